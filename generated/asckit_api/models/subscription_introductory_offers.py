"""What belongs to subscription introductory offers: resources, documents, values and enums."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, ClassVar

from ..document import (
    Document,
    Model,
    Page,
    ResourceObject,
    ToOne,
)
from ..lazy import Included, Many, attribute, model

if TYPE_CHECKING:
    from .enums import SubscriptionOfferDuration, SubscriptionOfferMode, SubscriptionPlanType
    from .subscription_price_points import SubscriptionPricePoint
    from .subscriptions import Subscription
    from .territories import Territory


@model
class SubscriptionIntroductoryOffer(ResourceObject):
    """A subscription introductory offer.

    https://developer.apple.com/documentation/appstoreconnectapi/subscriptionintroductoryoffer
    """

    resource_type: ClassVar[str] = "subscriptionIntroductoryOffers"

    attributes: SubscriptionIntroductoryOfferAttributes = attribute(
        "attributes", "SubscriptionIntroductoryOfferAttributes", always=dict
    )
    relationships: SubscriptionIntroductoryOfferRelationships = attribute(
        "relationships", "SubscriptionIntroductoryOfferRelationships", always=dict
    )


@model
class SubscriptionIntroductoryOfferAttributes(Model):
    """The attributes of a subscription introductory offer."""

    start_date: date | None = attribute("startDate", date)
    end_date: date | None = attribute("endDate", date)
    duration: SubscriptionOfferDuration | None = attribute("duration", "SubscriptionOfferDuration")
    offer_mode: SubscriptionOfferMode | None = attribute("offerMode", "SubscriptionOfferMode")
    number_of_periods: int | None = attribute("numberOfPeriods", int)
    target_subscription_plan_type: SubscriptionPlanType | None = attribute(
        "targetSubscriptionPlanType", "SubscriptionPlanType"
    )


@model
class SubscriptionIntroductoryOfferRelationships(Model):
    """The relationships of a subscription introductory offer."""

    subscription: ToOne[Subscription] | None = attribute("subscription", "ToOne")
    territory: ToOne[Territory] | None = attribute("territory", "ToOne")
    subscription_price_point: ToOne[SubscriptionPricePoint] | None = attribute("subscriptionPricePoint", "ToOne")


@model
class SubscriptionIntroductoryOfferResponse(Document):
    """A subscription introductory offer, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/subscriptionintroductoryofferresponse
    """

    data: SubscriptionIntroductoryOffer = attribute("data", "SubscriptionIntroductoryOffer")
    included: tuple[Subscription | SubscriptionPricePoint | Territory | ResourceObject, ...] | None = attribute(
        "included",
        Included(
            {
                "subscriptionPricePoints": "SubscriptionPricePoint",
                "subscriptions": "Subscription",
                "territories": "Territory",
            }
        ),
    )


@model
class SubscriptionIntroductoryOffersResponse(Page):
    """A page of subscription introductory offer resources.

    https://developer.apple.com/documentation/appstoreconnectapi/subscriptionintroductoryoffersresponse
    """

    data: tuple[SubscriptionIntroductoryOffer, ...] = attribute(
        "data", Many("SubscriptionIntroductoryOffer"), always=list
    )
    included: tuple[Subscription | SubscriptionPricePoint | Territory | ResourceObject, ...] | None = attribute(
        "included",
        Included(
            {
                "subscriptionPricePoints": "SubscriptionPricePoint",
                "subscriptions": "Subscription",
                "territories": "Territory",
            }
        ),
    )
