"""What belongs to Game Center matchmaking rule set tests: resources, documents, values and enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ..document import (
    Document,
    Model,
    ResourceObject,
)
from ..lazy import Included, Many, attribute, model

if TYPE_CHECKING:
    from .game_center_matchmaking_test_player_properties import GameCenterMatchmakingTestPlayerProperty
    from .game_center_matchmaking_test_requests import GameCenterMatchmakingTestRequest


@model
class GameCenterMatchmakingRuleSetTest(ResourceObject):
    """A Game Center matchmaking rule set test.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecentermatchmakingrulesettest
    """

    resource_type: ClassVar[str] = "gameCenterMatchmakingRuleSetTests"

    attributes: GameCenterMatchmakingRuleSetTestAttributes = attribute(
        "attributes", "GameCenterMatchmakingRuleSetTestAttributes", always=dict
    )


@model
class GameCenterMatchmakingRuleSetTestAttributes(Model):
    """The attributes of a Game Center matchmaking rule set test."""

    matchmaking_results: tuple[tuple[GameCenterMatchmakingRuleSetTestMatchmakingResult, ...], ...] | None = attribute(
        "matchmakingResults", Many(Many("GameCenterMatchmakingRuleSetTestMatchmakingResult"))
    )


@model
class GameCenterMatchmakingRuleSetTestMatchmakingResult(Model):
    """A Game Center matchmaking rule set test matchmaking result."""

    request_name: str | None = attribute("requestName")
    team_assignments: tuple[GameCenterMatchmakingTeamAssignment, ...] | None = attribute(
        "teamAssignments", Many("GameCenterMatchmakingTeamAssignment")
    )


@model
class GameCenterMatchmakingRuleSetTestResponse(Document):
    """A Game Center matchmaking rule set test, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecentermatchmakingrulesettestresponse
    """

    data: GameCenterMatchmakingRuleSetTest = attribute("data", "GameCenterMatchmakingRuleSetTest")
    included: (
        tuple[GameCenterMatchmakingTestPlayerProperty | GameCenterMatchmakingTestRequest | ResourceObject, ...] | None
    ) = attribute(
        "included",
        Included(
            {
                "gameCenterMatchmakingTestPlayerProperties": "GameCenterMatchmakingTestPlayerProperty",
                "gameCenterMatchmakingTestRequests": "GameCenterMatchmakingTestRequest",
            }
        ),
    )


@model
class GameCenterMatchmakingTeamAssignment(Model):
    """A Game Center matchmaking team assignment."""

    player_id: str | None = attribute("playerId")
    team: str | None = attribute("team")
