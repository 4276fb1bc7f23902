"""What belongs to subscription offer code one time use code values: resources, documents, values and enums."""

from __future__ import annotations

from typing import ClassVar

from ..document import (
    ResourceObject,
)
from ..lazy import model


@model
class SubscriptionOfferCodeOneTimeUseCodeValue(ResourceObject):
    """A subscription offer code one time use code value.

    https://developer.apple.com/documentation/appstoreconnectapi/subscriptionoffercodeonetimeusecodevalue
    """

    resource_type: ClassVar[str] = "subscriptionOfferCodeOneTimeUseCodeValues"
