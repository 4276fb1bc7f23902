"""What belongs to build icons: resources, documents, values and enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ..document import (
    Model,
    Page,
    ResourceObject,
)
from ..lazy import Many, OpenEnum, attribute, model

if TYPE_CHECKING:
    from .values import ImageAsset


@model
class BuildIcon(ResourceObject):
    """A build icon.

    https://developer.apple.com/documentation/appstoreconnectapi/buildicon
    """

    resource_type: ClassVar[str] = "buildIcons"

    attributes: BuildIconAttributes = attribute("attributes", "BuildIconAttributes", always=dict)


@model
class BuildIconAttributes(Model):
    """The attributes of a build icon."""

    icon_asset: ImageAsset | None = attribute("iconAsset", "ImageAsset")
    icon_type: IconAssetType | None = attribute("iconType", "IconAssetType")
    masked: bool | None = attribute("masked", bool)
    name: str | None = attribute("name")


@model
class BuildIconsResponse(Page):
    """A page of build icon resources.

    https://developer.apple.com/documentation/appstoreconnectapi/buildiconsresponse
    """

    data: tuple[BuildIcon, ...] = attribute("data", Many("BuildIcon"), always=list)


@model
class BuildIconsWithoutIncludesResponse(Page):
    """A page of build icon resources.

    https://developer.apple.com/documentation/appstoreconnectapi/buildiconswithoutincludesresponse
    """

    data: tuple[BuildIcon, ...] = attribute("data", Many("BuildIcon"), always=list)


class IconAssetType(OpenEnum):
    """One of 6 known values; Apple may add others."""

    APP_STORE = "APP_STORE"
    MESSAGES_APP_STORE = "MESSAGES_APP_STORE"
    WATCH_APP_STORE = "WATCH_APP_STORE"
    TV_OS_HOME_SCREEN = "TV_OS_HOME_SCREEN"
    TV_OS_TOP_SHELF = "TV_OS_TOP_SHELF"
    ALTERNATE_EXPERIMENT = "ALTERNATE_EXPERIMENT"
