"""The sandbox as an httpx transport: requests of a client in the same process, without a network."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import httpx

from .faults import Dropped

if TYPE_CHECKING:
    from .endpoint import Answer
    from .sandbox import Sandbox

BROKEN: dict[str, type[httpx.TransportError]] = {"connect": httpx.ConnectError, "read": httpx.ReadError}


class SandboxTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Serves both `httpx.Client(transport=…)` and `httpx.AsyncClient(transport=…)`.

    What comes late comes so on the sandbox's clock, and too late for a client whose timeout is shorter.
    """

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answer a request of a blocking client."""
        answer = self._ask(request, request.read())
        if delay := _delay(request, answer):
            self._sandbox.clock.sleep(delay, threading.Event())
        return self._response(request, answer)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Answer a request of an asynchronous client."""
        answer = self._ask(request, await request.aread())
        if delay := _delay(request, answer):
            await self._sandbox.clock.sleep_async(delay)
        return self._response(request, answer)

    def _ask(self, request: httpx.Request, body: bytes) -> Answer | Dropped:
        headers = {name.lower(): value for name, value in request.headers.items()}
        target = request.url.raw_path.decode("ascii")
        try:
            return self._sandbox.answer(request.method, target, headers, body)
        except Dropped as dropped:
            return dropped

    def _response(self, request: httpx.Request, answer: Answer | Dropped) -> httpx.Response:
        if answer.delay > _delay(request, answer):
            raise httpx.ReadTimeout("the sandbox let the answer come too late", request=request)
        if isinstance(answer, Dropped):
            raise BROKEN[answer.where](str(answer), request=request)
        if answer.sent is not None:
            raise httpx.RemoteProtocolError(
                f"peer closed connection without sending complete message body (received {answer.sent} bytes, "
                f"expected {len(answer.body)})",
                request=request,
            )
        return httpx.Response(answer.status, headers=answer.headers, content=answer.body, request=request)


def _delay(request: httpx.Request, answer: Answer | Dropped) -> float:
    """Seconds that a client waits for an answer: at most its timeout for reading."""
    patience = request.extensions.get("timeout", {}).get("read")
    return answer.delay if patience is None else min(answer.delay, patience)
