"""What belongs to Game Center leaderboard set images: resources, documents, values and enums."""

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
    from .game_center_leaderboard_set_localizations import GameCenterLeaderboardSetLocalization
    from .values import AppMediaAssetState, ImageAsset, UploadOperation


@model
class GameCenterLeaderboardSetImage(ResourceObject):
    """A Game Center leaderboard set image. Deprecated by Apple.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterleaderboardsetimage
    """

    resource_type: ClassVar[str] = "gameCenterLeaderboardSetImages"

    attributes: GameCenterLeaderboardSetImageAttributes = attribute(
        "attributes", "GameCenterLeaderboardSetImageAttributes", always=dict
    )
    relationships: GameCenterLeaderboardSetImageRelationships = attribute(
        "relationships", "GameCenterLeaderboardSetImageRelationships", always=dict
    )


_GameCenterLeaderboardSetImage = TypeVar("_GameCenterLeaderboardSetImage", default=GameCenterLeaderboardSetImage)


@model
class GameCenterLeaderboardSetImageAttributes(Model):
    """The attributes of a Game Center leaderboard set image."""

    file_size: int | None = attribute("fileSize", int)
    file_name: str | None = attribute("fileName")
    image_asset: ImageAsset | None = attribute("imageAsset", "ImageAsset")
    upload_operations: tuple[UploadOperation, ...] | None = attribute("uploadOperations", Many("UploadOperation"))
    asset_delivery_state: AppMediaAssetState | None = attribute("assetDeliveryState", "AppMediaAssetState")


@model
class GameCenterLeaderboardSetImageRelationships(Model):
    """The relationships of a Game Center leaderboard set image."""

    game_center_leaderboard_set_localization: ToOne[GameCenterLeaderboardSetLocalization] | None = attribute(
        "gameCenterLeaderboardSetLocalization", "ToOne"
    )


@model
class GameCenterLeaderboardSetImageResponse(Document, Generic[_GameCenterLeaderboardSetImage]):
    """A Game Center leaderboard set image, as a document. Deprecated by Apple.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterleaderboardsetimageresponse
    """

    data: _GameCenterLeaderboardSetImage = attribute("data", "GameCenterLeaderboardSetImage")
    included: tuple[GameCenterLeaderboardSetLocalization | ResourceObject, ...] | None = attribute(
        "included", Included({"gameCenterLeaderboardSetLocalizations": "GameCenterLeaderboardSetLocalization"})
    )
