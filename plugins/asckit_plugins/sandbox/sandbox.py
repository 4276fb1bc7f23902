"""The sandbox itself: a pure function from request to answer over a world, and what tests need around it."""

from __future__ import annotations

import json
import threading
import uuid
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, nullcontext
from email.utils import formatdate
from types import TracebackType
from typing import TYPE_CHECKING, Any, Literal, Self
from urllib.parse import unquote

import attrs

from asckit.clock import Clock

from . import engine, lifecycle, metrics, rules, storage, uploads, webhooks, worlds
from .auth import Key, check_token, private_key_pem
from .clock import wall_time
from .errors import Problem, Refusal, status_document
from .faults import Drop, Dropped, Fault, Faults
from .quota import MINUTE, Quota
from .shapes import shapes
from .store import NAMESPACE, Record
from .testflight import EXTERNALLY_ASSIGNABLE
from .world import World

if TYPE_CHECKING:
    import httpx

    from asckit import AsyncClient, Client

    from .server import Running
    from .transport import SandboxTransport

BASE_URL = "https://sandbox.invalid"
"""Where an in-process sandbox says it is: a name that resolves nowhere, so that nothing can leave the process."""
LARGEST_BODY = 1_000_000
"""Bytes of a request's body; Apple's JSON bodies are far below."""
LARGEST_TARGET = 16_000
"""Characters of a request's path and query."""
KEPT_REQUESTS = 10_000
"""Requests that are remembered."""
READS = frozenset({"GET", "HEAD", "OPTIONS"})
DROPS: Mapping[bool | str, Drop | None] = {False: None, True: "read", "read": "read", "connect": "connect"}

Answer = tuple[int, dict[str, str], bytes]
"""Status, headers by lower-case name, body."""


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


