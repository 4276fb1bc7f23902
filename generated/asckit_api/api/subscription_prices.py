"""The operations on subscription prices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from datetime import date

    from ..literals import SubscriptionPlanTypeValue
    from ..models import SubscriptionPriceResponse
    from ..operation import CallOptions, Unset


_CREATE: Operation[SubscriptionPriceResponse] = Operation(
    "subscriptionPrices_createInstance",
    "POST",
    "/v1/subscriptionPrices",
    "SubscriptionPriceResponse",
    body=Body(
        "subscriptionPrices",
        attributes={
            "start_date": "startDate",
            "preserve_current_price": "preserveCurrentPrice",
            "plan_type": "planType",
        },
        relationships={
            "subscription": Related("subscription", "subscriptions"),
            "territory": Related("territory", "territories"),
            "subscription_price_point": Related("subscriptionPricePoint", "subscriptionPricePoints"),
        },
    ),
)

_DELETE: Operation[None] = Operation("subscriptionPrices_deleteInstance", "DELETE", "/v1/subscriptionPrices/{id}")


class SubscriptionPrices(Resource[M]):
    """The operations on subscription prices."""

    @dual
    async def create(
        self,
        *,
        subscription: str,
        subscription_price_point: str,
        start_date: date | None | Unset = UNSET,
        preserve_current_price: bool | None | Unset = UNSET,
        plan_type: SubscriptionPlanTypeValue | None | Unset = UNSET,
        territory: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SubscriptionPriceResponse:
        """Create a subscription price. `POST /v1/subscriptionPrices`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-subscriptionprices
        """
        return await self._call(
            _CREATE,
            fields={
                "subscription": subscription,
                "subscription_price_point": subscription_price_point,
                "start_date": start_date,
                "preserve_current_price": preserve_current_price,
                "plan_type": plan_type,
                "territory": territory,
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
        """Delete a subscription price. `DELETE /v1/subscriptionPrices/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-subscriptionprices-_id_
        """
        return await self._call(
            _DELETE,
            id,
            options=options,
        )
