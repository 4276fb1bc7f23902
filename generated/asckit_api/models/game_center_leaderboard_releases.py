"""What belongs to Game Center leaderboard releases: resources, documents, values and enums."""

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
    from .game_center_details import GameCenterDetail
    from .game_center_leaderboards import GameCenterLeaderboard


@model
class GameCenterLeaderboardRelease(ResourceObject):
    """A Game Center leaderboard release. Deprecated by Apple.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterleaderboardrelease
    """

    resource_type: ClassVar[str] = "gameCenterLeaderboardReleases"

    attributes: GameCenterLeaderboardReleaseAttributes = attribute(
        "attributes", "GameCenterLeaderboardReleaseAttributes", always=dict
    )
    relationships: GameCenterLeaderboardReleaseRelationships = attribute(
        "relationships", "GameCenterLeaderboardReleaseRelationships", always=dict
    )


@model
class GameCenterLeaderboardReleaseAttributes(Model):
    """The attributes of a Game Center leaderboard release."""

    live: bool | None = attribute("live", bool)


@model
class GameCenterLeaderboardReleaseRelationships(Model):
    """The relationships of a Game Center leaderboard release."""

    game_center_detail: ToOne[GameCenterDetail] | None = attribute("gameCenterDetail", "ToOne")
    game_center_leaderboard: ToOne[GameCenterLeaderboard] | None = attribute("gameCenterLeaderboard", "ToOne")


@model
class GameCenterLeaderboardReleaseResponse(Document):
    """A Game Center leaderboard release, as a document. Deprecated by Apple.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterleaderboardreleaseresponse
    """

    data: GameCenterLeaderboardRelease = attribute("data", "GameCenterLeaderboardRelease")
    included: tuple[GameCenterDetail | GameCenterLeaderboard | ResourceObject, ...] | None = attribute(
        "included",
        Included({"gameCenterDetails": "GameCenterDetail", "gameCenterLeaderboards": "GameCenterLeaderboard"}),
    )


@model
class GameCenterLeaderboardReleasesResponse(Page):
    """A page of Game Center leaderboard release resources. Deprecated by Apple.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterleaderboardreleasesresponse
    """

    data: tuple[GameCenterLeaderboardRelease, ...] = attribute(
        "data", Many("GameCenterLeaderboardRelease"), always=list
    )
    included: tuple[GameCenterDetail | GameCenterLeaderboard | ResourceObject, ...] | None = attribute(
        "included",
        Included({"gameCenterDetails": "GameCenterDetail", "gameCenterLeaderboards": "GameCenterLeaderboard"}),
    )
