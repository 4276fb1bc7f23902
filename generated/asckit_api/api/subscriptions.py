"""The operations on subscriptions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import deprecated

from ..operation import UNSET, Body, Inline, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..document import Download, LinkageResponse, LinkagesResponse
    from ..inputs import (
        SubscriptionIntroductoryOfferInlineCreate,
        SubscriptionPriceInlineCreate,
        SubscriptionPromotionalOfferInlineCreate,
    )
    from ..literals import (
        InAppPurchaseField,
        PromotedPurchaseField,
        SubscriptionAppStoreReviewScreenshotField,
        SubscriptionAppStoreReviewScreenshotInclude,
        SubscriptionAvailabilityField,
        SubscriptionField,
        SubscriptionGroupField,
        SubscriptionImageField,
        SubscriptionImagesInclude,
        SubscriptionInclude,
        SubscriptionIntroductoryOfferField,
        SubscriptionIntroductoryOffersInclude,
        SubscriptionLocalizationField,
        SubscriptionOfferCodeCustomCodeField,
        SubscriptionOfferCodeField,
        SubscriptionOfferCodeOneTimeUseCodeField,
        SubscriptionOfferCodePriceField,
        SubscriptionOfferCodesInclude,
        SubscriptionPlanAvailabilitiesInclude,
        SubscriptionPlanAvailabilityField,
        SubscriptionPlanTypeValue,
        SubscriptionPriceField,
        SubscriptionPricePointField,
        SubscriptionPricePointsInclude,
        SubscriptionPricesInclude,
        SubscriptionPromotedPurchaseInclude,
        SubscriptionPromotionalOfferField,
        SubscriptionPromotionalOfferPriceField,
        SubscriptionPromotionalOffersInclude,
        SubscriptionSubscriptionAvailabilityInclude,
        SubscriptionSubscriptionLocalizationsInclude,
        SubscriptionSubscriptionPeriodValue,
        SubscriptionWinBackOffersInclude,
        TerritoryField,
        WinBackOfferField,
        WinBackOfferPriceField,
    )
    from ..models import (
        PromotedPurchase,
        PromotedPurchaseResponse,
        SubscriptionAppStoreReviewScreenshot,
        SubscriptionAppStoreReviewScreenshotResponse,
        SubscriptionAvailability,
        SubscriptionAvailabilityResponse,
        SubscriptionImagesResponse,
        SubscriptionIntroductoryOffersResponse,
        SubscriptionLocalizationsResponse,
        SubscriptionOfferCodesResponse,
        SubscriptionPlanAvailabilitiesResponse,
        SubscriptionPricePointsResponse,
        SubscriptionPricesResponse,
        SubscriptionPromotionalOffersResponse,
        SubscriptionResponse,
        WinBackOffersResponse,
    )
    from ..operation import CallOptions, Unset

    class SubscriptionsGetAppStoreReviewScreenshotQuery(TypedDict, total=False):
        """What `get_app_store_review_screenshot` takes."""

        fields_subscription_app_store_review_screenshots: Sequence[SubscriptionAppStoreReviewScreenshotField]
        fields_subscriptions: Sequence[SubscriptionField]
        include: Sequence[SubscriptionAppStoreReviewScreenshotInclude]

    class SubscriptionsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_promoted_purchases: Sequence[PromotedPurchaseField]
        fields_subscription_app_store_review_screenshots: Sequence[SubscriptionAppStoreReviewScreenshotField]
        fields_subscription_availabilities: Sequence[SubscriptionAvailabilityField]
        """Deprecated by Apple."""
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
        include: Sequence[SubscriptionInclude]
        limit_images: int
        limit_introductory_offers: int
        limit_offer_codes: int
        limit_plan_availabilities: int
        limit_prices: int
        limit_promotional_offers: int
        limit_subscription_localizations: int
        limit_win_back_offers: int

    class SubscriptionsListImagesQuery(TypedDict, total=False):
        """What `list_images` takes."""

        fields_subscription_images: Sequence[SubscriptionImageField]
        fields_subscriptions: Sequence[SubscriptionField]
        include: Sequence[SubscriptionImagesInclude]
        limit: int

    class SubscriptionsListImagesLinkagesQuery(TypedDict, total=False):
        """What `list_images_linkages` takes."""

        limit: int

    class SubscriptionsListIntroductoryOffersLinkagesQuery(TypedDict, total=False):
        """What `list_introductory_offers_linkages` takes."""

        limit: int

    class SubscriptionsListIntroductoryOffersQuery(TypedDict, total=False):
        """What `list_introductory_offers` takes."""

        fields_subscription_introductory_offers: Sequence[SubscriptionIntroductoryOfferField]
        fields_subscription_price_points: Sequence[SubscriptionPricePointField]
        fields_subscriptions: Sequence[SubscriptionField]
        fields_territories: Sequence[TerritoryField]
        filter_territory: Sequence[str]
        include: Sequence[SubscriptionIntroductoryOffersInclude]
        limit: int

    class SubscriptionsListOfferCodesQuery(TypedDict, total=False):
        """What `list_offer_codes` takes."""

        fields_subscription_offer_code_custom_codes: Sequence[SubscriptionOfferCodeCustomCodeField]
        fields_subscription_offer_code_one_time_use_codes: Sequence[SubscriptionOfferCodeOneTimeUseCodeField]
        fields_subscription_offer_code_prices: Sequence[SubscriptionOfferCodePriceField]
        fields_subscription_offer_codes: Sequence[SubscriptionOfferCodeField]
        fields_subscriptions: Sequence[SubscriptionField]
        filter_territory: Sequence[str]
        include: Sequence[SubscriptionOfferCodesInclude]
        limit: int
        limit_custom_codes: int
        limit_one_time_use_codes: int
        limit_prices: int

    class SubscriptionsListOfferCodesLinkagesQuery(TypedDict, total=False):
        """What `list_offer_codes_linkages` takes."""

        limit: int

    class SubscriptionsListPlanAvailabilitiesQuery(TypedDict, total=False):
        """What `list_plan_availabilities` takes."""

        fields_subscription_plan_availabilities: Sequence[SubscriptionPlanAvailabilityField]
        fields_territories: Sequence[TerritoryField]
        include: Sequence[SubscriptionPlanAvailabilitiesInclude]
        limit: int
        limit_available_territories: int

    class SubscriptionsListPlanAvailabilitiesLinkagesQuery(TypedDict, total=False):
        """What `list_plan_availabilities_linkages` takes."""

        limit: int

    class SubscriptionsListPricePointsQuery(TypedDict, total=False):
        """What `list_price_points` takes."""

        fields_subscription_price_points: Sequence[SubscriptionPricePointField]
        fields_territories: Sequence[TerritoryField]
        filter_territory: Sequence[str]
        include: Sequence[SubscriptionPricePointsInclude]
        limit: int

    class SubscriptionsListPricePointsLinkagesQuery(TypedDict, total=False):
        """What `list_price_points_linkages` takes."""

        limit: int

    class SubscriptionsListPricesLinkagesQuery(TypedDict, total=False):
        """What `list_prices_linkages` takes."""

        limit: int

    class SubscriptionsListPricesQuery(TypedDict, total=False):
        """What `list_prices` takes."""

        fields_subscription_price_points: Sequence[SubscriptionPricePointField]
        fields_subscription_prices: Sequence[SubscriptionPriceField]
        fields_territories: Sequence[TerritoryField]
        filter_plan_type: Sequence[SubscriptionPlanTypeValue]
        filter_subscription_price_point: Sequence[str]
        filter_territory: Sequence[str]
        include: Sequence[SubscriptionPricesInclude]
        limit: int

    class SubscriptionsGetPromotedPurchaseQuery(TypedDict, total=False):
        """What `get_promoted_purchase` takes."""

        fields_in_app_purchases: Sequence[InAppPurchaseField]
        fields_promoted_purchases: Sequence[PromotedPurchaseField]
        fields_subscriptions: Sequence[SubscriptionField]
        include: Sequence[SubscriptionPromotedPurchaseInclude]

    class SubscriptionsListPromotionalOffersQuery(TypedDict, total=False):
        """What `list_promotional_offers` takes."""

        fields_subscription_promotional_offer_prices: Sequence[SubscriptionPromotionalOfferPriceField]
        fields_subscription_promotional_offers: Sequence[SubscriptionPromotionalOfferField]
        fields_subscriptions: Sequence[SubscriptionField]
        filter_territory: Sequence[str]
        include: Sequence[SubscriptionPromotionalOffersInclude]
        limit: int
        limit_prices: int

    class SubscriptionsListPromotionalOffersLinkagesQuery(TypedDict, total=False):
        """What `list_promotional_offers_linkages` takes."""

        limit: int

    class SubscriptionsGetSubscriptionAvailabilityQuery(TypedDict, total=False):
        """What `get_subscription_availability` takes."""

        fields_subscription_availabilities: Sequence[SubscriptionAvailabilityField]
        fields_territories: Sequence[TerritoryField]
        include: Sequence[SubscriptionSubscriptionAvailabilityInclude]
        limit_available_territories: int

    class SubscriptionsListSubscriptionLocalizationsQuery(TypedDict, total=False):
        """What `list_subscription_localizations` takes."""

        fields_subscription_localizations: Sequence[SubscriptionLocalizationField]
        fields_subscriptions: Sequence[SubscriptionField]
        include: Sequence[SubscriptionSubscriptionLocalizationsInclude]
        limit: int

    class SubscriptionsListSubscriptionLocalizationsLinkagesQuery(TypedDict, total=False):
        """What `list_subscription_localizations_linkages` takes."""

        limit: int

    class SubscriptionsListWinBackOffersQuery(TypedDict, total=False):
        """What `list_win_back_offers` takes."""

        fields_win_back_offer_prices: Sequence[WinBackOfferPriceField]
        fields_win_back_offers: Sequence[WinBackOfferField]
        include: Sequence[SubscriptionWinBackOffersInclude]
        limit: int
        limit_prices: int

    class SubscriptionsListWinBackOffersLinkagesQuery(TypedDict, total=False):
        """What `list_win_back_offers_linkages` takes."""

        limit: int


_SUBSCRIPTION_INTRODUCTORY_OFFER_INLINE_CREATE = Inline(
    attributes={
        "start_date": "startDate",
        "end_date": "endDate",
        "duration": "duration",
        "offer_mode": "offerMode",
        "number_of_periods": "numberOfPeriods",
        "target_subscription_plan_type": "targetSubscriptionPlanType",
    },
    relationships={
        "subscription": Related("subscription", "subscriptions"),
        "territory": Related("territory", "territories"),
        "subscription_price_point": Related("subscriptionPricePoint", "subscriptionPricePoints"),
    },
)
_SUBSCRIPTION_PROMOTIONAL_OFFER_INLINE_CREATE = Inline(
    attributes={
        "duration": "duration",
        "name": "name",
        "number_of_periods": "numberOfPeriods",
        "offer_code": "offerCode",
        "offer_mode": "offerMode",
        "target_subscription_plan_type": "targetSubscriptionPlanType",
    },
    relationships={
        "subscription": Related("subscription", "subscriptions"),
        "prices": Related("prices", "subscriptionPromotionalOfferPrices", many=True),
    },
)
_SUBSCRIPTION_PRICE_INLINE_CREATE = Inline(
    attributes={"start_date": "startDate", "preserve_current_price": "preserveCurrentPrice", "plan_type": "planType"},
    relationships={
        "subscription": Related("subscription", "subscriptions"),
        "territory": Related("territory", "territories"),
        "subscription_price_point": Related("subscriptionPricePoint", "subscriptionPricePoints"),
    },
)
_GET_APP_STORE_REVIEW_SCREENSHOT: Operation[
    SubscriptionAppStoreReviewScreenshotResponse[SubscriptionAppStoreReviewScreenshot | None]
] = Operation(
    "subscriptions_appStoreReviewScreenshot_getToOneRelated",
    "GET",
    "/v1/subscriptions/{id}/appStoreReviewScreenshot",
    "SubscriptionAppStoreReviewScreenshotResponse",
    query={
        "fields_subscription_app_store_review_screenshots": "fields[subscriptionAppStoreReviewScreenshots]",
        "fields_subscriptions": "fields[subscriptions]",
        "include": "include",
    },
)

_GET_APP_STORE_REVIEW_SCREENSHOT_LINKAGE: Operation[LinkageResponse] = Operation(
    "subscriptions_appStoreReviewScreenshot_getToOneRelationship",
    "GET",
    "/v1/subscriptions/{id}/relationships/appStoreReviewScreenshot",
    "LinkageResponse",
)

_CREATE: Operation[SubscriptionResponse] = Operation(
    "subscriptions_createInstance",
    "POST",
    "/v1/subscriptions",
    "SubscriptionResponse",
    body=Body(
        "subscriptions",
        attributes={
            "name": "name",
            "product_id": "productId",
            "family_sharable": "familySharable",
            "subscription_period": "subscriptionPeriod",
            "review_note": "reviewNote",
            "group_level": "groupLevel",
        },
        relationships={"group": Related("group", "subscriptionGroups")},
    ),
)

_GET: Operation[SubscriptionResponse] = Operation(
    "subscriptions_getInstance",
    "GET",
    "/v1/subscriptions/{id}",
    "SubscriptionResponse",
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
        "include": "include",
        "limit_images": "limit[images]",
        "limit_introductory_offers": "limit[introductoryOffers]",
        "limit_offer_codes": "limit[offerCodes]",
        "limit_plan_availabilities": "limit[planAvailabilities]",
        "limit_prices": "limit[prices]",
        "limit_promotional_offers": "limit[promotionalOffers]",
        "limit_subscription_localizations": "limit[subscriptionLocalizations]",
        "limit_win_back_offers": "limit[winBackOffers]",
    },
)

_DELETE: Operation[None] = Operation("subscriptions_deleteInstance", "DELETE", "/v1/subscriptions/{id}")

_UPDATE: Operation[SubscriptionResponse] = Operation(
    "subscriptions_updateInstance",
    "PATCH",
    "/v1/subscriptions/{id}",
    "SubscriptionResponse",
    body=Body(
        "subscriptions",
        attributes={
            "name": "name",
            "family_sharable": "familySharable",
            "subscription_period": "subscriptionPeriod",
            "review_note": "reviewNote",
            "group_level": "groupLevel",
        },
        relationships={
            "introductory_offers": Related(
                "introductoryOffers",
                "subscriptionIntroductoryOffers",
                many=True,
                inline=_SUBSCRIPTION_INTRODUCTORY_OFFER_INLINE_CREATE,
            ),
            "promotional_offers": Related(
                "promotionalOffers",
                "subscriptionPromotionalOffers",
                many=True,
                inline=_SUBSCRIPTION_PROMOTIONAL_OFFER_INLINE_CREATE,
            ),
            "prices": Related("prices", "subscriptionPrices", many=True, inline=_SUBSCRIPTION_PRICE_INLINE_CREATE),
        },
    ),
)

_LIST_IMAGES: Operation[SubscriptionImagesResponse] = Operation(
    "subscriptions_images_getToManyRelated",
    "GET",
    "/v1/subscriptions/{id}/images",
    "SubscriptionImagesResponse",
    query={
        "fields_subscription_images": "fields[subscriptionImages]",
        "fields_subscriptions": "fields[subscriptions]",
        "include": "include",
        "limit": "limit",
    },
)

_LIST_IMAGES_LINKAGES: Operation[LinkagesResponse] = Operation(
    "subscriptions_images_getToManyRelationship",
    "GET",
    "/v1/subscriptions/{id}/relationships/images",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_LIST_INTRODUCTORY_OFFERS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "subscriptions_introductoryOffers_getToManyRelationship",
    "GET",
    "/v1/subscriptions/{id}/relationships/introductoryOffers",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_REMOVE_INTRODUCTORY_OFFERS: Operation[None] = Operation(
    "subscriptions_introductoryOffers_deleteToManyRelationship",
    "DELETE",
    "/v1/subscriptions/{id}/relationships/introductoryOffers",
    body=Related("introductoryOffers", "subscriptionIntroductoryOffers", many=True),
)

_LIST_INTRODUCTORY_OFFERS: Operation[SubscriptionIntroductoryOffersResponse] = Operation(
    "subscriptions_introductoryOffers_getToManyRelated",
    "GET",
    "/v1/subscriptions/{id}/introductoryOffers",
    "SubscriptionIntroductoryOffersResponse",
    query={
        "fields_subscription_introductory_offers": "fields[subscriptionIntroductoryOffers]",
        "fields_subscription_price_points": "fields[subscriptionPricePoints]",
        "fields_subscriptions": "fields[subscriptions]",
        "fields_territories": "fields[territories]",
        "filter_territory": "filter[territory]",
        "include": "include",
        "limit": "limit",
    },
)

_LIST_OFFER_CODES: Operation[SubscriptionOfferCodesResponse] = Operation(
    "subscriptions_offerCodes_getToManyRelated",
    "GET",
    "/v1/subscriptions/{id}/offerCodes",
    "SubscriptionOfferCodesResponse",
    query={
        "fields_subscription_offer_code_custom_codes": "fields[subscriptionOfferCodeCustomCodes]",
        "fields_subscription_offer_code_one_time_use_codes": "fields[subscriptionOfferCodeOneTimeUseCodes]",
        "fields_subscription_offer_code_prices": "fields[subscriptionOfferCodePrices]",
        "fields_subscription_offer_codes": "fields[subscriptionOfferCodes]",
        "fields_subscriptions": "fields[subscriptions]",
        "filter_territory": "filter[territory]",
        "include": "include",
        "limit": "limit",
        "limit_custom_codes": "limit[customCodes]",
        "limit_one_time_use_codes": "limit[oneTimeUseCodes]",
        "limit_prices": "limit[prices]",
    },
)

_LIST_OFFER_CODES_LINKAGES: Operation[LinkagesResponse] = Operation(
    "subscriptions_offerCodes_getToManyRelationship",
    "GET",
    "/v1/subscriptions/{id}/relationships/offerCodes",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_LIST_PLAN_AVAILABILITIES: Operation[SubscriptionPlanAvailabilitiesResponse] = Operation(
    "subscriptions_planAvailabilities_getToManyRelated",
    "GET",
    "/v1/subscriptions/{id}/planAvailabilities",
    "SubscriptionPlanAvailabilitiesResponse",
    query={
        "fields_subscription_plan_availabilities": "fields[subscriptionPlanAvailabilities]",
        "fields_territories": "fields[territories]",
        "include": "include",
        "limit": "limit",
        "limit_available_territories": "limit[availableTerritories]",
    },
)

_LIST_PLAN_AVAILABILITIES_LINKAGES: Operation[LinkagesResponse] = Operation(
    "subscriptions_planAvailabilities_getToManyRelationship",
    "GET",
    "/v1/subscriptions/{id}/relationships/planAvailabilities",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_LIST_PRICE_POINTS: Operation[SubscriptionPricePointsResponse] = Operation(
    "subscriptions_pricePoints_getToManyRelated",
    "GET",
    "/v1/subscriptions/{id}/pricePoints",
    "SubscriptionPricePointsResponse",
    query={
        "fields_subscription_price_points": "fields[subscriptionPricePoints]",
        "fields_territories": "fields[territories]",
        "filter_territory": "filter[territory]",
        "include": "include",
        "limit": "limit",
    },
)

_LIST_PRICE_POINTS_CSV: Operation[Download] = Operation(
    "subscriptions_pricePoints_getToManyRelated",
    "GET",
    "/v1/subscriptions/{id}/pricePoints",
    "Download",
    accept="text/csv",
    query={
        "fields_subscription_price_points": "fields[subscriptionPricePoints]",
        "fields_territories": "fields[territories]",
        "filter_territory": "filter[territory]",
        "include": "include",
        "limit": "limit",
    },
)

_LIST_PRICE_POINTS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "subscriptions_pricePoints_getToManyRelationship",
    "GET",
    "/v1/subscriptions/{id}/relationships/pricePoints",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_LIST_PRICES_LINKAGES: Operation[LinkagesResponse] = Operation(
    "subscriptions_prices_getToManyRelationship",
    "GET",
    "/v1/subscriptions/{id}/relationships/prices",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_REMOVE_PRICES: Operation[None] = Operation(
    "subscriptions_prices_deleteToManyRelationship",
    "DELETE",
    "/v1/subscriptions/{id}/relationships/prices",
    body=Related("prices", "subscriptionPrices", many=True),
)

_LIST_PRICES: Operation[SubscriptionPricesResponse] = Operation(
    "subscriptions_prices_getToManyRelated",
    "GET",
    "/v1/subscriptions/{id}/prices",
    "SubscriptionPricesResponse",
    query={
        "fields_subscription_price_points": "fields[subscriptionPricePoints]",
        "fields_subscription_prices": "fields[subscriptionPrices]",
        "fields_territories": "fields[territories]",
        "filter_plan_type": "filter[planType]",
        "filter_subscription_price_point": "filter[subscriptionPricePoint]",
        "filter_territory": "filter[territory]",
        "include": "include",
        "limit": "limit",
    },
)

_GET_PROMOTED_PURCHASE: Operation[PromotedPurchaseResponse[PromotedPurchase | None]] = Operation(
    "subscriptions_promotedPurchase_getToOneRelated",
    "GET",
    "/v1/subscriptions/{id}/promotedPurchase",
    "PromotedPurchaseResponse",
    query={
        "fields_in_app_purchases": "fields[inAppPurchases]",
        "fields_promoted_purchases": "fields[promotedPurchases]",
        "fields_subscriptions": "fields[subscriptions]",
        "include": "include",
    },
)

_GET_PROMOTED_PURCHASE_LINKAGE: Operation[LinkageResponse] = Operation(
    "subscriptions_promotedPurchase_getToOneRelationship",
    "GET",
    "/v1/subscriptions/{id}/relationships/promotedPurchase",
    "LinkageResponse",
)

_LIST_PROMOTIONAL_OFFERS: Operation[SubscriptionPromotionalOffersResponse] = Operation(
    "subscriptions_promotionalOffers_getToManyRelated",
    "GET",
    "/v1/subscriptions/{id}/promotionalOffers",
    "SubscriptionPromotionalOffersResponse",
    query={
        "fields_subscription_promotional_offer_prices": "fields[subscriptionPromotionalOfferPrices]",
        "fields_subscription_promotional_offers": "fields[subscriptionPromotionalOffers]",
        "fields_subscriptions": "fields[subscriptions]",
        "filter_territory": "filter[territory]",
        "include": "include",
        "limit": "limit",
        "limit_prices": "limit[prices]",
    },
)

_LIST_PROMOTIONAL_OFFERS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "subscriptions_promotionalOffers_getToManyRelationship",
    "GET",
    "/v1/subscriptions/{id}/relationships/promotionalOffers",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_GET_SUBSCRIPTION_AVAILABILITY: Operation[SubscriptionAvailabilityResponse[SubscriptionAvailability | None]] = (
    Operation(
        "subscriptions_subscriptionAvailability_getToOneRelated",
        "GET",
        "/v1/subscriptions/{id}/subscriptionAvailability",
        "SubscriptionAvailabilityResponse",
        query={
            "fields_subscription_availabilities": "fields[subscriptionAvailabilities]",
            "fields_territories": "fields[territories]",
            "include": "include",
            "limit_available_territories": "limit[availableTerritories]",
        },
    )
)

_GET_SUBSCRIPTION_AVAILABILITY_LINKAGE: Operation[LinkageResponse] = Operation(
    "subscriptions_subscriptionAvailability_getToOneRelationship",
    "GET",
    "/v1/subscriptions/{id}/relationships/subscriptionAvailability",
    "LinkageResponse",
)

_LIST_SUBSCRIPTION_LOCALIZATIONS: Operation[SubscriptionLocalizationsResponse] = Operation(
    "subscriptions_subscriptionLocalizations_getToManyRelated",
    "GET",
    "/v1/subscriptions/{id}/subscriptionLocalizations",
    "SubscriptionLocalizationsResponse",
    query={
        "fields_subscription_localizations": "fields[subscriptionLocalizations]",
        "fields_subscriptions": "fields[subscriptions]",
        "include": "include",
        "limit": "limit",
    },
)

_LIST_SUBSCRIPTION_LOCALIZATIONS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "subscriptions_subscriptionLocalizations_getToManyRelationship",
    "GET",
    "/v1/subscriptions/{id}/relationships/subscriptionLocalizations",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_LIST_WIN_BACK_OFFERS: Operation[WinBackOffersResponse] = Operation(
    "subscriptions_winBackOffers_getToManyRelated",
    "GET",
    "/v1/subscriptions/{id}/winBackOffers",
    "WinBackOffersResponse",
    query={
        "fields_win_back_offer_prices": "fields[winBackOfferPrices]",
        "fields_win_back_offers": "fields[winBackOffers]",
        "include": "include",
        "limit": "limit",
        "limit_prices": "limit[prices]",
    },
)

_LIST_WIN_BACK_OFFERS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "subscriptions_winBackOffers_getToManyRelationship",
    "GET",
    "/v1/subscriptions/{id}/relationships/winBackOffers",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)


class Subscriptions(Resource[M]):
    """The operations on subscriptions."""

    @dual
    async def get_app_store_review_screenshot(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[SubscriptionsGetAppStoreReviewScreenshotQuery],
    ) -> SubscriptionAppStoreReviewScreenshotResponse[SubscriptionAppStoreReviewScreenshot | None]:
        """Read the App Store review screenshot of a subscription. `GET /v1/subscriptions/{id}/appStoreReviewScreenshot`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-appstorereviewscreenshot
        """
        return await self._call(
            _GET_APP_STORE_REVIEW_SCREENSHOT,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get_app_store_review_screenshot_linkage(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> LinkageResponse:
        """Read the id of the App Store review screenshot of a subscription. `GET /v1/subscriptions/{id}/relationships/appStoreReviewScreenshot`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-relationships-appstorereviewscreenshot
        """
        return await self._call(
            _GET_APP_STORE_REVIEW_SCREENSHOT_LINKAGE,
            id,
            options=options,
        )

    @dual
    async def create(
        self,
        *,
        name: str,
        product_id: str,
        group: str,
        family_sharable: bool | None | Unset = UNSET,
        subscription_period: SubscriptionSubscriptionPeriodValue | None | Unset = UNSET,
        review_note: str | None | Unset = UNSET,
        group_level: int | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SubscriptionResponse:
        """Create a subscription. `POST /v1/subscriptions`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-subscriptions
        """
        return await self._call(
            _CREATE,
            fields={
                "name": name,
                "product_id": product_id,
                "group": group,
                "family_sharable": family_sharable,
                "subscription_period": subscription_period,
                "review_note": review_note,
                "group_level": group_level,
            },
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[SubscriptionsGetQuery],
    ) -> SubscriptionResponse:
        """Read a subscription by id. `GET /v1/subscriptions/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_
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
        """Delete a subscription. `DELETE /v1/subscriptions/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-subscriptions-_id_
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
        name: str | None | Unset = UNSET,
        family_sharable: bool | None | Unset = UNSET,
        subscription_period: SubscriptionSubscriptionPeriodValue | None | Unset = UNSET,
        review_note: str | None | Unset = UNSET,
        group_level: int | None | Unset = UNSET,
        introductory_offers: Sequence[str | SubscriptionIntroductoryOfferInlineCreate] | Unset = UNSET,
        promotional_offers: Sequence[str | SubscriptionPromotionalOfferInlineCreate] | Unset = UNSET,
        prices: Sequence[str | SubscriptionPriceInlineCreate] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SubscriptionResponse:
        """Change a subscription; fields left out stay as they are. `PATCH /v1/subscriptions/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-subscriptions-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "name": name,
                "family_sharable": family_sharable,
                "subscription_period": subscription_period,
                "review_note": review_note,
                "group_level": group_level,
                "introductory_offers": introductory_offers,
                "promotional_offers": promotional_offers,
                "prices": prices,
            },
            options=options,
        )

    @dual
    async def list_images(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[SubscriptionsListImagesQuery],
    ) -> SubscriptionImagesResponse:
        """List the images of a subscription. `GET /v1/subscriptions/{id}/images`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-images
        """
        return await self._call(
            _LIST_IMAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_images_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[SubscriptionsListImagesLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the images of a subscription. `GET /v1/subscriptions/{id}/relationships/images`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-relationships-images
        """
        return await self._call(
            _LIST_IMAGES_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_introductory_offers_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[SubscriptionsListIntroductoryOffersLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the introductory offers of a subscription. `GET /v1/subscriptions/{id}/relationships/introductoryOffers`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-relationships-introductoryoffers
        """
        return await self._call(
            _LIST_INTRODUCTORY_OFFERS_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def remove_introductory_offers(
        self,
        id: str,
        ids: Sequence[str],
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Remove from the introductory offers of a subscription. `DELETE /v1/subscriptions/{id}/relationships/introductoryOffers`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-subscriptions-_id_-relationships-introductoryoffers
        """
        return await self._call(
            _REMOVE_INTRODUCTORY_OFFERS,
            id,
            ids=ids,
            options=options,
        )

    @dual
    async def list_introductory_offers(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[SubscriptionsListIntroductoryOffersQuery],
    ) -> SubscriptionIntroductoryOffersResponse:
        """List the introductory offers of a subscription. `GET /v1/subscriptions/{id}/introductoryOffers`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-introductoryoffers
        """
        return await self._call(
            _LIST_INTRODUCTORY_OFFERS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_offer_codes(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[SubscriptionsListOfferCodesQuery],
    ) -> SubscriptionOfferCodesResponse:
        """List the offer codes of a subscription. `GET /v1/subscriptions/{id}/offerCodes`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-offercodes
        """
        return await self._call(
            _LIST_OFFER_CODES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_offer_codes_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[SubscriptionsListOfferCodesLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the offer codes of a subscription. `GET /v1/subscriptions/{id}/relationships/offerCodes`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-relationships-offercodes
        """
        return await self._call(
            _LIST_OFFER_CODES_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_plan_availabilities(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[SubscriptionsListPlanAvailabilitiesQuery],
    ) -> SubscriptionPlanAvailabilitiesResponse:
        """List the plan availabilities of a subscription. `GET /v1/subscriptions/{id}/planAvailabilities`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-planavailabilities
        """
        return await self._call(
            _LIST_PLAN_AVAILABILITIES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_plan_availabilities_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[SubscriptionsListPlanAvailabilitiesLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the plan availabilities of a subscription. `GET /v1/subscriptions/{id}/relationships/planAvailabilities`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-relationships-planavailabilities
        """
        return await self._call(
            _LIST_PLAN_AVAILABILITIES_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_price_points(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[SubscriptionsListPricePointsQuery],
    ) -> SubscriptionPricePointsResponse:
        """List the price points of a subscription. `GET /v1/subscriptions/{id}/pricePoints`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-pricepoints
        """
        return await self._call(
            _LIST_PRICE_POINTS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_price_points_csv(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[SubscriptionsListPricePointsQuery],
    ) -> Download:
        """List the price points of a subscription. `GET /v1/subscriptions/{id}/pricePoints` As a CSV table.

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-pricepoints
        """
        return await self._call(
            _LIST_PRICE_POINTS_CSV,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_price_points_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[SubscriptionsListPricePointsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the price points of a subscription. `GET /v1/subscriptions/{id}/relationships/pricePoints`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-relationships-pricepoints
        """
        return await self._call(
            _LIST_PRICE_POINTS_LINKAGES,
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
        **query: Unpack[SubscriptionsListPricesLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the prices of a subscription. `GET /v1/subscriptions/{id}/relationships/prices`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-relationships-prices
        """
        return await self._call(
            _LIST_PRICES_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def remove_prices(
        self,
        id: str,
        ids: Sequence[str],
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Remove from the prices of a subscription. `DELETE /v1/subscriptions/{id}/relationships/prices`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-subscriptions-_id_-relationships-prices
        """
        return await self._call(
            _REMOVE_PRICES,
            id,
            ids=ids,
            options=options,
        )

    @dual
    async def list_prices(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[SubscriptionsListPricesQuery],
    ) -> SubscriptionPricesResponse:
        """List the prices of a subscription. `GET /v1/subscriptions/{id}/prices`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-prices
        """
        return await self._call(
            _LIST_PRICES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get_promoted_purchase(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[SubscriptionsGetPromotedPurchaseQuery],
    ) -> PromotedPurchaseResponse[PromotedPurchase | None]:
        """Read the promoted purchase of a subscription. `GET /v1/subscriptions/{id}/promotedPurchase`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-promotedpurchase
        """
        return await self._call(
            _GET_PROMOTED_PURCHASE,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get_promoted_purchase_linkage(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> LinkageResponse:
        """Read the id of the promoted purchase of a subscription. `GET /v1/subscriptions/{id}/relationships/promotedPurchase`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-relationships-promotedpurchase
        """
        return await self._call(
            _GET_PROMOTED_PURCHASE_LINKAGE,
            id,
            options=options,
        )

    @dual
    async def list_promotional_offers(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[SubscriptionsListPromotionalOffersQuery],
    ) -> SubscriptionPromotionalOffersResponse:
        """List the promotional offers of a subscription. `GET /v1/subscriptions/{id}/promotionalOffers`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-promotionaloffers
        """
        return await self._call(
            _LIST_PROMOTIONAL_OFFERS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_promotional_offers_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[SubscriptionsListPromotionalOffersLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the promotional offers of a subscription. `GET /v1/subscriptions/{id}/relationships/promotionalOffers`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-relationships-promotionaloffers
        """
        return await self._call(
            _LIST_PROMOTIONAL_OFFERS_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated GET /v1/subscriptions/{id}/subscriptionAvailability", stacklevel=2)
    async def get_subscription_availability(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[SubscriptionsGetSubscriptionAvailabilityQuery],
    ) -> SubscriptionAvailabilityResponse[SubscriptionAvailability | None]:
        """Read the subscription availability of a subscription. `GET /v1/subscriptions/{id}/subscriptionAvailability`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-subscriptionavailability
        """
        return await self._call(
            _GET_SUBSCRIPTION_AVAILABILITY,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated GET /v1/subscriptions/{id}/relationships/subscriptionAvailability", stacklevel=2)
    async def get_subscription_availability_linkage(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> LinkageResponse:
        """Read the id of the subscription availability of a subscription. `GET /v1/subscriptions/{id}/relationships/subscriptionAvailability`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-relationships-subscriptionavailability
        """
        return await self._call(
            _GET_SUBSCRIPTION_AVAILABILITY_LINKAGE,
            id,
            options=options,
        )

    @dual
    async def list_subscription_localizations(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[SubscriptionsListSubscriptionLocalizationsQuery],
    ) -> SubscriptionLocalizationsResponse:
        """List the subscription localizations of a subscription. `GET /v1/subscriptions/{id}/subscriptionLocalizations`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-subscriptionlocalizations
        """
        return await self._call(
            _LIST_SUBSCRIPTION_LOCALIZATIONS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_subscription_localizations_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[SubscriptionsListSubscriptionLocalizationsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the subscription localizations of a subscription. `GET /v1/subscriptions/{id}/relationships/subscriptionLocalizations`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-relationships-subscriptionlocalizations
        """
        return await self._call(
            _LIST_SUBSCRIPTION_LOCALIZATIONS_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_win_back_offers(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[SubscriptionsListWinBackOffersQuery],
    ) -> WinBackOffersResponse:
        """List the win back offers of a subscription. `GET /v1/subscriptions/{id}/winBackOffers`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-winbackoffers
        """
        return await self._call(
            _LIST_WIN_BACK_OFFERS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_win_back_offers_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[SubscriptionsListWinBackOffersLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the win back offers of a subscription. `GET /v1/subscriptions/{id}/relationships/winBackOffers`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-relationships-winbackoffers
        """
        return await self._call(
            _LIST_WIN_BACK_OFFERS_LINKAGES,
            id,
            query=query,
            options=options,
        )
