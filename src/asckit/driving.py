"""Runs a coroutine to its result without an event loop, and explains why that did not work.

This is how `Client` runs code that is written once as `async def`: every await in asckit ends in the client's
port, whose blocking flavour never suspends. What suspends is therefore somebody else's await.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Coroutine, Sequence
from types import FrameType, TracebackType
from typing import Any, Final, TypeAlias, TypeVar

from .errors import PluginError

T = TypeVar("T")

OwnerOf: TypeAlias = Callable[[Sequence[FrameType]], str | None]
"""Names the plugin that frames (outermost first) belong to."""

_LOOPLESS: Final = (
    "no running event loop",  # asyncio.get_running_loop, and what uses it: sleep, timeout, TaskGroup, Lock
    "no current event loop",  # asyncio.get_event_loop, Future()
    "not currently running on any asynchronous event loop",  # anyio
    "unknown async library",  # sniffio
    "must be called from async context",  # trio
)
"""How event-loop libraries say that there is no loop."""

_BELOW: Final = ("asckit", "asckit_api", "asyncio", "anyio", "sniffio", "trio", "concurrent", "contextlib", "threading")
"""Packages whose frames are not to blame: ours, and those that only do what they were told."""


class _ForeignAwait(BaseException):
    """Thrown into a coroutine that suspended, to learn where."""


def drive(coroutine: Coroutine[Any, Any, T], owner_of: OwnerOf | None = None) -> T:
    """The result of a coroutine that never really suspends.

    Raises `PluginError`, naming the place, when it awaits something that needs an event loop.
    """
    try:
        coroutine.send(None)
    except StopIteration as done:
        result: T = done.value
        return result
    except (RuntimeError, AttributeError) as error:
        frames = _frames(error.__traceback__)
        if not _is_loopless(error, frames[-1]):
            raise
        raise _foreign(frames, owner_of) from error
    raise _foreign(_stop(coroutine), owner_of)


def _is_loopless(error: Exception, innermost: FrameType) -> bool:
    """Whether an error says that there is no event loop."""
    if isinstance(error, AttributeError):  # what asyncio's locks and queues run into when they would have to wait
        return _package(innermost) == "asyncio" and "NoneType" in str(error)
    return any(said in str(error) for said in _LOOPLESS)


def _stop(coroutine: Coroutine[Any, Any, Any]) -> list[FrameType]:
    """End a coroutine that suspended, running its cleanup; return the frames that it was in."""
    frames: list[FrameType] = []
    try:
        coroutine.throw(_ForeignAwait())
    except BaseException as error:
        cause: BaseException | None = error
        while cause is not None and not isinstance(cause, _ForeignAwait):
            cause = cause.__context__
        frames = _frames((cause or error).__traceback__)
    with contextlib.suppress(RuntimeError):  # it suspends again in its cleanup
        coroutine.close()
    return frames


def _frames(traceback: TracebackType | None) -> list[FrameType]:
    frames = []
    while traceback is not None:
        frames.append(traceback.tb_frame)
        traceback = traceback.tb_next
    return frames


def _foreign(frames: Sequence[FrameType], owner_of: OwnerOf | None) -> PluginError:
    blamed = [frame for frame in frames if _package(frame) not in _BELOW] or list(frames)
    plugin = owner_of(frames) if owner_of else None
    who = f"Plugin {plugin!r}" if plugin else "Code under a blocking client"
    place = ""
    if blamed:
        frame = blamed[-1]
        module = frame.f_globals.get("__name__", "?")
        place = f" in {module}.{frame.f_code.co_name} ({frame.f_code.co_filename}:{frame.f_lineno})"
    return PluginError(
        f"{who} awaited something that needs an event loop{place}; under Client, await only what the client offers "
        "(client.port.sleep, .gather, .lock, .run_blocking, or its API), or use AsyncClient.",
        plugin=plugin,
    )


def _package(frame: FrameType) -> str:
    return str(frame.f_globals.get("__name__", "")).partition(".")[0]
