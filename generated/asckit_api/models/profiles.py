"""What belongs to profiles: resources, documents, values and enums."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from ..document import (
    Document,
    Model,
    Page,
    ResourceObject,
    ToMany,
    ToOne,
)
from ..lazy import Included, Many, OpenEnum, attribute, model

if TYPE_CHECKING:
    from .bundle_ids import BundleId
    from .certificates import Certificate
    from .devices import Device
    from .enums import BundleIdPlatform


@model
class Profile(ResourceObject):
    """A profile.

    https://developer.apple.com/documentation/appstoreconnectapi/profile
    """

    resource_type: ClassVar[str] = "profiles"

    attributes: ProfileAttributes = attribute("attributes", "ProfileAttributes", always=dict)
    relationships: ProfileRelationships = attribute("relationships", "ProfileRelationships", always=dict)


@model
class ProfileAttributes(Model):
    """The attributes of a profile."""

    name: str | None = attribute("name")
    platform: BundleIdPlatform | None = attribute("platform", "BundleIdPlatform")
    profile_type: ProfileProfileType | None = attribute("profileType", "ProfileProfileType")
    profile_state: ProfileProfileState | None = attribute("profileState", "ProfileProfileState")
    profile_content: str | None = attribute("profileContent")
    uuid: str | None = attribute("uuid")
    created_date: datetime | None = attribute("createdDate", datetime)
    expiration_date: datetime | None = attribute("expirationDate", datetime)


@model
class ProfileRelationships(Model):
    """The relationships of a profile."""

    bundle_id: ToOne[BundleId] | None = attribute("bundleId", "ToOne")
    devices: ToMany[Device] | None = attribute("devices", "ToMany")
    certificates: ToMany[Certificate] | None = attribute("certificates", "ToMany")


@model
class ProfileResponse(Document):
    """A profile, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/profileresponse
    """

    data: Profile = attribute("data", "Profile")
    included: tuple[BundleId | Certificate | Device | ResourceObject, ...] | None = attribute(
        "included", Included({"bundleIds": "BundleId", "certificates": "Certificate", "devices": "Device"})
    )


@model
class ProfilesResponse(Page):
    """A page of profile resources.

    https://developer.apple.com/documentation/appstoreconnectapi/profilesresponse
    """

    data: tuple[Profile, ...] = attribute("data", Many("Profile"), always=list)
    included: tuple[BundleId | Certificate | Device | ResourceObject, ...] | None = attribute(
        "included", Included({"bundleIds": "BundleId", "certificates": "Certificate", "devices": "Device"})
    )


@model
class ProfilesWithoutIncludesResponse(Page):
    """A page of profile resources.

    https://developer.apple.com/documentation/appstoreconnectapi/profileswithoutincludesresponse
    """

    data: tuple[Profile, ...] = attribute("data", Many("Profile"), always=list)


class ProfileProfileState(OpenEnum):
    """One of 2 known values; Apple may add others."""

    ACTIVE = "ACTIVE"
    INVALID = "INVALID"


class ProfileProfileType(OpenEnum):
    """One of 14 known values; Apple may add others."""

    IOS_APP_DEVELOPMENT = "IOS_APP_DEVELOPMENT"
    IOS_APP_STORE = "IOS_APP_STORE"
    IOS_APP_ADHOC = "IOS_APP_ADHOC"
    IOS_APP_INHOUSE = "IOS_APP_INHOUSE"
    MAC_APP_DEVELOPMENT = "MAC_APP_DEVELOPMENT"
    MAC_APP_STORE = "MAC_APP_STORE"
    MAC_APP_DIRECT = "MAC_APP_DIRECT"
    TVOS_APP_DEVELOPMENT = "TVOS_APP_DEVELOPMENT"
    TVOS_APP_STORE = "TVOS_APP_STORE"
    TVOS_APP_ADHOC = "TVOS_APP_ADHOC"
    TVOS_APP_INHOUSE = "TVOS_APP_INHOUSE"
    MAC_CATALYST_APP_DEVELOPMENT = "MAC_CATALYST_APP_DEVELOPMENT"
    MAC_CATALYST_APP_STORE = "MAC_CATALYST_APP_STORE"
    MAC_CATALYST_APP_DIRECT = "MAC_CATALYST_APP_DIRECT"
