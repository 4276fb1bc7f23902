"""The operations on review submission items."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from ..models import ReviewSubmissionItemResponse
    from ..operation import CallOptions, Unset


_CREATE: Operation[ReviewSubmissionItemResponse] = Operation(
    "reviewSubmissionItems_createInstance",
    "POST",
    "/v1/reviewSubmissionItems",
    "ReviewSubmissionItemResponse",
    body=Body(
        "reviewSubmissionItems",
        relationships={
            "review_submission": Related("reviewSubmission", "reviewSubmissions"),
            "app_store_version": Related("appStoreVersion", "appStoreVersions"),
            "app_custom_product_page_version": Related("appCustomProductPageVersion", "appCustomProductPageVersions"),
            "app_store_version_experiment": Related("appStoreVersionExperiment", "appStoreVersionExperiments"),
            "app_store_version_experiment_v2": Related("appStoreVersionExperimentV2", "appStoreVersionExperiments"),
            "app_event": Related("appEvent", "appEvents"),
            "background_asset_version": Related("backgroundAssetVersion", "backgroundAssetVersions"),
            "game_center_achievement_version": Related("gameCenterAchievementVersion", "gameCenterAchievementVersions"),
            "game_center_activity_version": Related("gameCenterActivityVersion", "gameCenterActivityVersions"),
            "game_center_challenge_version": Related("gameCenterChallengeVersion", "gameCenterChallengeVersions"),
            "game_center_leaderboard_set_version": Related(
                "gameCenterLeaderboardSetVersion", "gameCenterLeaderboardSetVersions"
            ),
            "game_center_leaderboard_version": Related("gameCenterLeaderboardVersion", "gameCenterLeaderboardVersions"),
        },
    ),
)

_DELETE: Operation[None] = Operation("reviewSubmissionItems_deleteInstance", "DELETE", "/v1/reviewSubmissionItems/{id}")

_UPDATE: Operation[ReviewSubmissionItemResponse] = Operation(
    "reviewSubmissionItems_updateInstance",
    "PATCH",
    "/v1/reviewSubmissionItems/{id}",
    "ReviewSubmissionItemResponse",
    body=Body("reviewSubmissionItems", attributes={"resolved": "resolved", "removed": "removed"}),
)


class ReviewSubmissionItems(Resource[M]):
    """The operations on review submission items."""

    @dual
    async def create(
        self,
        *,
        review_submission: str,
        app_store_version: str | Unset = UNSET,
        app_custom_product_page_version: str | Unset = UNSET,
        app_store_version_experiment: str | Unset = UNSET,
        app_store_version_experiment_v2: str | Unset = UNSET,
        app_event: str | Unset = UNSET,
        background_asset_version: str | Unset = UNSET,
        game_center_achievement_version: str | Unset = UNSET,
        game_center_activity_version: str | Unset = UNSET,
        game_center_challenge_version: str | Unset = UNSET,
        game_center_leaderboard_set_version: str | Unset = UNSET,
        game_center_leaderboard_version: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> ReviewSubmissionItemResponse:
        """Create a review submission item. `POST /v1/reviewSubmissionItems`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-reviewsubmissionitems
        """
        return await self._call(
            _CREATE,
            fields={
                "review_submission": review_submission,
                "app_store_version": app_store_version,
                "app_custom_product_page_version": app_custom_product_page_version,
                "app_store_version_experiment": app_store_version_experiment,
                "app_store_version_experiment_v2": app_store_version_experiment_v2,
                "app_event": app_event,
                "background_asset_version": background_asset_version,
                "game_center_achievement_version": game_center_achievement_version,
                "game_center_activity_version": game_center_activity_version,
                "game_center_challenge_version": game_center_challenge_version,
                "game_center_leaderboard_set_version": game_center_leaderboard_set_version,
                "game_center_leaderboard_version": game_center_leaderboard_version,
            },
            options=options,
        )

    @dual
    async def delete(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a review submission item. `DELETE /v1/reviewSubmissionItems/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-reviewsubmissionitems-_id_
        """
        return await self._call(
            _DELETE,
            id,
            options=options,
        )

    @dual
    async def update(
        self,
        id: str,
        *,
        resolved: bool | None | Unset = UNSET,
        removed: bool | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> ReviewSubmissionItemResponse:
        """Change a review submission item; fields left out stay as they are. `PATCH /v1/reviewSubmissionItems/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-reviewsubmissionitems-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "resolved": resolved,
                "removed": removed,
            },
            options=options,
        )
