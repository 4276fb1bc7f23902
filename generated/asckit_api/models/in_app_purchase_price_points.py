"""What belongs to in-app purchase price points: resources, documents, values and enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ..document import (
    Model,
    Page,
    Relationship,
    ResourceObject,
    ToOne,
)
from ..lazy import Included, Many, attribute, model

if TYPE_CHECKING:
    from .territories import Territory


@model
class InAppPurchasePricePoint(ResourceObject):
    """An in-app purchase price point.

    https://developer.apple.com/documentation/appstoreconnectapi/inapppurchasepricepoint
    """

    resource_type: ClassVar[str] = "inAppPurchasePricePoints"

    attributes: InAppPurchasePricePointAttributes = attribute(
        "attributes", "InAppPurchasePricePointAttributes", always=dict
    )
    relationships: InAppPurchasePricePointRelationships = attribute(
        "relationships", "InAppPurchasePricePointRelationships", always=dict
    )


@model
class InAppPurchasePricePointAttributes(Model):
    """The attributes of an in-app purchase price point."""

    customer_price: str | None = attribute("customerPrice")
    proceeds: str | None = attribute("proceeds")


@model
class InAppPurchasePricePointRelationships(Model):
    """The relationships of an in-app purchase price point."""

    territory: ToOne[Territory] | None = attribute("territory", "ToOne")
    equalizations: Relationship | None = attribute("equalizations", "Relationship")


@model
class InAppPurchasePricePointsResponse(Page):
    """A page of in-app purchase price point resources.

    https://developer.apple.com/documentation/appstoreconnectapi/inapppurchasepricepointsresponse
    """

    data: tuple[InAppPurchasePricePoint, ...] = attribute("data", Many("InAppPurchasePricePoint"), always=list)
    included: tuple[Territory | ResourceObject, ...] | None = attribute(
        "included", Included({"territories": "Territory"})
    )
