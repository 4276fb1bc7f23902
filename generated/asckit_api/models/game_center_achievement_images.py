"""What belongs to Game Center achievement images: resources, documents, values and enums."""

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
    from .game_center_achievement_localizations import GameCenterAchievementLocalization
    from .values import AppMediaAssetState, ImageAsset, UploadOperation


@model
class GameCenterAchievementImage(ResourceObject):
    """A Game Center achievement image. Deprecated by Apple.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterachievementimage
    """

    resource_type: ClassVar[str] = "gameCenterAchievementImages"

    attributes: GameCenterAchievementImageAttributes = attribute(
        "attributes", "GameCenterAchievementImageAttributes", always=dict
    )
    relationships: GameCenterAchievementImageRelationships = attribute(
        "relationships", "GameCenterAchievementImageRelationships", always=dict
    )


_GameCenterAchievementImage = TypeVar("_GameCenterAchievementImage", default=GameCenterAchievementImage)


@model
class GameCenterAchievementImageAttributes(Model):
    """The attributes of a Game Center achievement image."""

    file_size: int | None = attribute("fileSize", int)
    file_name: str | None = attribute("fileName")
    image_asset: ImageAsset | None = attribute("imageAsset", "ImageAsset")
    upload_operations: tuple[UploadOperation, ...] | None = attribute("uploadOperations", Many("UploadOperation"))
    asset_delivery_state: AppMediaAssetState | None = attribute("assetDeliveryState", "AppMediaAssetState")


@model
class GameCenterAchievementImageRelationships(Model):
    """The relationships of a Game Center achievement image."""

    game_center_achievement_localization: ToOne[GameCenterAchievementLocalization] | None = attribute(
        "gameCenterAchievementLocalization", "ToOne"
    )


@model
class GameCenterAchievementImageResponse(Document, Generic[_GameCenterAchievementImage]):
    """A Game Center achievement image, as a document. Deprecated by Apple.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterachievementimageresponse
    """

    data: _GameCenterAchievementImage = attribute("data", "GameCenterAchievementImage")
    included: tuple[GameCenterAchievementLocalization | ResourceObject, ...] | None = attribute(
        "included", Included({"gameCenterAchievementLocalizations": "GameCenterAchievementLocalization"})
    )
