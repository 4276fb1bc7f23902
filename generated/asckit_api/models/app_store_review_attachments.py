"""What belongs to App Store review attachments: resources, documents, values and enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ..document import (
    Document,
    Model,
    Page,
    ResourceObject,
    ToOne,
)
from ..lazy import Included, Many, attribute, model

if TYPE_CHECKING:
    from .app_store_review_details import AppStoreReviewDetail
    from .values import AppMediaAssetState, UploadOperation


@model
class AppStoreReviewAttachment(ResourceObject):
    """An App Store review attachment.

    https://developer.apple.com/documentation/appstoreconnectapi/appstorereviewattachment
    """

    resource_type: ClassVar[str] = "appStoreReviewAttachments"

    attributes: AppStoreReviewAttachmentAttributes = attribute(
        "attributes", "AppStoreReviewAttachmentAttributes", always=dict
    )
    relationships: AppStoreReviewAttachmentRelationships = attribute(
        "relationships", "AppStoreReviewAttachmentRelationships", always=dict
    )


@model
class AppStoreReviewAttachmentAttributes(Model):
    """The attributes of an App Store review attachment."""

    file_size: int | None = attribute("fileSize", int)
    file_name: str | None = attribute("fileName")
    source_file_checksum: str | None = attribute("sourceFileChecksum")
    upload_operations: tuple[UploadOperation, ...] | None = attribute("uploadOperations", Many("UploadOperation"))
    asset_delivery_state: AppMediaAssetState | None = attribute("assetDeliveryState", "AppMediaAssetState")


@model
class AppStoreReviewAttachmentRelationships(Model):
    """The relationships of an App Store review attachment."""

    app_store_review_detail: ToOne[AppStoreReviewDetail] | None = attribute("appStoreReviewDetail", "ToOne")


@model
class AppStoreReviewAttachmentResponse(Document):
    """An App Store review attachment, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/appstorereviewattachmentresponse
    """

    data: AppStoreReviewAttachment = attribute("data", "AppStoreReviewAttachment")
    included: tuple[AppStoreReviewDetail | ResourceObject, ...] | None = attribute(
        "included", Included({"appStoreReviewDetails": "AppStoreReviewDetail"})
    )


@model
class AppStoreReviewAttachmentsResponse(Page):
    """A page of App Store review attachment resources.

    https://developer.apple.com/documentation/appstoreconnectapi/appstorereviewattachmentsresponse
    """

    data: tuple[AppStoreReviewAttachment, ...] = attribute("data", Many("AppStoreReviewAttachment"), always=list)
    included: tuple[AppStoreReviewDetail | ResourceObject, ...] | None = attribute(
        "included", Included({"appStoreReviewDetails": "AppStoreReviewDetail"})
    )
