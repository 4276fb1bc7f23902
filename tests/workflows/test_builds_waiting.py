"""Waiting for builds: what ends a wait, what does not, how often it looks, and what it says."""

from __future__ import annotations

import asyncio
import logging
import pickle
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from asckit import Client, NoMatch, NotFound, NotReady, WaitTimeout
from asckit.calls import Quota
from asckit.testing import FakeApi, Sandbox, document, error, page, resource
from asckit_plugins.builds import BuildBroken, Builds, rhythm
from asckit_plugins.builds.life import BY_NAME
from asckit_plugins.testflight import TestFlight

from .kit import APP, Steps, build_with


@pytest.fixture
def asc(sandbox: Sandbox) -> Client:
    return sandbox.client()


def upload(sandbox: Sandbox, number: str, **times: Any) -> str:
    given = {"processing_seconds": 60, "uses_non_exempt_encryption": False, "version": "3.0", **times}
    return sandbox.upload_build(app=APP, build=number, **given)


# -- until usable ------------------------------------------------------------------------------


def test_waiting_returns_the_build_once_both_beta_states_are_settled(sandbox: Sandbox, asc: Client) -> None:
    builds = Builds(asc)
    started = sandbox.clock.now()
    build = builds.wait(builds.get(APP).id, every=10)
    assert build.processing_state == "VALID"
    assert (build.internal_state, build.external_state) == ("IN_BETA_TESTING", "READY_FOR_BETA_SUBMISSION")
    assert 65 <= sandbox.clock.now() - started < 85
    assert sandbox.mutations == []


def test_waiting_for_a_build_that_is_ready_takes_one_look(sandbox: Sandbox, asc: Client) -> None:
    id = build_with(sandbox, "41")
    before = len(sandbox.requests)
    Builds(asc).wait(id)
    assert len(sandbox.requests) - before == 1


def test_waiting_goes_on_while_only_one_of_the_beta_states_is_settled(fake_api: FakeApi) -> None:
    """A peer's wait ends when either state is ready."""
    states = [("IN_BETA_TESTING", "PROCESSING"), ("PROCESSING", "BETA_APPROVED"), ("IN_BETA_TESTING", "BETA_APPROVED")]
    for internal, external in states:
        expect_build(fake_api, "VALID", internal, external)
    assert Builds(fake_api.client()).wait("b", every=5).external_state == "BETA_APPROVED"
    assert len(fake_api.requests) == 3


@pytest.mark.parametrize("outcome", ["INVALID", "FAILED"])
def test_a_build_that_cannot_be_processed_ends_the_wait_with_an_error(
    sandbox: Sandbox, asc: Client, outcome: Any
) -> None:
    """A peer counts FAILED and INVALID as processed."""
    id = upload(sandbox, "1", outcome=outcome, processing_seconds=20)
    with pytest.raises(NotReady, match=f"is {outcome}") as caught:
        Builds(asc).wait(id, appears=True)
    assert isinstance(caught.value, BuildBroken)
    assert "asckit builds next-number" in str(caught.value)


def test_apples_reasons_come_with_a_build_that_is_invalid(fake_api: FakeApi) -> None:
    expect_build(fake_api, "INVALID", "PROCESSING_EXCEPTION", "PROCESSING_EXCEPTION")
    reasons = [{"code": "90717", "description": "The app icon has an alpha channel."}, {"code": "90683"}]
    linked = resource("builds", "b", buildUpload="u")
    told = resource("buildUploads", "u", {"state": {"state": "FAILED", "errors": reasons}})
    fake_api.expect("GET", "/v1/builds/b", query={"include": "buildUpload"}, reply=document(linked, included=[told]))
    with pytest.raises(
        BuildBroken, match=r"is INVALID .*: 90717: The app icon has an alpha channel\.; 90683\. "
    ) as caught:
        Builds(fake_api.client()).wait("b")
    assert caught.value.reasons == ("90717: The app icon has an alpha channel.", "90683")
    copy = pickle.loads(pickle.dumps(caught.value))
    assert (copy.state, copy.reasons) == ("INVALID", caught.value.reasons)


def test_reasons_that_cannot_be_read_are_not_what_ends_the_wait(fake_api: FakeApi) -> None:
    expect_build(fake_api, "FAILED", None, None)
    fake_api.expect("GET", "/v1/builds/b", query={"include": "buildUpload"}, reply=error(403, "FORBIDDEN_ERROR"))
    with pytest.raises(BuildBroken, match=r"is FAILED .*the e-mail that Apple sent"):
        Builds(fake_api.client()).wait("b")


