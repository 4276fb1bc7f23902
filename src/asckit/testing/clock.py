"""A clock that never waits: tests of hours run in no time."""

from __future__ import annotations

import asyncio
import threading


class VirtualClock:
    """A clock whose waits pass at once: sleeping moves its time forward.

    Concurrent sleepers wake in the order of their deadlines. `slept` lists every wait, in seconds.

    >>> clock = VirtualClock(start=1000.0)
    >>> clock.sleep(60.0, threading.Event())
    >>> clock.now(), clock.slept
    (1060.0, [60.0])
    """

    def __init__(self, start: float = 1_750_000_000.0) -> None:
        self._start = start
        self._elapsed = 0.0
        self._deadlines: list[float] = []
        self._changed = threading.Condition()
        self.slept: list[float] = []

    def now(self) -> float:
        """Seconds since 1970-01-01 UTC, in virtual time."""
        return self._start + self._elapsed

    def monotonic(self) -> float:
        """Virtual seconds since this clock was made."""
        return self._elapsed

    def advance(self, seconds: float) -> None:
        """Let so many seconds pass."""
        with self._changed:
            self._elapsed += seconds

    def sleep(self, seconds: float, wake: threading.Event) -> None:
        """Move the time forward, in turn with other threads that sleep; not at all once wake is set."""
        if wake.is_set():
            return
        with self._changed:
            deadline = self._register(seconds)
            self._changed.wait_for(lambda: self._is_next(deadline))
            self._wake_at(deadline)

    async def sleep_async(self, seconds: float) -> None:
        """Move the time forward, in turn with other tasks that sleep."""
        deadline = self._register(seconds)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)  # a task that was started together with this one has registered by now
            while not self._is_next(deadline):  # noqa: ASYNC110  (the others set no event: they sleep)
                await asyncio.sleep(0)
        except asyncio.CancelledError:
            self._deadlines.remove(deadline)
            raise
        with self._changed:
            self._wake_at(deadline)

    def _register(self, seconds: float) -> float:
        deadline = self._elapsed + max(seconds, 0.0)
        self.slept.append(seconds)
        self._deadlines.append(deadline)
        return deadline

    def _is_next(self, deadline: float) -> bool:
        return deadline <= min(self._deadlines)

    def _wake_at(self, deadline: float) -> None:
        self._deadlines.remove(deadline)
        self._elapsed = max(self._elapsed, deadline)
        self._changed.notify_all()
