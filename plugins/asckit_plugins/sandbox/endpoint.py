"""Where requests arrive: who is let in, which faults they meet, and the answer they get."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from email.utils import formatdate
from hashlib import blake2b
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, unquote

import attrs
import msgspec

from asckit.clock import Clock

from . import assets, engine, roles
from .auth import Key, check_token
from .clock import AcceleratedClock, wall_time
from .errors import Problem, Refusal, status_document
from .faults import BREAKS, INSTEAD, Dropped, Fault, Faults, Kind, Waiting
from .quota import MINUTE, Quota
from .shapes import Json
from .storage import PUT_PART, is_part
from .untruths import EFFECTS
from .world import World

if TYPE_CHECKING:
    from .keeping import StateFile
    from .past import Past

LARGEST_BODY = 1_000_000
"""Bytes of a request's body; Apple's JSON bodies are far below."""
LARGEST_TARGET = 16_000
"""Characters of a request's path and query."""
KEPT_REQUESTS = 10_000
"""Requests that are remembered."""
READS = frozenset({"GET", "HEAD", "OPTIONS"})


@attrs.frozen
class Answer:
    """What a request is answered with."""

    status: int
    headers: dict[str, str]
    """By lower-case name."""
    body: bytes
    delay: float = 0.0
    """Seconds that pass before."""
    sent: int | None = None
    """How many bytes of the body are sent before the connection breaks; None where it does not."""


@attrs.frozen
class Received:
    """A request that the sandbox got."""

    method: str
    path: str
    query: str
    status: int | None
    """How it was answered; None where the connection was broken."""
    operation: str | None
    """The operationId; None where there is none at the path."""
    body: Any = None
    """The body, parsed; None where there was none or it is not JSON."""
    number: int = 0
    """Its place in the order of all requests, from 1."""
    at: float = 0.0
    """Unix seconds in the sandbox."""
    faults: tuple[str, ...] = ()
    """The kinds of fault that it met."""


