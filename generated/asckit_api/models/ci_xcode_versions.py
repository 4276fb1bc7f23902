"""What belongs to CI Xcode versions: resources, documents, values and enums."""

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
    from .ci_mac_os_versions import CiMacOsVersion
    from .enums import CiTestDestinationKind


@model
class CiXcodeVersion(ResourceObject):
    """A CI Xcode version.

    https://developer.apple.com/documentation/appstoreconnectapi/cixcodeversion
    """

    resource_type: ClassVar[str] = "ciXcodeVersions"

    attributes: CiXcodeVersionAttributes = attribute("attributes", "CiXcodeVersionAttributes", always=dict)
    relationships: CiXcodeVersionRelationships = attribute("relationships", "CiXcodeVersionRelationships", always=dict)


@model
class CiXcodeVersionAttributes(Model):
    """The attributes of a CI Xcode version."""

    version: str | None = attribute("version")
    name: str | None = attribute("name")
    test_destinations: tuple[CiXcodeVersionTestDestination, ...] | None = attribute(
        "testDestinations", Many("CiXcodeVersionTestDestination")
    )


@model
class CiXcodeVersionRelationships(Model):
    """The relationships of a CI Xcode version."""

    mac_os_versions: ToMany[CiMacOsVersion] | None = attribute("macOsVersions", "ToMany")


@model
class CiXcodeVersionResponse(Document):
    """A CI Xcode version, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/cixcodeversionresponse
    """

    data: CiXcodeVersion = attribute("data", "CiXcodeVersion")
    included: tuple[CiMacOsVersion | ResourceObject, ...] | None = attribute(
        "included", Included({"ciMacOsVersions": "CiMacOsVersion"})
    )


@model
class CiXcodeVersionTestDestination(Model):
    """A CI Xcode version test destination."""

    device_type_name: str | None = attribute("deviceTypeName")
    device_type_identifier: str | None = attribute("deviceTypeIdentifier")
    available_runtimes: tuple[CiXcodeVersionTestDestinationAvailableRuntime, ...] | None = attribute(
        "availableRuntimes", Many("CiXcodeVersionTestDestinationAvailableRuntime")
    )
    kind: CiTestDestinationKind | None = attribute("kind", "CiTestDestinationKind")


@model
class CiXcodeVersionTestDestinationAvailableRuntime(Model):
    """A CI Xcode version test destination available runtime."""

    runtime_name: str | None = attribute("runtimeName")
    runtime_identifier: str | None = attribute("runtimeIdentifier")


@model
class CiXcodeVersionsResponse(Page):
    """A page of CI Xcode version resources.

    https://developer.apple.com/documentation/appstoreconnectapi/cixcodeversionsresponse
    """

    data: tuple[CiXcodeVersion, ...] = attribute("data", Many("CiXcodeVersion"), always=list)
    included: tuple[CiMacOsVersion | ResourceObject, ...] | None = attribute(
        "included", Included({"ciMacOsVersions": "CiMacOsVersion"})
    )
