"""The operations on CI macOS versions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import M, Operation, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkagesResponse
    from ..literals import (
        CiMacOsVersionField,
        CiMacOsVersionInclude,
        CiMacOsVersionXcodeVersionsInclude,
        CiXcodeVersionField,
    )
    from ..models import CiMacOsVersionResponse, CiMacOsVersionsResponse, CiXcodeVersionsResponse
    from ..operation import CallOptions

    class CiMacOsVersionsListQuery(TypedDict, total=False):
        """What `list` takes."""

        fields_ci_mac_os_versions: Sequence[CiMacOsVersionField]
        fields_ci_xcode_versions: Sequence[CiXcodeVersionField]
        include: Sequence[CiMacOsVersionInclude]
        limit: int
        limit_xcode_versions: int

    class CiMacOsVersionsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_ci_mac_os_versions: Sequence[CiMacOsVersionField]
        fields_ci_xcode_versions: Sequence[CiXcodeVersionField]
        include: Sequence[CiMacOsVersionInclude]
        limit_xcode_versions: int

    class CiMacOsVersionsListXcodeVersionsQuery(TypedDict, total=False):
        """What `list_xcode_versions` takes."""

        fields_ci_mac_os_versions: Sequence[CiMacOsVersionField]
        fields_ci_xcode_versions: Sequence[CiXcodeVersionField]
        include: Sequence[CiMacOsVersionXcodeVersionsInclude]
        limit: int
        limit_mac_os_versions: int

    class CiMacOsVersionsListXcodeVersionsLinkagesQuery(TypedDict, total=False):
        """What `list_xcode_versions_linkages` takes."""

        limit: int


_LIST: Operation[CiMacOsVersionsResponse] = Operation(
    "ciMacOsVersions_getCollection",
    "GET",
    "/v1/ciMacOsVersions",
    "CiMacOsVersionsResponse",
    query={
        "fields_ci_mac_os_versions": "fields[ciMacOsVersions]",
        "fields_ci_xcode_versions": "fields[ciXcodeVersions]",
        "include": "include",
        "limit": "limit",
        "limit_xcode_versions": "limit[xcodeVersions]",
    },
)

_GET: Operation[CiMacOsVersionResponse] = Operation(
    "ciMacOsVersions_getInstance",
    "GET",
    "/v1/ciMacOsVersions/{id}",
    "CiMacOsVersionResponse",
    query={
        "fields_ci_mac_os_versions": "fields[ciMacOsVersions]",
        "fields_ci_xcode_versions": "fields[ciXcodeVersions]",
        "include": "include",
        "limit_xcode_versions": "limit[xcodeVersions]",
    },
)

_LIST_XCODE_VERSIONS: Operation[CiXcodeVersionsResponse] = Operation(
    "ciMacOsVersions_xcodeVersions_getToManyRelated",
    "GET",
    "/v1/ciMacOsVersions/{id}/xcodeVersions",
    "CiXcodeVersionsResponse",
    query={
        "fields_ci_mac_os_versions": "fields[ciMacOsVersions]",
        "fields_ci_xcode_versions": "fields[ciXcodeVersions]",
        "include": "include",
        "limit": "limit",
        "limit_mac_os_versions": "limit[macOsVersions]",
    },
)

_LIST_XCODE_VERSIONS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "ciMacOsVersions_xcodeVersions_getToManyRelationship",
    "GET",
    "/v1/ciMacOsVersions/{id}/relationships/xcodeVersions",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)


class CiMacOsVersions(Resource[M]):
    """The operations on CI macOS versions."""

    @dual
    async def list(
        self,
        *,
        options: CallOptions | None = None,
        **query: Unpack[CiMacOsVersionsListQuery],
    ) -> CiMacOsVersionsResponse:
        """List CI macOS versions. `GET /v1/ciMacOsVersions`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-cimacosversions
        """
        return await self._call(
            _LIST,
            query=query,
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[CiMacOsVersionsGetQuery],
    ) -> CiMacOsVersionResponse:
        """Read a CI macOS version by id. `GET /v1/ciMacOsVersions/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-cimacosversions-_id_
        """
        return await self._call(
            _GET,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_xcode_versions(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[CiMacOsVersionsListXcodeVersionsQuery],
    ) -> CiXcodeVersionsResponse:
        """List the Xcode versions of a CI macOS version. `GET /v1/ciMacOsVersions/{id}/xcodeVersions`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-cimacosversions-_id_-xcodeversions
        """
        return await self._call(
            _LIST_XCODE_VERSIONS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_xcode_versions_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[CiMacOsVersionsListXcodeVersionsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the Xcode versions of a CI macOS version. `GET /v1/ciMacOsVersions/{id}/relationships/xcodeVersions`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-cimacosversions-_id_-relationships-xcodeversions
        """
        return await self._call(
            _LIST_XCODE_VERSIONS_LINKAGES,
            id,
            query=query,
            options=options,
        )
