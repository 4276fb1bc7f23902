"""What belongs to app store version promotions: resources, documents, values and enums."""

from __future__ import annotations

from typing import ClassVar

from ..document import (
    Document,
    ResourceObject,
    attribute,
    model,
)


@model
class AppStoreVersionPromotion(ResourceObject):
    """An app store version promotion.

    https://developer.apple.com/documentation/appstoreconnectapi/appstoreversionpromotion
    """

    resource_type: ClassVar[str] = "appStoreVersionPromotions"


@model
class AppStoreVersionPromotionResponse(Document):
    """An app store version promotion, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/appstoreversionpromotionresponse
    """

    data: AppStoreVersionPromotion = attribute("data", "AppStoreVersionPromotion")
