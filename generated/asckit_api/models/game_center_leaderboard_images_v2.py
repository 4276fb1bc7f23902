"""What belongs to Game Center leaderboard images (v2): resources, documents, values and enums."""

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
    from .game_center_leaderboard_localizations_v2 import GameCenterLeaderboardLocalizationV2
    from .values import AppMediaAssetState, ImageAsset, UploadOperation


@model
class GameCenterLeaderboardImageV2(ResourceObject):
    """A Game Center leaderboard image (v2).

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterleaderboardimagev2
    """

    resource_type: ClassVar[str] = "gameCenterLeaderboardImages"

    attributes: GameCenterLeaderboardImageV2Attributes = attribute(
        "attributes", "GameCenterLeaderboardImageV2Attributes", always=dict
    )
    relationships: GameCenterLeaderboardImageV2Relationships = attribute(
        "relationships", "GameCenterLeaderboardImageV2Relationships", always=dict
    )


_GameCenterLeaderboardImageV2 = TypeVar("_GameCenterLeaderboardImageV2", default=GameCenterLeaderboardImageV2)


@model
class GameCenterLeaderboardImageV2Attributes(Model):
    """The attributes of a Game Center leaderboard image (v2)."""

    file_size: int | None = attribute("fileSize", int)
    file_name: str | None = attribute("fileName")
    image_asset: ImageAsset | None = attribute("imageAsset", "ImageAsset")
    upload_operations: tuple[UploadOperation, ...] | None = attribute("uploadOperations", Many("UploadOperation"))
    asset_delivery_state: AppMediaAssetState | None = attribute("assetDeliveryState", "AppMediaAssetState")


@model
class GameCenterLeaderboardImageV2Relationships(Model):
    """The relationships of a Game Center leaderboard image (v2)."""

    localization: ToOne[GameCenterLeaderboardLocalizationV2] | None = attribute("localization", "ToOne")


@model
class GameCenterLeaderboardImageV2Response(Document, Generic[_GameCenterLeaderboardImageV2]):
    """A Game Center leaderboard image (v2), as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterleaderboardimagev2response
    """

    data: _GameCenterLeaderboardImageV2 = attribute("data", "GameCenterLeaderboardImageV2")
    included: tuple[GameCenterLeaderboardLocalizationV2 | ResourceObject, ...] | None = attribute(
        "included", Included({"gameCenterLeaderboardLocalizations": "GameCenterLeaderboardLocalizationV2"})
    )
