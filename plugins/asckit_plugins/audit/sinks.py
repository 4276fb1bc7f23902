"""Where records go beside the journal: sinks, which plugins supply by the hook `asckit_audit_sinks`."""

from __future__ import annotations

import inspect
import logging
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple, Protocol

from asckit.errors import AscError, PluginError
from asckit.redaction import redact_text

from .records import Intent, JournalError, Record

if TYPE_CHECKING:
    from asckit.client import AsyncClient

log = logging.getLogger("asckit.audit")


class Sink(Protocol):
    """What `asckit_audit_sinks` returns a list of.

    A sink is made once per client and used by all of its threads and tasks at once. It is written as `async def` for
    both kinds of client, so it awaits only what the client offers: `client.port.run_blocking(...)` for files, sockets
    and other libraries.
    """

    @property
    def required(self) -> bool:
        """Whether a mutation is not sent where this sink fails; a sink without it is not required."""

    async def write(self, record: Record) -> None:
        """Take a record: an `Intent` before its mutation is sent, an `Outcome` after; both are in the journal then."""


class Named(NamedTuple):
    """A sink and whose it is."""

    plugin: str
    sink: Sink

    @property
    def is_required(self) -> bool:
        """Whether mutations depend on it."""
        return bool(getattr(self.sink, "required", False))


def sinks_of(client: AsyncClient) -> Sequence[Named]:
    """The sinks of all plugins; raises `PluginError` for what is none."""
    found: list[Named] = []
    for plugin, sinks in client.plugins.every("asckit_audit_sinks", client=client):
        if not isinstance(sinks, Sequence):
            raise PluginError(
                f"Plugin {plugin!r}: asckit_audit_sinks returned {type(sinks).__name__}; return a list of sinks.",
                plugin=plugin,
            )
        for sink in sinks:
            if not inspect.iscoroutinefunction(getattr(sink, "write", None)):
                raise PluginError(
                    f"Plugin {plugin!r}: its sink {type(sink).__name__} does not fit; give it "
                    "`async def write(self, record)`.",
                    plugin=plugin,
                )
            found.append(Named(plugin, sink))
    return found


async def tell(sinks: Sequence[Named], record: Record) -> None:
    """Hand a record to every sink, in the order of their plugins' names.

    Raises `JournalError` where a required sink fails to take an intent; any other failure is logged.
    """
    for named in sinks:
        try:
            await named.sink.write(record)
        except Exception as error:
            what = f"The sink {type(named.sink).__name__} of plugin {named.plugin!r} failed"
            why = redact_text(str(error) if isinstance(error, AscError) else f"{type(error).__name__}: {error}")
            if named.is_required and isinstance(record, Intent):
                raise JournalError(
                    f"{what} ({why}), and mutations are not sent without it; mend it, or set "
                    f"ASCKIT_DISABLE_PLUGINS={named.plugin}."
                ) from error
            log.exception("%s; %s %s is in the journal only.", what, type(record).__name__.lower(), record.id)
