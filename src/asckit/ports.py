"""The port: the one place where a client touches the network, the clock and other threads.

Every await in asckit ends here. `AsyncPort` suspends as asyncio does; `SyncPort` blocks and never suspends,
so that a coroutine over it can be run without an event loop.
"""

from __future__ import annotations

import contextvars
import threading
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Callable, Coroutine, Iterable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from typing import TYPE_CHECKING, Any, Final, ParamSpec, TypeVar

from .clock import Clock, SystemClock
from .errors import ClientClosed, ConfigurationError
from .wire import Translated, Unchanged, build_request, default_headers, tls_context

if TYPE_CHECKING:
    import asyncio

    import httpx

    from .driving import OwnerOf

T = TypeVar("T")
P = ParamSpec("P")

CHUNK: Final = 1 << 18
"""Bytes of a body that are handed on at once."""


class Wake:
    """Ends a `Port.sleep` early, from any thread. Once set it stays set: make a new one for each sleep."""

    def __init__(self) -> None:
        self.event = threading.Event()
        self.ring: Callable[[], object] | None = None
        """What the sleeper's event loop needs beside the event; the port's own."""

    def is_set(self) -> bool:
        """Whether it has been set."""
        return self.event.is_set()

    def set(self) -> None:
        """Wake the sleeper, or let its sleep end as soon as it begins."""
        self.event.set()
        ring = self.ring
        if ring is not None:
            ring()


