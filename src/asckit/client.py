"""The two clients: `Client` blocks, `AsyncClient` is awaited; everything else they share."""

from __future__ import annotations

import functools
import inspect
import random
from collections.abc import Callable, Coroutine, Iterable, Mapping
from http import HTTPStatus
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, ParamSpec, Self, TypeAlias, TypeVar, Unpack, cast, overload

import attrs

from asckit_api.operation import Async, Caller, CallOptions, M, Operation, Request, Sync

from .engine import APPLE, Engine
from .errors import ApiError, AscError, RateLimited, ServerError, TransportError, WaitTimeout
from .keys import ApiKey
from .plugins import Plugins
from .ports import AsyncPort, Port, SyncPort

if TYPE_CHECKING:
    import httpx

    from asckit_api.client import Api
    from asckit_api.document import Download

    from .calls import Answer
    from .clock import Clock
    from .pages import AsyncPages, Pages
    from .planning import Planning
    from .transfer import TransferOptions, Transferred
    from .walking import Cursor, HasData
    from .workflow import Step

T = TypeVar("T")
P = ParamSpec("P")
S = TypeVar("S", bound=attrs.AttrsInstance)
Sections: TypeAlias = Mapping[str, Mapping[str, object]]
"""Settings: by plugin, then by name."""

TIMEOUT: Final = 30.0
"""Seconds that each phase of an attempt may take: connecting, sending, waiting for the answer to go on."""


