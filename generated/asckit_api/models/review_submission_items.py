"""What belongs to review submission items: resources, documents, values and enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ..document import (
    Document,
    Model,
    Page,
    ResourceObject,
    ToOne,
)
from ..lazy import Included, Many, OpenEnum, attribute, model

if TYPE_CHECKING:
    from .app_custom_product_page_versions import AppCustomProductPageVersion
    from .app_events import AppEvent
    from .app_store_version_experiments import AppStoreVersionExperiment
    from .app_store_versions import AppStoreVersion
    from .background_asset_versions import BackgroundAssetVersion
    from .game_center_achievement_versions_v2 import GameCenterAchievementVersionV2
    from .game_center_activity_versions import GameCenterActivityVersion
    from .game_center_challenge_versions import GameCenterChallengeVersion
    from .game_center_leaderboard_set_versions_v2 import GameCenterLeaderboardSetVersionV2
    from .game_center_leaderboard_versions_v2 import GameCenterLeaderboardVersionV2


@model
class ReviewSubmissionItem(ResourceObject):
    """A review submission item.

    https://developer.apple.com/documentation/appstoreconnectapi/reviewsubmissionitem
    """

    resource_type: ClassVar[str] = "reviewSubmissionItems"

    attributes: ReviewSubmissionItemAttributes = attribute("attributes", "ReviewSubmissionItemAttributes", always=dict)
    relationships: ReviewSubmissionItemRelationships = attribute(
        "relationships", "ReviewSubmissionItemRelationships", always=dict
    )


@model
class ReviewSubmissionItemAttributes(Model):
    """The attributes of a review submission item."""

    state: ReviewSubmissionItemState | None = attribute("state", "ReviewSubmissionItemState")


@model
class ReviewSubmissionItemRelationships(Model):
    """The relationships of a review submission item."""

    app_store_version: ToOne[AppStoreVersion] | None = attribute("appStoreVersion", "ToOne")
    app_custom_product_page_version: ToOne[AppCustomProductPageVersion] | None = attribute(
        "appCustomProductPageVersion", "ToOne"
    )
    app_store_version_experiment: ToOne[AppStoreVersionExperiment] | None = attribute(
        "appStoreVersionExperiment", "ToOne"
    )
    app_store_version_experiment_v2: ToOne[AppStoreVersionExperiment] | None = attribute(
        "appStoreVersionExperimentV2", "ToOne"
    )
    app_event: ToOne[AppEvent] | None = attribute("appEvent", "ToOne")
    background_asset_version: ToOne[BackgroundAssetVersion] | None = attribute("backgroundAssetVersion", "ToOne")
    game_center_achievement_version: ToOne[GameCenterAchievementVersionV2] | None = attribute(
        "gameCenterAchievementVersion", "ToOne"
    )
    game_center_activity_version: ToOne[GameCenterActivityVersion] | None = attribute(
        "gameCenterActivityVersion", "ToOne"
    )
    game_center_challenge_version: ToOne[GameCenterChallengeVersion] | None = attribute(
        "gameCenterChallengeVersion", "ToOne"
    )
    game_center_leaderboard_set_version: ToOne[GameCenterLeaderboardSetVersionV2] | None = attribute(
        "gameCenterLeaderboardSetVersion", "ToOne"
    )
    game_center_leaderboard_version: ToOne[GameCenterLeaderboardVersionV2] | None = attribute(
        "gameCenterLeaderboardVersion", "ToOne"
    )


@model
class ReviewSubmissionItemResponse(Document):
    """A review submission item, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/reviewsubmissionitemresponse
    """

    data: ReviewSubmissionItem = attribute("data", "ReviewSubmissionItem")
    included: (
        tuple[
            AppCustomProductPageVersion
            | AppEvent
            | AppStoreVersion
            | AppStoreVersionExperiment
            | BackgroundAssetVersion
            | GameCenterAchievementVersionV2
            | GameCenterActivityVersion
            | GameCenterChallengeVersion
            | GameCenterLeaderboardSetVersionV2
            | GameCenterLeaderboardVersionV2
            | ResourceObject,
            ...,
        ]
        | None
    ) = attribute(
        "included",
        Included(
            {
                "appCustomProductPageVersions": "AppCustomProductPageVersion",
                "appEvents": "AppEvent",
                "appStoreVersionExperiments": "AppStoreVersionExperiment",
                "appStoreVersions": "AppStoreVersion",
                "backgroundAssetVersions": "BackgroundAssetVersion",
                "gameCenterAchievementVersions": "GameCenterAchievementVersionV2",
                "gameCenterActivityVersions": "GameCenterActivityVersion",
                "gameCenterChallengeVersions": "GameCenterChallengeVersion",
                "gameCenterLeaderboardSetVersions": "GameCenterLeaderboardSetVersionV2",
                "gameCenterLeaderboardVersions": "GameCenterLeaderboardVersionV2",
            }
        ),
    )


@model
class ReviewSubmissionItemsResponse(Page):
    """A page of review submission item resources.

    https://developer.apple.com/documentation/appstoreconnectapi/reviewsubmissionitemsresponse
    """

    data: tuple[ReviewSubmissionItem, ...] = attribute("data", Many("ReviewSubmissionItem"), always=list)
    included: (
        tuple[
            AppCustomProductPageVersion
            | AppEvent
            | AppStoreVersion
            | AppStoreVersionExperiment
            | BackgroundAssetVersion
            | GameCenterAchievementVersionV2
            | GameCenterActivityVersion
            | GameCenterChallengeVersion
            | GameCenterLeaderboardSetVersionV2
            | GameCenterLeaderboardVersionV2
            | ResourceObject,
            ...,
        ]
        | None
    ) = attribute(
        "included",
        Included(
            {
                "appCustomProductPageVersions": "AppCustomProductPageVersion",
                "appEvents": "AppEvent",
                "appStoreVersionExperiments": "AppStoreVersionExperiment",
                "appStoreVersions": "AppStoreVersion",
                "backgroundAssetVersions": "BackgroundAssetVersion",
                "gameCenterAchievementVersions": "GameCenterAchievementVersionV2",
                "gameCenterActivityVersions": "GameCenterActivityVersion",
                "gameCenterChallengeVersions": "GameCenterChallengeVersion",
                "gameCenterLeaderboardSetVersions": "GameCenterLeaderboardSetVersionV2",
                "gameCenterLeaderboardVersions": "GameCenterLeaderboardVersionV2",
            }
        ),
    )


class ReviewSubmissionItemState(OpenEnum):
    """One of 5 known values; Apple may add others."""

    READY_FOR_REVIEW = "READY_FOR_REVIEW"
    ACCEPTED = "ACCEPTED"
    APPROVED = "APPROVED"
    REJECTED = "REJECTED"
    REMOVED = "REMOVED"
