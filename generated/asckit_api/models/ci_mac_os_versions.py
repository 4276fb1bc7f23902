"""What belongs to CI macOS versions: resources, documents, values and enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ..document import (
    Document,
    Model,
    Page,
    ResourceObject,
    ToMany,
)
from ..lazy import Included, Many, attribute, model

if TYPE_CHECKING:
    from .ci_xcode_versions import CiXcodeVersion


@model
class CiMacOsVersion(ResourceObject):
    """A CI macOS version.

    https://developer.apple.com/documentation/appstoreconnectapi/cimacosversion
    """

    resource_type: ClassVar[str] = "ciMacOsVersions"

    attributes: CiMacOsVersionAttributes = attribute("attributes", "CiMacOsVersionAttributes", always=dict)
    relationships: CiMacOsVersionRelationships = attribute("relationships", "CiMacOsVersionRelationships", always=dict)


@model
class CiMacOsVersionAttributes(Model):
    """The attributes of a CI macOS version."""

    version: str | None = attribute("version")
    name: str | None = attribute("name")


@model
class CiMacOsVersionRelationships(Model):
    """The relationships of a CI macOS version."""

    xcode_versions: ToMany[CiXcodeVersion] | None = attribute("xcodeVersions", "ToMany")


@model
class CiMacOsVersionResponse(Document):
    """A CI macOS version, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/cimacosversionresponse
    """

    data: CiMacOsVersion = attribute("data", "CiMacOsVersion")
    included: tuple[CiXcodeVersion | ResourceObject, ...] | None = attribute(
        "included", Included({"ciXcodeVersions": "CiXcodeVersion"})
    )


@model
class CiMacOsVersionsResponse(Page):
    """A page of CI macOS version resources.

    https://developer.apple.com/documentation/appstoreconnectapi/cimacosversionsresponse
    """

    data: tuple[CiMacOsVersion, ...] = attribute("data", Many("CiMacOsVersion"), always=list)
    included: tuple[CiXcodeVersion | ResourceObject, ...] | None = attribute(
        "included", Included({"ciXcodeVersions": "CiXcodeVersion"})
    )
