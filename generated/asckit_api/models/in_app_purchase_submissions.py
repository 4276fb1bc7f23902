"""What belongs to in-app purchase submissions: resources, documents, values and enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ..document import (
    Document,
    Model,
    ResourceObject,
    ToOne,
)
from ..lazy import Included, attribute, model

if TYPE_CHECKING:
    from .in_app_purchases_v2 import InAppPurchaseV2


@model
class InAppPurchaseSubmission(ResourceObject):
    """An in-app purchase submission.

    https://developer.apple.com/documentation/appstoreconnectapi/inapppurchasesubmission
    """

    resource_type: ClassVar[str] = "inAppPurchaseSubmissions"

    relationships: InAppPurchaseSubmissionRelationships = attribute(
        "relationships", "InAppPurchaseSubmissionRelationships", always=dict
    )


@model
class InAppPurchaseSubmissionRelationships(Model):
    """The relationships of an in-app purchase submission."""

    in_app_purchase_v2: ToOne[InAppPurchaseV2] | None = attribute("inAppPurchaseV2", "ToOne")


@model
class InAppPurchaseSubmissionResponse(Document):
    """An in-app purchase submission, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/inapppurchasesubmissionresponse
    """

    data: InAppPurchaseSubmission = attribute("data", "InAppPurchaseSubmission")
    included: tuple[InAppPurchaseV2 | ResourceObject, ...] | None = attribute(
        "included", Included({"inAppPurchases": "InAppPurchaseV2"})
    )
