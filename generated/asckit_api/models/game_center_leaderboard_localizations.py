"""What belongs to Game Center leaderboard localizations: resources, documents, values and enums."""

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
    from .game_center_leaderboard_images import GameCenterLeaderboardImage
    from .game_center_leaderboards import GameCenterLeaderboard


@model
class GameCenterLeaderboardLocalization(ResourceObject):
    """A Game Center leaderboard localization. Deprecated by Apple.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterleaderboardlocalization
    """

    resource_type: ClassVar[str] = "gameCenterLeaderboardLocalizations"

    attributes: GameCenterLeaderboardLocalizationAttributes = attribute(
        "attributes", "GameCenterLeaderboardLocalizationAttributes", always=dict
    )
    relationships: GameCenterLeaderboardLocalizationRelationships = attribute(
        "relationships", "GameCenterLeaderboardLocalizationRelationships", always=dict
    )


@model
class GameCenterLeaderboardLocalizationAttributes(Model):
    """The attributes of a Game Center leaderboard localization."""

    locale: str | None = attribute("locale")
    name: str | None = attribute("name")
    formatter_override: GameCenterLeaderboardFormatter | None = attribute(
        "formatterOverride", "GameCenterLeaderboardFormatter"
    )
    formatter_suffix: str | None = attribute("formatterSuffix")
    formatter_suffix_singular: str | None = attribute("formatterSuffixSingular")
    description: str | None = attribute("description")


@model
class GameCenterLeaderboardLocalizationRelationships(Model):
    """The relationships of a Game Center leaderboard localization."""

    game_center_leaderboard: ToOne[GameCenterLeaderboard] | None = attribute("gameCenterLeaderboard", "ToOne")
    game_center_leaderboard_image: ToOne[GameCenterLeaderboardImage] | None = attribute(
        "gameCenterLeaderboardImage", "ToOne"
    )


@model
class GameCenterLeaderboardLocalizationResponse(Document):
    """A Game Center leaderboard localization, as a document. Deprecated by Apple.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterleaderboardlocalizationresponse
    """

    data: GameCenterLeaderboardLocalization = attribute("data", "GameCenterLeaderboardLocalization")
    included: tuple[GameCenterLeaderboard | GameCenterLeaderboardImage | ResourceObject, ...] | None = attribute(
        "included",
        Included(
            {
                "gameCenterLeaderboardImages": "GameCenterLeaderboardImage",
                "gameCenterLeaderboards": "GameCenterLeaderboard",
            }
        ),
    )


@model
class GameCenterLeaderboardLocalizationsResponse(Page):
    """A page of Game Center leaderboard localization resources. Deprecated by Apple.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterleaderboardlocalizationsresponse
    """

    data: tuple[GameCenterLeaderboardLocalization, ...] = attribute(
        "data", Many("GameCenterLeaderboardLocalization"), always=list
    )
    included: tuple[GameCenterLeaderboard | GameCenterLeaderboardImage | ResourceObject, ...] | None = attribute(
        "included",
        Included(
            {
                "gameCenterLeaderboardImages": "GameCenterLeaderboardImage",
                "gameCenterLeaderboards": "GameCenterLeaderboard",
            }
        ),
    )
