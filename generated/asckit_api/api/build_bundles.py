"""The operations on build bundles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import M, Operation, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkageResponse, LinkagesResponse
    from ..literals import (
        AppClipDomainStatuseField,
        BetaAppClipInvocationField,
        BetaAppClipInvocationLocalizationField,
        BuildBundleBetaAppClipInvocationsInclude,
        BuildBundleFileSizeField,
    )
    from ..models import (
        AppClipDomainStatus,
        AppClipDomainStatusResponse,
        BetaAppClipInvocationsResponse,
        BuildBundleFileSizesResponse,
    )
    from ..operation import CallOptions

    class BuildBundlesGetAppClipDomainCacheStatusQuery(TypedDict, total=False):
        """What `get_app_clip_domain_cache_status` takes."""

        fields_app_clip_domain_statuses: Sequence[AppClipDomainStatuseField]

    class BuildBundlesGetAppClipDomainDebugStatusQuery(TypedDict, total=False):
        """What `get_app_clip_domain_debug_status` takes."""

        fields_app_clip_domain_statuses: Sequence[AppClipDomainStatuseField]

    class BuildBundlesListBetaAppClipInvocationsQuery(TypedDict, total=False):
        """What `list_beta_app_clip_invocations` takes."""

        fields_beta_app_clip_invocation_localizations: Sequence[BetaAppClipInvocationLocalizationField]
        fields_beta_app_clip_invocations: Sequence[BetaAppClipInvocationField]
        include: Sequence[BuildBundleBetaAppClipInvocationsInclude]
        limit: int
        limit_beta_app_clip_invocation_localizations: int

    class BuildBundlesListBetaAppClipInvocationsLinkagesQuery(TypedDict, total=False):
        """What `list_beta_app_clip_invocations_linkages` takes."""

        limit: int

    class BuildBundlesListBuildBundleFileSizesQuery(TypedDict, total=False):
        """What `list_build_bundle_file_sizes` takes."""

        fields_build_bundle_file_sizes: Sequence[BuildBundleFileSizeField]
        limit: int

    class BuildBundlesListBuildBundleFileSizesLinkagesQuery(TypedDict, total=False):
        """What `list_build_bundle_file_sizes_linkages` takes."""

        limit: int


_GET_APP_CLIP_DOMAIN_CACHE_STATUS: Operation[AppClipDomainStatusResponse[AppClipDomainStatus | None]] = Operation(
    "buildBundles_appClipDomainCacheStatus_getToOneRelated",
    "GET",
    "/v1/buildBundles/{id}/appClipDomainCacheStatus",
    "AppClipDomainStatusResponse",
    query={
        "fields_app_clip_domain_statuses": "fields[appClipDomainStatuses]",
    },
)

_GET_APP_CLIP_DOMAIN_CACHE_STATUS_LINKAGE: Operation[LinkageResponse] = Operation(
    "buildBundles_appClipDomainCacheStatus_getToOneRelationship",
    "GET",
    "/v1/buildBundles/{id}/relationships/appClipDomainCacheStatus",
    "LinkageResponse",
)

_GET_APP_CLIP_DOMAIN_DEBUG_STATUS: Operation[AppClipDomainStatusResponse[AppClipDomainStatus | None]] = Operation(
    "buildBundles_appClipDomainDebugStatus_getToOneRelated",
    "GET",
    "/v1/buildBundles/{id}/appClipDomainDebugStatus",
    "AppClipDomainStatusResponse",
    query={
        "fields_app_clip_domain_statuses": "fields[appClipDomainStatuses]",
    },
)

_GET_APP_CLIP_DOMAIN_DEBUG_STATUS_LINKAGE: Operation[LinkageResponse] = Operation(
    "buildBundles_appClipDomainDebugStatus_getToOneRelationship",
    "GET",
    "/v1/buildBundles/{id}/relationships/appClipDomainDebugStatus",
    "LinkageResponse",
)

_LIST_BETA_APP_CLIP_INVOCATIONS: Operation[BetaAppClipInvocationsResponse] = Operation(
    "buildBundles_betaAppClipInvocations_getToManyRelated",
    "GET",
    "/v1/buildBundles/{id}/betaAppClipInvocations",
    "BetaAppClipInvocationsResponse",
    query={
        "fields_beta_app_clip_invocation_localizations": "fields[betaAppClipInvocationLocalizations]",
        "fields_beta_app_clip_invocations": "fields[betaAppClipInvocations]",
        "include": "include",
        "limit": "limit",
        "limit_beta_app_clip_invocation_localizations": "limit[betaAppClipInvocationLocalizations]",
    },
)

_LIST_BETA_APP_CLIP_INVOCATIONS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "buildBundles_betaAppClipInvocations_getToManyRelationship",
    "GET",
    "/v1/buildBundles/{id}/relationships/betaAppClipInvocations",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_LIST_BUILD_BUNDLE_FILE_SIZES: Operation[BuildBundleFileSizesResponse] = Operation(
    "buildBundles_buildBundleFileSizes_getToManyRelated",
    "GET",
    "/v1/buildBundles/{id}/buildBundleFileSizes",
    "BuildBundleFileSizesResponse",
    query={
        "fields_build_bundle_file_sizes": "fields[buildBundleFileSizes]",
        "limit": "limit",
    },
)

_LIST_BUILD_BUNDLE_FILE_SIZES_LINKAGES: Operation[LinkagesResponse] = Operation(
    "buildBundles_buildBundleFileSizes_getToManyRelationship",
    "GET",
    "/v1/buildBundles/{id}/relationships/buildBundleFileSizes",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)


class BuildBundles(Resource[M]):
    """The operations on build bundles."""

    @dual
    async def get_app_clip_domain_cache_status(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[BuildBundlesGetAppClipDomainCacheStatusQuery],
    ) -> AppClipDomainStatusResponse[AppClipDomainStatus | None]:
        """Read the app clip domain cache status of a build bundle. `GET /v1/buildBundles/{id}/appClipDomainCacheStatus`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-buildbundles-_id_-appclipdomaincachestatus
        """
        return await self._call(
            _GET_APP_CLIP_DOMAIN_CACHE_STATUS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get_app_clip_domain_cache_status_linkage(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> LinkageResponse:
        """Read the id of the app clip domain cache status of a build bundle. `GET /v1/buildBundles/{id}/relationships/appClipDomainCacheStatus`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-buildbundles-_id_-relationships-appclipdomaincachestatus
        """
        return await self._call(
            _GET_APP_CLIP_DOMAIN_CACHE_STATUS_LINKAGE,
            id,
            options=options,
        )

    @dual
    async def get_app_clip_domain_debug_status(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[BuildBundlesGetAppClipDomainDebugStatusQuery],
    ) -> AppClipDomainStatusResponse[AppClipDomainStatus | None]:
        """Read the app clip domain debug status of a build bundle. `GET /v1/buildBundles/{id}/appClipDomainDebugStatus`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-buildbundles-_id_-appclipdomaindebugstatus
        """
        return await self._call(
            _GET_APP_CLIP_DOMAIN_DEBUG_STATUS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get_app_clip_domain_debug_status_linkage(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> LinkageResponse:
        """Read the id of the app clip domain debug status of a build bundle. `GET /v1/buildBundles/{id}/relationships/appClipDomainDebugStatus`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-buildbundles-_id_-relationships-appclipdomaindebugstatus
        """
        return await self._call(
            _GET_APP_CLIP_DOMAIN_DEBUG_STATUS_LINKAGE,
            id,
            options=options,
        )

    @dual
    async def list_beta_app_clip_invocations(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[BuildBundlesListBetaAppClipInvocationsQuery],
    ) -> BetaAppClipInvocationsResponse:
        """List the beta app clip invocations of a build bundle. `GET /v1/buildBundles/{id}/betaAppClipInvocations`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-buildbundles-_id_-betaappclipinvocations
        """
        return await self._call(
            _LIST_BETA_APP_CLIP_INVOCATIONS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_beta_app_clip_invocations_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[BuildBundlesListBetaAppClipInvocationsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the beta app clip invocations of a build bundle. `GET /v1/buildBundles/{id}/relationships/betaAppClipInvocations`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-buildbundles-_id_-relationships-betaappclipinvocations
        """
        return await self._call(
            _LIST_BETA_APP_CLIP_INVOCATIONS_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_build_bundle_file_sizes(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[BuildBundlesListBuildBundleFileSizesQuery],
    ) -> BuildBundleFileSizesResponse:
        """List the build bundle file sizes of a build bundle. `GET /v1/buildBundles/{id}/buildBundleFileSizes`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-buildbundles-_id_-buildbundlefilesizes
        """
        return await self._call(
            _LIST_BUILD_BUNDLE_FILE_SIZES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_build_bundle_file_sizes_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[BuildBundlesListBuildBundleFileSizesLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the build bundle file sizes of a build bundle. `GET /v1/buildBundles/{id}/relationships/buildBundleFileSizes`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-buildbundles-_id_-relationships-buildbundlefilesizes
        """
        return await self._call(
            _LIST_BUILD_BUNDLE_FILE_SIZES_LINKAGES,
            id,
            query=query,
            options=options,
        )
