"""The operations on Game Center leaderboard images (v2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..literals import (
        GameCenterLeaderboardImagesV2GetGameCenterLeaderboardImageField,
        GameCenterLeaderboardImagesV2GetGameCenterLeaderboardLocalizationField,
        GameCenterLeaderboardImagesV2Include,
    )
    from ..models import GameCenterLeaderboardImageV2Response
    from ..operation import CallOptions, Unset

    class GameCenterLeaderboardImagesV2GetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_game_center_leaderboard_images: Sequence[GameCenterLeaderboardImagesV2GetGameCenterLeaderboardImageField]
        fields_game_center_leaderboard_localizations: Sequence[
            GameCenterLeaderboardImagesV2GetGameCenterLeaderboardLocalizationField
        ]
        include: Sequence[GameCenterLeaderboardImagesV2Include]


_CREATE: Operation[GameCenterLeaderboardImageV2Response] = Operation(
    "gameCenterLeaderboardImagesV2_createInstance",
    "POST",
    "/v2/gameCenterLeaderboardImages",
    "GameCenterLeaderboardImageV2Response",
    body=Body(
        "gameCenterLeaderboardImages",
        attributes={"file_size": "fileSize", "file_name": "fileName"},
        relationships={"localization": Related("localization", "gameCenterLeaderboardLocalizations")},
    ),
)

_GET: Operation[GameCenterLeaderboardImageV2Response] = Operation(
    "gameCenterLeaderboardImagesV2_getInstance",
    "GET",
    "/v2/gameCenterLeaderboardImages/{id}",
    "GameCenterLeaderboardImageV2Response",
    query={
        "fields_game_center_leaderboard_images": "fields[gameCenterLeaderboardImages]",
        "fields_game_center_leaderboard_localizations": "fields[gameCenterLeaderboardLocalizations]",
        "include": "include",
    },
)

_DELETE: Operation[None] = Operation(
    "gameCenterLeaderboardImagesV2_deleteInstance", "DELETE", "/v2/gameCenterLeaderboardImages/{id}"
)

_UPDATE: Operation[GameCenterLeaderboardImageV2Response] = Operation(
    "gameCenterLeaderboardImagesV2_updateInstance",
    "PATCH",
    "/v2/gameCenterLeaderboardImages/{id}",
    "GameCenterLeaderboardImageV2Response",
    body=Body("gameCenterLeaderboardImages", attributes={"uploaded": "uploaded"}),
)


class GameCenterLeaderboardImagesV2(Resource[M]):
    """The operations on Game Center leaderboard images (v2)."""

    @dual
    async def create(
        self,
        *,
        file_size: int,
        file_name: str,
        localization: str,
        options: CallOptions | None = None,
    ) -> GameCenterLeaderboardImageV2Response:
        """Create a Game Center leaderboard image (v2). `POST /v2/gameCenterLeaderboardImages`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v2-gamecenterleaderboardimages
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
        **query: Unpack[GameCenterLeaderboardImagesV2GetQuery],
    ) -> GameCenterLeaderboardImageV2Response:
        """Read a Game Center leaderboard image (v2) by id. `GET /v2/gameCenterLeaderboardImages/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gamecenterleaderboardimages-_id_
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
        """Delete a Game Center leaderboard image (v2). `DELETE /v2/gameCenterLeaderboardImages/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v2-gamecenterleaderboardimages-_id_
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
    ) -> GameCenterLeaderboardImageV2Response:
        """Change a Game Center leaderboard image (v2); fields left out stay as they are. `PATCH /v2/gameCenterLeaderboardImages/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v2-gamecenterleaderboardimages-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "uploaded": uploaded,
            },
            options=options,
        )
