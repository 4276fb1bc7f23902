"""Checks the chain: what was changed, removed, inserted or put elsewhere, and what a crash cut short.

What cannot be seen in the journal alone: that records are missing at its end, and that somebody has written all of it
anew. For that, compare with the hash of its last record, written down elsewhere.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Literal, NamedTuple, TypeAlias

import attrs

from .chain import BLANKS, Sealed, digest_of_gap, unseal
from .segments import Line, is_unchained, read_lines, rotated

Wrong: TypeAlias = Literal["changed", "removed", "inserted", "reordered", "torn"]
"""`torn`: a line that a crash cut short. It is the only one that is no sign of tampering."""


@attrs.frozen
class Finding:
    """Something that is not as it was written."""

    what: Wrong
    file: str
    line: int
    """From 1; where something was removed, the line that follows."""
    said: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.what}: {self.said}"


@attrs.frozen
class Verification:
    """What there is to say of a journal."""

    files: tuple[str, ...]
    records: int
    """How many belong to the chain."""
    first: int | None
    """The number of the first of them; more than 1 where older segments were removed."""
    last: int | None
    head: str | None
    """The hash of the last of them: write it down elsewhere."""
    begins: str | None
    """Where the chain begins, as `file:line`."""
    unchained: int
    """How many records are from before the chain."""
    findings: tuple[Finding, ...]
    has_head: bool | None
    """Whether a record has the hash that was written down; None where none was given."""

    @property
    def is_intact(self) -> bool:
        """Whether nothing was tampered with, as far as can be seen."""
        return self.has_head is not False and all(finding.what == "torn" for finding in self.findings)


def verify(path: str | Path, head: str | None = None) -> Verification:
    """Check a journal across its segments.

    head: the hash of its last record as it was written down at some time, or the first 16 digits of it at least; the
    chain must still contain it. Raises `JournalError` when the journal cannot be read.
    """
    walk = _Walk(head.lower() if head else None)
    for line in read_lines(Path(path)):
        walk.take(line)
    return walk.end([each for _, each in rotated(Path(path))] + [Path(path)])


class _Walk:
    """What is known of the chain up to a line."""

    def __init__(self, head: str | None) -> None:
        self.head = head
        self.has_head = False
        self.findings: list[tuple[int, Finding]] = []
        """With the place of each, counted over all files."""
        self.place = self.records = self.unchained = 0
        self.first: int | None = None
        self.seq = 0
        """The highest number so far."""
        self.last_hash: str | None = None
        self.begins: str | None = None
        self.ends: set[tuple[int, str | None]] = set()
        """What the next record may follow, as (number, hash): more than one where two lines claim one place."""
        self.missing: list[_Missing] = []
        self.gap: list[tuple[int, Line]] = []
        """Lines since the last record that are none."""
        self.is_torn = False
        """Whether the record before this one was changed, so that this one may not follow it."""

    def take(self, line: Line) -> None:
        """Look at the next line."""
        self.place += 1
        sealed = unseal(line.content)
        if sealed is not None:
            self._record(line, sealed)
        elif self.first is None and is_unchained(line.content):
            self.unchained += 1
            for _, cut in self._gap():
                self._find("torn", cut, "cut short by a crash, before the chain began")
        else:
            self.gap.append((self.place, line))

    def end(self, files: Iterable[Path]) -> Verification:
        """What it comes to."""
        for place, cut in self._gap():
            if _is_complete(cut.content):
                self._find("inserted", cut, "it is no record of the chain", place)
            else:
                self._find("torn", cut, "cut short by a crash, or being written just now", place)
        for first, last, place, line in self.missing:
            which = f"record {first} is" if first == last else f"records {first} to {last} are"
            self._find("removed", line, f"{which} missing before this line", place)
        return Verification(
            files=tuple(str(file) for file in files if file.exists()),
            records=self.records,
            first=self.first,
            last=self.seq if self.records else None,
            head=self.last_hash,
            begins=self.begins,
            unchained=self.unchained,
            findings=tuple(finding for _, finding in sorted(self.findings, key=lambda found: found[0])),
            has_head=self.has_head if self.head is not None else None,
        )

    def _find(self, what: Wrong, line: Line, said: str, place: int | None = None) -> None:
        found = Finding(what, str(line.file), line.number, said)
        self.findings.append((self.place if place is None else place, found))

    def _gap(self) -> list[tuple[int, Line]]:
        gap, self.gap = self.gap, []
        return gap

    def _record(self, line: Line, record: Sealed) -> None:
        self.records += 1
        if self.head is not None and record.is_whole and record.hash.startswith(self.head):
            self.has_head = True
        if self.first is None:
            self._begin(line, record)
        lost = self._close_gap(line, record)
        was_torn, self.is_torn = self.is_torn, not record.is_whole
        if not record.is_whole:
            self._find("changed", line, "its content does not have the hash that it was written with")
            self.ends |= {(self.seq + 1, record.hash)}
            if record.seq == self.seq + 1:
                self.seq, self.last_hash = record.seq, record.hash
            return
        if (record.seq - 1, record.prev) not in self.ends:
            if self._is_late(record.seq):
                self._find("reordered", line, f"record {record.seq} stands here, behind record {self.seq}")
                return
            if record.seq <= self.seq:
                self._find("inserted", line, f"there is another record {record.seq}; one of the two was inserted")
                if record.seq == self.seq:
                    self.ends |= {(record.seq, record.hash)}
                return
            if record.seq > self.seq + 1 + lost:
                self.missing.append(_Missing(self.seq + 1 + lost, record.seq - 1, self.place, line))
            elif not (was_torn or lost):
                self._find("changed", line, f"it does not follow record {self.seq}, which was rewritten")
        self.seq, self.last_hash = record.seq, record.hash
        self.ends = {(record.seq, record.hash)}

    def _begin(self, line: Line, record: Sealed) -> None:
        """The chain begins with the first record, or with a segment whose predecessors were removed."""
        self.first, self.begins = record.seq, f"{line.file}:{line.number}"
        if record.prev is not None and not record.members.get("continues"):
            self._find("removed", line, f"the file begins with record {record.seq}, in the middle of a segment")
        self.seq = record.seq - 1
        self.ends = {(self.seq, record.prev)}

    def _close_gap(self, line: Line, following: Sealed) -> int:
        """Judge the lines that are no records, by what the record behind them says; how many of them were records."""
        gap = self._gap()
        told = following.members.get("torn")
        if told and not gap:
            self._find("removed", line, "a line that a crash had cut short is missing before this line")
        vouched = told == digest_of_gap(b"".join(cut.content for _, cut in gap))
        absent = max(0, following.seq - self.seq - 1)
        for index, (place, cut) in enumerate(gap):
            if vouched and not _is_complete(cut.content):
                self._find("torn", cut, "cut short by a crash; the chain goes on behind it", place)
            elif not vouched and (told or index < absent):
                self._find("changed", cut, "it is not what was written there", place)
            else:
                self._find("inserted", cut, "it is no record of the chain", place)
        return 0 if vouched else min(absent, len(gap))

    def _is_late(self, seq: int) -> bool:
        """Whether a record was missed further up; it is not from now on."""
        for index, (first, last, place, line) in enumerate(self.missing):
            if first <= seq <= last:
                rest = [(first, seq - 1), (seq + 1, last)]
                self.missing[index : index + 1] = [_Missing(a, b, place, line) for a, b in rest if a <= b]
                return True
        return False


class _Missing(NamedTuple):
    """Numbers that were left out, and the line that left them out."""

    first: int
    last: int
    place: int
    line: Line


def _is_complete(content: bytes) -> bool:
    """Whether a line is JSON: what a crash cuts short is not."""
    try:
        json.loads(content.strip(BLANKS))
    except ValueError:
        return False
    return True