class ClientBase(Caller[M]):
    """What `Client` and `AsyncClient` have in common.

    Where one returns a value, the other returns a coroutine of it.
    """

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        """What both faces of the client share; the core's own."""

    def __repr__(self) -> str:
        state = ", closed" if self.port.closing.is_set() else ""
        return f"<{type(self).__name__} {self.base_url}, key {self.key.key_id}{state}>"

    @functools.cached_property
    def api(self) -> Api[M]:
        """Every operation of the API: `asc.api.builds.list(...)`."""
        from asckit_api.client import Api

        return Api(self)

    @property
    def face(self) -> AsyncClient:
        """The client as `async def` code sees it."""
        raise NotImplementedError

    @property
    def key(self) -> ApiKey:
        """The key that calls are made with."""
        return self.engine.key

    @property
    def base_url(self) -> str:
        """The address of the API, without a slash at its end."""
        return self.engine.base_url

    @property
    def port(self) -> Port:
        """Where everything that waits or touches the outside goes: what layers and workflows may await."""
        return self.engine.port

    @property
    def plugins(self) -> Plugins:
        """The plugins in use: `asc.plugins.status` lists them."""
        return self.engine.plugins

    @property
    def last_answer(self) -> Answer | None:
        """The answer to this client's latest call in this thread or task: its `request_id` and `quota`.

        Also the answer with an error status, where the call failed; None where none came.
        """
        return self.engine.last_answer

    def settings(self, section: type[S]) -> S:
        """A plugin's settings, by the class that it declared them with."""
        return self.plugins.settings(section)

    def announce(self, step: Step) -> Step:
        """Tell the observers of `asckit_step` how a workflow's step stands; the step, for what the workflow returns."""
        self.plugins.notify("asckit_step", step=step)
        return step

    async def send(self, request: Request[T]) -> T:
        """Send a request through the call path: what generated methods end in."""
        return await self.engine.send(request)

    @overload
    def request(
        self: ClientBase[Sync],
        method: str,
        path: str,
        query: Mapping[str, str] | None = None,
        json: Any = None,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...
    @overload
    def request(
        self: ClientBase[Async],
        method: str,
        path: str,
        query: Mapping[str, str] | None = None,
        json: Any = None,
        options: CallOptions | None = None,
    ) -> Coroutine[Any, Any, dict[str, Any]]: ...
    def request(
        self,
        method: str,
        path: str,
        query: Mapping[str, str] | None = None,
        json: Any = None,
        options: CallOptions | None = None,
    ) -> Any:
        """Call what this release has no method for; the answer's JSON, empty where there is none.

        path starts at the version, such as `/v1/builds`; query has wire names, such as `filter[app]`. The call takes
        the same path as every other: token, retries, journal. Raises what they raise.
        """
        operation = _Untyped("request", method.upper(), path, "dict")
        if not path.startswith(("/", "http://", "https://")):
            path = f"/{path}"
        return self.run(_untyped(self.engine, Request(operation, path, tuple((query or {}).items()), json, options)))

    @overload
    def transfer(self: ClientBase[Sync], method: str, url: str, **options: Unpack[TransferOptions]) -> Transferred: ...
    @overload
    def transfer(
        self: ClientBase[Async], method: str, url: str, **options: Unpack[TransferOptions]
    ) -> Coroutine[Any, Any, Transferred]: ...
    def transfer(self, method: str, url: str, **options: Unpack[TransferOptions]) -> Any:
        """Carry bytes to or from an address that Apple handed out: no token, no layers, no pacing.

        `asc.transfer("PUT", url, content=FileSlice(path, offset, length), headers=...)` sends a part of an upload;
        `asc.transfer("GET", url, to="report.csv.gz", size=..., checksum=...)` writes a file once all of it is there,
        byte for byte as it came. `TransferOptions` describes all options. What may be sent twice is tried again when
        the connection breaks or the status may pass. Raises `TransferRefused`, `TransportError`, `ConfigurationError`,
        and OSError of the disk; none of them shows what is signed in the address.
        """
        from .transfer import Order, carry_out

        order = Order.of(method, url, options)
        del url, options  # the address and its headers are secrets, and tools print the variables of this frame
        return self.run(carry_out(self.engine, order))

    @overload
    def download(
        self: ClientBase[Sync], path: str | Path, op: Callable[P, Download], /, *args: P.args, **kwargs: P.kwargs
    ) -> Transferred: ...
    @overload
    def download(
        self: ClientBase[Async],
        path: str | Path,
        op: Callable[P, Coroutine[Any, Any, Download]],
        /,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> Coroutine[Any, Any, Transferred]: ...
    def download(self, path: str | Path, op: Any, /, *args: Any, **kwargs: Any) -> Any:
        """Call an operation that answers with a file, and stream the file to a path: memory stays small.

        `asc.download("sales.gz", asc.api.sales_reports.list, filter_frequency=["DAILY"], ...)`. The call takes the
        same path as every other. The file appears, or is replaced, once all of it is there. Raises what the call
        raises, and OSError of the disk.
        """
        from .transfer import download

        return self.run(download(self.engine, Path(path), lambda: _settle(functools.partial(op, *args, **kwargs))))

    # Between *args and **kwargs of a ParamSpec there is no room for max_items: with it, op's arguments go unchecked.
    @overload
    def paginate(
        self: ClientBase[Sync], op: Callable[..., HasData[T]], /, *args: Any, max_items: int | None, **kwargs: Any
    ) -> Pages[T]: ...
    @overload
    def paginate(
        self: ClientBase[Sync], op: Callable[P, HasData[T]], /, *args: P.args, **kwargs: P.kwargs
    ) -> Pages[T]: ...
    @overload
    def paginate(
        self: ClientBase[Async],
        op: Callable[..., Coroutine[Any, Any, HasData[T]]],
        /,
        *args: Any,
        max_items: int | None,
        **kwargs: Any,
    ) -> AsyncPages[T]: ...
    @overload
    def paginate(
        self: ClientBase[Async],
        op: Callable[P, Coroutine[Any, Any, HasData[T]]],
        /,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> AsyncPages[T]: ...
    def paginate(self, op: Any, /, *args: Any, **kwargs: Any) -> Any:
        """The items of a list over all of its pages: `asc.paginate(asc.api.builds.list, filter_app=["1234"])`.

        op is called with the arguments given, for the first page; the pages after it come through the same call path.
        max_items ends the list early. Nothing is sent before the first item is wanted. `.by_page()`, `.prefetch()`,
        `.resume(cursor)` and `.collect()` on what it returns do what they say.
        """
        from .pages import AsyncPages, Pages
        from .walking import Walk

        max_items = kwargs.pop("max_items", None)
        if max_items is not None and max_items < 0:
            raise ValueError(f"max_items is a number of items, not {max_items}")

        def walk(start: Cursor | None, ahead: bool) -> Walk[Any]:
            return Walk(self.face, functools.partial(op, *args, **kwargs), max_items, start, ahead)

        return Pages(self, walk) if isinstance(self, Client) else AsyncPages(self.face, walk)

    @overload
    def gather(self: ClientBase[Sync], *callables: Callable[[], T], limit: int = 8) -> list[T]: ...
    @overload
    def gather(
        self: ClientBase[Async], *callables: Callable[[], Coroutine[Any, Any, T]], limit: int = 8
    ) -> Coroutine[Any, Any, list[T]]: ...
    def gather(self, *callables: Callable[[], Any], limit: int = 8) -> Any:
        """The results of zero-argument callables that run at the same time, in the order given.

        `asc.gather(lambda: asc.api.apps.get("1"), lambda: asc.api.apps.get("2"))`. At most limit run at once: on
        threads under `Client`, as tasks under `AsyncClient`. The first failure is raised; work not yet started is
        dropped then, and work under way awaited (cancelled under `AsyncClient`).
        """
        return self.run(self.port.gather([functools.partial(_settle, call) for call in callables], limit))

    @overload
    def poll(
        self: ClientBase[Sync],
        check: Callable[[], T | None],
        *,
        every: float | Callable[[], float],
        timeout: float,
        describe: str,
        survived: Callable[[AscError], object] | None = None,
    ) -> T: ...
    @overload
    def poll(
        self: ClientBase[Async],
        check: Callable[[], Coroutine[Any, Any, T | None]],
        *,
        every: float | Callable[[], float],
        timeout: float,
        describe: str,
        survived: Callable[[AscError], object] | None = None,
    ) -> Coroutine[Any, Any, T]: ...
    def poll(
        self,
        check: Callable[[], Any],
        *,
        every: float | Callable[[], float],
        timeout: float,
        describe: str,
        survived: Callable[[AscError], object] | None = None,
    ) -> Any:
        """What check returns, as soon as that is not None: `asc.poll(is_ready, every=30, timeout=1800, …)`.

        It is called at once, then about `every` seconds after it last answered, and one last time after `timeout`
        seconds; a function is asked for the seconds before each pause. describe completes "waiting for", such as
        `build 42 to be processed`. With survived, what may pass (`ServerError`, `TransportError`, `RateLimited`) does
        not end the wait: it is told, and check is called again. Raises `WaitTimeout`, and what check raises.
        """
        return self.run(_poll(self.engine, check, every, timeout, describe, survived))

    def plan(self) -> Planning[M]:
        """Record what would be changed, and send nothing: `with asc.plan() as plan:`, `async with` on `AsyncClient`.

        The block's changes, in this thread or task and what it starts with `gather`, become steps of the plan, which
        `plan.apply()` sends later. Reads are sent, and answered as if the changes were made; `asc.poll` looks once.
        The block ends early where it would have to wait for something: `plan.stopped` says for what.
        Raises `ConfigurationError` where no plugin records plans.
        """
        from .planning import Planning

        return Planning(self)


class Client(ClientBase[Sync]):
    """The blocking client. Safe to use from several threads, and inside a running event loop too.

    with Client.from_env() as asc:
        for build in asc.paginate(asc.api.builds.list, filter_app=["1234"]):
            print(build.attributes.version)
    """

    def __init__(
        self,
        key: ApiKey | None = None,
        *,
        base_url: str = APPLE,
        plugins: Iterable[object] = (),
        settings: Mapping[str, Mapping[str, object]] | None = None,
        http: httpx.Client | None = None,
        timeout: float | None = TIMEOUT,
        clock: Clock | None = None,
    ) -> None:
        """Make a client; nothing is sent yet.

        plugins are used in addition to the installed ones; settings are theirs, by plugin name. http replaces the HTTP
        client that asckit would make: it brings its own timeouts, proxies and certificates, and stays the caller's to
        close. timeout is in seconds, for each phase of each attempt of the client that asckit makes.
        Raises `ConfigurationError` and `PluginError`.
        """
        self._port = SyncPort(http, timeout, clock)
        super().__init__(Engine(key, base_url, self._port, Plugins(plugins, settings), "Client"))
        self._port.owner_of = self.plugins.owner_of
        self._face = AsyncClient.over(self.engine)
        self.engine.assemble(self._face)

    @classmethod
    def from_env(
        cls,
        *,
        profile: str | None = None,
        base_url: str | None = None,
        plugins: Iterable[object] = (),
        settings: Mapping[str, Mapping[str, object]] | None = None,
        http: httpx.Client | None = None,
        timeout: float | None = TIMEOUT,
        clock: Clock | None = None,
    ) -> Self:
        """A client with the key that the environment or a profile names; the other arguments are those of `Client`.

        A key, an address and settings come from arguments, else the profile named here, else the environment
        (`ApiKey.from_env`, ASC_BASE_URL), else the profile that ASCKIT_PROFILE or the file's `default_profile` names.
        `asckit.profiles` says what a profile holds, `asckit auth check` which source wins. One source of a key wins
        whole. Raises `ConfigurationError`.
        """
        key, base_url, settings = _configured(profile, base_url, settings)
        return cls(key, base_url=base_url, plugins=plugins, settings=settings, http=http, timeout=timeout, clock=clock)

    @property
    def face(self) -> AsyncClient:
        """The client as `async def` code sees it: its awaits all end in this client's port, which blocks."""
        return self._face

    def run(self, coroutine: Coroutine[Any, Any, T]) -> T:
        """The result of a coroutine over `face`; raises `PluginError` when it awaits anything else."""
        return self._port.run(coroutine)

    def close(self) -> None:
        """Wake what is waiting, and close connections; an injected HTTP client stays open."""
        self.run(self.port.close())

    def __enter__(self) -> Self:
        self.port.check_open()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncClient(ClientBase[Async]):
    """The asyncio client. It belongs to one event loop.

    async with AsyncClient.from_env() as asc:
        async for build in asc.paginate(asc.api.builds.list, filter_app=["1234"]):
            print(build.attributes.version)
    """

    def __init__(
        self,
        key: ApiKey | None = None,
        *,
        base_url: str = APPLE,
        plugins: Iterable[object] = (),
        settings: Mapping[str, Mapping[str, object]] | None = None,
        http: httpx.AsyncClient | None = None,
        timeout: float | None = TIMEOUT,
        clock: Clock | None = None,
    ) -> None:
        """Make a client; nothing is sent yet. Arguments are those of `Client`, with an `httpx.AsyncClient`."""
        port = AsyncPort(http, timeout, clock)
        super().__init__(Engine(key, base_url, port, Plugins(plugins, settings), "AsyncClient"))
        self.engine.assemble(self)

    @classmethod
    def over(cls, engine: Engine) -> Self:
        """The asynchronous face of a client's engine; the core's own."""
        face = cls.__new__(cls)
        ClientBase.__init__(face, engine)
        return face

    @classmethod
    def from_env(
        cls,
        *,
        profile: str | None = None,
        base_url: str | None = None,
        plugins: Iterable[object] = (),
        settings: Mapping[str, Mapping[str, object]] | None = None,
        http: httpx.AsyncClient | None = None,
        timeout: float | None = TIMEOUT,
        clock: Clock | None = None,
    ) -> Self:
        """A client with the key that the environment or a profile names, as `Client.from_env` makes it."""
        key, base_url, settings = _configured(profile, base_url, settings)
        return cls(key, base_url=base_url, plugins=plugins, settings=settings, http=http, timeout=timeout, clock=clock)

    @property
    def face(self) -> AsyncClient:
        """The client itself."""
        return self

    def run(self, coroutine: Coroutine[Any, Any, T]) -> Coroutine[Any, Any, T]:
        """The coroutine, to be awaited."""
        return coroutine

    async def aclose(self) -> None:
        """Wake what is waiting, and close connections; an injected HTTP client stays open."""
        await self.port.close()

    async def __aenter__(self) -> Self:
        self.port.check_open()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()


class _Untyped(Operation[dict[str, Any]]):
    """An operation that this release does not know: its answer stays JSON."""

    def parse(self, payload: Any) -> dict[str, Any]:
        """The answer's JSON object."""
        if not isinstance(payload, dict):
            raise TypeError(f"a JSON object was expected, not {type(payload).__name__}")
        return cast("dict[str, Any]", payload)


async def _untyped(engine: Engine, request: Request[dict[str, Any]]) -> dict[str, Any]:
    return await engine.send(request) or {}


async def _poll(
    engine: Engine,
    check: Callable[[], Any],
    every: float | Callable[[], float],
    longest: float,
    describe: str,
    survived: Callable[[AscError], object] | None,
) -> Any:
    recording = engine.recording
    if recording is not None:
        seconds = every() if callable(every) else every
        return await recording.wait(lambda: _settle(check), seconds, longest, describe)
    port = engine.port
    started = port.clock.monotonic()
    while True:
        failure: ServerError | TransportError | RateLimited | None = None
        try:
            found = await _settle(check)
        except (ServerError, TransportError, RateLimited) as error:
            if survived is None or (isinstance(error, ApiError) and error.status == HTTPStatus.NOT_IMPLEMENTED):
                raise
            failure, found = error, None
            survived(error)
        if found is not None:
            return found
        waited = port.clock.monotonic() - started
        if waited >= longest:
            raise WaitTimeout(f"Gave up after {waited:.0f} s of waiting for {describe}.", waited=waited) from failure
        # Jitter keeps workers that started together from polling together.
        pause = (every() if callable(every) else every) * random.uniform(0.8, 1.2)  # noqa: S311
        asked = failure.retry_after if isinstance(failure, ApiError) else None
        await port.sleep(min(max(pause, asked or 0.0), longest - waited))


async def _settle(call: Callable[[], Any]) -> Any:
    """What a callable returns, awaited if need be: a blocking client's methods return values, not coroutines."""
    result = call()
    return await result if inspect.isawaitable(result) else result


def _configured(profile: str | None, base_url: str | None, settings: Sections | None) -> tuple[ApiKey, str, Sections]:
    from .profiles import resolve

    found = resolve(profile, base_url=base_url, settings=settings)
    return found.required_key(), found.base_url or APPLE, found.settings
