"""The App Store: versions, their build, submission for review, and release."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from asckit.hookspecs import hookimpl

if TYPE_CHECKING:
    import click

    from .checks import Check as Check
    from .checks import Readiness as Readiness
    from .status import VersionStatus as VersionStatus
    from .versions import Outcome as Outcome
    from .versions import VersionSummary as VersionSummary
    from .workflow import AppStore as AppStore

_PLACES = {
    "AppStore": ".workflow",
    "Check": ".checks",
    "Outcome": ".versions",
    "Readiness": ".checks",
    "VersionStatus": ".status",
    "VersionSummary": ".versions",
}

__all__ = ["AppStore", "Check", "Outcome", "Readiness", "VersionStatus", "VersionSummary"]


@hookimpl
def asckit_commands(cli: click.Group) -> None:
    """Add `asckit appstore`."""
    from .commands import appstore

    cli.add_command(appstore)


def __getattr__(name: str) -> Any:
    """Import on first use: a client that loads the plugin's hooks must not load its workflows."""
    if name not in _PLACES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_PLACES[name], __name__), name)
