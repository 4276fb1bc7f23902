"""The sandbox as an ASGI application: one route that takes every path and method."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import TYPE_CHECKING

from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Mount
from starlette.types import ASGIApp, Receive, Scope, Send

from . import control
from .endpoint import LARGEST_BODY, Answer
from .faults import Dropped
from .storage import is_part

if TYPE_CHECKING:
    from .sandbox import Sandbox

LARGEST_WORLD = 256_000_000
"""Bytes of a snapshot that is loaded into a sandbox."""


def application(sandbox: Sandbox, base_url: str, exports: Mapping[str, str] | None = None) -> ASGIApp:
    """An application that answers from a sandbox, with links that lead to base_url.

    exports is what the page says to export; the address alone where it is not given.
    """
    exported = {"ASC_BASE_URL": base_url} if exports is None else exports

    async def answer(scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        query = scope["query_string"].decode("latin-1")
        path = scope["raw_path"].decode("latin-1")
        target = path + (f"?{query}" if query else "")
        headers = {name.lower(): value for name, value in request.headers.items()}
        if request.method == "GET" and path in ("/", "/-"):  # where a person looks first
            await RedirectResponse(control.PREFIX)(scope, receive, send)
            return
        controlled = path.startswith(control.PREFIX)
        try:
            body = await _bounded(request, _largest(sandbox, path))
        except ClientDisconnect:
            return  # nobody is there to be answered, and what came in part is not taken
        if controlled:
            peer = None if request.client is None else request.client.host
            answered = control.answer(sandbox, exported, request.method, target, headers, body, peer)
            await Response(answered.body, answered.status, answered.headers)(scope, receive, send)
            return
        try:
            answered = sandbox.answer(request.method, target, headers, body, base_url=base_url)
        except Dropped as dropped:
            await asyncio.sleep(dropped.delay)
            await _break(send)
            return
        if answered.delay:
            await asyncio.sleep(answered.delay)
        if answered.sent is not None:
            await _break(send, answered)
            return
        await Response(answered.body, answered.status, answered.headers)(scope, receive, send)

    return Starlette(routes=[Mount("/", app=answer)])


def _largest(sandbox: Sandbox, path: str) -> int:
    """Bytes that a request may have."""
    if is_part(path):
        return sandbox.world.storage.part_size
    return LARGEST_WORLD if path == f"{control.PREFIX}world" else LARGEST_BODY


async def _bounded(request: Request, largest: int) -> bytes:
    """The body, or the start of one that is too large: one byte more than is allowed."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > largest:
            return bytes(body[: largest + 1])
    return bytes(body)


async def _break(send: Send, answer: Answer | None = None) -> None:
    """Announce an answer and give half of it, or none: the server then closes the connection, as ASGI has no word."""
    headers = {"content-length": "1"} if answer is None else {**answer.headers, "content-length": str(len(answer.body))}
    encoded = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in headers.items()]
    status = 200 if answer is None else answer.status
    await send({"type": "http.response.start", "status": status, "headers": encoded})
    if answer is not None:
        await send({"type": "http.response.body", "body": answer.body[: answer.sent], "more_body": True})
