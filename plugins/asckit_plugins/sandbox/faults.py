"""Faults to inject: answers that fail, come late, in half or untrue, and connections that break."""

from __future__ import annotations

import fnmatch
import random
from collections.abc import Callable, Collection, Mapping
from typing import Any, Literal

import attrs

from asckit.settings import nearest

from .storage import PUT_PART

Drop = Literal["connect", "read"]
"""Where a connection breaks: before anything was sent, or when the answer was due."""
Kind = Literal[
    "status",
    "landed",
    "unauthorized",
    "drop",
    "refuse",
    "half",
    "latency",
    "stale",
    "duplicate-cursor",
    "unknown-enum",
    "unknown-field",
]

KINDS: Mapping[Kind, str] = {
    "status": "an error status instead of the answer; nothing is done unless it has landed",
    "landed": "the work is done, and the answer is 503",
    "unauthorized": "a 401 for a token that is good",
    "drop": "the connection breaks when the answer is due; nothing is done unless it has landed",
    "refuse": "the connection is never made",
    "half": "the work is done, and the connection breaks in the middle of the answer",
    "latency": "the answer comes so many seconds late",
    "stale": "a read answers as the world was so many seconds ago",
    "duplicate-cursor": "a page after the first leads to itself",
    "unknown-enum": "a read answers with enum values that nobody knows",
    "unknown-field": "a read answers with attributes, relationships and resources that nobody knows",
}
"""Every kind of fault, and what it does."""
GIVEN: Mapping[Kind, Mapping[str, Any]] = {
    "landed": {"status": 503, "landed": True},
    "unauthorized": {"status": 401},
    "latency": {"seconds": 2.0},
    "stale": {"seconds": 30.0},
}
"""What a kind says where the fault does not."""
BREAKS: Mapping[Kind, Drop] = {"drop": "read", "refuse": "connect"}
INSTEAD: frozenset[Kind] = frozenset({"status", "landed", "unauthorized", "drop", "refuse", "half"})
"""A request meets one of these at most."""
UNTRUE: frozenset[Kind] = frozenset({"stale", "duplicate-cursor", "unknown-enum", "unknown-field"})
"""These befall reads only."""
METHODS = frozenset({"GET", "POST", "PATCH", "DELETE"})
BESIDES: frozenset[str] = frozenset({PUT_PART})
"""Names that requests have which are no operation of the API."""


@attrs.frozen(kw_only=True)
class Fault:
    """What happens to requests that match. Raises ValueError where it contradicts itself."""

    kind: Kind
    operation: str | None = None
    """An operationId, a pattern of them such as `betaGroups_*`, or a method such as POST; None for any request."""
    times: int | None = None
    """How many requests it happens to; None: until it is cleared."""
    probability: float = 1.0
    """How likely it is for a request that matches, from the sandbox's seed: the same requests meet the same faults."""
    status: int = 500
    seconds: float = 0.0
    """How late (in real seconds; of the clock where client and sandbox share one), or how stale."""
    landed: bool = False
    """Whether the work is done all the same."""
    headers: Mapping[str, str] = attrs.field(factory=dict)
    body: bytes | None = None
    """What to answer instead of an error document."""

    def __attrs_post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError(f"there is no fault {self.kind!r}; {nearest(self.kind, KINDS)}")
        if self.kind == "refuse" and self.landed:
            raise ValueError("nothing was sent on a connection that was never made, so nothing can have landed")
        if self.times is not None and self.times < 1:
            raise ValueError(f"a fault happens at least once, not {self.times} times")
        if not 0 < self.probability <= 1:
            raise ValueError(f"a probability is above 0 and at most 1, not {self.probability}")
        if not 0 <= self.seconds <= 1e9:
            raise ValueError(f"seconds is a length of time, not {self.seconds}")
        if self.kind == "status" and not 300 <= self.status <= 599:
            raise ValueError(f"a status that fails is from 300 to 599, not {self.status}")

    def matches(self, operation: str | None, method: str) -> bool:
        """Whether it is for requests of this operation, made with this method."""
        if self.kind in UNTRUE and method != "GET":
            return False
        return self.operation in (None, operation, method) or (
            operation is not None and fnmatch.fnmatchcase(operation, self.operation or "*")
        )


