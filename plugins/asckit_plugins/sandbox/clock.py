"""A clock that runs faster than the computer's, so that a day in a served sandbox takes seconds."""

from __future__ import annotations

import asyncio
import threading
import time

from asckit.clock import Clock

LOOKS = 0.1
"""Real seconds after which a sleeper looks at the clock again."""
FASTEST = 1e6


class AcceleratedClock:
    """The computer's clock at another speed, which can be changed: 1 is real, above it accelerated, 0 stands still.

    Tokens and the `Date` header of a sandbox stay on `wall`, the real time: a client outside this
    process reads its own clock.
    """

    def __init__(self, speed: float | None = None) -> None:
        """A clock that shows the real time now; its speed is 1 unless given."""
        self._given = speed
        self._speed = _checked(1.0 if speed is None else speed)
        self._started = time.time()
        self._since = time.monotonic()
        self._added = 0.0

    @property
    def speed(self) -> float:
        """Seconds that pass per real second."""
        return self._speed

    @speed.setter
    def speed(self, speed: float) -> None:
        _checked(speed)
        elapsed = self.monotonic()
        self._since, self._added = time.monotonic(), elapsed
        self._speed = speed

    def resume(self, moment: float | None, speed: float | None) -> None:
        """Go on from a moment (Unix seconds), at the speed that was, unless this clock was given one."""
        if moment is not None:
            self._started += moment - self.now()
        if speed is not None and self._given is None:
            self.speed = speed

    def wall(self) -> float:
        """Unix seconds by the computer's own clock."""
        return time.time()

    def now(self) -> float:
        """Unix seconds in the sandbox."""
        return self._started + self.monotonic()

    def monotonic(self) -> float:
        """Seconds in the sandbox since this clock was made."""
        return (time.monotonic() - self._since) * self._speed + self._added

    def advance(self, seconds: float) -> None:
        """Let so many seconds of the sandbox pass at once."""
        self._added += seconds

    def sleep(self, seconds: float, wake: threading.Event) -> None:
        """Block the thread for so many seconds of the sandbox, or until wake is set."""
        until = self.monotonic() + seconds
        while (left := until - self.monotonic()) > 0 and not wake.wait(self._pause(left)):
            pass

    async def sleep_async(self, seconds: float) -> None:
        """Suspend the task for so many seconds of the sandbox."""
        until = self.monotonic() + seconds
        while (left := until - self.monotonic()) > 0:  # noqa: ASYNC110  (a clock that is moved sets no event)
            await asyncio.sleep(self._pause(left))

    def _pause(self, left: float) -> float:
        """Real seconds to wait before looking again: the speed may have changed, or the clock been moved."""
        return min(left / self._speed, LOOKS) if self._speed else LOOKS


def _checked(speed: float) -> float:
    if not 0 <= speed <= FASTEST:
        raise ValueError(f"speed is how many seconds pass per real second, from 0 to {FASTEST:g}, not {speed!r}")
    return speed


def wall_time(clock: Clock) -> float:
    """Unix seconds that tokens are dated by: an accelerated clock's real time, any other clock's own."""
    return clock.wall() if isinstance(clock, AcceleratedClock) else clock.now()
