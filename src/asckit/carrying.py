"""Bytes on their way: from a part of a file, counted and checked as they pass, to a file that appears when complete."""

from __future__ import annotations

import contextlib
import hashlib
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Protocol

import attrs

from .errors import ConfigurationError
from .files import settle, sync_folder
from .ports import CHUNK


class Progress(Protocol):
    """Is told how far a transfer is. Under `AsyncClient` it runs on another thread."""

    def __call__(self, done: int, total: int | None) -> object:
        """done: bytes of this attempt so far; total: bytes in all, None where that is not known."""


@attrs.frozen
class FileSlice:
    """A part of a file, to be sent without reading it into memory."""

    path: Path = attrs.field(converter=Path)
    offset: int = 0
    """Bytes before it."""
    length: int | None = None
    """Bytes in it; None for all that follow."""

    def size(self) -> int:
        """How many bytes it has; raises `ConfigurationError` where the file does not have them."""
        try:
            there = self.path.stat().st_size
        except OSError as error:
            raise ConfigurationError(f"{self.path} cannot be sent: {error.strerror}.") from error
        end = there if self.length is None else self.offset + self.length
        if not 0 <= self.offset <= end <= there:
            raise ConfigurationError(
                f"{self.path} has {there} bytes, so bytes {self.offset} to {end} cannot be sent; was it changed?"
            )
        return end - self.offset

    def chunks(self) -> Iterator[bytes]:
        """Its bytes; raises `ConfigurationError` where the file ends early."""
        left = self.size()
        with self.path.open("rb") as file:
            file.seek(self.offset)
            while left:
                chunk = file.read(min(CHUNK, left))
                if not chunk:
                    raise ConfigurationError(f"{self.path} became shorter while it was being sent.")
                left -= len(chunk)
                yield chunk


class Tally:
    """Counts bytes that pass, and tells of them."""

    def __init__(self, progress: Progress | None, algorithm: str | None = None) -> None:
        self.done = 0
        self.total: int | None = None
        self._progress = progress
        self._hash = None if algorithm is None else hashlib.new(algorithm, usedforsecurity=False)

    @property
    def digest(self) -> str | None:
        """The checksum of what has passed."""
        return None if self._hash is None else self._hash.hexdigest()

    def count(self, chunk: bytes) -> None:
        """Count a chunk that has passed."""
        self.done += len(chunk)
        if self._hash is not None:
            self._hash.update(chunk)
        if self._progress is not None:
            self._progress(self.done, self.total)

    def through(self, chunks: Iterator[bytes]) -> Iterator[bytes]:
        """The chunks, each counted once it has been taken."""
        for chunk in chunks:
            yield chunk
            self.count(chunk)

    def into(self, take: Callable[[bytes], object]) -> Callable[[bytes], None]:
        """What counts each chunk that it gives on."""

        def both(chunk: bytes) -> None:
            take(chunk)
            self.count(chunk)

        return both


class Target:
    """A file that appears at its place once all of it is there."""

    def __init__(self, path: Path) -> None:
        if path.is_dir():
            raise ConfigurationError(f"Cannot write to {path}: it is a folder; give the name of a file.")
        self._path = path
        self._part = path.with_name(f".{path.name}.{uuid.uuid4().hex[:8]}.part")
        try:
            self._file = self._part.open("xb")
        except OSError as error:
            raise ConfigurationError(f"Cannot write to {path}: {error.strerror}; give another path.") from error

    def begin(self) -> None:
        """Begin again, for another attempt."""
        self._file.seek(0)
        self._file.truncate()

    def write(self, chunk: bytes) -> None:
        """Add bytes."""
        self._file.write(chunk)

    def keep(self) -> None:
        """Put the file in its place, in one move, with its bytes on disk."""
        settle(self._file)
        self._file.close()
        self._part.replace(self._path)
        sync_folder(self._path.parent)

    def drop(self) -> None:
        """Leave nothing behind of what was not kept."""
        with contextlib.suppress(OSError):  # such as a full disk, when the rest is written out
            self._file.close()
        self._part.unlink(missing_ok=True)
