"""The `Webhooks` workflow: register, list, ping, look at deliveries, deliver again, remove."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

import attrs

from asckit.engine import is_near, split_address
from asckit.errors import ConfigurationError, NoMatch, NotFound
from asckit.workflow import Step, Workflow
from asckit_api.operation import M, dual

from ..builds import Builds
from ..builds.finding import no_match

if TYPE_CHECKING:
    from asckit_api.literals import WebhookEventTypeValue
    from asckit_api.models import App, Webhook, WebhookDelivery
    from asckit_api.operation import Async

UNFINISHED: Final = frozenset({"PENDING", None})
"""States of a delivery that is still under way."""


@attrs.frozen
class Registered:
    """A webhook as it is, and whether that was so before."""

    webhook: Webhook
    changed: bool


class Webhooks(Workflow[M]):
    """Register webhooks, and look at what was delivered to them.

    Apple: https://developer.apple.com/documentation/appstoreconnectapi/webhook-notifications
    """

    @dual
    async def find(self: Webhooks[Async], app: str | App) -> list[Webhook]:
        """The webhooks of an app, named by id, bundle id or exact name. Raises `NoMatch` for an unknown app."""
        found = await Builds(self.asc).app(app)
        return [webhook async for webhook in self.asc.paginate(self.asc.api.apps.list_webhooks, found.id, limit=200)]

    @dual
    async def get(self: Webhooks[Async], app: str | App, webhook: str) -> Webhook:
        """The webhook of an app with this id, address or name. Raises `NoMatch`, which lists those that there are."""
        every = await self.find(app)
        found = _named(every, webhook)
        if found is None:
            raise no_match("webhook", webhook, "of this app", [one.attributes.url or one.id for one in every])
        return found

    @dual
    async def register(
        self: Webhooks[Async],
        app: str | App,
        url: str,
        *,
        events: Sequence[WebhookEventTypeValue],
        secret: str,
        name: str | None = None,
        enabled: bool = True,
        replace_secret: bool = False,
        workflow: str = "webhooks.register",
    ) -> Registered:
        """Let Apple deliver these events of an app to an address; a webhook of that address is changed to fit.

        Apple never shows a secret, so it cannot be compared: that of an existing webhook stays as it is unless
        replace_secret says otherwise. Raises `ConfigurationError` for an address or secret that cannot be.
        """
        parts = split_address(url)
        if parts is None or not (parts.scheme == "https" or (parts.hostname and is_near(parts.hostname))):  # a sandbox
            raise ConfigurationError(f"Apple delivers to https only, and {url!r} is not; give an https:// address.")
        if not secret:
            raise ConfigurationError("A webhook needs a secret that is hard to guess: deliveries are signed with it.")
        if not events or isinstance(events, str):
            raise ConfigurationError("A webhook needs a list of at least one event type to be told of.")
        owner = await Builds(self.asc).app(app)
        known = _named(await self.find(owner), url)
        step = f"webhook to {url}"
        told = ", ".join(sorted(map(str, events)))
        if known is None:
            created = await self.asc.api.webhooks.create(
                app=owner.id, url=url, name=name or url, enabled=enabled, event_types=sorted(events), secret=secret
            )
            self.asc.announce(Step(workflow, step, "changed", f"registered for {told}", created.data.id))
            return Registered(created.data, changed=True)
        changes: dict[str, Any] = {}
        if set(known.attributes.event_types or ()) != set(events):
            changes["event_types"] = sorted(events)
        if known.attributes.enabled is not enabled:
            changes["enabled"] = enabled
        if name is not None and known.attributes.name != name:
            changes["name"] = name
        if replace_secret:
            changes["secret"] = secret
        if not changes:
            self.asc.announce(Step(workflow, step, "unchanged", f"tells of {told}", known.id))
            return Registered(known, changed=False)
        updated = await self.asc.api.webhooks.update(known.id, **changes)
        self.asc.announce(Step(workflow, step, "changed", f"new {', '.join(sorted(changes))}", known.id))
        return Registered(updated.data, changed=True)

    @dual
    async def remove(self: Webhooks[Async], app: str | App, webhook: str, *, workflow: str = "webhooks.remove") -> bool:
        """Delete a webhook by its id, address or name; returns whether it was there. One that is gone is no error."""
        found = _named(await self.find(app), webhook)
        if found is not None:
            try:
                await self.asc.api.webhooks.delete(found.id)
            except NotFound:  # somebody else was faster
                found = None
        name = f"webhook {webhook} is removed"
        self.asc.announce(
            Step(workflow, name, "unchanged" if found is None else "changed", target=found.id if found else None)
        )
        return found is not None

    @dual
    async def deliveries(
        self: Webhooks[Async], webhook_id: str, *, state: str | None = None, max_items: int | None = None
    ) -> list[WebhookDelivery]:
        """What was delivered to a webhook, as Apple lists it; state is SUCCEEDED, FAILED or PENDING."""
        query: dict[str, Any] = {"filter_delivery_state": [state]} if state else {}
        pages = self.asc.paginate(
            self.asc.api.webhooks.list_deliveries,
            webhook_id,
            include=["event"],
            limit=200,
            max_items=max_items,
            **query,
        )
        return [delivery async for delivery in pages]

    @dual
    async def ping(
        self: Webhooks[Async],
        webhook_id: str,
        *,
        timeout: float = 60.0,
        every: float = 2.0,
        workflow: str = "webhooks.ping",
    ) -> WebhookDelivery:
        """Let Apple deliver a test to a webhook, and return how that went: `delivery_state` is SUCCEEDED or FAILED.

        timeout and every are in seconds. Raises `WaitTimeout` where Apple does not list the delivery in time.
        """
        before = {delivery.id for delivery in await self.deliveries(webhook_id, max_items=200)}
        await self.asc.api.webhook_pings.create(webhook=webhook_id)

        async def look() -> WebhookDelivery | None:
            page = await self.asc.api.webhooks.list_deliveries(webhook_id, include=["event"], limit=50)
            for delivery in page.data:
                event = page.find(delivery.relationships.event)
                is_ping = event is not None and event.attributes.ping
                if delivery.id not in before and is_ping and delivery.attributes.delivery_state not in UNFINISHED:
                    return delivery
            self.asc.announce(Step(workflow, "ping is delivered", "waiting", target=webhook_id))
            return None

        delivery = await self.asc.poll(look, every=every, timeout=timeout, describe="the ping to be delivered")
        state = str(delivery.attributes.delivery_state)
        failed = state == "FAILED"
        detail = delivery.attributes.error_message if failed else state
        self.asc.announce(
            Step(workflow, "ping is delivered", "failed" if failed else "changed", detail or state, webhook_id)
        )
        return delivery

    @dual
    async def redeliver(
        self: Webhooks[Async], delivery_id: str, *, workflow: str = "webhooks.redeliver"
    ) -> WebhookDelivery:
        """Deliver once more what was delivered before; it comes with the same event id."""
        created = await self.asc.api.webhook_deliveries.create(template=delivery_id)
        self.asc.announce(Step(workflow, f"delivery {delivery_id} is sent again", "changed", target=created.data.id))
        return created.data


def _named(webhooks: Sequence[Webhook], webhook: str) -> Webhook | None:
    """The one with this id, address or name; raises `NoMatch` where that is several."""
    found = [one for one in webhooks if webhook in (one.id, one.attributes.url, one.attributes.name)]
    if len(found) > 1:
        ids = tuple(one.id for one in found)
        raise NoMatch(f"{len(found)} webhooks fit {webhook!r}; give the id of one: {', '.join(ids)}", candidates=ids)
    return found[0] if found else None