def test_an_expired_build_is_not_waited_for(sandbox: Sandbox, asc: Client) -> None:
    with pytest.raises(NotReady, match=r"build 1\.0 \(2\) has expired, which cannot be undone"):
        Builds(asc).wait(Builds(asc).get(APP, "1.0 (2)").id)


# -- until something else ----------------------------------------------------------------------


def test_a_wait_until_visible_ends_when_the_build_shows(sandbox: Sandbox, asc: Client) -> None:
    id = upload(sandbox, "1", invisible_seconds=100)
    assert Builds(asc).wait(id, until="visible", appears=True).processing_state == "PROCESSING"


def test_a_wait_until_a_state_ends_there(sandbox: Sandbox, asc: Client) -> None:
    id = build_with(sandbox, "41")
    sandbox.script_review("APPROVED", waiting_seconds=3600, reviewing_seconds=3600)
    TestFlight(asc).submit(id)
    assert Builds(asc).wait(id, until="IN_BETA_REVIEW", timeout=7200).external_state == "IN_BETA_REVIEW"
    assert Builds(asc).wait(id, until="external:BETA_APPROVED", timeout=7200).external_state == "BETA_APPROVED"


def test_a_wait_for_a_state_that_cannot_come_any_more_ends_at_once(sandbox: Sandbox, asc: Client) -> None:
    id = build_with(sandbox, "41")
    sandbox.script_review("REJECTED", waiting_seconds=10, reviewing_seconds=10)
    TestFlight(asc).submit(id)
    with pytest.raises(NotReady, match=r"cannot become external:BETA_APPROVED any more: it is VALID, .*BETA_REJECTED"):
        Builds(asc).wait(id, until="BETA_APPROVED")
    with pytest.raises(NotReady, match="cannot become PROCESSING any more"):
        Builds(asc).wait(id, until="PROCESSING")


def test_a_wait_that_needs_you_says_what_to_do(sandbox: Sandbox) -> None:
    steps = Steps()
    builds = Builds(sandbox.client(plugins=[steps]))
    with pytest.raises(WaitTimeout, match="submit it: `asckit testflight submit"):
        builds.wait_for(APP, "41", until="BETA_APPROVED", timeout=100, every=50)
    assert (
        f'it is your move: to reach external testers, submit it: `asckit testflight submit {APP} --build "2.0 (41)"'
        in steps.seen[0].detail
    )


def test_an_unknown_goal_is_refused_before_anything_is_sent(sandbox: Sandbox, asc: Client) -> None:
    before = len(sandbox.requests)
    with pytest.raises(NoMatch, match="external:BETA_APPROVED"):
        Builds(asc).wait("1", until="BETA_APROVED")
    with pytest.raises(NoMatch, match="external:BETA_APPROVED"):
        Builds(asc).wait_for(APP, until="BETA_APROVED")
    assert len(sandbox.requests) == before


# -- what does not end a wait ------------------------------------------------------------------


@pytest.mark.parametrize("status", [500, 502, 503, 429])
def test_waiting_survives_failing_answers(sandbox: Sandbox, status: int) -> None:
    """Peers abort on a single 502. Here not even retries that are used up end a wait."""
    steps = Steps()
    asc = sandbox.client(plugins=[steps], settings={"retry": {"attempts": 1}})
    sandbox.fail_next("builds_getInstance", status=status, times=3)
    assert Builds(asc).wait(build_with(sandbox, "42")).usable
    assert sum("the look failed, and is repeated" in step.detail for step in steps.seen) == 3


def test_waiting_survives_a_broken_connection(sandbox: Sandbox) -> None:
    asc = sandbox.client(settings={"retry": {"attempts": 1}})
    sandbox.fail_next("builds_getInstance", drop="connect", times=2)
    assert Builds(asc).wait(build_with(sandbox, "42")).usable


def test_waiting_as_long_as_apple_asks(sandbox: Sandbox) -> None:
    asc = sandbox.client(settings={"retry": {"attempts": 1}})
    sandbox.fail_next("builds_getInstance", status=429, headers={"Retry-After": "500"})
    started = sandbox.clock.now()
    Builds(asc).wait(build_with(sandbox, "42"), every=1)
    assert sandbox.clock.now() - started >= 500


