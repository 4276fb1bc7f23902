"""What the sandbox costs: one for each test, a page of a large world, and reads over HTTP on loopback."""

from __future__ import annotations

import contextlib
import http.client
import json
import threading
import time
from collections.abc import Iterator
from urllib.parse import urlsplit

import httpx
import uvicorn
from starlette.applications import Starlette
from starlette.responses import Response
from starlette.routing import Mount
from starlette.types import Receive, Scope, Send

from asckit import ApiKey
from asckit.clock import SystemClock
from asckit.testing import Sandbox
from asckit.tokens import Tokens

from .timing import Figure, ratio

INCLUDES = "preReleaseVersion,buildBetaDetail,betaBuildLocalizations"
PAGE = f"/v1/builds?limit=200&include={INCLUDES}"
READ = "/v1/apps?limit=1"
READS = 300
"""Requests of one measurement."""


def figures() -> Iterator[Figure]:
    """The figures of this module."""
    value, mine, bare = ratio(Sandbox, lambda: httpx.Client().close(), runs=9, repeat=3)
    yield Figure("Sandbox(), the demo world / one httpx.Client()", value, 0.5, f"{mine:.2f} ms, {bare:.1f} ms")
    sandbox = Sandbox("ten-thousand", hourly_limit=10**9, clock=SystemClock())
    yield _page(sandbox)
    yield _reads(sandbox)


def _page(sandbox: Sandbox) -> Figure:
    headers = {"authorization": f"Bearer {_token(sandbox)}"}
    status, _, body = sandbox.handle("GET", PAGE, headers, b"")
    document = json.loads(body)
    if status != 200 or len(document["data"]) != 200 or len(document["included"]) < 400:
        raise RuntimeError(f"the page is not the one to measure: {body[:200]!r}")
    value, mine, bare = ratio(
        lambda: sandbox.handle("GET", PAGE, headers, b""),
        lambda: json.dumps(document, separators=(",", ":"), ensure_ascii=False).encode(),
        runs=15,
        repeat=3,
    )
    what = "a page of 200 of 10,000 builds with three includes / its JSON encoding"
    return Figure(what, value, 4.0, f"{mine:.2f} ms, {bare:.2f} ms for {len(body) // 1000} kB")


def _reads(sandbox: Sandbox) -> Figure:
    """Seconds per read; the bare handler answers with the same bytes from the same server."""
    headers = {"authorization": f"Bearer {_token(sandbox)}"}
    status, answered, content = sandbox.handle("GET", READ, headers, b"")
    if status != 200:
        raise RuntimeError(f"the read is not the one to measure: {content!r}")

    async def bare(scope: Scope, receive: Receive, send: Send) -> None:
        await Response(content, 200, answered)(scope, receive, send)

    with sandbox.serve() as running, _served(Starlette(routes=[Mount("/", app=bare)])) as address:
        value, mine, base = ratio(lambda: _ask(running.base_url, headers), lambda: _ask(address, headers), runs=9)
    detail = f"{READS / mine * 1000:.0f} and {READS / base * 1000:.0f} reads per second of processor time"
    return Figure("a read of the sandbox over HTTP / of a bare handler on the same server", value, 2.5, detail)


def _ask(address: str, headers: dict[str, str]) -> None:
    parts = urlsplit(address)
    with contextlib.closing(http.client.HTTPConnection(parts.hostname or "", parts.port)) as connection:
        for _ in range(READS):
            connection.request("GET", READ, headers=headers)
            connection.getresponse().read()


@contextlib.contextmanager
def _served(application: Starlette) -> Iterator[str]:
    config = uvicorn.Config(
        application, port=0, log_level="error", access_log=False, server_header=False, date_header=False, lifespan="off"
    )
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run)
    thread.start()
    until = time.monotonic() + 10
    while not server.started and time.monotonic() < until:
        time.sleep(0.01)
    port = server.servers[0].sockets[0].getsockname()[1]
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        server.should_exit = True
        thread.join()


def _token(sandbox: Sandbox) -> str:
    key = ApiKey(key_id=sandbox.key_id, issuer_id=sandbox.issuer_id, private_key=sandbox.private_key)
    return Tokens(key, SystemClock()).current().value
