"""The operations on user invitations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkagesResponse
    from ..literals import AppField, UserInvitationField, UserInvitationInclude, UserInvitationSort, UserRoleValue
    from ..models import AppsWithoutIncludesResponse, UserInvitationResponse, UserInvitationsResponse
    from ..operation import CallOptions, Unset

    class UserInvitationsListQuery(TypedDict, total=False):
        """What `list` takes."""

        fields_apps: Sequence[AppField]
        fields_user_invitations: Sequence[UserInvitationField]
        filter_email: Sequence[str]
        filter_roles: Sequence[
            Literal[
                "ADMIN",
                "FINANCE",
                "ACCOUNT_HOLDER",
                "SALES",
                "MARKETING",
                "APP_MANAGER",
                "DEVELOPER",
                "ACCESS_TO_REPORTS",
                "CUSTOMER_SUPPORT",
                "CREATE_APPS",
                "CLOUD_MANAGED_DEVELOPER_ID",
                "CLOUD_MANAGED_APP_DISTRIBUTION",
                "GENERATE_INDIVIDUAL_KEYS",
            ]
        ]
        filter_visible_apps: Sequence[str]
        include: Sequence[UserInvitationInclude]
        limit: int
        limit_visible_apps: int
        sort: Sequence[UserInvitationSort]

    class UserInvitationsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_apps: Sequence[AppField]
        fields_user_invitations: Sequence[UserInvitationField]
        include: Sequence[UserInvitationInclude]
        limit_visible_apps: int

    class UserInvitationsListVisibleAppsQuery(TypedDict, total=False):
        """What `list_visible_apps` takes."""

        fields_apps: Sequence[AppField]
        limit: int

    class UserInvitationsListVisibleAppsLinkagesQuery(TypedDict, total=False):
        """What `list_visible_apps_linkages` takes."""

        limit: int


_LIST: Operation[UserInvitationsResponse] = Operation(
    "userInvitations_getCollection",
    "GET",
    "/v1/userInvitations",
    "UserInvitationsResponse",
    query={
        "fields_apps": "fields[apps]",
        "fields_user_invitations": "fields[userInvitations]",
        "filter_email": "filter[email]",
        "filter_roles": "filter[roles]",
        "filter_visible_apps": "filter[visibleApps]",
        "include": "include",
        "limit": "limit",
        "limit_visible_apps": "limit[visibleApps]",
        "sort": "sort",
    },
)

_CREATE: Operation[UserInvitationResponse] = Operation(
    "userInvitations_createInstance",
    "POST",
    "/v1/userInvitations",
    "UserInvitationResponse",
    body=Body(
        "userInvitations",
        attributes={
            "email": "email",
            "first_name": "firstName",
            "last_name": "lastName",
            "roles": "roles",
            "all_apps_visible": "allAppsVisible",
            "provisioning_allowed": "provisioningAllowed",
        },
        relationships={"visible_apps": Related("visibleApps", "apps", many=True)},
    ),
)

_GET: Operation[UserInvitationResponse] = Operation(
    "userInvitations_getInstance",
    "GET",
    "/v1/userInvitations/{id}",
    "UserInvitationResponse",
    query={
        "fields_apps": "fields[apps]",
        "fields_user_invitations": "fields[userInvitations]",
        "include": "include",
        "limit_visible_apps": "limit[visibleApps]",
    },
)

_DELETE: Operation[None] = Operation("userInvitations_deleteInstance", "DELETE", "/v1/userInvitations/{id}")

_LIST_VISIBLE_APPS: Operation[AppsWithoutIncludesResponse] = Operation(
    "userInvitations_visibleApps_getToManyRelated",
    "GET",
    "/v1/userInvitations/{id}/visibleApps",
    "AppsWithoutIncludesResponse",
    query={
        "fields_apps": "fields[apps]",
        "limit": "limit",
    },
)

_LIST_VISIBLE_APPS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "userInvitations_visibleApps_getToManyRelationship",
    "GET",
    "/v1/userInvitations/{id}/relationships/visibleApps",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)


class UserInvitations(Resource[M]):
    """The operations on user invitations."""

    @dual
    async def list(
        self,
        *,
        options: CallOptions | None = None,
        **query: Unpack[UserInvitationsListQuery],
    ) -> UserInvitationsResponse:
        """List user invitations. `GET /v1/userInvitations`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-userinvitations
        """
        return await self._call(
            _LIST,
            query=query,
            options=options,
        )

    @dual
    async def create(
        self,
        *,
        email: str,
        first_name: str,
        last_name: str,
        roles: Sequence[UserRoleValue],
        all_apps_visible: bool | None | Unset = UNSET,
        provisioning_allowed: bool | None | Unset = UNSET,
        visible_apps: Sequence[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> UserInvitationResponse:
        """Create a user invitation. `POST /v1/userInvitations`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-userinvitations
        """
        return await self._call(
            _CREATE,
            fields={
                "email": email,
                "first_name": first_name,
                "last_name": last_name,
                "roles": roles,
                "all_apps_visible": all_apps_visible,
                "provisioning_allowed": provisioning_allowed,
                "visible_apps": visible_apps,
            },
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[UserInvitationsGetQuery],
    ) -> UserInvitationResponse:
        """Read a user invitation by id. `GET /v1/userInvitations/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-userinvitations-_id_
        """
        return await self._call(
            _GET,
            id,
            query=query,
            options=options,
        )

    @dual
    async def delete(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a user invitation. `DELETE /v1/userInvitations/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-userinvitations-_id_
        """
        return await self._call(
            _DELETE,
            id,
            options=options,
        )

    @dual
    async def list_visible_apps(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[UserInvitationsListVisibleAppsQuery],
    ) -> AppsWithoutIncludesResponse:
        """List the visible apps of a user invitation. `GET /v1/userInvitations/{id}/visibleApps`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-userinvitations-_id_-visibleapps
        """
        return await self._call(
            _LIST_VISIBLE_APPS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_visible_apps_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[UserInvitationsListVisibleAppsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the visible apps of a user invitation. `GET /v1/userInvitations/{id}/relationships/visibleApps`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-userinvitations-_id_-relationships-visibleapps
        """
        return await self._call(
            _LIST_VISIBLE_APPS_LINKAGES,
            id,
            query=query,
            options=options,
        )
