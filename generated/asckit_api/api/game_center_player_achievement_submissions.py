"""The operations on Game Center player achievement submissions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, M, Operation, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from ..models import GameCenterPlayerAchievementSubmissionResponse
    from ..operation import CallOptions, Unset


_CREATE: Operation[GameCenterPlayerAchievementSubmissionResponse] = Operation(
    "gameCenterPlayerAchievementSubmissions_createInstance",
    "POST",
    "/v1/gameCenterPlayerAchievementSubmissions",
    "GameCenterPlayerAchievementSubmissionResponse",
    body=Body(
        "gameCenterPlayerAchievementSubmissions",
        attributes={
            "bundle_id": "bundleId",
            "challenge_ids": "challengeIds",
            "percentage_achieved": "percentageAchieved",
            "scoped_player_id": "scopedPlayerId",
            "submitted_date": "submittedDate",
            "vendor_identifier": "vendorIdentifier",
            "pre_released": "preReleased",
        },
    ),
)


class GameCenterPlayerAchievementSubmissions(Resource[M]):
    """The operations on Game Center player achievement submissions."""

    @dual
    async def create(
        self,
        *,
        bundle_id: str,
        percentage_achieved: int,
        scoped_player_id: str,
        vendor_identifier: str,
        challenge_ids: Sequence[str] | None | Unset = UNSET,
        submitted_date: datetime | None | Unset = UNSET,
        pre_released: bool | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GameCenterPlayerAchievementSubmissionResponse:
        """Create a Game Center player achievement submission. `POST /v1/gameCenterPlayerAchievementSubmissions`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gamecenterplayerachievementsubmissions
        """
        return await self._call(
            _CREATE,
            fields={
                "bundle_id": bundle_id,
                "percentage_achieved": percentage_achieved,
                "scoped_player_id": scoped_player_id,
                "vendor_identifier": vendor_identifier,
                "challenge_ids": challenge_ids,
                "submitted_date": submitted_date,
                "pre_released": pre_released,
            },
            options=options,
        )
