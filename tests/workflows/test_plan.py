"""Planning on the sandbox: nothing is sent, reads show what is planned, and applying comes to the same as doing it."""

from __future__ import annotations

import asyncio
import contextlib
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asckit import (
    Call,
    Client,
    Conflict,
    NotFound,
    NotReady,
    OutcomeUnknown,
    Plan,
    PlanRefused,
    WaitTimeout,
    hookimpl,
)
from asckit.plan import Condition, Difference
from asckit.testing import Sandbox
from asckit_plugins.audit import Intent, read_journal
from asckit_plugins.builds import Builds
from asckit_plugins.testflight import TestFlight

from .kit import APP, Kill, build_with

NOTES = {"fr-FR": "Essayez le nouvel éditeur.", "de-DE": "Bitte den Editor ausprobieren."}
EVERYTHING: dict[str, Any] = {
    "build": "21",
    "groups": ["QA", "Public Beta"],
    "whats_new": NOTES,
    "submit_for_review": True,
    "uses_non_exempt_encryption": False,
}


def sent(sandbox: Sandbox) -> list[Any]:
    return [(request.operation, request.path, request.body) for request in sandbox.mutations]


def plan_distribution(asc: Client, **arguments: Any) -> Plan[Any]:
    with asc.plan() as plan:
        TestFlight(asc).distribute(APP, **arguments)
    return plan


# -- workflows ---------------------------------------------------------------------------------


def test_a_distribution_is_planned_from_compliance_to_external_groups(sandbox: Sandbox) -> None:
    asc = sandbox.client()
    with asc.plan() as plan:
        done = TestFlight(asc).distribute(APP, **EVERYTHING)
    assert sandbox.mutations == []
    assert [step.operation for step in plan.changes] == [
        "builds_updateInstance",
        "betaBuildLocalizations_createInstance",
        "betaBuildLocalizations_createInstance",
        "builds_betaGroups_createToManyRelationship",
        "betaAppReviewSubmissions_createInstance",
        "builds_betaGroups_createToManyRelationship",
    ]
    assert [step.describe for step in plan.waits] == ["the compliance of build 1.2 (21) to settle"]
    assert (plan.stopped, plan.gaps) == (None, [])
    assert done.build.external_state == "WAITING_FOR_BETA_REVIEW"


def test_applying_a_plan_sends_what_running_the_code_would(sandbox: Sandbox) -> None:
    plan = plan_distribution(sandbox.client(), **EVERYTHING)
    done = plan.apply()
    assert [step.status for step in done.steps] == ["applied", "waited", *["applied"] * 5]
    with Sandbox() as direct:
        TestFlight(direct.client()).distribute(APP, **EVERYTHING)
        assert sent(sandbox) == sent(direct)
    assert TestFlight(sandbox.client()).distribute(APP, **EVERYTHING).changed == ()


def test_the_asynchronous_client_plans_and_applies_the_same(sandbox: Sandbox) -> None:
    plan = plan_distribution(sandbox.client(), **EVERYTHING)

    async def run(other: Sandbox) -> tuple[Plan[Any], list[str]]:
        async with other.async_client() as asc:
            async with asc.plan() as made:
                await TestFlight(asc).distribute(APP, **EVERYTHING)
            planned = made.to_dict()
            done = await made.apply()
            return Plan.from_dict(planned), [step.status for step in done.steps]

    with Sandbox() as other:
        made, statuses = asyncio.run(run(other))
        assert made == plan
        plan.apply()
        assert sent(other) == sent(sandbox)
        assert statuses.count("applied") == 6


def test_a_plan_made_twice_equals_itself(sandbox: Sandbox) -> None:
    asc = sandbox.client()
    first = plan_distribution(asc, **EVERYTHING)
    assert plan_distribution(asc, **EVERYTHING) == first
    assert plan_distribution(asc, **{**EVERYTHING, "groups": ["QA"]}) != first


def test_a_plan_of_what_is_so_already_is_empty(sandbox: Sandbox) -> None:
    asc = sandbox.client()
    TestFlight(asc).distribute(APP, **EVERYTHING)
    before = sent(sandbox)
    plan = plan_distribution(asc, **EVERYTHING)
    assert (plan.steps, plan.apply().steps) == ([], ())
    assert sent(sandbox) == before


