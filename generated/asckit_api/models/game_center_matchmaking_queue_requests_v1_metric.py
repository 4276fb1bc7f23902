"""What belongs to Game Center matchmaking queue requests (v1) metric: resources, documents, values and enums."""

from __future__ import annotations

from datetime import datetime

from ..document import (
    Model,
    Page,
)
from ..lazy import Many, OpenEnum, attribute, model


@model
class GameCenterMatchmakingQueueRequestsV1MetricData(Model):
    """A Game Center matchmaking queue requests (v1) metric data."""

    data_points: tuple[GameCenterMatchmakingQueueRequestsV1MetricDataDataPoint, ...] | None = attribute(
        "dataPoints", Many("GameCenterMatchmakingQueueRequestsV1MetricDataDataPoint")
    )
    dimensions: GameCenterMatchmakingQueueRequestsV1MetricDataDimensions | None = attribute(
        "dimensions", "GameCenterMatchmakingQueueRequestsV1MetricDataDimensions"
    )
    granularity: GameCenterMatchmakingQueueRequestsV1MetricDataGranularity | None = attribute(
        "granularity", "GameCenterMatchmakingQueueRequestsV1MetricDataGranularity"
    )


@model
class GameCenterMatchmakingQueueRequestsV1MetricDataDataPoint(Model):
    """A Game Center matchmaking queue requests (v1) metric data data point."""

    start: datetime | None = attribute("start", datetime)
    end: datetime | None = attribute("end", datetime)
    values: GameCenterMatchmakingQueueRequestsV1MetricDataDataPointValues | None = attribute(
        "values", "GameCenterMatchmakingQueueRequestsV1MetricDataDataPointValues"
    )


@model
class GameCenterMatchmakingQueueRequestsV1MetricDataDataPointValues(Model):
    """A Game Center matchmaking queue requests (v1) metric data data point values."""

    count: int | None = attribute("count", int)
    average_seconds_in_queue: float | None = attribute("averageSecondsInQueue", float)
    p50_seconds_in_queue: float | None = attribute("p50SecondsInQueue", float)
    p95_seconds_in_queue: float | None = attribute("p95SecondsInQueue", float)


@model
class GameCenterMatchmakingQueueRequestsV1MetricDataDimensions(Model):
    """A Game Center matchmaking queue requests (v1) metric data dimensions."""

    result: GameCenterMatchmakingQueueRequestsV1MetricDataDimensionsResult | None = attribute(
        "result", "GameCenterMatchmakingQueueRequestsV1MetricDataDimensionsResult"
    )
    game_center_detail: GameCenterMatchmakingQueueRequestsV1MetricDataDimensionsGameCenterDetail | None = attribute(
        "gameCenterDetail", "GameCenterMatchmakingQueueRequestsV1MetricDataDimensionsGameCenterDetail"
    )


@model
class GameCenterMatchmakingQueueRequestsV1MetricDataDimensionsGameCenterDetail(Model):
    """A Game Center matchmaking queue requests (v1) metric data dimensions Game Center detail."""

    links: GameCenterMatchmakingQueueRequestsV1MetricDataDimensionsGameCenterDetailLinks | None = attribute(
        "links", "GameCenterMatchmakingQueueRequestsV1MetricDataDimensionsGameCenterDetailLinks"
    )
    data: str | None = attribute("data")


@model
class GameCenterMatchmakingQueueRequestsV1MetricDataDimensionsGameCenterDetailLinks(Model):
    """A Game Center matchmaking queue requests (v1) metric data dimensions Game Center detail links."""

    group_by: str | None = attribute("groupBy")
    related: str | None = attribute("related")


@model
class GameCenterMatchmakingQueueRequestsV1MetricDataDimensionsResult(Model):
    """A Game Center matchmaking queue requests (v1) metric data dimensions result."""

    links: GameCenterMatchmakingQueueRequestsV1MetricDataDimensionsResultLinks | None = attribute(
        "links", "GameCenterMatchmakingQueueRequestsV1MetricDataDimensionsResultLinks"
    )
    data: GameCenterMatchmakingQueueRequestsV1MetricDataDimensionsResultData | None = attribute(
        "data", "GameCenterMatchmakingQueueRequestsV1MetricDataDimensionsResultData"
    )


@model
class GameCenterMatchmakingQueueRequestsV1MetricDataDimensionsResultLinks(Model):
    """A Game Center matchmaking queue requests (v1) metric data dimensions result links."""

    group_by: str | None = attribute("groupBy")


@model
class GameCenterMatchmakingQueueRequestsV1MetricResponse(Page):
    """A page of Game Center matchmaking queue requests (v1) metric data resources.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecentermatchmakingqueuerequestsv1metricresponse
    """

    data: tuple[GameCenterMatchmakingQueueRequestsV1MetricData, ...] = attribute(
        "data", Many("GameCenterMatchmakingQueueRequestsV1MetricData"), always=list
    )


class GameCenterMatchmakingQueueRequestsV1MetricDataDimensionsResultData(OpenEnum):
    """One of 3 known values; Apple may add others."""

    MATCHED = "MATCHED"
    CANCELED = "CANCELED"
    EXPIRED = "EXPIRED"


class GameCenterMatchmakingQueueRequestsV1MetricDataGranularity(OpenEnum):
    """One of 3 known values; Apple may add others."""

    P1_D = "P1D"
    PT1_H = "PT1H"
    PT15_M = "PT15M"
