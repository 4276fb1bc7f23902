"""The operations on subscription promotional offers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, Inline, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkagesResponse
    from ..inputs import SubscriptionPromotionalOfferPriceInlineCreate
    from ..literals import (
        SubscriptionField,
        SubscriptionOfferDurationValue,
        SubscriptionOfferModeValue,
        SubscriptionPlanTypeValue,
        SubscriptionPricePointField,
        SubscriptionPromotionalOfferField,
        SubscriptionPromotionalOfferInclude,
        SubscriptionPromotionalOfferPriceField,
        SubscriptionPromotionalOfferPricesInclude,
        TerritoryField,
    )
    from ..models import SubscriptionPromotionalOfferPricesResponse, SubscriptionPromotionalOfferResponse
    from ..operation import CallOptions, Unset

    class SubscriptionPromotionalOffersGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_subscription_promotional_offer_prices: Sequence[SubscriptionPromotionalOfferPriceField]
        fields_subscription_promotional_offers: Sequence[SubscriptionPromotionalOfferField]
        fields_subscriptions: Sequence[SubscriptionField]
        include: Sequence[SubscriptionPromotionalOfferInclude]
        limit_prices: int

    class SubscriptionPromotionalOffersListPricesQuery(TypedDict, total=False):
        """What `list_prices` takes."""

        fields_subscription_price_points: Sequence[SubscriptionPricePointField]
        fields_subscription_promotional_offer_prices: Sequence[SubscriptionPromotionalOfferPriceField]
        fields_territories: Sequence[TerritoryField]
        filter_territory: Sequence[str]
        include: Sequence[SubscriptionPromotionalOfferPricesInclude]
        limit: int

    class SubscriptionPromotionalOffersListPricesLinkagesQuery(TypedDict, total=False):
        """What `list_prices_linkages` takes."""

        limit: int


_SUBSCRIPTION_PROMOTIONAL_OFFER_PRICE_INLINE_CREATE = Inline(
    relationships={
        "territory": Related("territory", "territories"),
        "subscription_price_point": Related("subscriptionPricePoint", "subscriptionPricePoints"),
    }
)
_CREATE: Operation[SubscriptionPromotionalOfferResponse] = Operation(
    "subscriptionPromotionalOffers_createInstance",
    "POST",
    "/v1/subscriptionPromotionalOffers",
    "SubscriptionPromotionalOfferResponse",
    body=Body(
        "subscriptionPromotionalOffers",
        attributes={
            "duration": "duration",
            "name": "name",
            "number_of_periods": "numberOfPeriods",
            "offer_code": "offerCode",
            "offer_mode": "offerMode",
            "target_subscription_plan_type": "targetSubscriptionPlanType",
        },
        relationships={
            "subscription": Related("subscription", "subscriptions"),
            "prices": Related(
                "prices",
                "subscriptionPromotionalOfferPrices",
                many=True,
                inline=_SUBSCRIPTION_PROMOTIONAL_OFFER_PRICE_INLINE_CREATE,
            ),
        },
    ),
)

_GET: Operation[SubscriptionPromotionalOfferResponse] = Operation(
    "subscriptionPromotionalOffers_getInstance",
    "GET",
    "/v1/subscriptionPromotionalOffers/{id}",
    "SubscriptionPromotionalOfferResponse",
    query={
        "fields_subscription_promotional_offer_prices": "fields[subscriptionPromotionalOfferPrices]",
        "fields_subscription_promotional_offers": "fields[subscriptionPromotionalOffers]",
        "fields_subscriptions": "fields[subscriptions]",
        "include": "include",
        "limit_prices": "limit[prices]",
    },
)

_DELETE: Operation[None] = Operation(
    "subscriptionPromotionalOffers_deleteInstance", "DELETE", "/v1/subscriptionPromotionalOffers/{id}"
)

_UPDATE: Operation[SubscriptionPromotionalOfferResponse] = Operation(
    "subscriptionPromotionalOffers_updateInstance",
    "PATCH",
    "/v1/subscriptionPromotionalOffers/{id}",
    "SubscriptionPromotionalOfferResponse",
    body=Body(
        "subscriptionPromotionalOffers",
        relationships={
            "prices": Related(
                "prices",
                "subscriptionPromotionalOfferPrices",
                many=True,
                inline=_SUBSCRIPTION_PROMOTIONAL_OFFER_PRICE_INLINE_CREATE,
            )
        },
    ),
)

_LIST_PRICES: Operation[SubscriptionPromotionalOfferPricesResponse] = Operation(
    "subscriptionPromotionalOffers_prices_getToManyRelated",
    "GET",
    "/v1/subscriptionPromotionalOffers/{id}/prices",
    "SubscriptionPromotionalOfferPricesResponse",
    query={
        "fields_subscription_price_points": "fields[subscriptionPricePoints]",
        "fields_subscription_promotional_offer_prices": "fields[subscriptionPromotionalOfferPrices]",
        "fields_territories": "fields[territories]",
        "filter_territory": "filter[territory]",
        "include": "include",
        "limit": "limit",
    },
)

_LIST_PRICES_LINKAGES: Operation[LinkagesResponse] = Operation(
    "subscriptionPromotionalOffers_prices_getToManyRelationship",
    "GET",
    "/v1/subscriptionPromotionalOffers/{id}/relationships/prices",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)


class SubscriptionPromotionalOffers(Resource[M]):
    """The operations on subscription promotional offers."""

    @dual
    async def create(
        self,
        *,
        duration: SubscriptionOfferDurationValue,
        name: str,
        number_of_periods: int,
        offer_code: str,
        offer_mode: SubscriptionOfferModeValue,
        subscription: str,
        prices: Sequence[str | SubscriptionPromotionalOfferPriceInlineCreate],
        target_subscription_plan_type: SubscriptionPlanTypeValue | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SubscriptionPromotionalOfferResponse:
        """Create a subscription promotional offer. `POST /v1/subscriptionPromotionalOffers`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-subscriptionpromotionaloffers
        """
        return await self._call(
            _CREATE,
            fields={
                "duration": duration,
                "name": name,
                "number_of_periods": number_of_periods,
                "offer_code": offer_code,
                "offer_mode": offer_mode,
                "subscription": subscription,
                "prices": prices,
                "target_subscription_plan_type": target_subscription_plan_type,
            },
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[SubscriptionPromotionalOffersGetQuery],
    ) -> SubscriptionPromotionalOfferResponse:
        """Read a subscription promotional offer by id. `GET /v1/subscriptionPromotionalOffers/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionpromotionaloffers-_id_
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
        """Delete a subscription promotional offer. `DELETE /v1/subscriptionPromotionalOffers/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-subscriptionpromotionaloffers-_id_
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
        prices: Sequence[str | SubscriptionPromotionalOfferPriceInlineCreate] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SubscriptionPromotionalOfferResponse:
        """Change a subscription promotional offer; fields left out stay as they are. `PATCH /v1/subscriptionPromotionalOffers/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-subscriptionpromotionaloffers-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "prices": prices,
            },
            options=options,
        )

    @dual
    async def list_prices(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[SubscriptionPromotionalOffersListPricesQuery],
    ) -> SubscriptionPromotionalOfferPricesResponse:
        """List the prices of a subscription promotional offer. `GET /v1/subscriptionPromotionalOffers/{id}/prices`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionpromotionaloffers-_id_-prices
        """
        return await self._call(
            _LIST_PRICES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_prices_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[SubscriptionPromotionalOffersListPricesLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the prices of a subscription promotional offer. `GET /v1/subscriptionPromotionalOffers/{id}/relationships/prices`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionpromotionaloffers-_id_-relationships-prices
        """
        return await self._call(
            _LIST_PRICES_LINKAGES,
            id,
            query=query,
            options=options,
        )
