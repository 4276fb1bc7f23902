"""The journal: a file of JSON Lines, with an intent before each mutation and an outcome after it."""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any, BinaryIO, Final, Literal, TypeAlias

import attrs

from asckit.errors import AscError
from asckit.redaction import redact_text

log = logging.getLogger(__name__)

FORMAT: Final = 1
"""The version of the record layout; readers ignore members that they do not know."""
_OPEN: Final = os.O_RDWR | os.O_APPEND | os.O_CREAT | getattr(os, "O_BINARY", 0)
LOCK_TIMEOUT: Final = 30.0
"""Seconds to wait for another process that is writing to the journal."""

Result: TypeAlias = Literal["succeeded", "refused", "unsent", "unknown"]
"""What came of a mutation. `refused`: Apple answered 4xx. `unsent`: nothing reached Apple. `unknown`: it may have
landed, which is so after a broken connection, a 5xx, and a call that was cut short."""


class JournalError(AscError):
    """The journal cannot be written or read; a mutation that could not be journaled was not sent."""


@attrs.frozen
class Intent:
    """A mutation that was about to be sent."""

    id: str
    """Pairs it with its outcome."""
    time: datetime
    key_id: str
    operation: str
    """Apple's operationId."""
    method: str
    path: str
    query: dict[str, str]
    body: Any
    """The JSON body, redacted."""


@attrs.frozen
class Outcome:
    """What came of a mutation."""

    id: str
    """Pairs it with its intent."""
    time: datetime
    result: Result
    status: int | None
    """The HTTP status of the last answer, if any came."""
    request_id: str | None
    attempts: int
    duration: float
    """Seconds from the intent on disk to the outcome."""
    error: str | None
    """What the call raised, redacted."""


Record: TypeAlias = Intent | Outcome


def read_journal(path: str | Path) -> Iterator[Record]:
    """The records of a journal, oldest first.

    A line that cannot be read, such as one that a crash cut short, is logged as a warning and left out. Raises
    `JournalError` when the file cannot be read.
    """
    try:
        file = Path(path).open(encoding="utf-8", errors="replace")  # noqa: SIM115  (closed below)
    except OSError as error:
        raise JournalError(f"The journal {path} cannot be read ({error.strerror}); check audit.path.") from error
    with file:
        for number, line in enumerate(file, 1):
            if not line.strip():
                continue
            try:
                record = _parse(json.loads(line))
            except (ValueError, TypeError, KeyError):
                log.warning("%s:%d is no journal record; was it cut short by a crash?", path, number)
                continue
            if record is not None:
                yield record


def default_path() -> Path:
    """Where the journal is unless the setting says otherwise, such as `~/.local/state/asckit/audit.jsonl`."""
    from platformdirs import user_state_path

    return user_state_path("asckit", appauthor=False) / "audit.jsonl"


def json_line(record: dict[str, Any]) -> bytes:
    """A record as a line of the journal."""
    return json.dumps(record, ensure_ascii=False, default=_foreign, separators=(",", ":")).encode() + b"\n"


def _foreign(value: object) -> str:
    """What stands for a value that JSON has no form for; sending it fails, and says so better."""
    return redact_text(repr(value))


def append(path: Path, line: bytes, *, durable: bool) -> None:
    """Append a line to a journal, in turn with other processes; durable waits until it is on disk.

    Raises `JournalError`.
    """
    from filelock import FileLock, Timeout

    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with FileLock(f"{path}.lock", timeout=LOCK_TIMEOUT), os.fdopen(os.open(path, _OPEN, 0o600), "rb+") as file:
            # A crash may have cut the last record short: keep this one apart from it.
            cut = file.seek(0, os.SEEK_END) > 0 and not _ends_in_newline(file)
            file.write(b"\n" + line if cut else line)
            file.flush()
            if durable:
                os.fsync(file.fileno())
    except (OSError, Timeout) as error:
        why = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise JournalError(
            f"The journal {path} cannot be written ({why}), and mutations are not sent without it; make room, set "
            "audit.path (ASCKIT_AUDIT_PATH) to a file that can be written, or set ASCKIT_DISABLE_PLUGINS=audit."
        ) from error


def _ends_in_newline(file: BinaryIO) -> bool:
    file.seek(-1, os.SEEK_END)
    return file.read(1) == b"\n"


def _parse(raw: Any) -> Record | None:
    """A record from its JSON; None for a kind that this release does not know."""
    kinds: dict[str, type[Record]] = {"intent": Intent, "outcome": Outcome}
    kind = kinds.get(raw["kind"])
    if kind is None:
        return None
    members = {field.name: raw[field.name] for field in attrs.fields(kind)}
    return kind(**{**members, "time": datetime.fromisoformat(members["time"])})
