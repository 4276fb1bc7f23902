"""What belongs to apps: resources, documents, values and enums."""

from __future__ import annotations

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
    from .android_to_ios_app_mapping_details import AndroidToIosAppMappingDetail
    from .app_clips import AppClip
    from .app_custom_product_pages import AppCustomProductPage
    from .app_encryption_declarations import AppEncryptionDeclaration
    from .app_events import AppEvent
    from .app_infos import AppInfo
    from .app_store_version_experiments_v2 import AppStoreVersionExperimentV2
    from .app_store_versions import AppStoreVersion
    from .beta_app_localizations import BetaAppLocalization
    from .beta_app_review_details import BetaAppReviewDetail
    from .beta_groups import BetaGroup
    from .beta_license_agreements import BetaLicenseAgreement
    from .build_icons import BuildIcon
    from .builds import Build
    from .ci_products import CiProduct
    from .end_user_license_agreements import EndUserLicenseAgreement
    from .game_center_details import GameCenterDetail
    from .game_center_enabled_versions import GameCenterEnabledVersion
    from .in_app_purchases import InAppPurchase
    from .in_app_purchases_v2 import InAppPurchaseV2
    from .pre_release_versions import PrereleaseVersion
    from .promoted_purchases import PromotedPurchase
    from .review_submissions import ReviewSubmission
    from .subscription_grace_periods import SubscriptionGracePeriod
    from .subscription_groups import SubscriptionGroup


@model
class App(ResourceObject):
    """An app.

    https://developer.apple.com/documentation/appstoreconnectapi/app
    """

    resource_type: ClassVar[str] = "apps"

    attributes: AppAttributes = attribute("attributes", "AppAttributes", always=dict)
    relationships: AppRelationships = attribute("relationships", "AppRelationships", always=dict)


_App = TypeVar("_App", default=App)


@model
class AppAttributes(Model):
    """The attributes of an app."""

    accessibility_url: str | None = attribute("accessibilityUrl")
    name: str | None = attribute("name")
    bundle_id: str | None = attribute("bundleId")
    sku: str | None = attribute("sku")
    primary_locale: str | None = attribute("primaryLocale")
    is_or_ever_was_made_for_kids: bool | None = attribute("isOrEverWasMadeForKids", bool)
    subscription_status_url: str | None = attribute("subscriptionStatusUrl")
    subscription_status_url_version: SubscriptionStatusUrlVersion | None = attribute(
        "subscriptionStatusUrlVersion", "SubscriptionStatusUrlVersion"
    )
    subscription_status_url_for_sandbox: str | None = attribute("subscriptionStatusUrlForSandbox")
    subscription_status_url_version_for_sandbox: SubscriptionStatusUrlVersion | None = attribute(
        "subscriptionStatusUrlVersionForSandbox", "SubscriptionStatusUrlVersion"
    )
    content_rights_declaration: AppContentRightsDeclaration | None = attribute(
        "contentRightsDeclaration", "AppContentRightsDeclaration"
    )
    streamlined_purchasing_enabled: bool | None = attribute("streamlinedPurchasingEnabled", bool)


