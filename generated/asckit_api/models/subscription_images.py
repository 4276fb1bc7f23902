"""What belongs to subscription images: resources, documents, values and enums."""

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
    from .subscriptions import Subscription
    from .values import ImageAsset, UploadOperation


@model
class SubscriptionImage(ResourceObject):
    """A subscription image.

    https://developer.apple.com/documentation/appstoreconnectapi/subscriptionimage
    """

    resource_type: ClassVar[str] = "subscriptionImages"

    attributes: SubscriptionImageAttributes = attribute("attributes", "SubscriptionImageAttributes", always=dict)
    relationships: SubscriptionImageRelationships = attribute(
        "relationships", "SubscriptionImageRelationships", always=dict
    )


@model
class SubscriptionImageAttributes(Model):
    """The attributes of a subscription image."""

    file_size: int | None = attribute("fileSize", int)
    file_name: str | None = attribute("fileName")
    source_file_checksum: str | None = attribute("sourceFileChecksum")
    asset_token: str | None = attribute("assetToken")
    image_asset: ImageAsset | None = attribute("imageAsset", "ImageAsset")
    upload_operations: tuple[UploadOperation, ...] | None = attribute("uploadOperations", Many("UploadOperation"))
    state: SubscriptionImageState | None = attribute("state", "SubscriptionImageState")


@model
class SubscriptionImageRelationships(Model):
    """The relationships of a subscription image."""

    subscription: ToOne[Subscription] | None = attribute("subscription", "ToOne")


@model
class SubscriptionImageResponse(Document):
    """A subscription image, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/subscriptionimageresponse
    """

    data: SubscriptionImage = attribute("data", "SubscriptionImage")
    included: tuple[Subscription | ResourceObject, ...] | None = attribute(
        "included", Included({"subscriptions": "Subscription"})
    )


@model
class SubscriptionImagesResponse(Page):
    """A page of subscription image resources.

    https://developer.apple.com/documentation/appstoreconnectapi/subscriptionimagesresponse
    """

    data: tuple[SubscriptionImage, ...] = attribute("data", Many("SubscriptionImage"), always=list)
    included: tuple[Subscription | ResourceObject, ...] | None = attribute(
        "included", Included({"subscriptions": "Subscription"})
    )


class SubscriptionImageState(OpenEnum):
    """One of 7 known values; Apple may add others."""

    AWAITING_UPLOAD = "AWAITING_UPLOAD"
    UPLOAD_COMPLETE = "UPLOAD_COMPLETE"
    FAILED = "FAILED"
    PREPARE_FOR_SUBMISSION = "PREPARE_FOR_SUBMISSION"
    WAITING_FOR_REVIEW = "WAITING_FOR_REVIEW"
    APPROVED = "APPROVED"
    REJECTED = "REJECTED"
