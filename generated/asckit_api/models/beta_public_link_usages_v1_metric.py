"""What belongs to beta public link usages (v1) metric: resources, documents, values and enums."""

from __future__ import annotations

from datetime import datetime

from ..document import (
    Model,
    Page,
)
from ..lazy import Many, attribute, model


@model
class BetaPublicLinkUsagesV1MetricData(Model):
    """A beta public link usages (v1) metric data."""

    data_points: tuple[BetaPublicLinkUsagesV1MetricDataDataPoint, ...] | None = attribute(
        "dataPoints", Many("BetaPublicLinkUsagesV1MetricDataDataPoint")
    )


@model
class BetaPublicLinkUsagesV1MetricDataDataPoint(Model):
    """A beta public link usages (v1) metric data data point."""

    start: datetime | None = attribute("start", datetime)
    end: datetime | None = attribute("end", datetime)
    values: BetaPublicLinkUsagesV1MetricDataDataPointValues | None = attribute(
        "values", "BetaPublicLinkUsagesV1MetricDataDataPointValues"
    )


@model
class BetaPublicLinkUsagesV1MetricDataDataPointValues(Model):
    """A beta public link usages (v1) metric data data point values."""

    view_count: int | None = attribute("viewCount", int)
    accepted_count: int | None = attribute("acceptedCount", int)
    did_not_accept_count: int | None = attribute("didNotAcceptCount", int)
    did_not_meet_criteria_count: int | None = attribute("didNotMeetCriteriaCount", int)
    not_relevant_ratio: float | None = attribute("notRelevantRatio", float)
    not_clear_ratio: float | None = attribute("notClearRatio", float)
    not_interesting_ratio: float | None = attribute("notInterestingRatio", float)


@model
class BetaPublicLinkUsagesV1MetricResponse(Page):
    """A page of beta public link usages (v1) metric data resources.

    https://developer.apple.com/documentation/appstoreconnectapi/betapubliclinkusagesv1metricresponse
    """

    data: tuple[BetaPublicLinkUsagesV1MetricData, ...] = attribute(
        "data", Many("BetaPublicLinkUsagesV1MetricData"), always=list
    )
