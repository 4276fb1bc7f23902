"""A world: a store of resources, the time it is, and what is due to happen in it."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime, timedelta, timezone
from typing import Any

import attrs

from .errors import Refusal
from .shapes import Shapes
from .storage import Storage
from .store import Record, Store

APPLE_ZONE = timezone(timedelta(hours=-7))
"""Where Apple's servers write their timestamps."""

DAY = 86_400.0


@attrs.define
class Timing:
    """How long things take in a world, in seconds of its clock."""

    invisible: float = 30.0
    """From the end of an upload until the build shows, in state PROCESSING."""
    processing: float = 300.0
    """From then until it is VALID (or INVALID, or FAILED)."""
    beta_detail: float = 5.0
    """From then until it has a buildBetaDetail."""
    default_notes: float = 10.0
    """From then until it has a betaBuildLocalization in the app's primary locale."""
    compliance: float = 5.0
    """From the answer about encryption until the build is no longer MISSING_EXPORT_COMPLIANCE."""
    waiting_for_review: float = 3_600.0
    """From a submission for beta review until the review begins."""
    in_review: float = 3_600.0
    """From then until its verdict."""
    delivery: float = 20.0
    """From the last word about an upload until it is COMPLETE (or FAILED); its build is invisible then."""
    taken_in: float = 2.0
    """From the moment a version is put into a submission until it is READY_FOR_REVIEW."""
    waiting_for_app_review: float = 6 * 3_600.0
    """From a submission to App Review until the review begins."""
    in_app_review: float = 2 * 3_600.0
    """From then until its verdict."""
    canceling: float = 5.0
    """From the moment a submission is canceled until it is COMPLETE."""
    releasing: float = 3_600.0
    """From the release of a version until it is on the App Store."""
    lifetime: float = 90 * DAY
    """From the upload of a build until it expires by itself."""


@attrs.frozen(order=False)
class Due:
    """Something that happens when the clock passes a moment."""

    at: float
    order: int
    event: str
    details: Mapping[str, Any]

    def __lt__(self, other: Due) -> bool:
        return self.order < other.order if self.at == other.at else self.at < other.at


def _moment(due: Due) -> tuple[float, int]:
    return due.at, due.order


Events = Mapping[str, Callable[["World", Mapping[str, Any]], None]]
"""What happens, by the name of the event."""


class World:
    """Resources that change as time passes. Time is read lazily: `settle` applies what is due by now, in order."""

    def __init__(
        self,
        shapes: Shapes,
        now: Callable[[], float],
        events: Events,
        seed: str = "",
        after_change: Callable[[World], None] | None = None,
    ) -> None:
        self.shapes = shapes
        self.store = Store(shapes, seed)
        self.timing = Timing()
        self.verdicts: dict[str, Any] = {}
        """How beta reviews go: by build id, or "" for any other."""
        self.app_verdicts: dict[str, Any] = {}
        """How App Reviews go: by version id, or "" for any other."""
        self.externally_assignable: frozenset[str] = frozenset()
        """externalBuildState in which an external group takes a build."""
        self.storage = Storage()
        """Where the parts of uploads go."""
        self._now = now
        self.events = events
        """What can become due."""
        self._after_change = after_change
        self._due: list[Due] = []
        self._order = 0
        self._happening: float | None = None

    # -- time ----------------------------------------------------------------------------------

    @property
    def time(self) -> float:
        """Unix seconds: the moment of the event that is happening, else now."""
        return self._now() if self._happening is None else self._happening

    def stamp(self, at: float | None = None) -> str:
        """A moment (Unix seconds; by default now) as Apple writes it."""
        moment = datetime.fromtimestamp(self.time if at is None else at, APPLE_ZONE)
        return moment.isoformat(timespec="seconds")

    def schedule(self, event: str, *, at: float | None = None, after: float = 0.0, **details: Any) -> None:
        """Let an event happen at a moment (Unix seconds; by default now), or so many seconds after it."""
        self._order += 1
        moment = self.time if at is None else at
        heapq.heappush(self._due, Due(moment + after, self._order, event, details))

    @property
    def pending(self) -> list[Due]:
        """What is due, in order."""
        return sorted(self._due, key=_moment)

    def next_due(self, count: int) -> list[Due]:
        """The first so many of what is due, in order."""
        return heapq.nsmallest(count, self._due, key=_moment)

    def replace_pending(self, due: Sequence[Due]) -> None:
        """Let these events be due, and no other."""
        self._due = sorted(due)
        self._order = max([self._order, *(one.order for one in due)])

    @property
    def turn(self) -> tuple[int, int]:
        """Another value whenever something was scheduled or has happened."""
        return self._order, len(self._due)

    def settle(self) -> None:
        """Apply everything that is due by now, each at its own moment."""
        now = self._now()
        while self._due and self._due[0].at <= now:
            due = heapq.heappop(self._due)
            self._happening = due.at
            try:
                self.events[due.event](self, due.details)
                self.changed()
            finally:
                self._happening = None

    def changed(self) -> None:
        """Let those who watch look at what may have changed."""
        if self._after_change is not None:
            self._after_change(self)

    @contextmanager
    def attempt(self) -> Iterator[None]:
        """Changes that are all made, or none where one of them is refused."""
        known, due = self.store.copy(), list(self._due)
        try:
            yield
        except Refusal:
            self.store.restore(known)
            self._due = due
            raise

    # -- resources -----------------------------------------------------------------------------

    def create(
        self,
        type: str,
        attributes: Mapping[str, Any] | None = None,
        relationships: Mapping[str, Record | Sequence[Record] | None] | None = None,
        id: str | None = None,
    ) -> Record:
        """A new resource with its defaults and links, without the rules a request has to pass."""
        semantics = self.shapes.semantics
        linked = {name: _several(value) for name, value in (relationships or {}).items()}
        rule = semantics.ids.get(type, "")
        named = linked[rule][0].id if id is None and linked.get(rule) else None
        if named is not None and self.store.find(type, named):
            named = None
        has = self.shapes.resource(type).attributes
        start = {**semantics.defaults.get("*", {}), **semantics.defaults.get(type, {})}
        defaults = {name: self.stamp() if value == "@now" else value for name, value in start.items() if name in has}
        given = {name: value for name, value in (attributes or {}).items() if value is not None}
        record = self.store.add(type, id or named or self.store.new_id(type), {**defaults, **given})
        known = self.shapes.resource(type).relationships
        for name, others in linked.items():
            for other in others if name in known else ():
                self.store.link(record, name, other)
        for name in semantics.made.get(type, ()):
            if name in known and not self.store.related(record, name):
                back = self.shapes.inverse(type, name)
                part = self.create(known[name].type or "", relationships={back: record} if back else {})
                self.store.link(record, name, part)
        return record


def _several(value: Record | Sequence[Record] | None) -> list[Record]:
    if value is None:
        return []
    return [value] if isinstance(value, Record) else list(value)
