"""What belongs to in-app purchase offer code custom codes: resources, documents, values and enums."""

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
    from .actors import Actor


@model
class InAppPurchaseOfferCodeCustomCode(ResourceObject):
    """An in-app purchase offer code custom code.

    https://developer.apple.com/documentation/appstoreconnectapi/inapppurchaseoffercodecustomcode
    """

    resource_type: ClassVar[str] = "inAppPurchaseOfferCodeCustomCodes"

    attributes: InAppPurchaseOfferCodeCustomCodeAttributes = attribute(
        "attributes", "InAppPurchaseOfferCodeCustomCodeAttributes", always=dict
    )
    relationships: InAppPurchaseOfferCodeCustomCodeRelationships = attribute(
        "relationships", "InAppPurchaseOfferCodeCustomCodeRelationships", always=dict
    )


@model
class InAppPurchaseOfferCodeCustomCodeAttributes(Model):
    """The attributes of an in-app purchase offer code custom code."""

    custom_code: str | None = attribute("customCode")
    number_of_codes: int | None = attribute("numberOfCodes", int)
    created_date: datetime | None = attribute("createdDate", datetime)
    expiration_date: date | None = attribute("expirationDate", date)
    active: bool | None = attribute("active", bool)


@model
class InAppPurchaseOfferCodeCustomCodeRelationships(Model):
    """The relationships of an in-app purchase offer code custom code."""

    created_by_actor: ToOne[Actor] | None = attribute("createdByActor", "ToOne")
    deactivated_by_actor: ToOne[Actor] | None = attribute("deactivatedByActor", "ToOne")


@model
class InAppPurchaseOfferCodeCustomCodeResponse(Document):
    """An in-app purchase offer code custom code, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/inapppurchaseoffercodecustomcoderesponse
    """

    data: InAppPurchaseOfferCodeCustomCode = attribute("data", "InAppPurchaseOfferCodeCustomCode")
    included: tuple[Actor | ResourceObject, ...] | None = attribute("included", Included({"actors": "Actor"}))


@model
class InAppPurchaseOfferCodeCustomCodesResponse(Page):
    """A page of in-app purchase offer code custom code resources.

    https://developer.apple.com/documentation/appstoreconnectapi/inapppurchaseoffercodecustomcodesresponse
    """

    data: tuple[InAppPurchaseOfferCodeCustomCode, ...] = attribute(
        "data", Many("InAppPurchaseOfferCodeCustomCode"), always=list
    )
    included: tuple[Actor | ResourceObject, ...] | None = attribute("included", Included({"actors": "Actor"}))
