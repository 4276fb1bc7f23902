"""Runs a test's body with either kind of client, against a script of answers."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from typing import Any, TypeAlias, TypeVar

import httpx

from asckit import ApiKey, AsyncClient, Client, ClientBase
from asckit.testing import VirtualClock
from asckit_api.operation import Operation, Request

T = TypeVar("T")

Reply: TypeAlias = httpx.Response | Exception | Callable[[httpx.Request], httpx.Response]


class Script:
    """Answers requests in the order of the script, and keeps them; strict: one request too many is a failure."""

    def __init__(self, *replies: Reply) -> None:
        self.replies = list(replies)
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        """Answer a request."""
        self.requests.append(request)
        assert self.replies, f"nobody expected {request.method} {request.url}"
        reply = self.replies.pop(0)
        if isinstance(reply, Exception):
            raise reply
        return reply if isinstance(reply, httpx.Response) else reply(request)


class Both:
    """One of the two kinds of client."""

    def __init__(self, kind: str, key: ApiKey) -> None:
        self.kind = kind
        self.is_async = kind == "AsyncClient"
        self.key = key
        self.clock = VirtualClock()

    def client(self, handler: Callable[[httpx.Request], httpx.Response], **options: Any) -> Any:
        """A client whose requests a handler answers."""
        transport = httpx.MockTransport(handler)
        options = {"clock": self.clock, "key": self.key, **options}
        if self.is_async:
            return AsyncClient(http=httpx.AsyncClient(transport=transport), **options)
        return Client(http=httpx.Client(transport=transport), **options)

    def do(self, call: Callable[[], T | Awaitable[T]]) -> T:
        """What a call of a client's method comes to."""

        async def awaited() -> T:
            result = call()
            return await result if inspect.isawaitable(result) else result

        if self.is_async:
            return asyncio.run(awaited())
        result = call()
        assert not inspect.isawaitable(result)
        return result

    def body(self, client: ClientBase[Any], body: Callable[[AsyncClient], Coroutine[Any, Any, T]]) -> T:
        """Run an `async def` body over the client's face, as a workflow does."""
        if self.is_async:
            return asyncio.run(body(client.face))
        result: T = client.run(body(client.face))
        return result

    def items(self, pages: Any) -> list[Any]:
        """All that an iterable of either colour yields."""
        if not self.is_async:
            return list(pages)

        async def collect() -> list[Any]:
            return [item async for item in pages]

        return asyncio.run(collect())


def ok(document: object = None, status: int = 200, headers: Mapping[str, str] | None = None) -> httpx.Response:
    """A JSON answer."""
    return httpx.Response(status, json={} if document is None else document, headers=dict(headers or {}))


def failed(status: int, code: str = "SOME_CODE", **headers: str) -> httpx.Response:
    """An error answer of Apple's kind."""
    error = {"status": str(status), "code": code, "title": "It failed.", "detail": "It failed because."}
    return httpx.Response(status, json={"errors": [error]}, headers=headers)


READ: Operation[None] = Operation("things_getCollection", "GET", "/v1/things")
CREATE: Operation[None] = Operation("things_createInstance", "POST", "/v1/things")
UPDATE: Operation[None] = Operation("things_updateInstance", "PATCH", "/v1/things/{id}")
DELETE: Operation[None] = Operation("things_deleteInstance", "DELETE", "/v1/things/{id}")


def read() -> Request[None]:
    """A request that reads."""
    return Request(READ, "/v1/things")


def create(**attributes: object) -> Request[None]:
    """A request that creates."""
    return Request(CREATE, "/v1/things", json={"data": {"type": "things", "attributes": attributes}})


def update(**attributes: object) -> Request[None]:
    """A request that sets attributes."""
    return Request(UPDATE, "/v1/things/1", json={"data": {"type": "things", "id": "1", "attributes": attributes}})


def delete() -> Request[None]:
    """A request that deletes."""
    return Request(DELETE, "/v1/things/1")
