"""Mutations as the journal tells of them: each intent with its outcome and what was found out later."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

import attrs

from .records import Intent, Outcome, Record, Settlement, Target, parse_record, plain
from .segments import Line, lines_of, read_lines

log = logging.getLogger("asckit.audit")


@attrs.frozen
class Entry:
    """A mutation with what came of it, if that is known."""

    intent: Intent
    outcome: Outcome | None = None
    settlement: Settlement | None = None

    @property
    def is_pending(self) -> bool:
        """Whether it may have landed, and nobody knows."""
        is_known = self.outcome is not None and self.outcome.result != "unknown"
        return not is_known and self.settlement is None

    @property
    def target(self) -> Target | None:
        """What it is about: what it created, where it did."""
        created = self.outcome.target if self.outcome else None
        return created or self.intent.target


@attrs.frozen
class Filter:
    """Which mutations are wanted; what is None does not matter."""

    id: str | None = None
    """The beginning of the mutation's own id, or the id of a resource that it is about."""
    operation: str | None = None
    """Apple's operationId, or the beginning of it."""
    since: datetime | None = None
    until: datetime | None = None
    """Up to this moment, without it."""

    def lets(self, entry: Entry) -> bool:
        """Whether a mutation is wanted."""
        intent = entry.intent
        return (
            (self.id is None or intent.id.startswith(self.id) or self.id in _ids(entry))
            and (self.operation is None or intent.operation.startswith(self.operation))
            and (self.since is None or intent.time >= self.since)
            and (self.until is None or intent.time < self.until)
        )


def read_journal(path: str | Path) -> Iterator[Record]:
    """The records of a journal, oldest first, across its segments.

    A line that cannot be read, such as one that a crash cut short, is logged as a warning and left out. Raises
    `JournalError` when the journal cannot be read.
    """
    for line in read_lines(Path(path)):
        record = record_of(line)
        if record is not None:
            yield record


def record_of(line: Line) -> Record | None:
    """The record in a line; None for a kind of a later release, and for what is no record, which is logged."""
    try:
        return parse_record(json.loads(line.content))
    except (ValueError, TypeError, KeyError, AttributeError):
        log.warning("%s:%d is no journal record; was it cut short by a crash?", line.file, line.number)
        return None


def pair(records: Iterable[Record]) -> list[Entry]:
    """Intents in the order they were written, each with what came of it."""
    intents: dict[str, Intent] = {}
    outcomes: dict[str, Outcome] = {}
    settlements: dict[str, Settlement] = {}
    for record in records:
        if isinstance(record, Intent):
            intents[record.id] = record
        elif isinstance(record, Outcome):
            outcomes[record.id] = record
        else:
            settlements[record.id] = record
    return [Entry(intent, outcomes.get(id), settlements.get(id)) for id, intent in intents.items()]


def has_open(path: Path, following: Sequence[Path]) -> bool:
    """Whether a file has mutations of which neither it nor the files that follow say how they ended; OSError."""
    waiting: set[str] = set()
    for file in (path, *following):
        ended: set[str] = set()
        with file.open("rb") as opened:
            for line in lines_of(opened, file):
                record = record_of(line)
                if isinstance(record, Intent) and file is path:
                    waiting.add(record.id)
                elif isinstance(record, Settlement) or (isinstance(record, Outcome) and record.result != "unknown"):
                    ended.add(record.id)
        waiting -= ended
        if not waiting:
            return False
    return True


def document(entry: Entry) -> dict[str, Any]:
    """A mutation as JSON for programs: the intent's members, and those of its outcome."""
    intent = plain(entry.intent)
    outcome = plain(entry.outcome) if entry.outcome else {"result": None}
    renamed = {"time": "outcome_time", "seq": "outcome_seq", "hash": "outcome_hash", "target": "created"}
    found = {renamed.get(name, name): value for name, value in outcome.items()}
    settled = {"settlement": plain(entry.settlement)} if entry.settlement else {}
    return {**found, **intent, **settled}


def _ids(entry: Entry) -> set[str | None]:
    targets = [entry.intent.target, entry.outcome.target if entry.outcome else None]
    return {id for target in targets if target for id in (target.id, *target.linked)}
