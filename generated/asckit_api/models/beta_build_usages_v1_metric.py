"""What belongs to beta build usages (v1) metric: resources, documents, values and enums."""

from __future__ import annotations

from datetime import datetime

from ..document import (
    Model,
    Page,
)
from ..lazy import Many, attribute, model


@model
class BetaBuildUsagesV1MetricData(Model):
    """A beta build usages (v1) metric data."""

    data_points: tuple[BetaBuildUsagesV1MetricDataDataPoint, ...] | None = attribute(
        "dataPoints", Many("BetaBuildUsagesV1MetricDataDataPoint")
    )


@model
class BetaBuildUsagesV1MetricDataDataPoint(Model):
    """A beta build usages (v1) metric data data point."""

    start: datetime | None = attribute("start", datetime)
    end: datetime | None = attribute("end", datetime)
    values: BetaBuildUsagesV1MetricDataDataPointValues | None = attribute(
        "values", "BetaBuildUsagesV1MetricDataDataPointValues"
    )


@model
class BetaBuildUsagesV1MetricDataDataPointValues(Model):
    """A beta build usages (v1) metric data data point values."""

    crash_count: int | None = attribute("crashCount", int)
    install_count: int | None = attribute("installCount", int)
    session_count: int | None = attribute("sessionCount", int)
    feedback_count: int | None = attribute("feedbackCount", int)
    invite_count: int | None = attribute("inviteCount", int)


@model
class BetaBuildUsagesV1MetricResponse(Page):
    """A page of beta build usages (v1) metric data resources.

    https://developer.apple.com/documentation/appstoreconnectapi/betabuildusagesv1metricresponse
    """

    data: tuple[BetaBuildUsagesV1MetricData, ...] = attribute("data", Many("BetaBuildUsagesV1MetricData"), always=list)
