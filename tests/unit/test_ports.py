from __future__ import annotations

import asyncio
import contextlib
import contextvars
import http.server
import socket
import threading
import time
from collections.abc import Callable, Coroutine, Iterator
from typing import Any, TypeVar

import httpx
import pytest

from asckit import ClientClosed, ConfigurationError, TransportError
from asckit.ports import AsyncPort, Port, SyncPort, Wake
from asckit.testing import VirtualClock
from asckit.wire import UNCHANGED, tls_context

T = TypeVar("T")
marker: contextvars.ContextVar[str] = contextvars.ContextVar("marker", default="unset")


class Ports:
    """Makes ports of one kind and runs bodies over them."""

    def __init__(self, kind: type[SyncPort] | type[AsyncPort]) -> None:
        self.kind = kind
        self.is_async = kind is AsyncPort

    def make(self, **options: Any) -> Any:
        return self.kind(**options)

    def run(self, coroutine: Coroutine[Any, Any, T]) -> T:
        return asyncio.run(coroutine) if self.is_async else SyncPort().run(coroutine)


@pytest.fixture(params=[SyncPort, AsyncPort])
def ports(request: pytest.FixtureRequest) -> Ports:
    return Ports(request.param)


class Quiet(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        if self.path == "/slow":
            time.sleep(0.5)
        if self.path == "/hangup":
            self.connection.shutdown(socket.SHUT_RDWR)
            self.connection.close()
            self.close_connection = True
            return
        body = self.headers.get("User-Agent", "").encode()
        self.send_response(302 if self.path == "/moved" else 200)
        if self.path == "/moved":
            self.send_header("Location", "/elsewhere")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: Any, **__: Any) -> None:
        pass

    def handle(self) -> None:
        with contextlib.suppress(OSError, ValueError):
            super().handle()


@pytest.fixture
def server() -> Iterator[str]:
    running = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Quiet)
    running.daemon_threads = True
    thread = threading.Thread(target=running.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield f"http://127.0.0.1:{running.server_address[1]}"
    running.shutdown()
    thread.join()
    running.server_close()


async def get(port: Port, url: str, **options: Any) -> httpx.Response:
    request = port.build("GET", url, **{"headers": {}, "content": None, "timeout": UNCHANGED, **options})
    return await port.send(request)


def test_a_request_goes_over_a_real_connection(ports: Ports, server: str) -> None:
    async def body() -> list[httpx.Response]:
        port = ports.make(timeout=5.0)
        answers = [await get(port, f"{server}/a"), await get(port, f"{server}/moved")]
        await port.close()
        return answers

    answers = ports.run(body())
    assert [answer.status_code for answer in answers] == [200, 302]
    assert answers[0].text.startswith("asckit/")


@pytest.mark.parametrize(
    ("path", "timeout", "sent"), [("/hangup", 5.0, None), ("/slow", 0.1, True), ("unreachable", 5.0, False)]
)
def test_a_broken_connection_says_whether_anything_was_sent(
    path: str, timeout: float, sent: bool | None, ports: Ports, server: str
) -> None:
    if path == "unreachable":
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            address = f"http://127.0.0.1:{free.getsockname()[1]}/"
    else:
        address = server + path

    async def body() -> TransportError:
        port = ports.make(timeout=30.0)
        with pytest.raises(TransportError) as caught:
            await get(port, address, timeout=timeout)
        await port.close()
        return caught.value

    error = ports.run(body())
    assert error.sent is sent
    assert isinstance(error.__cause__, httpx.RequestError)


@pytest.mark.parametrize(
    ("raised", "sent"),
    [
        (httpx.ConnectError("x"), False),
        (httpx.ConnectTimeout("x"), False),
        (httpx.PoolTimeout("x"), False),
        (httpx.ReadTimeout(""), True),
        (httpx.DecodingError("x"), True),
        (httpx.ReadError("x"), None),
        (httpx.WriteError("x"), None),
        (httpx.RemoteProtocolError("x"), None),
        (httpx.ProxyError("x"), None),
    ],
)
def test_only_what_is_proven_counts_as_unsent(raised: httpx.RequestError, sent: bool | None, ports: Ports) -> None:
    def refuse(request: httpx.Request) -> httpx.Response:
        raise raised

    transport = httpx.MockTransport(refuse)
    made = httpx.AsyncClient(transport=transport) if ports.is_async else httpx.Client(transport=transport)

    async def body() -> TransportError:
        with pytest.raises(TransportError, match=type(raised).__name__) as caught:
            await get(ports.make(http=made), "http://localhost/")
        return caught.value

    error = ports.run(body())
    assert error.sent is sent
    assert error.__cause__ is raised


def test_an_injected_http_client_is_used_and_left_open(ports: Ports) -> None:
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200)

    options: dict[str, Any] = {
        "transport": httpx.MockTransport(answer),
        "headers": {"X-Mine": "1"},
        "params": {"their": "own"},
        "auth": ("user", "password"),
        "follow_redirects": True,
    }
    made = httpx.AsyncClient(**options) if ports.is_async else httpx.Client(**options)

    async def body() -> None:
        port = ports.make(http=made)
        await get(port, "http://localhost/v1/apps?filter%5Bid%5D=1")
        await port.close()

    ports.run(body())
    assert seen[0].headers["X-Mine"] == "1"
    assert "Authorization" not in seen[0].headers
    assert str(seen[0].url) == "http://localhost/v1/apps?filter%5Bid%5D=1"
    assert not made.is_closed