def test_a_refusal_ends_the_wait(sandbox: Sandbox, asc: Client) -> None:
    with pytest.raises(NotFound):
        Builds(asc).wait("no-such-build")


def test_a_wait_of_hours_meets_no_expired_token(sandbox: Sandbox, asc: Client) -> None:
    """A token lasts 20 minutes; Apple's own upload action dies with 401 at its fifth poll."""
    id = upload(sandbox, "1", invisible_seconds=0, processing_seconds=4 * 3600)
    assert Builds(asc).wait(id, timeout=5 * 3600, appears=True).usable
    assert {request.status for request in sandbox.requests} <= {200, 404}


def test_an_unknown_state_is_waited_on_and_reported(fake_api: FakeApi, caplog: pytest.LogCaptureFixture) -> None:
    steps = Steps()
    for states in [("QUEUED", None, None)] * 2 + [("VALID", "ON_HOLD", "IN_BETA_TESTING")]:
        expect_build(fake_api, *states)
    expect_build(fake_api, "VALID", "IN_BETA_TESTING", "IN_BETA_TESTING")
    with caplog.at_level(logging.WARNING, "asckit.builds"):
        assert Builds(fake_api.client(plugins=[steps])).wait("b", every=5).usable
    assert [step.status for step in steps.seen] == ["waiting"] * 3 + ["unchanged"]
    assert "QUEUED" in steps.seen[0].detail
    assert "that state is new, and is waited on" in steps.seen[0].detail
    assert [record.args and record.args[1] for record in caplog.records] == [  # type: ignore[index]
        "QUEUED",
        "VALID, ON_HOLD for internal and IN_BETA_TESTING for external testing",
    ]


# -- deadlines ---------------------------------------------------------------------------------


def test_waiting_gives_up_in_time_and_says_how_things_stand(asc: Client) -> None:
    with pytest.raises(WaitTimeout) as caught:
        Builds(asc).wait_for(APP, timeout=30, every=10)
    assert 30 <= caught.value.waited < 45
    assert str(caught.value) == (
        "Gave up after 30 s of waiting for build 2.0 (42) to be processed. It is PROCESSING: Apple processes it. "
        f'Next: `asckit builds wait {APP} "2.0 (42)"` waits for it.'
    )


def test_a_deadline_holds_while_apple_is_down(sandbox: Sandbox) -> None:
    asc = sandbox.client(settings={"retry": {"attempts": 1}})
    sandbox.fail_next("builds_getInstance", status=503, times=1000)
    with pytest.raises(WaitTimeout, match="The last look failed: 503") as caught:
        Builds(asc).wait(build_with(sandbox, "42"), timeout=60, every=10)
    assert 60 <= caught.value.waited < 61


def test_a_build_of_which_nothing_shows_is_said_to_be_unknown(asc: Client) -> None:
    with pytest.raises(WaitTimeout, match=f"Neither the build nor an upload .*`asckit builds list --app {APP}`"):
        Builds(asc).wait_for(APP, "77", timeout=30)


# -- builds that are not visible yet -----------------------------------------------------------


def test_a_build_that_was_just_uploaded_is_waited_for_by_version_and_number(sandbox: Sandbox, asc: Client) -> None:
    id = upload(sandbox, "007", invisible_seconds=300)
    build = Builds(asc).wait_for(APP, "3.0.0 (7)")
    assert (build.id, build.usable) == (id, True)


def test_since_keeps_an_older_build_from_being_taken(sandbox: Sandbox, asc: Client) -> None:
    id = upload(sandbox, "9", invisible_seconds=120, version="1.0")
    started = datetime.fromtimestamp(sandbox.clock.now(), UTC)
    assert Builds(asc).wait_for(APP, since=started).id == id
    assert Builds(asc).wait_for(APP).label == "2.0 (42)"


@pytest.mark.parametrize("since", ["42", "2.0 (42)"])
def test_since_a_build_takes_the_next_one_only(sandbox: Sandbox, asc: Client, since: str) -> None:
    id = upload(sandbox, "43", invisible_seconds=120, version="2.0")
    assert Builds(asc).wait_for(APP, since=since).id == id


def test_since_now_waits_for_what_is_uploaded_from_now_on(sandbox: Sandbox, asc: Client) -> None:
    with pytest.raises(WaitTimeout, match=r"build latest \(uploaded since .*\) to be visible"):
        Builds(asc).wait_for(APP, since="now", until="visible", timeout=600)
    id = upload(sandbox, "1")
    assert Builds(asc).wait_for(APP, since="now", until="visible").id == id


