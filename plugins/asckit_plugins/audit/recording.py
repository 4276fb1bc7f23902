"""Records a mutation in the journal while it is sent."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

from asckit.calls import Answer, Call
from asckit.errors import ApiError, OutcomeUnknown, ServerError, TransportError
from asckit.layers import CallNext
from asckit.redaction import redact, redact_text

from .records import Intent, JournalError, Outcome, Result, timestamp
from .sinks import Named, tell

if TYPE_CHECKING:
    from asckit.ports import Port

    from .journal import Journal

log = logging.getLogger("asckit.audit")

_ERROR: Final = 2000
"""Bytes of an error that are kept: an outcome must fit into the room that its intent made."""
_WORD: Final = 200
"""Bytes of a request id, type or id that are kept."""


async def send_recorded(
    port: Port, journal: Journal, sinks: Sequence[Named], call: Call, call_next: CallNext
) -> Answer:
    """Send a mutation with its intent on disk before, and its outcome after.

    Raises `JournalError`, and sends nothing, where the intent cannot be written, or a required sink does not take it.
    """
    clock = port.clock
    started = clock.monotonic()
    is_open = False
    try:
        intent = await port.run_blocking(journal.open, Intent, intent_of(call, clock.now()))
        is_open = True
        await tell(sinks, intent)
        answer = await call_next(call)
    except BaseException as error:  # also a cancellation or an interrupt, which leaves its outcome unknown
        if is_open or not isinstance(error, JournalError):
            result = result_of(call, error)
            outcome = outcome_of(call, None, result, error, clock.now(), clock.monotonic() - started)
            await _close(port, journal, sinks, call, outcome)
        raise
    outcome = outcome_of(call, answer, "succeeded", None, clock.now(), clock.monotonic() - started)
    await _close(port, journal, sinks, call, outcome)
    return answer


async def _close(port: Port, journal: Journal, sinks: Sequence[Named], call: Call, outcome: Mapping[str, Any]) -> None:
    try:
        record = await port.run_blocking(journal.close, Outcome, outcome)
    except JournalError as failure:  # what was done is done: failing the call would only hide it
        log.error("The outcome of %s (%s) is not journaled: %s", call.operation_id, outcome["result"], failure)  # noqa: TRY400
    else:
        await tell(sinks, record)


def intent_of(call: Call, now: float) -> dict[str, Any]:
    """The record of what is about to be sent; now is a Unix time."""
    request = call.request
    return {
        "id": call.id,
        "time": _timestamp(now),
        "key_id": call.key_id,
        "operation": call.operation_id,
        "method": call.method,
        "path": redact_text(call.path),
        "query": redact({**dict(request.params), **request.options.get("query", {})}),
        "body": redact(request.json),
        "target": target_of(call.path, request.json),
    }


def outcome_of(
    call: Call, answer: Answer | None, result: Result, error: BaseException | None, now: float, duration: float
) -> dict[str, Any]:
    """The record of what came of a call; answer is what it returned, now a Unix time, duration in seconds."""
    last = answer or call.answer
    request_id = next((each.request_id for each in (answer, call.answer) if each and each.request_id), None)
    return {
        "id": call.id,
        "time": _timestamp(now),
        "result": result,
        "status": last.status if last else None,
        "request_id": _cut(redact_text(request_id), _WORD) if request_id else None,
        "attempts": call.attempt,
        "duration": round(duration, 3),
        "error": None if error is None else _cut(redact_text(f"{type(error).__name__}: {error}"), _ERROR),
        "target": _created(call, last) if result == "succeeded" else None,
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


def target_of(path: str, body: object) -> dict[str, Any] | None:
    """What a mutation is about, by its path and body; None where the path is not of Apple's form.

    >>> target_of("/v1/builds/8/relationships/betaGroups", {"data": [{"type": "betaGroups", "id": "1"}]})
    {'type': 'builds', 'id': '8', 'relationship': 'betaGroups', 'linked': ['1']}
    """
    parts = path.split("/")[2:]
    data = body.get("data") if isinstance(body, Mapping) else None
    if not parts:
        return None
    type, id, _, relationship, *_ = [*map(redact_text, parts), None, None, None, None]
    if relationship is None and isinstance(data, Mapping) and isinstance(data.get("type"), str):
        type = redact_text(data["type"])
    many = data if isinstance(data, list) else [data] if relationship is not None else []
    linked = [redact_text(str(each.get("id"))) for each in many if isinstance(each, Mapping)]
    return {"type": type, "id": id, "relationship": relationship, "linked": linked}


def _created(call: Call, answer: Answer | None) -> dict[str, Any] | None:
    """What a POST's answer says that it has created."""
    if call.method != "POST" or answer is None or not answer.content or "json" not in answer.media_type:
        return None
    try:
        data = json.loads(answer.content)["data"]
        found = {name: _cut(redact_text(str(data[name])), _WORD) for name in ("type", "id")}
    except (ValueError, TypeError, KeyError):
        return None
    return {**found, "relationship": None, "linked": []}


def _cut(text: str, size: int) -> str:
    """Text that takes at most so many bytes in a record, and says that something is missing."""
    kept = text.encode("utf-8", "replace")[:size].decode("utf-8", "ignore")
    while len(json.dumps(kept, ensure_ascii=False).encode()) > size:
        kept = kept[: len(kept) * 3 // 4]
    return kept if kept == text else f"{kept} …"


def _timestamp(now: float) -> str:
    return timestamp(datetime.fromtimestamp(now, UTC))
