"""Finding builds, waiting for them, answering for their encryption."""

from __future__ import annotations

import asyncio

import pytest

from asckit import Client, NoMatch, NotReady, WaitTimeout
from asckit.testing import Sandbox
from asckit_plugins.builds import Builds
from asckit_plugins.builds.finding import parse_build, version_key

APP = "com.example.aurora"


@pytest.fixture
def asc(sandbox: Sandbox) -> Client:
    return sandbox.client()


@pytest.mark.parametrize("name", [APP, "Aurora Notes"])
def test_an_app_is_found_by_bundle_id_and_by_exact_name(asc: Client, name: str) -> None:
    assert Builds(asc).app(name).attributes.bundle_id == APP


def test_an_app_is_found_by_its_id(sandbox: Sandbox, asc: Client) -> None:
    (id,) = sandbox.ids("apps", bundleId=APP)
    assert Builds(asc).app(id).attributes.name == "Aurora Notes"


@pytest.mark.parametrize("name", ["com.example.auror", "aurora notes", "12345"])
def test_an_unknown_app_is_an_error_that_lists_near_matches(asc: Client, name: str) -> None:
    with pytest.raises(NoMatch, match=r"there is no app .*; there is ") as caught:
        Builds(asc).app(name)
    assert {APP, "Aurora Notes"} & set(caught.value.candidates)


def test_a_name_that_two_apps_have_is_an_error_that_lists_both(sandbox: Sandbox, asc: Client) -> None:
    sandbox.add("apps", {"name": "Aurora Notes", "bundleId": "com.example.other"})
    with pytest.raises(NoMatch, match=r"several apps are named 'Aurora Notes'.*give the bundle id"):
        Builds(asc).app("Aurora Notes")


def test_builds_come_highest_version_and_number_first(sandbox: Sandbox, asc: Client) -> None:
    for version, number in [("1.9", "300"), ("1.10", "9"), ("1.10", "10")]:
        sandbox.upload_build(app=APP, version=version, build=number, invisible_seconds=0)
    sandbox.advance(1)
    labels = [build.label for build in Builds(asc).find(APP)]
    assert labels[:6] == ["2.0 (42)", "2.0 (41)", "2.0 (40)", "1.10 (10)", "1.10 (9)", "1.9 (300)"]


def test_versions_and_numbers_are_compared_exactly_but_as_numbers(asc: Client) -> None:
    builds = Builds(asc)
    assert [build.label for build in builds.find(APP, version="2.0.0", number="042")] == ["2.0 (42)"]
    assert builds.find(APP, version="2") == builds.find(APP, version="2.0")
    assert builds.find(APP, version="2.0.1") == []


def test_expired_builds_can_be_asked_for_or_left_out(asc: Client) -> None:
    builds = Builds(asc)
    assert [build.label for build in builds.find(APP, expired=True)] == ["1.0 (2)", "1.0 (1)"]
    assert not any(build.expired for build in builds.find(APP, expired=False))


def test_a_listing_of_more_builds_than_fit_a_page_is_complete(sandbox: Sandbox, asc: Client) -> None:
    for number in range(1000, 1450):
        sandbox.upload_build(app=APP, version="3.0", build=str(number), invisible_seconds=0)
    sandbox.advance(1)
    assert len(Builds(asc).find(APP, version="3.0")) == 450


@pytest.mark.parametrize("name", ["latest", "42", "2.0 (42)", "2.0:42", "2.0.0(42)"])
def test_a_build_is_named_in_several_ways(asc: Client, name: str) -> None:
    assert Builds(asc).get(APP, name).label == "2.0 (42)"


def test_latest_of_a_version_is_its_highest_number(asc: Client) -> None:
    assert Builds(asc).get(APP, version="1.2").label == "1.2 (21)"


def test_latest_leaves_expired_builds_out(asc: Client) -> None:
    with pytest.raises(NoMatch, match=r"no build that has not expired '1\.0'"):
        Builds(asc).get(APP, version="1.0")


def test_an_unknown_build_is_an_error_that_lists_near_matches(asc: Client) -> None:
    with pytest.raises(NoMatch, match=r"no build '43' of com\.example\.aurora; there is '2\.0 \(42\)'"):
        Builds(asc).get(APP, "43")


