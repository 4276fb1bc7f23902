"""TestFlight: notes, beta review and beta groups of a build."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from asckit.hookspecs import hookimpl

if TYPE_CHECKING:
    import click

    from .workflow import Distribution as Distribution
    from .workflow import TestFlight as TestFlight

__all__ = ["Distribution", "TestFlight"]


@hookimpl
def asckit_commands(cli: click.Group) -> None:
    """Add `asckit testflight`."""
    from .commands import testflight

    cli.add_command(testflight)


def __getattr__(name: str) -> Any:
    """Import on first use: a client that loads the plugin's hooks must not load its workflows."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from . import workflow

    return getattr(workflow, name)
