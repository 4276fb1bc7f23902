"""The operations on in-app purchase price points."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import M, Operation, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..document import Download, LinkagesResponse
    from ..literals import InAppPurchasePricePointEqualizationsInclude, InAppPurchasePricePointField, TerritoryField
    from ..models import InAppPurchasePricePointsResponse
    from ..operation import CallOptions

    class InAppPurchasePricePointsListEqualizationsQuery(TypedDict, total=False):
        """What `list_equalizations` takes."""

        fields_in_app_purchase_price_points: Sequence[InAppPurchasePricePointField]
        fields_territories: Sequence[TerritoryField]
        filter_in_app_purchase_v2: Sequence[str]
        filter_territory: Sequence[str]
        include: Sequence[InAppPurchasePricePointEqualizationsInclude]
        limit: int

    class InAppPurchasePricePointsListEqualizationsLinkagesQuery(TypedDict, total=False):
        """What `list_equalizations_linkages` takes."""

        limit: int


_LIST_EQUALIZATIONS: Operation[InAppPurchasePricePointsResponse] = Operation(
    "inAppPurchasePricePoints_equalizations_getToManyRelated",
    "GET",
    "/v1/inAppPurchasePricePoints/{id}/equalizations",
    "InAppPurchasePricePointsResponse",
    query={
        "fields_in_app_purchase_price_points": "fields[inAppPurchasePricePoints]",
        "fields_territories": "fields[territories]",
        "filter_in_app_purchase_v2": "filter[inAppPurchaseV2]",
        "filter_territory": "filter[territory]",
        "include": "include",
        "limit": "limit",
    },
)

_LIST_EQUALIZATIONS_CSV: Operation[Download] = Operation(
    "inAppPurchasePricePoints_equalizations_getToManyRelated",
    "GET",
    "/v1/inAppPurchasePricePoints/{id}/equalizations",
    "Download",
    accept="text/csv",
    query={
        "fields_in_app_purchase_price_points": "fields[inAppPurchasePricePoints]",
        "fields_territories": "fields[territories]",
        "filter_in_app_purchase_v2": "filter[inAppPurchaseV2]",
        "filter_territory": "filter[territory]",
        "include": "include",
        "limit": "limit",
    },
)

_LIST_EQUALIZATIONS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "inAppPurchasePricePoints_equalizations_getToManyRelationship",
    "GET",
    "/v1/inAppPurchasePricePoints/{id}/relationships/equalizations",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)


class InAppPurchasePricePoints(Resource[M]):
    """The operations on in-app purchase price points."""

    @dual
    async def list_equalizations(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[InAppPurchasePricePointsListEqualizationsQuery],
    ) -> InAppPurchasePricePointsResponse:
        """List the equalizations of an in-app purchase price point. `GET /v1/inAppPurchasePricePoints/{id}/equalizations`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inapppurchasepricepoints-_id_-equalizations
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
        **query: Unpack[InAppPurchasePricePointsListEqualizationsQuery],
    ) -> Download:
        """List the equalizations of an in-app purchase price point. `GET /v1/inAppPurchasePricePoints/{id}/equalizations` As a CSV table.

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inapppurchasepricepoints-_id_-equalizations
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
        **query: Unpack[InAppPurchasePricePointsListEqualizationsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the equalizations of an in-app purchase price point. `GET /v1/inAppPurchasePricePoints/{id}/relationships/equalizations`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inapppurchasepricepoints-_id_-relationships-equalizations
        """
        return await self._call(
            _LIST_EQUALIZATIONS_LINKAGES,
            id,
            query=query,
            options=options,
        )