def test_a_number_that_two_versions_have_is_an_error_that_lists_both(sandbox: Sandbox, asc: Client) -> None:
    sandbox.upload_build(app=APP, version="2.1", build="42", invisible_seconds=0)
    sandbox.advance(1)
    with pytest.raises(NoMatch, match=r"2\.1 \(42\) on IOS, 2\.0 \(42\) on IOS; say which"):
        Builds(asc).get(APP, "42")
    assert Builds(asc).get(APP, "42", version="2.1").label == "2.1 (42)"


def test_waiting_returns_the_build_once_both_beta_states_are_settled(sandbox: Sandbox, asc: Client) -> None:
    builds = Builds(asc)
    started = sandbox.clock.now()
    build = builds.wait(builds.get(APP).id, every=10)
    assert build.processing_state == "VALID"
    assert (build.internal_state, build.external_state) == ("IN_BETA_TESTING", "READY_FOR_BETA_SUBMISSION")
    assert 65 <= sandbox.clock.now() - started < 85
    assert sandbox.mutations == []


def test_waiting_for_a_build_that_is_ready_takes_one_look(sandbox: Sandbox, asc: Client) -> None:
    builds = Builds(asc)
    id = builds.get(APP, "41").id
    before = len(sandbox.requests)
    builds.wait(id)
    assert len(sandbox.requests) - before == 1


def test_waiting_survives_a_failing_answer(sandbox: Sandbox, asc: Client) -> None:
    builds = Builds(asc)
    id = builds.get(APP).id
    sandbox.fail_next("builds_getInstance", status=502, times=2)
    assert builds.wait(id).usable


def test_waiting_gives_up_in_time(asc: Client) -> None:
    builds = Builds(asc)
    with pytest.raises(WaitTimeout, match="to be processed") as caught:
        builds.wait(builds.get(APP).id, timeout=30, every=10)
    assert 30 <= caught.value.waited < 45


@pytest.mark.parametrize("outcome", ["INVALID", "FAILED"])
def test_a_build_that_cannot_be_processed_ends_the_wait_with_an_error(
    sandbox: Sandbox, asc: Client, outcome: str
) -> None:
    sandbox.upload_build(app=APP, version="9.0", build="1", invisible_seconds=0, processing_seconds=20, outcome=outcome)  # type: ignore[arg-type]
    sandbox.advance(1)
    builds = Builds(asc)
    with pytest.raises(NotReady, match=f"is {outcome}"):
        builds.wait(builds.get(APP, version="9.0").id)


def test_compliance_is_answered_once_and_settles_before_it_returns(sandbox: Sandbox, asc: Client) -> None:
    builds = Builds(asc)
    id = builds.get(APP, "21").id
    assert builds.comply(id, uses_non_exempt_encryption=False).internal_state == "IN_BETA_TESTING"
    assert [request.operation for request in sandbox.mutations] == ["builds_updateInstance"]
    builds.comply(id, uses_non_exempt_encryption=False)
    assert len(sandbox.mutations) == 1


def test_another_answer_on_compliance_is_refused_before_it_is_sent(sandbox: Sandbox, asc: Client) -> None:
    builds = Builds(asc)
    with pytest.raises(NotReady, match="answered to use no non-exempt encryption already"):
        builds.comply(builds.get(APP, "41").id, uses_non_exempt_encryption=True)
    assert sandbox.mutations == []


def test_the_same_workflow_runs_on_the_asynchronous_client(sandbox: Sandbox) -> None:
    async def run() -> str:
        async with sandbox.async_client() as asc:
            builds = Builds(asc)
            found = await builds.get(APP)
            return (await builds.wait(found.id)).label

    assert asyncio.run(run()) == "2.0 (42)"


def test_versions_sort_by_their_numbers() -> None:
    assert sorted(["1.10", "1.9", "1.9.1", "2"], key=version_key) == ["1.9", "1.9.1", "1.10", "2"]
    assert parse_build(" 7e2a-id ") == (None, "7e2a-id")
