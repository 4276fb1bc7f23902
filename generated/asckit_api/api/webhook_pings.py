"""The operations on webhook pings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from ..models import WebhookPingResponse
    from ..operation import CallOptions


_CREATE: Operation[WebhookPingResponse] = Operation(
    "webhookPings_createInstance",
    "POST",
    "/v1/webhookPings",
    "WebhookPingResponse",
    body=Body("webhookPings", relationships={"webhook": Related("webhook", "webhooks")}),
)


class WebhookPings(Resource[M]):
    """The operations on webhook pings."""

    @dual
    async def create(
        self,
        *,
        webhook: str,
        options: CallOptions | None = None,
    ) -> WebhookPingResponse:
        """Create a webhook ping. `POST /v1/webhookPings`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-webhookpings
        """
        return await self._call(
            _CREATE,
            fields={
                "webhook": webhook,
            },
            options=options,
        )
