"""The values that fields, include, sort, filters and requests take, for type checkers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from .models import (
        AccessibilityDeclarationState,
        ActorActorType,
        AgeRatingDeclarationAgeRatingOverride,
        AgeRatingDeclarationAgeRatingOverrideV2,
        AgeRatingDeclarationAlcoholTobaccoOrDrugUseOrReferences,
        AgeRatingDeclarationContests,
        AgeRatingDeclarationGamblingSimulated,
        AgeRatingDeclarationGunsOrOtherWeapons,
        AgeRatingDeclarationHorrorOrFearThemes,
        AgeRatingDeclarationKoreaAgeRatingOverride,
        AgeRatingDeclarationMatureOrSuggestiveThemes,
        AgeRatingDeclarationMedicalOrTreatmentInformation,
        AgeRatingDeclarationProfanityOrCrudeHumor,
        AgeRatingDeclarationSexualContentGraphicAndNudity,
        AgeRatingDeclarationSexualContentOrNudity,
        AgeRatingDeclarationViolenceCartoonOrFantasy,
        AgeRatingDeclarationViolenceRealistic,
        AgeRatingDeclarationViolenceRealisticProlongedGraphicOrSadistic,
        AlternativeDistributionPackageVersionState,
        AnalyticsReportCategory,
        AnalyticsReportInstanceGranularity,
        AnalyticsReportRequestAccessType,
        AppClipAction,
        AppClipAdvancedExperienceBusinessCategory,
        AppClipAdvancedExperienceLanguage,
        AppClipAdvancedExperiencePlaceDisplayPointSource,
        AppClipAdvancedExperiencePlaceMapAction,
        AppClipAdvancedExperiencePlacePhoneNumberType,
        AppClipAdvancedExperiencePlaceRelationship,
        AppClipAdvancedExperiencePlaceStatus,
        AppClipAdvancedExperienceStatus,
        AppClipDomainStatusDomainErrorCode,
        AppContentRightsDeclaration,
        AppCustomProductPageVersionState,
        AppEncryptionDeclarationState,
        AppEventAssetType,
        AppEventBadge,
        AppEventEventState,
        AppEventPriority,
        AppEventPurchaseRequirement,
        AppEventPurpose,
        AppInfoAustraliaAgeRating,
        AppInfoBrazilAgeRatingV2,
        AppInfoFranceAgeRating,
        AppInfoKoreaAgeRating,
        AppInfoState,
        AppMediaAssetStateState,
        AppMediaPreviewFrameImageStateState,
        AppMediaVideoStateState,
        AppStoreAgeRating,
        AppStoreVersionExperimentState,
        AppStoreVersionExperimentV2State,
        AppStoreVersionReleaseType,
        AppStoreVersionReviewType,
        AppStoreVersionState,
        AppVersionState,
        BackgroundAssetUploadFileAssetType,
        BackgroundAssetVersionAppStoreReleaseState,
        BackgroundAssetVersionExternalBetaReleaseState,
        BackgroundAssetVersionInternalBetaReleaseState,
        BackgroundAssetVersionState,
        BetaInviteType,
        BetaReviewState,
        BetaTesterAppDevicePlatform,
        BetaTesterState,
        BrazilAgeRating,
        BuildAudienceType,
        BuildBundleType,
        BuildProcessingState,
        BuildUploadFileAssetType,
        BuildUploadFileUti,
        BuildUploadState,
        BundleIdPlatform,
        CapabilityOptionKey,
        CapabilitySettingAllowedInstances,
        CapabilitySettingKey,
        CapabilityType,
        CertificateType,
        ChecksumAlgorithm,
        ChecksumsCompositeAlgorithm,
        CiActionDestination,
        CiActionPlatform,
        CiActionTestConfigurationKind,
        CiActionType,
        CiArtifactFileType,
        CiBuildRunCancelReason,
        CiBuildRunStartReason,
        CiCompletionStatus,
        CiExecutionProgress,
        CiFilesAndFoldersRuleMode,
        CiGitRefKind,
        CiIssueIssueType,
        CiProductProductType,
        CiScheduledStartConditionScheduleDay,
        CiScheduledStartConditionScheduleFrequency,
        CiTestDestinationKind,
        CiTestStatus,
        CustomerReviewResponseV1State,
        DeviceConnectionType,
        DeviceDeviceClass,
        DeviceFamily,
        DeviceStatus,
        DiagnosticInsightDirection,
        DiagnosticInsightType,
        DiagnosticSignatureDiagnosticType,
        ExternalBetaState,
        GameCenterActivityPlayStyle,
        GameCenterChallengeChallengeType,
        GameCenterLeaderboardFormatter,
        GameCenterLeaderboardScoreSortType,
        GameCenterLeaderboardSubmissionType,
        GameCenterLeaderboardV2ScoreSortType,
        GameCenterLeaderboardV2SubmissionType,
        GameCenterLeaderboardV2Visibility,
        GameCenterLeaderboardVisibility,
        GameCenterMatchmakingAppRequestsV1MetricDataDimensionsResultData,
        GameCenterMatchmakingAppRequestsV1MetricDataGranularity,
        GameCenterMatchmakingBooleanRuleResultsV1MetricDataGranularity,
        GameCenterMatchmakingNumberRuleResultsV1MetricDataGranularity,
        GameCenterMatchmakingQueueRequestsV1MetricDataDimensionsResultData,
        GameCenterMatchmakingQueueRequestsV1MetricDataGranularity,
        GameCenterMatchmakingQueueSizesV1MetricDataGranularity,
        GameCenterMatchmakingRuleErrorsV1MetricDataGranularity,
        GameCenterMatchmakingRuleType,
        GameCenterMatchmakingSessionsV1MetricDataGranularity,
        GameCenterVersionState,
        IconAssetType,
        InAppPurchaseImageState,
        InAppPurchaseInAppPurchaseType,
        InAppPurchaseLocalizationState,
        InAppPurchaseOfferCodeCustomerEligibility,
        InAppPurchaseState,
        InAppPurchaseType,
        InAppPurchaseV1State,
        InternalBetaState,
        KidsAgeBand,
        MetricCategory,
        NominationState,
        NominationType,
        OfferCodeEnvironment,
        PerfPowerMetricMetricType,
        PerfPowerMetricPlatform,
        PhasedReleaseState,
        Platform,
        PreviewType,
        ProfileProfileState,
        ProfileProfileType,
        PromotedPurchaseState,
        ReviewSubmissionItemState,
        ReviewSubmissionState,
        SandboxTesterV2SubscriptionRenewalRate,
        ScmProviderTypeKind,
        ScreenshotDisplayType,
        SubscriptionCustomerEligibility,
        SubscriptionGracePeriodDuration,
        SubscriptionGracePeriodRenewalType,
        SubscriptionGroupLocalizationState,
        SubscriptionImageState,
        SubscriptionLocalizationState,
        SubscriptionOfferDuration,
        SubscriptionOfferEligibility,
        SubscriptionOfferMode,
        SubscriptionPlanType,
        SubscriptionState,
        SubscriptionStatusUrlVersion,
        SubscriptionSubscriptionPeriod,
        TerritoryAvailabilityContentStatuse,
        TerritoryCode,
        UserRole,
        WebhookDeliveryDeliveryState,
        WebhookEventType,
        WinBackOfferPriority,
        WinBackOfferPromotionIntent,
    )

AccessibilityDeclarationField: TypeAlias = Literal[
    "deviceFamily",
    "state",
    "supportsAudioDescriptions",
    "supportsCaptions",
    "supportsDarkInterface",
    "supportsDifferentiateWithoutColorAlone",
    "supportsLargerText",
    "supportsReducedMotion",
    "supportsSufficientContrast",
    "supportsVoiceControl",
    "supportsVoiceover",
]
AccessibilityDeclarationStateValue: TypeAlias = (
    "AccessibilityDeclarationState | Literal['DRAFT', 'PUBLISHED', 'REPLACED']"
)
ActorActorTypeValue: TypeAlias = "ActorActorType | Literal['USER', 'API_KEY', 'XCODE_CLOUD', 'APPLE']"
ActorField: TypeAlias = Literal[
    "actorType",
    "userFirstName",
    "userLastName",
    "userEmail",
    "apiKeyId",
]
AgeRatingDeclarationAgeRatingOverrideV2Value: TypeAlias = "AgeRatingDeclarationAgeRatingOverrideV2 | Literal['NONE', 'NINE_PLUS', 'THIRTEEN_PLUS', 'SIXTEEN_PLUS', 'EIGHTEEN_PLUS', 'UNRATED']"
AgeRatingDeclarationAgeRatingOverrideValue: TypeAlias = "AgeRatingDeclarationAgeRatingOverride | Literal['NONE', 'NINE_PLUS', 'THIRTEEN_PLUS', 'SIXTEEN_PLUS', 'SEVENTEEN_PLUS', 'UNRATED']"
AgeRatingDeclarationAlcoholTobaccoOrDrugUseOrReferencesValue: TypeAlias = "AgeRatingDeclarationAlcoholTobaccoOrDrugUseOrReferences | Literal['NONE', 'INFREQUENT_OR_MILD', 'FREQUENT_OR_INTENSE', 'INFREQUENT', 'FREQUENT']"
AgeRatingDeclarationContestsValue: TypeAlias = "AgeRatingDeclarationContests | Literal['NONE', 'INFREQUENT_OR_MILD', 'FREQUENT_OR_INTENSE', 'INFREQUENT', 'FREQUENT']"
AgeRatingDeclarationField: TypeAlias = Literal[
    "advertising",
    "alcoholTobaccoOrDrugUseOrReferences",
    "contests",
    "gambling",
    "gamblingSimulated",
    "gunsOrOtherWeapons",
    "healthOrWellnessTopics",
    "kidsAgeBand",
    "lootBox",
    "medicalOrTreatmentInformation",
    "messagingAndChat",
    "parentalControls",
    "profanityOrCrudeHumor",
    "ageAssurance",
    "sexualContentGraphicAndNudity",
    "sexualContentOrNudity",
    "horrorOrFearThemes",
    "matureOrSuggestiveThemes",
    "unrestrictedWebAccess",
    "userGeneratedContent",
    "violenceCartoonOrFantasy",
    "violenceRealisticProlongedGraphicOrSadistic",
    "violenceRealistic",
    "ageRatingOverride",
    "ageRatingOverrideV2",
    "koreaAgeRatingOverride",
    "developerAgeRatingInfoUrl",
]
AgeRatingDeclarationGamblingSimulatedValue: TypeAlias = "AgeRatingDeclarationGamblingSimulated | Literal['NONE', 'INFREQUENT_OR_MILD', 'FREQUENT_OR_INTENSE', 'INFREQUENT', 'FREQUENT']"
AgeRatingDeclarationGunsOrOtherWeaponsValue: TypeAlias = "AgeRatingDeclarationGunsOrOtherWeapons | Literal['NONE', 'INFREQUENT_OR_MILD', 'FREQUENT_OR_INTENSE', 'INFREQUENT', 'FREQUENT']"
AgeRatingDeclarationHorrorOrFearThemesValue: TypeAlias = "AgeRatingDeclarationHorrorOrFearThemes | Literal['NONE', 'INFREQUENT_OR_MILD', 'FREQUENT_OR_INTENSE', 'INFREQUENT', 'FREQUENT']"
AgeRatingDeclarationKoreaAgeRatingOverrideValue: TypeAlias = (
    "AgeRatingDeclarationKoreaAgeRatingOverride | Literal['NONE', 'FIFTEEN_PLUS', 'NINETEEN_PLUS']"
)
AgeRatingDeclarationMatureOrSuggestiveThemesValue: TypeAlias = "AgeRatingDeclarationMatureOrSuggestiveThemes | Literal['NONE', 'INFREQUENT_OR_MILD', 'FREQUENT_OR_INTENSE', 'INFREQUENT', 'FREQUENT']"
AgeRatingDeclarationMedicalOrTreatmentInformationValue: TypeAlias = "AgeRatingDeclarationMedicalOrTreatmentInformation | Literal['NONE', 'INFREQUENT_OR_MILD', 'FREQUENT_OR_INTENSE', 'INFREQUENT', 'FREQUENT']"
AgeRatingDeclarationProfanityOrCrudeHumorValue: TypeAlias = "AgeRatingDeclarationProfanityOrCrudeHumor | Literal['NONE', 'INFREQUENT_OR_MILD', 'FREQUENT_OR_INTENSE', 'INFREQUENT', 'FREQUENT']"
AgeRatingDeclarationSexualContentGraphicAndNudityValue: TypeAlias = "AgeRatingDeclarationSexualContentGraphicAndNudity | Literal['NONE', 'INFREQUENT_OR_MILD', 'FREQUENT_OR_INTENSE', 'INFREQUENT', 'FREQUENT']"
AgeRatingDeclarationSexualContentOrNudityValue: TypeAlias = "AgeRatingDeclarationSexualContentOrNudity | Literal['NONE', 'INFREQUENT_OR_MILD', 'FREQUENT_OR_INTENSE', 'INFREQUENT', 'FREQUENT']"
AgeRatingDeclarationViolenceCartoonOrFantasyValue: TypeAlias = "AgeRatingDeclarationViolenceCartoonOrFantasy | Literal['NONE', 'INFREQUENT_OR_MILD', 'FREQUENT_OR_INTENSE', 'INFREQUENT', 'FREQUENT']"
AgeRatingDeclarationViolenceRealisticProlongedGraphicOrSadisticValue: TypeAlias = "AgeRatingDeclarationViolenceRealisticProlongedGraphicOrSadistic | Literal['NONE', 'INFREQUENT_OR_MILD', 'FREQUENT_OR_INTENSE', 'INFREQUENT', 'FREQUENT']"
AgeRatingDeclarationViolenceRealisticValue: TypeAlias = "AgeRatingDeclarationViolenceRealistic | Literal['NONE', 'INFREQUENT_OR_MILD', 'FREQUENT_OR_INTENSE', 'INFREQUENT', 'FREQUENT']"
AlternativeDistributionDomainField: TypeAlias = Literal[
    "domain",
    "referenceName",
    "createdDate",
]
AlternativeDistributionKeyField: TypeAlias = Literal["publicKey",]
AlternativeDistributionPackageDeltaField: TypeAlias = Literal[
    "url",
    "urlExpirationDate",
    "alternativeDistributionKeyBlob",
    "fileChecksum",
]
AlternativeDistributionPackageField: TypeAlias = Literal[
    "sourceFileChecksum",
    "versions",
]
AlternativeDistributionPackageInclude: TypeAlias = Literal["versions",]
AlternativeDistributionPackageVariantField: TypeAlias = Literal[
    "url",
    "urlExpirationDate",
    "alternativeDistributionKeyBlob",
    "fileChecksum",
]
AlternativeDistributionPackageVersionField: TypeAlias = Literal[
    "url",
    "urlExpirationDate",
    "version",
    "fileChecksum",
    "state",
    "variants",
    "deltas",
    "alternativeDistributionPackage",
]
AlternativeDistributionPackageVersionInclude: TypeAlias = Literal[
    "variants",
    "deltas",
    "alternativeDistributionPackage",
]
AlternativeDistributionPackageVersionStateValue: TypeAlias = (
    "AlternativeDistributionPackageVersionState | Literal['COMPLETED', 'REPLACED']"
)
AlternativeDistributionPackageVersionsInclude: TypeAlias = Literal[
    "variants",
    "deltas",
    "alternativeDistributionPackage",
]
AnalyticsReportCategoryValue: TypeAlias = "AnalyticsReportCategory | Literal['APP_USAGE', 'APP_STORE_ENGAGEMENT', 'COMMERCE', 'FRAMEWORK_USAGE', 'PERFORMANCE']"
AnalyticsReportField: TypeAlias = Literal[
    "name",
    "category",
    "instances",
]
AnalyticsReportInstanceField: TypeAlias = Literal[
    "granularity",
    "processingDate",
    "segments",
]
AnalyticsReportInstanceGranularityValue: TypeAlias = (
    "AnalyticsReportInstanceGranularity | Literal['DAILY', 'WEEKLY', 'MONTHLY']"
)
AnalyticsReportRequestAccessTypeValue: TypeAlias = (
    "AnalyticsReportRequestAccessType | Literal['ONE_TIME_SNAPSHOT', 'ONGOING']"
)
AnalyticsReportRequestField: TypeAlias = Literal[
    "accessType",
    "stoppedDueToInactivity",
    "reports",
]
AnalyticsReportRequestInclude: TypeAlias = Literal["reports",]
AnalyticsReportSegmentField: TypeAlias = Literal[
    "checksum",
    "sizeInBytes",
    "url",
]
AndroidToIosAppMappingDetailField: TypeAlias = Literal[
    "packageName",
    "appSigningKeyPublicCertificateSha256Fingerprints",
]
AppAnalyticsReportRequestsInclude: TypeAlias = Literal["reports",]
AppAppAvailabilityV2Include: TypeAlias = Literal["territoryAvailabilities",]
AppAppClipsInclude: TypeAlias = Literal[
    "app",
    "appClipDefaultExperiences",
]
AppAppCustomProductPagesInclude: TypeAlias = Literal[
    "app",
    "appCustomProductPageVersions",
]
AppAppEncryptionDeclarationsInclude: TypeAlias = Literal[
    "app",
    "builds",
    "appEncryptionDeclarationDocument",
]
AppAppEventsInclude: TypeAlias = Literal["localizations",]
AppAppInfosInclude: TypeAlias = Literal[
    "app",
    "ageRatingDeclaration",
    "appInfoLocalizations",
    "primaryCategory",
    "primarySubcategoryOne",
    "primarySubcategoryTwo",
    "secondaryCategory",
    "secondarySubcategoryOne",
    "secondarySubcategoryTwo",
]
AppAppPricePointsInclude: TypeAlias = Literal[
    "app",
    "territory",
]
AppAppPriceScheduleInclude: TypeAlias = Literal[
    "app",
    "baseTerritory",
    "manualPrices",
    "automaticPrices",
]
AppAppStoreVersionExperimentsV2Include: TypeAlias = Literal[
    "app",
    "latestControlVersion",
    "controlVersions",
    "appStoreVersionExperimentTreatments",
]
AppAppStoreVersionsInclude: TypeAlias = Literal[
    "app",
    "appStoreVersionLocalizations",
    "build",
    "appStoreVersionPhasedRelease",
    "gameCenterAppVersion",
    "routingAppCoverage",
    "appStoreReviewDetail",
    "appStoreVersionSubmission",
    "appClipDefaultExperience",
    "appStoreVersionExperiments",
    "appStoreVersionExperimentsV2",
    "alternativeDistributionPackage",
]
AppAppTagsInclude: TypeAlias = Literal["territories",]
AppAppTagsSort: TypeAlias = Literal[
    "name",
    "-name",
]
AppAvailabilitiesV2Include: TypeAlias = Literal["territoryAvailabilities",]
AppAvailabilitiesV2TerritoryAvailabilitiesInclude: TypeAlias = Literal["territory",]
AppAvailabilityField: TypeAlias = Literal[
    "availableInNewTerritories",
    "territoryAvailabilities",
]
AppBackgroundAssetsInclude: TypeAlias = Literal[
    "app",
    "appStoreVersion",
    "internalBetaVersion",
    "externalBetaVersion",
]
AppBackgroundAssetsSort: TypeAlias = Literal[
    "assetPackIdentifier",
    "-assetPackIdentifier",
    "createdDate",
    "-createdDate",
]
AppBetaFeedbackCrashSubmissionsInclude: TypeAlias = Literal[
    "build",
    "tester",
]
AppBetaFeedbackCrashSubmissionsSort: TypeAlias = Literal[
    "createdDate",
    "-createdDate",
]
AppBetaFeedbackScreenshotSubmissionsInclude: TypeAlias = Literal[
    "build",
    "tester",
]
AppBetaFeedbackScreenshotSubmissionsSort: TypeAlias = Literal[
    "createdDate",
    "-createdDate",
]
AppBuildUploadsInclude: TypeAlias = Literal[
    "build",
    "assetFile",
    "assetDescriptionFile",
    "assetSpiFile",
]
AppBuildUploadsSort: TypeAlias = Literal[
    "cfBundleVersion",
    "-cfBundleVersion",
    "uploadedDate",
    "-uploadedDate",
]
AppCategoryField: TypeAlias = Literal[
    "platforms",
    "subcategories",
    "parent",
]
AppCategoryInclude: TypeAlias = Literal[
    "subcategories",
    "parent",
]
AppCiProductInclude: TypeAlias = Literal[
    "app",
    "bundleId",
    "primaryRepositories",
]
AppClipActionValue: TypeAlias = "AppClipAction | Literal['OPEN', 'VIEW', 'PLAY']"
AppClipAdvancedExperienceBusinessCategoryValue: TypeAlias = "AppClipAdvancedExperienceBusinessCategory | Literal['AUTOMOTIVE', 'BEAUTY', 'BIKES', 'BOOKS', 'CASINO', 'EDUCATION', 'EDUCATION_JAPAN', 'ENTERTAINMENT', 'EV_CHARGER', 'FINANCIAL_USD', 'FINANCIAL_CNY', 'FINANCIAL_GBP', 'FINANCIAL_JPY', 'FINANCIAL_EUR', 'FITNESS', 'FOOD_AND_DRINK', 'GAS', 'GROCERY', 'HEALTH_AND_MEDICAL', 'HOTEL_AND_TRAVEL', 'MUSIC', 'PARKING', 'PET_SERVICES', 'PROFESSIONAL_SERVICES', 'SHOPPING', 'TICKETING', 'TRANSIT']"
AppClipAdvancedExperienceField: TypeAlias = Literal[
    "link",
    "version",
    "status",
    "action",
    "isPoweredBy",
    "place",
    "placeStatus",
    "businessCategory",
    "defaultLanguage",
    "appClip",
    "headerImage",
    "localizations",
]
AppClipAdvancedExperienceImageField: TypeAlias = Literal[
    "fileSize",
    "fileName",
    "sourceFileChecksum",
    "imageAsset",
    "uploadOperations",
    "assetDeliveryState",
]
AppClipAdvancedExperienceInclude: TypeAlias = Literal[
    "appClip",
    "headerImage",
    "localizations",
]
AppClipAdvancedExperienceLanguageValue: TypeAlias = "AppClipAdvancedExperienceLanguage | Literal['AR', 'CA', 'CS', 'DA', 'DE', 'EL', 'EN', 'ES', 'FI', 'FR', 'HE', 'HI', 'HR', 'HU', 'ID', 'IT', 'JA', 'KO', 'MS', 'NL', 'NO', 'PL', 'PT', 'RO', 'RU', 'SK', 'SV', 'TH', 'TR', 'UK', 'VI', 'ZH']"
AppClipAdvancedExperienceLocalizationField: TypeAlias = Literal[
    "language",
    "title",
    "subtitle",
]
AppClipAdvancedExperiencePlaceDisplayPointSourceValue: TypeAlias = (
    "AppClipAdvancedExperiencePlaceDisplayPointSource | Literal['CALCULATED', 'MANUALLY_PLACED']"
)
AppClipAdvancedExperiencePlaceMapActionValue: TypeAlias = "AppClipAdvancedExperiencePlaceMapAction | Literal['BUY_TICKETS', 'VIEW_AVAILABILITY', 'VIEW_PRICING', 'HOTEL_BOOK_ROOM', 'PARKING_RESERVE_PARKING', 'RESTAURANT_JOIN_WAITLIST', 'RESTAURANT_ORDER_DELIVERY', 'RESTAURANT_ORDER_FOOD', 'RESTAURANT_ORDER_TAKEOUT', 'RESTAURANT_RESERVATION', 'SCHEDULE_APPOINTMENT', 'RESTAURANT_VIEW_MENU', 'THEATER_NOW_PLAYING', 'AIRLINE_BOOK_TRAVEL', 'AIRLINE_CHECK_IN', 'AIRLINE_FLIGHT_STATUS', 'APPLY', 'BOOK', 'BOOK_ACTIVITIES', 'BOOK_RIDES', 'BOOK_TEETIMES', 'BOOK_TOURS', 'CAREERS', 'CHARGE_EV', 'COUPONS', 'DONATE', 'EVENTS', 'EVENTS_SHOWS', 'EVENTS_SPORTS', 'GIFT_CARD', 'HOTEL_AMENITIES', 'JOIN', 'PARKING_AVAILABLE', 'RESTAURANT_PICKUP', 'RETAIL_SERVICE_QUOTE', 'RETAIL_STORE_DELIVERY', 'RETAIL_STORE_PICKUP', 'RETAIL_STORE_SHOP', 'SERVICES', 'SUPPORT', 'PAY_TO_PARK']"
AppClipAdvancedExperiencePlacePhoneNumberTypeValue: TypeAlias = (
    "AppClipAdvancedExperiencePlacePhoneNumberType | Literal['FAX', 'LANDLINE', 'MOBILE', 'TOLLFREE']"
)
AppClipAdvancedExperiencePlaceRelationshipValue: TypeAlias = (
    "AppClipAdvancedExperiencePlaceRelationship | Literal['OWNER', 'AUTHORIZED', 'OTHER']"
)
AppClipAdvancedExperiencePlaceStatusValue: TypeAlias = (
    "AppClipAdvancedExperiencePlaceStatus | Literal['PENDING', 'MATCHED', 'NO_MATCH']"
)
AppClipAdvancedExperienceStatusValue: TypeAlias = (
    "AppClipAdvancedExperienceStatus | Literal['RECEIVED', 'DEACTIVATED', 'APP_TRANSFER_IN_PROGRESS']"
)
AppClipAppClipAdvancedExperiencesInclude: TypeAlias = Literal[
    "appClip",
    "headerImage",
    "localizations",
]
AppClipAppClipDefaultExperiencesInclude: TypeAlias = Literal[
    "appClip",
    "releaseWithAppStoreVersion",
    "appClipDefaultExperienceLocalizations",
    "appClipAppStoreReviewDetail",
]
AppClipAppStoreReviewDetailField: TypeAlias = Literal[
    "invocationUrls",
    "appClipDefaultExperience",
]
AppClipAppStoreReviewDetailInclude: TypeAlias = Literal["appClipDefaultExperience",]
AppClipDefaultExperienceAppClipAppStoreReviewDetailInclude: TypeAlias = Literal["appClipDefaultExperience",]
AppClipDefaultExperienceAppClipDefaultExperienceLocalizationsInclude: TypeAlias = Literal[
    "appClipDefaultExperience",
    "appClipHeaderImage",
]
AppClipDefaultExperienceField: TypeAlias = Literal[
    "action",
    "appClip",
    "releaseWithAppStoreVersion",
    "appClipDefaultExperienceLocalizations",
    "appClipAppStoreReviewDetail",
]
AppClipDefaultExperienceInclude: TypeAlias = Literal[
    "appClip",
    "releaseWithAppStoreVersion",
    "appClipDefaultExperienceLocalizations",
    "appClipAppStoreReviewDetail",
]
AppClipDefaultExperienceLocalizationAppClipHeaderImageInclude: TypeAlias = Literal[
    "appClipDefaultExperienceLocalization",
]
AppClipDefaultExperienceLocalizationField: TypeAlias = Literal[
    "locale",
    "subtitle",
    "appClipDefaultExperience",
    "appClipHeaderImage",
]
AppClipDefaultExperienceLocalizationInclude: TypeAlias = Literal[
    "appClipDefaultExperience",
    "appClipHeaderImage",
]
AppClipDefaultExperienceReleaseWithAppStoreVersionInclude: TypeAlias = Literal[
    "app",
    "appStoreVersionLocalizations",
    "build",
    "appStoreVersionPhasedRelease",
    "gameCenterAppVersion",
    "routingAppCoverage",
    "appStoreReviewDetail",
    "appStoreVersionSubmission",
    "appClipDefaultExperience",
    "appStoreVersionExperiments",
    "appStoreVersionExperimentsV2",
    "alternativeDistributionPackage",
]
AppClipDomainStatusDomainErrorCodeValue: TypeAlias = "AppClipDomainStatusDomainErrorCode | Literal['BAD_HTTP_RESPONSE', 'BAD_JSON_CONTENT', 'BAD_PKCS7_SIGNATURE', 'CANNOT_REACH_AASA_FILE', 'CROSS_SITE_REDIRECTS_FORBIDDEN', 'DNS_ERROR', 'INSECURE_REDIRECTS_FORBIDDEN', 'INVALID_ENTITLEMENT_MISSING_SECTION', 'INVALID_ENTITLEMENT_SYNTAX_ERROR', 'INVALID_ENTITLEMENT_UNHANDLED_SECTION', 'INVALID_ENTITLEMENT_UNKNOWN_ID', 'NETWORK_ERROR', 'NETWORK_ERROR_TEMPORARY', 'OTHER_ERROR', 'TIMEOUT', 'TLS_ERROR', 'TOO_MANY_REDIRECTS', 'UNEXPECTED_ERROR']"
AppClipDomainStatuseField: TypeAlias = Literal[
    "domains",
    "lastUpdatedDate",
]
AppClipField: TypeAlias = Literal[
    "bundleId",
    "app",
    "appClipDefaultExperiences",
    "appClipAdvancedExperiences",
]
AppClipHeaderImageField: TypeAlias = Literal[
    "fileSize",
    "fileName",
    "sourceFileChecksum",
    "imageAsset",
    "uploadOperations",
    "assetDeliveryState",
    "appClipDefaultExperienceLocalization",
]
AppClipHeaderImageInclude: TypeAlias = Literal["appClipDefaultExperienceLocalization",]
AppClipInclude: TypeAlias = Literal[
    "app",
    "appClipDefaultExperiences",
]
AppContentRightsDeclarationValue: TypeAlias = (
    "AppContentRightsDeclaration | Literal['DOES_NOT_USE_THIRD_PARTY_CONTENT', 'USES_THIRD_PARTY_CONTENT']"
)
AppCustomProductPageAppCustomProductPageVersionsInclude: TypeAlias = Literal[
    "appCustomProductPage",
    "appCustomProductPageLocalizations",
]
AppCustomProductPageField: TypeAlias = Literal[
    "name",
    "url",
    "visible",
    "app",
    "appCustomProductPageVersions",
]
AppCustomProductPageInclude: TypeAlias = Literal[
    "app",
    "appCustomProductPageVersions",
]
AppCustomProductPageLocalizationAppPreviewSetsInclude: TypeAlias = Literal[
    "appStoreVersionLocalization",
    "appCustomProductPageLocalization",
    "appStoreVersionExperimentTreatmentLocalization",
    "appPreviews",
]
AppCustomProductPageLocalizationAppScreenshotSetsInclude: TypeAlias = Literal[
    "appStoreVersionLocalization",
    "appCustomProductPageLocalization",
    "appStoreVersionExperimentTreatmentLocalization",
    "appScreenshots",
]
AppCustomProductPageLocalizationField: TypeAlias = Literal[
    "locale",
    "promotionalText",
    "appCustomProductPageVersion",
    "appScreenshotSets",
    "appPreviewSets",
    "searchKeywords",
]
AppCustomProductPageLocalizationInclude: TypeAlias = Literal[
    "appCustomProductPageVersion",
    "appScreenshotSets",
    "appPreviewSets",
    "searchKeywords",
]
AppCustomProductPageVersionAppCustomProductPageLocalizationsInclude: TypeAlias = Literal[
    "appCustomProductPageVersion",
    "appScreenshotSets",
    "appPreviewSets",
    "searchKeywords",
]
AppCustomProductPageVersionField: TypeAlias = Literal[
    "version",
    "state",
    "deepLink",
    "appCustomProductPage",
    "appCustomProductPageLocalizations",
]
AppCustomProductPageVersionInclude: TypeAlias = Literal[
    "appCustomProductPage",
    "appCustomProductPageLocalizations",
]
AppCustomProductPageVersionStateValue: TypeAlias = "AppCustomProductPageVersionState | Literal['PREPARE_FOR_SUBMISSION', 'READY_FOR_REVIEW', 'WAITING_FOR_REVIEW', 'IN_REVIEW', 'ACCEPTED', 'APPROVED', 'REPLACED_WITH_NEW_VERSION', 'REJECTED']"
AppCustomerReviewSummarizationsInclude: TypeAlias = Literal["territory",]
AppCustomerReviewsInclude: TypeAlias = Literal[
    "response",
    "reviewTerritory",
]
AppCustomerReviewsSort: TypeAlias = Literal[
    "rating",
    "-rating",
    "createdDate",
    "-createdDate",
]
AppEncryptionDeclarationDocumentField: TypeAlias = Literal[
    "fileSize",
    "fileName",
    "assetToken",
    "downloadUrl",
    "sourceFileChecksum",
    "uploadOperations",
    "assetDeliveryState",
]
AppEncryptionDeclarationField: TypeAlias = Literal[
    "appDescription",
    "createdDate",
    "usesEncryption",
    "exempt",
    "containsProprietaryCryptography",
    "containsThirdPartyCryptography",
    "availableOnFrenchStore",
    "platform",
    "uploadedDate",
    "documentUrl",
    "documentName",
    "documentType",
    "appEncryptionDeclarationState",
    "codeValue",
    "app",
    "builds",
    "appEncryptionDeclarationDocument",
]
AppEncryptionDeclarationInclude: TypeAlias = Literal[
    "app",
    "builds",
    "appEncryptionDeclarationDocument",
]
AppEncryptionDeclarationStateValue: TypeAlias = (
    "AppEncryptionDeclarationState | Literal['CREATED', 'IN_REVIEW', 'APPROVED', 'REJECTED', 'INVALID', 'EXPIRED']"
)
AppEventAssetTypeValue: TypeAlias = "AppEventAssetType | Literal['EVENT_CARD', 'EVENT_DETAILS_PAGE']"
AppEventBadgeValue: TypeAlias = "AppEventBadge | Literal['LIVE_EVENT', 'PREMIERE', 'CHALLENGE', 'COMPETITION', 'NEW_SEASON', 'MAJOR_UPDATE', 'SPECIAL_EVENT']"
AppEventEventStateValue: TypeAlias = "AppEventEventState | Literal['DRAFT', 'READY_FOR_REVIEW', 'WAITING_FOR_REVIEW', 'IN_REVIEW', 'REJECTED', 'ACCEPTED', 'APPROVED', 'PUBLISHED', 'PAST', 'ARCHIVED']"
AppEventField: TypeAlias = Literal[
    "referenceName",
    "badge",
    "eventState",
    "deepLink",
    "purchaseRequirement",
    "primaryLocale",
    "priority",
    "purpose",
    "territorySchedules",
    "archivedTerritorySchedules",
    "localizations",
]
AppEventInclude: TypeAlias = Literal["localizations",]
AppEventLocalizationAppEventScreenshotsInclude: TypeAlias = Literal["appEventLocalization",]
AppEventLocalizationAppEventVideoClipsInclude: TypeAlias = Literal["appEventLocalization",]
AppEventLocalizationField: TypeAlias = Literal[
    "locale",
    "name",
    "shortDescription",
    "longDescription",
    "appEvent",
    "appEventScreenshots",
    "appEventVideoClips",
]
AppEventLocalizationInclude: TypeAlias = Literal[
    "appEvent",
    "appEventScreenshots",
    "appEventVideoClips",
]
AppEventLocalizationsInclude: TypeAlias = Literal[
    "appEvent",
    "appEventScreenshots",
    "appEventVideoClips",
]
AppEventPriorityValue: TypeAlias = "AppEventPriority | Literal['HIGH', 'NORMAL']"
AppEventPurchaseRequirementValue: TypeAlias = (
    "AppEventPurchaseRequirement | Literal['NO_COST_ASSOCIATED', 'IN_APP_PURCHASE']"
)
AppEventPurposeValue: TypeAlias = "AppEventPurpose | Literal['APPROPRIATE_FOR_ALL_USERS', 'ATTRACT_NEW_USERS', 'KEEP_ACTIVE_USERS_INFORMED', 'BRING_BACK_LAPSED_USERS']"
AppEventScreenshotField: TypeAlias = Literal[
    "fileSize",
    "fileName",
    "imageAsset",
    "assetToken",
    "uploadOperations",
    "assetDeliveryState",
    "appEventAssetType",
    "appEventLocalization",
]
AppEventScreenshotInclude: TypeAlias = Literal["appEventLocalization",]
AppEventVideoClipField: TypeAlias = Literal[
    "fileSize",
    "fileName",
    "previewFrameTimeCode",
    "videoUrl",
    "previewFrameImage",
    "previewImage",
    "uploadOperations",
    "assetDeliveryState",
    "videoDeliveryState",
    "appEventAssetType",
    "appEventLocalization",
]
AppEventVideoClipInclude: TypeAlias = Literal["appEventLocalization",]
AppField: TypeAlias = Literal[
    "accessibilityUrl",
    "name",
    "bundleId",
    "sku",
    "primaryLocale",
    "isOrEverWasMadeForKids",
    "subscriptionStatusUrl",
    "subscriptionStatusUrlVersion",
    "subscriptionStatusUrlForSandbox",
    "subscriptionStatusUrlVersionForSandbox",
    "contentRightsDeclaration",
    "streamlinedPurchasingEnabled",
    "accessibilityDeclarations",
    "appEncryptionDeclarations",
    "appStoreIcon",
    "ciProduct",
    "betaTesters",
    "betaGroups",
    "appStoreVersions",
    "appTags",
    "preReleaseVersions",
    "betaAppLocalizations",
    "builds",
    "betaLicenseAgreement",
    "betaAppReviewDetail",
    "appInfos",
    "appClips",
    "appPricePoints",
    "endUserLicenseAgreement",
    "appPriceSchedule",
    "appAvailabilityV2",
    "inAppPurchases",
    "subscriptionGroups",
    "gameCenterEnabledVersions",
    "perfPowerMetrics",
    "appCustomProductPages",
    "inAppPurchasesV2",
    "promotedPurchases",
    "appEvents",
    "reviewSubmissions",
    "subscriptionGracePeriod",
    "customerReviews",
    "customerReviewSummarizations",
    "gameCenterDetail",
    "appStoreVersionExperimentsV2",
    "alternativeDistributionKey",
    "analyticsReportRequests",
    "marketplaceSearchDetail",
    "buildUploads",
    "backgroundAssets",
    "betaFeedbackScreenshotSubmissions",
    "betaFeedbackCrashSubmissions",
    "searchKeywords",
    "webhooks",
    "androidToIosAppMappingDetails",
]
AppGameCenterDetailInclude: TypeAlias = Literal[
    "app",
    "gameCenterAppVersions",
    "gameCenterGroup",
    "gameCenterLeaderboards",
    "gameCenterLeaderboardsV2",
    "gameCenterLeaderboardSets",
    "gameCenterLeaderboardSetsV2",
    "gameCenterAchievements",
    "gameCenterAchievementsV2",
    "gameCenterActivities",
    "gameCenterChallenges",
    "defaultLeaderboard",
    "defaultLeaderboardV2",
    "defaultGroupLeaderboard",
    "defaultGroupLeaderboardV2",
    "achievementReleases",
    "activityReleases",
    "challengeReleases",
    "leaderboardReleases",
    "leaderboardSetReleases",
    "challengesMinimumPlatformVersions",
]
AppGameCenterEnabledVersionsInclude: TypeAlias = Literal[
    "compatibleVersions",
    "app",
]
AppGameCenterEnabledVersionsSort: TypeAlias = Literal[
    "versionString",
    "-versionString",
]
AppInAppPurchasesInclude: TypeAlias = Literal["apps",]
AppInAppPurchasesSort: TypeAlias = Literal[
    "referenceName",
    "-referenceName",
    "productId",
    "-productId",
    "inAppPurchaseType",
    "-inAppPurchaseType",
]
AppInAppPurchasesV2Include: TypeAlias = Literal[
    "inAppPurchaseLocalizations",
    "content",
    "appStoreReviewScreenshot",
    "promotedPurchase",
    "iapPriceSchedule",
    "inAppPurchaseAvailability",
    "images",
    "offerCodes",
]
AppInAppPurchasesV2Sort: TypeAlias = Literal[
    "name",
    "-name",
    "inAppPurchaseType",
    "-inAppPurchaseType",
]
AppInclude: TypeAlias = Literal[
    "appEncryptionDeclarations",
    "appStoreIcon",
    "ciProduct",
    "betaGroups",
    "appStoreVersions",
    "preReleaseVersions",
    "betaAppLocalizations",
    "builds",
    "betaLicenseAgreement",
    "betaAppReviewDetail",
    "appInfos",
    "appClips",
    "endUserLicenseAgreement",
    "inAppPurchases",
    "subscriptionGroups",
    "gameCenterEnabledVersions",
    "appCustomProductPages",
    "inAppPurchasesV2",
    "promotedPurchases",
    "appEvents",
    "reviewSubmissions",
    "subscriptionGracePeriod",
    "gameCenterDetail",
    "appStoreVersionExperimentsV2",
    "androidToIosAppMappingDetails",
]
AppInfoAppInfoLocalizationsInclude: TypeAlias = Literal["appInfo",]
AppInfoAustraliaAgeRatingValue: TypeAlias = "AppInfoAustraliaAgeRating | Literal['FIFTEEN', 'EIGHTEEN']"
AppInfoBrazilAgeRatingV2Value: TypeAlias = "AppInfoBrazilAgeRatingV2 | Literal['SELF_RATED_L', 'SELF_RATED_TEN', 'SELF_RATED_TWELVE', 'SELF_RATED_FOURTEEN', 'SELF_RATED_SIXTEEN', 'SELF_RATED_EIGHTEEN', 'OFFICIAL_L', 'OFFICIAL_TEN', 'OFFICIAL_TWELVE', 'OFFICIAL_FOURTEEN', 'OFFICIAL_SIXTEEN', 'OFFICIAL_EIGHTEEN']"
AppInfoField: TypeAlias = Literal[
    "appStoreState",
    "state",
    "appStoreAgeRating",
    "australiaAgeRating",
    "brazilAgeRating",
    "brazilAgeRatingV2",
    "franceAgeRating",
    "koreaAgeRating",
    "app",
    "ageRatingDeclaration",
    "appInfoLocalizations",
    "primaryCategory",
    "primarySubcategoryOne",
    "primarySubcategoryTwo",
    "secondaryCategory",
    "secondarySubcategoryOne",
    "secondarySubcategoryTwo",
    "territoryAgeRatings",
]
AppInfoFranceAgeRatingValue: TypeAlias = "AppInfoFranceAgeRating | Literal['EIGHTEEN']"
AppInfoInclude: TypeAlias = Literal[
    "app",
    "ageRatingDeclaration",
    "appInfoLocalizations",
    "primaryCategory",
    "primarySubcategoryOne",
    "primarySubcategoryTwo",
    "secondaryCategory",
    "secondarySubcategoryOne",
    "secondarySubcategoryTwo",
]
AppInfoKoreaAgeRatingValue: TypeAlias = (
    "AppInfoKoreaAgeRating | Literal['ALL', 'TWELVE', 'FIFTEEN', 'NINETEEN', 'NOT_APPLICABLE']"
)
AppInfoLocalizationField: TypeAlias = Literal[
    "locale",
    "name",
    "subtitle",
    "privacyPolicyUrl",
    "privacyChoicesUrl",
    "privacyPolicyText",
    "appInfo",
]
AppInfoLocalizationInclude: TypeAlias = Literal["appInfo",]
AppInfoPrimaryCategoryInclude: TypeAlias = Literal[
    "subcategories",
    "parent",
]
AppInfoPrimarySubcategoryOneInclude: TypeAlias = Literal[
    "subcategories",
    "parent",
]
AppInfoPrimarySubcategoryTwoInclude: TypeAlias = Literal[
    "subcategories",
    "parent",
]
AppInfoSecondaryCategoryInclude: TypeAlias = Literal[
    "subcategories",
    "parent",
]
AppInfoSecondarySubcategoryOneInclude: TypeAlias = Literal[
    "subcategories",
    "parent",
]
AppInfoSecondarySubcategoryTwoInclude: TypeAlias = Literal[
    "subcategories",
    "parent",
]
AppInfoStateValue: TypeAlias = "AppInfoState | Literal['ACCEPTED', 'DEVELOPER_REJECTED', 'IN_REVIEW', 'PENDING_RELEASE', 'PREPARE_FOR_SUBMISSION', 'READY_FOR_DISTRIBUTION', 'READY_FOR_REVIEW', 'REJECTED', 'REPLACED_WITH_NEW_INFO', 'WAITING_FOR_REVIEW']"
AppInfoTerritoryAgeRatingsInclude: TypeAlias = Literal["territory",]
AppMediaAssetStateStateValue: TypeAlias = (
    "AppMediaAssetStateState | Literal['AWAITING_UPLOAD', 'UPLOAD_COMPLETE', 'COMPLETE', 'FAILED']"
)
AppMediaPreviewFrameImageStateStateValue: TypeAlias = (
    "AppMediaPreviewFrameImageStateState | Literal['PROCESSING', 'COMPLETE', 'FAILED']"
)
AppMediaVideoStateStateValue: TypeAlias = (
    "AppMediaVideoStateState | Literal['AWAITING_UPLOAD', 'UPLOAD_COMPLETE', 'PROCESSING', 'COMPLETE', 'FAILED']"
)
AppPreviewField: TypeAlias = Literal[
    "fileSize",
    "fileName",
    "sourceFileChecksum",
    "previewFrameTimeCode",
    "mimeType",
    "videoUrl",
    "previewFrameImage",
    "previewImage",
    "uploadOperations",
    "assetDeliveryState",
    "videoDeliveryState",
    "appPreviewSet",
]
AppPreviewInclude: TypeAlias = Literal["appPreviewSet",]
AppPreviewSetAppPreviewsInclude: TypeAlias = Literal["appPreviewSet",]
AppPreviewSetField: TypeAlias = Literal[
    "previewType",
    "appStoreVersionLocalization",
    "appCustomProductPageLocalization",
    "appStoreVersionExperimentTreatmentLocalization",
    "appPreviews",
]
AppPreviewSetInclude: TypeAlias = Literal[
    "appStoreVersionLocalization",
    "appCustomProductPageLocalization",
    "appStoreVersionExperimentTreatmentLocalization",
    "appPreviews",
]
AppPriceField: TypeAlias = Literal[
    "manual",
    "startDate",
    "endDate",
    "appPricePoint",
    "territory",
]
AppPricePointField: TypeAlias = Literal[
    "customerPrice",
    "proceeds",
    "app",
    "equalizations",
    "territory",
]
AppPricePointsV3EqualizationsInclude: TypeAlias = Literal[
    "app",
    "territory",
]
AppPricePointsV3Include: TypeAlias = Literal[
    "app",
    "territory",
]
AppPriceScheduleAutomaticPricesInclude: TypeAlias = Literal[
    "appPricePoint",
    "territory",
]
AppPriceScheduleField: TypeAlias = Literal[
    "app",
    "baseTerritory",
    "manualPrices",
    "automaticPrices",
]
AppPriceScheduleInclude: TypeAlias = Literal[
    "app",
    "baseTerritory",
    "manualPrices",
    "automaticPrices",
]
AppPriceScheduleManualPricesInclude: TypeAlias = Literal[
    "appPricePoint",
    "territory",
]
AppPromotedPurchasesInclude: TypeAlias = Literal[
    "inAppPurchaseV2",
    "subscription",
]
AppReviewSubmissionsInclude: TypeAlias = Literal[
    "app",
    "items",
    "appStoreVersionForReview",
    "submittedByActor",
    "lastUpdatedByActor",
]
AppScreenshotField: TypeAlias = Literal[
    "fileSize",
    "fileName",
    "sourceFileChecksum",
    "imageAsset",
    "assetToken",
    "assetType",
    "uploadOperations",
    "assetDeliveryState",
    "appScreenshotSet",
]
AppScreenshotInclude: TypeAlias = Literal["appScreenshotSet",]
AppScreenshotSetAppScreenshotsInclude: TypeAlias = Literal["appScreenshotSet",]
AppScreenshotSetField: TypeAlias = Literal[
    "screenshotDisplayType",
    "appStoreVersionLocalization",
    "appCustomProductPageLocalization",
    "appStoreVersionExperimentTreatmentLocalization",
    "appScreenshots",
]
AppScreenshotSetInclude: TypeAlias = Literal[
    "appStoreVersionLocalization",
    "appCustomProductPageLocalization",
    "appStoreVersionExperimentTreatmentLocalization",
    "appScreenshots",
]
AppSort: TypeAlias = Literal[
    "name",
    "-name",
    "bundleId",
    "-bundleId",
    "sku",
    "-sku",
]
AppStoreAgeRatingValue: TypeAlias = "AppStoreAgeRating | Literal['L', 'ALL', 'ZERO_ZERO', 'ONE_PLUS', 'TWO_PLUS', 'THREE_PLUS', 'FOUR_PLUS', 'FIVE_PLUS', 'SIX_PLUS', 'SEVEN_PLUS', 'EIGHT_PLUS', 'NINE_PLUS', 'TEN_PLUS', 'ELEVEN_PLUS', 'TWELVE_PLUS', 'THIRTEEN_PLUS', 'FOURTEEN_PLUS', 'FIFTEEN_PLUS', 'SIXTEEN_PLUS', 'SEVENTEEN_PLUS', 'EIGHTEEN_PLUS', 'NINETEEN_PLUS', 'TWENTY_PLUS', 'TWENTY_ONE_PLUS', 'UNRATED']"
AppStoreReviewAttachmentField: TypeAlias = Literal[
    "fileSize",
    "fileName",
    "sourceFileChecksum",
    "uploadOperations",
    "assetDeliveryState",
    "appStoreReviewDetail",
]
AppStoreReviewAttachmentInclude: TypeAlias = Literal["appStoreReviewDetail",]
AppStoreReviewDetailAppStoreReviewAttachmentsInclude: TypeAlias = Literal["appStoreReviewDetail",]
AppStoreReviewDetailField: TypeAlias = Literal[
    "contactFirstName",
    "contactLastName",
    "contactPhone",
    "contactEmail",
    "demoAccountName",
    "demoAccountPassword",
    "demoAccountRequired",
    "notes",
    "appStoreVersion",
    "appStoreReviewAttachments",
]
AppStoreReviewDetailInclude: TypeAlias = Literal[
    "appStoreVersion",
    "appStoreReviewAttachments",
]
AppStoreVersionAlternativeDistributionPackageInclude: TypeAlias = Literal["versions",]
AppStoreVersionAppClipDefaultExperienceInclude: TypeAlias = Literal[
    "appClip",
    "releaseWithAppStoreVersion",
    "appClipDefaultExperienceLocalizations",
    "appClipAppStoreReviewDetail",
]
AppStoreVersionAppStoreReviewDetailInclude: TypeAlias = Literal[
    "appStoreVersion",
    "appStoreReviewAttachments",
]
AppStoreVersionAppStoreVersionExperimentsInclude: TypeAlias = Literal[
    "appStoreVersion",
    "appStoreVersionExperimentTreatments",
]
AppStoreVersionAppStoreVersionExperimentsV2Include: TypeAlias = Literal[
    "app",
    "latestControlVersion",
    "controlVersions",
    "appStoreVersionExperimentTreatments",
]
AppStoreVersionAppStoreVersionLocalizationsInclude: TypeAlias = Literal[
    "appStoreVersion",
    "appScreenshotSets",
    "appPreviewSets",
    "searchKeywords",
]
AppStoreVersionAppStoreVersionSubmissionInclude: TypeAlias = Literal["appStoreVersion",]
AppStoreVersionCustomerReviewsInclude: TypeAlias = Literal[
    "response",
    "reviewTerritory",
]
AppStoreVersionCustomerReviewsSort: TypeAlias = Literal[
    "rating",
    "-rating",
    "createdDate",
    "-createdDate",
]
AppStoreVersionExperimentAppStoreVersionExperimentTreatmentsInclude: TypeAlias = Literal[
    "appStoreVersionExperiment",
    "appStoreVersionExperimentV2",
    "appStoreVersionExperimentTreatmentLocalizations",
]
AppStoreVersionExperimentField: TypeAlias = Literal[
    "name",
    "trafficProportion",
    "state",
    "reviewRequired",
    "startDate",
    "endDate",
    "appStoreVersion",
    "appStoreVersionExperimentTreatments",
    "platform",
    "app",
    "latestControlVersion",
    "controlVersions",
]
AppStoreVersionExperimentInclude: TypeAlias = Literal[
    "appStoreVersion",
    "appStoreVersionExperimentTreatments",
]
AppStoreVersionExperimentStateValue: TypeAlias = "AppStoreVersionExperimentState | Literal['PREPARE_FOR_SUBMISSION', 'READY_FOR_REVIEW', 'WAITING_FOR_REVIEW', 'IN_REVIEW', 'ACCEPTED', 'APPROVED', 'REJECTED', 'COMPLETED', 'STOPPED']"
AppStoreVersionExperimentTreatmentAppStoreVersionExperimentTreatmentLocalizationsInclude: TypeAlias = Literal[
    "appStoreVersionExperimentTreatment",
    "appScreenshotSets",
    "appPreviewSets",
]
AppStoreVersionExperimentTreatmentField: TypeAlias = Literal[
    "name",
    "appIcon",
    "appIconName",
    "promotedDate",
    "appStoreVersionExperiment",
    "appStoreVersionExperimentV2",
    "appStoreVersionExperimentTreatmentLocalizations",
]
AppStoreVersionExperimentTreatmentInclude: TypeAlias = Literal[
    "appStoreVersionExperiment",
    "appStoreVersionExperimentV2",
    "appStoreVersionExperimentTreatmentLocalizations",
]
AppStoreVersionExperimentTreatmentLocalizationAppPreviewSetsInclude: TypeAlias = Literal[
    "appStoreVersionLocalization",
    "appCustomProductPageLocalization",
    "appStoreVersionExperimentTreatmentLocalization",
    "appPreviews",
]
AppStoreVersionExperimentTreatmentLocalizationAppScreenshotSetsInclude: TypeAlias = Literal[
    "appStoreVersionLocalization",
    "appCustomProductPageLocalization",
    "appStoreVersionExperimentTreatmentLocalization",
    "appScreenshots",
]
AppStoreVersionExperimentTreatmentLocalizationField: TypeAlias = Literal[
    "locale",
    "appStoreVersionExperimentTreatment",
    "appScreenshotSets",
    "appPreviewSets",
]
AppStoreVersionExperimentTreatmentLocalizationInclude: TypeAlias = Literal[
    "appStoreVersionExperimentTreatment",
    "appScreenshotSets",
    "appPreviewSets",
]
AppStoreVersionExperimentV2StateValue: TypeAlias = "AppStoreVersionExperimentV2State | Literal['PREPARE_FOR_SUBMISSION', 'READY_FOR_REVIEW', 'WAITING_FOR_REVIEW', 'IN_REVIEW', 'ACCEPTED', 'APPROVED', 'REJECTED', 'COMPLETED', 'STOPPED']"
AppStoreVersionExperimentsGetAppStoreVersionExperimentField: TypeAlias = Literal[
    "name",
    "trafficProportion",
    "state",
    "reviewRequired",
    "startDate",
    "endDate",
    "appStoreVersion",
    "appStoreVersionExperimentTreatments",
]
AppStoreVersionExperimentsV2AppStoreVersionExperimentTreatmentsInclude: TypeAlias = Literal[
    "appStoreVersionExperiment",
    "appStoreVersionExperimentV2",
    "appStoreVersionExperimentTreatmentLocalizations",
]
AppStoreVersionExperimentsV2GetAppStoreVersionExperimentField: TypeAlias = Literal[
    "name",
    "platform",
    "trafficProportion",
    "state",
    "reviewRequired",
    "startDate",
    "endDate",
    "app",
    "latestControlVersion",
    "controlVersions",
    "appStoreVersionExperimentTreatments",
]
AppStoreVersionExperimentsV2Include: TypeAlias = Literal[
    "app",
    "latestControlVersion",
    "controlVersions",
    "appStoreVersionExperimentTreatments",
]
AppStoreVersionField: TypeAlias = Literal[
    "platform",
    "versionString",
    "appStoreState",
    "appVersionState",
    "copyright",
    "reviewType",
    "releaseType",
    "earliestReleaseDate",
    "usesIdfa",
    "downloadable",
    "createdDate",
    "app",
    "appStoreVersionLocalizations",
    "build",
    "appStoreVersionPhasedRelease",
    "gameCenterAppVersion",
    "routingAppCoverage",
    "appStoreReviewDetail",
    "appStoreVersionSubmission",
    "appClipDefaultExperience",
    "appStoreVersionExperiments",
    "appStoreVersionExperimentsV2",
    "customerReviews",
    "alternativeDistributionPackage",
]
AppStoreVersionGameCenterAppVersionInclude: TypeAlias = Literal[
    "compatibilityVersions",
    "appStoreVersion",
]
AppStoreVersionInclude: TypeAlias = Literal[
    "app",
    "appStoreVersionLocalizations",
    "build",
    "appStoreVersionPhasedRelease",
    "gameCenterAppVersion",
    "routingAppCoverage",
    "appStoreReviewDetail",
    "appStoreVersionSubmission",
    "appClipDefaultExperience",
    "appStoreVersionExperiments",
    "appStoreVersionExperimentsV2",
    "alternativeDistributionPackage",
]
AppStoreVersionLocalizationAppPreviewSetsInclude: TypeAlias = Literal[
    "appStoreVersionLocalization",
    "appCustomProductPageLocalization",
    "appStoreVersionExperimentTreatmentLocalization",
    "appPreviews",
]
AppStoreVersionLocalizationAppScreenshotSetsInclude: TypeAlias = Literal[
    "appStoreVersionLocalization",
    "appCustomProductPageLocalization",
    "appStoreVersionExperimentTreatmentLocalization",
    "appScreenshots",
]
AppStoreVersionLocalizationField: TypeAlias = Literal[
    "description",
    "locale",
    "keywords",
    "marketingUrl",
    "promotionalText",
    "supportUrl",
    "whatsNew",
    "appStoreVersion",
    "appScreenshotSets",
    "appPreviewSets",
    "searchKeywords",
]
AppStoreVersionLocalizationInclude: TypeAlias = Literal[
    "appStoreVersion",
    "appScreenshotSets",
    "appPreviewSets",
    "searchKeywords",
]
AppStoreVersionPhasedReleaseField: TypeAlias = Literal[
    "phasedReleaseState",
    "startDate",
    "totalPauseDuration",
    "currentDayNumber",
]
AppStoreVersionReleaseTypeValue: TypeAlias = (
    "AppStoreVersionReleaseType | Literal['MANUAL', 'AFTER_APPROVAL', 'SCHEDULED']"
)
AppStoreVersionReviewTypeValue: TypeAlias = "AppStoreVersionReviewType | Literal['APP_STORE', 'NOTARIZATION']"
AppStoreVersionRoutingAppCoverageInclude: TypeAlias = Literal["appStoreVersion",]
AppStoreVersionStateValue: TypeAlias = "AppStoreVersionState | Literal['ACCEPTED', 'DEVELOPER_REMOVED_FROM_SALE', 'DEVELOPER_REJECTED', 'IN_REVIEW', 'INVALID_BINARY', 'METADATA_REJECTED', 'PENDING_APPLE_RELEASE', 'PENDING_CONTRACT', 'PENDING_DEVELOPER_RELEASE', 'PREPARE_FOR_SUBMISSION', 'PREORDER_READY_FOR_SALE', 'PROCESSING_FOR_APP_STORE', 'READY_FOR_REVIEW', 'READY_FOR_SALE', 'REJECTED', 'REMOVED_FROM_SALE', 'WAITING_FOR_EXPORT_COMPLIANCE', 'WAITING_FOR_REVIEW', 'REPLACED_WITH_NEW_VERSION', 'NOT_APPLICABLE']"
AppStoreVersionSubmissionField: TypeAlias = Literal["appStoreVersion",]
AppStoreVersionsListAppStoreVersionExperimentsAppStoreVersionExperimentField: TypeAlias = Literal[
    "name",
    "trafficProportion",
    "state",
    "reviewRequired",
    "startDate",
    "endDate",
    "appStoreVersion",
    "appStoreVersionExperimentTreatments",
]
AppStoreVersionsListAppStoreVersionExperimentsV2AppStoreVersionExperimentField: TypeAlias = Literal[
    "name",
    "platform",
    "trafficProportion",
    "state",
    "reviewRequired",
    "startDate",
    "endDate",
    "app",
    "latestControlVersion",
    "controlVersions",
    "appStoreVersionExperimentTreatments",
]
AppSubscriptionGroupsInclude: TypeAlias = Literal[
    "subscriptions",
    "subscriptionGroupLocalizations",
]
AppSubscriptionGroupsSort: TypeAlias = Literal[
    "referenceName",
    "-referenceName",
]
AppTagField: TypeAlias = Literal[
    "name",
    "visibleInAppStore",
    "territories",
]
AppVersionStateValue: TypeAlias = "AppVersionState | Literal['ACCEPTED', 'DEVELOPER_REJECTED', 'IN_REVIEW', 'INVALID_BINARY', 'METADATA_REJECTED', 'PENDING_APPLE_RELEASE', 'PENDING_DEVELOPER_RELEASE', 'PREPARE_FOR_SUBMISSION', 'PROCESSING_FOR_DISTRIBUTION', 'READY_FOR_DISTRIBUTION', 'READY_FOR_REVIEW', 'REJECTED', 'REPLACED_WITH_NEW_VERSION', 'WAITING_FOR_EXPORT_COMPLIANCE', 'WAITING_FOR_REVIEW']"
AppWebhooksInclude: TypeAlias = Literal["app",]
AppsGetAppStoreVersionExperimentField: TypeAlias = Literal[
    "name",
    "platform",
    "trafficProportion",
    "state",
    "reviewRequired",
    "startDate",
    "endDate",
    "app",
    "latestControlVersion",
    "controlVersions",
    "appStoreVersionExperimentTreatments",
]
AppsGetGameCenterDetailGameCenterAchievementField: TypeAlias = Literal[
    "referenceName",
    "vendorIdentifier",
    "points",
    "showBeforeEarned",
    "repeatable",
    "archived",
    "activityProperties",
    "gameCenterDetail",
    "gameCenterGroup",
    "groupAchievement",
    "localizations",
    "releases",
    "activity",
    "versions",
]
AppsGetGameCenterDetailGameCenterLeaderboardField: TypeAlias = Literal[
    "defaultFormatter",
    "referenceName",
    "vendorIdentifier",
    "submissionType",
    "scoreSortType",
    "scoreRangeStart",
    "scoreRangeEnd",
    "recurrenceStartDate",
    "recurrenceDuration",
    "recurrenceRule",
    "archived",
    "activityProperties",
    "visibility",
    "gameCenterDetail",
    "gameCenterGroup",
    "groupLeaderboard",
    "gameCenterLeaderboardSets",
    "localizations",
    "releases",
    "activity",
    "challenge",
    "versions",
]
AppsGetGameCenterDetailGameCenterLeaderboardSetField: TypeAlias = Literal[
    "referenceName",
    "vendorIdentifier",
    "gameCenterDetail",
    "gameCenterGroup",
    "groupLeaderboardSet",
    "localizations",
    "gameCenterLeaderboards",
    "releases",
    "versions",
]
AppsGetInAppPurchaseField: TypeAlias = Literal[
    "referenceName",
    "productId",
    "inAppPurchaseType",
    "state",
    "apps",
    "name",
    "reviewNote",
    "familySharable",
    "contentHosting",
    "inAppPurchaseLocalizations",
    "pricePoints",
    "content",
    "appStoreReviewScreenshot",
    "promotedPurchase",
    "iapPriceSchedule",
    "inAppPurchaseAvailability",
    "images",
    "offerCodes",
]
AppsListAppStoreVersionExperimentField: TypeAlias = Literal[
    "name",
    "platform",
    "trafficProportion",
    "state",
    "reviewRequired",
    "startDate",
    "endDate",
    "app",
    "latestControlVersion",
    "controlVersions",
    "appStoreVersionExperimentTreatments",
]
AppsListAppStoreVersionExperimentsV2AppStoreVersionExperimentField: TypeAlias = Literal[
    "name",
    "platform",
    "trafficProportion",
    "state",
    "reviewRequired",
    "startDate",
    "endDate",
    "app",
    "latestControlVersion",
    "controlVersions",
    "appStoreVersionExperimentTreatments",
]
AppsListInAppPurchaseField: TypeAlias = Literal[
    "referenceName",
    "productId",
    "inAppPurchaseType",
    "state",
    "apps",
    "name",
    "reviewNote",
    "familySharable",
    "contentHosting",
    "inAppPurchaseLocalizations",
    "pricePoints",
    "content",
    "appStoreReviewScreenshot",
    "promotedPurchase",
    "iapPriceSchedule",
    "inAppPurchaseAvailability",
    "images",
    "offerCodes",
]
AppsListInAppPurchasesInAppPurchaseField: TypeAlias = Literal[
    "referenceName",
    "productId",
    "inAppPurchaseType",
    "state",
    "apps",
]
BackgroundAssetField: TypeAlias = Literal[
    "archived",
    "assetPackIdentifier",
    "createdDate",
    "usedBytes",
    "app",
    "versions",
    "appStoreVersion",
    "internalBetaVersion",
    "externalBetaVersion",
]
BackgroundAssetInclude: TypeAlias = Literal[
    "app",
    "appStoreVersion",
    "internalBetaVersion",
    "externalBetaVersion",
]
BackgroundAssetUploadFileAssetTypeValue: TypeAlias = "BackgroundAssetUploadFileAssetType | Literal['ASSET', 'MANIFEST']"
BackgroundAssetUploadFileField: TypeAlias = Literal[
    "assetDeliveryState",
    "assetToken",
    "assetType",
    "fileName",
    "fileSize",
    "sourceFileChecksum",
    "sourceFileChecksums",
    "uploadOperations",
]
BackgroundAssetVersionAppStoreReleaseField: TypeAlias = Literal[
    "state",
    "backgroundAssetVersion",
]
BackgroundAssetVersionAppStoreReleaseInclude: TypeAlias = Literal["backgroundAssetVersion",]
BackgroundAssetVersionAppStoreReleaseStateValue: TypeAlias = "BackgroundAssetVersionAppStoreReleaseState | Literal['PREPARE_FOR_SUBMISSION', 'READY_FOR_REVIEW', 'WAITING_FOR_REVIEW', 'IN_REVIEW', 'ACCEPTED', 'REJECTED', 'PROCESSING_FOR_DISTRIBUTION', 'READY_FOR_DISTRIBUTION', 'SUPERSEDED']"
BackgroundAssetVersionExternalBetaReleaseField: TypeAlias = Literal[
    "state",
    "backgroundAssetVersion",
]
BackgroundAssetVersionExternalBetaReleaseInclude: TypeAlias = Literal["backgroundAssetVersion",]
BackgroundAssetVersionExternalBetaReleaseStateValue: TypeAlias = "BackgroundAssetVersionExternalBetaReleaseState | Literal['READY_FOR_BETA_SUBMISSION', 'WAITING_FOR_REVIEW', 'IN_REVIEW', 'REJECTED', 'PROCESSING_FOR_TESTING', 'READY_FOR_TESTING', 'SUPERSEDED']"
BackgroundAssetVersionField: TypeAlias = Literal[
    "createdDate",
    "platforms",
    "state",
    "stateDetails",
    "version",
    "locale",
    "backgroundAsset",
    "internalBetaRelease",
    "externalBetaRelease",
    "appStoreRelease",
    "assetFile",
    "manifestFile",
    "backgroundAssetUploadFiles",
]
BackgroundAssetVersionInclude: TypeAlias = Literal[
    "backgroundAsset",
    "internalBetaRelease",
    "externalBetaRelease",
    "appStoreRelease",
    "assetFile",
    "manifestFile",
]
BackgroundAssetVersionInternalBetaReleaseField: TypeAlias = Literal[
    "state",
    "backgroundAssetVersion",
]
BackgroundAssetVersionInternalBetaReleaseInclude: TypeAlias = Literal["backgroundAssetVersion",]
BackgroundAssetVersionInternalBetaReleaseStateValue: TypeAlias = (
    "BackgroundAssetVersionInternalBetaReleaseState | Literal['READY_FOR_TESTING', 'SUPERSEDED']"
)
BackgroundAssetVersionStateValue: TypeAlias = (
    "BackgroundAssetVersionState | Literal['AWAITING_UPLOAD', 'PROCESSING', 'FAILED', 'COMPLETE']"
)
BackgroundAssetVersionsInclude: TypeAlias = Literal[
    "backgroundAsset",
    "internalBetaRelease",
    "externalBetaRelease",
    "appStoreRelease",
    "assetFile",
    "manifestFile",
]
BackgroundAssetVersionsSort: TypeAlias = Literal[
    "version",
    "-version",
]
BetaAppClipInvocationField: TypeAlias = Literal[
    "url",
    "betaAppClipInvocationLocalizations",
]
BetaAppClipInvocationInclude: TypeAlias = Literal["betaAppClipInvocationLocalizations",]
BetaAppClipInvocationLocalizationField: TypeAlias = Literal[
    "title",
    "locale",
]
BetaAppLocalizationField: TypeAlias = Literal[
    "feedbackEmail",
    "marketingUrl",
    "privacyPolicyUrl",
    "tvOsPrivacyPolicy",
    "description",
    "locale",
    "app",
]
BetaAppLocalizationInclude: TypeAlias = Literal["app",]
BetaAppReviewDetailField: TypeAlias = Literal[
    "contactFirstName",
    "contactLastName",
    "contactPhone",
    "contactEmail",
    "demoAccountName",
    "demoAccountPassword",
    "demoAccountRequired",
    "notes",
    "app",
]
BetaAppReviewDetailInclude: TypeAlias = Literal["app",]
BetaAppReviewSubmissionField: TypeAlias = Literal[
    "betaReviewState",
    "submittedDate",
    "build",
]
BetaAppReviewSubmissionInclude: TypeAlias = Literal["build",]
BetaBuildLocalizationField: TypeAlias = Literal[
    "whatsNew",
    "locale",
    "build",
]
BetaBuildLocalizationInclude: TypeAlias = Literal["build",]
BetaCrashLogField: TypeAlias = Literal["logText",]
BetaFeedbackCrashSubmissionField: TypeAlias = Literal[
    "createdDate",
    "comment",
    "email",
    "deviceModel",
    "osVersion",
    "locale",
    "timeZone",
    "architecture",
    "connectionType",
    "pairedAppleWatch",
    "appUptimeInMilliseconds",
    "diskBytesAvailable",
    "diskBytesTotal",
    "batteryPercentage",
    "screenWidthInPoints",
    "screenHeightInPoints",
    "appPlatform",
    "devicePlatform",
    "deviceFamily",
    "buildBundleId",
    "crashLog",
    "build",
    "tester",
]
BetaFeedbackCrashSubmissionInclude: TypeAlias = Literal[
    "build",
    "tester",
]
BetaFeedbackScreenshotSubmissionField: TypeAlias = Literal[
    "createdDate",
    "comment",
    "email",
    "deviceModel",
    "osVersion",
    "locale",
    "timeZone",
    "architecture",
    "connectionType",
    "pairedAppleWatch",
    "appUptimeInMilliseconds",
    "diskBytesAvailable",
    "diskBytesTotal",
    "batteryPercentage",
    "screenWidthInPoints",
    "screenHeightInPoints",
    "appPlatform",
    "devicePlatform",
    "deviceFamily",
    "buildBundleId",
    "screenshots",
    "build",
    "tester",
]
BetaFeedbackScreenshotSubmissionInclude: TypeAlias = Literal[
    "build",
    "tester",
]
BetaGroupField: TypeAlias = Literal[
    "name",
    "createdDate",
    "isInternalGroup",
    "hasAccessToAllBuilds",
    "publicLinkEnabled",
    "publicLinkId",
    "publicLinkLimitEnabled",
    "publicLinkLimit",
    "publicLink",
    "feedbackEnabled",
    "iosBuildsAvailableForAppleSiliconMac",
    "iosBuildsAvailableForAppleVision",
    "app",
    "builds",
    "betaTesters",
    "betaRecruitmentCriteria",
    "betaRecruitmentCriterionCompatibleBuildCheck",
]
BetaGroupInclude: TypeAlias = Literal[
    "app",
    "builds",
    "betaTesters",
    "betaRecruitmentCriteria",
]
BetaGroupSort: TypeAlias = Literal[
    "name",
    "-name",
    "createdDate",
    "-createdDate",
    "publicLinkEnabled",
    "-publicLinkEnabled",
    "publicLinkLimit",
    "-publicLinkLimit",
]
BetaInviteTypeValue: TypeAlias = "BetaInviteType | Literal['EMAIL', 'PUBLIC_LINK']"
BetaLicenseAgreementField: TypeAlias = Literal[
    "agreementText",
    "app",
]
BetaLicenseAgreementInclude: TypeAlias = Literal["app",]
BetaRecruitmentCriteriaField: TypeAlias = Literal[
    "lastModifiedDate",
    "deviceFamilyOsVersionFilters",
]
BetaRecruitmentCriterionCompatibleBuildCheckField: TypeAlias = Literal["hasCompatibleBuild",]
BetaRecruitmentCriterionOptionField: TypeAlias = Literal["deviceFamilyOsVersions",]
BetaReviewStateValue: TypeAlias = "BetaReviewState | Literal['WAITING_FOR_REVIEW', 'IN_REVIEW', 'REJECTED', 'APPROVED']"
BetaTesterAppDevicePlatformValue: TypeAlias = (
    "BetaTesterAppDevicePlatform | Literal['IOS', 'MAC_OS', 'TV_OS', 'WATCH_OS', 'VISION_OS']"
)
BetaTesterField: TypeAlias = Literal[
    "firstName",
    "lastName",
    "email",
    "inviteType",
    "state",
    "appDevices",
    "apps",
    "betaGroups",
    "builds",
]
BetaTesterInclude: TypeAlias = Literal[
    "apps",
    "betaGroups",
    "builds",
]
BetaTesterSort: TypeAlias = Literal[
    "firstName",
    "-firstName",
    "lastName",
    "-lastName",
    "email",
    "-email",
    "inviteType",
    "-inviteType",
    "state",
    "-state",
]
BetaTesterStateValue: TypeAlias = (
    "BetaTesterState | Literal['NOT_INVITED', 'INVITED', 'ACCEPTED', 'INSTALLED', 'REVOKED']"
)
BrazilAgeRatingValue: TypeAlias = "BrazilAgeRating | Literal['L', 'TEN', 'TWELVE', 'FOURTEEN', 'SIXTEEN', 'EIGHTEEN']"
BuildAppStoreVersionInclude: TypeAlias = Literal[
    "app",
    "appStoreVersionLocalizations",
    "build",
    "appStoreVersionPhasedRelease",
    "gameCenterAppVersion",
    "routingAppCoverage",
    "appStoreReviewDetail",
    "appStoreVersionSubmission",
    "appClipDefaultExperience",
    "appStoreVersionExperiments",
    "appStoreVersionExperimentsV2",
    "alternativeDistributionPackage",
]
BuildAudienceTypeValue: TypeAlias = "BuildAudienceType | Literal['INTERNAL_ONLY', 'APP_STORE_ELIGIBLE']"
BuildBetaDetailBuildInclude: TypeAlias = Literal[
    "preReleaseVersion",
    "individualTesters",
    "betaGroups",
    "betaBuildLocalizations",
    "appEncryptionDeclaration",
    "betaAppReviewSubmission",
    "app",
    "buildBetaDetail",
    "appStoreVersion",
    "icons",
    "buildBundles",
    "buildUpload",
]
BuildBetaDetailField: TypeAlias = Literal[
    "autoNotifyEnabled",
    "internalBuildState",
    "externalBuildState",
    "build",
]
BuildBetaDetailInclude: TypeAlias = Literal["build",]
BuildBuildBetaDetailInclude: TypeAlias = Literal["build",]
BuildBundleBetaAppClipInvocationsInclude: TypeAlias = Literal["betaAppClipInvocationLocalizations",]
BuildBundleField: TypeAlias = Literal[
    "bundleId",
    "bundleType",
    "sdkBuild",
    "platformBuild",
    "fileName",
    "hasSirikit",
    "hasOnDemandResources",
    "hasPrerenderedIcon",
    "usesLocationServices",
    "isIosBuildMacAppStoreCompatible",
    "includesSymbols",
    "dSYMUrl",
    "supportedArchitectures",
    "requiredCapabilities",
    "deviceProtocols",
    "locales",
    "entitlements",
    "baDownloadAllowance",
    "baMaxInstallSize",
    "minimumOsVersion",
    "appClipDomainCacheStatus",
    "appClipDomainDebugStatus",
    "betaAppClipInvocations",
    "buildBundleFileSizes",
]
BuildBundleFileSizeField: TypeAlias = Literal[
    "deviceModel",
    "osVersion",
    "downloadBytes",
    "installBytes",
]
BuildBundleTypeValue: TypeAlias = "BuildBundleType | Literal['APP', 'APP_CLIP', 'WATCH_APP']"
BuildField: TypeAlias = Literal[
    "version",
    "uploadedDate",
    "expirationDate",
    "expired",
    "minOsVersion",
    "lsMinimumSystemVersion",
    "computedMinMacOsVersion",
    "computedMinVisionOsVersion",
    "iconAssetToken",
    "processingState",
    "buildAudienceType",
    "usesNonExemptEncryption",
    "preReleaseVersion",
    "individualTesters",
    "betaGroups",
    "betaBuildLocalizations",
    "appEncryptionDeclaration",
    "betaAppReviewSubmission",
    "app",
    "buildBetaDetail",
    "appStoreVersion",
    "icons",
    "buildBundles",
    "buildUpload",
    "perfPowerMetrics",
    "diagnosticSignatures",
]
BuildIconField: TypeAlias = Literal[
    "iconAsset",
    "iconType",
    "masked",
    "name",
]
BuildInclude: TypeAlias = Literal[
    "preReleaseVersion",
    "individualTesters",
    "betaGroups",
    "betaBuildLocalizations",
    "appEncryptionDeclaration",
    "betaAppReviewSubmission",
    "app",
    "buildBetaDetail",
    "appStoreVersion",
    "icons",
    "buildBundles",
    "buildUpload",
]
BuildProcessingStateValue: TypeAlias = "BuildProcessingState | Literal['PROCESSING', 'FAILED', 'INVALID', 'VALID']"
BuildSort: TypeAlias = Literal[
    "version",
    "-version",
    "uploadedDate",
    "-uploadedDate",
    "preReleaseVersion",
    "-preReleaseVersion",
]
BuildUploadField: TypeAlias = Literal[
    "cfBundleShortVersionString",
    "cfBundleVersion",
    "createdDate",
    "state",
    "platform",
    "uploadedDate",
    "build",
    "assetFile",
    "assetDescriptionFile",
    "assetSpiFile",
    "buildUploadFiles",
]
BuildUploadFileAssetTypeValue: TypeAlias = (
    "BuildUploadFileAssetType | Literal['ASSET', 'ASSET_DESCRIPTION', 'ASSET_SPI']"
)
BuildUploadFileField: TypeAlias = Literal[
    "assetDeliveryState",
    "assetToken",
    "assetType",
    "fileName",
    "fileSize",
    "sourceFileChecksums",
    "uploadOperations",
    "uti",
]
BuildUploadFileUtiValue: TypeAlias = "BuildUploadFileUti | Literal['com.apple.binary-property-list', 'com.apple.ipa', 'com.apple.pkg', 'com.apple.xml-property-list', 'com.pkware.zip-archive']"
BuildUploadInclude: TypeAlias = Literal[
    "build",
    "assetFile",
    "assetDescriptionFile",
    "assetSpiFile",
]
BuildUploadStateValue: TypeAlias = "BuildUploadState | Literal['AWAITING_UPLOAD', 'PROCESSING', 'FAILED', 'COMPLETE']"
BundleIdCapabilityField: TypeAlias = Literal[
    "capabilityType",
    "settings",
]
BundleIdField: TypeAlias = Literal[
    "name",
    "platform",
    "identifier",
    "seedId",
    "profiles",
    "bundleIdCapabilities",
    "app",
]
BundleIdInclude: TypeAlias = Literal[
    "profiles",
    "bundleIdCapabilities",
    "app",
]
BundleIdPlatformValue: TypeAlias = "BundleIdPlatform | Literal['IOS', 'MAC_OS', 'UNIVERSAL', 'SERVICES']"
BundleIdSort: TypeAlias = Literal[
    "name",
    "-name",
    "platform",
    "-platform",
    "identifier",
    "-identifier",
    "seedId",
    "-seedId",
    "id",
    "-id",
]
CapabilityOptionKeyValue: TypeAlias = "CapabilityOptionKey | Literal['XCODE_5', 'XCODE_6', 'COMPLETE_PROTECTION', 'PROTECTED_UNLESS_OPEN', 'PROTECTED_UNTIL_FIRST_USER_AUTH', 'PRIMARY_APP_CONSENT']"
CapabilitySettingAllowedInstancesValue: TypeAlias = (
    "CapabilitySettingAllowedInstances | Literal['ENTRY', 'SINGLE', 'MULTIPLE']"
)
CapabilitySettingKeyValue: TypeAlias = (
    "CapabilitySettingKey | Literal['ICLOUD_VERSION', 'DATA_PROTECTION_PERMISSION_LEVEL', 'APPLE_ID_AUTH_APP_CONSENT']"
)
CapabilityTypeValue: TypeAlias = "CapabilityType | Literal['ICLOUD', 'IN_APP_PURCHASE', 'GAME_CENTER', 'PUSH_NOTIFICATIONS', 'WALLET', 'INTER_APP_AUDIO', 'MAPS', 'ASSOCIATED_DOMAINS', 'PERSONAL_VPN', 'APP_GROUPS', 'HEALTHKIT', 'HOMEKIT', 'WIRELESS_ACCESSORY_CONFIGURATION', 'APPLE_PAY', 'DATA_PROTECTION', 'SIRIKIT', 'NETWORK_EXTENSIONS', 'MULTIPATH', 'HOT_SPOT', 'NFC_TAG_READING', 'CLASSKIT', 'AUTOFILL_CREDENTIAL_PROVIDER', 'ACCESS_WIFI_INFORMATION', 'NETWORK_CUSTOM_PROTOCOL', 'COREMEDIA_HLS_LOW_LATENCY', 'SYSTEM_EXTENSION_INSTALL', 'USER_MANAGEMENT', 'APPLE_ID_AUTH']"
CertificateField: TypeAlias = Literal[
    "name",
    "certificateType",
    "displayName",
    "serialNumber",
    "platform",
    "expirationDate",
    "certificateContent",
    "activated",
    "passTypeId",
]
CertificateInclude: TypeAlias = Literal["passTypeId",]
CertificatePassTypeIdInclude: TypeAlias = Literal["certificates",]
CertificateSort: TypeAlias = Literal[
    "displayName",
    "-displayName",
    "certificateType",
    "-certificateType",
    "serialNumber",
    "-serialNumber",
    "id",
    "-id",
]
CertificateTypeValue: TypeAlias = "CertificateType | Literal['APPLE_PAY', 'APPLE_PAY_MERCHANT_IDENTITY', 'APPLE_PAY_PSP_IDENTITY', 'APPLE_PAY_RSA', 'DEVELOPER_ID_KEXT', 'DEVELOPER_ID_KEXT_G2', 'DEVELOPER_ID_APPLICATION', 'DEVELOPER_ID_APPLICATION_G2', 'DEVELOPMENT', 'DISTRIBUTION', 'IDENTITY_ACCESS', 'IOS_DEVELOPMENT', 'IOS_DISTRIBUTION', 'MAC_APP_DISTRIBUTION', 'MAC_INSTALLER_DISTRIBUTION', 'MAC_APP_DEVELOPMENT', 'PASS_TYPE_ID', 'PASS_TYPE_ID_WITH_NFC']"
ChecksumAlgorithmValue: TypeAlias = "ChecksumAlgorithm | Literal['MD5', 'SHA_256']"
ChecksumsCompositeAlgorithmValue: TypeAlias = "ChecksumsCompositeAlgorithm | Literal['MD5']"
CiActionDestinationValue: TypeAlias = "CiActionDestination | Literal['ANY_IOS_DEVICE', 'ANY_IOS_SIMULATOR', 'ANY_TVOS_DEVICE', 'ANY_TVOS_SIMULATOR', 'ANY_WATCHOS_DEVICE', 'ANY_WATCHOS_SIMULATOR', 'ANY_MAC', 'ANY_MAC_CATALYST', 'ANY_VISIONOS_DEVICE', 'ANY_VISIONOS_SIMULATOR']"
CiActionPlatformValue: TypeAlias = "CiActionPlatform | Literal['MACOS', 'IOS', 'TVOS', 'WATCHOS', 'VISIONOS']"
CiActionTestConfigurationKindValue: TypeAlias = (
    "CiActionTestConfigurationKind | Literal['USE_SCHEME_SETTINGS', 'SPECIFIC_TEST_PLANS']"
)
CiActionTypeValue: TypeAlias = "CiActionType | Literal['BUILD', 'ANALYZE', 'TEST', 'ARCHIVE']"
CiArtifactField: TypeAlias = Literal[
    "fileType",
    "fileName",
    "fileSize",
    "downloadUrl",
]
CiArtifactFileTypeValue: TypeAlias = "CiArtifactFileType | Literal['ARCHIVE', 'ARCHIVE_EXPORT', 'LOG_BUNDLE', 'RESULT_BUNDLE', 'TEST_PRODUCTS', 'XCODEBUILD_PRODUCTS', 'STAPLED_NOTARIZED_ARCHIVE']"
CiBuildActionBuildRunInclude: TypeAlias = Literal[
    "builds",
    "workflow",
    "product",
    "sourceBranchOrTag",
    "destinationBranch",
    "pullRequest",
]
CiBuildActionField: TypeAlias = Literal[
    "name",
    "actionType",
    "startedDate",
    "finishedDate",
    "issueCounts",
    "executionProgress",
    "completionStatus",
    "isRequiredToPass",
    "buildRun",
    "artifacts",
    "issues",
    "testResults",
]
CiBuildActionInclude: TypeAlias = Literal["buildRun",]
CiBuildRunActionsInclude: TypeAlias = Literal["buildRun",]
CiBuildRunBuildsInclude: TypeAlias = Literal[
    "preReleaseVersion",
    "individualTesters",
    "betaGroups",
    "betaBuildLocalizations",
    "appEncryptionDeclaration",
    "betaAppReviewSubmission",
    "app",
    "buildBetaDetail",
    "appStoreVersion",
    "icons",
    "buildBundles",
    "buildUpload",
]
CiBuildRunBuildsSort: TypeAlias = Literal[
    "version",
    "-version",
    "uploadedDate",
    "-uploadedDate",
    "preReleaseVersion",
    "-preReleaseVersion",
]
CiBuildRunCancelReasonValue: TypeAlias = (
    "CiBuildRunCancelReason | Literal['AUTOMATICALLY_BY_NEWER_BUILD', 'MANUALLY_BY_USER']"
)
CiBuildRunField: TypeAlias = Literal[
    "number",
    "createdDate",
    "startedDate",
    "finishedDate",
    "sourceCommit",
    "destinationCommit",
    "isPullRequestBuild",
    "issueCounts",
    "executionProgress",
    "completionStatus",
    "startReason",
    "cancelReason",
    "builds",
    "workflow",
    "product",
    "sourceBranchOrTag",
    "destinationBranch",
    "actions",
    "pullRequest",
]
CiBuildRunInclude: TypeAlias = Literal[
    "builds",
    "workflow",
    "product",
    "sourceBranchOrTag",
    "destinationBranch",
    "pullRequest",
]
CiBuildRunStartReasonValue: TypeAlias = "CiBuildRunStartReason | Literal['GIT_REF_CHANGE', 'MANUAL', 'MANUAL_REBUILD', 'PULL_REQUEST_OPEN', 'PULL_REQUEST_UPDATE', 'SCHEDULE']"
CiCompletionStatusValue: TypeAlias = (
    "CiCompletionStatus | Literal['SUCCEEDED', 'FAILED', 'ERRORED', 'CANCELED', 'SKIPPED']"
)
CiExecutionProgressValue: TypeAlias = "CiExecutionProgress | Literal['PENDING', 'RUNNING', 'COMPLETE']"
CiFilesAndFoldersRuleModeValue: TypeAlias = (
    "CiFilesAndFoldersRuleMode | Literal['START_IF_ANY_FILE_MATCHES', 'DO_NOT_START_IF_ALL_FILES_MATCH']"
)
CiGitRefKindValue: TypeAlias = "CiGitRefKind | Literal['BRANCH', 'TAG']"
CiIssueField: TypeAlias = Literal[
    "issueType",
    "message",
    "fileSource",
    "category",
]
CiIssueIssueTypeValue: TypeAlias = "CiIssueIssueType | Literal['ANALYZER_WARNING', 'ERROR', 'TEST_FAILURE', 'WARNING']"
CiMacOsVersionField: TypeAlias = Literal[
    "version",
    "name",
    "xcodeVersions",
]
CiMacOsVersionInclude: TypeAlias = Literal["xcodeVersions",]
CiMacOsVersionXcodeVersionsInclude: TypeAlias = Literal["macOsVersions",]
CiProductAdditionalRepositoriesInclude: TypeAlias = Literal[
    "scmProvider",
    "defaultBranch",
]
CiProductAppInclude: TypeAlias = Literal[
    "appEncryptionDeclarations",
    "appStoreIcon",
    "ciProduct",
    "betaGroups",
    "appStoreVersions",
    "preReleaseVersions",
    "betaAppLocalizations",
    "builds",
    "betaLicenseAgreement",
    "betaAppReviewDetail",
    "appInfos",
    "appClips",
    "endUserLicenseAgreement",
    "inAppPurchases",
    "subscriptionGroups",
    "gameCenterEnabledVersions",
    "appCustomProductPages",
    "inAppPurchasesV2",
    "promotedPurchases",
    "appEvents",
    "reviewSubmissions",
    "subscriptionGracePeriod",
    "gameCenterDetail",
    "appStoreVersionExperimentsV2",
    "androidToIosAppMappingDetails",
]
CiProductBuildRunsInclude: TypeAlias = Literal[
    "builds",
    "workflow",
    "product",
    "sourceBranchOrTag",
    "destinationBranch",
    "pullRequest",
]
CiProductBuildRunsSort: TypeAlias = Literal[
    "number",
    "-number",
]
CiProductField: TypeAlias = Literal[
    "name",
    "createdDate",
    "productType",
    "app",
    "bundleId",
    "workflows",
    "primaryRepositories",
    "additionalRepositories",
    "buildRuns",
]
CiProductInclude: TypeAlias = Literal[
    "app",
    "bundleId",
    "primaryRepositories",
]
CiProductPrimaryRepositoriesInclude: TypeAlias = Literal[
    "scmProvider",
    "defaultBranch",
]
CiProductProductTypeValue: TypeAlias = "CiProductProductType | Literal['APP', 'FRAMEWORK']"
CiProductWorkflowsInclude: TypeAlias = Literal[
    "product",
    "repository",
    "xcodeVersion",
    "macOsVersion",
]
CiProductsGetAppAppStoreVersionExperimentField: TypeAlias = Literal[
    "name",
    "platform",
    "trafficProportion",
    "state",
    "reviewRequired",
    "startDate",
    "endDate",
    "app",
    "latestControlVersion",
    "controlVersions",
    "appStoreVersionExperimentTreatments",
]
CiProductsGetAppInAppPurchaseField: TypeAlias = Literal[
    "referenceName",
    "productId",
    "inAppPurchaseType",
    "state",
    "apps",
    "name",
    "reviewNote",
    "familySharable",
    "contentHosting",
    "inAppPurchaseLocalizations",
    "pricePoints",
    "content",
    "appStoreReviewScreenshot",
    "promotedPurchase",
    "iapPriceSchedule",
    "inAppPurchaseAvailability",
    "images",
    "offerCodes",
]
CiScheduledStartConditionScheduleDayValue: TypeAlias = "CiScheduledStartConditionScheduleDay | Literal['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY']"
CiScheduledStartConditionScheduleFrequencyValue: TypeAlias = (
    "CiScheduledStartConditionScheduleFrequency | Literal['WEEKLY', 'DAILY', 'HOURLY']"
)
CiTestDestinationKindValue: TypeAlias = "CiTestDestinationKind | Literal['SIMULATOR', 'MAC']"
CiTestResultField: TypeAlias = Literal[
    "className",
    "name",
    "status",
    "fileSource",
    "message",
    "destinationTestResults",
]
CiTestStatusValue: TypeAlias = "CiTestStatus | Literal['SUCCESS', 'FAILURE', 'MIXED', 'SKIPPED', 'EXPECTED_FAILURE']"
CiWorkflowBuildRunsInclude: TypeAlias = Literal[
    "builds",
    "workflow",
    "product",
    "sourceBranchOrTag",
    "destinationBranch",
    "pullRequest",
]
CiWorkflowBuildRunsSort: TypeAlias = Literal[
    "number",
    "-number",
]
CiWorkflowField: TypeAlias = Literal[
    "name",
    "description",
    "branchStartCondition",
    "tagStartCondition",
    "pullRequestStartCondition",
    "scheduledStartCondition",
    "manualBranchStartCondition",
    "manualTagStartCondition",
    "manualPullRequestStartCondition",
    "actions",
    "isEnabled",
    "isLockedForEditing",
    "clean",
    "containerFilePath",
    "lastModifiedDate",
    "product",
    "repository",
    "xcodeVersion",
    "macOsVersion",
    "buildRuns",
]
CiWorkflowInclude: TypeAlias = Literal[
    "product",
    "repository",
    "xcodeVersion",
    "macOsVersion",
]
CiWorkflowRepositoryInclude: TypeAlias = Literal[
    "scmProvider",
    "defaultBranch",
]
CiXcodeVersionField: TypeAlias = Literal[
    "version",
    "name",
    "testDestinations",
    "macOsVersions",
]
CiXcodeVersionInclude: TypeAlias = Literal["macOsVersions",]
CiXcodeVersionMacOsVersionsInclude: TypeAlias = Literal["xcodeVersions",]
CustomerReviewField: TypeAlias = Literal[
    "rating",
    "title",
    "body",
    "reviewerNickname",
    "createdDate",
    "territory",
    "response",
    "reviewTerritory",
]
CustomerReviewInclude: TypeAlias = Literal[
    "response",
    "reviewTerritory",
]
CustomerReviewResponseField: TypeAlias = Literal[
    "responseBody",
    "lastModifiedDate",
    "state",
    "review",
]
CustomerReviewResponseInclude: TypeAlias = Literal["review",]
CustomerReviewResponseV1StateValue: TypeAlias = (
    "CustomerReviewResponseV1State | Literal['PUBLISHED', 'PENDING_PUBLISH']"
)
CustomerReviewSummarizationField: TypeAlias = Literal[
    "createdDate",
    "locale",
    "platform",
    "text",
    "territory",
]
DeviceConnectionTypeValue: TypeAlias = (
    "DeviceConnectionType | Literal['WIFI', 'MOBILE_DATA', 'WIRE', 'UNKNOWN', 'NONE']"
)
DeviceDeviceClassValue: TypeAlias = (
    "DeviceDeviceClass | Literal['APPLE_VISION_PRO', 'APPLE_WATCH', 'IPAD', 'IPHONE', 'IPOD', 'APPLE_TV', 'MAC']"
)
DeviceFamilyValue: TypeAlias = "DeviceFamily | Literal['IPHONE', 'IPAD', 'APPLE_TV', 'APPLE_WATCH', 'MAC', 'VISION']"
DeviceField: TypeAlias = Literal[
    "name",
    "platform",
    "udid",
    "deviceClass",
    "status",
    "model",
    "addedDate",
]
DeviceSort: TypeAlias = Literal[
    "name",
    "-name",
    "platform",
    "-platform",
    "udid",
    "-udid",
    "status",
    "-status",
    "id",
    "-id",
]
DeviceStatusValue: TypeAlias = "DeviceStatus | Literal['ENABLED', 'DISABLED']"
DiagnosticInsightDirectionValue: TypeAlias = "DiagnosticInsightDirection | Literal['UP', 'DOWN', 'UNDEFINED']"
DiagnosticInsightTypeValue: TypeAlias = "DiagnosticInsightType | Literal['TREND']"
DiagnosticSignatureDiagnosticTypeValue: TypeAlias = (
    "DiagnosticSignatureDiagnosticType | Literal['DISK_WRITES', 'HANGS', 'LAUNCHES']"
)
DiagnosticSignatureField: TypeAlias = Literal[
    "diagnosticType",
    "signature",
    "weight",
    "insight",
    "logs",
]
EndUserLicenseAgreementField: TypeAlias = Literal[
    "agreementText",
    "app",
    "territories",
]
EndUserLicenseAgreementInclude: TypeAlias = Literal[
    "app",
    "territories",
]
ExternalBetaStateValue: TypeAlias = "ExternalBetaState | Literal['PROCESSING', 'PROCESSING_EXCEPTION', 'MISSING_EXPORT_COMPLIANCE', 'READY_FOR_BETA_TESTING', 'IN_BETA_TESTING', 'EXPIRED', 'READY_FOR_BETA_SUBMISSION', 'IN_EXPORT_COMPLIANCE_REVIEW', 'WAITING_FOR_BETA_REVIEW', 'IN_BETA_REVIEW', 'BETA_REJECTED', 'BETA_APPROVED', 'NOT_APPLICABLE']"
GameCenterAchievementField: TypeAlias = Literal[
    "referenceName",
    "vendorIdentifier",
    "points",
    "showBeforeEarned",
    "repeatable",
    "archived",
    "activityProperties",
    "gameCenterDetail",
    "gameCenterGroup",
    "groupAchievement",
    "localizations",
    "releases",
    "activity",
]
GameCenterAchievementGroupAchievementInclude: TypeAlias = Literal[
    "gameCenterDetail",
    "gameCenterGroup",
    "groupAchievement",
    "localizations",
    "releases",
    "activity",
]
GameCenterAchievementImageField: TypeAlias = Literal[
    "fileSize",
    "fileName",
    "imageAsset",
    "uploadOperations",
    "assetDeliveryState",
    "gameCenterAchievementLocalization",
]
GameCenterAchievementImageInclude: TypeAlias = Literal["gameCenterAchievementLocalization",]
GameCenterAchievementImagesV2GetGameCenterAchievementImageField: TypeAlias = Literal[
    "fileSize",
    "fileName",
    "imageAsset",
    "uploadOperations",
    "assetDeliveryState",
    "localization",
]
GameCenterAchievementImagesV2GetGameCenterAchievementLocalizationField: TypeAlias = Literal[
    "locale",
    "name",
    "beforeEarnedDescription",
    "afterEarnedDescription",
    "version",
    "image",
]
GameCenterAchievementImagesV2Include: TypeAlias = Literal["localization",]
GameCenterAchievementInclude: TypeAlias = Literal[
    "gameCenterDetail",
    "gameCenterGroup",
    "groupAchievement",
    "localizations",
    "releases",
    "activity",
]
GameCenterAchievementLocalizationField: TypeAlias = Literal[
    "locale",
    "name",
    "beforeEarnedDescription",
    "afterEarnedDescription",
    "gameCenterAchievement",
    "gameCenterAchievementImage",
]
GameCenterAchievementLocalizationGameCenterAchievementImageInclude: TypeAlias = Literal[
    "gameCenterAchievementLocalization",
]
GameCenterAchievementLocalizationGameCenterAchievementInclude: TypeAlias = Literal[
    "gameCenterDetail",
    "gameCenterGroup",
    "groupAchievement",
    "localizations",
    "releases",
    "activity",
]
GameCenterAchievementLocalizationInclude: TypeAlias = Literal[
    "gameCenterAchievement",
    "gameCenterAchievementImage",
]
GameCenterAchievementLocalizationsInclude: TypeAlias = Literal[
    "gameCenterAchievement",
    "gameCenterAchievementImage",
]
GameCenterAchievementLocalizationsV2GetGameCenterAchievementImageField: TypeAlias = Literal[
    "fileSize",
    "fileName",
    "imageAsset",
    "uploadOperations",
    "assetDeliveryState",
    "localization",
]
GameCenterAchievementLocalizationsV2GetGameCenterAchievementLocalizationField: TypeAlias = Literal[
    "locale",
    "name",
    "beforeEarnedDescription",
    "afterEarnedDescription",
    "version",
    "image",
]
GameCenterAchievementLocalizationsV2GetImageGameCenterAchievementImageField: TypeAlias = Literal[
    "fileSize",
    "fileName",
    "imageAsset",
    "uploadOperations",
    "assetDeliveryState",
    "localization",
]
GameCenterAchievementLocalizationsV2GetImageGameCenterAchievementLocalizationField: TypeAlias = Literal[
    "locale",
    "name",
    "beforeEarnedDescription",
    "afterEarnedDescription",
    "version",
    "image",
]
GameCenterAchievementLocalizationsV2ImageInclude: TypeAlias = Literal["localization",]
GameCenterAchievementLocalizationsV2Include: TypeAlias = Literal[
    "version",
    "image",
]
GameCenterAchievementReleaseField: TypeAlias = Literal[
    "live",
    "gameCenterDetail",
    "gameCenterAchievement",
]
GameCenterAchievementReleaseInclude: TypeAlias = Literal[
    "gameCenterDetail",
    "gameCenterAchievement",
]
GameCenterAchievementReleasesInclude: TypeAlias = Literal[
    "gameCenterDetail",
    "gameCenterAchievement",
]
GameCenterAchievementVersionField: TypeAlias = Literal[
    "version",
    "state",
    "achievement",
    "localizations",
]
GameCenterAchievementVersionsV2GetGameCenterAchievementField: TypeAlias = Literal[
    "referenceName",
    "vendorIdentifier",
    "points",
    "showBeforeEarned",
    "repeatable",
    "archived",
    "activityProperties",
    "gameCenterDetail",
    "gameCenterGroup",
    "activity",
    "versions",
]
GameCenterAchievementVersionsV2GetGameCenterAchievementLocalizationField: TypeAlias = Literal[
    "locale",
    "name",
    "beforeEarnedDescription",
    "afterEarnedDescription",
    "version",
    "image",
]
GameCenterAchievementVersionsV2Include: TypeAlias = Literal[
    "achievement",
    "localizations",
]
GameCenterAchievementVersionsV2ListLocalizationsGameCenterAchievementImageField: TypeAlias = Literal[
    "fileSize",
    "fileName",
    "imageAsset",
    "uploadOperations",
    "assetDeliveryState",
    "localization",
]
GameCenterAchievementVersionsV2ListLocalizationsGameCenterAchievementLocalizationField: TypeAlias = Literal[
    "locale",
    "name",
    "beforeEarnedDescription",
    "afterEarnedDescription",
    "version",
    "image",
]
GameCenterAchievementVersionsV2LocalizationsInclude: TypeAlias = Literal[
    "version",
    "image",
]
GameCenterAchievementsV2GetGameCenterAchievementField: TypeAlias = Literal[
    "referenceName",
    "vendorIdentifier",
    "points",
    "showBeforeEarned",
    "repeatable",
    "archived",
    "activityProperties",
    "gameCenterDetail",
    "gameCenterGroup",
    "activity",
    "versions",
]
GameCenterAchievementsV2Include: TypeAlias = Literal[
    "gameCenterDetail",
    "gameCenterGroup",
    "activity",
    "versions",
]
GameCenterAchievementsV2ListVersionsGameCenterAchievementField: TypeAlias = Literal[
    "referenceName",
    "vendorIdentifier",
    "points",
    "showBeforeEarned",
    "repeatable",
    "archived",
    "activityProperties",
    "gameCenterDetail",
    "gameCenterGroup",
    "activity",
    "versions",
]
GameCenterAchievementsV2ListVersionsGameCenterAchievementLocalizationField: TypeAlias = Literal[
    "locale",
    "name",
    "beforeEarnedDescription",
    "afterEarnedDescription",
    "version",
    "image",
]
GameCenterAchievementsV2VersionsInclude: TypeAlias = Literal[
    "achievement",
    "localizations",
]
GameCenterActivitiesGetGameCenterAchievementField: TypeAlias = Literal[
    "referenceName",
    "vendorIdentifier",
    "points",
    "showBeforeEarned",
    "repeatable",
    "archived",
    "activityProperties",
    "gameCenterDetail",
    "gameCenterGroup",
    "groupAchievement",
    "localizations",
    "releases",
    "activity",
    "versions",
]
GameCenterActivitiesGetGameCenterLeaderboardField: TypeAlias = Literal[
    "defaultFormatter",
    "referenceName",
    "vendorIdentifier",
    "submissionType",
    "scoreSortType",
    "scoreRangeStart",
    "scoreRangeEnd",
    "recurrenceStartDate",
    "recurrenceDuration",
    "recurrenceRule",
    "archived",
    "activityProperties",
    "visibility",
    "gameCenterDetail",
    "gameCenterGroup",
    "groupLeaderboard",
    "gameCenterLeaderboardSets",
    "localizations",
    "releases",
    "activity",
    "challenge",
    "versions",
]
GameCenterActivityField: TypeAlias = Literal[
    "referenceName",
    "vendorIdentifier",
    "playStyle",
    "minimumPlayersCount",
    "maximumPlayersCount",
    "supportsPartyCode",
    "archived",
    "properties",
    "gameCenterDetail",
    "gameCenterGroup",
    "achievements",
    "achievementsV2",
    "leaderboards",
    "leaderboardsV2",
    "versions",
]
GameCenterActivityImageField: TypeAlias = Literal[
    "fileSize",
    "fileName",
    "imageAsset",
    "uploadOperations",
    "assetDeliveryState",
]
GameCenterActivityInclude: TypeAlias = Literal[
    "gameCenterDetail",
    "gameCenterGroup",
    "achievements",
    "achievementsV2",
    "leaderboards",
    "leaderboardsV2",
    "versions",
]
GameCenterActivityLocalizationField: TypeAlias = Literal[
    "locale",
    "name",
    "description",
    "version",
    "image",
]
GameCenterActivityLocalizationInclude: TypeAlias = Literal[
    "version",
    "image",
]
GameCenterActivityPlayStyleValue: TypeAlias = "GameCenterActivityPlayStyle | Literal['ASYNCHRONOUS', 'SYNCHRONOUS']"
GameCenterActivityVersionField: TypeAlias = Literal[
    "version",
    "state",
    "fallbackUrl",
    "activity",
    "localizations",
    "defaultImage",
    "releases",
]
GameCenterActivityVersionInclude: TypeAlias = Literal[
    "activity",
    "localizations",
    "defaultImage",
    "releases",
]
GameCenterActivityVersionLocalizationsInclude: TypeAlias = Literal[
    "version",
    "image",
]
GameCenterActivityVersionReleaseField: TypeAlias = Literal["version",]
GameCenterActivityVersionReleaseInclude: TypeAlias = Literal["version",]
GameCenterActivityVersionsInclude: TypeAlias = Literal[
    "activity",
    "localizations",
    "defaultImage",
    "releases",
]
GameCenterAppVersionAppStoreVersionInclude: TypeAlias = Literal[
    "app",
    "appStoreVersionLocalizations",
    "build",
    "appStoreVersionPhasedRelease",
    "gameCenterAppVersion",
    "routingAppCoverage",
    "appStoreReviewDetail",
    "appStoreVersionSubmission",
    "appClipDefaultExperience",
    "appStoreVersionExperiments",
    "appStoreVersionExperimentsV2",
    "alternativeDistributionPackage",
]
GameCenterAppVersionCompatibilityVersionsInclude: TypeAlias = Literal[
    "compatibilityVersions",
    "appStoreVersion",
]
GameCenterAppVersionField: TypeAlias = Literal[
    "enabled",
    "compatibilityVersions",
    "appStoreVersion",
]
GameCenterAppVersionInclude: TypeAlias = Literal[
    "compatibilityVersions",
    "appStoreVersion",
]
GameCenterChallengeChallengeTypeValue: TypeAlias = "GameCenterChallengeChallengeType | Literal['LEADERBOARD']"
GameCenterChallengeField: TypeAlias = Literal[
    "referenceName",
    "vendorIdentifier",
    "archived",
    "challengeType",
    "repeatable",
    "gameCenterDetail",
    "gameCenterGroup",
    "versions",
    "leaderboard",
    "leaderboardV2",
]
GameCenterChallengeImageField: TypeAlias = Literal[
    "fileSize",
    "fileName",
    "imageAsset",
    "uploadOperations",
    "assetDeliveryState",
]
GameCenterChallengeInclude: TypeAlias = Literal[
    "gameCenterDetail",
    "gameCenterGroup",
    "versions",
    "leaderboard",
    "leaderboardV2",
]
GameCenterChallengeLocalizationField: TypeAlias = Literal[
    "locale",
    "name",
    "description",
    "version",
    "image",
]
GameCenterChallengeLocalizationInclude: TypeAlias = Literal[
    "version",
    "image",
]
GameCenterChallengeVersionField: TypeAlias = Literal[
    "version",
    "state",
    "challenge",
    "localizations",
    "releases",
    "defaultImage",
]
GameCenterChallengeVersionInclude: TypeAlias = Literal[
    "challenge",
    "localizations",
    "releases",
    "defaultImage",
]
GameCenterChallengeVersionLocalizationsInclude: TypeAlias = Literal[
    "version",
    "image",
]
GameCenterChallengeVersionReleaseField: TypeAlias = Literal["version",]
GameCenterChallengeVersionReleaseInclude: TypeAlias = Literal["version",]
GameCenterChallengeVersionsInclude: TypeAlias = Literal[
    "challenge",
    "localizations",
    "releases",
    "defaultImage",
]
GameCenterChallengesGetGameCenterLeaderboardField: TypeAlias = Literal[
    "defaultFormatter",
    "referenceName",
    "vendorIdentifier",
    "submissionType",
    "scoreSortType",
    "scoreRangeStart",
    "scoreRangeEnd",
    "recurrenceStartDate",
    "recurrenceDuration",
    "recurrenceRule",
    "archived",
    "activityProperties",
    "visibility",
    "gameCenterDetail",
    "gameCenterGroup",
    "groupLeaderboard",
    "gameCenterLeaderboardSets",
    "localizations",
    "releases",
    "activity",
    "challenge",
    "versions",
]
GameCenterDetailAchievementReleasesInclude: TypeAlias = Literal[
    "gameCenterDetail",
    "gameCenterAchievement",
]
GameCenterDetailActivityReleasesInclude: TypeAlias = Literal["version",]
GameCenterDetailChallengeReleasesInclude: TypeAlias = Literal["version",]
GameCenterDetailClassicMatchmakingRequestsSort: TypeAlias = Literal[
    "count",
    "-count",
    "averageSecondsInQueue",
    "-averageSecondsInQueue",
    "p50SecondsInQueue",
    "-p50SecondsInQueue",
    "p95SecondsInQueue",
    "-p95SecondsInQueue",
]
GameCenterDetailField: TypeAlias = Literal[
    "arcadeEnabled",
    "challengeEnabled",
    "app",
    "gameCenterAppVersions",
    "gameCenterGroup",
    "gameCenterLeaderboards",
    "gameCenterLeaderboardsV2",
    "gameCenterLeaderboardSets",
    "gameCenterLeaderboardSetsV2",
    "gameCenterAchievements",
    "gameCenterAchievementsV2",
    "gameCenterActivities",
    "gameCenterChallenges",
    "defaultLeaderboard",
    "defaultLeaderboardV2",
    "defaultGroupLeaderboard",
    "defaultGroupLeaderboardV2",
    "achievementReleases",
    "activityReleases",
    "challengeReleases",
    "leaderboardReleases",
    "leaderboardSetReleases",
    "challengesMinimumPlatformVersions",
]
GameCenterDetailGameCenterAchievementsInclude: TypeAlias = Literal[
    "gameCenterDetail",
    "gameCenterGroup",
    "groupAchievement",
    "localizations",
    "releases",
    "activity",
]
GameCenterDetailGameCenterAchievementsV2Include: TypeAlias = Literal[
    "gameCenterDetail",
    "gameCenterGroup",
    "activity",
    "versions",
]
GameCenterDetailGameCenterActivitiesInclude: TypeAlias = Literal[
    "gameCenterDetail",
    "gameCenterGroup",
    "achievements",
    "achievementsV2",
    "leaderboards",
    "leaderboardsV2",
    "versions",
]
GameCenterDetailGameCenterAppVersionsInclude: TypeAlias = Literal[
    "compatibilityVersions",
    "appStoreVersion",
]
GameCenterDetailGameCenterChallengesInclude: TypeAlias = Literal[
    "gameCenterDetail",
    "gameCenterGroup",
    "versions",
    "leaderboard",
    "leaderboardV2",
]
GameCenterDetailGameCenterGroupInclude: TypeAlias = Literal[
    "gameCenterDetails",
    "gameCenterLeaderboards",
    "gameCenterLeaderboardsV2",
    "gameCenterLeaderboardSets",
    "gameCenterLeaderboardSetsV2",
    "gameCenterAchievements",
    "gameCenterAchievementsV2",
    "gameCenterActivities",
    "gameCenterChallenges",
]
GameCenterDetailGameCenterLeaderboardSetsInclude: TypeAlias = Literal[
    "gameCenterDetail",
    "gameCenterGroup",
    "groupLeaderboardSet",
    "localizations",
    "gameCenterLeaderboards",
    "releases",
]
GameCenterDetailGameCenterLeaderboardSetsV2Include: TypeAlias = Literal[
    "gameCenterDetail",
    "gameCenterGroup",
    "gameCenterLeaderboards",
    "versions",
]
GameCenterDetailGameCenterLeaderboardsInclude: TypeAlias = Literal[
    "gameCenterDetail",
    "gameCenterGroup",
    "groupLeaderboard",
    "gameCenterLeaderboardSets",
    "localizations",
    "releases",
    "activity",
    "challenge",
]
GameCenterDetailGameCenterLeaderboardsV2Include: TypeAlias = Literal[
    "gameCenterDetail",
    "gameCenterGroup",
    "gameCenterLeaderboardSets",
    "activity",
    "challenge",
    "versions",
]
GameCenterDetailInclude: TypeAlias = Literal[
    "app",
    "gameCenterAppVersions",
    "gameCenterGroup",
    "gameCenterLeaderboards",
    "gameCenterLeaderboardsV2",
    "gameCenterLeaderboardSets",
    "gameCenterLeaderboardSetsV2",
    "gameCenterAchievements",
    "gameCenterAchievementsV2",
    "gameCenterActivities",
    "gameCenterChallenges",
    "defaultLeaderboard",
    "defaultLeaderboardV2",
    "defaultGroupLeaderboard",
    "defaultGroupLeaderboardV2",
    "achievementReleases",
    "activityReleases",
    "challengeReleases",
    "leaderboardReleases",
    "leaderboardSetReleases",
    "challengesMinimumPlatformVersions",
]
GameCenterDetailLeaderboardReleasesInclude: TypeAlias = Literal[
    "gameCenterDetail",
    "gameCenterLeaderboard",
]
GameCenterDetailLeaderboardSetReleasesInclude: TypeAlias = Literal[
    "gameCenterDetail",
    "gameCenterLeaderboardSet",
]
GameCenterDetailRuleBasedMatchmakingRequestsSort: TypeAlias = Literal[
    "count",
    "-count",
    "averageSecondsInQueue",
    "-averageSecondsInQueue",
    "p50SecondsInQueue",
    "-p50SecondsInQueue",
    "p95SecondsInQueue",
    "-p95SecondsInQueue",
]
GameCenterDetailsGetGameCenterAchievementField: TypeAlias = Literal[
    "referenceName",
    "vendorIdentifier",
    "points",
    "showBeforeEarned",
    "repeatable",
    "archived",
    "activityProperties",
    "gameCenterDetail",
    "gameCenterGroup",
    "groupAchievement",
    "localizations",
    "releases",
    "activity",
    "versions",
]
GameCenterDetailsGetGameCenterGroupGameCenterAchievementField: TypeAlias = Literal[
    "referenceName",
    "vendorIdentifier",
    "points",
    "showBeforeEarned",
    "repeatable",
    "archived",
    "activityProperties",
    "gameCenterDetail",
    "gameCenterGroup",
    "groupAchievement",
    "localizations",
    "releases",
    "activity",
    "versions",
]
GameCenterDetailsGetGameCenterGroupGameCenterLeaderboardField: TypeAlias = Literal[
    "defaultFormatter",
    "referenceName",
    "vendorIdentifier",
    "submissionType",
    "scoreSortType",
    "scoreRangeStart",
    "scoreRangeEnd",
    "recurrenceStartDate",
    "recurrenceDuration",
    "recurrenceRule",
    "archived",
    "activityProperties",
    "visibility",
    "gameCenterDetail",
    "gameCenterGroup",
    "groupLeaderboard",
    "gameCenterLeaderboardSets",
    "localizations",
    "releases",
    "activity",
    "challenge",
    "versions",
]
GameCenterDetailsGetGameCenterGroupGameCenterLeaderboardSetField: TypeAlias = Literal[
    "referenceName",
    "vendorIdentifier",
    "gameCenterDetail",
    "gameCenterGroup",
    "groupLeaderboardSet",
    "localizations",
    "gameCenterLeaderboards",
    "releases",
    "versions",
]
GameCenterDetailsGetGameCenterLeaderboardField: TypeAlias = Literal[
    "defaultFormatter",
    "referenceName",
    "vendorIdentifier",
    "submissionType",
    "scoreSortType",
    "scoreRangeStart",
    "scoreRangeEnd",
    "recurrenceStartDate",
    "recurrenceDuration",
    "recurrenceRule",
    "archived",
    "activityProperties",
    "visibility",
    "gameCenterDetail",
    "gameCenterGroup",
    "groupLeaderboard",
    "gameCenterLeaderboardSets",
    "localizations",
    "releases",
    "activity",
    "challenge",
    "versions",
]
GameCenterDetailsGetGameCenterLeaderboardSetField: TypeAlias = Literal[
    "referenceName",
    "vendorIdentifier",
    "gameCenterDetail",
    "gameCenterGroup",
    "groupLeaderboardSet",
    "localizations",
    "gameCenterLeaderboards",
    "releases",
    "versions",
]
GameCenterDetailsListGameCenterAchievementsV2GameCenterAchievementField: TypeAlias = Literal[
    "referenceName",
    "vendorIdentifier",
    "points",
    "showBeforeEarned",
    "repeatable",
    "archived",
    "activityProperties",
    "gameCenterDetail",
    "gameCenterGroup",
    "activity",
    "versions",
]
GameCenterDetailsListGameCenterActivitiesGameCenterAchievementField: TypeAlias = Literal[
    "referenceName",
    "vendorIdentifier",
    "points",
    "showBeforeEarned",
    "repeatable",
    "archived",
    "activityProperties",
    "gameCenterDetail",
    "gameCenterGroup",
    "groupAchievement",
    "localizations",
    "releases",
    "activity",
    "versions",
]
GameCenterDetailsListGameCenterActivitiesGameCenterLeaderboardField: TypeAlias = Literal[
    "defaultFormatter",
    "referenceName",
    "vendorIdentifier",
    "submissionType",
    "scoreSortType",
    "scoreRangeStart",
    "scoreRangeEnd",
    "recurrenceStartDate",
    "recurrenceDuration",
    "recurrenceRule",
    "archived",
    "activityProperties",
    "visibility",
    "gameCenterDetail",
    "gameCenterGroup",
    "groupLeaderboard",
    "gameCenterLeaderboardSets",
    "localizations",
    "releases",
    "activity",
    "challenge",
    "versions",
]
GameCenterDetailsListGameCenterChallengesGameCenterLeaderboardField: TypeAlias = Literal[
    "defaultFormatter",
    "referenceName",
    "vendorIdentifier",
    "submissionType",
    "scoreSortType",
    "scoreRangeStart",
    "scoreRangeEnd",
    "recurrenceStartDate",
    "recurrenceDuration",
    "recurrenceRule",
    "archived",
    "activityProperties",
    "visibility",
    "gameCenterDetail",
    "gameCenterGroup",
    "groupLeaderboard",
    "gameCenterLeaderboardSets",
    "localizations",
    "releases",
    "activity",
    "challenge",
    "versions",
]
GameCenterDetailsListGameCenterLeaderboardSetsV2GameCenterLeaderboardField: TypeAlias = Literal[
    "defaultFormatter",
    "referenceName",
    "vendorIdentifier",
    "submissionType",
    "scoreSortType",
    "scoreRangeStart",
    "scoreRangeEnd",
    "recurrenceStartDate",
    "recurrenceDuration",
    "recurrenceRule",
    "archived",
    "activityProperties",
    "visibility",
    "gameCenterDetail",
    "gameCenterGroup",
    "gameCenterLeaderboardSets",
    "activity",
    "challenge",
    "versions",
]
GameCenterDetailsListGameCenterLeaderboardSetsV2GameCenterLeaderboardSetField: TypeAlias = Literal[
    "referenceName",
    "vendorIdentifier",
    "gameCenterDetail",
    "gameCenterGroup",
    "gameCenterLeaderboards",
    "versions",
]
GameCenterDetailsListGameCenterLeaderboardsV2GameCenterLeaderboardField: TypeAlias = Literal[
    "defaultFormatter",
    "referenceName",
    "vendorIdentifier",
    "submissionType",
    "scoreSortType",
    "scoreRangeStart",
    "scoreRangeEnd",
    "recurrenceStartDate",
    "recurrenceDuration",
    "recurrenceRule",
    "archived",
    "activityProperties",
    "visibility",
    "gameCenterDetail",
    "gameCenterGroup",
    "gameCenterLeaderboardSets",
    "activity",
    "challenge",
    "versions",
]
GameCenterDetailsListGameCenterLeaderboardsV2GameCenterLeaderboardSetField: TypeAlias = Literal[
    "referenceName",
    "vendorIdentifier",
    "gameCenterDetail",
    "gameCenterGroup",
    "gameCenterLeaderboards",
    "versions",
]
GameCenterEnabledVersionCompatibleVersionsInclude: TypeAlias = Literal[
    "compatibleVersions",
    "app",
]
GameCenterEnabledVersionCompatibleVersionsSort: TypeAlias = Literal[
    "versionString",
    "-versionString",
]
GameCenterEnabledVersionField: TypeAlias = Literal[
    "platform",
    "versionString",
    "iconAsset",
    "compatibleVersions",
    "app",
]
GameCenterGroupField: TypeAlias = Literal[
    "referenceName",
    "gameCenterDetails",
    "gameCenterLeaderboards",
    "gameCenterLeaderboardsV2",
    "gameCenterLeaderboardSets",
    "gameCenterLeaderboardSetsV2",
    "gameCenterAchievements",
    "gameCenterAchievementsV2",
    "gameCenterActivities",
    "gameCenterChallenges",
]
GameCenterGroupGameCenterAchievementsInclude: TypeAlias = Literal[
    "gameCenterDetail",
    "gameCenterGroup",
    "groupAchievement",
    "localizations",
    "releases",
    "activity",
]
GameCenterGroupGameCenterAchievementsV2Include: TypeAlias = Literal[
    "gameCenterDetail",
    "gameCenterGroup",
    "activity",
    "versions",
]
GameCenterGroupGameCenterActivitiesInclude: TypeAlias = Literal[
    "gameCenterDetail",
    "gameCenterGroup",
    "achievements",
    "achievementsV2",
    "leaderboards",
    "leaderboardsV2",
    "versions",
]
GameCenterGroupGameCenterChallengesInclude: TypeAlias = Literal[
    "gameCenterDetail",
    "gameCenterGroup",
    "versions",
    "leaderboard",
    "leaderboardV2",
]
GameCenterGroupGameCenterDetailsInclude: TypeAlias = Literal[
    "app",
    "gameCenterAppVersions",
    "gameCenterGroup",
    "gameCenterLeaderboards",
    "gameCenterLeaderboardsV2",
    "gameCenterLeaderboardSets",
    "gameCenterLeaderboardSetsV2",
    "gameCenterAchievements",
    "gameCenterAchievementsV2",
    "gameCenterActivities",
    "gameCenterChallenges",
    "defaultLeaderboard",
    "defaultLeaderboardV2",
    "defaultGroupLeaderboard",
    "defaultGroupLeaderboardV2",
    "achievementReleases",
    "activityReleases",
    "challengeReleases",
    "leaderboardReleases",
    "leaderboardSetReleases",
    "challengesMinimumPlatformVersions",
]
GameCenterGroupGameCenterLeaderboardSetsInclude: TypeAlias = Literal[
    "gameCenterDetail",
    "gameCenterGroup",
    "groupLeaderboardSet",
    "localizations",
    "gameCenterLeaderboards",
    "releases",
]
GameCenterGroupGameCenterLeaderboardSetsV2Include: TypeAlias = Literal[
    "gameCenterDetail",
    "gameCenterGroup",
    "gameCenterLeaderboards",
    "versions",
]
GameCenterGroupGameCenterLeaderboardsInclude: TypeAlias = Literal[
    "gameCenterDetail",
    "gameCenterGroup",
    "groupLeaderboard",
    "gameCenterLeaderboardSets",
    "localizations",
    "releases",
    "activity",
    "challenge",
]
GameCenterGroupGameCenterLeaderboardsV2Include: TypeAlias = Literal[
    "gameCenterDetail",
    "gameCenterGroup",
    "gameCenterLeaderboardSets",
    "activity",
    "challenge",
    "versions",
]
GameCenterGroupInclude: TypeAlias = Literal[
    "gameCenterDetails",
    "gameCenterLeaderboards",
    "gameCenterLeaderboardsV2",
    "gameCenterLeaderboardSets",
    "gameCenterLeaderboardSetsV2",
    "gameCenterAchievements",
    "gameCenterAchievementsV2",
    "gameCenterActivities",
    "gameCenterChallenges",
]
GameCenterGroupsGetGameCenterAchievementField: TypeAlias = Literal[
    "referenceName",
    "vendorIdentifier",
    "points",
    "showBeforeEarned",
    "repeatable",
    "archived",
    "activityProperties",
    "gameCenterDetail",
    "gameCenterGroup",
    "groupAchievement",
    "localizations",
    "releases",
    "activity",
    "versions",
]
GameCenterGroupsGetGameCenterLeaderboardField: TypeAlias = Literal[
    "defaultFormatter",
    "referenceName",
    "vendorIdentifier",
    "submissionType",
    "scoreSortType",
    "scoreRangeStart",
    "scoreRangeEnd",
    "recurrenceStartDate",
    "recurrenceDuration",
    "recurrenceRule",
    "archived",
    "activityProperties",
    "visibility",
    "gameCenterDetail",
    "gameCenterGroup",
    "groupLeaderboard",
    "gameCenterLeaderboardSets",
    "localizations",
    "releases",
    "activity",
    "challenge",
    "versions",
]
GameCenterGroupsGetGameCenterLeaderboardSetField: TypeAlias = Literal[
    "referenceName",
    "vendorIdentifier",
    "gameCenterDetail",
    "gameCenterGroup",
    "groupLeaderboardSet",
    "localizations",
    "gameCenterLeaderboards",
    "releases",
    "versions",
]
GameCenterGroupsListGameCenterAchievementField: TypeAlias = Literal[
    "referenceName",
    "vendorIdentifier",
    "points",
    "showBeforeEarned",
    "repeatable",
    "archived",
    "activityProperties",
    "gameCenterDetail",
    "gameCenterGroup",
    "groupAchievement",
    "localizations",
    "releases",
    "activity",
    "versions",
]
GameCenterGroupsListGameCenterAchievementsV2GameCenterAchievementField: TypeAlias = Literal[
    "referenceName",
    "vendorIdentifier",
    "points",
    "showBeforeEarned",
    "repeatable",
    "archived",
    "activityProperties",
    "gameCenterDetail",
    "gameCenterGroup",
    "activity",
    "versions",
]
GameCenterGroupsListGameCenterActivitiesGameCenterAchievementField: TypeAlias = Literal[
    "referenceName",
    "vendorIdentifier",
    "points",
    "showBeforeEarned",
    "repeatable",
    "archived",
    "activityProperties",
    "gameCenterDetail",
    "gameCenterGroup",
    "groupAchievement",
    "localizations",
    "releases",
    "activity",
    "versions",
]
GameCenterGroupsListGameCenterActivitiesGameCenterLeaderboardField: TypeAlias = Literal[
    "defaultFormatter",
    "referenceName",
    "vendorIdentifier",
    "submissionType",
    "scoreSortType",
    "scoreRangeStart",
    "scoreRangeEnd",
    "recurrenceStartDate",
    "recurrenceDuration",
    "recurrenceRule",
    "archived",
    "activityProperties",
    "visibility",
    "gameCenterDetail",
    "gameCenterGroup",
    "groupLeaderboard",
    "gameCenterLeaderboardSets",
    "localizations",
    "releases",
    "activity",
    "challenge",
    "versions",
]
GameCenterGroupsListGameCenterChallengesGameCenterLeaderboardField: TypeAlias = Literal[
    "defaultFormatter",
    "referenceName",
    "vendorIdentifier",
    "submissionType",
    "scoreSortType",
    "scoreRangeStart",
    "scoreRangeEnd",
    "recurrenceStartDate",
    "recurrenceDuration",
    "recurrenceRule",
    "archived",
    "activityProperties",
    "visibility",
    "gameCenterDetail",
    "gameCenterGroup",
    "groupLeaderboard",
    "gameCenterLeaderboardSets",
    "localizations",
    "releases",
    "activity",
    "challenge",
    "versions",
]
GameCenterGroupsListGameCenterDetailsGameCenterAchievementField: TypeAlias = Literal[
    "referenceName",
    "vendorIdentifier",
    "points",
    "showBeforeEarned",
    "repeatable",
    "archived",
    "activityProperties",
    "gameCenterDetail",
    "gameCenterGroup",
    "groupAchievement",
    "localizations",
    "releases",
    "activity",
    "versions",
]
GameCenterGroupsListGameCenterDetailsGameCenterLeaderboardField: TypeAlias = Literal[
    "defaultFormatter",
    "referenceName",
    "vendorIdentifier",
    "submissionType",
    "scoreSortType",
    "scoreRangeStart",
    "scoreRangeEnd",
    "recurrenceStartDate",
    "recurrenceDuration",
    "recurrenceRule",
    "archived",
    "activityProperties",
    "visibility",
    "gameCenterDetail",
    "gameCenterGroup",
    "groupLeaderboard",
    "gameCenterLeaderboardSets",
    "localizations",
    "releases",
    "activity",
    "challenge",
    "versions",
]
GameCenterGroupsListGameCenterDetailsGameCenterLeaderboardSetField: TypeAlias = Literal[
    "referenceName",
    "vendorIdentifier",
    "gameCenterDetail",
    "gameCenterGroup",
    "groupLeaderboardSet",
    "localizations",
    "gameCenterLeaderboards",
    "releases",
    "versions",
]
GameCenterGroupsListGameCenterLeaderboardField: TypeAlias = Literal[
    "defaultFormatter",
    "referenceName",
    "vendorIdentifier",
    "submissionType",
    "scoreSortType",
    "scoreRangeStart",
    "scoreRangeEnd",
    "recurrenceStartDate",
    "recurrenceDuration",
    "recurrenceRule",
    "archived",
    "activityProperties",
    "visibility",
    "gameCenterDetail",
    "gameCenterGroup",
    "groupLeaderboard",
    "gameCenterLeaderboardSets",
    "localizations",
    "releases",
    "activity",
    "challenge",
    "versions",
]
GameCenterGroupsListGameCenterLeaderboardSetField: TypeAlias = Literal[
    "referenceName",
    "vendorIdentifier",
    "gameCenterDetail",
    "gameCenterGroup",
    "groupLeaderboardSet",
    "localizations",
    "gameCenterLeaderboards",
    "releases",
    "versions",
]
GameCenterGroupsListGameCenterLeaderboardSetsV2GameCenterLeaderboardField: TypeAlias = Literal[
    "defaultFormatter",
    "referenceName",
    "vendorIdentifier",
    "submissionType",
    "scoreSortType",
    "scoreRangeStart",
    "scoreRangeEnd",
    "recurrenceStartDate",
    "recurrenceDuration",
    "recurrenceRule",
    "archived",
    "activityProperties",
    "visibility",
    "gameCenterDetail",
    "gameCenterGroup",
    "gameCenterLeaderboardSets",
    "activity",
    "challenge",
    "versions",
]
GameCenterGroupsListGameCenterLeaderboardSetsV2GameCenterLeaderboardSetField: TypeAlias = Literal[
    "referenceName",
    "vendorIdentifier",
    "gameCenterDetail",
    "gameCenterGroup",
    "gameCenterLeaderboards",
    "versions",
]
GameCenterGroupsListGameCenterLeaderboardsV2GameCenterLeaderboardField: TypeAlias = Literal[
    "defaultFormatter",
    "referenceName",
    "vendorIdentifier",
    "submissionType",
    "scoreSortType",
    "scoreRangeStart",
    "scoreRangeEnd",
    "recurrenceStartDate",
    "recurrenceDuration",
    "recurrenceRule",
    "archived",
    "activityProperties",
    "visibility",
    "gameCenterDetail",
    "gameCenterGroup",
    "gameCenterLeaderboardSets",
    "activity",
    "challenge",
    "versions",
]
GameCenterGroupsListGameCenterLeaderboardsV2GameCenterLeaderboardSetField: TypeAlias = Literal[
    "referenceName",
    "vendorIdentifier",
    "gameCenterDetail",
    "gameCenterGroup",
    "gameCenterLeaderboards",
    "versions",
]
GameCenterLeaderboardField: TypeAlias = Literal[
    "defaultFormatter",
    "referenceName",
    "vendorIdentifier",
    "submissionType",
    "scoreSortType",
    "scoreRangeStart",
    "scoreRangeEnd",
    "recurrenceStartDate",
    "recurrenceDuration",
    "recurrenceRule",
    "archived",
    "activityProperties",
    "visibility",
    "gameCenterDetail",
    "gameCenterGroup",
    "groupLeaderboard",
    "gameCenterLeaderboardSets",
    "localizations",
    "releases",
    "activity",
    "challenge",
]
GameCenterLeaderboardFormatterValue: TypeAlias = "GameCenterLeaderboardFormatter | Literal['INTEGER', 'DECIMAL_POINT_1_PLACE', 'DECIMAL_POINT_2_PLACE', 'DECIMAL_POINT_3_PLACE', 'ELAPSED_TIME_CENTISECOND', 'ELAPSED_TIME_MINUTE', 'ELAPSED_TIME_SECOND', 'MONEY_POUND_DECIMAL', 'MONEY_POUND', 'MONEY_DOLLAR_DECIMAL', 'MONEY_DOLLAR', 'MONEY_EURO_DECIMAL', 'MONEY_EURO', 'MONEY_FRANC_DECIMAL', 'MONEY_FRANC', 'MONEY_KRONER_DECIMAL', 'MONEY_KRONER', 'MONEY_YEN']"
GameCenterLeaderboardGroupLeaderboardInclude: TypeAlias = Literal[
    "gameCenterDetail",
    "gameCenterGroup",
    "groupLeaderboard",
    "gameCenterLeaderboardSets",
    "localizations",
    "releases",
    "activity",
    "challenge",
]
GameCenterLeaderboardImageField: TypeAlias = Literal[
    "fileSize",
    "fileName",
    "imageAsset",
    "uploadOperations",
    "assetDeliveryState",
    "gameCenterLeaderboardLocalization",
]
GameCenterLeaderboardImageInclude: TypeAlias = Literal["gameCenterLeaderboardLocalization",]
GameCenterLeaderboardImagesV2GetGameCenterLeaderboardImageField: TypeAlias = Literal[
    "fileSize",
    "fileName",
    "imageAsset",
    "uploadOperations",
    "assetDeliveryState",
    "localization",
]
GameCenterLeaderboardImagesV2GetGameCenterLeaderboardLocalizationField: TypeAlias = Literal[
    "locale",
    "name",
    "formatterOverride",
    "formatterSuffix",
    "formatterSuffixSingular",
    "description",
    "version",
    "image",
]
GameCenterLeaderboardImagesV2Include: TypeAlias = Literal["localization",]
GameCenterLeaderboardInclude: TypeAlias = Literal[
    "gameCenterDetail",
    "gameCenterGroup",
    "groupLeaderboard",
    "gameCenterLeaderboardSets",
    "localizations",
    "releases",
    "activity",
    "challenge",
]
GameCenterLeaderboardLocalizationField: TypeAlias = Literal[
    "locale",
    "name",
    "formatterOverride",
    "formatterSuffix",
    "formatterSuffixSingular",
    "description",
    "gameCenterLeaderboard",
    "gameCenterLeaderboardImage",
]
GameCenterLeaderboardLocalizationGameCenterLeaderboardImageInclude: TypeAlias = Literal[
    "gameCenterLeaderboardLocalization",
]
GameCenterLeaderboardLocalizationInclude: TypeAlias = Literal[
    "gameCenterLeaderboard",
    "gameCenterLeaderboardImage",
]
GameCenterLeaderboardLocalizationsInclude: TypeAlias = Literal[
    "gameCenterLeaderboard",
    "gameCenterLeaderboardImage",
]
GameCenterLeaderboardLocalizationsV2GetGameCenterLeaderboardImageField: TypeAlias = Literal[
    "fileSize",
    "fileName",
    "imageAsset",
    "uploadOperations",
    "assetDeliveryState",
    "localization",
]
GameCenterLeaderboardLocalizationsV2GetGameCenterLeaderboardLocalizationField: TypeAlias = Literal[
    "locale",
    "name",
    "formatterOverride",
    "formatterSuffix",
    "formatterSuffixSingular",
    "description",
    "version",
    "image",
]
GameCenterLeaderboardLocalizationsV2GetImageGameCenterLeaderboardImageField: TypeAlias = Literal[
    "fileSize",
    "fileName",
    "imageAsset",
    "uploadOperations",
    "assetDeliveryState",
    "localization",
]
GameCenterLeaderboardLocalizationsV2GetImageGameCenterLeaderboardLocalizationField: TypeAlias = Literal[
    "locale",
    "name",
    "formatterOverride",
    "formatterSuffix",
    "formatterSuffixSingular",
    "description",
    "version",
    "image",
]
GameCenterLeaderboardLocalizationsV2ImageInclude: TypeAlias = Literal["localization",]
GameCenterLeaderboardLocalizationsV2Include: TypeAlias = Literal[
    "version",
    "image",
]
GameCenterLeaderboardReleaseField: TypeAlias = Literal[
    "live",
    "gameCenterDetail",
    "gameCenterLeaderboard",
]
GameCenterLeaderboardReleaseInclude: TypeAlias = Literal[
    "gameCenterDetail",
    "gameCenterLeaderboard",
]
GameCenterLeaderboardReleasesInclude: TypeAlias = Literal[
    "gameCenterDetail",
    "gameCenterLeaderboard",
]
GameCenterLeaderboardScoreSortTypeValue: TypeAlias = "GameCenterLeaderboardScoreSortType | Literal['ASC', 'DESC']"
GameCenterLeaderboardSetField: TypeAlias = Literal[
    "referenceName",
    "vendorIdentifier",
    "gameCenterDetail",
    "gameCenterGroup",
    "groupLeaderboardSet",
    "localizations",
    "gameCenterLeaderboards",
    "releases",
]
GameCenterLeaderboardSetGameCenterLeaderboardsInclude: TypeAlias = Literal[
    "gameCenterDetail",
    "gameCenterGroup",
    "groupLeaderboard",
    "gameCenterLeaderboardSets",
    "localizations",
    "releases",
    "activity",
    "challenge",
]
GameCenterLeaderboardSetGroupLeaderboardSetInclude: TypeAlias = Literal[
    "gameCenterDetail",
    "gameCenterGroup",
    "groupLeaderboardSet",
    "localizations",
    "gameCenterLeaderboards",
    "releases",
]
GameCenterLeaderboardSetImageField: TypeAlias = Literal[
    "fileSize",
    "fileName",
    "imageAsset",
    "uploadOperations",
    "assetDeliveryState",
    "gameCenterLeaderboardSetLocalization",
]
GameCenterLeaderboardSetImageInclude: TypeAlias = Literal["gameCenterLeaderboardSetLocalization",]
GameCenterLeaderboardSetImagesV2GetGameCenterLeaderboardSetImageField: TypeAlias = Literal[
    "fileSize",
    "fileName",
    "imageAsset",
    "uploadOperations",
    "assetDeliveryState",
    "localization",
]
GameCenterLeaderboardSetImagesV2GetGameCenterLeaderboardSetLocalizationField: TypeAlias = Literal[
    "locale",
    "name",
    "version",
    "image",
]
GameCenterLeaderboardSetImagesV2Include: TypeAlias = Literal["localization",]
GameCenterLeaderboardSetInclude: TypeAlias = Literal[
    "gameCenterDetail",
    "gameCenterGroup",
    "groupLeaderboardSet",
    "localizations",
    "gameCenterLeaderboards",
    "releases",
]
GameCenterLeaderboardSetLocalizationField: TypeAlias = Literal[
    "locale",
    "name",
    "gameCenterLeaderboardSet",
    "gameCenterLeaderboardSetImage",
]
GameCenterLeaderboardSetLocalizationGameCenterLeaderboardSetImageInclude: TypeAlias = Literal[
    "gameCenterLeaderboardSetLocalization",
]
GameCenterLeaderboardSetLocalizationInclude: TypeAlias = Literal[
    "gameCenterLeaderboardSet",
    "gameCenterLeaderboardSetImage",
]
GameCenterLeaderboardSetLocalizationsInclude: TypeAlias = Literal[
    "gameCenterLeaderboardSet",
    "gameCenterLeaderboardSetImage",
]
GameCenterLeaderboardSetLocalizationsV2GetGameCenterLeaderboardSetImageField: TypeAlias = Literal[
    "fileSize",
    "fileName",
    "imageAsset",
    "uploadOperations",
    "assetDeliveryState",
    "localization",
]
GameCenterLeaderboardSetLocalizationsV2GetGameCenterLeaderboardSetLocalizationField: TypeAlias = Literal[
    "locale",
    "name",
    "version",
    "image",
]
GameCenterLeaderboardSetLocalizationsV2GetImageGameCenterLeaderboardSetImageField: TypeAlias = Literal[
    "fileSize",
    "fileName",
    "imageAsset",
    "uploadOperations",
    "assetDeliveryState",
    "localization",
]
GameCenterLeaderboardSetLocalizationsV2GetImageGameCenterLeaderboardSetLocalizationField: TypeAlias = Literal[
    "locale",
    "name",
    "version",
    "image",
]
GameCenterLeaderboardSetLocalizationsV2ImageInclude: TypeAlias = Literal["localization",]
GameCenterLeaderboardSetLocalizationsV2Include: TypeAlias = Literal[
    "version",
    "image",
]
GameCenterLeaderboardSetMemberLocalizationField: TypeAlias = Literal[
    "name",
    "locale",
    "gameCenterLeaderboardSet",
    "gameCenterLeaderboard",
]
GameCenterLeaderboardSetMemberLocalizationGameCenterLeaderboardInclude: TypeAlias = Literal[
    "gameCenterDetail",
    "gameCenterGroup",
    "groupLeaderboard",
    "gameCenterLeaderboardSets",
    "localizations",
    "releases",
    "activity",
    "challenge",
]
GameCenterLeaderboardSetMemberLocalizationGameCenterLeaderboardSetInclude: TypeAlias = Literal[
    "gameCenterDetail",
    "gameCenterGroup",
    "groupLeaderboardSet",
    "localizations",
    "gameCenterLeaderboards",
    "releases",
]
GameCenterLeaderboardSetMemberLocalizationInclude: TypeAlias = Literal[
    "gameCenterLeaderboardSet",
    "gameCenterLeaderboard",
]
GameCenterLeaderboardSetReleaseField: TypeAlias = Literal[
    "live",
    "gameCenterDetail",
    "gameCenterLeaderboardSet",
]
GameCenterLeaderboardSetReleaseInclude: TypeAlias = Literal[
    "gameCenterDetail",
    "gameCenterLeaderboardSet",
]
GameCenterLeaderboardSetReleasesInclude: TypeAlias = Literal[
    "gameCenterDetail",
    "gameCenterLeaderboardSet",
]
GameCenterLeaderboardSetVersionField: TypeAlias = Literal[
    "version",
    "state",
    "leaderboardSet",
    "localizations",
]
GameCenterLeaderboardSetVersionsV2GetGameCenterLeaderboardSetField: TypeAlias = Literal[
    "referenceName",
    "vendorIdentifier",
    "gameCenterDetail",
    "gameCenterGroup",
    "gameCenterLeaderboards",
    "versions",
]
GameCenterLeaderboardSetVersionsV2GetGameCenterLeaderboardSetLocalizationField: TypeAlias = Literal[
    "locale",
    "name",
    "version",
    "image",
]
GameCenterLeaderboardSetVersionsV2Include: TypeAlias = Literal[
    "leaderboardSet",
    "localizations",
]
GameCenterLeaderboardSetVersionsV2ListLocalizationsGameCenterLeaderboardSetImageField: TypeAlias = Literal[
    "fileSize",
    "fileName",
    "imageAsset",
    "uploadOperations",
    "assetDeliveryState",
    "localization",
]
GameCenterLeaderboardSetVersionsV2ListLocalizationsGameCenterLeaderboardSetLocalizationField: TypeAlias = Literal[
    "locale",
    "name",
    "version",
    "image",
]
GameCenterLeaderboardSetVersionsV2LocalizationsInclude: TypeAlias = Literal[
    "version",
    "image",
]
GameCenterLeaderboardSetsV2GameCenterLeaderboardsInclude: TypeAlias = Literal[
    "gameCenterDetail",
    "gameCenterGroup",
    "gameCenterLeaderboardSets",
    "activity",
    "challenge",
    "versions",
]
GameCenterLeaderboardSetsV2GetGameCenterLeaderboardField: TypeAlias = Literal[
    "defaultFormatter",
    "referenceName",
    "vendorIdentifier",
    "submissionType",
    "scoreSortType",
    "scoreRangeStart",
    "scoreRangeEnd",
    "recurrenceStartDate",
    "recurrenceDuration",
    "recurrenceRule",
    "archived",
    "activityProperties",
    "visibility",
    "gameCenterDetail",
    "gameCenterGroup",
    "gameCenterLeaderboardSets",
    "activity",
    "challenge",
    "versions",
]
GameCenterLeaderboardSetsV2GetGameCenterLeaderboardSetField: TypeAlias = Literal[
    "referenceName",
    "vendorIdentifier",
    "gameCenterDetail",
    "gameCenterGroup",
    "gameCenterLeaderboards",
    "versions",
]
GameCenterLeaderboardSetsV2Include: TypeAlias = Literal[
    "gameCenterDetail",
    "gameCenterGroup",
    "gameCenterLeaderboards",
    "versions",
]
GameCenterLeaderboardSetsV2ListGameCenterLeaderboardsGameCenterLeaderboardField: TypeAlias = Literal[
    "defaultFormatter",
    "referenceName",
    "vendorIdentifier",
    "submissionType",
    "scoreSortType",
    "scoreRangeStart",
    "scoreRangeEnd",
    "recurrenceStartDate",
    "recurrenceDuration",
    "recurrenceRule",
    "archived",
    "activityProperties",
    "visibility",
    "gameCenterDetail",
    "gameCenterGroup",
    "gameCenterLeaderboardSets",
    "activity",
    "challenge",
    "versions",
]
GameCenterLeaderboardSetsV2ListGameCenterLeaderboardsGameCenterLeaderboardSetField: TypeAlias = Literal[
    "referenceName",
    "vendorIdentifier",
    "gameCenterDetail",
    "gameCenterGroup",
    "gameCenterLeaderboards",
    "versions",
]
GameCenterLeaderboardSetsV2ListVersionsGameCenterLeaderboardSetField: TypeAlias = Literal[
    "referenceName",
    "vendorIdentifier",
    "gameCenterDetail",
    "gameCenterGroup",
    "gameCenterLeaderboards",
    "versions",
]
GameCenterLeaderboardSetsV2ListVersionsGameCenterLeaderboardSetLocalizationField: TypeAlias = Literal[
    "locale",
    "name",
    "version",
    "image",
]
GameCenterLeaderboardSetsV2VersionsInclude: TypeAlias = Literal[
    "leaderboardSet",
    "localizations",
]
GameCenterLeaderboardSubmissionTypeValue: TypeAlias = (
    "GameCenterLeaderboardSubmissionType | Literal['BEST_SCORE', 'MOST_RECENT_SCORE']"
)
GameCenterLeaderboardV2ScoreSortTypeValue: TypeAlias = "GameCenterLeaderboardV2ScoreSortType | Literal['ASC', 'DESC']"
GameCenterLeaderboardV2SubmissionTypeValue: TypeAlias = (
    "GameCenterLeaderboardV2SubmissionType | Literal['BEST_SCORE', 'MOST_RECENT_SCORE']"
)
GameCenterLeaderboardV2VisibilityValue: TypeAlias = (
    "GameCenterLeaderboardV2Visibility | Literal['SHOW_FOR_ALL', 'HIDE_FOR_ALL']"
)
GameCenterLeaderboardVersionField: TypeAlias = Literal[
    "version",
    "state",
    "leaderboard",
    "localizations",
]
GameCenterLeaderboardVersionsV2GetGameCenterLeaderboardField: TypeAlias = Literal[
    "defaultFormatter",
    "referenceName",
    "vendorIdentifier",
    "submissionType",
    "scoreSortType",
    "scoreRangeStart",
    "scoreRangeEnd",
    "recurrenceStartDate",
    "recurrenceDuration",
    "recurrenceRule",
    "archived",
    "activityProperties",
    "visibility",
    "gameCenterDetail",
    "gameCenterGroup",
    "gameCenterLeaderboardSets",
    "activity",
    "challenge",
    "versions",
]
GameCenterLeaderboardVersionsV2GetGameCenterLeaderboardLocalizationField: TypeAlias = Literal[
    "locale",
    "name",
    "formatterOverride",
    "formatterSuffix",
    "formatterSuffixSingular",
    "description",
    "version",
    "image",
]
GameCenterLeaderboardVersionsV2Include: TypeAlias = Literal[
    "leaderboard",
    "localizations",
]
GameCenterLeaderboardVersionsV2ListLocalizationsGameCenterLeaderboardImageField: TypeAlias = Literal[
    "fileSize",
    "fileName",
    "imageAsset",
    "uploadOperations",
    "assetDeliveryState",
    "localization",
]
GameCenterLeaderboardVersionsV2ListLocalizationsGameCenterLeaderboardLocalizationField: TypeAlias = Literal[
    "locale",
    "name",
    "formatterOverride",
    "formatterSuffix",
    "formatterSuffixSingular",
    "description",
    "version",
    "image",
]
GameCenterLeaderboardVersionsV2LocalizationsInclude: TypeAlias = Literal[
    "version",
    "image",
]
GameCenterLeaderboardVisibilityValue: TypeAlias = (
    "GameCenterLeaderboardVisibility | Literal['SHOW_FOR_ALL', 'HIDE_FOR_ALL']"
)
GameCenterLeaderboardsV2GetGameCenterLeaderboardField: TypeAlias = Literal[
    "defaultFormatter",
    "referenceName",
    "vendorIdentifier",
    "submissionType",
    "scoreSortType",
    "scoreRangeStart",
    "scoreRangeEnd",
    "recurrenceStartDate",
    "recurrenceDuration",
    "recurrenceRule",
    "archived",
    "activityProperties",
    "visibility",
    "gameCenterDetail",
    "gameCenterGroup",
    "gameCenterLeaderboardSets",
    "activity",
    "challenge",
    "versions",
]
GameCenterLeaderboardsV2GetGameCenterLeaderboardSetField: TypeAlias = Literal[
    "referenceName",
    "vendorIdentifier",
    "gameCenterDetail",
    "gameCenterGroup",
    "gameCenterLeaderboards",
    "versions",
]
GameCenterLeaderboardsV2Include: TypeAlias = Literal[
    "gameCenterDetail",
    "gameCenterGroup",
    "gameCenterLeaderboardSets",
    "activity",
    "challenge",
    "versions",
]
GameCenterLeaderboardsV2ListVersionsGameCenterLeaderboardField: TypeAlias = Literal[
    "defaultFormatter",
    "referenceName",
    "vendorIdentifier",
    "submissionType",
    "scoreSortType",
    "scoreRangeStart",
    "scoreRangeEnd",
    "recurrenceStartDate",
    "recurrenceDuration",
    "recurrenceRule",
    "archived",
    "activityProperties",
    "visibility",
    "gameCenterDetail",
    "gameCenterGroup",
    "gameCenterLeaderboardSets",
    "activity",
    "challenge",
    "versions",
]
GameCenterLeaderboardsV2ListVersionsGameCenterLeaderboardLocalizationField: TypeAlias = Literal[
    "locale",
    "name",
    "formatterOverride",
    "formatterSuffix",
    "formatterSuffixSingular",
    "description",
    "version",
    "image",
]
GameCenterLeaderboardsV2VersionsInclude: TypeAlias = Literal[
    "leaderboard",
    "localizations",
]
GameCenterMatchmakingAppRequestsV1MetricDataDimensionsResultDataValue: TypeAlias = (
    "GameCenterMatchmakingAppRequestsV1MetricDataDimensionsResultData | Literal['MATCHED', 'CANCELED', 'EXPIRED']"
)
GameCenterMatchmakingAppRequestsV1MetricDataGranularityValue: TypeAlias = (
    "GameCenterMatchmakingAppRequestsV1MetricDataGranularity | Literal['P1D', 'PT1H', 'PT15M']"
)
GameCenterMatchmakingBooleanRuleResultsV1MetricDataGranularityValue: TypeAlias = (
    "GameCenterMatchmakingBooleanRuleResultsV1MetricDataGranularity | Literal['P1D', 'PT1H', 'PT15M']"
)
GameCenterMatchmakingNumberRuleResultsV1MetricDataGranularityValue: TypeAlias = (
    "GameCenterMatchmakingNumberRuleResultsV1MetricDataGranularity | Literal['P1D', 'PT1H', 'PT15M']"
)
GameCenterMatchmakingQueueExperimentMatchmakingQueueSizesSort: TypeAlias = Literal[
    "count",
    "-count",
    "averageNumberOfRequests",
    "-averageNumberOfRequests",
    "p50NumberOfRequests",
    "-p50NumberOfRequests",
    "p95NumberOfRequests",
    "-p95NumberOfRequests",
]
GameCenterMatchmakingQueueExperimentMatchmakingRequestsSort: TypeAlias = Literal[
    "count",
    "-count",
    "averageSecondsInQueue",
    "-averageSecondsInQueue",
    "p50SecondsInQueue",
    "-p50SecondsInQueue",
    "p95SecondsInQueue",
    "-p95SecondsInQueue",
]
GameCenterMatchmakingQueueField: TypeAlias = Literal[
    "referenceName",
    "classicMatchmakingBundleIds",
    "ruleSet",
    "experimentRuleSet",
]
GameCenterMatchmakingQueueInclude: TypeAlias = Literal[
    "ruleSet",
    "experimentRuleSet",
]
GameCenterMatchmakingQueueMatchmakingQueueSizesSort: TypeAlias = Literal[
    "count",
    "-count",
    "averageNumberOfRequests",
    "-averageNumberOfRequests",
    "p50NumberOfRequests",
    "-p50NumberOfRequests",
    "p95NumberOfRequests",
    "-p95NumberOfRequests",
]
GameCenterMatchmakingQueueMatchmakingRequestsSort: TypeAlias = Literal[
    "count",
    "-count",
    "averageSecondsInQueue",
    "-averageSecondsInQueue",
    "p50SecondsInQueue",
    "-p50SecondsInQueue",
    "p95SecondsInQueue",
    "-p95SecondsInQueue",
]
GameCenterMatchmakingQueueMatchmakingSessionsSort: TypeAlias = Literal[
    "count",
    "-count",
    "averagePlayerCount",
    "-averagePlayerCount",
    "p50PlayerCount",
    "-p50PlayerCount",
    "p95PlayerCount",
    "-p95PlayerCount",
]
GameCenterMatchmakingQueueRequestsV1MetricDataDimensionsResultDataValue: TypeAlias = (
    "GameCenterMatchmakingQueueRequestsV1MetricDataDimensionsResultData | Literal['MATCHED', 'CANCELED', 'EXPIRED']"
)
GameCenterMatchmakingQueueRequestsV1MetricDataGranularityValue: TypeAlias = (
    "GameCenterMatchmakingQueueRequestsV1MetricDataGranularity | Literal['P1D', 'PT1H', 'PT15M']"
)
GameCenterMatchmakingQueueSizesV1MetricDataGranularityValue: TypeAlias = (
    "GameCenterMatchmakingQueueSizesV1MetricDataGranularity | Literal['P1D', 'PT1H', 'PT15M']"
)
GameCenterMatchmakingRuleErrorsV1MetricDataGranularityValue: TypeAlias = (
    "GameCenterMatchmakingRuleErrorsV1MetricDataGranularity | Literal['P1D', 'PT1H', 'PT15M']"
)
GameCenterMatchmakingRuleField: TypeAlias = Literal[
    "referenceName",
    "description",
    "type",
    "expression",
    "weight",
]
GameCenterMatchmakingRuleMatchmakingBooleanRuleResultsSort: TypeAlias = Literal[
    "count",
    "-count",
]
GameCenterMatchmakingRuleMatchmakingNumberRuleResultsSort: TypeAlias = Literal[
    "count",
    "-count",
    "averageResult",
    "-averageResult",
    "p50Result",
    "-p50Result",
    "p95Result",
    "-p95Result",
]
GameCenterMatchmakingRuleMatchmakingRuleErrorsSort: TypeAlias = Literal[
    "count",
    "-count",
]
GameCenterMatchmakingRuleSetField: TypeAlias = Literal[
    "referenceName",
    "ruleLanguageVersion",
    "minPlayers",
    "maxPlayers",
    "teams",
    "rules",
    "matchmakingQueues",
]
GameCenterMatchmakingRuleSetInclude: TypeAlias = Literal[
    "teams",
    "rules",
    "matchmakingQueues",
]
GameCenterMatchmakingRuleSetMatchmakingQueuesInclude: TypeAlias = Literal[
    "ruleSet",
    "experimentRuleSet",
]
GameCenterMatchmakingRuleTypeValue: TypeAlias = (
    "GameCenterMatchmakingRuleType | Literal['COMPATIBLE', 'DISTANCE', 'MATCH', 'TEAM']"
)
GameCenterMatchmakingSessionsV1MetricDataGranularityValue: TypeAlias = (
    "GameCenterMatchmakingSessionsV1MetricDataGranularity | Literal['P1D', 'PT1H', 'PT15M']"
)
GameCenterMatchmakingTeamField: TypeAlias = Literal[
    "referenceName",
    "minPlayers",
    "maxPlayers",
]
GameCenterVersionStateValue: TypeAlias = "GameCenterVersionState | Literal['PREPARE_FOR_SUBMISSION', 'READY_FOR_REVIEW', 'WAITING_FOR_REVIEW', 'IN_REVIEW', 'DEVELOPER_REJECTED', 'REJECTED', 'ACCEPTED', 'PENDING_RELEASE', 'LIVE', 'REPLACED_WITH_NEW_VERSION']"
IconAssetTypeValue: TypeAlias = "IconAssetType | Literal['APP_STORE', 'MESSAGES_APP_STORE', 'WATCH_APP_STORE', 'TV_OS_HOME_SCREEN', 'TV_OS_TOP_SHELF', 'ALTERNATE_EXPERIMENT']"
InAppPurchaseAppStoreReviewScreenshotField: TypeAlias = Literal[
    "fileSize",
    "fileName",
    "sourceFileChecksum",
    "imageAsset",
    "assetToken",
    "assetType",
    "uploadOperations",
    "assetDeliveryState",
    "inAppPurchaseV2",
]
InAppPurchaseAppStoreReviewScreenshotInclude: TypeAlias = Literal["inAppPurchaseV2",]
InAppPurchaseAvailabilityField: TypeAlias = Literal[
    "availableInNewTerritories",
    "availableTerritories",
]
InAppPurchaseAvailabilityInclude: TypeAlias = Literal["availableTerritories",]
InAppPurchaseContentField: TypeAlias = Literal[
    "fileName",
    "fileSize",
    "url",
    "lastModifiedDate",
    "inAppPurchaseV2",
]
InAppPurchaseContentInclude: TypeAlias = Literal["inAppPurchaseV2",]
InAppPurchaseField: TypeAlias = Literal[
    "name",
    "productId",
    "inAppPurchaseType",
    "state",
    "reviewNote",
    "familySharable",
    "contentHosting",
    "inAppPurchaseLocalizations",
    "pricePoints",
    "content",
    "appStoreReviewScreenshot",
    "promotedPurchase",
    "iapPriceSchedule",
    "inAppPurchaseAvailability",
    "images",
    "offerCodes",
]
InAppPurchaseImageField: TypeAlias = Literal[
    "fileSize",
    "fileName",
    "sourceFileChecksum",
    "assetToken",
    "imageAsset",
    "uploadOperations",
    "state",
    "inAppPurchase",
]
InAppPurchaseImageInclude: TypeAlias = Literal["inAppPurchase",]
InAppPurchaseImageStateValue: TypeAlias = "InAppPurchaseImageState | Literal['AWAITING_UPLOAD', 'UPLOAD_COMPLETE', 'FAILED', 'PREPARE_FOR_SUBMISSION', 'WAITING_FOR_REVIEW', 'APPROVED', 'REJECTED']"
InAppPurchaseInAppPurchaseTypeValue: TypeAlias = "InAppPurchaseInAppPurchaseType | Literal['AUTOMATICALLY_RENEWABLE_SUBSCRIPTION', 'NON_CONSUMABLE', 'CONSUMABLE', 'NON_RENEWING_SUBSCRIPTION', 'FREE_SUBSCRIPTION']"
InAppPurchaseInclude: TypeAlias = Literal["apps",]
InAppPurchaseLocalizationField: TypeAlias = Literal[
    "name",
    "locale",
    "description",
    "state",
    "inAppPurchaseV2",
]
InAppPurchaseLocalizationInclude: TypeAlias = Literal["inAppPurchaseV2",]
InAppPurchaseLocalizationStateValue: TypeAlias = (
    "InAppPurchaseLocalizationState | Literal['PREPARE_FOR_SUBMISSION', 'WAITING_FOR_REVIEW', 'APPROVED', 'REJECTED']"
)
InAppPurchaseOfferCodeCustomCodeField: TypeAlias = Literal[
    "customCode",
    "numberOfCodes",
    "createdDate",
    "expirationDate",
    "active",
    "createdByActor",
    "deactivatedByActor",
]
InAppPurchaseOfferCodeCustomCodeInclude: TypeAlias = Literal[
    "createdByActor",
    "deactivatedByActor",
]
InAppPurchaseOfferCodeCustomCodesInclude: TypeAlias = Literal[
    "createdByActor",
    "deactivatedByActor",
]
InAppPurchaseOfferCodeCustomerEligibilityValue: TypeAlias = (
    "InAppPurchaseOfferCodeCustomerEligibility | Literal['NON_SPENDER', 'ACTIVE_SPENDER', 'CHURNED_SPENDER']"
)
InAppPurchaseOfferCodeField: TypeAlias = Literal[
    "name",
    "customerEligibilities",
    "productionCodeCount",
    "sandboxCodeCount",
    "active",
    "oneTimeUseCodes",
    "customCodes",
    "prices",
]
InAppPurchaseOfferCodeInclude: TypeAlias = Literal[
    "oneTimeUseCodes",
    "customCodes",
    "prices",
]
InAppPurchaseOfferCodeOneTimeUseCodeField: TypeAlias = Literal[
    "numberOfCodes",
    "createdDate",
    "expirationDate",
    "active",
    "environment",
    "values",
    "createdByActor",
    "deactivatedByActor",
]
InAppPurchaseOfferCodeOneTimeUseCodeInclude: TypeAlias = Literal[
    "createdByActor",
    "deactivatedByActor",
]
InAppPurchaseOfferCodeOneTimeUseCodesInclude: TypeAlias = Literal[
    "createdByActor",
    "deactivatedByActor",
]
InAppPurchaseOfferCodePricesInclude: TypeAlias = Literal[
    "territory",
    "pricePoint",
]
InAppPurchaseOfferPriceField: TypeAlias = Literal[
    "territory",
    "pricePoint",
]
InAppPurchasePriceField: TypeAlias = Literal[
    "startDate",
    "endDate",
    "manual",
    "inAppPurchasePricePoint",
    "territory",
]
InAppPurchasePricePointEqualizationsInclude: TypeAlias = Literal["territory",]
InAppPurchasePricePointField: TypeAlias = Literal[
    "customerPrice",
    "proceeds",
    "territory",
    "equalizations",
]
InAppPurchasePriceScheduleAutomaticPricesInclude: TypeAlias = Literal[
    "inAppPurchasePricePoint",
    "territory",
]
InAppPurchasePriceScheduleField: TypeAlias = Literal[
    "baseTerritory",
    "manualPrices",
    "automaticPrices",
]
InAppPurchasePriceScheduleInclude: TypeAlias = Literal[
    "baseTerritory",
    "manualPrices",
    "automaticPrices",
]
InAppPurchasePriceScheduleManualPricesInclude: TypeAlias = Literal[
    "inAppPurchasePricePoint",
    "territory",
]
InAppPurchaseStateValue: TypeAlias = "InAppPurchaseState | Literal['MISSING_METADATA', 'WAITING_FOR_UPLOAD', 'PROCESSING_CONTENT', 'READY_TO_SUBMIT', 'WAITING_FOR_REVIEW', 'IN_REVIEW', 'DEVELOPER_ACTION_NEEDED', 'PENDING_BINARY_APPROVAL', 'APPROVED', 'DEVELOPER_REMOVED_FROM_SALE', 'REMOVED_FROM_SALE', 'REJECTED']"
InAppPurchaseTypeValue: TypeAlias = (
    "InAppPurchaseType | Literal['CONSUMABLE', 'NON_CONSUMABLE', 'NON_RENEWING_SUBSCRIPTION']"
)
InAppPurchaseV1StateValue: TypeAlias = "InAppPurchaseV1State | Literal['CREATED', 'DEVELOPER_SIGNED_OFF', 'DEVELOPER_ACTION_NEEDED', 'DELETION_IN_PROGRESS', 'APPROVED', 'DELETED', 'REMOVED_FROM_SALE', 'DEVELOPER_REMOVED_FROM_SALE', 'WAITING_FOR_UPLOAD', 'PROCESSING_CONTENT', 'REPLACED', 'REJECTED', 'WAITING_FOR_SCREENSHOT', 'PREPARE_FOR_SUBMISSION', 'MISSING_METADATA', 'READY_TO_SUBMIT', 'WAITING_FOR_REVIEW', 'IN_REVIEW', 'PENDING_DEVELOPER_RELEASE']"
InAppPurchasesGetInAppPurchaseField: TypeAlias = Literal[
    "referenceName",
    "productId",
    "inAppPurchaseType",
    "state",
    "apps",
]
InAppPurchasesV2AppStoreReviewScreenshotInclude: TypeAlias = Literal["inAppPurchaseV2",]
InAppPurchasesV2ContentInclude: TypeAlias = Literal["inAppPurchaseV2",]
InAppPurchasesV2IapPriceScheduleInclude: TypeAlias = Literal[
    "baseTerritory",
    "manualPrices",
    "automaticPrices",
]
InAppPurchasesV2ImagesInclude: TypeAlias = Literal["inAppPurchase",]
InAppPurchasesV2InAppPurchaseAvailabilityInclude: TypeAlias = Literal["availableTerritories",]
InAppPurchasesV2InAppPurchaseLocalizationsInclude: TypeAlias = Literal["inAppPurchaseV2",]
InAppPurchasesV2Include: TypeAlias = Literal[
    "inAppPurchaseLocalizations",
    "pricePoints",
    "content",
    "appStoreReviewScreenshot",
    "promotedPurchase",
    "iapPriceSchedule",
    "inAppPurchaseAvailability",
    "images",
    "offerCodes",
]
InAppPurchasesV2OfferCodesInclude: TypeAlias = Literal[
    "oneTimeUseCodes",
    "customCodes",
    "prices",
]
InAppPurchasesV2PricePointsInclude: TypeAlias = Literal["territory",]
InAppPurchasesV2PromotedPurchaseInclude: TypeAlias = Literal[
    "inAppPurchaseV2",
    "subscription",
]
InternalBetaStateValue: TypeAlias = "InternalBetaState | Literal['PROCESSING', 'PROCESSING_EXCEPTION', 'MISSING_EXPORT_COMPLIANCE', 'READY_FOR_BETA_TESTING', 'IN_BETA_TESTING', 'EXPIRED', 'IN_EXPORT_COMPLIANCE_REVIEW']"
KidsAgeBandValue: TypeAlias = "KidsAgeBand | Literal['FIVE_AND_UNDER', 'SIX_TO_EIGHT', 'NINE_TO_ELEVEN']"
MarketplaceSearchDetailField: TypeAlias = Literal["catalogUrl",]
MarketplaceWebhookField: TypeAlias = Literal["endpointUrl",]
MerchantIdCertificatesInclude: TypeAlias = Literal["passTypeId",]
MerchantIdCertificatesSort: TypeAlias = Literal[
    "displayName",
    "-displayName",
    "certificateType",
    "-certificateType",
    "serialNumber",
    "-serialNumber",
    "id",
    "-id",
]
MerchantIdField: TypeAlias = Literal[
    "name",
    "identifier",
    "certificates",
]
MerchantIdInclude: TypeAlias = Literal["certificates",]
MerchantIdSort: TypeAlias = Literal[
    "name",
    "-name",
    "identifier",
    "-identifier",
]
MetricCategoryValue: TypeAlias = (
    "MetricCategory | Literal['HANG', 'LAUNCH', 'MEMORY', 'DISK', 'BATTERY', 'TERMINATION', 'ANIMATION', 'STORAGE']"
)
NominationField: TypeAlias = Literal[
    "name",
    "type",
    "description",
    "createdDate",
    "lastModifiedDate",
    "submittedDate",
    "state",
    "publishStartDate",
    "publishEndDate",
    "deviceFamilies",
    "locales",
    "supplementalMaterialsUris",
    "hasInAppEvents",
    "launchInSelectMarketsFirst",
    "notes",
    "preOrderEnabled",
    "relatedApps",
    "createdByActor",
    "lastModifiedByActor",
    "submittedByActor",
    "inAppEvents",
    "supportedTerritories",
]
NominationInclude: TypeAlias = Literal[
    "relatedApps",
    "createdByActor",
    "lastModifiedByActor",
    "submittedByActor",
    "inAppEvents",
    "supportedTerritories",
]
NominationSort: TypeAlias = Literal[
    "lastModifiedDate",
    "-lastModifiedDate",
    "publishStartDate",
    "-publishStartDate",
    "publishEndDate",
    "-publishEndDate",
    "name",
    "-name",
    "type",
    "-type",
]
NominationStateValue: TypeAlias = "NominationState | Literal['DRAFT', 'SUBMITTED', 'ARCHIVED']"
NominationTypeValue: TypeAlias = "NominationType | Literal['APP_LAUNCH', 'APP_ENHANCEMENTS', 'NEW_CONTENT']"
OfferCodeEnvironmentValue: TypeAlias = "OfferCodeEnvironment | Literal['PRODUCTION', 'SANDBOX']"
PassTypeIdCertificatesInclude: TypeAlias = Literal["passTypeId",]
PassTypeIdCertificatesSort: TypeAlias = Literal[
    "displayName",
    "-displayName",
    "certificateType",
    "-certificateType",
    "serialNumber",
    "-serialNumber",
    "id",
    "-id",
]
PassTypeIdField: TypeAlias = Literal[
    "name",
    "identifier",
    "certificates",
]
PassTypeIdInclude: TypeAlias = Literal["certificates",]
PassTypeIdSort: TypeAlias = Literal[
    "name",
    "-name",
    "identifier",
    "-identifier",
    "id",
    "-id",
]
PerfPowerMetricMetricTypeValue: TypeAlias = "PerfPowerMetricMetricType | Literal['DISK', 'HANG', 'BATTERY', 'LAUNCH', 'MEMORY', 'ANIMATION', 'TERMINATION', 'STORAGE']"
PerfPowerMetricPlatformValue: TypeAlias = "PerfPowerMetricPlatform | Literal['IOS']"
PhasedReleaseStateValue: TypeAlias = "PhasedReleaseState | Literal['INACTIVE', 'ACTIVE', 'PAUSED', 'COMPLETE']"
PlatformValue: TypeAlias = "Platform | Literal['IOS', 'MAC_OS', 'TV_OS', 'VISION_OS']"
PreReleaseVersionField: TypeAlias = Literal[
    "version",
    "platform",
    "builds",
    "app",
]
PreReleaseVersionInclude: TypeAlias = Literal[
    "builds",
    "app",
]
PreReleaseVersionSort: TypeAlias = Literal[
    "version",
    "-version",
]
PreviewTypeValue: TypeAlias = "PreviewType | Literal['IPHONE_67', 'IPHONE_61', 'IPHONE_65', 'IPHONE_58', 'IPHONE_55', 'IPHONE_47', 'IPHONE_40', 'IPHONE_35', 'IPAD_PRO_3GEN_129', 'IPAD_PRO_3GEN_11', 'IPAD_PRO_129', 'IPAD_105', 'IPAD_97', 'DESKTOP', 'APPLE_TV', 'APPLE_VISION_PRO']"
ProfileField: TypeAlias = Literal[
    "name",
    "platform",
    "profileType",
    "profileState",
    "profileContent",
    "uuid",
    "createdDate",
    "expirationDate",
    "bundleId",
    "devices",
    "certificates",
]
ProfileInclude: TypeAlias = Literal[
    "bundleId",
    "devices",
    "certificates",
]
ProfileProfileStateValue: TypeAlias = "ProfileProfileState | Literal['ACTIVE', 'INVALID']"
ProfileProfileTypeValue: TypeAlias = "ProfileProfileType | Literal['IOS_APP_DEVELOPMENT', 'IOS_APP_STORE', 'IOS_APP_ADHOC', 'IOS_APP_INHOUSE', 'MAC_APP_DEVELOPMENT', 'MAC_APP_STORE', 'MAC_APP_DIRECT', 'TVOS_APP_DEVELOPMENT', 'TVOS_APP_STORE', 'TVOS_APP_ADHOC', 'TVOS_APP_INHOUSE', 'MAC_CATALYST_APP_DEVELOPMENT', 'MAC_CATALYST_APP_STORE', 'MAC_CATALYST_APP_DIRECT']"
ProfileSort: TypeAlias = Literal[
    "name",
    "-name",
    "profileType",
    "-profileType",
    "profileState",
    "-profileState",
    "id",
    "-id",
]
PromotedPurchaseField: TypeAlias = Literal[
    "visibleForAllUsers",
    "enabled",
    "state",
    "inAppPurchaseV2",
    "subscription",
]
PromotedPurchaseInclude: TypeAlias = Literal[
    "inAppPurchaseV2",
    "subscription",
]
PromotedPurchaseStateValue: TypeAlias = (
    "PromotedPurchaseState | Literal['APPROVED', 'IN_REVIEW', 'PREPARE_FOR_SUBMISSION', 'REJECTED']"
)
ReviewSubmissionField: TypeAlias = Literal[
    "platform",
    "submittedDate",
    "state",
    "app",
    "items",
    "appStoreVersionForReview",
    "submittedByActor",
    "lastUpdatedByActor",
]
ReviewSubmissionInclude: TypeAlias = Literal[
    "app",
    "items",
    "appStoreVersionForReview",
    "submittedByActor",
    "lastUpdatedByActor",
]
ReviewSubmissionItemField: TypeAlias = Literal[
    "state",
    "appStoreVersion",
    "appCustomProductPageVersion",
    "appStoreVersionExperiment",
    "appStoreVersionExperimentV2",
    "appEvent",
    "backgroundAssetVersion",
    "gameCenterAchievementVersion",
    "gameCenterActivityVersion",
    "gameCenterChallengeVersion",
    "gameCenterLeaderboardSetVersion",
    "gameCenterLeaderboardVersion",
]
ReviewSubmissionItemStateValue: TypeAlias = (
    "ReviewSubmissionItemState | Literal['READY_FOR_REVIEW', 'ACCEPTED', 'APPROVED', 'REJECTED', 'REMOVED']"
)
ReviewSubmissionItemsInclude: TypeAlias = Literal[
    "appStoreVersion",
    "appCustomProductPageVersion",
    "appStoreVersionExperiment",
    "appStoreVersionExperimentV2",
    "appEvent",
    "backgroundAssetVersion",
    "gameCenterAchievementVersion",
    "gameCenterActivityVersion",
    "gameCenterChallengeVersion",
    "gameCenterLeaderboardSetVersion",
    "gameCenterLeaderboardVersion",
]
ReviewSubmissionStateValue: TypeAlias = "ReviewSubmissionState | Literal['READY_FOR_REVIEW', 'WAITING_FOR_REVIEW', 'IN_REVIEW', 'UNRESOLVED_ISSUES', 'CANCELING', 'COMPLETING', 'COMPLETE']"
RoutingAppCoverageField: TypeAlias = Literal[
    "fileSize",
    "fileName",
    "sourceFileChecksum",
    "uploadOperations",
    "assetDeliveryState",
    "appStoreVersion",
]
RoutingAppCoverageInclude: TypeAlias = Literal["appStoreVersion",]
SandboxTesterField: TypeAlias = Literal[
    "firstName",
    "lastName",
    "acAccountName",
    "territory",
    "applePayCompatible",
    "interruptPurchases",
    "subscriptionRenewalRate",
]
SandboxTesterV2SubscriptionRenewalRateValue: TypeAlias = "SandboxTesterV2SubscriptionRenewalRate | Literal['MONTHLY_RENEWAL_EVERY_ONE_HOUR', 'MONTHLY_RENEWAL_EVERY_THIRTY_MINUTES', 'MONTHLY_RENEWAL_EVERY_FIFTEEN_MINUTES', 'MONTHLY_RENEWAL_EVERY_FIVE_MINUTES', 'MONTHLY_RENEWAL_EVERY_THREE_MINUTES']"
ScmGitReferenceField: TypeAlias = Literal[
    "name",
    "canonicalName",
    "isDeleted",
    "kind",
    "repository",
]
ScmGitReferenceInclude: TypeAlias = Literal["repository",]
ScmProviderField: TypeAlias = Literal[
    "scmProviderType",
    "url",
    "repositories",
]
ScmProviderRepositoriesInclude: TypeAlias = Literal[
    "scmProvider",
    "defaultBranch",
]
ScmProviderTypeKindValue: TypeAlias = "ScmProviderTypeKind | Literal['BITBUCKET_CLOUD', 'BITBUCKET_SERVER', 'GITHUB_CLOUD', 'GITHUB_ENTERPRISE', 'GITLAB_CLOUD', 'GITLAB_SELF_MANAGED']"
ScmPullRequestField: TypeAlias = Literal[
    "title",
    "number",
    "webUrl",
    "sourceRepositoryOwner",
    "sourceRepositoryName",
    "sourceBranchName",
    "destinationRepositoryOwner",
    "destinationRepositoryName",
    "destinationBranchName",
    "isClosed",
    "isCrossRepository",
    "repository",
]
ScmPullRequestInclude: TypeAlias = Literal["repository",]
ScmRepositoryField: TypeAlias = Literal[
    "lastAccessedDate",
    "httpCloneUrl",
    "sshCloneUrl",
    "ownerName",
    "repositoryName",
    "scmProvider",
    "defaultBranch",
    "gitReferences",
    "pullRequests",
]
ScmRepositoryGitReferencesInclude: TypeAlias = Literal["repository",]
ScmRepositoryInclude: TypeAlias = Literal[
    "scmProvider",
    "defaultBranch",
]
ScmRepositoryPullRequestsInclude: TypeAlias = Literal["repository",]
ScreenshotDisplayTypeValue: TypeAlias = "ScreenshotDisplayType | Literal['APP_IPHONE_67', 'APP_IPHONE_61', 'APP_IPHONE_65', 'APP_IPHONE_58', 'APP_IPHONE_55', 'APP_IPHONE_47', 'APP_IPHONE_40', 'APP_IPHONE_35', 'APP_IPAD_PRO_3GEN_129', 'APP_IPAD_PRO_3GEN_11', 'APP_IPAD_PRO_129', 'APP_IPAD_105', 'APP_IPAD_97', 'APP_DESKTOP', 'APP_WATCH_ULTRA', 'APP_WATCH_SERIES_10', 'APP_WATCH_SERIES_7', 'APP_WATCH_SERIES_4', 'APP_WATCH_SERIES_3', 'APP_APPLE_TV', 'APP_APPLE_VISION_PRO', 'IMESSAGE_APP_IPHONE_67', 'IMESSAGE_APP_IPHONE_61', 'IMESSAGE_APP_IPHONE_65', 'IMESSAGE_APP_IPHONE_58', 'IMESSAGE_APP_IPHONE_55', 'IMESSAGE_APP_IPHONE_47', 'IMESSAGE_APP_IPHONE_40', 'IMESSAGE_APP_IPAD_PRO_3GEN_129', 'IMESSAGE_APP_IPAD_PRO_3GEN_11', 'IMESSAGE_APP_IPAD_PRO_129', 'IMESSAGE_APP_IPAD_105', 'IMESSAGE_APP_IPAD_97']"
SubscriptionAppStoreReviewScreenshotField: TypeAlias = Literal[
    "fileSize",
    "fileName",
    "sourceFileChecksum",
    "imageAsset",
    "assetToken",
    "assetType",
    "uploadOperations",
    "assetDeliveryState",
    "subscription",
]
SubscriptionAppStoreReviewScreenshotInclude: TypeAlias = Literal["subscription",]
SubscriptionAvailabilityField: TypeAlias = Literal[
    "availableInNewTerritories",
    "availableTerritories",
]
SubscriptionAvailabilityInclude: TypeAlias = Literal["availableTerritories",]
SubscriptionCustomerEligibilityValue: TypeAlias = (
    "SubscriptionCustomerEligibility | Literal['NEW', 'EXISTING', 'EXPIRED']"
)
SubscriptionField: TypeAlias = Literal[
    "name",
    "productId",
    "familySharable",
    "state",
    "subscriptionPeriod",
    "reviewNote",
    "groupLevel",
    "subscriptionLocalizations",
    "appStoreReviewScreenshot",
    "group",
    "introductoryOffers",
    "promotionalOffers",
    "offerCodes",
    "prices",
    "pricePoints",
    "promotedPurchase",
    "subscriptionAvailability",
    "winBackOffers",
    "images",
    "planAvailabilities",
]
SubscriptionGracePeriodDurationValue: TypeAlias = (
    "SubscriptionGracePeriodDuration | Literal['THREE_DAYS', 'SIXTEEN_DAYS', 'TWENTY_EIGHT_DAYS']"
)
SubscriptionGracePeriodField: TypeAlias = Literal[
    "optIn",
    "sandboxOptIn",
    "duration",
    "renewalType",
]
SubscriptionGracePeriodRenewalTypeValue: TypeAlias = (
    "SubscriptionGracePeriodRenewalType | Literal['ALL_RENEWALS', 'PAID_TO_PAID_ONLY']"
)
SubscriptionGroupField: TypeAlias = Literal[
    "referenceName",
    "subscriptions",
    "subscriptionGroupLocalizations",
]
SubscriptionGroupInclude: TypeAlias = Literal[
    "subscriptions",
    "subscriptionGroupLocalizations",
]
SubscriptionGroupLocalizationField: TypeAlias = Literal[
    "name",
    "customAppName",
    "locale",
    "state",
    "subscriptionGroup",
]
SubscriptionGroupLocalizationInclude: TypeAlias = Literal["subscriptionGroup",]
SubscriptionGroupLocalizationStateValue: TypeAlias = "SubscriptionGroupLocalizationState | Literal['PREPARE_FOR_SUBMISSION', 'WAITING_FOR_REVIEW', 'APPROVED', 'REJECTED']"
SubscriptionGroupSubscriptionGroupLocalizationsInclude: TypeAlias = Literal["subscriptionGroup",]
SubscriptionGroupSubscriptionsInclude: TypeAlias = Literal[
    "subscriptionLocalizations",
    "appStoreReviewScreenshot",
    "group",
    "introductoryOffers",
    "promotionalOffers",
    "offerCodes",
    "prices",
    "promotedPurchase",
    "subscriptionAvailability",
    "winBackOffers",
    "images",
    "planAvailabilities",
]
SubscriptionGroupSubscriptionsSort: TypeAlias = Literal[
    "name",
    "-name",
]
SubscriptionImageField: TypeAlias = Literal[
    "fileSize",
    "fileName",
    "sourceFileChecksum",
    "assetToken",
    "imageAsset",
    "uploadOperations",
    "state",
    "subscription",
]
SubscriptionImageInclude: TypeAlias = Literal["subscription",]
SubscriptionImageStateValue: TypeAlias = "SubscriptionImageState | Literal['AWAITING_UPLOAD', 'UPLOAD_COMPLETE', 'FAILED', 'PREPARE_FOR_SUBMISSION', 'WAITING_FOR_REVIEW', 'APPROVED', 'REJECTED']"
SubscriptionImagesInclude: TypeAlias = Literal["subscription",]
SubscriptionInclude: TypeAlias = Literal[
    "subscriptionLocalizations",
    "appStoreReviewScreenshot",
    "group",
    "introductoryOffers",
    "promotionalOffers",
    "offerCodes",
    "prices",
    "promotedPurchase",
    "subscriptionAvailability",
    "winBackOffers",
    "images",
    "planAvailabilities",
]
SubscriptionIntroductoryOfferField: TypeAlias = Literal[
    "startDate",
    "endDate",
    "duration",
    "offerMode",
    "numberOfPeriods",
    "targetSubscriptionPlanType",
    "subscription",
    "territory",
    "subscriptionPricePoint",
]
SubscriptionIntroductoryOffersInclude: TypeAlias = Literal[
    "subscription",
    "territory",
    "subscriptionPricePoint",
]
SubscriptionLocalizationField: TypeAlias = Literal[
    "name",
    "locale",
    "description",
    "state",
    "subscription",
]
SubscriptionLocalizationInclude: TypeAlias = Literal["subscription",]
SubscriptionLocalizationStateValue: TypeAlias = (
    "SubscriptionLocalizationState | Literal['PREPARE_FOR_SUBMISSION', 'WAITING_FOR_REVIEW', 'APPROVED', 'REJECTED']"
)
SubscriptionOfferCodeCustomCodeField: TypeAlias = Literal[
    "customCode",
    "numberOfCodes",
    "createdDate",
    "expirationDate",
    "active",
    "offerCode",
]
SubscriptionOfferCodeCustomCodeInclude: TypeAlias = Literal["offerCode",]
SubscriptionOfferCodeCustomCodesInclude: TypeAlias = Literal["offerCode",]
SubscriptionOfferCodeField: TypeAlias = Literal[
    "name",
    "customerEligibilities",
    "offerEligibility",
    "duration",
    "offerMode",
    "numberOfPeriods",
    "totalNumberOfCodes",
    "productionCodeCount",
    "sandboxCodeCount",
    "active",
    "autoRenewEnabled",
    "targetSubscriptionPlanType",
    "subscription",
    "oneTimeUseCodes",
    "customCodes",
    "prices",
]
SubscriptionOfferCodeInclude: TypeAlias = Literal[
    "subscription",
    "oneTimeUseCodes",
    "customCodes",
    "prices",
]
SubscriptionOfferCodeOneTimeUseCodeField: TypeAlias = Literal[
    "numberOfCodes",
    "createdDate",
    "expirationDate",
    "active",
    "environment",
    "offerCode",
    "values",
]
SubscriptionOfferCodeOneTimeUseCodeInclude: TypeAlias = Literal["offerCode",]
SubscriptionOfferCodeOneTimeUseCodesInclude: TypeAlias = Literal["offerCode",]
SubscriptionOfferCodePriceField: TypeAlias = Literal[
    "territory",
    "subscriptionPricePoint",
]
SubscriptionOfferCodePricesInclude: TypeAlias = Literal[
    "territory",
    "subscriptionPricePoint",
]
SubscriptionOfferCodesInclude: TypeAlias = Literal[
    "subscription",
    "oneTimeUseCodes",
    "customCodes",
    "prices",
]
SubscriptionOfferDurationValue: TypeAlias = "SubscriptionOfferDuration | Literal['THREE_DAYS', 'ONE_WEEK', 'TWO_WEEKS', 'ONE_MONTH', 'TWO_MONTHS', 'THREE_MONTHS', 'SIX_MONTHS', 'ONE_YEAR']"
SubscriptionOfferEligibilityValue: TypeAlias = (
    "SubscriptionOfferEligibility | Literal['STACK_WITH_INTRO_OFFERS', 'REPLACE_INTRO_OFFERS']"
)
SubscriptionOfferModeValue: TypeAlias = "SubscriptionOfferMode | Literal['PAY_AS_YOU_GO', 'PAY_UP_FRONT', 'FREE_TRIAL']"
SubscriptionPlanAvailabilitiesInclude: TypeAlias = Literal["availableTerritories",]
SubscriptionPlanAvailabilityField: TypeAlias = Literal[
    "availableInNewTerritories",
    "planType",
    "availableTerritories",
]
SubscriptionPlanAvailabilityInclude: TypeAlias = Literal["availableTerritories",]
SubscriptionPlanTypeValue: TypeAlias = "SubscriptionPlanType | Literal['MONTHLY', 'UPFRONT']"
SubscriptionPriceField: TypeAlias = Literal[
    "startDate",
    "preserved",
    "planType",
    "territory",
    "subscriptionPricePoint",
]
SubscriptionPricePointEqualizationsInclude: TypeAlias = Literal["territory",]
SubscriptionPricePointField: TypeAlias = Literal[
    "customerPrice",
    "proceeds",
    "proceedsYear2",
    "territory",
    "equalizations",
]
SubscriptionPricePointInclude: TypeAlias = Literal["territory",]
SubscriptionPricePointsInclude: TypeAlias = Literal["territory",]
SubscriptionPricesInclude: TypeAlias = Literal[
    "territory",
    "subscriptionPricePoint",
]
SubscriptionPromotedPurchaseInclude: TypeAlias = Literal[
    "inAppPurchaseV2",
    "subscription",
]
SubscriptionPromotionalOfferField: TypeAlias = Literal[
    "duration",
    "name",
    "numberOfPeriods",
    "offerCode",
    "offerMode",
    "targetSubscriptionPlanType",
    "subscription",
    "prices",
]
SubscriptionPromotionalOfferInclude: TypeAlias = Literal[
    "subscription",
    "prices",
]
SubscriptionPromotionalOfferPriceField: TypeAlias = Literal[
    "territory",
    "subscriptionPricePoint",
]
SubscriptionPromotionalOfferPricesInclude: TypeAlias = Literal[
    "territory",
    "subscriptionPricePoint",
]
SubscriptionPromotionalOffersInclude: TypeAlias = Literal[
    "subscription",
    "prices",
]
SubscriptionStateValue: TypeAlias = "SubscriptionState | Literal['MISSING_METADATA', 'READY_TO_SUBMIT', 'WAITING_FOR_REVIEW', 'IN_REVIEW', 'DEVELOPER_ACTION_NEEDED', 'PENDING_BINARY_APPROVAL', 'APPROVED', 'DEVELOPER_REMOVED_FROM_SALE', 'REMOVED_FROM_SALE', 'REJECTED']"
SubscriptionStatusUrlVersionValue: TypeAlias = "SubscriptionStatusUrlVersion | Literal['V1', 'V2']"
SubscriptionSubscriptionAvailabilityInclude: TypeAlias = Literal["availableTerritories",]
SubscriptionSubscriptionLocalizationsInclude: TypeAlias = Literal["subscription",]
SubscriptionSubscriptionPeriodValue: TypeAlias = "SubscriptionSubscriptionPeriod | Literal['ONE_WEEK', 'ONE_MONTH', 'TWO_MONTHS', 'THREE_MONTHS', 'SIX_MONTHS', 'ONE_YEAR']"
SubscriptionWinBackOffersInclude: TypeAlias = Literal["prices",]
TerritoryAgeRatingField: TypeAlias = Literal[
    "appStoreAgeRating",
    "territory",
]
TerritoryAvailabilityContentStatuseValue: TypeAlias = "TerritoryAvailabilityContentStatuse | Literal['AVAILABLE', 'AVAILABLE_FOR_PREORDER_ON_DATE', 'PROCESSING_TO_NOT_AVAILABLE', 'PROCESSING_TO_AVAILABLE', 'PROCESSING_TO_PRE_ORDER', 'AVAILABLE_FOR_SALE_UNRELEASED_APP', 'PREORDER_ON_UNRELEASED_APP', 'AVAILABLE_FOR_PREORDER', 'MISSING_RATING', 'CANNOT_SELL_RESTRICTED_RATING', 'BRAZIL_REQUIRED_TAX_ID', 'BRAZIL_GAMBLING_NOT_VERIFIED', 'MISSING_GRN', 'UNVERIFIED_GRN', 'ICP_NUMBER_INVALID', 'ICP_NUMBER_MISSING', 'TRADER_STATUS_NOT_PROVIDED', 'TRADER_STATUS_VERIFICATION_FAILED', 'TRADER_STATUS_VERIFICATION_STATUS_MISSING', 'CANNOT_SELL_SEVENTEEN_PLUS_APPS', 'CANNOT_SELL_SEXUALLY_EXPLICIT', 'CANNOT_SELL_NON_IOS_GAMES', 'CANNOT_SELL_SEVENTEEN_PLUS_GAMES', 'CANNOT_SELL_CASINO', 'CANNOT_SELL_CASINO_WITHOUT_GRAC', 'CANNOT_SELL_CASINO_WITHOUT_AGE_VERIFICATION', 'CANNOT_SELL_ADULT_ONLY', 'CANNOT_SELL_GAMBLING_CONTESTS', 'CANNOT_SELL_GAMBLING', 'CANNOT_SELL_CONTESTS', 'CANNOT_SELL_NINETEEN_PLUS_WITHOUT_GRAC', 'CANNOT_SELL', 'CANNOT_SELL_FREQUENT_INTENSE_GAMBLING', 'CANNOT_SELL_FREQUENT_INTENSE_ALCOHOL_TOBACCO_DRUGS', 'CANNOT_SELL_FREQUENT_INTENSE_VIOLENCE', 'CANNOT_SELL_FREQUENT_INTENSE_SEXUAL_CONTENT_NUDITY', 'CANNOT_SELL_INFREQUENT_MILD_ALCOHOL_TOBACCO_DRUGS', 'CANNOT_SELL_INFREQUENT_MILD_SEXUAL_CONTENT_NUDITY', 'CANNOT_SELL_FREQUENT_INTENSE', 'CANNOT_SELL_FREQUENT_INTENSE_WITHOUT_GRAC', 'CANNOT_SELL_FREQUENT_GAMBLING', 'CANNOT_SELL_FREQUENT_ALCOHOL_TOBACCO_DRUGS', 'CANNOT_SELL_FREQUENT_VIOLENCE', 'CANNOT_SELL_FREQUENT_SEXUAL_CONTENT_NUDITY', 'CANNOT_SELL_INFREQUENT_ALCOHOL_TOBACCO_DRUGS', 'CANNOT_SELL_INFREQUENT_SEXUAL_CONTENT_NUDITY', 'CANNOT_SELL_FREQUENT', 'CANNOT_SELL_FREQUENT_WITHOUT_GRAC']"
TerritoryAvailabilityField: TypeAlias = Literal[
    "available",
    "releaseDate",
    "preOrderEnabled",
    "preOrderPublishDate",
    "contentStatuses",
    "territory",
]
TerritoryCodeValue: TypeAlias = "TerritoryCode | Literal['ABW', 'AFG', 'AGO', 'AIA', 'ALB', 'AND', 'ANT', 'ARE', 'ARG', 'ARM', 'ASM', 'ATG', 'AUS', 'AUT', 'AZE', 'BDI', 'BEL', 'BEN', 'BES', 'BFA', 'BGD', 'BGR', 'BHR', 'BHS', 'BIH', 'BLR', 'BLZ', 'BMU', 'BOL', 'BRA', 'BRB', 'BRN', 'BTN', 'BWA', 'CAF', 'CAN', 'CHE', 'CHL', 'CHN', 'CIV', 'CMR', 'COD', 'COG', 'COK', 'COL', 'COM', 'CPV', 'CRI', 'CUB', 'CUW', 'CXR', 'CYM', 'CYP', 'CZE', 'DEU', 'DJI', 'DMA', 'DNK', 'DOM', 'DZA', 'ECU', 'EGY', 'ERI', 'ESP', 'EST', 'ETH', 'FIN', 'FJI', 'FLK', 'FRA', 'FRO', 'FSM', 'GAB', 'GBR', 'GEO', 'GGY', 'GHA', 'GIB', 'GIN', 'GLP', 'GMB', 'GNB', 'GNQ', 'GRC', 'GRD', 'GRL', 'GTM', 'GUF', 'GUM', 'GUY', 'HKG', 'HND', 'HRV', 'HTI', 'HUN', 'IDN', 'IMN', 'IND', 'IRL', 'IRQ', 'ISL', 'ISR', 'ITA', 'JAM', 'JEY', 'JOR', 'JPN', 'KAZ', 'KEN', 'KGZ', 'KHM', 'KIR', 'KNA', 'KOR', 'KWT', 'LAO', 'LBN', 'LBR', 'LBY', 'LCA', 'LIE', 'LKA', 'LSO', 'LTU', 'LUX', 'LVA', 'MAC', 'MAR', 'MCO', 'MDA', 'MDG', 'MDV', 'MEX', 'MHL', 'MKD', 'MLI', 'MLT', 'MMR', 'MNE', 'MNG', 'MNP', 'MOZ', 'MRT', 'MSR', 'MTQ', 'MUS', 'MWI', 'MYS', 'MYT', 'NAM', 'NCL', 'NER', 'NFK', 'NGA', 'NIC', 'NIU', 'NLD', 'NOR', 'NPL', 'NRU', 'NZL', 'OMN', 'PAK', 'PAN', 'PER', 'PHL', 'PLW', 'PNG', 'POL', 'PRI', 'PRT', 'PRY', 'PSE', 'PYF', 'QAT', 'REU', 'ROU', 'RUS', 'RWA', 'SAU', 'SEN', 'SGP', 'SHN', 'SLB', 'SLE', 'SLV', 'SMR', 'SOM', 'SPM', 'SRB', 'SSD', 'STP', 'SUR', 'SVK', 'SVN', 'SWE', 'SWZ', 'SXM', 'SYC', 'TCA', 'TCD', 'TGO', 'THA', 'TJK', 'TKM', 'TLS', 'TON', 'TTO', 'TUN', 'TUR', 'TUV', 'TWN', 'TZA', 'UGA', 'UKR', 'UMI', 'URY', 'USA', 'UZB', 'VAT', 'VCT', 'VEN', 'VGB', 'VIR', 'VNM', 'VUT', 'WLF', 'WSM', 'XKS', 'YEM', 'ZAF', 'ZMB', 'ZWE']"
TerritoryField: TypeAlias = Literal["currency",]
UserField: TypeAlias = Literal[
    "username",
    "firstName",
    "lastName",
    "roles",
    "allAppsVisible",
    "provisioningAllowed",
    "visibleApps",
]
UserInclude: TypeAlias = Literal["visibleApps",]
UserInvitationField: TypeAlias = Literal[
    "email",
    "firstName",
    "lastName",
    "expirationDate",
    "roles",
    "allAppsVisible",
    "provisioningAllowed",
    "visibleApps",
]
UserInvitationInclude: TypeAlias = Literal["visibleApps",]
UserInvitationSort: TypeAlias = Literal[
    "email",
    "-email",
    "lastName",
    "-lastName",
]
UserRoleValue: TypeAlias = "UserRole | Literal['ADMIN', 'FINANCE', 'ACCOUNT_HOLDER', 'SALES', 'MARKETING', 'APP_MANAGER', 'DEVELOPER', 'ACCESS_TO_REPORTS', 'CUSTOMER_SUPPORT', 'CREATE_APPS', 'CLOUD_MANAGED_DEVELOPER_ID', 'CLOUD_MANAGED_APP_DISTRIBUTION', 'GENERATE_INDIVIDUAL_KEYS']"
UserSort: TypeAlias = Literal[
    "username",
    "-username",
    "lastName",
    "-lastName",
]
WebhookDeliveriesInclude: TypeAlias = Literal["event",]
WebhookDeliveryDeliveryStateValue: TypeAlias = (
    "WebhookDeliveryDeliveryState | Literal['SUCCEEDED', 'FAILED', 'PENDING']"
)
WebhookDeliveryField: TypeAlias = Literal[
    "createdDate",
    "deliveryState",
    "errorMessage",
    "redelivery",
    "sentDate",
    "request",
    "response",
    "event",
]
WebhookEventField: TypeAlias = Literal[
    "eventType",
    "payload",
    "ping",
    "createdDate",
]
WebhookEventTypeValue: TypeAlias = "WebhookEventType | Literal['ALTERNATIVE_DISTRIBUTION_PACKAGE_AVAILABLE_UPDATED', 'ALTERNATIVE_DISTRIBUTION_PACKAGE_VERSION_CREATED', 'ALTERNATIVE_DISTRIBUTION_TERRITORY_AVAILABILITY_UPDATED', 'APP_STORE_VERSION_APP_VERSION_STATE_UPDATED', 'BACKGROUND_ASSET_VERSION_APP_STORE_RELEASE_STATE_UPDATED', 'BACKGROUND_ASSET_VERSION_EXTERNAL_BETA_RELEASE_STATE_UPDATED', 'BACKGROUND_ASSET_VERSION_INTERNAL_BETA_RELEASE_CREATED', 'BACKGROUND_ASSET_VERSION_STATE_UPDATED', 'BETA_FEEDBACK_CRASH_SUBMISSION_CREATED', 'BETA_FEEDBACK_SCREENSHOT_SUBMISSION_CREATED', 'BUILD_BETA_DETAIL_EXTERNAL_BUILD_STATE_UPDATED', 'BUILD_UPLOAD_STATE_UPDATED']"
WebhookField: TypeAlias = Literal[
    "enabled",
    "eventTypes",
    "name",
    "url",
    "app",
    "deliveries",
]
WebhookInclude: TypeAlias = Literal["app",]
WinBackOfferField: TypeAlias = Literal[
    "referenceName",
    "offerId",
    "duration",
    "offerMode",
    "periodCount",
    "customerEligibilityPaidSubscriptionDurationInMonths",
    "customerEligibilityTimeSinceLastSubscribedInMonths",
    "customerEligibilityWaitBetweenOffersInMonths",
    "startDate",
    "endDate",
    "priority",
    "promotionIntent",
    "targetSubscriptionPlanType",
    "prices",
]
WinBackOfferInclude: TypeAlias = Literal["prices",]
WinBackOfferPriceField: TypeAlias = Literal[
    "territory",
    "subscriptionPricePoint",
]
WinBackOfferPricesInclude: TypeAlias = Literal[
    "territory",
    "subscriptionPricePoint",
]
WinBackOfferPriorityValue: TypeAlias = "WinBackOfferPriority | Literal['HIGH', 'NORMAL']"
WinBackOfferPromotionIntentValue: TypeAlias = (
    "WinBackOfferPromotionIntent | Literal['NOT_PROMOTED', 'USE_AUTO_GENERATED_ASSETS']"
)
