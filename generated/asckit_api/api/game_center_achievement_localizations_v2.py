"""The operations on Game Center achievement localizations (v2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkageResponse
    from ..literals import (
        GameCenterAchievementLocalizationsV2GetGameCenterAchievementImageField,
        GameCenterAchievementLocalizationsV2GetGameCenterAchievementLocalizationField,
        GameCenterAchievementLocalizationsV2GetImageGameCenterAchievementImageField,
        GameCenterAchievementLocalizationsV2GetImageGameCenterAchievementLocalizationField,
        GameCenterAchievementLocalizationsV2ImageInclude,
        GameCenterAchievementLocalizationsV2Include,
        GameCenterAchievementVersionField,
    )
    from ..models import (
        GameCenterAchievementImageV2,
        GameCenterAchievementImageV2Response,
        GameCenterAchievementLocalizationV2Response,
    )
    from ..operation import CallOptions, Unset

    class GameCenterAchievementLocalizationsV2GetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_game_center_achievement_images: Sequence[
            GameCenterAchievementLocalizationsV2GetGameCenterAchievementImageField
        ]
        fields_game_center_achievement_localizations: Sequence[
            GameCenterAchievementLocalizationsV2GetGameCenterAchievementLocalizationField
        ]
        fields_game_center_achievement_versions: Sequence[GameCenterAchievementVersionField]
        include: Sequence[GameCenterAchievementLocalizationsV2Include]

    class GameCenterAchievementLocalizationsV2GetImageQuery(TypedDict, total=False):
        """What `get_image` takes."""

        fields_game_center_achievement_images: Sequence[
            GameCenterAchievementLocalizationsV2GetImageGameCenterAchievementImageField
        ]
        fields_game_center_achievement_localizations: Sequence[
            GameCenterAchievementLocalizationsV2GetImageGameCenterAchievementLocalizationField
        ]
        include: Sequence[GameCenterAchievementLocalizationsV2ImageInclude]


_CREATE: Operation[GameCenterAchievementLocalizationV2Response] = Operation(
    "gameCenterAchievementLocalizationsV2_createInstance",
    "POST",
    "/v2/gameCenterAchievementLocalizations",
    "GameCenterAchievementLocalizationV2Response",
    body=Body(
        "gameCenterAchievementLocalizations",
        attributes={
            "locale": "locale",
            "name": "name",
            "before_earned_description": "beforeEarnedDescription",
            "after_earned_description": "afterEarnedDescription",
        },
        relationships={"version": Related("version", "gameCenterAchievementVersions")},
    ),
)

_GET: Operation[GameCenterAchievementLocalizationV2Response] = Operation(
    "gameCenterAchievementLocalizationsV2_getInstance",
    "GET",
    "/v2/gameCenterAchievementLocalizations/{id}",
    "GameCenterAchievementLocalizationV2Response",
    query={
        "fields_game_center_achievement_images": "fields[gameCenterAchievementImages]",
        "fields_game_center_achievement_localizations": "fields[gameCenterAchievementLocalizations]",
        "fields_game_center_achievement_versions": "fields[gameCenterAchievementVersions]",
        "include": "include",
    },
)

_DELETE: Operation[None] = Operation(
    "gameCenterAchievementLocalizationsV2_deleteInstance", "DELETE", "/v2/gameCenterAchievementLocalizations/{id}"
)

_UPDATE: Operation[GameCenterAchievementLocalizationV2Response] = Operation(
    "gameCenterAchievementLocalizationsV2_updateInstance",
    "PATCH",
    "/v2/gameCenterAchievementLocalizations/{id}",
    "GameCenterAchievementLocalizationV2Response",
    body=Body(
        "gameCenterAchievementLocalizations",
        attributes={
            "name": "name",
            "before_earned_description": "beforeEarnedDescription",
            "after_earned_description": "afterEarnedDescription",
        },
    ),
)

_GET_IMAGE: Operation[GameCenterAchievementImageV2Response[GameCenterAchievementImageV2 | None]] = Operation(
    "gameCenterAchievementLocalizationsV2_image_getToOneRelated",
    "GET",
    "/v2/gameCenterAchievementLocalizations/{id}/image",
    "GameCenterAchievementImageV2Response",
    query={
        "fields_game_center_achievement_images": "fields[gameCenterAchievementImages]",
        "fields_game_center_achievement_localizations": "fields[gameCenterAchievementLocalizations]",
        "include": "include",
    },
)

_GET_IMAGE_LINKAGE: Operation[LinkageResponse] = Operation(
    "gameCenterAchievementLocalizationsV2_image_getToOneRelationship",
    "GET",
    "/v2/gameCenterAchievementLocalizations/{id}/relationships/image",
    "LinkageResponse",
)


class GameCenterAchievementLocalizationsV2(Resource[M]):
    """The operations on Game Center achievement localizations (v2)."""

    @dual
    async def create(
        self,
        *,
        locale: str,
        name: str,
        before_earned_description: str,
        after_earned_description: str,
        version: str,
        options: CallOptions | None = None,
    ) -> GameCenterAchievementLocalizationV2Response:
        """Create a Game Center achievement localization (v2). `POST /v2/gameCenterAchievementLocalizations`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v2-gamecenterachievementlocalizations
        """
        return await self._call(
            _CREATE,
            fields={
                "locale": locale,
                "name": name,
                "before_earned_description": before_earned_description,
                "after_earned_description": after_earned_description,
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
        **query: Unpack[GameCenterAchievementLocalizationsV2GetQuery],
    ) -> GameCenterAchievementLocalizationV2Response:
        """Read a Game Center achievement localization (v2) by id. `GET /v2/gameCenterAchievementLocalizations/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gamecenterachievementlocalizations-_id_
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
        """Delete a Game Center achievement localization (v2). `DELETE /v2/gameCenterAchievementLocalizations/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v2-gamecenterachievementlocalizations-_id_
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
        before_earned_description: str | None | Unset = UNSET,
        after_earned_description: str | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GameCenterAchievementLocalizationV2Response:
        """Change a Game Center achievement localization (v2); fields left out stay as they are. `PATCH /v2/gameCenterAchievementLocalizations/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v2-gamecenterachievementlocalizations-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "name": name,
                "before_earned_description": before_earned_description,
                "after_earned_description": after_earned_description,
            },
            options=options,
        )

    @dual
    async def get_image(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterAchievementLocalizationsV2GetImageQuery],
    ) -> GameCenterAchievementImageV2Response[GameCenterAchievementImageV2 | None]:
        """Read the image of a Game Center achievement localization (v2). `GET /v2/gameCenterAchievementLocalizations/{id}/image`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gamecenterachievementlocalizations-_id_-image
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
        """Read the id of the image of a Game Center achievement localization (v2). `GET /v2/gameCenterAchievementLocalizations/{id}/relationships/image`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gamecenterachievementlocalizations-_id_-relationships-image
        """
        return await self._call(
            _GET_IMAGE_LINKAGE,
            id,
            options=options,
        )
