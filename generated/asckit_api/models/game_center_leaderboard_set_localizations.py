"""What belongs to Game Center leaderboard set localizations: resources, documents, values and enums."""

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
    from .game_center_leaderboard_set_images import GameCenterLeaderboardSetImage
    from .game_center_leaderboard_sets import GameCenterLeaderboardSet


@model
class GameCenterLeaderboardSetLocalization(ResourceObject):
    """A Game Center leaderboard set localization. Deprecated by Apple.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterleaderboardsetlocalization
    """

    resource_type: ClassVar[str] = "gameCenterLeaderboardSetLocalizations"

    attributes: GameCenterLeaderboardSetLocalizationAttributes = attribute(
        "attributes", "GameCenterLeaderboardSetLocalizationAttributes", always=dict
    )
    relationships: GameCenterLeaderboardSetLocalizationRelationships = attribute(
        "relationships", "GameCenterLeaderboardSetLocalizationRelationships", always=dict
    )


@model
class GameCenterLeaderboardSetLocalizationAttributes(Model):
    """The attributes of a Game Center leaderboard set localization."""

    locale: str | None = attribute("locale")
    name: str | None = attribute("name")


@model
class GameCenterLeaderboardSetLocalizationRelationships(Model):
    """The relationships of a Game Center leaderboard set localization."""

    game_center_leaderboard_set: ToOne[GameCenterLeaderboardSet] | None = attribute("gameCenterLeaderboardSet", "ToOne")
    game_center_leaderboard_set_image: ToOne[GameCenterLeaderboardSetImage] | None = attribute(
        "gameCenterLeaderboardSetImage", "ToOne"
    )


@model
class GameCenterLeaderboardSetLocalizationResponse(Document):
    """A Game Center leaderboard set localization, as a document. Deprecated by Apple.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterleaderboardsetlocalizationresponse
    """

    data: GameCenterLeaderboardSetLocalization = attribute("data", "GameCenterLeaderboardSetLocalization")
    included: tuple[GameCenterLeaderboardSet | GameCenterLeaderboardSetImage | ResourceObject, ...] | None = attribute(
        "included",
        Included(
            {
                "gameCenterLeaderboardSetImages": "GameCenterLeaderboardSetImage",
                "gameCenterLeaderboardSets": "GameCenterLeaderboardSet",
            }
        ),
    )


@model
class GameCenterLeaderboardSetLocalizationsResponse(Page):
    """A page of Game Center leaderboard set localization resources. Deprecated by Apple.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterleaderboardsetlocalizationsresponse
    """

    data: tuple[GameCenterLeaderboardSetLocalization, ...] = attribute(
        "data", Many("GameCenterLeaderboardSetLocalization"), always=list
    )
    included: tuple[GameCenterLeaderboardSet | GameCenterLeaderboardSetImage | ResourceObject, ...] | None = attribute(
        "included",
        Included(
            {
                "gameCenterLeaderboardSetImages": "GameCenterLeaderboardSetImage",
                "gameCenterLeaderboardSets": "GameCenterLeaderboardSet",
            }
        ),
    )
