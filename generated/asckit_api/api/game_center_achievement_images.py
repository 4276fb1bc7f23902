"""The operations on Game Center achievement images."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import deprecated

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..literals import (
        GameCenterAchievementImageField,
        GameCenterAchievementImageInclude,
        GameCenterAchievementLocalizationField,
    )
    from ..models import GameCenterAchievementImageResponse
    from ..operation import CallOptions, Unset

    class GameCenterAchievementImagesGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_game_center_achievement_images: Sequence[GameCenterAchievementImageField]
        fields_game_center_achievement_localizations: Sequence[GameCenterAchievementLocalizationField]
        """Deprecated by Apple."""
        include: Sequence[GameCenterAchievementImageInclude]


_CREATE: Operation[GameCenterAchievementImageResponse] = Operation(
    "gameCenterAchievementImages_createInstance",
    "POST",
    "/v1/gameCenterAchievementImages",
    "GameCenterAchievementImageResponse",
    body=Body(
        "gameCenterAchievementImages",
        attributes={"file_size": "fileSize", "file_name": "fileName"},
        relationships={
            "game_center_achievement_localization": Related(
                "gameCenterAchievementLocalization", "gameCenterAchievementLocalizations"
            )
        },
    ),
)

_GET: Operation[GameCenterAchievementImageResponse] = Operation(
    "gameCenterAchievementImages_getInstance",
    "GET",
    "/v1/gameCenterAchievementImages/{id}",
    "GameCenterAchievementImageResponse",
    query={
        "fields_game_center_achievement_images": "fields[gameCenterAchievementImages]",
        "fields_game_center_achievement_localizations": "fields[gameCenterAchievementLocalizations]",
        "include": "include",
    },
)

_DELETE: Operation[None] = Operation(
    "gameCenterAchievementImages_deleteInstance", "DELETE", "/v1/gameCenterAchievementImages/{id}"
)

_UPDATE: Operation[GameCenterAchievementImageResponse] = Operation(
    "gameCenterAchievementImages_updateInstance",
    "PATCH",
    "/v1/gameCenterAchievementImages/{id}",
    "GameCenterAchievementImageResponse",
    body=Body("gameCenterAchievementImages", attributes={"uploaded": "uploaded"}),
)


class GameCenterAchievementImages(Resource[M]):
    """The operations on Game Center achievement images."""

    @dual
    @deprecated("Apple has deprecated POST /v1/gameCenterAchievementImages", stacklevel=2)
    async def create(
        self,
        *,
        file_size: int,
        file_name: str,
        game_center_achievement_localization: str,
        options: CallOptions | None = None,
    ) -> GameCenterAchievementImageResponse:
        """Create a Game Center achievement image. `POST /v1/gameCenterAchievementImages`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gamecenterachievementimages
        """
        return await self._call(
            _CREATE,
            fields={
                "file_size": file_size,
                "file_name": file_name,
                "game_center_achievement_localization": game_center_achievement_localization,
            },
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated GET /v1/gameCenterAchievementImages/{id}", stacklevel=2)
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterAchievementImagesGetQuery],
    ) -> GameCenterAchievementImageResponse:
        """Read a Game Center achievement image by id. `GET /v1/gameCenterAchievementImages/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterachievementimages-_id_
        """
        return await self._call(
            _GET,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated DELETE /v1/gameCenterAchievementImages/{id}", stacklevel=2)
    async def delete(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a Game Center achievement image. `DELETE /v1/gameCenterAchievementImages/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gamecenterachievementimages-_id_
        """
        return await self._call(
            _DELETE,
            id,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated PATCH /v1/gameCenterAchievementImages/{id}", stacklevel=2)
    async def update(
        self,
        id: str,
        *,
        uploaded: bool | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GameCenterAchievementImageResponse:
        """Change a Game Center achievement image; fields left out stay as they are. `PATCH /v1/gameCenterAchievementImages/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecenterachievementimages-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "uploaded": uploaded,
            },
            options=options,
        )
