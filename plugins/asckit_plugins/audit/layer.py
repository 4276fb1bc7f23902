"""The layer that journals mutations. What it takes to do so is loaded at the first one: reads do without."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import attrs

from asckit.calls import Answer, Call
from asckit.layers import CallNext, Phase

if TYPE_CHECKING:
    from asckit.client import AsyncClient

    from .journal import Journal
    from .sinks import Named


@attrs.frozen
class AuditSettings:
    """Settings of the plugin `audit`."""

    path: Path | None = None
    """The journal; None for `audit.jsonl` in the user's state folder for asckit."""
    max_bytes: int = attrs.field(default=32 << 20, validator=attrs.validators.ge(0))
    """Bytes that a file of the journal holds before the next one begins; 0 for no limit."""
    keep: int | None = attrs.field(default=None, validator=attrs.validators.optional(attrs.validators.ge(0)))
    """How many older files stay; None for all. A file with a mutation whose outcome is not known stays in any case."""


class Audit:
    """The layer."""

    phase = Phase.AUDIT

    def __init__(self, client: AsyncClient) -> None:
        self._client = client
        self._settings = client.settings(AuditSettings)
        self._lock = threading.Lock()
        self._made: tuple[Journal, Sequence[Named]] | None = None

    def _journal_and_sinks(self) -> tuple[Journal, Sequence[Named]]:
        """What records go to, made at the first mutation; raises `PluginError` for what is no sink."""
        with self._lock:
            if self._made is None:
                from .journal import Journal, default_path
                from .sinks import sinks_of

                settings = self._settings
                journal = Journal(settings.path or default_path(), max_bytes=settings.max_bytes, keep=settings.keep)
                self._made = journal, sinks_of(self._client)
            return self._made

    async def around(self, call: Call, call_next: CallNext) -> Answer:
        """Journal a mutation around sending it."""
        if not call.is_mutation:
            return await call_next(call)
        from .recording import send_recorded

        journal, sinks = self._journal_and_sinks()
        return await send_recorded(self._client.port, journal, sinks, call, call_next)
