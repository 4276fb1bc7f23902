"""Webhooks of the sandbox: what happens is delivered, signed, and told only to those who asked for it."""

from __future__ import annotations

import http.server
import json
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

from asckit import Client, Conflict, InvalidRequest
from asckit.testing import Sandbox
from asckit_plugins.sandbox import AcceleratedClock, environment
from asckit_plugins.testflight import TestFlight
from asckit_plugins.webhooks import Event, receive

APP = "com.example.aurora"
SECRET = "a phrase that is hard to guess"
URL = "https://ci.example.com/apple"
EVENTS = ["BUILD_BETA_DETAIL_EXTERNAL_BUILD_STATE_UPDATED"]


class Inbox:
    """A receiver of deliveries: checks and keeps them."""

    def __init__(self, status: int = 200) -> None:
        self.status = status
        self.events: list[Event] = []
        self.urls: list[str] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.urls.append(str(request.url))
        self.events.append(receive(request.content, request.headers, SECRET))
        return httpx.Response(self.status, text="thanks")


@pytest.fixture
def inbox(sandbox: Sandbox) -> Inbox:
    made = Inbox()
    sandbox.receiver = httpx.Client(transport=httpx.MockTransport(made))
    return made


def register(asc: Client, sandbox: Sandbox, url: str = URL, **changes: Any) -> str:
    (app,) = sandbox.ids("apps", bundleId=APP)
    fields = {"url": url, "name": "CI", "secret": SECRET, "enabled": True, "event_types": EVENTS, **changes}
    return asc.api.webhooks.create(app=app, **fields).data.id


def test_the_states_of_a_build_are_told_as_they_change(sandbox: Sandbox, inbox: Inbox) -> None:
    with sandbox.client() as asc:
        register(asc, sandbox)
        TestFlight(asc).distribute(APP, build="41", groups=["QA", "Public Beta"], submit_for_review=True)
        sandbox.advance(3_600)
        asc.api.apps.list()
        sandbox.advance(3_600)
        asc.api.apps.list()
    (build,) = sandbox.ids("builds", version="41")
    told = [event for event in inbox.events if event.resource_id == sandbox.get("builds", build)["buildBetaDetail"]]
    assert [(event.old, event.new) for event in told] == [
        ("READY_FOR_BETA_SUBMISSION", "WAITING_FOR_BETA_REVIEW"),
        ("WAITING_FOR_BETA_REVIEW", "IN_BETA_REVIEW"),
        ("IN_BETA_REVIEW", "READY_FOR_BETA_TESTING"),
    ]
    assert {event.resource_type for event in told} == {"buildBetaDetails"}
    assert told[1].time is not None
    assert told[2].time is not None
    assert (told[2].time - told[1].time).total_seconds() == 3_600
    assert set(inbox.urls) == {URL}


def test_only_what_was_asked_for_is_told(sandbox: Sandbox, inbox: Inbox) -> None:
    with sandbox.client() as asc:
        register(asc, sandbox, event_types=["BUILD_UPLOAD_STATE_UPDATED"])
        register(asc, sandbox, URL + "/off", enabled=False)
        TestFlight(asc).distribute(APP, build="41", groups=["QA"], submit_for_review=True)
    assert inbox.events == []


def test_a_change_while_a_webhook_was_off_is_not_told_later(sandbox: Sandbox, inbox: Inbox) -> None:
    with sandbox.client() as asc:
        id = register(asc, sandbox, enabled=False)
        TestFlight(asc).distribute(APP, build="41", groups=["QA"], submit_for_review=True)
        asc.api.webhooks.update(id, enabled=True)
        asc.api.apps.list()
    assert inbox.events == []


def test_feedback_is_told_when_it_comes(sandbox: Sandbox, inbox: Inbox) -> None:
    (build,) = sandbox.ids("builds", version="41")
    with sandbox.client() as asc:
        register(asc, sandbox, event_types=["BETA_FEEDBACK_CRASH_SUBMISSION_CREATED"])
        feedback = sandbox.add("betaFeedbackCrashSubmissions", {"comment": "It crashed."}, build=build)
        sandbox.deliver()
        asc.api.apps.list()
    (event,) = inbox.events
    assert (event.type, event.resource_id) == ("BETA_FEEDBACK_CRASH_SUBMISSION_CREATED", feedback)


