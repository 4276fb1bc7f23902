"""Expiring builds: which ones a policy means, which ones are protected, and that all of it is listed before."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any
from unittest.mock import ANY

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asckit import Client, ConfigurationError, Conflict, NoMatch, NotReady
from asckit.testing import FakeApi, Sandbox, document, error, page, resource
from asckit_api.models import Build
from asckit_plugins.builds import Builds, BuildSummary, Expiry
from asckit_plugins.builds.expiring import HELD, Policy, by_policy, judge
from asckit_plugins.builds.finding import version_key
from asckit_plugins.testflight import TestFlight

from .kit import APP, Kill, Steps, build_with, sent

NOW = datetime(2026, 6, 1, tzinfo=UTC)


@pytest.fixture
def asc(sandbox: Sandbox) -> Client:
    return sandbox.client()


def expired(sandbox: Sandbox) -> list[str]:
    """The numbers of the builds that were expired here: 1.0 (1) and (2) had before."""
    numbers = [sandbox.get("builds", id)["version"] for id in sandbox.ids("builds", expired=True)]
    return sorted(number for number in numbers if number not in ("1", "2"))


def labels(found: Expiry) -> list[str]:
    return [build.label for build in found.expiring]


# -- by policy ---------------------------------------------------------------------------------

POLICIES: dict[str, tuple[dict[str, Any], list[str]]] = {
    "the latest of each version stay": ({"keep_latest": 1}, ["2.0 (40)", "1.2 (20)", "1.1 (10)"]),
    "as many as there are stay": ({"keep_latest": 2}, []),
    "the old ones go": ({"older_than": timedelta(days=30)}, ["1.1 (12)", "1.1 (10)"]),
    "both must hold": ({"keep_latest": 1, "older_than": timedelta(days=30)}, ["1.1 (10)"]),
    "one version only": ({"keep_latest": 1, "version": "1.1.0"}, ["1.1 (10)"]),
    "one platform only": ({"keep_latest": 0, "platform": "MAC_OS"}, []),
    "none of a version stay": ({"keep_latest": 0, "version": "1.1"}, ["1.1 (12)", "1.1 (10)"]),
}


@pytest.mark.parametrize(("policy", "expiring"), POLICIES.values(), ids=POLICIES)
def test_a_policy_expires(sandbox: Sandbox, asc: Client, policy: dict[str, Any], expiring: list[str]) -> None:
    before = Builds(asc).expiry(APP, **policy)
    assert (labels(before), sandbox.mutations) == (expiring, [])
    done = Builds(asc).expire(APP, **policy)
    assert labels(done) == expiring
    assert [step.name for step in done.steps if step.status == "changed"] == [
        f"build {label} is expired" for label in expiring
    ]
    assert len(sandbox.mutations) == len(expiring)
    assert Builds(asc).expire(APP, **policy).expiring == ()
    assert len(sandbox.mutations) == len(expiring)


def test_versions_and_platforms_are_looked_at_one_by_one(sandbox: Sandbox, asc: Client) -> None:
    """A peer's policy covers every version, every platform, and builds that have expired before."""
    for number in ("1", "2", "3"):
        sandbox.upload_build(app=APP, version="2.0", build=number, platform="MAC_OS", invisible_seconds=0,
                             processing_seconds=1, uses_non_exempt_encryption=False)  # fmt: skip
    sandbox.advance(600)
    done = Builds(asc).expire(APP, keep_latest=2, version="2.0")
    assert [(one.label, one.platform) for one in done.expiring] == [("2.0 (40)", "IOS"), ("2.0 (1)", "MAC_OS")]
    assert not any(verdict.build.expired or verdict.build.version != "2.0" for verdict in done.verdicts)


def test_every_build_that_is_concerned_has_a_reason(asc: Client) -> None:
    found = Builds(asc).expiry(APP, keep_latest=1, older_than=timedelta(days=1, hours=12))
    assert {verdict.build.label: (verdict.expires, verdict.reason) for verdict in found.verdicts} == {
        "2.0 (42)": (False, "is processing, so nobody can install it"),
        "2.0 (41)": (False, "is number 1 of the latest 1 of its version"),
        "2.0 (40)": (True, "is number 2 of 2 of its version, and is 2 days old"),
        "1.2 (21)": (False, "is number 1 of the latest 1 of its version"),
        "1.2 (20)": (True, "is number 2 of 2 of its version, and is 20 days old"),
        "1.1 (12)": (False, "is number 1 of the latest 1 of its version"),
        "1.1 (11)": (False, "is invalid, so nobody can install it"),
        "1.1 (10)": (True, "is number 2 of 2 of its version, and is 60 days old"),
    }


