"""The sandbox as an httpx transport: requests of a client in the same process, without a network."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx

from .faults import Dropped

if TYPE_CHECKING:
    from .sandbox import Sandbox

BROKEN: dict[str, type[httpx.TransportError]] = {"connect": httpx.ConnectError, "read": httpx.ReadError}


class SandboxTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Serves both `httpx.Client(transport=…)` and `httpx.AsyncClient(transport=…)`."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answer a request of a blocking client."""
        return self._answer(request, request.read())

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Answer a request of an asynchronous client."""
        return self._answer(request, await request.aread())

    def _answer(self, request: httpx.Request, body: bytes) -> httpx.Response:
        headers = {name.lower(): value for name, value in request.headers.items()}
        target = request.url.raw_path.decode("ascii")
        try:
            status, answered, content = self._sandbox.handle(request.method, target, headers, body)
        except Dropped as dropped:
            raise BROKEN[dropped.where](str(dropped), request=request) from dropped
        return httpx.Response(status, headers=answered, content=content, request=request)
