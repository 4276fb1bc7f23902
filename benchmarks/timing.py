"""Ratios within one run: two things timed in turn, in processor time, so that a busy machine slows both."""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import sys
from collections.abc import Callable
from typing import NamedTuple


class Figure(NamedTuple):
    """A row of the table: what was measured, what came out, what it should be at most."""

    what: str
    value: float
    target: float
    detail: str = ""

    @property
    def met(self) -> bool:
        """Whether the target is met."""
        return self.value <= self.target


def ratio(
    one: Callable[[], object], other: Callable[[], object], *, runs: int = 15, repeat: int = 1
) -> tuple[float, float, float]:
    """Median ratio of the times of two callables, called in turn, and their median times in milliseconds."""
    times: tuple[list[float], list[float]] = ([], [])
    one(), other()
    for _ in range(runs):
        for call, spent in zip((one, other), times, strict=True):
            started = processor_time()
            for _ in range(repeat):
                call()
            spent.append((processor_time() - started) / repeat * 1000)
    pairs = [first / second for first, second in zip(*times, strict=True)]
    return statistics.median(pairs), statistics.median(times[0]), statistics.median(times[1])


def processor_time() -> float:
    """Seconds of processor time of this process and of those that it has waited for."""
    usages = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(usage.ru_utime + usage.ru_stime for usage in usages)


def python(code: str, *arguments: str) -> str:
    """What a new interpreter prints, with bytecode, which a first run has written."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    command = [sys.executable, "-c", code, *arguments]
    return subprocess.run(command, env=environment, check=True, capture_output=True, text=True).stdout
