"""What belongs to in-app purchase offer code one time use codes: resources, documents, values and enums."""

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
    from .actors import Actor
    from .enums import OfferCodeEnvironment


@model
class InAppPurchaseOfferCodeOneTimeUseCode(ResourceObject):
    """An in-app purchase offer code one time use code.

    https://developer.apple.com/documentation/appstoreconnectapi/inapppurchaseoffercodeonetimeusecode
    """

    resource_type: ClassVar[str] = "inAppPurchaseOfferCodeOneTimeUseCodes"

    attributes: InAppPurchaseOfferCodeOneTimeUseCodeAttributes = attribute(
        "attributes", "InAppPurchaseOfferCodeOneTimeUseCodeAttributes", always=dict
    )
    relationships: InAppPurchaseOfferCodeOneTimeUseCodeRelationships = attribute(
        "relationships", "InAppPurchaseOfferCodeOneTimeUseCodeRelationships", always=dict
    )


@model
class InAppPurchaseOfferCodeOneTimeUseCodeAttributes(Model):
    """The attributes of an in-app purchase offer code one time use code."""

    number_of_codes: int | None = attribute("numberOfCodes", int)
    created_date: datetime | None = attribute("createdDate", datetime)
    expiration_date: date | None = attribute("expirationDate", date)
    active: bool | None = attribute("active", bool)
    environment: OfferCodeEnvironment | None = attribute("environment", "OfferCodeEnvironment")


@model
class InAppPurchaseOfferCodeOneTimeUseCodeRelationships(Model):
    """The relationships of an in-app purchase offer code one time use code."""

    values: Relationship | None = attribute("values", "Relationship")
    created_by_actor: ToOne[Actor] | None = attribute("createdByActor", "ToOne")
    deactivated_by_actor: ToOne[Actor] | None = attribute("deactivatedByActor", "ToOne")


@model
class InAppPurchaseOfferCodeOneTimeUseCodeResponse(Document):
    """An in-app purchase offer code one time use code, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/inapppurchaseoffercodeonetimeusecoderesponse
    """

    data: InAppPurchaseOfferCodeOneTimeUseCode = attribute("data", "InAppPurchaseOfferCodeOneTimeUseCode")
    included: tuple[Actor | ResourceObject, ...] | None = attribute("included", Included({"actors": "Actor"}))


@model
class InAppPurchaseOfferCodeOneTimeUseCodesResponse(Page):
    """A page of in-app purchase offer code one time use code resources.

    https://developer.apple.com/documentation/appstoreconnectapi/inapppurchaseoffercodeonetimeusecodesresponse
    """

    data: tuple[InAppPurchaseOfferCodeOneTimeUseCode, ...] = attribute(
        "data", Many("InAppPurchaseOfferCodeOneTimeUseCode"), always=list
    )
    included: tuple[Actor | ResourceObject, ...] | None = attribute("included", Included({"actors": "Actor"}))
