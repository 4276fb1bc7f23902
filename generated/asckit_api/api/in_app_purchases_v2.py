"""The operations on in-app purchases (v2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..document import Download, LinkageResponse, LinkagesResponse
    from ..literals import (
        InAppPurchaseAppStoreReviewScreenshotField,
        InAppPurchaseAvailabilityField,
        InAppPurchaseContentField,
        InAppPurchaseField,
        InAppPurchaseImageField,
        InAppPurchaseLocalizationField,
        InAppPurchaseOfferCodeCustomCodeField,
        InAppPurchaseOfferCodeField,
        InAppPurchaseOfferCodeOneTimeUseCodeField,
        InAppPurchaseOfferPriceField,
        InAppPurchasePriceField,
        InAppPurchasePricePointField,
        InAppPurchasePriceScheduleField,
        InAppPurchasesV2AppStoreReviewScreenshotInclude,
        InAppPurchasesV2ContentInclude,
        InAppPurchasesV2IapPriceScheduleInclude,
        InAppPurchasesV2ImagesInclude,
        InAppPurchasesV2InAppPurchaseAvailabilityInclude,
        InAppPurchasesV2InAppPurchaseLocalizationsInclude,
        InAppPurchasesV2Include,
        InAppPurchasesV2OfferCodesInclude,
        InAppPurchasesV2PricePointsInclude,
        InAppPurchasesV2PromotedPurchaseInclude,
        InAppPurchaseTypeValue,
        PromotedPurchaseField,
        SubscriptionField,
        TerritoryField,
    )
    from ..models import (
        InAppPurchaseAppStoreReviewScreenshot,
        InAppPurchaseAppStoreReviewScreenshotResponse,
        InAppPurchaseAvailability,
        InAppPurchaseAvailabilityResponse,
        InAppPurchaseContent,
        InAppPurchaseContentResponse,
        InAppPurchaseImagesResponse,
        InAppPurchaseLocalizationsResponse,
        InAppPurchaseOfferCodesResponse,
        InAppPurchasePricePointsResponse,
        InAppPurchasePriceSchedule,
        InAppPurchasePriceScheduleResponse,
        InAppPurchaseV2Response,
        PromotedPurchase,
        PromotedPurchaseResponse,
    )
    from ..operation import CallOptions, Unset

    class InAppPurchasesV2GetAppStoreReviewScreenshotQuery(TypedDict, total=False):
        """What `get_app_store_review_screenshot` takes."""

        fields_in_app_purchase_app_store_review_screenshots: Sequence[InAppPurchaseAppStoreReviewScreenshotField]
        fields_in_app_purchases: Sequence[InAppPurchaseField]
        include: Sequence[InAppPurchasesV2AppStoreReviewScreenshotInclude]

    class InAppPurchasesV2GetContentQuery(TypedDict, total=False):
        """What `get_content` takes."""

        fields_in_app_purchase_contents: Sequence[InAppPurchaseContentField]
        fields_in_app_purchases: Sequence[InAppPurchaseField]
        include: Sequence[InAppPurchasesV2ContentInclude]

    class InAppPurchasesV2GetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_in_app_purchase_app_store_review_screenshots: Sequence[InAppPurchaseAppStoreReviewScreenshotField]
        fields_in_app_purchase_availabilities: Sequence[InAppPurchaseAvailabilityField]
        fields_in_app_purchase_contents: Sequence[InAppPurchaseContentField]
        fields_in_app_purchase_images: Sequence[InAppPurchaseImageField]
        fields_in_app_purchase_localizations: Sequence[InAppPurchaseLocalizationField]
        fields_in_app_purchase_offer_codes: Sequence[InAppPurchaseOfferCodeField]
        fields_in_app_purchase_price_points: Sequence[InAppPurchasePricePointField]
        fields_in_app_purchase_price_schedules: Sequence[InAppPurchasePriceScheduleField]
        fields_in_app_purchases: Sequence[InAppPurchaseField]
        fields_promoted_purchases: Sequence[PromotedPurchaseField]
        include: Sequence[InAppPurchasesV2Include]
        limit_images: int
        limit_in_app_purchase_localizations: int
        limit_offer_codes: int
        limit_price_points: int

    class InAppPurchasesV2GetIapPriceScheduleQuery(TypedDict, total=False):
        """What `get_iap_price_schedule` takes."""

        fields_in_app_purchase_price_schedules: Sequence[InAppPurchasePriceScheduleField]
        fields_in_app_purchase_prices: Sequence[InAppPurchasePriceField]
        fields_territories: Sequence[TerritoryField]
        include: Sequence[InAppPurchasesV2IapPriceScheduleInclude]
        limit_automatic_prices: int
        limit_manual_prices: int

    class InAppPurchasesV2ListImagesQuery(TypedDict, total=False):
        """What `list_images` takes."""

        fields_in_app_purchase_images: Sequence[InAppPurchaseImageField]
        fields_in_app_purchases: Sequence[InAppPurchaseField]
        include: Sequence[InAppPurchasesV2ImagesInclude]
        limit: int

    class InAppPurchasesV2ListImagesLinkagesQuery(TypedDict, total=False):
        """What `list_images_linkages` takes."""

        limit: int

    class InAppPurchasesV2GetInAppPurchaseAvailabilityQuery(TypedDict, total=False):
        """What `get_in_app_purchase_availability` takes."""

        fields_in_app_purchase_availabilities: Sequence[InAppPurchaseAvailabilityField]
        fields_territories: Sequence[TerritoryField]
        include: Sequence[InAppPurchasesV2InAppPurchaseAvailabilityInclude]
        limit_available_territories: int

    class InAppPurchasesV2ListInAppPurchaseLocalizationsQuery(TypedDict, total=False):
        """What `list_in_app_purchase_localizations` takes."""

        fields_in_app_purchase_localizations: Sequence[InAppPurchaseLocalizationField]
        fields_in_app_purchases: Sequence[InAppPurchaseField]
        include: Sequence[InAppPurchasesV2InAppPurchaseLocalizationsInclude]
        limit: int

    class InAppPurchasesV2ListInAppPurchaseLocalizationsLinkagesQuery(TypedDict, total=False):
        """What `list_in_app_purchase_localizations_linkages` takes."""

        limit: int

    class InAppPurchasesV2ListOfferCodesQuery(TypedDict, total=False):
        """What `list_offer_codes` takes."""

        fields_in_app_purchase_offer_code_custom_codes: Sequence[InAppPurchaseOfferCodeCustomCodeField]
        fields_in_app_purchase_offer_code_one_time_use_codes: Sequence[InAppPurchaseOfferCodeOneTimeUseCodeField]
        fields_in_app_purchase_offer_codes: Sequence[InAppPurchaseOfferCodeField]
        fields_in_app_purchase_offer_prices: Sequence[InAppPurchaseOfferPriceField]
        filter_territory: Sequence[str]
        include: Sequence[InAppPurchasesV2OfferCodesInclude]
        limit: int
        limit_custom_codes: int
        limit_one_time_use_codes: int
        limit_prices: int

    class InAppPurchasesV2ListOfferCodesLinkagesQuery(TypedDict, total=False):
        """What `list_offer_codes_linkages` takes."""

        limit: int

    class InAppPurchasesV2ListPricePointsQuery(TypedDict, total=False):
        """What `list_price_points` takes."""

        fields_in_app_purchase_price_points: Sequence[InAppPurchasePricePointField]
        fields_territories: Sequence[TerritoryField]
        filter_territory: Sequence[str]
        include: Sequence[InAppPurchasesV2PricePointsInclude]
        limit: int

    class InAppPurchasesV2ListPricePointsLinkagesQuery(TypedDict, total=False):
        """What `list_price_points_linkages` takes."""

        limit: int

    class InAppPurchasesV2GetPromotedPurchaseQuery(TypedDict, total=False):
        """What `get_promoted_purchase` takes."""

        fields_in_app_purchases: Sequence[InAppPurchaseField]
        fields_promoted_purchases: Sequence[PromotedPurchaseField]
        fields_subscriptions: Sequence[SubscriptionField]
        include: Sequence[InAppPurchasesV2PromotedPurchaseInclude]


_GET_APP_STORE_REVIEW_SCREENSHOT: Operation[
    InAppPurchaseAppStoreReviewScreenshotResponse[InAppPurchaseAppStoreReviewScreenshot | None]
] = Operation(
    "inAppPurchasesV2_appStoreReviewScreenshot_getToOneRelated",
    "GET",
    "/v2/inAppPurchases/{id}/appStoreReviewScreenshot",
    "InAppPurchaseAppStoreReviewScreenshotResponse",
    query={
        "fields_in_app_purchase_app_store_review_screenshots": "fields[inAppPurchaseAppStoreReviewScreenshots]",
        "fields_in_app_purchases": "fields[inAppPurchases]",
        "include": "include",
    },
)

_GET_APP_STORE_REVIEW_SCREENSHOT_LINKAGE: Operation[LinkageResponse] = Operation(
    "inAppPurchasesV2_appStoreReviewScreenshot_getToOneRelationship",
    "GET",
    "/v2/inAppPurchases/{id}/relationships/appStoreReviewScreenshot",
    "LinkageResponse",
)

_GET_CONTENT: Operation[InAppPurchaseContentResponse[InAppPurchaseContent | None]] = Operation(
    "inAppPurchasesV2_content_getToOneRelated",
    "GET",
    "/v2/inAppPurchases/{id}/content",
    "InAppPurchaseContentResponse",
    query={
        "fields_in_app_purchase_contents": "fields[inAppPurchaseContents]",
        "fields_in_app_purchases": "fields[inAppPurchases]",
        "include": "include",
    },
)

_GET_CONTENT_LINKAGE: Operation[LinkageResponse] = Operation(
    "inAppPurchasesV2_content_getToOneRelationship",
    "GET",
    "/v2/inAppPurchases/{id}/relationships/content",
    "LinkageResponse",
)

_CREATE: Operation[InAppPurchaseV2Response] = Operation(
    "inAppPurchasesV2_createInstance",
    "POST",
    "/v2/inAppPurchases",
    "InAppPurchaseV2Response",
    body=Body(
        "inAppPurchases",
        attributes={
            "name": "name",
            "product_id": "productId",
            "in_app_purchase_type": "inAppPurchaseType",
            "review_note": "reviewNote",
            "family_sharable": "familySharable",
        },
        relationships={"app": Related("app", "apps")},
    ),
)

_GET: Operation[InAppPurchaseV2Response] = Operation(
    "inAppPurchasesV2_getInstance",
    "GET",
    "/v2/inAppPurchases/{id}",
    "InAppPurchaseV2Response",
    query={
        "fields_in_app_purchase_app_store_review_screenshots": "fields[inAppPurchaseAppStoreReviewScreenshots]",
        "fields_in_app_purchase_availabilities": "fields[inAppPurchaseAvailabilities]",
        "fields_in_app_purchase_contents": "fields[inAppPurchaseContents]",
        "fields_in_app_purchase_images": "fields[inAppPurchaseImages]",
        "fields_in_app_purchase_localizations": "fields[inAppPurchaseLocalizations]",
        "fields_in_app_purchase_offer_codes": "fields[inAppPurchaseOfferCodes]",
        "fields_in_app_purchase_price_points": "fields[inAppPurchasePricePoints]",
        "fields_in_app_purchase_price_schedules": "fields[inAppPurchasePriceSchedules]",
        "fields_in_app_purchases": "fields[inAppPurchases]",
        "fields_promoted_purchases": "fields[promotedPurchases]",
        "include": "include",
        "limit_images": "limit[images]",
        "limit_in_app_purchase_localizations": "limit[inAppPurchaseLocalizations]",
        "limit_offer_codes": "limit[offerCodes]",
        "limit_price_points": "limit[pricePoints]",
    },
)

_DELETE: Operation[None] = Operation("inAppPurchasesV2_deleteInstance", "DELETE", "/v2/inAppPurchases/{id}")

_UPDATE: Operation[InAppPurchaseV2Response] = Operation(
    "inAppPurchasesV2_updateInstance",
    "PATCH",
    "/v2/inAppPurchases/{id}",
    "InAppPurchaseV2Response",
    body=Body(
        "inAppPurchases", attributes={"name": "name", "review_note": "reviewNote", "family_sharable": "familySharable"}
    ),
)

_GET_IAP_PRICE_SCHEDULE: Operation[InAppPurchasePriceScheduleResponse[InAppPurchasePriceSchedule | None]] = Operation(
    "inAppPurchasesV2_iapPriceSchedule_getToOneRelated",
    "GET",
    "/v2/inAppPurchases/{id}/iapPriceSchedule",
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

_GET_IAP_PRICE_SCHEDULE_LINKAGE: Operation[LinkageResponse] = Operation(
    "inAppPurchasesV2_iapPriceSchedule_getToOneRelationship",
    "GET",
    "/v2/inAppPurchases/{id}/relationships/iapPriceSchedule",
    "LinkageResponse",
)

_LIST_IMAGES: Operation[InAppPurchaseImagesResponse] = Operation(
    "inAppPurchasesV2_images_getToManyRelated",
    "GET",
    "/v2/inAppPurchases/{id}/images",
    "InAppPurchaseImagesResponse",
    query={
        "fields_in_app_purchase_images": "fields[inAppPurchaseImages]",
        "fields_in_app_purchases": "fields[inAppPurchases]",
        "include": "include",
        "limit": "limit",
    },
)

_LIST_IMAGES_LINKAGES: Operation[LinkagesResponse] = Operation(
    "inAppPurchasesV2_images_getToManyRelationship",
    "GET",
    "/v2/inAppPurchases/{id}/relationships/images",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_GET_IN_APP_PURCHASE_AVAILABILITY: Operation[InAppPurchaseAvailabilityResponse[InAppPurchaseAvailability | None]] = (
    Operation(
        "inAppPurchasesV2_inAppPurchaseAvailability_getToOneRelated",
        "GET",
        "/v2/inAppPurchases/{id}/inAppPurchaseAvailability",
        "InAppPurchaseAvailabilityResponse",
        query={
            "fields_in_app_purchase_availabilities": "fields[inAppPurchaseAvailabilities]",
            "fields_territories": "fields[territories]",
            "include": "include",
            "limit_available_territories": "limit[availableTerritories]",
        },
    )
)

_GET_IN_APP_PURCHASE_AVAILABILITY_LINKAGE: Operation[LinkageResponse] = Operation(
    "inAppPurchasesV2_inAppPurchaseAvailability_getToOneRelationship",
    "GET",
    "/v2/inAppPurchases/{id}/relationships/inAppPurchaseAvailability",
    "LinkageResponse",
)

_LIST_IN_APP_PURCHASE_LOCALIZATIONS: Operation[InAppPurchaseLocalizationsResponse] = Operation(
    "inAppPurchasesV2_inAppPurchaseLocalizations_getToManyRelated",
    "GET",
    "/v2/inAppPurchases/{id}/inAppPurchaseLocalizations",
    "InAppPurchaseLocalizationsResponse",
    query={
        "fields_in_app_purchase_localizations": "fields[inAppPurchaseLocalizations]",
        "fields_in_app_purchases": "fields[inAppPurchases]",
        "include": "include",
        "limit": "limit",
    },
)

_LIST_IN_APP_PURCHASE_LOCALIZATIONS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "inAppPurchasesV2_inAppPurchaseLocalizations_getToManyRelationship",
    "GET",
    "/v2/inAppPurchases/{id}/relationships/inAppPurchaseLocalizations",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_LIST_OFFER_CODES: Operation[InAppPurchaseOfferCodesResponse] = Operation(
    "inAppPurchasesV2_offerCodes_getToManyRelated",
    "GET",
    "/v2/inAppPurchases/{id}/offerCodes",
    "InAppPurchaseOfferCodesResponse",
    query={
        "fields_in_app_purchase_offer_code_custom_codes": "fields[inAppPurchaseOfferCodeCustomCodes]",
        "fields_in_app_purchase_offer_code_one_time_use_codes": "fields[inAppPurchaseOfferCodeOneTimeUseCodes]",
        "fields_in_app_purchase_offer_codes": "fields[inAppPurchaseOfferCodes]",
        "fields_in_app_purchase_offer_prices": "fields[inAppPurchaseOfferPrices]",
        "filter_territory": "filter[territory]",
        "include": "include",
        "limit": "limit",
        "limit_custom_codes": "limit[customCodes]",
        "limit_one_time_use_codes": "limit[oneTimeUseCodes]",
        "limit_prices": "limit[prices]",
    },
)

_LIST_OFFER_CODES_LINKAGES: Operation[LinkagesResponse] = Operation(
    "inAppPurchasesV2_offerCodes_getToManyRelationship",
    "GET",
    "/v2/inAppPurchases/{id}/relationships/offerCodes",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_LIST_PRICE_POINTS: Operation[InAppPurchasePricePointsResponse] = Operation(
    "inAppPurchasesV2_pricePoints_getToManyRelated",
    "GET",
    "/v2/inAppPurchases/{id}/pricePoints",
    "InAppPurchasePricePointsResponse",
    query={
        "fields_in_app_purchase_price_points": "fields[inAppPurchasePricePoints]",
        "fields_territories": "fields[territories]",
        "filter_territory": "filter[territory]",
        "include": "include",
        "limit": "limit",
    },
)

_LIST_PRICE_POINTS_CSV: Operation[Download] = Operation(
    "inAppPurchasesV2_pricePoints_getToManyRelated",
    "GET",
    "/v2/inAppPurchases/{id}/pricePoints",
    "Download",
    accept="text/csv",
    query={
        "fields_in_app_purchase_price_points": "fields[inAppPurchasePricePoints]",
        "fields_territories": "fields[territories]",
        "filter_territory": "filter[territory]",
        "include": "include",
        "limit": "limit",
    },
)

_LIST_PRICE_POINTS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "inAppPurchasesV2_pricePoints_getToManyRelationship",
    "GET",
    "/v2/inAppPurchases/{id}/relationships/pricePoints",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_GET_PROMOTED_PURCHASE: Operation[PromotedPurchaseResponse[PromotedPurchase | None]] = Operation(
    "inAppPurchasesV2_promotedPurchase_getToOneRelated",
    "GET",
    "/v2/inAppPurchases/{id}/promotedPurchase",
    "PromotedPurchaseResponse",
    query={
        "fields_in_app_purchases": "fields[inAppPurchases]",
        "fields_promoted_purchases": "fields[promotedPurchases]",
        "fields_subscriptions": "fields[subscriptions]",
        "include": "include",
    },
)

_GET_PROMOTED_PURCHASE_LINKAGE: Operation[LinkageResponse] = Operation(
    "inAppPurchasesV2_promotedPurchase_getToOneRelationship",
    "GET",
    "/v2/inAppPurchases/{id}/relationships/promotedPurchase",
    "LinkageResponse",
)


class InAppPurchasesV2(Resource[M]):
    """The operations on in-app purchases (v2)."""

    @dual
    async def get_app_store_review_screenshot(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[InAppPurchasesV2GetAppStoreReviewScreenshotQuery],
    ) -> InAppPurchaseAppStoreReviewScreenshotResponse[InAppPurchaseAppStoreReviewScreenshot | None]:
        """Read the App Store review screenshot of an in-app purchase (v2). `GET /v2/inAppPurchases/{id}/appStoreReviewScreenshot`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inapppurchases-_id_-appstorereviewscreenshot
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
        """Read the id of the App Store review screenshot of an in-app purchase (v2). `GET /v2/inAppPurchases/{id}/relationships/appStoreReviewScreenshot`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inapppurchases-_id_-relationships-appstorereviewscreenshot
        """
        return await self._call(
            _GET_APP_STORE_REVIEW_SCREENSHOT_LINKAGE,
            id,
            options=options,
        )

    @dual
    async def get_content(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[InAppPurchasesV2GetContentQuery],
    ) -> InAppPurchaseContentResponse[InAppPurchaseContent | None]:
        """Read the content of an in-app purchase (v2). `GET /v2/inAppPurchases/{id}/content`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inapppurchases-_id_-content
        """
        return await self._call(
            _GET_CONTENT,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get_content_linkage(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> LinkageResponse:
        """Read the id of the content of an in-app purchase (v2). `GET /v2/inAppPurchases/{id}/relationships/content`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inapppurchases-_id_-relationships-content
        """
        return await self._call(
            _GET_CONTENT_LINKAGE,
            id,
            options=options,
        )

    @dual
    async def create(
        self,
        *,
        name: str,
        product_id: str,
        in_app_purchase_type: InAppPurchaseTypeValue,
        app: str,
        review_note: str | None | Unset = UNSET,
        family_sharable: bool | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> InAppPurchaseV2Response:
        """Create an in-app purchase (v2). `POST /v2/inAppPurchases`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v2-inapppurchases
        """
        return await self._call(
            _CREATE,
            fields={
                "name": name,
                "product_id": product_id,
                "in_app_purchase_type": in_app_purchase_type,
                "app": app,
                "review_note": review_note,
                "family_sharable": family_sharable,
            },
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[InAppPurchasesV2GetQuery],
    ) -> InAppPurchaseV2Response:
        """Read an in-app purchase (v2) by id. `GET /v2/inAppPurchases/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inapppurchases-_id_
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
        """Delete an in-app purchase (v2). `DELETE /v2/inAppPurchases/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v2-inapppurchases-_id_
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
        review_note: str | None | Unset = UNSET,
        family_sharable: bool | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> InAppPurchaseV2Response:
        """Change an in-app purchase (v2); fields left out stay as they are. `PATCH /v2/inAppPurchases/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v2-inapppurchases-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "name": name,
                "review_note": review_note,
                "family_sharable": family_sharable,
            },
            options=options,
        )

    @dual
    async def get_iap_price_schedule(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[InAppPurchasesV2GetIapPriceScheduleQuery],
    ) -> InAppPurchasePriceScheduleResponse[InAppPurchasePriceSchedule | None]:
        """Read the iap price schedule of an in-app purchase (v2). `GET /v2/inAppPurchases/{id}/iapPriceSchedule`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inapppurchases-_id_-iappriceschedule
        """
        return await self._call(
            _GET_IAP_PRICE_SCHEDULE,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get_iap_price_schedule_linkage(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> LinkageResponse:
        """Read the id of the iap price schedule of an in-app purchase (v2). `GET /v2/inAppPurchases/{id}/relationships/iapPriceSchedule`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inapppurchases-_id_-relationships-iappriceschedule
        """
        return await self._call(
            _GET_IAP_PRICE_SCHEDULE_LINKAGE,
            id,
            options=options,
        )

    @dual
    async def list_images(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[InAppPurchasesV2ListImagesQuery],
    ) -> InAppPurchaseImagesResponse:
        """List the images of an in-app purchase (v2). `GET /v2/inAppPurchases/{id}/images`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inapppurchases-_id_-images
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
        **query: Unpack[InAppPurchasesV2ListImagesLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the images of an in-app purchase (v2). `GET /v2/inAppPurchases/{id}/relationships/images`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inapppurchases-_id_-relationships-images
        """
        return await self._call(
            _LIST_IMAGES_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get_in_app_purchase_availability(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[InAppPurchasesV2GetInAppPurchaseAvailabilityQuery],
    ) -> InAppPurchaseAvailabilityResponse[InAppPurchaseAvailability | None]:
        """Read the in-app purchase availability of an in-app purchase (v2). `GET /v2/inAppPurchases/{id}/inAppPurchaseAvailability`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inapppurchases-_id_-inapppurchaseavailability
        """
        return await self._call(
            _GET_IN_APP_PURCHASE_AVAILABILITY,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get_in_app_purchase_availability_linkage(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> LinkageResponse:
        """Read the id of the in-app purchase availability of an in-app purchase (v2). `GET /v2/inAppPurchases/{id}/relationships/inAppPurchaseAvailability`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inapppurchases-_id_-relationships-inapppurchaseavailability
        """
        return await self._call(
            _GET_IN_APP_PURCHASE_AVAILABILITY_LINKAGE,
            id,
            options=options,
        )

    @dual
    async def list_in_app_purchase_localizations(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[InAppPurchasesV2ListInAppPurchaseLocalizationsQuery],
    ) -> InAppPurchaseLocalizationsResponse:
        """List the in-app purchase localizations of an in-app purchase (v2). `GET /v2/inAppPurchases/{id}/inAppPurchaseLocalizations`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inapppurchases-_id_-inapppurchaselocalizations
        """
        return await self._call(
            _LIST_IN_APP_PURCHASE_LOCALIZATIONS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_in_app_purchase_localizations_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[InAppPurchasesV2ListInAppPurchaseLocalizationsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the in-app purchase localizations of an in-app purchase (v2). `GET /v2/inAppPurchases/{id}/relationships/inAppPurchaseLocalizations`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inapppurchases-_id_-relationships-inapppurchaselocalizations
        """
        return await self._call(
            _LIST_IN_APP_PURCHASE_LOCALIZATIONS_LINKAGES,
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
        **query: Unpack[InAppPurchasesV2ListOfferCodesQuery],
    ) -> InAppPurchaseOfferCodesResponse:
        """List the offer codes of an in-app purchase (v2). `GET /v2/inAppPurchases/{id}/offerCodes`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inapppurchases-_id_-offercodes
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
        **query: Unpack[InAppPurchasesV2ListOfferCodesLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the offer codes of an in-app purchase (v2). `GET /v2/inAppPurchases/{id}/relationships/offerCodes`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inapppurchases-_id_-relationships-offercodes
        """
        return await self._call(
            _LIST_OFFER_CODES_LINKAGES,
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
        **query: Unpack[InAppPurchasesV2ListPricePointsQuery],
    ) -> InAppPurchasePricePointsResponse:
        """List the price points of an in-app purchase (v2). `GET /v2/inAppPurchases/{id}/pricePoints`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inapppurchases-_id_-pricepoints
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
        **query: Unpack[InAppPurchasesV2ListPricePointsQuery],
    ) -> Download:
        """List the price points of an in-app purchase (v2). `GET /v2/inAppPurchases/{id}/pricePoints` As a CSV table.

        https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inapppurchases-_id_-pricepoints
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
        **query: Unpack[InAppPurchasesV2ListPricePointsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the price points of an in-app purchase (v2). `GET /v2/inAppPurchases/{id}/relationships/pricePoints`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inapppurchases-_id_-relationships-pricepoints
        """
        return await self._call(
            _LIST_PRICE_POINTS_LINKAGES,
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
        **query: Unpack[InAppPurchasesV2GetPromotedPurchaseQuery],
    ) -> PromotedPurchaseResponse[PromotedPurchase | None]:
        """Read the promoted purchase of an in-app purchase (v2). `GET /v2/inAppPurchases/{id}/promotedPurchase`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inapppurchases-_id_-promotedpurchase
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
        """Read the id of the promoted purchase of an in-app purchase (v2). `GET /v2/inAppPurchases/{id}/relationships/promotedPurchase`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inapppurchases-_id_-relationships-promotedpurchase
        """
        return await self._call(
            _GET_PROMOTED_PURCHASE_LINKAGE,
            id,
            options=options,
        )
