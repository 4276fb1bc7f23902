"""The operations on alternative distribution packages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkagesResponse
    from ..literals import (
        AlternativeDistributionPackageDeltaField,
        AlternativeDistributionPackageField,
        AlternativeDistributionPackageInclude,
        AlternativeDistributionPackageVariantField,
        AlternativeDistributionPackageVersionField,
        AlternativeDistributionPackageVersionsInclude,
        AlternativeDistributionPackageVersionStateValue,
    )
    from ..models import AlternativeDistributionPackageResponse, AlternativeDistributionPackageVersionsResponse
    from ..operation import CallOptions

    class AlternativeDistributionPackagesGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_alternative_distribution_package_versions: Sequence[AlternativeDistributionPackageVersionField]
        fields_alternative_distribution_packages: Sequence[AlternativeDistributionPackageField]
        include: Sequence[AlternativeDistributionPackageInclude]
        limit_versions: int

    class AlternativeDistributionPackagesListVersionsQuery(TypedDict, total=False):
        """What `list_versions` takes."""

        fields_alternative_distribution_package_deltas: Sequence[AlternativeDistributionPackageDeltaField]
        fields_alternative_distribution_package_variants: Sequence[AlternativeDistributionPackageVariantField]
        fields_alternative_distribution_package_versions: Sequence[AlternativeDistributionPackageVersionField]
        fields_alternative_distribution_packages: Sequence[AlternativeDistributionPackageField]
        filter_state: Sequence[AlternativeDistributionPackageVersionStateValue]
        include: Sequence[AlternativeDistributionPackageVersionsInclude]
        limit: int
        limit_deltas: int
        limit_variants: int

    class AlternativeDistributionPackagesListVersionsLinkagesQuery(TypedDict, total=False):
        """What `list_versions_linkages` takes."""

        limit: int


_CREATE: Operation[AlternativeDistributionPackageResponse] = Operation(
    "alternativeDistributionPackages_createInstance",
    "POST",
    "/v1/alternativeDistributionPackages",
    "AlternativeDistributionPackageResponse",
    body=Body(
        "alternativeDistributionPackages",
        relationships={"app_store_version": Related("appStoreVersion", "appStoreVersions")},
    ),
)

_GET: Operation[AlternativeDistributionPackageResponse] = Operation(
    "alternativeDistributionPackages_getInstance",
    "GET",
    "/v1/alternativeDistributionPackages/{id}",
    "AlternativeDistributionPackageResponse",
    query={
        "fields_alternative_distribution_package_versions": "fields[alternativeDistributionPackageVersions]",
        "fields_alternative_distribution_packages": "fields[alternativeDistributionPackages]",
        "include": "include",
        "limit_versions": "limit[versions]",
    },
)

_LIST_VERSIONS: Operation[AlternativeDistributionPackageVersionsResponse] = Operation(
    "alternativeDistributionPackages_versions_getToManyRelated",
    "GET",
    "/v1/alternativeDistributionPackages/{id}/versions",
    "AlternativeDistributionPackageVersionsResponse",
    query={
        "fields_alternative_distribution_package_deltas": "fields[alternativeDistributionPackageDeltas]",
        "fields_alternative_distribution_package_variants": "fields[alternativeDistributionPackageVariants]",
        "fields_alternative_distribution_package_versions": "fields[alternativeDistributionPackageVersions]",
        "fields_alternative_distribution_packages": "fields[alternativeDistributionPackages]",
        "filter_state": "filter[state]",
        "include": "include",
        "limit": "limit",
        "limit_deltas": "limit[deltas]",
        "limit_variants": "limit[variants]",
    },
)

_LIST_VERSIONS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "alternativeDistributionPackages_versions_getToManyRelationship",
    "GET",
    "/v1/alternativeDistributionPackages/{id}/relationships/versions",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)


class AlternativeDistributionPackages(Resource[M]):
    """The operations on alternative distribution packages."""

    @dual
    async def create(
        self,
        *,
        app_store_version: str,
        options: CallOptions | None = None,
    ) -> AlternativeDistributionPackageResponse:
        """Create an alternative distribution package. `POST /v1/alternativeDistributionPackages`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-alternativedistributionpackages
        """
        return await self._call(
            _CREATE,
            fields={
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
        **query: Unpack[AlternativeDistributionPackagesGetQuery],
    ) -> AlternativeDistributionPackageResponse:
        """Read an alternative distribution package by id. `GET /v1/alternativeDistributionPackages/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-alternativedistributionpackages-_id_
        """
        return await self._call(
            _GET,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_versions(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AlternativeDistributionPackagesListVersionsQuery],
    ) -> AlternativeDistributionPackageVersionsResponse:
        """List the versions of an alternative distribution package. `GET /v1/alternativeDistributionPackages/{id}/versions`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-alternativedistributionpackages-_id_-versions
        """
        return await self._call(
            _LIST_VERSIONS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_versions_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AlternativeDistributionPackagesListVersionsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the versions of an alternative distribution package. `GET /v1/alternativeDistributionPackages/{id}/relationships/versions`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-alternativedistributionpackages-_id_-relationships-versions
        """
        return await self._call(
            _LIST_VERSIONS_LINKAGES,
            id,
            query=query,
            options=options,
        )
