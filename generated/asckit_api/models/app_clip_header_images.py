"""What belongs to app clip header images: resources, documents, values and enums."""

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
    from .app_clip_default_experience_localizations import AppClipDefaultExperienceLocalization
    from .values import AppMediaAssetState, ImageAsset, UploadOperation


@model
class AppClipHeaderImage(ResourceObject):
    """An app clip header image.

    https://developer.apple.com/documentation/appstoreconnectapi/appclipheaderimage
    """

    resource_type: ClassVar[str] = "appClipHeaderImages"

    attributes: AppClipHeaderImageAttributes = attribute("attributes", "AppClipHeaderImageAttributes", always=dict)
    relationships: AppClipHeaderImageRelationships = attribute(
        "relationships", "AppClipHeaderImageRelationships", always=dict
    )


_AppClipHeaderImage = TypeVar("_AppClipHeaderImage", default=AppClipHeaderImage)


@model
class AppClipHeaderImageAttributes(Model):
    """The attributes of an app clip header image."""

    file_size: int | None = attribute("fileSize", int)
    file_name: str | None = attribute("fileName")
    source_file_checksum: str | None = attribute("sourceFileChecksum")
    image_asset: ImageAsset | None = attribute("imageAsset", "ImageAsset")
    upload_operations: tuple[UploadOperation, ...] | None = attribute("uploadOperations", Many("UploadOperation"))
    asset_delivery_state: AppMediaAssetState | None = attribute("assetDeliveryState", "AppMediaAssetState")


@model
class AppClipHeaderImageRelationships(Model):
    """The relationships of an app clip header image."""

    app_clip_default_experience_localization: ToOne[AppClipDefaultExperienceLocalization] | None = attribute(
        "appClipDefaultExperienceLocalization", "ToOne"
    )


@model
class AppClipHeaderImageResponse(Document, Generic[_AppClipHeaderImage]):
    """An app clip header image, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/appclipheaderimageresponse
    """

    data: _AppClipHeaderImage = attribute("data", "AppClipHeaderImage")
    included: tuple[AppClipDefaultExperienceLocalization | ResourceObject, ...] | None = attribute(
        "included", Included({"appClipDefaultExperienceLocalizations": "AppClipDefaultExperienceLocalization"})
    )
