"""What belongs to subscription promotional offer prices: resources, documents, values and enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ..document import (
    Model,
    Page,
    ResourceObject,
    ToOne,
)
from ..lazy import Included, Many, attribute, model

if TYPE_CHECKING:
    from .subscription_price_points import SubscriptionPricePoint
    from .territories import Territory


@model
class SubscriptionPromotionalOfferPrice(ResourceObject):
    """A subscription promotional offer price.

    https://developer.apple.com/documentation/appstoreconnectapi/subscriptionpromotionalofferprice
    """

    resource_type: ClassVar[str] = "subscriptionPromotionalOfferPrices"

    relationships: SubscriptionPromotionalOfferPriceRelationships = attribute(
        "relationships", "SubscriptionPromotionalOfferPriceRelationships", always=dict
    )


@model
class SubscriptionPromotionalOfferPriceRelationships(Model):
    """The relationships of a subscription promotional offer price."""

    territory: ToOne[Territory] | None = attribute("territory", "ToOne")
    subscription_price_point: ToOne[SubscriptionPricePoint] | None = attribute("subscriptionPricePoint", "ToOne")


@model
class SubscriptionPromotionalOfferPricesResponse(Page):
    """A page of subscription promotional offer price resources.

    https://developer.apple.com/documentation/appstoreconnectapi/subscriptionpromotionalofferpricesresponse
    """

    data: tuple[SubscriptionPromotionalOfferPrice, ...] = attribute(
        "data", Many("SubscriptionPromotionalOfferPrice"), always=list
    )
    included: tuple[SubscriptionPricePoint | Territory | ResourceObject, ...] | None = attribute(
        "included", Included({"subscriptionPricePoints": "SubscriptionPricePoint", "territories": "Territory"})
    )
