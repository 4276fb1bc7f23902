"""Values that several resources hold."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ..document import (
    Model,
)
from ..lazy import Many, attribute, model

if TYPE_CHECKING:
    from .enums import (
        AppMediaAssetStateState,
        AppMediaPreviewFrameImageStateState,
        AppMediaVideoStateState,
        ChecksumAlgorithm,
        ChecksumsCompositeAlgorithm,
    )


@model
class AppMediaAssetState(Model):
    """An app media asset state."""

    errors: tuple[AppMediaStateError, ...] | None = attribute("errors", Many("AppMediaStateError"))
    warnings: tuple[AppMediaStateError, ...] | None = attribute("warnings", Many("AppMediaStateError"))
    state: AppMediaAssetStateState | None = attribute("state", "AppMediaAssetStateState")


@model
class AppMediaPreviewFrameImageState(Model):
    """An app media preview frame image state."""

    errors: tuple[AppMediaStateError, ...] | None = attribute("errors", Many("AppMediaStateError"))
    warnings: tuple[AppMediaStateError, ...] | None = attribute("warnings", Many("AppMediaStateError"))
    state: AppMediaPreviewFrameImageStateState | None = attribute("state", "AppMediaPreviewFrameImageStateState")


@model
class AppMediaStateError(Model):
    """An app media state error."""

    code: str | None = attribute("code")
    description: str | None = attribute("description")


@model
class AppMediaVideoState(Model):
    """An app media video state."""

    errors: tuple[AppMediaStateError, ...] | None = attribute("errors", Many("AppMediaStateError"))
    warnings: tuple[AppMediaStateError, ...] | None = attribute("warnings", Many("AppMediaStateError"))
    state: AppMediaVideoStateState | None = attribute("state", "AppMediaVideoStateState")


@model
class Checksums(Model):
    """A checksums."""

    file: ChecksumsFile | None = attribute("file", "ChecksumsFile")
    composite: ChecksumsComposite | None = attribute("composite", "ChecksumsComposite")


@model
class ChecksumsComposite(Model):
    """A checksums composite."""

    hash: str | None = attribute("hash")
    algorithm: ChecksumsCompositeAlgorithm | None = attribute("algorithm", "ChecksumsCompositeAlgorithm")


@model
class ChecksumsFile(Model):
    """A checksums file."""

    hash: str | None = attribute("hash")
    algorithm: ChecksumAlgorithm | None = attribute("algorithm", "ChecksumAlgorithm")


@model
class CiIssueCounts(Model):
    """A CI issue counts."""

    analyzer_warnings: int | None = attribute("analyzerWarnings", int)
    errors: int | None = attribute("errors", int)
    test_failures: int | None = attribute("testFailures", int)
    warnings: int | None = attribute("warnings", int)


@model
class DeliveryFileUploadOperation(Model):
    """A delivery file upload operation."""

    method: str | None = attribute("method")
    url: str | None = attribute("url")
    length: int | None = attribute("length", int)
    offset: int | None = attribute("offset", int)
    request_headers: tuple[HttpHeader, ...] | None = attribute("requestHeaders", Many("HttpHeader"))
    expiration: datetime | None = attribute("expiration", datetime)
    part_number: int | None = attribute("partNumber", int)
    entity_tag: str | None = attribute("entityTag")


@model
class FileLocation(Model):
    """A file location."""

    path: str | None = attribute("path")
    line_number: int | None = attribute("lineNumber", int)


@model
class HttpHeader(Model):
    """A http header."""

    name: str | None = attribute("name")
    value: str | None = attribute("value")


@model
class ImageAsset(Model):
    """An image asset."""

    template_url: str | None = attribute("templateUrl")
    width: int | None = attribute("width", int)
    height: int | None = attribute("height", int)


@model
class Location(Model):
    """A location."""

    latitude: float | None = attribute("latitude", float)
    longitude: float | None = attribute("longitude", float)


@model
class PreviewFrameImage(Model):
    """A preview frame image."""

    image: ImageAsset | None = attribute("image", "ImageAsset")
    state: AppMediaPreviewFrameImageState | None = attribute("state", "AppMediaPreviewFrameImageState")


@model
class Property(Model):
    """A property."""

    key: str | None = attribute("key")
    value: str | None = attribute("value")


@model
class StateDetail(Model):
    """A state detail."""

    code: str | None = attribute("code")
    description: str | None = attribute("description")


@model
class UploadOperation(Model):
    """An upload operation."""

    method: str | None = attribute("method")
    url: str | None = attribute("url")
    length: int | None = attribute("length", int)
    offset: int | None = attribute("offset", int)
    request_headers: tuple[HttpHeader, ...] | None = attribute("requestHeaders", Many("HttpHeader"))
