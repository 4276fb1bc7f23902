"""What belongs to subscription offer code prices: resources, documents, values and enums."""

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
class SubscriptionOfferCodePrice(ResourceObject):
    """A subscription offer code price.

    https://developer.apple.com/documentation/appstoreconnectapi/subscriptionoffercodeprice
    """

    resource_type: ClassVar[str] = "subscriptionOfferCodePrices"

    relationships: SubscriptionOfferCodePriceRelationships = attribute(
        "relationships", "SubscriptionOfferCodePriceRelationships", always=dict
    )


@model
class SubscriptionOfferCodePriceRelationships(Model):
    """The relationships of a subscription offer code price."""

    territory: ToOne[Territory] | None = attribute("territory", "ToOne")
    subscription_price_point: ToOne[SubscriptionPricePoint] | None = attribute("subscriptionPricePoint", "ToOne")


@model
class SubscriptionOfferCodePricesResponse(Page):
    """A page of subscription offer code price resources.

    https://developer.apple.com/documentation/appstoreconnectapi/subscriptionoffercodepricesresponse
    """

    data: tuple[SubscriptionOfferCodePrice, ...] = attribute("data", Many("SubscriptionOfferCodePrice"), always=list)
    included: tuple[SubscriptionPricePoint | Territory | ResourceObject, ...] | None = attribute(
        "included", Included({"subscriptionPricePoints": "SubscriptionPricePoint", "territories": "Territory"})
    )
