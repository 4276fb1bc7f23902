"""What belongs to Game Center challenge images: resources, documents, values and enums."""

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
class GameCenterChallengeImage(ResourceObject):
    """A Game Center challenge image.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterchallengeimage
    """

    resource_type: ClassVar[str] = "gameCenterChallengeImages"

    attributes: GameCenterChallengeImageAttributes = attribute(
        "attributes", "GameCenterChallengeImageAttributes", always=dict
    )


_GameCenterChallengeImage = TypeVar("_GameCenterChallengeImage", default=GameCenterChallengeImage)


@model
class GameCenterChallengeImageAttributes(Model):
    """The attributes of a Game Center challenge image."""

    file_size: int | None = attribute("fileSize", int)
    file_name: str | None = attribute("fileName")
    image_asset: ImageAsset | None = attribute("imageAsset", "ImageAsset")
    upload_operations: tuple[UploadOperation, ...] | None = attribute("uploadOperations", Many("UploadOperation"))
    asset_delivery_state: AppMediaAssetState | None = attribute("assetDeliveryState", "AppMediaAssetState")


@model
class GameCenterChallengeImageResponse(Document, Generic[_GameCenterChallengeImage]):
    """A Game Center challenge image, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterchallengeimageresponse
    """

    data: _GameCenterChallengeImage = attribute("data", "GameCenterChallengeImage")
