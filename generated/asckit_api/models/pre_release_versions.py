"""What belongs to prerelease versions: resources, documents, values and enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Generic

from typing_extensions import TypeVar

from ..document import (
    Document,
    Model,
    Page,
    ResourceObject,
    ToMany,
    ToOne,
)
from ..lazy import Included, Many, attribute, model

if TYPE_CHECKING:
    from .apps import App
    from .builds import Build
    from .enums import Platform


@model
class PrereleaseVersion(ResourceObject):
    """A prerelease version.

    https://developer.apple.com/documentation/appstoreconnectapi/prereleaseversion
    """

    resource_type: ClassVar[str] = "preReleaseVersions"

    attributes: PrereleaseVersionAttributes = attribute("attributes", "PrereleaseVersionAttributes", always=dict)
    relationships: PrereleaseVersionRelationships = attribute(
        "relationships", "PrereleaseVersionRelationships", always=dict
    )


_PrereleaseVersion = TypeVar("_PrereleaseVersion", default=PrereleaseVersion)


@model
class PrereleaseVersionAttributes(Model):
    """The attributes of a prerelease version."""

    version: str | None = attribute("version")
    platform: Platform | None = attribute("platform", "Platform")


@model
class PrereleaseVersionRelationships(Model):
    """The relationships of a prerelease version."""

    builds: ToMany[Build] | None = attribute("builds", "ToMany")
    app: ToOne[App] | None = attribute("app", "ToOne")


@model
class PreReleaseVersionsResponse(Page):
    """A page of prerelease version resources.

    https://developer.apple.com/documentation/appstoreconnectapi/prereleaseversionsresponse
    """

    data: tuple[PrereleaseVersion, ...] = attribute("data", Many("PrereleaseVersion"), always=list)
    included: tuple[App | Build | ResourceObject, ...] | None = attribute(
        "included", Included({"apps": "App", "builds": "Build"})
    )


@model
class PreReleaseVersionsWithoutIncludesResponse(Page):
    """A page of prerelease version resources.

    https://developer.apple.com/documentation/appstoreconnectapi/prereleaseversionswithoutincludesresponse
    """

    data: tuple[PrereleaseVersion, ...] = attribute("data", Many("PrereleaseVersion"), always=list)


@model
class PrereleaseVersionResponse(Document):
    """A prerelease version, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/prereleaseversionresponse
    """

    data: PrereleaseVersion = attribute("data", "PrereleaseVersion")
    included: tuple[App | Build | ResourceObject, ...] | None = attribute(
        "included", Included({"apps": "App", "builds": "Build"})
    )


@model
class PrereleaseVersionWithoutIncludesResponse(Document, Generic[_PrereleaseVersion]):
    """A prerelease version, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/prereleaseversionwithoutincludesresponse
    """

    data: _PrereleaseVersion = attribute("data", "PrereleaseVersion")
