"""Keeps a key within its limits: the hourly quota that Apple tells, and the limit by the minute that it does not.

Apple: "Identifying Rate Limits",
https://developer.apple.com/documentation/appstoreconnectapi/identifying-rate-limits

An attempt waits for its turn before it gets its token. All clients of a key in the process share one queue, first
come, first served; see `asckit_plugins.pacing.pace`.
"""

from __future__ import annotations

import functools
import logging
import math
import random
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final, cast

import attrs

from asckit.calls import Answer, Call
from asckit.errors import ErrorObject, RateLimited
from asckit.hookspecs import hookimpl
from asckit.layers import CallNext, Layer, Phase

if TYPE_CHECKING:
    from collections.abc import Sequence

    from asckit.client import AsyncClient

    from .fleet import Fleet, Place
    from .pace import Pace, Turn

log = logging.getLogger("asckit.pacing")

WAITED: Final = "asckit.pacing.waited"
"""The key in `call.state` under which the seconds are kept that a call has waited for its turns."""


def _optional_count(_: object, attribute: attrs.Attribute[Any], value: int | None) -> None:
    if value is not None and value < 1:
        raise ValueError(f"{attribute.name} is a number of requests, at least 1, not {value}")


@attrs.frozen
class PacingSettings:
    """Settings of the plugin `pacing`."""

    per_minute: int | None = attrs.field(default=None, validator=_optional_count)
    """Requests that this process, or with `redis` the fleet, sends within a minute at most; None: what 429s teach."""
    per_hour: int | None = attrs.field(default=None, validator=_optional_count)
    """Requests that this process sends within an hour at most, where that is less than Apple allows; None for all."""
    hourly_reserve: int = attrs.field(default=0, validator=attrs.validators.ge(0))
    """Requests of each hour that reads leave to writes."""
    max_wait: float = attrs.field(default=300.0, validator=attrs.validators.ge(0.0))
    """Seconds that an attempt waits for its turn at most; where it would be more, `QuotaSpent` is raised at once."""
    redis: str | None = attrs.field(default=None, repr=False)
    """Address of a Redis through which a fleet of workers shares the minute, `redis://host:6379/0`; None: none."""


class QuotaSpent(RateLimited):
    """Nothing was sent, because the limits would have made it wait for longer than the setting `max_wait`.

    `retry_after` says in how many seconds to come back, `until` at what time. It is not retried.
    """

    sent = False

    def __init__(self, *args: Any, until: datetime | None = None, **details: Any) -> None:
        super().__init__(*args, **details)
        self.until = until
        """When a request is likely to get its turn, in UTC."""


class Pacing:
    """The layer."""

    phase = Phase.PACE

    def __init__(self, client: AsyncClient) -> None:
        self._client = client
        self._port = client.port
        self._settings = client.settings(PacingSettings)

    @functools.cached_property
    def pace(self) -> Pace:
        """What the key has spent, shared with its other clients in this process."""
        from .pace import pace_of

        return pace_of(self._port.clock, self._client.base_url, self._client.key.key_id)

    @functools.cached_property
    def fleet(self) -> Fleet | None:
        """What the key's workers on other machines have spent of the minute, where there are any."""
        if self._settings.redis is None:
            return None
        from .fleet import Fleet

        return Fleet(self._settings.redis, self._client.base_url, self._client.key.key_id, self._port.clock)

    async def around(self, call: Call, call_next: CallNext) -> Answer:
        """Send the attempt once its turn has come; raises `QuotaSpent` where that would take too long."""
        clock = self._port.clock
        now = clock.monotonic()
        turn = self.pace.turn(self._settings, now, is_write=call.is_mutation)
        wait, reason = self.pace.ask(turn, now)
        if wait > 0.0:
            await self._wait(turn, call, wait, reason)
        place = await self._join_fleet(turn, call) if self.fleet is not None else None
        error: BaseException | None = None
        try:
            return await call_next(call)
        except BaseException as failure:
            error = failure
            raise
        finally:
            turn.is_shared = place is not None
            unsent = self.pace.settle(turn, call.answer, error, clock.monotonic())
            if place is not None and self.fleet is not None:
                await self._port.run_blocking(self.fleet.settle, place, call.answer, error, unsent=unsent)

    async def _wait(self, turn: Turn, call: Call, wait: float, reason: str) -> None:
        """Sleep until a turn has come."""
        clock = self._port.clock
        level = logging.INFO if wait >= 1.0 else logging.DEBUG
        told = f"{call.operation_id} waits about {wait:.1f} s for its turn: {reason}"
        try:
            while wait > 0.0:
                self._check(turn, call, wait, reason)
                if told:
                    log.log(level, told)
                    told = ""
                await self._port.sleep(wait, turn.wake)
                wait, reason = self.pace.ask(turn, clock.monotonic())
        except BaseException:
            self.pace.leave(turn, clock.monotonic())
            raise
        waited = cast("float", call.state.get(WAITED, 0.0))
        call.state[WAITED] = waited + clock.monotonic() - turn.since

    async def _join_fleet(self, turn: Turn, call: Call) -> Place | None:
        """A place in the minute that the fleet shares; None while Redis cannot be asked."""
        from .fleet import Wait

        fleet, clock = cast("Fleet", self.fleet), self._port.clock
        began = clock.monotonic()
        try:
            while True:
                found = await self._port.run_blocking(fleet.take, self._settings.per_minute)
                if not isinstance(found, Wait):
                    break
                self._check(turn, call, found.seconds, found.reason)
                # Workers that wait for the same place spread out, or all but one would come in vain each time.
                await self._port.sleep(found.seconds * random.uniform(1.0, 1.1))  # noqa: S311
        except BaseException:
            self.pace.leave(turn, clock.monotonic())
            raise
        waited = clock.monotonic() - began
        if waited > 0.0:
            call.state[WAITED] = cast("float", call.state.get(WAITED, 0.0)) + waited
        return found

    def _check(self, turn: Turn, call: Call, wait: float, reason: str) -> None:
        """Raise `QuotaSpent` where a turn would come too late."""
        clock = self._port.clock
        if clock.monotonic() - turn.since + wait <= self._settings.max_wait:
            return
        until = datetime.fromtimestamp(clock.now() + wait, UTC)
        detail = (
            f"{reason[0].upper()}{reason[1:]}; the next turn comes in about {math.ceil(wait)} s, at "
            f"{until:%Y-%m-%d %H:%M:%S} UTC, and the setting pacing.max_wait is {self._settings.max_wait:g} s. Come "
            "back then, or raise max_wait."
        )
        raise QuotaSpent(
            429,
            (ErrorObject(code="ASCKIT.QUOTA_SPENT", title="Held back by asckit and not sent", detail=detail),),
            operation=call.operation_id,
            method=call.method,
            path=call.path,
            retry_after=wait,
            until=until,
        )


@hookimpl
def asckit_settings() -> type[attrs.AttrsInstance]:
    """The plugin's settings."""
    return PacingSettings


@hookimpl
def asckit_layers(client: AsyncClient) -> Sequence[Layer]:
    """The plugin's layer."""
    return [Pacing(client)]
