"""What belongs to Game Center leaderboard set releases: resources, documents, values and enums."""

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
    from .game_center_leaderboard_sets import GameCenterLeaderboardSet


@model
class GameCenterLeaderboardSetRelease(ResourceObject):
    """A Game Center leaderboard set release. Deprecated by Apple.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterleaderboardsetrelease
    """

    resource_type: ClassVar[str] = "gameCenterLeaderboardSetReleases"

    attributes: GameCenterLeaderboardSetReleaseAttributes = attribute(
        "attributes", "GameCenterLeaderboardSetReleaseAttributes", always=dict
    )
    relationships: GameCenterLeaderboardSetReleaseRelationships = attribute(
        "relationships", "GameCenterLeaderboardSetReleaseRelationships", always=dict
    )


@model
class GameCenterLeaderboardSetReleaseAttributes(Model):
    """The attributes of a Game Center leaderboard set release."""

    live: bool | None = attribute("live", bool)


@model
class GameCenterLeaderboardSetReleaseRelationships(Model):
    """The relationships of a Game Center leaderboard set release."""

    game_center_detail: ToOne[GameCenterDetail] | None = attribute("gameCenterDetail", "ToOne")
    game_center_leaderboard_set: ToOne[GameCenterLeaderboardSet] | None = attribute("gameCenterLeaderboardSet", "ToOne")


@model
class GameCenterLeaderboardSetReleaseResponse(Document):
    """A Game Center leaderboard set release, as a document. Deprecated by Apple.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterleaderboardsetreleaseresponse
    """

    data: GameCenterLeaderboardSetRelease = attribute("data", "GameCenterLeaderboardSetRelease")
    included: tuple[GameCenterDetail | GameCenterLeaderboardSet | ResourceObject, ...] | None = attribute(
        "included",
        Included({"gameCenterDetails": "GameCenterDetail", "gameCenterLeaderboardSets": "GameCenterLeaderboardSet"}),
    )


@model
class GameCenterLeaderboardSetReleasesResponse(Page):
    """A page of Game Center leaderboard set release resources. Deprecated by Apple.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterleaderboardsetreleasesresponse
    """

    data: tuple[GameCenterLeaderboardSetRelease, ...] = attribute(
        "data", Many("GameCenterLeaderboardSetRelease"), always=list
    )
    included: tuple[GameCenterDetail | GameCenterLeaderboardSet | ResourceObject, ...] | None = attribute(
        "included",
        Included({"gameCenterDetails": "GameCenterDetail", "gameCenterLeaderboardSets": "GameCenterLeaderboardSet"}),
    )
