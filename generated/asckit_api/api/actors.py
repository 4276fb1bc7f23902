"""The operations on actors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import M, Operation, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Required, TypedDict, Unpack

    from ..literals import ActorField
    from ..models import ActorResponse, ActorsResponse
    from ..operation import CallOptions

    class ActorsListQuery(TypedDict, total=False):
        """What `list` takes."""

        fields_actors: Sequence[ActorField]
        filter_id: Required[Sequence[str]]
        limit: int

    class ActorsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_actors: Sequence[ActorField]


_LIST: Operation[ActorsResponse] = Operation(
    "actors_getCollection",
    "GET",
    "/v1/actors",
    "ActorsResponse",
    query={
        "fields_actors": "fields[actors]",
        "filter_id": "filter[id]",
        "limit": "limit",
    },
)

_GET: Operation[ActorResponse] = Operation(
    "actors_getInstance",
    "GET",
    "/v1/actors/{id}",
    "ActorResponse",
    query={
        "fields_actors": "fields[actors]",
    },
)


class Actors(Resource[M]):
    """The operations on actors."""

    @dual
    async def list(
        self,
        *,
        options: CallOptions | None = None,
        **query: Unpack[ActorsListQuery],
    ) -> ActorsResponse:
        """List actors. `GET /v1/actors`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-actors
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
        **query: Unpack[ActorsGetQuery],
    ) -> ActorResponse:
        """Read an actor by id. `GET /v1/actors/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-actors-_id_
        """
        return await self._call(
            _GET,
            id,
            query=query,
            options=options,
        )
