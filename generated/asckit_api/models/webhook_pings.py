"""What belongs to webhook pings: resources, documents, values and enums."""

from __future__ import annotations

from typing import ClassVar

from ..document import (
    Document,
    ResourceObject,
)
from ..lazy import attribute, model


@model
class WebhookPing(ResourceObject):
    """A webhook ping.

    https://developer.apple.com/documentation/appstoreconnectapi/webhookping
    """

    resource_type: ClassVar[str] = "webhookPings"


@model
class WebhookPingResponse(Document):
    """A webhook ping, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/webhookpingresponse
    """

    data: WebhookPing = attribute("data", "WebhookPing")
