"""What belongs to user invitations: resources, documents, values and enums."""

from __future__ import annotations

from datetime import datetime
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
    from .apps import App
    from .enums import UserRole


@model
class UserInvitation(ResourceObject):
    """A user invitation.

    https://developer.apple.com/documentation/appstoreconnectapi/userinvitation
    """

    resource_type: ClassVar[str] = "userInvitations"

    attributes: UserInvitationAttributes = attribute("attributes", "UserInvitationAttributes", always=dict)
    relationships: UserInvitationRelationships = attribute("relationships", "UserInvitationRelationships", always=dict)


@model
class UserInvitationAttributes(Model):
    """The attributes of a user invitation."""

    email: str | None = attribute("email")
    first_name: str | None = attribute("firstName")
    last_name: str | None = attribute("lastName")
    expiration_date: datetime | None = attribute("expirationDate", datetime)
    roles: tuple[UserRole, ...] | None = attribute("roles", Many("UserRole"))
    all_apps_visible: bool | None = attribute("allAppsVisible", bool)
    provisioning_allowed: bool | None = attribute("provisioningAllowed", bool)


@model
class UserInvitationRelationships(Model):
    """The relationships of a user invitation."""

    visible_apps: ToMany[App] | None = attribute("visibleApps", "ToMany")


@model
class UserInvitationResponse(Document):
    """A user invitation, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/userinvitationresponse
    """

    data: UserInvitation = attribute("data", "UserInvitation")
    included: tuple[App | ResourceObject, ...] | None = attribute("included", Included({"apps": "App"}))


@model
class UserInvitationsResponse(Page):
    """A page of user invitation resources.

    https://developer.apple.com/documentation/appstoreconnectapi/userinvitationsresponse
    """

    data: tuple[UserInvitation, ...] = attribute("data", Many("UserInvitation"), always=list)
    included: tuple[App | ResourceObject, ...] | None = attribute("included", Included({"apps": "App"}))