def test_a_wait_for_processing_ends_the_plan_and_the_block(sandbox: Sandbox) -> None:
    asc = sandbox.client()
    with asc.plan() as plan:
        TestFlight(asc).distribute(APP, **{**EVERYTHING, "build": "latest"})
        raise AssertionError("the block went on")
    assert plan.stopped is not None
    assert plan.stopped.endswith("to be processed")
    assert "it would wait for" in plan.render()
    assert "(builds 42)" in plan.render()
    assert plan.steps == []
    with pytest.raises(PlanRefused, match=r"ends at a wait for build .* to be processed.*Plan again"):
        plan.apply()
    assert (sandbox.mutations, sandbox.clock.slept) == ([], [])  # type: ignore[attr-defined]


def test_an_answer_that_may_need_papers_is_not_planned_beyond(sandbox: Sandbox) -> None:
    asc = sandbox.client()
    with asc.plan() as plan:
        Builds(asc).comply(build_with(sandbox, "21"), uses_non_exempt_encryption=True)
    assert len(plan.changes) == 1
    assert plan.stopped == "the compliance of build 1.2 (21) to settle"


def test_what_is_caught_after_a_stop_cannot_be_planned_on(sandbox: Sandbox) -> None:
    asc = sandbox.client()
    build = build_with(sandbox, "41")
    with asc.plan() as plan:
        for _ in range(2):
            with contextlib.suppress(Exception):  # what a careless workflow does
                asc.poll(lambda: None, every=1, timeout=1, describe="the moon")
        asc.api.builds.update(build, expired=True)
    assert (plan.stopped, plan.steps) == ("the moon", [])


def test_an_error_leaves_the_block_as_ever(sandbox: Sandbox) -> None:
    with pytest.raises(NotReady, match="lacks the answer on export compliance"):
        plan_distribution(sandbox.client(), build="21", groups=["QA"])
    asc = sandbox.client()
    assert asc.engine.recording is None


# -- the journal -------------------------------------------------------------------------------


def test_planned_changes_are_not_in_the_journal_and_applied_ones_are(sandbox: Sandbox, tmp_path: Path) -> None:
    path = tmp_path / "audit.jsonl"
    asc = sandbox.client(settings={"audit": {"path": path}})
    plan = plan_distribution(asc, **EVERYTHING)
    assert not path.exists()
    plan.apply()
    intents = [record.operation for record in read_journal(path) if isinstance(record, Intent)]
    assert intents == [step.operation for step in plan.changes]


# -- what has changed --------------------------------------------------------------------------


def elsewhere(sandbox: Sandbox) -> Client:
    return sandbox.client()


def test_a_plan_is_refused_when_a_field_that_it_read_has_changed(sandbox: Sandbox) -> None:
    plan = plan_distribution(sandbox.client(), build="41", groups=["QA"])
    (qa,) = sandbox.ids("betaGroups", name="QA")
    elsewhere(sandbox).api.beta_groups.update(qa, name="Quality")
    before = sent(sandbox)
    with pytest.raises(PlanRefused, match=rf"nothing was sent.*betaGroups/{qa} changed \(name\)") as caught:
        plan.apply()
    assert caught.value.differences == (
        Difference(f"betaGroups/{qa}", "changed", ("name",), "betaGroups_getCollection"),
    )
    assert sent(sandbox) == before


def test_a_plan_is_refused_when_something_has_appeared_or_gone(sandbox: Sandbox) -> None:
    plan = plan_distribution(sandbox.client(), build="41", groups=["QA"])
    (app,) = sandbox.ids("apps", bundleId=APP)
    made = sandbox.add("betaGroups", {"name": "New"}, app=app)
    with pytest.raises(PlanRefused, match=f"betaGroups/{made} appeared"):
        plan.apply()
    (public,) = sandbox.ids("betaGroups", name="Public Beta")
    elsewhere(sandbox).api.beta_groups.delete(made)
    elsewhere(sandbox).api.beta_groups.delete(public)
    with pytest.raises(PlanRefused, match=f"betaGroups/{public} gone"):
        plan.apply()


