"""The sandbox: a world, the endpoint that answers for it, and clients that reach it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from asckit.clock import Clock

from . import roles, rules, storage, worlds
from .auth import Key
from .controls import Controls
from .endpoint import Answer, Endpoint, Received
from .shapes import shapes
from .testflight import EXTERNALLY_ASSIGNABLE
from .world import World

if TYPE_CHECKING:
    import httpx

    from asckit import AsyncClient, Client

    from .server import Running
    from .transport import SandboxTransport

__all__ = ["BASE_URL", "Received", "Sandbox"]

BASE_URL = "https://sandbox.invalid"
"""Where an in-process sandbox says it is: a name that resolves nowhere, so that nothing can leave the process."""


class Sandbox(Controls):
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
        world: str | Path | worlds.Seed = "demo",
        *,
        clock: Clock | None = None,
        seed: str = "",
        hourly_limit: int = 3_600,
        minute_limit: int | None = None,
        individual_key: bool = False,
        role: str = "ADMIN",
        external_groups_need_review: bool = True,
        nulls: bool = True,
        part_size: int = storage.PART_SIZE,
        state: str | Path | None = None,
        base_url: str = BASE_URL,
    ) -> None:
        """A sandbox of a named world ("demo", "empty", ...), of a file (TOML, or a snapshot's JSON), or of a function.

        The same seed gives the same ids and the same faults. hourly_limit is in requests of a rolling hour,
        minute_limit (by default none) in those of a rolling minute, which `X-Rate-Limit` does not tell.
        role is that of the key: what a DEVELOPER may not do answers 403.
        external_groups_need_review: whether an external group refuses a build that was not submitted for beta review.
        nulls: whether what has no value is shown as null, as Apple's servers do although Apple's document does not say
        so; without, an attribute is left out and a to-one that holds nothing answers 404.
        part_size is how many bytes of an upload go to one address; `world.storage` has more to say of uploads.
        state: an SQLite file that everything is kept in, and found again; world is for one that is new.
        """
        if clock is None:
            from asckit.testing import VirtualClock

            clock = VirtualClock()
        self.base_url = base_url
        key = Key(issuer_id=None) if individual_key else Key()
        submission = frozenset() if external_groups_need_review else frozenset({"READY_FOR_BETA_SUBMISSION"})

        def make() -> World:
            made = World(shapes(), lambda: self.clock.now(), rules.ALL.events, seed, rules.after_change)
            made.externally_assignable = EXTERNALLY_ASSIGNABLE | submission
            made.storage.part_size = part_size
            return made

        endpoint = Endpoint(
            make(),
            clock,
            key,
            role=roles.check_role(role),
            hourly_limit=hourly_limit,
            minute_limit=minute_limit,
            nulls=nulls,
        )
        super().__init__(endpoint, make, lambda empty: worlds.fill(empty, world))
        self._clients: list[httpx.Client] = []
        if state is None:
            self._fill(self.world)
        else:
            from .keeping import StateFile

            endpoint.keep_in(StateFile(state), self._fill)

    def handle(
        self, method: str, target: str, headers: Mapping[str, str], body: bytes, *, base_url: str | None = None
    ) -> tuple[int, dict[str, str], bytes]:
        """Answer a request: target is path and query, headers are by lower-case name. Status, headers and body.

        Takes parts of uploads too, at the addresses that it gave out. Raises Dropped where a fault breaks the
        connection. base_url is where the links of the answer lead, by default the sandbox's own.
        """
        answer = self.answer(method, target, headers, body, base_url=base_url)
        return answer.status, answer.headers, answer.body

    def answer(
        self, method: str, target: str, headers: Mapping[str, str], body: bytes, *, base_url: str | None = None
    ) -> Answer:
        """As `handle`, with what a fault does to the way of the answer: its delay, and where it breaks off."""
        answer = self.endpoint.answer(method, target, headers, body, base_url or self.base_url)
        if self.receiver is not None:
            self.deliver()
        return answer

    # -- clients -------------------------------------------------------------------------------

    @property
    def key(self) -> Key:
        """The sandbox's API key."""
        return self.endpoint.key

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
        """The private key of the sandbox's API key, as PEM. It opens nothing but sandboxes."""
        return self.key.private_key_pem

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
        """Close the clients that were made here, and the state file."""
        while self._clients:
            self._clients.pop().close()
        self.endpoint.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
