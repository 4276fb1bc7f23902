"""What domain plugins build workflows on: a class over a client that serves both kinds, and the steps it reports."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, TypeAlias

import attrs

from asckit_api.operation import M, Resource

if TYPE_CHECKING:
    from .client import ClientBase

StepStatus: TypeAlias = Literal["checking", "unchanged", "changed", "waiting", "skipped", "failed"]
"""How a step stands: what was found to be so already is `unchanged`, what was not wanted is `skipped`."""


@attrs.frozen
class Step:
    """One step of a workflow, as `asc.announce(...)` tells it to the `asckit_step` observers."""

    workflow: str
    """Which workflow it belongs to, such as `testflight.distribute`."""
    name: str
    """What it ensures, such as `build is in group QA`."""
    status: StepStatus
    detail: str = ""
    """What a person should know beside that."""
    target: str | None = None
    """The id of the resource that it is about."""


def changed(steps: Iterable[Step]) -> tuple[str, ...]:
    """The names of the steps that changed something; empty if everything was so already.

    >>> changed([Step("w", "in group QA", "changed"), Step("w", "in group Beta", "unchanged")])
    ('in group QA',)
    """
    return tuple(step.name for step in steps if step.status == "changed")


class Workflow(Resource[M]):
    """The base of a domain plugin's class; its methods are written once and serve both clients.

        class Groups(Workflow[M]):
            @dual
            async def names(self: "Groups[Async]", app: str) -> list[str]:
                page = await self.asc.api.apps.list_beta_groups(app)
                return [group.attributes.name or "" for group in page.data]

        Groups(Client.from_env()).names("1234")               # a list
        await Groups(AsyncClient.from_env()).names("1234")    # the same list

    `M`, `Async` and `dual` come from `asckit_api.operation`. In a body, `self.asc` is the client's
    asynchronous face: everything on it is awaited.
    """

    asc: ClientBase[M]
