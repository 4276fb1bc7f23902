from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Coroutine
from typing import Any

import pytest

from asckit import PluginError
from asckit.driving import drive


async def nothing() -> int:
    return 7


async def deep(levels: int) -> int:
    return await (nothing() if levels == 0 else deep(levels - 1))


def test_a_coroutine_that_never_suspends_runs_to_its_result() -> None:
    assert drive(deep(50)) == 7


def test_what_a_coroutine_raises_comes_out_as_it_is() -> None:
    async def fail() -> None:
        await nothing()
        raise LookupError("mine")

    with pytest.raises(LookupError, match="mine"):
        drive(fail())


def test_another_runtime_error_is_left_alone() -> None:
    async def fail() -> None:
        raise RuntimeError("mine")

    with pytest.raises(RuntimeError, match="mine"):
        drive(fail())


async def sleep_zero() -> None:
    await asyncio.sleep(0)


async def sleep_some() -> None:
    await asyncio.sleep(1)


async def timeout() -> None:
    async with asyncio.timeout(1):
        await asyncio.sleep(0)


async def task_group() -> None:
    async with asyncio.TaskGroup():
        pass
    await asyncio.sleep(0)


async def contended_lock() -> None:
    lock = asyncio.Lock()
    await lock.acquire()
    await lock.acquire()


async def future() -> None:
    await asyncio.get_running_loop().create_future()


async def generator() -> AsyncIterator[int]:
    yield 1
    await asyncio.sleep(0)


async def through_a_generator() -> None:
    async for _ in generator():
        pass


FOREIGN = [sleep_zero, sleep_some, timeout, task_group, contended_lock, future, through_a_generator]


@pytest.mark.parametrize("foreign", FOREIGN)
@pytest.mark.parametrize("in_loop", [False, True], ids=["no loop", "inside a loop"])
def test_a_foreign_await_is_an_error_that_names_the_place(foreign: Any, in_loop: bool) -> None:
    async def outer() -> None:
        await foreign()

    def run() -> None:
        drive(outer(), lambda _: "nosy")

    async def inside() -> None:
        run()

    with pytest.raises(PluginError) as caught:
        asyncio.run(inside()) if in_loop else run()
    message = str(caught.value)
    function = "generator" if foreign is through_a_generator else foreign.__name__
    assert message.startswith("Plugin 'nosy' awaited something that needs an event loop")
    assert f"test_driving.{function} ({__file__}:" in message
    assert "use AsyncClient" in message
    assert caught.value.plugin == "nosy"


def test_the_coroutine_is_closed_and_cleans_up() -> None:
    done: list[str] = []

    async def tidy() -> None:
        try:
            await asyncio.sleep(0)
        finally:
            done.append("cleaned")

    with pytest.raises(PluginError, match="Code under a blocking client"):
        drive(tidy())
    assert done == ["cleaned"]


def test_a_coroutine_that_suspends_again_in_its_cleanup_is_an_error_all_the_same() -> None:
    async def stubborn() -> None:
        try:
            await asyncio.sleep(0)
        finally:
            await asyncio.sleep(0)

    with pytest.raises(PluginError):
        drive(stubborn())


def test_a_coroutine_that_swallows_everything_is_an_error_all_the_same() -> None:
    async def swallow() -> int:
        try:
            await asyncio.sleep(0)
        except BaseException:
            return 3
        return 4

    with pytest.raises(PluginError):
        drive(swallow())


def test_a_nested_drive_reports_the_inner_place() -> None:
    async def outer() -> None:
        drive(sleep_zero())

    with pytest.raises(PluginError, match=r"test_driving\.sleep_zero"):
        drive(outer())


def test_anything_with_send_is_driven() -> None:
    coroutine: Coroutine[Any, Any, int] = nothing()
    assert drive(coroutine) == 7
