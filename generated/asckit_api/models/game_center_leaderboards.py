"""What belongs to Game Center leaderboards: resources, documents, values and enums."""

from __future__ import annotations

from datetime import datetime
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
from ..lazy import Included, Many, Map, OpenEnum, attribute, model

if TYPE_CHECKING:
    from .enums import GameCenterLeaderboardFormatter
    from .game_center_activities import GameCenterActivity
    from .game_center_challenges import GameCenterChallenge
    from .game_center_details import GameCenterDetail
    from .game_center_groups import GameCenterGroup
    from .game_center_leaderboard_localizations import GameCenterLeaderboardLocalization
    from .game_center_leaderboard_releases import GameCenterLeaderboardRelease
    from .game_center_leaderboard_sets import GameCenterLeaderboardSet


@model
class GameCenterLeaderboard(ResourceObject):
    """A Game Center leaderboard. Deprecated by Apple.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterleaderboard
    """

    resource_type: ClassVar[str] = "gameCenterLeaderboards"

    attributes: GameCenterLeaderboardAttributes = attribute(
        "attributes", "GameCenterLeaderboardAttributes", always=dict
    )
    relationships: GameCenterLeaderboardRelationships = attribute(
        "relationships", "GameCenterLeaderboardRelationships", always=dict
    )


_GameCenterLeaderboard = TypeVar("_GameCenterLeaderboard", default=GameCenterLeaderboard)


@model
class GameCenterLeaderboardAttributes(Model):
    """The attributes of a Game Center leaderboard."""

    default_formatter: GameCenterLeaderboardFormatter | None = attribute(
        "defaultFormatter", "GameCenterLeaderboardFormatter"
    )
    reference_name: str | None = attribute("referenceName")
    vendor_identifier: str | None = attribute("vendorIdentifier")
    submission_type: GameCenterLeaderboardSubmissionType | None = attribute(
        "submissionType", "GameCenterLeaderboardSubmissionType"
    )
    score_sort_type: GameCenterLeaderboardScoreSortType | None = attribute(
        "scoreSortType", "GameCenterLeaderboardScoreSortType"
    )
    score_range_start: str | None = attribute("scoreRangeStart")
    score_range_end: str | None = attribute("scoreRangeEnd")
    recurrence_start_date: datetime | None = attribute("recurrenceStartDate", datetime)
    recurrence_duration: str | None = attribute("recurrenceDuration")
    recurrence_rule: str | None = attribute("recurrenceRule")
    archived: bool | None = attribute("archived", bool)
    activity_properties: dict[str, str] | None = attribute("activityProperties", Map(str))
    visibility: GameCenterLeaderboardVisibility | None = attribute("visibility", "GameCenterLeaderboardVisibility")


@model
class GameCenterLeaderboardRelationships(Model):
    """The relationships of a Game Center leaderboard."""

    game_center_detail: ToOne[GameCenterDetail] | None = attribute("gameCenterDetail", "ToOne")
    game_center_group: ToOne[GameCenterGroup] | None = attribute("gameCenterGroup", "ToOne")
    group_leaderboard: ToOne[GameCenterLeaderboard] | None = attribute("groupLeaderboard", "ToOne")
    """Deprecated by Apple."""
    game_center_leaderboard_sets: ToMany[GameCenterLeaderboardSet] | None = attribute(
        "gameCenterLeaderboardSets", "ToMany"
    )
    localizations: ToMany[GameCenterLeaderboardLocalization] | None = attribute("localizations", "ToMany")
    releases: ToMany[GameCenterLeaderboardRelease] | None = attribute("releases", "ToMany")
    activity: ToOne[GameCenterActivity] | None = attribute("activity", "ToOne")
    challenge: ToOne[GameCenterChallenge] | None = attribute("challenge", "ToOne")


@model
class GameCenterLeaderboardResponse(Document, Generic[_GameCenterLeaderboard]):
    """A Game Center leaderboard, as a document. Deprecated by Apple.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterleaderboardresponse
    """

    data: _GameCenterLeaderboard = attribute("data", "GameCenterLeaderboard")
    included: (
        tuple[
            GameCenterActivity
            | GameCenterChallenge
            | GameCenterDetail
            | GameCenterGroup
            | GameCenterLeaderboard
            | GameCenterLeaderboardLocalization
            | GameCenterLeaderboardRelease
            | GameCenterLeaderboardSet
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
                "gameCenterLeaderboardLocalizations": "GameCenterLeaderboardLocalization",
                "gameCenterLeaderboardReleases": "GameCenterLeaderboardRelease",
                "gameCenterLeaderboardSets": "GameCenterLeaderboardSet",
                "gameCenterLeaderboards": "GameCenterLeaderboard",
            }
        ),
    )


@model
class GameCenterLeaderboardsResponse(Page):
    """A page of Game Center leaderboard resources. Deprecated by Apple.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterleaderboardsresponse
    """

    data: tuple[GameCenterLeaderboard, ...] = attribute("data", Many("GameCenterLeaderboard"), always=list)
    included: (
        tuple[
            GameCenterActivity
            | GameCenterChallenge
            | GameCenterDetail
            | GameCenterGroup
            | GameCenterLeaderboard
            | GameCenterLeaderboardLocalization
            | GameCenterLeaderboardRelease
            | GameCenterLeaderboardSet
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
                "gameCenterLeaderboardLocalizations": "GameCenterLeaderboardLocalization",
                "gameCenterLeaderboardReleases": "GameCenterLeaderboardRelease",
                "gameCenterLeaderboardSets": "GameCenterLeaderboardSet",
                "gameCenterLeaderboards": "GameCenterLeaderboard",
            }
        ),
    )


class GameCenterLeaderboardScoreSortType(OpenEnum):
    """One of 2 known values; Apple may add others."""

    ASC = "ASC"
    DESC = "DESC"


class GameCenterLeaderboardSubmissionType(OpenEnum):
    """One of 2 known values; Apple may add others."""

    BEST_SCORE = "BEST_SCORE"
    MOST_RECENT_SCORE = "MOST_RECENT_SCORE"


class GameCenterLeaderboardVisibility(OpenEnum):
    """One of 2 known values; Apple may add others."""

    SHOW_FOR_ALL = "SHOW_FOR_ALL"
    HIDE_FOR_ALL = "HIDE_FOR_ALL"
