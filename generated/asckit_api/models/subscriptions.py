"""What belongs to subscriptions: resources, documents, values and enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ..document import (
    Document,
    Model,
    Page,
    Relationship,
    ResourceObject,
    ToMany,
    ToOne,
)
from ..lazy import Included, Many, OpenEnum, attribute, model

if TYPE_CHECKING:
    from .promoted_purchases import PromotedPurchase
    from .subscription_app_store_review_screenshots import SubscriptionAppStoreReviewScreenshot
    from .subscription_availabilities import SubscriptionAvailability
    from .subscription_groups import SubscriptionGroup
    from .subscription_images import SubscriptionImage
    from .subscription_introductory_offers import SubscriptionIntroductoryOffer
    from .subscription_localizations import SubscriptionLocalization
    from .subscription_offer_codes import SubscriptionOfferCode
    from .subscription_plan_availabilities import SubscriptionPlanAvailability
    from .subscription_prices import SubscriptionPrice
    from .subscription_promotional_offers import SubscriptionPromotionalOffer
    from .win_back_offers import WinBackOffer


@model
class Subscription(ResourceObject):
    """A subscription.

    https://developer.apple.com/documentation/appstoreconnectapi/subscription
    """

    resource_type: ClassVar[str] = "subscriptions"

    attributes: SubscriptionAttributes = attribute("attributes", "SubscriptionAttributes", always=dict)
    relationships: SubscriptionRelationships = attribute("relationships", "SubscriptionRelationships", always=dict)


@model
class SubscriptionAttributes(Model):
    """The attributes of a subscription."""

    name: str | None = attribute("name")
    product_id: str | None = attribute("productId")
    family_sharable: bool | None = attribute("familySharable", bool)
    state: SubscriptionState | None = attribute("state", "SubscriptionState")
    subscription_period: SubscriptionSubscriptionPeriod | None = attribute(
        "subscriptionPeriod", "SubscriptionSubscriptionPeriod"
    )
    review_note: str | None = attribute("reviewNote")
    group_level: int | None = attribute("groupLevel", int)


@model
class SubscriptionRelationships(Model):
    """The relationships of a subscription."""

    subscription_localizations: ToMany[SubscriptionLocalization] | None = attribute(
        "subscriptionLocalizations", "ToMany"
    )
    app_store_review_screenshot: ToOne[SubscriptionAppStoreReviewScreenshot] | None = attribute(
        "appStoreReviewScreenshot", "ToOne"
    )
    group: ToOne[SubscriptionGroup] | None = attribute("group", "ToOne")
    introductory_offers: ToMany[SubscriptionIntroductoryOffer] | None = attribute("introductoryOffers", "ToMany")
    promotional_offers: ToMany[SubscriptionPromotionalOffer] | None = attribute("promotionalOffers", "ToMany")
    offer_codes: ToMany[SubscriptionOfferCode] | None = attribute("offerCodes", "ToMany")
    prices: ToMany[SubscriptionPrice] | None = attribute("prices", "ToMany")
    price_points: Relationship | None = attribute("pricePoints", "Relationship")
    promoted_purchase: ToOne[PromotedPurchase] | None = attribute("promotedPurchase", "ToOne")
    subscription_availability: ToOne[SubscriptionAvailability] | None = attribute("subscriptionAvailability", "ToOne")
    """Deprecated by Apple."""
    win_back_offers: ToMany[WinBackOffer] | None = attribute("winBackOffers", "ToMany")
    images: ToMany[SubscriptionImage] | None = attribute("images", "ToMany")
    plan_availabilities: ToMany[SubscriptionPlanAvailability] | None = attribute("planAvailabilities", "ToMany")


@model
class SubscriptionResponse(Document):
    """A subscription, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/subscriptionresponse
    """

    data: Subscription = attribute("data", "Subscription")
    included: (
        tuple[
            PromotedPurchase
            | SubscriptionAppStoreReviewScreenshot
            | SubscriptionAvailability
            | SubscriptionGroup
            | SubscriptionImage
            | SubscriptionIntroductoryOffer
            | SubscriptionLocalization
            | SubscriptionOfferCode
            | SubscriptionPlanAvailability
            | SubscriptionPrice
            | SubscriptionPromotionalOffer
            | WinBackOffer
            | ResourceObject,
            ...,
        ]
        | None
    ) = attribute(
        "included",
        Included(
            {
                "promotedPurchases": "PromotedPurchase",
                "subscriptionAppStoreReviewScreenshots": "SubscriptionAppStoreReviewScreenshot",
                "subscriptionAvailabilities": "SubscriptionAvailability",
                "subscriptionGroups": "SubscriptionGroup",
                "subscriptionImages": "SubscriptionImage",
                "subscriptionIntroductoryOffers": "SubscriptionIntroductoryOffer",
                "subscriptionLocalizations": "SubscriptionLocalization",
                "subscriptionOfferCodes": "SubscriptionOfferCode",
                "subscriptionPlanAvailabilities": "SubscriptionPlanAvailability",
                "subscriptionPrices": "SubscriptionPrice",
                "subscriptionPromotionalOffers": "SubscriptionPromotionalOffer",
                "winBackOffers": "WinBackOffer",
            }
        ),
    )


@model
class SubscriptionsResponse(Page):
    """A page of subscription resources.

    https://developer.apple.com/documentation/appstoreconnectapi/subscriptionsresponse
    """

    data: tuple[Subscription, ...] = attribute("data", Many("Subscription"), always=list)
    included: (
        tuple[
            PromotedPurchase
            | SubscriptionAppStoreReviewScreenshot
            | SubscriptionAvailability
            | SubscriptionGroup
            | SubscriptionImage
            | SubscriptionIntroductoryOffer
            | SubscriptionLocalization
            | SubscriptionOfferCode
            | SubscriptionPlanAvailability
            | SubscriptionPrice
            | SubscriptionPromotionalOffer
            | WinBackOffer
            | ResourceObject,
            ...,
        ]
        | None
    ) = attribute(
        "included",
        Included(
            {
                "promotedPurchases": "PromotedPurchase",
                "subscriptionAppStoreReviewScreenshots": "SubscriptionAppStoreReviewScreenshot",
                "subscriptionAvailabilities": "SubscriptionAvailability",
                "subscriptionGroups": "SubscriptionGroup",
                "subscriptionImages": "SubscriptionImage",
                "subscriptionIntroductoryOffers": "SubscriptionIntroductoryOffer",
                "subscriptionLocalizations": "SubscriptionLocalization",
                "subscriptionOfferCodes": "SubscriptionOfferCode",
                "subscriptionPlanAvailabilities": "SubscriptionPlanAvailability",
                "subscriptionPrices": "SubscriptionPrice",
                "subscriptionPromotionalOffers": "SubscriptionPromotionalOffer",
                "winBackOffers": "WinBackOffer",
            }
        ),
    )


class SubscriptionState(OpenEnum):
    """One of 10 known values; Apple may add others."""

    MISSING_METADATA = "MISSING_METADATA"
    READY_TO_SUBMIT = "READY_TO_SUBMIT"
    WAITING_FOR_REVIEW = "WAITING_FOR_REVIEW"
    IN_REVIEW = "IN_REVIEW"
    DEVELOPER_ACTION_NEEDED = "DEVELOPER_ACTION_NEEDED"
    PENDING_BINARY_APPROVAL = "PENDING_BINARY_APPROVAL"
    APPROVED = "APPROVED"
    DEVELOPER_REMOVED_FROM_SALE = "DEVELOPER_REMOVED_FROM_SALE"
    REMOVED_FROM_SALE = "REMOVED_FROM_SALE"
    REJECTED = "REJECTED"


class SubscriptionSubscriptionPeriod(OpenEnum):
    """One of 6 known values; Apple may add others."""

    ONE_WEEK = "ONE_WEEK"
    ONE_MONTH = "ONE_MONTH"
    TWO_MONTHS = "TWO_MONTHS"
    THREE_MONTHS = "THREE_MONTHS"
    SIX_MONTHS = "SIX_MONTHS"
    ONE_YEAR = "ONE_YEAR"
