"""What belongs to Game Center achievement images (v2): resources, documents, values and enums."""

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
    from .game_center_achievement_localizations_v2 import GameCenterAchievementLocalizationV2
    from .values import AppMediaAssetState, ImageAsset, UploadOperation


@model
class GameCenterAchievementImageV2(ResourceObject):
    """A Game Center achievement image (v2).

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterachievementimagev2
    """

    resource_type: ClassVar[str] = "gameCenterAchievementImages"

    attributes: GameCenterAchievementImageV2Attributes = attribute(
        "attributes", "GameCenterAchievementImageV2Attributes", always=dict
    )
    relationships: GameCenterAchievementImageV2Relationships = attribute(
        "relationships", "GameCenterAchievementImageV2Relationships", always=dict
    )


_GameCenterAchievementImageV2 = TypeVar("_GameCenterAchievementImageV2", default=GameCenterAchievementImageV2)


@model
class GameCenterAchievementImageV2Attributes(Model):
    """The attributes of a Game Center achievement image (v2)."""

    file_size: int | None = attribute("fileSize", int)
    file_name: str | None = attribute("fileName")
    image_asset: ImageAsset | None = attribute("imageAsset", "ImageAsset")
    upload_operations: tuple[UploadOperation, ...] | None = attribute("uploadOperations", Many("UploadOperation"))
    asset_delivery_state: AppMediaAssetState | None = attribute("assetDeliveryState", "AppMediaAssetState")


@model
class GameCenterAchievementImageV2Relationships(Model):
    """The relationships of a Game Center achievement image (v2)."""

    localization: ToOne[GameCenterAchievementLocalizationV2] | None = attribute("localization", "ToOne")


@model
class GameCenterAchievementImageV2Response(Document, Generic[_GameCenterAchievementImageV2]):
    """A Game Center achievement image (v2), as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterachievementimagev2response
    """

    data: _GameCenterAchievementImageV2 = attribute("data", "GameCenterAchievementImageV2")
    included: tuple[GameCenterAchievementLocalizationV2 | ResourceObject, ...] | None = attribute(
        "included", Included({"gameCenterAchievementLocalizations": "GameCenterAchievementLocalizationV2"})
    )
