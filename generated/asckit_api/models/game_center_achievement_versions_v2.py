"""What belongs to Game Center achievement versions (v2): resources, documents, values and enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

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
    from .enums import GameCenterVersionState
    from .game_center_achievement_localizations_v2 import GameCenterAchievementLocalizationV2
    from .game_center_achievements_v2 import GameCenterAchievementV2


@model
class GameCenterAchievementVersionV2(ResourceObject):
    """A Game Center achievement version (v2).

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterachievementversionv2
    """

    resource_type: ClassVar[str] = "gameCenterAchievementVersions"

    attributes: GameCenterAchievementVersionV2Attributes = attribute(
        "attributes", "GameCenterAchievementVersionV2Attributes", always=dict
    )
    relationships: GameCenterAchievementVersionV2Relationships = attribute(
        "relationships", "GameCenterAchievementVersionV2Relationships", always=dict
    )


@model
class GameCenterAchievementVersionV2Attributes(Model):
    """The attributes of a Game Center achievement version (v2)."""

    version: int | None = attribute("version", int)
    state: GameCenterVersionState | None = attribute("state", "GameCenterVersionState")


@model
class GameCenterAchievementVersionV2Relationships(Model):
    """The relationships of a Game Center achievement version (v2)."""

    achievement: ToOne[GameCenterAchievementV2] | None = attribute("achievement", "ToOne")
    localizations: ToMany[GameCenterAchievementLocalizationV2] | None = attribute("localizations", "ToMany")


@model
class GameCenterAchievementVersionV2Response(Document):
    """A Game Center achievement version (v2), as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterachievementversionv2response
    """

    data: GameCenterAchievementVersionV2 = attribute("data", "GameCenterAchievementVersionV2")
    included: tuple[GameCenterAchievementLocalizationV2 | GameCenterAchievementV2 | ResourceObject, ...] | None = (
        attribute(
            "included",
            Included(
                {
                    "gameCenterAchievementLocalizations": "GameCenterAchievementLocalizationV2",
                    "gameCenterAchievements": "GameCenterAchievementV2",
                }
            ),
        )
    )


@model
class GameCenterAchievementVersionsV2Response(Page):
    """A page of Game Center achievement version (v2) resources.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterachievementversionsv2response
    """

    data: tuple[GameCenterAchievementVersionV2, ...] = attribute(
        "data", Many("GameCenterAchievementVersionV2"), always=list
    )
    included: tuple[GameCenterAchievementLocalizationV2 | GameCenterAchievementV2 | ResourceObject, ...] | None = (
        attribute(
            "included",
            Included(
                {
                    "gameCenterAchievementLocalizations": "GameCenterAchievementLocalizationV2",
                    "gameCenterAchievements": "GameCenterAchievementV2",
                }
            ),
        )
    )
