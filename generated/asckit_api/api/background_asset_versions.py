"""The operations on background asset versions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkagesResponse
    from ..literals import (
        BackgroundAssetField,
        BackgroundAssetUploadFileField,
        BackgroundAssetVersionAppStoreReleaseField,
        BackgroundAssetVersionExternalBetaReleaseField,
        BackgroundAssetVersionField,
        BackgroundAssetVersionInclude,
        BackgroundAssetVersionInternalBetaReleaseField,
    )
    from ..models import BackgroundAssetUploadFilesResponse, BackgroundAssetVersionResponse
    from ..operation import CallOptions

    class BackgroundAssetVersionsListBackgroundAssetUploadFilesQuery(TypedDict, total=False):
        """What `list_background_asset_upload_files` takes."""

        fields_background_asset_upload_files: Sequence[BackgroundAssetUploadFileField]
        limit: int

    class BackgroundAssetVersionsListBackgroundAssetUploadFilesLinkagesQuery(TypedDict, total=False):
        """What `list_background_asset_upload_files_linkages` takes."""

        limit: int

    class BackgroundAssetVersionsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_background_asset_upload_files: Sequence[BackgroundAssetUploadFileField]
        fields_background_asset_version_app_store_releases: Sequence[BackgroundAssetVersionAppStoreReleaseField]
        fields_background_asset_version_external_beta_releases: Sequence[BackgroundAssetVersionExternalBetaReleaseField]
        fields_background_asset_version_internal_beta_releases: Sequence[BackgroundAssetVersionInternalBetaReleaseField]
        fields_background_asset_versions: Sequence[BackgroundAssetVersionField]
        fields_background_assets: Sequence[BackgroundAssetField]
        include: Sequence[BackgroundAssetVersionInclude]


_LIST_BACKGROUND_ASSET_UPLOAD_FILES: Operation[BackgroundAssetUploadFilesResponse] = Operation(
    "backgroundAssetVersions_backgroundAssetUploadFiles_getToManyRelated",
    "GET",
    "/v1/backgroundAssetVersions/{id}/backgroundAssetUploadFiles",
    "BackgroundAssetUploadFilesResponse",
    query={
        "fields_background_asset_upload_files": "fields[backgroundAssetUploadFiles]",
        "limit": "limit",
    },
)

_LIST_BACKGROUND_ASSET_UPLOAD_FILES_LINKAGES: Operation[LinkagesResponse] = Operation(
    "backgroundAssetVersions_backgroundAssetUploadFiles_getToManyRelationship",
    "GET",
    "/v1/backgroundAssetVersions/{id}/relationships/backgroundAssetUploadFiles",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_CREATE: Operation[BackgroundAssetVersionResponse] = Operation(
    "backgroundAssetVersions_createInstance",
    "POST",
    "/v1/backgroundAssetVersions",
    "BackgroundAssetVersionResponse",
    body=Body(
        "backgroundAssetVersions", relationships={"background_asset": Related("backgroundAsset", "backgroundAssets")}
    ),
)

_GET: Operation[BackgroundAssetVersionResponse] = Operation(
    "backgroundAssetVersions_getInstance",
    "GET",
    "/v1/backgroundAssetVersions/{id}",
    "BackgroundAssetVersionResponse",
    query={
        "fields_background_asset_upload_files": "fields[backgroundAssetUploadFiles]",
        "fields_background_asset_version_app_store_releases": "fields[backgroundAssetVersionAppStoreReleases]",
        "fields_background_asset_version_external_beta_releases": "fields[backgroundAssetVersionExternalBetaReleases]",
        "fields_background_asset_version_internal_beta_releases": "fields[backgroundAssetVersionInternalBetaReleases]",
        "fields_background_asset_versions": "fields[backgroundAssetVersions]",
        "fields_background_assets": "fields[backgroundAssets]",
        "include": "include",
    },
)


class BackgroundAssetVersions(Resource[M]):
    """The operations on background asset versions."""

    @dual
    async def list_background_asset_upload_files(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[BackgroundAssetVersionsListBackgroundAssetUploadFilesQuery],
    ) -> BackgroundAssetUploadFilesResponse:
        """List the background asset upload files of a background asset version. `GET /v1/backgroundAssetVersions/{id}/backgroundAssetUploadFiles`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-backgroundassetversions-_id_-backgroundassetuploadfiles
        """
        return await self._call(
            _LIST_BACKGROUND_ASSET_UPLOAD_FILES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_background_asset_upload_files_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[BackgroundAssetVersionsListBackgroundAssetUploadFilesLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the background asset upload files of a background asset version. `GET /v1/backgroundAssetVersions/{id}/relationships/backgroundAssetUploadFiles`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-backgroundassetversions-_id_-relationships-backgroundassetuploadfiles
        """
        return await self._call(
            _LIST_BACKGROUND_ASSET_UPLOAD_FILES_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def create(
        self,
        *,
        background_asset: str,
        options: CallOptions | None = None,
    ) -> BackgroundAssetVersionResponse:
        """Create a background asset version. `POST /v1/backgroundAssetVersions`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-backgroundassetversions
        """
        return await self._call(
            _CREATE,
            fields={
                "background_asset": background_asset,
            },
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[BackgroundAssetVersionsGetQuery],
    ) -> BackgroundAssetVersionResponse:
        """Read a background asset version by id. `GET /v1/backgroundAssetVersions/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-backgroundassetversions-_id_
        """
        return await self._call(
            _GET,
            id,
            query=query,
            options=options,
        )
