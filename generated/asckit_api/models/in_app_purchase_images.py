"""What belongs to in-app purchase images: resources, documents, values and enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ..document import (
    Document,
    Model,
    Page,
    ResourceObject,
    ToOne,
)
from ..lazy import Included, Many, OpenEnum, attribute, model

if TYPE_CHECKING:
    from .in_app_purchases_v2 import InAppPurchaseV2
    from .values import ImageAsset, UploadOperation


@model
class InAppPurchaseImage(ResourceObject):
    """An in-app purchase image.

    https://developer.apple.com/documentation/appstoreconnectapi/inapppurchaseimage
    """

    resource_type: ClassVar[str] = "inAppPurchaseImages"

    attributes: InAppPurchaseImageAttributes = attribute("attributes", "InAppPurchaseImageAttributes", always=dict)
    relationships: InAppPurchaseImageRelationships = attribute(
        "relationships", "InAppPurchaseImageRelationships", always=dict
    )


@model
class InAppPurchaseImageAttributes(Model):
    """The attributes of an in-app purchase image."""

    file_size: int | None = attribute("fileSize", int)
    file_name: str | None = attribute("fileName")
    source_file_checksum: str | None = attribute("sourceFileChecksum")
    asset_token: str | None = attribute("assetToken")
    image_asset: ImageAsset | None = attribute("imageAsset", "ImageAsset")
    upload_operations: tuple[UploadOperation, ...] | None = attribute("uploadOperations", Many("UploadOperation"))
    state: InAppPurchaseImageState | None = attribute("state", "InAppPurchaseImageState")


@model
class InAppPurchaseImageRelationships(Model):
    """The relationships of an in-app purchase image."""

    in_app_purchase: ToOne[InAppPurchaseV2] | None = attribute("inAppPurchase", "ToOne")


@model
class InAppPurchaseImageResponse(Document):
    """An in-app purchase image, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/inapppurchaseimageresponse
    """

    data: InAppPurchaseImage = attribute("data", "InAppPurchaseImage")
    included: tuple[InAppPurchaseV2 | ResourceObject, ...] | None = attribute(
        "included", Included({"inAppPurchases": "InAppPurchaseV2"})
    )


@model
class InAppPurchaseImagesResponse(Page):
    """A page of in-app purchase image resources.

    https://developer.apple.com/documentation/appstoreconnectapi/inapppurchaseimagesresponse
    """

    data: tuple[InAppPurchaseImage, ...] = attribute("data", Many("InAppPurchaseImage"), always=list)
    included: tuple[InAppPurchaseV2 | ResourceObject, ...] | None = attribute(
        "included", Included({"inAppPurchases": "InAppPurchaseV2"})
    )


class InAppPurchaseImageState(OpenEnum):
    """One of 7 known values; Apple may add others."""

    AWAITING_UPLOAD = "AWAITING_UPLOAD"
    UPLOAD_COMPLETE = "UPLOAD_COMPLETE"
    FAILED = "FAILED"
    PREPARE_FOR_SUBMISSION = "PREPARE_FOR_SUBMISSION"
    WAITING_FOR_REVIEW = "WAITING_FOR_REVIEW"
    APPROVED = "APPROVED"
    REJECTED = "REJECTED"