class Sandbox:
    """An App Store Connect that answers in this process, on a world of its own.

    By default it runs on a `VirtualClock` that it shares with its clients: a client that waits for a
    build lets the sandbox's time pass at once.

    >>> with Sandbox() as sandbox:
    ...     status, headers, body = sandbox.handle("GET", "/v1/apps", {}, b"")
    >>> status
    401
    """

    def __init__(
        self,
        world: str | worlds.Seed = "demo",
        *,
        clock: Clock | None = None,
        seed: str = "",
        hourly_limit: int = 3_600,
        minute_limit: int | None = None,
        individual_key: bool = False,
        external_groups_need_review: bool = True,
        nulls: bool = True,
        part_size: int = storage.PART_SIZE,
        base_url: str = BASE_URL,
    ) -> None:
        """A sandbox of a named world ("demo", "empty") or of a function that fills one.

        The same seed gives the same ids. hourly_limit is in requests of a rolling hour, minute_limit (by default
        none) in those of a rolling minute, which `X-Rate-Limit` does not tell.
        part_size is how many bytes of an upload go to one address; `world.storage` has more to say of uploads.
        external_groups_need_review: whether an external group refuses a build that was not submitted for beta review.
        nulls: whether what has no value is shown as null, as Apple's servers do although Apple's document does not say
        so; without, an attribute is left out and a to-one that holds nothing answers 404.
        """
        if clock is None:
            from asckit.testing import VirtualClock

            clock = VirtualClock()
        self.clock = clock
        self.base_url = base_url
        self.nulls = nulls
        self.key = Key(issuer_id=None) if individual_key else Key()
        self.world = World(shapes(), clock.now, rules.ALL.events, seed, rules.after_change)
        self.world.storage.part_size = part_size
        submission = frozenset() if external_groups_need_review else frozenset({"READY_FOR_BETA_SUBMISSION"})
        self.world.externally_assignable = EXTERNALLY_ASSIGNABLE | submission
        self.requests: list[Received] = []
        """Every request that came, in order; the last 10,000 of them."""
        self.quota = Quota(hourly_limit)
        self._minute = None if minute_limit is None else Quota(minute_limit, MINUTE)
        self._count = 0
        self._faults = Faults()
        self._lock = threading.RLock()
        self._clients: list[httpx.Client] = []
        self.receiver: httpx.Client | None = None
        """Where webhooks are delivered to, whatever their address, after each request; None: see `deliver`."""
        self._delivering = threading.Lock()
        worlds.fill(self.world, world)

    # -- answering -----------------------------------------------------------------------------

    def handle(
        self, method: str, target: str, headers: Mapping[str, str], body: bytes, *, base_url: str | None = None
    ) -> Answer:
        """Answer a request: target is path and query, headers are by lower-case name.

        Takes parts of uploads too, at the addresses that it gave out. Does no I/O beside deliveries to `receiver`.
        Raises Dropped where a fault breaks the connection. base_url is where the links of the answer lead, by default
        the sandbox's own.
        """
        with self._lock:
            self.world.settle()
            self.world.storage.base_url = base_url or self.base_url
            path, _, query = target.partition("?")
            operation: str | None = None
            self._count += 1
            named = str(uuid.uuid5(NAMESPACE, f"{self.world.store.seed}/request/{self._count}"))
            status: int | None = None
            try:
                operation = self._operation(method, path)
                fault = self._faults.take(operation)
                answer = self._answer(method, target, headers, body, base_url or self.base_url, named, fault)
                status = answer[0]
            finally:
                if method not in READS:
                    self.world.changed()
                document = None if operation == storage.PUT_PART else _parsed(body)
                self.requests.append(Received(method, path, query, status, operation, document))
                del self.requests[:-KEPT_REQUESTS]
        if self.receiver is not None:
            self.deliver()
        return answer

    def _operation(self, method: str, path: str) -> str | None:
        if storage.is_part(path):
            return storage.PUT_PART
        return self.world.shapes.verbs(path)[0].get(method)

    def _answer(
        self,
        method: str,
        target: str,
        headers: Mapping[str, str],
        body: bytes,
        base_url: str,
        id: str,
        fault: Fault | None,
    ) -> Answer:
        if fault is not None and not fault.landed:
            return self._fault(fault, id)
        if storage.is_part(target):
            answer = uploads.put_part(self.world, method, target, headers, body)
            return answer if fault is None else self._fault(fault, id)
        try:
            self._admit(method, target, headers, body)
            operation, resource = engine.route(self.world.shapes, method, target.partition("?")[0])
            resource = None if resource is None else unquote(resource)
            status, content, media = engine.carry_out(
                self.world,
                operation,
                resource,
                target,
                body,
                base_url,
                accept=headers.get("accept"),
                nulls=self.nulls,
            )
            answer = self._reply(status, content, {}, id, media)
        except Refusal as refusal:
            answer = self._reply(refusal.status, refusal.document(id), refusal.headers, id)
        return answer if fault is None else self._fault(fault, id)

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

    def _fault(self, fault: Fault, id: str) -> Answer:
        if fault.drop is not None:
            raise Dropped(fault.drop)
        status, headers, body = self._reply(fault.status, status_document(fault.status, id), {}, id)
        given = {name.lower(): value for name, value in fault.headers.items()}
        return status, headers | given, body if fault.body is None else fault.body

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
            return status, answered, b""
        answered["content-type"] = media or "application/json"
        if isinstance(content, bytes):
            return status, answered, content
        return status, answered, json.dumps(content, separators=(",", ":"), ensure_ascii=False).encode()

    # -- clients -------------------------------------------------------------------------------

    @property
    def key_id(self) -> str:
        """The id of the sandbox's API key."""
        return self.key.key_id

    @property
    def issuer_id(self) -> str | None:
        """The issuer of the sandbox's API key; None for an individual key."""
        return self.key.issuer_id

    @property
    def private_key(self) -> str:
        """The private key of the sandbox's API key, as PEM. It opens nothing but sandboxes of this process."""
        return private_key_pem()

    @property
    def transport(self) -> SandboxTransport:
        """An httpx transport to this sandbox, for blocking and asynchronous clients."""
        from .transport import SandboxTransport

        return SandboxTransport(self)

    def client(self, **options: Any) -> Client:
        """A client of this sandbox; options are those of `asckit.Client`."""
        import httpx

        from asckit import ApiKey, Client

        http = httpx.Client(transport=self.transport)
        self._clients.append(http)
        key = ApiKey(key_id=self.key_id, issuer_id=self.issuer_id, private_key=self.private_key)
        return Client(key, **{"base_url": self.base_url, "http": http, "clock": self.clock, **options})

    def async_client(self, **options: Any) -> AsyncClient:
        """An asynchronous client of this sandbox; options are those of `asckit.AsyncClient`."""
        import httpx

        from asckit import ApiKey, AsyncClient

        http = httpx.AsyncClient(transport=self.transport)  # holds no connection, so nothing to close
        key = ApiKey(key_id=self.key_id, issuer_id=self.issuer_id, private_key=self.private_key)
        return AsyncClient(key, **{"base_url": self.base_url, "http": http, "clock": self.clock, **options})

    @contextmanager
    def serve(self, host: str = "127.0.0.1", port: int = 0, *, allow_remote: bool = False) -> Iterator[Running]:
        """Serve this sandbox over HTTP from a thread, at a free port unless one is given.

        Needs the extra `sandbox`. Only loopback addresses are taken unless allow_remote says otherwise.
        """
        from .server import start

        running = start(self, host, port, allow_remote=allow_remote)
        try:
            yield running
        finally:
            running.stop()

    def close(self) -> None:
        """Close the clients that were made here."""
        while self._clients:
            self._clients.pop().close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # -- what tests do to it -------------------------------------------------------------------

    def advance(self, seconds: float) -> None:
        """Let so many seconds pass, and everything happen that is due. Raises TypeError on a clock that cannot."""
        advance = getattr(self.clock, "advance", None)
        if advance is None:
            raise TypeError(f"{type(self.clock).__name__} cannot be moved; give the sandbox a VirtualClock")
        with self._lock:
            advance(seconds)
            self.world.settle()

    def add(self, type: str, attributes: Mapping[str, Any] | None = None, **relationships: str | Sequence[str]) -> str:
        """Put a resource into the world, past all rules; relationships take ids. Returns its id.

        >>> sandbox = Sandbox("empty")
        >>> app = sandbox.add("apps", {"name": "Aurora", "bundleId": "com.example.aurora"})
        >>> group = sandbox.add("betaGroups", {"name": "QA", "isInternalGroup": True}, app=app)
        """
        with self._lock:
            self.world.settle()
            known = self.world.shapes.resource(type).relationships
            linked: dict[str, Record | list[Record]] = {}
            for name, value in relationships.items():
                target = known[name].type or ""
                found = [self.world.store.get(target, one) for one in ([value] if isinstance(value, str) else value)]
                linked[name] = found[0] if isinstance(value, str) else found
            made = self.world.create(type, attributes, linked)
            self.world.changed()
            return made.id

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

        >>> sandbox = Sandbox()
        >>> build, tester = sandbox.ids("builds")[0], sandbox.ids("betaTesters")[0]
        >>> day = {"start": "2024-05-01T00:00:00Z", "end": "2024-05-02T00:00:00Z"}
        >>> sandbox.measure("builds", build, "betaBuildUsages", crashCount=2, sessionCount=31, **day)
        >>> app = sandbox.ids("apps")[0]
        >>> sandbox.measure("apps", app, "betaTesterUsages", of={"betaTesters": tester}, sessionCount=4, **day)
        """
        row = metrics.Row(start, end, values, of or {})
        with self._lock:
            metrics.check(self.world.shapes.operation(f"{type}_{metric}_getMetrics"), self.world.shapes, row)
            self.world.store.get(type, id).facts.setdefault(metric, []).append(row)

    def attach(self, type: str, id: str, name: str, document: Mapping[str, Any]) -> None:
        """Give a resource a document of Apple's tools: `perfPowerMetrics` of apps and builds, `logs` of signatures."""
        with self._lock:
            operation = self.world.shapes.operation(f"{type}_{name}_getToManyRelated")
            if operation.media[0] not in metrics.DOCUMENTS:
                raise ValueError(f"{type}.{name} is no document but resources; see add()")
            self.world.store.get(type, id).facts[name] = document

    def get(self, type: str, id: str) -> dict[str, Any]:
        """A resource as it is now: its `id`, its attributes, and the ids that each of its relationships holds.

        Raises KeyError where there is none.
        """
        with self._lock:
            self.world.settle()
            record = self.world.store.get(type, id)
            shape = self.world.shapes.resource(type)
            view: dict[str, Any] = {"id": record.id}
            for name, relationship in shape.relationships.items():
                ids = [other.id for other in self.world.store.related(record, name)]
                view[name] = ids if relationship.many else (ids[0] if ids else None)
            return view | {name: rules.read(self.world, record, name) for name in shape.attributes}

    def ids(self, type: str, **attributes: Any) -> list[str]:
        """The ids of all resources of a type that have these attributes, in the order of creation."""
        with self._lock:
            self.world.settle()
            return [
                record.id
                for record in self.world.store.all(type)
                if all(rules.read(self.world, record, name) == value for name, value in attributes.items())
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
        with self._lock:
            self.world.settle()
            named = [one for one in self.world.store.all("apps") if app in (one.id, one.attributes.get("bundleId"))]
            if not named:
                raise KeyError(f"there is no app {app!r}")
            return lifecycle.upload(
                self.world,
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
        timing = self.world.timing
        self.world.verdicts[build] = {
            "verdict": verdict,
            "waiting": timing.waiting_for_review if waiting_seconds is None else waiting_seconds,
            "reviewing": timing.in_review if reviewing_seconds is None else reviewing_seconds,
        }

    def deliver(self) -> int:
        """Deliver to webhooks what has happened by now, and return how many deliveries that were.

        They go to `receiver`, else over the network, to addresses on this computer and its network only. A sandbox that
        is served does so by itself.
        """
        if not self._delivering.acquire(blocking=False):
            return 0  # whoever is at it does these too, or the receiver asks something back
        try:
            with self._lock:
                self.world.settle()
                posts = webhooks.pending(self.world)
            if not posts:
                return 0
            import httpx

            with nullcontext(self.receiver) if self.receiver is not None else httpx.Client() as http:
                for post, outcome in webhooks.send(http, posts, near_only=self.receiver is None):
                    with self._lock:
                        webhooks.settle(self.world, post, outcome)
            return len(posts)
        finally:
            self._delivering.release()

    def script_app_review(
        self,
        verdict: Literal["APPROVED", "REJECTED", "METADATA_REJECTED"] = "APPROVED",
        *,
        version: str = "",
        waiting_seconds: float | None = None,
        reviewing_seconds: float | None = None,
    ) -> None:
        """How App Reviews of submissions to come go: of one version, by id, or of any without a script of its own."""
        timing = self.world.timing
        self.world.app_verdicts[version] = {
            "verdict": verdict,
            "waiting": timing.waiting_for_app_review if waiting_seconds is None else waiting_seconds,
            "reviewing": timing.in_app_review if reviewing_seconds is None else reviewing_seconds,
        }

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
        """Let the next requests of an operation (by operationId, or `storage.PUT_PART`; None: any) fail.

        They are answered with a status, or, with drop, the connection breaks: before anything was sent
        ("connect") or when the answer was due ("read", or True); over HTTP both break off an answer.
        With landed the work is done all the same. body replaces Apple's error document, as 5xx bodies
        are not always JSON.
        """
        if operation not in (None, storage.PUT_PART):
            self.world.shapes.operation(operation)
        with self._lock:
            self._faults.add(Fault(operation, status, times, headers or {}, body, DROPS[drop], landed))

    @property
    def mutations(self) -> list[Received]:
        """Every request that came and was meant to change something, whether or not it was granted."""
        return [request for request in self.requests if request.method not in READS]


def _parsed(body: bytes) -> Any:
    try:
        return json.loads(body) if body else None
    except (ValueError, RecursionError):
        return None
