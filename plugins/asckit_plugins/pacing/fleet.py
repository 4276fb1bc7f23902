"""The minute of a key that workers on many machines share, kept in Redis (extra `[redis]`).

Apple tells each worker what is left of the hour, so only the minute and requested pauses are shared: a sorted set of
the requests of the last minute by the time at which they leave it, the limit that 429s have taught, and until when
Apple wants nothing. Redis' own clock counts, so that those of the workers need not agree. A request that is under way
holds its place on a lease: a worker that dies gives it back by itself.
"""

from __future__ import annotations

import functools
import logging
import math
import threading
import uuid
from typing import TYPE_CHECKING, Any, Final, cast

import attrs

from asckit.clock import Clock, SystemClock
from asckit.errors import ConfigurationError, RateLimited

from .pace import HELD, HOUR, MARGIN, MINUTE, MINUTE_SPENT

if TYPE_CHECKING:
    from asckit.calls import Answer

log = logging.getLogger("asckit.pacing")

LEASE: Final = 300.0
"""Seconds for which a request that was not answered keeps its place."""
LEARNED: Final = 900.0
"""Seconds for which the fleet keeps to a limit that a 429 taught; then more is tried."""
TIMEOUT: Final = 2.0
"""Seconds that Redis may take to answer."""
AWAY: Final = 30.0
"""Seconds after a failure of Redis before it is asked again."""

# The keys of both scripts: the requests of the minute, the limit that was learned, until when nothing is sent, and the
# time of the last refusal. ARGV[1] is the time, or 0 for Redis' own.
_NOW = """
local now = tonumber(ARGV[1])
if now == 0 then
  local time = redis.call('TIME')
  now = tonumber(time[1]) + tonumber(time[2]) / 1000000
end
local minute, learned, held, refused = KEYS[1], KEYS[2], KEYS[3], KEYS[4]
redis.call('ZREMRANGEBYSCORE', minute, '-inf', now)
"""

_TAKE = (
    _NOW
    + """
local place, lease, most, keeps = ARGV[2], tonumber(ARGV[3]), tonumber(ARGV[4]), tonumber(ARGV[5])
local pause = tonumber(redis.call('GET', held) or 0) - now
if pause > 0 then return {'held', tostring(pause), ''} end
local taught = now - tonumber(redis.call('GET', refused) or 0) < keeps
local limit = taught and tonumber(redis.call('GET', learned) or 0) or 0
if limit == 0 or (most > 0 and most < limit) then limit = most end
local over = redis.call('ZCARD', minute) - limit
if limit > 0 and over >= 0 then
  local free = redis.call('ZRANGE', minute, over, over, 'WITHSCORES')
  return {'minute', tostring(math.max(tonumber(free[2]) - now, 0.001)), ''}
end
redis.call('ZADD', minute, now + lease, place)
redis.call('PEXPIRE', minute, math.ceil(lease * 1000))
return {'taken', '0', tostring(now)}
"""
)

_SETTLE = (
    _NOW
    + """
local place, stays, taken = ARGV[2], tonumber(ARGV[3]), tonumber(ARGV[4])
local status, pause, keeps = ARGV[5], tonumber(ARGV[6]), tonumber(ARGV[7])
if status == 'unsent' then return {redis.call('ZREM', minute, place), 0} end
redis.call('ZADD', minute, 'XX', now + stays, place)
if pause > 0 then
  local until_ = math.max(tonumber(redis.call('GET', held) or 0), now + pause)
  redis.call('SET', held, tostring(until_), 'PX', math.ceil((until_ - now) * 1000))
end
if status ~= 'refused' then return {1, 0} end
redis.call('ZREM', minute, place)
if taken <= tonumber(redis.call('GET', refused) or 0) then return {1, 0} end
local granted = math.max(redis.call('ZCOUNT', minute, '-inf', now + stays), 1)
redis.call('SET', refused, tostring(now), 'PX', math.ceil(keeps * 1000))
redis.call('SET', learned, granted, 'PX', math.ceil(keeps * 1000))
return {1, granted}
"""
)


@attrs.frozen
class Place:
    """A place in the minute that a request was given."""

    id: str
    taken: str
    """When, by the clock that counts."""


@attrs.frozen
class Wait:
    """There is no place yet."""

    seconds: float
    reason: str


class Fleet:
    """The shared minute of a key at an address. Its methods block.

    Raises `ConfigurationError` where Redis cannot be used as the setting says.
    """

    def __init__(self, url: str, base_url: str, key_id: str, clock: Clock) -> None:
        self._redis = _connect(url)
        name = f"asckit:pacing:{{{base_url} {key_id}}}"  # in braces: one slot of a cluster holds all of it
        self._keys = [f"{name}:{part}" for part in ("minute", "learned", "held", "refused")]
        self._take = self._redis.register_script(_TAKE)
        self._settle = self._redis.register_script(_SETTLE)
        self._clock = clock
        self._lock = threading.Lock()
        self._away_until = -math.inf

    def take(self, per_minute: int | None) -> Place | Wait | None:
        """A place in the minute, or how long to wait before asking again; None while Redis cannot be asked."""
        place = uuid.uuid4().hex
        answer = self._ask(self._take, place, LEASE, per_minute or 0, LEARNED)
        if answer is None:
            return None
        outcome, seconds, taken = (part.decode() for part in answer)
        if outcome == "taken":
            return Place(place, taken)
        return Wait(float(seconds), HELD if outcome == "held" else MINUTE_SPENT)

    def settle(self, place: Place, answer: Answer | None, error: BaseException | None, *, unsent: bool) -> None:
        """Count a request from its answer on, and let the others know what a 429 said."""
        refused = answer is not None and answer.status == 429
        quota = answer.quota if answer is not None else None
        hour_spent = refused and quota is not None and quota.remaining <= 0
        pause = (error.retry_after or 0.0) if refused and isinstance(error, RateLimited) else 0.0
        status = "unsent" if unsent else "refused" if refused and not hour_spent else "sent"
        settled = self._ask(self._settle, place.id, MINUTE + MARGIN, place.taken, status, min(pause, HOUR), LEARNED)
        if settled is not None and settled[1]:
            log.info("Refused with quota left: at most %d requests a minute of the fleet from now on", settled[1])

    def _ask(self, script: Any, *arguments: Any) -> list[Any] | None:
        """What a script answers; None, with a warning, where Redis does not: then each process keeps its own count."""
        import redis

        elapsed = self._clock.monotonic()
        with self._lock:
            if elapsed < self._away_until:
                return None
        now = 0.0 if type(self._clock) is SystemClock else self._clock.now()
        try:
            return cast("list[Any]", script(keys=self._keys, args=[now, *arguments]))
        except redis.RedisError as error:
            with self._lock:
                self._away_until = elapsed + AWAY
            log.warning(
                "Redis does not answer (%s): for %.0f s this process paces itself alone.", type(error).__name__, AWAY
            )
            return None


@functools.lru_cache(maxsize=8)
def _connect(url: str) -> Any:
    """A client of Redis with its pool of connections: one per address in a process."""
    try:
        import redis
    except ImportError as error:
        raise ConfigurationError(
            "The setting pacing.redis needs the extra: pip install 'asckit[redis]'; or leave the setting out."
        ) from error
    try:
        return redis.Redis.from_url(url, socket_timeout=TIMEOUT, socket_connect_timeout=TIMEOUT)
    except ValueError:
        raise ConfigurationError(
            "The setting pacing.redis is no address of a Redis; write redis://host:6379/0, or rediss:// for TLS."
        ) from None
