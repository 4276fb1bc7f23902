"""The operations on build uploads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkagesResponse
    from ..literals import BuildField, BuildUploadField, BuildUploadFileField, BuildUploadInclude, PlatformValue
    from ..models import BuildUploadFilesResponse, BuildUploadResponse
    from ..operation import CallOptions

    class BuildUploadsListBuildUploadFilesQuery(TypedDict, total=False):
        """What `list_build_upload_files` takes."""

        fields_build_upload_files: Sequence[BuildUploadFileField]
        limit: int

    class BuildUploadsListBuildUploadFilesLinkagesQuery(TypedDict, total=False):
        """What `list_build_upload_files_linkages` takes."""

        limit: int

    class BuildUploadsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_build_upload_files: Sequence[BuildUploadFileField]
        fields_build_uploads: Sequence[BuildUploadField]
        fields_builds: Sequence[BuildField]
        include: Sequence[BuildUploadInclude]


_LIST_BUILD_UPLOAD_FILES: Operation[BuildUploadFilesResponse] = Operation(
    "buildUploads_buildUploadFiles_getToManyRelated",
    "GET",
    "/v1/buildUploads/{id}/buildUploadFiles",
    "BuildUploadFilesResponse",
    query={
        "fields_build_upload_files": "fields[buildUploadFiles]",
        "limit": "limit",
    },
)

_LIST_BUILD_UPLOAD_FILES_LINKAGES: Operation[LinkagesResponse] = Operation(
    "buildUploads_buildUploadFiles_getToManyRelationship",
    "GET",
    "/v1/buildUploads/{id}/relationships/buildUploadFiles",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_CREATE: Operation[BuildUploadResponse] = Operation(
    "buildUploads_createInstance",
    "POST",
    "/v1/buildUploads",
    "BuildUploadResponse",
    body=Body(
        "buildUploads",
        attributes={
            "cf_bundle_short_version_string": "cfBundleShortVersionString",
            "cf_bundle_version": "cfBundleVersion",
            "platform": "platform",
        },
        relationships={"app": Related("app", "apps")},
    ),
)

_GET: Operation[BuildUploadResponse] = Operation(
    "buildUploads_getInstance",
    "GET",
    "/v1/buildUploads/{id}",
    "BuildUploadResponse",
    query={
        "fields_build_upload_files": "fields[buildUploadFiles]",
        "fields_build_uploads": "fields[buildUploads]",
        "fields_builds": "fields[builds]",
        "include": "include",
    },
)

_DELETE: Operation[None] = Operation("buildUploads_deleteInstance", "DELETE", "/v1/buildUploads/{id}")


class BuildUploads(Resource[M]):
    """The operations on build uploads."""

    @dual
    async def list_build_upload_files(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[BuildUploadsListBuildUploadFilesQuery],
    ) -> BuildUploadFilesResponse:
        """List the build upload files of a build upload. `GET /v1/buildUploads/{id}/buildUploadFiles`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builduploads-_id_-builduploadfiles
        """
        return await self._call(
            _LIST_BUILD_UPLOAD_FILES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_build_upload_files_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[BuildUploadsListBuildUploadFilesLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the build upload files of a build upload. `GET /v1/buildUploads/{id}/relationships/buildUploadFiles`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builduploads-_id_-relationships-builduploadfiles
        """
        return await self._call(
            _LIST_BUILD_UPLOAD_FILES_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def create(
        self,
        *,
        cf_bundle_short_version_string: str,
        cf_bundle_version: str,
        platform: PlatformValue,
        app: str,
        options: CallOptions | None = None,
    ) -> BuildUploadResponse:
        """Create a build upload. `POST /v1/buildUploads`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-builduploads
        """
        return await self._call(
            _CREATE,
            fields={
                "cf_bundle_short_version_string": cf_bundle_short_version_string,
                "cf_bundle_version": cf_bundle_version,
                "platform": platform,
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
        **query: Unpack[BuildUploadsGetQuery],
    ) -> BuildUploadResponse:
        """Read a build upload by id. `GET /v1/buildUploads/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builduploads-_id_
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
        """Delete a build upload. `DELETE /v1/buildUploads/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-builduploads-_id_
        """
        return await self._call(
            _DELETE,
            id,
            options=options,
        )