WRONG: dict[str, tuple[dict[str, Any], str]] = {
    "nothing": ({}, "takes either a build, or a policy"),
    "a build and a policy": ({"build": "41", "keep_latest": 1}, "takes either a build, or a policy"),
    "less than nothing": ({"keep_latest": -1}, "keep_latest is how many builds"),
    "the future": ({"older_than": timedelta(days=-1)}, "older_than is an age"),
}


@pytest.mark.parametrize(("arguments", "says"), WRONG.values(), ids=WRONG)
def test_what_is_no_policy_is_refused(sandbox: Sandbox, asc: Client, arguments: Any, says: str) -> None:
    with pytest.raises(ConfigurationError, match=says):
        Builds(asc).expire(APP, **arguments)
    assert sandbox.requests == []


# -- one build ---------------------------------------------------------------------------------


def test_one_build_is_expired_once(sandbox: Sandbox) -> None:
    steps = Steps()
    asc = sandbox.client(plugins=[steps])
    assert labels(Builds(asc).expire(APP, "2.0 (40)")) == ["2.0 (40)"]
    again = Builds(asc).expire(APP, "2.0 (40)")
    assert (again.expiring, [step.status for step in again.steps]) == ((), ["unchanged"])
    assert sent(sandbox) == ["builds_updateInstance"]
    assert [(step.status, step.detail) for step in steps.seen] == [
        ("checking", "is to be: it was named"),
        ("changed", "it was named"),
        ("unchanged", "already"),
    ]


def test_an_unknown_build_is_an_error(sandbox: Sandbox, asc: Client) -> None:
    with pytest.raises(NoMatch, match=r"no build '400'.*'2\.0 \(40\)'"):
        Builds(asc).expire(APP, "400")
    assert sandbox.mutations == []


# -- what is protected -------------------------------------------------------------------------


def test_the_one_in_review_stays_unless_forced(sandbox: Sandbox, asc: Client) -> None:
    """NOTES: a build in review cannot be withdrawn, only expired."""
    TestFlight(asc).submit(build_with(sandbox, "40"))
    with pytest.raises(NotReady, match=r"build 2\.0 \(40\) is waiting for beta review, .* force=True \(--force\)"):
        Builds(asc).expire(APP, "40")
    found = Builds(asc).expire(APP, keep_latest=1, version="2.0")
    assert {verdict.build.number: verdict.reason for verdict in found.verdicts}["40"] == "is waiting for beta review"
    assert expired(sandbox) == []
    forced = Builds(asc).expire(APP, "40", force=True)
    assert forced.verdicts[0].reason == "was named; forced although it is waiting for beta review"
    assert expired(sandbox) == ["40"]


def test_the_last_one_of_a_platform_that_can_be_tested_stays_unless_forced(sandbox: Sandbox, asc: Client) -> None:
    found = Builds(asc).expire(APP, keep_latest=0)
    assert expired(sandbox) == ["10", "12", "20", "21", "40"]
    kept = {verdict.build.label: verdict.reason for verdict in found.verdicts if not verdict.expires}
    assert kept["2.0 (41)"] == "is the last one that can be tested on IOS"
    with pytest.raises(NotReady, match="is the last one that can be tested on IOS"):
        Builds(asc).expire(APP, "41")
    Builds(asc).expire(APP, "41", force=True)
    assert "41" in expired(sandbox)


def expect_builds(api: FakeApi, *, held: Any) -> None:
    """Two builds that can be tested, and App Store versions as given."""
    train = resource("preReleaseVersions", "t", {"version": "1.0", "platform": "IOS"})
    detail = resource(
        "buildBetaDetails", "d", {"internalBuildState": "IN_BETA_TESTING", "externalBuildState": "BETA_APPROVED"}
    )
    listed = [
        resource("builds", id, {"version": number, "processingState": "VALID", "expired": False},
                 preReleaseVersion="t", buildBetaDetail="d")
        for id, number in (("a", "1"), ("b", "2"))
    ]  # fmt: skip
    api.expect("GET", "/v1/apps/1", reply=document(resource("apps", "1", {"bundleId": APP})))
    api.expect("GET", "/v1/builds", query=ANY, reply=page(listed, included=[train, detail]), times=None)
    query = {"filter[appVersionState]": ",".join(HELD), "include": "build", "limit": "200"}
    api.expect("GET", "/v1/apps/1/appStoreVersions", query=query, reply=held)


