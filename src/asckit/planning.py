"""Making a plan: `asc.plan()`, and what the plan's layer records in while its block runs."""

from __future__ import annotations

import threading
from collections.abc import Callable, Coroutine, Iterable, Mapping
from contextvars import ContextVar, Token
from datetime import UTC, datetime
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, NoReturn, TypeAlias
from urllib.parse import parse_qsl, unquote, urlsplit

from asckit_api.operation import Async, M, Request, Sync

from .engine import recordings
from .errors import ConfigurationError, PluginError
from .placeholders import refuse_placeholders
from .plan import Condition, Gap, Plan, PlannedChange, PlannedRead, PlannedWait, PlanStop, WaitedRead
from .snapshots import digest, named, snapshot

if TYPE_CHECKING:
    from .calls import Call
    from .client import ClientBase
    from .engine import Engine

Query: TypeAlias = list[tuple[str, str]]

_shown_by_plan: ContextVar[list[tuple[WaitedRead, Condition]] | None] = ContextVar("asckit_shown_by_plan", default=None)
"""What reads showed that is so in the plan only, noted while somebody waits."""


class Recording:
    """A plan while it is made: what a layer in `Phase.PLAN` records in. Safe to use from several threads."""

    def __init__(self, engine: Engine, plan: Plan[Any], outer: Recording | None) -> None:
        self.engine = engine
        self.plan = plan
        self.outer = outer
        """The recording of the block around this one, of another client."""
        self.state: dict[object, Any] = {}
        """For the layer to keep what belongs to this plan; use a key that no one else has."""
        self.lock = threading.RLock()
        """Held while the plan or `state` is changed; never across an await."""
        self.names: dict[str, str] = {}
        """What people call the resources that were read (`builds/1234` → `42`), for the layer to fill."""
        self.open = True
        self._stop: PlanStop | None = None
        self._read: set[tuple[str, tuple[tuple[str, str], ...]]] = set()

    def check_open(self) -> None:
        """Raise unless changes may still be recorded: after a stop, or after its block, none may."""
        if self._stop is not None:
            raise self._stop
        if not self.open:
            raise ConfigurationError(
                "Something that was started in the block of asc.plan() wants to change something after its end; await "
                "it inside. Nothing was sent."
            )

    def read(self, request: Request[Any], status: int, document: Any) -> None:
        """Note a read and what it showed: its JSON, or its bytes; None for a 404. The first of equal reads counts."""
        path, query = address_of(self.engine, request)
        with self.lock:
            key = (path, tuple(query))
            if key in self._read or not self.open:
                return
            self._read.add(key)
            seen = {} if isinstance(document, bytes) else snapshot(document)
            operation = request.operation
            whole = digest(status, document)
            self.plan.reads.append(PlannedRead(operation.id, path, query, operation.accept, status, whole, seen))

    def change(
        self,
        request: Request[Any],
        *,
        creates: str | None = None,
        before: Mapping[str, Any] | None = None,
    ) -> str | None:
        """Record a mutation as the next step. creates is the type of what it creates; returns its placeholder."""
        path, query = address_of(self.engine, request)
        with self.lock:
            self.check_open()
            placeholder = None if creates is None else f"planned:{len(self.plan.steps) + 1}:{creates}"
            step = PlannedChange(
                request.operation.id,
                request.operation.method,
                path,
                query,
                request.json,
                placeholder,
                dict(before or {}),
            )
            self.plan.steps.append(step)
            parts = [unquote(part) for part in path.strip("/").split("/")]
            self._label({"/".join(parts[1:3])} | named(request.json))
            return placeholder

    def gap(self, request: Request[Any], why: str) -> None:
        """Note that a read was not planned through."""
        path, query = address_of(self.engine, request)
        asked = "&".join(f"{name}={value}" for name, value in query)
        gap = Gap(request.operation.id, f"{path}?{asked}" if asked else path, why)
        with self.lock:
            if gap not in self.plan.gaps:
                self.plan.gaps.append(gap)

    def showed(self, request: Request[Any], conditions: Iterable[Condition]) -> None:
        """Note what a read showed that is so in the plan only: a wait that ends on it is a wait of the plan's."""
        noted = _shown_by_plan.get()
        if noted is not None:
            path, query = address_of(self.engine, request)
            noted += [(WaitedRead(request.operation.id, path, query, []), condition) for condition in conditions]

    async def wait(
        self, check: Callable[[], Coroutine[Any, Any, Any]], every: float, timeout: float, describe: str
    ) -> Any:
        """What check returns, which is called once: nothing happens while a plan is made.

        What is so in the plan only becomes a step that waits for it. What is not so even there ends the plan.
        """
        self.check_open()
        noted: list[tuple[WaitedRead, Condition]] = []
        token = _shown_by_plan.set(noted)
        try:
            found = await check()
        finally:
            _shown_by_plan.reset(token)
        if found is None:
            self.stop(describe)
        if noted:
            reads: dict[tuple[str, tuple[tuple[str, str], ...]], WaitedRead] = {}
            for read, condition in noted:
                kept = reads.setdefault((read.path, tuple(read.query)), read)
                if condition not in kept.until:
                    kept.until.append(condition)
            with self.lock:
                self.plan.steps.append(PlannedWait(describe, every, timeout, list(reads.values())))
                self._label({condition.resource for _, condition in noted})
        return found

    def stop(self, describe: str) -> NoReturn:
        """End the plan: what is described would have to happen first. Raises `PlanStop`."""
        with self.lock:
            self.check_open()
            self.plan.stopped = describe
            self._label({key for key in self.names if key.partition("/")[2] in describe})
            self._stop = PlanStop(f"The plan ends here: it would wait for {describe}.")
            raise self._stop

    def _label(self, keys: Iterable[str]) -> None:
        """Keep what people call these resources, as far as it is known."""
        self.plan.labels |= {key: self.names[key] for key in keys if key in self.names}

    def stopped_by(self, error: BaseException | None) -> bool:
        """Whether an error is the one that ended this plan."""
        return error is not None and error is self._stop


