"""The operations on App Store review details."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkagesResponse
    from ..literals import (
        AppStoreReviewAttachmentField,
        AppStoreReviewDetailAppStoreReviewAttachmentsInclude,
        AppStoreReviewDetailField,
        AppStoreReviewDetailInclude,
        AppStoreVersionField,
    )
    from ..models import AppStoreReviewAttachmentsResponse, AppStoreReviewDetailResponse
    from ..operation import CallOptions, Unset

    class AppStoreReviewDetailsListAppStoreReviewAttachmentsQuery(TypedDict, total=False):
        """What `list_app_store_review_attachments` takes."""

        fields_app_store_review_attachments: Sequence[AppStoreReviewAttachmentField]
        fields_app_store_review_details: Sequence[AppStoreReviewDetailField]
        include: Sequence[AppStoreReviewDetailAppStoreReviewAttachmentsInclude]
        limit: int

    class AppStoreReviewDetailsListAppStoreReviewAttachmentsLinkagesQuery(TypedDict, total=False):
        """What `list_app_store_review_attachments_linkages` takes."""

        limit: int

    class AppStoreReviewDetailsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_app_store_review_attachments: Sequence[AppStoreReviewAttachmentField]
        fields_app_store_review_details: Sequence[AppStoreReviewDetailField]
        fields_app_store_versions: Sequence[AppStoreVersionField]
        include: Sequence[AppStoreReviewDetailInclude]
        limit_app_store_review_attachments: int


_LIST_APP_STORE_REVIEW_ATTACHMENTS: Operation[AppStoreReviewAttachmentsResponse] = Operation(
    "appStoreReviewDetails_appStoreReviewAttachments_getToManyRelated",
    "GET",
    "/v1/appStoreReviewDetails/{id}/appStoreReviewAttachments",
    "AppStoreReviewAttachmentsResponse",
    query={
        "fields_app_store_review_attachments": "fields[appStoreReviewAttachments]",
        "fields_app_store_review_details": "fields[appStoreReviewDetails]",
        "include": "include",
        "limit": "limit",
    },
)

_LIST_APP_STORE_REVIEW_ATTACHMENTS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "appStoreReviewDetails_appStoreReviewAttachments_getToManyRelationship",
    "GET",
    "/v1/appStoreReviewDetails/{id}/relationships/appStoreReviewAttachments",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_CREATE: Operation[AppStoreReviewDetailResponse] = Operation(
    "appStoreReviewDetails_createInstance",
    "POST",
    "/v1/appStoreReviewDetails",
    "AppStoreReviewDetailResponse",
    body=Body(
        "appStoreReviewDetails",
        attributes={
            "contact_first_name": "contactFirstName",
            "contact_last_name": "contactLastName",
            "contact_phone": "contactPhone",
            "contact_email": "contactEmail",
            "demo_account_name": "demoAccountName",
            "demo_account_password": "demoAccountPassword",
            "demo_account_required": "demoAccountRequired",
            "notes": "notes",
        },
        relationships={"app_store_version": Related("appStoreVersion", "appStoreVersions")},
    ),
)

_GET: Operation[AppStoreReviewDetailResponse] = Operation(
    "appStoreReviewDetails_getInstance",
    "GET",
    "/v1/appStoreReviewDetails/{id}",
    "AppStoreReviewDetailResponse",
    query={
        "fields_app_store_review_attachments": "fields[appStoreReviewAttachments]",
        "fields_app_store_review_details": "fields[appStoreReviewDetails]",
        "fields_app_store_versions": "fields[appStoreVersions]",
        "include": "include",
        "limit_app_store_review_attachments": "limit[appStoreReviewAttachments]",
    },
)

_UPDATE: Operation[AppStoreReviewDetailResponse] = Operation(
    "appStoreReviewDetails_updateInstance",
    "PATCH",
    "/v1/appStoreReviewDetails/{id}",
    "AppStoreReviewDetailResponse",
    body=Body(
        "appStoreReviewDetails",
        attributes={
            "contact_first_name": "contactFirstName",
            "contact_last_name": "contactLastName",
            "contact_phone": "contactPhone",
            "contact_email": "contactEmail",
            "demo_account_name": "demoAccountName",
            "demo_account_password": "demoAccountPassword",
            "demo_account_required": "demoAccountRequired",
            "notes": "notes",
        },
    ),
)


class AppStoreReviewDetails(Resource[M]):
    """The operations on App Store review details."""

    @dual
    async def list_app_store_review_attachments(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppStoreReviewDetailsListAppStoreReviewAttachmentsQuery],
    ) -> AppStoreReviewAttachmentsResponse:
        """List the App Store review attachments of an App Store review detail. `GET /v1/appStoreReviewDetails/{id}/appStoreReviewAttachments`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstorereviewdetails-_id_-appstorereviewattachments
        """
        return await self._call(
            _LIST_APP_STORE_REVIEW_ATTACHMENTS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_app_store_review_attachments_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppStoreReviewDetailsListAppStoreReviewAttachmentsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the App Store review attachments of an App Store review detail. `GET /v1/appStoreReviewDetails/{id}/relationships/appStoreReviewAttachments`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstorereviewdetails-_id_-relationships-appstorereviewattachments
        """
        return await self._call(
            _LIST_APP_STORE_REVIEW_ATTACHMENTS_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def create(
        self,
        *,
        app_store_version: str,
        contact_first_name: str | None | Unset = UNSET,
        contact_last_name: str | None | Unset = UNSET,
        contact_phone: str | None | Unset = UNSET,
        contact_email: str | None | Unset = UNSET,
        demo_account_name: str | None | Unset = UNSET,
        demo_account_password: str | None | Unset = UNSET,
        demo_account_required: bool | None | Unset = UNSET,
        notes: str | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AppStoreReviewDetailResponse:
        """Create an App Store review detail. `POST /v1/appStoreReviewDetails`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appstorereviewdetails
        """
        return await self._call(
            _CREATE,
            fields={
                "app_store_version": app_store_version,
                "contact_first_name": contact_first_name,
                "contact_last_name": contact_last_name,
                "contact_phone": contact_phone,
                "contact_email": contact_email,
                "demo_account_name": demo_account_name,
                "demo_account_password": demo_account_password,
                "demo_account_required": demo_account_required,
                "notes": notes,
            },
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppStoreReviewDetailsGetQuery],
    ) -> AppStoreReviewDetailResponse:
        """Read an App Store review detail by id. `GET /v1/appStoreReviewDetails/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstorereviewdetails-_id_
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
        contact_first_name: str | None | Unset = UNSET,
        contact_last_name: str | None | Unset = UNSET,
        contact_phone: str | None | Unset = UNSET,
        contact_email: str | None | Unset = UNSET,
        demo_account_name: str | None | Unset = UNSET,
        demo_account_password: str | None | Unset = UNSET,
        demo_account_required: bool | None | Unset = UNSET,
        notes: str | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AppStoreReviewDetailResponse:
        """Change an App Store review detail; fields left out stay as they are. `PATCH /v1/appStoreReviewDetails/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appstorereviewdetails-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "contact_first_name": contact_first_name,
                "contact_last_name": contact_last_name,
                "contact_phone": contact_phone,
                "contact_email": contact_email,
                "demo_account_name": demo_account_name,
                "demo_account_password": demo_account_password,
                "demo_account_required": demo_account_required,
                "notes": notes,
            },
            options=options,
        )
