"""What belongs to subscription grace periods: resources, documents, values and enums."""

from __future__ import annotations

from typing import ClassVar, Generic

from typing_extensions import TypeVar

from ..document import (
    Document,
    Model,
    ResourceObject,
)
from ..lazy import OpenEnum, attribute, model


@model
class SubscriptionGracePeriod(ResourceObject):
    """A subscription grace period.

    https://developer.apple.com/documentation/appstoreconnectapi/subscriptiongraceperiod
    """

    resource_type: ClassVar[str] = "subscriptionGracePeriods"

    attributes: SubscriptionGracePeriodAttributes = attribute(
        "attributes", "SubscriptionGracePeriodAttributes", always=dict
    )


_SubscriptionGracePeriod = TypeVar("_SubscriptionGracePeriod", default=SubscriptionGracePeriod)


@model
class SubscriptionGracePeriodAttributes(Model):
    """The attributes of a subscription grace period."""

    opt_in: bool | None = attribute("optIn", bool)
    sandbox_opt_in: bool | None = attribute("sandboxOptIn", bool)
    duration: SubscriptionGracePeriodDuration | None = attribute("duration", "SubscriptionGracePeriodDuration")
    renewal_type: SubscriptionGracePeriodRenewalType | None = attribute(
        "renewalType", "SubscriptionGracePeriodRenewalType"
    )


@model
class SubscriptionGracePeriodResponse(Document, Generic[_SubscriptionGracePeriod]):
    """A subscription grace period, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/subscriptiongraceperiodresponse
    """

    data: _SubscriptionGracePeriod = attribute("data", "SubscriptionGracePeriod")


class SubscriptionGracePeriodDuration(OpenEnum):
    """One of 3 known values; Apple may add others."""

    THREE_DAYS = "THREE_DAYS"
    SIXTEEN_DAYS = "SIXTEEN_DAYS"
    TWENTY_EIGHT_DAYS = "TWENTY_EIGHT_DAYS"


class SubscriptionGracePeriodRenewalType(OpenEnum):
    """One of 2 known values; Apple may add others."""

    ALL_RENEWALS = "ALL_RENEWALS"
    PAID_TO_PAID_ONLY = "PAID_TO_PAID_ONLY"
