"""The operations on Game Center achievements."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import deprecated

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkageResponse, LinkagesResponse
    from ..literals import (
        GameCenterAchievementField,
        GameCenterAchievementGroupAchievementInclude,
        GameCenterAchievementImageField,
        GameCenterAchievementInclude,
        GameCenterAchievementLocalizationField,
        GameCenterAchievementLocalizationsInclude,
        GameCenterAchievementReleaseField,
        GameCenterAchievementReleasesInclude,
        GameCenterActivityField,
        GameCenterDetailField,
        GameCenterGroupField,
    )
    from ..models import (
        GameCenterAchievement,
        GameCenterAchievementLocalizationsResponse,
        GameCenterAchievementReleasesResponse,
        GameCenterAchievementResponse,
    )
    from ..operation import CallOptions, Unset

    class GameCenterAchievementsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_game_center_achievement_localizations: Sequence[GameCenterAchievementLocalizationField]
        """Deprecated by Apple."""
        fields_game_center_achievement_releases: Sequence[GameCenterAchievementReleaseField]
        """Deprecated by Apple."""
        fields_game_center_achievements: Sequence[GameCenterAchievementField]
        fields_game_center_activities: Sequence[GameCenterActivityField]
        fields_game_center_details: Sequence[GameCenterDetailField]
        fields_game_center_groups: Sequence[GameCenterGroupField]
        include: Sequence[GameCenterAchievementInclude]
        limit_localizations: int
        """Deprecated by Apple."""
        limit_releases: int
        """Deprecated by Apple."""

    class GameCenterAchievementsGetGroupAchievementQuery(TypedDict, total=False):
        """What `get_group_achievement` takes."""

        fields_game_center_achievement_localizations: Sequence[GameCenterAchievementLocalizationField]
        fields_game_center_achievement_releases: Sequence[GameCenterAchievementReleaseField]
        fields_game_center_achievements: Sequence[GameCenterAchievementField]
        fields_game_center_activities: Sequence[GameCenterActivityField]
        fields_game_center_details: Sequence[GameCenterDetailField]
        fields_game_center_groups: Sequence[GameCenterGroupField]
        include: Sequence[GameCenterAchievementGroupAchievementInclude]
        limit_localizations: int
        """Deprecated by Apple."""
        limit_releases: int
        """Deprecated by Apple."""

    class GameCenterAchievementsListLocalizationsQuery(TypedDict, total=False):
        """What `list_localizations` takes."""

        fields_game_center_achievement_images: Sequence[GameCenterAchievementImageField]
        fields_game_center_achievement_localizations: Sequence[GameCenterAchievementLocalizationField]
        fields_game_center_achievements: Sequence[GameCenterAchievementField]
        include: Sequence[GameCenterAchievementLocalizationsInclude]
        limit: int

    class GameCenterAchievementsListLocalizationsLinkagesQuery(TypedDict, total=False):
        """What `list_localizations_linkages` takes."""

        limit: int

    class GameCenterAchievementsListReleasesQuery(TypedDict, total=False):
        """What `list_releases` takes."""

        fields_game_center_achievement_releases: Sequence[GameCenterAchievementReleaseField]
        fields_game_center_achievements: Sequence[GameCenterAchievementField]
        fields_game_center_details: Sequence[GameCenterDetailField]
        filter_game_center_detail: Sequence[str]
        filter_live: Sequence[str]
        include: Sequence[GameCenterAchievementReleasesInclude]
        limit: int

    class GameCenterAchievementsListReleasesLinkagesQuery(TypedDict, total=False):
        """What `list_releases_linkages` takes."""

        limit: int


_SET_ACTIVITY: Operation[None] = Operation(
    "gameCenterAchievements_activity_updateToOneRelationship",
    "PATCH",
    "/v1/gameCenterAchievements/{id}/relationships/activity",
    body=Related("activity", "gameCenterActivities"),
)

_CREATE: Operation[GameCenterAchievementResponse] = Operation(
    "gameCenterAchievements_createInstance",
    "POST",
    "/v1/gameCenterAchievements",
    "GameCenterAchievementResponse",
    body=Body(
        "gameCenterAchievements",
        attributes={
            "reference_name": "referenceName",
            "vendor_identifier": "vendorIdentifier",
            "points": "points",
            "show_before_earned": "showBeforeEarned",
            "repeatable": "repeatable",
            "activity_properties": "activityProperties",
        },
        relationships={
            "game_center_detail": Related("gameCenterDetail", "gameCenterDetails"),
            "game_center_group": Related("gameCenterGroup", "gameCenterGroups"),
        },
    ),
)

_GET: Operation[GameCenterAchievementResponse] = Operation(
    "gameCenterAchievements_getInstance",
    "GET",
    "/v1/gameCenterAchievements/{id}",
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

_DELETE: Operation[None] = Operation(
    "gameCenterAchievements_deleteInstance", "DELETE", "/v1/gameCenterAchievements/{id}"
)

_UPDATE: Operation[GameCenterAchievementResponse] = Operation(
    "gameCenterAchievements_updateInstance",
    "PATCH",
    "/v1/gameCenterAchievements/{id}",
    "GameCenterAchievementResponse",
    body=Body(
        "gameCenterAchievements",
        attributes={
            "reference_name": "referenceName",
            "points": "points",
            "show_before_earned": "showBeforeEarned",
            "repeatable": "repeatable",
            "archived": "archived",
            "activity_properties": "activityProperties",
        },
    ),
)

_GET_GROUP_ACHIEVEMENT: Operation[GameCenterAchievementResponse[GameCenterAchievement | None]] = Operation(
    "gameCenterAchievements_groupAchievement_getToOneRelated",
    "GET",
    "/v1/gameCenterAchievements/{id}/groupAchievement",
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

_GET_GROUP_ACHIEVEMENT_LINKAGE: Operation[LinkageResponse] = Operation(
    "gameCenterAchievements_groupAchievement_getToOneRelationship",
    "GET",
    "/v1/gameCenterAchievements/{id}/relationships/groupAchievement",
    "LinkageResponse",
)

_SET_GROUP_ACHIEVEMENT: Operation[None] = Operation(
    "gameCenterAchievements_groupAchievement_updateToOneRelationship",
    "PATCH",
    "/v1/gameCenterAchievements/{id}/relationships/groupAchievement",
    body=Related("groupAchievement", "gameCenterAchievements"),
)

_LIST_LOCALIZATIONS: Operation[GameCenterAchievementLocalizationsResponse] = Operation(
    "gameCenterAchievements_localizations_getToManyRelated",
    "GET",
    "/v1/gameCenterAchievements/{id}/localizations",
    "GameCenterAchievementLocalizationsResponse",
    query={
        "fields_game_center_achievement_images": "fields[gameCenterAchievementImages]",
        "fields_game_center_achievement_localizations": "fields[gameCenterAchievementLocalizations]",
        "fields_game_center_achievements": "fields[gameCenterAchievements]",
        "include": "include",
        "limit": "limit",
    },
)

_LIST_LOCALIZATIONS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "gameCenterAchievements_localizations_getToManyRelationship",
    "GET",
    "/v1/gameCenterAchievements/{id}/relationships/localizations",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_LIST_RELEASES: Operation[GameCenterAchievementReleasesResponse] = Operation(
    "gameCenterAchievements_releases_getToManyRelated",
    "GET",
    "/v1/gameCenterAchievements/{id}/releases",
    "GameCenterAchievementReleasesResponse",
    query={
        "fields_game_center_achievement_releases": "fields[gameCenterAchievementReleases]",
        "fields_game_center_achievements": "fields[gameCenterAchievements]",
        "fields_game_center_details": "fields[gameCenterDetails]",
        "filter_game_center_detail": "filter[gameCenterDetail]",
        "filter_live": "filter[live]",
        "include": "include",
        "limit": "limit",
    },
)

_LIST_RELEASES_LINKAGES: Operation[LinkagesResponse] = Operation(
    "gameCenterAchievements_releases_getToManyRelationship",
    "GET",
    "/v1/gameCenterAchievements/{id}/relationships/releases",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)


class GameCenterAchievements(Resource[M]):
    """The operations on Game Center achievements."""

    @dual
    @deprecated("Apple has deprecated PATCH /v1/gameCenterAchievements/{id}/relationships/activity", stacklevel=2)
    async def set_activity(
        self,
        id: str,
        other_id: str,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Set the activity of a Game Center achievement. `PATCH /v1/gameCenterAchievements/{id}/relationships/activity`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecenterachievements-_id_-relationships-activity
        """
        return await self._call(
            _SET_ACTIVITY,
            id,
            ids=other_id,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated POST /v1/gameCenterAchievements", stacklevel=2)
    async def create(
        self,
        *,
        reference_name: str,
        vendor_identifier: str,
        points: int,
        show_before_earned: bool,
        repeatable: bool,
        activity_properties: Mapping[str, str] | None | Unset = UNSET,
        game_center_detail: str | Unset = UNSET,
        game_center_group: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GameCenterAchievementResponse:
        """Create a Game Center achievement. `POST /v1/gameCenterAchievements`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gamecenterachievements
        """
        return await self._call(
            _CREATE,
            fields={
                "reference_name": reference_name,
                "vendor_identifier": vendor_identifier,
                "points": points,
                "show_before_earned": show_before_earned,
                "repeatable": repeatable,
                "activity_properties": activity_properties,
                "game_center_detail": game_center_detail,
                "game_center_group": game_center_group,
            },
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated GET /v1/gameCenterAchievements/{id}", stacklevel=2)
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterAchievementsGetQuery],
    ) -> GameCenterAchievementResponse:
        """Read a Game Center achievement by id. `GET /v1/gameCenterAchievements/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterachievements-_id_
        """
        return await self._call(
            _GET,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated DELETE /v1/gameCenterAchievements/{id}", stacklevel=2)
    async def delete(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a Game Center achievement. `DELETE /v1/gameCenterAchievements/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gamecenterachievements-_id_
        """
        return await self._call(
            _DELETE,
            id,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated PATCH /v1/gameCenterAchievements/{id}", stacklevel=2)
    async def update(
        self,
        id: str,
        *,
        reference_name: str | None | Unset = UNSET,
        points: int | None | Unset = UNSET,
        show_before_earned: bool | None | Unset = UNSET,
        repeatable: bool | None | Unset = UNSET,
        archived: bool | None | Unset = UNSET,
        activity_properties: Mapping[str, str] | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GameCenterAchievementResponse:
        """Change a Game Center achievement; fields left out stay as they are. `PATCH /v1/gameCenterAchievements/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecenterachievements-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "reference_name": reference_name,
                "points": points,
                "show_before_earned": show_before_earned,
                "repeatable": repeatable,
                "archived": archived,
                "activity_properties": activity_properties,
            },
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated GET /v1/gameCenterAchievements/{id}/groupAchievement", stacklevel=2)
    async def get_group_achievement(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterAchievementsGetGroupAchievementQuery],
    ) -> GameCenterAchievementResponse[GameCenterAchievement | None]:
        """Read the group achievement of a Game Center achievement. `GET /v1/gameCenterAchievements/{id}/groupAchievement`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterachievements-_id_-groupachievement
        """
        return await self._call(
            _GET_GROUP_ACHIEVEMENT,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated GET /v1/gameCenterAchievements/{id}/relationships/groupAchievement", stacklevel=2)
    async def get_group_achievement_linkage(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> LinkageResponse:
        """Read the id of the group achievement of a Game Center achievement. `GET /v1/gameCenterAchievements/{id}/relationships/groupAchievement`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterachievements-_id_-relationships-groupachievement
        """
        return await self._call(
            _GET_GROUP_ACHIEVEMENT_LINKAGE,
            id,
            options=options,
        )

    @dual
    @deprecated(
        "Apple has deprecated PATCH /v1/gameCenterAchievements/{id}/relationships/groupAchievement", stacklevel=2
    )
    async def set_group_achievement(
        self,
        id: str,
        other_id: str,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Set the group achievement of a Game Center achievement. `PATCH /v1/gameCenterAchievements/{id}/relationships/groupAchievement`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecenterachievements-_id_-relationships-groupachievement
        """
        return await self._call(
            _SET_GROUP_ACHIEVEMENT,
            id,
            ids=other_id,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated GET /v1/gameCenterAchievements/{id}/localizations", stacklevel=2)
    async def list_localizations(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterAchievementsListLocalizationsQuery],
    ) -> GameCenterAchievementLocalizationsResponse:
        """List the localizations of a Game Center achievement. `GET /v1/gameCenterAchievements/{id}/localizations`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterachievements-_id_-localizations
        """
        return await self._call(
            _LIST_LOCALIZATIONS,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated GET /v1/gameCenterAchievements/{id}/relationships/localizations", stacklevel=2)
    async def list_localizations_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterAchievementsListLocalizationsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the localizations of a Game Center achievement. `GET /v1/gameCenterAchievements/{id}/relationships/localizations`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterachievements-_id_-relationships-localizations
        """
        return await self._call(
            _LIST_LOCALIZATIONS_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated GET /v1/gameCenterAchievements/{id}/releases", stacklevel=2)
    async def list_releases(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterAchievementsListReleasesQuery],
    ) -> GameCenterAchievementReleasesResponse:
        """List the releases of a Game Center achievement. `GET /v1/gameCenterAchievements/{id}/releases`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterachievements-_id_-releases
        """
        return await self._call(
            _LIST_RELEASES,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated GET /v1/gameCenterAchievements/{id}/relationships/releases", stacklevel=2)
    async def list_releases_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterAchievementsListReleasesLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the releases of a Game Center achievement. `GET /v1/gameCenterAchievements/{id}/relationships/releases`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterachievements-_id_-relationships-releases
        """
        return await self._call(
            _LIST_RELEASES_LINKAGES,
            id,
            query=query,
            options=options,
        )
