from __future__ import annotations

import pytest

from asckit import ClientBase, Step, Workflow, hookimpl
from asckit_api.operation import Async, M, dual
from asckit_plugins import pagination

from .both import Both, Script, ok
from .test_pages import Listing


class Counting(Workflow[M]):
    """A workflow over lists."""

    @dual
    async def builds(self: Counting[Async], app: str) -> int:
        """How many builds an app has."""
        self.asc.announce(Step("counting.builds", "builds are counted", "checking"))
        found = [build async for build in self.asc.paginate(self.asc.api.builds.list, filter_app=[app])]
        step = self.asc.announce(Step("counting.builds", "builds are counted", "unchanged", f"{len(found)} builds"))
        assert step.detail == f"{len(found)} builds"
        return len(found)

    @dual
    async def twice(self: Counting[Async], app: str) -> int:
        """Twice as many, counted at the same time."""
        return sum(await self.asc.gather(lambda: self.builds(app), lambda: self.builds(app)))


class Watching:
    def __init__(self) -> None:
        self.told: list[str] = []

    @hookimpl
    def asckit_step(self, step: Step) -> None:
        self.told.append(f"{step.name}: {step.status} {step.detail}".strip())


def test_a_workflow_is_written_once_and_serves_both_clients(both: Both) -> None:
    watching = Watching()
    asc = both.client(Listing(3), plugins=[pagination, watching])
    assert both.do(lambda: Counting(asc).builds("1")) == 6
    assert watching.told == ["builds are counted: checking", "builds are counted: unchanged 6 builds"]
    assert both.do(lambda: Counting(asc).twice("1")) == 12


def test_a_step_is_a_value() -> None:
    step = Step("w", "n", "changed")
    assert (step.detail, step.target) == ("", None)
    with pytest.raises(AttributeError):
        step.status = "failed"  # type: ignore[misc]


def test_a_workflow_knows_its_client(both: Both) -> None:
    asc = both.client(Script(ok()))
    workflow = Counting(asc)
    assert isinstance(workflow.asc, ClientBase)
    assert workflow.asc is asc
