"""The operations on alternative distribution package variants."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import M, Operation, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..literals import AlternativeDistributionPackageVariantField
    from ..models import AlternativeDistributionPackageVariantResponse
    from ..operation import CallOptions

    class AlternativeDistributionPackageVariantsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_alternative_distribution_package_variants: Sequence[AlternativeDistributionPackageVariantField]


_GET: Operation[AlternativeDistributionPackageVariantResponse] = Operation(
    "alternativeDistributionPackageVariants_getInstance",
    "GET",
    "/v1/alternativeDistributionPackageVariants/{id}",
    "AlternativeDistributionPackageVariantResponse",
    query={
        "fields_alternative_distribution_package_variants": "fields[alternativeDistributionPackageVariants]",
    },
)


class AlternativeDistributionPackageVariants(Resource[M]):
    """The operations on alternative distribution package variants."""

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AlternativeDistributionPackageVariantsGetQuery],
    ) -> AlternativeDistributionPackageVariantResponse:
        """Read an alternative distribution package variant by id. `GET /v1/alternativeDistributionPackageVariants/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-alternativedistributionpackagevariants-_id_
        """
        return await self._call(
            _GET,
            id,
            query=query,
            options=options,
        )
