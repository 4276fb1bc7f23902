"""What belongs to in-app purchases: resources, documents, values and enums."""

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
    from .apps import App


@model
class InAppPurchase(ResourceObject):
    """An in-app purchase. Deprecated by Apple.

    https://developer.apple.com/documentation/appstoreconnectapi/inapppurchase
    """

    resource_type: ClassVar[str] = "inAppPurchases"

    attributes: InAppPurchaseAttributes = attribute("attributes", "InAppPurchaseAttributes", always=dict)
    relationships: InAppPurchaseRelationships = attribute("relationships", "InAppPurchaseRelationships", always=dict)


@model
class InAppPurchaseAttributes(Model):
    """The attributes of an in-app purchase."""

    reference_name: str | None = attribute("referenceName")
    product_id: str | None = attribute("productId")
    in_app_purchase_type: InAppPurchaseInAppPurchaseType | None = attribute(
        "inAppPurchaseType", "InAppPurchaseInAppPurchaseType"
    )
    state: InAppPurchaseV1State | None = attribute("state", "InAppPurchaseV1State")


@model
class InAppPurchaseRelationships(Model):
    """The relationships of an in-app purchase."""

    apps: ToMany[App] | None = attribute("apps", "ToMany")


@model
class InAppPurchaseResponse(Document):
    """An in-app purchase, as a document. Deprecated by Apple.

    https://developer.apple.com/documentation/appstoreconnectapi/inapppurchaseresponse
    """

    data: InAppPurchase = attribute("data", "InAppPurchase")
    included: tuple[App | ResourceObject, ...] | None = attribute("included", Included({"apps": "App"}))


@model
class InAppPurchasesResponse(Page):
    """A page of in-app purchase resources. Deprecated by Apple.

    https://developer.apple.com/documentation/appstoreconnectapi/inapppurchasesresponse
    """

    data: tuple[InAppPurchase, ...] = attribute("data", Many("InAppPurchase"), always=list)
    included: tuple[App | ResourceObject, ...] | None = attribute("included", Included({"apps": "App"}))


class InAppPurchaseInAppPurchaseType(OpenEnum):
    """One of 5 known values; Apple may add others."""

    AUTOMATICALLY_RENEWABLE_SUBSCRIPTION = "AUTOMATICALLY_RENEWABLE_SUBSCRIPTION"
    NON_CONSUMABLE = "NON_CONSUMABLE"
    CONSUMABLE = "CONSUMABLE"
    NON_RENEWING_SUBSCRIPTION = "NON_RENEWING_SUBSCRIPTION"
    FREE_SUBSCRIPTION = "FREE_SUBSCRIPTION"


class InAppPurchaseV1State(OpenEnum):
    """One of 19 known values; Apple may add others."""

    CREATED = "CREATED"
    DEVELOPER_SIGNED_OFF = "DEVELOPER_SIGNED_OFF"
    DEVELOPER_ACTION_NEEDED = "DEVELOPER_ACTION_NEEDED"
    DELETION_IN_PROGRESS = "DELETION_IN_PROGRESS"
    APPROVED = "APPROVED"
    DELETED = "DELETED"
    REMOVED_FROM_SALE = "REMOVED_FROM_SALE"
    DEVELOPER_REMOVED_FROM_SALE = "DEVELOPER_REMOVED_FROM_SALE"
    WAITING_FOR_UPLOAD = "WAITING_FOR_UPLOAD"
    PROCESSING_CONTENT = "PROCESSING_CONTENT"
    REPLACED = "REPLACED"
    REJECTED = "REJECTED"
    WAITING_FOR_SCREENSHOT = "WAITING_FOR_SCREENSHOT"
    PREPARE_FOR_SUBMISSION = "PREPARE_FOR_SUBMISSION"
    MISSING_METADATA = "MISSING_METADATA"
    READY_TO_SUBMIT = "READY_TO_SUBMIT"
    WAITING_FOR_REVIEW = "WAITING_FOR_REVIEW"
    IN_REVIEW = "IN_REVIEW"
    PENDING_DEVELOPER_RELEASE = "PENDING_DEVELOPER_RELEASE"
