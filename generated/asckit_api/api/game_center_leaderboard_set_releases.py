"""The operations on Game Center leaderboard set releases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import deprecated

from ..operation import Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..literals import (
        GameCenterDetailField,
        GameCenterLeaderboardSetField,
        GameCenterLeaderboardSetReleaseField,
        GameCenterLeaderboardSetReleaseInclude,
    )
    from ..models import GameCenterLeaderboardSetReleaseResponse
    from ..operation import CallOptions

    class GameCenterLeaderboardSetReleasesGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_game_center_details: Sequence[GameCenterDetailField]
        fields_game_center_leaderboard_set_releases: Sequence[GameCenterLeaderboardSetReleaseField]
        fields_game_center_leaderboard_sets: Sequence[GameCenterLeaderboardSetField]
        """Deprecated by Apple."""
        include: Sequence[GameCenterLeaderboardSetReleaseInclude]


_CREATE: Operation[GameCenterLeaderboardSetReleaseResponse] = Operation(
    "gameCenterLeaderboardSetReleases_createInstance",
    "POST",
    "/v1/gameCenterLeaderboardSetReleases",
    "GameCenterLeaderboardSetReleaseResponse",
    body=Body(
        "gameCenterLeaderboardSetReleases",
        relationships={
            "game_center_detail": Related("gameCenterDetail", "gameCenterDetails"),
            "game_center_leaderboard_set": Related("gameCenterLeaderboardSet", "gameCenterLeaderboardSets"),
        },
    ),
)

_GET: Operation[GameCenterLeaderboardSetReleaseResponse] = Operation(
    "gameCenterLeaderboardSetReleases_getInstance",
    "GET",
    "/v1/gameCenterLeaderboardSetReleases/{id}",
    "GameCenterLeaderboardSetReleaseResponse",
    query={
        "fields_game_center_details": "fields[gameCenterDetails]",
        "fields_game_center_leaderboard_set_releases": "fields[gameCenterLeaderboardSetReleases]",
        "fields_game_center_leaderboard_sets": "fields[gameCenterLeaderboardSets]",
        "include": "include",
    },
)

_DELETE: Operation[None] = Operation(
    "gameCenterLeaderboardSetReleases_deleteInstance", "DELETE", "/v1/gameCenterLeaderboardSetReleases/{id}"
)


class GameCenterLeaderboardSetReleases(Resource[M]):
    """The operations on Game Center leaderboard set releases."""

    @dual
    @deprecated("Apple has deprecated POST /v1/gameCenterLeaderboardSetReleases", stacklevel=2)
    async def create(
        self,
        *,
        game_center_detail: str,
        game_center_leaderboard_set: str,
        options: CallOptions | None = None,
    ) -> GameCenterLeaderboardSetReleaseResponse:
        """Create a Game Center leaderboard set release. `POST /v1/gameCenterLeaderboardSetReleases`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gamecenterleaderboardsetreleases
        """
        return await self._call(
            _CREATE,
            fields={
                "game_center_detail": game_center_detail,
                "game_center_leaderboard_set": game_center_leaderboard_set,
            },
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated GET /v1/gameCenterLeaderboardSetReleases/{id}", stacklevel=2)
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterLeaderboardSetReleasesGetQuery],
    ) -> GameCenterLeaderboardSetReleaseResponse:
        """Read a Game Center leaderboard set release by id. `GET /v1/gameCenterLeaderboardSetReleases/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterleaderboardsetreleases-_id_
        """
        return await self._call(
            _GET,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated DELETE /v1/gameCenterLeaderboardSetReleases/{id}", stacklevel=2)
    async def delete(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a Game Center leaderboard set release. `DELETE /v1/gameCenterLeaderboardSetReleases/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gamecenterleaderboardsetreleases-_id_
        """
        return await self._call(
            _DELETE,
            id,
            options=options,
        )
