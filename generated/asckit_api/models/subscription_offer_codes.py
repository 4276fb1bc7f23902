"""What belongs to subscription offer codes: resources, documents, values and enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ..document import (
    Document,
    Model,
    Page,
    ResourceObject,
    ToMany,
    ToOne,
)
from ..lazy import Included, Many, OpenEnum, attribute, model

if TYPE_CHECKING:
    from .enums import SubscriptionOfferDuration, SubscriptionOfferMode, SubscriptionPlanType
    from .subscription_offer_code_custom_codes import SubscriptionOfferCodeCustomCode
    from .subscription_offer_code_one_time_use_codes import SubscriptionOfferCodeOneTimeUseCode
    from .subscription_offer_code_prices import SubscriptionOfferCodePrice
    from .subscriptions import Subscription


@model
class SubscriptionOfferCode(ResourceObject):
    """A subscription offer code.

    https://developer.apple.com/documentation/appstoreconnectapi/subscriptionoffercode
    """

    resource_type: ClassVar[str] = "subscriptionOfferCodes"

    attributes: SubscriptionOfferCodeAttributes = attribute(
        "attributes", "SubscriptionOfferCodeAttributes", always=dict
    )
    relationships: SubscriptionOfferCodeRelationships = attribute(
        "relationships", "SubscriptionOfferCodeRelationships", always=dict
    )


@model
class SubscriptionOfferCodeAttributes(Model):
    """The attributes of a subscription offer code."""

    name: str | None = attribute("name")
    customer_eligibilities: tuple[SubscriptionCustomerEligibility, ...] | None = attribute(
        "customerEligibilities", Many("SubscriptionCustomerEligibility")
    )
    offer_eligibility: SubscriptionOfferEligibility | None = attribute(
        "offerEligibility", "SubscriptionOfferEligibility"
    )
    duration: SubscriptionOfferDuration | None = attribute("duration", "SubscriptionOfferDuration")
    offer_mode: SubscriptionOfferMode | None = attribute("offerMode", "SubscriptionOfferMode")
    number_of_periods: int | None = attribute("numberOfPeriods", int)
    total_number_of_codes: int | None = attribute("totalNumberOfCodes", int)
    production_code_count: int | None = attribute("productionCodeCount", int)
    sandbox_code_count: int | None = attribute("sandboxCodeCount", int)
    active: bool | None = attribute("active", bool)
    auto_renew_enabled: bool | None = attribute("autoRenewEnabled", bool)
    target_subscription_plan_type: SubscriptionPlanType | None = attribute(
        "targetSubscriptionPlanType", "SubscriptionPlanType"
    )


@model
class SubscriptionOfferCodeRelationships(Model):
    """The relationships of a subscription offer code."""

    subscription: ToOne[Subscription] | None = attribute("subscription", "ToOne")
    one_time_use_codes: ToMany[SubscriptionOfferCodeOneTimeUseCode] | None = attribute("oneTimeUseCodes", "ToMany")
    custom_codes: ToMany[SubscriptionOfferCodeCustomCode] | None = attribute("customCodes", "ToMany")
    prices: ToMany[SubscriptionOfferCodePrice] | None = attribute("prices", "ToMany")


@model
class SubscriptionOfferCodeResponse(Document):
    """A subscription offer code, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/subscriptionoffercoderesponse
    """

    data: SubscriptionOfferCode = attribute("data", "SubscriptionOfferCode")
    included: (
        tuple[
            Subscription
            | SubscriptionOfferCodeCustomCode
            | SubscriptionOfferCodeOneTimeUseCode
            | SubscriptionOfferCodePrice
            | ResourceObject,
            ...,
        ]
        | None
    ) = attribute(
        "included",
        Included(
            {
                "subscriptionOfferCodeCustomCodes": "SubscriptionOfferCodeCustomCode",
                "subscriptionOfferCodeOneTimeUseCodes": "SubscriptionOfferCodeOneTimeUseCode",
                "subscriptionOfferCodePrices": "SubscriptionOfferCodePrice",
                "subscriptions": "Subscription",
            }
        ),
    )


@model
class SubscriptionOfferCodesResponse(Page):
    """A page of subscription offer code resources.

    https://developer.apple.com/documentation/appstoreconnectapi/subscriptionoffercodesresponse
    """

    data: tuple[SubscriptionOfferCode, ...] = attribute("data", Many("SubscriptionOfferCode"), always=list)
    included: (
        tuple[
            Subscription
            | SubscriptionOfferCodeCustomCode
            | SubscriptionOfferCodeOneTimeUseCode
            | SubscriptionOfferCodePrice
            | ResourceObject,
            ...,
        ]
        | None
    ) = attribute(
        "included",
        Included(
            {
                "subscriptionOfferCodeCustomCodes": "SubscriptionOfferCodeCustomCode",
                "subscriptionOfferCodeOneTimeUseCodes": "SubscriptionOfferCodeOneTimeUseCode",
                "subscriptionOfferCodePrices": "SubscriptionOfferCodePrice",
                "subscriptions": "Subscription",
            }
        ),
    )


class SubscriptionCustomerEligibility(OpenEnum):
    """One of 3 known values; Apple may add others."""

    NEW = "NEW"
    EXISTING = "EXISTING"
    EXPIRED = "EXPIRED"


class SubscriptionOfferEligibility(OpenEnum):
    """One of 2 known values; Apple may add others."""

    STACK_WITH_INTRO_OFFERS = "STACK_WITH_INTRO_OFFERS"
    REPLACE_INTRO_OFFERS = "REPLACE_INTRO_OFFERS"
