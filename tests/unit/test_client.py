from __future__ import annotations

import asyncio
import gc
import http.server
import threading
import warnings
from typing import Any

import httpx
import pytest

from asckit import (
    ApiError,
    ApiKey,
    AscError,
    AsyncClient,
    Client,
    ClientClosed,
    ConfigurationError,
    NotFound,
    PluginError,
    RateLimited,
    ServerError,
    Step,
    TransportError,
    WaitTimeout,
    hookimpl,
)
from asckit.engine import APPLE

from .both import Both, Script, failed, ok, read

APP = {"data": {"type": "apps", "id": "1", "attributes": {"name": "X"}}}


def test_a_method_of_the_api_returns_its_document(both: Both) -> None:
    script = Script(ok(APP))
    asc = both.client(script)
    assert both.do(lambda: asc.api.apps.get("1")).data.attributes.name == "X"
    assert script.requests[0].url.path == "/v1/apps/1"
    assert asc.api is asc.api


def test_without_a_key_there_is_advice() -> None:
    with pytest.raises(ConfigurationError, match=r"Client needs a key: use Client\.from_env\(\)"):
        Client()
    with pytest.raises(ConfigurationError, match=r"AsyncClient needs a key: use AsyncClient\.from_env\(\)"):
        AsyncClient()


