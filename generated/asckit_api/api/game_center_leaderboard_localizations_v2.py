"""The operations on Game Center leaderboard localizations (v2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkageResponse
    from ..literals import (
        GameCenterLeaderboardFormatterValue,
        GameCenterLeaderboardLocalizationsV2GetGameCenterLeaderboardImageField,
        GameCenterLeaderboardLocalizationsV2GetGameCenterLeaderboardLocalizationField,
        GameCenterLeaderboardLocalizationsV2GetImageGameCenterLeaderboardImageField,
        GameCenterLeaderboardLocalizationsV2GetImageGameCenterLeaderboardLocalizationField,
        GameCenterLeaderboardLocalizationsV2ImageInclude,
        GameCenterLeaderboardLocalizationsV2Include,
        GameCenterLeaderboardVersionField,
    )
    from ..models import (
        GameCenterLeaderboardImageV2,
        GameCenterLeaderboardImageV2Response,
        GameCenterLeaderboardLocalizationV2Response,
    )
    from ..operation import CallOptions, Unset

    class GameCenterLeaderboardLocalizationsV2GetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_game_center_leaderboard_images: Sequence[
            GameCenterLeaderboardLocalizationsV2GetGameCenterLeaderboardImageField
        ]
        fields_game_center_leaderboard_localizations: Sequence[
            GameCenterLeaderboardLocalizationsV2GetGameCenterLeaderboardLocalizationField
        ]
        fields_game_center_leaderboard_versions: Sequence[GameCenterLeaderboardVersionField]
        include: Sequence[GameCenterLeaderboardLocalizationsV2Include]

    class GameCenterLeaderboardLocalizationsV2GetImageQuery(TypedDict, total=False):
        """What `get_image` takes."""

        fields_game_center_leaderboard_images: Sequence[
            GameCenterLeaderboardLocalizationsV2GetImageGameCenterLeaderboardImageField
        ]
        fields_game_center_leaderboard_localizations: Sequence[
            GameCenterLeaderboardLocalizationsV2GetImageGameCenterLeaderboardLocalizationField
        ]
        include: Sequence[GameCenterLeaderboardLocalizationsV2ImageInclude]


_CREATE: Operation[GameCenterLeaderboardLocalizationV2Response] = Operation(
    "gameCenterLeaderboardLocalizationsV2_createInstance",
    "POST",
    "/v2/gameCenterLeaderboardLocalizations",
    "GameCenterLeaderboardLocalizationV2Response",
    body=Body(
        "gameCenterLeaderboardLocalizations",
        attributes={
            "locale": "locale",
            "name": "name",
            "formatter_override": "formatterOverride",
            "formatter_suffix": "formatterSuffix",
            "formatter_suffix_singular": "formatterSuffixSingular",
            "description": "description",
        },
        relationships={"version": Related("version", "gameCenterLeaderboardVersions")},
    ),
)

_GET: Operation[GameCenterLeaderboardLocalizationV2Response] = Operation(
    "gameCenterLeaderboardLocalizationsV2_getInstance",
    "GET",
    "/v2/gameCenterLeaderboardLocalizations/{id}",
    "GameCenterLeaderboardLocalizationV2Response",
    query={
        "fields_game_center_leaderboard_images": "fields[gameCenterLeaderboardImages]",
        "fields_game_center_leaderboard_localizations": "fields[gameCenterLeaderboardLocalizations]",
        "fields_game_center_leaderboard_versions": "fields[gameCenterLeaderboardVersions]",
        "include": "include",
    },
)

_DELETE: Operation[None] = Operation(
    "gameCenterLeaderboardLocalizationsV2_deleteInstance", "DELETE", "/v2/gameCenterLeaderboardLocalizations/{id}"
)

_UPDATE: Operation[GameCenterLeaderboardLocalizationV2Response] = Operation(
    "gameCenterLeaderboardLocalizationsV2_updateInstance",
    "PATCH",
    "/v2/gameCenterLeaderboardLocalizations/{id}",
    "GameCenterLeaderboardLocalizationV2Response",
    body=Body(
        "gameCenterLeaderboardLocalizations",
        attributes={
            "name": "name",
            "formatter_override": "formatterOverride",
            "formatter_suffix": "formatterSuffix",
            "formatter_suffix_singular": "formatterSuffixSingular",
            "description": "description",
        },
    ),
)

_GET_IMAGE: Operation[GameCenterLeaderboardImageV2Response[GameCenterLeaderboardImageV2 | None]] = Operation(
    "gameCenterLeaderboardLocalizationsV2_image_getToOneRelated",
    "GET",
    "/v2/gameCenterLeaderboardLocalizations/{id}/image",
    "GameCenterLeaderboardImageV2Response",
    query={
        "fields_game_center_leaderboard_images": "fields[gameCenterLeaderboardImages]",
        "fields_game_center_leaderboard_localizations": "fields[gameCenterLeaderboardLocalizations]",
        "include": "include",
    },
)

_GET_IMAGE_LINKAGE: Operation[LinkageResponse] = Operation(
    "gameCenterLeaderboardLocalizationsV2_image_getToOneRelationship",
    "GET",
    "/v2/gameCenterLeaderboardLocalizations/{id}/relationships/image",
    "LinkageResponse",
)


class GameCenterLeaderboardLocalizationsV2(Resource[M]):
    """The operations on Game Center leaderboard localizations (v2)."""

    @dual
    async def create(
        self,
        *,
        locale: str,
        name: str,
        version: str,
        formatter_override: GameCenterLeaderboardFormatterValue | None | Unset = UNSET,
        formatter_suffix: str | None | Unset = UNSET,
        formatter_suffix_singular: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GameCenterLeaderboardLocalizationV2Response:
        """Create a Game Center leaderboard localization (v2). `POST /v2/gameCenterLeaderboardLocalizations`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v2-gamecenterleaderboardlocalizations
        """
        return await self._call(
            _CREATE,
            fields={
                "locale": locale,
                "name": name,
                "version": version,
                "formatter_override": formatter_override,
                "formatter_suffix": formatter_suffix,
                "formatter_suffix_singular": formatter_suffix_singular,
                "description": description,
            },
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterLeaderboardLocalizationsV2GetQuery],
    ) -> GameCenterLeaderboardLocalizationV2Response:
        """Read a Game Center leaderboard localization (v2) by id. `GET /v2/gameCenterLeaderboardLocalizations/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gamecenterleaderboardlocalizations-_id_
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
        """Delete a Game Center leaderboard localization (v2). `DELETE /v2/gameCenterLeaderboardLocalizations/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v2-gamecenterleaderboardlocalizations-_id_
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
        formatter_override: GameCenterLeaderboardFormatterValue | None | Unset = UNSET,
        formatter_suffix: str | None | Unset = UNSET,
        formatter_suffix_singular: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GameCenterLeaderboardLocalizationV2Response:
        """Change a Game Center leaderboard localization (v2); fields left out stay as they are. `PATCH /v2/gameCenterLeaderboardLocalizations/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v2-gamecenterleaderboardlocalizations-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "name": name,
                "formatter_override": formatter_override,
                "formatter_suffix": formatter_suffix,
                "formatter_suffix_singular": formatter_suffix_singular,
                "description": description,
            },
            options=options,
        )

    @dual
    async def get_image(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterLeaderboardLocalizationsV2GetImageQuery],
    ) -> GameCenterLeaderboardImageV2Response[GameCenterLeaderboardImageV2 | None]:
        """Read the image of a Game Center leaderboard localization (v2). `GET /v2/gameCenterLeaderboardLocalizations/{id}/image`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gamecenterleaderboardlocalizations-_id_-image
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
        """Read the id of the image of a Game Center leaderboard localization (v2). `GET /v2/gameCenterLeaderboardLocalizations/{id}/relationships/image`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gamecenterleaderboardlocalizations-_id_-relationships-image
        """
        return await self._call(
            _GET_IMAGE_LINKAGE,
            id,
            options=options,
        )