class Port(ABC):
    """What a layer, a hook with I/O or a workflow may await, for both kinds of client."""

    def __init__(self, timeout: float | None, clock: Clock | None) -> None:
        self.clock: Clock = clock or SystemClock()
        """Where the time comes from."""
        self.closing = threading.Event()
        """Set once the client is closed."""
        self._timeout = timeout

    def check_open(self) -> None:
        """Raise `ClientClosed` unless the client may still be used."""
        if self.closing.is_set():
            raise ClientClosed("This client is closed; make a new one, or call it inside its `with` block.")

    @abstractmethod
    def build(
        self,
        method: str,
        url: str,
        *,
        headers: Mapping[str, str],
        content: bytes | Iterable[bytes] | None,
        timeout: float | Unchanged | None,
    ) -> httpx.Request:
        """A request to an address, with what the HTTP client adds to every request."""

    @abstractmethod
    async def send(self, request: httpx.Request) -> httpx.Response:
        """Send a request and read its whole answer; raises `TransportError` when none comes."""

    @abstractmethod
    async def carry(
        self, request: httpx.Request, receive: Callable[[httpx.Response], Callable[[bytes], object]], *, raw: bool
    ) -> httpx.Response:
        """Send a request and hand on its answer's body in chunks; raises `TransportError` when the answer breaks off.

        receive gets the answer once its headers are there, and returns what each chunk of its body is given to; that
        may block. raw: the bytes as they are on the wire, not as their Content-Encoding has them.
        """

    @abstractmethod
    async def sleep(self, seconds: float, wake: Wake | None = None) -> None:
        """Wait for so many seconds, or until wake is set; raises `ClientClosed` when the client is closed meanwhile."""

    @abstractmethod
    async def gather(self, callables: Sequence[Callable[[], Coroutine[Any, Any, T]]], limit: int = 8) -> list[T]:
        """The results of coroutines that run at the same time, at most limit of them, in the order given.

        When one fails, those not yet started are dropped, those under way are awaited (asyncio: cancelled),
        and the first failure is raised. Each runs in a copy of the caller's context.
        """

    @abstractmethod
    def lock(self) -> AbstractAsyncContextManager[None]:
        """A new lock for `async with`, which excludes the client's other threads or tasks."""

    @abstractmethod
    async def run_blocking(self, function: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """The result of a function that blocks (files, subprocesses), run where it holds up no event loop."""

    @abstractmethod
    async def close(self) -> None:
        """Wake what sleeps and close the HTTP client, unless it was the caller's."""


class SyncPort(Port):
    """The port of a blocking client."""

    def __init__(
        self, http: httpx.Client | None = None, timeout: float | None = None, clock: Clock | None = None
    ) -> None:
        super().__init__(timeout, clock)
        self._check_http(http)
        self._given = http
        self._own: httpx.Client | None = None
        self._lock = threading.Lock()
        self._wakes: set[Wake] = set()
        self.owner_of: OwnerOf | None = None
        """Names the plugin to blame for an await that needs an event loop."""

    @staticmethod
    def _check_http(http: object) -> None:
        if http is not None:
            import httpx

            if not isinstance(http, httpx.Client):
                raise ConfigurationError(f"Client(http=...) takes an httpx.Client, not {type(http).__name__}.")

    def _http(self) -> httpx.Client:
        if self._given is not None:
            return self._given
        with self._lock:
            self.check_open()
            if self._own is None:
                import httpx

                self._own = httpx.Client(verify=tls_context(), timeout=self._timeout, headers=default_headers())
            return self._own

    def build(
        self,
        method: str,
        url: str,
        *,
        headers: Mapping[str, str],
        content: bytes | Iterable[bytes] | None,
        timeout: float | Unchanged | None,
    ) -> httpx.Request:
        """A request to an address, with what the HTTP client adds to every request."""
        return build_request(self._http(), method, url, headers, content, timeout)

    async def send(self, request: httpx.Request) -> httpx.Response:
        """Send a request, blocking, and read its whole answer."""
        with Translated(self.closing):
            return self._http().send(request, auth=None, follow_redirects=False)

    async def carry(
        self, request: httpx.Request, receive: Callable[[httpx.Response], Callable[[bytes], object]], *, raw: bool
    ) -> httpx.Response:
        """Send a request and hand on its answer's body in chunks, blocking."""
        with Translated(self.closing):
            response = self._http().send(request, auth=None, follow_redirects=False, stream=True)
            try:
                take = receive(response)
                as_sent = raw and not response.is_stream_consumed  # a transport in memory has read it already
                for chunk in response.iter_raw(CHUNK) if as_sent else response.iter_bytes(CHUNK):
                    take(chunk)
            finally:
                response.close()
        return response

    async def sleep(self, seconds: float, wake: Wake | None = None) -> None:
        """Block for so many seconds, or until wake is set; `close()` wakes it."""
        self.check_open()
        if wake is None:
            self.clock.sleep(seconds, self.closing)
        else:
            with self._lock:
                self._wakes.add(wake)
            try:
                if not self.closing.is_set():  # close() did not see this one
                    self.clock.sleep(seconds, wake.event)
            finally:
                with self._lock:
                    self._wakes.discard(wake)
        if self.closing.is_set():
            raise ClientClosed("The client was closed while this call was waiting.")

    def run(self, coroutine: Coroutine[Any, Any, T]) -> T:
        """The result of a coroutine whose awaits all end in this port."""
        from .driving import drive

        return drive(coroutine, self.owner_of)

    async def gather(self, callables: Sequence[Callable[[], Coroutine[Any, Any, T]]], limit: int = 8) -> list[T]:
        """The results of coroutines that run on threads of their own; the calling thread does its share.

        No pool is shared, so gathers inside gathers cannot wait for each other.
        """
        _check_limit(limit)
        results: dict[int, T] = {}
        failures: list[BaseException] = []
        waiting = iter([(index, call, contextvars.copy_context()) for index, call in enumerate(callables)])
        lock = threading.Lock()

        def work() -> None:
            while True:
                with lock:
                    item = None if failures or self.closing.is_set() else next(waiting, None)
                if item is None:
                    return
                index, call, context = item
                try:
                    results[index] = context.run(lambda call=call: self.run(call()))  # type: ignore[misc]
                except BaseException as error:
                    with lock:
                        failures.append(error)

        threads = [threading.Thread(target=work, name="asckit-gather") for _ in range(min(limit, len(callables)) - 1)]
        for thread in threads:
            thread.start()
        work()
        for thread in threads:
            while thread.is_alive():
                try:
                    thread.join()
                except KeyboardInterrupt as error:
                    failures.append(error)
        if failures:
            raise _first(failures)
        if len(results) < len(callables):
            self.check_open()
        return [results[index] for index in range(len(callables))]

    def lock(self) -> AbstractAsyncContextManager[None]:
        """A new lock that excludes other threads."""
        return _ThreadLock()

    async def run_blocking(self, function: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """The result of a function; it runs on this thread."""
        return function(*args, **kwargs)

    async def close(self) -> None:
        """Wake what sleeps and close the HTTP client, unless it was the caller's."""
        self.closing.set()
        with self._lock:
            own, self._own = self._own, None
            wakes = list(self._wakes)
        for wake in wakes:
            wake.set()
        if own is not None:
            own.close()


class _ThreadLock:
    """A thread lock for `async with`."""

    def __init__(self) -> None:
        self._lock = threading.Lock()

    async def __aenter__(self) -> None:
        self._lock.acquire()

    async def __aexit__(self, *exc: object) -> None:
        self._lock.release()


class AsyncPort(Port):
    """The port of an asyncio client."""

    def __init__(
        self, http: httpx.AsyncClient | None = None, timeout: float | None = None, clock: Clock | None = None
    ) -> None:
        super().__init__(timeout, clock)
        self._check_http(http)
        self._given = http
        self._own: httpx.AsyncClient | None = None
        self._sleeping: set[asyncio.Future[None]] = set()

    @staticmethod
    def _check_http(http: object) -> None:
        if http is not None:
            import httpx

            if not isinstance(http, httpx.AsyncClient):
                given = type(http).__name__
                raise ConfigurationError(f"AsyncClient(http=...) takes an httpx.AsyncClient, not {given}.")

    def _http(self) -> httpx.AsyncClient:
        if self._given is not None:
            return self._given
        self.check_open()
        if self._own is None:
            import httpx

            self._own = httpx.AsyncClient(verify=tls_context(), timeout=self._timeout, headers=default_headers())
        return self._own

    def build(
        self,
        method: str,
        url: str,
        *,
        headers: Mapping[str, str],
        content: bytes | Iterable[bytes] | None,
        timeout: float | Unchanged | None,
    ) -> httpx.Request:
        """A request to an address, with what the HTTP client adds to every request."""
        sent = content if content is None or isinstance(content, bytes) else self._chunks(content)
        return build_request(self._http(), method, url, headers, sent, timeout)

    async def _chunks(self, content: Iterable[bytes]) -> AsyncIterator[bytes]:
        """The chunks of a body, each read on another thread."""
        chunks = iter(content)
        while True:
            chunk = await self.run_blocking(next, chunks, None)
            if chunk is None:
                return
            yield chunk

    async def send(self, request: httpx.Request) -> httpx.Response:
        """Send a request and read its whole answer."""
        with Translated(self.closing):
            return await self._http().send(request, auth=None, follow_redirects=False)

    async def carry(
        self, request: httpx.Request, receive: Callable[[httpx.Response], Callable[[bytes], object]], *, raw: bool
    ) -> httpx.Response:
        """Send a request and hand on its answer's body in chunks, on another thread."""
        with Translated(self.closing):
            response = await self._http().send(request, auth=None, follow_redirects=False, stream=True)
            try:
                take = receive(response)
                as_sent = raw and not response.is_stream_consumed  # a transport in memory has read it already
                async for chunk in response.aiter_raw(CHUNK) if as_sent else response.aiter_bytes(CHUNK):
                    await self.run_blocking(take, chunk)
            finally:
                await response.aclose()
        return response

    async def sleep(self, seconds: float, wake: Wake | None = None) -> None:
        """Suspend for so many seconds, or until wake is set; `aclose()` wakes it."""
        import asyncio

        self.check_open()
        waiting = asyncio.ensure_future(self.clock.sleep_async(seconds))
        self._sleeping.add(waiting)
        try:
            if wake is not None:
                loop = asyncio.get_running_loop()
                wake.ring = lambda: None if loop.is_closed() else loop.call_soon_threadsafe(waiting.cancel)
                if wake.is_set():
                    return
            await waiting
        except asyncio.CancelledError:
            task = asyncio.current_task()
            if task is None or not task.cancelling():
                if self.closing.is_set():
                    raise ClientClosed("The client was closed while this call was waiting.") from None
                if wake is not None and wake.is_set():
                    return
            raise
        finally:
            self._sleeping.discard(waiting)
            waiting.cancel()

    async def gather(self, callables: Sequence[Callable[[], Coroutine[Any, Any, T]]], limit: int = 8) -> list[T]:
        """The results of coroutines that run as tasks; on a failure the others are cancelled."""
        import asyncio

        _check_limit(limit)
        turns = asyncio.Semaphore(limit)

        async def in_turn(call: Callable[[], Coroutine[Any, Any, T]]) -> T:
            async with turns:
                return await call()

        failed: BaseExceptionGroup[BaseException] | None = None
        tasks: list[asyncio.Task[T]] = []
        try:
            async with asyncio.TaskGroup() as group:
                tasks = [group.create_task(in_turn(call)) for call in callables]
        except BaseExceptionGroup as failures:
            failed = failures
        if failed is not None:
            raise _first(failed.exceptions)
        return [task.result() for task in tasks]

    def lock(self) -> AbstractAsyncContextManager[None]:
        """A new lock that excludes other tasks."""
        import asyncio

        return asyncio.Lock()

    async def run_blocking(self, function: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """The result of a function; it runs on another thread."""
        import asyncio

        return await asyncio.to_thread(function, *args, **kwargs)

    async def close(self) -> None:
        """Wake what sleeps and close the HTTP client, unless it was the caller's."""
        self.closing.set()
        for waiting in list(self._sleeping):
            waiting.cancel()
        own, self._own = self._own, None
        if own is not None:
            await own.aclose()


def _check_limit(limit: int) -> None:
    if limit < 1:
        raise ValueError(f"gather needs a limit of at least 1, not {limit}")


def _first(failures: Sequence[BaseException]) -> BaseException:
    # An interrupt matters more than what failed beside it.
    first = next((failure for failure in failures if not isinstance(failure, Exception)), failures[0])
    if len(failures) > 1:
        first.add_note(f"{len(failures) - 1} more of the calls in this gather failed.")
    return first
