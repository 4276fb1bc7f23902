"""The operations on Game Center achievement images (v2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..literals import (
        GameCenterAchievementImagesV2GetGameCenterAchievementImageField,
        GameCenterAchievementImagesV2GetGameCenterAchievementLocalizationField,
        GameCenterAchievementImagesV2Include,
    )
    from ..models import GameCenterAchievementImageV2Response
    from ..operation import CallOptions, Unset

    class GameCenterAchievementImagesV2GetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_game_center_achievement_images: Sequence[GameCenterAchievementImagesV2GetGameCenterAchievementImageField]
        fields_game_center_achievement_localizations: Sequence[
            GameCenterAchievementImagesV2GetGameCenterAchievementLocalizationField
        ]
        include: Sequence[GameCenterAchievementImagesV2Include]


_CREATE: Operation[GameCenterAchievementImageV2Response] = Operation(
    "gameCenterAchievementImagesV2_createInstance",
    "POST",
    "/v2/gameCenterAchievementImages",
    "GameCenterAchievementImageV2Response",
    body=Body(
        "gameCenterAchievementImages",
        attributes={"file_size": "fileSize", "file_name": "fileName"},
        relationships={"localization": Related("localization", "gameCenterAchievementLocalizations")},
    ),
)

_GET: Operation[GameCenterAchievementImageV2Response] = Operation(
    "gameCenterAchievementImagesV2_getInstance",
    "GET",
    "/v2/gameCenterAchievementImages/{id}",
    "GameCenterAchievementImageV2Response",
    query={
        "fields_game_center_achievement_images": "fields[gameCenterAchievementImages]",
        "fields_game_center_achievement_localizations": "fields[gameCenterAchievementLocalizations]",
        "include": "include",
    },
)

_DELETE: Operation[None] = Operation(
    "gameCenterAchievementImagesV2_deleteInstance", "DELETE", "/v2/gameCenterAchievementImages/{id}"
)

_UPDATE: Operation[GameCenterAchievementImageV2Response] = Operation(
    "gameCenterAchievementImagesV2_updateInstance",
    "PATCH",
    "/v2/gameCenterAchievementImages/{id}",
    "GameCenterAchievementImageV2Response",
    body=Body("gameCenterAchievementImages", attributes={"uploaded": "uploaded"}),
)


class GameCenterAchievementImagesV2(Resource[M]):
    """The operations on Game Center achievement images (v2)."""

    @dual
    async def create(
        self,
        *,
        file_size: int,
        file_name: str,
        localization: str,
        options: CallOptions | None = None,
    ) -> GameCenterAchievementImageV2Response:
        """Create a Game Center achievement image (v2). `POST /v2/gameCenterAchievementImages`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v2-gamecenterachievementimages
        """
        return await self._call(
            _CREATE,
            fields={
                "file_size": file_size,
                "file_name": file_name,
                "localization": localization,
            },
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterAchievementImagesV2GetQuery],
    ) -> GameCenterAchievementImageV2Response:
        """Read a Game Center achievement image (v2) by id. `GET /v2/gameCenterAchievementImages/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gamecenterachievementimages-_id_
        """
        return await self._call(
            _GET,
            id,
            query=query,
            options=options,
        )

    @dual
    async def delete(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a Game Center achievement image (v2). `DELETE /v2/gameCenterAchievementImages/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v2-gamecenterachievementimages-_id_
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
        uploaded: bool | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GameCenterAchievementImageV2Response:
        """Change a Game Center achievement image (v2); fields left out stay as they are. `PATCH /v2/gameCenterAchievementImages/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v2-gamecenterachievementimages-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "uploaded": uploaded,
            },
            options=options,
        )
