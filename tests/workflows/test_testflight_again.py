"""Every workflow of TestFlight, run twice, killed at each of its mutations, and planned."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from asckit.testing import Sandbox
from asckit_plugins.testflight import TestFlight

from .killing import KINDS, Case, Kind, check_kills, check_lost_answers, check_plan, check_second_run

APP = "com.example.aurora"
WATCH = "com.example.aurora.watch"
NOTES = {"fr-FR": "Essayez le nouvel éditeur.", "de-DE": "Bitte den Editor ausprobieren."}
PEOPLE = b"First,Last,Email,Groups\r\nSigne,Holm,signe@example.com,QA;Beta\r\nKim,Larsson,kim@example.org,Beta\r\n"


def build(sandbox: Sandbox, number: str = "41") -> str:
    (id,) = sandbox.ids("builds", version=number)
    return id


def group(sandbox: Sandbox, name: str = "Beta", **attributes: Any) -> str:
    (app,) = sandbox.ids("apps", bundleId=APP)
    return sandbox.add("betaGroups", {"name": name, **attributes}, app=app)


def approved(sandbox: Sandbox) -> str:
    """A build that beta review has approved, with a group, whose testers were not told."""
    id = build(sandbox)
    sandbox.script_review("APPROVED", waiting_seconds=1, reviewing_seconds=1)
    asc = sandbox.client()
    TestFlight(asc).submit(id)
    sandbox.advance(10)
    TestFlight(asc).give(id, ["Public Beta"])
    return id


def invited(sandbox: Sandbox) -> None:
    for name in ("Kim", "Robin", "Alex"):
        attributes = {"email": f"{name.lower()}@example.org", "firstName": name, "state": "INVITED"}
        sandbox.add("betaTesters", attributes, betaGroups=sandbox.ids("betaGroups", name="Public Beta"))


def stranger(sandbox: Sandbox) -> str:
    """A tester of another app only, whom Apple knows by the address."""
    (watch,) = sandbox.ids("apps", bundleId=WATCH)
    other = sandbox.add("betaGroups", {"name": "Watchers"}, app=watch)
    sandbox.add("betaTesters", {"email": "robin@example.org", "state": "INSTALLED"}, betaGroups=[other])
    return group(sandbox)


def ready_for_everything(sandbox: Sandbox) -> None:
    (id,) = sandbox.ids("builds", version="42")
    sandbox.advance(200)
    assert sandbox.get("builds", id)["processingState"] == "VALID"


CASES: Mapping[str, Case] = {
    "a new group": Case(
        lambda asc, _: TestFlight(asc).ensure_group(APP, "Nightly", public_link=True, public_link_limit=50)
    ),
    "a new internal group with every build": Case(
        lambda asc, _: TestFlight(asc).ensure_group(APP, "Team", internal=True, all_builds=True, feedback=False)
    ),
    "a group that is there already, otherwise": Case(
        lambda asc, _: TestFlight(asc).ensure_group(APP, "Beta", feedback=False, public_link=True), group
    ),
    "a group renamed": Case(lambda asc, _: TestFlight(asc).rename_group(APP, "Beta", "Gamma"), group),
    "a group deleted": Case(lambda asc, _: TestFlight(asc).delete_group(APP, "Beta"), group),
    "a public link turned on": Case(lambda asc, _: TestFlight(asc).public_link(APP, "Beta", limit=200), group),
    "a public link turned off": Case(
        lambda asc, _: TestFlight(asc).public_link(APP, "Beta", enabled=False, limit=0),
        lambda sandbox: group(sandbox, publicLinkEnabled=True, publicLinkLimitEnabled=True, publicLinkLimit=10),
    ),
    "testers, new and known": Case(
        lambda asc, _: TestFlight(asc).add_testers(
            APP, ["kim@example.org", "yuki@example.org", "Ada@example.com"], groups=["Beta", "Public Beta"]
        ),
        group,
    ),
    "a tester whom Apple knows from another app": Case(
        lambda asc, _: TestFlight(asc).add_testers(APP, ["robin@example.org", "kim@example.org"], groups=["Beta"]),
        stranger,
        plannable=False,
    ),
    "testers from a file": Case(lambda asc, _: TestFlight(asc).import_testers(APP, PEOPLE), group),
    "testers out of a group": Case(
        lambda asc, _: TestFlight(asc).remove_testers(
            APP, ["yuki@example.org", "lena@example.org"], group="Public Beta"
        )
    ),
    "testers out of the app": Case(
        lambda asc, _: TestFlight(asc).remove_testers(APP, ["ada@example.com", "lena@example.org", "no@example.org"])
    ),
    "testers off a build": Case(
        lambda asc, _: TestFlight(asc).remove_testers(APP, ["mateo@example.com"], build="41"),
        lambda sandbox: TestFlight(sandbox.client()).add_individual_testers(build(sandbox), ["mateo@example.com"]),
    ),
    "individual testers": Case(
        lambda asc, id: TestFlight(asc).add_individual_testers(id, ["mateo@example.com", "kim@example.org"]), approved
    ),
    "invitations sent again": Case(lambda asc, _: TestFlight(asc).resend_invitations(APP), invited, shown=False),
    "what to test": Case(lambda asc, id: TestFlight(asc).describe(id, NOTES), build),
    "a build given to groups": Case(lambda asc, id: TestFlight(asc).give(id, ["QA", "Core Team"]), build),
    "a build taken back": Case(
        lambda asc, id: TestFlight(asc).withdraw(id, ["QA"]), lambda sandbox: build(sandbox, "40")
    ),
    "testers told by themselves": Case(lambda asc, id: TestFlight(asc).auto_notify(id), build),
    "testers told now": Case(lambda asc, id: TestFlight(asc).notify(id), approved),
    "review details": Case(
        lambda asc, _: TestFlight(asc).set_review_details(
            WATCH, contact_last_name="Holm", contact_phone="+46 8 1", demo_account_required=True, notes="Look around."
        )
    ),
    "test information in the app's locale": Case(
        lambda asc, _: TestFlight(asc).set_test_information(WATCH, feedback_email="beta@example.com")
    ),
    "test information in a new locale": Case(
        lambda asc, _: TestFlight(asc).set_test_information(WATCH, locale="sv", description="En klocka.")
    ),
    "a submission": Case(lambda asc, id: TestFlight(asc).submit(id), build),
    "all of it": Case(
        lambda asc, _: TestFlight(asc).distribute(
            APP,
            build="21",
            groups=["QA", "Public Beta"],
            testers=["mateo@example.com"],
            whats_new=NOTES,
            submit_for_review=True,
            uses_non_exempt_encryption=False,
            auto_notify=True,
            notify=True,
        )
    ),
    "all of it, for a build that somebody else has just uploaded": Case(
        lambda asc, _: TestFlight(asc).distribute(APP, groups=["QA", "Public Beta"], submit_for_review=True),
        ready_for_everything,
    ),
}
each_case = pytest.mark.parametrize("case", CASES.values(), ids=CASES)
PLANNABLE = {name: case for name, case in CASES.items() if case.plannable}
SHOWN = {name: case for name, case in CASES.items() if case.shown}
each_kind = pytest.mark.parametrize("kind", KINDS)


@each_kind
@each_case
def test_a_second_run_sends_nothing(case: Case, kind: Kind, tmp_path: Path) -> None:
    check_second_run(case, kind, tmp_path)


@each_kind
@pytest.mark.parametrize("landed", [False, True], ids=["before it is sent", "after it landed"])
@each_case
def test_a_run_that_is_killed_at_any_mutation_is_finished_by_the_next(
    case: Case, kind: Kind, landed: bool, tmp_path: Path
) -> None:
    check_kills(case, kind, tmp_path, landed=landed)


@each_kind
@pytest.mark.parametrize("case", SHOWN.values(), ids=SHOWN)
def test_a_run_that_loses_the_answer_to_any_mutation_is_finished_by_the_next(
    case: Case, kind: Kind, tmp_path: Path
) -> None:
    check_lost_answers(case, kind, tmp_path)


@pytest.mark.parametrize("case", PLANNABLE.values(), ids=PLANNABLE)
def test_a_plan_of_it_applied_comes_to_the_same(case: Case, tmp_path: Path) -> None:
    check_plan(case, tmp_path)
