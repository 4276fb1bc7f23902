"""What belongs to Game Center matchmaking boolean rule results (v1) metric: resources, documents, values and enums."""

from __future__ import annotations

from datetime import datetime

from ..document import (
    Model,
    Page,
)
from ..lazy import Many, OpenEnum, attribute, model


@model
class GameCenterMatchmakingBooleanRuleResultsV1MetricData(Model):
    """A Game Center matchmaking boolean rule results (v1) metric data."""

    data_points: tuple[GameCenterMatchmakingBooleanRuleResultsV1MetricDataDataPoint, ...] | None = attribute(
        "dataPoints", Many("GameCenterMatchmakingBooleanRuleResultsV1MetricDataDataPoint")
    )
    dimensions: GameCenterMatchmakingBooleanRuleResultsV1MetricDataDimensions | None = attribute(
        "dimensions", "GameCenterMatchmakingBooleanRuleResultsV1MetricDataDimensions"
    )
    granularity: GameCenterMatchmakingBooleanRuleResultsV1MetricDataGranularity | None = attribute(
        "granularity", "GameCenterMatchmakingBooleanRuleResultsV1MetricDataGranularity"
    )


@model
class GameCenterMatchmakingBooleanRuleResultsV1MetricDataDataPoint(Model):
    """A Game Center matchmaking boolean rule results (v1) metric data data point."""

    start: datetime | None = attribute("start", datetime)
    end: datetime | None = attribute("end", datetime)
    values: GameCenterMatchmakingBooleanRuleResultsV1MetricDataDataPointValues | None = attribute(
        "values", "GameCenterMatchmakingBooleanRuleResultsV1MetricDataDataPointValues"
    )


@model
class GameCenterMatchmakingBooleanRuleResultsV1MetricDataDataPointValues(Model):
    """A Game Center matchmaking boolean rule results (v1) metric data data point values."""

    count: int | None = attribute("count", int)


@model
class GameCenterMatchmakingBooleanRuleResultsV1MetricDataDimensions(Model):
    """A Game Center matchmaking boolean rule results (v1) metric data dimensions."""

    result: GameCenterMatchmakingBooleanRuleResultsV1MetricDataDimensionsResult | None = attribute(
        "result", "GameCenterMatchmakingBooleanRuleResultsV1MetricDataDimensionsResult"
    )
    game_center_matchmaking_queue: (
        GameCenterMatchmakingBooleanRuleResultsV1MetricDataDimensionsGameCenterMatchmakingQueue | None
    ) = attribute(
        "gameCenterMatchmakingQueue",
        "GameCenterMatchmakingBooleanRuleResultsV1MetricDataDimensionsGameCenterMatchmakingQueue",
    )


@model
class GameCenterMatchmakingBooleanRuleResultsV1MetricDataDimensionsGameCenterMatchmakingQueue(Model):
    """A Game Center matchmaking boolean rule results (v1) metric data dimensions Game Center matchmaking queue."""

    links: GameCenterMatchmakingBooleanRuleResultsV1MetricDataDimensionsGameCenterMatchmakingQueueLinks | None = (
        attribute(
            "links", "GameCenterMatchmakingBooleanRuleResultsV1MetricDataDimensionsGameCenterMatchmakingQueueLinks"
        )
    )
    data: str | None = attribute("data")


@model
class GameCenterMatchmakingBooleanRuleResultsV1MetricDataDimensionsGameCenterMatchmakingQueueLinks(Model):
    """A Game Center matchmaking boolean rule results (v1) metric data dimensions Game Center matchmaking queue links."""

    group_by: str | None = attribute("groupBy")
    related: str | None = attribute("related")


@model
class GameCenterMatchmakingBooleanRuleResultsV1MetricDataDimensionsResult(Model):
    """A Game Center matchmaking boolean rule results (v1) metric data dimensions result."""

    links: GameCenterMatchmakingBooleanRuleResultsV1MetricDataDimensionsResultLinks | None = attribute(
        "links", "GameCenterMatchmakingBooleanRuleResultsV1MetricDataDimensionsResultLinks"
    )
    data: str | None = attribute("data")


@model
class GameCenterMatchmakingBooleanRuleResultsV1MetricDataDimensionsResultLinks(Model):
    """A Game Center matchmaking boolean rule results (v1) metric data dimensions result links."""

    group_by: str | None = attribute("groupBy")


@model
class GameCenterMatchmakingBooleanRuleResultsV1MetricResponse(Page):
    """A page of Game Center matchmaking boolean rule results (v1) metric data resources.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecentermatchmakingbooleanruleresultsv1metricresponse
    """

    data: tuple[GameCenterMatchmakingBooleanRuleResultsV1MetricData, ...] = attribute(
        "data", Many("GameCenterMatchmakingBooleanRuleResultsV1MetricData"), always=list
    )


class GameCenterMatchmakingBooleanRuleResultsV1MetricDataGranularity(OpenEnum):
    """One of 3 known values; Apple may add others."""

    P1_D = "P1D"
    PT1_H = "PT1H"
    PT15_M = "PT15M"
