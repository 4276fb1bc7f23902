"""What belongs to Game Center matchmaking app requests (v1) metric: resources, documents, values and enums."""

from __future__ import annotations

from datetime import datetime

from ..document import (
    Model,
    Page,
)
from ..lazy import Many, OpenEnum, attribute, model


@model
class GameCenterMatchmakingAppRequestsV1MetricData(Model):
    """A Game Center matchmaking app requests (v1) metric data."""

    data_points: tuple[GameCenterMatchmakingAppRequestsV1MetricDataDataPoint, ...] | None = attribute(
        "dataPoints", Many("GameCenterMatchmakingAppRequestsV1MetricDataDataPoint")
    )
    dimensions: GameCenterMatchmakingAppRequestsV1MetricDataDimensions | None = attribute(
        "dimensions", "GameCenterMatchmakingAppRequestsV1MetricDataDimensions"
    )
    granularity: GameCenterMatchmakingAppRequestsV1MetricDataGranularity | None = attribute(
        "granularity", "GameCenterMatchmakingAppRequestsV1MetricDataGranularity"
    )


@model
class GameCenterMatchmakingAppRequestsV1MetricDataDataPoint(Model):
    """A Game Center matchmaking app requests (v1) metric data data point."""

    start: datetime | None = attribute("start", datetime)
    end: datetime | None = attribute("end", datetime)
    values: GameCenterMatchmakingAppRequestsV1MetricDataDataPointValues | None = attribute(
        "values", "GameCenterMatchmakingAppRequestsV1MetricDataDataPointValues"
    )


@model
class GameCenterMatchmakingAppRequestsV1MetricDataDataPointValues(Model):
    """A Game Center matchmaking app requests (v1) metric data data point values."""

    count: int | None = attribute("count", int)
    average_seconds_in_queue: float | None = attribute("averageSecondsInQueue", float)
    p50_seconds_in_queue: float | None = attribute("p50SecondsInQueue", float)
    p95_seconds_in_queue: float | None = attribute("p95SecondsInQueue", float)


@model
class GameCenterMatchmakingAppRequestsV1MetricDataDimensions(Model):
    """A Game Center matchmaking app requests (v1) metric data dimensions."""

    result: GameCenterMatchmakingAppRequestsV1MetricDataDimensionsResult | None = attribute(
        "result", "GameCenterMatchmakingAppRequestsV1MetricDataDimensionsResult"
    )


@model
class GameCenterMatchmakingAppRequestsV1MetricDataDimensionsResult(Model):
    """A Game Center matchmaking app requests (v1) metric data dimensions result."""

    links: GameCenterMatchmakingAppRequestsV1MetricDataDimensionsResultLinks | None = attribute(
        "links", "GameCenterMatchmakingAppRequestsV1MetricDataDimensionsResultLinks"
    )
    data: GameCenterMatchmakingAppRequestsV1MetricDataDimensionsResultData | None = attribute(
        "data", "GameCenterMatchmakingAppRequestsV1MetricDataDimensionsResultData"
    )


@model
class GameCenterMatchmakingAppRequestsV1MetricDataDimensionsResultLinks(Model):
    """A Game Center matchmaking app requests (v1) metric data dimensions result links."""

    group_by: str | None = attribute("groupBy")


@model
class GameCenterMatchmakingAppRequestsV1MetricResponse(Page):
    """A page of Game Center matchmaking app requests (v1) metric data resources.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecentermatchmakingapprequestsv1metricresponse
    """

    data: tuple[GameCenterMatchmakingAppRequestsV1MetricData, ...] = attribute(
        "data", Many("GameCenterMatchmakingAppRequestsV1MetricData"), always=list
    )


class GameCenterMatchmakingAppRequestsV1MetricDataDimensionsResultData(OpenEnum):
    """One of 3 known values; Apple may add others."""

    MATCHED = "MATCHED"
    CANCELED = "CANCELED"
    EXPIRED = "EXPIRED"


class GameCenterMatchmakingAppRequestsV1MetricDataGranularity(OpenEnum):
    """One of 3 known values; Apple may add others."""

    P1_D = "P1D"
    PT1_H = "PT1H"
    PT15_M = "PT15M"
