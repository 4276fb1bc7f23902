"""The operations on CI Xcode versions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import M, Operation, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkagesResponse
    from ..literals import (
        CiMacOsVersionField,
        CiXcodeVersionField,
        CiXcodeVersionInclude,
        CiXcodeVersionMacOsVersionsInclude,
    )
    from ..models import CiMacOsVersionsResponse, CiXcodeVersionResponse, CiXcodeVersionsResponse
    from ..operation import CallOptions

    class CiXcodeVersionsListQuery(TypedDict, total=False):
        """What `list` takes."""

        fields_ci_mac_os_versions: Sequence[CiMacOsVersionField]
        fields_ci_xcode_versions: Sequence[CiXcodeVersionField]
        include: Sequence[CiXcodeVersionInclude]
        limit: int
        limit_mac_os_versions: int

    class CiXcodeVersionsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_ci_mac_os_versions: Sequence[CiMacOsVersionField]
        fields_ci_xcode_versions: Sequence[CiXcodeVersionField]
        include: Sequence[CiXcodeVersionInclude]
        limit_mac_os_versions: int

    class CiXcodeVersionsListMacOsVersionsQuery(TypedDict, total=False):
        """What `list_mac_os_versions` takes."""

        fields_ci_mac_os_versions: Sequence[CiMacOsVersionField]
        fields_ci_xcode_versions: Sequence[CiXcodeVersionField]
        include: Sequence[CiXcodeVersionMacOsVersionsInclude]
        limit: int
        limit_xcode_versions: int

    class CiXcodeVersionsListMacOsVersionsLinkagesQuery(TypedDict, total=False):
        """What `list_mac_os_versions_linkages` takes."""

        limit: int


_LIST: Operation[CiXcodeVersionsResponse] = Operation(
    "ciXcodeVersions_getCollection",
    "GET",
    "/v1/ciXcodeVersions",
    "CiXcodeVersionsResponse",
    query={
        "fields_ci_mac_os_versions": "fields[ciMacOsVersions]",
        "fields_ci_xcode_versions": "fields[ciXcodeVersions]",
        "include": "include",
        "limit": "limit",
        "limit_mac_os_versions": "limit[macOsVersions]",
    },
)

_GET: Operation[CiXcodeVersionResponse] = Operation(
    "ciXcodeVersions_getInstance",
    "GET",
    "/v1/ciXcodeVersions/{id}",
    "CiXcodeVersionResponse",
    query={
        "fields_ci_mac_os_versions": "fields[ciMacOsVersions]",
        "fields_ci_xcode_versions": "fields[ciXcodeVersions]",
        "include": "include",
        "limit_mac_os_versions": "limit[macOsVersions]",
    },
)

_LIST_MAC_OS_VERSIONS: Operation[CiMacOsVersionsResponse] = Operation(
    "ciXcodeVersions_macOsVersions_getToManyRelated",
    "GET",
    "/v1/ciXcodeVersions/{id}/macOsVersions",
    "CiMacOsVersionsResponse",
    query={
        "fields_ci_mac_os_versions": "fields[ciMacOsVersions]",
        "fields_ci_xcode_versions": "fields[ciXcodeVersions]",
        "include": "include",
        "limit": "limit",
        "limit_xcode_versions": "limit[xcodeVersions]",
    },
)

_LIST_MAC_OS_VERSIONS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "ciXcodeVersions_macOsVersions_getToManyRelationship",
    "GET",
    "/v1/ciXcodeVersions/{id}/relationships/macOsVersions",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)


class CiXcodeVersions(Resource[M]):
    """The operations on CI Xcode versions."""

    @dual
    async def list(
        self,
        *,
        options: CallOptions | None = None,
        **query: Unpack[CiXcodeVersionsListQuery],
    ) -> CiXcodeVersionsResponse:
        """List CI Xcode versions. `GET /v1/ciXcodeVersions`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-cixcodeversions
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
        **query: Unpack[CiXcodeVersionsGetQuery],
    ) -> CiXcodeVersionResponse:
        """Read a CI Xcode version by id. `GET /v1/ciXcodeVersions/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-cixcodeversions-_id_
        """
        return await self._call(
            _GET,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_mac_os_versions(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[CiXcodeVersionsListMacOsVersionsQuery],
    ) -> CiMacOsVersionsResponse:
        """List the macOS versions of a CI Xcode version. `GET /v1/ciXcodeVersions/{id}/macOsVersions`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-cixcodeversions-_id_-macosversions
        """
        return await self._call(
            _LIST_MAC_OS_VERSIONS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_mac_os_versions_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[CiXcodeVersionsListMacOsVersionsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the macOS versions of a CI Xcode version. `GET /v1/ciXcodeVersions/{id}/relationships/macOsVersions`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-cixcodeversions-_id_-relationships-macosversions
        """
        return await self._call(
            _LIST_MAC_OS_VERSIONS_LINKAGES,
            id,
            query=query,
            options=options,
        )