def test_a_number_that_expired_before_is_not_waited_for_for_ever(asc: Client) -> None:
    with pytest.raises(NotReady, match="has expired"):
        Builds(asc).wait_for(APP, "1.0 (2)")


def test_latest_of_no_builds_is_an_error_unless_one_is_to_come(sandbox: Sandbox, asc: Client) -> None:
    sandbox.add("apps", {"name": "New", "bundleId": "com.example.new"})
    with pytest.raises(NoMatch, match="no build 'latest'"):
        Builds(asc).wait_for("com.example.new")
    with pytest.raises(WaitTimeout):
        Builds(asc).wait_for("com.example.new", since="now", timeout=60)


def test_a_build_is_waited_for_by_its_id_too(sandbox: Sandbox, asc: Client) -> None:
    assert Builds(asc).wait_for(APP, build_with(sandbox, "42")).usable


def expect_upload(api: FakeApi, *uploads: dict[str, Any]) -> None:
    api.expect(
        "GET",
        "/v1/apps/1/buildUploads",
        query={"filter[cfBundleVersion]": "7", "sort": "-uploadedDate", "limit": "200"},
        reply=page([resource("buildUploads", str(id), given) for id, given in enumerate(uploads)]),
    )


def expect_nothing_listed(api: FakeApi, times: int | None) -> None:
    api.expect("GET", "/v1/apps/1", reply=document(resource("apps", "1", {"bundleId": APP})))
    query = {"filter[app]": "1", "filter[version]": "7", "include": "preReleaseVersion,buildBetaDetail", "limit": "200"}
    api.expect("GET", "/v1/builds", query=query, reply=page([]), times=times)


def an_upload(state: str, created: int, version: str = "1.0", **details: Any) -> dict[str, Any]:
    return {
        "cfBundleVersion": "7", "cfBundleShortVersionString": version, "state": {"state": state, **details},
        "createdDate": f"2026-01-0{created}T00:00:00Z",
    }  # fmt: skip


def test_an_upload_that_apple_refused_ends_the_wait_with_its_reasons(fake_api: FakeApi) -> None:
    steps = Steps()
    expect_nothing_listed(fake_api, 2)
    old = an_upload("FAILED", 1, errors=[{"code": "1", "description": "an upload before this one"}])
    other = an_upload("FAILED", 3, version="1.1")
    expect_upload(fake_api, old, an_upload("PROCESSING", 2), other)
    expect_upload(
        fake_api, old, an_upload("FAILED", 2, errors=[{"code": "90062", "description": "It is too old."}]), other
    )
    with pytest.raises(BuildBroken, match=r"the upload of build 1\.0 \(7\) is FAILED .*: 90062: It is too old\."):
        Builds(fake_api.client(plugins=[steps])).wait_for("1", "1.0 (7)")
    assert steps.seen[0].detail.startswith("not visible yet, its upload PROCESSING")


@pytest.mark.parametrize("since", ["6", "1.0 (6)", "2026-01-02T00:00:00Z"])
def test_a_refused_upload_ends_the_wait_for_the_latest_since_something(fake_api: FakeApi, since: str) -> None:
    fake_api.expect("GET", "/v1/apps/1", reply=document(resource("apps", "1", {"bundleId": APP})))
    query = {
        "filter[app]": "1", "filter[expired]": "false", "include": "preReleaseVersion,buildBetaDetail", "limit": "200"
    }  # fmt: skip
    fake_api.expect("GET", "/v1/builds", query=query, reply=page([]))
    old = an_upload("PROCESSING", 1) | {"cfBundleVersion": "6"}
    failed = an_upload("FAILED", 2, errors=[{"code": "90062", "description": "It is too old."}])
    listed = [resource("buildUploads", str(id), given) for id, given in enumerate((failed, old))]
    query = {"sort": "-uploadedDate", "limit": "200"}
    fake_api.expect("GET", "/v1/apps/1/buildUploads", query=query, reply=page(listed))
    with pytest.raises(BuildBroken, match=r"the upload of build 1\.0 \(7\) is FAILED .*: 90062: It is too old\."):
        Builds(fake_api.client()).wait_for("1", since=since)


