"""What belongs to Game Center leaderboard entry submissions: resources, documents, values and enums."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from ..document import (
    Document,
    Model,
    ResourceObject,
)
from ..lazy import Many, attribute, model


@model
class GameCenterLeaderboardEntrySubmission(ResourceObject):
    """A Game Center leaderboard entry submission.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterleaderboardentrysubmission
    """

    resource_type: ClassVar[str] = "gameCenterLeaderboardEntrySubmissions"

    attributes: GameCenterLeaderboardEntrySubmissionAttributes = attribute(
        "attributes", "GameCenterLeaderboardEntrySubmissionAttributes", always=dict
    )


@model
class GameCenterLeaderboardEntrySubmissionAttributes(Model):
    """The attributes of a Game Center leaderboard entry submission."""

    bundle_id: str | None = attribute("bundleId")
    challenge_ids: tuple[str, ...] | None = attribute("challengeIds", Many(str))
    context: str | None = attribute("context")
    scoped_player_id: str | None = attribute("scopedPlayerId")
    score: str | None = attribute("score")
    submitted_date: datetime | None = attribute("submittedDate", datetime)
    vendor_identifier: str | None = attribute("vendorIdentifier")
    pre_released: bool | None = attribute("preReleased", bool)


@model
class GameCenterLeaderboardEntrySubmissionResponse(Document):
    """A Game Center leaderboard entry submission, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterleaderboardentrysubmissionresponse
    """

    data: GameCenterLeaderboardEntrySubmission = attribute("data", "GameCenterLeaderboardEntrySubmission")
