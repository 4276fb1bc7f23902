"""What belongs to app clip advanced experience images: resources, documents, values and enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ..document import (
    Document,
    Model,
    ResourceObject,
)
from ..lazy import Many, attribute, model

if TYPE_CHECKING:
    from .values import AppMediaAssetState, ImageAsset, UploadOperation


@model
class AppClipAdvancedExperienceImage(ResourceObject):
    """An app clip advanced experience image.

    https://developer.apple.com/documentation/appstoreconnectapi/appclipadvancedexperienceimage
    """

    resource_type: ClassVar[str] = "appClipAdvancedExperienceImages"

    attributes: AppClipAdvancedExperienceImageAttributes = attribute(
        "attributes", "AppClipAdvancedExperienceImageAttributes", always=dict
    )


@model
class AppClipAdvancedExperienceImageAttributes(Model):
    """The attributes of an app clip advanced experience image."""

    file_size: int | None = attribute("fileSize", int)
    file_name: str | None = attribute("fileName")
    source_file_checksum: str | None = attribute("sourceFileChecksum")
    image_asset: ImageAsset | None = attribute("imageAsset", "ImageAsset")
    upload_operations: tuple[UploadOperation, ...] | None = attribute("uploadOperations", Many("UploadOperation"))
    asset_delivery_state: AppMediaAssetState | None = attribute("assetDeliveryState", "AppMediaAssetState")


@model
class AppClipAdvancedExperienceImageResponse(Document):
    """An app clip advanced experience image, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/appclipadvancedexperienceimageresponse
    """

    data: AppClipAdvancedExperienceImage = attribute("data", "AppClipAdvancedExperienceImage")
