"""The operations on webhooks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkagesResponse
    from ..literals import (
        AppField,
        WebhookDeliveriesInclude,
        WebhookDeliveryDeliveryStateValue,
        WebhookDeliveryField,
        WebhookEventField,
        WebhookEventTypeValue,
        WebhookField,
        WebhookInclude,
    )
    from ..models import WebhookDeliveriesResponse, WebhookResponse
    from ..operation import CallOptions, Unset

    class WebhooksGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_apps: Sequence[AppField]
        fields_webhooks: Sequence[WebhookField]
        include: Sequence[WebhookInclude]

    class WebhooksListDeliveriesQuery(TypedDict, total=False):
        """What `list_deliveries` takes."""

        fields_webhook_deliveries: Sequence[WebhookDeliveryField]
        fields_webhook_events: Sequence[WebhookEventField]
        filter_created_date_greater_than_or_equal_to: Sequence[str]
        filter_created_date_less_than: Sequence[str]
        filter_delivery_state: Sequence[WebhookDeliveryDeliveryStateValue]
        include: Sequence[WebhookDeliveriesInclude]
        limit: int

    class WebhooksListDeliveriesLinkagesQuery(TypedDict, total=False):
        """What `list_deliveries_linkages` takes."""

        limit: int


_CREATE: Operation[WebhookResponse] = Operation(
    "webhooks_createInstance",
    "POST",
    "/v1/webhooks",
    "WebhookResponse",
    body=Body(
        "webhooks",
        attributes={
            "enabled": "enabled",
            "event_types": "eventTypes",
            "name": "name",
            "secret": "secret",
            "url": "url",
        },
        relationships={"app": Related("app", "apps")},
    ),
)

_GET: Operation[WebhookResponse] = Operation(
    "webhooks_getInstance",
    "GET",
    "/v1/webhooks/{id}",
    "WebhookResponse",
    query={
        "fields_apps": "fields[apps]",
        "fields_webhooks": "fields[webhooks]",
        "include": "include",
    },
)

_DELETE: Operation[None] = Operation("webhooks_deleteInstance", "DELETE", "/v1/webhooks/{id}")

_UPDATE: Operation[WebhookResponse] = Operation(
    "webhooks_updateInstance",
    "PATCH",
    "/v1/webhooks/{id}",
    "WebhookResponse",
    body=Body(
        "webhooks",
        attributes={
            "enabled": "enabled",
            "event_types": "eventTypes",
            "name": "name",
            "secret": "secret",
            "url": "url",
        },
    ),
)

_LIST_DELIVERIES: Operation[WebhookDeliveriesResponse] = Operation(
    "webhooks_deliveries_getToManyRelated",
    "GET",
    "/v1/webhooks/{id}/deliveries",
    "WebhookDeliveriesResponse",
    query={
        "fields_webhook_deliveries": "fields[webhookDeliveries]",
        "fields_webhook_events": "fields[webhookEvents]",
        "filter_created_date_greater_than_or_equal_to": "filter[createdDateGreaterThanOrEqualTo]",
        "filter_created_date_less_than": "filter[createdDateLessThan]",
        "filter_delivery_state": "filter[deliveryState]",
        "include": "include",
        "limit": "limit",
    },
)

_LIST_DELIVERIES_LINKAGES: Operation[LinkagesResponse] = Operation(
    "webhooks_deliveries_getToManyRelationship",
    "GET",
    "/v1/webhooks/{id}/relationships/deliveries",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)


class Webhooks(Resource[M]):
    """The operations on webhooks."""

    @dual
    async def create(
        self,
        *,
        enabled: bool,
        event_types: Sequence[WebhookEventTypeValue],
        name: str,
        secret: str,
        url: str,
        app: str,
        options: CallOptions | None = None,
    ) -> WebhookResponse:
        """Create a webhook. `POST /v1/webhooks`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-webhooks
        """
        return await self._call(
            _CREATE,
            fields={
                "enabled": enabled,
                "event_types": event_types,
                "name": name,
                "secret": secret,
                "url": url,
                "app": app,
            },
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[WebhooksGetQuery],
    ) -> WebhookResponse:
        """Read a webhook by id. `GET /v1/webhooks/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-webhooks-_id_
        """
        return await self._call(
            _GET,
            id,
            query=query,
            options=options,
        )

    @dual
    async def delete(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a webhook. `DELETE /v1/webhooks/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-webhooks-_id_
        """
        return await self._call(
            _DELETE,
            id,
            options=options,
        )

    @dual
    async def update(
        self,
        id: str,
        *,
        enabled: bool | None | Unset = UNSET,
        event_types: Sequence[WebhookEventTypeValue] | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        secret: str | None | Unset = UNSET,
        url: str | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> WebhookResponse:
        """Change a webhook; fields left out stay as they are. `PATCH /v1/webhooks/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-webhooks-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "enabled": enabled,
                "event_types": event_types,
                "name": name,
                "secret": secret,
                "url": url,
            },
            options=options,
        )

    @dual
    async def list_deliveries(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[WebhooksListDeliveriesQuery],
    ) -> WebhookDeliveriesResponse:
        """List the deliveries of a webhook. `GET /v1/webhooks/{id}/deliveries`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-webhooks-_id_-deliveries
        """
        return await self._call(
            _LIST_DELIVERIES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_deliveries_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[WebhooksListDeliveriesLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the deliveries of a webhook. `GET /v1/webhooks/{id}/relationships/deliveries`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-webhooks-_id_-relationships-deliveries
        """
        return await self._call(
            _LIST_DELIVERIES_LINKAGES,
            id,
            query=query,
            options=options,
        )
