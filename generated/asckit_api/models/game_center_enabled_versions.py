"""What belongs to Game Center enabled versions: resources, documents, values and enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ..document import (
    Model,
    Page,
    ResourceObject,
    ToMany,
    ToOne,
)
from ..lazy import Included, Many, attribute, model

if TYPE_CHECKING:
    from .apps import App
    from .enums import Platform
    from .values import ImageAsset


@model
class GameCenterEnabledVersion(ResourceObject):
    """A Game Center enabled version. Deprecated by Apple.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterenabledversion
    """

    resource_type: ClassVar[str] = "gameCenterEnabledVersions"

    attributes: GameCenterEnabledVersionAttributes = attribute(
        "attributes", "GameCenterEnabledVersionAttributes", always=dict
    )
    relationships: GameCenterEnabledVersionRelationships = attribute(
        "relationships", "GameCenterEnabledVersionRelationships", always=dict
    )


@model
class GameCenterEnabledVersionAttributes(Model):
    """The attributes of a Game Center enabled version."""

    platform: Platform | None = attribute("platform", "Platform")
    version_string: str | None = attribute("versionString")
    icon_asset: ImageAsset | None = attribute("iconAsset", "ImageAsset")


@model
class GameCenterEnabledVersionRelationships(Model):
    """The relationships of a Game Center enabled version."""

    compatible_versions: ToMany[GameCenterEnabledVersion] | None = attribute("compatibleVersions", "ToMany")
    app: ToOne[App] | None = attribute("app", "ToOne")


@model
class GameCenterEnabledVersionsResponse(Page):
    """A page of Game Center enabled version resources. Deprecated by Apple.

    https://developer.apple.com/documentation/appstoreconnectapi/gamecenterenabledversionsresponse
    """

    data: tuple[GameCenterEnabledVersion, ...] = attribute("data", Many("GameCenterEnabledVersion"), always=list)
    included: tuple[App | GameCenterEnabledVersion | ResourceObject, ...] | None = attribute(
        "included", Included({"apps": "App", "gameCenterEnabledVersions": "GameCenterEnabledVersion"})
    )
