"""What belongs to Game Center matchmaking queue sizes (v1) metric: resources, documents, values and enums."""

from __future__ import annotations

from datetime import datetime

from ..document import (
    Model,
    Page,
)
from ..lazy import Many, OpenEnum, attribute, model


@model
class GameCenterMatchmakingQueueSizesV1MetricData(Model):
    """A Game Center matchmaking queue sizes (v1) metric data."""

    data_points: tuple[GameCenterMatchmakingQueueSizesV1MetricDataDataPoint, ...] | None = attribute(
        "dataPoints", Many("GameCenterMatchmakingQueueSizesV1MetricDataDataPoint")
    )
    granularity: GameCenterMatchmakingQueueSizesV1MetricDataGranularity | None = attribute(
        "granularity", "GameCenterMatchmakingQueueSizesV1MetricDataGranularity"
    )


@model
class GameCenterMatchmakingQueueSizesV1MetricDataDataPoint(Model):
    """A Game Center matchmaking queue sizes (v1) metric data data point."""

    start: datetime | None = attribute("start", datetime)
    end: datetime | None = attribute("end", datetime)
    values: GameCenterMatchmakingQueueSizesV1MetricDataDataPointValues | None = attribute(
        "values", "GameCenterMatchmakingQueueSizesV1MetricDataDataPointValues"
    )


@model
class GameCenterMatchmakingQueueSizesV1MetricDataDataPointValues(Model):
    """A Game Center matchmaking queue sizes (v1) metric data data point values."""

    count: int | None = attribute("count", int)
    average_number_of_requests: float | None = attribute("averageNumberOfRequests", float)
    p50_number_of_requests: float | None = attribute("p50NumberOfRequests", float)
    p95_number_of_requests: float | None = attribute("p95NumberOfRequests", float)


@model
class GameCenterMatchmakingQueueSizesV1MetricResponse(Page):
    """A page of Game Center matchmaking queue sizes (v1) metric data resources.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecentermatchmakingqueuesizesv1metricresponse
    """

    data: tuple[GameCenterMatchmakingQueueSizesV1MetricData, ...] = attribute(
        "data", Many("GameCenterMatchmakingQueueSizesV1MetricData"), always=list
    )


class GameCenterMatchmakingQueueSizesV1MetricDataGranularity(OpenEnum):
    """One of 3 known values; Apple may add others."""

    P1_D = "P1D"
    PT1_H = "PT1H"
    PT15_M = "PT15M"
