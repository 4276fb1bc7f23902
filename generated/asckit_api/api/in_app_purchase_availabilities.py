"""The operations on in-app purchase availabilities."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkagesResponse
    from ..literals import InAppPurchaseAvailabilityField, InAppPurchaseAvailabilityInclude, TerritoryField
    from ..models import InAppPurchaseAvailabilityResponse, TerritoriesResponse
    from ..operation import CallOptions

    class InAppPurchaseAvailabilitiesListAvailableTerritoriesQuery(TypedDict, total=False):
        """What `list_available_territories` takes."""

        fields_territories: Sequence[TerritoryField]
        limit: int

    class InAppPurchaseAvailabilitiesListAvailableTerritoriesLinkagesQuery(TypedDict, total=False):
        """What `list_available_territories_linkages` takes."""

        limit: int

    class InAppPurchaseAvailabilitiesGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_in_app_purchase_availabilities: Sequence[InAppPurchaseAvailabilityField]
        fields_territories: Sequence[TerritoryField]
        include: Sequence[InAppPurchaseAvailabilityInclude]
        limit_available_territories: int


_LIST_AVAILABLE_TERRITORIES: Operation[TerritoriesResponse] = Operation(
    "inAppPurchaseAvailabilities_availableTerritories_getToManyRelated",
    "GET",
    "/v1/inAppPurchaseAvailabilities/{id}/availableTerritories",
    "TerritoriesResponse",
    query={
        "fields_territories": "fields[territories]",
        "limit": "limit",
    },
)

_LIST_AVAILABLE_TERRITORIES_LINKAGES: Operation[LinkagesResponse] = Operation(
    "inAppPurchaseAvailabilities_availableTerritories_getToManyRelationship",
    "GET",
    "/v1/inAppPurchaseAvailabilities/{id}/relationships/availableTerritories",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_CREATE: Operation[InAppPurchaseAvailabilityResponse] = Operation(
    "inAppPurchaseAvailabilities_createInstance",
    "POST",
    "/v1/inAppPurchaseAvailabilities",
    "InAppPurchaseAvailabilityResponse",
    body=Body(
        "inAppPurchaseAvailabilities",
        attributes={"available_in_new_territories": "availableInNewTerritories"},
        relationships={
            "in_app_purchase": Related("inAppPurchase", "inAppPurchases"),
            "available_territories": Related("availableTerritories", "territories", many=True),
        },
    ),
)

_GET: Operation[InAppPurchaseAvailabilityResponse] = Operation(
    "inAppPurchaseAvailabilities_getInstance",
    "GET",
    "/v1/inAppPurchaseAvailabilities/{id}",
    "InAppPurchaseAvailabilityResponse",
    query={
        "fields_in_app_purchase_availabilities": "fields[inAppPurchaseAvailabilities]",
        "fields_territories": "fields[territories]",
        "include": "include",
        "limit_available_territories": "limit[availableTerritories]",
    },
)


class InAppPurchaseAvailabilities(Resource[M]):
    """The operations on in-app purchase availabilities."""

    @dual
    async def list_available_territories(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[InAppPurchaseAvailabilitiesListAvailableTerritoriesQuery],
    ) -> TerritoriesResponse:
        """List the available territories of an in-app purchase availability. `GET /v1/inAppPurchaseAvailabilities/{id}/availableTerritories`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inapppurchaseavailabilities-_id_-availableterritories
        """
        return await self._call(
            _LIST_AVAILABLE_TERRITORIES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_available_territories_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[InAppPurchaseAvailabilitiesListAvailableTerritoriesLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the available territories of an in-app purchase availability. `GET /v1/inAppPurchaseAvailabilities/{id}/relationships/availableTerritories`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inapppurchaseavailabilities-_id_-relationships-availableterritories
        """
        return await self._call(
            _LIST_AVAILABLE_TERRITORIES_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def create(
        self,
        *,
        available_in_new_territories: bool,
        in_app_purchase: str,
        available_territories: Sequence[str],
        options: CallOptions | None = None,
    ) -> InAppPurchaseAvailabilityResponse:
        """Create an in-app purchase availability. `POST /v1/inAppPurchaseAvailabilities`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-inapppurchaseavailabilities
        """
        return await self._call(
            _CREATE,
            fields={
                "available_in_new_territories": available_in_new_territories,
                "in_app_purchase": in_app_purchase,
                "available_territories": available_territories,
            },
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[InAppPurchaseAvailabilitiesGetQuery],
    ) -> InAppPurchaseAvailabilityResponse:
        """Read an in-app purchase availability by id. `GET /v1/inAppPurchaseAvailabilities/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inapppurchaseavailabilities-_id_
        """
        return await self._call(
            _GET,
            id,
            query=query,
            options=options,
        )
