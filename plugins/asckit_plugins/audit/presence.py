"""Tells whether the process that wrote an intent still runs: each holds a lock for as long as it lives.

The system gives a lock up when its process dies, however it dies. That is surer than a process id, which is used again,
and means nothing in another container.
"""

from __future__ import annotations

import contextlib
import os
import socket
import uuid
import weakref
from pathlib import Path
from typing import TYPE_CHECKING, Final

from .records import Writer

if TYPE_CHECKING:
    from filelock import BaseFileLock

_PATIENCE: Final = 0.1
"""Seconds to wait for a lock: somebody else may be looking whether it is held, too."""


class Presence:
    """This process among the writers of a journal."""

    def __init__(self, journal: Path) -> None:
        self._folder = _folder(journal)
        self._writer: Writer | None = None

    def show(self) -> Writer:
        """This process, with its lock held from now on; to be called by one at a time. Raises OSError."""
        if self._writer is None or self._writer.pid != os.getpid():
            from filelock import FileLock

            self._folder.mkdir(mode=0o700, exist_ok=True)
            for left_behind in self._folder.iterdir():
                if _is_held(left_behind) is False:
                    _remove(left_behind)
            path = self._folder / uuid.uuid4().hex
            lock = FileLock(path, timeout=0, thread_local=False)
            lock.acquire()
            self._writer = Writer(path.name, os.getpid(), socket.gethostname())
            weakref.finalize(self, _leave, lock, path, os.getpid())
        return self._writer


def is_running(journal: Path, writer: Writer) -> bool | None:
    """Whether the process that wrote an intent still runs; None where that cannot be told."""
    return _is_held(_folder(journal) / writer.token)


def _folder(journal: Path) -> Path:
    return journal.with_name(f"{journal.name}.writers")


def _is_held(path: Path) -> bool | None:
    from filelock import FileLock, Timeout

    try:
        if not path.exists():
            return False if path.parent.exists() else None  # a journal that was copied has nobody beside it
        with FileLock(path, timeout=_PATIENCE, poll_interval=_PATIENCE / 4, thread_local=False):
            return False
    except Timeout:
        return True
    except (OSError, NotImplementedError):
        return None


def _leave(lock: BaseFileLock, path: Path, pid: int) -> None:
    if os.getpid() == pid:  # not in a child that has inherited it
        lock.release(force=True)
        _remove(path)


def _remove(path: Path) -> None:
    with contextlib.suppress(OSError):
        path.unlink(missing_ok=True)
