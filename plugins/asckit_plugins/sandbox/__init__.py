"""A stateful App Store Connect to develop and test against: in-process, or over HTTP on loopback.

>>> from asckit_plugins.sandbox import Sandbox
>>> sandbox = Sandbox()
>>> sandbox.get("apps", sandbox.ids("apps")[0])["name"]
'Aurora Notes'
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from asckit.hookspecs import hookimpl

if TYPE_CHECKING:
    import click

    from .clock import AcceleratedClock as AcceleratedClock
    from .sandbox import Received as Received
    from .sandbox import Sandbox as Sandbox
    from .server import Running as Running
    from .server import environment as environment
    from .server import serve as serve
    from .world import Timing as Timing

_PLACES = {
    "AcceleratedClock": "clock",
    "Received": "sandbox",
    "Running": "server",
    "Sandbox": "sandbox",
    "Timing": "world",
    "environment": "server",
    "serve": "server",
}

__all__ = sorted(_PLACES)


@hookimpl
def asckit_commands(cli: click.Group) -> None:
    """Add `asckit sandbox`."""
    from .commands import sandbox

    cli.add_command(sandbox)


def __getattr__(name: str) -> Any:
    """Import on first use: loading the plugin's commands must not load the sandbox."""
    if name not in _PLACES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".{_PLACES[name]}", __name__), name)
