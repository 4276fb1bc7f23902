"""Where asckit reads the time and waits, so that tests and the sandbox can supply their own."""

from __future__ import annotations

import threading
import time
from typing import Protocol


class Clock(Protocol):
    """The time and waiting, for both kinds of client; `Client(..., clock=...)` takes one.

    `SystemClock` is the real one, `asckit.testing.VirtualClock` one that never waits.
    """

    def now(self) -> float:
        """Seconds since 1970-01-01 UTC."""

    def monotonic(self) -> float:
        """Seconds since some moment, never going back."""

    def sleep(self, seconds: float, wake: threading.Event) -> None:
        """Block the thread for so many seconds, or until wake is set."""

    async def sleep_async(self, seconds: float) -> None:
        """Suspend the task for so many seconds."""


class SystemClock:
    """The computer's own clock."""

    def now(self) -> float:
        """Seconds since 1970-01-01 UTC."""
        return time.time()

    def monotonic(self) -> float:
        """Seconds since some moment, never going back."""
        return time.monotonic()

    def sleep(self, seconds: float, wake: threading.Event) -> None:
        """Block the thread for so many seconds, or until wake is set."""
        wake.wait(max(seconds, 0.0))

    async def sleep_async(self, seconds: float) -> None:
        """Suspend the task for so many seconds."""
        import asyncio

        await asyncio.sleep(seconds)
