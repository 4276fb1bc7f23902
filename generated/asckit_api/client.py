"""Every resource of the API as a property; each is imported when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Generic, cast

from .operation import Caller, M

if TYPE_CHECKING:
    from .api.accessibility_declarations import AccessibilityDeclarations
    from .api.actors import Actors
    from .api.age_rating_declarations import AgeRatingDeclarations
    from .api.alternative_distribution_domains import AlternativeDistributionDomains
    from .api.alternative_distribution_keys import AlternativeDistributionKeys
    from .api.alternative_distribution_package_deltas import AlternativeDistributionPackageDeltas
    from .api.alternative_distribution_package_variants import AlternativeDistributionPackageVariants
    from .api.alternative_distribution_package_versions import AlternativeDistributionPackageVersions
    from .api.alternative_distribution_packages import AlternativeDistributionPackages
    from .api.analytics_report_instances import AnalyticsReportInstances
    from .api.analytics_report_requests import AnalyticsReportRequests
    from .api.analytics_report_segments import AnalyticsReportSegments
    from .api.analytics_reports import AnalyticsReports
    from .api.android_to_ios_app_mapping_details import AndroidToIosAppMappingDetails
    from .api.app_availabilities_v2 import AppAvailabilitiesV2
    from .api.app_categories import AppCategories
    from .api.app_clip_advanced_experience_images import AppClipAdvancedExperienceImages
    from .api.app_clip_advanced_experiences import AppClipAdvancedExperiences
    from .api.app_clip_app_store_review_details import AppClipAppStoreReviewDetails
    from .api.app_clip_default_experience_localizations import AppClipDefaultExperienceLocalizations
    from .api.app_clip_default_experiences import AppClipDefaultExperiences
    from .api.app_clip_header_images import AppClipHeaderImages
    from .api.app_clips import AppClips
    from .api.app_custom_product_page_localizations import AppCustomProductPageLocalizations
    from .api.app_custom_product_page_versions import AppCustomProductPageVersions
    from .api.app_custom_product_pages import AppCustomProductPages
    from .api.app_encryption_declaration_documents import AppEncryptionDeclarationDocuments
    from .api.app_encryption_declarations import AppEncryptionDeclarations
    from .api.app_event_localizations import AppEventLocalizations
    from .api.app_event_screenshots import AppEventScreenshots
    from .api.app_event_video_clips import AppEventVideoClips
    from .api.app_events import AppEvents
    from .api.app_info_localizations import AppInfoLocalizations
    from .api.app_infos import AppInfos
    from .api.app_preview_sets import AppPreviewSets
    from .api.app_previews import AppPreviews
    from .api.app_price_points_v3 import AppPricePointsV3
    from .api.app_price_schedules import AppPriceSchedules
    from .api.app_screenshot_sets import AppScreenshotSets
    from .api.app_screenshots import AppScreenshots
    from .api.app_store_review_attachments import AppStoreReviewAttachments
    from .api.app_store_review_details import AppStoreReviewDetails
    from .api.app_store_version_experiment_treatment_localizations import (
        AppStoreVersionExperimentTreatmentLocalizations,
    )
    from .api.app_store_version_experiment_treatments import AppStoreVersionExperimentTreatments
    from .api.app_store_version_experiments import AppStoreVersionExperiments
    from .api.app_store_version_experiments_v2 import AppStoreVersionExperimentsV2
    from .api.app_store_version_localizations import AppStoreVersionLocalizations
    from .api.app_store_version_phased_releases import AppStoreVersionPhasedReleases
    from .api.app_store_version_promotions import AppStoreVersionPromotions
    from .api.app_store_version_release_requests import AppStoreVersionReleaseRequests
    from .api.app_store_version_submissions import AppStoreVersionSubmissions
    from .api.app_store_versions import AppStoreVersions
    from .api.app_tags import AppTags
    from .api.apps import Apps
    from .api.background_asset_upload_files import BackgroundAssetUploadFiles
    from .api.background_asset_version_app_store_releases import BackgroundAssetVersionAppStoreReleases
    from .api.background_asset_version_external_beta_releases import BackgroundAssetVersionExternalBetaReleases
    from .api.background_asset_version_internal_beta_releases import BackgroundAssetVersionInternalBetaReleases
    from .api.background_asset_versions import BackgroundAssetVersions
    from .api.background_assets import BackgroundAssets
    from .api.beta_app_clip_invocation_localizations import BetaAppClipInvocationLocalizations
    from .api.beta_app_clip_invocations import BetaAppClipInvocations
    from .api.beta_app_localizations import BetaAppLocalizations
    from .api.beta_app_review_details import BetaAppReviewDetails
    from .api.beta_app_review_submissions import BetaAppReviewSubmissions
    from .api.beta_build_localizations import BetaBuildLocalizations
    from .api.beta_crash_logs import BetaCrashLogs
    from .api.beta_feedback_crash_submissions import BetaFeedbackCrashSubmissions
    from .api.beta_feedback_screenshot_submissions import BetaFeedbackScreenshotSubmissions
    from .api.beta_groups import BetaGroups
    from .api.beta_license_agreements import BetaLicenseAgreements
    from .api.beta_recruitment_criteria import BetaRecruitmentCriteria
    from .api.beta_recruitment_criterion_options import BetaRecruitmentCriterionOptions
    from .api.beta_tester_invitations import BetaTesterInvitations
    from .api.beta_testers import BetaTesters
    from .api.build_beta_details import BuildBetaDetails
    from .api.build_beta_notifications import BuildBetaNotifications
    from .api.build_bundles import BuildBundles
    from .api.build_upload_files import BuildUploadFiles
    from .api.build_uploads import BuildUploads
    from .api.builds import Builds
    from .api.bundle_id_capabilities import BundleIdCapabilities
    from .api.bundle_ids import BundleIds
    from .api.certificates import Certificates
    from .api.ci_artifacts import CiArtifacts
    from .api.ci_build_actions import CiBuildActions
    from .api.ci_build_runs import CiBuildRuns
    from .api.ci_issues import CiIssues
    from .api.ci_mac_os_versions import CiMacOsVersions
    from .api.ci_products import CiProducts
    from .api.ci_test_results import CiTestResults
    from .api.ci_workflows import CiWorkflows
    from .api.ci_xcode_versions import CiXcodeVersions
    from .api.customer_review_responses import CustomerReviewResponses
    from .api.customer_reviews import CustomerReviews
    from .api.devices import Devices
    from .api.diagnostic_signatures import DiagnosticSignatures
    from .api.end_app_availability_pre_orders import EndAppAvailabilityPreOrders
    from .api.end_user_license_agreements import EndUserLicenseAgreements
    from .api.finance_reports import FinanceReports
    from .api.game_center_achievement_images import GameCenterAchievementImages
    from .api.game_center_achievement_images_v2 import GameCenterAchievementImagesV2
    from .api.game_center_achievement_localizations import GameCenterAchievementLocalizations
    from .api.game_center_achievement_localizations_v2 import GameCenterAchievementLocalizationsV2
    from .api.game_center_achievement_releases import GameCenterAchievementReleases
    from .api.game_center_achievement_versions_v2 import GameCenterAchievementVersionsV2
    from .api.game_center_achievements import GameCenterAchievements
    from .api.game_center_achievements_v2 import GameCenterAchievementsV2
    from .api.game_center_activities import GameCenterActivities
    from .api.game_center_activity_images import GameCenterActivityImages
    from .api.game_center_activity_localizations import GameCenterActivityLocalizations
    from .api.game_center_activity_version_releases import GameCenterActivityVersionReleases
    from .api.game_center_activity_versions import GameCenterActivityVersions
    from .api.game_center_app_versions import GameCenterAppVersions
    from .api.game_center_challenge_images import GameCenterChallengeImages
    from .api.game_center_challenge_localizations import GameCenterChallengeLocalizations
    from .api.game_center_challenge_version_releases import GameCenterChallengeVersionReleases
    from .api.game_center_challenge_versions import GameCenterChallengeVersions
    from .api.game_center_challenges import GameCenterChallenges
    from .api.game_center_details import GameCenterDetails
    from .api.game_center_enabled_versions import GameCenterEnabledVersions
    from .api.game_center_groups import GameCenterGroups
    from .api.game_center_leaderboard_entry_submissions import GameCenterLeaderboardEntrySubmissions
    from .api.game_center_leaderboard_images import GameCenterLeaderboardImages
    from .api.game_center_leaderboard_images_v2 import GameCenterLeaderboardImagesV2
    from .api.game_center_leaderboard_localizations import GameCenterLeaderboardLocalizations
    from .api.game_center_leaderboard_localizations_v2 import GameCenterLeaderboardLocalizationsV2
    from .api.game_center_leaderboard_releases import GameCenterLeaderboardReleases
    from .api.game_center_leaderboard_set_images import GameCenterLeaderboardSetImages
    from .api.game_center_leaderboard_set_images_v2 import GameCenterLeaderboardSetImagesV2
    from .api.game_center_leaderboard_set_localizations import GameCenterLeaderboardSetLocalizations
    from .api.game_center_leaderboard_set_localizations_v2 import GameCenterLeaderboardSetLocalizationsV2
    from .api.game_center_leaderboard_set_member_localizations import GameCenterLeaderboardSetMemberLocalizations
    from .api.game_center_leaderboard_set_releases import GameCenterLeaderboardSetReleases
    from .api.game_center_leaderboard_set_versions_v2 import GameCenterLeaderboardSetVersionsV2
    from .api.game_center_leaderboard_sets import GameCenterLeaderboardSets
    from .api.game_center_leaderboard_sets_v2 import GameCenterLeaderboardSetsV2
    from .api.game_center_leaderboard_versions_v2 import GameCenterLeaderboardVersionsV2
    from .api.game_center_leaderboards import GameCenterLeaderboards
    from .api.game_center_leaderboards_v2 import GameCenterLeaderboardsV2
    from .api.game_center_matchmaking_queues import GameCenterMatchmakingQueues
    from .api.game_center_matchmaking_rule_set_tests import GameCenterMatchmakingRuleSetTests
    from .api.game_center_matchmaking_rule_sets import GameCenterMatchmakingRuleSets
    from .api.game_center_matchmaking_rules import GameCenterMatchmakingRules
    from .api.game_center_matchmaking_teams import GameCenterMatchmakingTeams
    from .api.game_center_player_achievement_submissions import GameCenterPlayerAchievementSubmissions
    from .api.in_app_purchase_app_store_review_screenshots import InAppPurchaseAppStoreReviewScreenshots
    from .api.in_app_purchase_availabilities import InAppPurchaseAvailabilities
    from .api.in_app_purchase_contents import InAppPurchaseContents
    from .api.in_app_purchase_images import InAppPurchaseImages
    from .api.in_app_purchase_localizations import InAppPurchaseLocalizations
    from .api.in_app_purchase_offer_code_custom_codes import InAppPurchaseOfferCodeCustomCodes
    from .api.in_app_purchase_offer_code_one_time_use_codes import InAppPurchaseOfferCodeOneTimeUseCodes
    from .api.in_app_purchase_offer_codes import InAppPurchaseOfferCodes
    from .api.in_app_purchase_price_points import InAppPurchasePricePoints
    from .api.in_app_purchase_price_schedules import InAppPurchasePriceSchedules
    from .api.in_app_purchase_submissions import InAppPurchaseSubmissions
    from .api.in_app_purchases import InAppPurchases
    from .api.in_app_purchases_v2 import InAppPurchasesV2
    from .api.marketplace_search_details import MarketplaceSearchDetails
    from .api.marketplace_webhooks import MarketplaceWebhooks
    from .api.merchant_ids import MerchantIds
    from .api.nominations import Nominations
    from .api.pass_type_ids import PassTypeIds
    from .api.pre_release_versions import PreReleaseVersions
    from .api.profiles import Profiles
    from .api.promoted_purchases import PromotedPurchases
    from .api.review_submission_items import ReviewSubmissionItems
    from .api.review_submissions import ReviewSubmissions
    from .api.routing_app_coverages import RoutingAppCoverages
    from .api.sales_reports import SalesReports
    from .api.sandbox_testers_clear_purchase_history_request_v2 import SandboxTestersClearPurchaseHistoryRequestV2
    from .api.sandbox_testers_v2 import SandboxTestersV2
    from .api.scm_git_references import ScmGitReferences
    from .api.scm_providers import ScmProviders
    from .api.scm_pull_requests import ScmPullRequests
    from .api.scm_repositories import ScmRepositories
    from .api.subscription_app_store_review_screenshots import SubscriptionAppStoreReviewScreenshots
    from .api.subscription_availabilities import SubscriptionAvailabilities
    from .api.subscription_grace_periods import SubscriptionGracePeriods
    from .api.subscription_group_localizations import SubscriptionGroupLocalizations
    from .api.subscription_group_submissions import SubscriptionGroupSubmissions
    from .api.subscription_groups import SubscriptionGroups
    from .api.subscription_images import SubscriptionImages
    from .api.subscription_introductory_offers import SubscriptionIntroductoryOffers
    from .api.subscription_localizations import SubscriptionLocalizations
    from .api.subscription_offer_code_custom_codes import SubscriptionOfferCodeCustomCodes
    from .api.subscription_offer_code_one_time_use_codes import SubscriptionOfferCodeOneTimeUseCodes
    from .api.subscription_offer_codes import SubscriptionOfferCodes
    from .api.subscription_plan_availabilities import SubscriptionPlanAvailabilities
    from .api.subscription_price_points import SubscriptionPricePoints
    from .api.subscription_prices import SubscriptionPrices
    from .api.subscription_promotional_offers import SubscriptionPromotionalOffers
    from .api.subscription_submissions import SubscriptionSubmissions
    from .api.subscriptions import Subscriptions
    from .api.territories import Territories
    from .api.territory_availabilities import TerritoryAvailabilities
    from .api.user_invitations import UserInvitations
    from .api.users import Users
    from .api.webhook_deliveries import WebhookDeliveries
    from .api.webhook_pings import WebhookPings
    from .api.webhooks import Webhooks
    from .api.win_back_offers import WinBackOffers


class Api(Generic[M]):
    """The resources of the API, bound to a client."""

    def __init__(self, asc: Caller[M]) -> None:
        self._asc: Caller[M] = asc
        self._made: dict[str, Any] = {}

    def _resource(self, module: str, name: str) -> Any:
        made = self._made.get(module)
        if made is None:
            cls = getattr(import_module(f".api.{module}", __package__), name)
            made = self._made.setdefault(module, cls(self._asc))
        return made

    @property
    def accessibility_declarations(self) -> AccessibilityDeclarations[M]:
        """The operations on accessibility declarations."""
        return cast(
            "AccessibilityDeclarations[M]", self._resource("accessibility_declarations", "AccessibilityDeclarations")
        )

    @property
    def actors(self) -> Actors[M]:
        """The operations on actors."""
        return cast("Actors[M]", self._resource("actors", "Actors"))

    @property
    def age_rating_declarations(self) -> AgeRatingDeclarations[M]:
        """The operations on age rating declarations."""
        return cast("AgeRatingDeclarations[M]", self._resource("age_rating_declarations", "AgeRatingDeclarations"))

    @property
    def alternative_distribution_domains(self) -> AlternativeDistributionDomains[M]:
        """The operations on alternative distribution domains."""
        return cast(
            "AlternativeDistributionDomains[M]",
            self._resource("alternative_distribution_domains", "AlternativeDistributionDomains"),
        )

    @property
    def alternative_distribution_keys(self) -> AlternativeDistributionKeys[M]:
        """The operations on alternative distribution keys."""
        return cast(
            "AlternativeDistributionKeys[M]",
            self._resource("alternative_distribution_keys", "AlternativeDistributionKeys"),
        )

    @property
    def alternative_distribution_package_deltas(self) -> AlternativeDistributionPackageDeltas[M]:
        """The operations on alternative distribution package deltas."""
        return cast(
            "AlternativeDistributionPackageDeltas[M]",
            self._resource("alternative_distribution_package_deltas", "AlternativeDistributionPackageDeltas"),
        )

    @property
    def alternative_distribution_package_variants(self) -> AlternativeDistributionPackageVariants[M]:
        """The operations on alternative distribution package variants."""
        return cast(
            "AlternativeDistributionPackageVariants[M]",
            self._resource("alternative_distribution_package_variants", "AlternativeDistributionPackageVariants"),
        )

    @property
    def alternative_distribution_package_versions(self) -> AlternativeDistributionPackageVersions[M]:
        """The operations on alternative distribution package versions."""
        return cast(
            "AlternativeDistributionPackageVersions[M]",
            self._resource("alternative_distribution_package_versions", "AlternativeDistributionPackageVersions"),
        )

    @property
    def alternative_distribution_packages(self) -> AlternativeDistributionPackages[M]:
        """The operations on alternative distribution packages."""
        return cast(
            "AlternativeDistributionPackages[M]",
            self._resource("alternative_distribution_packages", "AlternativeDistributionPackages"),
        )

    @property
    def analytics_report_instances(self) -> AnalyticsReportInstances[M]:
        """The operations on analytics report instances."""
        return cast(
            "AnalyticsReportInstances[M]", self._resource("analytics_report_instances", "AnalyticsReportInstances")
        )

    @property
    def analytics_report_requests(self) -> AnalyticsReportRequests[M]:
        """The operations on analytics report requests."""
        return cast(
            "AnalyticsReportRequests[M]", self._resource("analytics_report_requests", "AnalyticsReportRequests")
        )

    @property
    def analytics_report_segments(self) -> AnalyticsReportSegments[M]:
        """The operations on analytics report segments."""
        return cast(
            "AnalyticsReportSegments[M]", self._resource("analytics_report_segments", "AnalyticsReportSegments")
        )

    @property
    def analytics_reports(self) -> AnalyticsReports[M]:
        """The operations on analytics reports."""
        return cast("AnalyticsReports[M]", self._resource("analytics_reports", "AnalyticsReports"))

    @property
    def android_to_ios_app_mapping_details(self) -> AndroidToIosAppMappingDetails[M]:
        """The operations on android to iOS app mapping details."""
        return cast(
            "AndroidToIosAppMappingDetails[M]",
            self._resource("android_to_ios_app_mapping_details", "AndroidToIosAppMappingDetails"),
        )

    @property
    def app_availabilities_v2(self) -> AppAvailabilitiesV2[M]:
        """The operations on app availabilities (v2)."""
        return cast("AppAvailabilitiesV2[M]", self._resource("app_availabilities_v2", "AppAvailabilitiesV2"))

    @property
    def app_categories(self) -> AppCategories[M]:
        """The operations on app categories."""
        return cast("AppCategories[M]", self._resource("app_categories", "AppCategories"))

    @property
    def app_clip_advanced_experience_images(self) -> AppClipAdvancedExperienceImages[M]:
        """The operations on app clip advanced experience images."""
        return cast(
            "AppClipAdvancedExperienceImages[M]",
            self._resource("app_clip_advanced_experience_images", "AppClipAdvancedExperienceImages"),
        )

    @property
    def app_clip_advanced_experiences(self) -> AppClipAdvancedExperiences[M]:
        """The operations on app clip advanced experiences."""
        return cast(
            "AppClipAdvancedExperiences[M]",
            self._resource("app_clip_advanced_experiences", "AppClipAdvancedExperiences"),
        )

    @property
    def app_clip_app_store_review_details(self) -> AppClipAppStoreReviewDetails[M]:
        """The operations on app clip App Store review details."""
        return cast(
            "AppClipAppStoreReviewDetails[M]",
            self._resource("app_clip_app_store_review_details", "AppClipAppStoreReviewDetails"),
        )

    @property
    def app_clip_default_experience_localizations(self) -> AppClipDefaultExperienceLocalizations[M]:
        """The operations on app clip default experience localizations."""
        return cast(
            "AppClipDefaultExperienceLocalizations[M]",
            self._resource("app_clip_default_experience_localizations", "AppClipDefaultExperienceLocalizations"),
        )

    @property
    def app_clip_default_experiences(self) -> AppClipDefaultExperiences[M]:
        """The operations on app clip default experiences."""
        return cast(
            "AppClipDefaultExperiences[M]", self._resource("app_clip_default_experiences", "AppClipDefaultExperiences")
        )

    @property
    def app_clip_header_images(self) -> AppClipHeaderImages[M]:
        """The operations on app clip header images."""
        return cast("AppClipHeaderImages[M]", self._resource("app_clip_header_images", "AppClipHeaderImages"))

    @property
    def app_clips(self) -> AppClips[M]:
        """The operations on app clips."""
        return cast("AppClips[M]", self._resource("app_clips", "AppClips"))

    @property
    def app_custom_product_page_localizations(self) -> AppCustomProductPageLocalizations[M]:
        """The operations on app custom product page localizations."""
        return cast(
            "AppCustomProductPageLocalizations[M]",
            self._resource("app_custom_product_page_localizations", "AppCustomProductPageLocalizations"),
        )

    @property
    def app_custom_product_page_versions(self) -> AppCustomProductPageVersions[M]:
        """The operations on app custom product page versions."""
        return cast(
            "AppCustomProductPageVersions[M]",
            self._resource("app_custom_product_page_versions", "AppCustomProductPageVersions"),
        )

    @property
    def app_custom_product_pages(self) -> AppCustomProductPages[M]:
        """The operations on app custom product pages."""
        return cast("AppCustomProductPages[M]", self._resource("app_custom_product_pages", "AppCustomProductPages"))

    @property
    def app_encryption_declaration_documents(self) -> AppEncryptionDeclarationDocuments[M]:
        """The operations on app encryption declaration documents."""
        return cast(
            "AppEncryptionDeclarationDocuments[M]",
            self._resource("app_encryption_declaration_documents", "AppEncryptionDeclarationDocuments"),
        )

    @property
    def app_encryption_declarations(self) -> AppEncryptionDeclarations[M]:
        """The operations on app encryption declarations."""
        return cast(
            "AppEncryptionDeclarations[M]", self._resource("app_encryption_declarations", "AppEncryptionDeclarations")
        )

    @property
    def app_event_localizations(self) -> AppEventLocalizations[M]:
        """The operations on app event localizations."""
        return cast("AppEventLocalizations[M]", self._resource("app_event_localizations", "AppEventLocalizations"))

    @property
    def app_event_screenshots(self) -> AppEventScreenshots[M]:
        """The operations on app event screenshots."""
        return cast("AppEventScreenshots[M]", self._resource("app_event_screenshots", "AppEventScreenshots"))

    @property
    def app_event_video_clips(self) -> AppEventVideoClips[M]:
        """The operations on app event video clips."""
        return cast("AppEventVideoClips[M]", self._resource("app_event_video_clips", "AppEventVideoClips"))

    @property
    def app_events(self) -> AppEvents[M]:
        """The operations on app events."""
        return cast("AppEvents[M]", self._resource("app_events", "AppEvents"))

    @property
    def app_info_localizations(self) -> AppInfoLocalizations[M]:
        """The operations on app info localizations."""
        return cast("AppInfoLocalizations[M]", self._resource("app_info_localizations", "AppInfoLocalizations"))

    @property
    def app_infos(self) -> AppInfos[M]:
        """The operations on app infos."""
        return cast("AppInfos[M]", self._resource("app_infos", "AppInfos"))

    @property
    def app_preview_sets(self) -> AppPreviewSets[M]:
        """The operations on app preview sets."""
        return cast("AppPreviewSets[M]", self._resource("app_preview_sets", "AppPreviewSets"))

    @property
    def app_previews(self) -> AppPreviews[M]:
        """The operations on app previews."""
        return cast("AppPreviews[M]", self._resource("app_previews", "AppPreviews"))

    @property
    def app_price_points_v3(self) -> AppPricePointsV3[M]:
        """The operations on app price points (v3)."""
        return cast("AppPricePointsV3[M]", self._resource("app_price_points_v3", "AppPricePointsV3"))

    @property
    def app_price_schedules(self) -> AppPriceSchedules[M]:
        """The operations on app price schedules."""
        return cast("AppPriceSchedules[M]", self._resource("app_price_schedules", "AppPriceSchedules"))

    @property
    def app_screenshot_sets(self) -> AppScreenshotSets[M]:
        """The operations on app screenshot sets."""
        return cast("AppScreenshotSets[M]", self._resource("app_screenshot_sets", "AppScreenshotSets"))

    @property
    def app_screenshots(self) -> AppScreenshots[M]:
        """The operations on app screenshots."""
        return cast("AppScreenshots[M]", self._resource("app_screenshots", "AppScreenshots"))

    @property
    def app_store_review_attachments(self) -> AppStoreReviewAttachments[M]:
        """The operations on App Store review attachments."""
        return cast(
            "AppStoreReviewAttachments[M]", self._resource("app_store_review_attachments", "AppStoreReviewAttachments")
        )

    @property
    def app_store_review_details(self) -> AppStoreReviewDetails[M]:
        """The operations on App Store review details."""
        return cast("AppStoreReviewDetails[M]", self._resource("app_store_review_details", "AppStoreReviewDetails"))

    @property
    def app_store_version_experiment_treatment_localizations(
        self,
    ) -> AppStoreVersionExperimentTreatmentLocalizations[M]:
        """The operations on App Store version experiment treatment localizations."""
        return cast(
            "AppStoreVersionExperimentTreatmentLocalizations[M]",
            self._resource(
                "app_store_version_experiment_treatment_localizations",
                "AppStoreVersionExperimentTreatmentLocalizations",
            ),
        )

    @property
    def app_store_version_experiment_treatments(self) -> AppStoreVersionExperimentTreatments[M]:
        """The operations on App Store version experiment treatments."""
        return cast(
            "AppStoreVersionExperimentTreatments[M]",
            self._resource("app_store_version_experiment_treatments", "AppStoreVersionExperimentTreatments"),
        )

    @property
    def app_store_version_experiments_v2(self) -> AppStoreVersionExperimentsV2[M]:
        """The operations on App Store version experiments (v2)."""
        return cast(
            "AppStoreVersionExperimentsV2[M]",
            self._resource("app_store_version_experiments_v2", "AppStoreVersionExperimentsV2"),
        )

    @property
    def app_store_version_experiments(self) -> AppStoreVersionExperiments[M]:
        """The operations on App Store version experiments."""
        return cast(
            "AppStoreVersionExperiments[M]",
            self._resource("app_store_version_experiments", "AppStoreVersionExperiments"),
        )

    @property
    def app_store_version_localizations(self) -> AppStoreVersionLocalizations[M]:
        """The operations on App Store version localizations."""
        return cast(
            "AppStoreVersionLocalizations[M]",
            self._resource("app_store_version_localizations", "AppStoreVersionLocalizations"),
        )

    @property
    def app_store_version_phased_releases(self) -> AppStoreVersionPhasedReleases[M]:
        """The operations on App Store version phased releases."""
        return cast(
            "AppStoreVersionPhasedReleases[M]",
            self._resource("app_store_version_phased_releases", "AppStoreVersionPhasedReleases"),
        )

    @property
    def app_store_version_promotions(self) -> AppStoreVersionPromotions[M]:
        """The operations on App Store version promotions."""
        return cast(
            "AppStoreVersionPromotions[M]", self._resource("app_store_version_promotions", "AppStoreVersionPromotions")
        )

    @property
    def app_store_version_release_requests(self) -> AppStoreVersionReleaseRequests[M]:
        """The operations on App Store version release requests."""
        return cast(
            "AppStoreVersionReleaseRequests[M]",
            self._resource("app_store_version_release_requests", "AppStoreVersionReleaseRequests"),
        )

    @property
    def app_store_version_submissions(self) -> AppStoreVersionSubmissions[M]:
        """The operations on App Store version submissions."""
        return cast(
            "AppStoreVersionSubmissions[M]",
            self._resource("app_store_version_submissions", "AppStoreVersionSubmissions"),
        )

    @property
    def app_store_versions(self) -> AppStoreVersions[M]:
        """The operations on App Store versions."""
        return cast("AppStoreVersions[M]", self._resource("app_store_versions", "AppStoreVersions"))

    @property
    def app_tags(self) -> AppTags[M]:
        """The operations on app tags."""
        return cast("AppTags[M]", self._resource("app_tags", "AppTags"))

    @property
    def apps(self) -> Apps[M]:
        """The operations on apps."""
        return cast("Apps[M]", self._resource("apps", "Apps"))

    @property
    def background_asset_upload_files(self) -> BackgroundAssetUploadFiles[M]:
        """The operations on background asset upload files."""
        return cast(
            "BackgroundAssetUploadFiles[M]",
            self._resource("background_asset_upload_files", "BackgroundAssetUploadFiles"),
        )

    @property
    def background_asset_version_app_store_releases(self) -> BackgroundAssetVersionAppStoreReleases[M]:
        """The operations on background asset version App Store releases."""
        return cast(
            "BackgroundAssetVersionAppStoreReleases[M]",
            self._resource("background_asset_version_app_store_releases", "BackgroundAssetVersionAppStoreReleases"),
        )

    @property
    def background_asset_version_external_beta_releases(self) -> BackgroundAssetVersionExternalBetaReleases[M]:
        """The operations on background asset version external beta releases."""
        return cast(
            "BackgroundAssetVersionExternalBetaReleases[M]",
            self._resource(
                "background_asset_version_external_beta_releases", "BackgroundAssetVersionExternalBetaReleases"
            ),
        )

    @property
    def background_asset_version_internal_beta_releases(self) -> BackgroundAssetVersionInternalBetaReleases[M]:
        """The operations on background asset version internal beta releases."""
        return cast(
            "BackgroundAssetVersionInternalBetaReleases[M]",
            self._resource(
                "background_asset_version_internal_beta_releases", "BackgroundAssetVersionInternalBetaReleases"
            ),
        )

    @property
    def background_asset_versions(self) -> BackgroundAssetVersions[M]:
        """The operations on background asset versions."""
        return cast(
            "BackgroundAssetVersions[M]", self._resource("background_asset_versions", "BackgroundAssetVersions")
        )

    @property
    def background_assets(self) -> BackgroundAssets[M]:
        """The operations on background assets."""
        return cast("BackgroundAssets[M]", self._resource("background_assets", "BackgroundAssets"))

    @property
    def beta_app_clip_invocation_localizations(self) -> BetaAppClipInvocationLocalizations[M]:
        """The operations on beta app clip invocation localizations."""
        return cast(
            "BetaAppClipInvocationLocalizations[M]",
            self._resource("beta_app_clip_invocation_localizations", "BetaAppClipInvocationLocalizations"),
        )

    @property
    def beta_app_clip_invocations(self) -> BetaAppClipInvocations[M]:
        """The operations on beta app clip invocations."""
        return cast("BetaAppClipInvocations[M]", self._resource("beta_app_clip_invocations", "BetaAppClipInvocations"))

    @property
    def beta_app_localizations(self) -> BetaAppLocalizations[M]:
        """The operations on beta app localizations."""
        return cast("BetaAppLocalizations[M]", self._resource("beta_app_localizations", "BetaAppLocalizations"))

    @property
    def beta_app_review_details(self) -> BetaAppReviewDetails[M]:
        """The operations on beta app review details."""
        return cast("BetaAppReviewDetails[M]", self._resource("beta_app_review_details", "BetaAppReviewDetails"))

    @property
    def beta_app_review_submissions(self) -> BetaAppReviewSubmissions[M]:
        """The operations on beta app review submissions."""
        return cast(
            "BetaAppReviewSubmissions[M]", self._resource("beta_app_review_submissions", "BetaAppReviewSubmissions")
        )

    @property
    def beta_build_localizations(self) -> BetaBuildLocalizations[M]:
        """The operations on beta build localizations."""
        return cast("BetaBuildLocalizations[M]", self._resource("beta_build_localizations", "BetaBuildLocalizations"))

    @property
    def beta_crash_logs(self) -> BetaCrashLogs[M]:
        """The operations on beta crash logs."""
        return cast("BetaCrashLogs[M]", self._resource("beta_crash_logs", "BetaCrashLogs"))

    @property
    def beta_feedback_crash_submissions(self) -> BetaFeedbackCrashSubmissions[M]:
        """The operations on beta feedback crash submissions."""
        return cast(
            "BetaFeedbackCrashSubmissions[M]",
            self._resource("beta_feedback_crash_submissions", "BetaFeedbackCrashSubmissions"),
        )

    @property
    def beta_feedback_screenshot_submissions(self) -> BetaFeedbackScreenshotSubmissions[M]:
        """The operations on beta feedback screenshot submissions."""
        return cast(
            "BetaFeedbackScreenshotSubmissions[M]",
            self._resource("beta_feedback_screenshot_submissions", "BetaFeedbackScreenshotSubmissions"),
        )

    @property
    def beta_groups(self) -> BetaGroups[M]:
        """The operations on beta groups."""
        return cast("BetaGroups[M]", self._resource("beta_groups", "BetaGroups"))

    @property
    def beta_license_agreements(self) -> BetaLicenseAgreements[M]:
        """The operations on beta license agreements."""
        return cast("BetaLicenseAgreements[M]", self._resource("beta_license_agreements", "BetaLicenseAgreements"))

    @property
    def beta_recruitment_criteria(self) -> BetaRecruitmentCriteria[M]:
        """The operations on beta recruitment criteria."""
        return cast(
            "BetaRecruitmentCriteria[M]", self._resource("beta_recruitment_criteria", "BetaRecruitmentCriteria")
        )

    @property
    def beta_recruitment_criterion_options(self) -> BetaRecruitmentCriterionOptions[M]:
        """The operations on beta recruitment criterion options."""
        return cast(
            "BetaRecruitmentCriterionOptions[M]",
            self._resource("beta_recruitment_criterion_options", "BetaRecruitmentCriterionOptions"),
        )

    @property
    def beta_tester_invitations(self) -> BetaTesterInvitations[M]:
        """The operations on beta tester invitations."""
        return cast("BetaTesterInvitations[M]", self._resource("beta_tester_invitations", "BetaTesterInvitations"))

    @property
    def beta_testers(self) -> BetaTesters[M]:
        """The operations on beta testers."""
        return cast("BetaTesters[M]", self._resource("beta_testers", "BetaTesters"))

    @property
    def build_beta_details(self) -> BuildBetaDetails[M]:
        """The operations on build beta details."""
        return cast("BuildBetaDetails[M]", self._resource("build_beta_details", "BuildBetaDetails"))

    @property
    def build_beta_notifications(self) -> BuildBetaNotifications[M]:
        """The operations on build beta notifications."""
        return cast("BuildBetaNotifications[M]", self._resource("build_beta_notifications", "BuildBetaNotifications"))

    @property
    def build_bundles(self) -> BuildBundles[M]:
        """The operations on build bundles."""
        return cast("BuildBundles[M]", self._resource("build_bundles", "BuildBundles"))

    @property
    def build_upload_files(self) -> BuildUploadFiles[M]:
        """The operations on build upload files."""
        return cast("BuildUploadFiles[M]", self._resource("build_upload_files", "BuildUploadFiles"))

    @property
    def build_uploads(self) -> BuildUploads[M]:
        """The operations on build uploads."""
        return cast("BuildUploads[M]", self._resource("build_uploads", "BuildUploads"))

    @property
    def builds(self) -> Builds[M]:
        """The operations on builds."""
        return cast("Builds[M]", self._resource("builds", "Builds"))

    @property
    def bundle_id_capabilities(self) -> BundleIdCapabilities[M]:
        """The operations on bundle id capabilities."""
        return cast("BundleIdCapabilities[M]", self._resource("bundle_id_capabilities", "BundleIdCapabilities"))

    @property
    def bundle_ids(self) -> BundleIds[M]:
        """The operations on bundle ids."""
        return cast("BundleIds[M]", self._resource("bundle_ids", "BundleIds"))

    @property
    def certificates(self) -> Certificates[M]:
        """The operations on certificates."""
        return cast("Certificates[M]", self._resource("certificates", "Certificates"))

    @property
    def ci_artifacts(self) -> CiArtifacts[M]:
        """The operations on CI artifacts."""
        return cast("CiArtifacts[M]", self._resource("ci_artifacts", "CiArtifacts"))

    @property
    def ci_build_actions(self) -> CiBuildActions[M]:
        """The operations on CI build actions."""
        return cast("CiBuildActions[M]", self._resource("ci_build_actions", "CiBuildActions"))

    @property
    def ci_build_runs(self) -> CiBuildRuns[M]:
        """The operations on CI build runs."""
        return cast("CiBuildRuns[M]", self._resource("ci_build_runs", "CiBuildRuns"))

    @property
    def ci_issues(self) -> CiIssues[M]:
        """The operations on CI issues."""
        return cast("CiIssues[M]", self._resource("ci_issues", "CiIssues"))

    @property
    def ci_mac_os_versions(self) -> CiMacOsVersions[M]:
        """The operations on CI macOS versions."""
        return cast("CiMacOsVersions[M]", self._resource("ci_mac_os_versions", "CiMacOsVersions"))

    @property
    def ci_products(self) -> CiProducts[M]:
        """The operations on CI products."""
        return cast("CiProducts[M]", self._resource("ci_products", "CiProducts"))

    @property
    def ci_test_results(self) -> CiTestResults[M]:
        """The operations on CI test results."""
        return cast("CiTestResults[M]", self._resource("ci_test_results", "CiTestResults"))

    @property
    def ci_workflows(self) -> CiWorkflows[M]:
        """The operations on CI workflows."""
        return cast("CiWorkflows[M]", self._resource("ci_workflows", "CiWorkflows"))

    @property
    def ci_xcode_versions(self) -> CiXcodeVersions[M]:
        """The operations on CI Xcode versions."""
        return cast("CiXcodeVersions[M]", self._resource("ci_xcode_versions", "CiXcodeVersions"))

    @property
    def customer_review_responses(self) -> CustomerReviewResponses[M]:
        """The operations on customer review responses."""
        return cast(
            "CustomerReviewResponses[M]", self._resource("customer_review_responses", "CustomerReviewResponses")
        )

    @property
    def customer_reviews(self) -> CustomerReviews[M]:
        """The operations on customer reviews."""
        return cast("CustomerReviews[M]", self._resource("customer_reviews", "CustomerReviews"))

    @property
    def devices(self) -> Devices[M]:
        """The operations on devices."""
        return cast("Devices[M]", self._resource("devices", "Devices"))

    @property
    def diagnostic_signatures(self) -> DiagnosticSignatures[M]:
        """The operations on diagnostic signatures."""
        return cast("DiagnosticSignatures[M]", self._resource("diagnostic_signatures", "DiagnosticSignatures"))

    @property
    def end_app_availability_pre_orders(self) -> EndAppAvailabilityPreOrders[M]:
        """The operations on end app availability pre orders."""
        return cast(
            "EndAppAvailabilityPreOrders[M]",
            self._resource("end_app_availability_pre_orders", "EndAppAvailabilityPreOrders"),
        )

    @property
    def end_user_license_agreements(self) -> EndUserLicenseAgreements[M]:
        """The operations on end user license agreements."""
        return cast(
            "EndUserLicenseAgreements[M]", self._resource("end_user_license_agreements", "EndUserLicenseAgreements")
        )

    @property
    def finance_reports(self) -> FinanceReports[M]:
        """The operations on finance reports."""
        return cast("FinanceReports[M]", self._resource("finance_reports", "FinanceReports"))

    @property
    def game_center_achievement_images_v2(self) -> GameCenterAchievementImagesV2[M]:
        """The operations on Game Center achievement images (v2)."""
        return cast(
            "GameCenterAchievementImagesV2[M]",
            self._resource("game_center_achievement_images_v2", "GameCenterAchievementImagesV2"),
        )

    @property
    def game_center_achievement_images(self) -> GameCenterAchievementImages[M]:
        """The operations on Game Center achievement images."""
        return cast(
            "GameCenterAchievementImages[M]",
            self._resource("game_center_achievement_images", "GameCenterAchievementImages"),
        )

    @property
    def game_center_achievement_localizations_v2(self) -> GameCenterAchievementLocalizationsV2[M]:
        """The operations on Game Center achievement localizations (v2)."""
        return cast(
            "GameCenterAchievementLocalizationsV2[M]",
            self._resource("game_center_achievement_localizations_v2", "GameCenterAchievementLocalizationsV2"),
        )

    @property
    def game_center_achievement_localizations(self) -> GameCenterAchievementLocalizations[M]:
        """The operations on Game Center achievement localizations."""
        return cast(
            "GameCenterAchievementLocalizations[M]",
            self._resource("game_center_achievement_localizations", "GameCenterAchievementLocalizations"),
        )

    @property
    def game_center_achievement_releases(self) -> GameCenterAchievementReleases[M]:
        """The operations on Game Center achievement releases."""
        return cast(
            "GameCenterAchievementReleases[M]",
            self._resource("game_center_achievement_releases", "GameCenterAchievementReleases"),
        )

    @property
    def game_center_achievement_versions_v2(self) -> GameCenterAchievementVersionsV2[M]:
        """The operations on Game Center achievement versions (v2)."""
        return cast(
            "GameCenterAchievementVersionsV2[M]",
            self._resource("game_center_achievement_versions_v2", "GameCenterAchievementVersionsV2"),
        )

    @property
    def game_center_achievements_v2(self) -> GameCenterAchievementsV2[M]:
        """The operations on Game Center achievements (v2)."""
        return cast(
            "GameCenterAchievementsV2[M]", self._resource("game_center_achievements_v2", "GameCenterAchievementsV2")
        )

    @property
    def game_center_achievements(self) -> GameCenterAchievements[M]:
        """The operations on Game Center achievements."""
        return cast("GameCenterAchievements[M]", self._resource("game_center_achievements", "GameCenterAchievements"))

    @property
    def game_center_activities(self) -> GameCenterActivities[M]:
        """The operations on Game Center activities."""
        return cast("GameCenterActivities[M]", self._resource("game_center_activities", "GameCenterActivities"))

    @property
    def game_center_activity_images(self) -> GameCenterActivityImages[M]:
        """The operations on Game Center activity images."""
        return cast(
            "GameCenterActivityImages[M]", self._resource("game_center_activity_images", "GameCenterActivityImages")
        )

    @property
    def game_center_activity_localizations(self) -> GameCenterActivityLocalizations[M]:
        """The operations on Game Center activity localizations."""
        return cast(
            "GameCenterActivityLocalizations[M]",
            self._resource("game_center_activity_localizations", "GameCenterActivityLocalizations"),
        )

    @property
    def game_center_activity_version_releases(self) -> GameCenterActivityVersionReleases[M]:
        """The operations on Game Center activity version releases."""
        return cast(
            "GameCenterActivityVersionReleases[M]",
            self._resource("game_center_activity_version_releases", "GameCenterActivityVersionReleases"),
        )

    @property
    def game_center_activity_versions(self) -> GameCenterActivityVersions[M]:
        """The operations on Game Center activity versions."""
        return cast(
            "GameCenterActivityVersions[M]",
            self._resource("game_center_activity_versions", "GameCenterActivityVersions"),
        )

    @property
    def game_center_app_versions(self) -> GameCenterAppVersions[M]:
        """The operations on Game Center app versions."""
        return cast("GameCenterAppVersions[M]", self._resource("game_center_app_versions", "GameCenterAppVersions"))

    @property
    def game_center_challenge_images(self) -> GameCenterChallengeImages[M]:
        """The operations on Game Center challenge images."""
        return cast(
            "GameCenterChallengeImages[M]", self._resource("game_center_challenge_images", "GameCenterChallengeImages")
        )

    @property
    def game_center_challenge_localizations(self) -> GameCenterChallengeLocalizations[M]:
        """The operations on Game Center challenge localizations."""
        return cast(
            "GameCenterChallengeLocalizations[M]",
            self._resource("game_center_challenge_localizations", "GameCenterChallengeLocalizations"),
        )

    @property
    def game_center_challenge_version_releases(self) -> GameCenterChallengeVersionReleases[M]:
        """The operations on Game Center challenge version releases."""
        return cast(
            "GameCenterChallengeVersionReleases[M]",
            self._resource("game_center_challenge_version_releases", "GameCenterChallengeVersionReleases"),
        )

    @property
    def game_center_challenge_versions(self) -> GameCenterChallengeVersions[M]:
        """The operations on Game Center challenge versions."""
        return cast(
            "GameCenterChallengeVersions[M]",
            self._resource("game_center_challenge_versions", "GameCenterChallengeVersions"),
        )

    @property
    def game_center_challenges(self) -> GameCenterChallenges[M]:
        """The operations on Game Center challenges."""
        return cast("GameCenterChallenges[M]", self._resource("game_center_challenges", "GameCenterChallenges"))

    @property
    def game_center_details(self) -> GameCenterDetails[M]:
        """The operations on Game Center details."""
        return cast("GameCenterDetails[M]", self._resource("game_center_details", "GameCenterDetails"))

    @property
    def game_center_enabled_versions(self) -> GameCenterEnabledVersions[M]:
        """The operations on Game Center enabled versions."""
        return cast(
            "GameCenterEnabledVersions[M]", self._resource("game_center_enabled_versions", "GameCenterEnabledVersions")
        )

    @property
    def game_center_groups(self) -> GameCenterGroups[M]:
        """The operations on Game Center groups."""
        return cast("GameCenterGroups[M]", self._resource("game_center_groups", "GameCenterGroups"))

    @property
    def game_center_leaderboard_entry_submissions(self) -> GameCenterLeaderboardEntrySubmissions[M]:
        """The operations on Game Center leaderboard entry submissions."""
        return cast(
            "GameCenterLeaderboardEntrySubmissions[M]",
            self._resource("game_center_leaderboard_entry_submissions", "GameCenterLeaderboardEntrySubmissions"),
        )

    @property
    def game_center_leaderboard_images_v2(self) -> GameCenterLeaderboardImagesV2[M]:
        """The operations on Game Center leaderboard images (v2)."""
        return cast(
            "GameCenterLeaderboardImagesV2[M]",
            self._resource("game_center_leaderboard_images_v2", "GameCenterLeaderboardImagesV2"),
        )

    @property
    def game_center_leaderboard_images(self) -> GameCenterLeaderboardImages[M]:
        """The operations on Game Center leaderboard images."""
        return cast(
            "GameCenterLeaderboardImages[M]",
            self._resource("game_center_leaderboard_images", "GameCenterLeaderboardImages"),
        )

    @property
    def game_center_leaderboard_localizations_v2(self) -> GameCenterLeaderboardLocalizationsV2[M]:
        """The operations on Game Center leaderboard localizations (v2)."""
        return cast(
            "GameCenterLeaderboardLocalizationsV2[M]",
            self._resource("game_center_leaderboard_localizations_v2", "GameCenterLeaderboardLocalizationsV2"),
        )

    @property
    def game_center_leaderboard_localizations(self) -> GameCenterLeaderboardLocalizations[M]:
        """The operations on Game Center leaderboard localizations."""
        return cast(
            "GameCenterLeaderboardLocalizations[M]",
            self._resource("game_center_leaderboard_localizations", "GameCenterLeaderboardLocalizations"),
        )

    @property
    def game_center_leaderboard_releases(self) -> GameCenterLeaderboardReleases[M]:
        """The operations on Game Center leaderboard releases."""
        return cast(
            "GameCenterLeaderboardReleases[M]",
            self._resource("game_center_leaderboard_releases", "GameCenterLeaderboardReleases"),
        )

    @property
    def game_center_leaderboard_set_images_v2(self) -> GameCenterLeaderboardSetImagesV2[M]:
        """The operations on Game Center leaderboard set images (v2)."""
        return cast(
            "GameCenterLeaderboardSetImagesV2[M]",
            self._resource("game_center_leaderboard_set_images_v2", "GameCenterLeaderboardSetImagesV2"),
        )

    @property
    def game_center_leaderboard_set_images(self) -> GameCenterLeaderboardSetImages[M]:
        """The operations on Game Center leaderboard set images."""
        return cast(
            "GameCenterLeaderboardSetImages[M]",
            self._resource("game_center_leaderboard_set_images", "GameCenterLeaderboardSetImages"),
        )

    @property
    def game_center_leaderboard_set_localizations_v2(self) -> GameCenterLeaderboardSetLocalizationsV2[M]:
        """The operations on Game Center leaderboard set localizations (v2)."""
        return cast(
            "GameCenterLeaderboardSetLocalizationsV2[M]",
            self._resource("game_center_leaderboard_set_localizations_v2", "GameCenterLeaderboardSetLocalizationsV2"),
        )

    @property
    def game_center_leaderboard_set_localizations(self) -> GameCenterLeaderboardSetLocalizations[M]:
        """The operations on Game Center leaderboard set localizations."""
        return cast(
            "GameCenterLeaderboardSetLocalizations[M]",
            self._resource("game_center_leaderboard_set_localizations", "GameCenterLeaderboardSetLocalizations"),
        )

    @property
    def game_center_leaderboard_set_member_localizations(self) -> GameCenterLeaderboardSetMemberLocalizations[M]:
        """The operations on Game Center leaderboard set member localizations."""
        return cast(
            "GameCenterLeaderboardSetMemberLocalizations[M]",
            self._resource(
                "game_center_leaderboard_set_member_localizations", "GameCenterLeaderboardSetMemberLocalizations"
            ),
        )

    @property
    def game_center_leaderboard_set_releases(self) -> GameCenterLeaderboardSetReleases[M]:
        """The operations on Game Center leaderboard set releases."""
        return cast(
            "GameCenterLeaderboardSetReleases[M]",
            self._resource("game_center_leaderboard_set_releases", "GameCenterLeaderboardSetReleases"),
        )

    @property
    def game_center_leaderboard_set_versions_v2(self) -> GameCenterLeaderboardSetVersionsV2[M]:
        """The operations on Game Center leaderboard set versions (v2)."""
        return cast(
            "GameCenterLeaderboardSetVersionsV2[M]",
            self._resource("game_center_leaderboard_set_versions_v2", "GameCenterLeaderboardSetVersionsV2"),
        )

    @property
    def game_center_leaderboard_sets_v2(self) -> GameCenterLeaderboardSetsV2[M]:
        """The operations on Game Center leaderboard sets (v2)."""
        return cast(
            "GameCenterLeaderboardSetsV2[M]",
            self._resource("game_center_leaderboard_sets_v2", "GameCenterLeaderboardSetsV2"),
        )

    @property
    def game_center_leaderboard_sets(self) -> GameCenterLeaderboardSets[M]:
        """The operations on Game Center leaderboard sets."""
        return cast(
            "GameCenterLeaderboardSets[M]", self._resource("game_center_leaderboard_sets", "GameCenterLeaderboardSets")
        )

    @property
    def game_center_leaderboard_versions_v2(self) -> GameCenterLeaderboardVersionsV2[M]:
        """The operations on Game Center leaderboard versions (v2)."""
        return cast(
            "GameCenterLeaderboardVersionsV2[M]",
            self._resource("game_center_leaderboard_versions_v2", "GameCenterLeaderboardVersionsV2"),
        )

    @property
    def game_center_leaderboards_v2(self) -> GameCenterLeaderboardsV2[M]:
        """The operations on Game Center leaderboards (v2)."""
        return cast(
            "GameCenterLeaderboardsV2[M]", self._resource("game_center_leaderboards_v2", "GameCenterLeaderboardsV2")
        )

    @property
    def game_center_leaderboards(self) -> GameCenterLeaderboards[M]:
        """The operations on Game Center leaderboards."""
        return cast("GameCenterLeaderboards[M]", self._resource("game_center_leaderboards", "GameCenterLeaderboards"))

    @property
    def game_center_matchmaking_queues(self) -> GameCenterMatchmakingQueues[M]:
        """The operations on Game Center matchmaking queues."""
        return cast(
            "GameCenterMatchmakingQueues[M]",
            self._resource("game_center_matchmaking_queues", "GameCenterMatchmakingQueues"),
        )

    @property
    def game_center_matchmaking_rule_set_tests(self) -> GameCenterMatchmakingRuleSetTests[M]:
        """The operations on Game Center matchmaking rule set tests."""
        return cast(
            "GameCenterMatchmakingRuleSetTests[M]",
            self._resource("game_center_matchmaking_rule_set_tests", "GameCenterMatchmakingRuleSetTests"),
        )

    @property
    def game_center_matchmaking_rule_sets(self) -> GameCenterMatchmakingRuleSets[M]:
        """The operations on Game Center matchmaking rule sets."""
        return cast(
            "GameCenterMatchmakingRuleSets[M]",
            self._resource("game_center_matchmaking_rule_sets", "GameCenterMatchmakingRuleSets"),
        )

    @property
    def game_center_matchmaking_rules(self) -> GameCenterMatchmakingRules[M]:
        """The operations on Game Center matchmaking rules."""
        return cast(
            "GameCenterMatchmakingRules[M]",
            self._resource("game_center_matchmaking_rules", "GameCenterMatchmakingRules"),
        )

    @property
    def game_center_matchmaking_teams(self) -> GameCenterMatchmakingTeams[M]:
        """The operations on Game Center matchmaking teams."""
        return cast(
            "GameCenterMatchmakingTeams[M]",
            self._resource("game_center_matchmaking_teams", "GameCenterMatchmakingTeams"),
        )

    @property
    def game_center_player_achievement_submissions(self) -> GameCenterPlayerAchievementSubmissions[M]:
        """The operations on Game Center player achievement submissions."""
        return cast(
            "GameCenterPlayerAchievementSubmissions[M]",
            self._resource("game_center_player_achievement_submissions", "GameCenterPlayerAchievementSubmissions"),
        )

    @property
    def in_app_purchase_app_store_review_screenshots(self) -> InAppPurchaseAppStoreReviewScreenshots[M]:
        """The operations on in-app purchase App Store review screenshots."""
        return cast(
            "InAppPurchaseAppStoreReviewScreenshots[M]",
            self._resource("in_app_purchase_app_store_review_screenshots", "InAppPurchaseAppStoreReviewScreenshots"),
        )

    @property
    def in_app_purchase_availabilities(self) -> InAppPurchaseAvailabilities[M]:
        """The operations on in-app purchase availabilities."""
        return cast(
            "InAppPurchaseAvailabilities[M]",
            self._resource("in_app_purchase_availabilities", "InAppPurchaseAvailabilities"),
        )

    @property
    def in_app_purchase_contents(self) -> InAppPurchaseContents[M]:
        """The operations on in-app purchase contents."""
        return cast("InAppPurchaseContents[M]", self._resource("in_app_purchase_contents", "InAppPurchaseContents"))

    @property
    def in_app_purchase_images(self) -> InAppPurchaseImages[M]:
        """The operations on in-app purchase images."""
        return cast("InAppPurchaseImages[M]", self._resource("in_app_purchase_images", "InAppPurchaseImages"))

    @property
    def in_app_purchase_localizations(self) -> InAppPurchaseLocalizations[M]:
        """The operations on in-app purchase localizations."""
        return cast(
            "InAppPurchaseLocalizations[M]",
            self._resource("in_app_purchase_localizations", "InAppPurchaseLocalizations"),
        )

    @property
    def in_app_purchase_offer_code_custom_codes(self) -> InAppPurchaseOfferCodeCustomCodes[M]:
        """The operations on in-app purchase offer code custom codes."""
        return cast(
            "InAppPurchaseOfferCodeCustomCodes[M]",
            self._resource("in_app_purchase_offer_code_custom_codes", "InAppPurchaseOfferCodeCustomCodes"),
        )

    @property
    def in_app_purchase_offer_code_one_time_use_codes(self) -> InAppPurchaseOfferCodeOneTimeUseCodes[M]:
        """The operations on in-app purchase offer code one time use codes."""
        return cast(
            "InAppPurchaseOfferCodeOneTimeUseCodes[M]",
            self._resource("in_app_purchase_offer_code_one_time_use_codes", "InAppPurchaseOfferCodeOneTimeUseCodes"),
        )

    @property
    def in_app_purchase_offer_codes(self) -> InAppPurchaseOfferCodes[M]:
        """The operations on in-app purchase offer codes."""
        return cast(
            "InAppPurchaseOfferCodes[M]", self._resource("in_app_purchase_offer_codes", "InAppPurchaseOfferCodes")
        )

    @property
    def in_app_purchase_price_points(self) -> InAppPurchasePricePoints[M]:
        """The operations on in-app purchase price points."""
        return cast(
            "InAppPurchasePricePoints[M]", self._resource("in_app_purchase_price_points", "InAppPurchasePricePoints")
        )

    @property
    def in_app_purchase_price_schedules(self) -> InAppPurchasePriceSchedules[M]:
        """The operations on in-app purchase price schedules."""
        return cast(
            "InAppPurchasePriceSchedules[M]",
            self._resource("in_app_purchase_price_schedules", "InAppPurchasePriceSchedules"),
        )

    @property
    def in_app_purchase_submissions(self) -> InAppPurchaseSubmissions[M]:
        """The operations on in-app purchase submissions."""
        return cast(
            "InAppPurchaseSubmissions[M]", self._resource("in_app_purchase_submissions", "InAppPurchaseSubmissions")
        )

    @property
    def in_app_purchases_v2(self) -> InAppPurchasesV2[M]:
        """The operations on in-app purchases (v2)."""
        return cast("InAppPurchasesV2[M]", self._resource("in_app_purchases_v2", "InAppPurchasesV2"))

    @property
    def in_app_purchases(self) -> InAppPurchases[M]:
        """The operations on in-app purchases."""
        return cast("InAppPurchases[M]", self._resource("in_app_purchases", "InAppPurchases"))

    @property
    def marketplace_search_details(self) -> MarketplaceSearchDetails[M]:
        """The operations on marketplace search details."""
        return cast(
            "MarketplaceSearchDetails[M]", self._resource("marketplace_search_details", "MarketplaceSearchDetails")
        )

    @property
    def marketplace_webhooks(self) -> MarketplaceWebhooks[M]:
        """The operations on marketplace webhooks."""
        return cast("MarketplaceWebhooks[M]", self._resource("marketplace_webhooks", "MarketplaceWebhooks"))

    @property
    def merchant_ids(self) -> MerchantIds[M]:
        """The operations on merchant ids."""
        return cast("MerchantIds[M]", self._resource("merchant_ids", "MerchantIds"))

    @property
    def nominations(self) -> Nominations[M]:
        """The operations on nominations."""
        return cast("Nominations[M]", self._resource("nominations", "Nominations"))

    @property
    def pass_type_ids(self) -> PassTypeIds[M]:
        """The operations on pass type ids."""
        return cast("PassTypeIds[M]", self._resource("pass_type_ids", "PassTypeIds"))

    @property
    def pre_release_versions(self) -> PreReleaseVersions[M]:
        """The operations on prerelease versions."""
        return cast("PreReleaseVersions[M]", self._resource("pre_release_versions", "PreReleaseVersions"))

    @property
    def profiles(self) -> Profiles[M]:
        """The operations on profiles."""
        return cast("Profiles[M]", self._resource("profiles", "Profiles"))

    @property
    def promoted_purchases(self) -> PromotedPurchases[M]:
        """The operations on promoted purchases."""
        return cast("PromotedPurchases[M]", self._resource("promoted_purchases", "PromotedPurchases"))

    @property
    def review_submission_items(self) -> ReviewSubmissionItems[M]:
        """The operations on review submission items."""
        return cast("ReviewSubmissionItems[M]", self._resource("review_submission_items", "ReviewSubmissionItems"))

    @property
    def review_submissions(self) -> ReviewSubmissions[M]:
        """The operations on review submissions."""
        return cast("ReviewSubmissions[M]", self._resource("review_submissions", "ReviewSubmissions"))

    @property
    def routing_app_coverages(self) -> RoutingAppCoverages[M]:
        """The operations on routing app coverages."""
        return cast("RoutingAppCoverages[M]", self._resource("routing_app_coverages", "RoutingAppCoverages"))

    @property
    def sales_reports(self) -> SalesReports[M]:
        """The operations on sales reports."""
        return cast("SalesReports[M]", self._resource("sales_reports", "SalesReports"))

    @property
    def sandbox_testers_clear_purchase_history_request_v2(self) -> SandboxTestersClearPurchaseHistoryRequestV2[M]:
        """The operations on sandbox testers clear purchase history request (v2)."""
        return cast(
            "SandboxTestersClearPurchaseHistoryRequestV2[M]",
            self._resource(
                "sandbox_testers_clear_purchase_history_request_v2", "SandboxTestersClearPurchaseHistoryRequestV2"
            ),
        )

    @property
    def sandbox_testers_v2(self) -> SandboxTestersV2[M]:
        """The operations on sandbox testers (v2)."""
        return cast("SandboxTestersV2[M]", self._resource("sandbox_testers_v2", "SandboxTestersV2"))

    @property
    def scm_git_references(self) -> ScmGitReferences[M]:
        """The operations on scm git references."""
        return cast("ScmGitReferences[M]", self._resource("scm_git_references", "ScmGitReferences"))

    @property
    def scm_providers(self) -> ScmProviders[M]:
        """The operations on scm providers."""
        return cast("ScmProviders[M]", self._resource("scm_providers", "ScmProviders"))

    @property
    def scm_pull_requests(self) -> ScmPullRequests[M]:
        """The operations on scm pull requests."""
        return cast("ScmPullRequests[M]", self._resource("scm_pull_requests", "ScmPullRequests"))

    @property
    def scm_repositories(self) -> ScmRepositories[M]:
        """The operations on scm repositories."""
        return cast("ScmRepositories[M]", self._resource("scm_repositories", "ScmRepositories"))

    @property
    def subscription_app_store_review_screenshots(self) -> SubscriptionAppStoreReviewScreenshots[M]:
        """The operations on subscription App Store review screenshots."""
        return cast(
            "SubscriptionAppStoreReviewScreenshots[M]",
            self._resource("subscription_app_store_review_screenshots", "SubscriptionAppStoreReviewScreenshots"),
        )

    @property
    def subscription_availabilities(self) -> SubscriptionAvailabilities[M]:
        """The operations on subscription availabilities."""
        return cast(
            "SubscriptionAvailabilities[M]", self._resource("subscription_availabilities", "SubscriptionAvailabilities")
        )

    @property
    def subscription_grace_periods(self) -> SubscriptionGracePeriods[M]:
        """The operations on subscription grace periods."""
        return cast(
            "SubscriptionGracePeriods[M]", self._resource("subscription_grace_periods", "SubscriptionGracePeriods")
        )

    @property
    def subscription_group_localizations(self) -> SubscriptionGroupLocalizations[M]:
        """The operations on subscription group localizations."""
        return cast(
            "SubscriptionGroupLocalizations[M]",
            self._resource("subscription_group_localizations", "SubscriptionGroupLocalizations"),
        )

    @property
    def subscription_group_submissions(self) -> SubscriptionGroupSubmissions[M]:
        """The operations on subscription group submissions."""
        return cast(
            "SubscriptionGroupSubmissions[M]",
            self._resource("subscription_group_submissions", "SubscriptionGroupSubmissions"),
        )

    @property
    def subscription_groups(self) -> SubscriptionGroups[M]:
        """The operations on subscription groups."""
        return cast("SubscriptionGroups[M]", self._resource("subscription_groups", "SubscriptionGroups"))

    @property
    def subscription_images(self) -> SubscriptionImages[M]:
        """The operations on subscription images."""
        return cast("SubscriptionImages[M]", self._resource("subscription_images", "SubscriptionImages"))

    @property
    def subscription_introductory_offers(self) -> SubscriptionIntroductoryOffers[M]:
        """The operations on subscription introductory offers."""
        return cast(
            "SubscriptionIntroductoryOffers[M]",
            self._resource("subscription_introductory_offers", "SubscriptionIntroductoryOffers"),
        )

    @property
    def subscription_localizations(self) -> SubscriptionLocalizations[M]:
        """The operations on subscription localizations."""
        return cast(
            "SubscriptionLocalizations[M]", self._resource("subscription_localizations", "SubscriptionLocalizations")
        )

    @property
    def subscription_offer_code_custom_codes(self) -> SubscriptionOfferCodeCustomCodes[M]:
        """The operations on subscription offer code custom codes."""
        return cast(
            "SubscriptionOfferCodeCustomCodes[M]",
            self._resource("subscription_offer_code_custom_codes", "SubscriptionOfferCodeCustomCodes"),
        )

    @property
    def subscription_offer_code_one_time_use_codes(self) -> SubscriptionOfferCodeOneTimeUseCodes[M]:
        """The operations on subscription offer code one time use codes."""
        return cast(
            "SubscriptionOfferCodeOneTimeUseCodes[M]",
            self._resource("subscription_offer_code_one_time_use_codes", "SubscriptionOfferCodeOneTimeUseCodes"),
        )

    @property
    def subscription_offer_codes(self) -> SubscriptionOfferCodes[M]:
        """The operations on subscription offer codes."""
        return cast("SubscriptionOfferCodes[M]", self._resource("subscription_offer_codes", "SubscriptionOfferCodes"))

    @property
    def subscription_plan_availabilities(self) -> SubscriptionPlanAvailabilities[M]:
        """The operations on subscription plan availabilities."""
        return cast(
            "SubscriptionPlanAvailabilities[M]",
            self._resource("subscription_plan_availabilities", "SubscriptionPlanAvailabilities"),
        )

    @property
    def subscription_price_points(self) -> SubscriptionPricePoints[M]:
        """The operations on subscription price points."""
        return cast(
            "SubscriptionPricePoints[M]", self._resource("subscription_price_points", "SubscriptionPricePoints")
        )

    @property
    def subscription_prices(self) -> SubscriptionPrices[M]:
        """The operations on subscription prices."""
        return cast("SubscriptionPrices[M]", self._resource("subscription_prices", "SubscriptionPrices"))

    @property
    def subscription_promotional_offers(self) -> SubscriptionPromotionalOffers[M]:
        """The operations on subscription promotional offers."""
        return cast(
            "SubscriptionPromotionalOffers[M]",
            self._resource("subscription_promotional_offers", "SubscriptionPromotionalOffers"),
        )

    @property
    def subscription_submissions(self) -> SubscriptionSubmissions[M]:
        """The operations on subscription submissions."""
        return cast("SubscriptionSubmissions[M]", self._resource("subscription_submissions", "SubscriptionSubmissions"))

    @property
    def subscriptions(self) -> Subscriptions[M]:
        """The operations on subscriptions."""
        return cast("Subscriptions[M]", self._resource("subscriptions", "Subscriptions"))

    @property
    def territories(self) -> Territories[M]:
        """The operations on territories."""
        return cast("Territories[M]", self._resource("territories", "Territories"))

    @property
    def territory_availabilities(self) -> TerritoryAvailabilities[M]:
        """The operations on territory availabilities."""
        return cast("TerritoryAvailabilities[M]", self._resource("territory_availabilities", "TerritoryAvailabilities"))

    @property
    def user_invitations(self) -> UserInvitations[M]:
        """The operations on user invitations."""
        return cast("UserInvitations[M]", self._resource("user_invitations", "UserInvitations"))

    @property
    def users(self) -> Users[M]:
        """The operations on users."""
        return cast("Users[M]", self._resource("users", "Users"))

    @property
    def webhook_deliveries(self) -> WebhookDeliveries[M]:
        """The operations on webhook deliveries."""
        return cast("WebhookDeliveries[M]", self._resource("webhook_deliveries", "WebhookDeliveries"))

    @property
    def webhook_pings(self) -> WebhookPings[M]:
        """The operations on webhook pings."""
        return cast("WebhookPings[M]", self._resource("webhook_pings", "WebhookPings"))

    @property
    def webhooks(self) -> Webhooks[M]:
        """The operations on webhooks."""
        return cast("Webhooks[M]", self._resource("webhooks", "Webhooks"))

    @property
    def win_back_offers(self) -> WinBackOffers[M]:
        """The operations on win back offers."""
        return cast("WinBackOffers[M]", self._resource("win_back_offers", "WinBackOffers"))