class Planning(Generic[M]):
    """What `asc.plan()` returns: `with asc.plan() as plan:`, and `async with` on an `AsyncClient`.

    Everything that the client is told to change in the block, in this thread or task and what it starts with `gather`,
    is recorded in the plan and not sent; reads are sent, and answered as if the changes were made.
    """

    def __init__(self, asc: ClientBase[M]) -> None:
        self._asc: ClientBase[M] = asc
        self._entered: list[tuple[Recording, Token[Recording | None]]] = []

    def __enter__(self: Planning[Sync]) -> Plan[Sync]:
        return self._enter()

    def __exit__(
        self: Planning[Sync], kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> bool:
        return self._exit(error)

    async def __aenter__(self: Planning[Async]) -> Plan[Async]:
        return self._enter()

    async def __aexit__(
        self: Planning[Async],
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> bool:
        return self._exit(error)

    def _enter(self) -> Plan[M]:
        engine = self._asc.engine
        engine.port.check_open()
        if not engine.plans:
            raise ConfigurationError(
                "No plugin of this client records plans; the plugin 'plan' does, unless ASCKIT_DISABLE_PLUGINS has it."
            )
        if engine.recording is not None:
            raise ConfigurationError("A plan inside of a plan is one plan: leave the inner asc.plan() out.")
        made = datetime.fromtimestamp(engine.port.clock.now(), UTC).isoformat(timespec="seconds")
        plan: Plan[M] = Plan(engine.base_url, made, asc=self._asc)
        recording = Recording(engine, plan, recordings.get())
        self._entered.append((recording, recordings.set(recording)))
        return plan

    def _exit(self, error: BaseException | None) -> bool:
        recording, token = self._entered.pop()
        recording.open = False
        recordings.reset(token)
        return recording.stopped_by(error)


def refuse_unplanned(call: Call) -> None:
    """Raise for what no layer recorded: no change leaves a plan's block, and no placeholder."""
    refuse_placeholders(call.request)
    if call.is_mutation:
        raise PluginError(
            f"{call.operation_id} was about to be sent in the block of asc.plan(): no layer in Phase.PLAN recorded it. "
            "Is the plugin 'plan' active, and does no layer outside of it make calls of its own?"
        )


def address_of(engine: Engine, request: Request[Any]) -> tuple[str, Query]:
    """Path and whole query of a request, also of one that is an absolute address (a `next` link)."""
    parts = urlsplit(engine.address(request))
    base = urlsplit(engine.base_url).path
    return parts.path.removeprefix(base), parse_qsl(parts.query, keep_blank_values=True)
