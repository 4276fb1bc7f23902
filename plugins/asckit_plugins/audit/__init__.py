"""Keeps a journal of mutations: what is about to be sent before it is, and what came of it after.

The journal is a file of JSON Lines. Each mutation has an `intent` record, on disk before anything is sent, and an
`outcome` record with the same `id`; an intent without an outcome is one that was cut short, by a crash for instance.
Reads are not journaled. Keys, tokens and passwords are redacted; ids and e-mail addresses of testers are kept, since
a journal that does not say who was invited is of no use: protect it accordingly (it is created for its owner only).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from asckit.hookspecs import hookimpl

if TYPE_CHECKING:
    import attrs
    import click

    from asckit.client import AsyncClient
    from asckit.layers import Layer

    from .journal import Intent as Intent
    from .journal import JournalError as JournalError
    from .journal import Outcome as Outcome
    from .journal import Record as Record
    from .journal import Result as Result
    from .journal import append as append
    from .journal import default_path as default_path
    from .journal import read_journal as read_journal
    from .layer import AuditSettings as AuditSettings

_JOURNAL = ("Intent", "JournalError", "Outcome", "Record", "Result", "append", "default_path", "read_journal")

__all__ = ["AuditSettings", *_JOURNAL]


@hookimpl
def asckit_settings() -> type[attrs.AttrsInstance]:
    """The plugin's settings."""
    from .layer import AuditSettings

    return AuditSettings


@hookimpl
def asckit_layers(client: AsyncClient) -> list[Layer]:
    """The plugin's layer."""
    from .layer import Audit

    return [Audit(client)]


@hookimpl
def asckit_commands(cli: click.Group) -> None:
    """Add `asckit audit`."""
    from .commands import audit

    cli.add_command(audit)


def __getattr__(name: str) -> Any:
    """Import on first use: a client that only reads does without the journal."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from . import journal, layer

    return getattr(journal if name in _JOURNAL else layer, name)
