"""What belongs to Game Center leaderboard localizations (v2): resources, documents, values and enums."""

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
    from .enums import GameCenterLeaderboardFormatter
    from .game_center_leaderboard_images_v2 import GameCenterLeaderboardImageV2
    from .game_center_leaderboard_versions_v2 import GameCenterLeaderboardVersionV2


@model
class GameCenterLeaderboardLocalizationV2(ResourceObject):
    """A Game Center leaderboard localization (v2).

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterleaderboardlocalizationv2
    """

    resource_type: ClassVar[str] = "gameCenterLeaderboardLocalizations"

    attributes: GameCenterLeaderboardLocalizationV2Attributes = attribute(
        "attributes", "GameCenterLeaderboardLocalizationV2Attributes", always=dict
    )
    relationships: GameCenterLeaderboardLocalizationV2Relationships = attribute(
        "relationships", "GameCenterLeaderboardLocalizationV2Relationships", always=dict
    )


@model
class GameCenterLeaderboardLocalizationV2Attributes(Model):
    """The attributes of a Game Center leaderboard localization (v2)."""

    locale: str | None = attribute("locale")
    name: str | None = attribute("name")
    formatter_override: GameCenterLeaderboardFormatter | None = attribute(
        "formatterOverride", "GameCenterLeaderboardFormatter"
    )
    formatter_suffix: str | None = attribute("formatterSuffix")
    formatter_suffix_singular: str | None = attribute("formatterSuffixSingular")
    description: str | None = attribute("description")


@model
class GameCenterLeaderboardLocalizationV2Relationships(Model):
    """The relationships of a Game Center leaderboard localization (v2)."""

    version: ToOne[GameCenterLeaderboardVersionV2] | None = attribute("version", "ToOne")
    image: ToOne[GameCenterLeaderboardImageV2] | None = attribute("image", "ToOne")


@model
class GameCenterLeaderboardLocalizationV2Response(Document):
    """A Game Center leaderboard localization (v2), as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterleaderboardlocalizationv2response
    """

    data: GameCenterLeaderboardLocalizationV2 = attribute("data", "GameCenterLeaderboardLocalizationV2")
    included: tuple[GameCenterLeaderboardImageV2 | GameCenterLeaderboardVersionV2 | ResourceObject, ...] | None = (
        attribute(
            "included",
            Included(
                {
                    "gameCenterLeaderboardImages": "GameCenterLeaderboardImageV2",
                    "gameCenterLeaderboardVersions": "GameCenterLeaderboardVersionV2",
                }
            ),
        )
    )


@model
class GameCenterLeaderboardLocalizationsV2Response(Page):
    """A page of Game Center leaderboard localization (v2) resources.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterleaderboardlocalizationsv2response
    """

    data: tuple[GameCenterLeaderboardLocalizationV2, ...] = attribute(
        "data", Many("GameCenterLeaderboardLocalizationV2"), always=list
    )
    included: tuple[GameCenterLeaderboardImageV2 | GameCenterLeaderboardVersionV2 | ResourceObject, ...] | None = (
        attribute(
            "included",
            Included(
                {
                    "gameCenterLeaderboardImages": "GameCenterLeaderboardImageV2",
                    "gameCenterLeaderboardVersions": "GameCenterLeaderboardVersionV2",
                }
            ),
        )
    )
