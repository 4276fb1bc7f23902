"""The operations on subscription plan availabilities."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkagesResponse
    from ..literals import (
        SubscriptionPlanAvailabilityField,
        SubscriptionPlanAvailabilityInclude,
        SubscriptionPlanTypeValue,
        TerritoryField,
    )
    from ..models import SubscriptionPlanAvailabilityResponse, TerritoriesResponse
    from ..operation import CallOptions, Unset

    class SubscriptionPlanAvailabilitiesListAvailableTerritoriesQuery(TypedDict, total=False):
        """What `list_available_territories` takes."""

        fields_territories: Sequence[TerritoryField]
        limit: int

    class SubscriptionPlanAvailabilitiesListAvailableTerritoriesLinkagesQuery(TypedDict, total=False):
        """What `list_available_territories_linkages` takes."""

        limit: int

    class SubscriptionPlanAvailabilitiesGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_subscription_plan_availabilities: Sequence[SubscriptionPlanAvailabilityField]
        fields_territories: Sequence[TerritoryField]
        include: Sequence[SubscriptionPlanAvailabilityInclude]
        limit_available_territories: int


_LIST_AVAILABLE_TERRITORIES: Operation[TerritoriesResponse] = Operation(
    "subscriptionPlanAvailabilities_availableTerritories_getToManyRelated",
    "GET",
    "/v1/subscriptionPlanAvailabilities/{id}/availableTerritories",
    "TerritoriesResponse",
    query={
        "fields_territories": "fields[territories]",
        "limit": "limit",
    },
)

_LIST_AVAILABLE_TERRITORIES_LINKAGES: Operation[LinkagesResponse] = Operation(
    "subscriptionPlanAvailabilities_availableTerritories_getToManyRelationship",
    "GET",
    "/v1/subscriptionPlanAvailabilities/{id}/relationships/availableTerritories",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_REPLACE_AVAILABLE_TERRITORIES: Operation[None] = Operation(
    "subscriptionPlanAvailabilities_availableTerritories_replaceToManyRelationship",
    "PATCH",
    "/v1/subscriptionPlanAvailabilities/{id}/relationships/availableTerritories",
    body=Related("availableTerritories", "territories", many=True),
)

_CREATE: Operation[SubscriptionPlanAvailabilityResponse] = Operation(
    "subscriptionPlanAvailabilities_createInstance",
    "POST",
    "/v1/subscriptionPlanAvailabilities",
    "SubscriptionPlanAvailabilityResponse",
    body=Body(
        "subscriptionPlanAvailabilities",
        attributes={"available_in_new_territories": "availableInNewTerritories", "plan_type": "planType"},
        relationships={
            "available_territories": Related("availableTerritories", "territories", many=True),
            "subscription": Related("subscription", "subscriptions"),
        },
    ),
)

_GET: Operation[SubscriptionPlanAvailabilityResponse] = Operation(
    "subscriptionPlanAvailabilities_getInstance",
    "GET",
    "/v1/subscriptionPlanAvailabilities/{id}",
    "SubscriptionPlanAvailabilityResponse",
    query={
        "fields_subscription_plan_availabilities": "fields[subscriptionPlanAvailabilities]",
        "fields_territories": "fields[territories]",
        "include": "include",
        "limit_available_territories": "limit[availableTerritories]",
    },
)

_UPDATE: Operation[SubscriptionPlanAvailabilityResponse] = Operation(
    "subscriptionPlanAvailabilities_updateInstance",
    "PATCH",
    "/v1/subscriptionPlanAvailabilities/{id}",
    "SubscriptionPlanAvailabilityResponse",
    body=Body(
        "subscriptionPlanAvailabilities",
        attributes={"available_in_new_territories": "availableInNewTerritories"},
        relationships={"available_territories": Related("availableTerritories", "territories", many=True)},
    ),
)


class SubscriptionPlanAvailabilities(Resource[M]):
    """The operations on subscription plan availabilities."""

    @dual
    async def list_available_territories(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[SubscriptionPlanAvailabilitiesListAvailableTerritoriesQuery],
    ) -> TerritoriesResponse:
        """List the available territories of a subscription plan availability. `GET /v1/subscriptionPlanAvailabilities/{id}/availableTerritories`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionplanavailabilities-_id_-availableterritories
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
        **query: Unpack[SubscriptionPlanAvailabilitiesListAvailableTerritoriesLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the available territories of a subscription plan availability. `GET /v1/subscriptionPlanAvailabilities/{id}/relationships/availableTerritories`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionplanavailabilities-_id_-relationships-availableterritories
        """
        return await self._call(
            _LIST_AVAILABLE_TERRITORIES_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def replace_available_territories(
        self,
        id: str,
        ids: Sequence[str],
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Replace the available territories of a subscription plan availability. `PATCH /v1/subscriptionPlanAvailabilities/{id}/relationships/availableTerritories`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-subscriptionplanavailabilities-_id_-relationships-availableterritories
        """
        return await self._call(
            _REPLACE_AVAILABLE_TERRITORIES,
            id,
            ids=ids,
            options=options,
        )

    @dual
    async def create(
        self,
        *,
        plan_type: SubscriptionPlanTypeValue,
        available_territories: Sequence[str],
        subscription: str,
        available_in_new_territories: bool | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SubscriptionPlanAvailabilityResponse:
        """Create a subscription plan availability. `POST /v1/subscriptionPlanAvailabilities`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-subscriptionplanavailabilities
        """
        return await self._call(
            _CREATE,
            fields={
                "plan_type": plan_type,
                "available_territories": available_territories,
                "subscription": subscription,
                "available_in_new_territories": available_in_new_territories,
            },
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[SubscriptionPlanAvailabilitiesGetQuery],
    ) -> SubscriptionPlanAvailabilityResponse:
        """Read a subscription plan availability by id. `GET /v1/subscriptionPlanAvailabilities/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionplanavailabilities-_id_
        """
        return await self._call(
            _GET,
            id,
            query=query,
            options=options,
        )

    @dual
    async def update(
        self,
        id: str,
        *,
        available_in_new_territories: bool | None | Unset = UNSET,
        available_territories: Sequence[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SubscriptionPlanAvailabilityResponse:
        """Change a subscription plan availability; fields left out stay as they are. `PATCH /v1/subscriptionPlanAvailabilities/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-subscriptionplanavailabilities-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "available_in_new_territories": available_in_new_territories,
                "available_territories": available_territories,
            },
            options=options,
        )
