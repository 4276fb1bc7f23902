"""The operations on Game Center leaderboard set images (v2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..literals import (
        GameCenterLeaderboardSetImagesV2GetGameCenterLeaderboardSetImageField,
        GameCenterLeaderboardSetImagesV2GetGameCenterLeaderboardSetLocalizationField,
        GameCenterLeaderboardSetImagesV2Include,
    )
    from ..models import GameCenterLeaderboardSetImageV2Response
    from ..operation import CallOptions, Unset

    class GameCenterLeaderboardSetImagesV2GetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_game_center_leaderboard_set_images: Sequence[
            GameCenterLeaderboardSetImagesV2GetGameCenterLeaderboardSetImageField
        ]
        fields_game_center_leaderboard_set_localizations: Sequence[
            GameCenterLeaderboardSetImagesV2GetGameCenterLeaderboardSetLocalizationField
        ]
        include: Sequence[GameCenterLeaderboardSetImagesV2Include]


_CREATE: Operation[GameCenterLeaderboardSetImageV2Response] = Operation(
    "gameCenterLeaderboardSetImagesV2_createInstance",
    "POST",
    "/v2/gameCenterLeaderboardSetImages",
    "GameCenterLeaderboardSetImageV2Response",
    body=Body(
        "gameCenterLeaderboardSetImages",
        attributes={"file_size": "fileSize", "file_name": "fileName"},
        relationships={"localization": Related("localization", "gameCenterLeaderboardSetLocalizations")},
    ),
)

_GET: Operation[GameCenterLeaderboardSetImageV2Response] = Operation(
    "gameCenterLeaderboardSetImagesV2_getInstance",
    "GET",
    "/v2/gameCenterLeaderboardSetImages/{id}",
    "GameCenterLeaderboardSetImageV2Response",
    query={
        "fields_game_center_leaderboard_set_images": "fields[gameCenterLeaderboardSetImages]",
        "fields_game_center_leaderboard_set_localizations": "fields[gameCenterLeaderboardSetLocalizations]",
        "include": "include",
    },
)

_DELETE: Operation[None] = Operation(
    "gameCenterLeaderboardSetImagesV2_deleteInstance", "DELETE", "/v2/gameCenterLeaderboardSetImages/{id}"
)

_UPDATE: Operation[GameCenterLeaderboardSetImageV2Response] = Operation(
    "gameCenterLeaderboardSetImagesV2_updateInstance",
    "PATCH",
    "/v2/gameCenterLeaderboardSetImages/{id}",
    "GameCenterLeaderboardSetImageV2Response",
    body=Body("gameCenterLeaderboardSetImages", attributes={"uploaded": "uploaded"}),
)


class GameCenterLeaderboardSetImagesV2(Resource[M]):
    """The operations on Game Center leaderboard set images (v2)."""

    @dual
    async def create(
        self,
        *,
        file_size: int,
        file_name: str,
        localization: str,
        options: CallOptions | None = None,
    ) -> GameCenterLeaderboardSetImageV2Response:
        """Create a Game Center leaderboard set image (v2). `POST /v2/gameCenterLeaderboardSetImages`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v2-gamecenterleaderboardsetimages
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
        **query: Unpack[GameCenterLeaderboardSetImagesV2GetQuery],
    ) -> GameCenterLeaderboardSetImageV2Response:
        """Read a Game Center leaderboard set image (v2) by id. `GET /v2/gameCenterLeaderboardSetImages/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gamecenterleaderboardsetimages-_id_
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
        """Delete a Game Center leaderboard set image (v2). `DELETE /v2/gameCenterLeaderboardSetImages/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v2-gamecenterleaderboardsetimages-_id_
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
    ) -> GameCenterLeaderboardSetImageV2Response:
        """Change a Game Center leaderboard set image (v2); fields left out stay as they are. `PATCH /v2/gameCenterLeaderboardSetImages/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v2-gamecenterleaderboardsetimages-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "uploaded": uploaded,
            },
            options=options,
        )
