"""What belongs to perf power metrics: resources, documents, values and enums."""

from __future__ import annotations

from typing import ClassVar

from ..document import (
    Model,
    ResourceObject,
)
from ..lazy import OpenEnum, attribute, model


@model
class PerfPowerMetric(ResourceObject):
    """A perf power metric.

    https://developer.apple.com/documentation/appstoreconnectapi/perfpowermetric
    """

    resource_type: ClassVar[str] = "perfPowerMetrics"

    attributes: PerfPowerMetricAttributes = attribute("attributes", "PerfPowerMetricAttributes", always=dict)


@model
class PerfPowerMetricAttributes(Model):
    """The attributes of a perf power metric."""

    platform: PerfPowerMetricPlatform | None = attribute("platform", "PerfPowerMetricPlatform")
    metric_type: PerfPowerMetricMetricType | None = attribute("metricType", "PerfPowerMetricMetricType")
    device_type: str | None = attribute("deviceType")


class PerfPowerMetricMetricType(OpenEnum):
    """One of 8 known values; Apple may add others."""

    DISK = "DISK"
    HANG = "HANG"
    BATTERY = "BATTERY"
    LAUNCH = "LAUNCH"
    MEMORY = "MEMORY"
    ANIMATION = "ANIMATION"
    TERMINATION = "TERMINATION"
    STORAGE = "STORAGE"


class PerfPowerMetricPlatform(OpenEnum):
    """One of 1 known values; Apple may add others."""

    IOS = "IOS"
