"""What belongs to webhooks: resources, documents, values and enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ..document import (
    Document,
    Model,
    Page,
    Relationship,
    ResourceObject,
    ToOne,
)
from ..lazy import Included, Many, attribute, model

if TYPE_CHECKING:
    from .apps import App
    from .enums import WebhookEventType


@model
class Webhook(ResourceObject):
    """A webhook.

    https://developer.apple.com/documentation/appstoreconnectapi/webhook
    """

    resource_type: ClassVar[str] = "webhooks"

    attributes: WebhookAttributes = attribute("attributes", "WebhookAttributes", always=dict)
    relationships: WebhookRelationships = attribute("relationships", "WebhookRelationships", always=dict)


@model
class WebhookAttributes(Model):
    """The attributes of a webhook."""

    enabled: bool | None = attribute("enabled", bool)
    event_types: tuple[WebhookEventType, ...] | None = attribute("eventTypes", Many("WebhookEventType"))
    name: str | None = attribute("name")
    url: str | None = attribute("url")


@model
class WebhookRelationships(Model):
    """The relationships of a webhook."""

    app: ToOne[App] | None = attribute("app", "ToOne")
    deliveries: Relationship | None = attribute("deliveries", "Relationship")


@model
class WebhookResponse(Document):
    """A webhook, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/webhookresponse
    """

    data: Webhook = attribute("data", "Webhook")
    included: tuple[App | ResourceObject, ...] | None = attribute("included", Included({"apps": "App"}))


@model
class WebhooksResponse(Page):
    """A page of webhook resources.

    https://developer.apple.com/documentation/appstoreconnectapi/webhooksresponse
    """

    data: tuple[Webhook, ...] = attribute("data", Many("Webhook"), always=list)
    included: tuple[App | ResourceObject, ...] | None = attribute("included", Included({"apps": "App"}))
