"""The operations on Game Center leaderboard entry submissions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, M, Operation, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from ..models import GameCenterLeaderboardEntrySubmissionResponse
    from ..operation import CallOptions, Unset


_CREATE: Operation[GameCenterLeaderboardEntrySubmissionResponse] = Operation(
    "gameCenterLeaderboardEntrySubmissions_createInstance",
    "POST",
    "/v1/gameCenterLeaderboardEntrySubmissions",
    "GameCenterLeaderboardEntrySubmissionResponse",
    body=Body(
        "gameCenterLeaderboardEntrySubmissions",
        attributes={
            "bundle_id": "bundleId",
            "challenge_ids": "challengeIds",
            "context": "context",
            "scoped_player_id": "scopedPlayerId",
            "score": "score",
            "submitted_date": "submittedDate",
            "vendor_identifier": "vendorIdentifier",
            "pre_released": "preReleased",
        },
    ),
)


class GameCenterLeaderboardEntrySubmissions(Resource[M]):
    """The operations on Game Center leaderboard entry submissions."""

    @dual
    async def create(
        self,
        *,
        bundle_id: str,
        scoped_player_id: str,
        score: str,
        vendor_identifier: str,
        challenge_ids: Sequence[str] | None | Unset = UNSET,
        context: str | None | Unset = UNSET,
        submitted_date: datetime | None | Unset = UNSET,
        pre_released: bool | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GameCenterLeaderboardEntrySubmissionResponse:
        """Create a Game Center leaderboard entry submission. `POST /v1/gameCenterLeaderboardEntrySubmissions`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gamecenterleaderboardentrysubmissions
        """
        return await self._call(
            _CREATE,
            fields={
                "bundle_id": bundle_id,
                "scoped_player_id": scoped_player_id,
                "score": score,
                "vendor_identifier": vendor_identifier,
                "challenge_ids": challenge_ids,
                "context": context,
                "submitted_date": submitted_date,
                "pre_released": pre_released,
            },
            options=options,
        )
