"""A clock that runs faster than the computer's, so that a day in a served sandbox takes seconds."""

from __future__ import annotations

import asyncio
import threading
import time

from asckit.clock import Clock


class AcceleratedClock:
    """The computer's clock, sped up from the moment it is made.

    Tokens and the `Date` header of a sandbox stay on `wall`, the real time: a client outside this
    process reads its own clock.
    """

    def __init__(self, speed: float = 1.0) -> None:
        if not speed > 0:
            raise ValueError(f"speed is how many seconds pass per real second, so above 0, not {speed!r}")
        self.speed = speed
        self._started = time.time()
        self._since = time.monotonic()
        self._added = 0.0

    def wall(self) -> float:
        """Unix seconds by the computer's own clock."""
        return time.time()

    def now(self) -> float:
        """Unix seconds in the sandbox."""
        return self._started + self.monotonic()

    def monotonic(self) -> float:
        """Seconds in the sandbox since this clock was made."""
        return (time.monotonic() - self._since) * self.speed + self._added

    def advance(self, seconds: float) -> None:
        """Let so many seconds of the sandbox pass at once."""
        self._added += seconds

    def sleep(self, seconds: float, wake: threading.Event) -> None:
        """Block the thread for so many seconds of the sandbox, or until wake is set."""
        wake.wait(max(seconds, 0.0) / self.speed)

    async def sleep_async(self, seconds: float) -> None:
        """Suspend the task for so many seconds of the sandbox."""
        await asyncio.sleep(max(seconds, 0.0) / self.speed)


def wall_time(clock: Clock) -> float:
    """Unix seconds that tokens are dated by: an accelerated clock's real time, any other clock's own."""
    return clock.wall() if isinstance(clock, AcceleratedClock) else clock.now()
