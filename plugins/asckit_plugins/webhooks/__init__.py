"""Webhooks: check and read what Apple delivers, and say where it shall be delivered.

Apple: "Configuring and parsing App Store Connect API webhook notifications".
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from asckit.hookspecs import hookimpl

if TYPE_CHECKING:
    import click

    from .events import DeliveryRefused as DeliveryRefused
    from .events import Event as Event
    from .events import parse as parse
    from .events import receive as receive
    from .events import sign as sign
    from .events import verify as verify
    from .workflow import Registered as Registered
    from .workflow import Webhooks as Webhooks

_EVENTS = ("DeliveryRefused", "Event", "parse", "receive", "sign", "verify")

__all__ = ["Registered", "Webhooks", *_EVENTS]


@hookimpl
def asckit_commands(cli: click.Group) -> None:
    """Add `asckit webhooks`."""
    from .commands import webhooks

    cli.add_command(webhooks)


def __getattr__(name: str) -> Any:
    """Import on first use: a receiver of deliveries needs no client, and a client no receiver."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    if name in _EVENTS:
        from . import events

        return getattr(events, name)
    from . import workflow

    return getattr(workflow, name)
