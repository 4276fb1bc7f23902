"""The operations on App Store versions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import deprecated

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Literal

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkageResponse, LinkagesResponse
    from ..literals import (
        AlternativeDistributionPackageField,
        AlternativeDistributionPackageVersionField,
        AppClipAppStoreReviewDetailField,
        AppClipDefaultExperienceField,
        AppClipDefaultExperienceLocalizationField,
        AppClipField,
        AppField,
        AppPreviewSetField,
        AppScreenshotSetField,
        AppStoreReviewAttachmentField,
        AppStoreReviewDetailField,
        AppStoreVersionAlternativeDistributionPackageInclude,
        AppStoreVersionAppClipDefaultExperienceInclude,
        AppStoreVersionAppStoreReviewDetailInclude,
        AppStoreVersionAppStoreVersionExperimentsInclude,
        AppStoreVersionAppStoreVersionExperimentsV2Include,
        AppStoreVersionAppStoreVersionLocalizationsInclude,
        AppStoreVersionAppStoreVersionSubmissionInclude,
        AppStoreVersionCustomerReviewsInclude,
        AppStoreVersionCustomerReviewsSort,
        AppStoreVersionExperimentField,
        AppStoreVersionExperimentStateValue,
        AppStoreVersionExperimentTreatmentField,
        AppStoreVersionField,
        AppStoreVersionGameCenterAppVersionInclude,
        AppStoreVersionInclude,
        AppStoreVersionLocalizationField,
        AppStoreVersionPhasedReleaseField,
        AppStoreVersionReleaseTypeValue,
        AppStoreVersionReviewTypeValue,
        AppStoreVersionRoutingAppCoverageInclude,
        AppStoreVersionsListAppStoreVersionExperimentsAppStoreVersionExperimentField,
        AppStoreVersionsListAppStoreVersionExperimentsV2AppStoreVersionExperimentField,
        AppStoreVersionSubmissionField,
        BuildField,
        CustomerReviewField,
        CustomerReviewResponseField,
        GameCenterAppVersionField,
        PlatformValue,
        RoutingAppCoverageField,
        TerritoryField,
    )
    from ..models import (
        AlternativeDistributionPackage,
        AlternativeDistributionPackageResponse,
        AppClipDefaultExperience,
        AppClipDefaultExperienceResponse,
        AppStoreReviewDetail,
        AppStoreReviewDetailResponse,
        AppStoreVersionExperimentsResponse,
        AppStoreVersionExperimentsV2Response,
        AppStoreVersionLocalizationsResponse,
        AppStoreVersionPhasedRelease,
        AppStoreVersionPhasedReleaseWithoutIncludesResponse,
        AppStoreVersionResponse,
        AppStoreVersionSubmission,
        AppStoreVersionSubmissionResponse,
        Build,
        BuildWithoutIncludesResponse,
        CustomerReviewsResponse,
        GameCenterAppVersion,
        GameCenterAppVersionResponse,
        RoutingAppCoverage,
        RoutingAppCoverageResponse,
    )
    from ..operation import CallOptions, Unset

    class AppStoreVersionsGetAlternativeDistributionPackageQuery(TypedDict, total=False):
        """What `get_alternative_distribution_package` takes."""

        fields_alternative_distribution_package_versions: Sequence[AlternativeDistributionPackageVersionField]
        fields_alternative_distribution_packages: Sequence[AlternativeDistributionPackageField]
        include: Sequence[AppStoreVersionAlternativeDistributionPackageInclude]
        limit_versions: int

    class AppStoreVersionsGetAppClipDefaultExperienceQuery(TypedDict, total=False):
        """What `get_app_clip_default_experience` takes."""

        fields_app_clip_app_store_review_details: Sequence[AppClipAppStoreReviewDetailField]
        fields_app_clip_default_experience_localizations: Sequence[AppClipDefaultExperienceLocalizationField]
        fields_app_clip_default_experiences: Sequence[AppClipDefaultExperienceField]
        fields_app_clips: Sequence[AppClipField]
        fields_app_store_versions: Sequence[AppStoreVersionField]
        include: Sequence[AppStoreVersionAppClipDefaultExperienceInclude]
        limit_app_clip_default_experience_localizations: int

    class AppStoreVersionsGetAppStoreReviewDetailQuery(TypedDict, total=False):
        """What `get_app_store_review_detail` takes."""

        fields_app_store_review_attachments: Sequence[AppStoreReviewAttachmentField]
        fields_app_store_review_details: Sequence[AppStoreReviewDetailField]
        fields_app_store_versions: Sequence[AppStoreVersionField]
        include: Sequence[AppStoreVersionAppStoreReviewDetailInclude]
        limit_app_store_review_attachments: int

    class AppStoreVersionsListAppStoreVersionExperimentsV2Query(TypedDict, total=False):
        """What `list_app_store_version_experiments_v2` takes."""

        fields_app_store_version_experiment_treatments: Sequence[AppStoreVersionExperimentTreatmentField]
        fields_app_store_version_experiments: Sequence[
            AppStoreVersionsListAppStoreVersionExperimentsV2AppStoreVersionExperimentField
        ]
        fields_app_store_versions: Sequence[AppStoreVersionField]
        fields_apps: Sequence[AppField]
        filter_state: Sequence[AppStoreVersionExperimentStateValue]
        include: Sequence[AppStoreVersionAppStoreVersionExperimentsV2Include]
        limit: int
        limit_app_store_version_experiment_treatments: int
        limit_control_versions: int

    class AppStoreVersionsListAppStoreVersionExperimentsV2LinkagesQuery(TypedDict, total=False):
        """What `list_app_store_version_experiments_v2_linkages` takes."""

        limit: int

    class AppStoreVersionsListAppStoreVersionExperimentsQuery(TypedDict, total=False):
        """What `list_app_store_version_experiments` takes."""

        fields_app_store_version_experiment_treatments: Sequence[AppStoreVersionExperimentTreatmentField]
        fields_app_store_version_experiments: Sequence[
            AppStoreVersionsListAppStoreVersionExperimentsAppStoreVersionExperimentField
        ]
        fields_app_store_versions: Sequence[AppStoreVersionField]
        filter_state: Sequence[AppStoreVersionExperimentStateValue]
        include: Sequence[AppStoreVersionAppStoreVersionExperimentsInclude]
        limit: int
        limit_app_store_version_experiment_treatments: int

    class AppStoreVersionsListAppStoreVersionExperimentsLinkagesQuery(TypedDict, total=False):
        """What `list_app_store_version_experiments_linkages` takes."""

        limit: int

    class AppStoreVersionsListAppStoreVersionLocalizationsQuery(TypedDict, total=False):
        """What `list_app_store_version_localizations` takes."""

        fields_app_keywords: Sequence[str]
        fields_app_preview_sets: Sequence[AppPreviewSetField]
        fields_app_screenshot_sets: Sequence[AppScreenshotSetField]
        fields_app_store_version_localizations: Sequence[AppStoreVersionLocalizationField]
        fields_app_store_versions: Sequence[AppStoreVersionField]
        filter_locale: Sequence[str]
        include: Sequence[AppStoreVersionAppStoreVersionLocalizationsInclude]
        limit: int
        limit_app_preview_sets: int
        """Deprecated by Apple."""
        limit_app_screenshot_sets: int
        """Deprecated by Apple."""
        limit_search_keywords: int

    class AppStoreVersionsListAppStoreVersionLocalizationsLinkagesQuery(TypedDict, total=False):
        """What `list_app_store_version_localizations_linkages` takes."""

        limit: int

    class AppStoreVersionsGetAppStoreVersionPhasedReleaseQuery(TypedDict, total=False):
        """What `get_app_store_version_phased_release` takes."""

        fields_app_store_version_phased_releases: Sequence[AppStoreVersionPhasedReleaseField]

    class AppStoreVersionsGetAppStoreVersionSubmissionQuery(TypedDict, total=False):
        """What `get_app_store_version_submission` takes."""

        fields_app_store_version_submissions: Sequence[AppStoreVersionSubmissionField]
        fields_app_store_versions: Sequence[AppStoreVersionField]
        include: Sequence[AppStoreVersionAppStoreVersionSubmissionInclude]

    class AppStoreVersionsGetBuildQuery(TypedDict, total=False):
        """What `get_build` takes."""

        fields_builds: Sequence[BuildField]

    class AppStoreVersionsListCustomerReviewsQuery(TypedDict, total=False):
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
        include: Sequence[AppStoreVersionCustomerReviewsInclude]
        limit: int
        sort: Sequence[AppStoreVersionCustomerReviewsSort]

    class AppStoreVersionsListCustomerReviewsLinkagesQuery(TypedDict, total=False):
        """What `list_customer_reviews_linkages` takes."""

        limit: int

    class AppStoreVersionsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_alternative_distribution_packages: Sequence[AlternativeDistributionPackageField]
        fields_app_clip_default_experiences: Sequence[AppClipDefaultExperienceField]
        fields_app_store_review_details: Sequence[AppStoreReviewDetailField]
        fields_app_store_version_experiments: Sequence[AppStoreVersionExperimentField]
        fields_app_store_version_localizations: Sequence[AppStoreVersionLocalizationField]
        fields_app_store_version_phased_releases: Sequence[AppStoreVersionPhasedReleaseField]
        fields_app_store_version_submissions: Sequence[AppStoreVersionSubmissionField]
        """Deprecated by Apple."""
        fields_app_store_versions: Sequence[AppStoreVersionField]
        fields_apps: Sequence[AppField]
        fields_builds: Sequence[BuildField]
        fields_game_center_app_versions: Sequence[GameCenterAppVersionField]
        fields_routing_app_coverages: Sequence[RoutingAppCoverageField]
        include: Sequence[AppStoreVersionInclude]
        limit_app_store_version_experiments: int
        """Deprecated by Apple."""
        limit_app_store_version_experiments_v2: int
        limit_app_store_version_localizations: int

    class AppStoreVersionsGetGameCenterAppVersionQuery(TypedDict, total=False):
        """What `get_game_center_app_version` takes."""

        fields_app_store_versions: Sequence[AppStoreVersionField]
        fields_game_center_app_versions: Sequence[GameCenterAppVersionField]
        include: Sequence[AppStoreVersionGameCenterAppVersionInclude]
        limit_compatibility_versions: int

    class AppStoreVersionsGetRoutingAppCoverageQuery(TypedDict, total=False):
        """What `get_routing_app_coverage` takes."""

        fields_app_store_versions: Sequence[AppStoreVersionField]
        fields_routing_app_coverages: Sequence[RoutingAppCoverageField]
        include: Sequence[AppStoreVersionRoutingAppCoverageInclude]


_GET_ALTERNATIVE_DISTRIBUTION_PACKAGE: Operation[
    AlternativeDistributionPackageResponse[AlternativeDistributionPackage | None]
] = Operation(
    "appStoreVersions_alternativeDistributionPackage_getToOneRelated",
    "GET",
    "/v1/appStoreVersions/{id}/alternativeDistributionPackage",
    "AlternativeDistributionPackageResponse",
    query={
        "fields_alternative_distribution_package_versions": "fields[alternativeDistributionPackageVersions]",
        "fields_alternative_distribution_packages": "fields[alternativeDistributionPackages]",
        "include": "include",
        "limit_versions": "limit[versions]",
    },
)

_GET_ALTERNATIVE_DISTRIBUTION_PACKAGE_LINKAGE: Operation[LinkageResponse] = Operation(
    "appStoreVersions_alternativeDistributionPackage_getToOneRelationship",
    "GET",
    "/v1/appStoreVersions/{id}/relationships/alternativeDistributionPackage",
    "LinkageResponse",
)

_GET_APP_CLIP_DEFAULT_EXPERIENCE: Operation[AppClipDefaultExperienceResponse[AppClipDefaultExperience | None]] = (
    Operation(
        "appStoreVersions_appClipDefaultExperience_getToOneRelated",
        "GET",
        "/v1/appStoreVersions/{id}/appClipDefaultExperience",
        "AppClipDefaultExperienceResponse",
        query={
            "fields_app_clip_app_store_review_details": "fields[appClipAppStoreReviewDetails]",
            "fields_app_clip_default_experience_localizations": "fields[appClipDefaultExperienceLocalizations]",
            "fields_app_clip_default_experiences": "fields[appClipDefaultExperiences]",
            "fields_app_clips": "fields[appClips]",
            "fields_app_store_versions": "fields[appStoreVersions]",
            "include": "include",
            "limit_app_clip_default_experience_localizations": "limit[appClipDefaultExperienceLocalizations]",
        },
    )
)

_GET_APP_CLIP_DEFAULT_EXPERIENCE_LINKAGE: Operation[LinkageResponse] = Operation(
    "appStoreVersions_appClipDefaultExperience_getToOneRelationship",
    "GET",
    "/v1/appStoreVersions/{id}/relationships/appClipDefaultExperience",
    "LinkageResponse",
)

_SET_APP_CLIP_DEFAULT_EXPERIENCE: Operation[None] = Operation(
    "appStoreVersions_appClipDefaultExperience_updateToOneRelationship",
    "PATCH",
    "/v1/appStoreVersions/{id}/relationships/appClipDefaultExperience",
    body=Related("appClipDefaultExperience", "appClipDefaultExperiences"),
)

_GET_APP_STORE_REVIEW_DETAIL: Operation[AppStoreReviewDetailResponse[AppStoreReviewDetail | None]] = Operation(
    "appStoreVersions_appStoreReviewDetail_getToOneRelated",
    "GET",
    "/v1/appStoreVersions/{id}/appStoreReviewDetail",
    "AppStoreReviewDetailResponse",
    query={
        "fields_app_store_review_attachments": "fields[appStoreReviewAttachments]",
        "fields_app_store_review_details": "fields[appStoreReviewDetails]",
        "fields_app_store_versions": "fields[appStoreVersions]",
        "include": "include",
        "limit_app_store_review_attachments": "limit[appStoreReviewAttachments]",
    },
)

_GET_APP_STORE_REVIEW_DETAIL_LINKAGE: Operation[LinkageResponse] = Operation(
    "appStoreVersions_appStoreReviewDetail_getToOneRelationship",
    "GET",
    "/v1/appStoreVersions/{id}/relationships/appStoreReviewDetail",
    "LinkageResponse",
)

_LIST_APP_STORE_VERSION_EXPERIMENTS_V2: Operation[AppStoreVersionExperimentsV2Response] = Operation(
    "appStoreVersions_appStoreVersionExperimentsV2_getToManyRelated",
    "GET",
    "/v1/appStoreVersions/{id}/appStoreVersionExperimentsV2",
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
    "appStoreVersions_appStoreVersionExperimentsV2_getToManyRelationship",
    "GET",
    "/v1/appStoreVersions/{id}/relationships/appStoreVersionExperimentsV2",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_LIST_APP_STORE_VERSION_EXPERIMENTS: Operation[AppStoreVersionExperimentsResponse] = Operation(
    "appStoreVersions_appStoreVersionExperiments_getToManyRelated",
    "GET",
    "/v1/appStoreVersions/{id}/appStoreVersionExperiments",
    "AppStoreVersionExperimentsResponse",
    query={
        "fields_app_store_version_experiment_treatments": "fields[appStoreVersionExperimentTreatments]",
        "fields_app_store_version_experiments": "fields[appStoreVersionExperiments]",
        "fields_app_store_versions": "fields[appStoreVersions]",
        "filter_state": "filter[state]",
        "include": "include",
        "limit": "limit",
        "limit_app_store_version_experiment_treatments": "limit[appStoreVersionExperimentTreatments]",
    },
)

_LIST_APP_STORE_VERSION_EXPERIMENTS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "appStoreVersions_appStoreVersionExperiments_getToManyRelationship",
    "GET",
    "/v1/appStoreVersions/{id}/relationships/appStoreVersionExperiments",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_LIST_APP_STORE_VERSION_LOCALIZATIONS: Operation[AppStoreVersionLocalizationsResponse] = Operation(
    "appStoreVersions_appStoreVersionLocalizations_getToManyRelated",
    "GET",
    "/v1/appStoreVersions/{id}/appStoreVersionLocalizations",
    "AppStoreVersionLocalizationsResponse",
    query={
        "fields_app_keywords": "fields[appKeywords]",
        "fields_app_preview_sets": "fields[appPreviewSets]",
        "fields_app_screenshot_sets": "fields[appScreenshotSets]",
        "fields_app_store_version_localizations": "fields[appStoreVersionLocalizations]",
        "fields_app_store_versions": "fields[appStoreVersions]",
        "filter_locale": "filter[locale]",
        "include": "include",
        "limit": "limit",
        "limit_app_preview_sets": "limit[appPreviewSets]",
        "limit_app_screenshot_sets": "limit[appScreenshotSets]",
        "limit_search_keywords": "limit[searchKeywords]",
    },
)

_LIST_APP_STORE_VERSION_LOCALIZATIONS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "appStoreVersions_appStoreVersionLocalizations_getToManyRelationship",
    "GET",
    "/v1/appStoreVersions/{id}/relationships/appStoreVersionLocalizations",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_GET_APP_STORE_VERSION_PHASED_RELEASE: Operation[
    AppStoreVersionPhasedReleaseWithoutIncludesResponse[AppStoreVersionPhasedRelease | None]
] = Operation(
    "appStoreVersions_appStoreVersionPhasedRelease_getToOneRelated",
    "GET",
    "/v1/appStoreVersions/{id}/appStoreVersionPhasedRelease",
    "AppStoreVersionPhasedReleaseWithoutIncludesResponse",
    query={
        "fields_app_store_version_phased_releases": "fields[appStoreVersionPhasedReleases]",
    },
)

_GET_APP_STORE_VERSION_PHASED_RELEASE_LINKAGE: Operation[LinkageResponse] = Operation(
    "appStoreVersions_appStoreVersionPhasedRelease_getToOneRelationship",
    "GET",
    "/v1/appStoreVersions/{id}/relationships/appStoreVersionPhasedRelease",
    "LinkageResponse",
)

_GET_APP_STORE_VERSION_SUBMISSION: Operation[AppStoreVersionSubmissionResponse[AppStoreVersionSubmission | None]] = (
    Operation(
        "appStoreVersions_appStoreVersionSubmission_getToOneRelated",
        "GET",
        "/v1/appStoreVersions/{id}/appStoreVersionSubmission",
        "AppStoreVersionSubmissionResponse",
        query={
            "fields_app_store_version_submissions": "fields[appStoreVersionSubmissions]",
            "fields_app_store_versions": "fields[appStoreVersions]",
            "include": "include",
        },
    )
)

_GET_APP_STORE_VERSION_SUBMISSION_LINKAGE: Operation[LinkageResponse] = Operation(
    "appStoreVersions_appStoreVersionSubmission_getToOneRelationship",
    "GET",
    "/v1/appStoreVersions/{id}/relationships/appStoreVersionSubmission",
    "LinkageResponse",
)

_GET_BUILD: Operation[BuildWithoutIncludesResponse[Build | None]] = Operation(
    "appStoreVersions_build_getToOneRelated",
    "GET",
    "/v1/appStoreVersions/{id}/build",
    "BuildWithoutIncludesResponse",
    query={
        "fields_builds": "fields[builds]",
    },
)

_GET_BUILD_LINKAGE: Operation[LinkageResponse] = Operation(
    "appStoreVersions_build_getToOneRelationship",
    "GET",
    "/v1/appStoreVersions/{id}/relationships/build",
    "LinkageResponse",
)

_SET_BUILD: Operation[None] = Operation(
    "appStoreVersions_build_updateToOneRelationship",
    "PATCH",
    "/v1/appStoreVersions/{id}/relationships/build",
    body=Related("build", "builds"),
)

_CREATE: Operation[AppStoreVersionResponse] = Operation(
    "appStoreVersions_createInstance",
    "POST",
    "/v1/appStoreVersions",
    "AppStoreVersionResponse",
    body=Body(
        "appStoreVersions",
        attributes={
            "platform": "platform",
            "version_string": "versionString",
            "copyright": "copyright",
            "review_type": "reviewType",
            "release_type": "releaseType",
            "earliest_release_date": "earliestReleaseDate",
            "uses_idfa": "usesIdfa",
        },
        relationships={
            "app": Related("app", "apps"),
            "app_store_version_localizations": Related(
                "appStoreVersionLocalizations", "appStoreVersionLocalizations", many=True
            ),
            "build": Related("build", "builds"),
        },
    ),
)

_LIST_CUSTOMER_REVIEWS: Operation[CustomerReviewsResponse] = Operation(
    "appStoreVersions_customerReviews_getToManyRelated",
    "GET",
    "/v1/appStoreVersions/{id}/customerReviews",
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
    "appStoreVersions_customerReviews_getToManyRelationship",
    "GET",
    "/v1/appStoreVersions/{id}/relationships/customerReviews",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_GET: Operation[AppStoreVersionResponse] = Operation(
    "appStoreVersions_getInstance",
    "GET",
    "/v1/appStoreVersions/{id}",
    "AppStoreVersionResponse",
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
        "include": "include",
        "limit_app_store_version_experiments": "limit[appStoreVersionExperiments]",
        "limit_app_store_version_experiments_v2": "limit[appStoreVersionExperimentsV2]",
        "limit_app_store_version_localizations": "limit[appStoreVersionLocalizations]",
    },
)

_DELETE: Operation[None] = Operation("appStoreVersions_deleteInstance", "DELETE", "/v1/appStoreVersions/{id}")

_UPDATE: Operation[AppStoreVersionResponse] = Operation(
    "appStoreVersions_updateInstance",
    "PATCH",
    "/v1/appStoreVersions/{id}",
    "AppStoreVersionResponse",
    body=Body(
        "appStoreVersions",
        attributes={
            "version_string": "versionString",
            "copyright": "copyright",
            "review_type": "reviewType",
            "release_type": "releaseType",
            "earliest_release_date": "earliestReleaseDate",
            "uses_idfa": "usesIdfa",
            "downloadable": "downloadable",
        },
        relationships={
            "build": Related("build", "builds"),
            "app_clip_default_experience": Related("appClipDefaultExperience", "appClipDefaultExperiences"),
        },
    ),
)

_GET_GAME_CENTER_APP_VERSION: Operation[GameCenterAppVersionResponse[GameCenterAppVersion | None]] = Operation(
    "appStoreVersions_gameCenterAppVersion_getToOneRelated",
    "GET",
    "/v1/appStoreVersions/{id}/gameCenterAppVersion",
    "GameCenterAppVersionResponse",
    query={
        "fields_app_store_versions": "fields[appStoreVersions]",
        "fields_game_center_app_versions": "fields[gameCenterAppVersions]",
        "include": "include",
        "limit_compatibility_versions": "limit[compatibilityVersions]",
    },
)

_GET_GAME_CENTER_APP_VERSION_LINKAGE: Operation[LinkageResponse] = Operation(
    "appStoreVersions_gameCenterAppVersion_getToOneRelationship",
    "GET",
    "/v1/appStoreVersions/{id}/relationships/gameCenterAppVersion",
    "LinkageResponse",
)

_GET_ROUTING_APP_COVERAGE: Operation[RoutingAppCoverageResponse[RoutingAppCoverage | None]] = Operation(
    "appStoreVersions_routingAppCoverage_getToOneRelated",
    "GET",
    "/v1/appStoreVersions/{id}/routingAppCoverage",
    "RoutingAppCoverageResponse",
    query={
        "fields_app_store_versions": "fields[appStoreVersions]",
        "fields_routing_app_coverages": "fields[routingAppCoverages]",
        "include": "include",
    },
)

_GET_ROUTING_APP_COVERAGE_LINKAGE: Operation[LinkageResponse] = Operation(
    "appStoreVersions_routingAppCoverage_getToOneRelationship",
    "GET",
    "/v1/appStoreVersions/{id}/relationships/routingAppCoverage",
    "LinkageResponse",
)


class AppStoreVersions(Resource[M]):
    """The operations on App Store versions."""

    @dual
    async def get_alternative_distribution_package(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppStoreVersionsGetAlternativeDistributionPackageQuery],
    ) -> AlternativeDistributionPackageResponse[AlternativeDistributionPackage | None]:
        """Read the alternative distribution package of an App Store version. `GET /v1/appStoreVersions/{id}/alternativeDistributionPackage`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversions-_id_-alternativedistributionpackage
        """
        return await self._call(
            _GET_ALTERNATIVE_DISTRIBUTION_PACKAGE,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get_alternative_distribution_package_linkage(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> LinkageResponse:
        """Read the id of the alternative distribution package of an App Store version. `GET /v1/appStoreVersions/{id}/relationships/alternativeDistributionPackage`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversions-_id_-relationships-alternativedistributionpackage
        """
        return await self._call(
            _GET_ALTERNATIVE_DISTRIBUTION_PACKAGE_LINKAGE,
            id,
            options=options,
        )

    @dual
    async def get_app_clip_default_experience(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppStoreVersionsGetAppClipDefaultExperienceQuery],
    ) -> AppClipDefaultExperienceResponse[AppClipDefaultExperience | None]:
        """Read the app clip default experience of an App Store version. `GET /v1/appStoreVersions/{id}/appClipDefaultExperience`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversions-_id_-appclipdefaultexperience
        """
        return await self._call(
            _GET_APP_CLIP_DEFAULT_EXPERIENCE,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get_app_clip_default_experience_linkage(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> LinkageResponse:
        """Read the id of the app clip default experience of an App Store version. `GET /v1/appStoreVersions/{id}/relationships/appClipDefaultExperience`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversions-_id_-relationships-appclipdefaultexperience
        """
        return await self._call(
            _GET_APP_CLIP_DEFAULT_EXPERIENCE_LINKAGE,
            id,
            options=options,
        )

    @dual
    async def set_app_clip_default_experience(
        self,
        id: str,
        other_id: str,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Set the app clip default experience of an App Store version. `PATCH /v1/appStoreVersions/{id}/relationships/appClipDefaultExperience`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appstoreversions-_id_-relationships-appclipdefaultexperience
        """
        return await self._call(
            _SET_APP_CLIP_DEFAULT_EXPERIENCE,
            id,
            ids=other_id,
            options=options,
        )

    @dual
    async def get_app_store_review_detail(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppStoreVersionsGetAppStoreReviewDetailQuery],
    ) -> AppStoreReviewDetailResponse[AppStoreReviewDetail | None]:
        """Read the App Store review detail of an App Store version. `GET /v1/appStoreVersions/{id}/appStoreReviewDetail`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversions-_id_-appstorereviewdetail
        """
        return await self._call(
            _GET_APP_STORE_REVIEW_DETAIL,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get_app_store_review_detail_linkage(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> LinkageResponse:
        """Read the id of the App Store review detail of an App Store version. `GET /v1/appStoreVersions/{id}/relationships/appStoreReviewDetail`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversions-_id_-relationships-appstorereviewdetail
        """
        return await self._call(
            _GET_APP_STORE_REVIEW_DETAIL_LINKAGE,
            id,
            options=options,
        )

    @dual
    async def list_app_store_version_experiments_v2(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppStoreVersionsListAppStoreVersionExperimentsV2Query],
    ) -> AppStoreVersionExperimentsV2Response:
        """List the App Store version experiments (v2) of an App Store version. `GET /v1/appStoreVersions/{id}/appStoreVersionExperimentsV2`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversions-_id_-appstoreversionexperimentsv2
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
        **query: Unpack[AppStoreVersionsListAppStoreVersionExperimentsV2LinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the App Store version experiments (v2) of an App Store version. `GET /v1/appStoreVersions/{id}/relationships/appStoreVersionExperimentsV2`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversions-_id_-relationships-appstoreversionexperimentsv2
        """
        return await self._call(
            _LIST_APP_STORE_VERSION_EXPERIMENTS_V2_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated GET /v1/appStoreVersions/{id}/appStoreVersionExperiments", stacklevel=2)
    async def list_app_store_version_experiments(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppStoreVersionsListAppStoreVersionExperimentsQuery],
    ) -> AppStoreVersionExperimentsResponse:
        """List the App Store version experiments of an App Store version. `GET /v1/appStoreVersions/{id}/appStoreVersionExperiments`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversions-_id_-appstoreversionexperiments
        """
        return await self._call(
            _LIST_APP_STORE_VERSION_EXPERIMENTS,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated(
        "Apple has deprecated GET /v1/appStoreVersions/{id}/relationships/appStoreVersionExperiments", stacklevel=2
    )
    async def list_app_store_version_experiments_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppStoreVersionsListAppStoreVersionExperimentsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the App Store version experiments of an App Store version. `GET /v1/appStoreVersions/{id}/relationships/appStoreVersionExperiments`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversions-_id_-relationships-appstoreversionexperiments
        """
        return await self._call(
            _LIST_APP_STORE_VERSION_EXPERIMENTS_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_app_store_version_localizations(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppStoreVersionsListAppStoreVersionLocalizationsQuery],
    ) -> AppStoreVersionLocalizationsResponse:
        """List the App Store version localizations of an App Store version. `GET /v1/appStoreVersions/{id}/appStoreVersionLocalizations`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversions-_id_-appstoreversionlocalizations
        """
        return await self._call(
            _LIST_APP_STORE_VERSION_LOCALIZATIONS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_app_store_version_localizations_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppStoreVersionsListAppStoreVersionLocalizationsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the App Store version localizations of an App Store version. `GET /v1/appStoreVersions/{id}/relationships/appStoreVersionLocalizations`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversions-_id_-relationships-appstoreversionlocalizations
        """
        return await self._call(
            _LIST_APP_STORE_VERSION_LOCALIZATIONS_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get_app_store_version_phased_release(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppStoreVersionsGetAppStoreVersionPhasedReleaseQuery],
    ) -> AppStoreVersionPhasedReleaseWithoutIncludesResponse[AppStoreVersionPhasedRelease | None]:
        """Read the App Store version phased release of an App Store version. `GET /v1/appStoreVersions/{id}/appStoreVersionPhasedRelease`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversions-_id_-appstoreversionphasedrelease
        """
        return await self._call(
            _GET_APP_STORE_VERSION_PHASED_RELEASE,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get_app_store_version_phased_release_linkage(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> LinkageResponse:
        """Read the id of the App Store version phased release of an App Store version. `GET /v1/appStoreVersions/{id}/relationships/appStoreVersionPhasedRelease`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversions-_id_-relationships-appstoreversionphasedrelease
        """
        return await self._call(
            _GET_APP_STORE_VERSION_PHASED_RELEASE_LINKAGE,
            id,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated GET /v1/appStoreVersions/{id}/appStoreVersionSubmission", stacklevel=2)
    async def get_app_store_version_submission(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppStoreVersionsGetAppStoreVersionSubmissionQuery],
    ) -> AppStoreVersionSubmissionResponse[AppStoreVersionSubmission | None]:
        """Read the App Store version submission of an App Store version. `GET /v1/appStoreVersions/{id}/appStoreVersionSubmission`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversions-_id_-appstoreversionsubmission
        """
        return await self._call(
            _GET_APP_STORE_VERSION_SUBMISSION,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated(
        "Apple has deprecated GET /v1/appStoreVersions/{id}/relationships/appStoreVersionSubmission", stacklevel=2
    )
    async def get_app_store_version_submission_linkage(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> LinkageResponse:
        """Read the id of the App Store version submission of an App Store version. `GET /v1/appStoreVersions/{id}/relationships/appStoreVersionSubmission`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversions-_id_-relationships-appstoreversionsubmission
        """
        return await self._call(
            _GET_APP_STORE_VERSION_SUBMISSION_LINKAGE,
            id,
            options=options,
        )

    @dual
    async def get_build(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppStoreVersionsGetBuildQuery],
    ) -> BuildWithoutIncludesResponse[Build | None]:
        """Read the build of an App Store version. `GET /v1/appStoreVersions/{id}/build`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversions-_id_-build
        """
        return await self._call(
            _GET_BUILD,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get_build_linkage(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> LinkageResponse:
        """Read the id of the build of an App Store version. `GET /v1/appStoreVersions/{id}/relationships/build`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversions-_id_-relationships-build
        """
        return await self._call(
            _GET_BUILD_LINKAGE,
            id,
            options=options,
        )

    @dual
    async def set_build(
        self,
        id: str,
        other_id: str,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Set the build of an App Store version. `PATCH /v1/appStoreVersions/{id}/relationships/build`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appstoreversions-_id_-relationships-build
        """
        return await self._call(
            _SET_BUILD,
            id,
            ids=other_id,
            options=options,
        )

    @dual
    async def create(
        self,
        *,
        platform: PlatformValue,
        version_string: str,
        app: str,
        copyright: str | None | Unset = UNSET,
        review_type: AppStoreVersionReviewTypeValue | None | Unset = UNSET,
        release_type: AppStoreVersionReleaseTypeValue | None | Unset = UNSET,
        earliest_release_date: datetime | None | Unset = UNSET,
        uses_idfa: bool | None | Unset = UNSET,
        app_store_version_localizations: Sequence[str] | Unset = UNSET,
        build: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AppStoreVersionResponse:
        """Create an App Store version. `POST /v1/appStoreVersions`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appstoreversions

        Deprecated by Apple: uses_idfa."""
        return await self._call(
            _CREATE,
            fields={
                "platform": platform,
                "version_string": version_string,
                "app": app,
                "copyright": copyright,
                "review_type": review_type,
                "release_type": release_type,
                "earliest_release_date": earliest_release_date,
                "uses_idfa": uses_idfa,
                "app_store_version_localizations": app_store_version_localizations,
                "build": build,
            },
            options=options,
        )

    @dual
    async def list_customer_reviews(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppStoreVersionsListCustomerReviewsQuery],
    ) -> CustomerReviewsResponse:
        """List the customer reviews of an App Store version. `GET /v1/appStoreVersions/{id}/customerReviews`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversions-_id_-customerreviews
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
        **query: Unpack[AppStoreVersionsListCustomerReviewsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the customer reviews of an App Store version. `GET /v1/appStoreVersions/{id}/relationships/customerReviews`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversions-_id_-relationships-customerreviews
        """
        return await self._call(
            _LIST_CUSTOMER_REVIEWS_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppStoreVersionsGetQuery],
    ) -> AppStoreVersionResponse:
        """Read an App Store version by id. `GET /v1/appStoreVersions/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversions-_id_
        """
        return await self._call(
            _GET,
            id,
            query=query,
            options=options,
        )

    @dual
    async def delete(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete an App Store version. `DELETE /v1/appStoreVersions/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appstoreversions-_id_
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
        version_string: str | None | Unset = UNSET,
        copyright: str | None | Unset = UNSET,
        review_type: AppStoreVersionReviewTypeValue | None | Unset = UNSET,
        release_type: AppStoreVersionReleaseTypeValue | None | Unset = UNSET,
        earliest_release_date: datetime | None | Unset = UNSET,
        uses_idfa: bool | None | Unset = UNSET,
        downloadable: bool | None | Unset = UNSET,
        build: str | Unset = UNSET,
        app_clip_default_experience: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AppStoreVersionResponse:
        """Change an App Store version; fields left out stay as they are. `PATCH /v1/appStoreVersions/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appstoreversions-_id_

        Deprecated by Apple: uses_idfa."""
        return await self._call(
            _UPDATE,
            id,
            fields={
                "version_string": version_string,
                "copyright": copyright,
                "review_type": review_type,
                "release_type": release_type,
                "earliest_release_date": earliest_release_date,
                "uses_idfa": uses_idfa,
                "downloadable": downloadable,
                "build": build,
                "app_clip_default_experience": app_clip_default_experience,
            },
            options=options,
        )

    @dual
    async def get_game_center_app_version(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppStoreVersionsGetGameCenterAppVersionQuery],
    ) -> GameCenterAppVersionResponse[GameCenterAppVersion | None]:
        """Read the Game Center app version of an App Store version. `GET /v1/appStoreVersions/{id}/gameCenterAppVersion`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversions-_id_-gamecenterappversion
        """
        return await self._call(
            _GET_GAME_CENTER_APP_VERSION,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get_game_center_app_version_linkage(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> LinkageResponse:
        """Read the id of the Game Center app version of an App Store version. `GET /v1/appStoreVersions/{id}/relationships/gameCenterAppVersion`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversions-_id_-relationships-gamecenterappversion
        """
        return await self._call(
            _GET_GAME_CENTER_APP_VERSION_LINKAGE,
            id,
            options=options,
        )

    @dual
    async def get_routing_app_coverage(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppStoreVersionsGetRoutingAppCoverageQuery],
    ) -> RoutingAppCoverageResponse[RoutingAppCoverage | None]:
        """Read the routing app coverage of an App Store version. `GET /v1/appStoreVersions/{id}/routingAppCoverage`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversions-_id_-routingappcoverage
        """
        return await self._call(
            _GET_ROUTING_APP_COVERAGE,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get_routing_app_coverage_linkage(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> LinkageResponse:
        """Read the id of the routing app coverage of an App Store version. `GET /v1/appStoreVersions/{id}/relationships/routingAppCoverage`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversions-_id_-relationships-routingappcoverage
        """
        return await self._call(
            _GET_ROUTING_APP_COVERAGE_LINKAGE,
            id,
            options=options,
        )
