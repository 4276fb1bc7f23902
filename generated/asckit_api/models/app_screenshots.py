"""What belongs to app screenshots: resources, documents, values and enums."""

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
    from .app_screenshot_sets import AppScreenshotSet
    from .values import AppMediaAssetState, ImageAsset, UploadOperation


@model
class AppScreenshot(ResourceObject):
    """An app screenshot. Deprecated by Apple.

    https://developer.apple.com/documentation/appstoreconnectapi/appscreenshot
    """

    resource_type: ClassVar[str] = "appScreenshots"

    attributes: AppScreenshotAttributes = attribute("attributes", "AppScreenshotAttributes", always=dict)
    relationships: AppScreenshotRelationships = attribute("relationships", "AppScreenshotRelationships", always=dict)


@model
class AppScreenshotAttributes(Model):
    """The attributes of an app screenshot."""

    file_size: int | None = attribute("fileSize", int)
    file_name: str | None = attribute("fileName")
    source_file_checksum: str | None = attribute("sourceFileChecksum")
    image_asset: ImageAsset | None = attribute("imageAsset", "ImageAsset")
    asset_token: str | None = attribute("assetToken")
    asset_type: str | None = attribute("assetType")
    upload_operations: tuple[UploadOperation, ...] | None = attribute("uploadOperations", Many("UploadOperation"))
    asset_delivery_state: AppMediaAssetState | None = attribute("assetDeliveryState", "AppMediaAssetState")


@model
class AppScreenshotRelationships(Model):
    """The relationships of an app screenshot."""

    app_screenshot_set: ToOne[AppScreenshotSet] | None = attribute("appScreenshotSet", "ToOne")


@model
class AppScreenshotResponse(Document):
    """An app screenshot, as a document. Deprecated by Apple.

    https://developer.apple.com/documentation/appstoreconnectapi/appscreenshotresponse
    """

    data: AppScreenshot = attribute("data", "AppScreenshot")
    included: tuple[AppScreenshotSet | ResourceObject, ...] | None = attribute(
        "included", Included({"appScreenshotSets": "AppScreenshotSet"})
    )


@model
class AppScreenshotsResponse(Page):
    """A page of app screenshot resources. Deprecated by Apple.

    https://developer.apple.com/documentation/appstoreconnectapi/appscreenshotsresponse
    """

    data: tuple[AppScreenshot, ...] = attribute("data", Many("AppScreenshot"), always=list)
    included: tuple[AppScreenshotSet | ResourceObject, ...] | None = attribute(
        "included", Included({"appScreenshotSets": "AppScreenshotSet"})
    )
