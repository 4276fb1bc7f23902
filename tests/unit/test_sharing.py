"""One client in many hands: threads and tasks share it, cancellation and closing reach whoever waits."""

from __future__ import annotations

import asyncio
import threading
import time
import uuid
from collections.abc import Callable
from typing import Any

import attrs
import httpx
import pytest

from asckit import Answer, ApiKey, AsyncClient, Call, CallNext, Client, ClientClosed, Phase, SystemClock, hookimpl
from asckit_plugins import pacing, pagination, retry

from .both import Both, failed, ok, read

PLUGINS = [retry, pacing, pagination]
CALLS = 40


PATIENT = {"pacing": {"max_wait": 100_000.0}}


def mine(key: ApiKey) -> ApiKey:
    """A key whose pace no other test has set."""
    return attrs.evolve(key, key_id=uuid.uuid4().hex)


class Apple:
    """Answers with the app that was asked for; refuses every token that it sees for the first time but one."""

    def __init__(self) -> None:
        self.tokens: list[str] = []
        self.lock = threading.Lock()

    def __call__(self, request: httpx.Request) -> httpx.Response:
        token = request.headers["Authorization"]
        with self.lock:
            if token not in self.tokens:
                self.tokens.append(token)
            refused = token == self.tokens[0]
        if refused:
            return failed(401, "NOT_AUTHORIZED")
        id = request.url.path.rpartition("/")[2]
        return ok({"data": {"type": "apps", "id": id}}, headers={"x-request-id": f"R{id}"})


def told(asc: Any, id: str) -> tuple[str, str]:
    return asc.api.apps.get(id).data.id, asc.last_answer.request_id


def test_threads_share_a_client_and_one_fresh_token(key: ApiKey) -> None:
    apple = Apple()
    asc = Both("Client", key).client(apple, plugins=PLUGINS)
    start = threading.Barrier(CALLS)
    got: dict[str, tuple[str, str]] = {}

    def ask(id: str) -> None:
        start.wait()
        got[id] = told(asc, id)

    threads = [threading.Thread(target=ask, args=(str(n),)) for n in range(CALLS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert got == {str(n): (str(n), f"R{n}") for n in range(CALLS)}
    assert len(apple.tokens) == 2


def test_tasks_share_a_client_and_one_fresh_token(key: ApiKey) -> None:
    apple = Apple()
    asc = Both("AsyncClient", key).client(apple, plugins=PLUGINS)

    async def ask(id: str) -> tuple[str, str]:
        return (await asc.api.apps.get(id)).data.id, asc.last_answer.request_id

    async def body() -> list[tuple[str, str]]:
        return list(await asyncio.gather(*[ask(str(n)) for n in range(CALLS)]))

    assert asyncio.run(body()) == [(str(n), f"R{n}") for n in range(CALLS)]
    assert len(apple.tokens) == 2


def test_without_the_retry_plugin_the_next_call_has_another_token(both: Both) -> None:
    asc = both.client(Apple())
    with pytest.raises(Exception, match="401 NOT_AUTHORIZED"):
        both.do(lambda: asc.api.apps.get("1"))
    assert both.do(lambda: asc.api.apps.get("1")).data.id == "1"


class Watching:
    """A layer that notes how each call of it ends."""

    phase = Phase.AUDIT

    def __init__(self) -> None:
        self.ended: list[str] = []
        self.inside = asyncio.Event()

    async def around(self, call: Call, call_next: CallNext) -> Answer:
        self.inside.set()
        try:
            return await call_next(call)
        except BaseException as error:
            self.ended.append(type(error).__name__)
            raise

    @hookimpl
    def asckit_layers(self) -> list[Any]:
        return [self]


class Stuck(httpx.AsyncBaseTransport):
    """Never answers."""

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await asyncio.sleep(60)
        raise AssertionError


class Throttling(httpx.AsyncBaseTransport, httpx.BaseTransport):
    """Asks for a minute of patience."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return failed(429, **{"Retry-After": "60"})

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return self.handle_request(request)


@pytest.mark.parametrize("transport", [Stuck, Throttling])
@pytest.mark.parametrize("how", ["cancel", "timeout", "gather", "group"])
def test_cancellation_reaches_layers_as_cancellation(how: str, transport: Callable[[], Any], key: ApiKey) -> None:
    watching = Watching()

    async def body() -> None:
        asc = AsyncClient(mine(key), http=httpx.AsyncClient(transport=transport()), plugins=[*PLUGINS, watching])

        async def fail() -> None:
            await watching.inside.wait()
            await asyncio.sleep(0.01)
            raise KeyError(how)

        async def in_a_group() -> None:
            async with asyncio.TaskGroup() as group:
                group.create_task(asc.send(read()))
                group.create_task(fail())

        if how == "cancel":
            task = asyncio.create_task(asc.send(read()))
            await watching.inside.wait()
            await asyncio.sleep(0.01)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
        elif how == "timeout":
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.02):
                    await asc.send(read())
        elif how == "gather":
            with pytest.raises(KeyError):
                await asc.gather(lambda: asc.send(read()), fail)
        else:
            with pytest.raises(ExceptionGroup):
                await in_a_group()
        await asc.aclose()

    asyncio.run(body())
    assert watching.ended == ["CancelledError"]


def test_closing_wakes_calls_that_wait_between_attempts(both: Both) -> None:
    """The clock is the real one: without the wake-up this takes a minute."""
    watching = Watching()
    options: dict[str, Any] = {"clock": SystemClock(), "plugins": [*PLUGINS, watching], "settings": PATIENT}
    started = time.monotonic()

    async def wait_and_close() -> list[BaseException | None]:
        asc = AsyncClient(mine(both.key), http=httpx.AsyncClient(transport=Throttling()), **options)
        tasks = [asyncio.create_task(asc.send(read())) for _ in range(5)]
        await watching.inside.wait()
        await asyncio.sleep(0.02)
        await asc.aclose()
        done, _ = await asyncio.wait(tasks)
        return [task.exception() for task in done]

    def wait_and_close_blocking() -> list[BaseException | None]:
        asc = Client(mine(both.key), http=httpx.Client(transport=Throttling()), **options)
        raised: list[BaseException | None] = []

        def ask() -> None:
            try:
                asc.run(asc.face.send(read()))
            except ClientClosed as error:
                raised.append(error)

        threads = [threading.Thread(target=ask) for _ in range(5)]
        for thread in threads:
            thread.start()
        time.sleep(0.05)
        asc.close()
        for thread in threads:
            thread.join()
        return raised

    raised = both.do(wait_and_close if both.is_async else wait_and_close_blocking)
    assert [type(error) for error in raised] == [ClientClosed] * 5
    assert watching.ended == ["ClientClosed"] * 5
    assert time.monotonic() - started < 10


def test_closing_ends_lists_and_polls(both: Both) -> None:
    page = {
        "data": [{"type": "apps", "id": "1"}],
        "links": {"next": "https://api.appstoreconnect.apple.com/v1/apps?c=2"},
    }
    asc = both.client(lambda _: ok(page), plugins=[pagination])

    async def body(face: AsyncClient) -> None:
        items = face.paginate(face.api.apps.list)
        await anext(aiter(items))
        await face.aclose()
        with pytest.raises(ClientClosed):
            async for _ in items:
                pass

        async def never() -> None:
            return None

        with pytest.raises(ClientClosed):
            await face.poll(never, every=1, timeout=10, describe="it")
        await face.aclose()

    both.body(asc, body)
