"""What belongs to in-app purchase offer prices: resources, documents, values and enums."""

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
    from .in_app_purchase_price_points import InAppPurchasePricePoint
    from .territories import Territory


@model
class InAppPurchaseOfferPrice(ResourceObject):
    """An in-app purchase offer price.

    https://developer.apple.com/documentation/appstoreconnectapi/inapppurchaseofferprice
    """

    resource_type: ClassVar[str] = "inAppPurchaseOfferPrices"

    relationships: InAppPurchaseOfferPriceRelationships = attribute(
        "relationships", "InAppPurchaseOfferPriceRelationships", always=dict
    )


@model
class InAppPurchaseOfferPriceRelationships(Model):
    """The relationships of an in-app purchase offer price."""

    territory: ToOne[Territory] | None = attribute("territory", "ToOne")
    price_point: ToOne[InAppPurchasePricePoint] | None = attribute("pricePoint", "ToOne")


@model
class InAppPurchaseOfferPricesResponse(Page):
    """A page of in-app purchase offer price resources.

    https://developer.apple.com/documentation/appstoreconnectapi/inapppurchaseofferpricesresponse
    """

    data: tuple[InAppPurchaseOfferPrice, ...] = attribute("data", Many("InAppPurchaseOfferPrice"), always=list)
    included: tuple[InAppPurchasePricePoint | Territory | ResourceObject, ...] | None = attribute(
        "included", Included({"inAppPurchasePricePoints": "InAppPurchasePricePoint", "territories": "Territory"})
    )
