"""The operations on in-app purchase offer code one time use codes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from typing_extensions import TypedDict, Unpack

    from ..document import Download
    from ..literals import (
        ActorField,
        InAppPurchaseOfferCodeOneTimeUseCodeField,
        InAppPurchaseOfferCodeOneTimeUseCodeInclude,
        OfferCodeEnvironmentValue,
    )
    from ..models import InAppPurchaseOfferCodeOneTimeUseCodeResponse
    from ..operation import CallOptions, Unset

    class InAppPurchaseOfferCodeOneTimeUseCodesGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_actors: Sequence[ActorField]
        fields_in_app_purchase_offer_code_one_time_use_codes: Sequence[InAppPurchaseOfferCodeOneTimeUseCodeField]
        include: Sequence[InAppPurchaseOfferCodeOneTimeUseCodeInclude]


_CREATE: Operation[InAppPurchaseOfferCodeOneTimeUseCodeResponse] = Operation(
    "inAppPurchaseOfferCodeOneTimeUseCodes_createInstance",
    "POST",
    "/v1/inAppPurchaseOfferCodeOneTimeUseCodes",
    "InAppPurchaseOfferCodeOneTimeUseCodeResponse",
    body=Body(
        "inAppPurchaseOfferCodeOneTimeUseCodes",
        attributes={
            "number_of_codes": "numberOfCodes",
            "expiration_date": "expirationDate",
            "environment": "environment",
        },
        relationships={"offer_code": Related("offerCode", "inAppPurchaseOfferCodes")},
    ),
)

_GET: Operation[InAppPurchaseOfferCodeOneTimeUseCodeResponse] = Operation(
    "inAppPurchaseOfferCodeOneTimeUseCodes_getInstance",
    "GET",
    "/v1/inAppPurchaseOfferCodeOneTimeUseCodes/{id}",
    "InAppPurchaseOfferCodeOneTimeUseCodeResponse",
    query={
        "fields_actors": "fields[actors]",
        "fields_in_app_purchase_offer_code_one_time_use_codes": "fields[inAppPurchaseOfferCodeOneTimeUseCodes]",
        "include": "include",
    },
)

_UPDATE: Operation[InAppPurchaseOfferCodeOneTimeUseCodeResponse] = Operation(
    "inAppPurchaseOfferCodeOneTimeUseCodes_updateInstance",
    "PATCH",
    "/v1/inAppPurchaseOfferCodeOneTimeUseCodes/{id}",
    "InAppPurchaseOfferCodeOneTimeUseCodeResponse",
    body=Body("inAppPurchaseOfferCodeOneTimeUseCodes", attributes={"active": "active"}),
)

_GET_VALUES: Operation[Download] = Operation(
    "inAppPurchaseOfferCodeOneTimeUseCodes_values_getToOneRelated",
    "GET",
    "/v1/inAppPurchaseOfferCodeOneTimeUseCodes/{id}/values",
    "Download",
    accept="text/csv",
)


class InAppPurchaseOfferCodeOneTimeUseCodes(Resource[M]):
    """The operations on in-app purchase offer code one time use codes."""

    @dual
    async def create(
        self,
        *,
        number_of_codes: int,
        expiration_date: date,
        offer_code: str,
        environment: OfferCodeEnvironmentValue | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> InAppPurchaseOfferCodeOneTimeUseCodeResponse:
        """Create an in-app purchase offer code one time use code. `POST /v1/inAppPurchaseOfferCodeOneTimeUseCodes`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-inapppurchaseoffercodeonetimeusecodes
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
        **query: Unpack[InAppPurchaseOfferCodeOneTimeUseCodesGetQuery],
    ) -> InAppPurchaseOfferCodeOneTimeUseCodeResponse:
        """Read an in-app purchase offer code one time use code by id. `GET /v1/inAppPurchaseOfferCodeOneTimeUseCodes/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inapppurchaseoffercodeonetimeusecodes-_id_
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
    ) -> InAppPurchaseOfferCodeOneTimeUseCodeResponse:
        """Change an in-app purchase offer code one time use code; fields left out stay as they are. `PATCH /v1/inAppPurchaseOfferCodeOneTimeUseCodes/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-inapppurchaseoffercodeonetimeusecodes-_id_
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
        """Read the values of an in-app purchase offer code one time use code. `GET /v1/inAppPurchaseOfferCodeOneTimeUseCodes/{id}/values`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inapppurchaseoffercodeonetimeusecodes-_id_-values
        """
        return await self._call(
            _GET_VALUES,
            id,
            options=options,
        )
