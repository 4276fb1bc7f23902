"""What belongs to CI artifacts: resources, documents, values and enums."""

from __future__ import annotations

from typing import ClassVar

from ..document import (
    Document,
    Model,
    Page,
    ResourceObject,
)
from ..lazy import Many, OpenEnum, attribute, model


@model
class CiArtifact(ResourceObject):
    """A CI artifact.

    https://developer.apple.com/documentation/appstoreconnectapi/ciartifact
    """

    resource_type: ClassVar[str] = "ciArtifacts"

    attributes: CiArtifactAttributes = attribute("attributes", "CiArtifactAttributes", always=dict)


@model
class CiArtifactAttributes(Model):
    """The attributes of a CI artifact."""

    file_type: CiArtifactFileType | None = attribute("fileType", "CiArtifactFileType")
    file_name: str | None = attribute("fileName")
    file_size: int | None = attribute("fileSize", int)
    download_url: str | None = attribute("downloadUrl")


@model
class CiArtifactResponse(Document):
    """A CI artifact, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/ciartifactresponse
    """

    data: CiArtifact = attribute("data", "CiArtifact")


@model
class CiArtifactsResponse(Page):
    """A page of CI artifact resources.

    https://developer.apple.com/documentation/appstoreconnectapi/ciartifactsresponse
    """

    data: tuple[CiArtifact, ...] = attribute("data", Many("CiArtifact"), always=list)


class CiArtifactFileType(OpenEnum):
    """One of 7 known values; Apple may add others."""

    ARCHIVE = "ARCHIVE"
    ARCHIVE_EXPORT = "ARCHIVE_EXPORT"
    LOG_BUNDLE = "LOG_BUNDLE"
    RESULT_BUNDLE = "RESULT_BUNDLE"
    TEST_PRODUCTS = "TEST_PRODUCTS"
    XCODEBUILD_PRODUCTS = "XCODEBUILD_PRODUCTS"
    STAPLED_NOTARIZED_ARCHIVE = "STAPLED_NOTARIZED_ARCHIVE"
