"""What belongs to sandbox testers (v2): resources, documents, values and enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ..document import (
    Document,
    Model,
    Page,
    ResourceObject,
)
from ..lazy import Many, OpenEnum, attribute, model

if TYPE_CHECKING:
    from .enums import TerritoryCode


@model
class SandboxTesterV2(ResourceObject):
    """A sandbox tester (v2).

    https://developer.apple.com/documentation/appstoreconnectapi/sandboxtesterv2
    """

    resource_type: ClassVar[str] = "sandboxTesters"

    attributes: SandboxTesterV2Attributes = attribute("attributes", "SandboxTesterV2Attributes", always=dict)


@model
class SandboxTesterV2Attributes(Model):
    """The attributes of a sandbox tester (v2)."""

    first_name: str | None = attribute("firstName")
    last_name: str | None = attribute("lastName")
    ac_account_name: str | None = attribute("acAccountName")
    territory: TerritoryCode | None = attribute("territory", "TerritoryCode")
    apple_pay_compatible: bool | None = attribute("applePayCompatible", bool)
    interrupt_purchases: bool | None = attribute("interruptPurchases", bool)
    subscription_renewal_rate: SandboxTesterV2SubscriptionRenewalRate | None = attribute(
        "subscriptionRenewalRate", "SandboxTesterV2SubscriptionRenewalRate"
    )


@model
class SandboxTesterV2Response(Document):
    """A sandbox tester (v2), as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/sandboxtesterv2response
    """

    data: SandboxTesterV2 = attribute("data", "SandboxTesterV2")


@model
class SandboxTestersV2Response(Page):
    """A page of sandbox tester (v2) resources.

    https://developer.apple.com/documentation/appstoreconnectapi/sandboxtestersv2response
    """

    data: tuple[SandboxTesterV2, ...] = attribute("data", Many("SandboxTesterV2"), always=list)


class SandboxTesterV2SubscriptionRenewalRate(OpenEnum):
    """One of 5 known values; Apple may add others."""

    MONTHLY_RENEWAL_EVERY_ONE_HOUR = "MONTHLY_RENEWAL_EVERY_ONE_HOUR"
    MONTHLY_RENEWAL_EVERY_THIRTY_MINUTES = "MONTHLY_RENEWAL_EVERY_THIRTY_MINUTES"
    MONTHLY_RENEWAL_EVERY_FIFTEEN_MINUTES = "MONTHLY_RENEWAL_EVERY_FIFTEEN_MINUTES"
    MONTHLY_RENEWAL_EVERY_FIVE_MINUTES = "MONTHLY_RENEWAL_EVERY_FIVE_MINUTES"
    MONTHLY_RENEWAL_EVERY_THREE_MINUTES = "MONTHLY_RENEWAL_EVERY_THREE_MINUTES"
