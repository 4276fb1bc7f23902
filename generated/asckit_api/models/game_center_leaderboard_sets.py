"""What belongs to Game Center leaderboard sets: resources, documents, values and enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Generic

from typing_extensions import TypeVar

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
    from .game_center_details import GameCenterDetail
    from .game_center_groups import GameCenterGroup
    from .game_center_leaderboard_set_localizations import GameCenterLeaderboardSetLocalization
    from .game_center_leaderboard_set_releases import GameCenterLeaderboardSetRelease
    from .game_center_leaderboards import GameCenterLeaderboard


@model
class GameCenterLeaderboardSet(ResourceObject):
    """A Game Center leaderboard set. Deprecated by Apple.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterleaderboardset
    """

    resource_type: ClassVar[str] = "gameCenterLeaderboardSets"

    attributes: GameCenterLeaderboardSetAttributes = attribute(
        "attributes", "GameCenterLeaderboardSetAttributes", always=dict
    )
    relationships: GameCenterLeaderboardSetRelationships = attribute(
        "relationships", "GameCenterLeaderboardSetRelationships", always=dict
    )


_GameCenterLeaderboardSet = TypeVar("_GameCenterLeaderboardSet", default=GameCenterLeaderboardSet)


@model
class GameCenterLeaderboardSetAttributes(Model):
    """The attributes of a Game Center leaderboard set."""

    reference_name: str | None = attribute("referenceName")
    vendor_identifier: str | None = attribute("vendorIdentifier")


@model
class GameCenterLeaderboardSetRelationships(Model):
    """The relationships of a Game Center leaderboard set."""

    game_center_detail: ToOne[GameCenterDetail] | None = attribute("gameCenterDetail", "ToOne")
    game_center_group: ToOne[GameCenterGroup] | None = attribute("gameCenterGroup", "ToOne")
    group_leaderboard_set: ToOne[GameCenterLeaderboardSet] | None = attribute("groupLeaderboardSet", "ToOne")
    """Deprecated by Apple."""
    localizations: ToMany[GameCenterLeaderboardSetLocalization] | None = attribute("localizations", "ToMany")
    game_center_leaderboards: ToMany[GameCenterLeaderboard] | None = attribute("gameCenterLeaderboards", "ToMany")
    releases: ToMany[GameCenterLeaderboardSetRelease] | None = attribute("releases", "ToMany")


@model
class GameCenterLeaderboardSetResponse(Document, Generic[_GameCenterLeaderboardSet]):
    """A Game Center leaderboard set, as a document. Deprecated by Apple.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterleaderboardsetresponse
    """

    data: _GameCenterLeaderboardSet = attribute("data", "GameCenterLeaderboardSet")
    included: (
        tuple[
            GameCenterDetail
            | GameCenterGroup
            | GameCenterLeaderboard
            | GameCenterLeaderboardSet
            | GameCenterLeaderboardSetLocalization
            | GameCenterLeaderboardSetRelease
            | ResourceObject,
            ...,
        ]
        | None
    ) = attribute(
        "included",
        Included(
            {
                "gameCenterDetails": "GameCenterDetail",
                "gameCenterGroups": "GameCenterGroup",
                "gameCenterLeaderboardSetLocalizations": "GameCenterLeaderboardSetLocalization",
                "gameCenterLeaderboardSetReleases": "GameCenterLeaderboardSetRelease",
                "gameCenterLeaderboardSets": "GameCenterLeaderboardSet",
                "gameCenterLeaderboards": "GameCenterLeaderboard",
            }
        ),
    )


@model
class GameCenterLeaderboardSetsResponse(Page):
    """A page of Game Center leaderboard set resources. Deprecated by Apple.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterleaderboardsetsresponse
    """

    data: tuple[GameCenterLeaderboardSet, ...] = attribute("data", Many("GameCenterLeaderboardSet"), always=list)
    included: (
        tuple[
            GameCenterDetail
            | GameCenterGroup
            | GameCenterLeaderboard
            | GameCenterLeaderboardSet
            | GameCenterLeaderboardSetLocalization
            | GameCenterLeaderboardSetRelease
            | ResourceObject,
            ...,
        ]
        | None
    ) = attribute(
        "included",
        Included(
            {
                "gameCenterDetails": "GameCenterDetail",
                "gameCenterGroups": "GameCenterGroup",
                "gameCenterLeaderboardSetLocalizations": "GameCenterLeaderboardSetLocalization",
                "gameCenterLeaderboardSetReleases": "GameCenterLeaderboardSetRelease",
                "gameCenterLeaderboardSets": "GameCenterLeaderboardSet",
                "gameCenterLeaderboards": "GameCenterLeaderboard",
            }
        ),
    )
