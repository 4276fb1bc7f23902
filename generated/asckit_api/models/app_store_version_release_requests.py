"""What belongs to app store version release requests: resources, documents, values and enums."""

from __future__ import annotations

from typing import ClassVar

from ..document import (
    Document,
    ResourceObject,
    attribute,
    model,
)


@model
class AppStoreVersionReleaseRequest(ResourceObject):
    """An app store version release request.

    https://developer.apple.com/documentation/appstoreconnectapi/appstoreversionreleaserequest
    """

    resource_type: ClassVar[str] = "appStoreVersionReleaseRequests"


@model
class AppStoreVersionReleaseRequestResponse(Document):
    """An app store version release request, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/appstoreversionreleaserequestresponse
    """

    data: AppStoreVersionReleaseRequest = attribute("data", "AppStoreVersionReleaseRequest")