class Endpoint:
    """Answers requests over a world. Does no I/O, save that a state file is written before an answer is given."""

    def __init__(
        self,
        world: World,
        clock: Clock,
        key: Key,
        *,
        role: str,
        hourly_limit: int,
        minute_limit: int | None,
        nulls: bool = True,
    ) -> None:
        self.world = world
        self.clock = clock
        self.key = key
        self.role = role
        self.nulls = nulls
        self.quota = Quota(hourly_limit)
        self.faults = Faults(world.shapes.operation_ids, world.store.seed, self._expect)
        self.requests: list[Received] = []
        self.snapshots: dict[str, Json] = {}
        """Those that are kept by name."""
        self.life = ""
        """Tells the requests of a sandbox that was started again from those before."""
        self.state: StateFile | None = None
        self.changes = 0
        """Goes up whenever something may have changed."""
        self.lock = threading.RLock()
        self._minute = None if minute_limit is None else Quota(minute_limit, MINUTE)
        self._count = 0
        self._past: Past | None = None

    # -- the world -----------------------------------------------------------------------------

    @contextmanager
    def changing(self) -> Iterator[World]:
        """The world as it is now, for someone who looks at it or changes it past all rules."""
        with self.lock:
            self.settle()
            try:
                yield self.world
            finally:
                self.world.changed()
                self._keep()

    def settle(self) -> None:
        """Let everything happen that is due."""
        turn = self.world.turn
        self.world.settle()
        if self.world.turn != turn:
            self._keep()

    def _keep(self) -> None:
        self.changes += 1
        if self.state is not None:
            self.state.save(self.world)
        if self._past is not None:
            self._past = self._past if self.faults.waits_for("stale") else None
        if self._past is not None:
            self._past.note(self.world)

    def replace(self, world: World) -> None:
        """Answer for another world, as if no request had come yet."""
        self.world = world
        self.requests.clear()
        self.faults.clear()
        self.quota.reset()
        if self._minute is not None:
            self._minute.reset()
        if self.state is not None:
            self.state.attach(world)

    def keep_in(self, state: StateFile, fill: Callable[[World], None]) -> None:
        """Keep everything in a file: what it holds already, or else a world that is filled now."""
        with self.lock:
            self.key = attrs.evolve(self.key, pem=state.private_key)
            if isinstance(self.clock, AcceleratedClock):
                self.clock.resume(state.time, state.speed)
            if not state.load(self.world):
                fill(self.world)
            self.life = state.life
            self.snapshots = state.snapshots()
            self.state = state
            state.attach(self.world)
            state.note_speed(self.clock)
            state.save(self.world)

    def close(self) -> None:
        """Close the state file."""
        if self.state is not None:
            with self.lock:
                self.state.close(self.world)

    def _expect(self, kind: Kind) -> None:
        """A fault was added: from now on, know how the world was, where reads are to be stale."""
        if kind == "stale" and self._past is None:
            from .past import Past

            self._past = Past()
            self._past.note(self.world)

    # -- answering -----------------------------------------------------------------------------

    def answer(self, method: str, target: str, headers: Mapping[str, str], body: bytes, base_url: str) -> Answer:
        """Answer a request. Raises Dropped where a fault breaks the connection."""
        with self.lock:
            self.settle()
            path, _, query = target.partition("?")
            self._count += 1
            number = self._count
            named = _request_id(f"{self.world.store.seed}/request/{self.life}{number}")
            operation = PUT_PART if is_part(path) else self.world.shapes.verbs(path)[0].get(method)
            self.world.storage.base_url = base_url
            visit = _Visit(self.faults, self.faults.due(operation, method))
            status: int | None = None
            try:
                answer = self._answer(method, target, headers, body, base_url, named, visit)
                status = answer.status
            finally:
                if method not in READS:
                    self.world.changed()
                    self._keep()
                elif self.state is not None:
                    self.state.tick(self.world)
                met = tuple(visit.met)
                document = None if operation == PUT_PART else _parsed(body)
                at = self.world.time
                received = Received(method, path, query, status, operation, document, number, at, met)
                self.requests.append(received)
                del self.requests[:-KEPT_REQUESTS]
            return answer

    def _answer(
        self,
        method: str,
        target: str,
        headers: Mapping[str, str],
        body: bytes,
        base_url: str,
        id: str,
        visit: _Visit,
    ) -> Answer:
        for waiting in visit.of("latency"):
            visit.delay += waiting.fault.seconds
            visit.count(waiting)
        instead = visit.instead
        if instead is not None and instead.fault.kind != "half" and not instead.fault.landed:
            return self._fault(instead, id, visit)
        if is_part(target):
            answer = Answer(*assets.put_part(self.world, method, target, headers, body))
            if instead is not None:
                return self._fault(instead, id, visit, answer)
            return attrs.evolve(answer, delay=visit.delay) if visit.delay else answer
        try:
            self._admit(method, target, headers, body)
            operation, resource = engine.route(self.world.shapes, method, target.partition("?")[0])
            roles.check(self.role, self.key.issuer_id is None, operation)
            resource = None if resource is None else unquote(resource)
            status, content, media = engine.carry_out(
                self._then(visit),
                operation,
                resource,
                target,
                body,
                base_url,
                accept=headers.get("accept"),
                nulls=self.nulls,
            )
            if isinstance(content, dict):
                self._distort(content, target, visit)
            answer = self._reply(status, content, {}, id, media)
        except Refusal as refusal:
            answer = self._reply(refusal.status, refusal.document(id), refusal.headers, id)
        if instead is not None:
            return self._fault(instead, id, visit, answer)
        return attrs.evolve(answer, delay=visit.delay) if visit.delay else answer

    def _admit(self, method: str, target: str, headers: Mapping[str, str], body: bytes) -> None:
        """Raises Refusal for a request that is not to be carried out, whatever it asks for."""
        if len(target) > LARGEST_TARGET or len(body) > LARGEST_BODY:
            raise Refusal([Problem("CONTENT_TOO_LARGE", f"A body has at most {LARGEST_BODY} bytes.")])
        check_token(headers.get("authorization"), self.key, wall_time(self.clock), method, target)
        if self._minute is not None:
            self._minute.spend(self.world.time)
        self.quota.spend(self.world.time)
        if body and not headers.get("content-type", "").startswith("application/json"):
            raise Refusal([Problem("UNSUPPORTED_MEDIA_TYPE", "A body is application/json.")])

    def _then(self, visit: _Visit) -> World:
        """The world that a request is answered from: the present one, save for a stale read."""
        for waiting in visit.of("stale"):
            if self._past is not None:
                visit.count(waiting)
                return self._past.world(self.world, waiting.fault.seconds)
        return self.world

    def _distort(self, document: dict[str, Any], target: str, visit: _Visit) -> None:
        for kind, effect in EFFECTS.items():
            for waiting in visit.of(kind):
                if effect(document, self.world.shapes, _cursor(target)):
                    visit.count(waiting)

    def _fault(self, waiting: Waiting, id: str, visit: _Visit, answer: Answer | None = None) -> Answer:
        """What comes instead of an answer. Raises Dropped where that is nothing."""
        visit.count(waiting)
        fault = waiting.fault
        if fault.kind == "half" and answer is not None and answer.body:
            return attrs.evolve(answer, sent=len(answer.body) // 2, delay=visit.delay)
        if fault.kind in BREAKS or fault.kind == "half":
            raise Dropped(BREAKS.get(fault.kind, "read"), visit.delay)
        return attrs.evolve(self._status(fault, id), delay=visit.delay)

    def _status(self, fault: Fault, id: str) -> Answer:
        answer = self._reply(fault.status, status_document(fault.status, id), {}, id)
        given = {name.lower(): value for name, value in fault.headers.items()}
        body = answer.body if fault.body is None else fault.body
        return Answer(answer.status, answer.headers | given, body)

    def _reply(
        self, status: int, content: Any, headers: Mapping[str, str], id: str, media: str | None = None
    ) -> Answer:
        answered = {
            "date": formatdate(wall_time(self.clock), usegmt=True),
            "x-rate-limit": self.quota.header(self.world.time),
            "x-apple-request-uuid": id,
            **headers,
        }
        if content is None:
            return Answer(status, answered, b"")
        answered["content-type"] = media or "application/json"
        return Answer(status, answered, content if isinstance(content, bytes) else msgspec.json.encode(content))


class _Visit:
    """The faults of one request, and which of them happened."""

    def __init__(self, faults: Faults, due: list[Waiting]) -> None:
        self._faults = faults
        self._due = due
        self.met: list[str] = []
        self.delay = 0.0

    @property
    def instead(self) -> Waiting | None:
        """The fault that comes instead of the answer."""
        return next((waiting for waiting in self._due if waiting.fault.kind in INSTEAD), None)

    def of(self, kind: str) -> list[Waiting]:
        """The faults of a kind."""
        return [waiting for waiting in self._due if waiting.fault.kind == kind]

    def count(self, waiting: Waiting) -> None:
        """A fault happened."""
        self._faults.count(waiting)
        self.met.append(waiting.fault.kind)


def _cursor(target: str) -> str | None:
    return parse_qs(target.partition("?")[2]).get("cursor", [None])[0]


def _request_id(name: str) -> str:
    """A UUID of what a request is called: the same for the same."""
    digest = blake2b(name.encode("utf-8", "replace"), digest_size=16).hexdigest()
    return f"{digest[:8]}-{digest[8:12]}-8{digest[13:16]}-a{digest[17:20]}-{digest[20:]}"


def _parsed(body: bytes) -> Any:
    try:
        return json.loads(body) if body else None
    except (ValueError, RecursionError):
        return None
