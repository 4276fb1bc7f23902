"""What belongs to subscription price points: resources, documents, values and enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ..document import (
    Document,
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
class SubscriptionPricePoint(ResourceObject):
    """A subscription price point.

    https://developer.apple.com/documentation/appstoreconnectapi/subscriptionpricepoint
    """

    resource_type: ClassVar[str] = "subscriptionPricePoints"

    attributes: SubscriptionPricePointAttributes = attribute(
        "attributes", "SubscriptionPricePointAttributes", always=dict
    )
    relationships: SubscriptionPricePointRelationships = attribute(
        "relationships", "SubscriptionPricePointRelationships", always=dict
    )


@model
class SubscriptionPricePointAttributes(Model):
    """The attributes of a subscription price point."""

    customer_price: str | None = attribute("customerPrice")
    proceeds: str | None = attribute("proceeds")
    proceeds_year2: str | None = attribute("proceedsYear2")


@model
class SubscriptionPricePointRelationships(Model):
    """The relationships of a subscription price point."""

    territory: ToOne[Territory] | None = attribute("territory", "ToOne")
    equalizations: Relationship | None = attribute("equalizations", "Relationship")


@model
class SubscriptionPricePointResponse(Document):
    """A subscription price point, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/subscriptionpricepointresponse
    """

    data: SubscriptionPricePoint = attribute("data", "SubscriptionPricePoint")
    included: tuple[Territory | ResourceObject, ...] | None = attribute(
        "included", Included({"territories": "Territory"})
    )


@model
class SubscriptionPricePointsResponse(Page):
    """A page of subscription price point resources.

    https://developer.apple.com/documentation/appstoreconnectapi/subscriptionpricepointsresponse
    """

    data: tuple[SubscriptionPricePoint, ...] = attribute("data", Many("SubscriptionPricePoint"), always=list)
    included: tuple[Territory | ResourceObject, ...] | None = attribute(
        "included", Included({"territories": "Territory"})
    )
