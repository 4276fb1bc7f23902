"""What belongs to subscription prices: resources, documents, values and enums."""

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
    from .enums import SubscriptionPlanType
    from .subscription_price_points import SubscriptionPricePoint
    from .territories import Territory


@model
class SubscriptionPrice(ResourceObject):
    """A subscription price.

    https://developer.apple.com/documentation/appstoreconnectapi/subscriptionprice
    """

    resource_type: ClassVar[str] = "subscriptionPrices"

    attributes: SubscriptionPriceAttributes = attribute("attributes", "SubscriptionPriceAttributes", always=dict)
    relationships: SubscriptionPriceRelationships = attribute(
        "relationships", "SubscriptionPriceRelationships", always=dict
    )


@model
class SubscriptionPriceAttributes(Model):
    """The attributes of a subscription price."""

    start_date: date | None = attribute("startDate", date)
    preserved: bool | None = attribute("preserved", bool)
    plan_type: SubscriptionPlanType | None = attribute("planType", "SubscriptionPlanType")


@model
class SubscriptionPriceRelationships(Model):
    """The relationships of a subscription price."""

    territory: ToOne[Territory] | None = attribute("territory", "ToOne")
    subscription_price_point: ToOne[SubscriptionPricePoint] | None = attribute("subscriptionPricePoint", "ToOne")


@model
class SubscriptionPriceResponse(Document):
    """A subscription price, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/subscriptionpriceresponse
    """

    data: SubscriptionPrice = attribute("data", "SubscriptionPrice")
    included: tuple[SubscriptionPricePoint | Territory | ResourceObject, ...] | None = attribute(
        "included", Included({"subscriptionPricePoints": "SubscriptionPricePoint", "territories": "Territory"})
    )


@model
class SubscriptionPricesResponse(Page):
    """A page of subscription price resources.

    https://developer.apple.com/documentation/appstoreconnectapi/subscriptionpricesresponse
    """

    data: tuple[SubscriptionPrice, ...] = attribute("data", Many("SubscriptionPrice"), always=list)
    included: tuple[SubscriptionPricePoint | Territory | ResourceObject, ...] | None = attribute(
        "included", Included({"subscriptionPricePoints": "SubscriptionPricePoint", "territories": "Territory"})
    )