def test_the_one_that_an_app_store_version_needs_stays_unless_forced(fake_api: FakeApi) -> None:
    expect_builds(fake_api, held=page([resource("appStoreVersions", "v", {"appVersionState": "IN_REVIEW"}, build="a")]))
    found = Builds(fake_api.client()).expiry("1", keep_latest=1)
    assert [(verdict.build.number, verdict.expires, verdict.reason) for verdict in found.verdicts] == [
        ("2", False, "is number 1 of the latest 1 of its version"),
        ("1", False, "belongs to an App Store version that is under way"),
    ]
    assert found.remarks == ()


def test_where_app_store_versions_cannot_be_read_that_is_said(fake_api: FakeApi) -> None:
    expect_builds(fake_api, held=error(403, "FORBIDDEN_ERROR"))
    found = Builds(fake_api.client()).expiry("1", keep_latest=1)
    assert [build.number for build in found.expiring] == ["1"]
    assert found.remarks == ("whether an App Store version needs one of them could not be read (403 Forbidden)",)


def test_what_speaks_for_expiring_is_all_in_the_verdict(fake_api: FakeApi) -> None:
    expect_builds(fake_api, held=page([resource("appStoreVersions", "v", {}, build="a")]))
    found = Builds(fake_api.client()).expiry("1", keep_latest=1, force=True)
    assert found.verdicts[1].reason == (
        "is number 2 of 2 of its version; forced although it belongs to an App Store version that is under way"
    )


# -- listed before, asked before ---------------------------------------------------------------


def test_all_of_it_is_announced_and_asked_before_the_first_change(sandbox: Sandbox) -> None:
    steps = Steps()
    asked: list[Expiry] = []

    def agreed(found: Expiry) -> bool:
        assert len(steps.seen) == len(found.expiring) == 3
        assert sandbox.mutations == []
        asked.append(found)
        return True

    Builds(sandbox.client(plugins=[steps])).expire(APP, keep_latest=1, agreed=agreed)
    assert [labels(found) for found in asked] == [["2.0 (40)", "1.2 (20)", "1.1 (10)"]]
    announced = [step.target for step in steps.seen if step.status == "checking"]
    changed = [step.target for step in steps.seen if step.status == "changed"]
    assert announced == changed
    assert [step.status for step in steps.seen[: len(announced)]] == ["checking"] * len(announced)


def test_what_is_not_agreed_to_is_not_done(sandbox: Sandbox, asc: Client) -> None:
    found = Builds(asc).expire(APP, keep_latest=1, agreed=lambda _found: False)
    assert (len(found.expiring), found.steps, sandbox.mutations) == (3, (), [])


def test_what_becomes_protected_while_somebody_thinks_stays(sandbox: Sandbox, asc: Client) -> None:
    def agreed(_found: Expiry) -> bool:
        with sandbox.client() as other:
            TestFlight(other).submit(build_with(sandbox, "40"))
        return True

    Builds(asc).expire(APP, keep_latest=1, version="2.0", agreed=agreed)
    assert expired(sandbox) == []


def test_what_was_not_listed_is_not_done(sandbox: Sandbox, asc: Client) -> None:
    def agreed(found: Expiry) -> bool:
        assert labels(found) == ["2.0 (40)"]
        sandbox.advance(600)  # 2.0 (42) becomes the latest, so that 41 would have to go too
        return True

    found = Builds(asc).expire(APP, keep_latest=1, version="2.0", agreed=agreed)
    assert expired(sandbox) == ["40"]
    assert {one.build.number: one.reason for one in found.verdicts}["41"] == "was not listed before"


# -- crashes, conflicts, plans, both clients ---------------------------------------------------


@pytest.mark.parametrize("killed_at", range(3))
@pytest.mark.parametrize("landed", [False, True])
def test_a_run_that_is_killed_at_any_change_is_finished_by_the_next(
    sandbox: Sandbox, killed_at: int, landed: bool
) -> None:
    with pytest.raises(KeyboardInterrupt):
        Builds(sandbox.client(plugins=[Kill(killed_at, landed=landed)])).expire(APP, keep_latest=1)
    assert len(expired(sandbox)) == killed_at + landed
    Builds(sandbox.client()).expire(APP, keep_latest=1)
    assert expired(sandbox) == ["10", "20", "40"]
    assert len(sandbox.mutations) == 3


