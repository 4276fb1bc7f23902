"""What belongs to Game Center achievement localizations (v2): resources, documents, values and enums."""

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
    from .game_center_achievement_images_v2 import GameCenterAchievementImageV2
    from .game_center_achievement_versions_v2 import GameCenterAchievementVersionV2


@model
class GameCenterAchievementLocalizationV2(ResourceObject):
    """A Game Center achievement localization (v2).

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterachievementlocalizationv2
    """

    resource_type: ClassVar[str] = "gameCenterAchievementLocalizations"

    attributes: GameCenterAchievementLocalizationV2Attributes = attribute(
        "attributes", "GameCenterAchievementLocalizationV2Attributes", always=dict
    )
    relationships: GameCenterAchievementLocalizationV2Relationships = attribute(
        "relationships", "GameCenterAchievementLocalizationV2Relationships", always=dict
    )


@model
class GameCenterAchievementLocalizationV2Attributes(Model):
    """The attributes of a Game Center achievement localization (v2)."""

    locale: str | None = attribute("locale")
    name: str | None = attribute("name")
    before_earned_description: str | None = attribute("beforeEarnedDescription")
    after_earned_description: str | None = attribute("afterEarnedDescription")


@model
class GameCenterAchievementLocalizationV2Relationships(Model):
    """The relationships of a Game Center achievement localization (v2)."""

    version: ToOne[GameCenterAchievementVersionV2] | None = attribute("version", "ToOne")
    image: ToOne[GameCenterAchievementImageV2] | None = attribute("image", "ToOne")


@model
class GameCenterAchievementLocalizationV2Response(Document):
    """A Game Center achievement localization (v2), as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterachievementlocalizationv2response
    """

    data: GameCenterAchievementLocalizationV2 = attribute("data", "GameCenterAchievementLocalizationV2")
    included: tuple[GameCenterAchievementImageV2 | GameCenterAchievementVersionV2 | ResourceObject, ...] | None = (
        attribute(
            "included",
            Included(
                {
                    "gameCenterAchievementImages": "GameCenterAchievementImageV2",
                    "gameCenterAchievementVersions": "GameCenterAchievementVersionV2",
                }
            ),
        )
    )


@model
class GameCenterAchievementLocalizationsV2Response(Page):
    """A page of Game Center achievement localization (v2) resources.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterachievementlocalizationsv2response
    """

    data: tuple[GameCenterAchievementLocalizationV2, ...] = attribute(
        "data", Many("GameCenterAchievementLocalizationV2"), always=list
    )
    included: tuple[GameCenterAchievementImageV2 | GameCenterAchievementVersionV2 | ResourceObject, ...] | None = (
        attribute(
            "included",
            Included(
                {
                    "gameCenterAchievementImages": "GameCenterAchievementImageV2",
                    "gameCenterAchievementVersions": "GameCenterAchievementVersionV2",
                }
            ),
        )
    )
