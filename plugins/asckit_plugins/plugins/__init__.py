"""Shows what plugins there are and what they do, and makes new ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asckit.hookspecs import hookimpl

if TYPE_CHECKING:
    import click


@hookimpl
def asckit_commands(cli: click.Group) -> None:
    """Add `asckit plugins`."""
    from .commands import plugins

    cli.add_command(plugins)
