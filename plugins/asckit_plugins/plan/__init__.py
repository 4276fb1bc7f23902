"""Records changes instead of sending them, in the block of `asc.plan()`, and answers as if they were made.

A create is answered with what the request says and a placeholder for an id, an update with the resource as it was read
and would be, a removal with nothing. Reads go to Apple; what comes back is overlaid with what is planned. What cannot
be followed is listed in the plan (`gaps`), never passed over in silence.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from asckit.engine import recordings
from asckit.hookspecs import hookimpl
from asckit.layers import Phase

if TYPE_CHECKING:
    import click

    from asckit.calls import Answer, Call
    from asckit.client import AsyncClient
    from asckit.layers import CallNext, Layer

__all__ = ["Planner"]


class Planner:
    """The layer; what it takes to plan is loaded when a plan is made."""

    phase = Phase.PLAN

    def __init__(self, client: AsyncClient) -> None:
        self._engine = client.engine

    async def around(self, call: Call, call_next: CallNext) -> Answer:
        """Answer a call from the plan that is being made, if one is."""
        if recordings.get() is None or (recording := self._engine.recording) is None:
            return await call_next(call)
        from .answering import answer

        return await answer(recording, call, call_next)


@hookimpl
def asckit_layers(client: AsyncClient) -> list[Layer]:
    """The plugin's layer."""
    return [Planner(client)]


@hookimpl
def asckit_commands(cli: click.Group) -> None:
    """Add `asckit plan`."""
    from .commands import plan

    cli.add_command(plan)
