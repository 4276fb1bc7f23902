"""What belongs to Game Center leaderboards (v2): resources, documents, values and enums."""

from __future__ import annotations

from datetime import datetime
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
    from .enums import GameCenterLeaderboardFormatter
    from .game_center_activities import GameCenterActivity
    from .game_center_challenges import GameCenterChallenge
    from .game_center_details import GameCenterDetail
    from .game_center_groups import GameCenterGroup
    from .game_center_leaderboard_sets_v2 import GameCenterLeaderboardSetV2
    from .game_center_leaderboard_versions_v2 import GameCenterLeaderboardVersionV2


@model
class GameCenterLeaderboardV2(ResourceObject):
    """A Game Center leaderboard (v2).

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterleaderboardv2
    """

    resource_type: ClassVar[str] = "gameCenterLeaderboards"

    attributes: GameCenterLeaderboardV2Attributes = attribute(
        "attributes", "GameCenterLeaderboardV2Attributes", always=dict
    )
    relationships: GameCenterLeaderboardV2Relationships = attribute(
        "relationships", "GameCenterLeaderboardV2Relationships", always=dict
    )


@model
class GameCenterLeaderboardV2Attributes(Model):
    """The attributes of a Game Center leaderboard (v2)."""

    default_formatter: GameCenterLeaderboardFormatter | None = attribute(
        "defaultFormatter", "GameCenterLeaderboardFormatter"
    )
    reference_name: str | None = attribute("referenceName")
    vendor_identifier: str | None = attribute("vendorIdentifier")
    submission_type: GameCenterLeaderboardV2SubmissionType | None = attribute(
        "submissionType", "GameCenterLeaderboardV2SubmissionType"
    )
    score_sort_type: GameCenterLeaderboardV2ScoreSortType | None = attribute(
        "scoreSortType", "GameCenterLeaderboardV2ScoreSortType"
    )
    score_range_start: str | None = attribute("scoreRangeStart")
    score_range_end: str | None = attribute("scoreRangeEnd")
    recurrence_start_date: datetime | None = attribute("recurrenceStartDate", datetime)
    recurrence_duration: str | None = attribute("recurrenceDuration")
    recurrence_rule: str | None = attribute("recurrenceRule")
    archived: bool | None = attribute("archived", bool)
    activity_properties: dict[str, str] | None = attribute("activityProperties", Map(str))
    visibility: GameCenterLeaderboardV2Visibility | None = attribute("visibility", "GameCenterLeaderboardV2Visibility")


@model
class GameCenterLeaderboardV2Relationships(Model):
    """The relationships of a Game Center leaderboard (v2)."""

    game_center_detail: ToOne[GameCenterDetail] | None = attribute("gameCenterDetail", "ToOne")
    game_center_group: ToOne[GameCenterGroup] | None = attribute("gameCenterGroup", "ToOne")
    game_center_leaderboard_sets: ToMany[GameCenterLeaderboardSetV2] | None = attribute(
        "gameCenterLeaderboardSets", "ToMany"
    )
    activity: ToOne[GameCenterActivity] | None = attribute("activity", "ToOne")
    challenge: ToOne[GameCenterChallenge] | None = attribute("challenge", "ToOne")
    versions: ToMany[GameCenterLeaderboardVersionV2] | None = attribute("versions", "ToMany")


@model
class GameCenterLeaderboardV2Response(Document):
    """A Game Center leaderboard (v2), as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterleaderboardv2response
    """

    data: GameCenterLeaderboardV2 = attribute("data", "GameCenterLeaderboardV2")
    included: (
        tuple[
            GameCenterActivity
            | GameCenterChallenge
            | GameCenterDetail
            | GameCenterGroup
            | GameCenterLeaderboardSetV2
            | GameCenterLeaderboardVersionV2
            | ResourceObject,
            ...,
        ]
        | None
    ) = attribute(
        "included",
        Included(
            {
                "gameCenterActivities": "GameCenterActivity",
                "gameCenterChallenges": "GameCenterChallenge",
                "gameCenterDetails": "GameCenterDetail",
                "gameCenterGroups": "GameCenterGroup",
                "gameCenterLeaderboardSets": "GameCenterLeaderboardSetV2",
                "gameCenterLeaderboardVersions": "GameCenterLeaderboardVersionV2",
            }
        ),
    )


@model
class GameCenterLeaderboardsV2Response(Page):
    """A page of Game Center leaderboard (v2) resources.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterleaderboardsv2response
    """

    data: tuple[GameCenterLeaderboardV2, ...] = attribute("data", Many("GameCenterLeaderboardV2"), always=list)
    included: (
        tuple[
            GameCenterActivity
            | GameCenterChallenge
            | GameCenterDetail
            | GameCenterGroup
            | GameCenterLeaderboardSetV2
            | GameCenterLeaderboardVersionV2
            | ResourceObject,
            ...,
        ]
        | None
    ) = attribute(
        "included",
        Included(
            {
                "gameCenterActivities": "GameCenterActivity",
                "gameCenterChallenges": "GameCenterChallenge",
                "gameCenterDetails": "GameCenterDetail",
                "gameCenterGroups": "GameCenterGroup",
                "gameCenterLeaderboardSets": "GameCenterLeaderboardSetV2",
                "gameCenterLeaderboardVersions": "GameCenterLeaderboardVersionV2",
            }
        ),
    )


class GameCenterLeaderboardV2ScoreSortType(OpenEnum):
    """One of 2 known values; Apple may add others."""

    ASC = "ASC"
    DESC = "DESC"


class GameCenterLeaderboardV2SubmissionType(OpenEnum):
    """One of 2 known values; Apple may add others."""

    BEST_SCORE = "BEST_SCORE"
    MOST_RECENT_SCORE = "MOST_RECENT_SCORE"


class GameCenterLeaderboardV2Visibility(OpenEnum):
    """One of 2 known values; Apple may add others."""

    SHOW_FOR_ALL = "SHOW_FOR_ALL"
    HIDE_FOR_ALL = "HIDE_FOR_ALL"
