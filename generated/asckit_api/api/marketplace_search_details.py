"""The operations on marketplace search details."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from ..models import MarketplaceSearchDetailResponse
    from ..operation import CallOptions, Unset


_CREATE: Operation[MarketplaceSearchDetailResponse] = Operation(
    "marketplaceSearchDetails_createInstance",
    "POST",
    "/v1/marketplaceSearchDetails",
    "MarketplaceSearchDetailResponse",
    body=Body(
        "marketplaceSearchDetails",
        attributes={"catalog_url": "catalogUrl"},
        relationships={"app": Related("app", "apps")},
    ),
)

_DELETE: Operation[None] = Operation(
    "marketplaceSearchDetails_deleteInstance", "DELETE", "/v1/marketplaceSearchDetails/{id}"
)

_UPDATE: Operation[MarketplaceSearchDetailResponse] = Operation(
    "marketplaceSearchDetails_updateInstance",
    "PATCH",
    "/v1/marketplaceSearchDetails/{id}",
    "MarketplaceSearchDetailResponse",
    body=Body("marketplaceSearchDetails", attributes={"catalog_url": "catalogUrl"}),
)


class MarketplaceSearchDetails(Resource[M]):
    """The operations on marketplace search details."""

    @dual
    async def create(
        self,
        *,
        catalog_url: str,
        app: str,
        options: CallOptions | None = None,
    ) -> MarketplaceSearchDetailResponse:
        """Create a marketplace search detail. `POST /v1/marketplaceSearchDetails`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-marketplacesearchdetails
        """
        return await self._call(
            _CREATE,
            fields={
                "catalog_url": catalog_url,
                "app": app,
            },
            options=options,
        )

    @dual
    async def delete(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a marketplace search detail. `DELETE /v1/marketplaceSearchDetails/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-marketplacesearchdetails-_id_
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
        catalog_url: str | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> MarketplaceSearchDetailResponse:
        """Change a marketplace search detail; fields left out stay as they are. `PATCH /v1/marketplaceSearchDetails/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-marketplacesearchdetails-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "catalog_url": catalog_url,
            },
            options=options,
        )
