"""What belongs to win back offer prices: resources, documents, values and enums."""

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
class WinBackOfferPrice(ResourceObject):
    """A win back offer price.

    https://developer.apple.com/documentation/appstoreconnectapi/winbackofferprice
    """

    resource_type: ClassVar[str] = "winBackOfferPrices"

    relationships: WinBackOfferPriceRelationships = attribute(
        "relationships", "WinBackOfferPriceRelationships", always=dict
    )


@model
class WinBackOfferPriceRelationships(Model):
    """The relationships of a win back offer price."""

    territory: ToOne[Territory] | None = attribute("territory", "ToOne")
    subscription_price_point: ToOne[SubscriptionPricePoint] | None = attribute("subscriptionPricePoint", "ToOne")


@model
class WinBackOfferPricesResponse(Page):
    """A page of win back offer price resources.

    https://developer.apple.com/documentation/appstoreconnectapi/winbackofferpricesresponse
    """

    data: tuple[WinBackOfferPrice, ...] = attribute("data", Many("WinBackOfferPrice"), always=list)
    included: tuple[SubscriptionPricePoint | Territory | ResourceObject, ...] | None = attribute(
        "included", Included({"subscriptionPricePoints": "SubscriptionPricePoint", "territories": "Territory"})
    )
