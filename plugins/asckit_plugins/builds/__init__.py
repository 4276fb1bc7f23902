"""Builds: find them, see all of one, wait for them, answer for their encryption, expire them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from asckit.hookspecs import hookimpl

if TYPE_CHECKING:
    import click

    from .workflow import BuildBroken as BuildBroken
    from .workflow import Builds as Builds
    from .workflow import BuildSummary as BuildSummary
    from .workflow import BuildView as BuildView
    from .workflow import Expiry as Expiry

__all__ = ["BuildBroken", "BuildSummary", "BuildView", "Builds", "Expiry"]


@hookimpl
def asckit_commands(cli: click.Group) -> None:
    """Add `asckit builds`."""
    from .commands import builds

    cli.add_command(builds)


def __getattr__(name: str) -> Any:
    """Import on first use: a client that loads the plugin's hooks must not load its workflows."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from . import workflow

    return getattr(workflow, name)
