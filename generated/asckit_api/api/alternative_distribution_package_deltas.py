"""The operations on alternative distribution package deltas."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import M, Operation, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..literals import AlternativeDistributionPackageDeltaField
    from ..models import AlternativeDistributionPackageDeltaResponse
    from ..operation import CallOptions

    class AlternativeDistributionPackageDeltasGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_alternative_distribution_package_deltas: Sequence[AlternativeDistributionPackageDeltaField]


_GET: Operation[AlternativeDistributionPackageDeltaResponse] = Operation(
    "alternativeDistributionPackageDeltas_getInstance",
    "GET",
    "/v1/alternativeDistributionPackageDeltas/{id}",
    "AlternativeDistributionPackageDeltaResponse",
    query={
        "fields_alternative_distribution_package_deltas": "fields[alternativeDistributionPackageDeltas]",
    },
)


class AlternativeDistributionPackageDeltas(Resource[M]):
    """The operations on alternative distribution package deltas."""

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AlternativeDistributionPackageDeltasGetQuery],
    ) -> AlternativeDistributionPackageDeltaResponse:
        """Read an alternative distribution package delta by id. `GET /v1/alternativeDistributionPackageDeltas/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-alternativedistributionpackagedeltas-_id_
        """
        return await self._call(
            _GET,
            id,
            query=query,
            options=options,
        )
