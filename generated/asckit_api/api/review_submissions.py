"""The operations on review submissions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Required, TypedDict, Unpack

    from ..document import LinkagesResponse
    from ..literals import (
        ActorField,
        AppCustomProductPageVersionField,
        AppEventField,
        AppField,
        AppStoreVersionExperimentField,
        AppStoreVersionField,
        BackgroundAssetVersionField,
        GameCenterAchievementVersionField,
        GameCenterActivityVersionField,
        GameCenterChallengeVersionField,
        GameCenterLeaderboardSetVersionField,
        GameCenterLeaderboardVersionField,
        PlatformValue,
        ReviewSubmissionField,
        ReviewSubmissionInclude,
        ReviewSubmissionItemField,
        ReviewSubmissionItemsInclude,
        ReviewSubmissionStateValue,
    )
    from ..models import ReviewSubmissionItemsResponse, ReviewSubmissionResponse, ReviewSubmissionsResponse
    from ..operation import CallOptions, Unset

    class ReviewSubmissionsListQuery(TypedDict, total=False):
        """What `list` takes."""

        fields_actors: Sequence[ActorField]
        fields_app_store_versions: Sequence[AppStoreVersionField]
        fields_apps: Sequence[AppField]
        fields_review_submission_items: Sequence[ReviewSubmissionItemField]
        fields_review_submissions: Sequence[ReviewSubmissionField]
        filter_app: Required[Sequence[str]]
        filter_platform: Sequence[PlatformValue]
        filter_state: Sequence[ReviewSubmissionStateValue]
        include: Sequence[ReviewSubmissionInclude]
        limit: int
        limit_items: int

    class ReviewSubmissionsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_actors: Sequence[ActorField]
        fields_app_store_versions: Sequence[AppStoreVersionField]
        fields_apps: Sequence[AppField]
        fields_review_submission_items: Sequence[ReviewSubmissionItemField]
        fields_review_submissions: Sequence[ReviewSubmissionField]
        include: Sequence[ReviewSubmissionInclude]
        limit_items: int

    class ReviewSubmissionsListItemsQuery(TypedDict, total=False):
        """What `list_items` takes."""

        fields_app_custom_product_page_versions: Sequence[AppCustomProductPageVersionField]
        fields_app_events: Sequence[AppEventField]
        fields_app_store_version_experiments: Sequence[AppStoreVersionExperimentField]
        fields_app_store_versions: Sequence[AppStoreVersionField]
        fields_background_asset_versions: Sequence[BackgroundAssetVersionField]
        fields_game_center_achievement_versions: Sequence[GameCenterAchievementVersionField]
        fields_game_center_activity_versions: Sequence[GameCenterActivityVersionField]
        fields_game_center_challenge_versions: Sequence[GameCenterChallengeVersionField]
        fields_game_center_leaderboard_set_versions: Sequence[GameCenterLeaderboardSetVersionField]
        fields_game_center_leaderboard_versions: Sequence[GameCenterLeaderboardVersionField]
        fields_review_submission_items: Sequence[ReviewSubmissionItemField]
        include: Sequence[ReviewSubmissionItemsInclude]
        limit: int

    class ReviewSubmissionsListItemsLinkagesQuery(TypedDict, total=False):
        """What `list_items_linkages` takes."""

        limit: int


_LIST: Operation[ReviewSubmissionsResponse] = Operation(
    "reviewSubmissions_getCollection",
    "GET",
    "/v1/reviewSubmissions",
    "ReviewSubmissionsResponse",
    query={
        "fields_actors": "fields[actors]",
        "fields_app_store_versions": "fields[appStoreVersions]",
        "fields_apps": "fields[apps]",
        "fields_review_submission_items": "fields[reviewSubmissionItems]",
        "fields_review_submissions": "fields[reviewSubmissions]",
        "filter_app": "filter[app]",
        "filter_platform": "filter[platform]",
        "filter_state": "filter[state]",
        "include": "include",
        "limit": "limit",
        "limit_items": "limit[items]",
    },
)

_CREATE: Operation[ReviewSubmissionResponse] = Operation(
    "reviewSubmissions_createInstance",
    "POST",
    "/v1/reviewSubmissions",
    "ReviewSubmissionResponse",
    body=Body("reviewSubmissions", attributes={"platform": "platform"}, relationships={"app": Related("app", "apps")}),
)

_GET: Operation[ReviewSubmissionResponse] = Operation(
    "reviewSubmissions_getInstance",
    "GET",
    "/v1/reviewSubmissions/{id}",
    "ReviewSubmissionResponse",
    query={
        "fields_actors": "fields[actors]",
        "fields_app_store_versions": "fields[appStoreVersions]",
        "fields_apps": "fields[apps]",
        "fields_review_submission_items": "fields[reviewSubmissionItems]",
        "fields_review_submissions": "fields[reviewSubmissions]",
        "include": "include",
        "limit_items": "limit[items]",
    },
)

_UPDATE: Operation[ReviewSubmissionResponse] = Operation(
    "reviewSubmissions_updateInstance",
    "PATCH",
    "/v1/reviewSubmissions/{id}",
    "ReviewSubmissionResponse",
    body=Body(
        "reviewSubmissions", attributes={"platform": "platform", "submitted": "submitted", "canceled": "canceled"}
    ),
)

_LIST_ITEMS: Operation[ReviewSubmissionItemsResponse] = Operation(
    "reviewSubmissions_items_getToManyRelated",
    "GET",
    "/v1/reviewSubmissions/{id}/items",
    "ReviewSubmissionItemsResponse",
    query={
        "fields_app_custom_product_page_versions": "fields[appCustomProductPageVersions]",
        "fields_app_events": "fields[appEvents]",
        "fields_app_store_version_experiments": "fields[appStoreVersionExperiments]",
        "fields_app_store_versions": "fields[appStoreVersions]",
        "fields_background_asset_versions": "fields[backgroundAssetVersions]",
        "fields_game_center_achievement_versions": "fields[gameCenterAchievementVersions]",
        "fields_game_center_activity_versions": "fields[gameCenterActivityVersions]",
        "fields_game_center_challenge_versions": "fields[gameCenterChallengeVersions]",
        "fields_game_center_leaderboard_set_versions": "fields[gameCenterLeaderboardSetVersions]",
        "fields_game_center_leaderboard_versions": "fields[gameCenterLeaderboardVersions]",
        "fields_review_submission_items": "fields[reviewSubmissionItems]",
        "include": "include",
        "limit": "limit",
    },
)

_LIST_ITEMS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "reviewSubmissions_items_getToManyRelationship",
    "GET",
    "/v1/reviewSubmissions/{id}/relationships/items",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)


class ReviewSubmissions(Resource[M]):
    """The operations on review submissions."""

    @dual
    async def list(
        self,
        *,
        options: CallOptions | None = None,
        **query: Unpack[ReviewSubmissionsListQuery],
    ) -> ReviewSubmissionsResponse:
        """List review submissions. `GET /v1/reviewSubmissions`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-reviewsubmissions
        """
        return await self._call(
            _LIST,
            query=query,
            options=options,
        )

    @dual
    async def create(
        self,
        *,
        app: str,
        platform: PlatformValue | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> ReviewSubmissionResponse:
        """Create a review submission. `POST /v1/reviewSubmissions`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-reviewsubmissions
        """
        return await self._call(
            _CREATE,
            fields={
                "app": app,
                "platform": platform,
            },
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[ReviewSubmissionsGetQuery],
    ) -> ReviewSubmissionResponse:
        """Read a review submission by id. `GET /v1/reviewSubmissions/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-reviewsubmissions-_id_
        """
        return await self._call(
            _GET,
            id,
            query=query,
            options=options,
        )

    @dual
    async def update(
        self,
        id: str,
        *,
        platform: PlatformValue | None | Unset = UNSET,
        submitted: bool | None | Unset = UNSET,
        canceled: bool | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> ReviewSubmissionResponse:
        """Change a review submission; fields left out stay as they are. `PATCH /v1/reviewSubmissions/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-reviewsubmissions-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "platform": platform,
                "submitted": submitted,
                "canceled": canceled,
            },
            options=options,
        )

    @dual
    async def list_items(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[ReviewSubmissionsListItemsQuery],
    ) -> ReviewSubmissionItemsResponse:
        """List the items of a review submission. `GET /v1/reviewSubmissions/{id}/items`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-reviewsubmissions-_id_-items
        """
        return await self._call(
            _LIST_ITEMS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_items_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[ReviewSubmissionsListItemsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the items of a review submission. `GET /v1/reviewSubmissions/{id}/relationships/items`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-reviewsubmissions-_id_-relationships-items
        """
        return await self._call(
            _LIST_ITEMS_LINKAGES,
            id,
            query=query,
            options=options,
        )
