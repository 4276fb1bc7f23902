"""The operations on Game Center matchmaking rule set tests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Body, Inline, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..inputs import GameCenterMatchmakingTestRequestInlineCreate
    from ..models import GameCenterMatchmakingRuleSetTestResponse
    from ..operation import CallOptions


_LOCATION_INPUT = Inline(attributes={"latitude": "latitude", "longitude": "longitude"})
_PROPERTY_INPUT = Inline(attributes={"key": "key", "value": "value"})
_GAME_CENTER_MATCHMAKING_TEST_PLAYER_PROPERTY_INLINE_CREATE = Inline(
    attributes={"player_id": "playerId", "properties": ("properties", _PROPERTY_INPUT)}
)
_GAME_CENTER_MATCHMAKING_TEST_REQUEST_INLINE_CREATE = Inline(
    attributes={
        "request_name": "requestName",
        "seconds_in_queue": "secondsInQueue",
        "locale": "locale",
        "location": ("location", _LOCATION_INPUT),
        "min_players": "minPlayers",
        "max_players": "maxPlayers",
        "player_count": "playerCount",
        "bundle_id": "bundleId",
        "platform": "platform",
        "app_version": "appVersion",
    },
    relationships={
        "matchmaking_player_properties": Related(
            "matchmakingPlayerProperties",
            "gameCenterMatchmakingTestPlayerProperties",
            many=True,
            inline=_GAME_CENTER_MATCHMAKING_TEST_PLAYER_PROPERTY_INLINE_CREATE,
        )
    },
)
_CREATE: Operation[GameCenterMatchmakingRuleSetTestResponse] = Operation(
    "gameCenterMatchmakingRuleSetTests_createInstance",
    "POST",
    "/v1/gameCenterMatchmakingRuleSetTests",
    "GameCenterMatchmakingRuleSetTestResponse",
    body=Body(
        "gameCenterMatchmakingRuleSetTests",
        relationships={
            "matchmaking_rule_set": Related("matchmakingRuleSet", "gameCenterMatchmakingRuleSets"),
            "matchmaking_requests": Related(
                "matchmakingRequests",
                "gameCenterMatchmakingTestRequests",
                many=True,
                inline=_GAME_CENTER_MATCHMAKING_TEST_REQUEST_INLINE_CREATE,
            ),
        },
    ),
)


class GameCenterMatchmakingRuleSetTests(Resource[M]):
    """The operations on Game Center matchmaking rule set tests."""

    @dual
    async def create(
        self,
        *,
        matchmaking_rule_set: str,
        matchmaking_requests: Sequence[str | GameCenterMatchmakingTestRequestInlineCreate],
        options: CallOptions | None = None,
    ) -> GameCenterMatchmakingRuleSetTestResponse:
        """Create a Game Center matchmaking rule set test. `POST /v1/gameCenterMatchmakingRuleSetTests`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gamecentermatchmakingrulesettests
        """
        return await self._call(
            _CREATE,
            fields={
                "matchmaking_rule_set": matchmaking_rule_set,
                "matchmaking_requests": matchmaking_requests,
            },
            options=options,
        )
