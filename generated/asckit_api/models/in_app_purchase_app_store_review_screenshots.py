"""What belongs to in-app purchase App Store review screenshots: resources, documents, values and enums."""

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
    from .in_app_purchases_v2 import InAppPurchaseV2
    from .values import AppMediaAssetState, ImageAsset, UploadOperation


@model
class InAppPurchaseAppStoreReviewScreenshot(ResourceObject):
    """An in-app purchase App Store review screenshot.

    https://developer.apple.com/documentation/appstoreconnectapi/inapppurchaseappstorereviewscreenshot
    """

    resource_type: ClassVar[str] = "inAppPurchaseAppStoreReviewScreenshots"

    attributes: InAppPurchaseAppStoreReviewScreenshotAttributes = attribute(
        "attributes", "InAppPurchaseAppStoreReviewScreenshotAttributes", always=dict
    )
    relationships: InAppPurchaseAppStoreReviewScreenshotRelationships = attribute(
        "relationships", "InAppPurchaseAppStoreReviewScreenshotRelationships", always=dict
    )


_InAppPurchaseAppStoreReviewScreenshot = TypeVar(
    "_InAppPurchaseAppStoreReviewScreenshot", default=InAppPurchaseAppStoreReviewScreenshot
)


@model
class InAppPurchaseAppStoreReviewScreenshotAttributes(Model):
    """The attributes of an in-app purchase App Store review screenshot."""

    file_size: int | None = attribute("fileSize", int)
    file_name: str | None = attribute("fileName")
    source_file_checksum: str | None = attribute("sourceFileChecksum")
    image_asset: ImageAsset | None = attribute("imageAsset", "ImageAsset")
    asset_token: str | None = attribute("assetToken")
    asset_type: str | None = attribute("assetType")
    upload_operations: tuple[UploadOperation, ...] | None = attribute("uploadOperations", Many("UploadOperation"))
    asset_delivery_state: AppMediaAssetState | None = attribute("assetDeliveryState", "AppMediaAssetState")


@model
class InAppPurchaseAppStoreReviewScreenshotRelationships(Model):
    """The relationships of an in-app purchase App Store review screenshot."""

    in_app_purchase_v2: ToOne[InAppPurchaseV2] | None = attribute("inAppPurchaseV2", "ToOne")


@model
class InAppPurchaseAppStoreReviewScreenshotResponse(Document, Generic[_InAppPurchaseAppStoreReviewScreenshot]):
    """An in-app purchase App Store review screenshot, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/inapppurchaseappstorereviewscreenshotresponse
    """

    data: _InAppPurchaseAppStoreReviewScreenshot = attribute("data", "InAppPurchaseAppStoreReviewScreenshot")
    included: tuple[InAppPurchaseV2 | ResourceObject, ...] | None = attribute(
        "included", Included({"inAppPurchases": "InAppPurchaseV2"})
    )
