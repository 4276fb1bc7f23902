"""What belongs to Game Center achievements (v2): resources, documents, values and enums."""

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
from ..lazy import Included, Many, Map, attribute, model

if TYPE_CHECKING:
    from .game_center_achievement_versions_v2 import GameCenterAchievementVersionV2
    from .game_center_activities import GameCenterActivity
    from .game_center_details import GameCenterDetail
    from .game_center_groups import GameCenterGroup


@model
class GameCenterAchievementV2(ResourceObject):
    """A Game Center achievement (v2).

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterachievementv2
    """

    resource_type: ClassVar[str] = "gameCenterAchievements"

    attributes: GameCenterAchievementV2Attributes = attribute(
        "attributes", "GameCenterAchievementV2Attributes", always=dict
    )
    relationships: GameCenterAchievementV2Relationships = attribute(
        "relationships", "GameCenterAchievementV2Relationships", always=dict
    )


@model
class GameCenterAchievementV2Attributes(Model):
    """The attributes of a Game Center achievement (v2)."""

    reference_name: str | None = attribute("referenceName")
    vendor_identifier: str | None = attribute("vendorIdentifier")
    points: int | None = attribute("points", int)
    show_before_earned: bool | None = attribute("showBeforeEarned", bool)
    repeatable: bool | None = attribute("repeatable", bool)
    archived: bool | None = attribute("archived", bool)
    activity_properties: dict[str, str] | None = attribute("activityProperties", Map(str))


@model
class GameCenterAchievementV2Relationships(Model):
    """The relationships of a Game Center achievement (v2)."""

    game_center_detail: ToOne[GameCenterDetail] | None = attribute("gameCenterDetail", "ToOne")
    game_center_group: ToOne[GameCenterGroup] | None = attribute("gameCenterGroup", "ToOne")
    activity: ToOne[GameCenterActivity] | None = attribute("activity", "ToOne")
    versions: ToMany[GameCenterAchievementVersionV2] | None = attribute("versions", "ToMany")


@model
class GameCenterAchievementV2Response(Document):
    """A Game Center achievement (v2), as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterachievementv2response
    """

    data: GameCenterAchievementV2 = attribute("data", "GameCenterAchievementV2")
    included: (
        tuple[
            GameCenterAchievementVersionV2 | GameCenterActivity | GameCenterDetail | GameCenterGroup | ResourceObject,
            ...,
        ]
        | None
    ) = attribute(
        "included",
        Included(
            {
                "gameCenterAchievementVersions": "GameCenterAchievementVersionV2",
                "gameCenterActivities": "GameCenterActivity",
                "gameCenterDetails": "GameCenterDetail",
                "gameCenterGroups": "GameCenterGroup",
            }
        ),
    )


@model
class GameCenterAchievementsV2Response(Page):
    """A page of Game Center achievement (v2) resources.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterachievementsv2response
    """

    data: tuple[GameCenterAchievementV2, ...] = attribute("data", Many("GameCenterAchievementV2"), always=list)
    included: (
        tuple[
            GameCenterAchievementVersionV2 | GameCenterActivity | GameCenterDetail | GameCenterGroup | ResourceObject,
            ...,
        ]
        | None
    ) = attribute(
        "included",
        Included(
            {
                "gameCenterAchievementVersions": "GameCenterAchievementVersionV2",
                "gameCenterActivities": "GameCenterActivity",
                "gameCenterDetails": "GameCenterDetail",
                "gameCenterGroups": "GameCenterGroup",
            }
        ),
    )
