"""The operations on builds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkageResponse, LinkagesResponse
    from ..literals import (
        AlternativeDistributionPackageField,
        AppClipDefaultExperienceField,
        AppEncryptionDeclarationField,
        AppField,
        AppStoreReviewDetailField,
        AppStoreVersionExperimentField,
        AppStoreVersionField,
        AppStoreVersionLocalizationField,
        AppStoreVersionPhasedReleaseField,
        AppStoreVersionSubmissionField,
        BetaAppReviewSubmissionField,
        BetaBuildLocalizationField,
        BetaGroupField,
        BetaReviewStateValue,
        BetaTesterField,
        BuildAppStoreVersionInclude,
        BuildAudienceTypeValue,
        BuildBetaDetailField,
        BuildBuildBetaDetailInclude,
        BuildBundleField,
        BuildField,
        BuildIconField,
        BuildInclude,
        BuildProcessingStateValue,
        BuildSort,
        BuildUploadField,
        DiagnosticSignatureDiagnosticTypeValue,
        DiagnosticSignatureField,
        GameCenterAppVersionField,
        PerfPowerMetricMetricTypeValue,
        PerfPowerMetricPlatformValue,
        PlatformValue,
        PreReleaseVersionField,
        RoutingAppCoverageField,
    )
    from ..models import (
        App,
        AppEncryptionDeclaration,
        AppEncryptionDeclarationWithoutIncludesResponse,
        AppStoreVersion,
        AppStoreVersionResponse,
        AppWithoutIncludesResponse,
        BetaAppReviewSubmission,
        BetaAppReviewSubmissionWithoutIncludesResponse,
        BetaBuildLocalizationsWithoutIncludesResponse,
        BetaBuildUsagesV1MetricResponse,
        BetaTestersWithoutIncludesResponse,
        BuildBetaDetail,
        BuildBetaDetailResponse,
        BuildIconsWithoutIncludesResponse,
        BuildResponse,
        BuildsResponse,
        DiagnosticSignaturesResponse,
        PrereleaseVersion,
        PrereleaseVersionWithoutIncludesResponse,
        XcodeMetrics,
    )
    from ..operation import CallOptions, Unset

    class BuildsGetAppEncryptionDeclarationQuery(TypedDict, total=False):
        """What `get_app_encryption_declaration` takes."""

        fields_app_encryption_declarations: Sequence[AppEncryptionDeclarationField]

    class BuildsGetAppStoreVersionQuery(TypedDict, total=False):
        """What `get_app_store_version` takes."""

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
        include: Sequence[BuildAppStoreVersionInclude]
        limit_app_store_version_experiments: int
        """Deprecated by Apple."""
        limit_app_store_version_experiments_v2: int
        limit_app_store_version_localizations: int

    class BuildsGetAppQuery(TypedDict, total=False):
        """What `get_app` takes."""

        fields_apps: Sequence[AppField]

    class BuildsGetBetaAppReviewSubmissionQuery(TypedDict, total=False):
        """What `get_beta_app_review_submission` takes."""

        fields_beta_app_review_submissions: Sequence[BetaAppReviewSubmissionField]

    class BuildsListBetaBuildLocalizationsQuery(TypedDict, total=False):
        """What `list_beta_build_localizations` takes."""

        fields_beta_build_localizations: Sequence[BetaBuildLocalizationField]
        limit: int

    class BuildsListBetaBuildLocalizationsLinkagesQuery(TypedDict, total=False):
        """What `list_beta_build_localizations_linkages` takes."""

        limit: int

    class BuildsMetricsBetaBuildUsagesQuery(TypedDict, total=False):
        """What `metrics_beta_build_usages` takes."""

        limit: int

    class BuildsGetBuildBetaDetailQuery(TypedDict, total=False):
        """What `get_build_beta_detail` takes."""

        fields_build_beta_details: Sequence[BuildBetaDetailField]
        fields_builds: Sequence[BuildField]
        include: Sequence[BuildBuildBetaDetailInclude]

    class BuildsListDiagnosticSignaturesQuery(TypedDict, total=False):
        """What `list_diagnostic_signatures` takes."""

        fields_diagnostic_signatures: Sequence[DiagnosticSignatureField]
        filter_diagnostic_type: Sequence[DiagnosticSignatureDiagnosticTypeValue]
        limit: int

    class BuildsListDiagnosticSignaturesLinkagesQuery(TypedDict, total=False):
        """What `list_diagnostic_signatures_linkages` takes."""

        limit: int

    class BuildsListQuery(TypedDict, total=False):
        """What `list` takes."""

        exists_uses_non_exempt_encryption: bool
        fields_app_encryption_declarations: Sequence[AppEncryptionDeclarationField]
        fields_app_store_versions: Sequence[AppStoreVersionField]
        fields_apps: Sequence[AppField]
        fields_beta_app_review_submissions: Sequence[BetaAppReviewSubmissionField]
        fields_beta_build_localizations: Sequence[BetaBuildLocalizationField]
        fields_beta_groups: Sequence[BetaGroupField]
        fields_beta_testers: Sequence[BetaTesterField]
        fields_build_beta_details: Sequence[BuildBetaDetailField]
        fields_build_bundles: Sequence[BuildBundleField]
        fields_build_icons: Sequence[BuildIconField]
        fields_build_uploads: Sequence[BuildUploadField]
        fields_builds: Sequence[BuildField]
        fields_pre_release_versions: Sequence[PreReleaseVersionField]
        filter_app: Sequence[str]
        filter_app_store_version: Sequence[str]
        filter_beta_app_review_submission_beta_review_state: Sequence[BetaReviewStateValue]
        filter_beta_groups: Sequence[str]
        filter_build_audience_type: Sequence[BuildAudienceTypeValue]
        filter_expired: Sequence[str]
        filter_id: Sequence[str]
        filter_pre_release_version: Sequence[str]
        filter_pre_release_version_platform: Sequence[PlatformValue]
        filter_pre_release_version_version: Sequence[str]
        filter_processing_state: Sequence[BuildProcessingStateValue]
        filter_uses_non_exempt_encryption: Sequence[str]
        filter_version: Sequence[str]
        include: Sequence[BuildInclude]
        limit: int
        limit_beta_build_localizations: int
        limit_beta_groups: int
        limit_build_bundles: int
        limit_icons: int
        limit_individual_testers: int
        sort: Sequence[BuildSort]

    class BuildsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_app_encryption_declarations: Sequence[AppEncryptionDeclarationField]
        fields_app_store_versions: Sequence[AppStoreVersionField]
        fields_apps: Sequence[AppField]
        fields_beta_app_review_submissions: Sequence[BetaAppReviewSubmissionField]
        fields_beta_build_localizations: Sequence[BetaBuildLocalizationField]
        fields_beta_groups: Sequence[BetaGroupField]
        fields_beta_testers: Sequence[BetaTesterField]
        fields_build_beta_details: Sequence[BuildBetaDetailField]
        fields_build_bundles: Sequence[BuildBundleField]
        fields_build_icons: Sequence[BuildIconField]
        fields_build_uploads: Sequence[BuildUploadField]
        fields_builds: Sequence[BuildField]
        fields_pre_release_versions: Sequence[PreReleaseVersionField]
        include: Sequence[BuildInclude]
        limit_beta_build_localizations: int
        limit_beta_groups: int
        limit_build_bundles: int
        limit_icons: int
        limit_individual_testers: int

    class BuildsListIconsQuery(TypedDict, total=False):
        """What `list_icons` takes."""

        fields_build_icons: Sequence[BuildIconField]
        limit: int

    class BuildsListIconsLinkagesQuery(TypedDict, total=False):
        """What `list_icons_linkages` takes."""

        limit: int

    class BuildsListIndividualTestersLinkagesQuery(TypedDict, total=False):
        """What `list_individual_testers_linkages` takes."""

        limit: int

    class BuildsListIndividualTestersQuery(TypedDict, total=False):
        """What `list_individual_testers` takes."""

        fields_beta_testers: Sequence[BetaTesterField]
        limit: int

    class BuildsListPerfPowerMetricsQuery(TypedDict, total=False):
        """What `list_perf_power_metrics` takes."""

        filter_device_type: Sequence[str]
        filter_metric_type: Sequence[PerfPowerMetricMetricTypeValue]
        filter_platform: Sequence[PerfPowerMetricPlatformValue]

    class BuildsGetPreReleaseVersionQuery(TypedDict, total=False):
        """What `get_pre_release_version` takes."""

        fields_pre_release_versions: Sequence[PreReleaseVersionField]


_GET_APP_ENCRYPTION_DECLARATION: Operation[
    AppEncryptionDeclarationWithoutIncludesResponse[AppEncryptionDeclaration | None]
] = Operation(
    "builds_appEncryptionDeclaration_getToOneRelated",
    "GET",
    "/v1/builds/{id}/appEncryptionDeclaration",
    "AppEncryptionDeclarationWithoutIncludesResponse",
    query={
        "fields_app_encryption_declarations": "fields[appEncryptionDeclarations]",
    },
)

_GET_APP_ENCRYPTION_DECLARATION_LINKAGE: Operation[LinkageResponse] = Operation(
    "builds_appEncryptionDeclaration_getToOneRelationship",
    "GET",
    "/v1/builds/{id}/relationships/appEncryptionDeclaration",
    "LinkageResponse",
)

_SET_APP_ENCRYPTION_DECLARATION: Operation[None] = Operation(
    "builds_appEncryptionDeclaration_updateToOneRelationship",
    "PATCH",
    "/v1/builds/{id}/relationships/appEncryptionDeclaration",
    body=Related("appEncryptionDeclaration", "appEncryptionDeclarations"),
)

_GET_APP_STORE_VERSION: Operation[AppStoreVersionResponse[AppStoreVersion | None]] = Operation(
    "builds_appStoreVersion_getToOneRelated",
    "GET",
    "/v1/builds/{id}/appStoreVersion",
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

_GET_APP_STORE_VERSION_LINKAGE: Operation[LinkageResponse] = Operation(
    "builds_appStoreVersion_getToOneRelationship",
    "GET",
    "/v1/builds/{id}/relationships/appStoreVersion",
    "LinkageResponse",
)

_GET_APP: Operation[AppWithoutIncludesResponse[App | None]] = Operation(
    "builds_app_getToOneRelated",
    "GET",
    "/v1/builds/{id}/app",
    "AppWithoutIncludesResponse",
    query={
        "fields_apps": "fields[apps]",
    },
)

_GET_APP_LINKAGE: Operation[LinkageResponse] = Operation(
    "builds_app_getToOneRelationship", "GET", "/v1/builds/{id}/relationships/app", "LinkageResponse"
)

_GET_BETA_APP_REVIEW_SUBMISSION: Operation[
    BetaAppReviewSubmissionWithoutIncludesResponse[BetaAppReviewSubmission | None]
] = Operation(
    "builds_betaAppReviewSubmission_getToOneRelated",
    "GET",
    "/v1/builds/{id}/betaAppReviewSubmission",
    "BetaAppReviewSubmissionWithoutIncludesResponse",
    query={
        "fields_beta_app_review_submissions": "fields[betaAppReviewSubmissions]",
    },
)

_GET_BETA_APP_REVIEW_SUBMISSION_LINKAGE: Operation[LinkageResponse] = Operation(
    "builds_betaAppReviewSubmission_getToOneRelationship",
    "GET",
    "/v1/builds/{id}/relationships/betaAppReviewSubmission",
    "LinkageResponse",
)

_LIST_BETA_BUILD_LOCALIZATIONS: Operation[BetaBuildLocalizationsWithoutIncludesResponse] = Operation(
    "builds_betaBuildLocalizations_getToManyRelated",
    "GET",
    "/v1/builds/{id}/betaBuildLocalizations",
    "BetaBuildLocalizationsWithoutIncludesResponse",
    query={
        "fields_beta_build_localizations": "fields[betaBuildLocalizations]",
        "limit": "limit",
    },
)

_LIST_BETA_BUILD_LOCALIZATIONS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "builds_betaBuildLocalizations_getToManyRelationship",
    "GET",
    "/v1/builds/{id}/relationships/betaBuildLocalizations",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_METRICS_BETA_BUILD_USAGES: Operation[BetaBuildUsagesV1MetricResponse] = Operation(
    "builds_betaBuildUsages_getMetrics",
    "GET",
    "/v1/builds/{id}/metrics/betaBuildUsages",
    "BetaBuildUsagesV1MetricResponse",
    query={
        "limit": "limit",
    },
)

_ADD_BETA_GROUPS: Operation[None] = Operation(
    "builds_betaGroups_createToManyRelationship",
    "POST",
    "/v1/builds/{id}/relationships/betaGroups",
    body=Related("betaGroups", "betaGroups", many=True),
)

_REMOVE_BETA_GROUPS: Operation[None] = Operation(
    "builds_betaGroups_deleteToManyRelationship",
    "DELETE",
    "/v1/builds/{id}/relationships/betaGroups",
    body=Related("betaGroups", "betaGroups", many=True),
)

_GET_BUILD_BETA_DETAIL: Operation[BuildBetaDetailResponse[BuildBetaDetail | None]] = Operation(
    "builds_buildBetaDetail_getToOneRelated",
    "GET",
    "/v1/builds/{id}/buildBetaDetail",
    "BuildBetaDetailResponse",
    query={
        "fields_build_beta_details": "fields[buildBetaDetails]",
        "fields_builds": "fields[builds]",
        "include": "include",
    },
)

_GET_BUILD_BETA_DETAIL_LINKAGE: Operation[LinkageResponse] = Operation(
    "builds_buildBetaDetail_getToOneRelationship",
    "GET",
    "/v1/builds/{id}/relationships/buildBetaDetail",
    "LinkageResponse",
)

_LIST_DIAGNOSTIC_SIGNATURES: Operation[DiagnosticSignaturesResponse] = Operation(
    "builds_diagnosticSignatures_getToManyRelated",
    "GET",
    "/v1/builds/{id}/diagnosticSignatures",
    "DiagnosticSignaturesResponse",
    query={
        "fields_diagnostic_signatures": "fields[diagnosticSignatures]",
        "filter_diagnostic_type": "filter[diagnosticType]",
        "limit": "limit",
    },
)

_LIST_DIAGNOSTIC_SIGNATURES_LINKAGES: Operation[LinkagesResponse] = Operation(
    "builds_diagnosticSignatures_getToManyRelationship",
    "GET",
    "/v1/builds/{id}/relationships/diagnosticSignatures",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_LIST: Operation[BuildsResponse] = Operation(
    "builds_getCollection",
    "GET",
    "/v1/builds",
    "BuildsResponse",
    query={
        "exists_uses_non_exempt_encryption": "exists[usesNonExemptEncryption]",
        "fields_app_encryption_declarations": "fields[appEncryptionDeclarations]",
        "fields_app_store_versions": "fields[appStoreVersions]",
        "fields_apps": "fields[apps]",
        "fields_beta_app_review_submissions": "fields[betaAppReviewSubmissions]",
        "fields_beta_build_localizations": "fields[betaBuildLocalizations]",
        "fields_beta_groups": "fields[betaGroups]",
        "fields_beta_testers": "fields[betaTesters]",
        "fields_build_beta_details": "fields[buildBetaDetails]",
        "fields_build_bundles": "fields[buildBundles]",
        "fields_build_icons": "fields[buildIcons]",
        "fields_build_uploads": "fields[buildUploads]",
        "fields_builds": "fields[builds]",
        "fields_pre_release_versions": "fields[preReleaseVersions]",
        "filter_app": "filter[app]",
        "filter_app_store_version": "filter[appStoreVersion]",
        "filter_beta_app_review_submission_beta_review_state": "filter[betaAppReviewSubmission.betaReviewState]",
        "filter_beta_groups": "filter[betaGroups]",
        "filter_build_audience_type": "filter[buildAudienceType]",
        "filter_expired": "filter[expired]",
        "filter_id": "filter[id]",
        "filter_pre_release_version": "filter[preReleaseVersion]",
        "filter_pre_release_version_platform": "filter[preReleaseVersion.platform]",
        "filter_pre_release_version_version": "filter[preReleaseVersion.version]",
        "filter_processing_state": "filter[processingState]",
        "filter_uses_non_exempt_encryption": "filter[usesNonExemptEncryption]",
        "filter_version": "filter[version]",
        "include": "include",
        "limit": "limit",
        "limit_beta_build_localizations": "limit[betaBuildLocalizations]",
        "limit_beta_groups": "limit[betaGroups]",
        "limit_build_bundles": "limit[buildBundles]",
        "limit_icons": "limit[icons]",
        "limit_individual_testers": "limit[individualTesters]",
        "sort": "sort",
    },
)

_GET: Operation[BuildResponse] = Operation(
    "builds_getInstance",
    "GET",
    "/v1/builds/{id}",
    "BuildResponse",
    query={
        "fields_app_encryption_declarations": "fields[appEncryptionDeclarations]",
        "fields_app_store_versions": "fields[appStoreVersions]",
        "fields_apps": "fields[apps]",
        "fields_beta_app_review_submissions": "fields[betaAppReviewSubmissions]",
        "fields_beta_build_localizations": "fields[betaBuildLocalizations]",
        "fields_beta_groups": "fields[betaGroups]",
        "fields_beta_testers": "fields[betaTesters]",
        "fields_build_beta_details": "fields[buildBetaDetails]",
        "fields_build_bundles": "fields[buildBundles]",
        "fields_build_icons": "fields[buildIcons]",
        "fields_build_uploads": "fields[buildUploads]",
        "fields_builds": "fields[builds]",
        "fields_pre_release_versions": "fields[preReleaseVersions]",
        "include": "include",
        "limit_beta_build_localizations": "limit[betaBuildLocalizations]",
        "limit_beta_groups": "limit[betaGroups]",
        "limit_build_bundles": "limit[buildBundles]",
        "limit_icons": "limit[icons]",
        "limit_individual_testers": "limit[individualTesters]",
    },
)

_UPDATE: Operation[BuildResponse] = Operation(
    "builds_updateInstance",
    "PATCH",
    "/v1/builds/{id}",
    "BuildResponse",
    body=Body(
        "builds",
        attributes={"expired": "expired", "uses_non_exempt_encryption": "usesNonExemptEncryption"},
        relationships={"app_encryption_declaration": Related("appEncryptionDeclaration", "appEncryptionDeclarations")},
    ),
)

_LIST_ICONS: Operation[BuildIconsWithoutIncludesResponse] = Operation(
    "builds_icons_getToManyRelated",
    "GET",
    "/v1/builds/{id}/icons",
    "BuildIconsWithoutIncludesResponse",
    query={
        "fields_build_icons": "fields[buildIcons]",
        "limit": "limit",
    },
)

_LIST_ICONS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "builds_icons_getToManyRelationship",
    "GET",
    "/v1/builds/{id}/relationships/icons",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_LIST_INDIVIDUAL_TESTERS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "builds_individualTesters_getToManyRelationship",
    "GET",
    "/v1/builds/{id}/relationships/individualTesters",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_ADD_INDIVIDUAL_TESTERS: Operation[None] = Operation(
    "builds_individualTesters_createToManyRelationship",
    "POST",
    "/v1/builds/{id}/relationships/individualTesters",
    body=Related("individualTesters", "betaTesters", many=True),
)

_REMOVE_INDIVIDUAL_TESTERS: Operation[None] = Operation(
    "builds_individualTesters_deleteToManyRelationship",
    "DELETE",
    "/v1/builds/{id}/relationships/individualTesters",
    body=Related("individualTesters", "betaTesters", many=True),
)

_LIST_INDIVIDUAL_TESTERS: Operation[BetaTestersWithoutIncludesResponse] = Operation(
    "builds_individualTesters_getToManyRelated",
    "GET",
    "/v1/builds/{id}/individualTesters",
    "BetaTestersWithoutIncludesResponse",
    query={
        "fields_beta_testers": "fields[betaTesters]",
        "limit": "limit",
    },
)

_LIST_PERF_POWER_METRICS: Operation[XcodeMetrics] = Operation(
    "builds_perfPowerMetrics_getToManyRelated",
    "GET",
    "/v1/builds/{id}/perfPowerMetrics",
    "XcodeMetrics",
    accept="application/vnd.apple.xcode-metrics+json",
    query={
        "filter_device_type": "filter[deviceType]",
        "filter_metric_type": "filter[metricType]",
        "filter_platform": "filter[platform]",
    },
)

_GET_PRE_RELEASE_VERSION: Operation[PrereleaseVersionWithoutIncludesResponse[PrereleaseVersion | None]] = Operation(
    "builds_preReleaseVersion_getToOneRelated",
    "GET",
    "/v1/builds/{id}/preReleaseVersion",
    "PrereleaseVersionWithoutIncludesResponse",
    query={
        "fields_pre_release_versions": "fields[preReleaseVersions]",
    },
)

_GET_PRE_RELEASE_VERSION_LINKAGE: Operation[LinkageResponse] = Operation(
    "builds_preReleaseVersion_getToOneRelationship",
    "GET",
    "/v1/builds/{id}/relationships/preReleaseVersion",
    "LinkageResponse",
)


class Builds(Resource[M]):
    """The operations on builds."""

    @dual
    async def get_app_encryption_declaration(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[BuildsGetAppEncryptionDeclarationQuery],
    ) -> AppEncryptionDeclarationWithoutIncludesResponse[AppEncryptionDeclaration | None]:
        """Read the app encryption declaration of a build. `GET /v1/builds/{id}/appEncryptionDeclaration`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-appencryptiondeclaration
        """
        return await self._call(
            _GET_APP_ENCRYPTION_DECLARATION,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get_app_encryption_declaration_linkage(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> LinkageResponse:
        """Read the id of the app encryption declaration of a build. `GET /v1/builds/{id}/relationships/appEncryptionDeclaration`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-relationships-appencryptiondeclaration
        """
        return await self._call(
            _GET_APP_ENCRYPTION_DECLARATION_LINKAGE,
            id,
            options=options,
        )

    @dual
    async def set_app_encryption_declaration(
        self,
        id: str,
        other_id: str,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Set the app encryption declaration of a build. `PATCH /v1/builds/{id}/relationships/appEncryptionDeclaration`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-builds-_id_-relationships-appencryptiondeclaration
        """
        return await self._call(
            _SET_APP_ENCRYPTION_DECLARATION,
            id,
            ids=other_id,
            options=options,
        )

    @dual
    async def get_app_store_version(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[BuildsGetAppStoreVersionQuery],
    ) -> AppStoreVersionResponse[AppStoreVersion | None]:
        """Read the App Store version of a build. `GET /v1/builds/{id}/appStoreVersion`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-appstoreversion
        """
        return await self._call(
            _GET_APP_STORE_VERSION,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get_app_store_version_linkage(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> LinkageResponse:
        """Read the id of the App Store version of a build. `GET /v1/builds/{id}/relationships/appStoreVersion`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-relationships-appstoreversion
        """
        return await self._call(
            _GET_APP_STORE_VERSION_LINKAGE,
            id,
            options=options,
        )

    @dual
    async def get_app(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[BuildsGetAppQuery],
    ) -> AppWithoutIncludesResponse[App | None]:
        """Read the app of a build. `GET /v1/builds/{id}/app`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-app
        """
        return await self._call(
            _GET_APP,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get_app_linkage(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> LinkageResponse:
        """Read the id of the app of a build. `GET /v1/builds/{id}/relationships/app`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-relationships-app
        """
        return await self._call(
            _GET_APP_LINKAGE,
            id,
            options=options,
        )

    @dual
    async def get_beta_app_review_submission(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[BuildsGetBetaAppReviewSubmissionQuery],
    ) -> BetaAppReviewSubmissionWithoutIncludesResponse[BetaAppReviewSubmission | None]:
        """Read the beta app review submission of a build. `GET /v1/builds/{id}/betaAppReviewSubmission`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-betaappreviewsubmission
        """
        return await self._call(
            _GET_BETA_APP_REVIEW_SUBMISSION,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get_beta_app_review_submission_linkage(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> LinkageResponse:
        """Read the id of the beta app review submission of a build. `GET /v1/builds/{id}/relationships/betaAppReviewSubmission`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-relationships-betaappreviewsubmission
        """
        return await self._call(
            _GET_BETA_APP_REVIEW_SUBMISSION_LINKAGE,
            id,
            options=options,
        )

    @dual
    async def list_beta_build_localizations(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[BuildsListBetaBuildLocalizationsQuery],
    ) -> BetaBuildLocalizationsWithoutIncludesResponse:
        """List the beta build localizations of a build. `GET /v1/builds/{id}/betaBuildLocalizations`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-betabuildlocalizations
        """
        return await self._call(
            _LIST_BETA_BUILD_LOCALIZATIONS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_beta_build_localizations_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[BuildsListBetaBuildLocalizationsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the beta build localizations of a build. `GET /v1/builds/{id}/relationships/betaBuildLocalizations`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-relationships-betabuildlocalizations
        """
        return await self._call(
            _LIST_BETA_BUILD_LOCALIZATIONS_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def metrics_beta_build_usages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[BuildsMetricsBetaBuildUsagesQuery],
    ) -> BetaBuildUsagesV1MetricResponse:
        """Read the beta build usages metrics of a build. `GET /v1/builds/{id}/metrics/betaBuildUsages`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-metrics-betabuildusages
        """
        return await self._call(
            _METRICS_BETA_BUILD_USAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def add_beta_groups(
        self,
        id: str,
        ids: Sequence[str],
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Add to the beta groups of a build. `POST /v1/builds/{id}/relationships/betaGroups`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-builds-_id_-relationships-betagroups
        """
        return await self._call(
            _ADD_BETA_GROUPS,
            id,
            ids=ids,
            options=options,
        )

    @dual
    async def remove_beta_groups(
        self,
        id: str,
        ids: Sequence[str],
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Remove from the beta groups of a build. `DELETE /v1/builds/{id}/relationships/betaGroups`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-builds-_id_-relationships-betagroups
        """
        return await self._call(
            _REMOVE_BETA_GROUPS,
            id,
            ids=ids,
            options=options,
        )

    @dual
    async def get_build_beta_detail(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[BuildsGetBuildBetaDetailQuery],
    ) -> BuildBetaDetailResponse[BuildBetaDetail | None]:
        """Read the build beta detail of a build. `GET /v1/builds/{id}/buildBetaDetail`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-buildbetadetail
        """
        return await self._call(
            _GET_BUILD_BETA_DETAIL,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get_build_beta_detail_linkage(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> LinkageResponse:
        """Read the id of the build beta detail of a build. `GET /v1/builds/{id}/relationships/buildBetaDetail`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-relationships-buildbetadetail
        """
        return await self._call(
            _GET_BUILD_BETA_DETAIL_LINKAGE,
            id,
            options=options,
        )

    @dual
    async def list_diagnostic_signatures(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[BuildsListDiagnosticSignaturesQuery],
    ) -> DiagnosticSignaturesResponse:
        """List the diagnostic signatures of a build. `GET /v1/builds/{id}/diagnosticSignatures`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-diagnosticsignatures
        """
        return await self._call(
            _LIST_DIAGNOSTIC_SIGNATURES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_diagnostic_signatures_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[BuildsListDiagnosticSignaturesLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the diagnostic signatures of a build. `GET /v1/builds/{id}/relationships/diagnosticSignatures`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-relationships-diagnosticsignatures
        """
        return await self._call(
            _LIST_DIAGNOSTIC_SIGNATURES_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list(
        self,
        *,
        options: CallOptions | None = None,
        **query: Unpack[BuildsListQuery],
    ) -> BuildsResponse:
        """List builds. `GET /v1/builds`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds
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
        **query: Unpack[BuildsGetQuery],
    ) -> BuildResponse:
        """Read a build by id. `GET /v1/builds/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_
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
        expired: bool | None | Unset = UNSET,
        uses_non_exempt_encryption: bool | None | Unset = UNSET,
        app_encryption_declaration: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> BuildResponse:
        """Change a build; fields left out stay as they are. `PATCH /v1/builds/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-builds-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "expired": expired,
                "uses_non_exempt_encryption": uses_non_exempt_encryption,
                "app_encryption_declaration": app_encryption_declaration,
            },
            options=options,
        )

    @dual
    async def list_icons(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[BuildsListIconsQuery],
    ) -> BuildIconsWithoutIncludesResponse:
        """List the icons of a build. `GET /v1/builds/{id}/icons`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-icons
        """
        return await self._call(
            _LIST_ICONS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_icons_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[BuildsListIconsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the icons of a build. `GET /v1/builds/{id}/relationships/icons`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-relationships-icons
        """
        return await self._call(
            _LIST_ICONS_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_individual_testers_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[BuildsListIndividualTestersLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the individual testers of a build. `GET /v1/builds/{id}/relationships/individualTesters`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-relationships-individualtesters
        """
        return await self._call(
            _LIST_INDIVIDUAL_TESTERS_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def add_individual_testers(
        self,
        id: str,
        ids: Sequence[str],
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Add to the individual testers of a build. `POST /v1/builds/{id}/relationships/individualTesters`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-builds-_id_-relationships-individualtesters
        """
        return await self._call(
            _ADD_INDIVIDUAL_TESTERS,
            id,
            ids=ids,
            options=options,
        )

    @dual
    async def remove_individual_testers(
        self,
        id: str,
        ids: Sequence[str],
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Remove from the individual testers of a build. `DELETE /v1/builds/{id}/relationships/individualTesters`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-builds-_id_-relationships-individualtesters
        """
        return await self._call(
            _REMOVE_INDIVIDUAL_TESTERS,
            id,
            ids=ids,
            options=options,
        )

    @dual
    async def list_individual_testers(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[BuildsListIndividualTestersQuery],
    ) -> BetaTestersWithoutIncludesResponse:
        """List the individual testers of a build. `GET /v1/builds/{id}/individualTesters`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-individualtesters
        """
        return await self._call(
            _LIST_INDIVIDUAL_TESTERS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_perf_power_metrics(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[BuildsListPerfPowerMetricsQuery],
    ) -> XcodeMetrics:
        """List the perf power metrics of a build. `GET /v1/builds/{id}/perfPowerMetrics`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-perfpowermetrics
        """
        return await self._call(
            _LIST_PERF_POWER_METRICS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get_pre_release_version(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[BuildsGetPreReleaseVersionQuery],
    ) -> PrereleaseVersionWithoutIncludesResponse[PrereleaseVersion | None]:
        """Read the prerelease version of a build. `GET /v1/builds/{id}/preReleaseVersion`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-prereleaseversion
        """
        return await self._call(
            _GET_PRE_RELEASE_VERSION,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get_pre_release_version_linkage(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> LinkageResponse:
        """Read the id of the prerelease version of a build. `GET /v1/builds/{id}/relationships/preReleaseVersion`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-relationships-prereleaseversion
        """
        return await self._call(
            _GET_PRE_RELEASE_VERSION_LINKAGE,
            id,
            options=options,
        )
