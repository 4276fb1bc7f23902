"""The operations on Game Center achievement localizations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import deprecated

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkageResponse
    from ..literals import (
        GameCenterAchievementField,
        GameCenterAchievementImageField,
        GameCenterAchievementLocalizationField,
        GameCenterAchievementLocalizationGameCenterAchievementImageInclude,
        GameCenterAchievementLocalizationGameCenterAchievementInclude,
        GameCenterAchievementLocalizationInclude,
        GameCenterAchievementReleaseField,
        GameCenterActivityField,
        GameCenterDetailField,
        GameCenterGroupField,
    )
    from ..models import (
        GameCenterAchievement,
        GameCenterAchievementImage,
        GameCenterAchievementImageResponse,
        GameCenterAchievementLocalizationResponse,
        GameCenterAchievementResponse,
    )
    from ..operation import CallOptions, Unset

    class GameCenterAchievementLocalizationsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_game_center_achievement_images: Sequence[GameCenterAchievementImageField]
        """Deprecated by Apple."""
        fields_game_center_achievement_localizations: Sequence[GameCenterAchievementLocalizationField]
        fields_game_center_achievements: Sequence[GameCenterAchievementField]
        """Deprecated by Apple."""
        include: Sequence[GameCenterAchievementLocalizationInclude]

    class GameCenterAchievementLocalizationsGetGameCenterAchievementImageQuery(TypedDict, total=False):
        """What `get_game_center_achievement_image` takes."""

        fields_game_center_achievement_images: Sequence[GameCenterAchievementImageField]
        fields_game_center_achievement_localizations: Sequence[GameCenterAchievementLocalizationField]
        include: Sequence[GameCenterAchievementLocalizationGameCenterAchievementImageInclude]

    class GameCenterAchievementLocalizationsGetGameCenterAchievementQuery(TypedDict, total=False):
        """What `get_game_center_achievement` takes."""

        fields_game_center_achievement_localizations: Sequence[GameCenterAchievementLocalizationField]
        fields_game_center_achievement_releases: Sequence[GameCenterAchievementReleaseField]
        fields_game_center_achievements: Sequence[GameCenterAchievementField]
        fields_game_center_activities: Sequence[GameCenterActivityField]
        fields_game_center_details: Sequence[GameCenterDetailField]
        fields_game_center_groups: Sequence[GameCenterGroupField]
        include: Sequence[GameCenterAchievementLocalizationGameCenterAchievementInclude]
        limit_localizations: int
        """Deprecated by Apple."""
        limit_releases: int
        """Deprecated by Apple."""


_CREATE: Operation[GameCenterAchievementLocalizationResponse] = Operation(
    "gameCenterAchievementLocalizations_createInstance",
    "POST",
    "/v1/gameCenterAchievementLocalizations",
    "GameCenterAchievementLocalizationResponse",
    body=Body(
        "gameCenterAchievementLocalizations",
        attributes={
            "locale": "locale",
            "name": "name",
            "before_earned_description": "beforeEarnedDescription",
            "after_earned_description": "afterEarnedDescription",
        },
        relationships={"game_center_achievement": Related("gameCenterAchievement", "gameCenterAchievements")},
    ),
)

_GET: Operation[GameCenterAchievementLocalizationResponse] = Operation(
    "gameCenterAchievementLocalizations_getInstance",
    "GET",
    "/v1/gameCenterAchievementLocalizations/{id}",
    "GameCenterAchievementLocalizationResponse",
    query={
        "fields_game_center_achievement_images": "fields[gameCenterAchievementImages]",
        "fields_game_center_achievement_localizations": "fields[gameCenterAchievementLocalizations]",
        "fields_game_center_achievements": "fields[gameCenterAchievements]",
        "include": "include",
    },
)

_DELETE: Operation[None] = Operation(
    "gameCenterAchievementLocalizations_deleteInstance", "DELETE", "/v1/gameCenterAchievementLocalizations/{id}"
)

_UPDATE: Operation[GameCenterAchievementLocalizationResponse] = Operation(
    "gameCenterAchievementLocalizations_updateInstance",
    "PATCH",
    "/v1/gameCenterAchievementLocalizations/{id}",
    "GameCenterAchievementLocalizationResponse",
    body=Body(
        "gameCenterAchievementLocalizations",
        attributes={
            "name": "name",
            "before_earned_description": "beforeEarnedDescription",
            "after_earned_description": "afterEarnedDescription",
        },
    ),
)

_GET_GAME_CENTER_ACHIEVEMENT_IMAGE: Operation[GameCenterAchievementImageResponse[GameCenterAchievementImage | None]] = (
    Operation(
        "gameCenterAchievementLocalizations_gameCenterAchievementImage_getToOneRelated",
        "GET",
        "/v1/gameCenterAchievementLocalizations/{id}/gameCenterAchievementImage",
        "GameCenterAchievementImageResponse",
        query={
            "fields_game_center_achievement_images": "fields[gameCenterAchievementImages]",
            "fields_game_center_achievement_localizations": "fields[gameCenterAchievementLocalizations]",
            "include": "include",
        },
    )
)

_GET_GAME_CENTER_ACHIEVEMENT_IMAGE_LINKAGE: Operation[LinkageResponse] = Operation(
    "gameCenterAchievementLocalizations_gameCenterAchievementImage_getToOneRelationship",
    "GET",
    "/v1/gameCenterAchievementLocalizations/{id}/relationships/gameCenterAchievementImage",
    "LinkageResponse",
)

_GET_GAME_CENTER_ACHIEVEMENT: Operation[GameCenterAchievementResponse[GameCenterAchievement | None]] = Operation(
    "gameCenterAchievementLocalizations_gameCenterAchievement_getToOneRelated",
    "GET",
    "/v1/gameCenterAchievementLocalizations/{id}/gameCenterAchievement",
    "GameCenterAchievementResponse",
    query={
        "fields_game_center_achievement_localizations": "fields[gameCenterAchievementLocalizations]",
        "fields_game_center_achievement_releases": "fields[gameCenterAchievementReleases]",
        "fields_game_center_achievements": "fields[gameCenterAchievements]",
        "fields_game_center_activities": "fields[gameCenterActivities]",
        "fields_game_center_details": "fields[gameCenterDetails]",
        "fields_game_center_groups": "fields[gameCenterGroups]",
        "include": "include",
        "limit_localizations": "limit[localizations]",
        "limit_releases": "limit[releases]",
    },
)

_GET_GAME_CENTER_ACHIEVEMENT_LINKAGE: Operation[LinkageResponse] = Operation(
    "gameCenterAchievementLocalizations_gameCenterAchievement_getToOneRelationship",
    "GET",
    "/v1/gameCenterAchievementLocalizations/{id}/relationships/gameCenterAchievement",
    "LinkageResponse",
)


class GameCenterAchievementLocalizations(Resource[M]):
    """The operations on Game Center achievement localizations."""

    @dual
    @deprecated("Apple has deprecated POST /v1/gameCenterAchievementLocalizations", stacklevel=2)
    async def create(
        self,
        *,
        locale: str,
        name: str,
        before_earned_description: str,
        after_earned_description: str,
        game_center_achievement: str,
        options: CallOptions | None = None,
    ) -> GameCenterAchievementLocalizationResponse:
        """Create a Game Center achievement localization. `POST /v1/gameCenterAchievementLocalizations`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gamecenterachievementlocalizations
        """
        return await self._call(
            _CREATE,
            fields={
                "locale": locale,
                "name": name,
                "before_earned_description": before_earned_description,
                "after_earned_description": after_earned_description,
                "game_center_achievement": game_center_achievement,
            },
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated GET /v1/gameCenterAchievementLocalizations/{id}", stacklevel=2)
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterAchievementLocalizationsGetQuery],
    ) -> GameCenterAchievementLocalizationResponse:
        """Read a Game Center achievement localization by id. `GET /v1/gameCenterAchievementLocalizations/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterachievementlocalizations-_id_
        """
        return await self._call(
            _GET,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated DELETE /v1/gameCenterAchievementLocalizations/{id}", stacklevel=2)
    async def delete(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a Game Center achievement localization. `DELETE /v1/gameCenterAchievementLocalizations/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gamecenterachievementlocalizations-_id_
        """
        return await self._call(
            _DELETE,
            id,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated PATCH /v1/gameCenterAchievementLocalizations/{id}", stacklevel=2)
    async def update(
        self,
        id: str,
        *,
        name: str | None | Unset = UNSET,
        before_earned_description: str | None | Unset = UNSET,
        after_earned_description: str | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GameCenterAchievementLocalizationResponse:
        """Change a Game Center achievement localization; fields left out stay as they are. `PATCH /v1/gameCenterAchievementLocalizations/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecenterachievementlocalizations-_id_
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
    @deprecated(
        "Apple has deprecated GET /v1/gameCenterAchievementLocalizations/{id}/gameCenterAchievementImage", stacklevel=2
    )
    async def get_game_center_achievement_image(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterAchievementLocalizationsGetGameCenterAchievementImageQuery],
    ) -> GameCenterAchievementImageResponse[GameCenterAchievementImage | None]:
        """Read the Game Center achievement image of a Game Center achievement localization. `GET /v1/gameCenterAchievementLocalizations/{id}/gameCenterAchievementImage`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterachievementlocalizations-_id_-gamecenterachievementimage
        """
        return await self._call(
            _GET_GAME_CENTER_ACHIEVEMENT_IMAGE,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated(
        "Apple has deprecated GET /v1/gameCenterAchievementLocalizations/{id}/relationships/gameCenterAchievementImage",
        stacklevel=2,
    )
    async def get_game_center_achievement_image_linkage(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> LinkageResponse:
        """Read the id of the Game Center achievement image of a Game Center achievement localization. `GET /v1/gameCenterAchievementLocalizations/{id}/relationships/gameCenterAchievementImage`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterachievementlocalizations-_id_-relationships-gamecenterachievementimage
        """
        return await self._call(
            _GET_GAME_CENTER_ACHIEVEMENT_IMAGE_LINKAGE,
            id,
            options=options,
        )

    @dual
    @deprecated(
        "Apple has deprecated GET /v1/gameCenterAchievementLocalizations/{id}/gameCenterAchievement", stacklevel=2
    )
    async def get_game_center_achievement(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterAchievementLocalizationsGetGameCenterAchievementQuery],
    ) -> GameCenterAchievementResponse[GameCenterAchievement | None]:
        """Read the Game Center achievement of a Game Center achievement localization. `GET /v1/gameCenterAchievementLocalizations/{id}/gameCenterAchievement`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterachievementlocalizations-_id_-gamecenterachievement
        """
        return await self._call(
            _GET_GAME_CENTER_ACHIEVEMENT,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated(
        "Apple has deprecated GET /v1/gameCenterAchievementLocalizations/{id}/relationships/gameCenterAchievement",
        stacklevel=2,
    )
    async def get_game_center_achievement_linkage(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> LinkageResponse:
        """Read the id of the Game Center achievement of a Game Center achievement localization. `GET /v1/gameCenterAchievementLocalizations/{id}/relationships/gameCenterAchievement`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterachievementlocalizations-_id_-relationships-gamecenterachievement
        """
        return await self._call(
            _GET_GAME_CENTER_ACHIEVEMENT_LINKAGE,
            id,
            options=options,
        )
