"""What belongs to App Store version release requests: resources, documents, values and enums."""

from __future__ import annotations

from typing import ClassVar

from ..document import (
    Document,
    ResourceObject,
)
from ..lazy import attribute, model


@model
class AppStoreVersionReleaseRequest(ResourceObject):
    """An App Store version release request.

    https://developer.apple.com/documentation/appstoreconnectapi/appstoreversionreleaserequest
    """

    resource_type: ClassVar[str] = "appStoreVersionReleaseRequests"


@model
class AppStoreVersionReleaseRequestResponse(Document):
    """An App Store version release request, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/appstoreversionreleaserequestresponse
    """

    data: AppStoreVersionReleaseRequest = attribute("data", "AppStoreVersionReleaseRequest")
