"""What belongs to app previews: resources, documents, values and enums."""

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
    from .app_preview_sets import AppPreviewSet
    from .values import AppMediaAssetState, AppMediaVideoState, ImageAsset, PreviewFrameImage, UploadOperation


@model
class AppPreview(ResourceObject):
    """An app preview. Deprecated by Apple.

    https://developer.apple.com/documentation/appstoreconnectapi/apppreview
    """

    resource_type: ClassVar[str] = "appPreviews"

    attributes: AppPreviewAttributes = attribute("attributes", "AppPreviewAttributes", always=dict)
    relationships: AppPreviewRelationships = attribute("relationships", "AppPreviewRelationships", always=dict)


@model
class AppPreviewAttributes(Model):
    """The attributes of an app preview."""

    file_size: int | None = attribute("fileSize", int)
    file_name: str | None = attribute("fileName")
    source_file_checksum: str | None = attribute("sourceFileChecksum")
    preview_frame_time_code: str | None = attribute("previewFrameTimeCode")
    mime_type: str | None = attribute("mimeType")
    video_url: str | None = attribute("videoUrl")
    preview_frame_image: PreviewFrameImage | None = attribute("previewFrameImage", "PreviewFrameImage")
    preview_image: ImageAsset | None = attribute("previewImage", "ImageAsset")
    """Deprecated by Apple."""
    upload_operations: tuple[UploadOperation, ...] | None = attribute("uploadOperations", Many("UploadOperation"))
    asset_delivery_state: AppMediaAssetState | None = attribute("assetDeliveryState", "AppMediaAssetState")
    """Deprecated by Apple."""
    video_delivery_state: AppMediaVideoState | None = attribute("videoDeliveryState", "AppMediaVideoState")


@model
class AppPreviewRelationships(Model):
    """The relationships of an app preview."""

    app_preview_set: ToOne[AppPreviewSet] | None = attribute("appPreviewSet", "ToOne")


@model
class AppPreviewResponse(Document):
    """An app preview, as a document. Deprecated by Apple.

    https://developer.apple.com/documentation/appstoreconnectapi/apppreviewresponse
    """

    data: AppPreview = attribute("data", "AppPreview")
    included: tuple[AppPreviewSet | ResourceObject, ...] | None = attribute(
        "included", Included({"appPreviewSets": "AppPreviewSet"})
    )


@model
class AppPreviewsResponse(Page):
    """A page of app preview resources. Deprecated by Apple.

    https://developer.apple.com/documentation/appstoreconnectapi/apppreviewsresponse
    """

    data: tuple[AppPreview, ...] = attribute("data", Many("AppPreview"), always=list)
    included: tuple[AppPreviewSet | ResourceObject, ...] | None = attribute(
        "included", Included({"appPreviewSets": "AppPreviewSet"})
    )
