"""TestFlight: groups, testers, notes, beta review and distribution of builds, and why a tester cannot install one."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from asckit.hookspecs import hookimpl

if TYPE_CHECKING:
    import click

    from .explain import Check as Check
    from .explain import Explanation as Explanation
    from .groups import GroupSummary as GroupSummary
    from .notes import read_notes as read_notes
    from .people import TesterSummary as TesterSummary
    from .preconditions import Missing as Missing
    from .status import Timeline as Timeline
    from .testers_file import Tester as Tester
    from .testers_file import TestersFileError as TestersFileError
    from .testers_file import read_testers as read_testers
    from .testers_file import write_testers as write_testers
    from .workflow import Distribution as Distribution
    from .workflow import TestFlight as TestFlight

_PLACES = {
    "Check": "explain",
    "Distribution": "workflow",
    "Explanation": "explain",
    "GroupSummary": "groups",
    "Missing": "preconditions",
    "TestFlight": "workflow",
    "Tester": "testers_file",
    "TesterSummary": "people",
    "TestersFileError": "testers_file",
    "Timeline": "status",
    "read_notes": "notes",
    "read_testers": "testers_file",
    "write_testers": "testers_file",
}

__all__ = [
    "Check",
    "Distribution",
    "Explanation",
    "GroupSummary",
    "Missing",
    "TestFlight",
    "Tester",
    "TesterSummary",
    "TestersFileError",
    "Timeline",
    "read_notes",
    "read_testers",
    "write_testers",
]


@hookimpl
def asckit_commands(cli: click.Group) -> None:
    """Add `asckit testflight`."""
    from .commands import testflight

    cli.add_command(testflight)


def __getattr__(name: str) -> Any:
    """Import on first use: a client that loads the plugin's hooks must not load its workflows."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".{_PLACES[name]}", __name__), name)
