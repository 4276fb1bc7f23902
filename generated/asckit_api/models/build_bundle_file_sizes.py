"""What belongs to build bundle file sizes: resources, documents, values and enums."""

from __future__ import annotations

from typing import ClassVar

from ..document import (
    Model,
    Page,
    ResourceObject,
)
from ..lazy import Many, attribute, model


@model
class BuildBundleFileSize(ResourceObject):
    """A build bundle file size.

    https://developer.apple.com/documentation/appstoreconnectapi/buildbundlefilesize
    """

    resource_type: ClassVar[str] = "buildBundleFileSizes"

    attributes: BuildBundleFileSizeAttributes = attribute("attributes", "BuildBundleFileSizeAttributes", always=dict)


@model
class BuildBundleFileSizeAttributes(Model):
    """The attributes of a build bundle file size."""

    device_model: str | None = attribute("deviceModel")
    os_version: str | None = attribute("osVersion")
    download_bytes: int | None = attribute("downloadBytes", int)
    install_bytes: int | None = attribute("installBytes", int)


@model
class BuildBundleFileSizesResponse(Page):
    """A page of build bundle file size resources.

    https://developer.apple.com/documentation/appstoreconnectapi/buildbundlefilesizesresponse
    """

    data: tuple[BuildBundleFileSize, ...] = attribute("data", Many("BuildBundleFileSize"), always=list)
