"""The operations on background asset upload files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, Inline, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..inputs import ChecksumsInput
    from ..literals import BackgroundAssetUploadFileAssetTypeValue, BackgroundAssetUploadFileField
    from ..models import BackgroundAssetUploadFileResponse, Checksums
    from ..operation import CallOptions, Unset

    class BackgroundAssetUploadFilesGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_background_asset_upload_files: Sequence[BackgroundAssetUploadFileField]


_CHECKSUMS_FILE_INPUT = Inline(attributes={"hash": "hash", "algorithm": "algorithm"})
_CHECKSUMS_COMPOSITE_INPUT = Inline(attributes={"hash": "hash", "algorithm": "algorithm"})
_CHECKSUMS_INPUT = Inline(
    attributes={"file": ("file", _CHECKSUMS_FILE_INPUT), "composite": ("composite", _CHECKSUMS_COMPOSITE_INPUT)}
)
_CREATE: Operation[BackgroundAssetUploadFileResponse] = Operation(
    "backgroundAssetUploadFiles_createInstance",
    "POST",
    "/v1/backgroundAssetUploadFiles",
    "BackgroundAssetUploadFileResponse",
    body=Body(
        "backgroundAssetUploadFiles",
        attributes={"asset_type": "assetType", "file_name": "fileName", "file_size": "fileSize"},
        relationships={"background_asset_version": Related("backgroundAssetVersion", "backgroundAssetVersions")},
    ),
)

_GET: Operation[BackgroundAssetUploadFileResponse] = Operation(
    "backgroundAssetUploadFiles_getInstance",
    "GET",
    "/v1/backgroundAssetUploadFiles/{id}",
    "BackgroundAssetUploadFileResponse",
    query={
        "fields_background_asset_upload_files": "fields[backgroundAssetUploadFiles]",
    },
)

_UPDATE: Operation[BackgroundAssetUploadFileResponse] = Operation(
    "backgroundAssetUploadFiles_updateInstance",
    "PATCH",
    "/v1/backgroundAssetUploadFiles/{id}",
    "BackgroundAssetUploadFileResponse",
    body=Body(
        "backgroundAssetUploadFiles",
        attributes={
            "source_file_checksum": "sourceFileChecksum",
            "source_file_checksums": ("sourceFileChecksums", _CHECKSUMS_INPUT),
            "uploaded": "uploaded",
        },
    ),
)


class BackgroundAssetUploadFiles(Resource[M]):
    """The operations on background asset upload files."""

    @dual
    async def create(
        self,
        *,
        asset_type: BackgroundAssetUploadFileAssetTypeValue,
        file_name: str,
        file_size: int,
        background_asset_version: str,
        options: CallOptions | None = None,
    ) -> BackgroundAssetUploadFileResponse:
        """Create a background asset upload file. `POST /v1/backgroundAssetUploadFiles`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-backgroundassetuploadfiles
        """
        return await self._call(
            _CREATE,
            fields={
                "asset_type": asset_type,
                "file_name": file_name,
                "file_size": file_size,
                "background_asset_version": background_asset_version,
            },
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[BackgroundAssetUploadFilesGetQuery],
    ) -> BackgroundAssetUploadFileResponse:
        """Read a background asset upload file by id. `GET /v1/backgroundAssetUploadFiles/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-backgroundassetuploadfiles-_id_
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
        source_file_checksum: str | None | Unset = UNSET,
        source_file_checksums: Checksums | ChecksumsInput | None | Unset = UNSET,
        uploaded: bool | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> BackgroundAssetUploadFileResponse:
        """Change a background asset upload file; fields left out stay as they are. `PATCH /v1/backgroundAssetUploadFiles/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-backgroundassetuploadfiles-_id_

        Deprecated by Apple: source_file_checksum."""
        return await self._call(
            _UPDATE,
            id,
            fields={
                "source_file_checksum": source_file_checksum,
                "source_file_checksums": source_file_checksums,
                "uploaded": uploaded,
            },
            options=options,
        )
