"""The operations on subscription price points."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import M, Operation, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..document import Download, LinkagesResponse
    from ..literals import (
        SubscriptionPricePointEqualizationsInclude,
        SubscriptionPricePointField,
        SubscriptionPricePointInclude,
        TerritoryField,
    )
    from ..models import SubscriptionPricePointResponse, SubscriptionPricePointsResponse
    from ..operation import CallOptions

    class SubscriptionPricePointsListEqualizationsQuery(TypedDict, total=False):
        """What `list_equalizations` takes."""

        fields_subscription_price_points: Sequence[SubscriptionPricePointField]
        fields_territories: Sequence[TerritoryField]
        filter_subscription: Sequence[str]
        filter_territory: Sequence[str]
        include: Sequence[SubscriptionPricePointEqualizationsInclude]
        limit: int

    class SubscriptionPricePointsListEqualizationsLinkagesQuery(TypedDict, total=False):
        """What `list_equalizations_linkages` takes."""

        limit: int

    class SubscriptionPricePointsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_subscription_price_points: Sequence[SubscriptionPricePointField]
        fields_territories: Sequence[TerritoryField]
        include: Sequence[SubscriptionPricePointInclude]


_LIST_EQUALIZATIONS: Operation[SubscriptionPricePointsResponse] = Operation(
    "subscriptionPricePoints_equalizations_getToManyRelated",
    "GET",
    "/v1/subscriptionPricePoints/{id}/equalizations",
    "SubscriptionPricePointsResponse",
    query={
        "fields_subscription_price_points": "fields[subscriptionPricePoints]",
        "fields_territories": "fields[territories]",
        "filter_subscription": "filter[subscription]",
        "filter_territory": "filter[territory]",
        "include": "include",
        "limit": "limit",
    },
)

_LIST_EQUALIZATIONS_CSV: Operation[Download] = Operation(
    "subscriptionPricePoints_equalizations_getToManyRelated",
    "GET",
    "/v1/subscriptionPricePoints/{id}/equalizations",
    "Download",
    accept="text/csv",
    query={
        "fields_subscription_price_points": "fields[subscriptionPricePoints]",
        "fields_territories": "fields[territories]",
        "filter_subscription": "filter[subscription]",
        "filter_territory": "filter[territory]",
        "include": "include",
        "limit": "limit",
    },
)

_LIST_EQUALIZATIONS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "subscriptionPricePoints_equalizations_getToManyRelationship",
    "GET",
    "/v1/subscriptionPricePoints/{id}/relationships/equalizations",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_GET: Operation[SubscriptionPricePointResponse] = Operation(
    "subscriptionPricePoints_getInstance",
    "GET",
    "/v1/subscriptionPricePoints/{id}",
    "SubscriptionPricePointResponse",
    query={
        "fields_subscription_price_points": "fields[subscriptionPricePoints]",
        "fields_territories": "fields[territories]",
        "include": "include",
    },
)


class SubscriptionPricePoints(Resource[M]):
    """The operations on subscription price points."""

    @dual
    async def list_equalizations(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[SubscriptionPricePointsListEqualizationsQuery],
    ) -> SubscriptionPricePointsResponse:
        """List the equalizations of a subscription price point. `GET /v1/subscriptionPricePoints/{id}/equalizations`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionpricepoints-_id_-equalizations
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
        **query: Unpack[SubscriptionPricePointsListEqualizationsQuery],
    ) -> Download:
        """List the equalizations of a subscription price point. `GET /v1/subscriptionPricePoints/{id}/equalizations` As a CSV table.

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionpricepoints-_id_-equalizations
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
        **query: Unpack[SubscriptionPricePointsListEqualizationsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the equalizations of a subscription price point. `GET /v1/subscriptionPricePoints/{id}/relationships/equalizations`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionpricepoints-_id_-relationships-equalizations
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
        **query: Unpack[SubscriptionPricePointsGetQuery],
    ) -> SubscriptionPricePointResponse:
        """Read a subscription price point by id. `GET /v1/subscriptionPricePoints/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionpricepoints-_id_
        """
        return await self._call(
            _GET,
            id,
            query=query,
            options=options,
        )
