"""Apple's lists lag behind its answers, and what was set in the meantime is refused: neither is an error."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import pytest

from asckit import Answer, AsyncClient, Call, CallNext, Conflict, Layer, Phase, WorkflowError, hookimpl
from asckit.testing import Sandbox
from asckit_plugins.testflight import TestFlight

APP = "com.example.aurora"


class Lag:
    """A plugin by which reads are answered as before the first mutation, so many times each."""

    phase = Phase.OUTER

    def __init__(self, times: int) -> None:
        self.times = times
        self.before: dict[str, Answer] = {}
        self.counts: dict[str, int] = {}
        self.mutated = False

    @hookimpl
    def asckit_layers(self, client: AsyncClient) -> list[Layer]:
        return [self]

    async def around(self, call: Call, call_next: CallNext) -> Answer:
        if call.is_mutation:
            self.mutated = True
            return await call_next(call)
        asked = f"{call.path}?{sorted(call.request.params)}"
        if not self.mutated:
            self.before[asked] = await call_next(call)
            return self.before[asked]
        self.counts[asked] = self.counts.get(asked, 0) + 1
        if asked in self.before and self.counts[asked] <= self.times:
            return self.before[asked]
        return await call_next(call)


def build(sandbox: Sandbox, number: str) -> str:
    (id,) = sandbox.ids("builds", version=number)
    return id


LAGGING: Mapping[str, Callable[[Any, Sandbox], Any]] = {
    "a build given to a group": lambda testflight, sandbox: testflight.give(build(sandbox, "41"), ["QA"]),
    "a build taken from a group": lambda testflight, sandbox: testflight.withdraw(build(sandbox, "40"), ["QA"]),
    "a tester in another group": lambda testflight, _: testflight.add_testers(
        APP, ["ada@example.com"], groups=["Public Beta"]
    ),
}


@pytest.mark.parametrize("run", LAGGING.values(), ids=LAGGING)
def test_a_list_that_lags_is_read_again_until_it_shows_what_apple_took(
    sandbox: Sandbox, run: Callable[[Any, Sandbox], Any]
) -> None:
    steps = run(TestFlight(sandbox.client(plugins=[Lag(4)])), sandbox)
    assert [step.status for step in steps] == ["changed"]
    assert len(sandbox.mutations) == 1
    assert 5 < sum(sandbox.clock.slept) < 10  # type: ignore[attr-defined]


@pytest.mark.parametrize("run", LAGGING.values(), ids=LAGGING)
def test_after_half_a_minute_it_is_said_that_nothing_is_lost_and_the_next_run_sends_nothing(
    sandbox: Sandbox, run: Callable[[Any, Sandbox], Any]
) -> None:
    with pytest.raises(WorkflowError, match=r"does not show it yet for .*run the same again in a minute"):
        run(TestFlight(sandbox.client(plugins=[Lag(1000)])), sandbox)
    assert [step.status for step in run(TestFlight(sandbox.client()), sandbox)] == ["unchanged"]
    assert len(sandbox.mutations) == 1


UPDATES: Mapping[str, Callable[[Any, Sandbox], Any]] = {
    "betaGroups_updateInstance": lambda testflight, _: testflight.ensure_group(APP, "QA", feedback=False),
    "buildBetaDetails_updateInstance": lambda testflight, sandbox: testflight.auto_notify(build(sandbox, "41")),
    "betaBuildLocalizations_updateInstance": lambda testflight, sandbox: testflight.describe(
        build(sandbox, "41"), {"en-US": "Try it."}
    ),
    "betaAppReviewDetails_updateInstance": lambda testflight, _: testflight.set_review_details(APP, notes="Look."),
    "betaAppLocalizations_updateInstance": lambda testflight, _: testflight.set_test_information(
        APP, description="Notes."
    ),
}


@pytest.mark.parametrize(("operation", "run"), UPDATES.items(), ids=UPDATES)
def test_a_conflict_over_what_is_so_by_now_is_no_error(
    sandbox: Sandbox, operation: str, run: Callable[[Any, Sandbox], Any]
) -> None:
    sandbox.fail_next(operation, status=409, landed=True)
    run(TestFlight(sandbox.client()), sandbox)
    assert [request.operation for request in sandbox.mutations] == [operation]


@pytest.mark.parametrize(("operation", "run"), UPDATES.items(), ids=UPDATES)
def test_a_conflict_over_what_is_not_so_is_raised(
    sandbox: Sandbox, operation: str, run: Callable[[Any, Sandbox], Any]
) -> None:
    sandbox.fail_next(operation, status=409)
    with pytest.raises(Conflict):
        run(TestFlight(sandbox.client()), sandbox)
