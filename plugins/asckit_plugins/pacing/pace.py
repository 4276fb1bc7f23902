"""What a key has spent, what it may spend, and who is next.

The hour: `X-Rate-Limit` on every answer tells the key's quota and what is left of it over a rolling hour. What this
process has not spent itself, others with the same key have; as their requests' ages are not known, they are taken to
leave the window evenly over the hour.

The minute: 429s also come with quota left (Apple developer forums, thread 731014). The first one teaches how many
requests a minute are granted; later the estimate is probed upwards, more and more rarely where the limit turns out to
stand.

Nothing here waits or does I/O: `Pace.ask` says for how long to sleep, and `Wake` ends a sleep early.
"""

from __future__ import annotations

import logging
import math
import threading
import weakref
from collections import Counter, deque
from typing import TYPE_CHECKING, Final, cast

import attrs

from asckit.calls import Answer, Quota
from asckit.clock import Clock, SystemClock
from asckit.errors import ConfigurationError, RateLimited, TransportError
from asckit.ports import Wake

if TYPE_CHECKING:
    from . import PacingSettings

log = logging.getLogger("asckit.pacing")

HOUR: Final = 3600.0
MINUTE: Final = 60.0
MARGIN: Final = 0.25
"""Seconds by which windows are kept longer than Apple's, whose clock and rounding are not ours."""
TICK: Final = 0.001
"""Seconds that are waited at least where anything is waited: less is lost in a clock's precision."""
PAUSE: Final = (15.0, 300.0)
"""Seconds that nothing is sent after a 429 for a spent hour, at first and, doubling each time, at most."""
PATIENCE: Final = (60.0, 1800.0)
"""Seconds after a 429 before more requests a minute are tried: at first and, doubling each time, at most."""
GROWTH: Final = 4
"""A probe tries one part in so many more requests a minute, at least one more."""
HELD: Final = "Apple has asked for a pause"
MINUTE_SPENT: Final = "the requests of this minute are spent"
HOUR_SPENT: Final = "the requests of this hour are spent"
RESERVE: Final = "what is left of this hour is kept for writes (hourly_reserve)"


class Window:
    """The end of each request's stay in a rolling window of so many seconds."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds + MARGIN
        self.ends: deque[float] = deque()

    def __len__(self) -> int:
        return len(self.ends)

    def add(self, now: float) -> None:
        """Count a request that was answered just now: Apple has counted it by then, so it leaves Apple's first."""
        self.ends.append(now + self.seconds)

    def forget(self, now: float) -> None:
        """Drop what has left."""
        ends = self.ends
        while ends and ends[0] <= now:
            ends.popleft()

    def until_free(self, count: int, limit: int, now: float) -> float:
        """Seconds until so many more places of a limit are free, as far as can be known."""
        if count < 1:
            return 0.0
        rounds, rest = divmod(count - 1, limit)
        first = self.ends[rest] - now if rest < len(self.ends) else self.seconds
        return first + rounds * self.seconds


@attrs.define(eq=False, repr=False)
class Turn:
    """A request that waits for its turn, or has got it."""

    is_write: bool
    settings: PacingSettings
    since: float
    """When it began to wait (monotonic seconds)."""
    until: float = math.inf
    """Until when it sleeps, unless it is woken."""
    wake: Wake | None = None
    """What wakes it; None before it sleeps."""
    number: int = 0
    """Which of all turns that were given it is; 0 while it waits."""
    beside: int = 0
    """How many requests were on their way when it got its turn."""
    is_shared: bool = False
    """Whether a fleet counts it too, which then learns the limit of the minute instead of this process."""

    @property
    def kind(self) -> tuple[int, bool]:
        """What decides who may go: turns of one kind go in the order in which they came."""
        return id(self.settings), self.is_write


