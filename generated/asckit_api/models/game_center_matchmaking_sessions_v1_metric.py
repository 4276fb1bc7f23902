"""What belongs to Game Center matchmaking sessions (v1) metric: resources, documents, values and enums."""

from __future__ import annotations

from datetime import datetime

from ..document import (
    Model,
    Page,
)
from ..lazy import Many, OpenEnum, attribute, model


@model
class GameCenterMatchmakingSessionsV1MetricData(Model):
    """A Game Center matchmaking sessions (v1) metric data."""

    data_points: tuple[GameCenterMatchmakingSessionsV1MetricDataDataPoint, ...] | None = attribute(
        "dataPoints", Many("GameCenterMatchmakingSessionsV1MetricDataDataPoint")
    )
    granularity: GameCenterMatchmakingSessionsV1MetricDataGranularity | None = attribute(
        "granularity", "GameCenterMatchmakingSessionsV1MetricDataGranularity"
    )


@model
class GameCenterMatchmakingSessionsV1MetricDataDataPoint(Model):
    """A Game Center matchmaking sessions (v1) metric data data point."""

    start: datetime | None = attribute("start", datetime)
    end: datetime | None = attribute("end", datetime)
    values: GameCenterMatchmakingSessionsV1MetricDataDataPointValues | None = attribute(
        "values", "GameCenterMatchmakingSessionsV1MetricDataDataPointValues"
    )


@model
class GameCenterMatchmakingSessionsV1MetricDataDataPointValues(Model):
    """A Game Center matchmaking sessions (v1) metric data data point values."""

    count: int | None = attribute("count", int)
    average_player_count: float | None = attribute("averagePlayerCount", float)
    p50_player_count: float | None = attribute("p50PlayerCount", float)
    p95_player_count: float | None = attribute("p95PlayerCount", float)


@model
class GameCenterMatchmakingSessionsV1MetricResponse(Page):
    """A page of Game Center matchmaking sessions (v1) metric data resources.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecentermatchmakingsessionsv1metricresponse
    """

    data: tuple[GameCenterMatchmakingSessionsV1MetricData, ...] = attribute(
        "data", Many("GameCenterMatchmakingSessionsV1MetricData"), always=list
    )


class GameCenterMatchmakingSessionsV1MetricDataGranularity(OpenEnum):
    """One of 3 known values; Apple may add others."""

    P1_D = "P1D"
    PT1_H = "PT1H"
    PT15_M = "PT15M"
