"""Runs a workflow whole, twice, killed at each of its mutations, and as a plan: what every workflow has to stand.

A `Case` is a workflow on a world of its own. The tests of a domain put theirs into a table and call `check_*` on each.
"""

from __future__ import annotations

import asyncio
import contextlib
import inspect
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Literal, TypeAlias

import attrs

from asckit import Answer, AsyncClient, Call, CallNext, Client, Layer, OutcomeUnknown, Phase, TransportError, hookimpl
from asckit.testing import Sandbox
from asckit_api import surface

from .kit import Kill, Killed

Kind: TypeAlias = Literal["Client", "AsyncClient"]
TYPES = sorted({model["type"] for model in surface.load()["models"].values() if model["kind"] == "resource"})
KINDS: tuple[Kind, ...] = ("Client", "AsyncClient")


@attrs.frozen
class Case:
    """A workflow: run is given a client of either kind, and what `prepare` returned."""

    run: Callable[[Any, Any], Any]
    prepare: Callable[[Sandbox], Any] = lambda _: None
    plannable: bool = True
    """Whether a plan comes to the same: not where Apple's refusal decides what happens next."""
    shown: bool = True
    """Whether Apple shows what was done: not so of e-mails, so a lost answer may mean a second one."""


class Lose:
    """A plugin that loses the answer to the mutation with this number, which has landed, once."""

    phase = Phase.ATTEMPT

    def __init__(self, number: int) -> None:
        self.left = number

    @hookimpl
    def asckit_layers(self, client: AsyncClient) -> list[Layer]:
        return [self]

    async def around(self, call: Call, call_next: CallNext) -> Answer:
        answer = await call_next(call)
        self.left -= call.is_mutation
        if call.is_mutation and self.left == -1:
            raise TransportError("The connection broke.", sent=True)
        return answer


class Stage:
    """A sandbox in which a case is run, as often as need be."""

    def __init__(self, case: Case, kind: Kind, journal: Path) -> None:
        self.case, self.kind, self.journal = case, kind, journal
        self.sandbox = Sandbox()
        self.given = case.prepare(self.sandbox)
        self.before = len(self.sandbox.mutations)

    def __enter__(self) -> Stage:
        return self

    def __exit__(self, *_: object) -> None:
        self.sandbox.close()

    def run(self, *plugins: object) -> Any:
        """What a run comes to."""
        options: dict[str, Any] = {"plugins": list(plugins), "settings": {"audit": {"path": self.journal}}}
        if self.kind == "Client":
            asc: Client = self.sandbox.client(**options)
            return self.case.run(asc, self.given)

        async def awaited() -> Any:
            async with self.sandbox.async_client(**options) as asc:
                result = self.case.run(asc, self.given)
                assert inspect.isawaitable(result), "AsyncClient was given no coroutine"
                return await result

        return asyncio.run(awaited())

    @property
    def mutations(self) -> list[tuple[str | None, int | None]]:
        """Operation and status of each mutation since the world was prepared."""
        return [(one.operation, one.status) for one in self.sandbox.mutations[self.before :]]

    @property
    def landed(self) -> list[str | None]:
        """The mutations that Apple has granted."""
        return [operation for operation, status in self.mutations if status is not None and status < 300]

    def picture(self) -> Mapping[str, list[dict[str, Any]]]:
        """Everything that there is in the world, but for when it came to be: waits are of random length."""
        pictured = {type: [self.sandbox.get(type, id) for id in self.sandbox.ids(type)] for type in TYPES}
        for resources in pictured.values():
            for resource in resources:
                for name, value in list(resource.items()):
                    if name.endswith("Date"):
                        del resource[name]
                    elif isinstance(value, list) and all(isinstance(one, str) for one in value):
                        resource[name] = sorted(value)  # links have no order
        return pictured


def check_second_run(case: Case, kind: Kind, folder: Path) -> None:
    """The second run sends nothing, and what it says agrees."""
    with Stage(case, kind, folder / "journal") as stage:
        stage.run()
        sent = stage.mutations
        assert sent, "the first run changed nothing: the case proves nothing"
        picture = stage.picture()
        stage.run()
        assert stage.mutations == sent
        assert stage.picture() == picture


def check_kills(case: Case, kind: Kind, folder: Path, *, landed: bool) -> None:
    """Killed at any mutation and run again, it comes to the same world, and nothing is granted twice."""
    with Stage(case, kind, folder / "whole") as whole:
        whole.run()
        picture, granted = whole.picture(), whole.landed
        count = len(whole.mutations)
    for number in range(count):
        with Stage(case, kind, folder / f"killed-{number}") as stage:
            try:
                stage.run(Kill(number, landed=landed))
            except Killed:
                pass
            else:
                raise AssertionError(f"there was no mutation {number}")
            stage.run()
            assert sorted(stage.landed, key=str) == sorted(granted, key=str), f"killed at mutation {number}"
            assert stage.picture() == picture, f"killed at mutation {number}"


def check_lost_answers(case: Case, kind: Kind, folder: Path) -> None:
    """Where the answer to any mutation is lost, this run or the next one comes to the same world."""
    with Stage(case, kind, folder / "whole") as whole:
        whole.run()
        picture, count = whole.picture(), len(whole.mutations)
    for number in range(count):
        with Stage(case, kind, folder / f"lost-{number}") as stage:
            with contextlib.suppress(OutcomeUnknown):
                stage.run(Lose(number))
            stage.run()
            assert stage.picture() == picture, f"the answer to mutation {number} was lost"


def check_plan(case: Case, folder: Path) -> None:
    """Planned, it sends nothing; the plan, applied, comes to the same world as a run."""
    with Stage(case, "Client", folder / "whole") as whole:
        whole.run()
        picture = whole.picture()
    with Stage(case, "Client", folder / "planned") as stage:
        asc = stage.sandbox.client(settings={"audit": {"path": stage.journal}})
        with asc.plan() as plan:
            case.run(asc, stage.given)
        assert stage.mutations == []
        assert (plan.stopped, plan.gaps) == (None, [])
        plan.apply()
        assert stage.picture() == picture
