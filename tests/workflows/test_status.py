"""Where a build stands, and why a tester cannot install it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import attrs
import pytest

from asckit import NoMatch
from asckit.testing import Sandbox
from asckit_plugins.builds import Builds
from asckit_plugins.testflight import Explanation, TestFlight, Timeline
from asckit_plugins.testflight.explain import Device, Facts, explain
from asckit_plugins.testflight.groups import GroupSummary
from asckit_plugins.testflight.status import next_of

APP = "com.example.aurora"


def build(sandbox: Sandbox, number: str = "41") -> str:
    (app,) = sandbox.ids("apps", bundleId=APP)
    (id,) = [id for id in sandbox.ids("builds", version=number) if sandbox.get("builds", id)["app"] == app]
    return id


def marks(timeline: Timeline) -> dict[str, str]:
    return {entry.name: entry.mark for entry in timeline.entries}


# -- status ------------------------------------------------------------------------------------


def test_a_build_is_followed_from_upload_to_expiry(sandbox: Sandbox) -> None:
    testflight = TestFlight(sandbox.client())
    (app,) = sandbox.ids("apps", bundleId=APP)
    id = sandbox.upload_build(app=app, version="3.0", build="50", invisible_seconds=0)
    sandbox.script_review("APPROVED", waiting_seconds=100, reviewing_seconds=100)

    def now() -> tuple[str, str, set[str]]:
        timeline = testflight.status(id)
        done = {name for name, mark in marks(timeline).items() if mark == "done"}
        current = {name for name, mark in marks(timeline).items() if mark == "now"}
        assert current in ({timeline.next.name}, set())
        return timeline.next.name, timeline.next.whose, done

    done = {"uploaded", "visible"}
    assert now() == ("processed", "Apple", done)
    sandbox.advance(400)
    done |= {"processed", "internal groups"}
    assert now() == ("compliance", "you", done)
    Builds(sandbox.client()).comply(id, uses_non_exempt_encryption=False)
    done |= {"compliance"}
    assert now() == ("submitted", "you", done)
    testflight.describe(id, {"en-US": "Try it."})
    testflight.submit(id)
    done |= {"notes", "submitted"}
    assert now() == ("in review", "Apple", done)
    sandbox.advance(101)
    done |= {"in review"}
    assert now() == ("approved", "Apple", done)
    sandbox.advance(101)
    done |= {"approved"}
    assert now() == ("external groups", "you", done)
    testflight.give(id, ["Public Beta"])
    done |= {"external groups"}
    assert now() == ("testers told", "you", done)
    testflight.notify(id)
    done |= {"testers told"}
    assert now() == ("expires", "testers", done)
    sandbox.advance(91 * 86_400)
    timeline = testflight.status(id)
    assert (timeline.next.name, timeline.next.ended, marks(timeline)["expires"]) == ("expires", True, "failed")


def test_times_are_told_where_apple_tells_them(sandbox: Sandbox) -> None:
    testflight = TestFlight(sandbox.client())
    testflight.submit(build(sandbox))
    before = len(sandbox.requests)
    timeline = testflight.status(build(sandbox))
    assert len(sandbox.requests) - before == 1
    times = {entry.name: entry.at for entry in timeline.entries if entry.at}
    assert set(times) == {"uploaded", "submitted", "expires"}
    assert times["expires"] - times["uploaded"] == timedelta(days=90)
    document = timeline.to_dict()
    assert (document["app"], document["build"]["number"], document["next"]["whose"]) == (APP, "41", "Apple")


@pytest.mark.parametrize(
    ("number", "name", "whose", "ended", "says"),
    [
        ("11", "processed", "you", True, "upload a new build"),
        ("1", "expires", "nobody", True, "upload a new build"),
        ("21", "compliance", "you", False, f'asckit builds comply {APP} "1.2 (21)"'),
        ("41", "submitted", "you", False, f'asckit testflight submit {APP} --build "2.0 (41)"'),
        ("12", "expires", "testers", False, "it expires 90 days after its upload"),
    ],
)
def test_what_is_next_and_whose_move_it_is(
    sandbox: Sandbox, number: str, name: str, whose: str, ended: bool, says: str
) -> None:
    timeline = TestFlight(sandbox.client()).status(build(sandbox, number))
    assert (timeline.next.name, timeline.next.whose, timeline.next.ended) == (name, whose, ended)
    assert says in timeline.next.next
    if ended and name != "expires":
        assert marks(timeline)[name] == "failed"


def test_a_rejected_build_has_ended(sandbox: Sandbox) -> None:
    testflight = TestFlight(sandbox.client())
    sandbox.script_review("REJECTED", waiting_seconds=1, reviewing_seconds=1)
    testflight.submit(build(sandbox))
    sandbox.advance(10)
    timeline = testflight.status(build(sandbox))
    assert (timeline.next.ended, marks(timeline)["approved"]) == (True, "failed")


def test_a_build_for_internal_testing_only_needs_no_review(sandbox: Sandbox) -> None:
    sandbox.world.store.get("builds", build(sandbox)).attributes["buildAudienceType"] = "INTERNAL_ONLY"
    timeline = TestFlight(sandbox.client()).status(build(sandbox))
    assert marks(timeline)["submitted"] == marks(timeline)["testers told"] == "not needed"
    assert (timeline.next.stage, timeline.next.name) == ("internal only", "internal groups")


def test_a_state_that_apple_adds_tomorrow_is_named(sandbox: Sandbox) -> None:
    summary = Builds(sandbox.client()).read(build(sandbox))
    assert "IN_ORBIT" in next_of(attrs.evolve(summary, external_state="IN_ORBIT")).next
    papers = attrs.evolve(summary, external_state="MISSING_EXPORT_COMPLIANCE", uses_non_exempt_encryption=True)
    assert "papers" in next_of(papers).next


# -- explain: gathered from the sandbox --------------------------------------------------------


def test_who_can_install_a_build_is_told_so_in_six_requests(sandbox: Sandbox) -> None:
    found = TestFlight(sandbox.client()).explain(APP, "41", "ADA@example.com")
    assert found.blocking is None
    assert {check.name: check.verdict for check in found.checks} == {
        "is a tester of the app": "ok",
        "has accepted the invitation": "ok",
        "build is processed": "ok",
        "build has not expired": "ok",
        "export compliance is settled": "ok",
        "beta review has approved it": "ok",
        "has the build": "ok",
        "the device can run it": "unknown",
    }
    assert len(sandbox.requests) == 6
    assert sandbox.mutations == []


BLOCKED: dict[str, tuple[str, str, str, str]] = {
    "nobody of that name": ("41", "nobody@example.org", "is a tester of the app", "testers add"),
    "still processing": ("42", "ada@example.com", "build is processed", f'asckit builds wait {APP} "2.0 (42)"'),
    "invalid": ("11", "ada@example.com", "build is processed", "upload a new build"),
    "expired": ("1", "ada@example.com", "build has not expired", "upload a new build"),
    "compliance": ("21", "ada@example.com", "export compliance is settled", "asckit builds comply"),
    "not reviewed": ("41", "yuki@example.org", "beta review has approved it", f"asckit testflight submit {APP}"),
    "group has it not": ("41", "mateo@example.com", "has the build", f'give {APP} --build "2.0 (41)" --group "QA"'),
    "group has not the reviewed one": ("10", "mateo@example.com", "has the build", '--group "QA"'),
}


@pytest.mark.parametrize(("number", "email", "name", "fix"), BLOCKED.values(), ids=BLOCKED)
def test_the_first_thing_in_the_way_is_named_with_what_mends_it(
    sandbox: Sandbox, number: str, email: str, name: str, fix: str
) -> None:
    blocking = TestFlight(sandbox.client()).explain(APP, number, email).blocking
    assert blocking is not None
    assert blocking.name == name
    assert fix in blocking.fix


def test_what_is_mended_leads_to_the_next_thing_and_at_last_to_the_build(sandbox: Sandbox) -> None:
    testflight = TestFlight(sandbox.client())
    seen = []

    def blocked() -> str | None:
        found = testflight.explain(APP, "21", "kim@example.org").blocking
        seen.append(found.name if found else None)
        return seen[-1]

    sandbox.script_review("APPROVED", waiting_seconds=1, reviewing_seconds=1)
    mends: dict[str | None, Callable[[], Any]] = {
        "is a tester of the app": lambda: testflight.add_testers(APP, ["kim@example.org"], groups=["Public Beta"]),
        "has accepted the invitation": lambda: sandbox.world.store.get(
            "betaTesters", sandbox.ids("betaTesters", email="kim@example.org")[0]
        ).attributes.update(state="ACCEPTED"),
        "export compliance is settled": lambda: Builds(sandbox.client()).comply(
            build(sandbox, "21"), uses_non_exempt_encryption=False
        ),
        "beta review has approved it": lambda: testflight.submit(build(sandbox, "21")),
        "has the build": lambda: testflight.give(build(sandbox, "21"), ["Public Beta"]),
        "testing has begun": lambda: testflight.notify(build(sandbox, "21")),
    }
    while (name := blocked()) is not None:
        mends.pop(name)()
        sandbox.advance(10)
    assert (mends, seen[-1], len(seen)) == ({}, None, 7)


def test_a_tester_of_another_app_is_none_of_this(sandbox: Sandbox) -> None:
    blocking = TestFlight(sandbox.client()).explain("com.example.aurora.watch", "1", "ada@example.com").blocking
    assert blocking is not None
    assert "a tester of other apps only" in blocking.detail


def test_an_individual_tester_has_a_build_without_a_group(sandbox: Sandbox) -> None:
    testflight = TestFlight(sandbox.client())
    sandbox.client().api.builds.add_individual_testers(
        build(sandbox, "41"), sandbox.ids("betaTesters", email="mateo@example.com")
    )
    checks = {check.name: check for check in testflight.explain(APP, "41", "mateo@example.com").checks}
    assert checks["has the build"].detail == "as an individual tester"


def test_both_clients_explain_the_same(sandbox: Sandbox) -> None:
    async def run() -> Explanation:
        async with sandbox.async_client() as asc:
            return await TestFlight(asc).explain(APP, "41", "mateo@example.com")

    direct = TestFlight(sandbox.client()).explain(APP, "41", "mateo@example.com")
    assert asyncio.run(run()).to_dict() == direct.to_dict()


def test_an_unknown_build_is_an_error_and_not_an_explanation(sandbox: Sandbox) -> None:
    with pytest.raises(NoMatch, match="no build '999'"):
        TestFlight(sandbox.client()).explain(APP, "999", "ada@example.com")


# -- explain: the decision alone ---------------------------------------------------------------


@pytest.fixture
def facts(sandbox: Sandbox) -> Facts:
    """Facts by which an external tester has a build in testing."""
    summary = attrs.evolve(Builds(sandbox.client()).read(build(sandbox, "12")), external_state="IN_BETA_TESTING")
    group = GroupSummary("g", "Beta", False, False, True, "https://testflight.apple.com/join/x", 100, None)
    return Facts(
        APP, summary, "kim@example.org", (group,), frozenset("g"), True, "INSTALLED", frozenset("g"), least_os="17.0"
    )


def verdicts(facts: Facts) -> dict[str, tuple[str, str]]:
    return {check.name: (check.verdict, check.detail) for check in explain(facts).checks}


@pytest.mark.parametrize(
    ("state", "verdict", "says"),
    [
        ("ACCEPTED", "ok", "not installed yet"),
        ("INSTALLED", "ok", "has a build"),
        ("INVITED", "failed", "in an e-mail from TestFlight"),
        ("NOT_INVITED", "failed", "no invitation yet"),
        ("REVOKED", "failed", "left the test"),
        ("SOMETHING_NEW", "unknown", "SOMETHING_NEW"),
    ],
)
def test_each_state_of_a_tester_is_told(facts: Facts, state: str, verdict: str, says: str) -> None:
    found = verdicts(attrs.evolve(facts, state=state))["has accepted the invitation"]
    assert (found[0], says in found[1]) == (verdict, True)


def test_who_has_no_build_to_install_is_not_told_to_be_invited(facts: Facts) -> None:
    """Apple refuses to invite them (NO_INSTALLABLE_BUILDS): what stands in the way of the build comes first."""
    waiting = attrs.evolve(facts.build, external_state="READY_FOR_BETA_SUBMISSION")
    found = explain(attrs.evolve(facts, state="NOT_INVITED", build=waiting))
    assert found.blocking is not None
    assert found.blocking.name == "beta review has approved it"


def test_devices_are_compared_with_the_system_that_the_build_needs(facts: Facts) -> None:
    name = "the device can run it"
    assert verdicts(facts)[name] == ("unknown", "it needs IOS 17.0 or later")
    phone, old = Device("iPhone 15", "IOS", "17.1", "12"), Device("iPhone 8", "IOS", "16.7", "11")
    mac = Device("Mac", "MAC_OS", "14.0", "12")
    assert verdicts(attrs.evolve(facts, devices=(phone, old)))[name][0] == "ok"
    failed, detail = verdicts(attrs.evolve(facts, devices=(old, mac)))[name]
    assert (failed, detail) == ("failed", "iPhone 8 with 16.7; it needs IOS 17.0 or later")
    assert verdicts(attrs.evolve(facts, devices=(mac,)))[name] == (
        "unknown",
        "it needs IOS 17.0 or later; Apple knows of Mac",
    )
    assert verdicts(attrs.evolve(facts, devices=(phone,)))["has installed it"] == ("ok", "on iPhone 15")


def test_who_is_no_tester_is_told_of_the_links_by_which_to_join(facts: Facts) -> None:
    nobody = attrs.evolve(facts, state=None, known=False, member_of=frozenset())
    (link,) = [check for check in explain(nobody).checks if check.name == "can join by a public link"]
    assert link.detail == "Beta: takes 100 testers, and may be full"
    assert link.fix == "send them https://testflight.apple.com/join/x"
    elsewhere = attrs.evolve(nobody, having=frozenset())
    assert verdicts(elsewhere)["can join by a public link"] == ("unknown", "Beta has one, but not this build")
    closed = attrs.evolve(nobody, groups=(attrs.evolve(facts.groups[0], public_link=None),))
    assert verdicts(closed)["can join by a public link"] == ("unknown", "there is none")
    empty = explain(attrs.evolve(nobody, groups=()))
    assert empty.blocking is not None
    assert empty.blocking.fix.endswith("after asckit testflight groups create")


def test_an_internal_tester_needs_no_review(facts: Facts) -> None:
    waiting = attrs.evolve(facts, build=attrs.evolve(facts.build, external_state="WAITING_FOR_BETA_REVIEW"))
    blocking = explain(waiting).blocking
    assert blocking is not None
    assert blocking.name == "beta review has approved it"
    inside = attrs.evolve(waiting, groups=(attrs.evolve(facts.groups[0], internal=True),))
    assert explain(inside).blocking is None


def test_a_tester_in_no_group_is_told_to_be_added(facts: Facts) -> None:
    alone = explain(attrs.evolve(facts, member_of=frozenset())).blocking
    assert alone is not None
    assert alone.detail == "is in no group of the app, and no individual tester of the build"


@pytest.mark.parametrize("state", ["BETA_APPROVED", "READY_FOR_BETA_TESTING"])
def test_an_approved_build_of_which_nobody_was_told_is_not_in_testing(facts: Facts, state: str) -> None:
    found = explain(attrs.evolve(facts, build=attrs.evolve(facts.build, external_state=state))).blocking
    assert found is not None
    assert (found.name, found.fix) == ("testing has begun", f'asckit testflight notify {APP} --build "1.1 (12)"')


def test_a_build_of_which_apple_does_not_say_when_it_expires_does_so_after_90_days(sandbox: Sandbox) -> None:
    sandbox.world.store.get("builds", build(sandbox)).attributes.pop("expirationDate")
    times = {entry.name: entry.at for entry in TestFlight(sandbox.client()).status(build(sandbox)).entries if entry.at}
    assert times["expires"] - times["uploaded"] == timedelta(days=90)
