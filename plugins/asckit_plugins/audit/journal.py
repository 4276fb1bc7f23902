"""The journal: where records are appended, in turn with other processes, and where segments begin and end.

A disk that is full must stop a mutation before it is sent, and not swallow its outcome after. So an intent makes room
for its outcome: the file ends in blanks, `ROOM` bytes for each mutation under way, over which outcomes are written.
"""

from __future__ import annotations

import contextlib
import json
import logging
import os
import threading
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, BinaryIO, Final, TypeVar

import attrs

from .chain import seal
from .presence import Presence
from .records import FORMAT, JournalError, Record, parse
from .segments import End, end_of, rotated, segment

log = logging.getLogger("asckit.audit")

R = TypeVar("R", bound=Record)

LOCK_TIMEOUT: Final = 30.0
"""Seconds to wait for another process that is writing to the journal."""
ROOM: Final = 4096
"""Bytes that an outcome takes at most."""
MOST_ROOM: Final = 256 * ROOM
"""Bytes of room at most: processes that die leave theirs behind."""
_FLAGS: Final = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0)


class Journal:
    """A journal to write to; threads share one, processes have one each."""

    def __init__(self, path: str | Path, *, max_bytes: int | None = None, keep: int | None = None) -> None:
        """max_bytes: what a file may hold before the next begins; keep: how many older ones stay. None: no limit."""
        self.path = Path(path)
        self._max_bytes = max_bytes or None
        self._keep = keep
        self._thread = threading.Lock()  # threads take turns without asking the file system again and again
        self._presence = Presence(self.path)

    def open(self, kind: type[R], members: Mapping[str, Any]) -> R:
        """Append an intent, and room for its outcome; on disk when this returns. Raises `JournalError`."""
        with self._turn():
            written = {"kind": "intent", **members, "writer": attrs.asdict(self._presence.show())}
            return self._append(kind, written, ROOM)

    def close(self, kind: type[R], members: Mapping[str, Any]) -> R:
        """Append an outcome, into the room that its intent made. Raises `JournalError`."""
        with self._turn():
            return self._append(kind, {"kind": "outcome", **members}, -ROOM)

    def add(self, kind: type[R], members: Mapping[str, Any]) -> R:
        """Append a record that stands for itself; on disk when this returns. Raises `JournalError`."""
        with self._turn():
            return self._append(kind, {"kind": kind.__name__.lower(), **members}, 0)

    @contextlib.contextmanager
    def _turn(self) -> Iterator[None]:
        """Exclude other threads and processes; what the disk refuses becomes a `JournalError`."""
        from filelock import FileLock, Timeout

        try:
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with self._thread, FileLock(f"{self.path}.lock").acquire(LOCK_TIMEOUT, poll_interval=0.005):
                yield
        except (OSError, Timeout, NotImplementedError) as error:
            why = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
            raise JournalError(
                f"The journal {self.path} cannot be written ({why}), and mutations are not sent without it; make room, "
                "set audit.path (ASCKIT_AUDIT_PATH) to a file that can be written, or set ASCKIT_DISABLE_PLUGINS=audit."
            ) from error

    def _append(self, kind: type[R], members: Mapping[str, Any], room: int) -> R:
        """Write a record behind the last one; room: bytes by which the room for outcomes grows."""
        is_new = not self.path.exists()
        file, end, continues = self._opened()
        rotates = room > 0 and self._is_full(end, len(str(members)))
        if rotates:
            file.close()
            self._rotate(end)
            file, end, continues = self._opened()
        with file:
            last = end.last
            sealed: dict[str, Any] = {"v": FORMAT, "seq": last.seq + 1 if last else 1, **members}
            if end.torn:
                sealed["torn"] = end.torn
            if continues:
                sealed["continues"] = continues
            sealed["prev"] = last.hash if last else None
            line, _ = seal(sealed)
            _write(file, end, b"\n" + line if end.is_open else line, room)
        if is_new:
            from asckit.files import sync_folder  # only now: every start of a client would load it

            sync_folder(self.path.parent)
        if rotates and self._keep is not None:  # not before the new file has a record, which goes on with the chain
            self._remove_older(rotated(self.path), self._keep)
        return parse(kind, json.loads(line))

    def _opened(self) -> tuple[BinaryIO, End, str | None]:
        """The file, how the journal ends, and the segment that it continues, where nothing is in it yet."""
        file = _open(self.path)
        try:
            end = end_of(file)
            if end.position == 0 and (older := rotated(self.path)):
                with older[-1][1].open("rb") as before:
                    end = attrs.evolve(end, last=end_of(before).last)
                return file, end, older[-1][1].name
        except BaseException:
            file.close()
            raise
        return file, end, None

    def _is_full(self, end: End, size: int) -> bool:
        full = self._max_bytes is not None and end.position > 0 and end.position + size > self._max_bytes
        return full and not end.gap and not end.is_open

    def _rotate(self, end: End) -> None:
        """Begin the next file; where that is not possible, which is logged, the old one goes on."""
        from asckit.files import sync_folder  # only now: every start of a client would load it

        older = rotated(self.path)
        old = segment(self.path, older[-1][0] + 1 if older else 1)
        fresh = self.path.with_name(f"{self.path.name}.next")
        try:
            with _open(fresh) as file:
                file.truncate(0)
                _fill(file, 0, end.size - end.position)  # what is under way keeps its room
                os.fsync(file.fileno())
            self.path.rename(old)
            fresh.rename(self.path)
            with contextlib.suppress(OSError):  # its room is only in the way
                os.truncate(old, end.position)
            sync_folder(self.path.parent)
        except OSError as error:
            with contextlib.suppress(OSError):
                if not self.path.exists():
                    old.rename(self.path)
                fresh.unlink(missing_ok=True)
            log.warning("%s cannot be rotated (%s); it goes on growing.", self.path, error.strerror or error)

    def _remove_older(self, older: list[tuple[int, Path]], keep: int) -> None:
        """Remove the oldest segments, as long as every mutation in them has come to an end."""
        from .entries import has_open

        for index, (_, each) in enumerate(older[: max(0, len(older) - keep)]):
            following = [path for _, path in older[index + 1 :]] + [self.path]
            try:
                if has_open(each, following):
                    return
                each.unlink()
            except OSError as error:
                log.warning("The old segment %s cannot be removed (%s).", each, error.strerror or error)
                return


