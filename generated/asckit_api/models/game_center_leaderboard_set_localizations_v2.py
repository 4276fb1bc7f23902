"""What belongs to Game Center leaderboard set localizations (v2): resources, documents, values and enums."""

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
    from .game_center_leaderboard_set_images_v2 import GameCenterLeaderboardSetImageV2
    from .game_center_leaderboard_set_versions_v2 import GameCenterLeaderboardSetVersionV2


@model
class GameCenterLeaderboardSetLocalizationV2(ResourceObject):
    """A Game Center leaderboard set localization (v2).

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterleaderboardsetlocalizationv2
    """

    resource_type: ClassVar[str] = "gameCenterLeaderboardSetLocalizations"

    attributes: GameCenterLeaderboardSetLocalizationV2Attributes = attribute(
        "attributes", "GameCenterLeaderboardSetLocalizationV2Attributes", always=dict
    )
    relationships: GameCenterLeaderboardSetLocalizationV2Relationships = attribute(
        "relationships", "GameCenterLeaderboardSetLocalizationV2Relationships", always=dict
    )


@model
class GameCenterLeaderboardSetLocalizationV2Attributes(Model):
    """The attributes of a Game Center leaderboard set localization (v2)."""

    locale: str | None = attribute("locale")
    name: str | None = attribute("name")


@model
class GameCenterLeaderboardSetLocalizationV2Relationships(Model):
    """The relationships of a Game Center leaderboard set localization (v2)."""

    version: ToOne[GameCenterLeaderboardSetVersionV2] | None = attribute("version", "ToOne")
    image: ToOne[GameCenterLeaderboardSetImageV2] | None = attribute("image", "ToOne")


@model
class GameCenterLeaderboardSetLocalizationV2Response(Document):
    """A Game Center leaderboard set localization (v2), as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterleaderboardsetlocalizationv2response
    """

    data: GameCenterLeaderboardSetLocalizationV2 = attribute("data", "GameCenterLeaderboardSetLocalizationV2")
    included: (
        tuple[GameCenterLeaderboardSetImageV2 | GameCenterLeaderboardSetVersionV2 | ResourceObject, ...] | None
    ) = attribute(
        "included",
        Included(
            {
                "gameCenterLeaderboardSetImages": "GameCenterLeaderboardSetImageV2",
                "gameCenterLeaderboardSetVersions": "GameCenterLeaderboardSetVersionV2",
            }
        ),
    )


@model
class GameCenterLeaderboardSetLocalizationsV2Response(Page):
    """A page of Game Center leaderboard set localization (v2) resources.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterleaderboardsetlocalizationsv2response
    """

    data: tuple[GameCenterLeaderboardSetLocalizationV2, ...] = attribute(
        "data", Many("GameCenterLeaderboardSetLocalizationV2"), always=list
    )
    included: (
        tuple[GameCenterLeaderboardSetImageV2 | GameCenterLeaderboardSetVersionV2 | ResourceObject, ...] | None
    ) = attribute(
        "included",
        Included(
            {
                "gameCenterLeaderboardSetImages": "GameCenterLeaderboardSetImageV2",
                "gameCenterLeaderboardSetVersions": "GameCenterLeaderboardSetVersionV2",
            }
        ),
    )
