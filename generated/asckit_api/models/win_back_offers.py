"""What belongs to win back offers: resources, documents, values and enums."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, ClassVar

from ..document import (
    Document,
    Model,
    Page,
    ResourceObject,
    ToMany,
)
from ..lazy import Included, Many, OpenEnum, attribute, model

if TYPE_CHECKING:
    from .enums import SubscriptionOfferDuration, SubscriptionOfferMode, SubscriptionPlanType
    from .win_back_offer_prices import WinBackOfferPrice


@model
class WinBackOffer(ResourceObject):
    """A win back offer.

    https://developer.apple.com/documentation/appstoreconnectapi/winbackoffer
    """

    resource_type: ClassVar[str] = "winBackOffers"

    attributes: WinBackOfferAttributes = attribute("attributes", "WinBackOfferAttributes", always=dict)
    relationships: WinBackOfferRelationships = attribute("relationships", "WinBackOfferRelationships", always=dict)


@model
class WinBackOfferAttributes(Model):
    """The attributes of a win back offer."""

    reference_name: str | None = attribute("referenceName")
    offer_id: str | None = attribute("offerId")
    duration: SubscriptionOfferDuration | None = attribute("duration", "SubscriptionOfferDuration")
    offer_mode: SubscriptionOfferMode | None = attribute("offerMode", "SubscriptionOfferMode")
    period_count: int | None = attribute("periodCount", int)
    customer_eligibility_paid_subscription_duration_in_months: int | None = attribute(
        "customerEligibilityPaidSubscriptionDurationInMonths", int
    )
    customer_eligibility_time_since_last_subscribed_in_months: IntegerRange | None = attribute(
        "customerEligibilityTimeSinceLastSubscribedInMonths", "IntegerRange"
    )
    customer_eligibility_wait_between_offers_in_months: int | None = attribute(
        "customerEligibilityWaitBetweenOffersInMonths", int
    )
    start_date: date | None = attribute("startDate", date)
    end_date: date | None = attribute("endDate", date)
    priority: WinBackOfferPriority | None = attribute("priority", "WinBackOfferPriority")
    promotion_intent: WinBackOfferPromotionIntent | None = attribute("promotionIntent", "WinBackOfferPromotionIntent")
    target_subscription_plan_type: SubscriptionPlanType | None = attribute(
        "targetSubscriptionPlanType", "SubscriptionPlanType"
    )


@model
class WinBackOfferRelationships(Model):
    """The relationships of a win back offer."""

    prices: ToMany[WinBackOfferPrice] | None = attribute("prices", "ToMany")


@model
class IntegerRange(Model):
    """An integer range."""

    minimum: int | None = attribute("minimum", int)
    maximum: int | None = attribute("maximum", int)


@model
class WinBackOfferResponse(Document):
    """A win back offer, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/winbackofferresponse
    """

    data: WinBackOffer = attribute("data", "WinBackOffer")
    included: tuple[WinBackOfferPrice | ResourceObject, ...] | None = attribute(
        "included", Included({"winBackOfferPrices": "WinBackOfferPrice"})
    )


@model
class WinBackOffersResponse(Page):
    """A page of win back offer resources.

    https://developer.apple.com/documentation/appstoreconnectapi/winbackoffersresponse
    """

    data: tuple[WinBackOffer, ...] = attribute("data", Many("WinBackOffer"), always=list)
    included: tuple[WinBackOfferPrice | ResourceObject, ...] | None = attribute(
        "included", Included({"winBackOfferPrices": "WinBackOfferPrice"})
    )


class WinBackOfferPriority(OpenEnum):
    """One of 2 known values; Apple may add others."""

    HIGH = "HIGH"
    NORMAL = "NORMAL"


class WinBackOfferPromotionIntent(OpenEnum):
    """One of 2 known values; Apple may add others."""

    NOT_PROMOTED = "NOT_PROMOTED"
    USE_AUTO_GENERATED_ASSETS = "USE_AUTO_GENERATED_ASSETS"
