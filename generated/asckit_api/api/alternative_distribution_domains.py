"""The operations on alternative distribution domains."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Body, M, Operation, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..literals import AlternativeDistributionDomainField
    from ..models import AlternativeDistributionDomainResponse, AlternativeDistributionDomainsResponse
    from ..operation import CallOptions

    class AlternativeDistributionDomainsListQuery(TypedDict, total=False):
        """What `list` takes."""

        fields_alternative_distribution_domains: Sequence[AlternativeDistributionDomainField]
        limit: int

    class AlternativeDistributionDomainsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_alternative_distribution_domains: Sequence[AlternativeDistributionDomainField]


_LIST: Operation[AlternativeDistributionDomainsResponse] = Operation(
    "alternativeDistributionDomains_getCollection",
    "GET",
    "/v1/alternativeDistributionDomains",
    "AlternativeDistributionDomainsResponse",
    query={
        "fields_alternative_distribution_domains": "fields[alternativeDistributionDomains]",
        "limit": "limit",
    },
)

_CREATE: Operation[AlternativeDistributionDomainResponse] = Operation(
    "alternativeDistributionDomains_createInstance",
    "POST",
    "/v1/alternativeDistributionDomains",
    "AlternativeDistributionDomainResponse",
    body=Body("alternativeDistributionDomains", attributes={"domain": "domain", "reference_name": "referenceName"}),
)

_GET: Operation[AlternativeDistributionDomainResponse] = Operation(
    "alternativeDistributionDomains_getInstance",
    "GET",
    "/v1/alternativeDistributionDomains/{id}",
    "AlternativeDistributionDomainResponse",
    query={
        "fields_alternative_distribution_domains": "fields[alternativeDistributionDomains]",
    },
)

_DELETE: Operation[None] = Operation(
    "alternativeDistributionDomains_deleteInstance", "DELETE", "/v1/alternativeDistributionDomains/{id}"
)


class AlternativeDistributionDomains(Resource[M]):
    """The operations on alternative distribution domains."""

    @dual
    async def list(
        self,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AlternativeDistributionDomainsListQuery],
    ) -> AlternativeDistributionDomainsResponse:
        """List alternative distribution domains. `GET /v1/alternativeDistributionDomains`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-alternativedistributiondomains
        """
        return await self._call(
            _LIST,
            query=query,
            options=options,
        )

    @dual
    async def create(
        self,
        *,
        domain: str,
        reference_name: str,
        options: CallOptions | None = None,
    ) -> AlternativeDistributionDomainResponse:
        """Create an alternative distribution domain. `POST /v1/alternativeDistributionDomains`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-alternativedistributiondomains
        """
        return await self._call(
            _CREATE,
            fields={
                "domain": domain,
                "reference_name": reference_name,
            },
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AlternativeDistributionDomainsGetQuery],
    ) -> AlternativeDistributionDomainResponse:
        """Read an alternative distribution domain by id. `GET /v1/alternativeDistributionDomains/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-alternativedistributiondomains-_id_
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
        """Delete an alternative distribution domain. `DELETE /v1/alternativeDistributionDomains/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-alternativedistributiondomains-_id_
        """
        return await self._call(
            _DELETE,
            id,
            options=options,
        )
