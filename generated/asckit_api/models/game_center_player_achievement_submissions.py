"""What belongs to Game Center player achievement submissions: resources, documents, values and enums."""

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
class GameCenterPlayerAchievementSubmission(ResourceObject):
    """A Game Center player achievement submission.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterplayerachievementsubmission
    """

    resource_type: ClassVar[str] = "gameCenterPlayerAchievementSubmissions"

    attributes: GameCenterPlayerAchievementSubmissionAttributes = attribute(
        "attributes", "GameCenterPlayerAchievementSubmissionAttributes", always=dict
    )


@model
class GameCenterPlayerAchievementSubmissionAttributes(Model):
    """The attributes of a Game Center player achievement submission."""

    bundle_id: str | None = attribute("bundleId")
    challenge_ids: tuple[str, ...] | None = attribute("challengeIds", Many(str))
    percentage_achieved: int | None = attribute("percentageAchieved", int)
    scoped_player_id: str | None = attribute("scopedPlayerId")
    submitted_date: datetime | None = attribute("submittedDate", datetime)
    vendor_identifier: str | None = attribute("vendorIdentifier")
    pre_released: bool | None = attribute("preReleased", bool)


@model
class GameCenterPlayerAchievementSubmissionResponse(Document):
    """A Game Center player achievement submission, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterplayerachievementsubmissionresponse
    """

    data: GameCenterPlayerAchievementSubmission = attribute("data", "GameCenterPlayerAchievementSubmission")
