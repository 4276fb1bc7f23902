"""What belongs to Game Center activity images: resources, documents, values and enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Generic

from typing_extensions import TypeVar

from ..document import (
    Document,
    Model,
    ResourceObject,
)
from ..lazy import Many, attribute, model

if TYPE_CHECKING:
    from .values import AppMediaAssetState, ImageAsset, UploadOperation


@model
class GameCenterActivityImage(ResourceObject):
    """A Game Center activity image.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenteractivityimage
    """

    resource_type: ClassVar[str] = "gameCenterActivityImages"

    attributes: GameCenterActivityImageAttributes = attribute(
        "attributes", "GameCenterActivityImageAttributes", always=dict
    )


_GameCenterActivityImage = TypeVar("_GameCenterActivityImage", default=GameCenterActivityImage)


@model
class GameCenterActivityImageAttributes(Model):
    """The attributes of a Game Center activity image."""

    file_size: int | None = attribute("fileSize", int)
    file_name: str | None = attribute("fileName")
    image_asset: ImageAsset | None = attribute("imageAsset", "ImageAsset")
    upload_operations: tuple[UploadOperation, ...] | None = attribute("uploadOperations", Many("UploadOperation"))
    asset_delivery_state: AppMediaAssetState | None = attribute("assetDeliveryState", "AppMediaAssetState")


@model
class GameCenterActivityImageResponse(Document, Generic[_GameCenterActivityImage]):
    """A Game Center activity image, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenteractivityimageresponse
    """

    data: _GameCenterActivityImage = attribute("data", "GameCenterActivityImage")
