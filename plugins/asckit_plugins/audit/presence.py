"""Tells whether the process that wrote an intent still runs: each holds a lock for as long as it lives.

The system gives a lock up when its process dies, however it dies. That is surer than a process id, which is used again,
and means nothing in another container.
"""

from __future__ import annotations

import contextlib
import functools
import os
import socket
import sys
import time
import uuid
import weakref
from collections.abc import Callable
from pathlib import Path
from typing import Final

from .records import Writer

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
            self._folder.mkdir(mode=0o700, exist_ok=True)
            for left_behind in self._folder.iterdir():
                if _is_held(left_behind) is False:
                    _remove(left_behind)
            path = self._folder / uuid.uuid4().hex
            path.touch(mode=0o600)
            let_go = _take(path)
            if let_go is None:
                raise BlockingIOError(f"{path} is locked by somebody else")
            self._writer = Writer(path.name, os.getpid(), socket.gethostname())
            weakref.finalize(self, _leave, let_go, path, os.getpid())
        return self._writer


def is_running(journal: Path, writer: Writer) -> bool | None:
    """Whether the process that wrote an intent still runs; None where that cannot be told."""
    return _is_held(_folder(journal) / writer.token)


def _folder(journal: Path) -> Path:
    return journal.with_name(f"{journal.name}.writers")


def _is_held(path: Path) -> bool | None:
    try:
        if not path.exists():
            return False if path.parent.exists() else None  # a journal that was copied has nobody beside it
        until = time.monotonic() + _PATIENCE
        while (let_go := _take(path)) is None:
            if time.monotonic() > until:
                return True
            time.sleep(_PATIENCE / 4)
        let_go()
    except FileNotFoundError:  # its process has come to its end just now
        return False
    except OSError:
        return None
    return False


def _take(path: Path) -> Callable[[], object] | None:
    """Take the lock on a file that is there: what gives it up again, or None where another has it; OSError."""
    if sys.platform == "win32":
        from filelock import FileLock, Timeout

        lock = FileLock(path, timeout=0, thread_local=False)
        try:
            lock.acquire()
        except Timeout:
            return None
        return functools.partial(lock.release, force=True)
    import fcntl

    # Not by filelock: it unlocks, which a forked child would do to its parent; closing leaves the parent's lock alone.
    descriptor = os.open(path, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(descriptor)
        return None
    except BaseException:
        os.close(descriptor)
        raise
    return functools.partial(os.close, descriptor)


def _leave(let_go: Callable[[], object], path: Path, pid: int) -> None:
    if os.getpid() == pid:  # not in a child that has inherited it
        let_go()
        _remove(path)


def _remove(path: Path) -> None:
    with contextlib.suppress(OSError):
        path.unlink(missing_ok=True)
