"""What belongs to apps beta tester usages (v1) metric: resources, documents, values and enums."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ..document import (
    Model,
    Page,
    ResourceObject,
)
from ..lazy import Included, Many, attribute, model

if TYPE_CHECKING:
    from .beta_testers import BetaTester


@model
class AppsBetaTesterUsagesV1MetricData(Model):
    """An apps beta tester usages (v1) metric data."""

    data_points: tuple[AppsBetaTesterUsagesV1MetricDataDataPoint, ...] | None = attribute(
        "dataPoints", Many("AppsBetaTesterUsagesV1MetricDataDataPoint")
    )
    dimensions: AppsBetaTesterUsagesV1MetricDataDimensions | None = attribute(
        "dimensions", "AppsBetaTesterUsagesV1MetricDataDimensions"
    )


@model
class AppsBetaTesterUsagesV1MetricDataDataPoint(Model):
    """An apps beta tester usages (v1) metric data data point."""

    start: datetime | None = attribute("start", datetime)
    end: datetime | None = attribute("end", datetime)
    values: AppsBetaTesterUsagesV1MetricDataDataPointValues | None = attribute(
        "values", "AppsBetaTesterUsagesV1MetricDataDataPointValues"
    )


@model
class AppsBetaTesterUsagesV1MetricDataDataPointValues(Model):
    """An apps beta tester usages (v1) metric data data point values."""

    crash_count: int | None = attribute("crashCount", int)
    session_count: int | None = attribute("sessionCount", int)
    feedback_count: int | None = attribute("feedbackCount", int)


@model
class AppsBetaTesterUsagesV1MetricDataDimensions(Model):
    """An apps beta tester usages (v1) metric data dimensions."""

    beta_testers: AppsBetaTesterUsagesV1MetricDataDimensionsBetaTesters | None = attribute(
        "betaTesters", "AppsBetaTesterUsagesV1MetricDataDimensionsBetaTesters"
    )


@model
class AppsBetaTesterUsagesV1MetricDataDimensionsBetaTesters(Model):
    """An apps beta tester usages (v1) metric data dimensions beta testers."""

    links: AppsBetaTesterUsagesV1MetricDataDimensionsBetaTestersLinks | None = attribute(
        "links", "AppsBetaTesterUsagesV1MetricDataDimensionsBetaTestersLinks"
    )
    data: str | None = attribute("data")


@model
class AppsBetaTesterUsagesV1MetricDataDimensionsBetaTestersLinks(Model):
    """An apps beta tester usages (v1) metric data dimensions beta testers links."""

    group_by: str | None = attribute("groupBy")
    related: str | None = attribute("related")


@model
class AppsBetaTesterUsagesV1MetricResponse(Page):
    """A page of apps beta tester usages (v1) metric data resources.

    https://developer.apple.com/documentation/appstoreconnectapi/appsbetatesterusagesv1metricresponse
    """

    data: tuple[AppsBetaTesterUsagesV1MetricData, ...] = attribute(
        "data", Many("AppsBetaTesterUsagesV1MetricData"), always=list
    )
    included: tuple[BetaTester | ResourceObject, ...] | None = attribute(
        "included", Included({"betaTesters": "BetaTester"})
    )