@model
class AppRelationships(Model):
    """The relationships of an app."""

    accessibility_declarations: Relationship | None = attribute("accessibilityDeclarations", "Relationship")
    app_encryption_declarations: ToMany[AppEncryptionDeclaration] | None = attribute(
        "appEncryptionDeclarations", "ToMany"
    )
    app_store_icon: ToOne[BuildIcon] | None = attribute("appStoreIcon", "ToOne")
    ci_product: ToOne[CiProduct] | None = attribute("ciProduct", "ToOne")
    beta_testers: Relationship | None = attribute("betaTesters", "Relationship")
    beta_groups: ToMany[BetaGroup] | None = attribute("betaGroups", "ToMany")
    app_store_versions: ToMany[AppStoreVersion] | None = attribute("appStoreVersions", "ToMany")
    app_tags: Relationship | None = attribute("appTags", "Relationship")
    pre_release_versions: ToMany[PrereleaseVersion] | None = attribute("preReleaseVersions", "ToMany")
    beta_app_localizations: ToMany[BetaAppLocalization] | None = attribute("betaAppLocalizations", "ToMany")
    builds: ToMany[Build] | None = attribute("builds", "ToMany")
    beta_license_agreement: ToOne[BetaLicenseAgreement] | None = attribute("betaLicenseAgreement", "ToOne")
    beta_app_review_detail: ToOne[BetaAppReviewDetail] | None = attribute("betaAppReviewDetail", "ToOne")
    app_infos: ToMany[AppInfo] | None = attribute("appInfos", "ToMany")
    app_clips: ToMany[AppClip] | None = attribute("appClips", "ToMany")
    app_price_points: Relationship | None = attribute("appPricePoints", "Relationship")
    end_user_license_agreement: ToOne[EndUserLicenseAgreement] | None = attribute("endUserLicenseAgreement", "ToOne")
    app_price_schedule: Relationship | None = attribute("appPriceSchedule", "Relationship")
    app_availability_v2: Relationship | None = attribute("appAvailabilityV2", "Relationship")
    in_app_purchases: ToMany[InAppPurchase] | None = attribute("inAppPurchases", "ToMany")
    """Deprecated by Apple."""
    subscription_groups: ToMany[SubscriptionGroup] | None = attribute("subscriptionGroups", "ToMany")
    game_center_enabled_versions: ToMany[GameCenterEnabledVersion] | None = attribute(
        "gameCenterEnabledVersions", "ToMany"
    )
    perf_power_metrics: Relationship | None = attribute("perfPowerMetrics", "Relationship")
    app_custom_product_pages: ToMany[AppCustomProductPage] | None = attribute("appCustomProductPages", "ToMany")
    in_app_purchases_v2: ToMany[InAppPurchaseV2] | None = attribute("inAppPurchasesV2", "ToMany")
    promoted_purchases: ToMany[PromotedPurchase] | None = attribute("promotedPurchases", "ToMany")
    app_events: ToMany[AppEvent] | None = attribute("appEvents", "ToMany")
    review_submissions: ToMany[ReviewSubmission] | None = attribute("reviewSubmissions", "ToMany")
    subscription_grace_period: ToOne[SubscriptionGracePeriod] | None = attribute("subscriptionGracePeriod", "ToOne")
    customer_reviews: Relationship | None = attribute("customerReviews", "Relationship")
    customer_review_summarizations: Relationship | None = attribute("customerReviewSummarizations", "Relationship")
    game_center_detail: ToOne[GameCenterDetail] | None = attribute("gameCenterDetail", "ToOne")
    app_store_version_experiments_v2: ToMany[AppStoreVersionExperimentV2] | None = attribute(
        "appStoreVersionExperimentsV2", "ToMany"
    )
    alternative_distribution_key: Relationship | None = attribute("alternativeDistributionKey", "Relationship")
    analytics_report_requests: Relationship | None = attribute("analyticsReportRequests", "Relationship")
    marketplace_search_detail: Relationship | None = attribute("marketplaceSearchDetail", "Relationship")
    build_uploads: Relationship | None = attribute("buildUploads", "Relationship")
    background_assets: Relationship | None = attribute("backgroundAssets", "Relationship")
    beta_feedback_screenshot_submissions: Relationship | None = attribute(
        "betaFeedbackScreenshotSubmissions", "Relationship"
    )
    beta_feedback_crash_submissions: Relationship | None = attribute("betaFeedbackCrashSubmissions", "Relationship")
    search_keywords: Relationship | None = attribute("searchKeywords", "Relationship")
    webhooks: Relationship | None = attribute("webhooks", "Relationship")
    android_to_ios_app_mapping_details: ToMany[AndroidToIosAppMappingDetail] | None = attribute(
        "androidToIosAppMappingDetails", "ToMany"
    )


@model
class AppResponse(Document, Generic[_App]):
    """An app, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/appresponse
    """

    data: _App = attribute("data", "App")
    included: (
        tuple[
            AndroidToIosAppMappingDetail
            | AppClip
            | AppCustomProductPage
            | AppEncryptionDeclaration
            | AppEvent
            | AppInfo
            | AppStoreVersion
            | AppStoreVersionExperimentV2
            | BetaAppLocalization
            | BetaAppReviewDetail
            | BetaGroup
            | BetaLicenseAgreement
            | Build
            | BuildIcon
            | CiProduct
            | EndUserLicenseAgreement
            | GameCenterDetail
            | GameCenterEnabledVersion
            | InAppPurchase
            | PrereleaseVersion
            | PromotedPurchase
            | ReviewSubmission
            | SubscriptionGracePeriod
            | SubscriptionGroup
            | ResourceObject,
            ...,
        ]
        | None
    ) = attribute(
        "included",
        Included(
            {
                "androidToIosAppMappingDetails": "AndroidToIosAppMappingDetail",
                "appClips": "AppClip",
                "appCustomProductPages": "AppCustomProductPage",
                "appEncryptionDeclarations": "AppEncryptionDeclaration",
                "appEvents": "AppEvent",
                "appInfos": "AppInfo",
                "appStoreVersionExperiments": "AppStoreVersionExperimentV2",
                "appStoreVersions": "AppStoreVersion",
                "betaAppLocalizations": "BetaAppLocalization",
                "betaAppReviewDetails": "BetaAppReviewDetail",
                "betaGroups": "BetaGroup",
                "betaLicenseAgreements": "BetaLicenseAgreement",
                "buildIcons": "BuildIcon",
                "builds": "Build",
                "ciProducts": "CiProduct",
                "endUserLicenseAgreements": "EndUserLicenseAgreement",
                "gameCenterDetails": "GameCenterDetail",
                "gameCenterEnabledVersions": "GameCenterEnabledVersion",
                "inAppPurchases": "InAppPurchase",
                "preReleaseVersions": "PrereleaseVersion",
                "promotedPurchases": "PromotedPurchase",
                "reviewSubmissions": "ReviewSubmission",
                "subscriptionGracePeriods": "SubscriptionGracePeriod",
                "subscriptionGroups": "SubscriptionGroup",
            }
        ),
    )


