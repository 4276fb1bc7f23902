"""What belongs to Game Center leaderboard sets (v2): resources, documents, values and enums."""

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
    from .game_center_details import GameCenterDetail
    from .game_center_groups import GameCenterGroup
    from .game_center_leaderboard_set_versions_v2 import GameCenterLeaderboardSetVersionV2
    from .game_center_leaderboards_v2 import GameCenterLeaderboardV2


@model
class GameCenterLeaderboardSetV2(ResourceObject):
    """A Game Center leaderboard set (v2).

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterleaderboardsetv2
    """

    resource_type: ClassVar[str] = "gameCenterLeaderboardSets"

    attributes: GameCenterLeaderboardSetV2Attributes = attribute(
        "attributes", "GameCenterLeaderboardSetV2Attributes", always=dict
    )
    relationships: GameCenterLeaderboardSetV2Relationships = attribute(
        "relationships", "GameCenterLeaderboardSetV2Relationships", always=dict
    )


@model
class GameCenterLeaderboardSetV2Attributes(Model):
    """The attributes of a Game Center leaderboard set (v2)."""

    reference_name: str | None = attribute("referenceName")
    vendor_identifier: str | None = attribute("vendorIdentifier")


@model
class GameCenterLeaderboardSetV2Relationships(Model):
    """The relationships of a Game Center leaderboard set (v2)."""

    game_center_detail: ToOne[GameCenterDetail] | None = attribute("gameCenterDetail", "ToOne")
    game_center_group: ToOne[GameCenterGroup] | None = attribute("gameCenterGroup", "ToOne")
    game_center_leaderboards: ToMany[GameCenterLeaderboardV2] | None = attribute("gameCenterLeaderboards", "ToMany")
    versions: ToMany[GameCenterLeaderboardSetVersionV2] | None = attribute("versions", "ToMany")


@model
class GameCenterLeaderboardSetV2Response(Document):
    """A Game Center leaderboard set (v2), as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterleaderboardsetv2response
    """

    data: GameCenterLeaderboardSetV2 = attribute("data", "GameCenterLeaderboardSetV2")
    included: (
        tuple[
            GameCenterDetail
            | GameCenterGroup
            | GameCenterLeaderboardSetVersionV2
            | GameCenterLeaderboardV2
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
                "gameCenterLeaderboardSetVersions": "GameCenterLeaderboardSetVersionV2",
                "gameCenterLeaderboards": "GameCenterLeaderboardV2",
            }
        ),
    )


@model
class GameCenterLeaderboardSetsV2Response(Page):
    """A page of Game Center leaderboard set (v2) resources.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterleaderboardsetsv2response
    """

    data: tuple[GameCenterLeaderboardSetV2, ...] = attribute("data", Many("GameCenterLeaderboardSetV2"), always=list)
    included: (
        tuple[
            GameCenterDetail
            | GameCenterGroup
            | GameCenterLeaderboardSetVersionV2
            | GameCenterLeaderboardV2
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
                "gameCenterLeaderboardSetVersions": "GameCenterLeaderboardSetVersionV2",
                "gameCenterLeaderboards": "GameCenterLeaderboardV2",
            }
        ),
    )
