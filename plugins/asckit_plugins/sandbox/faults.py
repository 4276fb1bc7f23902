"""Faults to inject: answers that fail and connections that break, whether or not the work was done."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

import attrs

Drop = Literal["connect", "read"]
"""Where a connection breaks: before anything was sent, or when the answer was due."""


@attrs.define
class Fault:
    """What happens to the next requests that match."""

    operation: str | None
    """The operationId; None for any request."""
    status: int
    times: int
    headers: Mapping[str, str]
    body: bytes | None
    """What to answer instead of an error document."""
    drop: Drop | None
    landed: bool
    """Whether the work is done all the same."""


class Dropped(Exception):  # noqa: N818  (what happens, not an error of this program)
    """The connection broke instead of an answer."""

    def __init__(self, where: Drop) -> None:
        self.where = where
        super().__init__(f"the sandbox broke the connection ({where})")


class Faults:
    """The faults that wait for a request."""

    def __init__(self) -> None:
        self._waiting: list[Fault] = []

    def add(self, fault: Fault) -> None:
        """Let a fault wait for its requests, behind those that wait already."""
        if fault.drop == "connect" and fault.landed:
            raise ValueError("nothing was sent on a connection that was never made, so nothing can have landed")
        if fault.times < 1:
            raise ValueError(f"a fault happens at least once, not {fault.times} times")
        self._waiting.append(fault)

    def take(self, operation: str | None) -> Fault | None:
        """The fault that a request of this operation meets, if there is one; counted as met."""
        for fault in self._waiting:
            if fault.operation in (None, operation):
                fault.times -= 1
                if fault.times == 0:
                    self._waiting.remove(fault)
                return fault
        return None

    def clear(self) -> None:
        """Forget all faults that wait."""
        self._waiting.clear()
