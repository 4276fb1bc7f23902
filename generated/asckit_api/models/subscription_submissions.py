"""What belongs to subscription submissions: resources, documents, values and enums."""

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
    from .subscriptions import Subscription


@model
class SubscriptionSubmission(ResourceObject):
    """A subscription submission.

    https://developer.apple.com/documentation/appstoreconnectapi/subscriptionsubmission
    """

    resource_type: ClassVar[str] = "subscriptionSubmissions"

    relationships: SubscriptionSubmissionRelationships = attribute(
        "relationships", "SubscriptionSubmissionRelationships", always=dict
    )


@model
class SubscriptionSubmissionRelationships(Model):
    """The relationships of a subscription submission."""

    subscription: ToOne[Subscription] | None = attribute("subscription", "ToOne")


@model
class SubscriptionSubmissionResponse(Document):
    """A subscription submission, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/subscriptionsubmissionresponse
    """

    data: SubscriptionSubmission = attribute("data", "SubscriptionSubmission")
    included: tuple[Subscription | ResourceObject, ...] | None = attribute(
        "included", Included({"subscriptions": "Subscription"})
    )
