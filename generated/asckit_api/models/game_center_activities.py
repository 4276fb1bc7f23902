"""What belongs to Game Center activities: resources, documents, values and enums."""

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
from ..lazy import Included, Many, Map, OpenEnum, attribute, model

if TYPE_CHECKING:
    from .game_center_achievements import GameCenterAchievement
    from .game_center_activity_versions import GameCenterActivityVersion
    from .game_center_details import GameCenterDetail
    from .game_center_groups import GameCenterGroup
    from .game_center_leaderboards import GameCenterLeaderboard


@model
class GameCenterActivity(ResourceObject):
    """A Game Center activity.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenteractivity
    """

    resource_type: ClassVar[str] = "gameCenterActivities"

    attributes: GameCenterActivityAttributes = attribute("attributes", "GameCenterActivityAttributes", always=dict)
    relationships: GameCenterActivityRelationships = attribute(
        "relationships", "GameCenterActivityRelationships", always=dict
    )


@model
class GameCenterActivityAttributes(Model):
    """The attributes of a Game Center activity."""

    reference_name: str | None = attribute("referenceName")
    vendor_identifier: str | None = attribute("vendorIdentifier")
    play_style: GameCenterActivityPlayStyle | None = attribute("playStyle", "GameCenterActivityPlayStyle")
    minimum_players_count: int | None = attribute("minimumPlayersCount", int)
    maximum_players_count: int | None = attribute("maximumPlayersCount", int)
    supports_party_code: bool | None = attribute("supportsPartyCode", bool)
    archived: bool | None = attribute("archived", bool)
    properties: dict[str, str] | None = attribute("properties", Map(str))


@model
class GameCenterActivityRelationships(Model):
    """The relationships of a Game Center activity."""

    game_center_detail: ToOne[GameCenterDetail] | None = attribute("gameCenterDetail", "ToOne")
    game_center_group: ToOne[GameCenterGroup] | None = attribute("gameCenterGroup", "ToOne")
    achievements: ToMany[GameCenterAchievement] | None = attribute("achievements", "ToMany")
    """Deprecated by Apple."""
    achievements_v2: ToMany[GameCenterAchievement] | None = attribute("achievementsV2", "ToMany")
    leaderboards: ToMany[GameCenterLeaderboard] | None = attribute("leaderboards", "ToMany")
    """Deprecated by Apple."""
    leaderboards_v2: ToMany[GameCenterLeaderboard] | None = attribute("leaderboardsV2", "ToMany")
    versions: ToMany[GameCenterActivityVersion] | None = attribute("versions", "ToMany")


@model
class GameCenterActivitiesResponse(Page):
    """A page of Game Center activity resources.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenteractivitiesresponse
    """

    data: tuple[GameCenterActivity, ...] = attribute("data", Many("GameCenterActivity"), always=list)
    included: (
        tuple[
            GameCenterAchievement
            | GameCenterActivityVersion
            | GameCenterDetail
            | GameCenterGroup
            | GameCenterLeaderboard
            | ResourceObject,
            ...,
        ]
        | None
    ) = attribute(
        "included",
        Included(
            {
                "gameCenterAchievements": "GameCenterAchievement",
                "gameCenterActivityVersions": "GameCenterActivityVersion",
                "gameCenterDetails": "GameCenterDetail",
                "gameCenterGroups": "GameCenterGroup",
                "gameCenterLeaderboards": "GameCenterLeaderboard",
            }
        ),
    )


@model
class GameCenterActivityResponse(Document):
    """A Game Center activity, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenteractivityresponse
    """

    data: GameCenterActivity = attribute("data", "GameCenterActivity")
    included: (
        tuple[
            GameCenterAchievement
            | GameCenterActivityVersion
            | GameCenterDetail
            | GameCenterGroup
            | GameCenterLeaderboard
            | ResourceObject,
            ...,
        ]
        | None
    ) = attribute(
        "included",
        Included(
            {
                "gameCenterAchievements": "GameCenterAchievement",
                "gameCenterActivityVersions": "GameCenterActivityVersion",
                "gameCenterDetails": "GameCenterDetail",
                "gameCenterGroups": "GameCenterGroup",
                "gameCenterLeaderboards": "GameCenterLeaderboard",
            }
        ),
    )


class GameCenterActivityPlayStyle(OpenEnum):
    """One of 2 known values; Apple may add others."""

    ASYNCHRONOUS = "ASYNCHRONOUS"
    SYNCHRONOUS = "SYNCHRONOUS"
