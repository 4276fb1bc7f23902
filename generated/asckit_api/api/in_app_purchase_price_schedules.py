"""The operations on in-app purchase price schedules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Body, Inline, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkageResponse, LinkagesResponse
    from ..inputs import InAppPurchasePriceInlineCreate, TerritoryInlineCreate
    from ..literals import (
        InAppPurchasePriceField,
        InAppPurchasePricePointField,
        InAppPurchasePriceScheduleAutomaticPricesInclude,
        InAppPurchasePriceScheduleField,
        InAppPurchasePriceScheduleInclude,
        InAppPurchasePriceScheduleManualPricesInclude,
        TerritoryField,
    )
    from ..models import InAppPurchasePriceScheduleResponse, InAppPurchasePricesResponse, Territory, TerritoryResponse
    from ..operation import CallOptions

    class InAppPurchasePriceSchedulesListAutomaticPricesQuery(TypedDict, total=False):
        """What `list_automatic_prices` takes."""

        fields_in_app_purchase_price_points: Sequence[InAppPurchasePricePointField]
        fields_in_app_purchase_prices: Sequence[InAppPurchasePriceField]
        fields_territories: Sequence[TerritoryField]
        filter_territory: Sequence[str]
        include: Sequence[InAppPurchasePriceScheduleAutomaticPricesInclude]
        limit: int

    class InAppPurchasePriceSchedulesListAutomaticPricesLinkagesQuery(TypedDict, total=False):
        """What `list_automatic_prices_linkages` takes."""

        limit: int

    class InAppPurchasePriceSchedulesGetBaseTerritoryQuery(TypedDict, total=False):
        """What `get_base_territory` takes."""

        fields_territories: Sequence[TerritoryField]

    class InAppPurchasePriceSchedulesGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_in_app_purchase_price_schedules: Sequence[InAppPurchasePriceScheduleField]
        fields_in_app_purchase_prices: Sequence[InAppPurchasePriceField]
        fields_territories: Sequence[TerritoryField]
        include: Sequence[InAppPurchasePriceScheduleInclude]
        limit_automatic_prices: int
        limit_manual_prices: int

    class InAppPurchasePriceSchedulesListManualPricesQuery(TypedDict, total=False):
        """What `list_manual_prices` takes."""

        fields_in_app_purchase_price_points: Sequence[InAppPurchasePricePointField]
        fields_in_app_purchase_prices: Sequence[InAppPurchasePriceField]
        fields_territories: Sequence[TerritoryField]
        filter_territory: Sequence[str]
        include: Sequence[InAppPurchasePriceScheduleManualPricesInclude]
        limit: int

    class InAppPurchasePriceSchedulesListManualPricesLinkagesQuery(TypedDict, total=False):
        """What `list_manual_prices_linkages` takes."""

        limit: int


_TERRITORY_INLINE_CREATE = Inline()
_IN_APP_PURCHASE_PRICE_INLINE_CREATE = Inline(
    attributes={"start_date": "startDate", "end_date": "endDate"},
    relationships={
        "in_app_purchase_v2": Related("inAppPurchaseV2", "inAppPurchases"),
        "in_app_purchase_price_point": Related("inAppPurchasePricePoint", "inAppPurchasePricePoints"),
    },
)
_LIST_AUTOMATIC_PRICES: Operation[InAppPurchasePricesResponse] = Operation(
    "inAppPurchasePriceSchedules_automaticPrices_getToManyRelated",
    "GET",
    "/v1/inAppPurchasePriceSchedules/{id}/automaticPrices",
    "InAppPurchasePricesResponse",
    query={
        "fields_in_app_purchase_price_points": "fields[inAppPurchasePricePoints]",
        "fields_in_app_purchase_prices": "fields[inAppPurchasePrices]",
        "fields_territories": "fields[territories]",
        "filter_territory": "filter[territory]",
        "include": "include",
        "limit": "limit",
    },
)

_LIST_AUTOMATIC_PRICES_LINKAGES: Operation[LinkagesResponse] = Operation(
    "inAppPurchasePriceSchedules_automaticPrices_getToManyRelationship",
    "GET",
    "/v1/inAppPurchasePriceSchedules/{id}/relationships/automaticPrices",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_GET_BASE_TERRITORY: Operation[TerritoryResponse[Territory | None]] = Operation(
    "inAppPurchasePriceSchedules_baseTerritory_getToOneRelated",
    "GET",
    "/v1/inAppPurchasePriceSchedules/{id}/baseTerritory",
    "TerritoryResponse",
    query={
        "fields_territories": "fields[territories]",
    },
)

_GET_BASE_TERRITORY_LINKAGE: Operation[LinkageResponse] = Operation(
    "inAppPurchasePriceSchedules_baseTerritory_getToOneRelationship",
    "GET",
    "/v1/inAppPurchasePriceSchedules/{id}/relationships/baseTerritory",
    "LinkageResponse",
)

_CREATE: Operation[InAppPurchasePriceScheduleResponse] = Operation(
    "inAppPurchasePriceSchedules_createInstance",
    "POST",
    "/v1/inAppPurchasePriceSchedules",
    "InAppPurchasePriceScheduleResponse",
    body=Body(
        "inAppPurchasePriceSchedules",
        relationships={
            "in_app_purchase": Related("inAppPurchase", "inAppPurchases"),
            "base_territory": Related("baseTerritory", "territories", inline=_TERRITORY_INLINE_CREATE),
            "manual_prices": Related(
                "manualPrices", "inAppPurchasePrices", many=True, inline=_IN_APP_PURCHASE_PRICE_INLINE_CREATE
            ),
        },
    ),
)

_GET: Operation[InAppPurchasePriceScheduleResponse] = Operation(
    "inAppPurchasePriceSchedules_getInstance",
    "GET",
    "/v1/inAppPurchasePriceSchedules/{id}",
    "InAppPurchasePriceScheduleResponse",
    query={
        "fields_in_app_purchase_price_schedules": "fields[inAppPurchasePriceSchedules]",
        "fields_in_app_purchase_prices": "fields[inAppPurchasePrices]",
        "fields_territories": "fields[territories]",
        "include": "include",
        "limit_automatic_prices": "limit[automaticPrices]",
        "limit_manual_prices": "limit[manualPrices]",
    },
)

_LIST_MANUAL_PRICES: Operation[InAppPurchasePricesResponse] = Operation(
    "inAppPurchasePriceSchedules_manualPrices_getToManyRelated",
    "GET",
    "/v1/inAppPurchasePriceSchedules/{id}/manualPrices",
    "InAppPurchasePricesResponse",
    query={
        "fields_in_app_purchase_price_points": "fields[inAppPurchasePricePoints]",
        "fields_in_app_purchase_prices": "fields[inAppPurchasePrices]",
        "fields_territories": "fields[territories]",
        "filter_territory": "filter[territory]",
        "include": "include",
        "limit": "limit",
    },
)

_LIST_MANUAL_PRICES_LINKAGES: Operation[LinkagesResponse] = Operation(
    "inAppPurchasePriceSchedules_manualPrices_getToManyRelationship",
    "GET",
    "/v1/inAppPurchasePriceSchedules/{id}/relationships/manualPrices",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)


class InAppPurchasePriceSchedules(Resource[M]):
    """The operations on in-app purchase price schedules."""

    @dual
    async def list_automatic_prices(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[InAppPurchasePriceSchedulesListAutomaticPricesQuery],
    ) -> InAppPurchasePricesResponse:
        """List the automatic prices of an in-app purchase price schedule. `GET /v1/inAppPurchasePriceSchedules/{id}/automaticPrices`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inapppurchasepriceschedules-_id_-automaticprices
        """
        return await self._call(
            _LIST_AUTOMATIC_PRICES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_automatic_prices_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[InAppPurchasePriceSchedulesListAutomaticPricesLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the automatic prices of an in-app purchase price schedule. `GET /v1/inAppPurchasePriceSchedules/{id}/relationships/automaticPrices`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inapppurchasepriceschedules-_id_-relationships-automaticprices
        """
        return await self._call(
            _LIST_AUTOMATIC_PRICES_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get_base_territory(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[InAppPurchasePriceSchedulesGetBaseTerritoryQuery],
    ) -> TerritoryResponse[Territory | None]:
        """Read the base territory of an in-app purchase price schedule. `GET /v1/inAppPurchasePriceSchedules/{id}/baseTerritory`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inapppurchasepriceschedules-_id_-baseterritory
        """
        return await self._call(
            _GET_BASE_TERRITORY,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get_base_territory_linkage(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> LinkageResponse:
        """Read the id of the base territory of an in-app purchase price schedule. `GET /v1/inAppPurchasePriceSchedules/{id}/relationships/baseTerritory`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inapppurchasepriceschedules-_id_-relationships-baseterritory
        """
        return await self._call(
            _GET_BASE_TERRITORY_LINKAGE,
            id,
            options=options,
        )

    @dual
    async def create(
        self,
        *,
        in_app_purchase: str,
        base_territory: str | TerritoryInlineCreate,
        manual_prices: Sequence[str | InAppPurchasePriceInlineCreate],
        options: CallOptions | None = None,
    ) -> InAppPurchasePriceScheduleResponse:
        """Create an in-app purchase price schedule. `POST /v1/inAppPurchasePriceSchedules`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-inapppurchasepriceschedules
        """
        return await self._call(
            _CREATE,
            fields={
                "in_app_purchase": in_app_purchase,
                "base_territory": base_territory,
                "manual_prices": manual_prices,
            },
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[InAppPurchasePriceSchedulesGetQuery],
    ) -> InAppPurchasePriceScheduleResponse:
        """Read an in-app purchase price schedule by id. `GET /v1/inAppPurchasePriceSchedules/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inapppurchasepriceschedules-_id_
        """
        return await self._call(
            _GET,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_manual_prices(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[InAppPurchasePriceSchedulesListManualPricesQuery],
    ) -> InAppPurchasePricesResponse:
        """List the manual prices of an in-app purchase price schedule. `GET /v1/inAppPurchasePriceSchedules/{id}/manualPrices`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inapppurchasepriceschedules-_id_-manualprices
        """
        return await self._call(
            _LIST_MANUAL_PRICES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_manual_prices_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[InAppPurchasePriceSchedulesListManualPricesLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the manual prices of an in-app purchase price schedule. `GET /v1/inAppPurchasePriceSchedules/{id}/relationships/manualPrices`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inapppurchasepriceschedules-_id_-relationships-manualprices
        """
        return await self._call(
            _LIST_MANUAL_PRICES_LINKAGES,
            id,
            query=query,
            options=options,
        )
