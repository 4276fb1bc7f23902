"""What belongs to subscription offer code custom codes: resources, documents, values and enums."""

from __future__ import annotations

from datetime import date, datetime
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
    from .subscription_offer_codes import SubscriptionOfferCode


@model
class SubscriptionOfferCodeCustomCode(ResourceObject):
    """A subscription offer code custom code.

    https://developer.apple.com/documentation/appstoreconnectapi/subscriptionoffercodecustomcode
    """

    resource_type: ClassVar[str] = "subscriptionOfferCodeCustomCodes"

    attributes: SubscriptionOfferCodeCustomCodeAttributes = attribute(
        "attributes", "SubscriptionOfferCodeCustomCodeAttributes", always=dict
    )
    relationships: SubscriptionOfferCodeCustomCodeRelationships = attribute(
        "relationships", "SubscriptionOfferCodeCustomCodeRelationships", always=dict
    )


@model
class SubscriptionOfferCodeCustomCodeAttributes(Model):
    """The attributes of a subscription offer code custom code."""

    custom_code: str | None = attribute("customCode")
    number_of_codes: int | None = attribute("numberOfCodes", int)
    created_date: datetime | None = attribute("createdDate", datetime)
    expiration_date: date | None = attribute("expirationDate", date)
    active: bool | None = attribute("active", bool)


@model
class SubscriptionOfferCodeCustomCodeRelationships(Model):
    """The relationships of a subscription offer code custom code."""

    offer_code: ToOne[SubscriptionOfferCode] | None = attribute("offerCode", "ToOne")


@model
class SubscriptionOfferCodeCustomCodeResponse(Document):
    """A subscription offer code custom code, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/subscriptionoffercodecustomcoderesponse
    """

    data: SubscriptionOfferCodeCustomCode = attribute("data", "SubscriptionOfferCodeCustomCode")
    included: tuple[SubscriptionOfferCode | ResourceObject, ...] | None = attribute(
        "included", Included({"subscriptionOfferCodes": "SubscriptionOfferCode"})
    )


@model
class SubscriptionOfferCodeCustomCodesResponse(Page):
    """A page of subscription offer code custom code resources.

    https://developer.apple.com/documentation/appstoreconnectapi/subscriptionoffercodecustomcodesresponse
    """

    data: tuple[SubscriptionOfferCodeCustomCode, ...] = attribute(
        "data", Many("SubscriptionOfferCodeCustomCode"), always=list
    )
    included: tuple[SubscriptionOfferCode | ResourceObject, ...] | None = attribute(
        "included", Included({"subscriptionOfferCodes": "SubscriptionOfferCode"})
    )
