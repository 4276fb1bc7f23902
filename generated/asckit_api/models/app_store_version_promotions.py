"""What belongs to App Store version promotions: resources, documents, values and enums."""

from __future__ import annotations

from typing import ClassVar

from ..document import (
    Document,
    ResourceObject,
)
from ..lazy import attribute, model


@model
class AppStoreVersionPromotion(ResourceObject):
    """An App Store version promotion.

    https://developer.apple.com/documentation/appstoreconnectapi/appstoreversionpromotion
    """

    resource_type: ClassVar[str] = "appStoreVersionPromotions"


@model
class AppStoreVersionPromotionResponse(Document):
    """An App Store version promotion, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/appstoreversionpromotionresponse
    """

    data: AppStoreVersionPromotion = attribute("data", "AppStoreVersionPromotion")
