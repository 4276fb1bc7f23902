"""The operations on subscription offer code one time use codes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from typing_extensions import TypedDict, Unpack

    from ..document import Download
    from ..literals import (
        OfferCodeEnvironmentValue,
        SubscriptionOfferCodeField,
        SubscriptionOfferCodeOneTimeUseCodeField,
        SubscriptionOfferCodeOneTimeUseCodeInclude,
    )
    from ..models import SubscriptionOfferCodeOneTimeUseCodeResponse
    from ..operation import CallOptions, Unset

    class SubscriptionOfferCodeOneTimeUseCodesGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_subscription_offer_code_one_time_use_codes: Sequence[SubscriptionOfferCodeOneTimeUseCodeField]
        fields_subscription_offer_codes: Sequence[SubscriptionOfferCodeField]
        include: Sequence[SubscriptionOfferCodeOneTimeUseCodeInclude]


_CREATE: Operation[SubscriptionOfferCodeOneTimeUseCodeResponse] = Operation(
    "subscriptionOfferCodeOneTimeUseCodes_createInstance",
    "POST",
    "/v1/subscriptionOfferCodeOneTimeUseCodes",
    "SubscriptionOfferCodeOneTimeUseCodeResponse",
    body=Body(
        "subscriptionOfferCodeOneTimeUseCodes",
        attributes={
            "number_of_codes": "numberOfCodes",
            "expiration_date": "expirationDate",
            "environment": "environment",
        },
        relationships={"offer_code": Related("offerCode", "subscriptionOfferCodes")},
    ),
)

_GET: Operation[SubscriptionOfferCodeOneTimeUseCodeResponse] = Operation(
    "subscriptionOfferCodeOneTimeUseCodes_getInstance",
    "GET",
    "/v1/subscriptionOfferCodeOneTimeUseCodes/{id}",
    "SubscriptionOfferCodeOneTimeUseCodeResponse",
    query={
        "fields_subscription_offer_code_one_time_use_codes": "fields[subscriptionOfferCodeOneTimeUseCodes]",
        "fields_subscription_offer_codes": "fields[subscriptionOfferCodes]",
        "include": "include",
    },
)

_UPDATE: Operation[SubscriptionOfferCodeOneTimeUseCodeResponse] = Operation(
    "subscriptionOfferCodeOneTimeUseCodes_updateInstance",
    "PATCH",
    "/v1/subscriptionOfferCodeOneTimeUseCodes/{id}",
    "SubscriptionOfferCodeOneTimeUseCodeResponse",
    body=Body("subscriptionOfferCodeOneTimeUseCodes", attributes={"active": "active"}),
)

_GET_VALUES: Operation[Download] = Operation(
    "subscriptionOfferCodeOneTimeUseCodes_values_getToOneRelated",
    "GET",
    "/v1/subscriptionOfferCodeOneTimeUseCodes/{id}/values",
    "Download",
    accept="text/csv",
)


class SubscriptionOfferCodeOneTimeUseCodes(Resource[M]):
    """The operations on subscription offer code one time use codes."""

    @dual
    async def create(
        self,
        *,
        number_of_codes: int,
        expiration_date: date,
        offer_code: str,
        environment: OfferCodeEnvironmentValue | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SubscriptionOfferCodeOneTimeUseCodeResponse:
        """Create a subscription offer code one time use code. `POST /v1/subscriptionOfferCodeOneTimeUseCodes`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-subscriptionoffercodeonetimeusecodes
        """
        return await self._call(
            _CREATE,
            fields={
                "number_of_codes": number_of_codes,
                "expiration_date": expiration_date,
                "offer_code": offer_code,
                "environment": environment,
            },
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[SubscriptionOfferCodeOneTimeUseCodesGetQuery],
    ) -> SubscriptionOfferCodeOneTimeUseCodeResponse:
        """Read a subscription offer code one time use code by id. `GET /v1/subscriptionOfferCodeOneTimeUseCodes/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionoffercodeonetimeusecodes-_id_
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
    ) -> SubscriptionOfferCodeOneTimeUseCodeResponse:
        """Change a subscription offer code one time use code; fields left out stay as they are. `PATCH /v1/subscriptionOfferCodeOneTimeUseCodes/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-subscriptionoffercodeonetimeusecodes-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "active": active,
            },
            options=options,
        )

    @dual
    async def get_values(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> Download:
        """Read the values of a subscription offer code one time use code. `GET /v1/subscriptionOfferCodeOneTimeUseCodes/{id}/values`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionoffercodeonetimeusecodes-_id_-values
        """
        return await self._call(
            _GET_VALUES,
            id,
            options=options,
        )
