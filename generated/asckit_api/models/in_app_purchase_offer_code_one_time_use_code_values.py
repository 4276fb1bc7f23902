"""What belongs to in-app purchase offer code one time use code values: resources, documents, values and enums."""

from __future__ import annotations

from typing import ClassVar

from ..document import (
    ResourceObject,
)
from ..lazy import model


@model
class InAppPurchaseOfferCodeOneTimeUseCodeValue(ResourceObject):
    """An in-app purchase offer code one time use code value.

    https://developer.apple.com/documentation/appstoreconnectapi/inapppurchaseoffercodeonetimeusecodevalue
    """

    resource_type: ClassVar[str] = "inAppPurchaseOfferCodeOneTimeUseCodeValues"
