"""The operations on users."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkagesResponse
    from ..literals import AppField, UserField, UserInclude, UserRoleValue, UserSort
    from ..models import AppsWithoutIncludesResponse, UserResponse, UsersResponse
    from ..operation import CallOptions, Unset

    class UsersGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_apps: Sequence[AppField]
        fields_users: Sequence[UserField]
        include: Sequence[UserInclude]
        limit_visible_apps: int

    class UsersListQuery(TypedDict, total=False):
        """What `list` takes."""

        fields_apps: Sequence[AppField]
        fields_users: Sequence[UserField]
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
        filter_username: Sequence[str]
        filter_visible_apps: Sequence[str]
        include: Sequence[UserInclude]
        limit: int
        limit_visible_apps: int
        sort: Sequence[UserSort]

    class UsersListVisibleAppsLinkagesQuery(TypedDict, total=False):
        """What `list_visible_apps_linkages` takes."""

        limit: int

    class UsersListVisibleAppsQuery(TypedDict, total=False):
        """What `list_visible_apps` takes."""

        fields_apps: Sequence[AppField]
        limit: int


_GET: Operation[UserResponse] = Operation(
    "users_getInstance",
    "GET",
    "/v1/users/{id}",
    "UserResponse",
    query={
        "fields_apps": "fields[apps]",
        "fields_users": "fields[users]",
        "include": "include",
        "limit_visible_apps": "limit[visibleApps]",
    },
)

_DELETE: Operation[None] = Operation("users_deleteInstance", "DELETE", "/v1/users/{id}")

_UPDATE: Operation[UserResponse] = Operation(
    "users_updateInstance",
    "PATCH",
    "/v1/users/{id}",
    "UserResponse",
    body=Body(
        "users",
        attributes={
            "roles": "roles",
            "all_apps_visible": "allAppsVisible",
            "provisioning_allowed": "provisioningAllowed",
        },
        relationships={"visible_apps": Related("visibleApps", "apps", many=True)},
    ),
)

_LIST: Operation[UsersResponse] = Operation(
    "users_getCollection",
    "GET",
    "/v1/users",
    "UsersResponse",
    query={
        "fields_apps": "fields[apps]",
        "fields_users": "fields[users]",
        "filter_roles": "filter[roles]",
        "filter_username": "filter[username]",
        "filter_visible_apps": "filter[visibleApps]",
        "include": "include",
        "limit": "limit",
        "limit_visible_apps": "limit[visibleApps]",
        "sort": "sort",
    },
)

_LIST_VISIBLE_APPS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "users_visibleApps_getToManyRelationship",
    "GET",
    "/v1/users/{id}/relationships/visibleApps",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_ADD_VISIBLE_APPS: Operation[None] = Operation(
    "users_visibleApps_createToManyRelationship",
    "POST",
    "/v1/users/{id}/relationships/visibleApps",
    body=Related("visibleApps", "apps", many=True),
)

_REMOVE_VISIBLE_APPS: Operation[None] = Operation(
    "users_visibleApps_deleteToManyRelationship",
    "DELETE",
    "/v1/users/{id}/relationships/visibleApps",
    body=Related("visibleApps", "apps", many=True),
)

_REPLACE_VISIBLE_APPS: Operation[None] = Operation(
    "users_visibleApps_replaceToManyRelationship",
    "PATCH",
    "/v1/users/{id}/relationships/visibleApps",
    body=Related("visibleApps", "apps", many=True),
)

_LIST_VISIBLE_APPS: Operation[AppsWithoutIncludesResponse] = Operation(
    "users_visibleApps_getToManyRelated",
    "GET",
    "/v1/users/{id}/visibleApps",
    "AppsWithoutIncludesResponse",
    query={
        "fields_apps": "fields[apps]",
        "limit": "limit",
    },
)


class Users(Resource[M]):
    """The operations on users."""

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[UsersGetQuery],
    ) -> UserResponse:
        """Read a user by id. `GET /v1/users/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-users-_id_
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
        """Delete a user. `DELETE /v1/users/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-users-_id_
        """
        return await self._call(
            _DELETE,
            id,
            options=options,
        )

    @dual
    async def update(
        self,
        id: str,
        *,
        roles: Sequence[UserRoleValue] | None | Unset = UNSET,
        all_apps_visible: bool | None | Unset = UNSET,
        provisioning_allowed: bool | None | Unset = UNSET,
        visible_apps: Sequence[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> UserResponse:
        """Change a user; fields left out stay as they are. `PATCH /v1/users/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-users-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "roles": roles,
                "all_apps_visible": all_apps_visible,
                "provisioning_allowed": provisioning_allowed,
                "visible_apps": visible_apps,
            },
            options=options,
        )

    @dual
    async def list(
        self,
        *,
        options: CallOptions | None = None,
        **query: Unpack[UsersListQuery],
    ) -> UsersResponse:
        """List users. `GET /v1/users`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-users
        """
        return await self._call(
            _LIST,
            query=query,
            options=options,
        )

    @dual
    async def list_visible_apps_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[UsersListVisibleAppsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the visible apps of a user. `GET /v1/users/{id}/relationships/visibleApps`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-users-_id_-relationships-visibleapps
        """
        return await self._call(
            _LIST_VISIBLE_APPS_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def add_visible_apps(
        self,
        id: str,
        ids: Sequence[str],
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Add to the visible apps of a user. `POST /v1/users/{id}/relationships/visibleApps`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-users-_id_-relationships-visibleapps
        """
        return await self._call(
            _ADD_VISIBLE_APPS,
            id,
            ids=ids,
            options=options,
        )

    @dual
    async def remove_visible_apps(
        self,
        id: str,
        ids: Sequence[str],
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Remove from the visible apps of a user. `DELETE /v1/users/{id}/relationships/visibleApps`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-users-_id_-relationships-visibleapps
        """
        return await self._call(
            _REMOVE_VISIBLE_APPS,
            id,
            ids=ids,
            options=options,
        )

    @dual
    async def replace_visible_apps(
        self,
        id: str,
        ids: Sequence[str],
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Replace the visible apps of a user. `PATCH /v1/users/{id}/relationships/visibleApps`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-users-_id_-relationships-visibleapps
        """
        return await self._call(
            _REPLACE_VISIBLE_APPS,
            id,
            ids=ids,
            options=options,
        )

    @dual
    async def list_visible_apps(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[UsersListVisibleAppsQuery],
    ) -> AppsWithoutIncludesResponse:
        """List the visible apps of a user. `GET /v1/users/{id}/visibleApps`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-users-_id_-visibleapps
        """
        return await self._call(
            _LIST_VISIBLE_APPS,
            id,
            query=query,
            options=options,
        )
