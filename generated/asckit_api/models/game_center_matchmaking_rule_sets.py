"""What belongs to Game Center matchmaking rule sets: resources, documents, values and enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ..document import (
    Document,
    Model,
    Page,
    ResourceObject,
    ToMany,
)
from ..lazy import Included, Many, attribute, model

if TYPE_CHECKING:
    from .game_center_matchmaking_queues import GameCenterMatchmakingQueue
    from .game_center_matchmaking_rules import GameCenterMatchmakingRule
    from .game_center_matchmaking_teams import GameCenterMatchmakingTeam


@model
class GameCenterMatchmakingRuleSet(ResourceObject):
    """A Game Center matchmaking rule set.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecentermatchmakingruleset
    """

    resource_type: ClassVar[str] = "gameCenterMatchmakingRuleSets"

    attributes: GameCenterMatchmakingRuleSetAttributes = attribute(
        "attributes", "GameCenterMatchmakingRuleSetAttributes", always=dict
    )
    relationships: GameCenterMatchmakingRuleSetRelationships = attribute(
        "relationships", "GameCenterMatchmakingRuleSetRelationships", always=dict
    )


@model
class GameCenterMatchmakingRuleSetAttributes(Model):
    """The attributes of a Game Center matchmaking rule set."""

    reference_name: str | None = attribute("referenceName")
    rule_language_version: int | None = attribute("ruleLanguageVersion", int)
    min_players: int | None = attribute("minPlayers", int)
    max_players: int | None = attribute("maxPlayers", int)


@model
class GameCenterMatchmakingRuleSetRelationships(Model):
    """The relationships of a Game Center matchmaking rule set."""

    teams: ToMany[GameCenterMatchmakingTeam] | None = attribute("teams", "ToMany")
    rules: ToMany[GameCenterMatchmakingRule] | None = attribute("rules", "ToMany")
    matchmaking_queues: ToMany[GameCenterMatchmakingQueue] | None = attribute("matchmakingQueues", "ToMany")


@model
class GameCenterMatchmakingRuleSetResponse(Document):
    """A Game Center matchmaking rule set, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecentermatchmakingrulesetresponse
    """

    data: GameCenterMatchmakingRuleSet = attribute("data", "GameCenterMatchmakingRuleSet")
    included: (
        tuple[GameCenterMatchmakingQueue | GameCenterMatchmakingRule | GameCenterMatchmakingTeam | ResourceObject, ...]
        | None
    ) = attribute(
        "included",
        Included(
            {
                "gameCenterMatchmakingQueues": "GameCenterMatchmakingQueue",
                "gameCenterMatchmakingRules": "GameCenterMatchmakingRule",
                "gameCenterMatchmakingTeams": "GameCenterMatchmakingTeam",
            }
        ),
    )


@model
class GameCenterMatchmakingRuleSetsResponse(Page):
    """A page of Game Center matchmaking rule set resources.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecentermatchmakingrulesetsresponse
    """

    data: tuple[GameCenterMatchmakingRuleSet, ...] = attribute(
        "data", Many("GameCenterMatchmakingRuleSet"), always=list
    )
    included: (
        tuple[GameCenterMatchmakingQueue | GameCenterMatchmakingRule | GameCenterMatchmakingTeam | ResourceObject, ...]
        | None
    ) = attribute(
        "included",
        Included(
            {
                "gameCenterMatchmakingQueues": "GameCenterMatchmakingQueue",
                "gameCenterMatchmakingRules": "GameCenterMatchmakingRule",
                "gameCenterMatchmakingTeams": "GameCenterMatchmakingTeam",
            }
        ),
    )
