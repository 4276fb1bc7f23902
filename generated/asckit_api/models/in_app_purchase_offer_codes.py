"""What belongs to in-app purchase offer codes: resources, documents, values and enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ..document import (
    Document,
    Model,
    Page,
    ResourceObject,
    ToMany,
)
from ..lazy import Included, Many, OpenEnum, attribute, model

if TYPE_CHECKING:
    from .in_app_purchase_offer_code_custom_codes import InAppPurchaseOfferCodeCustomCode
    from .in_app_purchase_offer_code_one_time_use_codes import InAppPurchaseOfferCodeOneTimeUseCode
    from .in_app_purchase_offer_prices import InAppPurchaseOfferPrice


@model
class InAppPurchaseOfferCode(ResourceObject):
    """An in-app purchase offer code.

    https://developer.apple.com/documentation/appstoreconnectapi/inapppurchaseoffercode
    """

    resource_type: ClassVar[str] = "inAppPurchaseOfferCodes"

    attributes: InAppPurchaseOfferCodeAttributes = attribute(
        "attributes", "InAppPurchaseOfferCodeAttributes", always=dict
    )
    relationships: InAppPurchaseOfferCodeRelationships = attribute(
        "relationships", "InAppPurchaseOfferCodeRelationships", always=dict
    )


@model
class InAppPurchaseOfferCodeAttributes(Model):
    """The attributes of an in-app purchase offer code."""

    name: str | None = attribute("name")
    customer_eligibilities: tuple[InAppPurchaseOfferCodeCustomerEligibility, ...] | None = attribute(
        "customerEligibilities", Many("InAppPurchaseOfferCodeCustomerEligibility")
    )
    production_code_count: int | None = attribute("productionCodeCount", int)
    sandbox_code_count: int | None = attribute("sandboxCodeCount", int)
    active: bool | None = attribute("active", bool)


@model
class InAppPurchaseOfferCodeRelationships(Model):
    """The relationships of an in-app purchase offer code."""

    one_time_use_codes: ToMany[InAppPurchaseOfferCodeOneTimeUseCode] | None = attribute("oneTimeUseCodes", "ToMany")
    custom_codes: ToMany[InAppPurchaseOfferCodeCustomCode] | None = attribute("customCodes", "ToMany")
    prices: ToMany[InAppPurchaseOfferPrice] | None = attribute("prices", "ToMany")


@model
class InAppPurchaseOfferCodeResponse(Document):
    """An in-app purchase offer code, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/inapppurchaseoffercoderesponse
    """

    data: InAppPurchaseOfferCode = attribute("data", "InAppPurchaseOfferCode")
    included: (
        tuple[
            InAppPurchaseOfferCodeCustomCode
            | InAppPurchaseOfferCodeOneTimeUseCode
            | InAppPurchaseOfferPrice
            | ResourceObject,
            ...,
        ]
        | None
    ) = attribute(
        "included",
        Included(
            {
                "inAppPurchaseOfferCodeCustomCodes": "InAppPurchaseOfferCodeCustomCode",
                "inAppPurchaseOfferCodeOneTimeUseCodes": "InAppPurchaseOfferCodeOneTimeUseCode",
                "inAppPurchaseOfferPrices": "InAppPurchaseOfferPrice",
            }
        ),
    )


@model
class InAppPurchaseOfferCodesResponse(Page):
    """A page of in-app purchase offer code resources.

    https://developer.apple.com/documentation/appstoreconnectapi/inapppurchaseoffercodesresponse
    """

    data: tuple[InAppPurchaseOfferCode, ...] = attribute("data", Many("InAppPurchaseOfferCode"), always=list)
    included: (
        tuple[
            InAppPurchaseOfferCodeCustomCode
            | InAppPurchaseOfferCodeOneTimeUseCode
            | InAppPurchaseOfferPrice
            | ResourceObject,
            ...,
        ]
        | None
    ) = attribute(
        "included",
        Included(
            {
                "inAppPurchaseOfferCodeCustomCodes": "InAppPurchaseOfferCodeCustomCode",
                "inAppPurchaseOfferCodeOneTimeUseCodes": "InAppPurchaseOfferCodeOneTimeUseCode",
                "inAppPurchaseOfferPrices": "InAppPurchaseOfferPrice",
            }
        ),
    )


class InAppPurchaseOfferCodeCustomerEligibility(OpenEnum):
    """One of 3 known values; Apple may add others."""

    NON_SPENDER = "NON_SPENDER"
    ACTIVE_SPENDER = "ACTIVE_SPENDER"
    CHURNED_SPENDER = "CHURNED_SPENDER"
