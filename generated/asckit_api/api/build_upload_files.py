"""The operations on build upload files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, Inline, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..inputs import ChecksumsInput
    from ..literals import BuildUploadFileAssetTypeValue, BuildUploadFileField, BuildUploadFileUtiValue
    from ..models import BuildUploadFileResponse, Checksums
    from ..operation import CallOptions, Unset

    class BuildUploadFilesGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_build_upload_files: Sequence[BuildUploadFileField]


_CHECKSUMS_FILE_INPUT = Inline(attributes={"hash": "hash", "algorithm": "algorithm"})
_CHECKSUMS_COMPOSITE_INPUT = Inline(attributes={"hash": "hash", "algorithm": "algorithm"})
_CHECKSUMS_INPUT = Inline(
    attributes={"file": ("file", _CHECKSUMS_FILE_INPUT), "composite": ("composite", _CHECKSUMS_COMPOSITE_INPUT)}
)
_CREATE: Operation[BuildUploadFileResponse] = Operation(
    "buildUploadFiles_createInstance",
    "POST",
    "/v1/buildUploadFiles",
    "BuildUploadFileResponse",
    body=Body(
        "buildUploadFiles",
        attributes={"asset_type": "assetType", "file_name": "fileName", "file_size": "fileSize", "uti": "uti"},
        relationships={"build_upload": Related("buildUpload", "buildUploads")},
    ),
)

_GET: Operation[BuildUploadFileResponse] = Operation(
    "buildUploadFiles_getInstance",
    "GET",
    "/v1/buildUploadFiles/{id}",
    "BuildUploadFileResponse",
    query={
        "fields_build_upload_files": "fields[buildUploadFiles]",
    },
)

_UPDATE: Operation[BuildUploadFileResponse] = Operation(
    "buildUploadFiles_updateInstance",
    "PATCH",
    "/v1/buildUploadFiles/{id}",
    "BuildUploadFileResponse",
    body=Body(
        "buildUploadFiles",
        attributes={"source_file_checksums": ("sourceFileChecksums", _CHECKSUMS_INPUT), "uploaded": "uploaded"},
    ),
)


class BuildUploadFiles(Resource[M]):
    """The operations on build upload files."""

    @dual
    async def create(
        self,
        *,
        asset_type: BuildUploadFileAssetTypeValue,
        file_name: str,
        file_size: int,
        uti: BuildUploadFileUtiValue,
        build_upload: str,
        options: CallOptions | None = None,
    ) -> BuildUploadFileResponse:
        """Create a build upload file. `POST /v1/buildUploadFiles`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-builduploadfiles
        """
        return await self._call(
            _CREATE,
            fields={
                "asset_type": asset_type,
                "file_name": file_name,
                "file_size": file_size,
                "uti": uti,
                "build_upload": build_upload,
            },
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[BuildUploadFilesGetQuery],
    ) -> BuildUploadFileResponse:
        """Read a build upload file by id. `GET /v1/buildUploadFiles/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builduploadfiles-_id_
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
        source_file_checksums: Checksums | ChecksumsInput | None | Unset = UNSET,
        uploaded: bool | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> BuildUploadFileResponse:
        """Change a build upload file; fields left out stay as they are. `PATCH /v1/buildUploadFiles/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-builduploadfiles-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "source_file_checksums": source_file_checksums,
                "uploaded": uploaded,
            },
            options=options,
        )
