"""What belongs to marketplace webhooks: resources, documents, values and enums."""

from __future__ import annotations

from typing import ClassVar

from ..document import (
    Document,
    Model,
    Page,
    ResourceObject,
)
from ..lazy import Many, attribute, model


@model
class MarketplaceWebhook(ResourceObject):
    """A marketplace webhook. Deprecated by Apple.

    https://developer.apple.com/documentation/appstoreconnectapi/marketplacewebhook
    """

    resource_type: ClassVar[str] = "marketplaceWebhooks"

    attributes: MarketplaceWebhookAttributes = attribute("attributes", "MarketplaceWebhookAttributes", always=dict)


@model
class MarketplaceWebhookAttributes(Model):
    """The attributes of a marketplace webhook."""

    endpoint_url: str | None = attribute("endpointUrl")


@model
class MarketplaceWebhookResponse(Document):
    """A marketplace webhook, as a document. Deprecated by Apple.

    https://developer.apple.com/documentation/appstoreconnectapi/marketplacewebhookresponse
    """

    data: MarketplaceWebhook = attribute("data", "MarketplaceWebhook")


@model
class MarketplaceWebhooksResponse(Page):
    """A page of marketplace webhook resources. Deprecated by Apple.

    https://developer.apple.com/documentation/appstoreconnectapi/marketplacewebhooksresponse
    """

    data: tuple[MarketplaceWebhook, ...] = attribute("data", Many("MarketplaceWebhook"), always=list)
