"""What belongs to Game Center achievements: resources, documents, values and enums."""

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
from ..lazy import Included, Many, Map, attribute, model

if TYPE_CHECKING:
    from .game_center_achievement_localizations import GameCenterAchievementLocalization
    from .game_center_achievement_releases import GameCenterAchievementRelease
    from .game_center_activities import GameCenterActivity
    from .game_center_details import GameCenterDetail
    from .game_center_groups import GameCenterGroup


@model
class GameCenterAchievement(ResourceObject):
    """A Game Center achievement. Deprecated by Apple.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterachievement
    """

    resource_type: ClassVar[str] = "gameCenterAchievements"

    attributes: GameCenterAchievementAttributes = attribute(
        "attributes", "GameCenterAchievementAttributes", always=dict
    )
    relationships: GameCenterAchievementRelationships = attribute(
        "relationships", "GameCenterAchievementRelationships", always=dict
    )


_GameCenterAchievement = TypeVar("_GameCenterAchievement", default=GameCenterAchievement)


@model
class GameCenterAchievementAttributes(Model):
    """The attributes of a Game Center achievement."""

    reference_name: str | None = attribute("referenceName")
    vendor_identifier: str | None = attribute("vendorIdentifier")
    points: int | None = attribute("points", int)
    show_before_earned: bool | None = attribute("showBeforeEarned", bool)
    repeatable: bool | None = attribute("repeatable", bool)
    archived: bool | None = attribute("archived", bool)
    activity_properties: dict[str, str] | None = attribute("activityProperties", Map(str))


@model
class GameCenterAchievementRelationships(Model):
    """The relationships of a Game Center achievement."""

    game_center_detail: ToOne[GameCenterDetail] | None = attribute("gameCenterDetail", "ToOne")
    game_center_group: ToOne[GameCenterGroup] | None = attribute("gameCenterGroup", "ToOne")
    group_achievement: ToOne[GameCenterAchievement] | None = attribute("groupAchievement", "ToOne")
    """Deprecated by Apple."""
    localizations: ToMany[GameCenterAchievementLocalization] | None = attribute("localizations", "ToMany")
    releases: ToMany[GameCenterAchievementRelease] | None = attribute("releases", "ToMany")
    activity: ToOne[GameCenterActivity] | None = attribute("activity", "ToOne")


@model
class GameCenterAchievementResponse(Document, Generic[_GameCenterAchievement]):
    """A Game Center achievement, as a document. Deprecated by Apple.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterachievementresponse
    """

    data: _GameCenterAchievement = attribute("data", "GameCenterAchievement")
    included: (
        tuple[
            GameCenterAchievement
            | GameCenterAchievementLocalization
            | GameCenterAchievementRelease
            | GameCenterActivity
            | GameCenterDetail
            | GameCenterGroup
            | ResourceObject,
            ...,
        ]
        | None
    ) = attribute(
        "included",
        Included(
            {
                "gameCenterAchievementLocalizations": "GameCenterAchievementLocalization",
                "gameCenterAchievementReleases": "GameCenterAchievementRelease",
                "gameCenterAchievements": "GameCenterAchievement",
                "gameCenterActivities": "GameCenterActivity",
                "gameCenterDetails": "GameCenterDetail",
                "gameCenterGroups": "GameCenterGroup",
            }
        ),
    )


@model
class GameCenterAchievementsResponse(Page):
    """A page of Game Center achievement resources. Deprecated by Apple.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterachievementsresponse
    """

    data: tuple[GameCenterAchievement, ...] = attribute("data", Many("GameCenterAchievement"), always=list)
    included: (
        tuple[
            GameCenterAchievement
            | GameCenterAchievementLocalization
            | GameCenterAchievementRelease
            | GameCenterActivity
            | GameCenterDetail
            | GameCenterGroup
            | ResourceObject,
            ...,
        ]
        | None
    ) = attribute(
        "included",
        Included(
            {
                "gameCenterAchievementLocalizations": "GameCenterAchievementLocalization",
                "gameCenterAchievementReleases": "GameCenterAchievementRelease",
                "gameCenterAchievements": "GameCenterAchievement",
                "gameCenterActivities": "GameCenterActivity",
                "gameCenterDetails": "GameCenterDetail",
                "gameCenterGroups": "GameCenterGroup",
            }
        ),
    )