class MinuteLimit:
    """How many requests a minute are granted, as learned from refusals."""

    def __init__(self) -> None:
        self.limit: int | None = None
        """The estimate; None while nothing was refused."""
        self._patience = PATIENCE[0]
        self._probe_at = 0.0
        self._probes = 0

    def lower(self, granted: int, now: float) -> None:
        """A request was refused with so many granted in the minute before."""
        if self.limit is not None:
            self._patience = min(self._patience * 2.0, PATIENCE[1])
        self.limit = max(granted, 1)
        self._probe_at = now + self._patience
        self._probes = 0

    def probe(self, now: float) -> None:
        """More is wanted than the estimate allows: raise it, if nothing was refused for long enough."""
        if self.limit is None or now < self._probe_at:
            return
        if self._probes:  # the last probe has passed its minute: the limit that was met before is gone
            self._patience = PATIENCE[0]
        self._probes += 1
        self._probe_at = now + MINUTE
        self.limit += max(self.limit // GROWTH, 1)


class Pace:
    """What a key has spent and may spend. Its methods take `now` in monotonic seconds, and never wait."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._queue: list[Turn] = []
        self._kinds: Counter[tuple[int, bool]] = Counter()
        """How many turns of each kind are in the queue."""
        self._running = 0
        self._given = 0
        self._minute = Window(MINUTE)
        self._hour = Window(HOUR)
        self._refusals = Window(MINUTE)
        """Of the requests in the minute, those that were refused."""
        self.minute_limit = MinuteLimit()
        self._quota: int | None = None
        self._others = 0.0
        """Requests of others in the hour, at `_told_at`."""
        self._told_at = 0.0
        self._held_until = -math.inf
        self._pause = PAUSE[0]
        self._refused_at = 0
        """How many turns had been given at the last refusal: those before it teach nothing new."""

    def turn(self, settings: PacingSettings, now: float, *, is_write: bool) -> Turn:
        """A request that is going to ask for its turn."""
        return Turn(is_write, settings, now)

    def ask(self, turn: Turn, now: float) -> tuple[float, str]:
        """Give a turn, or say for how many seconds to sleep until asking again, and why; 0 once it is given."""
        with self._lock:
            if not self._queue and not turn.number and self._is_plenty(turn, now):
                self._give(turn)
            elif not turn.number:
                joined = turn.wake is None
                if joined:
                    self._queue.append(turn)
                    self._kinds[turn.kind] += 1
                if not joined or self._kinds[turn.kind] == 1:  # behind its like there is no hurry
                    self._serve(now)
            if turn.number:
                return 0.0, ""
            wait, reason = self._wait(turn, self._queue.index(turn), now)
            turn.until = now + wait
            turn.wake = Wake()
            return max(wait, TICK), reason

    def leave(self, turn: Turn, now: float) -> None:
        """Give up waiting, or a turn that was given and is not used."""
        with self._lock:
            if turn.number:
                self._running -= 1
            else:
                self._part(turn)
            self._serve(now)

    def settle(self, turn: Turn, answer: Answer | None, error: BaseException | None, now: float) -> bool:
        """Learn from how a request ended; returns whether it is certain that nothing of it was sent."""
        with self._lock:
            self._running -= 1
            unsent = isinstance(error, ConfigurationError) or (
                isinstance(error, TransportError) and error.sent is False
            )
            if answer is not None or not unsent:
                self._minute.add(now)
                refused = answer is not None and answer.status == 429
                (self._refusals if refused else self._hour).add(now)
                quota = answer.quota if answer is not None else None
                if quota is not None:
                    self._told(turn, quota, now)
                if refused:
                    self._refused(turn, quota, error.retry_after if isinstance(error, RateLimited) else None, now)
                elif turn.number > self._refused_at:
                    self._pause = PAUSE[0]
                elif self.minute_limit.limit is not None:  # sent before the refusal, granted all the same
                    self.minute_limit.limit = max(self.minute_limit.limit, self._granted(now))
            if self._queue:
                self._serve(now)
            return unsent and answer is None

    def _is_plenty(self, turn: Turn, now: float) -> bool:
        """Whether a turn can be given without looking closely: no limit is near."""
        settings = turn.settings
        if self.minute_limit.limit is not None or settings.per_minute or settings.per_hour or now < self._held_until:
            return False
        self._minute.forget(now)
        self._hour.forget(now)
        if self._quota is None:
            return True
        return self._quota - self._others - self._running - len(self._hour) > settings.hourly_reserve + 1

    def _part(self, turn: Turn) -> None:
        """Take a turn out of the queue."""
        self._queue.remove(turn)
        self._kinds[turn.kind] -= 1
        if not self._kinds[turn.kind]:
            del self._kinds[turn.kind]

    def _give(self, turn: Turn) -> None:
        self._given += 1
        turn.number, turn.beside = self._given, self._running
        self._running += 1

    def _granted(self, now: float) -> int:
        """How many requests of the last minute were not refused."""
        self._minute.forget(now)
        self._refusals.forget(now)
        return len(self._minute) - len(self._refusals)

    def _serve(self, now: float) -> None:
        """Give turns to those who may go, in the order of the queue, and wake whose time has come earlier."""
        self._minute.forget(now)
        self._hour.forget(now)
        blocked: set[tuple[int, bool]] = set()
        for turn in tuple(self._queue):
            if len(blocked) == len(self._kinds):
                break
            # Whoever may not go keeps its like from going first, but not those who are bound by less: writes, where
            # the reserve is what is left, and clients with settings of their own.
            if turn.kind in blocked:
                continue
            wait, _ = self._wait(turn, 0, now)
            if wait > 0.0:
                blocked.add(turn.kind)
                if turn.wake is not None and now + wait < turn.until - TICK:
                    turn.wake.set()  # it sleeps for longer than it needs to by now
                continue
            self._part(turn)
            self._give(turn)
            if turn.wake is not None:
                turn.wake.set()

    def _wait(self, turn: Turn, place: int, now: float) -> tuple[float, str]:
        """Seconds until a turn's time comes with so many in front of it in the queue, and what it waits for."""
        settings = turn.settings
        if turn.is_write and place and self._hourly(1 + settings.hourly_reserve, settings, now) > 0.0:
            place = sum(each.is_write for each in self._queue[:place])  # the reserve keeps the reads waiting
        waits = [
            (self._held_until - now, HELD),
            (self._minutely(place + 1, settings, now), MINUTE_SPENT),
            (self._hourly(place + 1, settings, now), HOUR_SPENT),
        ]
        if not turn.is_write and settings.hourly_reserve:
            total = min(self._quota or math.inf, settings.per_hour or math.inf)
            kept = int(min(settings.hourly_reserve, total - 1))
            waits.append((self._hourly(place + 1 + kept, settings, now), RESERVE))
        return max(waits, key=lambda each: each[0])

    def _minutely(self, needed: int, settings: PacingSettings, now: float) -> float:
        """Seconds until so many more requests fit into the minute."""
        spent = self._running + len(self._minute)
        learned = self.minute_limit.limit
        if learned is not None and spent + needed > learned:
            self.minute_limit.probe(now)
            learned = self.minute_limit.limit
        limits = [limit for limit in (learned, settings.per_minute) if limit is not None]
        return self._minute.until_free(needed + spent - min(limits), min(limits), now) if limits else 0.0

    def _hourly(self, needed: int, settings: PacingSettings, now: float) -> float:
        """Seconds until so many more requests fit into the hour, as far as can be known."""
        spent = self._running + len(self._hour)
        most = settings.per_hour
        wait = self._hour.until_free(needed + spent - most, most, now) if most else 0.0
        if not self._quota:
            return wait
        others = self._others_now(now)
        missing = needed - math.floor(self._quota - spent - others + 1e-6)
        if missing <= 0:
            return wait
        each = HOUR / self._others if self._others else math.inf
        # Some places come free as our own requests leave the window, some as those of others do.
        ways = (
            max(self._hour.until_free(missing - theirs, self._quota, now), theirs * each if theirs else 0.0)
            for theirs in range(min(missing, math.ceil(others)) + 1)
        )
        return max(wait, min(ways))

    def _others_now(self, now: float) -> float:
        return self._others * max(1.0 - (now - self._told_at) / HOUR, 0.0)

    def _told(self, turn: Turn, quota: Quota, now: float) -> None:
        """Learn how much others have spent: what Apple counts beyond our own requests.

        Requests that were under way beside this one may or may not have been counted before it was.
        """
        self._hour.forget(now)
        least = quota.limit - quota.remaining - self._running - len(self._hour)
        most = least + turn.beside + self._given - turn.number
        self._others = float(max(min(max(self._others_now(now), least), most), 0))
        self._told_at = now
        self._quota = quota.limit

    def _refused(self, turn: Turn, quota: Quota | None, retry_after: float | None, now: float) -> None:
        """Learn from a 429; sending the request again is left to the retry plugin."""
        if retry_after:
            self._held_until = max(self._held_until, now + min(retry_after, HOUR))
        if turn.number <= self._refused_at:
            return
        self._refused_at = self._given
        if quota is not None and quota.remaining <= 0:
            self._held_until = max(self._held_until, now + self._pause)
            self._pause = min(self._pause * 2.0, PAUSE[1])
            return
        if turn.is_shared:
            return
        self.minute_limit.lower(self._granted(now), now)
        log.info("Refused with quota left: at most %d requests a minute from now on", self.minute_limit.limit)


_paces: weakref.WeakKeyDictionary[object, dict[tuple[str, str], Pace]] = weakref.WeakKeyDictionary()
_paces_guard = threading.Lock()


def pace_of(clock: Clock, base_url: str, key_id: str) -> Pace:
    """The pace of a key at an address: one per process, or per clock where it is not the computer's."""
    with _paces_guard:
        try:
            paces = _paces.setdefault(cast("object", SystemClock) if type(clock) is SystemClock else clock, {})
        except TypeError:  # a clock that cannot be looked up by shares with nobody
            return Pace()
        return paces.setdefault((base_url, key_id), Pace())