def default_path() -> Path:
    """Where the journal is unless the setting says otherwise, such as `~/.local/state/asckit/audit.jsonl`."""
    from platformdirs import user_state_path

    return user_state_path("asckit", appauthor=False) / "audit.jsonl"


def _open(path: Path) -> BinaryIO:
    return os.fdopen(os.open(path, _FLAGS, 0o600), "rb+", buffering=0)


def _write(file: BinaryIO, end: End, line: bytes, room: int) -> None:
    """Write a line where the journal ends, with as much room behind it as is to be; all of it or nothing.

    Intents, which add room, and settlements are on disk when this returns. Outcomes need not be: without one, a
    mutation shows as pending, which is what is known of it.
    """
    there = end.size - end.position
    wanted = min(max(there + room, 0), max(MOST_ROOM, there))
    size = end.position + len(line) + wanted
    try:
        _fill(file, end.size, size - end.size)  # first what may fail: the line itself takes no more of the disk
        _put(file, end.position, line)
        if room >= 0:
            os.fsync(file.fileno())
    except OSError:
        with contextlib.suppress(OSError):
            _put(file, end.position, b" " * min(len(line), end.size - end.position))
            file.truncate(end.size)
        raise
    if size < end.size:
        file.truncate(size)


def _fill(file: BinaryIO, position: int, count: int) -> None:
    _put(file, position, b" " * count)


def _put(file: BinaryIO, position: int, content: bytes) -> None:
    file.seek(position)
    left = memoryview(content)
    while left:
        left = left[file.write(left) :]
