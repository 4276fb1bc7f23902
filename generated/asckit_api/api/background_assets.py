"""The operations on background assets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkagesResponse
    from ..literals import (
        AppField,
        BackgroundAssetField,
        BackgroundAssetInclude,
        BackgroundAssetUploadFileField,
        BackgroundAssetVersionAppStoreReleaseField,
        BackgroundAssetVersionAppStoreReleaseStateValue,
        BackgroundAssetVersionExternalBetaReleaseField,
        BackgroundAssetVersionExternalBetaReleaseStateValue,
        BackgroundAssetVersionField,
        BackgroundAssetVersionInternalBetaReleaseField,
        BackgroundAssetVersionInternalBetaReleaseStateValue,
        BackgroundAssetVersionsInclude,
        BackgroundAssetVersionsSort,
        BuildUploadStateValue,
    )
    from ..models import BackgroundAssetResponse, BackgroundAssetVersionsResponse
    from ..operation import CallOptions, Unset

    class BackgroundAssetsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_apps: Sequence[AppField]
        fields_background_asset_versions: Sequence[BackgroundAssetVersionField]
        fields_background_assets: Sequence[BackgroundAssetField]
        include: Sequence[BackgroundAssetInclude]

    class BackgroundAssetsListVersionsQuery(TypedDict, total=False):
        """What `list_versions` takes."""

        fields_background_asset_upload_files: Sequence[BackgroundAssetUploadFileField]
        fields_background_asset_version_app_store_releases: Sequence[BackgroundAssetVersionAppStoreReleaseField]
        fields_background_asset_version_external_beta_releases: Sequence[BackgroundAssetVersionExternalBetaReleaseField]
        fields_background_asset_version_internal_beta_releases: Sequence[BackgroundAssetVersionInternalBetaReleaseField]
        fields_background_asset_versions: Sequence[BackgroundAssetVersionField]
        fields_background_assets: Sequence[BackgroundAssetField]
        filter_app_store_release_state: Sequence[BackgroundAssetVersionAppStoreReleaseStateValue]
        filter_external_beta_release_state: Sequence[BackgroundAssetVersionExternalBetaReleaseStateValue]
        filter_internal_beta_release_state: Sequence[BackgroundAssetVersionInternalBetaReleaseStateValue]
        filter_locale: Sequence[str]
        filter_platforms: Sequence[Literal["IOS", "MAC_OS", "TV_OS", "VISION_OS"]]
        filter_state: Sequence[BuildUploadStateValue]
        filter_version: Sequence[str]
        include: Sequence[BackgroundAssetVersionsInclude]
        limit: int
        sort: Sequence[BackgroundAssetVersionsSort]

    class BackgroundAssetsListVersionsLinkagesQuery(TypedDict, total=False):
        """What `list_versions_linkages` takes."""

        limit: int


_CREATE: Operation[BackgroundAssetResponse] = Operation(
    "backgroundAssets_createInstance",
    "POST",
    "/v1/backgroundAssets",
    "BackgroundAssetResponse",
    body=Body(
        "backgroundAssets",
        attributes={"asset_pack_identifier": "assetPackIdentifier"},
        relationships={"app": Related("app", "apps")},
    ),
)

_GET: Operation[BackgroundAssetResponse] = Operation(
    "backgroundAssets_getInstance",
    "GET",
    "/v1/backgroundAssets/{id}",
    "BackgroundAssetResponse",
    query={
        "fields_apps": "fields[apps]",
        "fields_background_asset_versions": "fields[backgroundAssetVersions]",
        "fields_background_assets": "fields[backgroundAssets]",
        "include": "include",
    },
)

_UPDATE: Operation[BackgroundAssetResponse] = Operation(
    "backgroundAssets_updateInstance",
    "PATCH",
    "/v1/backgroundAssets/{id}",
    "BackgroundAssetResponse",
    body=Body("backgroundAssets", attributes={"archived": "archived"}),
)

_LIST_VERSIONS: Operation[BackgroundAssetVersionsResponse] = Operation(
    "backgroundAssets_versions_getToManyRelated",
    "GET",
    "/v1/backgroundAssets/{id}/versions",
    "BackgroundAssetVersionsResponse",
    query={
        "fields_background_asset_upload_files": "fields[backgroundAssetUploadFiles]",
        "fields_background_asset_version_app_store_releases": "fields[backgroundAssetVersionAppStoreReleases]",
        "fields_background_asset_version_external_beta_releases": "fields[backgroundAssetVersionExternalBetaReleases]",
        "fields_background_asset_version_internal_beta_releases": "fields[backgroundAssetVersionInternalBetaReleases]",
        "fields_background_asset_versions": "fields[backgroundAssetVersions]",
        "fields_background_assets": "fields[backgroundAssets]",
        "filter_app_store_release_state": "filter[appStoreRelease.state]",
        "filter_external_beta_release_state": "filter[externalBetaRelease.state]",
        "filter_internal_beta_release_state": "filter[internalBetaRelease.state]",
        "filter_locale": "filter[locale]",
        "filter_platforms": "filter[platforms]",
        "filter_state": "filter[state]",
        "filter_version": "filter[version]",
        "include": "include",
        "limit": "limit",
        "sort": "sort",
    },
)

_LIST_VERSIONS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "backgroundAssets_versions_getToManyRelationship",
    "GET",
    "/v1/backgroundAssets/{id}/relationships/versions",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)


class BackgroundAssets(Resource[M]):
    """The operations on background assets."""

    @dual
    async def create(
        self,
        *,
        asset_pack_identifier: str,
        app: str,
        options: CallOptions | None = None,
    ) -> BackgroundAssetResponse:
        """Create a background asset. `POST /v1/backgroundAssets`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-backgroundassets
        """
        return await self._call(
            _CREATE,
            fields={
                "asset_pack_identifier": asset_pack_identifier,
                "app": app,
            },
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[BackgroundAssetsGetQuery],
    ) -> BackgroundAssetResponse:
        """Read a background asset by id. `GET /v1/backgroundAssets/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-backgroundassets-_id_
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
        archived: bool | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> BackgroundAssetResponse:
        """Change a background asset; fields left out stay as they are. `PATCH /v1/backgroundAssets/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-backgroundassets-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "archived": archived,
            },
            options=options,
        )

    @dual
    async def list_versions(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[BackgroundAssetsListVersionsQuery],
    ) -> BackgroundAssetVersionsResponse:
        """List the versions of a background asset. `GET /v1/backgroundAssets/{id}/versions`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-backgroundassets-_id_-versions
        """
        return await self._call(
            _LIST_VERSIONS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_versions_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[BackgroundAssetsListVersionsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the versions of a background asset. `GET /v1/backgroundAssets/{id}/relationships/versions`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-backgroundassets-_id_-relationships-versions
        """
        return await self._call(
            _LIST_VERSIONS_LINKAGES,
            id,
            query=query,
            options=options,
        )