def test_a_key_that_may_not_read_uploads_waits_all_the_same(fake_api: FakeApi) -> None:
    expect_nothing_listed(fake_api, None)
    query = {"filter[cfBundleVersion]": "7", "sort": "-uploadedDate", "limit": "200"}
    fake_api.expect("GET", "/v1/apps/1/buildUploads", query=query, reply=error(403, "FORBIDDEN_ERROR"))
    with pytest.raises(WaitTimeout):
        Builds(fake_api.client()).wait_for("1", "7", timeout=20, every=10)


# -- how often ---------------------------------------------------------------------------------


def ends(processing: float, api: FakeApi) -> Any:
    """Answers with a build that is VALID so many seconds after its upload at the start, with a full quota."""
    started = api.clock.now()

    def answer(_request: httpx.Request) -> httpx.Response:
        valid = api.clock.now() - started >= processing
        stamp = datetime.fromtimestamp(started, UTC).isoformat()
        attributes = {"processingState": "VALID" if valid else "PROCESSING", "version": "7", "uploadedDate": stamp}
        detail = resource(
            "buildBetaDetails", "d", {"internalBuildState": "IN_BETA_TESTING", "externalBuildState": "BETA_APPROVED"}
        )
        found = document(resource("builds", "b", attributes, buildBetaDetail="d"), included=[detail] if valid else [])
        return httpx.Response(200, json=found, headers={"X-Rate-Limit": "user-hour-lim:3600;user-hour-rem:3600;"})

    return answer


def test_it_looks_less_often_the_longer_a_build_takes(fake_api: FakeApi) -> None:
    fake_api.expect("GET", "/v1/builds/b", query={"include": "preReleaseVersion,buildBetaDetail"},
                    reply=ends(3000, fake_api), times=None)  # fmt: skip
    fake_api.expect("GET", "/v1/builds/b/relationships/app", reply=error(403, "FORBIDDEN_ERROR"))
    Builds(fake_api.client()).wait("b")
    assert fake_api.clock.monotonic() < 3000 + 1.2 * rhythm.LONGEST
    assert len(fake_api.requests) < 45, "looking every 30 seconds would take 100"
    assert max(fake_api.clock.slept[:4]) <= 1.2 * rhythm.SHORTEST
    assert min(fake_api.clock.slept[-4:-1]) >= 0.8 * rhythm.LONGEST


def test_it_adapts_to_how_long_past_builds_took(fake_api: FakeApi) -> None:
    """Apple does not tell when processing ended, but a submission says that it had."""
    day = datetime(2026, 1, 1, tzinfo=UTC)
    history, submissions = [], []
    for number, seconds in enumerate((1800, 1860, 1900, 86_400, None)):
        history.append(resource("builds", str(number), {"uploadedDate": day.isoformat()},
                                betaAppReviewSubmission=str(number)))  # fmt: skip
        if seconds:
            submitted = (day + timedelta(seconds=seconds)).isoformat()
            submissions.append(resource("betaAppReviewSubmissions", str(number), {"submittedDate": submitted}))
    fake_api.expect("GET", "/v1/builds/b", query={"include": "preReleaseVersion,buildBetaDetail"},
                    reply=ends(1800, fake_api), times=None)  # fmt: skip
    fake_api.expect("GET", "/v1/builds/b/relationships/app", reply=document({"type": "apps", "id": "1"}))
    query = {"filter[app]": "1", "sort": "-uploadedDate", "include": "betaAppReviewSubmission", "limit": "50"}
    fake_api.expect("GET", "/v1/builds", query=query, reply=page(history, included=submissions))
    Builds(fake_api.client()).wait("b")
    assert fake_api.clock.monotonic() < 1800 + 1.2 * rhythm.SHORTEST * 2
    assert len(fake_api.requests) < 25


MOMENT = datetime(2026, 1, 1, tzinfo=UTC)


def after(seconds: float) -> tuple[datetime, datetime]:
    return MOMENT, MOMENT + timedelta(seconds=seconds)


@pytest.mark.parametrize(
    ("times", "seconds"),
    [
        ([], None),
        ([(MOMENT, None), (None, MOMENT)], None),
        ([after(600)], 600),
        ([after(-5), after(86_400)], None),
        ([after(seconds) for seconds in (900, 600, 3000, 700, 86_400)], 700),
    ],
)
def test_how_long_builds_take_is_told_by_those_that_were_submitted_soon(times: Any, seconds: float | None) -> None:
    assert rhythm.typical(times) == seconds


