"""The operations on subscription offer code custom codes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from typing_extensions import TypedDict, Unpack

    from ..literals import (
        SubscriptionOfferCodeCustomCodeField,
        SubscriptionOfferCodeCustomCodeInclude,
        SubscriptionOfferCodeField,
    )
    from ..models import SubscriptionOfferCodeCustomCodeResponse
    from ..operation import CallOptions, Unset

    class SubscriptionOfferCodeCustomCodesGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_subscription_offer_code_custom_codes: Sequence[SubscriptionOfferCodeCustomCodeField]
        fields_subscription_offer_codes: Sequence[SubscriptionOfferCodeField]
        include: Sequence[SubscriptionOfferCodeCustomCodeInclude]


_CREATE: Operation[SubscriptionOfferCodeCustomCodeResponse] = Operation(
    "subscriptionOfferCodeCustomCodes_createInstance",
    "POST",
    "/v1/subscriptionOfferCodeCustomCodes",
    "SubscriptionOfferCodeCustomCodeResponse",
    body=Body(
        "subscriptionOfferCodeCustomCodes",
        attributes={
            "custom_code": "customCode",
            "number_of_codes": "numberOfCodes",
            "expiration_date": "expirationDate",
        },
        relationships={"offer_code": Related("offerCode", "subscriptionOfferCodes")},
    ),
)

_GET: Operation[SubscriptionOfferCodeCustomCodeResponse] = Operation(
    "subscriptionOfferCodeCustomCodes_getInstance",
    "GET",
    "/v1/subscriptionOfferCodeCustomCodes/{id}",
    "SubscriptionOfferCodeCustomCodeResponse",
    query={
        "fields_subscription_offer_code_custom_codes": "fields[subscriptionOfferCodeCustomCodes]",
        "fields_subscription_offer_codes": "fields[subscriptionOfferCodes]",
        "include": "include",
    },
)

_UPDATE: Operation[SubscriptionOfferCodeCustomCodeResponse] = Operation(
    "subscriptionOfferCodeCustomCodes_updateInstance",
    "PATCH",
    "/v1/subscriptionOfferCodeCustomCodes/{id}",
    "SubscriptionOfferCodeCustomCodeResponse",
    body=Body("subscriptionOfferCodeCustomCodes", attributes={"active": "active"}),
)


class SubscriptionOfferCodeCustomCodes(Resource[M]):
    """The operations on subscription offer code custom codes."""

    @dual
    async def create(
        self,
        *,
        custom_code: str,
        number_of_codes: int,
        offer_code: str,
        expiration_date: date | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SubscriptionOfferCodeCustomCodeResponse:
        """Create a subscription offer code custom code. `POST /v1/subscriptionOfferCodeCustomCodes`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-subscriptionoffercodecustomcodes
        """
        return await self._call(
            _CREATE,
            fields={
                "custom_code": custom_code,
                "number_of_codes": number_of_codes,
                "offer_code": offer_code,
                "expiration_date": expiration_date,
            },
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[SubscriptionOfferCodeCustomCodesGetQuery],
    ) -> SubscriptionOfferCodeCustomCodeResponse:
        """Read a subscription offer code custom code by id. `GET /v1/subscriptionOfferCodeCustomCodes/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionoffercodecustomcodes-_id_
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
        active: bool | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SubscriptionOfferCodeCustomCodeResponse:
        """Change a subscription offer code custom code; fields left out stay as they are. `PATCH /v1/subscriptionOfferCodeCustomCodes/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-subscriptionoffercodecustomcodes-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "active": active,
            },
            options=options,
        )
