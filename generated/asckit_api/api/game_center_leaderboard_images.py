"""The operations on Game Center leaderboard images."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import deprecated

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..literals import (
        GameCenterLeaderboardImageField,
        GameCenterLeaderboardImageInclude,
        GameCenterLeaderboardLocalizationField,
    )
    from ..models import GameCenterLeaderboardImageResponse
    from ..operation import CallOptions, Unset

    class GameCenterLeaderboardImagesGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_game_center_leaderboard_images: Sequence[GameCenterLeaderboardImageField]
        fields_game_center_leaderboard_localizations: Sequence[GameCenterLeaderboardLocalizationField]
        """Deprecated by Apple."""
        include: Sequence[GameCenterLeaderboardImageInclude]


_CREATE: Operation[GameCenterLeaderboardImageResponse] = Operation(
    "gameCenterLeaderboardImages_createInstance",
    "POST",
    "/v1/gameCenterLeaderboardImages",
    "GameCenterLeaderboardImageResponse",
    body=Body(
        "gameCenterLeaderboardImages",
        attributes={"file_size": "fileSize", "file_name": "fileName"},
        relationships={
            "game_center_leaderboard_localization": Related(
                "gameCenterLeaderboardLocalization", "gameCenterLeaderboardLocalizations"
            )
        },
    ),
)

_GET: Operation[GameCenterLeaderboardImageResponse] = Operation(
    "gameCenterLeaderboardImages_getInstance",
    "GET",
    "/v1/gameCenterLeaderboardImages/{id}",
    "GameCenterLeaderboardImageResponse",
    query={
        "fields_game_center_leaderboard_images": "fields[gameCenterLeaderboardImages]",
        "fields_game_center_leaderboard_localizations": "fields[gameCenterLeaderboardLocalizations]",
        "include": "include",
    },
)

_DELETE: Operation[None] = Operation(
    "gameCenterLeaderboardImages_deleteInstance", "DELETE", "/v1/gameCenterLeaderboardImages/{id}"
)

_UPDATE: Operation[GameCenterLeaderboardImageResponse] = Operation(
    "gameCenterLeaderboardImages_updateInstance",
    "PATCH",
    "/v1/gameCenterLeaderboardImages/{id}",
    "GameCenterLeaderboardImageResponse",
    body=Body("gameCenterLeaderboardImages", attributes={"uploaded": "uploaded"}),
)


class GameCenterLeaderboardImages(Resource[M]):
    """The operations on Game Center leaderboard images."""

    @dual
    @deprecated("Apple has deprecated POST /v1/gameCenterLeaderboardImages", stacklevel=2)
    async def create(
        self,
        *,
        file_size: int,
        file_name: str,
        game_center_leaderboard_localization: str,
        options: CallOptions | None = None,
    ) -> GameCenterLeaderboardImageResponse:
        """Create a Game Center leaderboard image. `POST /v1/gameCenterLeaderboardImages`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gamecenterleaderboardimages
        """
        return await self._call(
            _CREATE,
            fields={
                "file_size": file_size,
                "file_name": file_name,
                "game_center_leaderboard_localization": game_center_leaderboard_localization,
            },
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated GET /v1/gameCenterLeaderboardImages/{id}", stacklevel=2)
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterLeaderboardImagesGetQuery],
    ) -> GameCenterLeaderboardImageResponse:
        """Read a Game Center leaderboard image by id. `GET /v1/gameCenterLeaderboardImages/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterleaderboardimages-_id_
        """
        return await self._call(
            _GET,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated DELETE /v1/gameCenterLeaderboardImages/{id}", stacklevel=2)
    async def delete(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a Game Center leaderboard image. `DELETE /v1/gameCenterLeaderboardImages/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gamecenterleaderboardimages-_id_
        """
        return await self._call(
            _DELETE,
            id,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated PATCH /v1/gameCenterLeaderboardImages/{id}", stacklevel=2)
    async def update(
        self,
        id: str,
        *,
        uploaded: bool | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GameCenterLeaderboardImageResponse:
        """Change a Game Center leaderboard image; fields left out stay as they are. `PATCH /v1/gameCenterLeaderboardImages/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecenterleaderboardimages-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "uploaded": uploaded,
            },
            options=options,
        )
