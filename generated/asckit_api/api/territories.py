"""The operations on territories."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import M, Operation, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..literals import TerritoryField
    from ..models import TerritoriesResponse
    from ..operation import CallOptions

    class TerritoriesListQuery(TypedDict, total=False):
        """What `list` takes."""

        fields_territories: Sequence[TerritoryField]
        limit: int


_LIST: Operation[TerritoriesResponse] = Operation(
    "territories_getCollection",
    "GET",
    "/v1/territories",
    "TerritoriesResponse",
    query={
        "fields_territories": "fields[territories]",
        "limit": "limit",
    },
)


class Territories(Resource[M]):
    """The operations on territories."""

    @dual
    async def list(
        self,
        *,
        options: CallOptions | None = None,
        **query: Unpack[TerritoriesListQuery],
    ) -> TerritoriesResponse:
        """List territories. `GET /v1/territories`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-territories
        """
        return await self._call(
            _LIST,
            query=query,
            options=options,
        )
