from __future__ import annotations

import asyncio
import threading
import time

import pytest

from asckit.clock import Clock, SystemClock
from asckit.testing import VirtualClock


def test_virtual_time_passes_by_sleeping_only() -> None:
    clock = VirtualClock(start=1000.0)
    assert (clock.now(), clock.monotonic()) == (1000.0, 0.0)
    clock.sleep(60.0, threading.Event())
    clock.advance(5.0)
    assert (clock.now(), clock.monotonic(), clock.slept) == (1065.0, 65.0, [60.0])


def test_tasks_wake_in_the_order_of_their_deadlines() -> None:
    clock = VirtualClock(start=0.0)
    woken: list[tuple[str, float]] = []

    async def nap(name: str, *seconds: float) -> None:
        for each in seconds:
            await clock.sleep_async(each)
        woken.append((name, clock.now()))

    async def main() -> None:
        await asyncio.gather(nap("ten", 10.0), nap("one", 1.0), nap("four", 2.0, 2.0))

    asyncio.run(main())
    assert woken == [("one", 1.0), ("four", 4.0), ("ten", 10.0)]


def test_a_cancelled_sleeper_holds_nobody_up() -> None:
    clock = VirtualClock(start=0.0)

    async def main() -> None:
        sleeper = asyncio.create_task(clock.sleep_async(1.0))
        later = asyncio.create_task(clock.sleep_async(5.0))
        await asyncio.sleep(0)
        sleeper.cancel()
        await later

    asyncio.run(main())
    assert clock.now() == 5.0


def test_threads_that_sleep_do_not_deadlock() -> None:
    clock = VirtualClock(start=0.0)
    never = threading.Event()
    threads = [threading.Thread(target=clock.sleep, args=(float(n % 7), never)) for n in range(50)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=10)
    assert not any(thread.is_alive() for thread in threads)
    assert clock.now() >= 6.0


def test_a_sleep_that_was_woken_already_takes_no_time() -> None:
    clock, woken = VirtualClock(start=0.0), threading.Event()
    woken.set()
    clock.sleep(9.0, woken)
    assert clock.now() == 0.0


@pytest.mark.parametrize("clock", [SystemClock(), VirtualClock()])
def test_both_clocks_are_clocks(clock: Clock) -> None:
    started = clock.monotonic()
    clock.sleep(0.01, threading.Event())
    asyncio.run(clock.sleep_async(0.01))
    assert clock.monotonic() - started >= 0.02


def test_the_system_clock_tells_the_time_and_wakes() -> None:
    clock, wake = SystemClock(), threading.Event()
    assert abs(clock.now() - time.time()) < 1.0
    threading.Timer(0.05, wake.set).start()
    started = clock.monotonic()
    clock.sleep(30.0, wake)
    assert clock.monotonic() - started < 10.0
