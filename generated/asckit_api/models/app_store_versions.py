"""What belongs to App Store versions: resources, documents, values and enums."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Generic

from typing_extensions import TypeVar

from ..document import (
    Document,
    Model,
    Page,
    Relationship,
    ResourceObject,
    ToMany,
    ToOne,
)
from ..lazy import Included, Many, OpenEnum, attribute, model

if TYPE_CHECKING:
    from .alternative_distribution_packages import AlternativeDistributionPackage
    from .app_clip_default_experiences import AppClipDefaultExperience
    from .app_store_review_details import AppStoreReviewDetail
    from .app_store_version_experiments import AppStoreVersionExperiment
    from .app_store_version_experiments_v2 import AppStoreVersionExperimentV2
    from .app_store_version_localizations import AppStoreVersionLocalization
    from .app_store_version_phased_releases import AppStoreVersionPhasedRelease
    from .app_store_version_submissions import AppStoreVersionSubmission
    from .apps import App
    from .builds import Build
    from .enums import AppStoreVersionState, Platform
    from .game_center_app_versions import GameCenterAppVersion
    from .routing_app_coverages import RoutingAppCoverage


@model
class AppStoreVersion(ResourceObject):
    """An App Store version.

    https://developer.apple.com/documentation/appstoreconnectapi/appstoreversion
    """

    resource_type: ClassVar[str] = "appStoreVersions"

    attributes: AppStoreVersionAttributes = attribute("attributes", "AppStoreVersionAttributes", always=dict)
    relationships: AppStoreVersionRelationships = attribute(
        "relationships", "AppStoreVersionRelationships", always=dict
    )


_AppStoreVersion = TypeVar("_AppStoreVersion", default=AppStoreVersion)


@model
class AppStoreVersionAttributes(Model):
    """The attributes of an App Store version."""

    platform: Platform | None = attribute("platform", "Platform")
    version_string: str | None = attribute("versionString")
    app_store_state: AppStoreVersionState | None = attribute("appStoreState", "AppStoreVersionState")
    """Deprecated by Apple."""
    app_version_state: AppVersionState | None = attribute("appVersionState", "AppVersionState")
    copyright: str | None = attribute("copyright")
    review_type: AppStoreVersionReviewType | None = attribute("reviewType", "AppStoreVersionReviewType")
    release_type: AppStoreVersionReleaseType | None = attribute("releaseType", "AppStoreVersionReleaseType")
    earliest_release_date: datetime | None = attribute("earliestReleaseDate", datetime)
    uses_idfa: bool | None = attribute("usesIdfa", bool)
    """Deprecated by Apple."""
    downloadable: bool | None = attribute("downloadable", bool)
    created_date: datetime | None = attribute("createdDate", datetime)


@model
class AppStoreVersionRelationships(Model):
    """The relationships of an App Store version."""

    app: ToOne[App] | None = attribute("app", "ToOne")
    app_store_version_localizations: ToMany[AppStoreVersionLocalization] | None = attribute(
        "appStoreVersionLocalizations", "ToMany"
    )
    build: ToOne[Build] | None = attribute("build", "ToOne")
    app_store_version_phased_release: ToOne[AppStoreVersionPhasedRelease] | None = attribute(
        "appStoreVersionPhasedRelease", "ToOne"
    )
    game_center_app_version: ToOne[GameCenterAppVersion] | None = attribute("gameCenterAppVersion", "ToOne")
    routing_app_coverage: ToOne[RoutingAppCoverage] | None = attribute("routingAppCoverage", "ToOne")
    app_store_review_detail: ToOne[AppStoreReviewDetail] | None = attribute("appStoreReviewDetail", "ToOne")
    app_store_version_submission: ToOne[AppStoreVersionSubmission] | None = attribute(
        "appStoreVersionSubmission", "ToOne"
    )
    app_clip_default_experience: ToOne[AppClipDefaultExperience] | None = attribute("appClipDefaultExperience", "ToOne")
    app_store_version_experiments: ToMany[AppStoreVersionExperiment] | None = attribute(
        "appStoreVersionExperiments", "ToMany"
    )
    app_store_version_experiments_v2: ToMany[AppStoreVersionExperimentV2] | None = attribute(
        "appStoreVersionExperimentsV2", "ToMany"
    )
    customer_reviews: Relationship | None = attribute("customerReviews", "Relationship")
    alternative_distribution_package: ToOne[AlternativeDistributionPackage] | None = attribute(
        "alternativeDistributionPackage", "ToOne"
    )


@model
class AppStoreVersionResponse(Document, Generic[_AppStoreVersion]):
    """An App Store version, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/appstoreversionresponse
    """

    data: _AppStoreVersion = attribute("data", "AppStoreVersion")
    included: (
        tuple[
            AlternativeDistributionPackage
            | App
            | AppClipDefaultExperience
            | AppStoreReviewDetail
            | AppStoreVersionExperiment
            | AppStoreVersionLocalization
            | AppStoreVersionPhasedRelease
            | AppStoreVersionSubmission
            | Build
            | GameCenterAppVersion
            | RoutingAppCoverage
            | ResourceObject,
            ...,
        ]
        | None
    ) = attribute(
        "included",
        Included(
            {
                "alternativeDistributionPackages": "AlternativeDistributionPackage",
                "appClipDefaultExperiences": "AppClipDefaultExperience",
                "appStoreReviewDetails": "AppStoreReviewDetail",
                "appStoreVersionExperiments": "AppStoreVersionExperiment",
                "appStoreVersionLocalizations": "AppStoreVersionLocalization",
                "appStoreVersionPhasedReleases": "AppStoreVersionPhasedRelease",
                "appStoreVersionSubmissions": "AppStoreVersionSubmission",
                "apps": "App",
                "builds": "Build",
                "gameCenterAppVersions": "GameCenterAppVersion",
                "routingAppCoverages": "RoutingAppCoverage",
            }
        ),
    )


@model
class AppStoreVersionsResponse(Page):
    """A page of App Store version resources.

    https://developer.apple.com/documentation/appstoreconnectapi/appstoreversionsresponse
    """

    data: tuple[AppStoreVersion, ...] = attribute("data", Many("AppStoreVersion"), always=list)
    included: (
        tuple[
            AlternativeDistributionPackage
            | App
            | AppClipDefaultExperience
            | AppStoreReviewDetail
            | AppStoreVersionExperiment
            | AppStoreVersionLocalization
            | AppStoreVersionPhasedRelease
            | AppStoreVersionSubmission
            | Build
            | GameCenterAppVersion
            | RoutingAppCoverage
            | ResourceObject,
            ...,
        ]
        | None
    ) = attribute(
        "included",
        Included(
            {
                "alternativeDistributionPackages": "AlternativeDistributionPackage",
                "appClipDefaultExperiences": "AppClipDefaultExperience",
                "appStoreReviewDetails": "AppStoreReviewDetail",
                "appStoreVersionExperiments": "AppStoreVersionExperiment",
                "appStoreVersionLocalizations": "AppStoreVersionLocalization",
                "appStoreVersionPhasedReleases": "AppStoreVersionPhasedRelease",
                "appStoreVersionSubmissions": "AppStoreVersionSubmission",
                "apps": "App",
                "builds": "Build",
                "gameCenterAppVersions": "GameCenterAppVersion",
                "routingAppCoverages": "RoutingAppCoverage",
            }
        ),
    )


class AppStoreVersionReleaseType(OpenEnum):
    """One of 3 known values; Apple may add others."""

    MANUAL = "MANUAL"
    AFTER_APPROVAL = "AFTER_APPROVAL"
    SCHEDULED = "SCHEDULED"


class AppStoreVersionReviewType(OpenEnum):
    """One of 2 known values; Apple may add others."""

    APP_STORE = "APP_STORE"
    NOTARIZATION = "NOTARIZATION"


class AppVersionState(OpenEnum):
    """One of 15 known values; Apple may add others."""

    ACCEPTED = "ACCEPTED"
    DEVELOPER_REJECTED = "DEVELOPER_REJECTED"
    IN_REVIEW = "IN_REVIEW"
    INVALID_BINARY = "INVALID_BINARY"
    METADATA_REJECTED = "METADATA_REJECTED"
    PENDING_APPLE_RELEASE = "PENDING_APPLE_RELEASE"
    PENDING_DEVELOPER_RELEASE = "PENDING_DEVELOPER_RELEASE"
    PREPARE_FOR_SUBMISSION = "PREPARE_FOR_SUBMISSION"
    PROCESSING_FOR_DISTRIBUTION = "PROCESSING_FOR_DISTRIBUTION"
    READY_FOR_DISTRIBUTION = "READY_FOR_DISTRIBUTION"
    READY_FOR_REVIEW = "READY_FOR_REVIEW"
    REJECTED = "REJECTED"
    REPLACED_WITH_NEW_VERSION = "REPLACED_WITH_NEW_VERSION"
    WAITING_FOR_EXPORT_COMPLIANCE = "WAITING_FOR_EXPORT_COMPLIANCE"
    WAITING_FOR_REVIEW = "WAITING_FOR_REVIEW"
