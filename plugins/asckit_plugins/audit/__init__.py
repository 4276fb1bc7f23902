"""Keeps a journal of mutations: what is about to be sent before it is, and what came of it after.

The journal is a file of JSON Lines. Each mutation has an `intent` record, on disk before anything is sent, and an
`outcome` record with the same `id`; an intent without an outcome is one that was cut short, by a crash for instance.
Reads are not journaled. Keys, tokens and passwords are redacted; ids and e-mail addresses of testers are kept, since
a journal that does not say who was invited is of no use: protect it accordingly (it is created for its owner only).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from asckit.hookspecs import hookimpl

from .journal import Intent, JournalError, Outcome, Record, Result, append, default_path, read_journal
from .layer import Audit, AuditSettings

if TYPE_CHECKING:
    import attrs
    import click

    from asckit.client import AsyncClient
    from asckit.layers import Layer

__all__ = [
    "AuditSettings",
    "Intent",
    "JournalError",
    "Outcome",
    "Record",
    "Result",
    "append",
    "default_path",
    "read_journal",
]


@hookimpl
def asckit_settings() -> type[attrs.AttrsInstance]:
    """The plugin's settings."""
    return AuditSettings


@hookimpl
def asckit_layers(client: AsyncClient) -> list[Layer]:
    """The plugin's layer."""
    return [Audit(client)]


@hookimpl
def asckit_commands(cli: click.Group) -> None:
    """Add `asckit audit`."""
    from .commands import audit

    cli.add_command(audit)
