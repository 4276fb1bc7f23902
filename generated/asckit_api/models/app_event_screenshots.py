"""What belongs to app event screenshots: resources, documents, values and enums."""

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
    from .app_event_localizations import AppEventLocalization
    from .enums import AppEventAssetType
    from .values import AppMediaAssetState, ImageAsset, UploadOperation


@model
class AppEventScreenshot(ResourceObject):
    """An app event screenshot. Deprecated by Apple.

    https://developer.apple.com/documentation/appstoreconnectapi/appeventscreenshot
    """

    resource_type: ClassVar[str] = "appEventScreenshots"

    attributes: AppEventScreenshotAttributes = attribute("attributes", "AppEventScreenshotAttributes", always=dict)
    relationships: AppEventScreenshotRelationships = attribute(
        "relationships", "AppEventScreenshotRelationships", always=dict
    )


@model
class AppEventScreenshotAttributes(Model):
    """The attributes of an app event screenshot."""

    file_size: int | None = attribute("fileSize", int)
    file_name: str | None = attribute("fileName")
    image_asset: ImageAsset | None = attribute("imageAsset", "ImageAsset")
    asset_token: str | None = attribute("assetToken")
    upload_operations: tuple[UploadOperation, ...] | None = attribute("uploadOperations", Many("UploadOperation"))
    asset_delivery_state: AppMediaAssetState | None = attribute("assetDeliveryState", "AppMediaAssetState")
    app_event_asset_type: AppEventAssetType | None = attribute("appEventAssetType", "AppEventAssetType")


@model
class AppEventScreenshotRelationships(Model):
    """The relationships of an app event screenshot."""

    app_event_localization: ToOne[AppEventLocalization] | None = attribute("appEventLocalization", "ToOne")


@model
class AppEventScreenshotResponse(Document):
    """An app event screenshot, as a document. Deprecated by Apple.

    https://developer.apple.com/documentation/appstoreconnectapi/appeventscreenshotresponse
    """

    data: AppEventScreenshot = attribute("data", "AppEventScreenshot")
    included: tuple[AppEventLocalization | ResourceObject, ...] | None = attribute(
        "included", Included({"appEventLocalizations": "AppEventLocalization"})
    )


@model
class AppEventScreenshotsResponse(Page):
    """A page of app event screenshot resources. Deprecated by Apple.

    https://developer.apple.com/documentation/appstoreconnectapi/appeventscreenshotsresponse
    """

    data: tuple[AppEventScreenshot, ...] = attribute("data", Many("AppEventScreenshot"), always=list)
    included: tuple[AppEventLocalization | ResourceObject, ...] | None = attribute(
        "included", Included({"appEventLocalizations": "AppEventLocalization"})
    )
