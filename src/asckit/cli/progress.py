"""Shows the steps of a workflow while it runs, on standard error."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from rich.text import Text

from ..hookspecs import hookimpl
from .output import stderr

if TYPE_CHECKING:
    from rich.status import Status

    from ..workflow import Step

MARKS: Final = {
    "changed": ("✓", "green"),
    "unchanged": ("=", "dim"),
    "skipped": ("-", "dim"),
    "waiting": ("…", "yellow"),
    "checking": ("…", "dim"),
    "failed": ("✗", "red"),
}
PASSING: Final = ("waiting", "checking")
"""States that the next one of the same step replaces on a terminal."""


class Progress:
    """A plugin that prints each step: one line when it is done, a moving line while it lasts."""

    def __init__(self, status: Status | None) -> None:
        self._console = stderr()
        self._status = status
        self._last: tuple[str, str, str] | None = None

    @hookimpl
    def asckit_step(self, step: Step) -> None:
        """Show a step."""
        shown = (step.name, step.status, step.detail)
        if shown == self._last:
            return
        self._last = shown
        mark, style = MARKS[step.status]
        line = Text.assemble((f"{mark} ", style), (step.name, "bold" if step.status == "changed" else ""))
        if step.detail:
            line.append(f": {step.detail}", style="" if step.status in ("changed", "failed") else "dim")
        if self._status is not None and step.status in PASSING:
            self._status.update(line)
            return
        if self._status is not None:
            self._status.update("")
        if self._status is not None or step.status != "checking":
            self._console.print(line)


@contextmanager
def progress(*, quiet: bool = False) -> Iterator[list[object]]:
    """Plugins to give to a client, so that its workflows show their steps while the block runs."""
    console = stderr()
    if quiet:
        yield []
    elif console.is_terminal:
        with console.status("starting") as status:
            yield [Progress(status)]
    else:
        yield [Progress(None)]
