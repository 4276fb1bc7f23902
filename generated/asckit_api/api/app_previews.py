"""The operations on app previews."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import deprecated

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..literals import AppPreviewField, AppPreviewInclude, AppPreviewSetField
    from ..models import AppPreviewResponse
    from ..operation import CallOptions, Unset

    class AppPreviewsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_app_preview_sets: Sequence[AppPreviewSetField]
        """Deprecated by Apple."""
        fields_app_previews: Sequence[AppPreviewField]
        include: Sequence[AppPreviewInclude]


_CREATE: Operation[AppPreviewResponse] = Operation(
    "appPreviews_createInstance",
    "POST",
    "/v1/appPreviews",
    "AppPreviewResponse",
    body=Body(
        "appPreviews",
        attributes={
            "file_size": "fileSize",
            "file_name": "fileName",
            "preview_frame_time_code": "previewFrameTimeCode",
            "mime_type": "mimeType",
        },
        relationships={"app_preview_set": Related("appPreviewSet", "appPreviewSets")},
    ),
)

_GET: Operation[AppPreviewResponse] = Operation(
    "appPreviews_getInstance",
    "GET",
    "/v1/appPreviews/{id}",
    "AppPreviewResponse",
    query={
        "fields_app_preview_sets": "fields[appPreviewSets]",
        "fields_app_previews": "fields[appPreviews]",
        "include": "include",
    },
)

_DELETE: Operation[None] = Operation("appPreviews_deleteInstance", "DELETE", "/v1/appPreviews/{id}")

_UPDATE: Operation[AppPreviewResponse] = Operation(
    "appPreviews_updateInstance",
    "PATCH",
    "/v1/appPreviews/{id}",
    "AppPreviewResponse",
    body=Body(
        "appPreviews",
        attributes={
            "source_file_checksum": "sourceFileChecksum",
            "preview_frame_time_code": "previewFrameTimeCode",
            "uploaded": "uploaded",
        },
    ),
)


class AppPreviews(Resource[M]):
    """The operations on app previews."""

    @dual
    @deprecated("Apple has deprecated POST /v1/appPreviews", stacklevel=2)
    async def create(
        self,
        *,
        file_size: int,
        file_name: str,
        app_preview_set: str,
        preview_frame_time_code: str | None | Unset = UNSET,
        mime_type: str | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AppPreviewResponse:
        """Create an app preview. `POST /v1/appPreviews`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-apppreviews
        """
        return await self._call(
            _CREATE,
            fields={
                "file_size": file_size,
                "file_name": file_name,
                "app_preview_set": app_preview_set,
                "preview_frame_time_code": preview_frame_time_code,
                "mime_type": mime_type,
            },
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated GET /v1/appPreviews/{id}", stacklevel=2)
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppPreviewsGetQuery],
    ) -> AppPreviewResponse:
        """Read an app preview by id. `GET /v1/appPreviews/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apppreviews-_id_
        """
        return await self._call(
            _GET,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated DELETE /v1/appPreviews/{id}", stacklevel=2)
    async def delete(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete an app preview. `DELETE /v1/appPreviews/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-apppreviews-_id_
        """
        return await self._call(
            _DELETE,
            id,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated PATCH /v1/appPreviews/{id}", stacklevel=2)
    async def update(
        self,
        id: str,
        *,
        source_file_checksum: str | None | Unset = UNSET,
        preview_frame_time_code: str | None | Unset = UNSET,
        uploaded: bool | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AppPreviewResponse:
        """Change an app preview; fields left out stay as they are. `PATCH /v1/appPreviews/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-apppreviews-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "source_file_checksum": source_file_checksum,
                "preview_frame_time_code": preview_frame_time_code,
                "uploaded": uploaded,
            },
            options=options,
        )
