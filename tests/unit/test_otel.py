from __future__ import annotations

import asyncio
import subprocess
import sys
import threading
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from opentelemetry import trace
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode

from asckit import ApiKey, AsyncClient, Client, NotFound, TransportError
from asckit.engine import APPLE
from asckit_api.operation import Operation, Request
from asckit_plugins import otel, pacing, retry
from asckit_plugins.otel import shown

from .both import Both, Script, create, failed, ok, read

exporter = InMemorySpanExporter()


@pytest.fixture(scope="module", autouse=True)
def provider() -> None:
    """What a program that uses OpenTelemetry sets up, once per process."""
    made = TracerProvider()
    made.add_span_processor(SimpleSpanProcessor(exporter))
    trace.set_tracer_provider(made)


@pytest.fixture(autouse=True)
def spans() -> Iterator[None]:
    exporter.clear()
    yield
    exporter.clear()


def finished() -> list[ReadableSpan]:
    """The spans that ended, in the order in which they began."""
    return sorted(exporter.get_finished_spans(), key=lambda span: span.start_time or 0)


def attributes(span: ReadableSpan) -> dict[str, Any]:
    return dict(span.attributes or {})


def send(both: Both, request: Request[Any], script: Script, *plugins: Any, **options: Any) -> None:
    asc = both.client(script, plugins=[otel, *plugins], **options)
    both.body(asc, lambda face: face.send(request))


def test_a_call_is_a_span_with_one_for_its_attempt(both: Both) -> None:
    send(both, read(), Script(ok(headers={"X-Request-Id": "REQ1"})))
    call, attempt = finished()
    assert (call.name, call.kind, call.parent) == ("things_getCollection", SpanKind.INTERNAL, None)
    assert attributes(call) | {"asckit.call_id": ""} == {
        "asckit.operation": "things_getCollection",
        "asckit.call_id": "",
        "asckit.attempts": 1,
        "asckit.request_id": "REQ1",
    }
    assert (attempt.name, attempt.kind) == ("GET /v1/things", SpanKind.CLIENT)
    assert attempt.parent is not None
    assert attempt.parent.span_id == call.context.span_id
    assert attributes(attempt) == {
        "http.request.method": "GET",
        "url.full": f"{APPLE}/v1/things",
        "url.template": "/v1/things",
        "server.address": "api.appstoreconnect.apple.com",
        "server.port": 443,
        "http.response.status_code": 200,
        "asckit.operation": "things_getCollection",
        "asckit.request_id": "REQ1",
    }
    assert {span.status.status_code for span in (call, attempt)} == {StatusCode.UNSET}


def test_each_attempt_is_a_span_of_the_same_call(both: Both) -> None:
    send(both, read(), Script(failed(503), httpx.ReadError("gone"), ok()), retry)
    call, *attempts = finished()
    assert [attributes(each).get("http.request.resend_count") for each in attempts] == [None, 1, 2]
    assert [attributes(each).get("http.response.status_code") for each in attempts] == [503, None, 200]
    assert [attributes(each).get("error.type") for each in attempts] == ["503", "TransportError", None]
    assert [each.status.status_code for each in attempts] == [StatusCode.ERROR, StatusCode.ERROR, StatusCode.UNSET]
    assert {each.parent.span_id for each in attempts if each.parent} == {call.context.span_id}
    assert attributes(call)["asckit.attempts"] == 3
    assert call.status.status_code is StatusCode.UNSET


def test_a_refusal_marks_both_spans(both: Both) -> None:
    with pytest.raises(NotFound):
        send(both, read(), Script(failed(404, "NOT_FOUND", **{"X-Request-Id": "REQ2"})))
    for span in finished():
        told = attributes(span)
        assert (told["error.type"], told["asckit.error.code"], told["asckit.request_id"]) == (
            "404",
            "NOT_FOUND",
            "REQ2",
        )
        assert span.status.status_code is StatusCode.ERROR


def test_a_broken_connection_has_no_status(both: Both) -> None:
    with pytest.raises(TransportError):
        send(both, create(), Script(httpx.ConnectError("refused")))
    call, attempt = finished()
    assert attributes(call)["error.type"] == attributes(attempt)["error.type"] == "TransportError"
    assert "http.response.status_code" not in attributes(attempt)


