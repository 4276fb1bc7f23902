"""The operations on in-app purchase offer codes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, Inline, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkagesResponse
    from ..inputs import InAppPurchaseOfferPriceInlineCreate
    from ..literals import (
        ActorField,
        InAppPurchaseOfferCodeCustomCodeField,
        InAppPurchaseOfferCodeCustomCodesInclude,
        InAppPurchaseOfferCodeCustomerEligibilityValue,
        InAppPurchaseOfferCodeField,
        InAppPurchaseOfferCodeInclude,
        InAppPurchaseOfferCodeOneTimeUseCodeField,
        InAppPurchaseOfferCodeOneTimeUseCodesInclude,
        InAppPurchaseOfferCodePricesInclude,
        InAppPurchaseOfferPriceField,
        InAppPurchasePricePointField,
        TerritoryField,
    )
    from ..models import (
        InAppPurchaseOfferCodeCustomCodesResponse,
        InAppPurchaseOfferCodeOneTimeUseCodesResponse,
        InAppPurchaseOfferCodeResponse,
        InAppPurchaseOfferPricesResponse,
    )
    from ..operation import CallOptions, Unset

    class InAppPurchaseOfferCodesListCustomCodesQuery(TypedDict, total=False):
        """What `list_custom_codes` takes."""

        fields_actors: Sequence[ActorField]
        fields_in_app_purchase_offer_code_custom_codes: Sequence[InAppPurchaseOfferCodeCustomCodeField]
        include: Sequence[InAppPurchaseOfferCodeCustomCodesInclude]
        limit: int

    class InAppPurchaseOfferCodesListCustomCodesLinkagesQuery(TypedDict, total=False):
        """What `list_custom_codes_linkages` takes."""

        limit: int

    class InAppPurchaseOfferCodesGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_in_app_purchase_offer_code_custom_codes: Sequence[InAppPurchaseOfferCodeCustomCodeField]
        fields_in_app_purchase_offer_code_one_time_use_codes: Sequence[InAppPurchaseOfferCodeOneTimeUseCodeField]
        fields_in_app_purchase_offer_codes: Sequence[InAppPurchaseOfferCodeField]
        fields_in_app_purchase_offer_prices: Sequence[InAppPurchaseOfferPriceField]
        include: Sequence[InAppPurchaseOfferCodeInclude]
        limit_custom_codes: int
        limit_one_time_use_codes: int
        limit_prices: int

    class InAppPurchaseOfferCodesListOneTimeUseCodesQuery(TypedDict, total=False):
        """What `list_one_time_use_codes` takes."""

        fields_actors: Sequence[ActorField]
        fields_in_app_purchase_offer_code_one_time_use_codes: Sequence[InAppPurchaseOfferCodeOneTimeUseCodeField]
        include: Sequence[InAppPurchaseOfferCodeOneTimeUseCodesInclude]
        limit: int

    class InAppPurchaseOfferCodesListOneTimeUseCodesLinkagesQuery(TypedDict, total=False):
        """What `list_one_time_use_codes_linkages` takes."""

        limit: int

    class InAppPurchaseOfferCodesListPricesQuery(TypedDict, total=False):
        """What `list_prices` takes."""

        fields_in_app_purchase_offer_prices: Sequence[InAppPurchaseOfferPriceField]
        fields_in_app_purchase_price_points: Sequence[InAppPurchasePricePointField]
        fields_territories: Sequence[TerritoryField]
        filter_territory: Sequence[str]
        include: Sequence[InAppPurchaseOfferCodePricesInclude]
        limit: int

    class InAppPurchaseOfferCodesListPricesLinkagesQuery(TypedDict, total=False):
        """What `list_prices_linkages` takes."""

        limit: int


_IN_APP_PURCHASE_OFFER_PRICE_INLINE_CREATE = Inline(
    relationships={
        "territory": Related("territory", "territories"),
        "price_point": Related("pricePoint", "inAppPurchasePricePoints"),
    }
)
_CREATE: Operation[InAppPurchaseOfferCodeResponse] = Operation(
    "inAppPurchaseOfferCodes_createInstance",
    "POST",
    "/v1/inAppPurchaseOfferCodes",
    "InAppPurchaseOfferCodeResponse",
    body=Body(
        "inAppPurchaseOfferCodes",
        attributes={"name": "name", "customer_eligibilities": "customerEligibilities"},
        relationships={
            "in_app_purchase": Related("inAppPurchase", "inAppPurchases"),
            "prices": Related(
                "prices", "inAppPurchaseOfferPrices", many=True, inline=_IN_APP_PURCHASE_OFFER_PRICE_INLINE_CREATE
            ),
        },
    ),
)

_LIST_CUSTOM_CODES: Operation[InAppPurchaseOfferCodeCustomCodesResponse] = Operation(
    "inAppPurchaseOfferCodes_customCodes_getToManyRelated",
    "GET",
    "/v1/inAppPurchaseOfferCodes/{id}/customCodes",
    "InAppPurchaseOfferCodeCustomCodesResponse",
    query={
        "fields_actors": "fields[actors]",
        "fields_in_app_purchase_offer_code_custom_codes": "fields[inAppPurchaseOfferCodeCustomCodes]",
        "include": "include",
        "limit": "limit",
    },
)

_LIST_CUSTOM_CODES_LINKAGES: Operation[LinkagesResponse] = Operation(
    "inAppPurchaseOfferCodes_customCodes_getToManyRelationship",
    "GET",
    "/v1/inAppPurchaseOfferCodes/{id}/relationships/customCodes",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_GET: Operation[InAppPurchaseOfferCodeResponse] = Operation(
    "inAppPurchaseOfferCodes_getInstance",
    "GET",
    "/v1/inAppPurchaseOfferCodes/{id}",
    "InAppPurchaseOfferCodeResponse",
    query={
        "fields_in_app_purchase_offer_code_custom_codes": "fields[inAppPurchaseOfferCodeCustomCodes]",
        "fields_in_app_purchase_offer_code_one_time_use_codes": "fields[inAppPurchaseOfferCodeOneTimeUseCodes]",
        "fields_in_app_purchase_offer_codes": "fields[inAppPurchaseOfferCodes]",
        "fields_in_app_purchase_offer_prices": "fields[inAppPurchaseOfferPrices]",
        "include": "include",
        "limit_custom_codes": "limit[customCodes]",
        "limit_one_time_use_codes": "limit[oneTimeUseCodes]",
        "limit_prices": "limit[prices]",
    },
)

_UPDATE: Operation[InAppPurchaseOfferCodeResponse] = Operation(
    "inAppPurchaseOfferCodes_updateInstance",
    "PATCH",
    "/v1/inAppPurchaseOfferCodes/{id}",
    "InAppPurchaseOfferCodeResponse",
    body=Body("inAppPurchaseOfferCodes", attributes={"active": "active"}),
)

_LIST_ONE_TIME_USE_CODES: Operation[InAppPurchaseOfferCodeOneTimeUseCodesResponse] = Operation(
    "inAppPurchaseOfferCodes_oneTimeUseCodes_getToManyRelated",
    "GET",
    "/v1/inAppPurchaseOfferCodes/{id}/oneTimeUseCodes",
    "InAppPurchaseOfferCodeOneTimeUseCodesResponse",
    query={
        "fields_actors": "fields[actors]",
        "fields_in_app_purchase_offer_code_one_time_use_codes": "fields[inAppPurchaseOfferCodeOneTimeUseCodes]",
        "include": "include",
        "limit": "limit",
    },
)

_LIST_ONE_TIME_USE_CODES_LINKAGES: Operation[LinkagesResponse] = Operation(
    "inAppPurchaseOfferCodes_oneTimeUseCodes_getToManyRelationship",
    "GET",
    "/v1/inAppPurchaseOfferCodes/{id}/relationships/oneTimeUseCodes",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_LIST_PRICES: Operation[InAppPurchaseOfferPricesResponse] = Operation(
    "inAppPurchaseOfferCodes_prices_getToManyRelated",
    "GET",
    "/v1/inAppPurchaseOfferCodes/{id}/prices",
    "InAppPurchaseOfferPricesResponse",
    query={
        "fields_in_app_purchase_offer_prices": "fields[inAppPurchaseOfferPrices]",
        "fields_in_app_purchase_price_points": "fields[inAppPurchasePricePoints]",
        "fields_territories": "fields[territories]",
        "filter_territory": "filter[territory]",
        "include": "include",
        "limit": "limit",
    },
)

_LIST_PRICES_LINKAGES: Operation[LinkagesResponse] = Operation(
    "inAppPurchaseOfferCodes_prices_getToManyRelationship",
    "GET",
    "/v1/inAppPurchaseOfferCodes/{id}/relationships/prices",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)


class InAppPurchaseOfferCodes(Resource[M]):
    """The operations on in-app purchase offer codes."""

    @dual
    async def create(
        self,
        *,
        name: str,
        customer_eligibilities: Sequence[InAppPurchaseOfferCodeCustomerEligibilityValue],
        in_app_purchase: str,
        prices: Sequence[str | InAppPurchaseOfferPriceInlineCreate],
        options: CallOptions | None = None,
    ) -> InAppPurchaseOfferCodeResponse:
        """Create an in-app purchase offer code. `POST /v1/inAppPurchaseOfferCodes`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-inapppurchaseoffercodes
        """
        return await self._call(
            _CREATE,
            fields={
                "name": name,
                "customer_eligibilities": customer_eligibilities,
                "in_app_purchase": in_app_purchase,
                "prices": prices,
            },
            options=options,
        )

    @dual
    async def list_custom_codes(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[InAppPurchaseOfferCodesListCustomCodesQuery],
    ) -> InAppPurchaseOfferCodeCustomCodesResponse:
        """List the custom codes of an in-app purchase offer code. `GET /v1/inAppPurchaseOfferCodes/{id}/customCodes`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inapppurchaseoffercodes-_id_-customcodes
        """
        return await self._call(
            _LIST_CUSTOM_CODES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_custom_codes_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[InAppPurchaseOfferCodesListCustomCodesLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the custom codes of an in-app purchase offer code. `GET /v1/inAppPurchaseOfferCodes/{id}/relationships/customCodes`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inapppurchaseoffercodes-_id_-relationships-customcodes
        """
        return await self._call(
            _LIST_CUSTOM_CODES_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[InAppPurchaseOfferCodesGetQuery],
    ) -> InAppPurchaseOfferCodeResponse:
        """Read an in-app purchase offer code by id. `GET /v1/inAppPurchaseOfferCodes/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inapppurchaseoffercodes-_id_
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
    ) -> InAppPurchaseOfferCodeResponse:
        """Change an in-app purchase offer code; fields left out stay as they are. `PATCH /v1/inAppPurchaseOfferCodes/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-inapppurchaseoffercodes-_id_
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
    async def list_one_time_use_codes(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[InAppPurchaseOfferCodesListOneTimeUseCodesQuery],
    ) -> InAppPurchaseOfferCodeOneTimeUseCodesResponse:
        """List the one time use codes of an in-app purchase offer code. `GET /v1/inAppPurchaseOfferCodes/{id}/oneTimeUseCodes`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inapppurchaseoffercodes-_id_-onetimeusecodes
        """
        return await self._call(
            _LIST_ONE_TIME_USE_CODES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_one_time_use_codes_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[InAppPurchaseOfferCodesListOneTimeUseCodesLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the one time use codes of an in-app purchase offer code. `GET /v1/inAppPurchaseOfferCodes/{id}/relationships/oneTimeUseCodes`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inapppurchaseoffercodes-_id_-relationships-onetimeusecodes
        """
        return await self._call(
            _LIST_ONE_TIME_USE_CODES_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_prices(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[InAppPurchaseOfferCodesListPricesQuery],
    ) -> InAppPurchaseOfferPricesResponse:
        """List the prices of an in-app purchase offer code. `GET /v1/inAppPurchaseOfferCodes/{id}/prices`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inapppurchaseoffercodes-_id_-prices
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
        **query: Unpack[InAppPurchaseOfferCodesListPricesLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the prices of an in-app purchase offer code. `GET /v1/inAppPurchaseOfferCodes/{id}/relationships/prices`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inapppurchaseoffercodes-_id_-relationships-prices
        """
        return await self._call(
            _LIST_PRICES_LINKAGES,
            id,
            query=query,
            options=options,
        )
