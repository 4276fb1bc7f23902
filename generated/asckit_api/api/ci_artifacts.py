"""The operations on CI artifacts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import M, Operation, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..literals import CiArtifactField
    from ..models import CiArtifactResponse
    from ..operation import CallOptions

    class CiArtifactsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_ci_artifacts: Sequence[CiArtifactField]


_GET: Operation[CiArtifactResponse] = Operation(
    "ciArtifacts_getInstance",
    "GET",
    "/v1/ciArtifacts/{id}",
    "CiArtifactResponse",
    query={
        "fields_ci_artifacts": "fields[ciArtifacts]",
    },
)


class CiArtifacts(Resource[M]):
    """The operations on CI artifacts."""

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[CiArtifactsGetQuery],
    ) -> CiArtifactResponse:
        """Read a CI artifact by id. `GET /v1/ciArtifacts/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciartifacts-_id_
        """
        return await self._call(
            _GET,
            id,
            query=query,
            options=options,
        )
