"""The operations on bundle ids."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, M, Operation, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkageResponse, LinkagesResponse
    from ..literals import (
        AppField,
        BundleIdCapabilityField,
        BundleIdField,
        BundleIdInclude,
        BundleIdPlatformValue,
        BundleIdSort,
        ProfileField,
    )
    from ..models import (
        App,
        AppWithoutIncludesResponse,
        BundleIdCapabilitiesWithoutIncludesResponse,
        BundleIdResponse,
        BundleIdsResponse,
        ProfilesWithoutIncludesResponse,
    )
    from ..operation import CallOptions, Unset

    class BundleIdsGetAppQuery(TypedDict, total=False):
        """What `get_app` takes."""

        fields_apps: Sequence[AppField]

    class BundleIdsListBundleIdCapabilitiesQuery(TypedDict, total=False):
        """What `list_bundle_id_capabilities` takes."""

        fields_bundle_id_capabilities: Sequence[BundleIdCapabilityField]
        limit: int

    class BundleIdsListBundleIdCapabilitiesLinkagesQuery(TypedDict, total=False):
        """What `list_bundle_id_capabilities_linkages` takes."""

        limit: int

    class BundleIdsListQuery(TypedDict, total=False):
        """What `list` takes."""

        fields_apps: Sequence[AppField]
        fields_bundle_id_capabilities: Sequence[BundleIdCapabilityField]
        fields_bundle_ids: Sequence[BundleIdField]
        fields_profiles: Sequence[ProfileField]
        filter_id: Sequence[str]
        filter_identifier: Sequence[str]
        filter_name: Sequence[str]
        filter_platform: Sequence[Literal["IOS", "MAC_OS", "UNIVERSAL"]]
        filter_seed_id: Sequence[str]
        include: Sequence[BundleIdInclude]
        limit: int
        limit_bundle_id_capabilities: int
        limit_profiles: int
        sort: Sequence[BundleIdSort]

    class BundleIdsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_apps: Sequence[AppField]
        fields_bundle_id_capabilities: Sequence[BundleIdCapabilityField]
        fields_bundle_ids: Sequence[BundleIdField]
        fields_profiles: Sequence[ProfileField]
        include: Sequence[BundleIdInclude]
        limit_bundle_id_capabilities: int
        limit_profiles: int

    class BundleIdsListProfilesQuery(TypedDict, total=False):
        """What `list_profiles` takes."""

        fields_profiles: Sequence[ProfileField]
        limit: int

    class BundleIdsListProfilesLinkagesQuery(TypedDict, total=False):
        """What `list_profiles_linkages` takes."""

        limit: int


_GET_APP: Operation[AppWithoutIncludesResponse[App | None]] = Operation(
    "bundleIds_app_getToOneRelated",
    "GET",
    "/v1/bundleIds/{id}/app",
    "AppWithoutIncludesResponse",
    query={
        "fields_apps": "fields[apps]",
    },
)

_GET_APP_LINKAGE: Operation[LinkageResponse] = Operation(
    "bundleIds_app_getToOneRelationship", "GET", "/v1/bundleIds/{id}/relationships/app", "LinkageResponse"
)

_LIST_BUNDLE_ID_CAPABILITIES: Operation[BundleIdCapabilitiesWithoutIncludesResponse] = Operation(
    "bundleIds_bundleIdCapabilities_getToManyRelated",
    "GET",
    "/v1/bundleIds/{id}/bundleIdCapabilities",
    "BundleIdCapabilitiesWithoutIncludesResponse",
    query={
        "fields_bundle_id_capabilities": "fields[bundleIdCapabilities]",
        "limit": "limit",
    },
)

_LIST_BUNDLE_ID_CAPABILITIES_LINKAGES: Operation[LinkagesResponse] = Operation(
    "bundleIds_bundleIdCapabilities_getToManyRelationship",
    "GET",
    "/v1/bundleIds/{id}/relationships/bundleIdCapabilities",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_LIST: Operation[BundleIdsResponse] = Operation(
    "bundleIds_getCollection",
    "GET",
    "/v1/bundleIds",
    "BundleIdsResponse",
    query={
        "fields_apps": "fields[apps]",
        "fields_bundle_id_capabilities": "fields[bundleIdCapabilities]",
        "fields_bundle_ids": "fields[bundleIds]",
        "fields_profiles": "fields[profiles]",
        "filter_id": "filter[id]",
        "filter_identifier": "filter[identifier]",
        "filter_name": "filter[name]",
        "filter_platform": "filter[platform]",
        "filter_seed_id": "filter[seedId]",
        "include": "include",
        "limit": "limit",
        "limit_bundle_id_capabilities": "limit[bundleIdCapabilities]",
        "limit_profiles": "limit[profiles]",
        "sort": "sort",
    },
)

_CREATE: Operation[BundleIdResponse] = Operation(
    "bundleIds_createInstance",
    "POST",
    "/v1/bundleIds",
    "BundleIdResponse",
    body=Body(
        "bundleIds",
        attributes={"name": "name", "platform": "platform", "identifier": "identifier", "seed_id": "seedId"},
    ),
)

_GET: Operation[BundleIdResponse] = Operation(
    "bundleIds_getInstance",
    "GET",
    "/v1/bundleIds/{id}",
    "BundleIdResponse",
    query={
        "fields_apps": "fields[apps]",
        "fields_bundle_id_capabilities": "fields[bundleIdCapabilities]",
        "fields_bundle_ids": "fields[bundleIds]",
        "fields_profiles": "fields[profiles]",
        "include": "include",
        "limit_bundle_id_capabilities": "limit[bundleIdCapabilities]",
        "limit_profiles": "limit[profiles]",
    },
)

_DELETE: Operation[None] = Operation("bundleIds_deleteInstance", "DELETE", "/v1/bundleIds/{id}")

_UPDATE: Operation[BundleIdResponse] = Operation(
    "bundleIds_updateInstance",
    "PATCH",
    "/v1/bundleIds/{id}",
    "BundleIdResponse",
    body=Body("bundleIds", attributes={"name": "name"}),
)

_LIST_PROFILES: Operation[ProfilesWithoutIncludesResponse] = Operation(
    "bundleIds_profiles_getToManyRelated",
    "GET",
    "/v1/bundleIds/{id}/profiles",
    "ProfilesWithoutIncludesResponse",
    query={
        "fields_profiles": "fields[profiles]",
        "limit": "limit",
    },
)

_LIST_PROFILES_LINKAGES: Operation[LinkagesResponse] = Operation(
    "bundleIds_profiles_getToManyRelationship",
    "GET",
    "/v1/bundleIds/{id}/relationships/profiles",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)


class BundleIds(Resource[M]):
    """The operations on bundle ids."""

    @dual
    async def get_app(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[BundleIdsGetAppQuery],
    ) -> AppWithoutIncludesResponse[App | None]:
        """Read the app of a bundle id. `GET /v1/bundleIds/{id}/app`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-bundleids-_id_-app
        """
        return await self._call(
            _GET_APP,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get_app_linkage(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> LinkageResponse:
        """Read the id of the app of a bundle id. `GET /v1/bundleIds/{id}/relationships/app`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-bundleids-_id_-relationships-app
        """
        return await self._call(
            _GET_APP_LINKAGE,
            id,
            options=options,
        )

    @dual
    async def list_bundle_id_capabilities(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[BundleIdsListBundleIdCapabilitiesQuery],
    ) -> BundleIdCapabilitiesWithoutIncludesResponse:
        """List the bundle id capabilities of a bundle id. `GET /v1/bundleIds/{id}/bundleIdCapabilities`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-bundleids-_id_-bundleidcapabilities
        """
        return await self._call(
            _LIST_BUNDLE_ID_CAPABILITIES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_bundle_id_capabilities_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[BundleIdsListBundleIdCapabilitiesLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the bundle id capabilities of a bundle id. `GET /v1/bundleIds/{id}/relationships/bundleIdCapabilities`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-bundleids-_id_-relationships-bundleidcapabilities
        """
        return await self._call(
            _LIST_BUNDLE_ID_CAPABILITIES_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list(
        self,
        *,
        options: CallOptions | None = None,
        **query: Unpack[BundleIdsListQuery],
    ) -> BundleIdsResponse:
        """List bundle ids. `GET /v1/bundleIds`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-bundleids
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
        name: str,
        platform: BundleIdPlatformValue,
        identifier: str,
        seed_id: str | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> BundleIdResponse:
        """Create a bundle id. `POST /v1/bundleIds`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-bundleids
        """
        return await self._call(
            _CREATE,
            fields={
                "name": name,
                "platform": platform,
                "identifier": identifier,
                "seed_id": seed_id,
            },
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[BundleIdsGetQuery],
    ) -> BundleIdResponse:
        """Read a bundle id by id. `GET /v1/bundleIds/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-bundleids-_id_
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
        """Delete a bundle id. `DELETE /v1/bundleIds/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-bundleids-_id_
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
        name: str | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> BundleIdResponse:
        """Change a bundle id; fields left out stay as they are. `PATCH /v1/bundleIds/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-bundleids-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "name": name,
            },
            options=options,
        )

    @dual
    async def list_profiles(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[BundleIdsListProfilesQuery],
    ) -> ProfilesWithoutIncludesResponse:
        """List the profiles of a bundle id. `GET /v1/bundleIds/{id}/profiles`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-bundleids-_id_-profiles
        """
        return await self._call(
            _LIST_PROFILES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_profiles_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[BundleIdsListProfilesLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the profiles of a bundle id. `GET /v1/bundleIds/{id}/relationships/profiles`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-bundleids-_id_-relationships-profiles
        """
        return await self._call(
            _LIST_PROFILES_LINKAGES,
            id,
            query=query,
            options=options,
        )
