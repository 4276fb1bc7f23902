"""What belongs to bundle ids: resources, documents, values and enums."""

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
    from .bundle_id_capabilities import BundleIdCapability
    from .enums import BundleIdPlatform
    from .profiles import Profile


@model
class BundleId(ResourceObject):
    """A bundle id.

    https://developer.apple.com/documentation/appstoreconnectapi/bundleid
    """

    resource_type: ClassVar[str] = "bundleIds"

    attributes: BundleIdAttributes = attribute("attributes", "BundleIdAttributes", always=dict)
    relationships: BundleIdRelationships = attribute("relationships", "BundleIdRelationships", always=dict)


_BundleId = TypeVar("_BundleId", default=BundleId)


@model
class BundleIdAttributes(Model):
    """The attributes of a bundle id."""

    name: str | None = attribute("name")
    platform: BundleIdPlatform | None = attribute("platform", "BundleIdPlatform")
    identifier: str | None = attribute("identifier")
    seed_id: str | None = attribute("seedId")


@model
class BundleIdRelationships(Model):
    """The relationships of a bundle id."""

    profiles: ToMany[Profile] | None = attribute("profiles", "ToMany")
    bundle_id_capabilities: ToMany[BundleIdCapability] | None = attribute("bundleIdCapabilities", "ToMany")
    app: ToOne[App] | None = attribute("app", "ToOne")


@model
class BundleIdResponse(Document):
    """A bundle id, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/bundleidresponse
    """

    data: BundleId = attribute("data", "BundleId")
    included: tuple[App | BundleIdCapability | Profile | ResourceObject, ...] | None = attribute(
        "included", Included({"apps": "App", "bundleIdCapabilities": "BundleIdCapability", "profiles": "Profile"})
    )


@model
class BundleIdWithoutIncludesResponse(Document, Generic[_BundleId]):
    """A bundle id, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/bundleidwithoutincludesresponse
    """

    data: _BundleId = attribute("data", "BundleId")


@model
class BundleIdsResponse(Page):
    """A page of bundle id resources.

    https://developer.apple.com/documentation/appstoreconnectapi/bundleidsresponse
    """

    data: tuple[BundleId, ...] = attribute("data", Many("BundleId"), always=list)
    included: tuple[App | BundleIdCapability | Profile | ResourceObject, ...] | None = attribute(
        "included", Included({"apps": "App", "bundleIdCapabilities": "BundleIdCapability", "profiles": "Profile"})
    )
