"""Keeps a journal of mutations: what is about to be sent before it is, and what came of it after.

The journal is a file of JSON Lines in which each record carries the hash of the one before. Each mutation has an
`intent` record, on disk before anything is sent, and an `outcome` record with the same `id`; an intent without an
outcome is one that was cut short, by a crash for instance. Reads are not journaled. Keys, tokens and passwords are
redacted; ids and e-mail addresses of testers are kept, since a journal that does not say who was invited is of no use:
protect it accordingly (it is created for its owner only).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from asckit.hookspecs import hookimpl, hookspec

if TYPE_CHECKING:
    from collections.abc import Sequence

    import attrs
    import click

    from asckit.client import AsyncClient
    from asckit.layers import Layer

    from .entries import Entry as Entry
    from .entries import pair as pair
    from .entries import read_journal as read_journal
    from .journal import Journal as Journal
    from .journal import default_path as default_path
    from .layer import AuditSettings as AuditSettings
    from .records import Intent as Intent
    from .records import JournalError as JournalError
    from .records import Outcome as Outcome
    from .records import Record as Record
    from .records import Result as Result
    from .records import Settlement as Settlement
    from .records import Target as Target
    from .sinks import Sink as Sink
    from .verifying import Verification as Verification
    from .verifying import verify as verify

_HOMES: Final[Mapping[str, str]] = {
    "AuditSettings": "layer",
    "Entry": "entries",
    "Intent": "records",
    "Journal": "journal",
    "JournalError": "records",
    "Outcome": "records",
    "Record": "records",
    "Result": "records",
    "Settlement": "records",
    "Sink": "sinks",
    "Target": "records",
    "Verification": "verifying",
    "default_path": "journal",
    "pair": "entries",
    "read_journal": "entries",
    "verify": "verifying",
}

__all__ = [*_HOMES]


@hookspec
def asckit_audit_sinks(client: AsyncClient) -> Sequence[Sink]:  # type: ignore[empty-body]
    """Supply places where the journal's records go too, such as a system log or a server.

    Kind: builder, called once per client, before its first mutation. Any plugin may implement it.
    Gets: client, as `async def` code sees it, for both kinds of client. Keep it to use its `port` later.
    Returns: sinks, see `asckit_plugins.audit.Sink`: objects with `async def write(self, record)`, which gets each
    `Intent` after it is in the journal and before its mutation is sent, and each `Outcome` after it is in the journal;
    an empty list or None for none. Records are redacted. Where a sink whose `required` is true raises for an intent,
    the mutation is not sent and raises a `JournalError`; any other failure of a sink is logged, and ends there.
    """


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
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
