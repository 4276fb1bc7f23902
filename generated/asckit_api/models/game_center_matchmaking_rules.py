"""What belongs to Game Center matchmaking rules: resources, documents, values and enums."""

from __future__ import annotations

from typing import ClassVar

from ..document import (
    Document,
    Model,
    Page,
    ResourceObject,
)
from ..lazy import Many, OpenEnum, attribute, model


@model
class GameCenterMatchmakingRule(ResourceObject):
    """A Game Center matchmaking rule.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecentermatchmakingrule
    """

    resource_type: ClassVar[str] = "gameCenterMatchmakingRules"

    attributes: GameCenterMatchmakingRuleAttributes = attribute(
        "attributes", "GameCenterMatchmakingRuleAttributes", always=dict
    )


@model
class GameCenterMatchmakingRuleAttributes(Model):
    """The attributes of a Game Center matchmaking rule."""

    reference_name: str | None = attribute("referenceName")
    description: str | None = attribute("description")
    type: GameCenterMatchmakingRuleType | None = attribute("type", "GameCenterMatchmakingRuleType")
    expression: str | None = attribute("expression")
    weight: float | None = attribute("weight", float)


@model
class GameCenterMatchmakingRuleResponse(Document):
    """A Game Center matchmaking rule, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecentermatchmakingruleresponse
    """

    data: GameCenterMatchmakingRule = attribute("data", "GameCenterMatchmakingRule")


@model
class GameCenterMatchmakingRulesResponse(Page):
    """A page of Game Center matchmaking rule resources.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecentermatchmakingrulesresponse
    """

    data: tuple[GameCenterMatchmakingRule, ...] = attribute("data", Many("GameCenterMatchmakingRule"), always=list)


class GameCenterMatchmakingRuleType(OpenEnum):
    """One of 4 known values; Apple may add others."""

    COMPATIBLE = "COMPATIBLE"
    DISTANCE = "DISTANCE"
    MATCH = "MATCH"
    TEAM = "TEAM"
