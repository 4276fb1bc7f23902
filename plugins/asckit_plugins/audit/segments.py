"""The files of a journal: the one that is written to, and older segments beside it, read as one.

The file that is written to may end in blanks: room for the outcomes of what is under way (see `journal`). So only what
lies before them is read, and nothing of that ever changes.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, Final, NamedTuple

import attrs

from .chain import BLANKS, Sealed, digest_of_gap, unseal
from .records import JournalError

_STEP: Final = 1 << 14
"""Bytes that are read from a file's end at first."""


class Line(NamedTuple):
    """A line of a journal, and where it stands."""

    file: Path
    number: int
    """From 1, in its file."""
    content: bytes


@attrs.frozen
class End:
    """How a file ends."""

    size: int
    """Bytes of the file, with the blanks at its end."""
    position: int
    """Where the next line begins."""
    last: Sealed | None
    """The last record of the chain; None where the file has none."""
    gap: bytes = b""
    """What lies between the last record and the end, and is no record: a line that a crash cut short."""
    is_open: bool = False
    """Whether the last line lacks its end."""

    @property
    def torn(self) -> str | None:
        """What stands for the gap in the next record."""
        return digest_of_gap(self.gap) if self.gap else None


def end_of(file: BinaryIO) -> End:
    """How a file ends; reads as much of it, from its end, as it takes to find the last record."""
    size = file.seek(0, os.SEEK_END)
    step = _STEP
    while True:
        start = max(0, size - step)
        file.seek(start)
        end = _end_within(file.read(size - start), start, size)
        if end is not None:
            return end
        step *= 4


def _end_within(tail: bytes, start: int, size: int) -> End | None:
    """How a file ends whose last bytes, from start on, are tail; None where these are too few to tell."""
    written = tail.rstrip(b" \0")
    position = start + len(written)
    if not written.strip(BLANKS):
        return End(size, 0, None) if start == 0 else None
    is_open = not written.endswith(b"\n")
    upper = len(written)
    while upper > 0:
        lower = written.rfind(b"\n", 0, upper - 1) + 1
        if lower == 0 and start > 0:
            return None
        line = written[lower:upper]
        last = unseal(line)
        if last is not None and not (last.is_whole or line.endswith(b"\n")):
            last = None
        if last is not None or is_unchained(line):
            gap = written[upper:].strip(BLANKS)
            return End(size, position if gap else start + upper, last, gap, is_open)
        upper = lower
    return End(size, position, None, written.strip(BLANKS), is_open)


def is_unchained(line: bytes) -> bool:
    """Whether a line is a record from before the chain."""
    try:
        return line.startswith(b'{"v":1,') and isinstance(json.loads(line), dict)
    except ValueError:
        return False


def rotated(path: Path) -> list[tuple[int, Path]]:
    """The older segments of a journal with their numbers, oldest first."""
    name = re.compile(re.escape(path.name) + r"\.([0-9]{6,})")
    try:
        found = [(match, each) for each in path.parent.iterdir() if (match := name.fullmatch(each.name))]
    except OSError:
        return []
    return sorted((int(match[1]), each) for match, each in found)


def segment(path: Path, number: int) -> Path:
    """The name of an older segment."""
    return path.with_name(f"{path.name}.{number:06}")


def read_lines(path: Path) -> Iterator[Line]:
    """The lines of all segments, oldest first, as they are now; blank ones are left out.

    Raises `JournalError` when there is no journal, or it cannot be read.
    """
    with contextlib.ExitStack() as opened:
        # The newest is opened before the others are listed: rotated meanwhile, it is found again among them.
        try:
            newest = _open(path, opened)
            older = rotated(path)
            if newest is None and not older:
                raise JournalError(f"The journal {path} cannot be read (there is none); check audit.path.")
            for _, each in older:
                with contextlib.ExitStack() as briefly:
                    file = _open(each, briefly)
                    if file is None:  # it was removed just now
                        continue
                    if newest is not None and os.path.sameopenfile(file.fileno(), newest.fileno()):
                        break
                    yield from lines_of(file, each)
            if newest is not None:
                yield from lines_of(newest, path)
        except OSError as error:
            where = error.filename or path
            raise JournalError(
                f"The journal {where} cannot be read ({error.strerror or error}); check audit.path."
            ) from error


def lines_of(file: BinaryIO, path: Path, position: int = 0) -> Iterator[Line]:
    """The lines of one file from a position on, up to the room at its end; blank ones are left out."""
    end = end_of(file)
    left = end.position - position
    file.seek(position)
    for number, line in enumerate(file, 1):
        content = line[:left]
        left -= len(content)
        if content.strip(BLANKS):
            yield Line(path, number, content)
        if left <= 0:
            return


def _open(path: Path, opened: contextlib.ExitStack) -> BinaryIO | None:
    try:
        return opened.enter_context(path.open("rb"))
    except FileNotFoundError:
        return None
