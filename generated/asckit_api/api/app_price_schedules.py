"""The operations on app price schedules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Body, Inline, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkageResponse, LinkagesResponse
    from ..inputs import AppPriceV2InlineCreate, TerritoryInlineCreate
    from ..literals import (
        AppField,
        AppPriceField,
        AppPricePointField,
        AppPriceScheduleAutomaticPricesInclude,
        AppPriceScheduleField,
        AppPriceScheduleInclude,
        AppPriceScheduleManualPricesInclude,
        TerritoryField,
    )
    from ..models import AppPriceScheduleResponse, AppPricesV2Response, Territory, TerritoryResponse
    from ..operation import CallOptions

    class AppPriceSchedulesListAutomaticPricesQuery(TypedDict, total=False):
        """What `list_automatic_prices` takes."""

        fields_app_price_points: Sequence[AppPricePointField]
        fields_app_prices: Sequence[AppPriceField]
        fields_territories: Sequence[TerritoryField]
        filter_end_date: Sequence[str]
        filter_start_date: Sequence[str]
        filter_territory: Sequence[str]
        include: Sequence[AppPriceScheduleAutomaticPricesInclude]
        limit: int

    class AppPriceSchedulesListAutomaticPricesLinkagesQuery(TypedDict, total=False):
        """What `list_automatic_prices_linkages` takes."""

        limit: int

    class AppPriceSchedulesGetBaseTerritoryQuery(TypedDict, total=False):
        """What `get_base_territory` takes."""

        fields_territories: Sequence[TerritoryField]

    class AppPriceSchedulesGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_app_price_schedules: Sequence[AppPriceScheduleField]
        fields_app_prices: Sequence[AppPriceField]
        fields_apps: Sequence[AppField]
        fields_territories: Sequence[TerritoryField]
        include: Sequence[AppPriceScheduleInclude]
        limit_automatic_prices: int
        limit_manual_prices: int

    class AppPriceSchedulesListManualPricesQuery(TypedDict, total=False):
        """What `list_manual_prices` takes."""

        fields_app_price_points: Sequence[AppPricePointField]
        fields_app_prices: Sequence[AppPriceField]
        fields_territories: Sequence[TerritoryField]
        filter_end_date: Sequence[str]
        filter_start_date: Sequence[str]
        filter_territory: Sequence[str]
        include: Sequence[AppPriceScheduleManualPricesInclude]
        limit: int

    class AppPriceSchedulesListManualPricesLinkagesQuery(TypedDict, total=False):
        """What `list_manual_prices_linkages` takes."""

        limit: int


_TERRITORY_INLINE_CREATE = Inline()
_APP_PRICE_V2_INLINE_CREATE = Inline(
    attributes={"start_date": "startDate", "end_date": "endDate"},
    relationships={"app_price_point": Related("appPricePoint", "appPricePoints")},
)
_LIST_AUTOMATIC_PRICES: Operation[AppPricesV2Response] = Operation(
    "appPriceSchedules_automaticPrices_getToManyRelated",
    "GET",
    "/v1/appPriceSchedules/{id}/automaticPrices",
    "AppPricesV2Response",
    query={
        "fields_app_price_points": "fields[appPricePoints]",
        "fields_app_prices": "fields[appPrices]",
        "fields_territories": "fields[territories]",
        "filter_end_date": "filter[endDate]",
        "filter_start_date": "filter[startDate]",
        "filter_territory": "filter[territory]",
        "include": "include",
        "limit": "limit",
    },
)

_LIST_AUTOMATIC_PRICES_LINKAGES: Operation[LinkagesResponse] = Operation(
    "appPriceSchedules_automaticPrices_getToManyRelationship",
    "GET",
    "/v1/appPriceSchedules/{id}/relationships/automaticPrices",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_GET_BASE_TERRITORY: Operation[TerritoryResponse[Territory | None]] = Operation(
    "appPriceSchedules_baseTerritory_getToOneRelated",
    "GET",
    "/v1/appPriceSchedules/{id}/baseTerritory",
    "TerritoryResponse",
    query={
        "fields_territories": "fields[territories]",
    },
)

_GET_BASE_TERRITORY_LINKAGE: Operation[LinkageResponse] = Operation(
    "appPriceSchedules_baseTerritory_getToOneRelationship",
    "GET",
    "/v1/appPriceSchedules/{id}/relationships/baseTerritory",
    "LinkageResponse",
)

_CREATE: Operation[AppPriceScheduleResponse] = Operation(
    "appPriceSchedules_createInstance",
    "POST",
    "/v1/appPriceSchedules",
    "AppPriceScheduleResponse",
    body=Body(
        "appPriceSchedules",
        relationships={
            "app": Related("app", "apps"),
            "base_territory": Related("baseTerritory", "territories", inline=_TERRITORY_INLINE_CREATE),
            "manual_prices": Related("manualPrices", "appPrices", many=True, inline=_APP_PRICE_V2_INLINE_CREATE),
        },
    ),
)

_GET: Operation[AppPriceScheduleResponse] = Operation(
    "appPriceSchedules_getInstance",
    "GET",
    "/v1/appPriceSchedules/{id}",
    "AppPriceScheduleResponse",
    query={
        "fields_app_price_schedules": "fields[appPriceSchedules]",
        "fields_app_prices": "fields[appPrices]",
        "fields_apps": "fields[apps]",
        "fields_territories": "fields[territories]",
        "include": "include",
        "limit_automatic_prices": "limit[automaticPrices]",
        "limit_manual_prices": "limit[manualPrices]",
    },
)

_LIST_MANUAL_PRICES: Operation[AppPricesV2Response] = Operation(
    "appPriceSchedules_manualPrices_getToManyRelated",
    "GET",
    "/v1/appPriceSchedules/{id}/manualPrices",
    "AppPricesV2Response",
    query={
        "fields_app_price_points": "fields[appPricePoints]",
        "fields_app_prices": "fields[appPrices]",
        "fields_territories": "fields[territories]",
        "filter_end_date": "filter[endDate]",
        "filter_start_date": "filter[startDate]",
        "filter_territory": "filter[territory]",
        "include": "include",
        "limit": "limit",
    },
)

_LIST_MANUAL_PRICES_LINKAGES: Operation[LinkagesResponse] = Operation(
    "appPriceSchedules_manualPrices_getToManyRelationship",
    "GET",
    "/v1/appPriceSchedules/{id}/relationships/manualPrices",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)


class AppPriceSchedules(Resource[M]):
    """The operations on app price schedules."""

    @dual
    async def list_automatic_prices(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppPriceSchedulesListAutomaticPricesQuery],
    ) -> AppPricesV2Response:
        """List the automatic prices of an app price schedule. `GET /v1/appPriceSchedules/{id}/automaticPrices`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apppriceschedules-_id_-automaticprices
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
        **query: Unpack[AppPriceSchedulesListAutomaticPricesLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the automatic prices of an app price schedule. `GET /v1/appPriceSchedules/{id}/relationships/automaticPrices`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apppriceschedules-_id_-relationships-automaticprices
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
        **query: Unpack[AppPriceSchedulesGetBaseTerritoryQuery],
    ) -> TerritoryResponse[Territory | None]:
        """Read the base territory of an app price schedule. `GET /v1/appPriceSchedules/{id}/baseTerritory`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apppriceschedules-_id_-baseterritory
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
        """Read the id of the base territory of an app price schedule. `GET /v1/appPriceSchedules/{id}/relationships/baseTerritory`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apppriceschedules-_id_-relationships-baseterritory
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
        app: str,
        base_territory: str | TerritoryInlineCreate,
        manual_prices: Sequence[str | AppPriceV2InlineCreate],
        options: CallOptions | None = None,
    ) -> AppPriceScheduleResponse:
        """Create an app price schedule. `POST /v1/appPriceSchedules`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-apppriceschedules
        """
        return await self._call(
            _CREATE,
            fields={
                "app": app,
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
        **query: Unpack[AppPriceSchedulesGetQuery],
    ) -> AppPriceScheduleResponse:
        """Read an app price schedule by id. `GET /v1/appPriceSchedules/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apppriceschedules-_id_
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
        **query: Unpack[AppPriceSchedulesListManualPricesQuery],
    ) -> AppPricesV2Response:
        """List the manual prices of an app price schedule. `GET /v1/appPriceSchedules/{id}/manualPrices`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apppriceschedules-_id_-manualprices
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
        **query: Unpack[AppPriceSchedulesListManualPricesLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the manual prices of an app price schedule. `GET /v1/appPriceSchedules/{id}/relationships/manualPrices`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apppriceschedules-_id_-relationships-manualprices
        """
        return await self._call(
            _LIST_MANUAL_PRICES_LINKAGES,
            id,
            query=query,
            options=options,
        )