PAUSES: dict[str, tuple[str | None, dict[str, Any], float]] = {
    "at first": ("processing", {"age": 0}, 15),
    "later": ("processing", {"age": 300}, 60),
    "at most": ("processing", {"age": 9000}, 120),
    "while it is invisible": (None, {"age": 0}, 15),
    "halfway to what is typical": ("processing", {"age": 100, "typical": 300}, 100),
    "close to what is typical": ("processing", {"age": 295, "typical": 300}, 15),
    "when it takes longer than is typical": ("processing", {"age": 350, "typical": 300}, 70),
    "when it begins to be prepared": ("being prepared", {"age": 3000, "typical": 300}, 15),
    "while it is prepared for long": ("being prepared", {"age": 3000, "here": 500}, 100),
    "when review begins": ("in beta review", {"age": 300_000}, 60),
    "in review": ("in beta review", {"age": 300_000, "here": 1500}, 300),
    "in review for days": ("in beta review", {"age": 300_000, "here": 200_000}, 600),
    "with a quota that is low": ("processing", {"age": 0, "quota": Quota(3600, 120)}, 300),
    "with no quota left": ("processing", {"age": 0, "quota": Quota(3600, 0)}, 600),
    "with all of the quota": ("processing", {"age": 0, "quota": Quota(3600, 3600)}, 15),
}


@pytest.mark.parametrize(("stage", "given", "seconds"), PAUSES.values(), ids=PAUSES)
def test_a_wait_pauses(stage: str | None, given: dict[str, Any], seconds: float) -> None:
    assert rhythm.pause(BY_NAME[stage] if stage else None, **given) == seconds


def test_a_review_is_looked_at_by_how_long_it_lasts_and_not_by_the_builds_age(sandbox: Sandbox, asc: Client) -> None:
    id = build_with(sandbox, "12")
    with pytest.raises(NotReady, match="cannot become external:IN_BETA_REVIEW"):
        Builds(asc).wait(id, until="external:IN_BETA_REVIEW")
    sandbox.script_review("APPROVED", waiting_seconds=90, reviewing_seconds=10)
    TestFlight(asc).submit(build_with(sandbox, "41"))
    started = sandbox.clock.now()
    Builds(asc).wait(build_with(sandbox, "41"), until="BETA_APPROVED")
    assert sandbox.clock.now() - started < 150


def test_looks_are_spread_so_that_workers_do_not_look_together(sandbox: Sandbox, asc: Client) -> None:
    Builds(asc).wait(build_with(sandbox, "42"), every=10)
    pauses = sandbox.clock.slept  # type: ignore[attr-defined]
    assert len(set(pauses)) == len(pauses) > 3
    assert all(8 <= pause <= 12 for pause in pauses)


# -- both clients, plans, steps ----------------------------------------------------------------


def test_the_asynchronous_client_waits_the_same(sandbox: Sandbox) -> None:
    async def run() -> list[str]:
        async with sandbox.async_client() as asc:
            builds = Builds(asc)
            first = await builds.wait((await builds.get(APP)).id)
            return [first.label, (await builds.wait_for(APP, "43")).label]

    upload(sandbox, "43", invisible_seconds=200)
    assert asyncio.run(run()) == ["2.0 (42)", "3.0 (43)"]


def test_a_plan_ends_at_a_wait_for_a_build_that_is_processed(asc: Client) -> None:
    with asc.plan() as plan:
        Builds(asc).wait_for(APP)
    assert plan.stopped == f"build latest of {APP} to be processed"


def test_a_wait_is_announced_with_what_it_waits_for(sandbox: Sandbox) -> None:
    steps = Steps()
    Builds(sandbox.client(plugins=[steps])).wait(build_with(sandbox, "42"))
    assert {step.name for step in steps.seen} == {"build 2.0 (42) is processed"}
    assert steps.seen[0].detail == "PROCESSING, 0 s so far"
    assert steps.seen[-1].status == "unchanged"
    assert steps.seen[-1].detail.startswith("VALID, IN_BETA_TESTING for internal")


def expect_build(api: FakeApi, processing: str, internal: str | None, external: str | None) -> None:
    linked: dict[str, Any] = {} if internal is None and external is None else {"buildBetaDetail": "d"}
    build = resource("builds", "b", {"version": "7", "processingState": processing}, **linked)
    detail = resource("buildBetaDetails", "d", {"internalBuildState": internal, "externalBuildState": external})
    query = {"include": "preReleaseVersion,buildBetaDetail"}
    api.expect("GET", "/v1/builds/b", query=query, reply=document(build, included=[detail] if linked else []))
