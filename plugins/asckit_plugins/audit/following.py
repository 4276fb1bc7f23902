"""The records of a journal as they come, from one file to the next."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from .chain import BLANKS
from .entries import record_of
from .records import JournalError, Record
from .segments import Line, end_of, rotated


class Follower:
    """Reads what is written to a journal from now on."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: BinaryIO | None = None
        self._position = 0
        with contextlib.suppress(FileNotFoundError):
            self._file = path.open("rb")
            self._position = end_of(self._file).position

    def new(self) -> Iterator[Record]:
        """The records that came since the last time; raises `JournalError`."""
        try:
            while True:
                if self._file is not None:
                    yield from self._rest(self._file)
                following = self._following()
                if following is None:
                    return
                if self._file is not None:
                    yield from self._rest(self._file)  # what came before it was rotated
                    self._file.close()
                self._file, self._position = following.open("rb"), 0
        except FileNotFoundError:  # files are being renamed just now
            return
        except OSError as error:
            raise JournalError(f"The journal {self._path} cannot be read ({error.strerror or error}).") from error

    def _rest(self, file: BinaryIO) -> Iterator[Record]:
        left = end_of(file).position - self._position
        file.seek(self._position)
        for content in file:
            left -= len(content)
            if left < 0 or not content.endswith(b"\n"):  # the room at the end, or what is being written
                return
            self._position += len(content)
            if content.strip(BLANKS):
                record = record_of(Line(self._path, 0, content))
                if record is not None:
                    yield record

    def _following(self) -> Path | None:
        """The file that follows the one that is open; None where there is none yet."""
        files = [path for _, path in rotated(self._path)] + ([self._path] if self._path.exists() else [])
        if self._file is None:
            return files[0] if files else None
        here = os.fstat(self._file.fileno())
        places = [index for index, each in enumerate(files) if os.path.samestat(each.stat(), here)]
        index = places[0] + 1 if places else 0
        return files[index] if index < len(files) else None

    def close(self) -> None:
        """Let go of the file."""
        if self._file is not None:
            self._file.close()
