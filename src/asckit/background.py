"""One coroutine that runs beside its caller: on a thread under `Client`, as a task under `AsyncClient`."""

from __future__ import annotations

import contextvars
import threading
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from .ports import Port, SyncPort

if TYPE_CHECKING:
    import asyncio

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Started(Protocol[T_co]):
    """A coroutine under way."""

    async def result(self) -> T_co:
        """Its result, or what it raised, once it has ended."""

    async def drop(self) -> None:
        """Do without it: a task is cancelled, a thread ends by itself. What it raised stays with it."""


def start(port: Port, call: Callable[[], Coroutine[Any, Any, T]]) -> Started[T]:
    """Start a coroutine over a port beside the caller, in a copy of the caller's context."""
    return _OnThread(port, call) if isinstance(port, SyncPort) else _AsTask(call)


class _OnThread(Generic[T]):
    def __init__(self, port: SyncPort, call: Callable[[], Coroutine[Any, Any, T]]) -> None:
        self._port = port
        self._call = call
        self._results: list[T] = []
        self._error: BaseException | None = None
        context = contextvars.copy_context()
        self._thread = threading.Thread(target=context.run, args=(self._work,), name="asckit-ahead")
        self._thread.start()

    def _work(self) -> None:
        try:
            self._results.append(self._port.run(self._call()))
        except BaseException as error:
            self._error = error

    async def result(self) -> T:
        self._thread.join()
        if self._error is not None:
            raise self._error
        return self._results[0]

    async def drop(self) -> None:
        """Nothing stops a thread; closing the client wakes it where it waits."""


class _AsTask(Generic[T]):
    def __init__(self, call: Callable[[], Coroutine[Any, Any, T]]) -> None:
        import asyncio

        self._task: asyncio.Task[T] = asyncio.create_task(call())
        # An error that nobody comes to fetch is none that asyncio should report.
        self._task.add_done_callback(lambda task: task.cancelled() or task.exception())

    async def result(self) -> T:
        return await self._task

    async def drop(self) -> None:
        import asyncio

        self._task.cancel()
        await asyncio.wait([self._task])
