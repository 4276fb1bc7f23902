"""The operations on Game Center leaderboard localizations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import deprecated

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkageResponse
    from ..literals import (
        GameCenterLeaderboardField,
        GameCenterLeaderboardFormatterValue,
        GameCenterLeaderboardImageField,
        GameCenterLeaderboardLocalizationField,
        GameCenterLeaderboardLocalizationGameCenterLeaderboardImageInclude,
        GameCenterLeaderboardLocalizationInclude,
    )
    from ..models import (
        GameCenterLeaderboardImage,
        GameCenterLeaderboardImageResponse,
        GameCenterLeaderboardLocalizationResponse,
    )
    from ..operation import CallOptions, Unset

    class GameCenterLeaderboardLocalizationsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_game_center_leaderboard_images: Sequence[GameCenterLeaderboardImageField]
        """Deprecated by Apple."""
        fields_game_center_leaderboard_localizations: Sequence[GameCenterLeaderboardLocalizationField]
        fields_game_center_leaderboards: Sequence[GameCenterLeaderboardField]
        """Deprecated by Apple."""
        include: Sequence[GameCenterLeaderboardLocalizationInclude]

    class GameCenterLeaderboardLocalizationsGetGameCenterLeaderboardImageQuery(TypedDict, total=False):
        """What `get_game_center_leaderboard_image` takes."""

        fields_game_center_leaderboard_images: Sequence[GameCenterLeaderboardImageField]
        fields_game_center_leaderboard_localizations: Sequence[GameCenterLeaderboardLocalizationField]
        include: Sequence[GameCenterLeaderboardLocalizationGameCenterLeaderboardImageInclude]


_CREATE: Operation[GameCenterLeaderboardLocalizationResponse] = Operation(
    "gameCenterLeaderboardLocalizations_createInstance",
    "POST",
    "/v1/gameCenterLeaderboardLocalizations",
    "GameCenterLeaderboardLocalizationResponse",
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
        relationships={"game_center_leaderboard": Related("gameCenterLeaderboard", "gameCenterLeaderboards")},
    ),
)

_GET: Operation[GameCenterLeaderboardLocalizationResponse] = Operation(
    "gameCenterLeaderboardLocalizations_getInstance",
    "GET",
    "/v1/gameCenterLeaderboardLocalizations/{id}",
    "GameCenterLeaderboardLocalizationResponse",
    query={
        "fields_game_center_leaderboard_images": "fields[gameCenterLeaderboardImages]",
        "fields_game_center_leaderboard_localizations": "fields[gameCenterLeaderboardLocalizations]",
        "fields_game_center_leaderboards": "fields[gameCenterLeaderboards]",
        "include": "include",
    },
)

_DELETE: Operation[None] = Operation(
    "gameCenterLeaderboardLocalizations_deleteInstance", "DELETE", "/v1/gameCenterLeaderboardLocalizations/{id}"
)

_UPDATE: Operation[GameCenterLeaderboardLocalizationResponse] = Operation(
    "gameCenterLeaderboardLocalizations_updateInstance",
    "PATCH",
    "/v1/gameCenterLeaderboardLocalizations/{id}",
    "GameCenterLeaderboardLocalizationResponse",
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

_GET_GAME_CENTER_LEADERBOARD_IMAGE: Operation[GameCenterLeaderboardImageResponse[GameCenterLeaderboardImage | None]] = (
    Operation(
        "gameCenterLeaderboardLocalizations_gameCenterLeaderboardImage_getToOneRelated",
        "GET",
        "/v1/gameCenterLeaderboardLocalizations/{id}/gameCenterLeaderboardImage",
        "GameCenterLeaderboardImageResponse",
        query={
            "fields_game_center_leaderboard_images": "fields[gameCenterLeaderboardImages]",
            "fields_game_center_leaderboard_localizations": "fields[gameCenterLeaderboardLocalizations]",
            "include": "include",
        },
    )
)

_GET_GAME_CENTER_LEADERBOARD_IMAGE_LINKAGE: Operation[LinkageResponse] = Operation(
    "gameCenterLeaderboardLocalizations_gameCenterLeaderboardImage_getToOneRelationship",
    "GET",
    "/v1/gameCenterLeaderboardLocalizations/{id}/relationships/gameCenterLeaderboardImage",
    "LinkageResponse",
)


class GameCenterLeaderboardLocalizations(Resource[M]):
    """The operations on Game Center leaderboard localizations."""

    @dual
    @deprecated("Apple has deprecated POST /v1/gameCenterLeaderboardLocalizations", stacklevel=2)
    async def create(
        self,
        *,
        locale: str,
        name: str,
        game_center_leaderboard: str,
        formatter_override: GameCenterLeaderboardFormatterValue | None | Unset = UNSET,
        formatter_suffix: str | None | Unset = UNSET,
        formatter_suffix_singular: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GameCenterLeaderboardLocalizationResponse:
        """Create a Game Center leaderboard localization. `POST /v1/gameCenterLeaderboardLocalizations`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gamecenterleaderboardlocalizations
        """
        return await self._call(
            _CREATE,
            fields={
                "locale": locale,
                "name": name,
                "game_center_leaderboard": game_center_leaderboard,
                "formatter_override": formatter_override,
                "formatter_suffix": formatter_suffix,
                "formatter_suffix_singular": formatter_suffix_singular,
                "description": description,
            },
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated GET /v1/gameCenterLeaderboardLocalizations/{id}", stacklevel=2)
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterLeaderboardLocalizationsGetQuery],
    ) -> GameCenterLeaderboardLocalizationResponse:
        """Read a Game Center leaderboard localization by id. `GET /v1/gameCenterLeaderboardLocalizations/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterleaderboardlocalizations-_id_
        """
        return await self._call(
            _GET,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated DELETE /v1/gameCenterLeaderboardLocalizations/{id}", stacklevel=2)
    async def delete(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a Game Center leaderboard localization. `DELETE /v1/gameCenterLeaderboardLocalizations/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gamecenterleaderboardlocalizations-_id_
        """
        return await self._call(
            _DELETE,
            id,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated PATCH /v1/gameCenterLeaderboardLocalizations/{id}", stacklevel=2)
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
    ) -> GameCenterLeaderboardLocalizationResponse:
        """Change a Game Center leaderboard localization; fields left out stay as they are. `PATCH /v1/gameCenterLeaderboardLocalizations/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecenterleaderboardlocalizations-_id_
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
    @deprecated(
        "Apple has deprecated GET /v1/gameCenterLeaderboardLocalizations/{id}/gameCenterLeaderboardImage", stacklevel=2
    )
    async def get_game_center_leaderboard_image(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterLeaderboardLocalizationsGetGameCenterLeaderboardImageQuery],
    ) -> GameCenterLeaderboardImageResponse[GameCenterLeaderboardImage | None]:
        """Read the Game Center leaderboard image of a Game Center leaderboard localization. `GET /v1/gameCenterLeaderboardLocalizations/{id}/gameCenterLeaderboardImage`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterleaderboardlocalizations-_id_-gamecenterleaderboardimage
        """
        return await self._call(
            _GET_GAME_CENTER_LEADERBOARD_IMAGE,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated(
        "Apple has deprecated GET /v1/gameCenterLeaderboardLocalizations/{id}/relationships/gameCenterLeaderboardImage",
        stacklevel=2,
    )
    async def get_game_center_leaderboard_image_linkage(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> LinkageResponse:
        """Read the id of the Game Center leaderboard image of a Game Center leaderboard localization. `GET /v1/gameCenterLeaderboardLocalizations/{id}/relationships/gameCenterLeaderboardImage`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterleaderboardlocalizations-_id_-relationships-gamecenterleaderboardimage
        """
        return await self._call(
            _GET_GAME_CENTER_LEADERBOARD_IMAGE_LINKAGE,
            id,
            options=options,
        )