@pytest.mark.parametrize("kind", [Client, AsyncClient])
def test_the_environment_makes_a_client(kind: Any, pem: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ASC_KEY_ID", "K")
    monkeypatch.setenv("ASC_PRIVATE_KEY", pem)
    assert kind.from_env().base_url == APPLE
    monkeypatch.setenv("ASC_BASE_URL", "http://127.0.0.1:9/")
    asc = kind.from_env()
    assert (asc.base_url, asc.key.key_id) == ("http://127.0.0.1:9", "K")
    assert kind.from_env(base_url=APPLE).base_url == APPLE


def test_a_client_shows_neither_key_nor_token(both: Both, pem: str) -> None:
    asc = both.client(Script(ok()))
    both.body(asc, lambda face: face.send(read()))
    assert repr(asc) == f"<{both.kind} {APPLE}, key KEYID12345>"


def test_a_closed_client_says_so(both: Both) -> None:
    asc = both.client(Script())
    both.do(asc.aclose if both.is_async else asc.close)
    both.do(asc.aclose if both.is_async else asc.close)
    assert repr(asc).endswith(", closed>")
    with pytest.raises(ClientClosed, match="This client is closed"):
        both.do(lambda: asc.api.apps.get("1"))
    with pytest.raises(ClientClosed):
        both.items(asc.paginate(asc.api.apps.list))


def test_a_with_block_closes(key: ApiKey) -> None:
    with Client(key) as asc:
        pass
    with pytest.raises(ClientClosed), asc:
        pass

    async def body() -> AsyncClient:
        async with AsyncClient(key) as made:
            pass
        with pytest.raises(ClientClosed):
            await made.__aenter__()
        return made

    assert repr(asyncio.run(body())).endswith(", closed>")


def test_a_forgotten_await_is_reported(key: ApiKey) -> None:
    asc = AsyncClient(key)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        asc.api.apps.get("1")  # type: ignore[unused-coroutine]
        gc.collect()
    assert any("was never awaited" in str(each.message) for each in caught)


def test_a_blocking_client_works_inside_a_running_event_loop(key: ApiKey) -> None:
    both = Both("Client", key)
    asc = both.client(lambda _: ok(APP))

    async def body() -> list[str]:
        await asyncio.sleep(0)
        names = [asc.api.apps.get("1").data.attributes.name]
        names += asc.gather(*[lambda: asc.api.apps.get("1").data.attributes.name] * 3)
        await asyncio.sleep(0)
        return names

    assert asyncio.run(body()) == ["X"] * 4


def test_a_blocking_client_serves_several_threads(key: ApiKey) -> None:
    asc = Both("Client", key).client(lambda request: ok({"data": {"type": "apps", "id": request.url.path[-1]}}))
    got: dict[int, str] = {}

    def ask(n: int) -> None:
        for _ in range(20):
            got[n] = asc.api.apps.get(str(n)).data.id

    threads = [threading.Thread(target=ask, args=(n,)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert got == {n: str(n) for n in range(8)}


class Echo(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        body = b'{"data": {"type": "apps", "id": "1", "attributes": {"name": "real"}}}'
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: Any, **__: Any) -> None:
        pass


def test_clients_make_their_own_connection(key: ApiKey) -> None:
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Echo)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    address = f"http://127.0.0.1:{server.server_address[1]}"

    async def body() -> str | None:
        async with AsyncClient(key, base_url=address) as asc:
            return (await asc.api.apps.get("1")).data.attributes.name

    try:
        with Client(key, base_url=address) as asc:
            assert asc.api.apps.get("1").data.attributes.name == "real"
        assert asyncio.run(body()) == "real"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
    with Client(key, base_url=address) as asc, pytest.raises(TransportError) as caught:
        asc.api.apps.get("1")
    assert caught.value.sent is False


def test_the_face_of_a_blocking_client_is_an_asynchronous_one(key: ApiKey) -> None:
    asc = Both("Client", key).client(Script(ok(APP), ok(APP)))
    face = asc.face
    assert isinstance(face, AsyncClient)
    assert face.face is face
    assert (face.port, face.plugins, face.key) == (asc.port, asc.plugins, asc.key)
    assert asc.run(face.api.apps.get("1")).data.id == "1"

    async def body() -> str:
        return str((await face.api.apps.get("1")).data.id)

    assert asc.run(body()) == "1"


def test_request_reaches_what_has_no_method(both: Both) -> None:
    script = Script(ok({"data": [1]}), httpx.Response(204), ok({}, 201))
    asc = both.client(script)
    assert both.do(lambda: asc.request("get", "v9/things", {"filter[x]": "1"})) == {"data": [1]}
    assert both.do(lambda: asc.request("DELETE", "/v9/things/1")) == {}
    assert both.do(lambda: asc.request("POST", "/v9/things", json={"data": {}}, options={"timeout": 1.0})) == {}
    assert [str(request.url) for request in script.requests] == [
        f"{APPLE}/v9/things?filter%5Bx%5D=1",
        f"{APPLE}/v9/things/1",
        f"{APPLE}/v9/things",
    ]
    assert script.requests[2].content == b'{"data":{}}'


def test_request_raises_what_every_call_raises(both: Both) -> None:
    asc = both.client(Script(failed(404), ok([])))
    with pytest.raises(NotFound, match="GET /v9/x"):
        both.do(lambda: asc.request("GET", "/v9/x"))
    with pytest.raises(TransportError, match="not the JSON document"):
        both.do(lambda: asc.request("GET", "/v9/x"))
    with pytest.raises(ConfigurationError):
        both.do(lambda: asc.request("GET", "https://evil.example/v9/x"))


def test_gather_returns_results_in_order(both: Both) -> None:
    asc = both.client(lambda request: ok({"data": {"type": "apps", "id": request.url.path.rpartition("/")[2]}}))
    calls = [lambda n=n: asc.api.apps.get(str(n)) for n in range(20)]
    assert [app.data.id for app in both.do(lambda: asc.gather(*calls, limit=3))] == [str(n) for n in range(20)]


def test_gather_raises_the_first_failure(both: Both) -> None:
    asc = both.client(lambda _: failed(404))
    with pytest.raises(NotFound):
        both.do(lambda: asc.gather(*[lambda: asc.api.apps.get("1")] * 20, limit=2))


def test_gather_works_in_bodies_and_nests(both: Both) -> None:
    asc = both.client(lambda _: ok(APP))

    async def body(face: AsyncClient) -> int:
        async def one() -> int:
            return len(await face.gather(*[lambda: face.api.apps.get("1")] * 3, limit=2))

        return sum(await face.gather(*[one] * 3, limit=2))

    assert both.body(asc, body) == 9


def test_poll_returns_what_it_waited_for(both: Both) -> None:
    asc = both.client(Script(*[ok(APP)] * 2, ok({"data": {"type": "apps", "id": "2"}})))

    async def check(face: AsyncClient) -> str | None:
        app = (await face.api.apps.get("1")).data
        return app.id if app.id == "2" else None

    started = both.clock.now()
    found = both.body(asc, lambda face: face.poll(lambda: check(face), every=30, timeout=600, describe="app 2"))
    assert found == "2"
    assert 48.0 <= both.clock.now() - started <= 72.0


def test_poll_gives_up_after_its_time_and_looks_once_more_then(both: Both) -> None:
    asc = both.client(Script())
    looked: list[float] = []

    def check() -> Any:
        looked.append(both.clock.monotonic())
        return look() if both.is_async else None

    async def look() -> None:
        return None

    with pytest.raises(WaitTimeout, match="Gave up after 100 s of waiting for the moon") as caught:
        both.do(lambda: asc.poll(check, every=30, timeout=100, describe="the moon"))
    assert caught.value.waited == pytest.approx(100.0)
    assert looked[0] == 0.0
    assert looked[-1] == pytest.approx(100.0)
    assert 4 <= len(looked) <= 6


def test_poll_passes_on_what_the_check_raises(both: Both) -> None:
    asc = both.client(Script(failed(404)))
    with pytest.raises(NotFound):
        both.do(lambda: asc.poll(lambda: asc.api.apps.get("1"), every=1, timeout=10, describe="it"))


def test_poll_survives_what_may_pass_where_that_is_asked_for(both: Both) -> None:
    passing: list[httpx.Response | Exception] = [failed(503), failed(429), httpx.ConnectError("no route")]
    asc = both.client(Script(*passing, ok(APP)), settings={"retry": {"attempts": 1}})
    told: list[AscError] = []

    def check() -> Any:
        return asc.api.apps.get("1")

    found = both.do(lambda: asc.poll(check, every=1, timeout=60, describe="it", survived=told.append))
    assert found.data.id == "1"
    assert [type(error) for error in told] == [ServerError, RateLimited, TransportError]


@pytest.mark.parametrize("status", [404, 501])
def test_poll_does_not_survive_what_will_not_pass(both: Both, status: int) -> None:
    asc = both.client(Script(failed(status)))
    told: list[AscError] = []
    with pytest.raises(ApiError, match=str(status)):
        both.do(
            lambda: asc.poll(lambda: asc.api.apps.get("1"), every=1, timeout=60, describe="it", survived=told.append)
        )
    assert told == []


def test_poll_keeps_its_deadline_while_it_survives(both: Both) -> None:
    asc = both.client(lambda _request: failed(503), settings={"retry": {"attempts": 1}})
    told: list[AscError] = []

    def poll() -> Any:
        return asc.poll(lambda: asc.api.apps.get("1"), every=7, timeout=60, describe="it", survived=told.append)

    with pytest.raises(WaitTimeout) as caught:
        both.do(poll)
    assert caught.value.waited == pytest.approx(60.0)
    assert caught.value.__cause__ is told[-1]


def test_poll_waits_as_long_as_apple_asks(both: Both) -> None:
    limited = failed(429, **{"Retry-After": "40"})
    asc = both.client(Script(limited, ok(APP)), settings={"retry": {"attempts": 1}})
    both.do(
        lambda: asc.poll(lambda: asc.api.apps.get("1"), every=1, timeout=60, describe="it", survived=lambda _e: None)
    )
    assert both.clock.monotonic() == pytest.approx(40.0)


def test_poll_asks_before_each_pause_how_long_it_is(both: Both) -> None:
    asc = both.client(Script(*[failed(503)] * 3, ok(APP)), settings={"retry": {"attempts": 1}})
    pauses = iter([10.0, 20.0, 40.0])
    both.do(
        lambda: asc.poll(
            lambda: asc.api.apps.get("1"),
            every=lambda: next(pauses),
            timeout=600,
            describe="it",
            survived=lambda _e: None,
        )
    )
    assert 56.0 <= both.clock.monotonic() <= 84.0
    assert [round(pause / wanted, 1) for pause, wanted in zip(both.clock.slept, (10, 20, 40), strict=True)] == [
        pytest.approx(1.0, abs=0.21)
    ] * 3


def test_steps_are_announced(both: Both) -> None:
    told: list[Step] = []

    class Watching:
        @hookimpl
        def asckit_step(self, step: Step) -> None:
            told.append(step)

    step = Step("testflight.distribute", "build is in group QA", "changed", target="1")
    both.client(Script(), plugins=[Watching()]).announce(step)
    assert told == [step]


def test_a_plugin_builds_its_layers_with_the_asynchronous_face(both: Both) -> None:
    got: list[Any] = []

    class Building:
        @hookimpl
        def asckit_layers(self, client: AsyncClient) -> list[Any]:
            got.append(client)
            with pytest.raises(ConfigurationError, match="sends nothing before"):
                both.do(lambda: asc_send(client))
            return []

    def asc_send(client: AsyncClient) -> Any:
        coroutine = client.send(read())
        if both.is_async:
            return coroutine
        from asckit.driving import drive

        return drive(coroutine)

    asc = both.client(Script(), plugins=[Building()])
    assert isinstance(got[0], AsyncClient)
    assert got[0] is asc.face


def test_a_workflow_body_with_a_foreign_await_is_explained(key: ApiKey) -> None:
    asc = Both("Client", key).client(Script())

    async def body() -> None:
        await asyncio.sleep(1)

    with pytest.raises(PluginError, match=r"Code under a blocking client awaited .*test_client\.body"):
        asc.run(body())


def test_cancelling_a_call_leaves_the_client_usable(key: ApiKey) -> None:
    class Slow(httpx.AsyncBaseTransport):
        slow = True

        async def handle_async_request(self, _: httpx.Request) -> httpx.Response:
            if self.slow:
                await asyncio.sleep(60)
            return ok(APP)

    async def body() -> str | None:
        transport = Slow()
        asc = AsyncClient(key, http=httpx.AsyncClient(transport=transport))
        task = asyncio.create_task(asc.api.apps.get("1"))
        await asyncio.sleep(0.01)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        transport.slow = False
        return (await asc.api.apps.get("1")).data.attributes.name

    assert asyncio.run(body()) == "X"


def test_cancellation_is_told_to_observers(key: ApiKey) -> None:
    told: list[type[BaseException]] = []

    class Watching:
        @hookimpl
        def asckit_call_finished(self, error: BaseException | None) -> None:
            told.append(type(error))  # type: ignore[arg-type]

    class Slow(httpx.AsyncBaseTransport):
        async def handle_async_request(self, _: httpx.Request) -> httpx.Response:
            await asyncio.sleep(60)
            raise AssertionError

    async def body() -> None:
        asc = AsyncClient(key, http=httpx.AsyncClient(transport=Slow()), plugins=[Watching()])
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.01):
                await asc.api.apps.get("1")

    asyncio.run(body())
    assert told == [asyncio.CancelledError]
