"""What belongs to subscription App Store review screenshots: resources, documents, values and enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Generic

from typing_extensions import TypeVar

from ..document import (
    Document,
    Model,
    ResourceObject,
    ToOne,
)
from ..lazy import Included, Many, attribute, model

if TYPE_CHECKING:
    from .subscriptions import Subscription
    from .values import AppMediaAssetState, ImageAsset, UploadOperation


@model
class SubscriptionAppStoreReviewScreenshot(ResourceObject):
    """A subscription App Store review screenshot.

    https://developer.apple.com/documentation/appstoreconnectapi/subscriptionappstorereviewscreenshot
    """

    resource_type: ClassVar[str] = "subscriptionAppStoreReviewScreenshots"

    attributes: SubscriptionAppStoreReviewScreenshotAttributes = attribute(
        "attributes", "SubscriptionAppStoreReviewScreenshotAttributes", always=dict
    )
    relationships: SubscriptionAppStoreReviewScreenshotRelationships = attribute(
        "relationships", "SubscriptionAppStoreReviewScreenshotRelationships", always=dict
    )


_SubscriptionAppStoreReviewScreenshot = TypeVar(
    "_SubscriptionAppStoreReviewScreenshot", default=SubscriptionAppStoreReviewScreenshot
)


@model
class SubscriptionAppStoreReviewScreenshotAttributes(Model):
    """The attributes of a subscription App Store review screenshot."""

    file_size: int | None = attribute("fileSize", int)
    file_name: str | None = attribute("fileName")
    source_file_checksum: str | None = attribute("sourceFileChecksum")
    image_asset: ImageAsset | None = attribute("imageAsset", "ImageAsset")
    asset_token: str | None = attribute("assetToken")
    asset_type: str | None = attribute("assetType")
    upload_operations: tuple[UploadOperation, ...] | None = attribute("uploadOperations", Many("UploadOperation"))
    asset_delivery_state: AppMediaAssetState | None = attribute("assetDeliveryState", "AppMediaAssetState")


@model
class SubscriptionAppStoreReviewScreenshotRelationships(Model):
    """The relationships of a subscription App Store review screenshot."""

    subscription: ToOne[Subscription] | None = attribute("subscription", "ToOne")


@model
class SubscriptionAppStoreReviewScreenshotResponse(Document, Generic[_SubscriptionAppStoreReviewScreenshot]):
    """A subscription App Store review screenshot, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/subscriptionappstorereviewscreenshotresponse
    """

    data: _SubscriptionAppStoreReviewScreenshot = attribute("data", "SubscriptionAppStoreReviewScreenshot")
    included: tuple[Subscription | ResourceObject, ...] | None = attribute(
        "included", Included({"subscriptions": "Subscription"})
    )
