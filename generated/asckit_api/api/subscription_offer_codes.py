"""The operations on subscription offer codes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, Inline, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkagesResponse
    from ..inputs import SubscriptionOfferCodePriceInlineCreate
    from ..literals import (
        SubscriptionCustomerEligibilityValue,
        SubscriptionField,
        SubscriptionOfferCodeCustomCodeField,
        SubscriptionOfferCodeCustomCodesInclude,
        SubscriptionOfferCodeField,
        SubscriptionOfferCodeInclude,
        SubscriptionOfferCodeOneTimeUseCodeField,
        SubscriptionOfferCodeOneTimeUseCodesInclude,
        SubscriptionOfferCodePriceField,
        SubscriptionOfferCodePricesInclude,
        SubscriptionOfferDurationValue,
        SubscriptionOfferEligibilityValue,
        SubscriptionOfferModeValue,
        SubscriptionPlanTypeValue,
        SubscriptionPricePointField,
        TerritoryField,
    )
    from ..models import (
        SubscriptionOfferCodeCustomCodesResponse,
        SubscriptionOfferCodeOneTimeUseCodesResponse,
        SubscriptionOfferCodePricesResponse,
        SubscriptionOfferCodeResponse,
    )
    from ..operation import CallOptions, Unset

    class SubscriptionOfferCodesListCustomCodesQuery(TypedDict, total=False):
        """What `list_custom_codes` takes."""

        fields_subscription_offer_code_custom_codes: Sequence[SubscriptionOfferCodeCustomCodeField]
        fields_subscription_offer_codes: Sequence[SubscriptionOfferCodeField]
        include: Sequence[SubscriptionOfferCodeCustomCodesInclude]
        limit: int

    class SubscriptionOfferCodesListCustomCodesLinkagesQuery(TypedDict, total=False):
        """What `list_custom_codes_linkages` takes."""

        limit: int

    class SubscriptionOfferCodesGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_subscription_offer_code_custom_codes: Sequence[SubscriptionOfferCodeCustomCodeField]
        fields_subscription_offer_code_one_time_use_codes: Sequence[SubscriptionOfferCodeOneTimeUseCodeField]
        fields_subscription_offer_code_prices: Sequence[SubscriptionOfferCodePriceField]
        fields_subscription_offer_codes: Sequence[SubscriptionOfferCodeField]
        fields_subscriptions: Sequence[SubscriptionField]
        include: Sequence[SubscriptionOfferCodeInclude]
        limit_custom_codes: int
        limit_one_time_use_codes: int
        limit_prices: int

    class SubscriptionOfferCodesListOneTimeUseCodesQuery(TypedDict, total=False):
        """What `list_one_time_use_codes` takes."""

        fields_subscription_offer_code_one_time_use_codes: Sequence[SubscriptionOfferCodeOneTimeUseCodeField]
        fields_subscription_offer_codes: Sequence[SubscriptionOfferCodeField]
        include: Sequence[SubscriptionOfferCodeOneTimeUseCodesInclude]
        limit: int

    class SubscriptionOfferCodesListOneTimeUseCodesLinkagesQuery(TypedDict, total=False):
        """What `list_one_time_use_codes_linkages` takes."""

        limit: int

    class SubscriptionOfferCodesListPricesQuery(TypedDict, total=False):
        """What `list_prices` takes."""

        fields_subscription_offer_code_prices: Sequence[SubscriptionOfferCodePriceField]
        fields_subscription_price_points: Sequence[SubscriptionPricePointField]
        fields_territories: Sequence[TerritoryField]
        filter_territory: Sequence[str]
        include: Sequence[SubscriptionOfferCodePricesInclude]
        limit: int

    class SubscriptionOfferCodesListPricesLinkagesQuery(TypedDict, total=False):
        """What `list_prices_linkages` takes."""

        limit: int


_SUBSCRIPTION_OFFER_CODE_PRICE_INLINE_CREATE = Inline(
    relationships={
        "territory": Related("territory", "territories"),
        "subscription_price_point": Related("subscriptionPricePoint", "subscriptionPricePoints"),
    }
)
_CREATE: Operation[SubscriptionOfferCodeResponse] = Operation(
    "subscriptionOfferCodes_createInstance",
    "POST",
    "/v1/subscriptionOfferCodes",
    "SubscriptionOfferCodeResponse",
    body=Body(
        "subscriptionOfferCodes",
        attributes={
            "name": "name",
            "customer_eligibilities": "customerEligibilities",
            "offer_eligibility": "offerEligibility",
            "duration": "duration",
            "offer_mode": "offerMode",
            "number_of_periods": "numberOfPeriods",
            "auto_renew_enabled": "autoRenewEnabled",
            "target_subscription_plan_type": "targetSubscriptionPlanType",
        },
        relationships={
            "subscription": Related("subscription", "subscriptions"),
            "prices": Related(
                "prices", "subscriptionOfferCodePrices", many=True, inline=_SUBSCRIPTION_OFFER_CODE_PRICE_INLINE_CREATE
            ),
        },
    ),
)

_LIST_CUSTOM_CODES: Operation[SubscriptionOfferCodeCustomCodesResponse] = Operation(
    "subscriptionOfferCodes_customCodes_getToManyRelated",
    "GET",
    "/v1/subscriptionOfferCodes/{id}/customCodes",
    "SubscriptionOfferCodeCustomCodesResponse",
    query={
        "fields_subscription_offer_code_custom_codes": "fields[subscriptionOfferCodeCustomCodes]",
        "fields_subscription_offer_codes": "fields[subscriptionOfferCodes]",
        "include": "include",
        "limit": "limit",
    },
)

_LIST_CUSTOM_CODES_LINKAGES: Operation[LinkagesResponse] = Operation(
    "subscriptionOfferCodes_customCodes_getToManyRelationship",
    "GET",
    "/v1/subscriptionOfferCodes/{id}/relationships/customCodes",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_GET: Operation[SubscriptionOfferCodeResponse] = Operation(
    "subscriptionOfferCodes_getInstance",
    "GET",
    "/v1/subscriptionOfferCodes/{id}",
    "SubscriptionOfferCodeResponse",
    query={
        "fields_subscription_offer_code_custom_codes": "fields[subscriptionOfferCodeCustomCodes]",
        "fields_subscription_offer_code_one_time_use_codes": "fields[subscriptionOfferCodeOneTimeUseCodes]",
        "fields_subscription_offer_code_prices": "fields[subscriptionOfferCodePrices]",
        "fields_subscription_offer_codes": "fields[subscriptionOfferCodes]",
        "fields_subscriptions": "fields[subscriptions]",
        "include": "include",
        "limit_custom_codes": "limit[customCodes]",
        "limit_one_time_use_codes": "limit[oneTimeUseCodes]",
        "limit_prices": "limit[prices]",
    },
)

_UPDATE: Operation[SubscriptionOfferCodeResponse] = Operation(
    "subscriptionOfferCodes_updateInstance",
    "PATCH",
    "/v1/subscriptionOfferCodes/{id}",
    "SubscriptionOfferCodeResponse",
    body=Body("subscriptionOfferCodes", attributes={"active": "active"}),
)

_LIST_ONE_TIME_USE_CODES: Operation[SubscriptionOfferCodeOneTimeUseCodesResponse] = Operation(
    "subscriptionOfferCodes_oneTimeUseCodes_getToManyRelated",
    "GET",
    "/v1/subscriptionOfferCodes/{id}/oneTimeUseCodes",
    "SubscriptionOfferCodeOneTimeUseCodesResponse",
    query={
        "fields_subscription_offer_code_one_time_use_codes": "fields[subscriptionOfferCodeOneTimeUseCodes]",
        "fields_subscription_offer_codes": "fields[subscriptionOfferCodes]",
        "include": "include",
        "limit": "limit",
    },
)

_LIST_ONE_TIME_USE_CODES_LINKAGES: Operation[LinkagesResponse] = Operation(
    "subscriptionOfferCodes_oneTimeUseCodes_getToManyRelationship",
    "GET",
    "/v1/subscriptionOfferCodes/{id}/relationships/oneTimeUseCodes",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_LIST_PRICES: Operation[SubscriptionOfferCodePricesResponse] = Operation(
    "subscriptionOfferCodes_prices_getToManyRelated",
    "GET",
    "/v1/subscriptionOfferCodes/{id}/prices",
    "SubscriptionOfferCodePricesResponse",
    query={
        "fields_subscription_offer_code_prices": "fields[subscriptionOfferCodePrices]",
        "fields_subscription_price_points": "fields[subscriptionPricePoints]",
        "fields_territories": "fields[territories]",
        "filter_territory": "filter[territory]",
        "include": "include",
        "limit": "limit",
    },
)

_LIST_PRICES_LINKAGES: Operation[LinkagesResponse] = Operation(
    "subscriptionOfferCodes_prices_getToManyRelationship",
    "GET",
    "/v1/subscriptionOfferCodes/{id}/relationships/prices",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)


class SubscriptionOfferCodes(Resource[M]):
    """The operations on subscription offer codes."""

    @dual
    async def create(
        self,
        *,
        name: str,
        customer_eligibilities: Sequence[SubscriptionCustomerEligibilityValue],
        offer_eligibility: SubscriptionOfferEligibilityValue,
        duration: SubscriptionOfferDurationValue,
        offer_mode: SubscriptionOfferModeValue,
        number_of_periods: int,
        subscription: str,
        prices: Sequence[str | SubscriptionOfferCodePriceInlineCreate],
        auto_renew_enabled: bool | None | Unset = UNSET,
        target_subscription_plan_type: SubscriptionPlanTypeValue | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SubscriptionOfferCodeResponse:
        """Create a subscription offer code. `POST /v1/subscriptionOfferCodes`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-subscriptionoffercodes
        """
        return await self._call(
            _CREATE,
            fields={
                "name": name,
                "customer_eligibilities": customer_eligibilities,
                "offer_eligibility": offer_eligibility,
                "duration": duration,
                "offer_mode": offer_mode,
                "number_of_periods": number_of_periods,
                "subscription": subscription,
                "prices": prices,
                "auto_renew_enabled": auto_renew_enabled,
                "target_subscription_plan_type": target_subscription_plan_type,
            },
            options=options,
        )

    @dual
    async def list_custom_codes(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[SubscriptionOfferCodesListCustomCodesQuery],
    ) -> SubscriptionOfferCodeCustomCodesResponse:
        """List the custom codes of a subscription offer code. `GET /v1/subscriptionOfferCodes/{id}/customCodes`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionoffercodes-_id_-customcodes
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
        **query: Unpack[SubscriptionOfferCodesListCustomCodesLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the custom codes of a subscription offer code. `GET /v1/subscriptionOfferCodes/{id}/relationships/customCodes`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionoffercodes-_id_-relationships-customcodes
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
        **query: Unpack[SubscriptionOfferCodesGetQuery],
    ) -> SubscriptionOfferCodeResponse:
        """Read a subscription offer code by id. `GET /v1/subscriptionOfferCodes/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionoffercodes-_id_
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
    ) -> SubscriptionOfferCodeResponse:
        """Change a subscription offer code; fields left out stay as they are. `PATCH /v1/subscriptionOfferCodes/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-subscriptionoffercodes-_id_
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
        **query: Unpack[SubscriptionOfferCodesListOneTimeUseCodesQuery],
    ) -> SubscriptionOfferCodeOneTimeUseCodesResponse:
        """List the one time use codes of a subscription offer code. `GET /v1/subscriptionOfferCodes/{id}/oneTimeUseCodes`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionoffercodes-_id_-onetimeusecodes
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
        **query: Unpack[SubscriptionOfferCodesListOneTimeUseCodesLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the one time use codes of a subscription offer code. `GET /v1/subscriptionOfferCodes/{id}/relationships/oneTimeUseCodes`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionoffercodes-_id_-relationships-onetimeusecodes
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
        **query: Unpack[SubscriptionOfferCodesListPricesQuery],
    ) -> SubscriptionOfferCodePricesResponse:
        """List the prices of a subscription offer code. `GET /v1/subscriptionOfferCodes/{id}/prices`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionoffercodes-_id_-prices
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
        **query: Unpack[SubscriptionOfferCodesListPricesLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the prices of a subscription offer code. `GET /v1/subscriptionOfferCodes/{id}/relationships/prices`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionoffercodes-_id_-relationships-prices
        """
        return await self._call(
            _LIST_PRICES_LINKAGES,
            id,
            query=query,
            options=options,
        )
