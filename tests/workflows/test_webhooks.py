"""Webhooks through the workflow: registered once, changed where they differ, pinged, removed."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx
import pytest

from asckit import ConfigurationError, NoMatch, WaitTimeout
from asckit.testing import Sandbox
from asckit_plugins.webhooks import Webhooks

from .kit import APP, Kill, sent

URL = "https://ci.example.com/apple"
SECRET = "a phrase that is hard to guess"
WANTED: dict[str, Any] = {"events": ["BUILD_UPLOAD_STATE_UPDATED"], "secret": SECRET}


def accepting(status: int = 200) -> httpx.Client:
    return httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(status)))


def test_registering_again_changes_nothing(sandbox: Sandbox) -> None:
    workflow = Webhooks(sandbox.client())
    first = workflow.register(APP, URL, **WANTED)
    assert (first.changed, first.webhook.attributes.url, first.webhook.attributes.name) == (True, URL, URL)
    second = workflow.register(APP, URL, **WANTED)
    assert (second.changed, second.webhook.id) == (False, first.webhook.id)
    assert sent(sandbox) == ["webhooks_createInstance"]


def test_what_differs_is_changed_and_nothing_else(sandbox: Sandbox) -> None:
    workflow = Webhooks(sandbox.client())
    workflow.register(APP, URL, **WANTED)
    both: list[Any] = ["BUILD_UPLOAD_STATE_UPDATED", "BETA_FEEDBACK_CRASH_SUBMISSION_CREATED"]
    changed = workflow.register(APP, URL, events=both, secret="other", name="CI", enabled=False)
    assert changed.changed
    assert sandbox.mutations[-1].body["data"]["attributes"] == {
        "eventTypes": sorted(both), "enabled": False, "name": "CI",
    }  # fmt: skip
    workflow.register(APP, URL, events=both, secret="other", enabled=False, replace_secret=True)
    assert sandbox.mutations[-1].body["data"]["attributes"] == {"secret": "other"}


@pytest.mark.parametrize("landed", [False, True])
def test_registering_that_is_killed_is_finished_by_the_next(sandbox: Sandbox, landed: bool) -> None:
    with pytest.raises(KeyboardInterrupt):
        Webhooks(sandbox.client(plugins=[Kill(0, landed=landed)])).register(APP, URL, **WANTED)
    Webhooks(sandbox.client()).register(APP, URL, **WANTED)
    assert len(sandbox.ids("webhooks")) == 1


def test_both_clients_do_the_same() -> None:
    async def run(sandbox: Sandbox) -> None:
        async with sandbox.async_client() as asc:
            workflow = Webhooks(asc)
            registered = await workflow.register(APP, URL, **WANTED)
            delivery = await workflow.ping(registered.webhook.id)
            await workflow.redeliver(delivery.id)
            assert [one.id for one in await workflow.find(APP)] == [registered.webhook.id]
            assert await workflow.remove(APP, URL)
            assert not await workflow.remove(APP, URL)

    def run_blocking(sandbox: Sandbox) -> None:
        workflow = Webhooks(sandbox.client())
        registered = workflow.register(APP, URL, **WANTED)
        delivery = workflow.ping(registered.webhook.id)
        workflow.redeliver(delivery.id)
        assert [one.id for one in workflow.find(APP)] == [registered.webhook.id]
        assert workflow.remove(APP, URL)
        assert not workflow.remove(APP, URL)

    with Sandbox() as one, Sandbox() as other:
        one.receiver = other.receiver = accepting()
        asyncio.run(run(one))
        run_blocking(other)
        assert sent(one) == sent(other)
        assert sent(one) == [
            "webhooks_createInstance",
            "webhookPings_createInstance",
            "webhookDeliveries_createInstance",
            "webhooks_deleteInstance",
        ]


def test_a_ping_tells_how_it_went(sandbox: Sandbox) -> None:
    workflow = Webhooks(sandbox.client())
    id = workflow.register(APP, URL, **WANTED).webhook.id
    sandbox.receiver = accepting(503)
    failed = workflow.ping(id)
    assert (failed.attributes.delivery_state, failed.attributes.error_message) == (
        "FAILED", "It was answered with status 503.",
    )  # fmt: skip
    sandbox.receiver = accepting()
    assert workflow.ping(id).attributes.delivery_state == "SUCCEEDED"
    sandbox.receiver = None
    with pytest.raises(WaitTimeout, match="ping"):
        workflow.ping(id, timeout=10)


def test_it_can_be_planned(sandbox: Sandbox) -> None:
    asc = sandbox.client()
    with asc.plan() as plan:
        Webhooks(asc).register(APP, URL, **WANTED)
    assert sent(sandbox) == []
    assert SECRET not in plan.render()
    plan.apply(asc)
    assert len(sandbox.ids("webhooks")) == 1


@pytest.mark.parametrize(
    ("url", "change", "told"),
    [
        ("http://ci.example.com/x", {}, "https"),
        (URL, {"secret": ""}, "secret"),
        (URL, {"events": []}, "at least one"),
        (URL, {"events": "BUILD_UPLOAD_STATE_UPDATED"}, "list"),
    ],
)
def test_what_cannot_be_is_refused_before_anything_is_sent(
    sandbox: Sandbox, url: str, change: dict[str, Any], told: str
) -> None:
    with pytest.raises(ConfigurationError, match=told):
        Webhooks(sandbox.client()).register(APP, url, **{**WANTED, **change})
    assert sandbox.requests == []


def test_an_unknown_webhook_is_an_error_that_names_those_there_are(sandbox: Sandbox) -> None:
    workflow = Webhooks(sandbox.client())
    workflow.register(APP, URL, **WANTED)
    with pytest.raises(NoMatch, match=r"there is 'https://ci\.example\.com/apple'"):
        workflow.get(APP, "https://ci.example.com/appel")
