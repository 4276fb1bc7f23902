"""The operations on subscription introductory offers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, Inline, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from datetime import date

    from ..inputs import SubscriptionPricePointInlineCreate
    from ..literals import SubscriptionOfferDurationValue, SubscriptionOfferModeValue, SubscriptionPlanTypeValue
    from ..models import SubscriptionIntroductoryOfferResponse
    from ..operation import CallOptions, Unset


_SUBSCRIPTION_PRICE_POINT_INLINE_CREATE = Inline()
_CREATE: Operation[SubscriptionIntroductoryOfferResponse] = Operation(
    "subscriptionIntroductoryOffers_createInstance",
    "POST",
    "/v1/subscriptionIntroductoryOffers",
    "SubscriptionIntroductoryOfferResponse",
    body=Body(
        "subscriptionIntroductoryOffers",
        attributes={
            "start_date": "startDate",
            "end_date": "endDate",
            "duration": "duration",
            "offer_mode": "offerMode",
            "number_of_periods": "numberOfPeriods",
            "target_subscription_plan_type": "targetSubscriptionPlanType",
        },
        relationships={
            "subscription": Related("subscription", "subscriptions"),
            "territory": Related("territory", "territories"),
            "subscription_price_point": Related(
                "subscriptionPricePoint", "subscriptionPricePoints", inline=_SUBSCRIPTION_PRICE_POINT_INLINE_CREATE
            ),
        },
    ),
)

_DELETE: Operation[None] = Operation(
    "subscriptionIntroductoryOffers_deleteInstance", "DELETE", "/v1/subscriptionIntroductoryOffers/{id}"
)

_UPDATE: Operation[SubscriptionIntroductoryOfferResponse] = Operation(
    "subscriptionIntroductoryOffers_updateInstance",
    "PATCH",
    "/v1/subscriptionIntroductoryOffers/{id}",
    "SubscriptionIntroductoryOfferResponse",
    body=Body("subscriptionIntroductoryOffers", attributes={"end_date": "endDate"}),
)


class SubscriptionIntroductoryOffers(Resource[M]):
    """The operations on subscription introductory offers."""

    @dual
    async def create(
        self,
        *,
        duration: SubscriptionOfferDurationValue,
        offer_mode: SubscriptionOfferModeValue,
        number_of_periods: int,
        subscription: str,
        start_date: date | None | Unset = UNSET,
        end_date: date | None | Unset = UNSET,
        target_subscription_plan_type: SubscriptionPlanTypeValue | None | Unset = UNSET,
        territory: str | Unset = UNSET,
        subscription_price_point: str | SubscriptionPricePointInlineCreate | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SubscriptionIntroductoryOfferResponse:
        """Create a subscription introductory offer. `POST /v1/subscriptionIntroductoryOffers`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-subscriptionintroductoryoffers
        """
        return await self._call(
            _CREATE,
            fields={
                "duration": duration,
                "offer_mode": offer_mode,
                "number_of_periods": number_of_periods,
                "subscription": subscription,
                "start_date": start_date,
                "end_date": end_date,
                "target_subscription_plan_type": target_subscription_plan_type,
                "territory": territory,
                "subscription_price_point": subscription_price_point,
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
        """Delete a subscription introductory offer. `DELETE /v1/subscriptionIntroductoryOffers/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-subscriptionintroductoryoffers-_id_
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
        end_date: date | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SubscriptionIntroductoryOfferResponse:
        """Change a subscription introductory offer; fields left out stay as they are. `PATCH /v1/subscriptionIntroductoryOffers/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-subscriptionintroductoryoffers-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "end_date": end_date,
            },
            options=options,
        )
