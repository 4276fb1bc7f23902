"""The operations on app price points (v3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import M, Operation, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..document import Download, LinkagesResponse
    from ..literals import (
        AppField,
        AppPricePointField,
        AppPricePointsV3EqualizationsInclude,
        AppPricePointsV3Include,
        TerritoryField,
    )
    from ..models import AppPricePointsV3Response, AppPricePointV3Response
    from ..operation import CallOptions

    class AppPricePointsV3ListEqualizationsQuery(TypedDict, total=False):
        """What `list_equalizations` takes."""

        fields_app_price_points: Sequence[AppPricePointField]
        fields_apps: Sequence[AppField]
        fields_territories: Sequence[TerritoryField]
        filter_territory: Sequence[str]
        include: Sequence[AppPricePointsV3EqualizationsInclude]
        limit: int

    class AppPricePointsV3ListEqualizationsLinkagesQuery(TypedDict, total=False):
        """What `list_equalizations_linkages` takes."""

        limit: int

    class AppPricePointsV3GetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_app_price_points: Sequence[AppPricePointField]
        fields_apps: Sequence[AppField]
        fields_territories: Sequence[TerritoryField]
        include: Sequence[AppPricePointsV3Include]


_LIST_EQUALIZATIONS: Operation[AppPricePointsV3Response] = Operation(
    "appPricePointsV3_equalizations_getToManyRelated",
    "GET",
    "/v3/appPricePoints/{id}/equalizations",
    "AppPricePointsV3Response",
    query={
        "fields_app_price_points": "fields[appPricePoints]",
        "fields_apps": "fields[apps]",
        "fields_territories": "fields[territories]",
        "filter_territory": "filter[territory]",
        "include": "include",
        "limit": "limit",
    },
)

_LIST_EQUALIZATIONS_CSV: Operation[Download] = Operation(
    "appPricePointsV3_equalizations_getToManyRelated",
    "GET",
    "/v3/appPricePoints/{id}/equalizations",
    "Download",
    accept="text/csv",
    query={
        "fields_app_price_points": "fields[appPricePoints]",
        "fields_apps": "fields[apps]",
        "fields_territories": "fields[territories]",
        "filter_territory": "filter[territory]",
        "include": "include",
        "limit": "limit",
    },
)

_LIST_EQUALIZATIONS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "appPricePointsV3_equalizations_getToManyRelationship",
    "GET",
    "/v3/appPricePoints/{id}/relationships/equalizations",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_GET: Operation[AppPricePointV3Response] = Operation(
    "appPricePointsV3_getInstance",
    "GET",
    "/v3/appPricePoints/{id}",
    "AppPricePointV3Response",
    query={
        "fields_app_price_points": "fields[appPricePoints]",
        "fields_apps": "fields[apps]",
        "fields_territories": "fields[territories]",
        "include": "include",
    },
)


class AppPricePointsV3(Resource[M]):
    """The operations on app price points (v3)."""

    @dual
    async def list_equalizations(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppPricePointsV3ListEqualizationsQuery],
    ) -> AppPricePointsV3Response:
        """List the equalizations of an app price point (v3). `GET /v3/appPricePoints/{id}/equalizations`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v3-apppricepoints-_id_-equalizations
        """
        return await self._call(
            _LIST_EQUALIZATIONS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_equalizations_csv(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppPricePointsV3ListEqualizationsQuery],
    ) -> Download:
        """List the equalizations of an app price point (v3). `GET /v3/appPricePoints/{id}/equalizations` As a CSV table.

        https://developer.apple.com/documentation/appstoreconnectapi/get-v3-apppricepoints-_id_-equalizations
        """
        return await self._call(
            _LIST_EQUALIZATIONS_CSV,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_equalizations_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppPricePointsV3ListEqualizationsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the equalizations of an app price point (v3). `GET /v3/appPricePoints/{id}/relationships/equalizations`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v3-apppricepoints-_id_-relationships-equalizations
        """
        return await self._call(
            _LIST_EQUALIZATIONS_LINKAGES,
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
        **query: Unpack[AppPricePointsV3GetQuery],
    ) -> AppPricePointV3Response:
        """Read an app price point (v3) by id. `GET /v3/appPricePoints/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v3-apppricepoints-_id_
        """
        return await self._call(
            _GET,
            id,
            query=query,
            options=options,
        )
