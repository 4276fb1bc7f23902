"""What belongs to App Store review details: resources, documents, values and enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Generic

from typing_extensions import TypeVar

from ..document import (
    Document,
    Model,
    ResourceObject,
    ToMany,
    ToOne,
)
from ..lazy import Included, attribute, model

if TYPE_CHECKING:
    from .app_store_review_attachments import AppStoreReviewAttachment
    from .app_store_versions import AppStoreVersion


@model
class AppStoreReviewDetail(ResourceObject):
    """An App Store review detail.

    https://developer.apple.com/documentation/appstoreconnectapi/appstorereviewdetail
    """

    resource_type: ClassVar[str] = "appStoreReviewDetails"

    attributes: AppStoreReviewDetailAttributes = attribute("attributes", "AppStoreReviewDetailAttributes", always=dict)
    relationships: AppStoreReviewDetailRelationships = attribute(
        "relationships", "AppStoreReviewDetailRelationships", always=dict
    )


_AppStoreReviewDetail = TypeVar("_AppStoreReviewDetail", default=AppStoreReviewDetail)


@model
class AppStoreReviewDetailAttributes(Model):
    """The attributes of an App Store review detail."""

    contact_first_name: str | None = attribute("contactFirstName")
    contact_last_name: str | None = attribute("contactLastName")
    contact_phone: str | None = attribute("contactPhone")
    contact_email: str | None = attribute("contactEmail")
    demo_account_name: str | None = attribute("demoAccountName")
    demo_account_password: str | None = attribute("demoAccountPassword")
    demo_account_required: bool | None = attribute("demoAccountRequired", bool)
    notes: str | None = attribute("notes")


@model
class AppStoreReviewDetailRelationships(Model):
    """The relationships of an App Store review detail."""

    app_store_version: ToOne[AppStoreVersion] | None = attribute("appStoreVersion", "ToOne")
    app_store_review_attachments: ToMany[AppStoreReviewAttachment] | None = attribute(
        "appStoreReviewAttachments", "ToMany"
    )


@model
class AppStoreReviewDetailResponse(Document, Generic[_AppStoreReviewDetail]):
    """An App Store review detail, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/appstorereviewdetailresponse
    """

    data: _AppStoreReviewDetail = attribute("data", "AppStoreReviewDetail")
    included: tuple[AppStoreReviewAttachment | AppStoreVersion | ResourceObject, ...] | None = attribute(
        "included",
        Included({"appStoreReviewAttachments": "AppStoreReviewAttachment", "appStoreVersions": "AppStoreVersion"}),
    )
