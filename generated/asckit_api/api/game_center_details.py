"""The operations on Game Center details."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import deprecated

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from typing_extensions import Required, TypedDict, Unpack

    from ..document import LinkageResponse, LinkagesResponse
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
        GameCenterDetailAchievementReleasesInclude,
        GameCenterDetailActivityReleasesInclude,
        GameCenterDetailChallengeReleasesInclude,
        GameCenterDetailClassicMatchmakingRequestsSort,
        GameCenterDetailField,
        GameCenterDetailGameCenterAchievementsInclude,
        GameCenterDetailGameCenterAchievementsV2Include,
        GameCenterDetailGameCenterActivitiesInclude,
        GameCenterDetailGameCenterAppVersionsInclude,
        GameCenterDetailGameCenterChallengesInclude,
        GameCenterDetailGameCenterGroupInclude,
        GameCenterDetailGameCenterLeaderboardSetsInclude,
        GameCenterDetailGameCenterLeaderboardSetsV2Include,
        GameCenterDetailGameCenterLeaderboardsInclude,
        GameCenterDetailGameCenterLeaderboardsV2Include,
        GameCenterDetailInclude,
        GameCenterDetailLeaderboardReleasesInclude,
        GameCenterDetailLeaderboardSetReleasesInclude,
        GameCenterDetailRuleBasedMatchmakingRequestsSort,
        GameCenterDetailsGetGameCenterAchievementField,
        GameCenterDetailsGetGameCenterGroupGameCenterAchievementField,
        GameCenterDetailsGetGameCenterGroupGameCenterLeaderboardField,
        GameCenterDetailsGetGameCenterGroupGameCenterLeaderboardSetField,
        GameCenterDetailsGetGameCenterLeaderboardField,
        GameCenterDetailsGetGameCenterLeaderboardSetField,
        GameCenterDetailsListGameCenterAchievementsV2GameCenterAchievementField,
        GameCenterDetailsListGameCenterActivitiesGameCenterAchievementField,
        GameCenterDetailsListGameCenterActivitiesGameCenterLeaderboardField,
        GameCenterDetailsListGameCenterChallengesGameCenterLeaderboardField,
        GameCenterDetailsListGameCenterLeaderboardSetsV2GameCenterLeaderboardField,
        GameCenterDetailsListGameCenterLeaderboardSetsV2GameCenterLeaderboardSetField,
        GameCenterDetailsListGameCenterLeaderboardsV2GameCenterLeaderboardField,
        GameCenterDetailsListGameCenterLeaderboardsV2GameCenterLeaderboardSetField,
        GameCenterGroupField,
        GameCenterLeaderboardField,
        GameCenterLeaderboardLocalizationField,
        GameCenterLeaderboardReleaseField,
        GameCenterLeaderboardSetField,
        GameCenterLeaderboardSetLocalizationField,
        GameCenterLeaderboardSetReleaseField,
        GameCenterLeaderboardSetVersionField,
        GameCenterLeaderboardVersionField,
        GameCenterMatchmakingSessionsV1MetricDataGranularityValue,
    )
    from ..models import (
        GameCenterAchievementReleasesResponse,
        GameCenterAchievementsResponse,
        GameCenterAchievementsV2Response,
        GameCenterActivitiesResponse,
        GameCenterActivityVersionReleasesResponse,
        GameCenterAppVersionsResponse,
        GameCenterChallengesResponse,
        GameCenterChallengeVersionReleasesResponse,
        GameCenterDetailResponse,
        GameCenterGroup,
        GameCenterGroupResponse,
        GameCenterLeaderboardReleasesResponse,
        GameCenterLeaderboardSetReleasesResponse,
        GameCenterLeaderboardSetsResponse,
        GameCenterLeaderboardSetsV2Response,
        GameCenterLeaderboardsResponse,
        GameCenterLeaderboardsV2Response,
        GameCenterMatchmakingAppRequestsV1MetricResponse,
    )
    from ..operation import CallOptions, Unset

    class GameCenterDetailsListAchievementReleasesQuery(TypedDict, total=False):
        """What `list_achievement_releases` takes."""

        fields_game_center_achievement_releases: Sequence[GameCenterAchievementReleaseField]
        fields_game_center_achievements: Sequence[GameCenterAchievementField]
        fields_game_center_details: Sequence[GameCenterDetailField]
        filter_game_center_achievement: Sequence[str]
        """Deprecated by Apple."""
        filter_live: Sequence[str]
        include: Sequence[GameCenterDetailAchievementReleasesInclude]
        limit: int

    class GameCenterDetailsListAchievementReleasesLinkagesQuery(TypedDict, total=False):
        """What `list_achievement_releases_linkages` takes."""

        limit: int

    class GameCenterDetailsListActivityReleasesQuery(TypedDict, total=False):
        """What `list_activity_releases` takes."""

        fields_game_center_activity_version_releases: Sequence[GameCenterActivityVersionReleaseField]
        fields_game_center_activity_versions: Sequence[GameCenterActivityVersionField]
        include: Sequence[GameCenterDetailActivityReleasesInclude]
        limit: int

    class GameCenterDetailsListActivityReleasesLinkagesQuery(TypedDict, total=False):
        """What `list_activity_releases_linkages` takes."""

        limit: int

    class GameCenterDetailsListChallengeReleasesQuery(TypedDict, total=False):
        """What `list_challenge_releases` takes."""

        fields_game_center_challenge_version_releases: Sequence[GameCenterChallengeVersionReleaseField]
        fields_game_center_challenge_versions: Sequence[GameCenterChallengeVersionField]
        include: Sequence[GameCenterDetailChallengeReleasesInclude]
        limit: int

    class GameCenterDetailsListChallengeReleasesLinkagesQuery(TypedDict, total=False):
        """What `list_challenge_releases_linkages` takes."""

        limit: int

    class GameCenterDetailsMetricsClassicMatchmakingRequestsQuery(TypedDict, total=False):
        """What `metrics_classic_matchmaking_requests` takes."""

        filter_result: Literal["MATCHED", "CANCELED", "EXPIRED"]
        granularity: Required[GameCenterMatchmakingSessionsV1MetricDataGranularityValue]
        group_by: Sequence[Literal["result"]]
        limit: int
        sort: Sequence[GameCenterDetailClassicMatchmakingRequestsSort]

    class GameCenterDetailsListGameCenterAchievementsV2Query(TypedDict, total=False):
        """What `list_game_center_achievements_v2` takes."""

        fields_game_center_achievement_versions: Sequence[GameCenterAchievementVersionField]
        fields_game_center_achievements: Sequence[
            GameCenterDetailsListGameCenterAchievementsV2GameCenterAchievementField
        ]
        fields_game_center_activities: Sequence[GameCenterActivityField]
        fields_game_center_details: Sequence[GameCenterDetailField]
        fields_game_center_groups: Sequence[GameCenterGroupField]
        filter_archived: Sequence[str]
        filter_id: Sequence[str]
        filter_reference_name: Sequence[str]
        include: Sequence[GameCenterDetailGameCenterAchievementsV2Include]
        limit: int
        limit_versions: int

    class GameCenterDetailsListGameCenterAchievementsV2LinkagesQuery(TypedDict, total=False):
        """What `list_game_center_achievements_v2_linkages` takes."""

        limit: int

    class GameCenterDetailsListGameCenterAchievementsQuery(TypedDict, total=False):
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
        include: Sequence[GameCenterDetailGameCenterAchievementsInclude]
        limit: int
        limit_localizations: int
        """Deprecated by Apple."""
        limit_releases: int
        """Deprecated by Apple."""

    class GameCenterDetailsListGameCenterAchievementsLinkagesQuery(TypedDict, total=False):
        """What `list_game_center_achievements_linkages` takes."""

        limit: int

    class GameCenterDetailsListGameCenterActivitiesQuery(TypedDict, total=False):
        """What `list_game_center_activities` takes."""

        fields_game_center_achievements: Sequence[GameCenterDetailsListGameCenterActivitiesGameCenterAchievementField]
        fields_game_center_activities: Sequence[GameCenterActivityField]
        fields_game_center_activity_versions: Sequence[GameCenterActivityVersionField]
        fields_game_center_details: Sequence[GameCenterDetailField]
        fields_game_center_groups: Sequence[GameCenterGroupField]
        fields_game_center_leaderboards: Sequence[GameCenterDetailsListGameCenterActivitiesGameCenterLeaderboardField]
        include: Sequence[GameCenterDetailGameCenterActivitiesInclude]
        limit: int
        limit_achievements: int
        """Deprecated by Apple."""
        limit_achievements_v2: int
        limit_leaderboards: int
        """Deprecated by Apple."""
        limit_leaderboards_v2: int
        limit_versions: int

    class GameCenterDetailsListGameCenterActivitiesLinkagesQuery(TypedDict, total=False):
        """What `list_game_center_activities_linkages` takes."""

        limit: int

    class GameCenterDetailsListGameCenterAppVersionsQuery(TypedDict, total=False):
        """What `list_game_center_app_versions` takes."""

        fields_app_store_versions: Sequence[AppStoreVersionField]
        fields_game_center_app_versions: Sequence[GameCenterAppVersionField]
        filter_enabled: Sequence[str]
        include: Sequence[GameCenterDetailGameCenterAppVersionsInclude]
        limit: int
        limit_compatibility_versions: int

    class GameCenterDetailsListGameCenterAppVersionsLinkagesQuery(TypedDict, total=False):
        """What `list_game_center_app_versions_linkages` takes."""

        limit: int

    class GameCenterDetailsListGameCenterChallengesQuery(TypedDict, total=False):
        """What `list_game_center_challenges` takes."""

        fields_game_center_challenge_versions: Sequence[GameCenterChallengeVersionField]
        fields_game_center_challenges: Sequence[GameCenterChallengeField]
        fields_game_center_details: Sequence[GameCenterDetailField]
        fields_game_center_groups: Sequence[GameCenterGroupField]
        fields_game_center_leaderboards: Sequence[GameCenterDetailsListGameCenterChallengesGameCenterLeaderboardField]
        filter_archived: Sequence[str]
        filter_id: Sequence[str]
        filter_reference_name: Sequence[str]
        include: Sequence[GameCenterDetailGameCenterChallengesInclude]
        limit: int
        limit_versions: int

    class GameCenterDetailsListGameCenterChallengesLinkagesQuery(TypedDict, total=False):
        """What `list_game_center_challenges_linkages` takes."""

        limit: int

    class GameCenterDetailsGetGameCenterGroupQuery(TypedDict, total=False):
        """What `get_game_center_group` takes."""

        fields_game_center_achievements: Sequence[GameCenterDetailsGetGameCenterGroupGameCenterAchievementField]
        fields_game_center_activities: Sequence[GameCenterActivityField]
        fields_game_center_challenges: Sequence[GameCenterChallengeField]
        fields_game_center_details: Sequence[GameCenterDetailField]
        fields_game_center_groups: Sequence[GameCenterGroupField]
        fields_game_center_leaderboard_sets: Sequence[GameCenterDetailsGetGameCenterGroupGameCenterLeaderboardSetField]
        fields_game_center_leaderboards: Sequence[GameCenterDetailsGetGameCenterGroupGameCenterLeaderboardField]
        include: Sequence[GameCenterDetailGameCenterGroupInclude]
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

    class GameCenterDetailsListGameCenterLeaderboardSetsV2Query(TypedDict, total=False):
        """What `list_game_center_leaderboard_sets_v2` takes."""

        fields_game_center_details: Sequence[GameCenterDetailField]
        fields_game_center_groups: Sequence[GameCenterGroupField]
        fields_game_center_leaderboard_set_versions: Sequence[GameCenterLeaderboardSetVersionField]
        fields_game_center_leaderboard_sets: Sequence[
            GameCenterDetailsListGameCenterLeaderboardSetsV2GameCenterLeaderboardSetField
        ]
        fields_game_center_leaderboards: Sequence[
            GameCenterDetailsListGameCenterLeaderboardSetsV2GameCenterLeaderboardField
        ]
        filter_id: Sequence[str]
        filter_reference_name: Sequence[str]
        include: Sequence[GameCenterDetailGameCenterLeaderboardSetsV2Include]
        limit: int
        limit_game_center_leaderboards: int
        limit_versions: int

    class GameCenterDetailsListGameCenterLeaderboardSetsV2LinkagesQuery(TypedDict, total=False):
        """What `list_game_center_leaderboard_sets_v2_linkages` takes."""

        limit: int

    class GameCenterDetailsListGameCenterLeaderboardSetsQuery(TypedDict, total=False):
        """What `list_game_center_leaderboard_sets` takes."""

        fields_game_center_details: Sequence[GameCenterDetailField]
        fields_game_center_groups: Sequence[GameCenterGroupField]
        fields_game_center_leaderboard_set_localizations: Sequence[GameCenterLeaderboardSetLocalizationField]
        fields_game_center_leaderboard_set_releases: Sequence[GameCenterLeaderboardSetReleaseField]
        fields_game_center_leaderboard_sets: Sequence[GameCenterLeaderboardSetField]
        fields_game_center_leaderboards: Sequence[GameCenterLeaderboardField]
        filter_id: Sequence[str]
        filter_reference_name: Sequence[str]
        include: Sequence[GameCenterDetailGameCenterLeaderboardSetsInclude]
        limit: int
        limit_game_center_leaderboards: int
        """Deprecated by Apple."""
        limit_localizations: int
        """Deprecated by Apple."""
        limit_releases: int
        """Deprecated by Apple."""

    class GameCenterDetailsListGameCenterLeaderboardSetsLinkagesQuery(TypedDict, total=False):
        """What `list_game_center_leaderboard_sets_linkages` takes."""

        limit: int

    class GameCenterDetailsListGameCenterLeaderboardsV2Query(TypedDict, total=False):
        """What `list_game_center_leaderboards_v2` takes."""

        fields_game_center_activities: Sequence[GameCenterActivityField]
        fields_game_center_challenges: Sequence[GameCenterChallengeField]
        fields_game_center_details: Sequence[GameCenterDetailField]
        fields_game_center_groups: Sequence[GameCenterGroupField]
        fields_game_center_leaderboard_sets: Sequence[
            GameCenterDetailsListGameCenterLeaderboardsV2GameCenterLeaderboardSetField
        ]
        fields_game_center_leaderboard_versions: Sequence[GameCenterLeaderboardVersionField]
        fields_game_center_leaderboards: Sequence[
            GameCenterDetailsListGameCenterLeaderboardsV2GameCenterLeaderboardField
        ]
        filter_archived: Sequence[str]
        filter_id: Sequence[str]
        filter_reference_name: Sequence[str]
        include: Sequence[GameCenterDetailGameCenterLeaderboardsV2Include]
        limit: int
        limit_game_center_leaderboard_sets: int
        limit_versions: int

    class GameCenterDetailsListGameCenterLeaderboardsV2LinkagesQuery(TypedDict, total=False):
        """What `list_game_center_leaderboards_v2_linkages` takes."""

        limit: int

    class GameCenterDetailsListGameCenterLeaderboardsQuery(TypedDict, total=False):
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
        include: Sequence[GameCenterDetailGameCenterLeaderboardsInclude]
        limit: int
        limit_game_center_leaderboard_sets: int
        """Deprecated by Apple."""
        limit_localizations: int
        """Deprecated by Apple."""
        limit_releases: int
        """Deprecated by Apple."""

    class GameCenterDetailsListGameCenterLeaderboardsLinkagesQuery(TypedDict, total=False):
        """What `list_game_center_leaderboards_linkages` takes."""

        limit: int

    class GameCenterDetailsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_app_store_versions: Sequence[AppStoreVersionField]
        fields_apps: Sequence[AppField]
        fields_game_center_achievement_releases: Sequence[GameCenterAchievementReleaseField]
        """Deprecated by Apple."""
        fields_game_center_achievements: Sequence[GameCenterDetailsGetGameCenterAchievementField]
        fields_game_center_activities: Sequence[GameCenterActivityField]
        fields_game_center_activity_version_releases: Sequence[GameCenterActivityVersionReleaseField]
        """Deprecated by Apple."""
        fields_game_center_app_versions: Sequence[GameCenterAppVersionField]
        fields_game_center_challenge_version_releases: Sequence[GameCenterChallengeVersionReleaseField]
        """Deprecated by Apple."""
        fields_game_center_challenges: Sequence[GameCenterChallengeField]
        fields_game_center_details: Sequence[GameCenterDetailField]
        fields_game_center_groups: Sequence[GameCenterGroupField]
        fields_game_center_leaderboard_releases: Sequence[GameCenterLeaderboardReleaseField]
        """Deprecated by Apple."""
        fields_game_center_leaderboard_set_releases: Sequence[GameCenterLeaderboardSetReleaseField]
        """Deprecated by Apple."""
        fields_game_center_leaderboard_sets: Sequence[GameCenterDetailsGetGameCenterLeaderboardSetField]
        fields_game_center_leaderboards: Sequence[GameCenterDetailsGetGameCenterLeaderboardField]
        include: Sequence[GameCenterDetailInclude]
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

    class GameCenterDetailsListLeaderboardReleasesQuery(TypedDict, total=False):
        """What `list_leaderboard_releases` takes."""

        fields_game_center_details: Sequence[GameCenterDetailField]
        fields_game_center_leaderboard_releases: Sequence[GameCenterLeaderboardReleaseField]
        fields_game_center_leaderboards: Sequence[GameCenterLeaderboardField]
        filter_game_center_leaderboard: Sequence[str]
        """Deprecated by Apple."""
        filter_live: Sequence[str]
        include: Sequence[GameCenterDetailLeaderboardReleasesInclude]
        limit: int

    class GameCenterDetailsListLeaderboardReleasesLinkagesQuery(TypedDict, total=False):
        """What `list_leaderboard_releases_linkages` takes."""

        limit: int

    class GameCenterDetailsListLeaderboardSetReleasesQuery(TypedDict, total=False):
        """What `list_leaderboard_set_releases` takes."""

        fields_game_center_details: Sequence[GameCenterDetailField]
        fields_game_center_leaderboard_set_releases: Sequence[GameCenterLeaderboardSetReleaseField]
        fields_game_center_leaderboard_sets: Sequence[GameCenterLeaderboardSetField]
        filter_game_center_leaderboard_set: Sequence[str]
        """Deprecated by Apple."""
        filter_live: Sequence[str]
        include: Sequence[GameCenterDetailLeaderboardSetReleasesInclude]
        limit: int

    class GameCenterDetailsListLeaderboardSetReleasesLinkagesQuery(TypedDict, total=False):
        """What `list_leaderboard_set_releases_linkages` takes."""

        limit: int

    class GameCenterDetailsMetricsRuleBasedMatchmakingRequestsQuery(TypedDict, total=False):
        """What `metrics_rule_based_matchmaking_requests` takes."""

        filter_result: Literal["MATCHED", "CANCELED", "EXPIRED"]
        granularity: Required[GameCenterMatchmakingSessionsV1MetricDataGranularityValue]
        group_by: Sequence[Literal["result"]]
        limit: int
        sort: Sequence[GameCenterDetailRuleBasedMatchmakingRequestsSort]


_LIST_ACHIEVEMENT_RELEASES: Operation[GameCenterAchievementReleasesResponse] = Operation(
    "gameCenterDetails_achievementReleases_getToManyRelated",
    "GET",
    "/v1/gameCenterDetails/{id}/achievementReleases",
    "GameCenterAchievementReleasesResponse",
    query={
        "fields_game_center_achievement_releases": "fields[gameCenterAchievementReleases]",
        "fields_game_center_achievements": "fields[gameCenterAchievements]",
        "fields_game_center_details": "fields[gameCenterDetails]",
        "filter_game_center_achievement": "filter[gameCenterAchievement]",
        "filter_live": "filter[live]",
        "include": "include",
        "limit": "limit",
    },
)

_LIST_ACHIEVEMENT_RELEASES_LINKAGES: Operation[LinkagesResponse] = Operation(
    "gameCenterDetails_achievementReleases_getToManyRelationship",
    "GET",
    "/v1/gameCenterDetails/{id}/relationships/achievementReleases",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_LIST_ACTIVITY_RELEASES: Operation[GameCenterActivityVersionReleasesResponse] = Operation(
    "gameCenterDetails_activityReleases_getToManyRelated",
    "GET",
    "/v1/gameCenterDetails/{id}/activityReleases",
    "GameCenterActivityVersionReleasesResponse",
    query={
        "fields_game_center_activity_version_releases": "fields[gameCenterActivityVersionReleases]",
        "fields_game_center_activity_versions": "fields[gameCenterActivityVersions]",
        "include": "include",
        "limit": "limit",
    },
)

_LIST_ACTIVITY_RELEASES_LINKAGES: Operation[LinkagesResponse] = Operation(
    "gameCenterDetails_activityReleases_getToManyRelationship",
    "GET",
    "/v1/gameCenterDetails/{id}/relationships/activityReleases",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_LIST_CHALLENGE_RELEASES: Operation[GameCenterChallengeVersionReleasesResponse] = Operation(
    "gameCenterDetails_challengeReleases_getToManyRelated",
    "GET",
    "/v1/gameCenterDetails/{id}/challengeReleases",
    "GameCenterChallengeVersionReleasesResponse",
    query={
        "fields_game_center_challenge_version_releases": "fields[gameCenterChallengeVersionReleases]",
        "fields_game_center_challenge_versions": "fields[gameCenterChallengeVersions]",
        "include": "include",
        "limit": "limit",
    },
)

_LIST_CHALLENGE_RELEASES_LINKAGES: Operation[LinkagesResponse] = Operation(
    "gameCenterDetails_challengeReleases_getToManyRelationship",
    "GET",
    "/v1/gameCenterDetails/{id}/relationships/challengeReleases",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_REPLACE_CHALLENGES_MINIMUM_PLATFORM_VERSIONS: Operation[None] = Operation(
    "gameCenterDetails_challengesMinimumPlatformVersions_replaceToManyRelationship",
    "PATCH",
    "/v1/gameCenterDetails/{id}/relationships/challengesMinimumPlatformVersions",
    body=Related("challengesMinimumPlatformVersions", "appStoreVersions", many=True),
)

_METRICS_CLASSIC_MATCHMAKING_REQUESTS: Operation[GameCenterMatchmakingAppRequestsV1MetricResponse] = Operation(
    "gameCenterDetails_classicMatchmakingRequests_getMetrics",
    "GET",
    "/v1/gameCenterDetails/{id}/metrics/classicMatchmakingRequests",
    "GameCenterMatchmakingAppRequestsV1MetricResponse",
    query={
        "filter_result": "filter[result]",
        "granularity": "granularity",
        "group_by": "groupBy",
        "limit": "limit",
        "sort": "sort",
    },
)

_CREATE: Operation[GameCenterDetailResponse] = Operation(
    "gameCenterDetails_createInstance",
    "POST",
    "/v1/gameCenterDetails",
    "GameCenterDetailResponse",
    body=Body(
        "gameCenterDetails",
        attributes={"challenge_enabled": "challengeEnabled"},
        relationships={"app": Related("app", "apps")},
    ),
)

_LIST_GAME_CENTER_ACHIEVEMENTS_V2: Operation[GameCenterAchievementsV2Response] = Operation(
    "gameCenterDetails_gameCenterAchievementsV2_getToManyRelated",
    "GET",
    "/v1/gameCenterDetails/{id}/gameCenterAchievementsV2",
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
    "gameCenterDetails_gameCenterAchievementsV2_getToManyRelationship",
    "GET",
    "/v1/gameCenterDetails/{id}/relationships/gameCenterAchievementsV2",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_REPLACE_GAME_CENTER_ACHIEVEMENTS_V2: Operation[None] = Operation(
    "gameCenterDetails_gameCenterAchievementsV2_replaceToManyRelationship",
    "PATCH",
    "/v1/gameCenterDetails/{id}/relationships/gameCenterAchievementsV2",
    body=Related("gameCenterAchievementsV2", "gameCenterAchievements", many=True),
)

_LIST_GAME_CENTER_ACHIEVEMENTS: Operation[GameCenterAchievementsResponse] = Operation(
    "gameCenterDetails_gameCenterAchievements_getToManyRelated",
    "GET",
    "/v1/gameCenterDetails/{id}/gameCenterAchievements",
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
    "gameCenterDetails_gameCenterAchievements_getToManyRelationship",
    "GET",
    "/v1/gameCenterDetails/{id}/relationships/gameCenterAchievements",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_REPLACE_GAME_CENTER_ACHIEVEMENTS: Operation[None] = Operation(
    "gameCenterDetails_gameCenterAchievements_replaceToManyRelationship",
    "PATCH",
    "/v1/gameCenterDetails/{id}/relationships/gameCenterAchievements",
    body=Related("gameCenterAchievements", "gameCenterAchievements", many=True),
)

_LIST_GAME_CENTER_ACTIVITIES: Operation[GameCenterActivitiesResponse] = Operation(
    "gameCenterDetails_gameCenterActivities_getToManyRelated",
    "GET",
    "/v1/gameCenterDetails/{id}/gameCenterActivities",
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
    "gameCenterDetails_gameCenterActivities_getToManyRelationship",
    "GET",
    "/v1/gameCenterDetails/{id}/relationships/gameCenterActivities",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_LIST_GAME_CENTER_APP_VERSIONS: Operation[GameCenterAppVersionsResponse] = Operation(
    "gameCenterDetails_gameCenterAppVersions_getToManyRelated",
    "GET",
    "/v1/gameCenterDetails/{id}/gameCenterAppVersions",
    "GameCenterAppVersionsResponse",
    query={
        "fields_app_store_versions": "fields[appStoreVersions]",
        "fields_game_center_app_versions": "fields[gameCenterAppVersions]",
        "filter_enabled": "filter[enabled]",
        "include": "include",
        "limit": "limit",
        "limit_compatibility_versions": "limit[compatibilityVersions]",
    },
)

_LIST_GAME_CENTER_APP_VERSIONS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "gameCenterDetails_gameCenterAppVersions_getToManyRelationship",
    "GET",
    "/v1/gameCenterDetails/{id}/relationships/gameCenterAppVersions",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_LIST_GAME_CENTER_CHALLENGES: Operation[GameCenterChallengesResponse] = Operation(
    "gameCenterDetails_gameCenterChallenges_getToManyRelated",
    "GET",
    "/v1/gameCenterDetails/{id}/gameCenterChallenges",
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
    "gameCenterDetails_gameCenterChallenges_getToManyRelationship",
    "GET",
    "/v1/gameCenterDetails/{id}/relationships/gameCenterChallenges",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_GET_GAME_CENTER_GROUP: Operation[GameCenterGroupResponse[GameCenterGroup | None]] = Operation(
    "gameCenterDetails_gameCenterGroup_getToOneRelated",
    "GET",
    "/v1/gameCenterDetails/{id}/gameCenterGroup",
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

_GET_GAME_CENTER_GROUP_LINKAGE: Operation[LinkageResponse] = Operation(
    "gameCenterDetails_gameCenterGroup_getToOneRelationship",
    "GET",
    "/v1/gameCenterDetails/{id}/relationships/gameCenterGroup",
    "LinkageResponse",
)

_LIST_GAME_CENTER_LEADERBOARD_SETS_V2: Operation[GameCenterLeaderboardSetsV2Response] = Operation(
    "gameCenterDetails_gameCenterLeaderboardSetsV2_getToManyRelated",
    "GET",
    "/v1/gameCenterDetails/{id}/gameCenterLeaderboardSetsV2",
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
    "gameCenterDetails_gameCenterLeaderboardSetsV2_getToManyRelationship",
    "GET",
    "/v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboardSetsV2",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_REPLACE_GAME_CENTER_LEADERBOARD_SETS_V2: Operation[None] = Operation(
    "gameCenterDetails_gameCenterLeaderboardSetsV2_replaceToManyRelationship",
    "PATCH",
    "/v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboardSetsV2",
    body=Related("gameCenterLeaderboardSetsV2", "gameCenterLeaderboardSets", many=True),
)

_LIST_GAME_CENTER_LEADERBOARD_SETS: Operation[GameCenterLeaderboardSetsResponse] = Operation(
    "gameCenterDetails_gameCenterLeaderboardSets_getToManyRelated",
    "GET",
    "/v1/gameCenterDetails/{id}/gameCenterLeaderboardSets",
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
    "gameCenterDetails_gameCenterLeaderboardSets_getToManyRelationship",
    "GET",
    "/v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboardSets",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_REPLACE_GAME_CENTER_LEADERBOARD_SETS: Operation[None] = Operation(
    "gameCenterDetails_gameCenterLeaderboardSets_replaceToManyRelationship",
    "PATCH",
    "/v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboardSets",
    body=Related("gameCenterLeaderboardSets", "gameCenterLeaderboardSets", many=True),
)

_LIST_GAME_CENTER_LEADERBOARDS_V2: Operation[GameCenterLeaderboardsV2Response] = Operation(
    "gameCenterDetails_gameCenterLeaderboardsV2_getToManyRelated",
    "GET",
    "/v1/gameCenterDetails/{id}/gameCenterLeaderboardsV2",
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
    "gameCenterDetails_gameCenterLeaderboardsV2_getToManyRelationship",
    "GET",
    "/v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboardsV2",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_REPLACE_GAME_CENTER_LEADERBOARDS_V2: Operation[None] = Operation(
    "gameCenterDetails_gameCenterLeaderboardsV2_replaceToManyRelationship",
    "PATCH",
    "/v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboardsV2",
    body=Related("gameCenterLeaderboardsV2", "gameCenterLeaderboards", many=True),
)

_LIST_GAME_CENTER_LEADERBOARDS: Operation[GameCenterLeaderboardsResponse] = Operation(
    "gameCenterDetails_gameCenterLeaderboards_getToManyRelated",
    "GET",
    "/v1/gameCenterDetails/{id}/gameCenterLeaderboards",
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
    "gameCenterDetails_gameCenterLeaderboards_getToManyRelationship",
    "GET",
    "/v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboards",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_REPLACE_GAME_CENTER_LEADERBOARDS: Operation[None] = Operation(
    "gameCenterDetails_gameCenterLeaderboards_replaceToManyRelationship",
    "PATCH",
    "/v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboards",
    body=Related("gameCenterLeaderboards", "gameCenterLeaderboards", many=True),
)

_GET: Operation[GameCenterDetailResponse] = Operation(
    "gameCenterDetails_getInstance",
    "GET",
    "/v1/gameCenterDetails/{id}",
    "GameCenterDetailResponse",
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
        "include": "include",
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

_UPDATE: Operation[GameCenterDetailResponse] = Operation(
    "gameCenterDetails_updateInstance",
    "PATCH",
    "/v1/gameCenterDetails/{id}",
    "GameCenterDetailResponse",
    body=Body(
        "gameCenterDetails",
        attributes={"challenge_enabled": "challengeEnabled"},
        relationships={
            "game_center_group": Related("gameCenterGroup", "gameCenterGroups"),
            "default_leaderboard": Related("defaultLeaderboard", "gameCenterLeaderboards"),
            "default_leaderboard_v2": Related("defaultLeaderboardV2", "gameCenterLeaderboards"),
            "default_group_leaderboard": Related("defaultGroupLeaderboard", "gameCenterLeaderboards"),
            "default_group_leaderboard_v2": Related("defaultGroupLeaderboardV2", "gameCenterLeaderboards"),
        },
    ),
)

_LIST_LEADERBOARD_RELEASES: Operation[GameCenterLeaderboardReleasesResponse] = Operation(
    "gameCenterDetails_leaderboardReleases_getToManyRelated",
    "GET",
    "/v1/gameCenterDetails/{id}/leaderboardReleases",
    "GameCenterLeaderboardReleasesResponse",
    query={
        "fields_game_center_details": "fields[gameCenterDetails]",
        "fields_game_center_leaderboard_releases": "fields[gameCenterLeaderboardReleases]",
        "fields_game_center_leaderboards": "fields[gameCenterLeaderboards]",
        "filter_game_center_leaderboard": "filter[gameCenterLeaderboard]",
        "filter_live": "filter[live]",
        "include": "include",
        "limit": "limit",
    },
)

_LIST_LEADERBOARD_RELEASES_LINKAGES: Operation[LinkagesResponse] = Operation(
    "gameCenterDetails_leaderboardReleases_getToManyRelationship",
    "GET",
    "/v1/gameCenterDetails/{id}/relationships/leaderboardReleases",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_LIST_LEADERBOARD_SET_RELEASES: Operation[GameCenterLeaderboardSetReleasesResponse] = Operation(
    "gameCenterDetails_leaderboardSetReleases_getToManyRelated",
    "GET",
    "/v1/gameCenterDetails/{id}/leaderboardSetReleases",
    "GameCenterLeaderboardSetReleasesResponse",
    query={
        "fields_game_center_details": "fields[gameCenterDetails]",
        "fields_game_center_leaderboard_set_releases": "fields[gameCenterLeaderboardSetReleases]",
        "fields_game_center_leaderboard_sets": "fields[gameCenterLeaderboardSets]",
        "filter_game_center_leaderboard_set": "filter[gameCenterLeaderboardSet]",
        "filter_live": "filter[live]",
        "include": "include",
        "limit": "limit",
    },
)

_LIST_LEADERBOARD_SET_RELEASES_LINKAGES: Operation[LinkagesResponse] = Operation(
    "gameCenterDetails_leaderboardSetReleases_getToManyRelationship",
    "GET",
    "/v1/gameCenterDetails/{id}/relationships/leaderboardSetReleases",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_METRICS_RULE_BASED_MATCHMAKING_REQUESTS: Operation[GameCenterMatchmakingAppRequestsV1MetricResponse] = Operation(
    "gameCenterDetails_ruleBasedMatchmakingRequests_getMetrics",
    "GET",
    "/v1/gameCenterDetails/{id}/metrics/ruleBasedMatchmakingRequests",
    "GameCenterMatchmakingAppRequestsV1MetricResponse",
    query={
        "filter_result": "filter[result]",
        "granularity": "granularity",
        "group_by": "groupBy",
        "limit": "limit",
        "sort": "sort",
    },
)


class GameCenterDetails(Resource[M]):
    """The operations on Game Center details."""

    @dual
    @deprecated("Apple has deprecated GET /v1/gameCenterDetails/{id}/achievementReleases", stacklevel=2)
    async def list_achievement_releases(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterDetailsListAchievementReleasesQuery],
    ) -> GameCenterAchievementReleasesResponse:
        """List the achievement releases of a Game Center detail. `GET /v1/gameCenterDetails/{id}/achievementReleases`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterdetails-_id_-achievementreleases
        """
        return await self._call(
            _LIST_ACHIEVEMENT_RELEASES,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated GET /v1/gameCenterDetails/{id}/relationships/achievementReleases", stacklevel=2)
    async def list_achievement_releases_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterDetailsListAchievementReleasesLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the achievement releases of a Game Center detail. `GET /v1/gameCenterDetails/{id}/relationships/achievementReleases`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterdetails-_id_-relationships-achievementreleases
        """
        return await self._call(
            _LIST_ACHIEVEMENT_RELEASES_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated GET /v1/gameCenterDetails/{id}/activityReleases", stacklevel=2)
    async def list_activity_releases(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterDetailsListActivityReleasesQuery],
    ) -> GameCenterActivityVersionReleasesResponse:
        """List the activity releases of a Game Center detail. `GET /v1/gameCenterDetails/{id}/activityReleases`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterdetails-_id_-activityreleases
        """
        return await self._call(
            _LIST_ACTIVITY_RELEASES,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated GET /v1/gameCenterDetails/{id}/relationships/activityReleases", stacklevel=2)
    async def list_activity_releases_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterDetailsListActivityReleasesLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the activity releases of a Game Center detail. `GET /v1/gameCenterDetails/{id}/relationships/activityReleases`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterdetails-_id_-relationships-activityreleases
        """
        return await self._call(
            _LIST_ACTIVITY_RELEASES_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated GET /v1/gameCenterDetails/{id}/challengeReleases", stacklevel=2)
    async def list_challenge_releases(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterDetailsListChallengeReleasesQuery],
    ) -> GameCenterChallengeVersionReleasesResponse:
        """List the challenge releases of a Game Center detail. `GET /v1/gameCenterDetails/{id}/challengeReleases`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterdetails-_id_-challengereleases
        """
        return await self._call(
            _LIST_CHALLENGE_RELEASES,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated GET /v1/gameCenterDetails/{id}/relationships/challengeReleases", stacklevel=2)
    async def list_challenge_releases_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterDetailsListChallengeReleasesLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the challenge releases of a Game Center detail. `GET /v1/gameCenterDetails/{id}/relationships/challengeReleases`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterdetails-_id_-relationships-challengereleases
        """
        return await self._call(
            _LIST_CHALLENGE_RELEASES_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def replace_challenges_minimum_platform_versions(
        self,
        id: str,
        ids: Sequence[str],
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Replace the challenges minimum platform versions of a Game Center detail. `PATCH /v1/gameCenterDetails/{id}/relationships/challengesMinimumPlatformVersions`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecenterdetails-_id_-relationships-challengesminimumplatformversions
        """
        return await self._call(
            _REPLACE_CHALLENGES_MINIMUM_PLATFORM_VERSIONS,
            id,
            ids=ids,
            options=options,
        )

    @dual
    async def metrics_classic_matchmaking_requests(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterDetailsMetricsClassicMatchmakingRequestsQuery],
    ) -> GameCenterMatchmakingAppRequestsV1MetricResponse:
        """Read the classic matchmaking requests metrics of a Game Center detail. `GET /v1/gameCenterDetails/{id}/metrics/classicMatchmakingRequests`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterdetails-_id_-metrics-classicmatchmakingrequests
        """
        return await self._call(
            _METRICS_CLASSIC_MATCHMAKING_REQUESTS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def create(
        self,
        *,
        app: str,
        challenge_enabled: bool | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GameCenterDetailResponse:
        """Create a Game Center detail. `POST /v1/gameCenterDetails`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gamecenterdetails

        Deprecated by Apple: challenge_enabled."""
        return await self._call(
            _CREATE,
            fields={
                "app": app,
                "challenge_enabled": challenge_enabled,
            },
            options=options,
        )

    @dual
    async def list_game_center_achievements_v2(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterDetailsListGameCenterAchievementsV2Query],
    ) -> GameCenterAchievementsV2Response:
        """List the Game Center achievements (v2) of a Game Center detail. `GET /v1/gameCenterDetails/{id}/gameCenterAchievementsV2`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterdetails-_id_-gamecenterachievementsv2
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
        **query: Unpack[GameCenterDetailsListGameCenterAchievementsV2LinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the Game Center achievements (v2) of a Game Center detail. `GET /v1/gameCenterDetails/{id}/relationships/gameCenterAchievementsV2`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterdetails-_id_-relationships-gamecenterachievementsv2
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
        """Replace the Game Center achievements (v2) of a Game Center detail. `PATCH /v1/gameCenterDetails/{id}/relationships/gameCenterAchievementsV2`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecenterdetails-_id_-relationships-gamecenterachievementsv2
        """
        return await self._call(
            _REPLACE_GAME_CENTER_ACHIEVEMENTS_V2,
            id,
            ids=ids,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated GET /v1/gameCenterDetails/{id}/gameCenterAchievements", stacklevel=2)
    async def list_game_center_achievements(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterDetailsListGameCenterAchievementsQuery],
    ) -> GameCenterAchievementsResponse:
        """List the Game Center achievements of a Game Center detail. `GET /v1/gameCenterDetails/{id}/gameCenterAchievements`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterdetails-_id_-gamecenterachievements
        """
        return await self._call(
            _LIST_GAME_CENTER_ACHIEVEMENTS,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated(
        "Apple has deprecated GET /v1/gameCenterDetails/{id}/relationships/gameCenterAchievements", stacklevel=2
    )
    async def list_game_center_achievements_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterDetailsListGameCenterAchievementsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the Game Center achievements of a Game Center detail. `GET /v1/gameCenterDetails/{id}/relationships/gameCenterAchievements`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterdetails-_id_-relationships-gamecenterachievements
        """
        return await self._call(
            _LIST_GAME_CENTER_ACHIEVEMENTS_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated(
        "Apple has deprecated PATCH /v1/gameCenterDetails/{id}/relationships/gameCenterAchievements", stacklevel=2
    )
    async def replace_game_center_achievements(
        self,
        id: str,
        ids: Sequence[str],
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Replace the Game Center achievements of a Game Center detail. `PATCH /v1/gameCenterDetails/{id}/relationships/gameCenterAchievements`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecenterdetails-_id_-relationships-gamecenterachievements
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
        **query: Unpack[GameCenterDetailsListGameCenterActivitiesQuery],
    ) -> GameCenterActivitiesResponse:
        """List the Game Center activities of a Game Center detail. `GET /v1/gameCenterDetails/{id}/gameCenterActivities`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterdetails-_id_-gamecenteractivities
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
        **query: Unpack[GameCenterDetailsListGameCenterActivitiesLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the Game Center activities of a Game Center detail. `GET /v1/gameCenterDetails/{id}/relationships/gameCenterActivities`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterdetails-_id_-relationships-gamecenteractivities
        """
        return await self._call(
            _LIST_GAME_CENTER_ACTIVITIES_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_game_center_app_versions(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterDetailsListGameCenterAppVersionsQuery],
    ) -> GameCenterAppVersionsResponse:
        """List the Game Center app versions of a Game Center detail. `GET /v1/gameCenterDetails/{id}/gameCenterAppVersions`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterdetails-_id_-gamecenterappversions
        """
        return await self._call(
            _LIST_GAME_CENTER_APP_VERSIONS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_game_center_app_versions_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterDetailsListGameCenterAppVersionsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the Game Center app versions of a Game Center detail. `GET /v1/gameCenterDetails/{id}/relationships/gameCenterAppVersions`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterdetails-_id_-relationships-gamecenterappversions
        """
        return await self._call(
            _LIST_GAME_CENTER_APP_VERSIONS_LINKAGES,
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
        **query: Unpack[GameCenterDetailsListGameCenterChallengesQuery],
    ) -> GameCenterChallengesResponse:
        """List the Game Center challenges of a Game Center detail. `GET /v1/gameCenterDetails/{id}/gameCenterChallenges`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterdetails-_id_-gamecenterchallenges
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
        **query: Unpack[GameCenterDetailsListGameCenterChallengesLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the Game Center challenges of a Game Center detail. `GET /v1/gameCenterDetails/{id}/relationships/gameCenterChallenges`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterdetails-_id_-relationships-gamecenterchallenges
        """
        return await self._call(
            _LIST_GAME_CENTER_CHALLENGES_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get_game_center_group(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterDetailsGetGameCenterGroupQuery],
    ) -> GameCenterGroupResponse[GameCenterGroup | None]:
        """Read the Game Center group of a Game Center detail. `GET /v1/gameCenterDetails/{id}/gameCenterGroup`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterdetails-_id_-gamecentergroup
        """
        return await self._call(
            _GET_GAME_CENTER_GROUP,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get_game_center_group_linkage(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> LinkageResponse:
        """Read the id of the Game Center group of a Game Center detail. `GET /v1/gameCenterDetails/{id}/relationships/gameCenterGroup`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterdetails-_id_-relationships-gamecentergroup
        """
        return await self._call(
            _GET_GAME_CENTER_GROUP_LINKAGE,
            id,
            options=options,
        )

    @dual
    async def list_game_center_leaderboard_sets_v2(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterDetailsListGameCenterLeaderboardSetsV2Query],
    ) -> GameCenterLeaderboardSetsV2Response:
        """List the Game Center leaderboard sets (v2) of a Game Center detail. `GET /v1/gameCenterDetails/{id}/gameCenterLeaderboardSetsV2`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterdetails-_id_-gamecenterleaderboardsetsv2
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
        **query: Unpack[GameCenterDetailsListGameCenterLeaderboardSetsV2LinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the Game Center leaderboard sets (v2) of a Game Center detail. `GET /v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboardSetsV2`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterdetails-_id_-relationships-gamecenterleaderboardsetsv2
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
        """Replace the Game Center leaderboard sets (v2) of a Game Center detail. `PATCH /v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboardSetsV2`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecenterdetails-_id_-relationships-gamecenterleaderboardsetsv2
        """
        return await self._call(
            _REPLACE_GAME_CENTER_LEADERBOARD_SETS_V2,
            id,
            ids=ids,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated GET /v1/gameCenterDetails/{id}/gameCenterLeaderboardSets", stacklevel=2)
    async def list_game_center_leaderboard_sets(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterDetailsListGameCenterLeaderboardSetsQuery],
    ) -> GameCenterLeaderboardSetsResponse:
        """List the Game Center leaderboard sets of a Game Center detail. `GET /v1/gameCenterDetails/{id}/gameCenterLeaderboardSets`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterdetails-_id_-gamecenterleaderboardsets
        """
        return await self._call(
            _LIST_GAME_CENTER_LEADERBOARD_SETS,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated(
        "Apple has deprecated GET /v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboardSets", stacklevel=2
    )
    async def list_game_center_leaderboard_sets_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterDetailsListGameCenterLeaderboardSetsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the Game Center leaderboard sets of a Game Center detail. `GET /v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboardSets`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterdetails-_id_-relationships-gamecenterleaderboardsets
        """
        return await self._call(
            _LIST_GAME_CENTER_LEADERBOARD_SETS_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated(
        "Apple has deprecated PATCH /v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboardSets", stacklevel=2
    )
    async def replace_game_center_leaderboard_sets(
        self,
        id: str,
        ids: Sequence[str],
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Replace the Game Center leaderboard sets of a Game Center detail. `PATCH /v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboardSets`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecenterdetails-_id_-relationships-gamecenterleaderboardsets
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
        **query: Unpack[GameCenterDetailsListGameCenterLeaderboardsV2Query],
    ) -> GameCenterLeaderboardsV2Response:
        """List the Game Center leaderboards (v2) of a Game Center detail. `GET /v1/gameCenterDetails/{id}/gameCenterLeaderboardsV2`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterdetails-_id_-gamecenterleaderboardsv2
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
        **query: Unpack[GameCenterDetailsListGameCenterLeaderboardsV2LinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the Game Center leaderboards (v2) of a Game Center detail. `GET /v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboardsV2`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterdetails-_id_-relationships-gamecenterleaderboardsv2
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
        """Replace the Game Center leaderboards (v2) of a Game Center detail. `PATCH /v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboardsV2`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecenterdetails-_id_-relationships-gamecenterleaderboardsv2
        """
        return await self._call(
            _REPLACE_GAME_CENTER_LEADERBOARDS_V2,
            id,
            ids=ids,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated GET /v1/gameCenterDetails/{id}/gameCenterLeaderboards", stacklevel=2)
    async def list_game_center_leaderboards(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterDetailsListGameCenterLeaderboardsQuery],
    ) -> GameCenterLeaderboardsResponse:
        """List the Game Center leaderboards of a Game Center detail. `GET /v1/gameCenterDetails/{id}/gameCenterLeaderboards`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterdetails-_id_-gamecenterleaderboards
        """
        return await self._call(
            _LIST_GAME_CENTER_LEADERBOARDS,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated(
        "Apple has deprecated GET /v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboards", stacklevel=2
    )
    async def list_game_center_leaderboards_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterDetailsListGameCenterLeaderboardsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the Game Center leaderboards of a Game Center detail. `GET /v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboards`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterdetails-_id_-relationships-gamecenterleaderboards
        """
        return await self._call(
            _LIST_GAME_CENTER_LEADERBOARDS_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated(
        "Apple has deprecated PATCH /v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboards", stacklevel=2
    )
    async def replace_game_center_leaderboards(
        self,
        id: str,
        ids: Sequence[str],
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Replace the Game Center leaderboards of a Game Center detail. `PATCH /v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboards`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecenterdetails-_id_-relationships-gamecenterleaderboards
        """
        return await self._call(
            _REPLACE_GAME_CENTER_LEADERBOARDS,
            id,
            ids=ids,
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterDetailsGetQuery],
    ) -> GameCenterDetailResponse:
        """Read a Game Center detail by id. `GET /v1/gameCenterDetails/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterdetails-_id_
        """
        return await self._call(
            _GET,
            id,
            query=query,
            options=options,
        )

    @dual
    async def update(
        self,
        id: str,
        *,
        challenge_enabled: bool | None | Unset = UNSET,
        game_center_group: str | Unset = UNSET,
        default_leaderboard: str | Unset = UNSET,
        default_leaderboard_v2: str | Unset = UNSET,
        default_group_leaderboard: str | Unset = UNSET,
        default_group_leaderboard_v2: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GameCenterDetailResponse:
        """Change a Game Center detail; fields left out stay as they are. `PATCH /v1/gameCenterDetails/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecenterdetails-_id_

        Deprecated by Apple: challenge_enabled, default_leaderboard, default_group_leaderboard."""
        return await self._call(
            _UPDATE,
            id,
            fields={
                "challenge_enabled": challenge_enabled,
                "game_center_group": game_center_group,
                "default_leaderboard": default_leaderboard,
                "default_leaderboard_v2": default_leaderboard_v2,
                "default_group_leaderboard": default_group_leaderboard,
                "default_group_leaderboard_v2": default_group_leaderboard_v2,
            },
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated GET /v1/gameCenterDetails/{id}/leaderboardReleases", stacklevel=2)
    async def list_leaderboard_releases(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterDetailsListLeaderboardReleasesQuery],
    ) -> GameCenterLeaderboardReleasesResponse:
        """List the leaderboard releases of a Game Center detail. `GET /v1/gameCenterDetails/{id}/leaderboardReleases`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterdetails-_id_-leaderboardreleases
        """
        return await self._call(
            _LIST_LEADERBOARD_RELEASES,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated GET /v1/gameCenterDetails/{id}/relationships/leaderboardReleases", stacklevel=2)
    async def list_leaderboard_releases_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterDetailsListLeaderboardReleasesLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the leaderboard releases of a Game Center detail. `GET /v1/gameCenterDetails/{id}/relationships/leaderboardReleases`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterdetails-_id_-relationships-leaderboardreleases
        """
        return await self._call(
            _LIST_LEADERBOARD_RELEASES_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated GET /v1/gameCenterDetails/{id}/leaderboardSetReleases", stacklevel=2)
    async def list_leaderboard_set_releases(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterDetailsListLeaderboardSetReleasesQuery],
    ) -> GameCenterLeaderboardSetReleasesResponse:
        """List the leaderboard set releases of a Game Center detail. `GET /v1/gameCenterDetails/{id}/leaderboardSetReleases`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterdetails-_id_-leaderboardsetreleases
        """
        return await self._call(
            _LIST_LEADERBOARD_SET_RELEASES,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated(
        "Apple has deprecated GET /v1/gameCenterDetails/{id}/relationships/leaderboardSetReleases", stacklevel=2
    )
    async def list_leaderboard_set_releases_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterDetailsListLeaderboardSetReleasesLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the leaderboard set releases of a Game Center detail. `GET /v1/gameCenterDetails/{id}/relationships/leaderboardSetReleases`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterdetails-_id_-relationships-leaderboardsetreleases
        """
        return await self._call(
            _LIST_LEADERBOARD_SET_RELEASES_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def metrics_rule_based_matchmaking_requests(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterDetailsMetricsRuleBasedMatchmakingRequestsQuery],
    ) -> GameCenterMatchmakingAppRequestsV1MetricResponse:
        """Read the rule based matchmaking requests metrics of a Game Center detail. `GET /v1/gameCenterDetails/{id}/metrics/ruleBasedMatchmakingRequests`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterdetails-_id_-metrics-rulebasedmatchmakingrequests
        """
        return await self._call(
            _METRICS_RULE_BASED_MATCHMAKING_REQUESTS,
            id,
            query=query,
            options=options,
        )
