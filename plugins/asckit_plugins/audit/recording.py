"""Records a mutation in the journal while it is sent."""

from __future__ import annotations

import logging
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from asckit.calls import Answer, Call
from asckit.errors import ApiError, OutcomeUnknown, ServerError, TransportError
from asckit.layers import CallNext
from asckit.redaction import redact, redact_text

from .journal import FORMAT, JournalError, Result, append, json_line

if TYPE_CHECKING:
    from asckit.ports import Port

log = logging.getLogger(__name__)


async def send_recorded(port: Port, path: Path, call: Call, call_next: CallNext) -> Answer:
    """Send a mutation with its intent on disk before, and its outcome after.

    Raises `JournalError`, and sends nothing, where the intent cannot be written.
    """
    clock = port.clock
    started = clock.monotonic()
    try:
        await port.run_blocking(append, path, json_line(intent_of(call, clock.now())), durable=True)
        answer = await call_next(call)
    except JournalError:
        raise
    except BaseException as error:  # also a cancellation or an interrupt, which leaves its outcome unknown
        await _close(port, path, call, result_of(call, error), clock.monotonic() - started, error)
        raise
    await _close(port, path, call, "succeeded", clock.monotonic() - started, None)
    return answer


async def _close(
    port: Port, path: Path, call: Call, result: Result, duration: float, error: BaseException | None
) -> None:
    answer = call.answer
    record = {
        "v": FORMAT,
        "kind": "outcome",
        "id": call.id,
        "time": _timestamp(port.clock.now()),
        "result": result,
        "status": answer.status if answer else None,
        "request_id": answer.request_id if answer else None,
        "attempts": call.attempt,
        "duration": round(duration, 3),
        "error": redact_text(f"{type(error).__name__}: {error}") if error is not None else None,
    }
    try:
        await port.run_blocking(append, path, json_line(record), durable=False)
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
