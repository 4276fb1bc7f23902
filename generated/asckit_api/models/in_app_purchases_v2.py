"""What belongs to in-app purchases (v2): resources, documents, values and enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ..document import (
    Document,
    Model,
    Page,
    ResourceObject,
    ToMany,
    ToOne,
)
from ..lazy import Included, Many, OpenEnum, attribute, model

if TYPE_CHECKING:
    from .in_app_purchase_app_store_review_screenshots import InAppPurchaseAppStoreReviewScreenshot
    from .in_app_purchase_availabilities import InAppPurchaseAvailability
    from .in_app_purchase_contents import InAppPurchaseContent
    from .in_app_purchase_images import InAppPurchaseImage
    from .in_app_purchase_localizations import InAppPurchaseLocalization
    from .in_app_purchase_offer_codes import InAppPurchaseOfferCode
    from .in_app_purchase_price_points import InAppPurchasePricePoint
    from .in_app_purchase_price_schedules import InAppPurchasePriceSchedule
    from .promoted_purchases import PromotedPurchase


@model
class InAppPurchaseV2(ResourceObject):
    """An in-app purchase (v2).

    https://developer.apple.com/documentation/appstoreconnectapi/inapppurchasev2
    """

    resource_type: ClassVar[str] = "inAppPurchases"

    attributes: InAppPurchaseV2Attributes = attribute("attributes", "InAppPurchaseV2Attributes", always=dict)
    relationships: InAppPurchaseV2Relationships = attribute(
        "relationships", "InAppPurchaseV2Relationships", always=dict
    )


@model
class InAppPurchaseV2Attributes(Model):
    """The attributes of an in-app purchase (v2)."""

    name: str | None = attribute("name")
    product_id: str | None = attribute("productId")
    in_app_purchase_type: InAppPurchaseType | None = attribute("inAppPurchaseType", "InAppPurchaseType")
    state: InAppPurchaseState | None = attribute("state", "InAppPurchaseState")
    review_note: str | None = attribute("reviewNote")
    family_sharable: bool | None = attribute("familySharable", bool)
    content_hosting: bool | None = attribute("contentHosting", bool)


@model
class InAppPurchaseV2Relationships(Model):
    """The relationships of an in-app purchase (v2)."""

    in_app_purchase_localizations: ToMany[InAppPurchaseLocalization] | None = attribute(
        "inAppPurchaseLocalizations", "ToMany"
    )
    price_points: ToMany[InAppPurchasePricePoint] | None = attribute("pricePoints", "ToMany")
    content: ToOne[InAppPurchaseContent] | None = attribute("content", "ToOne")
    app_store_review_screenshot: ToOne[InAppPurchaseAppStoreReviewScreenshot] | None = attribute(
        "appStoreReviewScreenshot", "ToOne"
    )
    promoted_purchase: ToOne[PromotedPurchase] | None = attribute("promotedPurchase", "ToOne")
    iap_price_schedule: ToOne[InAppPurchasePriceSchedule] | None = attribute("iapPriceSchedule", "ToOne")
    in_app_purchase_availability: ToOne[InAppPurchaseAvailability] | None = attribute(
        "inAppPurchaseAvailability", "ToOne"
    )
    images: ToMany[InAppPurchaseImage] | None = attribute("images", "ToMany")
    offer_codes: ToMany[InAppPurchaseOfferCode] | None = attribute("offerCodes", "ToMany")


@model
class InAppPurchaseV2Response(Document):
    """An in-app purchase (v2), as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/inapppurchasev2response
    """

    data: InAppPurchaseV2 = attribute("data", "InAppPurchaseV2")
    included: (
        tuple[
            InAppPurchaseAppStoreReviewScreenshot
            | InAppPurchaseAvailability
            | InAppPurchaseContent
            | InAppPurchaseImage
            | InAppPurchaseLocalization
            | InAppPurchaseOfferCode
            | InAppPurchasePricePoint
            | InAppPurchasePriceSchedule
            | PromotedPurchase
            | ResourceObject,
            ...,
        ]
        | None
    ) = attribute(
        "included",
        Included(
            {
                "inAppPurchaseAppStoreReviewScreenshots": "InAppPurchaseAppStoreReviewScreenshot",
                "inAppPurchaseAvailabilities": "InAppPurchaseAvailability",
                "inAppPurchaseContents": "InAppPurchaseContent",
                "inAppPurchaseImages": "InAppPurchaseImage",
                "inAppPurchaseLocalizations": "InAppPurchaseLocalization",
                "inAppPurchaseOfferCodes": "InAppPurchaseOfferCode",
                "inAppPurchasePricePoints": "InAppPurchasePricePoint",
                "inAppPurchasePriceSchedules": "InAppPurchasePriceSchedule",
                "promotedPurchases": "PromotedPurchase",
            }
        ),
    )


@model
class InAppPurchasesV2Response(Page):
    """A page of in-app purchase (v2) resources.

    https://developer.apple.com/documentation/appstoreconnectapi/inapppurchasesv2response
    """

    data: tuple[InAppPurchaseV2, ...] = attribute("data", Many("InAppPurchaseV2"), always=list)
    included: (
        tuple[
            InAppPurchaseAppStoreReviewScreenshot
            | InAppPurchaseAvailability
            | InAppPurchaseContent
            | InAppPurchaseImage
            | InAppPurchaseLocalization
            | InAppPurchaseOfferCode
            | InAppPurchasePricePoint
            | InAppPurchasePriceSchedule
            | PromotedPurchase
            | ResourceObject,
            ...,
        ]
        | None
    ) = attribute(
        "included",
        Included(
            {
                "inAppPurchaseAppStoreReviewScreenshots": "InAppPurchaseAppStoreReviewScreenshot",
                "inAppPurchaseAvailabilities": "InAppPurchaseAvailability",
                "inAppPurchaseContents": "InAppPurchaseContent",
                "inAppPurchaseImages": "InAppPurchaseImage",
                "inAppPurchaseLocalizations": "InAppPurchaseLocalization",
                "inAppPurchaseOfferCodes": "InAppPurchaseOfferCode",
                "inAppPurchasePricePoints": "InAppPurchasePricePoint",
                "inAppPurchasePriceSchedules": "InAppPurchasePriceSchedule",
                "promotedPurchases": "PromotedPurchase",
            }
        ),
    )


class InAppPurchaseState(OpenEnum):
    """One of 12 known values; Apple may add others."""

    MISSING_METADATA = "MISSING_METADATA"
    WAITING_FOR_UPLOAD = "WAITING_FOR_UPLOAD"
    PROCESSING_CONTENT = "PROCESSING_CONTENT"
    READY_TO_SUBMIT = "READY_TO_SUBMIT"
    WAITING_FOR_REVIEW = "WAITING_FOR_REVIEW"
    IN_REVIEW = "IN_REVIEW"
    DEVELOPER_ACTION_NEEDED = "DEVELOPER_ACTION_NEEDED"
    PENDING_BINARY_APPROVAL = "PENDING_BINARY_APPROVAL"
    APPROVED = "APPROVED"
    DEVELOPER_REMOVED_FROM_SALE = "DEVELOPER_REMOVED_FROM_SALE"
    REMOVED_FROM_SALE = "REMOVED_FROM_SALE"
    REJECTED = "REJECTED"


class InAppPurchaseType(OpenEnum):
    """One of 3 known values; Apple may add others."""

    CONSUMABLE = "CONSUMABLE"
    NON_CONSUMABLE = "NON_CONSUMABLE"
    NON_RENEWING_SUBSCRIPTION = "NON_RENEWING_SUBSCRIPTION"