def test_a_plan_is_refused_when_what_was_missing_is_there(sandbox: Sandbox) -> None:
    asc = sandbox.client()
    with asc.plan() as plan:
        with pytest.raises(NotFound):
            asc.api.beta_groups.get("nowhere")
        asc.api.builds.update(build_with(sandbox, "41"), expired=True)
    assert [read.status for read in plan.reads] == [404, 200]
    plan.reads[0].path = f"/v1/betaGroups/{sandbox.ids('betaGroups', name='QA')[0]}"
    with pytest.raises(PlanRefused, match="appeared"):
        plan.apply()


def test_the_order_of_a_list_and_its_links_do_not_count(sandbox: Sandbox) -> None:
    asc = sandbox.client()
    with asc.plan() as plan:
        asc.api.builds.list(sort=["version"], limit=3)
        asc.api.builds.update(build_with(sandbox, "41"), expired=True)
    plan.reads[0].query = [("sort", "-version"), ("limit", "200")]
    with pytest.raises(PlanRefused):  # other builds are in it
        plan.apply()
    with asc.plan() as plan:
        asc.api.builds.list(sort=["version"], limit=200)
        asc.api.builds.update(build_with(sandbox, "41"), expired=True)
    plan.reads[0].query = [("sort", "-version"), ("limit", "200")]
    assert len(plan.apply().steps) == 1


# -- ending halfway ----------------------------------------------------------------------------


@pytest.mark.parametrize("killed_at", range(6))
@pytest.mark.parametrize("landed", [False, True])
def test_what_is_killed_while_a_step_is_sent_says_so_and_is_planned_again(
    sandbox: Sandbox, tmp_path: Path, killed_at: int, landed: bool
) -> None:
    file = plan_distribution(sandbox.client(), **EVERYTHING).save(tmp_path / "plan.json")
    with pytest.raises(KeyboardInterrupt):
        Plan.load(file).apply(sandbox.client(plugins=[Kill(killed_at, landed=landed)]))
    assert len(sandbox.mutations) == killed_at + landed
    found = Plan.load(file)
    states = [step.state for step in found.changes]
    assert states == ["applied"] * killed_at + ["sending"] + ["planned"] * (5 - killed_at)
    with pytest.raises(OutcomeUnknown, match=r"Step \d .*whether it landed is not known.*make a new plan"):
        found.apply(sandbox.client())
    sandbox.advance(60)  # until Apple has taken in the answer on compliance, if it got it
    again = plan_distribution(sandbox.client(), **EVERYTHING)
    again.apply()
    assert len(sandbox.mutations) == 6
    assert TestFlight(sandbox.client()).distribute(APP, **EVERYTHING).changed == ()


@pytest.mark.parametrize("failed", range(6))
def test_a_refused_step_is_sent_again_by_the_next_apply_and_no_other(
    sandbox: Sandbox, tmp_path: Path, failed: int
) -> None:
    file = plan_distribution(sandbox.client(), **EVERYTHING).save(tmp_path / "plan.json")
    operation = Plan.load(file).changes[failed].operation
    earlier = [step.operation for step in Plan.load(file).changes[:failed]].count(operation)

    class Refuse:
        seen = 0

        @hookimpl
        def asckit_call_started(self, call: Call) -> None:
            if call.operation_id == operation:
                self.seen += 1
                if self.seen == earlier + 1:
                    sandbox.fail_next(operation, status=409)

    with pytest.raises(Conflict) as caught:
        Plan.load(file).apply(sandbox.client(plugins=[Refuse()]))
    (note,) = caught.value.__notes__
    assert f"{failed + (failed > 0)} were applied" in note or failed == 0
    stored = Plan.load(file)
    assert [step.state for step in stored.changes].count("applied") == failed
    assert "Conflict: 409" in str(stored.changes[failed].error)
    done = stored.apply(sandbox.client())
    assert [step.status for step in done.steps].count("applied before") == failed + (failed > 0)
    assert len(sandbox.mutations) == 7
    assert Plan.load(file).apply(sandbox.client()).steps[0].status == "applied before"
    assert len(sandbox.mutations) == 7


