"""The operations on Game Center leaderboard set localizations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import deprecated

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkageResponse
    from ..literals import (
        GameCenterLeaderboardSetField,
        GameCenterLeaderboardSetImageField,
        GameCenterLeaderboardSetLocalizationField,
        GameCenterLeaderboardSetLocalizationGameCenterLeaderboardSetImageInclude,
        GameCenterLeaderboardSetLocalizationInclude,
    )
    from ..models import (
        GameCenterLeaderboardSetImage,
        GameCenterLeaderboardSetImageResponse,
        GameCenterLeaderboardSetLocalizationResponse,
    )
    from ..operation import CallOptions, Unset

    class GameCenterLeaderboardSetLocalizationsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_game_center_leaderboard_set_images: Sequence[GameCenterLeaderboardSetImageField]
        """Deprecated by Apple."""
        fields_game_center_leaderboard_set_localizations: Sequence[GameCenterLeaderboardSetLocalizationField]
        fields_game_center_leaderboard_sets: Sequence[GameCenterLeaderboardSetField]
        """Deprecated by Apple."""
        include: Sequence[GameCenterLeaderboardSetLocalizationInclude]

    class GameCenterLeaderboardSetLocalizationsGetGameCenterLeaderboardSetImageQuery(TypedDict, total=False):
        """What `get_game_center_leaderboard_set_image` takes."""

        fields_game_center_leaderboard_set_images: Sequence[GameCenterLeaderboardSetImageField]
        fields_game_center_leaderboard_set_localizations: Sequence[GameCenterLeaderboardSetLocalizationField]
        include: Sequence[GameCenterLeaderboardSetLocalizationGameCenterLeaderboardSetImageInclude]


_CREATE: Operation[GameCenterLeaderboardSetLocalizationResponse] = Operation(
    "gameCenterLeaderboardSetLocalizations_createInstance",
    "POST",
    "/v1/gameCenterLeaderboardSetLocalizations",
    "GameCenterLeaderboardSetLocalizationResponse",
    body=Body(
        "gameCenterLeaderboardSetLocalizations",
        attributes={"locale": "locale", "name": "name"},
        relationships={"game_center_leaderboard_set": Related("gameCenterLeaderboardSet", "gameCenterLeaderboardSets")},
    ),
)

_GET: Operation[GameCenterLeaderboardSetLocalizationResponse] = Operation(
    "gameCenterLeaderboardSetLocalizations_getInstance",
    "GET",
    "/v1/gameCenterLeaderboardSetLocalizations/{id}",
    "GameCenterLeaderboardSetLocalizationResponse",
    query={
        "fields_game_center_leaderboard_set_images": "fields[gameCenterLeaderboardSetImages]",
        "fields_game_center_leaderboard_set_localizations": "fields[gameCenterLeaderboardSetLocalizations]",
        "fields_game_center_leaderboard_sets": "fields[gameCenterLeaderboardSets]",
        "include": "include",
    },
)

_DELETE: Operation[None] = Operation(
    "gameCenterLeaderboardSetLocalizations_deleteInstance", "DELETE", "/v1/gameCenterLeaderboardSetLocalizations/{id}"
)

_UPDATE: Operation[GameCenterLeaderboardSetLocalizationResponse] = Operation(
    "gameCenterLeaderboardSetLocalizations_updateInstance",
    "PATCH",
    "/v1/gameCenterLeaderboardSetLocalizations/{id}",
    "GameCenterLeaderboardSetLocalizationResponse",
    body=Body("gameCenterLeaderboardSetLocalizations", attributes={"name": "name"}),
)

_GET_GAME_CENTER_LEADERBOARD_SET_IMAGE: Operation[
    GameCenterLeaderboardSetImageResponse[GameCenterLeaderboardSetImage | None]
] = Operation(
    "gameCenterLeaderboardSetLocalizations_gameCenterLeaderboardSetImage_getToOneRelated",
    "GET",
    "/v1/gameCenterLeaderboardSetLocalizations/{id}/gameCenterLeaderboardSetImage",
    "GameCenterLeaderboardSetImageResponse",
    query={
        "fields_game_center_leaderboard_set_images": "fields[gameCenterLeaderboardSetImages]",
        "fields_game_center_leaderboard_set_localizations": "fields[gameCenterLeaderboardSetLocalizations]",
        "include": "include",
    },
)

_GET_GAME_CENTER_LEADERBOARD_SET_IMAGE_LINKAGE: Operation[LinkageResponse] = Operation(
    "gameCenterLeaderboardSetLocalizations_gameCenterLeaderboardSetImage_getToOneRelationship",
    "GET",
    "/v1/gameCenterLeaderboardSetLocalizations/{id}/relationships/gameCenterLeaderboardSetImage",
    "LinkageResponse",
)


class GameCenterLeaderboardSetLocalizations(Resource[M]):
    """The operations on Game Center leaderboard set localizations."""

    @dual
    @deprecated("Apple has deprecated POST /v1/gameCenterLeaderboardSetLocalizations", stacklevel=2)
    async def create(
        self,
        *,
        locale: str,
        name: str,
        game_center_leaderboard_set: str,
        options: CallOptions | None = None,
    ) -> GameCenterLeaderboardSetLocalizationResponse:
        """Create a Game Center leaderboard set localization. `POST /v1/gameCenterLeaderboardSetLocalizations`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gamecenterleaderboardsetlocalizations
        """
        return await self._call(
            _CREATE,
            fields={
                "locale": locale,
                "name": name,
                "game_center_leaderboard_set": game_center_leaderboard_set,
            },
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated GET /v1/gameCenterLeaderboardSetLocalizations/{id}", stacklevel=2)
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterLeaderboardSetLocalizationsGetQuery],
    ) -> GameCenterLeaderboardSetLocalizationResponse:
        """Read a Game Center leaderboard set localization by id. `GET /v1/gameCenterLeaderboardSetLocalizations/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterleaderboardsetlocalizations-_id_
        """
        return await self._call(
            _GET,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated DELETE /v1/gameCenterLeaderboardSetLocalizations/{id}", stacklevel=2)
    async def delete(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a Game Center leaderboard set localization. `DELETE /v1/gameCenterLeaderboardSetLocalizations/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gamecenterleaderboardsetlocalizations-_id_
        """
        return await self._call(
            _DELETE,
            id,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated PATCH /v1/gameCenterLeaderboardSetLocalizations/{id}", stacklevel=2)
    async def update(
        self,
        id: str,
        *,
        name: str | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GameCenterLeaderboardSetLocalizationResponse:
        """Change a Game Center leaderboard set localization; fields left out stay as they are. `PATCH /v1/gameCenterLeaderboardSetLocalizations/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecenterleaderboardsetlocalizations-_id_
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
    @deprecated(
        "Apple has deprecated GET /v1/gameCenterLeaderboardSetLocalizations/{id}/gameCenterLeaderboardSetImage",
        stacklevel=2,
    )
    async def get_game_center_leaderboard_set_image(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterLeaderboardSetLocalizationsGetGameCenterLeaderboardSetImageQuery],
    ) -> GameCenterLeaderboardSetImageResponse[GameCenterLeaderboardSetImage | None]:
        """Read the Game Center leaderboard set image of a Game Center leaderboard set localization. `GET /v1/gameCenterLeaderboardSetLocalizations/{id}/gameCenterLeaderboardSetImage`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterleaderboardsetlocalizations-_id_-gamecenterleaderboardsetimage
        """
        return await self._call(
            _GET_GAME_CENTER_LEADERBOARD_SET_IMAGE,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated(
        "Apple has deprecated GET /v1/gameCenterLeaderboardSetLocalizations/{id}/relationships/gameCenterLeaderboardSetImage",
        stacklevel=2,
    )
    async def get_game_center_leaderboard_set_image_linkage(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> LinkageResponse:
        """Read the id of the Game Center leaderboard set image of a Game Center leaderboard set localization. `GET /v1/gameCenterLeaderboardSetLocalizations/{id}/relationships/gameCenterLeaderboardSetImage`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterleaderboardsetlocalizations-_id_-relationships-gamecenterleaderboardsetimage
        """
        return await self._call(
            _GET_GAME_CENTER_LEADERBOARD_SET_IMAGE_LINKAGE,
            id,
            options=options,
        )
