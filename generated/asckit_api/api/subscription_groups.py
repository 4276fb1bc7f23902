"""The operations on subscription groups."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkagesResponse
    from ..literals import (
        PromotedPurchaseField,
        SubscriptionAppStoreReviewScreenshotField,
        SubscriptionAvailabilityField,
        SubscriptionField,
        SubscriptionGroupField,
        SubscriptionGroupInclude,
        SubscriptionGroupLocalizationField,
        SubscriptionGroupSubscriptionGroupLocalizationsInclude,
        SubscriptionGroupSubscriptionsInclude,
        SubscriptionGroupSubscriptionsSort,
        SubscriptionImageField,
        SubscriptionIntroductoryOfferField,
        SubscriptionLocalizationField,
        SubscriptionOfferCodeField,
        SubscriptionPlanAvailabilityField,
        SubscriptionPriceField,
        SubscriptionPromotionalOfferField,
        SubscriptionStateValue,
        WinBackOfferField,
    )
    from ..models import SubscriptionGroupLocalizationsResponse, SubscriptionGroupResponse, SubscriptionsResponse
    from ..operation import CallOptions, Unset

    class SubscriptionGroupsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_subscription_group_localizations: Sequence[SubscriptionGroupLocalizationField]
        fields_subscription_groups: Sequence[SubscriptionGroupField]
        fields_subscriptions: Sequence[SubscriptionField]
        include: Sequence[SubscriptionGroupInclude]
        limit_subscription_group_localizations: int
        limit_subscriptions: int

    class SubscriptionGroupsListSubscriptionGroupLocalizationsQuery(TypedDict, total=False):
        """What `list_subscription_group_localizations` takes."""

        fields_subscription_group_localizations: Sequence[SubscriptionGroupLocalizationField]
        fields_subscription_groups: Sequence[SubscriptionGroupField]
        include: Sequence[SubscriptionGroupSubscriptionGroupLocalizationsInclude]
        limit: int

    class SubscriptionGroupsListSubscriptionGroupLocalizationsLinkagesQuery(TypedDict, total=False):
        """What `list_subscription_group_localizations_linkages` takes."""

        limit: int

    class SubscriptionGroupsListSubscriptionsQuery(TypedDict, total=False):
        """What `list_subscriptions` takes."""

        fields_promoted_purchases: Sequence[PromotedPurchaseField]
        fields_subscription_app_store_review_screenshots: Sequence[SubscriptionAppStoreReviewScreenshotField]
        fields_subscription_availabilities: Sequence[SubscriptionAvailabilityField]
        fields_subscription_groups: Sequence[SubscriptionGroupField]
        fields_subscription_images: Sequence[SubscriptionImageField]
        fields_subscription_introductory_offers: Sequence[SubscriptionIntroductoryOfferField]
        fields_subscription_localizations: Sequence[SubscriptionLocalizationField]
        fields_subscription_offer_codes: Sequence[SubscriptionOfferCodeField]
        fields_subscription_plan_availabilities: Sequence[SubscriptionPlanAvailabilityField]
        fields_subscription_prices: Sequence[SubscriptionPriceField]
        fields_subscription_promotional_offers: Sequence[SubscriptionPromotionalOfferField]
        fields_subscriptions: Sequence[SubscriptionField]
        fields_win_back_offers: Sequence[WinBackOfferField]
        filter_name: Sequence[str]
        filter_product_id: Sequence[str]
        filter_state: Sequence[SubscriptionStateValue]
        include: Sequence[SubscriptionGroupSubscriptionsInclude]
        limit: int
        limit_images: int
        limit_introductory_offers: int
        limit_offer_codes: int
        limit_plan_availabilities: int
        limit_prices: int
        limit_promotional_offers: int
        limit_subscription_localizations: int
        limit_win_back_offers: int
        sort: Sequence[SubscriptionGroupSubscriptionsSort]

    class SubscriptionGroupsListSubscriptionsLinkagesQuery(TypedDict, total=False):
        """What `list_subscriptions_linkages` takes."""

        limit: int


_CREATE: Operation[SubscriptionGroupResponse] = Operation(
    "subscriptionGroups_createInstance",
    "POST",
    "/v1/subscriptionGroups",
    "SubscriptionGroupResponse",
    body=Body(
        "subscriptionGroups",
        attributes={"reference_name": "referenceName"},
        relationships={"app": Related("app", "apps")},
    ),
)

_GET: Operation[SubscriptionGroupResponse] = Operation(
    "subscriptionGroups_getInstance",
    "GET",
    "/v1/subscriptionGroups/{id}",
    "SubscriptionGroupResponse",
    query={
        "fields_subscription_group_localizations": "fields[subscriptionGroupLocalizations]",
        "fields_subscription_groups": "fields[subscriptionGroups]",
        "fields_subscriptions": "fields[subscriptions]",
        "include": "include",
        "limit_subscription_group_localizations": "limit[subscriptionGroupLocalizations]",
        "limit_subscriptions": "limit[subscriptions]",
    },
)

_DELETE: Operation[None] = Operation("subscriptionGroups_deleteInstance", "DELETE", "/v1/subscriptionGroups/{id}")

_UPDATE: Operation[SubscriptionGroupResponse] = Operation(
    "subscriptionGroups_updateInstance",
    "PATCH",
    "/v1/subscriptionGroups/{id}",
    "SubscriptionGroupResponse",
    body=Body("subscriptionGroups", attributes={"reference_name": "referenceName"}),
)

_LIST_SUBSCRIPTION_GROUP_LOCALIZATIONS: Operation[SubscriptionGroupLocalizationsResponse] = Operation(
    "subscriptionGroups_subscriptionGroupLocalizations_getToManyRelated",
    "GET",
    "/v1/subscriptionGroups/{id}/subscriptionGroupLocalizations",
    "SubscriptionGroupLocalizationsResponse",
    query={
        "fields_subscription_group_localizations": "fields[subscriptionGroupLocalizations]",
        "fields_subscription_groups": "fields[subscriptionGroups]",
        "include": "include",
        "limit": "limit",
    },
)

_LIST_SUBSCRIPTION_GROUP_LOCALIZATIONS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "subscriptionGroups_subscriptionGroupLocalizations_getToManyRelationship",
    "GET",
    "/v1/subscriptionGroups/{id}/relationships/subscriptionGroupLocalizations",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_LIST_SUBSCRIPTIONS: Operation[SubscriptionsResponse] = Operation(
    "subscriptionGroups_subscriptions_getToManyRelated",
    "GET",
    "/v1/subscriptionGroups/{id}/subscriptions",
    "SubscriptionsResponse",
    query={
        "fields_promoted_purchases": "fields[promotedPurchases]",
        "fields_subscription_app_store_review_screenshots": "fields[subscriptionAppStoreReviewScreenshots]",
        "fields_subscription_availabilities": "fields[subscriptionAvailabilities]",
        "fields_subscription_groups": "fields[subscriptionGroups]",
        "fields_subscription_images": "fields[subscriptionImages]",
        "fields_subscription_introductory_offers": "fields[subscriptionIntroductoryOffers]",
        "fields_subscription_localizations": "fields[subscriptionLocalizations]",
        "fields_subscription_offer_codes": "fields[subscriptionOfferCodes]",
        "fields_subscription_plan_availabilities": "fields[subscriptionPlanAvailabilities]",
        "fields_subscription_prices": "fields[subscriptionPrices]",
        "fields_subscription_promotional_offers": "fields[subscriptionPromotionalOffers]",
        "fields_subscriptions": "fields[subscriptions]",
        "fields_win_back_offers": "fields[winBackOffers]",
        "filter_name": "filter[name]",
        "filter_product_id": "filter[productId]",
        "filter_state": "filter[state]",
        "include": "include",
        "limit": "limit",
        "limit_images": "limit[images]",
        "limit_introductory_offers": "limit[introductoryOffers]",
        "limit_offer_codes": "limit[offerCodes]",
        "limit_plan_availabilities": "limit[planAvailabilities]",
        "limit_prices": "limit[prices]",
        "limit_promotional_offers": "limit[promotionalOffers]",
        "limit_subscription_localizations": "limit[subscriptionLocalizations]",
        "limit_win_back_offers": "limit[winBackOffers]",
        "sort": "sort",
    },
)

_LIST_SUBSCRIPTIONS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "subscriptionGroups_subscriptions_getToManyRelationship",
    "GET",
    "/v1/subscriptionGroups/{id}/relationships/subscriptions",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)


class SubscriptionGroups(Resource[M]):
    """The operations on subscription groups."""

    @dual
    async def create(
        self,
        *,
        reference_name: str,
        app: str,
        options: CallOptions | None = None,
    ) -> SubscriptionGroupResponse:
        """Create a subscription group. `POST /v1/subscriptionGroups`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-subscriptiongroups
        """
        return await self._call(
            _CREATE,
            fields={
                "reference_name": reference_name,
                "app": app,
            },
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[SubscriptionGroupsGetQuery],
    ) -> SubscriptionGroupResponse:
        """Read a subscription group by id. `GET /v1/subscriptionGroups/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptiongroups-_id_
        """
        return await self._call(
            _GET,
            id,
            query=query,
            options=options,
        )

    @dual
    async def delete(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a subscription group. `DELETE /v1/subscriptionGroups/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-subscriptiongroups-_id_
        """
        return await self._call(
            _DELETE,
            id,
            options=options,
        )

    @dual
    async def update(
        self,
        id: str,
        *,
        reference_name: str | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SubscriptionGroupResponse:
        """Change a subscription group; fields left out stay as they are. `PATCH /v1/subscriptionGroups/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-subscriptiongroups-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "reference_name": reference_name,
            },
            options=options,
        )

    @dual
    async def list_subscription_group_localizations(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[SubscriptionGroupsListSubscriptionGroupLocalizationsQuery],
    ) -> SubscriptionGroupLocalizationsResponse:
        """List the subscription group localizations of a subscription group. `GET /v1/subscriptionGroups/{id}/subscriptionGroupLocalizations`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptiongroups-_id_-subscriptiongrouplocalizations
        """
        return await self._call(
            _LIST_SUBSCRIPTION_GROUP_LOCALIZATIONS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_subscription_group_localizations_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[SubscriptionGroupsListSubscriptionGroupLocalizationsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the subscription group localizations of a subscription group. `GET /v1/subscriptionGroups/{id}/relationships/subscriptionGroupLocalizations`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptiongroups-_id_-relationships-subscriptiongrouplocalizations
        """
        return await self._call(
            _LIST_SUBSCRIPTION_GROUP_LOCALIZATIONS_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_subscriptions(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[SubscriptionGroupsListSubscriptionsQuery],
    ) -> SubscriptionsResponse:
        """List the subscriptions of a subscription group. `GET /v1/subscriptionGroups/{id}/subscriptions`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptiongroups-_id_-subscriptions
        """
        return await self._call(
            _LIST_SUBSCRIPTIONS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_subscriptions_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[SubscriptionGroupsListSubscriptionsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the subscriptions of a subscription group. `GET /v1/subscriptionGroups/{id}/relationships/subscriptions`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptiongroups-_id_-relationships-subscriptions
        """
        return await self._call(
            _LIST_SUBSCRIPTIONS_LINKAGES,
            id,
            query=query,
            options=options,
        )
