"""What belongs to Game Center achievement localizations: resources, documents, values and enums."""

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
    from .game_center_achievement_images import GameCenterAchievementImage
    from .game_center_achievements import GameCenterAchievement


@model
class GameCenterAchievementLocalization(ResourceObject):
    """A Game Center achievement localization. Deprecated by Apple.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterachievementlocalization
    """

    resource_type: ClassVar[str] = "gameCenterAchievementLocalizations"

    attributes: GameCenterAchievementLocalizationAttributes = attribute(
        "attributes", "GameCenterAchievementLocalizationAttributes", always=dict
    )
    relationships: GameCenterAchievementLocalizationRelationships = attribute(
        "relationships", "GameCenterAchievementLocalizationRelationships", always=dict
    )


@model
class GameCenterAchievementLocalizationAttributes(Model):
    """The attributes of a Game Center achievement localization."""

    locale: str | None = attribute("locale")
    name: str | None = attribute("name")
    before_earned_description: str | None = attribute("beforeEarnedDescription")
    after_earned_description: str | None = attribute("afterEarnedDescription")


@model
class GameCenterAchievementLocalizationRelationships(Model):
    """The relationships of a Game Center achievement localization."""

    game_center_achievement: ToOne[GameCenterAchievement] | None = attribute("gameCenterAchievement", "ToOne")
    game_center_achievement_image: ToOne[GameCenterAchievementImage] | None = attribute(
        "gameCenterAchievementImage", "ToOne"
    )


@model
class GameCenterAchievementLocalizationResponse(Document):
    """A Game Center achievement localization, as a document. Deprecated by Apple.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterachievementlocalizationresponse
    """

    data: GameCenterAchievementLocalization = attribute("data", "GameCenterAchievementLocalization")
    included: tuple[GameCenterAchievement | GameCenterAchievementImage | ResourceObject, ...] | None = attribute(
        "included",
        Included(
            {
                "gameCenterAchievementImages": "GameCenterAchievementImage",
                "gameCenterAchievements": "GameCenterAchievement",
            }
        ),
    )


@model
class GameCenterAchievementLocalizationsResponse(Page):
    """A page of Game Center achievement localization resources. Deprecated by Apple.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterachievementlocalizationsresponse
    """

    data: tuple[GameCenterAchievementLocalization, ...] = attribute(
        "data", Many("GameCenterAchievementLocalization"), always=list
    )
    included: tuple[GameCenterAchievement | GameCenterAchievementImage | ResourceObject, ...] | None = attribute(
        "included",
        Included(
            {
                "gameCenterAchievementImages": "GameCenterAchievementImage",
                "gameCenterAchievements": "GameCenterAchievement",
            }
        ),
    )
