"""The operations on Game Center leaderboard set images."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import deprecated

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..literals import (
        GameCenterLeaderboardSetImageField,
        GameCenterLeaderboardSetImageInclude,
        GameCenterLeaderboardSetLocalizationField,
    )
    from ..models import GameCenterLeaderboardSetImageResponse
    from ..operation import CallOptions, Unset

    class GameCenterLeaderboardSetImagesGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_game_center_leaderboard_set_images: Sequence[GameCenterLeaderboardSetImageField]
        fields_game_center_leaderboard_set_localizations: Sequence[GameCenterLeaderboardSetLocalizationField]
        """Deprecated by Apple."""
        include: Sequence[GameCenterLeaderboardSetImageInclude]


_CREATE: Operation[GameCenterLeaderboardSetImageResponse] = Operation(
    "gameCenterLeaderboardSetImages_createInstance",
    "POST",
    "/v1/gameCenterLeaderboardSetImages",
    "GameCenterLeaderboardSetImageResponse",
    body=Body(
        "gameCenterLeaderboardSetImages",
        attributes={"file_size": "fileSize", "file_name": "fileName"},
        relationships={
            "game_center_leaderboard_set_localization": Related(
                "gameCenterLeaderboardSetLocalization", "gameCenterLeaderboardSetLocalizations"
            )
        },
    ),
)

_GET: Operation[GameCenterLeaderboardSetImageResponse] = Operation(
    "gameCenterLeaderboardSetImages_getInstance",
    "GET",
    "/v1/gameCenterLeaderboardSetImages/{id}",
    "GameCenterLeaderboardSetImageResponse",
    query={
        "fields_game_center_leaderboard_set_images": "fields[gameCenterLeaderboardSetImages]",
        "fields_game_center_leaderboard_set_localizations": "fields[gameCenterLeaderboardSetLocalizations]",
        "include": "include",
    },
)

_DELETE: Operation[None] = Operation(
    "gameCenterLeaderboardSetImages_deleteInstance", "DELETE", "/v1/gameCenterLeaderboardSetImages/{id}"
)

_UPDATE: Operation[GameCenterLeaderboardSetImageResponse] = Operation(
    "gameCenterLeaderboardSetImages_updateInstance",
    "PATCH",
    "/v1/gameCenterLeaderboardSetImages/{id}",
    "GameCenterLeaderboardSetImageResponse",
    body=Body("gameCenterLeaderboardSetImages", attributes={"uploaded": "uploaded"}),
)


class GameCenterLeaderboardSetImages(Resource[M]):
    """The operations on Game Center leaderboard set images."""

    @dual
    @deprecated("Apple has deprecated POST /v1/gameCenterLeaderboardSetImages", stacklevel=2)
    async def create(
        self,
        *,
        file_size: int,
        file_name: str,
        game_center_leaderboard_set_localization: str,
        options: CallOptions | None = None,
    ) -> GameCenterLeaderboardSetImageResponse:
        """Create a Game Center leaderboard set image. `POST /v1/gameCenterLeaderboardSetImages`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gamecenterleaderboardsetimages
        """
        return await self._call(
            _CREATE,
            fields={
                "file_size": file_size,
                "file_name": file_name,
                "game_center_leaderboard_set_localization": game_center_leaderboard_set_localization,
            },
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated GET /v1/gameCenterLeaderboardSetImages/{id}", stacklevel=2)
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterLeaderboardSetImagesGetQuery],
    ) -> GameCenterLeaderboardSetImageResponse:
        """Read a Game Center leaderboard set image by id. `GET /v1/gameCenterLeaderboardSetImages/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterleaderboardsetimages-_id_
        """
        return await self._call(
            _GET,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated DELETE /v1/gameCenterLeaderboardSetImages/{id}", stacklevel=2)
    async def delete(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a Game Center leaderboard set image. `DELETE /v1/gameCenterLeaderboardSetImages/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gamecenterleaderboardsetimages-_id_
        """
        return await self._call(
            _DELETE,
            id,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated PATCH /v1/gameCenterLeaderboardSetImages/{id}", stacklevel=2)
    async def update(
        self,
        id: str,
        *,
        uploaded: bool | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GameCenterLeaderboardSetImageResponse:
        """Change a Game Center leaderboard set image; fields left out stay as they are. `PATCH /v1/gameCenterLeaderboardSetImages/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecenterleaderboardsetimages-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "uploaded": uploaded,
            },
            options=options,
        )
