"""The hooks of the `testflight` plugin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asckit import hookimpl

if TYPE_CHECKING:
    import click


@hookimpl
def asckit_commands(cli: click.Group) -> None:
    """Add `asckit testflight`."""
    from .commands import testflight

    cli.add_command(testflight)
