"""An App Store Connect that answers exactly the requests that a test expects.

For what the sandbox cannot do: a precise answer, a document that Apple does not send today, a connection that breaks
at a certain point. It is strict both ways: a request that nobody expects fails the test, as does an expected one that
never comes.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, Self, TypeAlias
from urllib.parse import unquote

import attrs
import httpx

from .clock import VirtualClock
from .documents import BASE_URL

if TYPE_CHECKING:
    from asckit import ApiKey, AsyncClient, Client

Reply: TypeAlias = "Mapping[str, Any] | httpx.Response | Exception | Callable[[httpx.Request], httpx.Response] | None"
"""How a request is answered: a JSON document, a whole response, an exception of httpx's, what a function makes of the
request, or nothing (204)."""

SHOWN: Final = 3
"""How many near misses an error lists."""


class UnexpectedRequest(AssertionError):  # noqa: N818
    """A request came that the test did not expect; the message lists the nearest of those that it did."""


@attrs.frozen
class Received:
    """A request that came."""

    method: str
    path: str
    """Without the query, decoded."""
    query: Mapping[str, str]
    """By wire name, such as `filter[app]`."""
    json: Any = None
    """The body; None where there was none."""
    headers: Mapping[str, str] = attrs.field(factory=dict, repr=False)
    """By lower-case name."""

    def __str__(self) -> str:
        query = "&".join(f"{name}={value}" for name, value in self.query.items())
        return f"{self.method} {self.path}" + (f"?{query}" if query else "")


@attrs.define(eq=False)
class Expectation:
    """A request that a test expects, and how it is answered."""

    method: str
    path: str
    query: Mapping[str, Any]
    json: Any
    headers: Mapping[str, Any]
    times: int | None
    answer: Callable[[httpx.Request], httpx.Response] = attrs.field(repr=False)
    served: int = 0
    """How often it has come."""

    @property
    def is_open(self) -> bool:
        """Whether it may come once more."""
        return self.times is None or self.served < self.times

    def __str__(self) -> str:
        return str(Received(self.method, self.path, {} if not isinstance(self.query, Mapping) else self.query))

    def differences(self, received: Received) -> list[str]:
        """How a request differs from this one; empty for one that fits."""
        found = []
        if received.method != self.method:
            found.append(f"method: {received.method} instead of {self.method}")
        pattern = "[^/]+".join(re.escape(part) for part in re.split(r"\{[^}]*\}", self.path))
        if not re.fullmatch(pattern, received.path):
            found.append(f"path: {received.path} instead of {self.path}")
        wanted = {name.lower(): value for name, value in self.headers.items()}
        had = {name: received.headers[name] for name in wanted if name in received.headers}
        found += _differences("query", self.query, received.query)
        found += _differences("json", self.json, received.json)
        return found + list(_differences("header", wanted, had))


class FakeApi(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Answers what is expected, for both kinds of client, and tells at its end what did not come.

    >>> from asckit.testing import document, resource
    >>> with FakeApi() as api, api.client() as asc:
    ...     _ = api.expect("GET", "/v1/apps/1", reply=document(resource("apps", "1", {"name": "Aurora"})))
    ...     asc.api.apps.get("1").data.attributes.name
    'Aurora'
    """

    def __init__(self) -> None:
        self.base_url = BASE_URL
        self.clock = VirtualClock()
        """The time of its clients: waits pass at once, and `clock.slept` lists them."""
        self.requests: list[Received] = []
        """Every request that came, in order, also unexpected ones."""
        self.expected: list[Expectation] = []
        """Every request that is expected, in the order in which they were declared."""
        self._unexpected: list[str] = []
        self._clients: list[Client] = []

    def expect(
        self,
        method: str,
        path: str,
        *,
        query: Any = attrs.NOTHING,
        json: Any = None,
        headers: Mapping[str, Any] | None = None,
        reply: Reply = None,
        status: int | None = None,
        reply_headers: Mapping[str, str] | None = None,
        times: int | None = 1,
    ) -> Expectation:
        """Expect a request so many times (None: as often as it comes), and answer it.

        path starts with `/v1`; a `{name}` in it stands for any one segment. query and json must be equal to what
        comes, all of it; left out, there must be none. `unittest.mock.ANY` takes anything, also deep inside. headers
        may come among others. status is 204 for no reply, what an error document says, and otherwise 200. Of those
        that fit a request, the one declared first is used, until it is used up.
        """
        made = Expectation(
            method.upper(),
            path,
            {} if query is attrs.NOTHING else query,
            json,
            headers or {},
            times,
            _answering(reply, status, reply_headers or {}),
        )
        self.expected.append(made)
        return made

    def client(self, **options: Any) -> Client:
        """A client of this API; options are those of `asckit.Client`."""
        from asckit import Client

        http = httpx.Client(transport=self)
        made = Client(_key(), **{"base_url": self.base_url, "http": http, "clock": self.clock, **options})
        self._clients.append(made)
        return made

    def async_client(self, **options: Any) -> AsyncClient:
        """An asynchronous client of this API; options are those of `asckit.AsyncClient`."""
        from asckit import AsyncClient

        http = httpx.AsyncClient(transport=self)  # holds no connection, so nothing to close
        return AsyncClient(_key(), **{"base_url": self.base_url, "http": http, "clock": self.clock, **options})

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answer a request of a blocking client; raises `UnexpectedRequest`."""
        return self._answer(request, request.read())

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Answer a request of an asynchronous client; raises `UnexpectedRequest`."""
        return self._answer(request, await request.aread())

    def check(self) -> None:
        """Raise AssertionError unless all that was expected has come, and nothing else."""
        if self._unexpected:  # what was raised there may have been caught by the code under test
            raise UnexpectedRequest(self._unexpected[0])
        missing = [
            f"  {each}: came {each.served} of {each.times} times"
            for each in self.expected
            if each.times is not None and each.served < each.times
        ]
        if missing:
            raise AssertionError("Expected requests did not come:\n" + "\n".join(missing))

    def close(self) -> None:
        """Close the clients that were made here."""
        while self._clients:
            self._clients.pop().close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None = None,
        error: BaseException | None = None,
        trace: TracebackType | None = None,
    ) -> None:
        self.close()
        if kind is None:
            self.check()

    def _answer(self, request: httpx.Request, body: bytes) -> httpx.Response:
        received = _received(request, body)
        self.requests.append(received)
        for expectation in self.expected:
            if expectation.is_open and not expectation.differences(received):
                expectation.served += 1
                return expectation.answer(request)
        message = self._explain(received)
        self._unexpected.append(message)
        raise UnexpectedRequest(message)

    def _explain(self, received: Received) -> str:
        """Why nothing fits a request: the nearest of what is expected, and how it differs from them."""
        near = [(each.differences(received), each) for each in self.expected]
        near.sort(key=lambda miss: (sum(told.startswith(("method", "path")) for told in miss[0]), len(miss[0])))
        lines = [f"Nobody expected {received}."]
        if not near:
            lines.append("Nothing is expected: call expect(...) first.")
        for differences, expectation in near[:SHOWN]:
            lines.append(f"  expected: {expectation}")
            lines += [f"    {told}" for told in differences]
            if not differences:
                lines.append(f"    which came {expectation.served} of {expectation.times} times already")
        return "\n".join(lines)


