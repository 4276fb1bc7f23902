"""Quotas of requests: by the hour (Apple: Identifying Rate Limits), and the undocumented one by the minute."""

from __future__ import annotations

from collections import deque

from .errors import Problem, Refusal

HOUR = 3_600.0
MINUTE = 60.0


class Quota:
    """Requests of one key over a rolling window of seconds."""

    def __init__(self, limit: int = 3_600, window: float = HOUR) -> None:
        self.limit = limit
        self.window = window
        self._spent: deque[float] = deque()

    def spend(self, now: float) -> None:
        """Count a request. Raises Refusal (429) where the window's requests are used up; that one is not counted."""
        if not self.remaining(now):
            detail = f"At most {self.limit} requests are answered in {self.window:g} seconds."
            raise Refusal([Problem("RATE_LIMIT_EXCEEDED", detail)])
        self._spent.append(now)

    def reset(self) -> None:
        """Forget what was spent."""
        self._spent.clear()

    def remaining(self, now: float) -> int:
        """Requests that are left at this moment."""
        while self._spent and self._spent[0] <= now - self.window:
            self._spent.popleft()
        return max(self.limit - len(self._spent), 0)

    def header(self, now: float) -> str:
        """The value of `X-Rate-Limit`."""
        return f"user-hour-lim:{self.limit};user-hour-rem:{self.remaining(now)};"
