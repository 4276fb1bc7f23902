"""The layer that journals: an intent on disk before a mutation is sent, its outcome after."""

from __future__ import annotations

import logging
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs

from asckit.calls import Answer, Call
from asckit.errors import ApiError, OutcomeUnknown, ServerError, TransportError
from asckit.layers import CallNext, Phase
from asckit.redaction import redact, redact_text

from .journal import FORMAT, JournalError, Result, append, default_path, json_line

if TYPE_CHECKING:
    from asckit.client import AsyncClient

log = logging.getLogger(__name__)


@attrs.frozen
class AuditSettings:
    """Settings of the plugin `audit`."""

    path: Path | None = None
    """The journal; None for `audit.jsonl` in the user's state folder for asckit."""


class Audit:
    """The layer."""

    phase = Phase.AUDIT

    def __init__(self, client: AsyncClient) -> None:
        self._port = client.port
        self._path = client.settings(AuditSettings).path or default_path()

    async def around(self, call: Call, call_next: CallNext) -> Answer:
        """Journal a mutation around sending it."""
        if not call.is_mutation:
            return await call_next(call)
        clock = self._port.clock
        intent = json_line(intent_of(call, clock.now()))
        started = clock.monotonic()
        try:
            await self._port.run_blocking(append, self._path, intent, durable=True)
            answer = await call_next(call)
        except JournalError:
            raise
        except BaseException as error:  # also a cancellation or an interrupt, which leaves its outcome unknown
            await self._close(call, result_of(call, error), started, error)
            raise
        await self._close(call, "succeeded", started, None)
        return answer

    async def _close(self, call: Call, result: Result, started: float, error: BaseException | None) -> None:
        clock = self._port.clock
        answer = call.answer
        record = {
            "v": FORMAT,
            "kind": "outcome",
            "id": call.id,
            "time": _timestamp(clock.now()),
            "result": result,
            "status": answer.status if answer else None,
            "request_id": answer.request_id if answer else None,
            "attempts": call.attempt,
            "duration": round(clock.monotonic() - started, 3),
            "error": redact_text(f"{type(error).__name__}: {error}") if error is not None else None,
        }
        try:
            await self._port.run_blocking(append, self._path, json_line(record), durable=False)
        except JournalError as failure:  # what was done is done: failing the call would only hide it
            log.error("The outcome of %s (%s) is not journaled: %s", call.operation_id, result, failure)  # noqa: TRY400


def intent_of(call: Call, now: float) -> dict[str, Any]:
    """The record of what is about to be sent; now is a Unix time."""
    request = call.request
    return {
        "v": FORMAT,
        "kind": "intent",
        "id": call.id,
        "time": _timestamp(now),
        "key_id": call.key_id,
        "operation": call.operation_id,
        "method": call.method,
        "path": redact_text(call.path),
        "query": redact({**dict(request.params), **request.options.get("query", {})}),
        "body": redact(request.json),
    }


def result_of(call: Call, error: BaseException) -> Result:
    """What came of a mutation that raised an error."""
    if isinstance(error, OutcomeUnknown | ServerError):
        return "unknown"
    if isinstance(error, ApiError):
        return "refused"
    if call.attempt == 0 or (isinstance(error, TransportError) and error.sent is False):
        return "unsent"
    landed = call.answer is not None and 200 <= call.answer.status <= 299  # a layer failed after it was sent
    return "succeeded" if landed else "unknown"


def _timestamp(now: float) -> str:
    return datetime.fromtimestamp(now, UTC).isoformat(timespec="milliseconds")
