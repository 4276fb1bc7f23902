"""What tests of workflows share: a plugin that ends the process, one that keeps steps, and what was sent."""

from __future__ import annotations

from asckit import Answer, AsyncClient, Call, CallNext, Layer, Phase, Step, hookimpl
from asckit.testing import Sandbox

APP = "com.example.aurora"


class Killed(KeyboardInterrupt):
    """The end of the process, as it were."""


class Kill:
    """A plugin that ends the process, as it were, at the mutation with this number: before it is sent, or after."""

    phase = Phase.ATTEMPT

    def __init__(self, number: int, *, landed: bool) -> None:
        self.left = number
        self.landed = landed

    @hookimpl
    def asckit_layers(self, client: AsyncClient) -> list[Layer]:
        return [self]

    async def around(self, call: Call, call_next: CallNext) -> Answer:
        self.left -= call.is_mutation
        if self.left >= 0 or not call.is_mutation:
            return await call_next(call)
        if self.landed:
            await call_next(call)
        raise Killed


class Steps:
    """A plugin that keeps the steps it is told."""

    def __init__(self) -> None:
        self.seen: list[Step] = []

    @hookimpl
    def asckit_step(self, step: Step) -> None:
        self.seen.append(step)


def sent(sandbox: Sandbox) -> list[str | None]:
    """The operations of the changes that a sandbox got."""
    return [request.operation for request in sandbox.mutations]


def build_with(sandbox: Sandbox, number: str) -> str:
    """The id of the build with a number."""
    (id,) = sandbox.ids("builds", version=number)
    return id