def _received(request: httpx.Request, body: bytes) -> Received:
    return Received(
        request.method,
        unquote(request.url.path),
        dict(request.url.params),
        _parsed(body),
        {name.lower(): value for name, value in request.headers.items()},
    )


def _parsed(body: bytes) -> Any:
    try:
        return json.loads(body) if body else None
    except ValueError:
        return body


def _differences(place: str, wanted: Any, got: Any) -> Iterator[str]:
    """Where two values differ, by path."""
    if wanted == got:
        return
    if isinstance(wanted, Mapping) and isinstance(got, Mapping):
        for name in [*wanted, *(name for name in got if name not in wanted)]:
            if name not in got:
                yield f"{place} {name}: missing, should be {wanted[name]!r}"
            elif name not in wanted:
                yield f"{place} {name}: {got[name]!r}, which should not be there"
            else:
                yield from _differences(f"{place} {name}", wanted[name], got[name])
    elif isinstance(wanted, list) and isinstance(got, list) and len(wanted) == len(got):
        for number, (one, other) in enumerate(zip(wanted, got, strict=True)):
            yield from _differences(f"{place} {number}", one, other)
    else:
        yield f"{place}: {got!r} instead of {wanted!r}"


def _answering(
    reply: Reply, status: int | None, headers: Mapping[str, str]
) -> Callable[[httpx.Request], httpx.Response]:
    """How to answer a request with a reply."""

    def answer(request: httpx.Request) -> httpx.Response:
        if isinstance(reply, Exception):
            raise reply
        if callable(reply):
            return reply(request)
        if isinstance(reply, httpx.Response):  # a copy: a response can be read once
            return httpx.Response(reply.status_code, headers=reply.headers, content=reply.content)
        if reply is None:
            return httpx.Response(status or 204, headers=headers)
        errors = reply.get("errors") or [{"status": 200}]
        return httpx.Response(status or int(errors[0]["status"]), json=reply, headers=headers)

    return answer


def _key() -> ApiKey:
    from asckit import ApiKey
    from asckit_plugins.sandbox.auth import ISSUER_ID, KEY_ID, private_key_pem

    return ApiKey(key_id=KEY_ID, issuer_id=ISSUER_ID, private_key=private_key_pem())
