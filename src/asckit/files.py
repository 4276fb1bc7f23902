"""Files that are there whole or not at all, also after a crash."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from typing import IO, Any


def write_whole(path: Path, text: str, beside: Path) -> None:
    """Write a file that only its owner reads, in one move: after a crash there is the old one or the new one.

    It is written to beside first, in the same folder. Raises OSError.
    """
    try:
        descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(text)
            settle(file)
        beside.replace(path)
        sync_folder(path.parent)
    finally:
        beside.unlink(missing_ok=True)


def settle(file: IO[Any]) -> None:
    """See to it that what was written to a file is on disk."""
    file.flush()
    os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """See to it that what was made, moved or removed in a folder is so on disk, where the system can do that."""
    if os.name == "posix":
        with contextlib.suppress(OSError):  # some file systems have no such thing
            descriptor = os.open(folder, os.O_RDONLY)
            try:
                os.fsync(descriptor)
            finally:
                os.close(descriptor)
