"""The hooks of the `builds` plugin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asckit import hookimpl

if TYPE_CHECKING:
    import click


@hookimpl
def asckit_commands(cli: click.Group) -> None:
    """Add `asckit builds`."""
    from .commands import builds

    cli.add_command(builds)
