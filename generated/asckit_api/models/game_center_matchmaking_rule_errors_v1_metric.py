"""What belongs to Game Center matchmaking rule errors (v1) metric: resources, documents, values and enums."""

from __future__ import annotations

from datetime import datetime

from ..document import (
    Model,
    Page,
)
from ..lazy import Many, OpenEnum, attribute, model


@model
class GameCenterMatchmakingRuleErrorsV1MetricData(Model):
    """A Game Center matchmaking rule errors (v1) metric data."""

    data_points: tuple[GameCenterMatchmakingRuleErrorsV1MetricDataDataPoint, ...] | None = attribute(
        "dataPoints", Many("GameCenterMatchmakingRuleErrorsV1MetricDataDataPoint")
    )
    dimensions: GameCenterMatchmakingRuleErrorsV1MetricDataDimensions | None = attribute(
        "dimensions", "GameCenterMatchmakingRuleErrorsV1MetricDataDimensions"
    )
    granularity: GameCenterMatchmakingRuleErrorsV1MetricDataGranularity | None = attribute(
        "granularity", "GameCenterMatchmakingRuleErrorsV1MetricDataGranularity"
    )


@model
class GameCenterMatchmakingRuleErrorsV1MetricDataDataPoint(Model):
    """A Game Center matchmaking rule errors (v1) metric data data point."""

    start: datetime | None = attribute("start", datetime)
    end: datetime | None = attribute("end", datetime)
    values: GameCenterMatchmakingRuleErrorsV1MetricDataDataPointValues | None = attribute(
        "values", "GameCenterMatchmakingRuleErrorsV1MetricDataDataPointValues"
    )


@model
class GameCenterMatchmakingRuleErrorsV1MetricDataDataPointValues(Model):
    """A Game Center matchmaking rule errors (v1) metric data data point values."""

    count: int | None = attribute("count", int)


@model
class GameCenterMatchmakingRuleErrorsV1MetricDataDimensions(Model):
    """A Game Center matchmaking rule errors (v1) metric data dimensions."""

    game_center_matchmaking_queue: (
        GameCenterMatchmakingRuleErrorsV1MetricDataDimensionsGameCenterMatchmakingQueue | None
    ) = attribute(
        "gameCenterMatchmakingQueue", "GameCenterMatchmakingRuleErrorsV1MetricDataDimensionsGameCenterMatchmakingQueue"
    )


@model
class GameCenterMatchmakingRuleErrorsV1MetricDataDimensionsGameCenterMatchmakingQueue(Model):
    """A Game Center matchmaking rule errors (v1) metric data dimensions Game Center matchmaking queue."""

    links: GameCenterMatchmakingRuleErrorsV1MetricDataDimensionsGameCenterMatchmakingQueueLinks | None = attribute(
        "links", "GameCenterMatchmakingRuleErrorsV1MetricDataDimensionsGameCenterMatchmakingQueueLinks"
    )
    data: str | None = attribute("data")


@model
class GameCenterMatchmakingRuleErrorsV1MetricDataDimensionsGameCenterMatchmakingQueueLinks(Model):
    """A Game Center matchmaking rule errors (v1) metric data dimensions Game Center matchmaking queue links."""

    group_by: str | None = attribute("groupBy")
    related: str | None = attribute("related")


@model
class GameCenterMatchmakingRuleErrorsV1MetricResponse(Page):
    """A page of Game Center matchmaking rule errors (v1) metric data resources.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecentermatchmakingruleerrorsv1metricresponse
    """

    data: tuple[GameCenterMatchmakingRuleErrorsV1MetricData, ...] = attribute(
        "data", Many("GameCenterMatchmakingRuleErrorsV1MetricData"), always=list
    )


class GameCenterMatchmakingRuleErrorsV1MetricDataGranularity(OpenEnum):
    """One of 3 known values; Apple may add others."""

    P1_D = "P1D"
    PT1_H = "PT1H"
    PT15_M = "PT15M"
