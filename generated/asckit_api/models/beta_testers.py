"""What belongs to beta testers: resources, documents, values and enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ..document import (
    Document,
    Model,
    Page,
    ResourceObject,
    ToMany,
)
from ..lazy import Included, Many, OpenEnum, attribute, model

if TYPE_CHECKING:
    from .apps import App
    from .beta_groups import BetaGroup
    from .builds import Build


@model
class BetaTester(ResourceObject):
    """A beta tester.

    https://developer.apple.com/documentation/appstoreconnectapi/betatester
    """

    resource_type: ClassVar[str] = "betaTesters"

    attributes: BetaTesterAttributes = attribute("attributes", "BetaTesterAttributes", always=dict)
    relationships: BetaTesterRelationships = attribute("relationships", "BetaTesterRelationships", always=dict)


@model
class BetaTesterAttributes(Model):
    """The attributes of a beta tester."""

    first_name: str | None = attribute("firstName")
    last_name: str | None = attribute("lastName")
    email: str | None = attribute("email")
    invite_type: BetaInviteType | None = attribute("inviteType", "BetaInviteType")
    state: BetaTesterState | None = attribute("state", "BetaTesterState")
    app_devices: tuple[BetaTesterAppDevice, ...] | None = attribute("appDevices", Many("BetaTesterAppDevice"))


@model
class BetaTesterRelationships(Model):
    """The relationships of a beta tester."""

    apps: ToMany[App] | None = attribute("apps", "ToMany")
    beta_groups: ToMany[BetaGroup] | None = attribute("betaGroups", "ToMany")
    builds: ToMany[Build] | None = attribute("builds", "ToMany")


@model
class BetaTesterAppDevice(Model):
    """A beta tester app device."""

    model: str | None = attribute("model")
    platform: BetaTesterAppDevicePlatform | None = attribute("platform", "BetaTesterAppDevicePlatform")
    os_version: str | None = attribute("osVersion")
    app_build_version: str | None = attribute("appBuildVersion")


@model
class BetaTesterResponse(Document):
    """A beta tester, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/betatesterresponse
    """

    data: BetaTester = attribute("data", "BetaTester")
    included: tuple[App | BetaGroup | Build | ResourceObject, ...] | None = attribute(
        "included", Included({"apps": "App", "betaGroups": "BetaGroup", "builds": "Build"})
    )


@model
class BetaTestersResponse(Page):
    """A page of beta tester resources.

    https://developer.apple.com/documentation/appstoreconnectapi/betatestersresponse
    """

    data: tuple[BetaTester, ...] = attribute("data", Many("BetaTester"), always=list)
    included: tuple[App | BetaGroup | Build | ResourceObject, ...] | None = attribute(
        "included", Included({"apps": "App", "betaGroups": "BetaGroup", "builds": "Build"})
    )


@model
class BetaTestersWithoutIncludesResponse(Page):
    """A page of beta tester resources.

    https://developer.apple.com/documentation/appstoreconnectapi/betatesterswithoutincludesresponse
    """

    data: tuple[BetaTester, ...] = attribute("data", Many("BetaTester"), always=list)


class BetaInviteType(OpenEnum):
    """One of 2 known values; Apple may add others."""

    EMAIL = "EMAIL"
    PUBLIC_LINK = "PUBLIC_LINK"


class BetaTesterAppDevicePlatform(OpenEnum):
    """One of 5 known values; Apple may add others."""

    IOS = "IOS"
    MAC_OS = "MAC_OS"
    TV_OS = "TV_OS"
    WATCH_OS = "WATCH_OS"
    VISION_OS = "VISION_OS"


class BetaTesterState(OpenEnum):
    """One of 5 known values; Apple may add others."""

    NOT_INVITED = "NOT_INVITED"
    INVITED = "INVITED"
    ACCEPTED = "ACCEPTED"
    INSTALLED = "INSTALLED"
    REVOKED = "REVOKED"
