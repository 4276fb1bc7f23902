"""What belongs to Game Center leaderboard set member localizations: resources, documents, values and enums."""

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
    from .game_center_leaderboard_sets import GameCenterLeaderboardSet
    from .game_center_leaderboards import GameCenterLeaderboard


@model
class GameCenterLeaderboardSetMemberLocalization(ResourceObject):
    """A Game Center leaderboard set member localization.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterleaderboardsetmemberlocalization
    """

    resource_type: ClassVar[str] = "gameCenterLeaderboardSetMemberLocalizations"

    attributes: GameCenterLeaderboardSetMemberLocalizationAttributes = attribute(
        "attributes", "GameCenterLeaderboardSetMemberLocalizationAttributes", always=dict
    )
    relationships: GameCenterLeaderboardSetMemberLocalizationRelationships = attribute(
        "relationships", "GameCenterLeaderboardSetMemberLocalizationRelationships", always=dict
    )


@model
class GameCenterLeaderboardSetMemberLocalizationAttributes(Model):
    """The attributes of a Game Center leaderboard set member localization."""

    name: str | None = attribute("name")
    locale: str | None = attribute("locale")


@model
class GameCenterLeaderboardSetMemberLocalizationRelationships(Model):
    """The relationships of a Game Center leaderboard set member localization."""

    game_center_leaderboard_set: ToOne[GameCenterLeaderboardSet] | None = attribute("gameCenterLeaderboardSet", "ToOne")
    game_center_leaderboard: ToOne[GameCenterLeaderboard] | None = attribute("gameCenterLeaderboard", "ToOne")


@model
class GameCenterLeaderboardSetMemberLocalizationResponse(Document):
    """A Game Center leaderboard set member localization, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterleaderboardsetmemberlocalizationresponse
    """

    data: GameCenterLeaderboardSetMemberLocalization = attribute("data", "GameCenterLeaderboardSetMemberLocalization")
    included: tuple[GameCenterLeaderboard | GameCenterLeaderboardSet | ResourceObject, ...] | None = attribute(
        "included",
        Included(
            {"gameCenterLeaderboardSets": "GameCenterLeaderboardSet", "gameCenterLeaderboards": "GameCenterLeaderboard"}
        ),
    )


@model
class GameCenterLeaderboardSetMemberLocalizationsResponse(Page):
    """A page of Game Center leaderboard set member localization resources.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterleaderboardsetmemberlocalizationsresponse
    """

    data: tuple[GameCenterLeaderboardSetMemberLocalization, ...] = attribute(
        "data", Many("GameCenterLeaderboardSetMemberLocalization"), always=list
    )
    included: tuple[GameCenterLeaderboard | GameCenterLeaderboardSet | ResourceObject, ...] | None = attribute(
        "included",
        Included(
            {"gameCenterLeaderboardSets": "GameCenterLeaderboardSet", "gameCenterLeaderboards": "GameCenterLeaderboard"}
        ),
    )