def test_others_changes_are_told_from_its_own_when_a_plan_goes_on(sandbox: Sandbox) -> None:
    plan = plan_distribution(sandbox.client(), **EVERYTHING)
    sandbox.fail_next("betaAppReviewSubmissions_createInstance", status=409)
    with pytest.raises(Conflict):
        plan.apply()
    (core,) = sandbox.ids("betaGroups", name="Core Team")
    elsewhere(sandbox).api.beta_groups.update(core, name="The Core")
    with pytest.raises(PlanRefused) as caught:
        plan.apply()
    assert [(one.resource, one.fields) for one in caught.value.differences] == [(f"betaGroups/{core}", ("name",))]


def test_a_wait_that_takes_too_long_can_be_gone_on_with(sandbox: Sandbox) -> None:
    sandbox.advance(1_000)  # the build that is being processed would be another difference
    plan = plan_distribution(sandbox.client(), **EVERYTHING)
    sandbox.world.timing.compliance = 10_000.0
    with pytest.raises(WaitTimeout, match="Gave up after"):
        plan.apply()
    assert [step.state for step in plan.steps[:3]] == ["applied", "planned", "planned"]
    sandbox.advance(10_000)
    assert [step.status for step in plan.apply().steps][:3] == ["applied before", "waited", "applied"]


# -- another process ---------------------------------------------------------------------------


def test_a_saved_plan_is_the_same_in_another_process(sandbox: Sandbox, tmp_path: Path) -> None:
    plan = plan_distribution(sandbox.client(), **EVERYTHING)
    file = plan.save(tmp_path / "plan.json")
    code = "import json, sys; from asckit import Plan; print(json.dumps(Plan.load(sys.argv[1]).to_dict()))"
    done = subprocess.run([sys.executable, "-c", code, str(file)], capture_output=True, text=True, check=True)
    assert Plan.from_dict(json.loads(done.stdout)) == plan
    assert [step.status for step in Plan.load(file).apply(sandbox.client()).steps].count("applied") == 6


def test_two_processes_do_not_apply_a_plan_twice(sandbox: Sandbox, tmp_path: Path) -> None:
    file = plan_distribution(sandbox.client(), **EVERYTHING).save(tmp_path / "plan.json")
    one, other = Plan.load(file), Plan.load(file)
    one.apply(sandbox.client())
    assert {step.status for step in other.apply(sandbox.client()).steps} == {"applied before"}
    assert len(sandbox.mutations) == 6
    from filelock import FileLock

    with FileLock(f"{file}.lock"), pytest.raises(PlanRefused, match="by another process"):
        one.apply(sandbox.client())


# -- any code ----------------------------------------------------------------------------------


class Run:
    """A script of steps on a client, which knows what it made by name; each step also reads, and tells what it saw."""

    def __init__(self, asc: Client, app: str, builds: list[str], groups: list[str], testers: list[str]) -> None:
        self.asc, self.app = asc, app
        self.builds, self.groups, self.testers = list(builds), list(groups), list(testers)
        self.count = 0

    def create_group(self, _a: int, _b: int) -> object:
        self.count += 1
        made = self.asc.api.beta_groups.create(app=self.app, name=f"Group {self.count}", is_internal_group=True)
        self.groups.append(made.data.id)
        return made.data.attributes.name

    def rename_group(self, a: int, b: int) -> object:
        self.count += 1
        made = self.asc.api.beta_groups.update(self.groups[a % len(self.groups)], name=f"Renamed {self.count}")
        return made.data.attributes.name

    def delete_group(self, a: int, _b: int) -> object:
        self.asc.api.beta_groups.delete(self.groups.pop(a % len(self.groups)))
        return None

    def create_tester(self, a: int, _b: int) -> object:
        self.count += 1
        made = self.asc.api.beta_testers.create(
            email=f"tester{self.count}@example.com", beta_groups=[self.groups[a % len(self.groups)]]
        )
        self.testers.append(made.data.id)
        return made.data.attributes.email

    def add_testers(self, a: int, b: int) -> object:
        self.asc.api.beta_groups.add_beta_testers(
            self.groups[a % len(self.groups)], [self.testers[b % len(self.testers)]]
        )
        return None

    def remove_testers(self, a: int, b: int) -> object:
        self.asc.api.beta_groups.remove_beta_testers(
            self.groups[a % len(self.groups)], [self.testers[b % len(self.testers)]]
        )
        return None

    def add_build(self, a: int, b: int) -> object:
        self.asc.api.builds.add_beta_groups(self.builds[a % len(self.builds)], [self.groups[b % len(self.groups)]])
        return None

    def remove_build(self, a: int, b: int) -> object:
        self.asc.api.beta_groups.remove_builds(self.groups[a % len(self.groups)], [self.builds[b % len(self.builds)]])
        return None

    def look(self) -> list[object]:
        """What the lists and relationships show, by names that do not depend on ids."""
        api = self.asc.api
        seen: list[object] = []
        listed = api.beta_groups.list(filter_app=[self.app], limit=200)
        seen.append(sorted(group.attributes.name or "" for group in listed.data))
        for group in self.groups:
            seen.append(api.beta_groups.get(group).data.attributes.name)
            seen.append(sorted(one.attributes.email or "" for one in api.beta_groups.list_beta_testers(group).data))
            seen.append(len(api.beta_groups.list_builds_linkages(group).data))
            seen.append(
                sorted(one.attributes.version or "" for one in api.builds.list(filter_beta_groups=[group]).data)
            )
            of = api.beta_testers.list(filter_beta_groups=[group], include=["betaGroups"], limit=200)
            for tester in sorted(of.data, key=lambda one: one.attributes.email or ""):
                names = sorted(one.attributes.name or "" for one in of.find_all(tester.relationships.beta_groups))
                seen.append([tester.attributes.email, *names])
        return seen


