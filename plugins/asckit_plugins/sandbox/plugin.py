"""The hooks of the `sandbox` plugin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asckit import hookimpl

if TYPE_CHECKING:
    import click


@hookimpl
def asckit_commands(cli: click.Group) -> None:
    """Add `asckit sandbox`."""
    from .commands import sandbox

    cli.add_command(sandbox)
