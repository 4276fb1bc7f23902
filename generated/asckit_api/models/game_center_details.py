"""What belongs to Game Center details: resources, documents, values and enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Generic

from typing_extensions import TypeVar

from ..document import (
    Document,
    Model,
    Page,
    ResourceObject,
    ToMany,
    ToOne,
)
from ..lazy import Included, Many, attribute, model

if TYPE_CHECKING:
    from .app_store_versions import AppStoreVersion
    from .apps import App
    from .game_center_achievement_releases import GameCenterAchievementRelease
    from .game_center_achievements import GameCenterAchievement
    from .game_center_achievements_v2 import GameCenterAchievementV2
    from .game_center_activities import GameCenterActivity
    from .game_center_activity_version_releases import GameCenterActivityVersionRelease
    from .game_center_app_versions import GameCenterAppVersion
    from .game_center_challenge_version_releases import GameCenterChallengeVersionRelease
    from .game_center_challenges import GameCenterChallenge
    from .game_center_groups import GameCenterGroup
    from .game_center_leaderboard_releases import GameCenterLeaderboardRelease
    from .game_center_leaderboard_set_releases import GameCenterLeaderboardSetRelease
    from .game_center_leaderboard_sets import GameCenterLeaderboardSet
    from .game_center_leaderboard_sets_v2 import GameCenterLeaderboardSetV2
    from .game_center_leaderboards import GameCenterLeaderboard
    from .game_center_leaderboards_v2 import GameCenterLeaderboardV2


@model
class GameCenterDetail(ResourceObject):
    """A Game Center detail.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterdetail
    """

    resource_type: ClassVar[str] = "gameCenterDetails"

    attributes: GameCenterDetailAttributes = attribute("attributes", "GameCenterDetailAttributes", always=dict)
    relationships: GameCenterDetailRelationships = attribute(
        "relationships", "GameCenterDetailRelationships", always=dict
    )


_GameCenterDetail = TypeVar("_GameCenterDetail", default=GameCenterDetail)


@model
class GameCenterDetailAttributes(Model):
    """The attributes of a Game Center detail."""

    arcade_enabled: bool | None = attribute("arcadeEnabled", bool)
    challenge_enabled: bool | None = attribute("challengeEnabled", bool)
    """Deprecated by Apple."""


@model
class GameCenterDetailRelationships(Model):
    """The relationships of a Game Center detail."""

    app: ToOne[App] | None = attribute("app", "ToOne")
    game_center_app_versions: ToMany[GameCenterAppVersion] | None = attribute("gameCenterAppVersions", "ToMany")
    game_center_group: ToOne[GameCenterGroup] | None = attribute("gameCenterGroup", "ToOne")
    game_center_leaderboards: ToMany[GameCenterLeaderboard] | None = attribute("gameCenterLeaderboards", "ToMany")
    """Deprecated by Apple."""
    game_center_leaderboards_v2: ToMany[GameCenterLeaderboardV2] | None = attribute(
        "gameCenterLeaderboardsV2", "ToMany"
    )
    game_center_leaderboard_sets: ToMany[GameCenterLeaderboardSet] | None = attribute(
        "gameCenterLeaderboardSets", "ToMany"
    )
    """Deprecated by Apple."""
    game_center_leaderboard_sets_v2: ToMany[GameCenterLeaderboardSetV2] | None = attribute(
        "gameCenterLeaderboardSetsV2", "ToMany"
    )
    game_center_achievements: ToMany[GameCenterAchievement] | None = attribute("gameCenterAchievements", "ToMany")
    """Deprecated by Apple."""
    game_center_achievements_v2: ToMany[GameCenterAchievementV2] | None = attribute(
        "gameCenterAchievementsV2", "ToMany"
    )
    game_center_activities: ToMany[GameCenterActivity] | None = attribute("gameCenterActivities", "ToMany")
    game_center_challenges: ToMany[GameCenterChallenge] | None = attribute("gameCenterChallenges", "ToMany")
    default_leaderboard: ToOne[GameCenterLeaderboard] | None = attribute("defaultLeaderboard", "ToOne")
    """Deprecated by Apple."""
    default_leaderboard_v2: ToOne[GameCenterLeaderboard] | None = attribute("defaultLeaderboardV2", "ToOne")
    default_group_leaderboard: ToOne[GameCenterLeaderboard] | None = attribute("defaultGroupLeaderboard", "ToOne")
    """Deprecated by Apple."""
    default_group_leaderboard_v2: ToOne[GameCenterLeaderboard] | None = attribute("defaultGroupLeaderboardV2", "ToOne")
    achievement_releases: ToMany[GameCenterAchievementRelease] | None = attribute("achievementReleases", "ToMany")
    """Deprecated by Apple."""
    activity_releases: ToMany[GameCenterActivityVersionRelease] | None = attribute("activityReleases", "ToMany")
    """Deprecated by Apple."""
    challenge_releases: ToMany[GameCenterChallengeVersionRelease] | None = attribute("challengeReleases", "ToMany")
    """Deprecated by Apple."""
    leaderboard_releases: ToMany[GameCenterLeaderboardRelease] | None = attribute("leaderboardReleases", "ToMany")
    """Deprecated by Apple."""
    leaderboard_set_releases: ToMany[GameCenterLeaderboardSetRelease] | None = attribute(
        "leaderboardSetReleases", "ToMany"
    )
    """Deprecated by Apple."""
    challenges_minimum_platform_versions: ToMany[AppStoreVersion] | None = attribute(
        "challengesMinimumPlatformVersions", "ToMany"
    )


@model
class GameCenterDetailResponse(Document, Generic[_GameCenterDetail]):
    """A Game Center detail, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterdetailresponse
    """

    data: _GameCenterDetail = attribute("data", "GameCenterDetail")
    included: (
        tuple[
            App
            | AppStoreVersion
            | GameCenterAchievement
            | GameCenterAchievementRelease
            | GameCenterActivity
            | GameCenterActivityVersionRelease
            | GameCenterAppVersion
            | GameCenterChallenge
            | GameCenterChallengeVersionRelease
            | GameCenterGroup
            | GameCenterLeaderboard
            | GameCenterLeaderboardRelease
            | GameCenterLeaderboardSet
            | GameCenterLeaderboardSetRelease
            | ResourceObject,
            ...,
        ]
        | None
    ) = attribute(
        "included",
        Included(
            {
                "appStoreVersions": "AppStoreVersion",
                "apps": "App",
                "gameCenterAchievementReleases": "GameCenterAchievementRelease",
                "gameCenterAchievements": "GameCenterAchievement",
                "gameCenterActivities": "GameCenterActivity",
                "gameCenterActivityVersionReleases": "GameCenterActivityVersionRelease",
                "gameCenterAppVersions": "GameCenterAppVersion",
                "gameCenterChallengeVersionReleases": "GameCenterChallengeVersionRelease",
                "gameCenterChallenges": "GameCenterChallenge",
                "gameCenterGroups": "GameCenterGroup",
                "gameCenterLeaderboardReleases": "GameCenterLeaderboardRelease",
                "gameCenterLeaderboardSetReleases": "GameCenterLeaderboardSetRelease",
                "gameCenterLeaderboardSets": "GameCenterLeaderboardSet",
                "gameCenterLeaderboards": "GameCenterLeaderboard",
            }
        ),
    )


@model
class GameCenterDetailsResponse(Page):
    """A page of Game Center detail resources.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterdetailsresponse
    """

    data: tuple[GameCenterDetail, ...] = attribute("data", Many("GameCenterDetail"), always=list)
    included: (
        tuple[
            App
            | AppStoreVersion
            | GameCenterAchievement
            | GameCenterAchievementRelease
            | GameCenterActivity
            | GameCenterActivityVersionRelease
            | GameCenterAppVersion
            | GameCenterChallenge
            | GameCenterChallengeVersionRelease
            | GameCenterGroup
            | GameCenterLeaderboard
            | GameCenterLeaderboardRelease
            | GameCenterLeaderboardSet
            | GameCenterLeaderboardSetRelease
            | ResourceObject,
            ...,
        ]
        | None
    ) = attribute(
        "included",
        Included(
            {
                "appStoreVersions": "AppStoreVersion",
                "apps": "App",
                "gameCenterAchievementReleases": "GameCenterAchievementRelease",
                "gameCenterAchievements": "GameCenterAchievement",
                "gameCenterActivities": "GameCenterActivity",
                "gameCenterActivityVersionReleases": "GameCenterActivityVersionRelease",
                "gameCenterAppVersions": "GameCenterAppVersion",
                "gameCenterChallengeVersionReleases": "GameCenterChallengeVersionRelease",
                "gameCenterChallenges": "GameCenterChallenge",
                "gameCenterGroups": "GameCenterGroup",
                "gameCenterLeaderboardReleases": "GameCenterLeaderboardRelease",
                "gameCenterLeaderboardSetReleases": "GameCenterLeaderboardSetRelease",
                "gameCenterLeaderboardSets": "GameCenterLeaderboardSet",
                "gameCenterLeaderboards": "GameCenterLeaderboard",
            }
        ),
    )