def test_spans_hold_neither_tokens_nor_what_was_filtered_by(both: Both) -> None:
    operation = Operation[None]("betaTesters_getCollection", "GET", "/v1/betaTesters")
    query = (("filter[email]", "a@example.com"), ("limit", "10"), ("fields[betaTesters]", "email"))
    script = Script(ok())
    send(both, Request(operation, "/v1/betaTesters", query), script)
    token = script.requests[0].headers["Authorization"].removeprefix("Bearer ")
    for span in finished():
        assert token not in span.to_json()
        assert "a@example.com" not in span.to_json()
    assert attributes(finished()[1])["url.full"] == (
        f"{APPLE}/v1/betaTesters?filter[email]=REDACTED&limit=10&fields%5BbetaTesters%5D=email"
    )


def test_what_is_shown_of_an_address() -> None:
    assert shown("https://a.test/v1/x") == "https://a.test/v1/x"
    assert shown("https://a.test/v1/x?filter%5Bname%5D=Bob&cursor=C1") == (
        "https://a.test/v1/x?filter[name]=REDACTED&cursor=C1"
    )


def test_a_call_is_a_child_of_the_span_around_it(both: Both) -> None:
    tracer = trace.get_tracer("mine")
    asc = both.client(Script(ok(), ok()), plugins=[otel])

    async def body(face: AsyncClient) -> None:
        with tracer.start_as_current_span("release"):
            await face.gather(lambda: face.send(read()), lambda: face.send(read()))

    both.body(asc, body)
    release, *rest = finished()
    calls = [span for span in rest if span.kind is SpanKind.INTERNAL]
    assert release.name == "release"
    assert len(calls) == 2
    assert {span.parent.span_id for span in calls if span.parent} == {release.context.span_id}
    attempts = [span for span in rest if span.kind is SpanKind.CLIENT]
    assert {span.parent.span_id for span in attempts if span.parent} == {span.context.span_id for span in calls}


def test_a_span_ends_with_its_call_and_not_with_its_thread(key: ApiKey) -> None:
    asc = Both("Client", key).client(Script(ok(), ok()), plugins=[otel])
    threads = [threading.Thread(target=lambda: asc.run(asc.send(read()))) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [span.parent for span in finished() if span.kind is SpanKind.INTERNAL] == [None, None]
    assert not trace.get_current_span().get_span_context().is_valid


def test_a_cancelled_call_says_so(key: ApiKey) -> None:
    async def slow(request: httpx.Request) -> httpx.Response:
        await asyncio.sleep(10)
        return ok()

    async def body() -> None:
        asc = AsyncClient(key, plugins=[otel], http=httpx.AsyncClient(transport=httpx.MockTransport(slow)))
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.05):
                await asc.send(read())

    asyncio.run(body())
    assert [attributes(span)["error.type"] for span in finished()] == ["CancelledError", "CancelledError"]


def test_the_wait_for_a_turn_is_told(both: Both) -> None:
    asc = both.client(Script(ok(), ok()), plugins=[otel, pacing], settings={"pacing": {"per_minute": 1}})

    async def body(face: AsyncClient) -> None:
        await face.send(read())
        await face.send(read())

    both.body(asc, body)
    attempts = [span for span in finished() if span.kind is SpanKind.CLIENT]
    assert [attributes(span).get("asckit.pacing.waited") for span in attempts] == [None, pytest.approx(60.25)]


def test_it_can_be_switched_off(both: Both) -> None:
    send(both, read(), Script(ok()), settings={"otel": {"enabled": False}})
    assert finished() == []


BARE = """
import httpx, sys, warnings
warnings.simplefilter("error")
{before}
from asckit import ApiKey, Client
from asckit.testing import Sandbox
import logging
logging.basicConfig(level=logging.DEBUG)
logging.getLogger("httpx").setLevel(logging.ERROR)
with Sandbox("empty").client() as asc:
    asc.api.apps.list()
    assert "otel" in [each.name for each in asc.plugins.status if each.state == "active"]
print(sorted(name for name, module in sys.modules.items() if module and name.startswith("opentelemetry")))
"""
HIDE = "sys.modules['opentelemetry'] = None"


@pytest.mark.parametrize("before", ["", HIDE], ids=["not used", "not installed"])
def test_without_opentelemetry_nothing_is_imported_and_nobody_is_warned(before: str) -> None:
    code = BARE.format(before=before)
    environment = {"PATH": "", "ASCKIT_DISABLE_PLUGINS": "audit"}
    result = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    assert result.stdout == "[]\n"
    assert "otel" not in result.stderr


def test_the_plugin_of_a_blocking_client_inside_a_loop_keeps_spans_apart(key: ApiKey) -> None:
    async def body() -> None:
        http = httpx.Client(transport=httpx.MockTransport(lambda _: ok()))
        asc = Client(key, plugins=[otel], http=http)
        asc.run(asc.send(read()))

    asyncio.run(body())
    assert len(finished()) == 2
