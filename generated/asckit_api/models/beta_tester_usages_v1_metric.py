"""What belongs to beta tester usages (v1) metric: resources, documents, values and enums."""

from __future__ import annotations

from datetime import datetime

from ..document import (
    Model,
    Page,
)
from ..lazy import Many, attribute, model


@model
class BetaTesterUsagesV1MetricData(Model):
    """A beta tester usages (v1) metric data."""

    data_points: tuple[BetaTesterUsagesV1MetricDataDataPoint, ...] | None = attribute(
        "dataPoints", Many("BetaTesterUsagesV1MetricDataDataPoint")
    )
    dimensions: BetaTesterUsagesV1MetricDataDimensions | None = attribute(
        "dimensions", "BetaTesterUsagesV1MetricDataDimensions"
    )


@model
class BetaTesterUsagesV1MetricDataDataPoint(Model):
    """A beta tester usages (v1) metric data data point."""

    start: datetime | None = attribute("start", datetime)
    end: datetime | None = attribute("end", datetime)
    values: BetaTesterUsagesV1MetricDataDataPointValues | None = attribute(
        "values", "BetaTesterUsagesV1MetricDataDataPointValues"
    )


@model
class BetaTesterUsagesV1MetricDataDataPointValues(Model):
    """A beta tester usages (v1) metric data data point values."""

    crash_count: int | None = attribute("crashCount", int)
    session_count: int | None = attribute("sessionCount", int)
    feedback_count: int | None = attribute("feedbackCount", int)


@model
class BetaTesterUsagesV1MetricDataDimensions(Model):
    """A beta tester usages (v1) metric data dimensions."""

    apps: BetaTesterUsagesV1MetricDataDimensionsApps | None = attribute(
        "apps", "BetaTesterUsagesV1MetricDataDimensionsApps"
    )


@model
class BetaTesterUsagesV1MetricDataDimensionsApps(Model):
    """A beta tester usages (v1) metric data dimensions apps."""

    links: BetaTesterUsagesV1MetricDataDimensionsAppsLinks | None = attribute(
        "links", "BetaTesterUsagesV1MetricDataDimensionsAppsLinks"
    )
    data: str | None = attribute("data")


@model
class BetaTesterUsagesV1MetricDataDimensionsAppsLinks(Model):
    """A beta tester usages (v1) metric data dimensions apps links."""

    group_by: str | None = attribute("groupBy")
    related: str | None = attribute("related")


@model
class BetaTesterUsagesV1MetricResponse(Page):
    """A page of beta tester usages (v1) metric data resources.

    https://developer.apple.com/documentation/appstoreconnectapi/betatesterusagesv1metricresponse
    """

    data: tuple[BetaTesterUsagesV1MetricData, ...] = attribute(
        "data", Many("BetaTesterUsagesV1MetricData"), always=list
    )
