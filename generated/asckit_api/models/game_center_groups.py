"""What belongs to Game Center groups: resources, documents, values and enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Generic

from typing_extensions import TypeVar

from ..document import (
    Document,
    Model,
    Page,
    ResourceObject,
    ToMany,
)
from ..lazy import Included, Many, attribute, model

if TYPE_CHECKING:
    from .game_center_achievements import GameCenterAchievement
    from .game_center_achievements_v2 import GameCenterAchievementV2
    from .game_center_activities import GameCenterActivity
    from .game_center_challenges import GameCenterChallenge
    from .game_center_details import GameCenterDetail
    from .game_center_leaderboard_sets import GameCenterLeaderboardSet
    from .game_center_leaderboard_sets_v2 import GameCenterLeaderboardSetV2
    from .game_center_leaderboards import GameCenterLeaderboard
    from .game_center_leaderboards_v2 import GameCenterLeaderboardV2


@model
class GameCenterGroup(ResourceObject):
    """A Game Center group.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecentergroup
    """

    resource_type: ClassVar[str] = "gameCenterGroups"

    attributes: GameCenterGroupAttributes = attribute("attributes", "GameCenterGroupAttributes", always=dict)
    relationships: GameCenterGroupRelationships = attribute(
        "relationships", "GameCenterGroupRelationships", always=dict
    )


_GameCenterGroup = TypeVar("_GameCenterGroup", default=GameCenterGroup)


@model
class GameCenterGroupAttributes(Model):
    """The attributes of a Game Center group."""

    reference_name: str | None = attribute("referenceName")


@model
class GameCenterGroupRelationships(Model):
    """The relationships of a Game Center group."""

    game_center_details: ToMany[GameCenterDetail] | None = attribute("gameCenterDetails", "ToMany")
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


@model
class GameCenterGroupResponse(Document, Generic[_GameCenterGroup]):
    """A Game Center group, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecentergroupresponse
    """

    data: _GameCenterGroup = attribute("data", "GameCenterGroup")
    included: (
        tuple[
            GameCenterAchievement
            | GameCenterActivity
            | GameCenterChallenge
            | GameCenterDetail
            | GameCenterLeaderboard
            | GameCenterLeaderboardSet
            | ResourceObject,
            ...,
        ]
        | None
    ) = attribute(
        "included",
        Included(
            {
                "gameCenterAchievements": "GameCenterAchievement",
                "gameCenterActivities": "GameCenterActivity",
                "gameCenterChallenges": "GameCenterChallenge",
                "gameCenterDetails": "GameCenterDetail",
                "gameCenterLeaderboardSets": "GameCenterLeaderboardSet",
                "gameCenterLeaderboards": "GameCenterLeaderboard",
            }
        ),
    )


@model
class GameCenterGroupsResponse(Page):
    """A page of Game Center group resources.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecentergroupsresponse
    """

    data: tuple[GameCenterGroup, ...] = attribute("data", Many("GameCenterGroup"), always=list)
    included: (
        tuple[
            GameCenterAchievement
            | GameCenterActivity
            | GameCenterChallenge
            | GameCenterDetail
            | GameCenterLeaderboard
            | GameCenterLeaderboardSet
            | ResourceObject,
            ...,
        ]
        | None
    ) = attribute(
        "included",
        Included(
            {
                "gameCenterAchievements": "GameCenterAchievement",
                "gameCenterActivities": "GameCenterActivity",
                "gameCenterChallenges": "GameCenterChallenge",
                "gameCenterDetails": "GameCenterDetail",
                "gameCenterLeaderboardSets": "GameCenterLeaderboardSet",
                "gameCenterLeaderboards": "GameCenterLeaderboard",
            }
        ),
    )
