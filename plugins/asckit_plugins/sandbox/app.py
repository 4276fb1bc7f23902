"""The sandbox as an ASGI application: one route that takes every path and method."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Mount
from starlette.types import ASGIApp, Receive, Scope, Send

from .faults import Dropped
from .sandbox import LARGEST_BODY
from .storage import is_part

if TYPE_CHECKING:
    from .sandbox import Sandbox


def application(sandbox: Sandbox, base_url: str) -> ASGIApp:
    """An application that answers from a sandbox, with links that lead to base_url."""

    async def answer(scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        query = scope["query_string"].decode("latin-1")
        target = scope["raw_path"].decode("latin-1") + (f"?{query}" if query else "")
        headers = {name.lower(): value for name, value in request.headers.items()}
        limit = sandbox.world.storage.part_size if is_part(target) else LARGEST_BODY
        try:
            body = await _bounded(request, limit)
        except ClientDisconnect:
            return  # nobody is there to be answered, and what came in part is not taken
        try:
            status, answered, content = sandbox.handle(request.method, target, headers, body, base_url=base_url)
        except Dropped:
            await _break(send)
            return
        await Response(content, status, answered)(scope, receive, send)

    return Starlette(routes=[Mount("/", app=answer)])


async def _bounded(request: Request, limit: int) -> bytes:
    """The body, or the start of one that is too large: one byte more than is allowed."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > limit:
            return bytes(body[: limit + 1])
    return bytes(body)


async def _break(send: Send) -> None:
    """Announce an answer and never give it: the server then closes the connection, the only way ASGI knows."""
    await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"1")]})
