"""Keeps a change freeze: while it lasts, what would change anything at Apple is refused, and reads go on.

It shows every kind of thing that a plugin can add: settings, a layer, a decision, an observer, a workflow and a
command. What a client does not need is imported when it is first used.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from asckit import AsyncClient, Call, Failure, Layer, RetryDecision, hookimpl

from .window import Freeze, FreezeSettings, Frozen, Window

if TYPE_CHECKING:
    import attrs
    import click

    from .workflow import Checks as Checks
    from .workflow import FreezeReport as FreezeReport

__all__ = ["Checks", "Freeze", "FreezeReport", "FreezeSettings", "Frozen", "Window"]

log = logging.getLogger(__name__)


@hookimpl
def asckit_settings() -> type[attrs.AttrsInstance]:
    """The plugin's settings."""
    return FreezeSettings


@hookimpl
def asckit_layers(client: AsyncClient) -> list[Layer]:
    """The layer that refuses changes."""
    return [Freeze(client.settings(FreezeSettings), client.port.clock)]


@hookimpl
def asckit_retry_decision(failure: Failure) -> RetryDecision | None:
    """Send a change again only if that happens before the freeze begins: after a long wait it may have begun."""
    window = failure.call.state.get(Window)
    if isinstance(window, Window) and failure.resend and window.is_on(failure.wait):
        return RetryDecision(resend=False)
    return None


@hookimpl
def asckit_call_finished(call: Call, error: BaseException | None) -> None:
    """Tell of changes that were refused, and of those that were allowed in spite of the freeze."""
    window = call.state.get(Window)
    if isinstance(error, Frozen):
        log.warning("%s was refused: %s", call.operation_id, error)
    elif isinstance(window, Window) and window.is_on():
        log.warning("%s was allowed during the freeze", call.operation_id)


@hookimpl
def asckit_commands(cli: click.Group) -> None:
    """Add `asckit freeze`."""
    from .commands import freeze

    cli.add_command(freeze)


def __getattr__(name: str) -> Any:
    """Import the workflow on first use: a client that only sends calls does without it."""
    if name not in ("Checks", "FreezeReport"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from . import workflow

    return getattr(workflow, name)
