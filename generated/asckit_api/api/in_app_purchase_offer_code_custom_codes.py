"""The operations on in-app purchase offer code custom codes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from typing_extensions import TypedDict, Unpack

    from ..literals import ActorField, InAppPurchaseOfferCodeCustomCodeField, InAppPurchaseOfferCodeCustomCodeInclude
    from ..models import InAppPurchaseOfferCodeCustomCodeResponse
    from ..operation import CallOptions, Unset

    class InAppPurchaseOfferCodeCustomCodesGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_actors: Sequence[ActorField]
        fields_in_app_purchase_offer_code_custom_codes: Sequence[InAppPurchaseOfferCodeCustomCodeField]
        include: Sequence[InAppPurchaseOfferCodeCustomCodeInclude]


_CREATE: Operation[InAppPurchaseOfferCodeCustomCodeResponse] = Operation(
    "inAppPurchaseOfferCodeCustomCodes_createInstance",
    "POST",
    "/v1/inAppPurchaseOfferCodeCustomCodes",
    "InAppPurchaseOfferCodeCustomCodeResponse",
    body=Body(
        "inAppPurchaseOfferCodeCustomCodes",
        attributes={
            "custom_code": "customCode",
            "number_of_codes": "numberOfCodes",
            "expiration_date": "expirationDate",
        },
        relationships={"offer_code": Related("offerCode", "inAppPurchaseOfferCodes")},
    ),
)

_GET: Operation[InAppPurchaseOfferCodeCustomCodeResponse] = Operation(
    "inAppPurchaseOfferCodeCustomCodes_getInstance",
    "GET",
    "/v1/inAppPurchaseOfferCodeCustomCodes/{id}",
    "InAppPurchaseOfferCodeCustomCodeResponse",
    query={
        "fields_actors": "fields[actors]",
        "fields_in_app_purchase_offer_code_custom_codes": "fields[inAppPurchaseOfferCodeCustomCodes]",
        "include": "include",
    },
)

_UPDATE: Operation[InAppPurchaseOfferCodeCustomCodeResponse] = Operation(
    "inAppPurchaseOfferCodeCustomCodes_updateInstance",
    "PATCH",
    "/v1/inAppPurchaseOfferCodeCustomCodes/{id}",
    "InAppPurchaseOfferCodeCustomCodeResponse",
    body=Body("inAppPurchaseOfferCodeCustomCodes", attributes={"active": "active"}),
)


class InAppPurchaseOfferCodeCustomCodes(Resource[M]):
    """The operations on in-app purchase offer code custom codes."""

    @dual
    async def create(
        self,
        *,
        custom_code: str,
        number_of_codes: int,
        offer_code: str,
        expiration_date: date | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> InAppPurchaseOfferCodeCustomCodeResponse:
        """Create an in-app purchase offer code custom code. `POST /v1/inAppPurchaseOfferCodeCustomCodes`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-inapppurchaseoffercodecustomcodes
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
        **query: Unpack[InAppPurchaseOfferCodeCustomCodesGetQuery],
    ) -> InAppPurchaseOfferCodeCustomCodeResponse:
        """Read an in-app purchase offer code custom code by id. `GET /v1/inAppPurchaseOfferCodeCustomCodes/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inapppurchaseoffercodecustomcodes-_id_
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
    ) -> InAppPurchaseOfferCodeCustomCodeResponse:
        """Change an in-app purchase offer code custom code; fields left out stay as they are. `PATCH /v1/inAppPurchaseOfferCodeCustomCodes/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-inapppurchaseoffercodecustomcodes-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "active": active,
            },
            options=options,
        )
