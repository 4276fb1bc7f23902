"""Mutations of which nobody knows whether they landed, and what is known of the processes that sent them."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Final, Literal, TypeAlias

import attrs

from .checking import Check, check_of
from .entries import Entry
from .presence import is_running
from .records import Writer

State: TypeAlias = Literal["in flight", "died", "unclear", "unknown"]
"""`in flight`: the process that sends it still runs. `died`: it was cut short. `unclear`: one of the two. `unknown`: it
has an outcome, which says that it may have landed."""

STATES: Final[dict[State, str]] = {
    "in flight": "in flight: the process that sends it still runs",
    "died": "its process died before an outcome was known",
    "unclear": "there is no outcome; whether its process still runs cannot be told",
    "unknown": "its outcome is unknown",
}


@attrs.frozen
class Pending:
    """A mutation of which nobody knows whether it landed."""

    entry: Entry
    state: State
    check: Check

    @property
    def needs_check(self) -> bool:
        """Whether somebody has to look: what is in flight may still come to an end by itself."""
        return self.state != "in flight"


def pending(journal: Path, entries: Iterable[Entry]) -> list[Pending]:
    """The mutations among these of which nobody knows whether they landed."""
    running: dict[Writer | None, bool | None] = {None: None}
    found = []
    for entry in entries:
        if entry.is_pending:
            writer = entry.intent.writer
            if writer not in running and writer is not None:
                running[writer] = is_running(journal, writer)
            states: dict[bool | None, State] = {True: "in flight", False: "died", None: "unclear"}
            state = "unknown" if entry.outcome is not None else states[running[writer]]
            found.append(Pending(entry, state, check_of(entry.intent)))
    return found
