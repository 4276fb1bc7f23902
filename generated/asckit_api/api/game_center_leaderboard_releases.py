"""The operations on Game Center leaderboard releases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import deprecated

from ..operation import Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..literals import (
        GameCenterDetailField,
        GameCenterLeaderboardField,
        GameCenterLeaderboardReleaseField,
        GameCenterLeaderboardReleaseInclude,
    )
    from ..models import GameCenterLeaderboardReleaseResponse
    from ..operation import CallOptions

    class GameCenterLeaderboardReleasesGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_game_center_details: Sequence[GameCenterDetailField]
        fields_game_center_leaderboard_releases: Sequence[GameCenterLeaderboardReleaseField]
        fields_game_center_leaderboards: Sequence[GameCenterLeaderboardField]
        """Deprecated by Apple."""
        include: Sequence[GameCenterLeaderboardReleaseInclude]


_CREATE: Operation[GameCenterLeaderboardReleaseResponse] = Operation(
    "gameCenterLeaderboardReleases_createInstance",
    "POST",
    "/v1/gameCenterLeaderboardReleases",
    "GameCenterLeaderboardReleaseResponse",
    body=Body(
        "gameCenterLeaderboardReleases",
        relationships={
            "game_center_detail": Related("gameCenterDetail", "gameCenterDetails"),
            "game_center_leaderboard": Related("gameCenterLeaderboard", "gameCenterLeaderboards"),
        },
    ),
)

_GET: Operation[GameCenterLeaderboardReleaseResponse] = Operation(
    "gameCenterLeaderboardReleases_getInstance",
    "GET",
    "/v1/gameCenterLeaderboardReleases/{id}",
    "GameCenterLeaderboardReleaseResponse",
    query={
        "fields_game_center_details": "fields[gameCenterDetails]",
        "fields_game_center_leaderboard_releases": "fields[gameCenterLeaderboardReleases]",
        "fields_game_center_leaderboards": "fields[gameCenterLeaderboards]",
        "include": "include",
    },
)

_DELETE: Operation[None] = Operation(
    "gameCenterLeaderboardReleases_deleteInstance", "DELETE", "/v1/gameCenterLeaderboardReleases/{id}"
)


class GameCenterLeaderboardReleases(Resource[M]):
    """The operations on Game Center leaderboard releases."""

    @dual
    @deprecated("Apple has deprecated POST /v1/gameCenterLeaderboardReleases", stacklevel=2)
    async def create(
        self,
        *,
        game_center_detail: str,
        game_center_leaderboard: str,
        options: CallOptions | None = None,
    ) -> GameCenterLeaderboardReleaseResponse:
        """Create a Game Center leaderboard release. `POST /v1/gameCenterLeaderboardReleases`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gamecenterleaderboardreleases
        """
        return await self._call(
            _CREATE,
            fields={
                "game_center_detail": game_center_detail,
                "game_center_leaderboard": game_center_leaderboard,
            },
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated GET /v1/gameCenterLeaderboardReleases/{id}", stacklevel=2)
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterLeaderboardReleasesGetQuery],
    ) -> GameCenterLeaderboardReleaseResponse:
        """Read a Game Center leaderboard release by id. `GET /v1/gameCenterLeaderboardReleases/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterleaderboardreleases-_id_
        """
        return await self._call(
            _GET,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated DELETE /v1/gameCenterLeaderboardReleases/{id}", stacklevel=2)
    async def delete(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a Game Center leaderboard release. `DELETE /v1/gameCenterLeaderboardReleases/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gamecenterleaderboardreleases-_id_
        """
        return await self._call(
            _DELETE,
            id,
            options=options,
        )
