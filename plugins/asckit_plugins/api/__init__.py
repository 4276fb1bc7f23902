"""Every operation of the API as a command: `asckit api builds list --filter-app 1234`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asckit.hookspecs import hookimpl

if TYPE_CHECKING:
    import click


@hookimpl
def asckit_commands(cli: click.Group) -> None:
    """Add `asckit api`."""
    from .commands import api

    cli.add_command(api)