STEPS: list[Callable[[Run, int, int], object]] = [
    Run.create_group,
    Run.rename_group,
    Run.create_tester,
    Run.add_testers,
    Run.remove_testers,
    Run.add_build,
    Run.remove_build,
    Run.delete_group,
]


def started(sandbox: Sandbox) -> Run:
    (app,) = sandbox.ids("apps", bundleId=APP)
    builds = [build_with(sandbox, number) for number in ("40", "41")]
    groups = sandbox.ids("betaGroups", isInternalGroup=True, hasAccessToAllBuilds=False)
    for number in range(1, 8):  # internal groups take users of the team only
        sandbox.add("users", {"username": f"tester{number}@example.com"})
    groups += [sandbox.add("betaGroups", {"name": "Second", "isInternalGroup": True}, app=app)]
    return Run(sandbox.client(), app, builds, groups, sandbox.ids("betaTesters")[:3])


@settings(max_examples=25, deadline=None)
@given(st.lists(st.tuples(st.integers(0, len(STEPS) - 1), st.integers(0, 3), st.integers(0, 3)), max_size=7))
def test_planning_and_applying_any_code_comes_to_the_same_as_running_it(script: list[tuple[int, int, int]]) -> None:
    def play(run: Run) -> list[object]:
        seen: list[object] = []
        for which, a, b in script:
            if STEPS[which] is Run.delete_group and len(run.groups) < 2:
                continue
            seen += [STEPS[which](run, a, b), run.look()]
        return seen

    with Sandbox() as direct, Sandbox() as planned:
        expected = play(started(direct))
        run = started(planned)
        with run.asc.plan() as plan:
            seen = play(run)
        assert seen == expected
        assert plan.gaps == []
        assert planned.mutations == []
        assert Plan.from_dict(json.loads(json.dumps(plan.to_dict()))) == plan
        plan.apply()
        assert sent(planned) == sent(direct)


def test_a_wait_for_what_is_planned_is_waited_for_when_it_is_applied(sandbox: Sandbox) -> None:
    asc = sandbox.client()
    (app,) = sandbox.ids("apps", bundleId=APP)

    with asc.plan() as plan:
        group = asc.api.beta_groups.create(app=app, name="New").data.id

        def listed() -> bool | None:
            return any(one.id == group for one in asc.api.beta_groups.list(filter_app=[app]).data) or None

        assert asc.poll(listed, every=1, timeout=10, describe="the group to be listed")
    (wait,) = plan.waits
    assert wait.reads[0].until == [Condition("betaGroups/planned:1:betaGroups", "present")]
    done = plan.apply()
    assert [step.status for step in done.steps] == ["applied", "waited"]
    assert done.ids == {"planned:1:betaGroups": done.steps[0].id}
