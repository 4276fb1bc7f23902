"""The operations on Game Center leaderboard set localizations (v2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkageResponse
    from ..literals import (
        GameCenterLeaderboardSetLocalizationsV2GetGameCenterLeaderboardSetImageField,
        GameCenterLeaderboardSetLocalizationsV2GetGameCenterLeaderboardSetLocalizationField,
        GameCenterLeaderboardSetLocalizationsV2GetImageGameCenterLeaderboardSetImageField,
        GameCenterLeaderboardSetLocalizationsV2GetImageGameCenterLeaderboardSetLocalizationField,
        GameCenterLeaderboardSetLocalizationsV2ImageInclude,
        GameCenterLeaderboardSetLocalizationsV2Include,
        GameCenterLeaderboardSetVersionField,
    )
    from ..models import (
        GameCenterLeaderboardSetImageV2,
        GameCenterLeaderboardSetImageV2Response,
        GameCenterLeaderboardSetLocalizationV2Response,
    )
    from ..operation import CallOptions, Unset

    class GameCenterLeaderboardSetLocalizationsV2GetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_game_center_leaderboard_set_images: Sequence[
            GameCenterLeaderboardSetLocalizationsV2GetGameCenterLeaderboardSetImageField
        ]
        fields_game_center_leaderboard_set_localizations: Sequence[
            GameCenterLeaderboardSetLocalizationsV2GetGameCenterLeaderboardSetLocalizationField
        ]
        fields_game_center_leaderboard_set_versions: Sequence[GameCenterLeaderboardSetVersionField]
        include: Sequence[GameCenterLeaderboardSetLocalizationsV2Include]

    class GameCenterLeaderboardSetLocalizationsV2GetImageQuery(TypedDict, total=False):
        """What `get_image` takes."""

        fields_game_center_leaderboard_set_images: Sequence[
            GameCenterLeaderboardSetLocalizationsV2GetImageGameCenterLeaderboardSetImageField
        ]
        fields_game_center_leaderboard_set_localizations: Sequence[
            GameCenterLeaderboardSetLocalizationsV2GetImageGameCenterLeaderboardSetLocalizationField
        ]
        include: Sequence[GameCenterLeaderboardSetLocalizationsV2ImageInclude]


_CREATE: Operation[GameCenterLeaderboardSetLocalizationV2Response] = Operation(
    "gameCenterLeaderboardSetLocalizationsV2_createInstance",
    "POST",
    "/v2/gameCenterLeaderboardSetLocalizations",
    "GameCenterLeaderboardSetLocalizationV2Response",
    body=Body(
        "gameCenterLeaderboardSetLocalizations",
        attributes={"locale": "locale", "name": "name"},
        relationships={"version": Related("version", "gameCenterLeaderboardSetVersions")},
    ),
)

_GET: Operation[GameCenterLeaderboardSetLocalizationV2Response] = Operation(
    "gameCenterLeaderboardSetLocalizationsV2_getInstance",
    "GET",
    "/v2/gameCenterLeaderboardSetLocalizations/{id}",
    "GameCenterLeaderboardSetLocalizationV2Response",
    query={
        "fields_game_center_leaderboard_set_images": "fields[gameCenterLeaderboardSetImages]",
        "fields_game_center_leaderboard_set_localizations": "fields[gameCenterLeaderboardSetLocalizations]",
        "fields_game_center_leaderboard_set_versions": "fields[gameCenterLeaderboardSetVersions]",
        "include": "include",
    },
)

_DELETE: Operation[None] = Operation(
    "gameCenterLeaderboardSetLocalizationsV2_deleteInstance", "DELETE", "/v2/gameCenterLeaderboardSetLocalizations/{id}"
)

_UPDATE: Operation[GameCenterLeaderboardSetLocalizationV2Response] = Operation(
    "gameCenterLeaderboardSetLocalizationsV2_updateInstance",
    "PATCH",
    "/v2/gameCenterLeaderboardSetLocalizations/{id}",
    "GameCenterLeaderboardSetLocalizationV2Response",
    body=Body("gameCenterLeaderboardSetLocalizations", attributes={"name": "name"}),
)

_GET_IMAGE: Operation[GameCenterLeaderboardSetImageV2Response[GameCenterLeaderboardSetImageV2 | None]] = Operation(
    "gameCenterLeaderboardSetLocalizationsV2_image_getToOneRelated",
    "GET",
    "/v2/gameCenterLeaderboardSetLocalizations/{id}/image",
    "GameCenterLeaderboardSetImageV2Response",
    query={
        "fields_game_center_leaderboard_set_images": "fields[gameCenterLeaderboardSetImages]",
        "fields_game_center_leaderboard_set_localizations": "fields[gameCenterLeaderboardSetLocalizations]",
        "include": "include",
    },
)

_GET_IMAGE_LINKAGE: Operation[LinkageResponse] = Operation(
    "gameCenterLeaderboardSetLocalizationsV2_image_getToOneRelationship",
    "GET",
    "/v2/gameCenterLeaderboardSetLocalizations/{id}/relationships/image",
    "LinkageResponse",
)


class GameCenterLeaderboardSetLocalizationsV2(Resource[M]):
    """The operations on Game Center leaderboard set localizations (v2)."""

    @dual
    async def create(
        self,
        *,
        locale: str,
        name: str,
        version: str,
        options: CallOptions | None = None,
    ) -> GameCenterLeaderboardSetLocalizationV2Response:
        """Create a Game Center leaderboard set localization (v2). `POST /v2/gameCenterLeaderboardSetLocalizations`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v2-gamecenterleaderboardsetlocalizations
        """
        return await self._call(
            _CREATE,
            fields={
                "locale": locale,
                "name": name,
                "version": version,
            },
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterLeaderboardSetLocalizationsV2GetQuery],
    ) -> GameCenterLeaderboardSetLocalizationV2Response:
        """Read a Game Center leaderboard set localization (v2) by id. `GET /v2/gameCenterLeaderboardSetLocalizations/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gamecenterleaderboardsetlocalizations-_id_
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
        """Delete a Game Center leaderboard set localization (v2). `DELETE /v2/gameCenterLeaderboardSetLocalizations/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v2-gamecenterleaderboardsetlocalizations-_id_
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
        name: str | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GameCenterLeaderboardSetLocalizationV2Response:
        """Change a Game Center leaderboard set localization (v2); fields left out stay as they are. `PATCH /v2/gameCenterLeaderboardSetLocalizations/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v2-gamecenterleaderboardsetlocalizations-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "name": name,
            },
            options=options,
        )

    @dual
    async def get_image(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterLeaderboardSetLocalizationsV2GetImageQuery],
    ) -> GameCenterLeaderboardSetImageV2Response[GameCenterLeaderboardSetImageV2 | None]:
        """Read the image of a Game Center leaderboard set localization (v2). `GET /v2/gameCenterLeaderboardSetLocalizations/{id}/image`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gamecenterleaderboardsetlocalizations-_id_-image
        """
        return await self._call(
            _GET_IMAGE,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get_image_linkage(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> LinkageResponse:
        """Read the id of the image of a Game Center leaderboard set localization (v2). `GET /v2/gameCenterLeaderboardSetLocalizations/{id}/relationships/image`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gamecenterleaderboardsetlocalizations-_id_-relationships-image
        """
        return await self._call(
            _GET_IMAGE_LINKAGE,
            id,
            options=options,
        )
