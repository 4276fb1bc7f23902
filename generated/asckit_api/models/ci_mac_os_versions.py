"""What belongs to ci mac os versions: resources, documents, values and enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ..document import (
    Document,
    Included,
    Many,
    Model,
    Page,
    ResourceObject,
    ToMany,
    attribute,
    model,
)

if TYPE_CHECKING:
    from .ci_xcode_versions import CiXcodeVersion


@model
class CiMacOsVersion(ResourceObject):
    """A ci mac os version.

    https://developer.apple.com/documentation/appstoreconnectapi/cimacosversion
    """

    resource_type: ClassVar[str] = "ciMacOsVersions"

    attributes: CiMacOsVersionAttributes = attribute("attributes", "CiMacOsVersionAttributes", always=dict)
    relationships: CiMacOsVersionRelationships = attribute("relationships", "CiMacOsVersionRelationships", always=dict)


@model
class CiMacOsVersionAttributes(Model):
    """The attributes of a ci mac os version."""

    version: str | None = attribute("version")
    name: str | None = attribute("name")


@model
class CiMacOsVersionRelationships(Model):
    """The relationships of a ci mac os version."""

    xcode_versions: ToMany[CiXcodeVersion] | None = attribute("xcodeVersions", "ToMany")


@model
class CiMacOsVersionResponse(Document):
    """A ci mac os version, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/cimacosversionresponse
    """

    data: CiMacOsVersion = attribute("data", "CiMacOsVersion")
    included: tuple[CiXcodeVersion | ResourceObject, ...] | None = attribute(
        "included", Included({"ciXcodeVersions": "CiXcodeVersion"})
    )


@model
class CiMacOsVersionsResponse(Page):
    """A page of ci mac os version resources.

    https://developer.apple.com/documentation/appstoreconnectapi/cimacosversionsresponse
    """

    data: tuple[CiMacOsVersion, ...] = attribute("data", Many("CiMacOsVersion"), always=list)
    included: tuple[CiXcodeVersion | ResourceObject, ...] | None = attribute(
        "included", Included({"ciXcodeVersions": "CiXcodeVersion"})
    )
