"""What belongs to promoted purchases: resources, documents, values and enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Generic

from typing_extensions import TypeVar

from ..document import (
    Document,
    Model,
    Page,
    ResourceObject,
    ToOne,
)
from ..lazy import Included, Many, OpenEnum, attribute, model

if TYPE_CHECKING:
    from .in_app_purchases_v2 import InAppPurchaseV2
    from .subscriptions import Subscription


@model
class PromotedPurchase(ResourceObject):
    """A promoted purchase.

    https://developer.apple.com/documentation/appstoreconnectapi/promotedpurchase
    """

    resource_type: ClassVar[str] = "promotedPurchases"

    attributes: PromotedPurchaseAttributes = attribute("attributes", "PromotedPurchaseAttributes", always=dict)
    relationships: PromotedPurchaseRelationships = attribute(
        "relationships", "PromotedPurchaseRelationships", always=dict
    )


_PromotedPurchase = TypeVar("_PromotedPurchase", default=PromotedPurchase)


@model
class PromotedPurchaseAttributes(Model):
    """The attributes of a promoted purchase."""

    visible_for_all_users: bool | None = attribute("visibleForAllUsers", bool)
    enabled: bool | None = attribute("enabled", bool)
    state: PromotedPurchaseState | None = attribute("state", "PromotedPurchaseState")


@model
class PromotedPurchaseRelationships(Model):
    """The relationships of a promoted purchase."""

    in_app_purchase_v2: ToOne[InAppPurchaseV2] | None = attribute("inAppPurchaseV2", "ToOne")
    subscription: ToOne[Subscription] | None = attribute("subscription", "ToOne")


@model
class PromotedPurchaseResponse(Document, Generic[_PromotedPurchase]):
    """A promoted purchase, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/promotedpurchaseresponse
    """

    data: _PromotedPurchase = attribute("data", "PromotedPurchase")
    included: tuple[InAppPurchaseV2 | Subscription | ResourceObject, ...] | None = attribute(
        "included", Included({"inAppPurchases": "InAppPurchaseV2", "subscriptions": "Subscription"})
    )


@model
class PromotedPurchasesResponse(Page):
    """A page of promoted purchase resources.

    https://developer.apple.com/documentation/appstoreconnectapi/promotedpurchasesresponse
    """

    data: tuple[PromotedPurchase, ...] = attribute("data", Many("PromotedPurchase"), always=list)
    included: tuple[InAppPurchaseV2 | Subscription | ResourceObject, ...] | None = attribute(
        "included", Included({"inAppPurchases": "InAppPurchaseV2", "subscriptions": "Subscription"})
    )


class PromotedPurchaseState(OpenEnum):
    """One of 4 known values; Apple may add others."""

    APPROVED = "APPROVED"
    IN_REVIEW = "IN_REVIEW"
    PREPARE_FOR_SUBMISSION = "PREPARE_FOR_SUBMISSION"
    REJECTED = "REJECTED"
