"""The operations on subscription availabilities."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import deprecated

from ..operation import Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkagesResponse
    from ..literals import SubscriptionAvailabilityField, SubscriptionAvailabilityInclude, TerritoryField
    from ..models import SubscriptionAvailabilityResponse, TerritoriesResponse
    from ..operation import CallOptions

    class SubscriptionAvailabilitiesListAvailableTerritoriesQuery(TypedDict, total=False):
        """What `list_available_territories` takes."""

        fields_territories: Sequence[TerritoryField]
        limit: int

    class SubscriptionAvailabilitiesListAvailableTerritoriesLinkagesQuery(TypedDict, total=False):
        """What `list_available_territories_linkages` takes."""

        limit: int

    class SubscriptionAvailabilitiesGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_subscription_availabilities: Sequence[SubscriptionAvailabilityField]
        fields_territories: Sequence[TerritoryField]
        include: Sequence[SubscriptionAvailabilityInclude]
        limit_available_territories: int


_LIST_AVAILABLE_TERRITORIES: Operation[TerritoriesResponse] = Operation(
    "subscriptionAvailabilities_availableTerritories_getToManyRelated",
    "GET",
    "/v1/subscriptionAvailabilities/{id}/availableTerritories",
    "TerritoriesResponse",
    query={
        "fields_territories": "fields[territories]",
        "limit": "limit",
    },
)

_LIST_AVAILABLE_TERRITORIES_LINKAGES: Operation[LinkagesResponse] = Operation(
    "subscriptionAvailabilities_availableTerritories_getToManyRelationship",
    "GET",
    "/v1/subscriptionAvailabilities/{id}/relationships/availableTerritories",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_CREATE: Operation[SubscriptionAvailabilityResponse] = Operation(
    "subscriptionAvailabilities_createInstance",
    "POST",
    "/v1/subscriptionAvailabilities",
    "SubscriptionAvailabilityResponse",
    body=Body(
        "subscriptionAvailabilities",
        attributes={"available_in_new_territories": "availableInNewTerritories"},
        relationships={
            "subscription": Related("subscription", "subscriptions"),
            "available_territories": Related("availableTerritories", "territories", many=True),
        },
    ),
)

_GET: Operation[SubscriptionAvailabilityResponse] = Operation(
    "subscriptionAvailabilities_getInstance",
    "GET",
    "/v1/subscriptionAvailabilities/{id}",
    "SubscriptionAvailabilityResponse",
    query={
        "fields_subscription_availabilities": "fields[subscriptionAvailabilities]",
        "fields_territories": "fields[territories]",
        "include": "include",
        "limit_available_territories": "limit[availableTerritories]",
    },
)


class SubscriptionAvailabilities(Resource[M]):
    """The operations on subscription availabilities."""

    @dual
    @deprecated("Apple has deprecated GET /v1/subscriptionAvailabilities/{id}/availableTerritories", stacklevel=2)
    async def list_available_territories(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[SubscriptionAvailabilitiesListAvailableTerritoriesQuery],
    ) -> TerritoriesResponse:
        """List the available territories of a subscription availability. `GET /v1/subscriptionAvailabilities/{id}/availableTerritories`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionavailabilities-_id_-availableterritories
        """
        return await self._call(
            _LIST_AVAILABLE_TERRITORIES,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated(
        "Apple has deprecated GET /v1/subscriptionAvailabilities/{id}/relationships/availableTerritories", stacklevel=2
    )
    async def list_available_territories_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[SubscriptionAvailabilitiesListAvailableTerritoriesLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the available territories of a subscription availability. `GET /v1/subscriptionAvailabilities/{id}/relationships/availableTerritories`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionavailabilities-_id_-relationships-availableterritories
        """
        return await self._call(
            _LIST_AVAILABLE_TERRITORIES_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated POST /v1/subscriptionAvailabilities", stacklevel=2)
    async def create(
        self,
        *,
        available_in_new_territories: bool,
        subscription: str,
        available_territories: Sequence[str],
        options: CallOptions | None = None,
    ) -> SubscriptionAvailabilityResponse:
        """Create a subscription availability. `POST /v1/subscriptionAvailabilities`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-subscriptionavailabilities
        """
        return await self._call(
            _CREATE,
            fields={
                "available_in_new_territories": available_in_new_territories,
                "subscription": subscription,
                "available_territories": available_territories,
            },
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated GET /v1/subscriptionAvailabilities/{id}", stacklevel=2)
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[SubscriptionAvailabilitiesGetQuery],
    ) -> SubscriptionAvailabilityResponse:
        """Read a subscription availability by id. `GET /v1/subscriptionAvailabilities/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionavailabilities-_id_
        """
        return await self._call(
            _GET,
            id,
            query=query,
            options=options,
        )
