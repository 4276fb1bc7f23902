"""The operations on Game Center achievement releases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import deprecated

from ..operation import Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..literals import (
        GameCenterAchievementField,
        GameCenterAchievementReleaseField,
        GameCenterAchievementReleaseInclude,
        GameCenterDetailField,
    )
    from ..models import GameCenterAchievementReleaseResponse
    from ..operation import CallOptions

    class GameCenterAchievementReleasesGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_game_center_achievement_releases: Sequence[GameCenterAchievementReleaseField]
        fields_game_center_achievements: Sequence[GameCenterAchievementField]
        """Deprecated by Apple."""
        fields_game_center_details: Sequence[GameCenterDetailField]
        include: Sequence[GameCenterAchievementReleaseInclude]


_CREATE: Operation[GameCenterAchievementReleaseResponse] = Operation(
    "gameCenterAchievementReleases_createInstance",
    "POST",
    "/v1/gameCenterAchievementReleases",
    "GameCenterAchievementReleaseResponse",
    body=Body(
        "gameCenterAchievementReleases",
        relationships={
            "game_center_detail": Related("gameCenterDetail", "gameCenterDetails"),
            "game_center_achievement": Related("gameCenterAchievement", "gameCenterAchievements"),
        },
    ),
)

_GET: Operation[GameCenterAchievementReleaseResponse] = Operation(
    "gameCenterAchievementReleases_getInstance",
    "GET",
    "/v1/gameCenterAchievementReleases/{id}",
    "GameCenterAchievementReleaseResponse",
    query={
        "fields_game_center_achievement_releases": "fields[gameCenterAchievementReleases]",
        "fields_game_center_achievements": "fields[gameCenterAchievements]",
        "fields_game_center_details": "fields[gameCenterDetails]",
        "include": "include",
    },
)

_DELETE: Operation[None] = Operation(
    "gameCenterAchievementReleases_deleteInstance", "DELETE", "/v1/gameCenterAchievementReleases/{id}"
)


class GameCenterAchievementReleases(Resource[M]):
    """The operations on Game Center achievement releases."""

    @dual
    @deprecated("Apple has deprecated POST /v1/gameCenterAchievementReleases", stacklevel=2)
    async def create(
        self,
        *,
        game_center_detail: str,
        game_center_achievement: str,
        options: CallOptions | None = None,
    ) -> GameCenterAchievementReleaseResponse:
        """Create a Game Center achievement release. `POST /v1/gameCenterAchievementReleases`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gamecenterachievementreleases
        """
        return await self._call(
            _CREATE,
            fields={
                "game_center_detail": game_center_detail,
                "game_center_achievement": game_center_achievement,
            },
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated GET /v1/gameCenterAchievementReleases/{id}", stacklevel=2)
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterAchievementReleasesGetQuery],
    ) -> GameCenterAchievementReleaseResponse:
        """Read a Game Center achievement release by id. `GET /v1/gameCenterAchievementReleases/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterachievementreleases-_id_
        """
        return await self._call(
            _GET,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated DELETE /v1/gameCenterAchievementReleases/{id}", stacklevel=2)
    async def delete(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a Game Center achievement release. `DELETE /v1/gameCenterAchievementReleases/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gamecenterachievementreleases-_id_
        """
        return await self._call(
            _DELETE,
            id,
            options=options,
        )
