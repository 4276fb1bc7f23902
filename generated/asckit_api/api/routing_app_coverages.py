"""The operations on routing app coverages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..literals import AppStoreVersionField, RoutingAppCoverageField, RoutingAppCoverageInclude
    from ..models import RoutingAppCoverageResponse
    from ..operation import CallOptions, Unset

    class RoutingAppCoveragesGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_app_store_versions: Sequence[AppStoreVersionField]
        fields_routing_app_coverages: Sequence[RoutingAppCoverageField]
        include: Sequence[RoutingAppCoverageInclude]


_CREATE: Operation[RoutingAppCoverageResponse] = Operation(
    "routingAppCoverages_createInstance",
    "POST",
    "/v1/routingAppCoverages",
    "RoutingAppCoverageResponse",
    body=Body(
        "routingAppCoverages",
        attributes={"file_size": "fileSize", "file_name": "fileName"},
        relationships={"app_store_version": Related("appStoreVersion", "appStoreVersions")},
    ),
)

_GET: Operation[RoutingAppCoverageResponse] = Operation(
    "routingAppCoverages_getInstance",
    "GET",
    "/v1/routingAppCoverages/{id}",
    "RoutingAppCoverageResponse",
    query={
        "fields_app_store_versions": "fields[appStoreVersions]",
        "fields_routing_app_coverages": "fields[routingAppCoverages]",
        "include": "include",
    },
)

_DELETE: Operation[None] = Operation("routingAppCoverages_deleteInstance", "DELETE", "/v1/routingAppCoverages/{id}")

_UPDATE: Operation[RoutingAppCoverageResponse] = Operation(
    "routingAppCoverages_updateInstance",
    "PATCH",
    "/v1/routingAppCoverages/{id}",
    "RoutingAppCoverageResponse",
    body=Body("routingAppCoverages", attributes={"source_file_checksum": "sourceFileChecksum", "uploaded": "uploaded"}),
)


class RoutingAppCoverages(Resource[M]):
    """The operations on routing app coverages."""

    @dual
    async def create(
        self,
        *,
        file_size: int,
        file_name: str,
        app_store_version: str,
        options: CallOptions | None = None,
    ) -> RoutingAppCoverageResponse:
        """Create a routing app coverage. `POST /v1/routingAppCoverages`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-routingappcoverages
        """
        return await self._call(
            _CREATE,
            fields={
                "file_size": file_size,
                "file_name": file_name,
                "app_store_version": app_store_version,
            },
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[RoutingAppCoveragesGetQuery],
    ) -> RoutingAppCoverageResponse:
        """Read a routing app coverage by id. `GET /v1/routingAppCoverages/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-routingappcoverages-_id_
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
        """Delete a routing app coverage. `DELETE /v1/routingAppCoverages/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-routingappcoverages-_id_
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
        source_file_checksum: str | None | Unset = UNSET,
        uploaded: bool | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> RoutingAppCoverageResponse:
        """Change a routing app coverage; fields left out stay as they are. `PATCH /v1/routingAppCoverages/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-routingappcoverages-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "source_file_checksum": source_file_checksum,
                "uploaded": uploaded,
            },
            options=options,
        )
