"""What belongs to Game Center leaderboard images: resources, documents, values and enums."""

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
    from .game_center_leaderboard_localizations import GameCenterLeaderboardLocalization
    from .values import AppMediaAssetState, ImageAsset, UploadOperation


@model
class GameCenterLeaderboardImage(ResourceObject):
    """A Game Center leaderboard image. Deprecated by Apple.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterleaderboardimage
    """

    resource_type: ClassVar[str] = "gameCenterLeaderboardImages"

    attributes: GameCenterLeaderboardImageAttributes = attribute(
        "attributes", "GameCenterLeaderboardImageAttributes", always=dict
    )
    relationships: GameCenterLeaderboardImageRelationships = attribute(
        "relationships", "GameCenterLeaderboardImageRelationships", always=dict
    )


_GameCenterLeaderboardImage = TypeVar("_GameCenterLeaderboardImage", default=GameCenterLeaderboardImage)


@model
class GameCenterLeaderboardImageAttributes(Model):
    """The attributes of a Game Center leaderboard image."""

    file_size: int | None = attribute("fileSize", int)
    file_name: str | None = attribute("fileName")
    image_asset: ImageAsset | None = attribute("imageAsset", "ImageAsset")
    upload_operations: tuple[UploadOperation, ...] | None = attribute("uploadOperations", Many("UploadOperation"))
    asset_delivery_state: AppMediaAssetState | None = attribute("assetDeliveryState", "AppMediaAssetState")


@model
class GameCenterLeaderboardImageRelationships(Model):
    """The relationships of a Game Center leaderboard image."""

    game_center_leaderboard_localization: ToOne[GameCenterLeaderboardLocalization] | None = attribute(
        "gameCenterLeaderboardLocalization", "ToOne"
    )


@model
class GameCenterLeaderboardImageResponse(Document, Generic[_GameCenterLeaderboardImage]):
    """A Game Center leaderboard image, as a document. Deprecated by Apple.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterleaderboardimageresponse
    """

    data: _GameCenterLeaderboardImage = attribute("data", "GameCenterLeaderboardImage")
    included: tuple[GameCenterLeaderboardLocalization | ResourceObject, ...] | None = attribute(
        "included", Included({"gameCenterLeaderboardLocalizations": "GameCenterLeaderboardLocalization"})
    )
