"""What belongs to app event video clips: resources, documents, values and enums."""

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
    from .values import AppMediaAssetState, AppMediaVideoState, ImageAsset, PreviewFrameImage, UploadOperation


@model
class AppEventVideoClip(ResourceObject):
    """An app event video clip. Deprecated by Apple.

    https://developer.apple.com/documentation/appstoreconnectapi/appeventvideoclip
    """

    resource_type: ClassVar[str] = "appEventVideoClips"

    attributes: AppEventVideoClipAttributes = attribute("attributes", "AppEventVideoClipAttributes", always=dict)
    relationships: AppEventVideoClipRelationships = attribute(
        "relationships", "AppEventVideoClipRelationships", always=dict
    )


@model
class AppEventVideoClipAttributes(Model):
    """The attributes of an app event video clip."""

    file_size: int | None = attribute("fileSize", int)
    file_name: str | None = attribute("fileName")
    preview_frame_time_code: str | None = attribute("previewFrameTimeCode")
    video_url: str | None = attribute("videoUrl")
    preview_frame_image: PreviewFrameImage | None = attribute("previewFrameImage", "PreviewFrameImage")
    preview_image: ImageAsset | None = attribute("previewImage", "ImageAsset")
    """Deprecated by Apple."""
    upload_operations: tuple[UploadOperation, ...] | None = attribute("uploadOperations", Many("UploadOperation"))
    asset_delivery_state: AppMediaAssetState | None = attribute("assetDeliveryState", "AppMediaAssetState")
    """Deprecated by Apple."""
    video_delivery_state: AppMediaVideoState | None = attribute("videoDeliveryState", "AppMediaVideoState")
    app_event_asset_type: AppEventAssetType | None = attribute("appEventAssetType", "AppEventAssetType")


@model
class AppEventVideoClipRelationships(Model):
    """The relationships of an app event video clip."""

    app_event_localization: ToOne[AppEventLocalization] | None = attribute("appEventLocalization", "ToOne")


@model
class AppEventVideoClipResponse(Document):
    """An app event video clip, as a document. Deprecated by Apple.

    https://developer.apple.com/documentation/appstoreconnectapi/appeventvideoclipresponse
    """

    data: AppEventVideoClip = attribute("data", "AppEventVideoClip")
    included: tuple[AppEventLocalization | ResourceObject, ...] | None = attribute(
        "included", Included({"appEventLocalizations": "AppEventLocalization"})
    )


@model
class AppEventVideoClipsResponse(Page):
    """A page of app event video clip resources. Deprecated by Apple.

    https://developer.apple.com/documentation/appstoreconnectapi/appeventvideoclipsresponse
    """

    data: tuple[AppEventVideoClip, ...] = attribute("data", Many("AppEventVideoClip"), always=list)
    included: tuple[AppEventLocalization | ResourceObject, ...] | None = attribute(
        "included", Included({"appEventLocalizations": "AppEventLocalization"})
    )
