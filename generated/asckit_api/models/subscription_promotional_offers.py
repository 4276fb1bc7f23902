"""What belongs to subscription promotional offers: resources, documents, values and enums."""

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
from ..lazy import Included, Many, attribute, model

if TYPE_CHECKING:
    from .enums import SubscriptionOfferDuration, SubscriptionOfferMode, SubscriptionPlanType
    from .subscription_promotional_offer_prices import SubscriptionPromotionalOfferPrice
    from .subscriptions import Subscription


@model
class SubscriptionPromotionalOffer(ResourceObject):
    """A subscription promotional offer.

    https://developer.apple.com/documentation/appstoreconnectapi/subscriptionpromotionaloffer
    """

    resource_type: ClassVar[str] = "subscriptionPromotionalOffers"

    attributes: SubscriptionPromotionalOfferAttributes = attribute(
        "attributes", "SubscriptionPromotionalOfferAttributes", always=dict
    )
    relationships: SubscriptionPromotionalOfferRelationships = attribute(
        "relationships", "SubscriptionPromotionalOfferRelationships", always=dict
    )


@model
class SubscriptionPromotionalOfferAttributes(Model):
    """The attributes of a subscription promotional offer."""

    duration: SubscriptionOfferDuration | None = attribute("duration", "SubscriptionOfferDuration")
    name: str | None = attribute("name")
    number_of_periods: int | None = attribute("numberOfPeriods", int)
    offer_code: str | None = attribute("offerCode")
    offer_mode: SubscriptionOfferMode | None = attribute("offerMode", "SubscriptionOfferMode")
    target_subscription_plan_type: SubscriptionPlanType | None = attribute(
        "targetSubscriptionPlanType", "SubscriptionPlanType"
    )


@model
class SubscriptionPromotionalOfferRelationships(Model):
    """The relationships of a subscription promotional offer."""

    subscription: ToOne[Subscription] | None = attribute("subscription", "ToOne")
    prices: ToMany[SubscriptionPromotionalOfferPrice] | None = attribute("prices", "ToMany")


@model
class SubscriptionPromotionalOfferResponse(Document):
    """A subscription promotional offer, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/subscriptionpromotionalofferresponse
    """

    data: SubscriptionPromotionalOffer = attribute("data", "SubscriptionPromotionalOffer")
    included: tuple[Subscription | SubscriptionPromotionalOfferPrice | ResourceObject, ...] | None = attribute(
        "included",
        Included(
            {"subscriptionPromotionalOfferPrices": "SubscriptionPromotionalOfferPrice", "subscriptions": "Subscription"}
        ),
    )


@model
class SubscriptionPromotionalOffersResponse(Page):
    """A page of subscription promotional offer resources.

    https://developer.apple.com/documentation/appstoreconnectapi/subscriptionpromotionaloffersresponse
    """

    data: tuple[SubscriptionPromotionalOffer, ...] = attribute(
        "data", Many("SubscriptionPromotionalOffer"), always=list
    )
    included: tuple[Subscription | SubscriptionPromotionalOfferPrice | ResourceObject, ...] | None = attribute(
        "included",
        Included(
            {"subscriptionPromotionalOfferPrices": "SubscriptionPromotionalOfferPrice", "subscriptions": "Subscription"}
        ),
    )
