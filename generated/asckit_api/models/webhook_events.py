"""What belongs to webhook events: resources, documents, values and enums."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from ..document import (
    Model,
    ResourceObject,
)
from ..lazy import attribute, model

if TYPE_CHECKING:
    from .enums import WebhookEventType


@model
class WebhookEvent(ResourceObject):
    """A webhook event.

    https://developer.apple.com/documentation/appstoreconnectapi/webhookevent
    """

    resource_type: ClassVar[str] = "webhookEvents"

    attributes: WebhookEventAttributes = attribute("attributes", "WebhookEventAttributes", always=dict)


@model
class WebhookEventAttributes(Model):
    """The attributes of a webhook event."""

    event_type: WebhookEventType | None = attribute("eventType", "WebhookEventType")
    payload: str | None = attribute("payload")
    ping: bool | None = attribute("ping", bool)
    created_date: datetime | None = attribute("createdDate", datetime)
