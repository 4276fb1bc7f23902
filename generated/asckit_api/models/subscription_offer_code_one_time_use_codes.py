"""What belongs to subscription offer code one time use codes: resources, documents, values and enums."""

from __future__ import annotations

from datetime import date, datetime
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
    from .enums import OfferCodeEnvironment
    from .subscription_offer_codes import SubscriptionOfferCode


@model
class SubscriptionOfferCodeOneTimeUseCode(ResourceObject):
    """A subscription offer code one time use code.

    https://developer.apple.com/documentation/appstoreconnectapi/subscriptionoffercodeonetimeusecode
    """

    resource_type: ClassVar[str] = "subscriptionOfferCodeOneTimeUseCodes"

    attributes: SubscriptionOfferCodeOneTimeUseCodeAttributes = attribute(
        "attributes", "SubscriptionOfferCodeOneTimeUseCodeAttributes", always=dict
    )
    relationships: SubscriptionOfferCodeOneTimeUseCodeRelationships = attribute(
        "relationships", "SubscriptionOfferCodeOneTimeUseCodeRelationships", always=dict
    )


@model
class SubscriptionOfferCodeOneTimeUseCodeAttributes(Model):
    """The attributes of a subscription offer code one time use code."""

    number_of_codes: int | None = attribute("numberOfCodes", int)
    created_date: datetime | None = attribute("createdDate", datetime)
    expiration_date: date | None = attribute("expirationDate", date)
    active: bool | None = attribute("active", bool)
    environment: OfferCodeEnvironment | None = attribute("environment", "OfferCodeEnvironment")


@model
class SubscriptionOfferCodeOneTimeUseCodeRelationships(Model):
    """The relationships of a subscription offer code one time use code."""

    offer_code: ToOne[SubscriptionOfferCode] | None = attribute("offerCode", "ToOne")
    values: Relationship | None = attribute("values", "Relationship")


@model
class SubscriptionOfferCodeOneTimeUseCodeResponse(Document):
    """A subscription offer code one time use code, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/subscriptionoffercodeonetimeusecoderesponse
    """

    data: SubscriptionOfferCodeOneTimeUseCode = attribute("data", "SubscriptionOfferCodeOneTimeUseCode")
    included: tuple[SubscriptionOfferCode | ResourceObject, ...] | None = attribute(
        "included", Included({"subscriptionOfferCodes": "SubscriptionOfferCode"})
    )


@model
class SubscriptionOfferCodeOneTimeUseCodesResponse(Page):
    """A page of subscription offer code one time use code resources.

    https://developer.apple.com/documentation/appstoreconnectapi/subscriptionoffercodeonetimeusecodesresponse
    """

    data: tuple[SubscriptionOfferCodeOneTimeUseCode, ...] = attribute(
        "data", Many("SubscriptionOfferCodeOneTimeUseCode"), always=list
    )
    included: tuple[SubscriptionOfferCode | ResourceObject, ...] | None = attribute(
        "included", Included({"subscriptionOfferCodes": "SubscriptionOfferCode"})
    )
