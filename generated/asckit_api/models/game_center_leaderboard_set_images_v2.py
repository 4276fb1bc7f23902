"""What belongs to Game Center leaderboard set images (v2): resources, documents, values and enums."""

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
    from .game_center_leaderboard_set_localizations_v2 import GameCenterLeaderboardSetLocalizationV2
    from .values import AppMediaAssetState, ImageAsset, UploadOperation


@model
class GameCenterLeaderboardSetImageV2(ResourceObject):
    """A Game Center leaderboard set image (v2).

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterleaderboardsetimagev2
    """

    resource_type: ClassVar[str] = "gameCenterLeaderboardSetImages"

    attributes: GameCenterLeaderboardSetImageV2Attributes = attribute(
        "attributes", "GameCenterLeaderboardSetImageV2Attributes", always=dict
    )
    relationships: GameCenterLeaderboardSetImageV2Relationships = attribute(
        "relationships", "GameCenterLeaderboardSetImageV2Relationships", always=dict
    )


_GameCenterLeaderboardSetImageV2 = TypeVar("_GameCenterLeaderboardSetImageV2", default=GameCenterLeaderboardSetImageV2)


@model
class GameCenterLeaderboardSetImageV2Attributes(Model):
    """The attributes of a Game Center leaderboard set image (v2)."""

    file_size: int | None = attribute("fileSize", int)
    file_name: str | None = attribute("fileName")
    image_asset: ImageAsset | None = attribute("imageAsset", "ImageAsset")
    upload_operations: tuple[UploadOperation, ...] | None = attribute("uploadOperations", Many("UploadOperation"))
    asset_delivery_state: AppMediaAssetState | None = attribute("assetDeliveryState", "AppMediaAssetState")


@model
class GameCenterLeaderboardSetImageV2Relationships(Model):
    """The relationships of a Game Center leaderboard set image (v2)."""

    localization: ToOne[GameCenterLeaderboardSetLocalizationV2] | None = attribute("localization", "ToOne")


@model
class GameCenterLeaderboardSetImageV2Response(Document, Generic[_GameCenterLeaderboardSetImageV2]):
    """A Game Center leaderboard set image (v2), as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterleaderboardsetimagev2response
    """

    data: _GameCenterLeaderboardSetImageV2 = attribute("data", "GameCenterLeaderboardSetImageV2")
    included: tuple[GameCenterLeaderboardSetLocalizationV2 | ResourceObject, ...] | None = attribute(
        "included", Included({"gameCenterLeaderboardSetLocalizations": "GameCenterLeaderboardSetLocalizationV2"})
    )
