"""The operations on alternative distribution package versions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import M, Operation, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkagesResponse
    from ..literals import (
        AlternativeDistributionPackageDeltaField,
        AlternativeDistributionPackageField,
        AlternativeDistributionPackageVariantField,
        AlternativeDistributionPackageVersionField,
        AlternativeDistributionPackageVersionInclude,
    )
    from ..models import (
        AlternativeDistributionPackageDeltasResponse,
        AlternativeDistributionPackageVariantsResponse,
        AlternativeDistributionPackageVersionResponse,
    )
    from ..operation import CallOptions

    class AlternativeDistributionPackageVersionsListDeltasQuery(TypedDict, total=False):
        """What `list_deltas` takes."""

        fields_alternative_distribution_package_deltas: Sequence[AlternativeDistributionPackageDeltaField]
        limit: int

    class AlternativeDistributionPackageVersionsListDeltasLinkagesQuery(TypedDict, total=False):
        """What `list_deltas_linkages` takes."""

        limit: int

    class AlternativeDistributionPackageVersionsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_alternative_distribution_package_deltas: Sequence[AlternativeDistributionPackageDeltaField]
        fields_alternative_distribution_package_variants: Sequence[AlternativeDistributionPackageVariantField]
        fields_alternative_distribution_package_versions: Sequence[AlternativeDistributionPackageVersionField]
        fields_alternative_distribution_packages: Sequence[AlternativeDistributionPackageField]
        include: Sequence[AlternativeDistributionPackageVersionInclude]
        limit_deltas: int
        limit_variants: int

    class AlternativeDistributionPackageVersionsListVariantsQuery(TypedDict, total=False):
        """What `list_variants` takes."""

        fields_alternative_distribution_package_variants: Sequence[AlternativeDistributionPackageVariantField]
        limit: int

    class AlternativeDistributionPackageVersionsListVariantsLinkagesQuery(TypedDict, total=False):
        """What `list_variants_linkages` takes."""

        limit: int


_LIST_DELTAS: Operation[AlternativeDistributionPackageDeltasResponse] = Operation(
    "alternativeDistributionPackageVersions_deltas_getToManyRelated",
    "GET",
    "/v1/alternativeDistributionPackageVersions/{id}/deltas",
    "AlternativeDistributionPackageDeltasResponse",
    query={
        "fields_alternative_distribution_package_deltas": "fields[alternativeDistributionPackageDeltas]",
        "limit": "limit",
    },
)

_LIST_DELTAS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "alternativeDistributionPackageVersions_deltas_getToManyRelationship",
    "GET",
    "/v1/alternativeDistributionPackageVersions/{id}/relationships/deltas",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_GET: Operation[AlternativeDistributionPackageVersionResponse] = Operation(
    "alternativeDistributionPackageVersions_getInstance",
    "GET",
    "/v1/alternativeDistributionPackageVersions/{id}",
    "AlternativeDistributionPackageVersionResponse",
    query={
        "fields_alternative_distribution_package_deltas": "fields[alternativeDistributionPackageDeltas]",
        "fields_alternative_distribution_package_variants": "fields[alternativeDistributionPackageVariants]",
        "fields_alternative_distribution_package_versions": "fields[alternativeDistributionPackageVersions]",
        "fields_alternative_distribution_packages": "fields[alternativeDistributionPackages]",
        "include": "include",
        "limit_deltas": "limit[deltas]",
        "limit_variants": "limit[variants]",
    },
)

_LIST_VARIANTS: Operation[AlternativeDistributionPackageVariantsResponse] = Operation(
    "alternativeDistributionPackageVersions_variants_getToManyRelated",
    "GET",
    "/v1/alternativeDistributionPackageVersions/{id}/variants",
    "AlternativeDistributionPackageVariantsResponse",
    query={
        "fields_alternative_distribution_package_variants": "fields[alternativeDistributionPackageVariants]",
        "limit": "limit",
    },
)

_LIST_VARIANTS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "alternativeDistributionPackageVersions_variants_getToManyRelationship",
    "GET",
    "/v1/alternativeDistributionPackageVersions/{id}/relationships/variants",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)


class AlternativeDistributionPackageVersions(Resource[M]):
    """The operations on alternative distribution package versions."""

    @dual
    async def list_deltas(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AlternativeDistributionPackageVersionsListDeltasQuery],
    ) -> AlternativeDistributionPackageDeltasResponse:
        """List the deltas of an alternative distribution package version. `GET /v1/alternativeDistributionPackageVersions/{id}/deltas`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-alternativedistributionpackageversions-_id_-deltas
        """
        return await self._call(
            _LIST_DELTAS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_deltas_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AlternativeDistributionPackageVersionsListDeltasLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the deltas of an alternative distribution package version. `GET /v1/alternativeDistributionPackageVersions/{id}/relationships/deltas`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-alternativedistributionpackageversions-_id_-relationships-deltas
        """
        return await self._call(
            _LIST_DELTAS_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AlternativeDistributionPackageVersionsGetQuery],
    ) -> AlternativeDistributionPackageVersionResponse:
        """Read an alternative distribution package version by id. `GET /v1/alternativeDistributionPackageVersions/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-alternativedistributionpackageversions-_id_
        """
        return await self._call(
            _GET,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_variants(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AlternativeDistributionPackageVersionsListVariantsQuery],
    ) -> AlternativeDistributionPackageVariantsResponse:
        """List the variants of an alternative distribution package version. `GET /v1/alternativeDistributionPackageVersions/{id}/variants`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-alternativedistributionpackageversions-_id_-variants
        """
        return await self._call(
            _LIST_VARIANTS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_variants_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AlternativeDistributionPackageVersionsListVariantsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the variants of an alternative distribution package version. `GET /v1/alternativeDistributionPackageVersions/{id}/relationships/variants`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-alternativedistributionpackageversions-_id_-relationships-variants
        """
        return await self._call(
            _LIST_VARIANTS_LINKAGES,
            id,
            query=query,
            options=options,
        )
