"""The time in which nothing is to change, and the layer that sees to it."""

from __future__ import annotations

from datetime import UTC, datetime

import attrs

from asckit import Answer, Call, CallNext, Clock, Phase, WorkflowError


class Frozen(WorkflowError):  # noqa: N818
    """A change was refused because of the freeze; nothing was sent."""


def _check_time(_instance: object, attribute: attrs.Attribute[str], value: str) -> None:
    if value:
        try:
            aware = datetime.fromisoformat(value).tzinfo is not None
        except ValueError:
            aware = False
        if not aware:
            raise ValueError(f"{attribute.name} is {value!r}; give a time with an offset, such as 2026-12-23T18:00Z")


@attrs.frozen
class FreezeSettings:
    """Settings of the plugin `freeze`."""

    start: str = attrs.field(default="", validator=_check_time)
    """When the freeze begins, in ISO 8601 with an offset, such as 2026-12-23T18:00Z; empty: it has begun."""
    end: str = attrs.field(default="", validator=_check_time)
    """When it ends; empty: there is no freeze."""
    reason: str = "a change freeze"
    """What people are told."""
    allow: str = ""
    """Apple's operationIds, separated by commas, that go through all the same, such as builds_updateInstance."""


class Window:
    """A freeze, seen from now."""

    def __init__(self, settings: FreezeSettings, clock: Clock) -> None:
        self._start = _seconds(settings.start) or 0.0
        self._end = _seconds(settings.end) or 0.0
        self._clock = clock

    def is_on(self, later: float = 0.0) -> bool:
        """Whether the freeze is on, so many seconds from now."""
        return self._start <= self._clock.now() + later < self._end

    @property
    def end(self) -> datetime:
        """When it ends, in UTC."""
        return datetime.fromtimestamp(self._end, UTC)


class Freeze:
    """The layer. It stands inside of PLAN, so that what will be done after the freeze can be planned during it."""

    phase = Phase.AUDIT

    def __init__(self, settings: FreezeSettings, clock: Clock) -> None:
        self.window = Window(settings, clock)
        self._reason = settings.reason
        self._allowed = {name.strip() for name in settings.allow.split(",")}

    async def around(self, call: Call, call_next: CallNext) -> Answer:
        """Refuse a change during the freeze; raises `Frozen`."""
        if call.is_mutation:
            if self.window.is_on() and call.operation_id not in self._allowed:
                raise Frozen(
                    f"{call.operation_id} was not sent: {self._reason} lasts until {self.window.end:%Y-%m-%d %H:%M} "
                    "UTC; wait, or name the operation in the setting freeze.allow."
                )
            call.state[Window] = self.window  # for the hooks, which get no client
        return await call_next(call)


def _seconds(time: str) -> float | None:
    return datetime.fromisoformat(time).timestamp() if time else None
