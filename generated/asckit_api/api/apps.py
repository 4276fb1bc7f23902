"""The operations on apps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import deprecated

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from typing_extensions import Required, TypedDict, Unpack

    from ..document import Download, LinkageResponse, LinkagesResponse
    from ..literals import (
        AccessibilityDeclarationField,
        AccessibilityDeclarationStateValue,
        ActorField,
        AgeRatingDeclarationField,
        AlternativeDistributionKeyField,
        AlternativeDistributionPackageField,
        AnalyticsReportField,
        AnalyticsReportRequestAccessTypeValue,
        AnalyticsReportRequestField,
        AndroidToIosAppMappingDetailField,
        AppAnalyticsReportRequestsInclude,
        AppAppAvailabilityV2Include,
        AppAppClipsInclude,
        AppAppCustomProductPagesInclude,
        AppAppEncryptionDeclarationsInclude,
        AppAppEventsInclude,
        AppAppInfosInclude,
        AppAppPricePointsInclude,
        AppAppPriceScheduleInclude,
        AppAppStoreVersionExperimentsV2Include,
        AppAppStoreVersionsInclude,
        AppAppTagsInclude,
        AppAppTagsSort,
        AppAvailabilityField,
        AppBackgroundAssetsInclude,
        AppBackgroundAssetsSort,
        AppBetaFeedbackCrashSubmissionsInclude,
        AppBetaFeedbackCrashSubmissionsSort,
        AppBetaFeedbackScreenshotSubmissionsInclude,
        AppBetaFeedbackScreenshotSubmissionsSort,
        AppBuildUploadsInclude,
        AppBuildUploadsSort,
        AppCategoryField,
        AppCiProductInclude,
        AppClipDefaultExperienceField,
        AppClipField,
        AppContentRightsDeclarationValue,
        AppCustomerReviewsInclude,
        AppCustomerReviewsSort,
        AppCustomerReviewSummarizationsInclude,
        AppCustomProductPageField,
        AppCustomProductPageVersionField,
        AppEncryptionDeclarationDocumentField,
        AppEncryptionDeclarationField,
        AppEventEventStateValue,
        AppEventField,
        AppEventLocalizationField,
        AppField,
        AppGameCenterDetailInclude,
        AppGameCenterEnabledVersionsInclude,
        AppGameCenterEnabledVersionsSort,
        AppInAppPurchasesInclude,
        AppInAppPurchasesSort,
        AppInAppPurchasesV2Include,
        AppInAppPurchasesV2Sort,
        AppInclude,
        AppInfoField,
        AppInfoLocalizationField,
        AppPriceField,
        AppPricePointField,
        AppPriceScheduleField,
        AppPromotedPurchasesInclude,
        AppReviewSubmissionsInclude,
        AppsGetAppStoreVersionExperimentField,
        AppsGetGameCenterDetailGameCenterAchievementField,
        AppsGetGameCenterDetailGameCenterLeaderboardField,
        AppsGetGameCenterDetailGameCenterLeaderboardSetField,
        AppsGetInAppPurchaseField,
        AppsListAppStoreVersionExperimentField,
        AppsListAppStoreVersionExperimentsV2AppStoreVersionExperimentField,
        AppsListInAppPurchaseField,
        AppsListInAppPurchasesInAppPurchaseField,
        AppSort,
        AppStoreReviewDetailField,
        AppStoreVersionExperimentField,
        AppStoreVersionExperimentStateValue,
        AppStoreVersionExperimentTreatmentField,
        AppStoreVersionField,
        AppStoreVersionLocalizationField,
        AppStoreVersionPhasedReleaseField,
        AppStoreVersionSubmissionField,
        AppSubscriptionGroupsInclude,
        AppSubscriptionGroupsSort,
        AppTagField,
        AppVersionStateValue,
        AppWebhooksInclude,
        BackgroundAssetField,
        BackgroundAssetVersionField,
        BetaAppLocalizationField,
        BetaAppReviewDetailField,
        BetaFeedbackCrashSubmissionField,
        BetaFeedbackScreenshotSubmissionField,
        BetaGroupField,
        BetaLicenseAgreementField,
        BetaTesterField,
        BuildField,
        BuildIconField,
        BuildUploadField,
        BuildUploadFileField,
        BundleIdField,
        CiProductField,
        CustomerReviewField,
        CustomerReviewResponseField,
        CustomerReviewSummarizationField,
        DeviceFamilyValue,
        EndUserLicenseAgreementField,
        GameCenterAchievementReleaseField,
        GameCenterActivityField,
        GameCenterActivityVersionReleaseField,
        GameCenterAppVersionField,
        GameCenterChallengeField,
        GameCenterChallengeVersionReleaseField,
        GameCenterDetailField,
        GameCenterEnabledVersionField,
        GameCenterGroupField,
        GameCenterLeaderboardReleaseField,
        GameCenterLeaderboardSetReleaseField,
        InAppPurchaseAppStoreReviewScreenshotField,
        InAppPurchaseAvailabilityField,
        InAppPurchaseContentField,
        InAppPurchaseField,
        InAppPurchaseImageField,
        InAppPurchaseInAppPurchaseTypeValue,
        InAppPurchaseLocalizationField,
        InAppPurchaseOfferCodeField,
        InAppPurchasePriceScheduleField,
        InAppPurchaseStateValue,
        InAppPurchaseTypeValue,
        MarketplaceSearchDetailField,
        PerfPowerMetricMetricTypeValue,
        PerfPowerMetricPlatformValue,
        PlatformValue,
        PreReleaseVersionField,
        PromotedPurchaseField,
        ReviewSubmissionField,
        ReviewSubmissionItemField,
        ReviewSubmissionStateValue,
        RoutingAppCoverageField,
        ScmRepositoryField,
        SubscriptionField,
        SubscriptionGracePeriodField,
        SubscriptionGroupField,
        SubscriptionGroupLocalizationField,
        SubscriptionStateValue,
        SubscriptionStatusUrlVersionValue,
        TerritoryAvailabilityField,
        TerritoryField,
        WebhookField,
    )
    from ..models import (
        AccessibilityDeclarationsResponse,
        AlternativeDistributionKey,
        AlternativeDistributionKeyResponse,
        AnalyticsReportRequestsResponse,
        AndroidToIosAppMappingDetailsResponse,
        AppAvailabilityV2,
        AppAvailabilityV2Response,
        AppClipsResponse,
        AppCustomProductPagesResponse,
        AppEncryptionDeclarationsResponse,
        AppEventsResponse,
        AppInfosResponse,
        AppKeywordsResponse,
        AppPricePointsV3Response,
        AppPriceSchedule,
        AppPriceScheduleResponse,
        AppResponse,
        AppsBetaTesterUsagesV1MetricResponse,
        AppsResponse,
        AppStoreVersionExperimentsV2Response,
        AppStoreVersionsResponse,
        AppTagsResponse,
        BackgroundAssetsResponse,
        BetaAppLocalizationsWithoutIncludesResponse,
        BetaAppReviewDetail,
        BetaAppReviewDetailWithoutIncludesResponse,
        BetaFeedbackCrashSubmissionsResponse,
        BetaFeedbackScreenshotSubmissionsResponse,
        BetaGroupsWithoutIncludesResponse,
        BetaLicenseAgreement,
        BetaLicenseAgreementWithoutIncludesResponse,
        BuildsWithoutIncludesResponse,
        BuildUploadsResponse,
        CiProduct,
        CiProductResponse,
        CustomerReviewsResponse,
        CustomerReviewSummarizationsResponse,
        EndUserLicenseAgreement,
        EndUserLicenseAgreementWithoutIncludesResponse,
        GameCenterDetail,
        GameCenterDetailResponse,
        GameCenterEnabledVersionsResponse,
        InAppPurchasesResponse,
        InAppPurchasesV2Response,
        MarketplaceSearchDetail,
        MarketplaceSearchDetailResponse,
        PreReleaseVersionsWithoutIncludesResponse,
        PromotedPurchasesResponse,
        ReviewSubmissionsResponse,
        SubscriptionGracePeriod,
        SubscriptionGracePeriodResponse,
        SubscriptionGroupsResponse,
        WebhooksResponse,
        XcodeMetrics,
    )
    from ..operation import CallOptions, Unset

    class AppsListAccessibilityDeclarationsQuery(TypedDict, total=False):
        """What `list_accessibility_declarations` takes."""

        fields_accessibility_declarations: Sequence[AccessibilityDeclarationField]
        filter_device_family: Sequence[DeviceFamilyValue]
        filter_state: Sequence[AccessibilityDeclarationStateValue]
        limit: int

    class AppsListAccessibilityDeclarationsLinkagesQuery(TypedDict, total=False):
        """What `list_accessibility_declarations_linkages` takes."""

        limit: int

    class AppsGetAlternativeDistributionKeyQuery(TypedDict, total=False):
        """What `get_alternative_distribution_key` takes."""

        fields_alternative_distribution_keys: Sequence[AlternativeDistributionKeyField]

    class AppsListAnalyticsReportRequestsQuery(TypedDict, total=False):
        """What `list_analytics_report_requests` takes."""

        fields_analytics_report_requests: Sequence[AnalyticsReportRequestField]
        fields_analytics_reports: Sequence[AnalyticsReportField]
        filter_access_type: Sequence[AnalyticsReportRequestAccessTypeValue]
        include: Sequence[AppAnalyticsReportRequestsInclude]
        limit: int
        limit_reports: int

    class AppsListAnalyticsReportRequestsLinkagesQuery(TypedDict, total=False):
        """What `list_analytics_report_requests_linkages` takes."""

        limit: int

    class AppsListAndroidToIosAppMappingDetailsQuery(TypedDict, total=False):
        """What `list_android_to_ios_app_mapping_details` takes."""

        fields_android_to_ios_app_mapping_details: Sequence[AndroidToIosAppMappingDetailField]
        limit: int

    class AppsListAndroidToIosAppMappingDetailsLinkagesQuery(TypedDict, total=False):
        """What `list_android_to_ios_app_mapping_details_linkages` takes."""

        limit: int

    class AppsGetAppAvailabilityV2Query(TypedDict, total=False):
        """What `get_app_availability_v2` takes."""

        fields_app_availabilities: Sequence[AppAvailabilityField]
        fields_territory_availabilities: Sequence[TerritoryAvailabilityField]
        include: Sequence[AppAppAvailabilityV2Include]
        limit_territory_availabilities: int

    class AppsListAppClipsQuery(TypedDict, total=False):
        """What `list_app_clips` takes."""

        fields_app_clip_default_experiences: Sequence[AppClipDefaultExperienceField]
        fields_app_clips: Sequence[AppClipField]
        fields_apps: Sequence[AppField]
        filter_bundle_id: Sequence[str]
        include: Sequence[AppAppClipsInclude]
        limit: int
        limit_app_clip_default_experiences: int

    class AppsListAppClipsLinkagesQuery(TypedDict, total=False):
        """What `list_app_clips_linkages` takes."""

        limit: int

    class AppsListAppCustomProductPagesQuery(TypedDict, total=False):
        """What `list_app_custom_product_pages` takes."""

        fields_app_custom_product_page_versions: Sequence[AppCustomProductPageVersionField]
        fields_app_custom_product_pages: Sequence[AppCustomProductPageField]
        fields_apps: Sequence[AppField]
        filter_visible: Sequence[str]
        include: Sequence[AppAppCustomProductPagesInclude]
        limit: int
        limit_app_custom_product_page_versions: int

    class AppsListAppCustomProductPagesLinkagesQuery(TypedDict, total=False):
        """What `list_app_custom_product_pages_linkages` takes."""

        limit: int

    class AppsListAppEncryptionDeclarationsQuery(TypedDict, total=False):
        """What `list_app_encryption_declarations` takes."""

        fields_app_encryption_declaration_documents: Sequence[AppEncryptionDeclarationDocumentField]
        fields_app_encryption_declarations: Sequence[AppEncryptionDeclarationField]
        fields_apps: Sequence[AppField]
        fields_builds: Sequence[BuildField]
        filter_builds: Sequence[str]
        filter_platform: Sequence[PlatformValue]
        """Deprecated by Apple."""
        include: Sequence[AppAppEncryptionDeclarationsInclude]
        limit: int
        limit_builds: int

    class AppsListAppEncryptionDeclarationsLinkagesQuery(TypedDict, total=False):
        """What `list_app_encryption_declarations_linkages` takes."""

        limit: int

    class AppsListAppEventsQuery(TypedDict, total=False):
        """What `list_app_events` takes."""

        fields_app_event_localizations: Sequence[AppEventLocalizationField]
        fields_app_events: Sequence[AppEventField]
        filter_event_state: Sequence[AppEventEventStateValue]
        filter_id: Sequence[str]
        include: Sequence[AppAppEventsInclude]
        limit: int
        limit_localizations: int

    class AppsListAppEventsLinkagesQuery(TypedDict, total=False):
        """What `list_app_events_linkages` takes."""

        limit: int

    class AppsListAppInfosQuery(TypedDict, total=False):
        """What `list_app_infos` takes."""

        fields_age_rating_declarations: Sequence[AgeRatingDeclarationField]
        fields_app_categories: Sequence[AppCategoryField]
        fields_app_info_localizations: Sequence[AppInfoLocalizationField]
        fields_app_infos: Sequence[AppInfoField]
        fields_apps: Sequence[AppField]
        include: Sequence[AppAppInfosInclude]
        limit: int
        limit_app_info_localizations: int

    class AppsListAppInfosLinkagesQuery(TypedDict, total=False):
        """What `list_app_infos_linkages` takes."""

        limit: int

    class AppsListAppPricePointsQuery(TypedDict, total=False):
        """What `list_app_price_points` takes."""

        fields_app_price_points: Sequence[AppPricePointField]
        fields_apps: Sequence[AppField]
        fields_territories: Sequence[TerritoryField]
        filter_territory: Sequence[str]
        include: Sequence[AppAppPricePointsInclude]
        limit: int

    class AppsListAppPricePointsLinkagesQuery(TypedDict, total=False):
        """What `list_app_price_points_linkages` takes."""

        limit: int

    class AppsGetAppPriceScheduleQuery(TypedDict, total=False):
        """What `get_app_price_schedule` takes."""

        fields_app_price_schedules: Sequence[AppPriceScheduleField]
        fields_app_prices: Sequence[AppPriceField]
        fields_apps: Sequence[AppField]
        fields_territories: Sequence[TerritoryField]
        include: Sequence[AppAppPriceScheduleInclude]
        limit_automatic_prices: int
        limit_manual_prices: int

    class AppsListAppStoreVersionExperimentsV2Query(TypedDict, total=False):
        """What `list_app_store_version_experiments_v2` takes."""

        fields_app_store_version_experiment_treatments: Sequence[AppStoreVersionExperimentTreatmentField]
        fields_app_store_version_experiments: Sequence[
            AppsListAppStoreVersionExperimentsV2AppStoreVersionExperimentField
        ]
        fields_app_store_versions: Sequence[AppStoreVersionField]
        fields_apps: Sequence[AppField]
        filter_state: Sequence[AppStoreVersionExperimentStateValue]
        include: Sequence[AppAppStoreVersionExperimentsV2Include]
        limit: int
        limit_app_store_version_experiment_treatments: int
        limit_control_versions: int

    class AppsListAppStoreVersionExperimentsV2LinkagesQuery(TypedDict, total=False):
        """What `list_app_store_version_experiments_v2_linkages` takes."""

        limit: int

    class AppsListAppStoreVersionsQuery(TypedDict, total=False):
        """What `list_app_store_versions` takes."""

        fields_alternative_distribution_packages: Sequence[AlternativeDistributionPackageField]
        fields_app_clip_default_experiences: Sequence[AppClipDefaultExperienceField]
        fields_app_store_review_details: Sequence[AppStoreReviewDetailField]
        fields_app_store_version_experiments: Sequence[AppStoreVersionExperimentField]
        fields_app_store_version_localizations: Sequence[AppStoreVersionLocalizationField]
        fields_app_store_version_phased_releases: Sequence[AppStoreVersionPhasedReleaseField]
        fields_app_store_version_submissions: Sequence[AppStoreVersionSubmissionField]
        fields_app_store_versions: Sequence[AppStoreVersionField]
        fields_apps: Sequence[AppField]
        fields_builds: Sequence[BuildField]
        fields_game_center_app_versions: Sequence[GameCenterAppVersionField]
        fields_routing_app_coverages: Sequence[RoutingAppCoverageField]
        filter_app_store_state: Sequence[
            Literal[
                "ACCEPTED",
                "DEVELOPER_REMOVED_FROM_SALE",
                "DEVELOPER_REJECTED",
                "IN_REVIEW",
                "INVALID_BINARY",
                "METADATA_REJECTED",
                "PENDING_APPLE_RELEASE",
                "PENDING_CONTRACT",
                "PENDING_DEVELOPER_RELEASE",
                "PREPARE_FOR_SUBMISSION",
                "PREORDER_READY_FOR_SALE",
                "PROCESSING_FOR_APP_STORE",
                "READY_FOR_REVIEW",
                "READY_FOR_SALE",
                "REJECTED",
                "REMOVED_FROM_SALE",
                "WAITING_FOR_EXPORT_COMPLIANCE",
                "WAITING_FOR_REVIEW",
                "REPLACED_WITH_NEW_VERSION",
                "NOT_APPLICABLE",
            ]
        ]
        """Deprecated by Apple."""
        filter_app_version_state: Sequence[AppVersionStateValue]
        filter_id: Sequence[str]
        filter_platform: Sequence[PlatformValue]
        filter_version_string: Sequence[str]
        include: Sequence[AppAppStoreVersionsInclude]
        limit: int
        limit_app_store_version_experiments: int
        """Deprecated by Apple."""
        limit_app_store_version_experiments_v2: int
        limit_app_store_version_localizations: int

    class AppsListAppStoreVersionsLinkagesQuery(TypedDict, total=False):
        """What `list_app_store_versions_linkages` takes."""

        limit: int

    class AppsListAppTagsQuery(TypedDict, total=False):
        """What `list_app_tags` takes."""

        fields_app_tags: Sequence[AppTagField]
        fields_territories: Sequence[TerritoryField]
        filter_visible_in_app_store: Sequence[str]
        include: Sequence[AppAppTagsInclude]
        limit: int
        limit_territories: int
        sort: Sequence[AppAppTagsSort]

    class AppsListAppTagsLinkagesQuery(TypedDict, total=False):
        """What `list_app_tags_linkages` takes."""

        limit: int

    class AppsListBackgroundAssetsQuery(TypedDict, total=False):
        """What `list_background_assets` takes."""

        fields_apps: Sequence[AppField]
        fields_background_asset_versions: Sequence[BackgroundAssetVersionField]
        fields_background_assets: Sequence[BackgroundAssetField]
        filter_archived: Sequence[str]
        filter_asset_pack_identifier: Sequence[str]
        filter_versions_locale: Sequence[str]
        filter_versions_platforms: Sequence[Literal["IOS", "MAC_OS", "TV_OS", "VISION_OS"]]
        include: Sequence[AppBackgroundAssetsInclude]
        limit: int
        sort: Sequence[AppBackgroundAssetsSort]

    class AppsListBackgroundAssetsLinkagesQuery(TypedDict, total=False):
        """What `list_background_assets_linkages` takes."""

        limit: int

    class AppsListBetaAppLocalizationsQuery(TypedDict, total=False):
        """What `list_beta_app_localizations` takes."""

        fields_beta_app_localizations: Sequence[BetaAppLocalizationField]
        limit: int

    class AppsListBetaAppLocalizationsLinkagesQuery(TypedDict, total=False):
        """What `list_beta_app_localizations_linkages` takes."""

        limit: int

    class AppsGetBetaAppReviewDetailQuery(TypedDict, total=False):
        """What `get_beta_app_review_detail` takes."""

        fields_beta_app_review_details: Sequence[BetaAppReviewDetailField]

    class AppsListBetaFeedbackCrashSubmissionsQuery(TypedDict, total=False):
        """What `list_beta_feedback_crash_submissions` takes."""

        fields_beta_feedback_crash_submissions: Sequence[BetaFeedbackCrashSubmissionField]
        fields_beta_testers: Sequence[BetaTesterField]
        fields_builds: Sequence[BuildField]
        filter_app_platform: Sequence[Literal["IOS", "MAC_OS", "TV_OS", "VISION_OS"]]
        filter_build: Sequence[str]
        filter_build_pre_release_version: Sequence[str]
        filter_device_model: Sequence[str]
        filter_device_platform: Sequence[Literal["IOS", "MAC_OS", "TV_OS", "VISION_OS"]]
        filter_os_version: Sequence[str]
        filter_tester: Sequence[str]
        include: Sequence[AppBetaFeedbackCrashSubmissionsInclude]
        limit: int
        sort: Sequence[AppBetaFeedbackCrashSubmissionsSort]

    class AppsListBetaFeedbackCrashSubmissionsLinkagesQuery(TypedDict, total=False):
        """What `list_beta_feedback_crash_submissions_linkages` takes."""

        limit: int

    class AppsListBetaFeedbackScreenshotSubmissionsQuery(TypedDict, total=False):
        """What `list_beta_feedback_screenshot_submissions` takes."""

        fields_beta_feedback_screenshot_submissions: Sequence[BetaFeedbackScreenshotSubmissionField]
        fields_beta_testers: Sequence[BetaTesterField]
        fields_builds: Sequence[BuildField]
        filter_app_platform: Sequence[Literal["IOS", "MAC_OS", "TV_OS", "VISION_OS"]]
        filter_build: Sequence[str]
        filter_build_pre_release_version: Sequence[str]
        filter_device_model: Sequence[str]
        filter_device_platform: Sequence[Literal["IOS", "MAC_OS", "TV_OS", "VISION_OS"]]
        filter_os_version: Sequence[str]
        filter_tester: Sequence[str]
        include: Sequence[AppBetaFeedbackScreenshotSubmissionsInclude]
        limit: int
        sort: Sequence[AppBetaFeedbackScreenshotSubmissionsSort]

    class AppsListBetaFeedbackScreenshotSubmissionsLinkagesQuery(TypedDict, total=False):
        """What `list_beta_feedback_screenshot_submissions_linkages` takes."""

        limit: int

    class AppsListBetaGroupsQuery(TypedDict, total=False):
        """What `list_beta_groups` takes."""

        fields_beta_groups: Sequence[BetaGroupField]
        limit: int

    class AppsListBetaGroupsLinkagesQuery(TypedDict, total=False):
        """What `list_beta_groups_linkages` takes."""

        limit: int

    class AppsGetBetaLicenseAgreementQuery(TypedDict, total=False):
        """What `get_beta_license_agreement` takes."""

        fields_beta_license_agreements: Sequence[BetaLicenseAgreementField]

    class AppsMetricsBetaTesterUsagesQuery(TypedDict, total=False):
        """What `metrics_beta_tester_usages` takes."""

        filter_beta_testers: str
        group_by: Sequence[Literal["betaTesters"]]
        limit: int
        period: Literal["P7D", "P30D", "P90D", "P365D"]

    class AppsListBuildUploadsQuery(TypedDict, total=False):
        """What `list_build_uploads` takes."""

        fields_build_upload_files: Sequence[BuildUploadFileField]
        fields_build_uploads: Sequence[BuildUploadField]
        fields_builds: Sequence[BuildField]
        filter_cf_bundle_short_version_string: Sequence[str]
        filter_cf_bundle_version: Sequence[str]
        filter_platform: Sequence[PlatformValue]
        filter_state: Sequence[str]
        include: Sequence[AppBuildUploadsInclude]
        limit: int
        sort: Sequence[AppBuildUploadsSort]

    class AppsListBuildUploadsLinkagesQuery(TypedDict, total=False):
        """What `list_build_uploads_linkages` takes."""

        limit: int

    class AppsListBuildsQuery(TypedDict, total=False):
        """What `list_builds` takes."""

        fields_builds: Sequence[BuildField]
        limit: int

    class AppsListBuildsLinkagesQuery(TypedDict, total=False):
        """What `list_builds_linkages` takes."""

        limit: int

    class AppsGetCiProductQuery(TypedDict, total=False):
        """What `get_ci_product` takes."""

        fields_apps: Sequence[AppField]
        fields_bundle_ids: Sequence[BundleIdField]
        fields_ci_products: Sequence[CiProductField]
        fields_scm_repositories: Sequence[ScmRepositoryField]
        include: Sequence[AppCiProductInclude]
        limit_primary_repositories: int

    class AppsListCustomerReviewSummarizationsQuery(TypedDict, total=False):
        """What `list_customer_review_summarizations` takes."""

        fields_customer_review_summarizations: Sequence[CustomerReviewSummarizationField]
        fields_territories: Sequence[TerritoryField]
        filter_platform: Required[Sequence[PlatformValue]]
        filter_territory: Sequence[str]
        include: Sequence[AppCustomerReviewSummarizationsInclude]
        limit: int

    class AppsListCustomerReviewsQuery(TypedDict, total=False):
        """What `list_customer_reviews` takes."""

        exists_published_response: bool
        fields_customer_review_responses: Sequence[CustomerReviewResponseField]
        fields_customer_reviews: Sequence[CustomerReviewField]
        fields_territories: Sequence[TerritoryField]
        filter_rating: Sequence[str]
        filter_review_territory: Sequence[str]
        filter_territory: Sequence[
            Literal[
                "ABW",
                "AFG",
                "AGO",
                "AIA",
                "ALB",
                "AND",
                "ANT",
                "ARE",
                "ARG",
                "ARM",
                "ASM",
                "ATG",
                "AUS",
                "AUT",
                "AZE",
                "BDI",
                "BEL",
                "BEN",
                "BES",
                "BFA",
                "BGD",
                "BGR",
                "BHR",
                "BHS",
                "BIH",
                "BLR",
                "BLZ",
                "BMU",
                "BOL",
                "BRA",
                "BRB",
                "BRN",
                "BTN",
                "BWA",
                "CAF",
                "CAN",
                "CHE",
                "CHL",
                "CHN",
                "CIV",
                "CMR",
                "COD",
                "COG",
                "COK",
                "COL",
                "COM",
                "CPV",
                "CRI",
                "CUB",
                "CUW",
                "CXR",
                "CYM",
                "CYP",
                "CZE",
                "DEU",
                "DJI",
                "DMA",
                "DNK",
                "DOM",
                "DZA",
                "ECU",
                "EGY",
                "ERI",
                "ESP",
                "EST",
                "ETH",
                "FIN",
                "FJI",
                "FLK",
                "FRA",
                "FRO",
                "FSM",
                "GAB",
                "GBR",
                "GEO",
                "GGY",
                "GHA",
                "GIB",
                "GIN",
                "GLP",
                "GMB",
                "GNB",
                "GNQ",
                "GRC",
                "GRD",
                "GRL",
                "GTM",
                "GUF",
                "GUM",
                "GUY",
                "HKG",
                "HND",
                "HRV",
                "HTI",
                "HUN",
                "IDN",
                "IMN",
                "IND",
                "IRL",
                "IRQ",
                "ISL",
                "ISR",
                "ITA",
                "JAM",
                "JEY",
                "JOR",
                "JPN",
                "KAZ",
                "KEN",
                "KGZ",
                "KHM",
                "KIR",
                "KNA",
                "KOR",
                "KWT",
                "LAO",
                "LBN",
                "LBR",
                "LBY",
                "LCA",
                "LIE",
                "LKA",
                "LSO",
                "LTU",
                "LUX",
                "LVA",
                "MAC",
                "MAR",
                "MCO",
                "MDA",
                "MDG",
                "MDV",
                "MEX",
                "MHL",
                "MKD",
                "MLI",
                "MLT",
                "MMR",
                "MNE",
                "MNG",
                "MNP",
                "MOZ",
                "MRT",
                "MSR",
                "MTQ",
                "MUS",
                "MWI",
                "MYS",
                "MYT",
                "NAM",
                "NCL",
                "NER",
                "NFK",
                "NGA",
                "NIC",
                "NIU",
                "NLD",
                "NOR",
                "NPL",
                "NRU",
                "NZL",
                "OMN",
                "PAK",
                "PAN",
                "PER",
                "PHL",
                "PLW",
                "PNG",
                "POL",
                "PRI",
                "PRT",
                "PRY",
                "PSE",
                "PYF",
                "QAT",
                "REU",
                "ROU",
                "RUS",
                "RWA",
                "SAU",
                "SEN",
                "SGP",
                "SHN",
                "SLB",
                "SLE",
                "SLV",
                "SMR",
                "SOM",
                "SPM",
                "SRB",
                "SSD",
                "STP",
                "SUR",
                "SVK",
                "SVN",
                "SWE",
                "SWZ",
                "SXM",
                "SYC",
                "TCA",
                "TCD",
                "TGO",
                "THA",
                "TJK",
                "TKM",
                "TLS",
                "TON",
                "TTO",
                "TUN",
                "TUR",
                "TUV",
                "TWN",
                "TZA",
                "UGA",
                "UKR",
                "UMI",
                "URY",
                "USA",
                "UZB",
                "VAT",
                "VCT",
                "VEN",
                "VGB",
                "VIR",
                "VNM",
                "VUT",
                "WLF",
                "WSM",
                "XKS",
                "YEM",
                "ZAF",
                "ZMB",
                "ZWE",
            ]
        ]
        include: Sequence[AppCustomerReviewsInclude]
        limit: int
        sort: Sequence[AppCustomerReviewsSort]

    class AppsListCustomerReviewsLinkagesQuery(TypedDict, total=False):
        """What `list_customer_reviews_linkages` takes."""

        limit: int

    class AppsGetEndUserLicenseAgreementQuery(TypedDict, total=False):
        """What `get_end_user_license_agreement` takes."""

        fields_end_user_license_agreements: Sequence[EndUserLicenseAgreementField]

    class AppsGetGameCenterDetailQuery(TypedDict, total=False):
        """What `get_game_center_detail` takes."""

        fields_app_store_versions: Sequence[AppStoreVersionField]
        fields_apps: Sequence[AppField]
        fields_game_center_achievement_releases: Sequence[GameCenterAchievementReleaseField]
        fields_game_center_achievements: Sequence[AppsGetGameCenterDetailGameCenterAchievementField]
        fields_game_center_activities: Sequence[GameCenterActivityField]
        fields_game_center_activity_version_releases: Sequence[GameCenterActivityVersionReleaseField]
        fields_game_center_app_versions: Sequence[GameCenterAppVersionField]
        fields_game_center_challenge_version_releases: Sequence[GameCenterChallengeVersionReleaseField]
        fields_game_center_challenges: Sequence[GameCenterChallengeField]
        fields_game_center_details: Sequence[GameCenterDetailField]
        fields_game_center_groups: Sequence[GameCenterGroupField]
        fields_game_center_leaderboard_releases: Sequence[GameCenterLeaderboardReleaseField]
        fields_game_center_leaderboard_set_releases: Sequence[GameCenterLeaderboardSetReleaseField]
        fields_game_center_leaderboard_sets: Sequence[AppsGetGameCenterDetailGameCenterLeaderboardSetField]
        fields_game_center_leaderboards: Sequence[AppsGetGameCenterDetailGameCenterLeaderboardField]
        include: Sequence[AppGameCenterDetailInclude]
        limit_achievement_releases: int
        """Deprecated by Apple."""
        limit_activity_releases: int
        """Deprecated by Apple."""
        limit_challenge_releases: int
        """Deprecated by Apple."""
        limit_challenges_minimum_platform_versions: int
        limit_game_center_achievements: int
        """Deprecated by Apple."""
        limit_game_center_achievements_v2: int
        limit_game_center_activities: int
        limit_game_center_app_versions: int
        limit_game_center_challenges: int
        limit_game_center_leaderboard_sets: int
        """Deprecated by Apple."""
        limit_game_center_leaderboard_sets_v2: int
        limit_game_center_leaderboards: int
        """Deprecated by Apple."""
        limit_game_center_leaderboards_v2: int
        limit_leaderboard_releases: int
        """Deprecated by Apple."""
        limit_leaderboard_set_releases: int
        """Deprecated by Apple."""

    class AppsListGameCenterEnabledVersionsQuery(TypedDict, total=False):
        """What `list_game_center_enabled_versions` takes."""

        fields_apps: Sequence[AppField]
        fields_game_center_enabled_versions: Sequence[GameCenterEnabledVersionField]
        filter_id: Sequence[str]
        filter_platform: Sequence[PlatformValue]
        filter_version_string: Sequence[str]
        include: Sequence[AppGameCenterEnabledVersionsInclude]
        limit: int
        limit_compatible_versions: int
        """Deprecated by Apple."""
        sort: Sequence[AppGameCenterEnabledVersionsSort]

    class AppsListGameCenterEnabledVersionsLinkagesQuery(TypedDict, total=False):
        """What `list_game_center_enabled_versions_linkages` takes."""

        limit: int

    class AppsListQuery(TypedDict, total=False):
        """What `list` takes."""

        exists_game_center_enabled_versions: bool
        """Deprecated by Apple."""
        fields_android_to_ios_app_mapping_details: Sequence[AndroidToIosAppMappingDetailField]
        fields_app_clips: Sequence[AppClipField]
        fields_app_custom_product_pages: Sequence[AppCustomProductPageField]
        fields_app_encryption_declarations: Sequence[AppEncryptionDeclarationField]
        fields_app_events: Sequence[AppEventField]
        fields_app_infos: Sequence[AppInfoField]
        fields_app_store_version_experiments: Sequence[AppsListAppStoreVersionExperimentField]
        fields_app_store_versions: Sequence[AppStoreVersionField]
        fields_apps: Sequence[AppField]
        fields_beta_app_localizations: Sequence[BetaAppLocalizationField]
        fields_beta_app_review_details: Sequence[BetaAppReviewDetailField]
        fields_beta_groups: Sequence[BetaGroupField]
        fields_beta_license_agreements: Sequence[BetaLicenseAgreementField]
        fields_build_icons: Sequence[BuildIconField]
        fields_builds: Sequence[BuildField]
        fields_ci_products: Sequence[CiProductField]
        fields_end_user_license_agreements: Sequence[EndUserLicenseAgreementField]
        fields_game_center_details: Sequence[GameCenterDetailField]
        fields_game_center_enabled_versions: Sequence[GameCenterEnabledVersionField]
        """Deprecated by Apple."""
        fields_in_app_purchases: Sequence[AppsListInAppPurchaseField]
        fields_pre_release_versions: Sequence[PreReleaseVersionField]
        fields_promoted_purchases: Sequence[PromotedPurchaseField]
        fields_review_submissions: Sequence[ReviewSubmissionField]
        fields_subscription_grace_periods: Sequence[SubscriptionGracePeriodField]
        fields_subscription_groups: Sequence[SubscriptionGroupField]
        filter_app_store_versions: Sequence[str]
        filter_app_store_versions_app_store_state: Sequence[
            Literal[
                "ACCEPTED",
                "DEVELOPER_REMOVED_FROM_SALE",
                "DEVELOPER_REJECTED",
                "IN_REVIEW",
                "INVALID_BINARY",
                "METADATA_REJECTED",
                "PENDING_APPLE_RELEASE",
                "PENDING_CONTRACT",
                "PENDING_DEVELOPER_RELEASE",
                "PREPARE_FOR_SUBMISSION",
                "PREORDER_READY_FOR_SALE",
                "PROCESSING_FOR_APP_STORE",
                "READY_FOR_REVIEW",
                "READY_FOR_SALE",
                "REJECTED",
                "REMOVED_FROM_SALE",
                "WAITING_FOR_EXPORT_COMPLIANCE",
                "WAITING_FOR_REVIEW",
                "REPLACED_WITH_NEW_VERSION",
                "NOT_APPLICABLE",
            ]
        ]
        """Deprecated by Apple."""
        filter_app_store_versions_app_version_state: Sequence[AppVersionStateValue]
        filter_app_store_versions_platform: Sequence[PlatformValue]
        filter_bundle_id: Sequence[str]
        filter_id: Sequence[str]
        filter_name: Sequence[str]
        filter_review_submissions_platform: Sequence[PlatformValue]
        filter_review_submissions_state: Sequence[ReviewSubmissionStateValue]
        filter_sku: Sequence[str]
        include: Sequence[AppInclude]
        limit: int
        limit_android_to_ios_app_mapping_details: int
        limit_app_clips: int
        limit_app_custom_product_pages: int
        limit_app_encryption_declarations: int
        limit_app_events: int
        limit_app_infos: int
        limit_app_store_version_experiments_v2: int
        limit_app_store_versions: int
        limit_beta_app_localizations: int
        limit_beta_groups: int
        limit_builds: int
        limit_game_center_enabled_versions: int
        """Deprecated by Apple."""
        limit_in_app_purchases: int
        """Deprecated by Apple."""
        limit_in_app_purchases_v2: int
        limit_pre_release_versions: int
        limit_promoted_purchases: int
        limit_review_submissions: int
        limit_subscription_groups: int
        sort: Sequence[AppSort]

    class AppsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_android_to_ios_app_mapping_details: Sequence[AndroidToIosAppMappingDetailField]
        fields_app_clips: Sequence[AppClipField]
        fields_app_custom_product_pages: Sequence[AppCustomProductPageField]
        fields_app_encryption_declarations: Sequence[AppEncryptionDeclarationField]
        fields_app_events: Sequence[AppEventField]
        fields_app_infos: Sequence[AppInfoField]
        fields_app_store_version_experiments: Sequence[AppsGetAppStoreVersionExperimentField]
        fields_app_store_versions: Sequence[AppStoreVersionField]
        fields_apps: Sequence[AppField]
        fields_beta_app_localizations: Sequence[BetaAppLocalizationField]
        fields_beta_app_review_details: Sequence[BetaAppReviewDetailField]
        fields_beta_groups: Sequence[BetaGroupField]
        fields_beta_license_agreements: Sequence[BetaLicenseAgreementField]
        fields_build_icons: Sequence[BuildIconField]
        fields_builds: Sequence[BuildField]
        fields_ci_products: Sequence[CiProductField]
        fields_end_user_license_agreements: Sequence[EndUserLicenseAgreementField]
        fields_game_center_details: Sequence[GameCenterDetailField]
        fields_game_center_enabled_versions: Sequence[GameCenterEnabledVersionField]
        """Deprecated by Apple."""
        fields_in_app_purchases: Sequence[AppsGetInAppPurchaseField]
        fields_pre_release_versions: Sequence[PreReleaseVersionField]
        fields_promoted_purchases: Sequence[PromotedPurchaseField]
        fields_review_submissions: Sequence[ReviewSubmissionField]
        fields_subscription_grace_periods: Sequence[SubscriptionGracePeriodField]
        fields_subscription_groups: Sequence[SubscriptionGroupField]
        include: Sequence[AppInclude]
        limit_android_to_ios_app_mapping_details: int
        limit_app_clips: int
        limit_app_custom_product_pages: int
        limit_app_encryption_declarations: int
        limit_app_events: int
        limit_app_infos: int
        limit_app_store_version_experiments_v2: int
        limit_app_store_versions: int
        limit_beta_app_localizations: int
        limit_beta_groups: int
        limit_builds: int
        limit_game_center_enabled_versions: int
        """Deprecated by Apple."""
        limit_in_app_purchases: int
        """Deprecated by Apple."""
        limit_in_app_purchases_v2: int
        limit_pre_release_versions: int
        limit_promoted_purchases: int
        limit_review_submissions: int
        limit_subscription_groups: int

    class AppsListInAppPurchasesV2Query(TypedDict, total=False):
        """What `list_in_app_purchases_v2` takes."""

        fields_in_app_purchase_app_store_review_screenshots: Sequence[InAppPurchaseAppStoreReviewScreenshotField]
        fields_in_app_purchase_availabilities: Sequence[InAppPurchaseAvailabilityField]
        fields_in_app_purchase_contents: Sequence[InAppPurchaseContentField]
        fields_in_app_purchase_images: Sequence[InAppPurchaseImageField]
        fields_in_app_purchase_localizations: Sequence[InAppPurchaseLocalizationField]
        fields_in_app_purchase_offer_codes: Sequence[InAppPurchaseOfferCodeField]
        fields_in_app_purchase_price_schedules: Sequence[InAppPurchasePriceScheduleField]
        fields_in_app_purchases: Sequence[InAppPurchaseField]
        fields_promoted_purchases: Sequence[PromotedPurchaseField]
        filter_in_app_purchase_type: Sequence[InAppPurchaseTypeValue]
        filter_name: Sequence[str]
        filter_product_id: Sequence[str]
        filter_state: Sequence[InAppPurchaseStateValue]
        include: Sequence[AppInAppPurchasesV2Include]
        limit: int
        limit_images: int
        limit_in_app_purchase_localizations: int
        limit_offer_codes: int
        sort: Sequence[AppInAppPurchasesV2Sort]

    class AppsListInAppPurchasesV2LinkagesQuery(TypedDict, total=False):
        """What `list_in_app_purchases_v2_linkages` takes."""

        limit: int

    class AppsListInAppPurchasesQuery(TypedDict, total=False):
        """What `list_in_app_purchases` takes."""

        fields_apps: Sequence[AppField]
        fields_in_app_purchases: Sequence[AppsListInAppPurchasesInAppPurchaseField]
        filter_can_be_submitted: Sequence[str]
        filter_in_app_purchase_type: Sequence[InAppPurchaseInAppPurchaseTypeValue]
        include: Sequence[AppInAppPurchasesInclude]
        limit: int
        limit_apps: int
        sort: Sequence[AppInAppPurchasesSort]

    class AppsListInAppPurchasesLinkagesQuery(TypedDict, total=False):
        """What `list_in_app_purchases_linkages` takes."""

        limit: int

    class AppsGetMarketplaceSearchDetailQuery(TypedDict, total=False):
        """What `get_marketplace_search_detail` takes."""

        fields_marketplace_search_details: Sequence[MarketplaceSearchDetailField]

    class AppsListPerfPowerMetricsQuery(TypedDict, total=False):
        """What `list_perf_power_metrics` takes."""

        filter_device_type: Sequence[str]
        filter_metric_type: Sequence[PerfPowerMetricMetricTypeValue]
        filter_platform: Sequence[PerfPowerMetricPlatformValue]

    class AppsListPreReleaseVersionsQuery(TypedDict, total=False):
        """What `list_pre_release_versions` takes."""

        fields_pre_release_versions: Sequence[PreReleaseVersionField]
        limit: int

    class AppsListPreReleaseVersionsLinkagesQuery(TypedDict, total=False):
        """What `list_pre_release_versions_linkages` takes."""

        limit: int

    class AppsListPromotedPurchasesQuery(TypedDict, total=False):
        """What `list_promoted_purchases` takes."""

        fields_in_app_purchases: Sequence[InAppPurchaseField]
        fields_promoted_purchases: Sequence[PromotedPurchaseField]
        fields_subscriptions: Sequence[SubscriptionField]
        include: Sequence[AppPromotedPurchasesInclude]
        limit: int

    class AppsListPromotedPurchasesLinkagesQuery(TypedDict, total=False):
        """What `list_promoted_purchases_linkages` takes."""

        limit: int

    class AppsListReviewSubmissionsQuery(TypedDict, total=False):
        """What `list_review_submissions` takes."""

        fields_actors: Sequence[ActorField]
        fields_app_store_versions: Sequence[AppStoreVersionField]
        fields_apps: Sequence[AppField]
        fields_review_submission_items: Sequence[ReviewSubmissionItemField]
        fields_review_submissions: Sequence[ReviewSubmissionField]
        filter_platform: Sequence[PlatformValue]
        filter_state: Sequence[ReviewSubmissionStateValue]
        include: Sequence[AppReviewSubmissionsInclude]
        limit: int
        limit_items: int

    class AppsListReviewSubmissionsLinkagesQuery(TypedDict, total=False):
        """What `list_review_submissions_linkages` takes."""

        limit: int

    class AppsListSearchKeywordsQuery(TypedDict, total=False):
        """What `list_search_keywords` takes."""

        fields_app_keywords: Sequence[str]
        filter_locale: Sequence[str]
        filter_platform: Sequence[str]
        limit: int

    class AppsListSearchKeywordsLinkagesQuery(TypedDict, total=False):
        """What `list_search_keywords_linkages` takes."""

        limit: int

    class AppsGetSubscriptionGracePeriodQuery(TypedDict, total=False):
        """What `get_subscription_grace_period` takes."""

        fields_subscription_grace_periods: Sequence[SubscriptionGracePeriodField]

    class AppsListSubscriptionGroupsQuery(TypedDict, total=False):
        """What `list_subscription_groups` takes."""

        fields_subscription_group_localizations: Sequence[SubscriptionGroupLocalizationField]
        fields_subscription_groups: Sequence[SubscriptionGroupField]
        fields_subscriptions: Sequence[SubscriptionField]
        filter_reference_name: Sequence[str]
        filter_subscriptions_state: Sequence[SubscriptionStateValue]
        include: Sequence[AppSubscriptionGroupsInclude]
        limit: int
        limit_subscription_group_localizations: int
        limit_subscriptions: int
        sort: Sequence[AppSubscriptionGroupsSort]

    class AppsListSubscriptionGroupsLinkagesQuery(TypedDict, total=False):
        """What `list_subscription_groups_linkages` takes."""

        limit: int

    class AppsListWebhooksQuery(TypedDict, total=False):
        """What `list_webhooks` takes."""

        fields_apps: Sequence[AppField]
        fields_webhooks: Sequence[WebhookField]
        include: Sequence[AppWebhooksInclude]
        limit: int

    class AppsListWebhooksLinkagesQuery(TypedDict, total=False):
        """What `list_webhooks_linkages` takes."""

        limit: int


_LIST_ACCESSIBILITY_DECLARATIONS: Operation[AccessibilityDeclarationsResponse] = Operation(
    "apps_accessibilityDeclarations_getToManyRelated",
    "GET",
    "/v1/apps/{id}/accessibilityDeclarations",
    "AccessibilityDeclarationsResponse",
    query={
        "fields_accessibility_declarations": "fields[accessibilityDeclarations]",
        "filter_device_family": "filter[deviceFamily]",
        "filter_state": "filter[state]",
        "limit": "limit",
    },
)

_LIST_ACCESSIBILITY_DECLARATIONS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "apps_accessibilityDeclarations_getToManyRelationship",
    "GET",
    "/v1/apps/{id}/relationships/accessibilityDeclarations",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_GET_ALTERNATIVE_DISTRIBUTION_KEY: Operation[AlternativeDistributionKeyResponse[AlternativeDistributionKey | None]] = (
    Operation(
        "apps_alternativeDistributionKey_getToOneRelated",
        "GET",
        "/v1/apps/{id}/alternativeDistributionKey",
        "AlternativeDistributionKeyResponse",
        query={
            "fields_alternative_distribution_keys": "fields[alternativeDistributionKeys]",
        },
    )
)

_GET_ALTERNATIVE_DISTRIBUTION_KEY_LINKAGE: Operation[LinkageResponse] = Operation(
    "apps_alternativeDistributionKey_getToOneRelationship",
    "GET",
    "/v1/apps/{id}/relationships/alternativeDistributionKey",
    "LinkageResponse",
)

_LIST_ANALYTICS_REPORT_REQUESTS: Operation[AnalyticsReportRequestsResponse] = Operation(
    "apps_analyticsReportRequests_getToManyRelated",
    "GET",
    "/v1/apps/{id}/analyticsReportRequests",
    "AnalyticsReportRequestsResponse",
    query={
        "fields_analytics_report_requests": "fields[analyticsReportRequests]",
        "fields_analytics_reports": "fields[analyticsReports]",
        "filter_access_type": "filter[accessType]",
        "include": "include",
        "limit": "limit",
        "limit_reports": "limit[reports]",
    },
)

_LIST_ANALYTICS_REPORT_REQUESTS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "apps_analyticsReportRequests_getToManyRelationship",
    "GET",
    "/v1/apps/{id}/relationships/analyticsReportRequests",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_LIST_ANDROID_TO_IOS_APP_MAPPING_DETAILS: Operation[AndroidToIosAppMappingDetailsResponse] = Operation(
    "apps_androidToIosAppMappingDetails_getToManyRelated",
    "GET",
    "/v1/apps/{id}/androidToIosAppMappingDetails",
    "AndroidToIosAppMappingDetailsResponse",
    query={
        "fields_android_to_ios_app_mapping_details": "fields[androidToIosAppMappingDetails]",
        "limit": "limit",
    },
)

_LIST_ANDROID_TO_IOS_APP_MAPPING_DETAILS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "apps_androidToIosAppMappingDetails_getToManyRelationship",
    "GET",
    "/v1/apps/{id}/relationships/androidToIosAppMappingDetails",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_GET_APP_AVAILABILITY_V2: Operation[AppAvailabilityV2Response[AppAvailabilityV2 | None]] = Operation(
    "apps_appAvailabilityV2_getToOneRelated",
    "GET",
    "/v1/apps/{id}/appAvailabilityV2",
    "AppAvailabilityV2Response",
    query={
        "fields_app_availabilities": "fields[appAvailabilities]",
        "fields_territory_availabilities": "fields[territoryAvailabilities]",
        "include": "include",
        "limit_territory_availabilities": "limit[territoryAvailabilities]",
    },
)

_GET_APP_AVAILABILITY_V2_LINKAGE: Operation[LinkageResponse] = Operation(
    "apps_appAvailabilityV2_getToOneRelationship",
    "GET",
    "/v1/apps/{id}/relationships/appAvailabilityV2",
    "LinkageResponse",
)

_LIST_APP_CLIPS: Operation[AppClipsResponse] = Operation(
    "apps_appClips_getToManyRelated",
    "GET",
    "/v1/apps/{id}/appClips",
    "AppClipsResponse",
    query={
        "fields_app_clip_default_experiences": "fields[appClipDefaultExperiences]",
        "fields_app_clips": "fields[appClips]",
        "fields_apps": "fields[apps]",
        "filter_bundle_id": "filter[bundleId]",
        "include": "include",
        "limit": "limit",
        "limit_app_clip_default_experiences": "limit[appClipDefaultExperiences]",
    },
)

_LIST_APP_CLIPS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "apps_appClips_getToManyRelationship",
    "GET",
    "/v1/apps/{id}/relationships/appClips",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_LIST_APP_CUSTOM_PRODUCT_PAGES: Operation[AppCustomProductPagesResponse] = Operation(
    "apps_appCustomProductPages_getToManyRelated",
    "GET",
    "/v1/apps/{id}/appCustomProductPages",
    "AppCustomProductPagesResponse",
    query={
        "fields_app_custom_product_page_versions": "fields[appCustomProductPageVersions]",
        "fields_app_custom_product_pages": "fields[appCustomProductPages]",
        "fields_apps": "fields[apps]",
        "filter_visible": "filter[visible]",
        "include": "include",
        "limit": "limit",
        "limit_app_custom_product_page_versions": "limit[appCustomProductPageVersions]",
    },
)

_LIST_APP_CUSTOM_PRODUCT_PAGES_LINKAGES: Operation[LinkagesResponse] = Operation(
    "apps_appCustomProductPages_getToManyRelationship",
    "GET",
    "/v1/apps/{id}/relationships/appCustomProductPages",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_LIST_APP_ENCRYPTION_DECLARATIONS: Operation[AppEncryptionDeclarationsResponse] = Operation(
    "apps_appEncryptionDeclarations_getToManyRelated",
    "GET",
    "/v1/apps/{id}/appEncryptionDeclarations",
    "AppEncryptionDeclarationsResponse",
    query={
        "fields_app_encryption_declaration_documents": "fields[appEncryptionDeclarationDocuments]",
        "fields_app_encryption_declarations": "fields[appEncryptionDeclarations]",
        "fields_apps": "fields[apps]",
        "fields_builds": "fields[builds]",
        "filter_builds": "filter[builds]",
        "filter_platform": "filter[platform]",
        "include": "include",
        "limit": "limit",
        "limit_builds": "limit[builds]",
    },
)

_LIST_APP_ENCRYPTION_DECLARATIONS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "apps_appEncryptionDeclarations_getToManyRelationship",
    "GET",
    "/v1/apps/{id}/relationships/appEncryptionDeclarations",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_LIST_APP_EVENTS: Operation[AppEventsResponse] = Operation(
    "apps_appEvents_getToManyRelated",
    "GET",
    "/v1/apps/{id}/appEvents",
    "AppEventsResponse",
    query={
        "fields_app_event_localizations": "fields[appEventLocalizations]",
        "fields_app_events": "fields[appEvents]",
        "filter_event_state": "filter[eventState]",
        "filter_id": "filter[id]",
        "include": "include",
        "limit": "limit",
        "limit_localizations": "limit[localizations]",
    },
)

_LIST_APP_EVENTS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "apps_appEvents_getToManyRelationship",
    "GET",
    "/v1/apps/{id}/relationships/appEvents",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_LIST_APP_INFOS: Operation[AppInfosResponse] = Operation(
    "apps_appInfos_getToManyRelated",
    "GET",
    "/v1/apps/{id}/appInfos",
    "AppInfosResponse",
    query={
        "fields_age_rating_declarations": "fields[ageRatingDeclarations]",
        "fields_app_categories": "fields[appCategories]",
        "fields_app_info_localizations": "fields[appInfoLocalizations]",
        "fields_app_infos": "fields[appInfos]",
        "fields_apps": "fields[apps]",
        "include": "include",
        "limit": "limit",
        "limit_app_info_localizations": "limit[appInfoLocalizations]",
    },
)

_LIST_APP_INFOS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "apps_appInfos_getToManyRelationship",
    "GET",
    "/v1/apps/{id}/relationships/appInfos",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_LIST_APP_PRICE_POINTS: Operation[AppPricePointsV3Response] = Operation(
    "apps_appPricePoints_getToManyRelated",
    "GET",
    "/v1/apps/{id}/appPricePoints",
    "AppPricePointsV3Response",
    query={
        "fields_app_price_points": "fields[appPricePoints]",
        "fields_apps": "fields[apps]",
        "fields_territories": "fields[territories]",
        "filter_territory": "filter[territory]",
        "include": "include",
        "limit": "limit",
    },
)

_LIST_APP_PRICE_POINTS_CSV: Operation[Download] = Operation(
    "apps_appPricePoints_getToManyRelated",
    "GET",
    "/v1/apps/{id}/appPricePoints",
    "Download",
    accept="text/csv",
    query={
        "fields_app_price_points": "fields[appPricePoints]",
        "fields_apps": "fields[apps]",
        "fields_territories": "fields[territories]",
        "filter_territory": "filter[territory]",
        "include": "include",
        "limit": "limit",
    },
)

_LIST_APP_PRICE_POINTS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "apps_appPricePoints_getToManyRelationship",
    "GET",
    "/v1/apps/{id}/relationships/appPricePoints",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_GET_APP_PRICE_SCHEDULE: Operation[AppPriceScheduleResponse[AppPriceSchedule | None]] = Operation(
    "apps_appPriceSchedule_getToOneRelated",
    "GET",
    "/v1/apps/{id}/appPriceSchedule",
    "AppPriceScheduleResponse",
    query={
        "fields_app_price_schedules": "fields[appPriceSchedules]",
        "fields_app_prices": "fields[appPrices]",
        "fields_apps": "fields[apps]",
        "fields_territories": "fields[territories]",
        "include": "include",
        "limit_automatic_prices": "limit[automaticPrices]",
        "limit_manual_prices": "limit[manualPrices]",
    },
)

_GET_APP_PRICE_SCHEDULE_LINKAGE: Operation[LinkageResponse] = Operation(
    "apps_appPriceSchedule_getToOneRelationship",
    "GET",
    "/v1/apps/{id}/relationships/appPriceSchedule",
    "LinkageResponse",
)

_LIST_APP_STORE_VERSION_EXPERIMENTS_V2: Operation[AppStoreVersionExperimentsV2Response] = Operation(
    "apps_appStoreVersionExperimentsV2_getToManyRelated",
    "GET",
    "/v1/apps/{id}/appStoreVersionExperimentsV2",
    "AppStoreVersionExperimentsV2Response",
    query={
        "fields_app_store_version_experiment_treatments": "fields[appStoreVersionExperimentTreatments]",
        "fields_app_store_version_experiments": "fields[appStoreVersionExperiments]",
        "fields_app_store_versions": "fields[appStoreVersions]",
        "fields_apps": "fields[apps]",
        "filter_state": "filter[state]",
        "include": "include",
        "limit": "limit",
        "limit_app_store_version_experiment_treatments": "limit[appStoreVersionExperimentTreatments]",
        "limit_control_versions": "limit[controlVersions]",
    },
)

_LIST_APP_STORE_VERSION_EXPERIMENTS_V2_LINKAGES: Operation[LinkagesResponse] = Operation(
    "apps_appStoreVersionExperimentsV2_getToManyRelationship",
    "GET",
    "/v1/apps/{id}/relationships/appStoreVersionExperimentsV2",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_LIST_APP_STORE_VERSIONS: Operation[AppStoreVersionsResponse] = Operation(
    "apps_appStoreVersions_getToManyRelated",
    "GET",
    "/v1/apps/{id}/appStoreVersions",
    "AppStoreVersionsResponse",
    query={
        "fields_alternative_distribution_packages": "fields[alternativeDistributionPackages]",
        "fields_app_clip_default_experiences": "fields[appClipDefaultExperiences]",
        "fields_app_store_review_details": "fields[appStoreReviewDetails]",
        "fields_app_store_version_experiments": "fields[appStoreVersionExperiments]",
        "fields_app_store_version_localizations": "fields[appStoreVersionLocalizations]",
        "fields_app_store_version_phased_releases": "fields[appStoreVersionPhasedReleases]",
        "fields_app_store_version_submissions": "fields[appStoreVersionSubmissions]",
        "fields_app_store_versions": "fields[appStoreVersions]",
        "fields_apps": "fields[apps]",
        "fields_builds": "fields[builds]",
        "fields_game_center_app_versions": "fields[gameCenterAppVersions]",
        "fields_routing_app_coverages": "fields[routingAppCoverages]",
        "filter_app_store_state": "filter[appStoreState]",
        "filter_app_version_state": "filter[appVersionState]",
        "filter_id": "filter[id]",
        "filter_platform": "filter[platform]",
        "filter_version_string": "filter[versionString]",
        "include": "include",
        "limit": "limit",
        "limit_app_store_version_experiments": "limit[appStoreVersionExperiments]",
        "limit_app_store_version_experiments_v2": "limit[appStoreVersionExperimentsV2]",
        "limit_app_store_version_localizations": "limit[appStoreVersionLocalizations]",
    },
)

_LIST_APP_STORE_VERSIONS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "apps_appStoreVersions_getToManyRelationship",
    "GET",
    "/v1/apps/{id}/relationships/appStoreVersions",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_LIST_APP_TAGS: Operation[AppTagsResponse] = Operation(
    "apps_appTags_getToManyRelated",
    "GET",
    "/v1/apps/{id}/appTags",
    "AppTagsResponse",
    query={
        "fields_app_tags": "fields[appTags]",
        "fields_territories": "fields[territories]",
        "filter_visible_in_app_store": "filter[visibleInAppStore]",
        "include": "include",
        "limit": "limit",
        "limit_territories": "limit[territories]",
        "sort": "sort",
    },
)

_LIST_APP_TAGS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "apps_appTags_getToManyRelationship",
    "GET",
    "/v1/apps/{id}/relationships/appTags",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_LIST_BACKGROUND_ASSETS: Operation[BackgroundAssetsResponse] = Operation(
    "apps_backgroundAssets_getToManyRelated",
    "GET",
    "/v1/apps/{id}/backgroundAssets",
    "BackgroundAssetsResponse",
    query={
        "fields_apps": "fields[apps]",
        "fields_background_asset_versions": "fields[backgroundAssetVersions]",
        "fields_background_assets": "fields[backgroundAssets]",
        "filter_archived": "filter[archived]",
        "filter_asset_pack_identifier": "filter[assetPackIdentifier]",
        "filter_versions_locale": "filter[versions.locale]",
        "filter_versions_platforms": "filter[versions.platforms]",
        "include": "include",
        "limit": "limit",
        "sort": "sort",
    },
)

_LIST_BACKGROUND_ASSETS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "apps_backgroundAssets_getToManyRelationship",
    "GET",
    "/v1/apps/{id}/relationships/backgroundAssets",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_LIST_BETA_APP_LOCALIZATIONS: Operation[BetaAppLocalizationsWithoutIncludesResponse] = Operation(
    "apps_betaAppLocalizations_getToManyRelated",
    "GET",
    "/v1/apps/{id}/betaAppLocalizations",
    "BetaAppLocalizationsWithoutIncludesResponse",
    query={
        "fields_beta_app_localizations": "fields[betaAppLocalizations]",
        "limit": "limit",
    },
)

_LIST_BETA_APP_LOCALIZATIONS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "apps_betaAppLocalizations_getToManyRelationship",
    "GET",
    "/v1/apps/{id}/relationships/betaAppLocalizations",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_GET_BETA_APP_REVIEW_DETAIL: Operation[BetaAppReviewDetailWithoutIncludesResponse[BetaAppReviewDetail | None]] = (
    Operation(
        "apps_betaAppReviewDetail_getToOneRelated",
        "GET",
        "/v1/apps/{id}/betaAppReviewDetail",
        "BetaAppReviewDetailWithoutIncludesResponse",
        query={
            "fields_beta_app_review_details": "fields[betaAppReviewDetails]",
        },
    )
)

_GET_BETA_APP_REVIEW_DETAIL_LINKAGE: Operation[LinkageResponse] = Operation(
    "apps_betaAppReviewDetail_getToOneRelationship",
    "GET",
    "/v1/apps/{id}/relationships/betaAppReviewDetail",
    "LinkageResponse",
)

_LIST_BETA_FEEDBACK_CRASH_SUBMISSIONS: Operation[BetaFeedbackCrashSubmissionsResponse] = Operation(
    "apps_betaFeedbackCrashSubmissions_getToManyRelated",
    "GET",
    "/v1/apps/{id}/betaFeedbackCrashSubmissions",
    "BetaFeedbackCrashSubmissionsResponse",
    query={
        "fields_beta_feedback_crash_submissions": "fields[betaFeedbackCrashSubmissions]",
        "fields_beta_testers": "fields[betaTesters]",
        "fields_builds": "fields[builds]",
        "filter_app_platform": "filter[appPlatform]",
        "filter_build": "filter[build]",
        "filter_build_pre_release_version": "filter[build.preReleaseVersion]",
        "filter_device_model": "filter[deviceModel]",
        "filter_device_platform": "filter[devicePlatform]",
        "filter_os_version": "filter[osVersion]",
        "filter_tester": "filter[tester]",
        "include": "include",
        "limit": "limit",
        "sort": "sort",
    },
)

_LIST_BETA_FEEDBACK_CRASH_SUBMISSIONS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "apps_betaFeedbackCrashSubmissions_getToManyRelationship",
    "GET",
    "/v1/apps/{id}/relationships/betaFeedbackCrashSubmissions",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_LIST_BETA_FEEDBACK_SCREENSHOT_SUBMISSIONS: Operation[BetaFeedbackScreenshotSubmissionsResponse] = Operation(
    "apps_betaFeedbackScreenshotSubmissions_getToManyRelated",
    "GET",
    "/v1/apps/{id}/betaFeedbackScreenshotSubmissions",
    "BetaFeedbackScreenshotSubmissionsResponse",
    query={
        "fields_beta_feedback_screenshot_submissions": "fields[betaFeedbackScreenshotSubmissions]",
        "fields_beta_testers": "fields[betaTesters]",
        "fields_builds": "fields[builds]",
        "filter_app_platform": "filter[appPlatform]",
        "filter_build": "filter[build]",
        "filter_build_pre_release_version": "filter[build.preReleaseVersion]",
        "filter_device_model": "filter[deviceModel]",
        "filter_device_platform": "filter[devicePlatform]",
        "filter_os_version": "filter[osVersion]",
        "filter_tester": "filter[tester]",
        "include": "include",
        "limit": "limit",
        "sort": "sort",
    },
)

_LIST_BETA_FEEDBACK_SCREENSHOT_SUBMISSIONS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "apps_betaFeedbackScreenshotSubmissions_getToManyRelationship",
    "GET",
    "/v1/apps/{id}/relationships/betaFeedbackScreenshotSubmissions",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_LIST_BETA_GROUPS: Operation[BetaGroupsWithoutIncludesResponse] = Operation(
    "apps_betaGroups_getToManyRelated",
    "GET",
    "/v1/apps/{id}/betaGroups",
    "BetaGroupsWithoutIncludesResponse",
    query={
        "fields_beta_groups": "fields[betaGroups]",
        "limit": "limit",
    },
)

_LIST_BETA_GROUPS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "apps_betaGroups_getToManyRelationship",
    "GET",
    "/v1/apps/{id}/relationships/betaGroups",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_GET_BETA_LICENSE_AGREEMENT: Operation[BetaLicenseAgreementWithoutIncludesResponse[BetaLicenseAgreement | None]] = (
    Operation(
        "apps_betaLicenseAgreement_getToOneRelated",
        "GET",
        "/v1/apps/{id}/betaLicenseAgreement",
        "BetaLicenseAgreementWithoutIncludesResponse",
        query={
            "fields_beta_license_agreements": "fields[betaLicenseAgreements]",
        },
    )
)

_GET_BETA_LICENSE_AGREEMENT_LINKAGE: Operation[LinkageResponse] = Operation(
    "apps_betaLicenseAgreement_getToOneRelationship",
    "GET",
    "/v1/apps/{id}/relationships/betaLicenseAgreement",
    "LinkageResponse",
)

_METRICS_BETA_TESTER_USAGES: Operation[AppsBetaTesterUsagesV1MetricResponse] = Operation(
    "apps_betaTesterUsages_getMetrics",
    "GET",
    "/v1/apps/{id}/metrics/betaTesterUsages",
    "AppsBetaTesterUsagesV1MetricResponse",
    query={
        "filter_beta_testers": "filter[betaTesters]",
        "group_by": "groupBy",
        "limit": "limit",
        "period": "period",
    },
)

_REMOVE_BETA_TESTERS: Operation[None] = Operation(
    "apps_betaTesters_deleteToManyRelationship",
    "DELETE",
    "/v1/apps/{id}/relationships/betaTesters",
    body=Related("betaTesters", "betaTesters", many=True),
)

_LIST_BUILD_UPLOADS: Operation[BuildUploadsResponse] = Operation(
    "apps_buildUploads_getToManyRelated",
    "GET",
    "/v1/apps/{id}/buildUploads",
    "BuildUploadsResponse",
    query={
        "fields_build_upload_files": "fields[buildUploadFiles]",
        "fields_build_uploads": "fields[buildUploads]",
        "fields_builds": "fields[builds]",
        "filter_cf_bundle_short_version_string": "filter[cfBundleShortVersionString]",
        "filter_cf_bundle_version": "filter[cfBundleVersion]",
        "filter_platform": "filter[platform]",
        "filter_state": "filter[state]",
        "include": "include",
        "limit": "limit",
        "sort": "sort",
    },
)

_LIST_BUILD_UPLOADS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "apps_buildUploads_getToManyRelationship",
    "GET",
    "/v1/apps/{id}/relationships/buildUploads",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_LIST_BUILDS: Operation[BuildsWithoutIncludesResponse] = Operation(
    "apps_builds_getToManyRelated",
    "GET",
    "/v1/apps/{id}/builds",
    "BuildsWithoutIncludesResponse",
    query={
        "fields_builds": "fields[builds]",
        "limit": "limit",
    },
)

_LIST_BUILDS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "apps_builds_getToManyRelationship",
    "GET",
    "/v1/apps/{id}/relationships/builds",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_GET_CI_PRODUCT: Operation[CiProductResponse[CiProduct | None]] = Operation(
    "apps_ciProduct_getToOneRelated",
    "GET",
    "/v1/apps/{id}/ciProduct",
    "CiProductResponse",
    query={
        "fields_apps": "fields[apps]",
        "fields_bundle_ids": "fields[bundleIds]",
        "fields_ci_products": "fields[ciProducts]",
        "fields_scm_repositories": "fields[scmRepositories]",
        "include": "include",
        "limit_primary_repositories": "limit[primaryRepositories]",
    },
)

_GET_CI_PRODUCT_LINKAGE: Operation[LinkageResponse] = Operation(
    "apps_ciProduct_getToOneRelationship", "GET", "/v1/apps/{id}/relationships/ciProduct", "LinkageResponse"
)

_LIST_CUSTOMER_REVIEW_SUMMARIZATIONS: Operation[CustomerReviewSummarizationsResponse] = Operation(
    "apps_customerReviewSummarizations_getToManyRelated",
    "GET",
    "/v1/apps/{id}/customerReviewSummarizations",
    "CustomerReviewSummarizationsResponse",
    query={
        "fields_customer_review_summarizations": "fields[customerReviewSummarizations]",
        "fields_territories": "fields[territories]",
        "filter_platform": "filter[platform]",
        "filter_territory": "filter[territory]",
        "include": "include",
        "limit": "limit",
    },
)

_LIST_CUSTOMER_REVIEWS: Operation[CustomerReviewsResponse] = Operation(
    "apps_customerReviews_getToManyRelated",
    "GET",
    "/v1/apps/{id}/customerReviews",
    "CustomerReviewsResponse",
    query={
        "exists_published_response": "exists[publishedResponse]",
        "fields_customer_review_responses": "fields[customerReviewResponses]",
        "fields_customer_reviews": "fields[customerReviews]",
        "fields_territories": "fields[territories]",
        "filter_rating": "filter[rating]",
        "filter_review_territory": "filter[reviewTerritory]",
        "filter_territory": "filter[territory]",
        "include": "include",
        "limit": "limit",
        "sort": "sort",
    },
)

_LIST_CUSTOMER_REVIEWS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "apps_customerReviews_getToManyRelationship",
    "GET",
    "/v1/apps/{id}/relationships/customerReviews",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_GET_END_USER_LICENSE_AGREEMENT: Operation[
    EndUserLicenseAgreementWithoutIncludesResponse[EndUserLicenseAgreement | None]
] = Operation(
    "apps_endUserLicenseAgreement_getToOneRelated",
    "GET",
    "/v1/apps/{id}/endUserLicenseAgreement",
    "EndUserLicenseAgreementWithoutIncludesResponse",
    query={
        "fields_end_user_license_agreements": "fields[endUserLicenseAgreements]",
    },
)

_GET_END_USER_LICENSE_AGREEMENT_LINKAGE: Operation[LinkageResponse] = Operation(
    "apps_endUserLicenseAgreement_getToOneRelationship",
    "GET",
    "/v1/apps/{id}/relationships/endUserLicenseAgreement",
    "LinkageResponse",
)

_GET_GAME_CENTER_DETAIL: Operation[GameCenterDetailResponse[GameCenterDetail | None]] = Operation(
    "apps_gameCenterDetail_getToOneRelated",
    "GET",
    "/v1/apps/{id}/gameCenterDetail",
    "GameCenterDetailResponse",
    query={
        "fields_app_store_versions": "fields[appStoreVersions]",
        "fields_apps": "fields[apps]",
        "fields_game_center_achievement_releases": "fields[gameCenterAchievementReleases]",
        "fields_game_center_achievements": "fields[gameCenterAchievements]",
        "fields_game_center_activities": "fields[gameCenterActivities]",
        "fields_game_center_activity_version_releases": "fields[gameCenterActivityVersionReleases]",
        "fields_game_center_app_versions": "fields[gameCenterAppVersions]",
        "fields_game_center_challenge_version_releases": "fields[gameCenterChallengeVersionReleases]",
        "fields_game_center_challenges": "fields[gameCenterChallenges]",
        "fields_game_center_details": "fields[gameCenterDetails]",
        "fields_game_center_groups": "fields[gameCenterGroups]",
        "fields_game_center_leaderboard_releases": "fields[gameCenterLeaderboardReleases]",
        "fields_game_center_leaderboard_set_releases": "fields[gameCenterLeaderboardSetReleases]",
        "fields_game_center_leaderboard_sets": "fields[gameCenterLeaderboardSets]",
        "fields_game_center_leaderboards": "fields[gameCenterLeaderboards]",
        "include": "include",
        "limit_achievement_releases": "limit[achievementReleases]",
        "limit_activity_releases": "limit[activityReleases]",
        "limit_challenge_releases": "limit[challengeReleases]",
        "limit_challenges_minimum_platform_versions": "limit[challengesMinimumPlatformVersions]",
        "limit_game_center_achievements": "limit[gameCenterAchievements]",
        "limit_game_center_achievements_v2": "limit[gameCenterAchievementsV2]",
        "limit_game_center_activities": "limit[gameCenterActivities]",
        "limit_game_center_app_versions": "limit[gameCenterAppVersions]",
        "limit_game_center_challenges": "limit[gameCenterChallenges]",
        "limit_game_center_leaderboard_sets": "limit[gameCenterLeaderboardSets]",
        "limit_game_center_leaderboard_sets_v2": "limit[gameCenterLeaderboardSetsV2]",
        "limit_game_center_leaderboards": "limit[gameCenterLeaderboards]",
        "limit_game_center_leaderboards_v2": "limit[gameCenterLeaderboardsV2]",
        "limit_leaderboard_releases": "limit[leaderboardReleases]",
        "limit_leaderboard_set_releases": "limit[leaderboardSetReleases]",
    },
)

_GET_GAME_CENTER_DETAIL_LINKAGE: Operation[LinkageResponse] = Operation(
    "apps_gameCenterDetail_getToOneRelationship",
    "GET",
    "/v1/apps/{id}/relationships/gameCenterDetail",
    "LinkageResponse",
)

_LIST_GAME_CENTER_ENABLED_VERSIONS: Operation[GameCenterEnabledVersionsResponse] = Operation(
    "apps_gameCenterEnabledVersions_getToManyRelated",
    "GET",
    "/v1/apps/{id}/gameCenterEnabledVersions",
    "GameCenterEnabledVersionsResponse",
    query={
        "fields_apps": "fields[apps]",
        "fields_game_center_enabled_versions": "fields[gameCenterEnabledVersions]",
        "filter_id": "filter[id]",
        "filter_platform": "filter[platform]",
        "filter_version_string": "filter[versionString]",
        "include": "include",
        "limit": "limit",
        "limit_compatible_versions": "limit[compatibleVersions]",
        "sort": "sort",
    },
)

_LIST_GAME_CENTER_ENABLED_VERSIONS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "apps_gameCenterEnabledVersions_getToManyRelationship",
    "GET",
    "/v1/apps/{id}/relationships/gameCenterEnabledVersions",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_LIST: Operation[AppsResponse] = Operation(
    "apps_getCollection",
    "GET",
    "/v1/apps",
    "AppsResponse",
    query={
        "exists_game_center_enabled_versions": "exists[gameCenterEnabledVersions]",
        "fields_android_to_ios_app_mapping_details": "fields[androidToIosAppMappingDetails]",
        "fields_app_clips": "fields[appClips]",
        "fields_app_custom_product_pages": "fields[appCustomProductPages]",
        "fields_app_encryption_declarations": "fields[appEncryptionDeclarations]",
        "fields_app_events": "fields[appEvents]",
        "fields_app_infos": "fields[appInfos]",
        "fields_app_store_version_experiments": "fields[appStoreVersionExperiments]",
        "fields_app_store_versions": "fields[appStoreVersions]",
        "fields_apps": "fields[apps]",
        "fields_beta_app_localizations": "fields[betaAppLocalizations]",
        "fields_beta_app_review_details": "fields[betaAppReviewDetails]",
        "fields_beta_groups": "fields[betaGroups]",
        "fields_beta_license_agreements": "fields[betaLicenseAgreements]",
        "fields_build_icons": "fields[buildIcons]",
        "fields_builds": "fields[builds]",
        "fields_ci_products": "fields[ciProducts]",
        "fields_end_user_license_agreements": "fields[endUserLicenseAgreements]",
        "fields_game_center_details": "fields[gameCenterDetails]",
        "fields_game_center_enabled_versions": "fields[gameCenterEnabledVersions]",
        "fields_in_app_purchases": "fields[inAppPurchases]",
        "fields_pre_release_versions": "fields[preReleaseVersions]",
        "fields_promoted_purchases": "fields[promotedPurchases]",
        "fields_review_submissions": "fields[reviewSubmissions]",
        "fields_subscription_grace_periods": "fields[subscriptionGracePeriods]",
        "fields_subscription_groups": "fields[subscriptionGroups]",
        "filter_app_store_versions": "filter[appStoreVersions]",
        "filter_app_store_versions_app_store_state": "filter[appStoreVersions.appStoreState]",
        "filter_app_store_versions_app_version_state": "filter[appStoreVersions.appVersionState]",
        "filter_app_store_versions_platform": "filter[appStoreVersions.platform]",
        "filter_bundle_id": "filter[bundleId]",
        "filter_id": "filter[id]",
        "filter_name": "filter[name]",
        "filter_review_submissions_platform": "filter[reviewSubmissions.platform]",
        "filter_review_submissions_state": "filter[reviewSubmissions.state]",
        "filter_sku": "filter[sku]",
        "include": "include",
        "limit": "limit",
        "limit_android_to_ios_app_mapping_details": "limit[androidToIosAppMappingDetails]",
        "limit_app_clips": "limit[appClips]",
        "limit_app_custom_product_pages": "limit[appCustomProductPages]",
        "limit_app_encryption_declarations": "limit[appEncryptionDeclarations]",
        "limit_app_events": "limit[appEvents]",
        "limit_app_infos": "limit[appInfos]",
        "limit_app_store_version_experiments_v2": "limit[appStoreVersionExperimentsV2]",
        "limit_app_store_versions": "limit[appStoreVersions]",
        "limit_beta_app_localizations": "limit[betaAppLocalizations]",
        "limit_beta_groups": "limit[betaGroups]",
        "limit_builds": "limit[builds]",
        "limit_game_center_enabled_versions": "limit[gameCenterEnabledVersions]",
        "limit_in_app_purchases": "limit[inAppPurchases]",
        "limit_in_app_purchases_v2": "limit[inAppPurchasesV2]",
        "limit_pre_release_versions": "limit[preReleaseVersions]",
        "limit_promoted_purchases": "limit[promotedPurchases]",
        "limit_review_submissions": "limit[reviewSubmissions]",
        "limit_subscription_groups": "limit[subscriptionGroups]",
        "sort": "sort",
    },
)

_GET: Operation[AppResponse] = Operation(
    "apps_getInstance",
    "GET",
    "/v1/apps/{id}",
    "AppResponse",
    query={
        "fields_android_to_ios_app_mapping_details": "fields[androidToIosAppMappingDetails]",
        "fields_app_clips": "fields[appClips]",
        "fields_app_custom_product_pages": "fields[appCustomProductPages]",
        "fields_app_encryption_declarations": "fields[appEncryptionDeclarations]",
        "fields_app_events": "fields[appEvents]",
        "fields_app_infos": "fields[appInfos]",
        "fields_app_store_version_experiments": "fields[appStoreVersionExperiments]",
        "fields_app_store_versions": "fields[appStoreVersions]",
        "fields_apps": "fields[apps]",
        "fields_beta_app_localizations": "fields[betaAppLocalizations]",
        "fields_beta_app_review_details": "fields[betaAppReviewDetails]",
        "fields_beta_groups": "fields[betaGroups]",
        "fields_beta_license_agreements": "fields[betaLicenseAgreements]",
        "fields_build_icons": "fields[buildIcons]",
        "fields_builds": "fields[builds]",
        "fields_ci_products": "fields[ciProducts]",
        "fields_end_user_license_agreements": "fields[endUserLicenseAgreements]",
        "fields_game_center_details": "fields[gameCenterDetails]",
        "fields_game_center_enabled_versions": "fields[gameCenterEnabledVersions]",
        "fields_in_app_purchases": "fields[inAppPurchases]",
        "fields_pre_release_versions": "fields[preReleaseVersions]",
        "fields_promoted_purchases": "fields[promotedPurchases]",
        "fields_review_submissions": "fields[reviewSubmissions]",
        "fields_subscription_grace_periods": "fields[subscriptionGracePeriods]",
        "fields_subscription_groups": "fields[subscriptionGroups]",
        "include": "include",
        "limit_android_to_ios_app_mapping_details": "limit[androidToIosAppMappingDetails]",
        "limit_app_clips": "limit[appClips]",
        "limit_app_custom_product_pages": "limit[appCustomProductPages]",
        "limit_app_encryption_declarations": "limit[appEncryptionDeclarations]",
        "limit_app_events": "limit[appEvents]",
        "limit_app_infos": "limit[appInfos]",
        "limit_app_store_version_experiments_v2": "limit[appStoreVersionExperimentsV2]",
        "limit_app_store_versions": "limit[appStoreVersions]",
        "limit_beta_app_localizations": "limit[betaAppLocalizations]",
        "limit_beta_groups": "limit[betaGroups]",
        "limit_builds": "limit[builds]",
        "limit_game_center_enabled_versions": "limit[gameCenterEnabledVersions]",
        "limit_in_app_purchases": "limit[inAppPurchases]",
        "limit_in_app_purchases_v2": "limit[inAppPurchasesV2]",
        "limit_pre_release_versions": "limit[preReleaseVersions]",
        "limit_promoted_purchases": "limit[promotedPurchases]",
        "limit_review_submissions": "limit[reviewSubmissions]",
        "limit_subscription_groups": "limit[subscriptionGroups]",
    },
)

_UPDATE: Operation[AppResponse] = Operation(
    "apps_updateInstance",
    "PATCH",
    "/v1/apps/{id}",
    "AppResponse",
    body=Body(
        "apps",
        attributes={
            "accessibility_url": "accessibilityUrl",
            "bundle_id": "bundleId",
            "primary_locale": "primaryLocale",
            "subscription_status_url": "subscriptionStatusUrl",
            "subscription_status_url_version": "subscriptionStatusUrlVersion",
            "subscription_status_url_for_sandbox": "subscriptionStatusUrlForSandbox",
            "subscription_status_url_version_for_sandbox": "subscriptionStatusUrlVersionForSandbox",
            "content_rights_declaration": "contentRightsDeclaration",
            "streamlined_purchasing_enabled": "streamlinedPurchasingEnabled",
        },
    ),
)

_LIST_IN_APP_PURCHASES_V2: Operation[InAppPurchasesV2Response] = Operation(
    "apps_inAppPurchasesV2_getToManyRelated",
    "GET",
    "/v1/apps/{id}/inAppPurchasesV2",
    "InAppPurchasesV2Response",
    query={
        "fields_in_app_purchase_app_store_review_screenshots": "fields[inAppPurchaseAppStoreReviewScreenshots]",
        "fields_in_app_purchase_availabilities": "fields[inAppPurchaseAvailabilities]",
        "fields_in_app_purchase_contents": "fields[inAppPurchaseContents]",
        "fields_in_app_purchase_images": "fields[inAppPurchaseImages]",
        "fields_in_app_purchase_localizations": "fields[inAppPurchaseLocalizations]",
        "fields_in_app_purchase_offer_codes": "fields[inAppPurchaseOfferCodes]",
        "fields_in_app_purchase_price_schedules": "fields[inAppPurchasePriceSchedules]",
        "fields_in_app_purchases": "fields[inAppPurchases]",
        "fields_promoted_purchases": "fields[promotedPurchases]",
        "filter_in_app_purchase_type": "filter[inAppPurchaseType]",
        "filter_name": "filter[name]",
        "filter_product_id": "filter[productId]",
        "filter_state": "filter[state]",
        "include": "include",
        "limit": "limit",
        "limit_images": "limit[images]",
        "limit_in_app_purchase_localizations": "limit[inAppPurchaseLocalizations]",
        "limit_offer_codes": "limit[offerCodes]",
        "sort": "sort",
    },
)

_LIST_IN_APP_PURCHASES_V2_LINKAGES: Operation[LinkagesResponse] = Operation(
    "apps_inAppPurchasesV2_getToManyRelationship",
    "GET",
    "/v1/apps/{id}/relationships/inAppPurchasesV2",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_LIST_IN_APP_PURCHASES: Operation[InAppPurchasesResponse] = Operation(
    "apps_inAppPurchases_getToManyRelated",
    "GET",
    "/v1/apps/{id}/inAppPurchases",
    "InAppPurchasesResponse",
    query={
        "fields_apps": "fields[apps]",
        "fields_in_app_purchases": "fields[inAppPurchases]",
        "filter_can_be_submitted": "filter[canBeSubmitted]",
        "filter_in_app_purchase_type": "filter[inAppPurchaseType]",
        "include": "include",
        "limit": "limit",
        "limit_apps": "limit[apps]",
        "sort": "sort",
    },
)

_LIST_IN_APP_PURCHASES_LINKAGES: Operation[LinkagesResponse] = Operation(
    "apps_inAppPurchases_getToManyRelationship",
    "GET",
    "/v1/apps/{id}/relationships/inAppPurchases",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_GET_MARKETPLACE_SEARCH_DETAIL: Operation[MarketplaceSearchDetailResponse[MarketplaceSearchDetail | None]] = Operation(
    "apps_marketplaceSearchDetail_getToOneRelated",
    "GET",
    "/v1/apps/{id}/marketplaceSearchDetail",
    "MarketplaceSearchDetailResponse",
    query={
        "fields_marketplace_search_details": "fields[marketplaceSearchDetails]",
    },
)

_GET_MARKETPLACE_SEARCH_DETAIL_LINKAGE: Operation[LinkageResponse] = Operation(
    "apps_marketplaceSearchDetail_getToOneRelationship",
    "GET",
    "/v1/apps/{id}/relationships/marketplaceSearchDetail",
    "LinkageResponse",
)

_LIST_PERF_POWER_METRICS: Operation[XcodeMetrics] = Operation(
    "apps_perfPowerMetrics_getToManyRelated",
    "GET",
    "/v1/apps/{id}/perfPowerMetrics",
    "XcodeMetrics",
    accept="application/vnd.apple.xcode-metrics+json",
    query={
        "filter_device_type": "filter[deviceType]",
        "filter_metric_type": "filter[metricType]",
        "filter_platform": "filter[platform]",
    },
)

_LIST_PRE_RELEASE_VERSIONS: Operation[PreReleaseVersionsWithoutIncludesResponse] = Operation(
    "apps_preReleaseVersions_getToManyRelated",
    "GET",
    "/v1/apps/{id}/preReleaseVersions",
    "PreReleaseVersionsWithoutIncludesResponse",
    query={
        "fields_pre_release_versions": "fields[preReleaseVersions]",
        "limit": "limit",
    },
)

_LIST_PRE_RELEASE_VERSIONS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "apps_preReleaseVersions_getToManyRelationship",
    "GET",
    "/v1/apps/{id}/relationships/preReleaseVersions",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_LIST_PROMOTED_PURCHASES: Operation[PromotedPurchasesResponse] = Operation(
    "apps_promotedPurchases_getToManyRelated",
    "GET",
    "/v1/apps/{id}/promotedPurchases",
    "PromotedPurchasesResponse",
    query={
        "fields_in_app_purchases": "fields[inAppPurchases]",
        "fields_promoted_purchases": "fields[promotedPurchases]",
        "fields_subscriptions": "fields[subscriptions]",
        "include": "include",
        "limit": "limit",
    },
)

_LIST_PROMOTED_PURCHASES_LINKAGES: Operation[LinkagesResponse] = Operation(
    "apps_promotedPurchases_getToManyRelationship",
    "GET",
    "/v1/apps/{id}/relationships/promotedPurchases",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_REPLACE_PROMOTED_PURCHASES: Operation[None] = Operation(
    "apps_promotedPurchases_replaceToManyRelationship",
    "PATCH",
    "/v1/apps/{id}/relationships/promotedPurchases",
    body=Related("promotedPurchases", "promotedPurchases", many=True),
)

_LIST_REVIEW_SUBMISSIONS: Operation[ReviewSubmissionsResponse] = Operation(
    "apps_reviewSubmissions_getToManyRelated",
    "GET",
    "/v1/apps/{id}/reviewSubmissions",
    "ReviewSubmissionsResponse",
    query={
        "fields_actors": "fields[actors]",
        "fields_app_store_versions": "fields[appStoreVersions]",
        "fields_apps": "fields[apps]",
        "fields_review_submission_items": "fields[reviewSubmissionItems]",
        "fields_review_submissions": "fields[reviewSubmissions]",
        "filter_platform": "filter[platform]",
        "filter_state": "filter[state]",
        "include": "include",
        "limit": "limit",
        "limit_items": "limit[items]",
    },
)

_LIST_REVIEW_SUBMISSIONS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "apps_reviewSubmissions_getToManyRelationship",
    "GET",
    "/v1/apps/{id}/relationships/reviewSubmissions",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_LIST_SEARCH_KEYWORDS: Operation[AppKeywordsResponse] = Operation(
    "apps_searchKeywords_getToManyRelated",
    "GET",
    "/v1/apps/{id}/searchKeywords",
    "AppKeywordsResponse",
    query={
        "fields_app_keywords": "fields[appKeywords]",
        "filter_locale": "filter[locale]",
        "filter_platform": "filter[platform]",
        "limit": "limit",
    },
)

_LIST_SEARCH_KEYWORDS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "apps_searchKeywords_getToManyRelationship",
    "GET",
    "/v1/apps/{id}/relationships/searchKeywords",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_GET_SUBSCRIPTION_GRACE_PERIOD: Operation[SubscriptionGracePeriodResponse[SubscriptionGracePeriod | None]] = Operation(
    "apps_subscriptionGracePeriod_getToOneRelated",
    "GET",
    "/v1/apps/{id}/subscriptionGracePeriod",
    "SubscriptionGracePeriodResponse",
    query={
        "fields_subscription_grace_periods": "fields[subscriptionGracePeriods]",
    },
)

_GET_SUBSCRIPTION_GRACE_PERIOD_LINKAGE: Operation[LinkageResponse] = Operation(
    "apps_subscriptionGracePeriod_getToOneRelationship",
    "GET",
    "/v1/apps/{id}/relationships/subscriptionGracePeriod",
    "LinkageResponse",
)

_LIST_SUBSCRIPTION_GROUPS: Operation[SubscriptionGroupsResponse] = Operation(
    "apps_subscriptionGroups_getToManyRelated",
    "GET",
    "/v1/apps/{id}/subscriptionGroups",
    "SubscriptionGroupsResponse",
    query={
        "fields_subscription_group_localizations": "fields[subscriptionGroupLocalizations]",
        "fields_subscription_groups": "fields[subscriptionGroups]",
        "fields_subscriptions": "fields[subscriptions]",
        "filter_reference_name": "filter[referenceName]",
        "filter_subscriptions_state": "filter[subscriptions.state]",
        "include": "include",
        "limit": "limit",
        "limit_subscription_group_localizations": "limit[subscriptionGroupLocalizations]",
        "limit_subscriptions": "limit[subscriptions]",
        "sort": "sort",
    },
)

_LIST_SUBSCRIPTION_GROUPS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "apps_subscriptionGroups_getToManyRelationship",
    "GET",
    "/v1/apps/{id}/relationships/subscriptionGroups",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_LIST_WEBHOOKS: Operation[WebhooksResponse] = Operation(
    "apps_webhooks_getToManyRelated",
    "GET",
    "/v1/apps/{id}/webhooks",
    "WebhooksResponse",
    query={
        "fields_apps": "fields[apps]",
        "fields_webhooks": "fields[webhooks]",
        "include": "include",
        "limit": "limit",
    },
)

_LIST_WEBHOOKS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "apps_webhooks_getToManyRelationship",
    "GET",
    "/v1/apps/{id}/relationships/webhooks",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)


class Apps(Resource[M]):
    """The operations on apps."""

    @dual
    async def list_accessibility_declarations(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppsListAccessibilityDeclarationsQuery],
    ) -> AccessibilityDeclarationsResponse:
        """List the accessibility declarations of an app. `GET /v1/apps/{id}/accessibilityDeclarations`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-accessibilitydeclarations
        """
        return await self._call(
            _LIST_ACCESSIBILITY_DECLARATIONS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_accessibility_declarations_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppsListAccessibilityDeclarationsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the accessibility declarations of an app. `GET /v1/apps/{id}/relationships/accessibilityDeclarations`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-accessibilitydeclarations
        """
        return await self._call(
            _LIST_ACCESSIBILITY_DECLARATIONS_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get_alternative_distribution_key(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppsGetAlternativeDistributionKeyQuery],
    ) -> AlternativeDistributionKeyResponse[AlternativeDistributionKey | None]:
        """Read the alternative distribution key of an app. `GET /v1/apps/{id}/alternativeDistributionKey`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-alternativedistributionkey
        """
        return await self._call(
            _GET_ALTERNATIVE_DISTRIBUTION_KEY,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get_alternative_distribution_key_linkage(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> LinkageResponse:
        """Read the id of the alternative distribution key of an app. `GET /v1/apps/{id}/relationships/alternativeDistributionKey`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-alternativedistributionkey
        """
        return await self._call(
            _GET_ALTERNATIVE_DISTRIBUTION_KEY_LINKAGE,
            id,
            options=options,
        )

    @dual
    async def list_analytics_report_requests(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppsListAnalyticsReportRequestsQuery],
    ) -> AnalyticsReportRequestsResponse:
        """List the analytics report requests of an app. `GET /v1/apps/{id}/analyticsReportRequests`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-analyticsreportrequests
        """
        return await self._call(
            _LIST_ANALYTICS_REPORT_REQUESTS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_analytics_report_requests_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppsListAnalyticsReportRequestsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the analytics report requests of an app. `GET /v1/apps/{id}/relationships/analyticsReportRequests`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-analyticsreportrequests
        """
        return await self._call(
            _LIST_ANALYTICS_REPORT_REQUESTS_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_android_to_ios_app_mapping_details(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppsListAndroidToIosAppMappingDetailsQuery],
    ) -> AndroidToIosAppMappingDetailsResponse:
        """List the android to iOS app mapping details of an app. `GET /v1/apps/{id}/androidToIosAppMappingDetails`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-androidtoiosappmappingdetails
        """
        return await self._call(
            _LIST_ANDROID_TO_IOS_APP_MAPPING_DETAILS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_android_to_ios_app_mapping_details_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppsListAndroidToIosAppMappingDetailsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the android to iOS app mapping details of an app. `GET /v1/apps/{id}/relationships/androidToIosAppMappingDetails`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-androidtoiosappmappingdetails
        """
        return await self._call(
            _LIST_ANDROID_TO_IOS_APP_MAPPING_DETAILS_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get_app_availability_v2(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppsGetAppAvailabilityV2Query],
    ) -> AppAvailabilityV2Response[AppAvailabilityV2 | None]:
        """Read the app availability (v2) of an app. `GET /v1/apps/{id}/appAvailabilityV2`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-appavailabilityv2
        """
        return await self._call(
            _GET_APP_AVAILABILITY_V2,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get_app_availability_v2_linkage(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> LinkageResponse:
        """Read the id of the app availability (v2) of an app. `GET /v1/apps/{id}/relationships/appAvailabilityV2`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-appavailabilityv2
        """
        return await self._call(
            _GET_APP_AVAILABILITY_V2_LINKAGE,
            id,
            options=options,
        )

    @dual
    async def list_app_clips(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppsListAppClipsQuery],
    ) -> AppClipsResponse:
        """List the app clips of an app. `GET /v1/apps/{id}/appClips`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-appclips
        """
        return await self._call(
            _LIST_APP_CLIPS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_app_clips_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppsListAppClipsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the app clips of an app. `GET /v1/apps/{id}/relationships/appClips`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-appclips
        """
        return await self._call(
            _LIST_APP_CLIPS_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_app_custom_product_pages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppsListAppCustomProductPagesQuery],
    ) -> AppCustomProductPagesResponse:
        """List the app custom product pages of an app. `GET /v1/apps/{id}/appCustomProductPages`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-appcustomproductpages
        """
        return await self._call(
            _LIST_APP_CUSTOM_PRODUCT_PAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_app_custom_product_pages_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppsListAppCustomProductPagesLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the app custom product pages of an app. `GET /v1/apps/{id}/relationships/appCustomProductPages`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-appcustomproductpages
        """
        return await self._call(
            _LIST_APP_CUSTOM_PRODUCT_PAGES_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_app_encryption_declarations(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppsListAppEncryptionDeclarationsQuery],
    ) -> AppEncryptionDeclarationsResponse:
        """List the app encryption declarations of an app. `GET /v1/apps/{id}/appEncryptionDeclarations`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-appencryptiondeclarations
        """
        return await self._call(
            _LIST_APP_ENCRYPTION_DECLARATIONS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_app_encryption_declarations_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppsListAppEncryptionDeclarationsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the app encryption declarations of an app. `GET /v1/apps/{id}/relationships/appEncryptionDeclarations`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-appencryptiondeclarations
        """
        return await self._call(
            _LIST_APP_ENCRYPTION_DECLARATIONS_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_app_events(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppsListAppEventsQuery],
    ) -> AppEventsResponse:
        """List the app events of an app. `GET /v1/apps/{id}/appEvents`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-appevents
        """
        return await self._call(
            _LIST_APP_EVENTS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_app_events_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppsListAppEventsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the app events of an app. `GET /v1/apps/{id}/relationships/appEvents`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-appevents
        """
        return await self._call(
            _LIST_APP_EVENTS_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_app_infos(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppsListAppInfosQuery],
    ) -> AppInfosResponse:
        """List the app infos of an app. `GET /v1/apps/{id}/appInfos`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-appinfos
        """
        return await self._call(
            _LIST_APP_INFOS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_app_infos_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppsListAppInfosLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the app infos of an app. `GET /v1/apps/{id}/relationships/appInfos`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-appinfos
        """
        return await self._call(
            _LIST_APP_INFOS_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_app_price_points(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppsListAppPricePointsQuery],
    ) -> AppPricePointsV3Response:
        """List the app price points of an app. `GET /v1/apps/{id}/appPricePoints`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-apppricepoints
        """
        return await self._call(
            _LIST_APP_PRICE_POINTS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_app_price_points_csv(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppsListAppPricePointsQuery],
    ) -> Download:
        """List the app price points of an app. `GET /v1/apps/{id}/appPricePoints` As a CSV table.

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-apppricepoints
        """
        return await self._call(
            _LIST_APP_PRICE_POINTS_CSV,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_app_price_points_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppsListAppPricePointsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the app price points of an app. `GET /v1/apps/{id}/relationships/appPricePoints`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-apppricepoints
        """
        return await self._call(
            _LIST_APP_PRICE_POINTS_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get_app_price_schedule(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppsGetAppPriceScheduleQuery],
    ) -> AppPriceScheduleResponse[AppPriceSchedule | None]:
        """Read the app price schedule of an app. `GET /v1/apps/{id}/appPriceSchedule`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-apppriceschedule
        """
        return await self._call(
            _GET_APP_PRICE_SCHEDULE,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get_app_price_schedule_linkage(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> LinkageResponse:
        """Read the id of the app price schedule of an app. `GET /v1/apps/{id}/relationships/appPriceSchedule`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-apppriceschedule
        """
        return await self._call(
            _GET_APP_PRICE_SCHEDULE_LINKAGE,
            id,
            options=options,
        )

    @dual
    async def list_app_store_version_experiments_v2(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppsListAppStoreVersionExperimentsV2Query],
    ) -> AppStoreVersionExperimentsV2Response:
        """List the App Store version experiments (v2) of an app. `GET /v1/apps/{id}/appStoreVersionExperimentsV2`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-appstoreversionexperimentsv2
        """
        return await self._call(
            _LIST_APP_STORE_VERSION_EXPERIMENTS_V2,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_app_store_version_experiments_v2_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppsListAppStoreVersionExperimentsV2LinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the App Store version experiments (v2) of an app. `GET /v1/apps/{id}/relationships/appStoreVersionExperimentsV2`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-appstoreversionexperimentsv2
        """
        return await self._call(
            _LIST_APP_STORE_VERSION_EXPERIMENTS_V2_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_app_store_versions(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppsListAppStoreVersionsQuery],
    ) -> AppStoreVersionsResponse:
        """List the App Store versions of an app. `GET /v1/apps/{id}/appStoreVersions`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-appstoreversions
        """
        return await self._call(
            _LIST_APP_STORE_VERSIONS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_app_store_versions_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppsListAppStoreVersionsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the App Store versions of an app. `GET /v1/apps/{id}/relationships/appStoreVersions`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-appstoreversions
        """
        return await self._call(
            _LIST_APP_STORE_VERSIONS_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_app_tags(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppsListAppTagsQuery],
    ) -> AppTagsResponse:
        """List the app tags of an app. `GET /v1/apps/{id}/appTags`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-apptags
        """
        return await self._call(
            _LIST_APP_TAGS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_app_tags_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppsListAppTagsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the app tags of an app. `GET /v1/apps/{id}/relationships/appTags`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-apptags
        """
        return await self._call(
            _LIST_APP_TAGS_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_background_assets(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppsListBackgroundAssetsQuery],
    ) -> BackgroundAssetsResponse:
        """List the background assets of an app. `GET /v1/apps/{id}/backgroundAssets`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-backgroundassets
        """
        return await self._call(
            _LIST_BACKGROUND_ASSETS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_background_assets_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppsListBackgroundAssetsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the background assets of an app. `GET /v1/apps/{id}/relationships/backgroundAssets`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-backgroundassets
        """
        return await self._call(
            _LIST_BACKGROUND_ASSETS_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_beta_app_localizations(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppsListBetaAppLocalizationsQuery],
    ) -> BetaAppLocalizationsWithoutIncludesResponse:
        """List the beta app localizations of an app. `GET /v1/apps/{id}/betaAppLocalizations`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-betaapplocalizations
        """
        return await self._call(
            _LIST_BETA_APP_LOCALIZATIONS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_beta_app_localizations_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppsListBetaAppLocalizationsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the beta app localizations of an app. `GET /v1/apps/{id}/relationships/betaAppLocalizations`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-betaapplocalizations
        """
        return await self._call(
            _LIST_BETA_APP_LOCALIZATIONS_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get_beta_app_review_detail(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppsGetBetaAppReviewDetailQuery],
    ) -> BetaAppReviewDetailWithoutIncludesResponse[BetaAppReviewDetail | None]:
        """Read the beta app review detail of an app. `GET /v1/apps/{id}/betaAppReviewDetail`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-betaappreviewdetail
        """
        return await self._call(
            _GET_BETA_APP_REVIEW_DETAIL,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get_beta_app_review_detail_linkage(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> LinkageResponse:
        """Read the id of the beta app review detail of an app. `GET /v1/apps/{id}/relationships/betaAppReviewDetail`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-betaappreviewdetail
        """
        return await self._call(
            _GET_BETA_APP_REVIEW_DETAIL_LINKAGE,
            id,
            options=options,
        )

    @dual
    async def list_beta_feedback_crash_submissions(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppsListBetaFeedbackCrashSubmissionsQuery],
    ) -> BetaFeedbackCrashSubmissionsResponse:
        """List the beta feedback crash submissions of an app. `GET /v1/apps/{id}/betaFeedbackCrashSubmissions`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-betafeedbackcrashsubmissions
        """
        return await self._call(
            _LIST_BETA_FEEDBACK_CRASH_SUBMISSIONS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_beta_feedback_crash_submissions_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppsListBetaFeedbackCrashSubmissionsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the beta feedback crash submissions of an app. `GET /v1/apps/{id}/relationships/betaFeedbackCrashSubmissions`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-betafeedbackcrashsubmissions
        """
        return await self._call(
            _LIST_BETA_FEEDBACK_CRASH_SUBMISSIONS_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_beta_feedback_screenshot_submissions(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppsListBetaFeedbackScreenshotSubmissionsQuery],
    ) -> BetaFeedbackScreenshotSubmissionsResponse:
        """List the beta feedback screenshot submissions of an app. `GET /v1/apps/{id}/betaFeedbackScreenshotSubmissions`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-betafeedbackscreenshotsubmissions
        """
        return await self._call(
            _LIST_BETA_FEEDBACK_SCREENSHOT_SUBMISSIONS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_beta_feedback_screenshot_submissions_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppsListBetaFeedbackScreenshotSubmissionsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the beta feedback screenshot submissions of an app. `GET /v1/apps/{id}/relationships/betaFeedbackScreenshotSubmissions`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-betafeedbackscreenshotsubmissions
        """
        return await self._call(
            _LIST_BETA_FEEDBACK_SCREENSHOT_SUBMISSIONS_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_beta_groups(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppsListBetaGroupsQuery],
    ) -> BetaGroupsWithoutIncludesResponse:
        """List the beta groups of an app. `GET /v1/apps/{id}/betaGroups`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-betagroups
        """
        return await self._call(
            _LIST_BETA_GROUPS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_beta_groups_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppsListBetaGroupsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the beta groups of an app. `GET /v1/apps/{id}/relationships/betaGroups`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-betagroups
        """
        return await self._call(
            _LIST_BETA_GROUPS_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get_beta_license_agreement(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppsGetBetaLicenseAgreementQuery],
    ) -> BetaLicenseAgreementWithoutIncludesResponse[BetaLicenseAgreement | None]:
        """Read the beta license agreement of an app. `GET /v1/apps/{id}/betaLicenseAgreement`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-betalicenseagreement
        """
        return await self._call(
            _GET_BETA_LICENSE_AGREEMENT,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get_beta_license_agreement_linkage(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> LinkageResponse:
        """Read the id of the beta license agreement of an app. `GET /v1/apps/{id}/relationships/betaLicenseAgreement`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-betalicenseagreement
        """
        return await self._call(
            _GET_BETA_LICENSE_AGREEMENT_LINKAGE,
            id,
            options=options,
        )

    @dual
    async def metrics_beta_tester_usages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppsMetricsBetaTesterUsagesQuery],
    ) -> AppsBetaTesterUsagesV1MetricResponse:
        """Read the beta tester usages metrics of an app. `GET /v1/apps/{id}/metrics/betaTesterUsages`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-metrics-betatesterusages
        """
        return await self._call(
            _METRICS_BETA_TESTER_USAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def remove_beta_testers(
        self,
        id: str,
        ids: Sequence[str],
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Remove from the beta testers of an app. `DELETE /v1/apps/{id}/relationships/betaTesters`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-apps-_id_-relationships-betatesters
        """
        return await self._call(
            _REMOVE_BETA_TESTERS,
            id,
            ids=ids,
            options=options,
        )

    @dual
    async def list_build_uploads(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppsListBuildUploadsQuery],
    ) -> BuildUploadsResponse:
        """List the build uploads of an app. `GET /v1/apps/{id}/buildUploads`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-builduploads
        """
        return await self._call(
            _LIST_BUILD_UPLOADS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_build_uploads_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppsListBuildUploadsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the build uploads of an app. `GET /v1/apps/{id}/relationships/buildUploads`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-builduploads
        """
        return await self._call(
            _LIST_BUILD_UPLOADS_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_builds(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppsListBuildsQuery],
    ) -> BuildsWithoutIncludesResponse:
        """List the builds of an app. `GET /v1/apps/{id}/builds`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-builds
        """
        return await self._call(
            _LIST_BUILDS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_builds_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppsListBuildsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the builds of an app. `GET /v1/apps/{id}/relationships/builds`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-builds
        """
        return await self._call(
            _LIST_BUILDS_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get_ci_product(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppsGetCiProductQuery],
    ) -> CiProductResponse[CiProduct | None]:
        """Read the CI product of an app. `GET /v1/apps/{id}/ciProduct`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-ciproduct
        """
        return await self._call(
            _GET_CI_PRODUCT,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get_ci_product_linkage(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> LinkageResponse:
        """Read the id of the CI product of an app. `GET /v1/apps/{id}/relationships/ciProduct`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-ciproduct
        """
        return await self._call(
            _GET_CI_PRODUCT_LINKAGE,
            id,
            options=options,
        )

    @dual
    async def list_customer_review_summarizations(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppsListCustomerReviewSummarizationsQuery],
    ) -> CustomerReviewSummarizationsResponse:
        """List the customer review summarizations of an app. `GET /v1/apps/{id}/customerReviewSummarizations`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-customerreviewsummarizations
        """
        return await self._call(
            _LIST_CUSTOMER_REVIEW_SUMMARIZATIONS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_customer_reviews(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppsListCustomerReviewsQuery],
    ) -> CustomerReviewsResponse:
        """List the customer reviews of an app. `GET /v1/apps/{id}/customerReviews`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-customerreviews
        """
        return await self._call(
            _LIST_CUSTOMER_REVIEWS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_customer_reviews_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppsListCustomerReviewsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the customer reviews of an app. `GET /v1/apps/{id}/relationships/customerReviews`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-customerreviews
        """
        return await self._call(
            _LIST_CUSTOMER_REVIEWS_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get_end_user_license_agreement(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppsGetEndUserLicenseAgreementQuery],
    ) -> EndUserLicenseAgreementWithoutIncludesResponse[EndUserLicenseAgreement | None]:
        """Read the end user license agreement of an app. `GET /v1/apps/{id}/endUserLicenseAgreement`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-enduserlicenseagreement
        """
        return await self._call(
            _GET_END_USER_LICENSE_AGREEMENT,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get_end_user_license_agreement_linkage(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> LinkageResponse:
        """Read the id of the end user license agreement of an app. `GET /v1/apps/{id}/relationships/endUserLicenseAgreement`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-enduserlicenseagreement
        """
        return await self._call(
            _GET_END_USER_LICENSE_AGREEMENT_LINKAGE,
            id,
            options=options,
        )

    @dual
    async def get_game_center_detail(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppsGetGameCenterDetailQuery],
    ) -> GameCenterDetailResponse[GameCenterDetail | None]:
        """Read the Game Center detail of an app. `GET /v1/apps/{id}/gameCenterDetail`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-gamecenterdetail
        """
        return await self._call(
            _GET_GAME_CENTER_DETAIL,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get_game_center_detail_linkage(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> LinkageResponse:
        """Read the id of the Game Center detail of an app. `GET /v1/apps/{id}/relationships/gameCenterDetail`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-gamecenterdetail
        """
        return await self._call(
            _GET_GAME_CENTER_DETAIL_LINKAGE,
            id,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated GET /v1/apps/{id}/gameCenterEnabledVersions", stacklevel=2)
    async def list_game_center_enabled_versions(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppsListGameCenterEnabledVersionsQuery],
    ) -> GameCenterEnabledVersionsResponse:
        """List the Game Center enabled versions of an app. `GET /v1/apps/{id}/gameCenterEnabledVersions`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-gamecenterenabledversions
        """
        return await self._call(
            _LIST_GAME_CENTER_ENABLED_VERSIONS,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated GET /v1/apps/{id}/relationships/gameCenterEnabledVersions", stacklevel=2)
    async def list_game_center_enabled_versions_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppsListGameCenterEnabledVersionsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the Game Center enabled versions of an app. `GET /v1/apps/{id}/relationships/gameCenterEnabledVersions`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-gamecenterenabledversions
        """
        return await self._call(
            _LIST_GAME_CENTER_ENABLED_VERSIONS_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list(
        self,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppsListQuery],
    ) -> AppsResponse:
        """List apps. `GET /v1/apps`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps
        """
        return await self._call(
            _LIST,
            query=query,
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppsGetQuery],
    ) -> AppResponse:
        """Read an app by id. `GET /v1/apps/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_
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
        accessibility_url: str | None | Unset = UNSET,
        bundle_id: str | None | Unset = UNSET,
        primary_locale: str | None | Unset = UNSET,
        subscription_status_url: str | None | Unset = UNSET,
        subscription_status_url_version: SubscriptionStatusUrlVersionValue | None | Unset = UNSET,
        subscription_status_url_for_sandbox: str | None | Unset = UNSET,
        subscription_status_url_version_for_sandbox: SubscriptionStatusUrlVersionValue | None | Unset = UNSET,
        content_rights_declaration: AppContentRightsDeclarationValue | None | Unset = UNSET,
        streamlined_purchasing_enabled: bool | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AppResponse:
        """Change an app; fields left out stay as they are. `PATCH /v1/apps/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-apps-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "accessibility_url": accessibility_url,
                "bundle_id": bundle_id,
                "primary_locale": primary_locale,
                "subscription_status_url": subscription_status_url,
                "subscription_status_url_version": subscription_status_url_version,
                "subscription_status_url_for_sandbox": subscription_status_url_for_sandbox,
                "subscription_status_url_version_for_sandbox": subscription_status_url_version_for_sandbox,
                "content_rights_declaration": content_rights_declaration,
                "streamlined_purchasing_enabled": streamlined_purchasing_enabled,
            },
            options=options,
        )

    @dual
    async def list_in_app_purchases_v2(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppsListInAppPurchasesV2Query],
    ) -> InAppPurchasesV2Response:
        """List the in-app purchases (v2) of an app. `GET /v1/apps/{id}/inAppPurchasesV2`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-inapppurchasesv2
        """
        return await self._call(
            _LIST_IN_APP_PURCHASES_V2,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_in_app_purchases_v2_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppsListInAppPurchasesV2LinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the in-app purchases (v2) of an app. `GET /v1/apps/{id}/relationships/inAppPurchasesV2`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-inapppurchasesv2
        """
        return await self._call(
            _LIST_IN_APP_PURCHASES_V2_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated GET /v1/apps/{id}/inAppPurchases", stacklevel=2)
    async def list_in_app_purchases(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppsListInAppPurchasesQuery],
    ) -> InAppPurchasesResponse:
        """List the in-app purchases of an app. `GET /v1/apps/{id}/inAppPurchases`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-inapppurchases
        """
        return await self._call(
            _LIST_IN_APP_PURCHASES,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated GET /v1/apps/{id}/relationships/inAppPurchases", stacklevel=2)
    async def list_in_app_purchases_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppsListInAppPurchasesLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the in-app purchases of an app. `GET /v1/apps/{id}/relationships/inAppPurchases`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-inapppurchases
        """
        return await self._call(
            _LIST_IN_APP_PURCHASES_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get_marketplace_search_detail(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppsGetMarketplaceSearchDetailQuery],
    ) -> MarketplaceSearchDetailResponse[MarketplaceSearchDetail | None]:
        """Read the marketplace search detail of an app. `GET /v1/apps/{id}/marketplaceSearchDetail`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-marketplacesearchdetail
        """
        return await self._call(
            _GET_MARKETPLACE_SEARCH_DETAIL,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get_marketplace_search_detail_linkage(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> LinkageResponse:
        """Read the id of the marketplace search detail of an app. `GET /v1/apps/{id}/relationships/marketplaceSearchDetail`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-marketplacesearchdetail
        """
        return await self._call(
            _GET_MARKETPLACE_SEARCH_DETAIL_LINKAGE,
            id,
            options=options,
        )

    @dual
    async def list_perf_power_metrics(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppsListPerfPowerMetricsQuery],
    ) -> XcodeMetrics:
        """List the perf power metrics of an app. `GET /v1/apps/{id}/perfPowerMetrics`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-perfpowermetrics
        """
        return await self._call(
            _LIST_PERF_POWER_METRICS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_pre_release_versions(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppsListPreReleaseVersionsQuery],
    ) -> PreReleaseVersionsWithoutIncludesResponse:
        """List the prerelease versions of an app. `GET /v1/apps/{id}/preReleaseVersions`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-prereleaseversions
        """
        return await self._call(
            _LIST_PRE_RELEASE_VERSIONS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_pre_release_versions_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppsListPreReleaseVersionsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the prerelease versions of an app. `GET /v1/apps/{id}/relationships/preReleaseVersions`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-prereleaseversions
        """
        return await self._call(
            _LIST_PRE_RELEASE_VERSIONS_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_promoted_purchases(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppsListPromotedPurchasesQuery],
    ) -> PromotedPurchasesResponse:
        """List the promoted purchases of an app. `GET /v1/apps/{id}/promotedPurchases`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-promotedpurchases
        """
        return await self._call(
            _LIST_PROMOTED_PURCHASES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_promoted_purchases_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppsListPromotedPurchasesLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the promoted purchases of an app. `GET /v1/apps/{id}/relationships/promotedPurchases`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-promotedpurchases
        """
        return await self._call(
            _LIST_PROMOTED_PURCHASES_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def replace_promoted_purchases(
        self,
        id: str,
        ids: Sequence[str],
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Replace the promoted purchases of an app. `PATCH /v1/apps/{id}/relationships/promotedPurchases`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-apps-_id_-relationships-promotedpurchases
        """
        return await self._call(
            _REPLACE_PROMOTED_PURCHASES,
            id,
            ids=ids,
            options=options,
        )

    @dual
    async def list_review_submissions(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppsListReviewSubmissionsQuery],
    ) -> ReviewSubmissionsResponse:
        """List the review submissions of an app. `GET /v1/apps/{id}/reviewSubmissions`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-reviewsubmissions
        """
        return await self._call(
            _LIST_REVIEW_SUBMISSIONS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_review_submissions_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppsListReviewSubmissionsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the review submissions of an app. `GET /v1/apps/{id}/relationships/reviewSubmissions`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-reviewsubmissions
        """
        return await self._call(
            _LIST_REVIEW_SUBMISSIONS_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_search_keywords(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppsListSearchKeywordsQuery],
    ) -> AppKeywordsResponse:
        """List the search keywords of an app. `GET /v1/apps/{id}/searchKeywords`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-searchkeywords
        """
        return await self._call(
            _LIST_SEARCH_KEYWORDS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_search_keywords_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppsListSearchKeywordsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the search keywords of an app. `GET /v1/apps/{id}/relationships/searchKeywords`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-searchkeywords
        """
        return await self._call(
            _LIST_SEARCH_KEYWORDS_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get_subscription_grace_period(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppsGetSubscriptionGracePeriodQuery],
    ) -> SubscriptionGracePeriodResponse[SubscriptionGracePeriod | None]:
        """Read the subscription grace period of an app. `GET /v1/apps/{id}/subscriptionGracePeriod`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-subscriptiongraceperiod
        """
        return await self._call(
            _GET_SUBSCRIPTION_GRACE_PERIOD,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get_subscription_grace_period_linkage(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> LinkageResponse:
        """Read the id of the subscription grace period of an app. `GET /v1/apps/{id}/relationships/subscriptionGracePeriod`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-subscriptiongraceperiod
        """
        return await self._call(
            _GET_SUBSCRIPTION_GRACE_PERIOD_LINKAGE,
            id,
            options=options,
        )

    @dual
    async def list_subscription_groups(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppsListSubscriptionGroupsQuery],
    ) -> SubscriptionGroupsResponse:
        """List the subscription groups of an app. `GET /v1/apps/{id}/subscriptionGroups`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-subscriptiongroups
        """
        return await self._call(
            _LIST_SUBSCRIPTION_GROUPS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_subscription_groups_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppsListSubscriptionGroupsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the subscription groups of an app. `GET /v1/apps/{id}/relationships/subscriptionGroups`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-subscriptiongroups
        """
        return await self._call(
            _LIST_SUBSCRIPTION_GROUPS_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_webhooks(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppsListWebhooksQuery],
    ) -> WebhooksResponse:
        """List the webhooks of an app. `GET /v1/apps/{id}/webhooks`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-webhooks
        """
        return await self._call(
            _LIST_WEBHOOKS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_webhooks_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppsListWebhooksLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the webhooks of an app. `GET /v1/apps/{id}/relationships/webhooks`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-webhooks
        """
        return await self._call(
            _LIST_WEBHOOKS_LINKAGES,
            id,
            query=query,
            options=options,
        )