@model
class AppWithoutIncludesResponse(Document, Generic[_App]):
    """An app, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/appwithoutincludesresponse
    """

    data: _App = attribute("data", "App")


@model
class AppsResponse(Page):
    """A page of app resources.

    https://developer.apple.com/documentation/appstoreconnectapi/appsresponse
    """

    data: tuple[App, ...] = attribute("data", Many("App"), always=list)
    included: (
        tuple[
            AndroidToIosAppMappingDetail
            | AppClip
            | AppCustomProductPage
            | AppEncryptionDeclaration
            | AppEvent
            | AppInfo
            | AppStoreVersion
            | AppStoreVersionExperimentV2
            | BetaAppLocalization
            | BetaAppReviewDetail
            | BetaGroup
            | BetaLicenseAgreement
            | Build
            | BuildIcon
            | CiProduct
            | EndUserLicenseAgreement
            | GameCenterDetail
            | GameCenterEnabledVersion
            | InAppPurchase
            | PrereleaseVersion
            | PromotedPurchase
            | ReviewSubmission
            | SubscriptionGracePeriod
            | SubscriptionGroup
            | ResourceObject,
            ...,
        ]
        | None
    ) = attribute(
        "included",
        Included(
            {
                "androidToIosAppMappingDetails": "AndroidToIosAppMappingDetail",
                "appClips": "AppClip",
                "appCustomProductPages": "AppCustomProductPage",
                "appEncryptionDeclarations": "AppEncryptionDeclaration",
                "appEvents": "AppEvent",
                "appInfos": "AppInfo",
                "appStoreVersionExperiments": "AppStoreVersionExperimentV2",
                "appStoreVersions": "AppStoreVersion",
                "betaAppLocalizations": "BetaAppLocalization",
                "betaAppReviewDetails": "BetaAppReviewDetail",
                "betaGroups": "BetaGroup",
                "betaLicenseAgreements": "BetaLicenseAgreement",
                "buildIcons": "BuildIcon",
                "builds": "Build",
                "ciProducts": "CiProduct",
                "endUserLicenseAgreements": "EndUserLicenseAgreement",
                "gameCenterDetails": "GameCenterDetail",
                "gameCenterEnabledVersions": "GameCenterEnabledVersion",
                "inAppPurchases": "InAppPurchase",
                "preReleaseVersions": "PrereleaseVersion",
                "promotedPurchases": "PromotedPurchase",
                "reviewSubmissions": "ReviewSubmission",
                "subscriptionGracePeriods": "SubscriptionGracePeriod",
                "subscriptionGroups": "SubscriptionGroup",
            }
        ),
    )


@model
class AppsWithoutIncludesResponse(Page):
    """A page of app resources.

    https://developer.apple.com/documentation/appstoreconnectapi/appswithoutincludesresponse
    """

    data: tuple[App, ...] = attribute("data", Many("App"), always=list)


class AppContentRightsDeclaration(OpenEnum):
    """One of 2 known values; Apple may add others."""

    DOES_NOT_USE_THIRD_PARTY_CONTENT = "DOES_NOT_USE_THIRD_PARTY_CONTENT"
    USES_THIRD_PARTY_CONTENT = "USES_THIRD_PARTY_CONTENT"


class SubscriptionStatusUrlVersion(OpenEnum):
    """One of 2 known values; Apple may add others."""

    V1 = "V1"
    V2 = "V2"
