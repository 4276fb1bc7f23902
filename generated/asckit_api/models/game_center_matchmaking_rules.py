"""What belongs to game center matchmaking rules: resources, documents, values and enums."""

from __future__ import annotations

from typing import ClassVar

from ..document import (
    Document,
    Many,
    Model,
    OpenEnum,
    Page,
    ResourceObject,
    attribute,
    model,
)


@model
class GameCenterMatchmakingRule(ResourceObject):
    """A game center matchmaking rule.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecentermatchmakingrule
    """

    resource_type: ClassVar[str] = "gameCenterMatchmakingRules"

    attributes: GameCenterMatchmakingRuleAttributes = attribute(
        "attributes", "GameCenterMatchmakingRuleAttributes", always=dict
    )


@model
class GameCenterMatchmakingRuleAttributes(Model):
    """The attributes of a game center matchmaking rule."""

    reference_name: str | None = attribute("referenceName")
    description: str | None = attribute("description")
    type: GameCenterMatchmakingRuleType | None = attribute("type", "GameCenterMatchmakingRuleType")
    expression: str | None = attribute("expression")
    weight: float | None = attribute("weight", float)


@model
class GameCenterMatchmakingRuleResponse(Document):
    """A game center matchmaking rule, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecentermatchmakingruleresponse
    """

    data: GameCenterMatchmakingRule = attribute("data", "GameCenterMatchmakingRule")


@model
class GameCenterMatchmakingRulesResponse(Page):
    """A page of game center matchmaking rule resources.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecentermatchmakingrulesresponse
    """

    data: tuple[GameCenterMatchmakingRule, ...] = attribute("data", Many("GameCenterMatchmakingRule"), always=list)


class GameCenterMatchmakingRuleType(OpenEnum):
    """One of 4 known values; Apple may add others."""

    COMPATIBLE = "COMPATIBLE"
    DISTANCE = "DISTANCE"
    MATCH = "MATCH"
    TEAM = "TEAM"
