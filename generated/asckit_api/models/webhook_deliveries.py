"""What belongs to webhook deliveries: resources, documents, values and enums."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from ..document import (
    Document,
    Model,
    Page,
    ResourceObject,
    ToOne,
)
from ..lazy import Included, Many, OpenEnum, attribute, model

if TYPE_CHECKING:
    from .webhook_events import WebhookEvent


@model
class WebhookDelivery(ResourceObject):
    """A webhook delivery.

    https://developer.apple.com/documentation/appstoreconnectapi/webhookdelivery
    """

    resource_type: ClassVar[str] = "webhookDeliveries"

    attributes: WebhookDeliveryAttributes = attribute("attributes", "WebhookDeliveryAttributes", always=dict)
    relationships: WebhookDeliveryRelationships = attribute(
        "relationships", "WebhookDeliveryRelationships", always=dict
    )


@model
class WebhookDeliveryAttributes(Model):
    """The attributes of a webhook delivery."""

    created_date: datetime | None = attribute("createdDate", datetime)
    delivery_state: WebhookDeliveryDeliveryState | None = attribute("deliveryState", "WebhookDeliveryDeliveryState")
    error_message: str | None = attribute("errorMessage")
    redelivery: bool | None = attribute("redelivery", bool)
    sent_date: datetime | None = attribute("sentDate", datetime)
    request: WebhookDeliveryRequest | None = attribute("request", "WebhookDeliveryRequest")
    response: WebhookDeliveryAnswer | None = attribute("response", "WebhookDeliveryAnswer")


@model
class WebhookDeliveryRelationships(Model):
    """The relationships of a webhook delivery."""

    event: ToOne[WebhookEvent] | None = attribute("event", "ToOne")


@model
class WebhookDeliveriesResponse(Page):
    """A page of webhook delivery resources.

    https://developer.apple.com/documentation/appstoreconnectapi/webhookdeliveriesresponse
    """

    data: tuple[WebhookDelivery, ...] = attribute("data", Many("WebhookDelivery"), always=list)
    included: tuple[WebhookEvent | ResourceObject, ...] | None = attribute(
        "included", Included({"webhookEvents": "WebhookEvent"})
    )


@model
class WebhookDeliveryAnswer(Model):
    """A webhook delivery answer."""

    http_status_code: int | None = attribute("httpStatusCode", int)
    body: str | None = attribute("body")


@model
class WebhookDeliveryRequest(Model):
    """A webhook delivery request."""

    url: str | None = attribute("url")


@model
class WebhookDeliveryResponse(Document):
    """A webhook delivery, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/webhookdeliveryresponse
    """

    data: WebhookDelivery = attribute("data", "WebhookDelivery")
    included: tuple[WebhookEvent | ResourceObject, ...] | None = attribute(
        "included", Included({"webhookEvents": "WebhookEvent"})
    )


class WebhookDeliveryDeliveryState(OpenEnum):
    """One of 3 known values; Apple may add others."""

    SUCCEEDED = "SUCCEEDED"
    FAILED = "FAILED"
    PENDING = "PENDING"