def test_the_wrong_kind_of_http_client_is_refused() -> None:
    with pytest.raises(ConfigurationError, match=r"takes an httpx\.Client, not AsyncClient"):
        SyncPort(http=httpx.AsyncClient())  # type: ignore[arg-type]
    with pytest.raises(ConfigurationError, match=r"takes an httpx\.AsyncClient, not Client"):
        AsyncPort(http=httpx.Client())  # type: ignore[arg-type]


def test_the_tls_context_is_made_once() -> None:
    assert tls_context() is tls_context()


def test_a_closed_port_sends_and_sleeps_no_more(ports: Ports) -> None:
    async def body() -> None:
        port = ports.make()
        await port.close()
        await port.close()
        for refused in (port.sleep(1.0), get(port, "http://localhost/")):
            with pytest.raises(ClientClosed):
                await refused

    ports.run(body())


def test_an_http_client_that_its_owner_closed_is_named(ports: Ports) -> None:
    async def body() -> None:
        made = httpx.AsyncClient() if ports.is_async else httpx.Client()
        port = ports.make(http=made)
        await made.aclose() if isinstance(made, httpx.AsyncClient) else made.close()
        with pytest.raises(ClientClosed, match="HTTP client was closed"):
            await get(port, "http://localhost/")

    ports.run(body())


def test_closing_wakes_a_blocking_sleep() -> None:
    port = SyncPort()
    threading.Timer(0.05, lambda: port.run(port.close())).start()
    started = time.monotonic()
    with pytest.raises(ClientClosed, match="while this call was waiting"):
        port.run(port.sleep(30.0))
    assert time.monotonic() - started < 10.0


def test_closing_wakes_a_suspended_sleep() -> None:
    async def body() -> None:
        port = AsyncPort()
        sleeping = asyncio.create_task(port.sleep(30.0))
        await asyncio.sleep(0.01)
        await port.close()
        with pytest.raises(ClientClosed, match="while this call was waiting"):
            await sleeping

    asyncio.run(body())


def test_cancelling_a_suspended_sleep_is_a_cancellation() -> None:
    async def body() -> None:
        port = AsyncPort()
        sleeping = asyncio.create_task(port.sleep(30.0))
        await asyncio.sleep(0.01)
        sleeping.cancel()
        with pytest.raises(asyncio.CancelledError):
            await sleeping

    asyncio.run(body())


def test_sleep_is_the_clocks(ports: Ports) -> None:
    clock = VirtualClock(start=0.0)
    ports.run(ports.make(clock=clock).sleep(3600.0))
    assert clock.now() == 3600.0


def numbered(n: int) -> Callable[[], Coroutine[Any, Any, int]]:
    async def number() -> int:
        return n

    return number


@pytest.mark.parametrize("limit", [1, 3, 100])
def test_gather_keeps_the_order(limit: int, ports: Ports) -> None:
    port = ports.make()
    assert ports.run(port.gather([numbered(n) for n in range(20)], limit)) == list(range(20))
    assert ports.run(port.gather([])) == []


def test_gather_runs_at_most_limit_at_once(ports: Ports) -> None:
    port = ports.make()
    running = 0
    most = 0
    lock = threading.Lock()

    async def busy() -> None:
        nonlocal running, most
        with lock:
            running += 1
            most = max(most, running)
        await port.sleep(0.02)
        with lock:
            running -= 1

    ports.run(port.gather([busy] * 9, 3))
    assert most == 3


def test_gather_needs_a_limit_of_one_or_more(ports: Ports) -> None:
    with pytest.raises(ValueError, match="at least 1"):
        ports.run(ports.make().gather([numbered(1)], 0))


def test_a_failure_drops_what_has_not_started(ports: Ports) -> None:
    port = ports.make()
    started: list[int] = []

    def work(n: int) -> Callable[[], Coroutine[Any, Any, None]]:
        async def go() -> None:
            started.append(n)
            await port.sleep(0.01)
            if n == 0:
                raise LookupError("zero")
            await port.sleep(0.05)

        return go

    with pytest.raises(LookupError, match="zero"):
        ports.run(port.gather([work(n) for n in range(50)], 2))
    assert len(started) <= 4


def test_under_a_blocking_client_work_in_flight_is_awaited() -> None:
    port = SyncPort()
    finished: list[str] = []
    begun = threading.Event()

    async def slow() -> None:
        begun.set()
        await port.sleep(0.1)
        finished.append("slow")

    async def fail() -> None:
        begun.wait(5)
        raise LookupError

    with pytest.raises(LookupError):
        port.run(port.gather([fail, slow], 2))
    assert finished == ["slow"]


