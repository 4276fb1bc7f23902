"""OpenTelemetry spans: one for each call, and in it one for each attempt, as HTTP client spans are to be.

OpenTelemetry: "Semantic conventions for HTTP client spans", https://opentelemetry.io/docs/specs/semconv/http/http-spans/

Nothing of OpenTelemetry is imported here until the program has imported its tracing itself: before that nobody can
have said where spans go. Without the extra `[otel]` the plugin does nothing.
"""

from __future__ import annotations

import functools
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote, unquote_plus, urlsplit

import attrs

from asckit.calls import Answer, Call
from asckit.errors import ApiError
from asckit.hookspecs import hookimpl
from asckit.layers import CallNext, Layer, Phase

if TYPE_CHECKING:
    from opentelemetry.trace import Span, Tracer

    from asckit.client import AsyncClient

SHOWN: Final = ("limit", "cursor", "sort", "include", "groupBy")
"""Query parameters whose values spans show, beside fields[…], limit[…] and exists[…]: others may name people."""
SHOWN_KINDS: Final = ("fields[", "limit[", "exists[")
HIDDEN: Final = "REDACTED"


@attrs.frozen
class OtelSettings:
    """Settings of the plugin `otel`."""

    enabled: bool = True
    """Whether spans are made, where the program uses OpenTelemetry."""


class CallSpan:
    """A span for the whole call: its attempts, and the waits between them."""

    phase = Phase.OUTER

    async def around(self, call: Call, call_next: CallNext) -> Answer:
        """Pass the call on within a span."""
        trace = sys.modules.get("opentelemetry.trace")
        if trace is None:
            return await call_next(call)
        attributes = {"asckit.operation": call.operation_id, "asckit.call_id": call.id}
        with _tracer().start_as_current_span(
            call.operation_id,
            kind=trace.SpanKind.INTERNAL,
            attributes=attributes,
            record_exception=False,
            set_status_on_exception=False,
        ) as span:
            try:
                answer = await call_next(call)
            except BaseException as error:
                _failed(span, call, error)
                raise
            finally:
                span.set_attribute("asckit.attempts", call.attempt)
            _answered(span, answer)
            return answer


class AttemptSpan:
    """A span for each attempt, its wait for a turn included."""

    phase = Phase.ATTEMPT

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def around(self, call: Call, call_next: CallNext) -> Answer:
        """Pass the attempt on within a span."""
        trace = sys.modules.get("opentelemetry.trace")
        if trace is None:
            return await call_next(call)
        waited = _waited(call)
        with _tracer().start_as_current_span(
            f"{call.method} {call.request.operation.path}",
            kind=trace.SpanKind.CLIENT,
            attributes=self._attributes(call),
            record_exception=False,
            set_status_on_exception=False,
        ) as span:
            try:
                answer = await call_next(call)
            except BaseException as error:
                if call.answer is not None:
                    _answered(span, call.answer)
                    span.set_attribute("http.response.status_code", call.answer.status)
                _failed(span, call, error)
                raise
            finally:
                if _waited(call) > waited:
                    span.set_attribute("asckit.pacing.waited", _waited(call) - waited)
            span.set_attribute("http.response.status_code", answer.status)
            _answered(span, answer)
            return answer

    def _attributes(self, call: Call) -> dict[str, Any]:
        url = urlsplit(self._client.engine.address(call.request))
        attributes: dict[str, Any] = {
            "http.request.method": call.method,
            "url.full": shown(url.geturl()),
            "url.template": call.request.operation.path,
            "server.address": url.hostname or "",
            "server.port": url.port or {"http": 80, "https": 443}[url.scheme],
            "asckit.operation": call.operation_id,
        }
        if call.attempt > 1:
            attributes["http.request.resend_count"] = call.attempt - 1
        return attributes


def shown(address: str) -> str:
    """An address with the values of its query taken out, except those that only say how to list.

    >>> shown("https://api.example/v1/betaTesters?filter[email]=a@example.com&limit=10")
    'https://api.example/v1/betaTesters?filter[email]=REDACTED&limit=10'
    """
    start, mark, query = address.partition("?")
    return start + mark + "&".join(_shown(pair) for pair in query.split("&")) if mark else start


def _shown(pair: str) -> str:
    name = unquote_plus(pair.partition("=")[0])
    if name in SHOWN or name.startswith(SHOWN_KINDS):
        return pair
    return f"{quote(name, safe='[]')}={HIDDEN}"


@functools.cache
def _tracer() -> Tracer:
    """The tracer: a proxy until the program sets up a provider, if it does so later."""
    from opentelemetry import trace

    from asckit import __version__

    return trace.get_tracer("asckit", __version__)


def _waited(call: Call) -> float:
    waited = call.state.get("asckit.pacing.waited", 0.0)
    return waited if isinstance(waited, float) else 0.0


def _answered(span: Span, answer: Answer) -> None:
    if answer.request_id is not None:
        span.set_attribute("asckit.request_id", answer.request_id)


def _failed(span: Span, call: Call, error: BaseException) -> None:
    from opentelemetry.trace import Status, StatusCode

    kind = str(error.status) if isinstance(error, ApiError) and call.answer is not None else type(error).__qualname__
    span.set_attribute("error.type", kind)
    if isinstance(error, ApiError):
        if error.code:
            span.set_attribute("asckit.error.code", error.code)
        if error.request_id is not None:
            span.set_attribute("asckit.request_id", error.request_id)
    span.set_status(Status(StatusCode.ERROR, str(error)))


@hookimpl
def asckit_settings() -> type[attrs.AttrsInstance]:
    """The plugin's settings."""
    return OtelSettings


@hookimpl
def asckit_layers(client: AsyncClient) -> Sequence[Layer]:
    """The plugin's layers; none where OpenTelemetry is not installed, or not wanted."""
    if not client.settings(OtelSettings).enabled or not _installed():
        return []
    return [CallSpan(), AttemptSpan(client)]


@functools.cache
def _installed() -> bool:
    """Whether the extra is there, without importing it."""
    from importlib.util import find_spec

    return find_spec("opentelemetry") is not None