@attrs.define(eq=False)
class Waiting:
    """A fault that waits for its requests."""

    id: str
    fault: Fault
    dice: random.Random = attrs.field(repr=False)
    met: int = 0
    """Requests that it happened to."""

    @property
    def over(self) -> bool:
        """Whether it has happened as often as it should."""
        return self.fault.times is not None and self.met >= self.fault.times

    def describe(self) -> dict[str, Any]:
        """As JSON, without headers and body."""
        fault = self.fault
        return {
            "id": self.id,
            "kind": fault.kind,
            "operation": fault.operation,
            "times": fault.times,
            "probability": fault.probability,
            "status": fault.status if fault.kind in ("status", "landed", "unauthorized") else None,
            "seconds": fault.seconds if fault.kind in ("latency", "stale") else None,
            "landed": fault.landed,
            "met": self.met,
        }


class Dropped(Exception):  # noqa: N818  (what happens, not an error of this program)
    """The connection broke instead of an answer."""

    def __init__(self, where: Drop, delay: float = 0.0) -> None:
        self.where = where
        self.delay = delay
        """Seconds that pass before."""
        super().__init__(f"the sandbox broke the connection ({where})")


class Faults:
    """The faults that wait for a request, in the order they were asked for."""

    def __init__(
        self, operations: Collection[str], seed: str = "", added: Callable[[Kind], None] = lambda _: None
    ) -> None:
        self._operations = operations
        self._added = added
        self._seed = seed
        self._count = 0
        self._waiting: list[Waiting] = []

    def add(self, kind: Kind, operation: str | None = None, **options: Any) -> str:
        """Let a fault wait for its requests, behind those that wait already. Returns its id, to clear it by.

        options are the fields of `Fault`. Without times it happens once, or, with a probability, until it is cleared.
        Raises ValueError for what cannot be, and for an operation that there is not.

        >>> from asckit_plugins.sandbox import Sandbox
        >>> Sandbox().faults.add("latency", "builds_*", seconds=0.5, probability=0.1)
        '1'
        """
        self._check(operation)
        given = {name: value for name, value in options.items() if value is not None}
        if "times" not in given and "probability" not in given:
            given["times"] = 1
        fault = Fault(kind=kind, operation=operation, **{**GIVEN.get(kind, {}), **given})
        self._count += 1
        dice = random.Random(f"{self._seed}/fault/{self._count}")  # noqa: S311  (reproducible on purpose)
        self._waiting.append(Waiting(str(self._count), fault, dice))
        self._added(kind)
        return self._waiting[-1].id

    def _check(self, operation: str | None) -> None:
        if operation is None or operation in METHODS or operation in self._operations or operation in BESIDES:
            return
        if any(mark in operation for mark in "*?[") and fnmatch.filter(self._operations, operation):
            return
        hint = nearest(operation, self._operations)
        more = hint if hint.startswith("did") else "`asckit api --help` leads to all of them"
        raise ValueError(f"there is no operation {operation!r}; {more}")

    def waiting(self) -> list[dict[str, Any]]:
        """The faults that wait, as JSON."""
        return [waiting.describe() for waiting in self._waiting]

    def clear(self, id: str | None = None) -> int:
        """Forget a fault, or all of them. Returns how many."""
        kept = [waiting for waiting in self._waiting if id is not None and waiting.id != id]
        gone = len(self._waiting) - len(kept)
        self._waiting = kept
        return gone

    def waits_for(self, kind: Kind) -> bool:
        """Whether a fault of this kind waits."""
        return any(waiting.fault.kind == kind for waiting in self._waiting)

    def due(self, operation: str | None, method: str) -> list[Waiting]:
        """The faults that a request meets: any number of delays and untruths, and one at most that comes instead.

        Each is to be counted once it happened: a list without a second page cannot repeat a cursor.
        """
        found: list[Waiting] = []
        instead = False
        for waiting in self._waiting:
            fault = waiting.fault
            if (fault.kind in INSTEAD and instead) or not fault.matches(operation, method):
                continue
            if fault.probability < 1 and waiting.dice.random() >= fault.probability:
                continue
            instead = instead or fault.kind in INSTEAD
            found.append(waiting)
        return found

    def count(self, waiting: Waiting) -> None:
        """A fault happened; it goes when that was the last time."""
        waiting.met += 1
        if waiting.over and waiting in self._waiting:
            self._waiting.remove(waiting)
