"""The operations on Game Center matchmaking teams."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from ..models import GameCenterMatchmakingTeamResponse
    from ..operation import CallOptions, Unset


_CREATE: Operation[GameCenterMatchmakingTeamResponse] = Operation(
    "gameCenterMatchmakingTeams_createInstance",
    "POST",
    "/v1/gameCenterMatchmakingTeams",
    "GameCenterMatchmakingTeamResponse",
    body=Body(
        "gameCenterMatchmakingTeams",
        attributes={"reference_name": "referenceName", "min_players": "minPlayers", "max_players": "maxPlayers"},
        relationships={"rule_set": Related("ruleSet", "gameCenterMatchmakingRuleSets")},
    ),
)

_DELETE: Operation[None] = Operation(
    "gameCenterMatchmakingTeams_deleteInstance", "DELETE", "/v1/gameCenterMatchmakingTeams/{id}"
)

_UPDATE: Operation[GameCenterMatchmakingTeamResponse] = Operation(
    "gameCenterMatchmakingTeams_updateInstance",
    "PATCH",
    "/v1/gameCenterMatchmakingTeams/{id}",
    "GameCenterMatchmakingTeamResponse",
    body=Body("gameCenterMatchmakingTeams", attributes={"min_players": "minPlayers", "max_players": "maxPlayers"}),
)


class GameCenterMatchmakingTeams(Resource[M]):
    """The operations on Game Center matchmaking teams."""

    @dual
    async def create(
        self,
        *,
        reference_name: str,
        min_players: int,
        max_players: int,
        rule_set: str,
        options: CallOptions | None = None,
    ) -> GameCenterMatchmakingTeamResponse:
        """Create a Game Center matchmaking team. `POST /v1/gameCenterMatchmakingTeams`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gamecentermatchmakingteams
        """
        return await self._call(
            _CREATE,
            fields={
                "reference_name": reference_name,
                "min_players": min_players,
                "max_players": max_players,
                "rule_set": rule_set,
            },
            options=options,
        )

    @dual
    async def delete(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a Game Center matchmaking team. `DELETE /v1/gameCenterMatchmakingTeams/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gamecentermatchmakingteams-_id_
        """
        return await self._call(
            _DELETE,
            id,
            options=options,
        )

    @dual
    async def update(
        self,
        id: str,
        *,
        min_players: int | None | Unset = UNSET,
        max_players: int | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GameCenterMatchmakingTeamResponse:
        """Change a Game Center matchmaking team; fields left out stay as they are. `PATCH /v1/gameCenterMatchmakingTeams/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecentermatchmakingteams-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "min_players": min_players,
                "max_players": max_players,
            },
            options=options,
        )
