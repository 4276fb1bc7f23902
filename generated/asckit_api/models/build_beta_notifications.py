"""What belongs to build beta notifications: resources, documents, values and enums."""

from __future__ import annotations

from typing import ClassVar

from ..document import (
    Document,
    ResourceObject,
)
from ..lazy import attribute, model


@model
class BuildBetaNotification(ResourceObject):
    """A build beta notification.

    https://developer.apple.com/documentation/appstoreconnectapi/buildbetanotification
    """

    resource_type: ClassVar[str] = "buildBetaNotifications"


@model
class BuildBetaNotificationResponse(Document):
    """A build beta notification, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/buildbetanotificationresponse
    """

    data: BuildBetaNotification = attribute("data", "BuildBetaNotification")
