"""A real client over a transport that keeps what is sent and answers what it is told."""

from __future__ import annotations

import importlib
import warnings
from types import TracebackType
from typing import Any, Self

import httpx

from asckit import ApiKey, Client

from .spec import Operation


class Wire:
    """The core's `Client`, the resources of a generated package bound to it, and the far end of the wire."""

    def __init__(self, package: str, key: ApiKey) -> None:
        self.sent: list[httpx.Request] = []
        self.reply = httpx.Response(204)
        self.client = Client(key, http=httpx.Client(transport=httpx.MockTransport(self._answer)))
        self.api = importlib.import_module(f"{package}.client").Api(self.client)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.client.close()

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.sent.append(request)
        return self.reply

    def call(self, operation: Operation, arguments: tuple[list[Any], dict[str, Any]], suffix: str = "") -> Any:
        """What the method of an operation returns for these arguments; it warns if, and only if, it is deprecated."""
        positional, named = arguments
        before = len(self.sent)
        with warnings.catch_warnings(record=True) as warned:
            warnings.simplefilter("always")
            result = operation.method(self.api, suffix)(*positional, **named)
        said = {warning.category for warning in warned}
        assert said == ({DeprecationWarning} if operation.entry.get("deprecated") else set()), warned
        assert len(self.sent) == before + 1
        return result
