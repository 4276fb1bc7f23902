"""What belongs to Game Center matchmaking number rule results (v1) metric: resources, documents, values and enums."""

from __future__ import annotations

from datetime import datetime

from ..document import (
    Model,
    Page,
)
from ..lazy import Many, OpenEnum, attribute, model


@model
class GameCenterMatchmakingNumberRuleResultsV1MetricData(Model):
    """A Game Center matchmaking number rule results (v1) metric data."""

    data_points: tuple[GameCenterMatchmakingNumberRuleResultsV1MetricDataDataPoint, ...] | None = attribute(
        "dataPoints", Many("GameCenterMatchmakingNumberRuleResultsV1MetricDataDataPoint")
    )
    dimensions: GameCenterMatchmakingNumberRuleResultsV1MetricDataDimensions | None = attribute(
        "dimensions", "GameCenterMatchmakingNumberRuleResultsV1MetricDataDimensions"
    )
    granularity: GameCenterMatchmakingNumberRuleResultsV1MetricDataGranularity | None = attribute(
        "granularity", "GameCenterMatchmakingNumberRuleResultsV1MetricDataGranularity"
    )


@model
class GameCenterMatchmakingNumberRuleResultsV1MetricDataDataPoint(Model):
    """A Game Center matchmaking number rule results (v1) metric data data point."""

    start: datetime | None = attribute("start", datetime)
    end: datetime | None = attribute("end", datetime)
    values: GameCenterMatchmakingNumberRuleResultsV1MetricDataDataPointValues | None = attribute(
        "values", "GameCenterMatchmakingNumberRuleResultsV1MetricDataDataPointValues"
    )


@model
class GameCenterMatchmakingNumberRuleResultsV1MetricDataDataPointValues(Model):
    """A Game Center matchmaking number rule results (v1) metric data data point values."""

    count: int | None = attribute("count", int)
    average_result: float | None = attribute("averageResult", float)
    p50_result: float | None = attribute("p50Result", float)
    p95_result: float | None = attribute("p95Result", float)


@model
class GameCenterMatchmakingNumberRuleResultsV1MetricDataDimensions(Model):
    """A Game Center matchmaking number rule results (v1) metric data dimensions."""

    game_center_matchmaking_queue: (
        GameCenterMatchmakingNumberRuleResultsV1MetricDataDimensionsGameCenterMatchmakingQueue | None
    ) = attribute(
        "gameCenterMatchmakingQueue",
        "GameCenterMatchmakingNumberRuleResultsV1MetricDataDimensionsGameCenterMatchmakingQueue",
    )


@model
class GameCenterMatchmakingNumberRuleResultsV1MetricDataDimensionsGameCenterMatchmakingQueue(Model):
    """A Game Center matchmaking number rule results (v1) metric data dimensions Game Center matchmaking queue."""

    links: GameCenterMatchmakingNumberRuleResultsV1MetricDataDimensionsGameCenterMatchmakingQueueLinks | None = (
        attribute(
            "links", "GameCenterMatchmakingNumberRuleResultsV1MetricDataDimensionsGameCenterMatchmakingQueueLinks"
        )
    )
    data: str | None = attribute("data")


@model
class GameCenterMatchmakingNumberRuleResultsV1MetricDataDimensionsGameCenterMatchmakingQueueLinks(Model):
    """A Game Center matchmaking number rule results (v1) metric data dimensions Game Center matchmaking queue links."""

    group_by: str | None = attribute("groupBy")
    related: str | None = attribute("related")


@model
class GameCenterMatchmakingNumberRuleResultsV1MetricResponse(Page):
    """A page of Game Center matchmaking number rule results (v1) metric data resources.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecentermatchmakingnumberruleresultsv1metricresponse
    """

    data: tuple[GameCenterMatchmakingNumberRuleResultsV1MetricData, ...] = attribute(
        "data", Many("GameCenterMatchmakingNumberRuleResultsV1MetricData"), always=list
    )


class GameCenterMatchmakingNumberRuleResultsV1MetricDataGranularity(OpenEnum):
    """One of 3 known values; Apple may add others."""

    P1_D = "P1D"
    PT1_H = "PT1H"
    PT15_M = "PT15M"
