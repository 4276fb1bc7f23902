"""What belongs to in-app purchase prices: resources, documents, values and enums."""

from __future__ import annotations

from datetime import date
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
class InAppPurchasePrice(ResourceObject):
    """An in-app purchase price.

    https://developer.apple.com/documentation/appstoreconnectapi/inapppurchaseprice
    """

    resource_type: ClassVar[str] = "inAppPurchasePrices"

    attributes: InAppPurchasePriceAttributes = attribute("attributes", "InAppPurchasePriceAttributes", always=dict)
    relationships: InAppPurchasePriceRelationships = attribute(
        "relationships", "InAppPurchasePriceRelationships", always=dict
    )


@model
class InAppPurchasePriceAttributes(Model):
    """The attributes of an in-app purchase price."""

    start_date: date | None = attribute("startDate", date)
    end_date: date | None = attribute("endDate", date)
    manual: bool | None = attribute("manual", bool)


@model
class InAppPurchasePriceRelationships(Model):
    """The relationships of an in-app purchase price."""

    in_app_purchase_price_point: ToOne[InAppPurchasePricePoint] | None = attribute("inAppPurchasePricePoint", "ToOne")
    territory: ToOne[Territory] | None = attribute("territory", "ToOne")


@model
class InAppPurchasePricesResponse(Page):
    """A page of in-app purchase price resources.

    https://developer.apple.com/documentation/appstoreconnectapi/inapppurchasepricesresponse
    """

    data: tuple[InAppPurchasePrice, ...] = attribute("data", Many("InAppPurchasePrice"), always=list)
    included: tuple[InAppPurchasePricePoint | Territory | ResourceObject, ...] | None = attribute(
        "included", Included({"inAppPurchasePricePoints": "InAppPurchasePricePoint", "territories": "Territory"})
    )