def test_under_an_asynchronous_client_work_in_flight_is_cancelled() -> None:
    port = AsyncPort()
    ended: list[str] = []

    async def slow() -> None:
        try:
            await port.sleep(30.0)
        except asyncio.CancelledError:
            ended.append("cancelled")
            raise

    async def fail() -> None:
        await asyncio.sleep(0.01)
        raise LookupError

    with pytest.raises(LookupError):
        asyncio.run(port.gather([slow, fail]))
    assert ended == ["cancelled"]


def test_the_cause_of_a_failure_survives_gather(ports: Ports) -> None:
    async def fail() -> None:
        raise LookupError("effect") from KeyError("cause")

    with pytest.raises(LookupError) as caught:
        ports.run(ports.make().gather([fail]))
    assert isinstance(caught.value.__cause__, KeyError)


def test_other_failures_are_counted_in_a_note(ports: Ports) -> None:
    barrier = threading.Barrier(2)

    async def fail() -> None:
        if not ports.is_async:
            barrier.wait(5)
        raise LookupError

    with pytest.raises(LookupError) as caught:
        ports.run(ports.make().gather([fail, fail], 2))
    assert caught.value.__notes__ == ["1 more of the calls in this gather failed."]


def test_an_interrupt_comes_before_other_failures() -> None:
    barrier = threading.Barrier(2)

    def fail(error: BaseException) -> Callable[[], Coroutine[Any, Any, None]]:
        async def go() -> None:
            barrier.wait(5)
            raise error

        return go

    with pytest.raises(KeyboardInterrupt):
        SyncPort().run(SyncPort().gather([fail(LookupError()), fail(KeyboardInterrupt())], 2))


def test_gathers_inside_gathers_do_not_wait_for_each_other(ports: Ports) -> None:
    port = ports.make()

    async def level(depth: int) -> int:
        if depth == 0:
            return 1
        return sum(await port.gather([lambda: level(depth - 1)] * 3, 2))

    assert ports.run(level(4)) == 81


def test_each_callable_runs_in_a_copy_of_the_context(ports: Ports) -> None:
    port = ports.make()

    async def change() -> str:
        before = marker.get()
        marker.set("inner")
        return before

    async def body() -> tuple[list[str], str]:
        marker.set("outer")
        return await port.gather([change, change, change], 2), marker.get()

    def isolated() -> tuple[list[str], str]:
        return ports.run(body())

    assert contextvars.copy_context().run(isolated) == (["outer"] * 3, "outer")


def test_closing_drops_what_a_gather_has_not_started() -> None:
    port = SyncPort()

    async def close() -> None:
        await port.close()

    with pytest.raises(ClientClosed):
        port.run(port.gather([close, close, close], 1))


def test_a_lock_lets_one_in_at_a_time(ports: Ports) -> None:
    port = ports.make()
    inside = 0

    async def body() -> list[int]:
        lock = port.lock()

        async def enter() -> int:
            nonlocal inside
            async with lock:
                inside += 1
                found = inside
                await port.sleep(0.005)
                inside -= 1
            return found

        result: list[int] = await port.gather([enter] * 5, 5)
        return result

    assert ports.run(body()) == [1] * 5


def test_a_blocking_function_holds_up_no_event_loop(ports: Ports) -> None:
    async def body() -> tuple[int, bool]:
        here = threading.get_ident()

        def work(a: int, *, b: int) -> tuple[int, bool]:
            return a + b, threading.get_ident() == here

        result: tuple[int, bool] = await ports.make().run_blocking(work, 1, b=2)
        return result

    assert ports.run(body()) == (3, not ports.is_async)


def test_a_wake_ends_a_sleep_from_another_thread(ports: Ports) -> None:
    async def body() -> float:
        port, wake, started = ports.make(), Wake(), time.monotonic()
        threading.Timer(0.05, wake.set).start()
        await port.sleep(30.0, wake)
        return time.monotonic() - started

    assert 0.04 < ports.run(body()) < 10.0


def test_a_wake_that_is_set_already_lets_nobody_sleep(ports: Ports) -> None:
    async def body() -> bool:
        wake = Wake()
        wake.set()
        await ports.make().sleep(30.0, wake)
        return wake.is_set()

    assert ports.run(body())


def test_closing_wakes_who_can_be_woken(ports: Ports) -> None:
    async def body() -> None:
        port, wake = ports.make(), Wake()
        if ports.is_async:
            asyncio.get_running_loop().call_later(0.05, lambda: asyncio.ensure_future(port.close()))
        else:
            threading.Timer(0.05, lambda: SyncPort().run(port.close())).start()
        with pytest.raises(ClientClosed):
            await port.sleep(30.0, wake)

    ports.run(body())


def test_cancelling_goes_before_a_wake() -> None:
    async def body() -> None:
        port, wake = AsyncPort(), Wake()
        task = asyncio.create_task(port.sleep(30.0, wake))
        await asyncio.sleep(0.01)
        wake.set()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(body())


def test_waking_late_does_nothing(ports: Ports) -> None:
    wake = Wake()

    async def body() -> None:
        await ports.make().sleep(0.0, wake)

    ports.run(body())
    wake.set()
