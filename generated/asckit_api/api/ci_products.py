"""The operations on CI products."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import M, Operation, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkageResponse, LinkagesResponse
    from ..literals import (
        AndroidToIosAppMappingDetailField,
        AppClipField,
        AppCustomProductPageField,
        AppEncryptionDeclarationField,
        AppEventField,
        AppField,
        AppInfoField,
        AppStoreVersionField,
        BetaAppLocalizationField,
        BetaAppReviewDetailField,
        BetaGroupField,
        BetaLicenseAgreementField,
        BuildField,
        BuildIconField,
        BundleIdField,
        CiBuildRunField,
        CiMacOsVersionField,
        CiProductAdditionalRepositoriesInclude,
        CiProductAppInclude,
        CiProductBuildRunsInclude,
        CiProductBuildRunsSort,
        CiProductField,
        CiProductInclude,
        CiProductPrimaryRepositoriesInclude,
        CiProductProductTypeValue,
        CiProductsGetAppAppStoreVersionExperimentField,
        CiProductsGetAppInAppPurchaseField,
        CiProductWorkflowsInclude,
        CiWorkflowField,
        CiXcodeVersionField,
        EndUserLicenseAgreementField,
        GameCenterDetailField,
        GameCenterEnabledVersionField,
        PreReleaseVersionField,
        PromotedPurchaseField,
        ReviewSubmissionField,
        ScmGitReferenceField,
        ScmProviderField,
        ScmPullRequestField,
        ScmRepositoryField,
        SubscriptionGracePeriodField,
        SubscriptionGroupField,
    )
    from ..models import (
        App,
        AppResponse,
        CiBuildRunsResponse,
        CiProductResponse,
        CiProductsResponse,
        CiWorkflowsResponse,
        ScmRepositoriesResponse,
    )
    from ..operation import CallOptions

    class CiProductsListAdditionalRepositoriesQuery(TypedDict, total=False):
        """What `list_additional_repositories` takes."""

        fields_scm_git_references: Sequence[ScmGitReferenceField]
        fields_scm_providers: Sequence[ScmProviderField]
        fields_scm_repositories: Sequence[ScmRepositoryField]
        filter_id: Sequence[str]
        include: Sequence[CiProductAdditionalRepositoriesInclude]
        limit: int

    class CiProductsListAdditionalRepositoriesLinkagesQuery(TypedDict, total=False):
        """What `list_additional_repositories_linkages` takes."""

        limit: int

    class CiProductsGetAppQuery(TypedDict, total=False):
        """What `get_app` takes."""

        fields_android_to_ios_app_mapping_details: Sequence[AndroidToIosAppMappingDetailField]
        fields_app_clips: Sequence[AppClipField]
        fields_app_custom_product_pages: Sequence[AppCustomProductPageField]
        fields_app_encryption_declarations: Sequence[AppEncryptionDeclarationField]
        fields_app_events: Sequence[AppEventField]
        fields_app_infos: Sequence[AppInfoField]
        fields_app_store_version_experiments: Sequence[CiProductsGetAppAppStoreVersionExperimentField]
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
        fields_in_app_purchases: Sequence[CiProductsGetAppInAppPurchaseField]
        fields_pre_release_versions: Sequence[PreReleaseVersionField]
        fields_promoted_purchases: Sequence[PromotedPurchaseField]
        fields_review_submissions: Sequence[ReviewSubmissionField]
        fields_subscription_grace_periods: Sequence[SubscriptionGracePeriodField]
        fields_subscription_groups: Sequence[SubscriptionGroupField]
        include: Sequence[CiProductAppInclude]
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

    class CiProductsListBuildRunsQuery(TypedDict, total=False):
        """What `list_build_runs` takes."""

        fields_builds: Sequence[BuildField]
        fields_ci_build_runs: Sequence[CiBuildRunField]
        fields_ci_products: Sequence[CiProductField]
        fields_ci_workflows: Sequence[CiWorkflowField]
        fields_scm_git_references: Sequence[ScmGitReferenceField]
        fields_scm_pull_requests: Sequence[ScmPullRequestField]
        filter_builds: Sequence[str]
        include: Sequence[CiProductBuildRunsInclude]
        limit: int
        limit_builds: int
        sort: Sequence[CiProductBuildRunsSort]

    class CiProductsListBuildRunsLinkagesQuery(TypedDict, total=False):
        """What `list_build_runs_linkages` takes."""

        limit: int

    class CiProductsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_apps: Sequence[AppField]
        fields_bundle_ids: Sequence[BundleIdField]
        fields_ci_products: Sequence[CiProductField]
        fields_scm_repositories: Sequence[ScmRepositoryField]
        include: Sequence[CiProductInclude]
        limit_primary_repositories: int

    class CiProductsListQuery(TypedDict, total=False):
        """What `list` takes."""

        fields_apps: Sequence[AppField]
        fields_bundle_ids: Sequence[BundleIdField]
        fields_ci_products: Sequence[CiProductField]
        fields_scm_repositories: Sequence[ScmRepositoryField]
        filter_app: Sequence[str]
        filter_product_type: Sequence[CiProductProductTypeValue]
        include: Sequence[CiProductInclude]
        limit: int
        limit_primary_repositories: int

    class CiProductsListPrimaryRepositoriesQuery(TypedDict, total=False):
        """What `list_primary_repositories` takes."""

        fields_scm_git_references: Sequence[ScmGitReferenceField]
        fields_scm_providers: Sequence[ScmProviderField]
        fields_scm_repositories: Sequence[ScmRepositoryField]
        filter_id: Sequence[str]
        include: Sequence[CiProductPrimaryRepositoriesInclude]
        limit: int

    class CiProductsListPrimaryRepositoriesLinkagesQuery(TypedDict, total=False):
        """What `list_primary_repositories_linkages` takes."""

        limit: int

    class CiProductsListWorkflowsQuery(TypedDict, total=False):
        """What `list_workflows` takes."""

        fields_ci_mac_os_versions: Sequence[CiMacOsVersionField]
        fields_ci_products: Sequence[CiProductField]
        fields_ci_workflows: Sequence[CiWorkflowField]
        fields_ci_xcode_versions: Sequence[CiXcodeVersionField]
        fields_scm_repositories: Sequence[ScmRepositoryField]
        include: Sequence[CiProductWorkflowsInclude]
        limit: int

    class CiProductsListWorkflowsLinkagesQuery(TypedDict, total=False):
        """What `list_workflows_linkages` takes."""

        limit: int


_LIST_ADDITIONAL_REPOSITORIES: Operation[ScmRepositoriesResponse] = Operation(
    "ciProducts_additionalRepositories_getToManyRelated",
    "GET",
    "/v1/ciProducts/{id}/additionalRepositories",
    "ScmRepositoriesResponse",
    query={
        "fields_scm_git_references": "fields[scmGitReferences]",
        "fields_scm_providers": "fields[scmProviders]",
        "fields_scm_repositories": "fields[scmRepositories]",
        "filter_id": "filter[id]",
        "include": "include",
        "limit": "limit",
    },
)

_LIST_ADDITIONAL_REPOSITORIES_LINKAGES: Operation[LinkagesResponse] = Operation(
    "ciProducts_additionalRepositories_getToManyRelationship",
    "GET",
    "/v1/ciProducts/{id}/relationships/additionalRepositories",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_GET_APP: Operation[AppResponse[App | None]] = Operation(
    "ciProducts_app_getToOneRelated",
    "GET",
    "/v1/ciProducts/{id}/app",
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

_GET_APP_LINKAGE: Operation[LinkageResponse] = Operation(
    "ciProducts_app_getToOneRelationship", "GET", "/v1/ciProducts/{id}/relationships/app", "LinkageResponse"
)

_LIST_BUILD_RUNS: Operation[CiBuildRunsResponse] = Operation(
    "ciProducts_buildRuns_getToManyRelated",
    "GET",
    "/v1/ciProducts/{id}/buildRuns",
    "CiBuildRunsResponse",
    query={
        "fields_builds": "fields[builds]",
        "fields_ci_build_runs": "fields[ciBuildRuns]",
        "fields_ci_products": "fields[ciProducts]",
        "fields_ci_workflows": "fields[ciWorkflows]",
        "fields_scm_git_references": "fields[scmGitReferences]",
        "fields_scm_pull_requests": "fields[scmPullRequests]",
        "filter_builds": "filter[builds]",
        "include": "include",
        "limit": "limit",
        "limit_builds": "limit[builds]",
        "sort": "sort",
    },
)

_LIST_BUILD_RUNS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "ciProducts_buildRuns_getToManyRelationship",
    "GET",
    "/v1/ciProducts/{id}/relationships/buildRuns",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_GET: Operation[CiProductResponse] = Operation(
    "ciProducts_getInstance",
    "GET",
    "/v1/ciProducts/{id}",
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

_DELETE: Operation[None] = Operation("ciProducts_deleteInstance", "DELETE", "/v1/ciProducts/{id}")

_LIST: Operation[CiProductsResponse] = Operation(
    "ciProducts_getCollection",
    "GET",
    "/v1/ciProducts",
    "CiProductsResponse",
    query={
        "fields_apps": "fields[apps]",
        "fields_bundle_ids": "fields[bundleIds]",
        "fields_ci_products": "fields[ciProducts]",
        "fields_scm_repositories": "fields[scmRepositories]",
        "filter_app": "filter[app]",
        "filter_product_type": "filter[productType]",
        "include": "include",
        "limit": "limit",
        "limit_primary_repositories": "limit[primaryRepositories]",
    },
)

_LIST_PRIMARY_REPOSITORIES: Operation[ScmRepositoriesResponse] = Operation(
    "ciProducts_primaryRepositories_getToManyRelated",
    "GET",
    "/v1/ciProducts/{id}/primaryRepositories",
    "ScmRepositoriesResponse",
    query={
        "fields_scm_git_references": "fields[scmGitReferences]",
        "fields_scm_providers": "fields[scmProviders]",
        "fields_scm_repositories": "fields[scmRepositories]",
        "filter_id": "filter[id]",
        "include": "include",
        "limit": "limit",
    },
)

_LIST_PRIMARY_REPOSITORIES_LINKAGES: Operation[LinkagesResponse] = Operation(
    "ciProducts_primaryRepositories_getToManyRelationship",
    "GET",
    "/v1/ciProducts/{id}/relationships/primaryRepositories",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_LIST_WORKFLOWS: Operation[CiWorkflowsResponse] = Operation(
    "ciProducts_workflows_getToManyRelated",
    "GET",
    "/v1/ciProducts/{id}/workflows",
    "CiWorkflowsResponse",
    query={
        "fields_ci_mac_os_versions": "fields[ciMacOsVersions]",
        "fields_ci_products": "fields[ciProducts]",
        "fields_ci_workflows": "fields[ciWorkflows]",
        "fields_ci_xcode_versions": "fields[ciXcodeVersions]",
        "fields_scm_repositories": "fields[scmRepositories]",
        "include": "include",
        "limit": "limit",
    },
)

_LIST_WORKFLOWS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "ciProducts_workflows_getToManyRelationship",
    "GET",
    "/v1/ciProducts/{id}/relationships/workflows",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)


class CiProducts(Resource[M]):
    """The operations on CI products."""

    @dual
    async def list_additional_repositories(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[CiProductsListAdditionalRepositoriesQuery],
    ) -> ScmRepositoriesResponse:
        """List the additional repositories of a CI product. `GET /v1/ciProducts/{id}/additionalRepositories`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciproducts-_id_-additionalrepositories
        """
        return await self._call(
            _LIST_ADDITIONAL_REPOSITORIES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_additional_repositories_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[CiProductsListAdditionalRepositoriesLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the additional repositories of a CI product. `GET /v1/ciProducts/{id}/relationships/additionalRepositories`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciproducts-_id_-relationships-additionalrepositories
        """
        return await self._call(
            _LIST_ADDITIONAL_REPOSITORIES_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get_app(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[CiProductsGetAppQuery],
    ) -> AppResponse[App | None]:
        """Read the app of a CI product. `GET /v1/ciProducts/{id}/app`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciproducts-_id_-app
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
        """Read the id of the app of a CI product. `GET /v1/ciProducts/{id}/relationships/app`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciproducts-_id_-relationships-app
        """
        return await self._call(
            _GET_APP_LINKAGE,
            id,
            options=options,
        )

    @dual
    async def list_build_runs(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[CiProductsListBuildRunsQuery],
    ) -> CiBuildRunsResponse:
        """List the build runs of a CI product. `GET /v1/ciProducts/{id}/buildRuns`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciproducts-_id_-buildruns
        """
        return await self._call(
            _LIST_BUILD_RUNS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_build_runs_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[CiProductsListBuildRunsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the build runs of a CI product. `GET /v1/ciProducts/{id}/relationships/buildRuns`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciproducts-_id_-relationships-buildruns
        """
        return await self._call(
            _LIST_BUILD_RUNS_LINKAGES,
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
        **query: Unpack[CiProductsGetQuery],
    ) -> CiProductResponse:
        """Read a CI product by id. `GET /v1/ciProducts/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciproducts-_id_
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
        """Delete a CI product. `DELETE /v1/ciProducts/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-ciproducts-_id_
        """
        return await self._call(
            _DELETE,
            id,
            options=options,
        )

    @dual
    async def list(
        self,
        *,
        options: CallOptions | None = None,
        **query: Unpack[CiProductsListQuery],
    ) -> CiProductsResponse:
        """List CI products. `GET /v1/ciProducts`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciproducts
        """
        return await self._call(
            _LIST,
            query=query,
            options=options,
        )

    @dual
    async def list_primary_repositories(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[CiProductsListPrimaryRepositoriesQuery],
    ) -> ScmRepositoriesResponse:
        """List the primary repositories of a CI product. `GET /v1/ciProducts/{id}/primaryRepositories`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciproducts-_id_-primaryrepositories
        """
        return await self._call(
            _LIST_PRIMARY_REPOSITORIES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_primary_repositories_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[CiProductsListPrimaryRepositoriesLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the primary repositories of a CI product. `GET /v1/ciProducts/{id}/relationships/primaryRepositories`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciproducts-_id_-relationships-primaryrepositories
        """
        return await self._call(
            _LIST_PRIMARY_REPOSITORIES_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_workflows(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[CiProductsListWorkflowsQuery],
    ) -> CiWorkflowsResponse:
        """List the workflows of a CI product. `GET /v1/ciProducts/{id}/workflows`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciproducts-_id_-workflows
        """
        return await self._call(
            _LIST_WORKFLOWS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_workflows_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[CiProductsListWorkflowsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the workflows of a CI product. `GET /v1/ciProducts/{id}/relationships/workflows`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciproducts-_id_-relationships-workflows
        """
        return await self._call(
            _LIST_WORKFLOWS_LINKAGES,
            id,
            query=query,
            options=options,
        )
