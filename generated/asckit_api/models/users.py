"""What belongs to users: resources, documents, values and enums."""

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
    from .apps import App
    from .enums import UserRole


@model
class User(ResourceObject):
    """A user.

    https://developer.apple.com/documentation/appstoreconnectapi/user
    """

    resource_type: ClassVar[str] = "users"

    attributes: UserAttributes = attribute("attributes", "UserAttributes", always=dict)
    relationships: UserRelationships = attribute("relationships", "UserRelationships", always=dict)


@model
class UserAttributes(Model):
    """The attributes of a user."""

    username: str | None = attribute("username")
    first_name: str | None = attribute("firstName")
    last_name: str | None = attribute("lastName")
    roles: tuple[UserRole, ...] | None = attribute("roles", Many("UserRole"))
    all_apps_visible: bool | None = attribute("allAppsVisible", bool)
    provisioning_allowed: bool | None = attribute("provisioningAllowed", bool)


@model
class UserRelationships(Model):
    """The relationships of a user."""

    visible_apps: ToMany[App] | None = attribute("visibleApps", "ToMany")


@model
class UserResponse(Document):
    """A user, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/userresponse
    """

    data: User = attribute("data", "User")
    included: tuple[App | ResourceObject, ...] | None = attribute("included", Included({"apps": "App"}))


@model
class UsersResponse(Page):
    """A page of user resources.

    https://developer.apple.com/documentation/appstoreconnectapi/usersresponse
    """

    data: tuple[User, ...] = attribute("data", Many("User"), always=list)
    included: tuple[App | ResourceObject, ...] | None = attribute("included", Included({"apps": "App"}))
