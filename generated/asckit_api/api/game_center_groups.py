"""The operations on Game Center groups."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import deprecated

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkagesResponse
    from ..literals import (
        AppField,
        AppStoreVersionField,
        GameCenterAchievementField,
        GameCenterAchievementLocalizationField,
        GameCenterAchievementReleaseField,
        GameCenterAchievementVersionField,
        GameCenterActivityField,
        GameCenterActivityVersionField,
        GameCenterActivityVersionReleaseField,
        GameCenterAppVersionField,
        GameCenterChallengeField,
        GameCenterChallengeVersionField,
        GameCenterChallengeVersionReleaseField,
        GameCenterDetailField,
        GameCenterGroupField,
        GameCenterGroupGameCenterAchievementsInclude,
        GameCenterGroupGameCenterAchievementsV2Include,
        GameCenterGroupGameCenterActivitiesInclude,
        GameCenterGroupGameCenterChallengesInclude,
        GameCenterGroupGameCenterDetailsInclude,
        GameCenterGroupGameCenterLeaderboardSetsInclude,
        GameCenterGroupGameCenterLeaderboardSetsV2Include,
        GameCenterGroupGameCenterLeaderboardsInclude,
        GameCenterGroupGameCenterLeaderboardsV2Include,
        GameCenterGroupInclude,
        GameCenterGroupsGetGameCenterAchievementField,
        GameCenterGroupsGetGameCenterLeaderboardField,
        GameCenterGroupsGetGameCenterLeaderboardSetField,
        GameCenterGroupsListGameCenterAchievementField,
        GameCenterGroupsListGameCenterAchievementsV2GameCenterAchievementField,
        GameCenterGroupsListGameCenterActivitiesGameCenterAchievementField,
        GameCenterGroupsListGameCenterActivitiesGameCenterLeaderboardField,
        GameCenterGroupsListGameCenterChallengesGameCenterLeaderboardField,
        GameCenterGroupsListGameCenterDetailsGameCenterAchievementField,
        GameCenterGroupsListGameCenterDetailsGameCenterLeaderboardField,
        GameCenterGroupsListGameCenterDetailsGameCenterLeaderboardSetField,
        GameCenterGroupsListGameCenterLeaderboardField,
        GameCenterGroupsListGameCenterLeaderboardSetField,
        GameCenterGroupsListGameCenterLeaderboardSetsV2GameCenterLeaderboardField,
        GameCenterGroupsListGameCenterLeaderboardSetsV2GameCenterLeaderboardSetField,
        GameCenterGroupsListGameCenterLeaderboardsV2GameCenterLeaderboardField,
        GameCenterGroupsListGameCenterLeaderboardsV2GameCenterLeaderboardSetField,
        GameCenterLeaderboardField,
        GameCenterLeaderboardLocalizationField,
        GameCenterLeaderboardReleaseField,
        GameCenterLeaderboardSetField,
        GameCenterLeaderboardSetLocalizationField,
        GameCenterLeaderboardSetReleaseField,
        GameCenterLeaderboardSetVersionField,
        GameCenterLeaderboardVersionField,
    )
    from ..models import (
        GameCenterAchievementsResponse,
        GameCenterAchievementsV2Response,
        GameCenterActivitiesResponse,
        GameCenterChallengesResponse,
        GameCenterDetailsResponse,
        GameCenterGroupResponse,
        GameCenterGroupsResponse,
        GameCenterLeaderboardSetsResponse,
        GameCenterLeaderboardSetsV2Response,
        GameCenterLeaderboardsResponse,
        GameCenterLeaderboardsV2Response,
    )
    from ..operation import CallOptions, Unset

    class GameCenterGroupsListQuery(TypedDict, total=False):
        """What `list` takes."""

        fields_game_center_achievements: Sequence[GameCenterGroupsListGameCenterAchievementField]
        fields_game_center_activities: Sequence[GameCenterActivityField]
        fields_game_center_challenges: Sequence[GameCenterChallengeField]
        fields_game_center_details: Sequence[GameCenterDetailField]
        fields_game_center_groups: Sequence[GameCenterGroupField]
        fields_game_center_leaderboard_sets: Sequence[GameCenterGroupsListGameCenterLeaderboardSetField]
        fields_game_center_leaderboards: Sequence[GameCenterGroupsListGameCenterLeaderboardField]
        filter_game_center_details: Sequence[str]
        include: Sequence[GameCenterGroupInclude]
        limit: int
        limit_game_center_achievements: int
        """Deprecated by Apple."""
        limit_game_center_achievements_v2: int
        limit_game_center_activities: int
        limit_game_center_challenges: int
        limit_game_center_details: int
        limit_game_center_leaderboard_sets: int
        """Deprecated by Apple."""
        limit_game_center_leaderboard_sets_v2: int
        limit_game_center_leaderboards: int
        """Deprecated by Apple."""
        limit_game_center_leaderboards_v2: int

    class GameCenterGroupsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_game_center_achievements: Sequence[GameCenterGroupsGetGameCenterAchievementField]
        fields_game_center_activities: Sequence[GameCenterActivityField]
        fields_game_center_challenges: Sequence[GameCenterChallengeField]
        fields_game_center_details: Sequence[GameCenterDetailField]
        fields_game_center_groups: Sequence[GameCenterGroupField]
        fields_game_center_leaderboard_sets: Sequence[GameCenterGroupsGetGameCenterLeaderboardSetField]
        fields_game_center_leaderboards: Sequence[GameCenterGroupsGetGameCenterLeaderboardField]
        include: Sequence[GameCenterGroupInclude]
        limit_game_center_achievements: int
        """Deprecated by Apple."""
        limit_game_center_achievements_v2: int
        limit_game_center_activities: int
        limit_game_center_challenges: int
        limit_game_center_details: int
        limit_game_center_leaderboard_sets: int
        """Deprecated by Apple."""
        limit_game_center_leaderboard_sets_v2: int
        limit_game_center_leaderboards: int
        """Deprecated by Apple."""
        limit_game_center_leaderboards_v2: int

    class GameCenterGroupsListGameCenterAchievementsV2Query(TypedDict, total=False):
        """What `list_game_center_achievements_v2` takes."""

        fields_game_center_achievement_versions: Sequence[GameCenterAchievementVersionField]
        fields_game_center_achievements: Sequence[
            GameCenterGroupsListGameCenterAchievementsV2GameCenterAchievementField
        ]
        fields_game_center_activities: Sequence[GameCenterActivityField]
        fields_game_center_details: Sequence[GameCenterDetailField]
        fields_game_center_groups: Sequence[GameCenterGroupField]
        filter_archived: Sequence[str]
        filter_id: Sequence[str]
        filter_reference_name: Sequence[str]
        include: Sequence[GameCenterGroupGameCenterAchievementsV2Include]
        limit: int
        limit_versions: int

    class GameCenterGroupsListGameCenterAchievementsV2LinkagesQuery(TypedDict, total=False):
        """What `list_game_center_achievements_v2_linkages` takes."""

        limit: int

    class GameCenterGroupsListGameCenterAchievementsQuery(TypedDict, total=False):
        """What `list_game_center_achievements` takes."""

        fields_game_center_achievement_localizations: Sequence[GameCenterAchievementLocalizationField]
        fields_game_center_achievement_releases: Sequence[GameCenterAchievementReleaseField]
        fields_game_center_achievements: Sequence[GameCenterAchievementField]
        fields_game_center_activities: Sequence[GameCenterActivityField]
        fields_game_center_details: Sequence[GameCenterDetailField]
        fields_game_center_groups: Sequence[GameCenterGroupField]
        filter_archived: Sequence[str]
        filter_id: Sequence[str]
        filter_reference_name: Sequence[str]
        include: Sequence[GameCenterGroupGameCenterAchievementsInclude]
        limit: int
        limit_localizations: int
        """Deprecated by Apple."""
        limit_releases: int
        """Deprecated by Apple."""

    class GameCenterGroupsListGameCenterAchievementsLinkagesQuery(TypedDict, total=False):
        """What `list_game_center_achievements_linkages` takes."""

        limit: int

    class GameCenterGroupsListGameCenterActivitiesQuery(TypedDict, total=False):
        """What `list_game_center_activities` takes."""

        fields_game_center_achievements: Sequence[GameCenterGroupsListGameCenterActivitiesGameCenterAchievementField]
        fields_game_center_activities: Sequence[GameCenterActivityField]
        fields_game_center_activity_versions: Sequence[GameCenterActivityVersionField]
        fields_game_center_details: Sequence[GameCenterDetailField]
        fields_game_center_groups: Sequence[GameCenterGroupField]
        fields_game_center_leaderboards: Sequence[GameCenterGroupsListGameCenterActivitiesGameCenterLeaderboardField]
        include: Sequence[GameCenterGroupGameCenterActivitiesInclude]
        limit: int
        limit_achievements: int
        """Deprecated by Apple."""
        limit_achievements_v2: int
        limit_leaderboards: int
        """Deprecated by Apple."""
        limit_leaderboards_v2: int
        limit_versions: int

    class GameCenterGroupsListGameCenterActivitiesLinkagesQuery(TypedDict, total=False):
        """What `list_game_center_activities_linkages` takes."""

        limit: int

    class GameCenterGroupsListGameCenterChallengesQuery(TypedDict, total=False):
        """What `list_game_center_challenges` takes."""

        fields_game_center_challenge_versions: Sequence[GameCenterChallengeVersionField]
        fields_game_center_challenges: Sequence[GameCenterChallengeField]
        fields_game_center_details: Sequence[GameCenterDetailField]
        fields_game_center_groups: Sequence[GameCenterGroupField]
        fields_game_center_leaderboards: Sequence[GameCenterGroupsListGameCenterChallengesGameCenterLeaderboardField]
        filter_archived: Sequence[str]
        filter_id: Sequence[str]
        filter_reference_name: Sequence[str]
        include: Sequence[GameCenterGroupGameCenterChallengesInclude]
        limit: int
        limit_versions: int

    class GameCenterGroupsListGameCenterChallengesLinkagesQuery(TypedDict, total=False):
        """What `list_game_center_challenges_linkages` takes."""

        limit: int

    class GameCenterGroupsListGameCenterDetailsQuery(TypedDict, total=False):
        """What `list_game_center_details` takes."""

        fields_app_store_versions: Sequence[AppStoreVersionField]
        fields_apps: Sequence[AppField]
        fields_game_center_achievement_releases: Sequence[GameCenterAchievementReleaseField]
        fields_game_center_achievements: Sequence[GameCenterGroupsListGameCenterDetailsGameCenterAchievementField]
        fields_game_center_activities: Sequence[GameCenterActivityField]
        fields_game_center_activity_version_releases: Sequence[GameCenterActivityVersionReleaseField]
        fields_game_center_app_versions: Sequence[GameCenterAppVersionField]
        fields_game_center_challenge_version_releases: Sequence[GameCenterChallengeVersionReleaseField]
        fields_game_center_challenges: Sequence[GameCenterChallengeField]
        fields_game_center_details: Sequence[GameCenterDetailField]
        fields_game_center_groups: Sequence[GameCenterGroupField]
        fields_game_center_leaderboard_releases: Sequence[GameCenterLeaderboardReleaseField]
        fields_game_center_leaderboard_set_releases: Sequence[GameCenterLeaderboardSetReleaseField]
        fields_game_center_leaderboard_sets: Sequence[
            GameCenterGroupsListGameCenterDetailsGameCenterLeaderboardSetField
        ]
        fields_game_center_leaderboards: Sequence[GameCenterGroupsListGameCenterDetailsGameCenterLeaderboardField]
        filter_game_center_app_versions_enabled: Sequence[str]
        include: Sequence[GameCenterGroupGameCenterDetailsInclude]
        limit: int
        limit_achievement_releases: int
        """Deprecated by Apple."""
        limit_activity_releases: int
        """Deprecated by Apple."""
        limit_challenge_releases: int
        """Deprecated by Apple."""
        limit_challenges_minimum_platform_versions: int
        limit_game_center_achievements: int
        """Deprecated by Apple."""
        limit_game_center_achievements_v2: int
        limit_game_center_activities: int
        limit_game_center_app_versions: int
        limit_game_center_challenges: int
        limit_game_center_leaderboard_sets: int
        """Deprecated by Apple."""
        limit_game_center_leaderboard_sets_v2: int
        limit_game_center_leaderboards: int
        """Deprecated by Apple."""
        limit_game_center_leaderboards_v2: int
        limit_leaderboard_releases: int
        """Deprecated by Apple."""
        limit_leaderboard_set_releases: int
        """Deprecated by Apple."""

    class GameCenterGroupsListGameCenterDetailsLinkagesQuery(TypedDict, total=False):
        """What `list_game_center_details_linkages` takes."""

        limit: int

    class GameCenterGroupsListGameCenterLeaderboardSetsV2Query(TypedDict, total=False):
        """What `list_game_center_leaderboard_sets_v2` takes."""

        fields_game_center_details: Sequence[GameCenterDetailField]
        fields_game_center_groups: Sequence[GameCenterGroupField]
        fields_game_center_leaderboard_set_versions: Sequence[GameCenterLeaderboardSetVersionField]
        fields_game_center_leaderboard_sets: Sequence[
            GameCenterGroupsListGameCenterLeaderboardSetsV2GameCenterLeaderboardSetField
        ]
        fields_game_center_leaderboards: Sequence[
            GameCenterGroupsListGameCenterLeaderboardSetsV2GameCenterLeaderboardField
        ]
        filter_id: Sequence[str]
        filter_reference_name: Sequence[str]
        include: Sequence[GameCenterGroupGameCenterLeaderboardSetsV2Include]
        limit: int
        limit_game_center_leaderboards: int
        limit_versions: int

    class GameCenterGroupsListGameCenterLeaderboardSetsV2LinkagesQuery(TypedDict, total=False):
        """What `list_game_center_leaderboard_sets_v2_linkages` takes."""

        limit: int

    class GameCenterGroupsListGameCenterLeaderboardSetsQuery(TypedDict, total=False):
        """What `list_game_center_leaderboard_sets` takes."""

        fields_game_center_details: Sequence[GameCenterDetailField]
        fields_game_center_groups: Sequence[GameCenterGroupField]
        fields_game_center_leaderboard_set_localizations: Sequence[GameCenterLeaderboardSetLocalizationField]
        fields_game_center_leaderboard_set_releases: Sequence[GameCenterLeaderboardSetReleaseField]
        fields_game_center_leaderboard_sets: Sequence[GameCenterLeaderboardSetField]
        fields_game_center_leaderboards: Sequence[GameCenterLeaderboardField]
        filter_id: Sequence[str]
        filter_reference_name: Sequence[str]
        include: Sequence[GameCenterGroupGameCenterLeaderboardSetsInclude]
        limit: int
        limit_game_center_leaderboards: int
        """Deprecated by Apple."""
        limit_localizations: int
        """Deprecated by Apple."""
        limit_releases: int
        """Deprecated by Apple."""

    class GameCenterGroupsListGameCenterLeaderboardSetsLinkagesQuery(TypedDict, total=False):
        """What `list_game_center_leaderboard_sets_linkages` takes."""

        limit: int

    class GameCenterGroupsListGameCenterLeaderboardsV2Query(TypedDict, total=False):
        """What `list_game_center_leaderboards_v2` takes."""

        fields_game_center_activities: Sequence[GameCenterActivityField]
        fields_game_center_challenges: Sequence[GameCenterChallengeField]
        fields_game_center_details: Sequence[GameCenterDetailField]
        fields_game_center_groups: Sequence[GameCenterGroupField]
        fields_game_center_leaderboard_sets: Sequence[
            GameCenterGroupsListGameCenterLeaderboardsV2GameCenterLeaderboardSetField
        ]
        fields_game_center_leaderboard_versions: Sequence[GameCenterLeaderboardVersionField]
        fields_game_center_leaderboards: Sequence[
            GameCenterGroupsListGameCenterLeaderboardsV2GameCenterLeaderboardField
        ]
        filter_archived: Sequence[str]
        filter_id: Sequence[str]
        filter_reference_name: Sequence[str]
        include: Sequence[GameCenterGroupGameCenterLeaderboardsV2Include]
        limit: int
        limit_game_center_leaderboard_sets: int
        limit_versions: int

    class GameCenterGroupsListGameCenterLeaderboardsV2LinkagesQuery(TypedDict, total=False):
        """What `list_game_center_leaderboards_v2_linkages` takes."""

        limit: int

    class GameCenterGroupsListGameCenterLeaderboardsQuery(TypedDict, total=False):
        """What `list_game_center_leaderboards` takes."""

        fields_game_center_activities: Sequence[GameCenterActivityField]
        fields_game_center_challenges: Sequence[GameCenterChallengeField]
        fields_game_center_details: Sequence[GameCenterDetailField]
        fields_game_center_groups: Sequence[GameCenterGroupField]
        fields_game_center_leaderboard_localizations: Sequence[GameCenterLeaderboardLocalizationField]
        fields_game_center_leaderboard_releases: Sequence[GameCenterLeaderboardReleaseField]
        fields_game_center_leaderboard_sets: Sequence[GameCenterLeaderboardSetField]
        fields_game_center_leaderboards: Sequence[GameCenterLeaderboardField]
        filter_archived: Sequence[str]
        filter_id: Sequence[str]
        filter_reference_name: Sequence[str]
        include: Sequence[GameCenterGroupGameCenterLeaderboardsInclude]
        limit: int
        limit_game_center_leaderboard_sets: int
        """Deprecated by Apple."""
        limit_localizations: int
        """Deprecated by Apple."""
        limit_releases: int
        """Deprecated by Apple."""

    class GameCenterGroupsListGameCenterLeaderboardsLinkagesQuery(TypedDict, total=False):
        """What `list_game_center_leaderboards_linkages` takes."""

        limit: int


_LIST: Operation[GameCenterGroupsResponse] = Operation(
    "gameCenterGroups_getCollection",
    "GET",
    "/v1/gameCenterGroups",
    "GameCenterGroupsResponse",
    query={
        "fields_game_center_achievements": "fields[gameCenterAchievements]",
        "fields_game_center_activities": "fields[gameCenterActivities]",
        "fields_game_center_challenges": "fields[gameCenterChallenges]",
        "fields_game_center_details": "fields[gameCenterDetails]",
        "fields_game_center_groups": "fields[gameCenterGroups]",
        "fields_game_center_leaderboard_sets": "fields[gameCenterLeaderboardSets]",
        "fields_game_center_leaderboards": "fields[gameCenterLeaderboards]",
        "filter_game_center_details": "filter[gameCenterDetails]",
        "include": "include",
        "limit": "limit",
        "limit_game_center_achievements": "limit[gameCenterAchievements]",
        "limit_game_center_achievements_v2": "limit[gameCenterAchievementsV2]",
        "limit_game_center_activities": "limit[gameCenterActivities]",
        "limit_game_center_challenges": "limit[gameCenterChallenges]",
        "limit_game_center_details": "limit[gameCenterDetails]",
        "limit_game_center_leaderboard_sets": "limit[gameCenterLeaderboardSets]",
        "limit_game_center_leaderboard_sets_v2": "limit[gameCenterLeaderboardSetsV2]",
        "limit_game_center_leaderboards": "limit[gameCenterLeaderboards]",
        "limit_game_center_leaderboards_v2": "limit[gameCenterLeaderboardsV2]",
    },
)

_CREATE: Operation[GameCenterGroupResponse] = Operation(
    "gameCenterGroups_createInstance",
    "POST",
    "/v1/gameCenterGroups",
    "GameCenterGroupResponse",
    body=Body("gameCenterGroups", attributes={"reference_name": "referenceName"}),
)

_GET: Operation[GameCenterGroupResponse] = Operation(
    "gameCenterGroups_getInstance",
    "GET",
    "/v1/gameCenterGroups/{id}",
    "GameCenterGroupResponse",
    query={
        "fields_game_center_achievements": "fields[gameCenterAchievements]",
        "fields_game_center_activities": "fields[gameCenterActivities]",
        "fields_game_center_challenges": "fields[gameCenterChallenges]",
        "fields_game_center_details": "fields[gameCenterDetails]",
        "fields_game_center_groups": "fields[gameCenterGroups]",
        "fields_game_center_leaderboard_sets": "fields[gameCenterLeaderboardSets]",
        "fields_game_center_leaderboards": "fields[gameCenterLeaderboards]",
        "include": "include",
        "limit_game_center_achievements": "limit[gameCenterAchievements]",
        "limit_game_center_achievements_v2": "limit[gameCenterAchievementsV2]",
        "limit_game_center_activities": "limit[gameCenterActivities]",
        "limit_game_center_challenges": "limit[gameCenterChallenges]",
        "limit_game_center_details": "limit[gameCenterDetails]",
        "limit_game_center_leaderboard_sets": "limit[gameCenterLeaderboardSets]",
        "limit_game_center_leaderboard_sets_v2": "limit[gameCenterLeaderboardSetsV2]",
        "limit_game_center_leaderboards": "limit[gameCenterLeaderboards]",
        "limit_game_center_leaderboards_v2": "limit[gameCenterLeaderboardsV2]",
    },
)

_DELETE: Operation[None] = Operation("gameCenterGroups_deleteInstance", "DELETE", "/v1/gameCenterGroups/{id}")

_UPDATE: Operation[GameCenterGroupResponse] = Operation(
    "gameCenterGroups_updateInstance",
    "PATCH",
    "/v1/gameCenterGroups/{id}",
    "GameCenterGroupResponse",
    body=Body("gameCenterGroups", attributes={"reference_name": "referenceName"}),
)

_LIST_GAME_CENTER_ACHIEVEMENTS_V2: Operation[GameCenterAchievementsV2Response] = Operation(
    "gameCenterGroups_gameCenterAchievementsV2_getToManyRelated",
    "GET",
    "/v1/gameCenterGroups/{id}/gameCenterAchievementsV2",
    "GameCenterAchievementsV2Response",
    query={
        "fields_game_center_achievement_versions": "fields[gameCenterAchievementVersions]",
        "fields_game_center_achievements": "fields[gameCenterAchievements]",
        "fields_game_center_activities": "fields[gameCenterActivities]",
        "fields_game_center_details": "fields[gameCenterDetails]",
        "fields_game_center_groups": "fields[gameCenterGroups]",
        "filter_archived": "filter[archived]",
        "filter_id": "filter[id]",
        "filter_reference_name": "filter[referenceName]",
        "include": "include",
        "limit": "limit",
        "limit_versions": "limit[versions]",
    },
)

_LIST_GAME_CENTER_ACHIEVEMENTS_V2_LINKAGES: Operation[LinkagesResponse] = Operation(
    "gameCenterGroups_gameCenterAchievementsV2_getToManyRelationship",
    "GET",
    "/v1/gameCenterGroups/{id}/relationships/gameCenterAchievementsV2",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_REPLACE_GAME_CENTER_ACHIEVEMENTS_V2: Operation[None] = Operation(
    "gameCenterGroups_gameCenterAchievementsV2_replaceToManyRelationship",
    "PATCH",
    "/v1/gameCenterGroups/{id}/relationships/gameCenterAchievementsV2",
    body=Related("gameCenterAchievementsV2", "gameCenterAchievements", many=True),
)

_LIST_GAME_CENTER_ACHIEVEMENTS: Operation[GameCenterAchievementsResponse] = Operation(
    "gameCenterGroups_gameCenterAchievements_getToManyRelated",
    "GET",
    "/v1/gameCenterGroups/{id}/gameCenterAchievements",
    "GameCenterAchievementsResponse",
    query={
        "fields_game_center_achievement_localizations": "fields[gameCenterAchievementLocalizations]",
        "fields_game_center_achievement_releases": "fields[gameCenterAchievementReleases]",
        "fields_game_center_achievements": "fields[gameCenterAchievements]",
        "fields_game_center_activities": "fields[gameCenterActivities]",
        "fields_game_center_details": "fields[gameCenterDetails]",
        "fields_game_center_groups": "fields[gameCenterGroups]",
        "filter_archived": "filter[archived]",
        "filter_id": "filter[id]",
        "filter_reference_name": "filter[referenceName]",
        "include": "include",
        "limit": "limit",
        "limit_localizations": "limit[localizations]",
        "limit_releases": "limit[releases]",
    },
)

_LIST_GAME_CENTER_ACHIEVEMENTS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "gameCenterGroups_gameCenterAchievements_getToManyRelationship",
    "GET",
    "/v1/gameCenterGroups/{id}/relationships/gameCenterAchievements",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_REPLACE_GAME_CENTER_ACHIEVEMENTS: Operation[None] = Operation(
    "gameCenterGroups_gameCenterAchievements_replaceToManyRelationship",
    "PATCH",
    "/v1/gameCenterGroups/{id}/relationships/gameCenterAchievements",
    body=Related("gameCenterAchievements", "gameCenterAchievements", many=True),
)

_LIST_GAME_CENTER_ACTIVITIES: Operation[GameCenterActivitiesResponse] = Operation(
    "gameCenterGroups_gameCenterActivities_getToManyRelated",
    "GET",
    "/v1/gameCenterGroups/{id}/gameCenterActivities",
    "GameCenterActivitiesResponse",
    query={
        "fields_game_center_achievements": "fields[gameCenterAchievements]",
        "fields_game_center_activities": "fields[gameCenterActivities]",
        "fields_game_center_activity_versions": "fields[gameCenterActivityVersions]",
        "fields_game_center_details": "fields[gameCenterDetails]",
        "fields_game_center_groups": "fields[gameCenterGroups]",
        "fields_game_center_leaderboards": "fields[gameCenterLeaderboards]",
        "include": "include",
        "limit": "limit",
        "limit_achievements": "limit[achievements]",
        "limit_achievements_v2": "limit[achievementsV2]",
        "limit_leaderboards": "limit[leaderboards]",
        "limit_leaderboards_v2": "limit[leaderboardsV2]",
        "limit_versions": "limit[versions]",
    },
)

_LIST_GAME_CENTER_ACTIVITIES_LINKAGES: Operation[LinkagesResponse] = Operation(
    "gameCenterGroups_gameCenterActivities_getToManyRelationship",
    "GET",
    "/v1/gameCenterGroups/{id}/relationships/gameCenterActivities",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_LIST_GAME_CENTER_CHALLENGES: Operation[GameCenterChallengesResponse] = Operation(
    "gameCenterGroups_gameCenterChallenges_getToManyRelated",
    "GET",
    "/v1/gameCenterGroups/{id}/gameCenterChallenges",
    "GameCenterChallengesResponse",
    query={
        "fields_game_center_challenge_versions": "fields[gameCenterChallengeVersions]",
        "fields_game_center_challenges": "fields[gameCenterChallenges]",
        "fields_game_center_details": "fields[gameCenterDetails]",
        "fields_game_center_groups": "fields[gameCenterGroups]",
        "fields_game_center_leaderboards": "fields[gameCenterLeaderboards]",
        "filter_archived": "filter[archived]",
        "filter_id": "filter[id]",
        "filter_reference_name": "filter[referenceName]",
        "include": "include",
        "limit": "limit",
        "limit_versions": "limit[versions]",
    },
)

_LIST_GAME_CENTER_CHALLENGES_LINKAGES: Operation[LinkagesResponse] = Operation(
    "gameCenterGroups_gameCenterChallenges_getToManyRelationship",
    "GET",
    "/v1/gameCenterGroups/{id}/relationships/gameCenterChallenges",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_LIST_GAME_CENTER_DETAILS: Operation[GameCenterDetailsResponse] = Operation(
    "gameCenterGroups_gameCenterDetails_getToManyRelated",
    "GET",
    "/v1/gameCenterGroups/{id}/gameCenterDetails",
    "GameCenterDetailsResponse",
    query={
        "fields_app_store_versions": "fields[appStoreVersions]",
        "fields_apps": "fields[apps]",
        "fields_game_center_achievement_releases": "fields[gameCenterAchievementReleases]",
        "fields_game_center_achievements": "fields[gameCenterAchievements]",
        "fields_game_center_activities": "fields[gameCenterActivities]",
        "fields_game_center_activity_version_releases": "fields[gameCenterActivityVersionReleases]",
        "fields_game_center_app_versions": "fields[gameCenterAppVersions]",
        "fields_game_center_challenge_version_releases": "fields[gameCenterChallengeVersionReleases]",
        "fields_game_center_challenges": "fields[gameCenterChallenges]",
        "fields_game_center_details": "fields[gameCenterDetails]",
        "fields_game_center_groups": "fields[gameCenterGroups]",
        "fields_game_center_leaderboard_releases": "fields[gameCenterLeaderboardReleases]",
        "fields_game_center_leaderboard_set_releases": "fields[gameCenterLeaderboardSetReleases]",
        "fields_game_center_leaderboard_sets": "fields[gameCenterLeaderboardSets]",
        "fields_game_center_leaderboards": "fields[gameCenterLeaderboards]",
        "filter_game_center_app_versions_enabled": "filter[gameCenterAppVersions.enabled]",
        "include": "include",
        "limit": "limit",
        "limit_achievement_releases": "limit[achievementReleases]",
        "limit_activity_releases": "limit[activityReleases]",
        "limit_challenge_releases": "limit[challengeReleases]",
        "limit_challenges_minimum_platform_versions": "limit[challengesMinimumPlatformVersions]",
        "limit_game_center_achievements": "limit[gameCenterAchievements]",
        "limit_game_center_achievements_v2": "limit[gameCenterAchievementsV2]",
        "limit_game_center_activities": "limit[gameCenterActivities]",
        "limit_game_center_app_versions": "limit[gameCenterAppVersions]",
        "limit_game_center_challenges": "limit[gameCenterChallenges]",
        "limit_game_center_leaderboard_sets": "limit[gameCenterLeaderboardSets]",
        "limit_game_center_leaderboard_sets_v2": "limit[gameCenterLeaderboardSetsV2]",
        "limit_game_center_leaderboards": "limit[gameCenterLeaderboards]",
        "limit_game_center_leaderboards_v2": "limit[gameCenterLeaderboardsV2]",
        "limit_leaderboard_releases": "limit[leaderboardReleases]",
        "limit_leaderboard_set_releases": "limit[leaderboardSetReleases]",
    },
)

_LIST_GAME_CENTER_DETAILS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "gameCenterGroups_gameCenterDetails_getToManyRelationship",
    "GET",
    "/v1/gameCenterGroups/{id}/relationships/gameCenterDetails",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_LIST_GAME_CENTER_LEADERBOARD_SETS_V2: Operation[GameCenterLeaderboardSetsV2Response] = Operation(
    "gameCenterGroups_gameCenterLeaderboardSetsV2_getToManyRelated",
    "GET",
    "/v1/gameCenterGroups/{id}/gameCenterLeaderboardSetsV2",
    "GameCenterLeaderboardSetsV2Response",
    query={
        "fields_game_center_details": "fields[gameCenterDetails]",
        "fields_game_center_groups": "fields[gameCenterGroups]",
        "fields_game_center_leaderboard_set_versions": "fields[gameCenterLeaderboardSetVersions]",
        "fields_game_center_leaderboard_sets": "fields[gameCenterLeaderboardSets]",
        "fields_game_center_leaderboards": "fields[gameCenterLeaderboards]",
        "filter_id": "filter[id]",
        "filter_reference_name": "filter[referenceName]",
        "include": "include",
        "limit": "limit",
        "limit_game_center_leaderboards": "limit[gameCenterLeaderboards]",
        "limit_versions": "limit[versions]",
    },
)

_LIST_GAME_CENTER_LEADERBOARD_SETS_V2_LINKAGES: Operation[LinkagesResponse] = Operation(
    "gameCenterGroups_gameCenterLeaderboardSetsV2_getToManyRelationship",
    "GET",
    "/v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboardSetsV2",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_REPLACE_GAME_CENTER_LEADERBOARD_SETS_V2: Operation[None] = Operation(
    "gameCenterGroups_gameCenterLeaderboardSetsV2_replaceToManyRelationship",
    "PATCH",
    "/v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboardSetsV2",
    body=Related("gameCenterLeaderboardSetsV2", "gameCenterLeaderboardSets", many=True),
)

_LIST_GAME_CENTER_LEADERBOARD_SETS: Operation[GameCenterLeaderboardSetsResponse] = Operation(
    "gameCenterGroups_gameCenterLeaderboardSets_getToManyRelated",
    "GET",
    "/v1/gameCenterGroups/{id}/gameCenterLeaderboardSets",
    "GameCenterLeaderboardSetsResponse",
    query={
        "fields_game_center_details": "fields[gameCenterDetails]",
        "fields_game_center_groups": "fields[gameCenterGroups]",
        "fields_game_center_leaderboard_set_localizations": "fields[gameCenterLeaderboardSetLocalizations]",
        "fields_game_center_leaderboard_set_releases": "fields[gameCenterLeaderboardSetReleases]",
        "fields_game_center_leaderboard_sets": "fields[gameCenterLeaderboardSets]",
        "fields_game_center_leaderboards": "fields[gameCenterLeaderboards]",
        "filter_id": "filter[id]",
        "filter_reference_name": "filter[referenceName]",
        "include": "include",
        "limit": "limit",
        "limit_game_center_leaderboards": "limit[gameCenterLeaderboards]",
        "limit_localizations": "limit[localizations]",
        "limit_releases": "limit[releases]",
    },
)

_LIST_GAME_CENTER_LEADERBOARD_SETS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "gameCenterGroups_gameCenterLeaderboardSets_getToManyRelationship",
    "GET",
    "/v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboardSets",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_REPLACE_GAME_CENTER_LEADERBOARD_SETS: Operation[None] = Operation(
    "gameCenterGroups_gameCenterLeaderboardSets_replaceToManyRelationship",
    "PATCH",
    "/v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboardSets",
    body=Related("gameCenterLeaderboardSets", "gameCenterLeaderboardSets", many=True),
)

_LIST_GAME_CENTER_LEADERBOARDS_V2: Operation[GameCenterLeaderboardsV2Response] = Operation(
    "gameCenterGroups_gameCenterLeaderboardsV2_getToManyRelated",
    "GET",
    "/v1/gameCenterGroups/{id}/gameCenterLeaderboardsV2",
    "GameCenterLeaderboardsV2Response",
    query={
        "fields_game_center_activities": "fields[gameCenterActivities]",
        "fields_game_center_challenges": "fields[gameCenterChallenges]",
        "fields_game_center_details": "fields[gameCenterDetails]",
        "fields_game_center_groups": "fields[gameCenterGroups]",
        "fields_game_center_leaderboard_sets": "fields[gameCenterLeaderboardSets]",
        "fields_game_center_leaderboard_versions": "fields[gameCenterLeaderboardVersions]",
        "fields_game_center_leaderboards": "fields[gameCenterLeaderboards]",
        "filter_archived": "filter[archived]",
        "filter_id": "filter[id]",
        "filter_reference_name": "filter[referenceName]",
        "include": "include",
        "limit": "limit",
        "limit_game_center_leaderboard_sets": "limit[gameCenterLeaderboardSets]",
        "limit_versions": "limit[versions]",
    },
)

_LIST_GAME_CENTER_LEADERBOARDS_V2_LINKAGES: Operation[LinkagesResponse] = Operation(
    "gameCenterGroups_gameCenterLeaderboardsV2_getToManyRelationship",
    "GET",
    "/v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboardsV2",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_REPLACE_GAME_CENTER_LEADERBOARDS_V2: Operation[None] = Operation(
    "gameCenterGroups_gameCenterLeaderboardsV2_replaceToManyRelationship",
    "PATCH",
    "/v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboardsV2",
    body=Related("gameCenterLeaderboardsV2", "gameCenterLeaderboards", many=True),
)

_LIST_GAME_CENTER_LEADERBOARDS: Operation[GameCenterLeaderboardsResponse] = Operation(
    "gameCenterGroups_gameCenterLeaderboards_getToManyRelated",
    "GET",
    "/v1/gameCenterGroups/{id}/gameCenterLeaderboards",
    "GameCenterLeaderboardsResponse",
    query={
        "fields_game_center_activities": "fields[gameCenterActivities]",
        "fields_game_center_challenges": "fields[gameCenterChallenges]",
        "fields_game_center_details": "fields[gameCenterDetails]",
        "fields_game_center_groups": "fields[gameCenterGroups]",
        "fields_game_center_leaderboard_localizations": "fields[gameCenterLeaderboardLocalizations]",
        "fields_game_center_leaderboard_releases": "fields[gameCenterLeaderboardReleases]",
        "fields_game_center_leaderboard_sets": "fields[gameCenterLeaderboardSets]",
        "fields_game_center_leaderboards": "fields[gameCenterLeaderboards]",
        "filter_archived": "filter[archived]",
        "filter_id": "filter[id]",
        "filter_reference_name": "filter[referenceName]",
        "include": "include",
        "limit": "limit",
        "limit_game_center_leaderboard_sets": "limit[gameCenterLeaderboardSets]",
        "limit_localizations": "limit[localizations]",
        "limit_releases": "limit[releases]",
    },
)

_LIST_GAME_CENTER_LEADERBOARDS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "gameCenterGroups_gameCenterLeaderboards_getToManyRelationship",
    "GET",
    "/v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboards",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_REPLACE_GAME_CENTER_LEADERBOARDS: Operation[None] = Operation(
    "gameCenterGroups_gameCenterLeaderboards_replaceToManyRelationship",
    "PATCH",
    "/v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboards",
    body=Related("gameCenterLeaderboards", "gameCenterLeaderboards", many=True),
)


class GameCenterGroups(Resource[M]):
    """The operations on Game Center groups."""

    @dual
    async def list(
        self,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterGroupsListQuery],
    ) -> GameCenterGroupsResponse:
        """List Game Center groups. `GET /v1/gameCenterGroups`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecentergroups
        """
        return await self._call(
            _LIST,
            query=query,
            options=options,
        )

    @dual
    async def create(
        self,
        *,
        reference_name: str | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GameCenterGroupResponse:
        """Create a Game Center group. `POST /v1/gameCenterGroups`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gamecentergroups
        """
        return await self._call(
            _CREATE,
            fields={
                "reference_name": reference_name,
            },
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterGroupsGetQuery],
    ) -> GameCenterGroupResponse:
        """Read a Game Center group by id. `GET /v1/gameCenterGroups/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecentergroups-_id_
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
        """Delete a Game Center group. `DELETE /v1/gameCenterGroups/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gamecentergroups-_id_
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
        options: CallOptions | None = None,
    ) -> GameCenterGroupResponse:
        """Change a Game Center group; fields left out stay as they are. `PATCH /v1/gameCenterGroups/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecentergroups-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "reference_name": reference_name,
            },
            options=options,
        )

    @dual
    async def list_game_center_achievements_v2(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterGroupsListGameCenterAchievementsV2Query],
    ) -> GameCenterAchievementsV2Response:
        """List the Game Center achievements (v2) of a Game Center group. `GET /v1/gameCenterGroups/{id}/gameCenterAchievementsV2`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecentergroups-_id_-gamecenterachievementsv2
        """
        return await self._call(
            _LIST_GAME_CENTER_ACHIEVEMENTS_V2,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_game_center_achievements_v2_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterGroupsListGameCenterAchievementsV2LinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the Game Center achievements (v2) of a Game Center group. `GET /v1/gameCenterGroups/{id}/relationships/gameCenterAchievementsV2`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecentergroups-_id_-relationships-gamecenterachievementsv2
        """
        return await self._call(
            _LIST_GAME_CENTER_ACHIEVEMENTS_V2_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def replace_game_center_achievements_v2(
        self,
        id: str,
        ids: Sequence[str],
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Replace the Game Center achievements (v2) of a Game Center group. `PATCH /v1/gameCenterGroups/{id}/relationships/gameCenterAchievementsV2`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecentergroups-_id_-relationships-gamecenterachievementsv2
        """
        return await self._call(
            _REPLACE_GAME_CENTER_ACHIEVEMENTS_V2,
            id,
            ids=ids,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated GET /v1/gameCenterGroups/{id}/gameCenterAchievements", stacklevel=2)
    async def list_game_center_achievements(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterGroupsListGameCenterAchievementsQuery],
    ) -> GameCenterAchievementsResponse:
        """List the Game Center achievements of a Game Center group. `GET /v1/gameCenterGroups/{id}/gameCenterAchievements`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecentergroups-_id_-gamecenterachievements
        """
        return await self._call(
            _LIST_GAME_CENTER_ACHIEVEMENTS,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated GET /v1/gameCenterGroups/{id}/relationships/gameCenterAchievements", stacklevel=2)
    async def list_game_center_achievements_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterGroupsListGameCenterAchievementsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the Game Center achievements of a Game Center group. `GET /v1/gameCenterGroups/{id}/relationships/gameCenterAchievements`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecentergroups-_id_-relationships-gamecenterachievements
        """
        return await self._call(
            _LIST_GAME_CENTER_ACHIEVEMENTS_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated(
        "Apple has deprecated PATCH /v1/gameCenterGroups/{id}/relationships/gameCenterAchievements", stacklevel=2
    )
    async def replace_game_center_achievements(
        self,
        id: str,
        ids: Sequence[str],
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Replace the Game Center achievements of a Game Center group. `PATCH /v1/gameCenterGroups/{id}/relationships/gameCenterAchievements`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecentergroups-_id_-relationships-gamecenterachievements
        """
        return await self._call(
            _REPLACE_GAME_CENTER_ACHIEVEMENTS,
            id,
            ids=ids,
            options=options,
        )

    @dual
    async def list_game_center_activities(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterGroupsListGameCenterActivitiesQuery],
    ) -> GameCenterActivitiesResponse:
        """List the Game Center activities of a Game Center group. `GET /v1/gameCenterGroups/{id}/gameCenterActivities`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecentergroups-_id_-gamecenteractivities
        """
        return await self._call(
            _LIST_GAME_CENTER_ACTIVITIES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_game_center_activities_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterGroupsListGameCenterActivitiesLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the Game Center activities of a Game Center group. `GET /v1/gameCenterGroups/{id}/relationships/gameCenterActivities`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecentergroups-_id_-relationships-gamecenteractivities
        """
        return await self._call(
            _LIST_GAME_CENTER_ACTIVITIES_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_game_center_challenges(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterGroupsListGameCenterChallengesQuery],
    ) -> GameCenterChallengesResponse:
        """List the Game Center challenges of a Game Center group. `GET /v1/gameCenterGroups/{id}/gameCenterChallenges`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecentergroups-_id_-gamecenterchallenges
        """
        return await self._call(
            _LIST_GAME_CENTER_CHALLENGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_game_center_challenges_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterGroupsListGameCenterChallengesLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the Game Center challenges of a Game Center group. `GET /v1/gameCenterGroups/{id}/relationships/gameCenterChallenges`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecentergroups-_id_-relationships-gamecenterchallenges
        """
        return await self._call(
            _LIST_GAME_CENTER_CHALLENGES_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_game_center_details(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterGroupsListGameCenterDetailsQuery],
    ) -> GameCenterDetailsResponse:
        """List the Game Center details of a Game Center group. `GET /v1/gameCenterGroups/{id}/gameCenterDetails`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecentergroups-_id_-gamecenterdetails
        """
        return await self._call(
            _LIST_GAME_CENTER_DETAILS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_game_center_details_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterGroupsListGameCenterDetailsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the Game Center details of a Game Center group. `GET /v1/gameCenterGroups/{id}/relationships/gameCenterDetails`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecentergroups-_id_-relationships-gamecenterdetails
        """
        return await self._call(
            _LIST_GAME_CENTER_DETAILS_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_game_center_leaderboard_sets_v2(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterGroupsListGameCenterLeaderboardSetsV2Query],
    ) -> GameCenterLeaderboardSetsV2Response:
        """List the Game Center leaderboard sets (v2) of a Game Center group. `GET /v1/gameCenterGroups/{id}/gameCenterLeaderboardSetsV2`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecentergroups-_id_-gamecenterleaderboardsetsv2
        """
        return await self._call(
            _LIST_GAME_CENTER_LEADERBOARD_SETS_V2,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_game_center_leaderboard_sets_v2_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterGroupsListGameCenterLeaderboardSetsV2LinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the Game Center leaderboard sets (v2) of a Game Center group. `GET /v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboardSetsV2`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecentergroups-_id_-relationships-gamecenterleaderboardsetsv2
        """
        return await self._call(
            _LIST_GAME_CENTER_LEADERBOARD_SETS_V2_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def replace_game_center_leaderboard_sets_v2(
        self,
        id: str,
        ids: Sequence[str],
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Replace the Game Center leaderboard sets (v2) of a Game Center group. `PATCH /v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboardSetsV2`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecentergroups-_id_-relationships-gamecenterleaderboardsetsv2
        """
        return await self._call(
            _REPLACE_GAME_CENTER_LEADERBOARD_SETS_V2,
            id,
            ids=ids,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated GET /v1/gameCenterGroups/{id}/gameCenterLeaderboardSets", stacklevel=2)
    async def list_game_center_leaderboard_sets(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterGroupsListGameCenterLeaderboardSetsQuery],
    ) -> GameCenterLeaderboardSetsResponse:
        """List the Game Center leaderboard sets of a Game Center group. `GET /v1/gameCenterGroups/{id}/gameCenterLeaderboardSets`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecentergroups-_id_-gamecenterleaderboardsets
        """
        return await self._call(
            _LIST_GAME_CENTER_LEADERBOARD_SETS,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated(
        "Apple has deprecated GET /v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboardSets", stacklevel=2
    )
    async def list_game_center_leaderboard_sets_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterGroupsListGameCenterLeaderboardSetsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the Game Center leaderboard sets of a Game Center group. `GET /v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboardSets`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecentergroups-_id_-relationships-gamecenterleaderboardsets
        """
        return await self._call(
            _LIST_GAME_CENTER_LEADERBOARD_SETS_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated(
        "Apple has deprecated PATCH /v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboardSets", stacklevel=2
    )
    async def replace_game_center_leaderboard_sets(
        self,
        id: str,
        ids: Sequence[str],
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Replace the Game Center leaderboard sets of a Game Center group. `PATCH /v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboardSets`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecentergroups-_id_-relationships-gamecenterleaderboardsets
        """
        return await self._call(
            _REPLACE_GAME_CENTER_LEADERBOARD_SETS,
            id,
            ids=ids,
            options=options,
        )

    @dual
    async def list_game_center_leaderboards_v2(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterGroupsListGameCenterLeaderboardsV2Query],
    ) -> GameCenterLeaderboardsV2Response:
        """List the Game Center leaderboards (v2) of a Game Center group. `GET /v1/gameCenterGroups/{id}/gameCenterLeaderboardsV2`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecentergroups-_id_-gamecenterleaderboardsv2
        """
        return await self._call(
            _LIST_GAME_CENTER_LEADERBOARDS_V2,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_game_center_leaderboards_v2_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterGroupsListGameCenterLeaderboardsV2LinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the Game Center leaderboards (v2) of a Game Center group. `GET /v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboardsV2`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecentergroups-_id_-relationships-gamecenterleaderboardsv2
        """
        return await self._call(
            _LIST_GAME_CENTER_LEADERBOARDS_V2_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def replace_game_center_leaderboards_v2(
        self,
        id: str,
        ids: Sequence[str],
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Replace the Game Center leaderboards (v2) of a Game Center group. `PATCH /v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboardsV2`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecentergroups-_id_-relationships-gamecenterleaderboardsv2
        """
        return await self._call(
            _REPLACE_GAME_CENTER_LEADERBOARDS_V2,
            id,
            ids=ids,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated GET /v1/gameCenterGroups/{id}/gameCenterLeaderboards", stacklevel=2)
    async def list_game_center_leaderboards(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterGroupsListGameCenterLeaderboardsQuery],
    ) -> GameCenterLeaderboardsResponse:
        """List the Game Center leaderboards of a Game Center group. `GET /v1/gameCenterGroups/{id}/gameCenterLeaderboards`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecentergroups-_id_-gamecenterleaderboards
        """
        return await self._call(
            _LIST_GAME_CENTER_LEADERBOARDS,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated GET /v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboards", stacklevel=2)
    async def list_game_center_leaderboards_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterGroupsListGameCenterLeaderboardsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the Game Center leaderboards of a Game Center group. `GET /v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboards`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecentergroups-_id_-relationships-gamecenterleaderboards
        """
        return await self._call(
            _LIST_GAME_CENTER_LEADERBOARDS_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated(
        "Apple has deprecated PATCH /v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboards", stacklevel=2
    )
    async def replace_game_center_leaderboards(
        self,
        id: str,
        ids: Sequence[str],
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Replace the Game Center leaderboards of a Game Center group. `PATCH /v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboards`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecentergroups-_id_-relationships-gamecenterleaderboards
        """
        return await self._call(
            _REPLACE_GAME_CENTER_LEADERBOARDS,
            id,
            ids=ids,
            options=options,
        )
