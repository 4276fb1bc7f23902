"""What tests, commands and the page do to a sandbox: look, change, let time pass, make things fail, go back."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Mapping, Sequence
from contextlib import nullcontext
from typing import TYPE_CHECKING, Any, Literal

from asckit.clock import Clock
from asckit.settings import nearest

from . import lifecycle, metrics, snapshots, webhooks
from .clock import AcceleratedClock
from .endpoint import READS, Endpoint, Received
from .faults import Drop, Faults, Kind
from .quota import Quota
from .rules import read
from .shapes import Json
from .store import Record
from .world import World

if TYPE_CHECKING:
    import httpx

SNAPSHOT_NAME = re.compile(r"[\w.-]{1,60}")
MOST_SNAPSHOTS = 20
DROPS: Mapping[bool | str, Kind] = {True: "drop", "read": "drop", "connect": "refuse"}


class Controls:
    """The hand that a person or a test has in a sandbox."""

    def __init__(self, endpoint: Endpoint, make: Callable[[], World], fill: Callable[[World], None]) -> None:
        self.endpoint = endpoint
        """Where requests arrive."""
        self.receiver: httpx.Client | None = None
        """Where webhooks are delivered to, whatever their address, after each request; None: see `deliver`."""
        self._delivering = threading.Lock()
        self._make = make
        self._fill = fill

    @property
    def world(self) -> World:
        """The resources, and what is due to happen to them."""
        return self.endpoint.world

    @property
    def clock(self) -> Clock:
        """The sandbox's clock."""
        return self.endpoint.clock

    @clock.setter
    def clock(self, clock: Clock) -> None:
        self.endpoint.clock = clock

    @property
    def quota(self) -> Quota:
        """The requests of the hour."""
        return self.endpoint.quota

    @property
    def faults(self) -> Faults:
        """The faults that wait for requests: `add`, `waiting`, `clear`."""
        return self.endpoint.faults

    @property
    def requests(self) -> list[Received]:
        """Every request that came, in order; the last 10,000 of them."""
        return self.endpoint.requests

    @property
    def mutations(self) -> list[Received]:
        """Every request that came and was meant to change something, whether or not it was granted."""
        return [request for request in self.requests if request.method not in READS]

    # -- time ----------------------------------------------------------------------------------

    def advance(self, seconds: float) -> None:
        """Let so many seconds pass, and everything happen that is due. Raises TypeError on a clock that cannot."""
        advance = getattr(self.endpoint.clock, "advance", None)
        if advance is None:
            raise TypeError(
                f"{type(self.endpoint.clock).__name__} cannot be moved; give the sandbox a VirtualClock or an "
                "AcceleratedClock"
            )
        if not 0 <= seconds <= 1e9:
            raise ValueError(f"time passes forwards, at most 1e9 seconds at once, not {seconds!r}")
        with self.endpoint.changing() as world:
            advance(seconds)
            world.settle()

    def set_speed(self, speed: float) -> None:
        """How many seconds pass per real second from now on. Raises TypeError on a clock that has no speed."""
        if not isinstance(self.endpoint.clock, AcceleratedClock):
            raise TypeError(f"{type(self.endpoint.clock).__name__} has no speed; give the sandbox an AcceleratedClock")
        with self.endpoint.changing():
            self.endpoint.clock.speed = speed
            if self.endpoint.state is not None:
                self.endpoint.state.note_speed(self.endpoint.clock)

    # -- going back ----------------------------------------------------------------------------

    def snapshot(self) -> Json:
        """All there is now, as JSON: for `restore`, or for a file that `Sandbox` takes as its world."""
        with self.endpoint.changing() as world:
            return snapshots.take(world)

    def keep_snapshot(self, name: str) -> None:
        """Take a snapshot and keep it by name, in the state file too where there is one, for `restore_snapshot`."""
        if not SNAPSHOT_NAME.fullmatch(name):
            raise ValueError(f"a snapshot's name has up to 60 letters, digits and ._-, and is not {name!r}")
        if name not in self.endpoint.snapshots and len(self.endpoint.snapshots) >= MOST_SNAPSHOTS:
            raise ValueError(f"a sandbox keeps at most {MOST_SNAPSHOTS} snapshots by name")
        with self.endpoint.lock:
            taken = self.snapshot()
            if self.endpoint.state is not None:
                self.endpoint.state.keep_snapshot(name, taken)
            self.endpoint.snapshots[name] = taken

    def restore_snapshot(self, name: str) -> None:
        """Go back to a snapshot that was kept. Raises ValueError where there is none of this name."""
        if name not in self.endpoint.snapshots:
            raise ValueError(f"there is no snapshot {name!r}; {nearest(name, self.endpoint.snapshots)}")
        self.restore(self.endpoint.snapshots[name])

    def restore(self, snapshot: Json) -> None:
        """Make the world what it was. Time is not turned back: what was a minute away then is a minute away now.

        Raises ValueError for what is no snapshot.
        """
        with self.endpoint.changing() as world:
            snapshots.put(world, snapshot)

    def reset(self) -> None:
        """Make the world what it was at the start, forget all requests, faults and the quota that was spent."""
        with self.endpoint.changing():
            new = self._make()
            self._fill(new)
            self.endpoint.replace(new)

    # -- resources -----------------------------------------------------------------------------

    def add(self, type: str, attributes: Mapping[str, Any] | None = None, **relationships: str | Sequence[str]) -> str:
        """Put a resource into the world, past all rules; relationships take ids. Returns its id.

        >>> from asckit_plugins.sandbox import Sandbox
        >>> sandbox = Sandbox("empty")
        >>> app = sandbox.add("apps", {"name": "Aurora", "bundleId": "com.example.aurora"})
        >>> group = sandbox.add("betaGroups", {"name": "QA", "isInternalGroup": True}, app=app)
        """
        with self.endpoint.changing() as world:
            known = world.shapes.resource(type).relationships
            linked: dict[str, Record | list[Record]] = {}
            for name, value in relationships.items():
                target = known[name].type or ""
                found = [world.store.get(target, one) for one in ([value] if isinstance(value, str) else value)]
                linked[name] = found[0] if isinstance(value, str) else found
            return world.create(type, attributes, linked).id

    def measure(
        self,
        type: str,
        id: str,
        metric: str,
        *,
        start: str,
        end: str,
        of: Mapping[str, str] | None = None,
        **values: float,
    ) -> None:
        """Record what a resource's metrics report: values of a span of time (ISO 8601), and of whom they are.

        Raises ValueError for a value that the metric does not have, KeyError for a metric that the resource does not.

        >>> from asckit_plugins.sandbox import Sandbox
        >>> sandbox = Sandbox()
        >>> build, tester = sandbox.ids("builds")[0], sandbox.ids("betaTesters")[0]
        >>> day = {"start": "2024-05-01T00:00:00Z", "end": "2024-05-02T00:00:00Z"}
        >>> sandbox.measure("builds", build, "betaBuildUsages", crashCount=2, sessionCount=31, **day)
        >>> app = sandbox.ids("apps")[0]
        >>> sandbox.measure("apps", app, "betaTesterUsages", of={"betaTesters": tester}, sessionCount=4, **day)
        """
        row = metrics.Row(start, end, values, of or {})
        with self.endpoint.changing() as world:
            metrics.check(world.shapes.operation(f"{type}_{metric}_getMetrics"), world.shapes, row)
            world.store.get(type, id).facts.setdefault(metric, []).append(row)

    def attach(self, type: str, id: str, name: str, document: Mapping[str, Any]) -> None:
        """Give a resource a document of Apple's tools: `perfPowerMetrics` of apps and builds, `logs` of signatures."""
        with self.endpoint.changing() as world:
            operation = world.shapes.operation(f"{type}_{name}_getToManyRelated")
            if operation.media[0] not in metrics.DOCUMENTS:
                raise ValueError(f"{type}.{name} is no document but resources; see add()")
            world.store.get(type, id).facts[name] = document

    def get(self, type: str, id: str) -> dict[str, Any]:
        """A resource as it is now: its `id`, its attributes, and the ids that each of its relationships holds.

        Raises KeyError where there is none.
        """
        with self.endpoint.lock:
            self.endpoint.settle()
            world = self.world
            record = world.store.get(type, id)
            shape = world.shapes.resource(type)
            view: dict[str, Any] = {"id": record.id}
            for name, relationship in shape.relationships.items():
                ids = [other.id for other in world.store.related(record, name)]
                view[name] = ids if relationship.many else (ids[0] if ids else None)
            return view | {name: read(world, record, name) for name in shape.attributes}

    def ids(self, type: str, **attributes: Any) -> list[str]:
        """The ids of all resources of a type that have these attributes, in the order of creation."""
        with self.endpoint.lock:
            self.endpoint.settle()
            return [
                record.id
                for record in self.world.store.all(type)
                if all(read(self.world, record, name) == value for name, value in attributes.items())
            ]

    def upload_build(
        self,
        *,
        app: str,
        version: str,
        build: str,
        platform: str = "IOS",
        processing_seconds: float | None = None,
        invisible_seconds: float | None = None,
        outcome: Literal["VALID", "INVALID", "FAILED"] = "VALID",
        uses_non_exempt_encryption: bool | None = None,
    ) -> str:
        """Upload a build of an app, named by id or bundle id; the rest follows as time passes. Returns the build's id.

        It shows after invisible_seconds, is processed for processing_seconds, and gets its beta detail and
        its notes later still; what is not given is the world's `timing`.
        """
        with self.endpoint.changing() as world:
            named = [one for one in world.store.all("apps") if app in (one.id, one.attributes.get("bundleId"))]
            if not named:
                raise KeyError(f"there is no app {app!r}")
            return lifecycle.upload(
                world,
                named[0],
                version,
                build,
                platform=platform,
                outcome=outcome,
                invisible=invisible_seconds,
                processing=processing_seconds,
                attributes={"usesNonExemptEncryption": uses_non_exempt_encryption},
            )

    def script_review(
        self,
        verdict: Literal["APPROVED", "REJECTED"] = "APPROVED",
        *,
        build: str = "",
        waiting_seconds: float | None = None,
        reviewing_seconds: float | None = None,
    ) -> None:
        """How beta reviews of submissions to come go: of one build, by id, or of any without a script of its own."""
        with self.endpoint.changing() as world:
            timing = world.timing
            world.verdicts[build] = {
                "verdict": verdict,
                "waiting": timing.waiting_for_review if waiting_seconds is None else waiting_seconds,
                "reviewing": timing.in_review if reviewing_seconds is None else reviewing_seconds,
            }

    def script_app_review(
        self,
        verdict: Literal["APPROVED", "REJECTED", "METADATA_REJECTED"] = "APPROVED",
        *,
        version: str = "",
        waiting_seconds: float | None = None,
        reviewing_seconds: float | None = None,
    ) -> None:
        """How App Reviews of submissions to come go: of one version, by id, or of any without a script of its own."""
        with self.endpoint.changing() as world:
            timing = world.timing
            world.app_verdicts[version] = {
                "verdict": verdict,
                "waiting": timing.waiting_for_app_review if waiting_seconds is None else waiting_seconds,
                "reviewing": timing.in_app_review if reviewing_seconds is None else reviewing_seconds,
            }

    # -- webhooks ------------------------------------------------------------------------------

    def deliver(self) -> int:
        """Deliver to webhooks what has happened by now, and return how many deliveries that were.

        They go to `receiver`, else over the network, to addresses on this computer and its network only. A sandbox that
        is served does so by itself.
        """
        if not self._delivering.acquire(blocking=False):
            return 0  # whoever is at it does these too, or the receiver asks something back
        try:
            with self.endpoint.lock:
                self.endpoint.settle()
                posts = webhooks.pending(self.world)
            if not posts:
                return 0
            import httpx

            with nullcontext(self.receiver) if self.receiver is not None else httpx.Client() as http:
                for post, outcome in webhooks.send(http, posts, near_only=self.receiver is None):
                    with self.endpoint.changing() as world:
                        webhooks.settle(world, post, outcome)
            return len(posts)
        finally:
            self._delivering.release()

    # -- failing -------------------------------------------------------------------------------

    def fail_next(
        self,
        operation: str | None = None,
        *,
        status: int = 500,
        times: int = 1,
        headers: Mapping[str, str] | None = None,
        body: bytes | None = None,
        drop: bool | Drop = False,
        landed: bool = False,
    ) -> None:
        """Let the next requests of an operation (by operationId; None: any) fail: the short form of `faults.add`.

        They are answered with a status, or, with drop, the connection breaks: before anything was sent
        ("connect") or when the answer was due ("read", or True); over HTTP both break off an answer.
        With landed the work is done all the same. body replaces Apple's error document, as 5xx bodies
        are not always JSON.
        """
        kind = DROPS.get(drop, "status") if drop else "status"
        with self.endpoint.lock:
            self.faults.add(
                kind, operation, status=status, times=times, headers=headers or {}, body=body, landed=landed
            )
