"""The operations on Game Center achievements (v2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, Inline, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkagesResponse
    from ..inputs import GameCenterAchievementVersionV2InlineCreate
    from ..literals import (
        GameCenterAchievementsV2GetGameCenterAchievementField,
        GameCenterAchievementsV2Include,
        GameCenterAchievementsV2ListVersionsGameCenterAchievementField,
        GameCenterAchievementsV2ListVersionsGameCenterAchievementLocalizationField,
        GameCenterAchievementsV2VersionsInclude,
        GameCenterAchievementVersionField,
        GameCenterActivityField,
        GameCenterDetailField,
        GameCenterGroupField,
    )
    from ..models import GameCenterAchievementV2Response, GameCenterAchievementVersionsV2Response
    from ..operation import CallOptions, Unset

    class GameCenterAchievementsV2GetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_game_center_achievement_versions: Sequence[GameCenterAchievementVersionField]
        fields_game_center_achievements: Sequence[GameCenterAchievementsV2GetGameCenterAchievementField]
        fields_game_center_activities: Sequence[GameCenterActivityField]
        fields_game_center_details: Sequence[GameCenterDetailField]
        fields_game_center_groups: Sequence[GameCenterGroupField]
        include: Sequence[GameCenterAchievementsV2Include]
        limit_versions: int

    class GameCenterAchievementsV2ListVersionsQuery(TypedDict, total=False):
        """What `list_versions` takes."""

        fields_game_center_achievement_localizations: Sequence[
            GameCenterAchievementsV2ListVersionsGameCenterAchievementLocalizationField
        ]
        fields_game_center_achievement_versions: Sequence[GameCenterAchievementVersionField]
        fields_game_center_achievements: Sequence[GameCenterAchievementsV2ListVersionsGameCenterAchievementField]
        include: Sequence[GameCenterAchievementsV2VersionsInclude]
        limit: int
        limit_localizations: int

    class GameCenterAchievementsV2ListVersionsLinkagesQuery(TypedDict, total=False):
        """What `list_versions_linkages` takes."""

        limit: int


_GAME_CENTER_ACHIEVEMENT_VERSION_V2_INLINE_CREATE = Inline(
    relationships={"achievement": Related("achievement", "gameCenterAchievements")}
)
_SET_ACTIVITY: Operation[None] = Operation(
    "gameCenterAchievementsV2_activity_updateToOneRelationship",
    "PATCH",
    "/v2/gameCenterAchievements/{id}/relationships/activity",
    body=Related("activity", "gameCenterActivities"),
)

_CREATE: Operation[GameCenterAchievementV2Response] = Operation(
    "gameCenterAchievementsV2_createInstance",
    "POST",
    "/v2/gameCenterAchievements",
    "GameCenterAchievementV2Response",
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
            "versions": Related(
                "versions",
                "gameCenterAchievementVersions",
                many=True,
                inline=_GAME_CENTER_ACHIEVEMENT_VERSION_V2_INLINE_CREATE,
            ),
        },
    ),
)

_GET: Operation[GameCenterAchievementV2Response] = Operation(
    "gameCenterAchievementsV2_getInstance",
    "GET",
    "/v2/gameCenterAchievements/{id}",
    "GameCenterAchievementV2Response",
    query={
        "fields_game_center_achievement_versions": "fields[gameCenterAchievementVersions]",
        "fields_game_center_achievements": "fields[gameCenterAchievements]",
        "fields_game_center_activities": "fields[gameCenterActivities]",
        "fields_game_center_details": "fields[gameCenterDetails]",
        "fields_game_center_groups": "fields[gameCenterGroups]",
        "include": "include",
        "limit_versions": "limit[versions]",
    },
)

_DELETE: Operation[None] = Operation(
    "gameCenterAchievementsV2_deleteInstance", "DELETE", "/v2/gameCenterAchievements/{id}"
)

_UPDATE: Operation[GameCenterAchievementV2Response] = Operation(
    "gameCenterAchievementsV2_updateInstance",
    "PATCH",
    "/v2/gameCenterAchievements/{id}",
    "GameCenterAchievementV2Response",
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

_LIST_VERSIONS: Operation[GameCenterAchievementVersionsV2Response] = Operation(
    "gameCenterAchievementsV2_versions_getToManyRelated",
    "GET",
    "/v2/gameCenterAchievements/{id}/versions",
    "GameCenterAchievementVersionsV2Response",
    query={
        "fields_game_center_achievement_localizations": "fields[gameCenterAchievementLocalizations]",
        "fields_game_center_achievement_versions": "fields[gameCenterAchievementVersions]",
        "fields_game_center_achievements": "fields[gameCenterAchievements]",
        "include": "include",
        "limit": "limit",
        "limit_localizations": "limit[localizations]",
    },
)

_LIST_VERSIONS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "gameCenterAchievementsV2_versions_getToManyRelationship",
    "GET",
    "/v2/gameCenterAchievements/{id}/relationships/versions",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)


class GameCenterAchievementsV2(Resource[M]):
    """The operations on Game Center achievements (v2)."""

    @dual
    async def set_activity(
        self,
        id: str,
        other_id: str,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Set the activity of a Game Center achievement (v2). `PATCH /v2/gameCenterAchievements/{id}/relationships/activity`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v2-gamecenterachievements-_id_-relationships-activity
        """
        return await self._call(
            _SET_ACTIVITY,
            id,
            ids=other_id,
            options=options,
        )

    @dual
    async def create(
        self,
        *,
        reference_name: str,
        vendor_identifier: str,
        points: int,
        show_before_earned: bool,
        repeatable: bool,
        versions: Sequence[str | GameCenterAchievementVersionV2InlineCreate],
        activity_properties: Mapping[str, str] | None | Unset = UNSET,
        game_center_detail: str | Unset = UNSET,
        game_center_group: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GameCenterAchievementV2Response:
        """Create a Game Center achievement (v2). `POST /v2/gameCenterAchievements`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v2-gamecenterachievements
        """
        return await self._call(
            _CREATE,
            fields={
                "reference_name": reference_name,
                "vendor_identifier": vendor_identifier,
                "points": points,
                "show_before_earned": show_before_earned,
                "repeatable": repeatable,
                "versions": versions,
                "activity_properties": activity_properties,
                "game_center_detail": game_center_detail,
                "game_center_group": game_center_group,
            },
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterAchievementsV2GetQuery],
    ) -> GameCenterAchievementV2Response:
        """Read a Game Center achievement (v2) by id. `GET /v2/gameCenterAchievements/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gamecenterachievements-_id_
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
        """Delete a Game Center achievement (v2). `DELETE /v2/gameCenterAchievements/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v2-gamecenterachievements-_id_
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
        reference_name: str | None | Unset = UNSET,
        points: int | None | Unset = UNSET,
        show_before_earned: bool | None | Unset = UNSET,
        repeatable: bool | None | Unset = UNSET,
        archived: bool | None | Unset = UNSET,
        activity_properties: Mapping[str, str] | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GameCenterAchievementV2Response:
        """Change a Game Center achievement (v2); fields left out stay as they are. `PATCH /v2/gameCenterAchievements/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v2-gamecenterachievements-_id_
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
    async def list_versions(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterAchievementsV2ListVersionsQuery],
    ) -> GameCenterAchievementVersionsV2Response:
        """List the versions of a Game Center achievement (v2). `GET /v2/gameCenterAchievements/{id}/versions`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gamecenterachievements-_id_-versions
        """
        return await self._call(
            _LIST_VERSIONS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_versions_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterAchievementsV2ListVersionsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the versions of a Game Center achievement (v2). `GET /v2/gameCenterAchievements/{id}/relationships/versions`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gamecenterachievements-_id_-relationships-versions
        """
        return await self._call(
            _LIST_VERSIONS_LINKAGES,
            id,
            query=query,
            options=options,
        )
