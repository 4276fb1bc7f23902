"""The layer that journals mutations. What it takes to do so is loaded at the first one: reads do without."""

from __future__ import annotations

import functools
from pathlib import Path
from typing import TYPE_CHECKING

import attrs

from asckit.calls import Answer, Call
from asckit.layers import CallNext, Phase

if TYPE_CHECKING:
    from asckit.client import AsyncClient


@attrs.frozen
class AuditSettings:
    """Settings of the plugin `audit`."""

    path: Path | None = None
    """The journal; None for `audit.jsonl` in the user's state folder for asckit."""


class Audit:
    """The layer."""

    phase = Phase.AUDIT

    def __init__(self, client: AsyncClient) -> None:
        self._port = client.port
        self._settings = client.settings(AuditSettings)

    @functools.cached_property
    def _path(self) -> Path:
        from .journal import default_path

        return self._settings.path or default_path()

    async def around(self, call: Call, call_next: CallNext) -> Answer:
        """Journal a mutation around sending it."""
        if not call.is_mutation:
            return await call_next(call)
        from .recording import send_recorded

        return await send_recorded(self._port, self._path, call, call_next)