def test_a_ping_is_listed_with_what_the_receiver_answered(sandbox: Sandbox, inbox: Inbox) -> None:
    with sandbox.client() as asc:
        id = register(asc, sandbox)
        asc.api.webhook_pings.create(webhook=id)
        page = asc.api.webhooks.list_deliveries(id, include=["event"])
        (delivery,) = page.data
        event = page.find(delivery.relationships.event)
        assert event is not None
        assert event.attributes.ping
        assert delivery.attributes.delivery_state == "SUCCEEDED"
        assert delivery.attributes.response is not None
        assert (delivery.attributes.response.http_status_code, delivery.attributes.response.body) == (200, "thanks")
        assert delivery.attributes.request is not None
        assert delivery.attributes.request.url == URL
        assert page.issues() == []
    assert [event.is_ping for event in inbox.events] == [True]


def test_a_delivery_that_fails_can_be_sent_again(sandbox: Sandbox, inbox: Inbox) -> None:
    inbox.status = 500
    with sandbox.client() as asc:
        id = register(asc, sandbox)
        asc.api.webhook_pings.create(webhook=id)
        (failed,) = asc.api.webhooks.list_deliveries(id, filter_delivery_state=["FAILED"]).data
        assert failed.attributes.error_message == "It was answered with status 500."
        inbox.status = 200
        again = asc.api.webhook_deliveries.create(template=failed.id).data
        assert again.attributes.redelivery
        assert asc.api.webhooks.list_deliveries(id, filter_delivery_state=["SUCCEEDED"]).data[0].id == again.id
    first, second = inbox.events
    assert first.id == second.id


def test_a_secret_is_never_shown(sandbox: Sandbox) -> None:
    with sandbox.client() as asc:
        id = register(asc, sandbox)
        assert SECRET not in json.dumps(asc.api.webhooks.get(id, include=["app"]).to_dict())


@pytest.mark.parametrize(
    "fields",
    [
        {"url": "http://ci.example.com/apple"},
        {"url": "ftp://x"},
        {"url": "https"},
        {"secret": " "},
        {"event_types": []},
    ],
    ids=str,
)
def test_a_webhook_that_cannot_work_is_refused(sandbox: Sandbox, fields: dict[str, Any]) -> None:
    with sandbox.client() as asc, pytest.raises((Conflict, InvalidRequest)):
        register(asc, sandbox, **fields)
    assert sandbox.ids("webhooks") == []


def test_an_app_has_ten_webhooks_at_most(sandbox: Sandbox) -> None:
    with sandbox.client() as asc:
        for number in range(10):
            register(asc, sandbox, f"{URL}/{number}")
        with pytest.raises((Conflict, InvalidRequest), match="10 webhooks"):
            register(asc, sandbox, f"{URL}/10")


def test_without_a_receiver_nothing_leaves_this_computer_and_its_network(sandbox: Sandbox) -> None:
    with sandbox.client() as asc:
        id = register(asc, sandbox)
        asc.api.webhook_pings.create(webhook=id)
        assert sandbox.deliver() == 1
        (delivery,) = asc.api.webhooks.list_deliveries(id).data
    assert delivery.attributes.delivery_state == "FAILED"
    assert "this computer" in str(delivery.attributes.error_message)


@pytest.fixture
def listening() -> Iterator[tuple[str, list[tuple[bytes, dict[str, str]]]]]:
    """A receiver on a real port, and what came to it."""
    came: list[tuple[bytes, dict[str, str]]] = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            came.append((self.rfile.read(int(self.headers["content-length"])), dict(self.headers)))
            self.send_response(204)
            self.end_headers()

        def log_message(self, *_: Any) -> None:
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/apple", came
        server.shutdown()


def wait_until(done: Callable[[], object]) -> None:
    until = time.monotonic() + 10
    while not done():
        assert time.monotonic() < until, "it did not happen in time"
        time.sleep(0.02)


def test_a_served_sandbox_delivers_over_the_network_by_itself(
    listening: tuple[str, list[tuple[bytes, dict[str, str]]]], monkeypatch: pytest.MonkeyPatch
) -> None:
    url, came = listening
    sandbox = Sandbox(clock=AcceleratedClock(60))
    with sandbox.serve() as running:
        for name, value in environment(running).items():
            monkeypatch.setenv(name, value)
        with Client.from_env() as asc:
            id = register(asc, sandbox, url)
            asc.api.webhook_pings.create(webhook=id)
            wait_until(lambda: came)
            body, headers = came[0]
            assert receive(body, headers, SECRET).is_ping
            wait_until(lambda: asc.api.webhooks.list_deliveries(id).data[0].attributes.delivery_state == "SUCCEEDED")
