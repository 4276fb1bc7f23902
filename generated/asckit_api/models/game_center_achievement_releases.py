"""What belongs to Game Center achievement releases: resources, documents, values and enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ..document import (
    Document,
    Model,
    Page,
    ResourceObject,
    ToOne,
)
from ..lazy import Included, Many, attribute, model

if TYPE_CHECKING:
    from .game_center_achievements import GameCenterAchievement
    from .game_center_details import GameCenterDetail


@model
class GameCenterAchievementRelease(ResourceObject):
    """A Game Center achievement release. Deprecated by Apple.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterachievementrelease
    """

    resource_type: ClassVar[str] = "gameCenterAchievementReleases"

    attributes: GameCenterAchievementReleaseAttributes = attribute(
        "attributes", "GameCenterAchievementReleaseAttributes", always=dict
    )
    relationships: GameCenterAchievementReleaseRelationships = attribute(
        "relationships", "GameCenterAchievementReleaseRelationships", always=dict
    )


@model
class GameCenterAchievementReleaseAttributes(Model):
    """The attributes of a Game Center achievement release."""

    live: bool | None = attribute("live", bool)


@model
class GameCenterAchievementReleaseRelationships(Model):
    """The relationships of a Game Center achievement release."""

    game_center_detail: ToOne[GameCenterDetail] | None = attribute("gameCenterDetail", "ToOne")
    game_center_achievement: ToOne[GameCenterAchievement] | None = attribute("gameCenterAchievement", "ToOne")


@model
class GameCenterAchievementReleaseResponse(Document):
    """A Game Center achievement release, as a document. Deprecated by Apple.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterachievementreleaseresponse
    """

    data: GameCenterAchievementRelease = attribute("data", "GameCenterAchievementRelease")
    included: tuple[GameCenterAchievement | GameCenterDetail | ResourceObject, ...] | None = attribute(
        "included",
        Included({"gameCenterAchievements": "GameCenterAchievement", "gameCenterDetails": "GameCenterDetail"}),
    )


@model
class GameCenterAchievementReleasesResponse(Page):
    """A page of Game Center achievement release resources. Deprecated by Apple.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterachievementreleasesresponse
    """

    data: tuple[GameCenterAchievementRelease, ...] = attribute(
        "data", Many("GameCenterAchievementRelease"), always=list
    )
    included: tuple[GameCenterAchievement | GameCenterDetail | ResourceObject, ...] | None = attribute(
        "included",
        Included({"gameCenterAchievements": "GameCenterAchievement", "gameCenterDetails": "GameCenterDetail"}),
    )