@pytest.mark.parametrize("status", [409, 422])
def test_a_refusal_because_it_has_expired_meanwhile_is_success(fake_api: FakeApi, status: int) -> None:
    expect_builds(fake_api, held=page([]))
    fake_api.expect("PATCH", "/v1/builds/a", json=ANY, reply=error(status, "STATE_ERROR.ENTITY_STATE_INVALID"))
    fake_api.expect("GET", "/v1/builds/a", reply=document(resource("builds", "a", {"expired": True})))
    done = Builds(fake_api.client()).expire("1", keep_latest=1)
    assert [(step.status, step.detail) for step in done.steps if step.target == "a"] == [
        ("unchanged", "has expired meanwhile")
    ]


def test_a_refusal_for_another_reason_is_an_error(fake_api: FakeApi) -> None:
    expect_builds(fake_api, held=page([]))
    fake_api.expect("PATCH", "/v1/builds/a", json=ANY, reply=error(409, "STATE_ERROR"))
    fake_api.expect("GET", "/v1/builds/a", reply=document(resource("builds", "a", {"expired": False})))
    with pytest.raises(Conflict):
        Builds(fake_api.client()).expire("1", keep_latest=1)


def test_expiring_is_planned_and_applied(sandbox: Sandbox, asc: Client) -> None:
    with asc.plan() as plan:
        Builds(asc).expire(APP, keep_latest=1)
    assert (len(plan.changes), plan.stopped, plan.gaps, sandbox.mutations) == (3, None, [], [])
    plan.apply()
    assert expired(sandbox) == ["10", "20", "40"]


def test_the_asynchronous_client_expires_the_same(sandbox: Sandbox) -> None:
    async def run() -> list[str]:
        async with sandbox.async_client() as asc:
            return labels(await Builds(asc).expire(APP, keep_latest=1))

    assert asyncio.run(run()) == ["2.0 (40)", "1.2 (20)", "1.1 (10)"]
    assert expired(sandbox) == ["10", "20", "40"]


# -- the policy as a pure function -------------------------------------------------------------

EXTERNAL = ("READY_FOR_BETA_SUBMISSION", "WAITING_FOR_BETA_REVIEW", "BETA_APPROVED", "MISSING_EXPORT_COMPLIANCE")


def summary(id: int, version: str, number: int, platform: str, external: str, days: int) -> BuildSummary:
    internal = external if external == "MISSING_EXPORT_COMPLIANCE" else "IN_BETA_TESTING"
    return BuildSummary(
        str(id), version, str(number), platform, "VALID", internal, external, False, False,
        NOW - timedelta(days=days), Build({"type": "builds", "id": str(id)}),
    )  # fmt: skip


builds = st.lists(
    st.tuples(
        st.sampled_from(["1.0", "1.0.0", "1.10"]), st.integers(1, 40), st.sampled_from(["IOS", "TV_OS"]),
        st.sampled_from(EXTERNAL), st.integers(0, 89),
    ),
    max_size=12, unique_by=lambda drawn: (version_key(drawn[0]), drawn[1], drawn[2]),
).map(lambda drawn: [summary(id, *given) for id, given in enumerate(drawn)])  # fmt: skip


@given(builds, st.none() | st.integers(0, 3), st.none() | st.integers(0, 60), st.booleans())
def test_whatever_the_policy_its_promises_hold(
    known: list[BuildSummary], keep: int | None, days: int | None, held_first: bool
) -> None:
    policy = Policy(keep, None if days is None else timedelta(days=days))
    held = {build.id for build in known[:1]} if held_first else set()
    verdicts = judge(known, *by_policy(known, policy, NOW), held)
    going = [verdict.build for verdict in verdicts if verdict.expires]
    staying = [build for build in known if build not in going]
    assert {verdict.build.id for verdict in verdicts} == {build.id for build in known}
    for build in going:
        same = (version_key(build.version), build.platform)
        train = [one for one in known if (version_key(one.version), one.platform) == same]
        above = [one for one in train if int(one.number) > int(build.number)]
        assert keep is None or len(above) >= keep
        assert days is None or (build.uploaded and NOW - build.uploaded > timedelta(days=days))
        assert build.external_state != "WAITING_FOR_BETA_REVIEW"
        assert build.id not in held
    for platform in {build.platform for build in known if build.stage.testable}:
        assert any(build.platform == platform and build.stage.testable for build in staying)
