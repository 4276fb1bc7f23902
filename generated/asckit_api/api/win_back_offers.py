"""The operations on win back offers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, Inline, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkagesResponse
    from ..inputs import IntegerRangeInput, WinBackOfferPriceInlineCreate
    from ..literals import (
        SubscriptionOfferDurationValue,
        SubscriptionOfferModeValue,
        SubscriptionPlanTypeValue,
        SubscriptionPricePointField,
        TerritoryField,
        WinBackOfferField,
        WinBackOfferInclude,
        WinBackOfferPriceField,
        WinBackOfferPricesInclude,
        WinBackOfferPriorityValue,
        WinBackOfferPromotionIntentValue,
    )
    from ..models import IntegerRange, WinBackOfferPricesResponse, WinBackOfferResponse
    from ..operation import CallOptions, Unset

    class WinBackOffersGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_win_back_offer_prices: Sequence[WinBackOfferPriceField]
        fields_win_back_offers: Sequence[WinBackOfferField]
        include: Sequence[WinBackOfferInclude]
        limit_prices: int

    class WinBackOffersListPricesQuery(TypedDict, total=False):
        """What `list_prices` takes."""

        fields_subscription_price_points: Sequence[SubscriptionPricePointField]
        fields_territories: Sequence[TerritoryField]
        fields_win_back_offer_prices: Sequence[WinBackOfferPriceField]
        filter_territory: Sequence[str]
        include: Sequence[WinBackOfferPricesInclude]
        limit: int

    class WinBackOffersListPricesLinkagesQuery(TypedDict, total=False):
        """What `list_prices_linkages` takes."""

        limit: int


_INTEGER_RANGE_INPUT = Inline(attributes={"minimum": "minimum", "maximum": "maximum"})
_WIN_BACK_OFFER_PRICE_INLINE_CREATE = Inline(
    relationships={
        "territory": Related("territory", "territories"),
        "subscription_price_point": Related("subscriptionPricePoint", "subscriptionPricePoints"),
    }
)
_CREATE: Operation[WinBackOfferResponse] = Operation(
    "winBackOffers_createInstance",
    "POST",
    "/v1/winBackOffers",
    "WinBackOfferResponse",
    body=Body(
        "winBackOffers",
        attributes={
            "reference_name": "referenceName",
            "offer_id": "offerId",
            "duration": "duration",
            "offer_mode": "offerMode",
            "period_count": "periodCount",
            "customer_eligibility_paid_subscription_duration_in_months": "customerEligibilityPaidSubscriptionDurationInMonths",
            "customer_eligibility_time_since_last_subscribed_in_months": (
                "customerEligibilityTimeSinceLastSubscribedInMonths",
                _INTEGER_RANGE_INPUT,
            ),
            "customer_eligibility_wait_between_offers_in_months": "customerEligibilityWaitBetweenOffersInMonths",
            "start_date": "startDate",
            "end_date": "endDate",
            "priority": "priority",
            "promotion_intent": "promotionIntent",
            "target_subscription_plan_type": "targetSubscriptionPlanType",
        },
        relationships={
            "subscription": Related("subscription", "subscriptions"),
            "prices": Related("prices", "winBackOfferPrices", many=True, inline=_WIN_BACK_OFFER_PRICE_INLINE_CREATE),
        },
    ),
)

_GET: Operation[WinBackOfferResponse] = Operation(
    "winBackOffers_getInstance",
    "GET",
    "/v1/winBackOffers/{id}",
    "WinBackOfferResponse",
    query={
        "fields_win_back_offer_prices": "fields[winBackOfferPrices]",
        "fields_win_back_offers": "fields[winBackOffers]",
        "include": "include",
        "limit_prices": "limit[prices]",
    },
)

_DELETE: Operation[None] = Operation("winBackOffers_deleteInstance", "DELETE", "/v1/winBackOffers/{id}")

_UPDATE: Operation[WinBackOfferResponse] = Operation(
    "winBackOffers_updateInstance",
    "PATCH",
    "/v1/winBackOffers/{id}",
    "WinBackOfferResponse",
    body=Body(
        "winBackOffers",
        attributes={
            "customer_eligibility_paid_subscription_duration_in_months": "customerEligibilityPaidSubscriptionDurationInMonths",
            "customer_eligibility_time_since_last_subscribed_in_months": (
                "customerEligibilityTimeSinceLastSubscribedInMonths",
                _INTEGER_RANGE_INPUT,
            ),
            "customer_eligibility_wait_between_offers_in_months": "customerEligibilityWaitBetweenOffersInMonths",
            "start_date": "startDate",
            "end_date": "endDate",
            "priority": "priority",
            "promotion_intent": "promotionIntent",
        },
    ),
)

_LIST_PRICES: Operation[WinBackOfferPricesResponse] = Operation(
    "winBackOffers_prices_getToManyRelated",
    "GET",
    "/v1/winBackOffers/{id}/prices",
    "WinBackOfferPricesResponse",
    query={
        "fields_subscription_price_points": "fields[subscriptionPricePoints]",
        "fields_territories": "fields[territories]",
        "fields_win_back_offer_prices": "fields[winBackOfferPrices]",
        "filter_territory": "filter[territory]",
        "include": "include",
        "limit": "limit",
    },
)

_LIST_PRICES_LINKAGES: Operation[LinkagesResponse] = Operation(
    "winBackOffers_prices_getToManyRelationship",
    "GET",
    "/v1/winBackOffers/{id}/relationships/prices",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)


class WinBackOffers(Resource[M]):
    """The operations on win back offers."""

    @dual
    async def create(
        self,
        *,
        reference_name: str,
        offer_id: str,
        duration: SubscriptionOfferDurationValue,
        offer_mode: SubscriptionOfferModeValue,
        period_count: int,
        customer_eligibility_paid_subscription_duration_in_months: int,
        customer_eligibility_time_since_last_subscribed_in_months: IntegerRange | IntegerRangeInput,
        start_date: date,
        priority: WinBackOfferPriorityValue,
        subscription: str,
        prices: Sequence[str | WinBackOfferPriceInlineCreate],
        customer_eligibility_wait_between_offers_in_months: int | None | Unset = UNSET,
        end_date: date | None | Unset = UNSET,
        promotion_intent: WinBackOfferPromotionIntentValue | None | Unset = UNSET,
        target_subscription_plan_type: SubscriptionPlanTypeValue | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> WinBackOfferResponse:
        """Create a win back offer. `POST /v1/winBackOffers`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-winbackoffers
        """
        return await self._call(
            _CREATE,
            fields={
                "reference_name": reference_name,
                "offer_id": offer_id,
                "duration": duration,
                "offer_mode": offer_mode,
                "period_count": period_count,
                "customer_eligibility_paid_subscription_duration_in_months": customer_eligibility_paid_subscription_duration_in_months,
                "customer_eligibility_time_since_last_subscribed_in_months": customer_eligibility_time_since_last_subscribed_in_months,
                "start_date": start_date,
                "priority": priority,
                "subscription": subscription,
                "prices": prices,
                "customer_eligibility_wait_between_offers_in_months": customer_eligibility_wait_between_offers_in_months,
                "end_date": end_date,
                "promotion_intent": promotion_intent,
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
        **query: Unpack[WinBackOffersGetQuery],
    ) -> WinBackOfferResponse:
        """Read a win back offer by id. `GET /v1/winBackOffers/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-winbackoffers-_id_
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
        """Delete a win back offer. `DELETE /v1/winBackOffers/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-winbackoffers-_id_
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
        customer_eligibility_paid_subscription_duration_in_months: int | None | Unset = UNSET,
        customer_eligibility_time_since_last_subscribed_in_months: IntegerRange
        | IntegerRangeInput
        | None
        | Unset = UNSET,
        customer_eligibility_wait_between_offers_in_months: int | None | Unset = UNSET,
        start_date: date | None | Unset = UNSET,
        end_date: date | None | Unset = UNSET,
        priority: WinBackOfferPriorityValue | None | Unset = UNSET,
        promotion_intent: WinBackOfferPromotionIntentValue | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> WinBackOfferResponse:
        """Change a win back offer; fields left out stay as they are. `PATCH /v1/winBackOffers/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-winbackoffers-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "customer_eligibility_paid_subscription_duration_in_months": customer_eligibility_paid_subscription_duration_in_months,
                "customer_eligibility_time_since_last_subscribed_in_months": customer_eligibility_time_since_last_subscribed_in_months,
                "customer_eligibility_wait_between_offers_in_months": customer_eligibility_wait_between_offers_in_months,
                "start_date": start_date,
                "end_date": end_date,
                "priority": priority,
                "promotion_intent": promotion_intent,
            },
            options=options,
        )

    @dual
    async def list_prices(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[WinBackOffersListPricesQuery],
    ) -> WinBackOfferPricesResponse:
        """List the prices of a win back offer. `GET /v1/winBackOffers/{id}/prices`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-winbackoffers-_id_-prices
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
        **query: Unpack[WinBackOffersListPricesLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the prices of a win back offer. `GET /v1/winBackOffers/{id}/relationships/prices`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-winbackoffers-_id_-relationships-prices
        """
        return await self._call(
            _LIST_PRICES_LINKAGES,
            id,
            query=query,
            options=options,
        )
