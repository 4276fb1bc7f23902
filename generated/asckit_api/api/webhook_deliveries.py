"""The operations on webhook deliveries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from ..models import WebhookDeliveryResponse
    from ..operation import CallOptions


_CREATE: Operation[WebhookDeliveryResponse] = Operation(
    "webhookDeliveries_createInstance",
    "POST",
    "/v1/webhookDeliveries",
    "WebhookDeliveryResponse",
    body=Body("webhookDeliveries", relationships={"template": Related("template", "webhookDeliveries")}),
)


class WebhookDeliveries(Resource[M]):
    """The operations on webhook deliveries."""

    @dual
    async def create(
        self,
        *,
        template: str,
        options: CallOptions | None = None,
    ) -> WebhookDeliveryResponse:
        """Create a webhook delivery. `POST /v1/webhookDeliveries`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-webhookdeliveries
        """
        return await self._call(
            _CREATE,
            fields={
                "template": template,
            },
            options=options,
        )
