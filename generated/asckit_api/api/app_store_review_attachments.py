"""The operations on App Store review attachments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..literals import AppStoreReviewAttachmentField, AppStoreReviewAttachmentInclude, AppStoreReviewDetailField
    from ..models import AppStoreReviewAttachmentResponse
    from ..operation import CallOptions, Unset

    class AppStoreReviewAttachmentsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_app_store_review_attachments: Sequence[AppStoreReviewAttachmentField]
        fields_app_store_review_details: Sequence[AppStoreReviewDetailField]
        include: Sequence[AppStoreReviewAttachmentInclude]


_CREATE: Operation[AppStoreReviewAttachmentResponse] = Operation(
    "appStoreReviewAttachments_createInstance",
    "POST",
    "/v1/appStoreReviewAttachments",
    "AppStoreReviewAttachmentResponse",
    body=Body(
        "appStoreReviewAttachments",
        attributes={"file_size": "fileSize", "file_name": "fileName"},
        relationships={"app_store_review_detail": Related("appStoreReviewDetail", "appStoreReviewDetails")},
    ),
)

_GET: Operation[AppStoreReviewAttachmentResponse] = Operation(
    "appStoreReviewAttachments_getInstance",
    "GET",
    "/v1/appStoreReviewAttachments/{id}",
    "AppStoreReviewAttachmentResponse",
    query={
        "fields_app_store_review_attachments": "fields[appStoreReviewAttachments]",
        "fields_app_store_review_details": "fields[appStoreReviewDetails]",
        "include": "include",
    },
)

_DELETE: Operation[None] = Operation(
    "appStoreReviewAttachments_deleteInstance", "DELETE", "/v1/appStoreReviewAttachments/{id}"
)

_UPDATE: Operation[AppStoreReviewAttachmentResponse] = Operation(
    "appStoreReviewAttachments_updateInstance",
    "PATCH",
    "/v1/appStoreReviewAttachments/{id}",
    "AppStoreReviewAttachmentResponse",
    body=Body(
        "appStoreReviewAttachments", attributes={"source_file_checksum": "sourceFileChecksum", "uploaded": "uploaded"}
    ),
)


class AppStoreReviewAttachments(Resource[M]):
    """The operations on App Store review attachments."""

    @dual
    async def create(
        self,
        *,
        file_size: int,
        file_name: str,
        app_store_review_detail: str,
        options: CallOptions | None = None,
    ) -> AppStoreReviewAttachmentResponse:
        """Create an App Store review attachment. `POST /v1/appStoreReviewAttachments`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appstorereviewattachments
        """
        return await self._call(
            _CREATE,
            fields={
                "file_size": file_size,
                "file_name": file_name,
                "app_store_review_detail": app_store_review_detail,
            },
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppStoreReviewAttachmentsGetQuery],
    ) -> AppStoreReviewAttachmentResponse:
        """Read an App Store review attachment by id. `GET /v1/appStoreReviewAttachments/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstorereviewattachments-_id_
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
        """Delete an App Store review attachment. `DELETE /v1/appStoreReviewAttachments/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appstorereviewattachments-_id_
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
        source_file_checksum: str | None | Unset = UNSET,
        uploaded: bool | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AppStoreReviewAttachmentResponse:
        """Change an App Store review attachment; fields left out stay as they are. `PATCH /v1/appStoreReviewAttachments/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appstorereviewattachments-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "source_file_checksum": source_file_checksum,
                "uploaded": uploaded,
            },
            options=options,
        )
