"""What belongs to subscription group submissions: resources, documents, values and enums."""

from __future__ import annotations

from typing import ClassVar

from ..document import (
    Document,
    ResourceObject,
)
from ..lazy import attribute, model


@model
class SubscriptionGroupSubmission(ResourceObject):
    """A subscription group submission.

    https://developer.apple.com/documentation/appstoreconnectapi/subscriptiongroupsubmission
    """

    resource_type: ClassVar[str] = "subscriptionGroupSubmissions"


@model
class SubscriptionGroupSubmissionResponse(Document):
    """A subscription group submission, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/subscriptiongroupsubmissionresponse
    """

    data: SubscriptionGroupSubmission = attribute("data", "SubscriptionGroupSubmission")
