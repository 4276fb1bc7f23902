"""The operations on marketplace webhooks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import deprecated

from ..operation import UNSET, Body, M, Operation, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..literals import MarketplaceWebhookField
    from ..models import MarketplaceWebhookResponse, MarketplaceWebhooksResponse
    from ..operation import CallOptions, Unset

    class MarketplaceWebhooksListQuery(TypedDict, total=False):
        """What `list` takes."""

        fields_marketplace_webhooks: Sequence[MarketplaceWebhookField]
        limit: int


_LIST: Operation[MarketplaceWebhooksResponse] = Operation(
    "marketplaceWebhooks_getCollection",
    "GET",
    "/v1/marketplaceWebhooks",
    "MarketplaceWebhooksResponse",
    query={
        "fields_marketplace_webhooks": "fields[marketplaceWebhooks]",
        "limit": "limit",
    },
)

_CREATE: Operation[MarketplaceWebhookResponse] = Operation(
    "marketplaceWebhooks_createInstance",
    "POST",
    "/v1/marketplaceWebhooks",
    "MarketplaceWebhookResponse",
    body=Body("marketplaceWebhooks", attributes={"endpoint_url": "endpointUrl", "secret": "secret"}),
)

_DELETE: Operation[None] = Operation("marketplaceWebhooks_deleteInstance", "DELETE", "/v1/marketplaceWebhooks/{id}")

_UPDATE: Operation[MarketplaceWebhookResponse] = Operation(
    "marketplaceWebhooks_updateInstance",
    "PATCH",
    "/v1/marketplaceWebhooks/{id}",
    "MarketplaceWebhookResponse",
    body=Body("marketplaceWebhooks", attributes={"endpoint_url": "endpointUrl", "secret": "secret"}),
)


class MarketplaceWebhooks(Resource[M]):
    """The operations on marketplace webhooks."""

    @dual
    @deprecated("Apple has deprecated GET /v1/marketplaceWebhooks", stacklevel=2)
    async def list(
        self,
        *,
        options: CallOptions | None = None,
        **query: Unpack[MarketplaceWebhooksListQuery],
    ) -> MarketplaceWebhooksResponse:
        """List marketplace webhooks. `GET /v1/marketplaceWebhooks`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-marketplacewebhooks
        """
        return await self._call(
            _LIST,
            query=query,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated POST /v1/marketplaceWebhooks", stacklevel=2)
    async def create(
        self,
        *,
        endpoint_url: str,
        secret: str,
        options: CallOptions | None = None,
    ) -> MarketplaceWebhookResponse:
        """Create a marketplace webhook. `POST /v1/marketplaceWebhooks`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-marketplacewebhooks
        """
        return await self._call(
            _CREATE,
            fields={
                "endpoint_url": endpoint_url,
                "secret": secret,
            },
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated DELETE /v1/marketplaceWebhooks/{id}", stacklevel=2)
    async def delete(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a marketplace webhook. `DELETE /v1/marketplaceWebhooks/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-marketplacewebhooks-_id_
        """
        return await self._call(
            _DELETE,
            id,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated PATCH /v1/marketplaceWebhooks/{id}", stacklevel=2)
    async def update(
        self,
        id: str,
        *,
        endpoint_url: str | None | Unset = UNSET,
        secret: str | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> MarketplaceWebhookResponse:
        """Change a marketplace webhook; fields left out stay as they are. `PATCH /v1/marketplaceWebhooks/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-marketplacewebhooks-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "endpoint_url": endpoint_url,
                "secret": secret,
            },
            options=options,
        )
