"""Every kind of fault, and that asckit's client copes with it as it should."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx
import pytest

from asckit import OutcomeUnknown, ServerError, TransportError
from asckit.testing import Sandbox
from asckit_plugins.pagination import PaginationError
from asckit_plugins.sandbox.faults import GIVEN, KINDS, Fault
from asckit_plugins.sandbox.untruths import UNKNOWN_NAME, UNKNOWN_VALUE

from .conftest import Http, codes, mint

READING_FAULTS = ("unauthorized", "drop", "refuse", "half", "status")


def bearer(sandbox: Sandbox) -> dict[str, str]:
    return {"authorization": f"Bearer {mint(sandbox)}"}


def statuses(sandbox: Sandbox) -> list[int | None]:
    return [request.status for request in sandbox.requests]


@pytest.mark.parametrize("kind", READING_FAULTS)
def test_a_read_that_fails_once_is_read_again(sandbox: Sandbox, kind: Any) -> None:
    sandbox.faults.add(kind, "apps_getCollection")
    with sandbox.client() as asc:
        assert len(asc.api.apps.list().data) == 2
    assert len(sandbox.requests) == 2
    assert sandbox.requests[0].faults == (kind,)
    assert sandbox.faults.waiting() == []


@pytest.mark.parametrize("kind", READING_FAULTS)
def test_the_asynchronous_client_does_the_same(sandbox: Sandbox, kind: Any) -> None:
    sandbox.faults.add(kind, "apps_getCollection")

    async def read() -> int:
        async with sandbox.async_client() as asc:
            return len((await asc.api.apps.list()).data)

    assert asyncio.run(read()) == 2


def test_a_spurious_401_is_answered_with_a_fresh_token(sandbox: Sandbox) -> None:
    sandbox.faults.add("unauthorized")
    with sandbox.client() as asc:
        asc.api.apps.list()
    assert statuses(sandbox) == [401, 200]


@pytest.mark.parametrize("kind", ["landed", "half", "drop"])
def test_a_write_that_may_have_landed_is_never_made_twice(sandbox: Sandbox, aurora: str, kind: Any) -> None:
    sandbox.faults.add(kind, "betaTesters_createInstance", landed=kind != "half" or None)
    with sandbox.client() as asc, pytest.raises(OutcomeUnknown):
        asc.api.beta_testers.create(email="new@example.com", first_name="New")
    assert len(sandbox.ids("betaTesters", email="new@example.com")) == 1
    assert len(sandbox.mutations) == 1


def test_a_write_whose_connection_was_never_made_is_made(sandbox: Sandbox) -> None:
    sandbox.faults.add("refuse", "POST")
    with sandbox.client() as asc:
        asc.api.beta_testers.create(email="new@example.com", first_name="New")
    assert len(sandbox.ids("betaTesters", email="new@example.com")) == 1


def test_half_an_answer_is_none(http: Http) -> None:
    http.sandbox.faults.add("half")
    with pytest.raises(httpx.RemoteProtocolError, match="without sending complete message body"):
        http.get("/v1/apps")
    assert http.get("/v1/apps").status_code == 200


def test_half_of_no_content_is_a_broken_connection(http: Http, groups: dict[str, str]) -> None:
    http.sandbox.faults.add("half", "DELETE")
    with pytest.raises(httpx.ReadError):
        http.delete(f"/v1/betaGroups/{groups['QA']}")
    assert http.sandbox.ids("betaGroups", name="QA") == []


def test_an_answer_comes_late_on_the_clock(sandbox: Sandbox) -> None:
    sandbox.faults.add("latency", seconds=3)
    with sandbox.client() as asc:
        before = sandbox.clock.monotonic()
        asc.api.apps.list()
        assert sandbox.clock.monotonic() - before == 3


@pytest.mark.parametrize("asynchronous", [False, True])
def test_an_answer_that_comes_too_late_times_out_though_the_work_is_done(sandbox: Sandbox, asynchronous: bool) -> None:
    sandbox.faults.add("latency", "POST", seconds=100)

    async def waits() -> None:
        http = httpx.AsyncClient(transport=sandbox.transport, timeout=30)
        async with sandbox.async_client(http=http) as asc:
            await asc.api.beta_testers.create(email="late@example.com", first_name="Late")

    def blocks() -> None:
        with httpx.Client(transport=sandbox.transport, timeout=30) as http, sandbox.client(http=http) as asc:
            asc.api.beta_testers.create(email="late@example.com", first_name="Late")

    with pytest.raises(OutcomeUnknown):
        asyncio.run(waits()) if asynchronous else blocks()
    assert len(sandbox.ids("betaTesters", email="late@example.com")) == 1


def test_a_stale_read_answers_as_the_world_was(sandbox: Sandbox, aurora: str) -> None:
    sandbox.faults.add("stale", "apps_betaGroups_getToManyRelated", times=2)
    with sandbox.client() as asc:
        made = asc.api.beta_groups.create(app=aurora, name="Fresh").data.id
        stale = asc.api.apps.list_beta_groups(aurora)
        assert made not in [group.id for group in stale.data]
        sandbox.advance(31)
        assert made in [group.id for group in asc.api.apps.list_beta_groups(aurora).data]
        assert made in [group.id for group in asc.api.apps.list_beta_groups(aurora).data]
    assert [request.faults for request in sandbox.requests[1:]] == [("stale",), ("stale",), ()]


def test_a_stale_read_knows_what_had_happened_by_then(sandbox: Sandbox) -> None:
    (build,) = sandbox.ids("builds", processingState="PROCESSING")
    sandbox.faults.add("stale", seconds=30, times=2)
    with sandbox.client() as asc:
        sandbox.advance(80)
        assert asc.api.builds.get(build).data.attributes.processing_state == "PROCESSING"
        sandbox.advance(20)
        assert asc.api.builds.get(build).data.attributes.processing_state == "VALID"
        assert asc.api.builds.get(build).data.attributes.processing_state == "VALID"


def test_a_cursor_that_repeats_ends_the_walk_with_an_error(sandbox: Sandbox) -> None:
    sandbox.faults.add("duplicate-cursor", "builds_getCollection")
    with sandbox.client() as asc:
        pages = asc.paginate(asc.api.builds.list, limit=5)
        with pytest.raises(PaginationError):
            list(pages)
        assert len(list(asc.paginate(asc.api.builds.list, limit=5))) == 12


def test_a_cursor_cannot_repeat_where_there_is_none(sandbox: Sandbox) -> None:
    sandbox.faults.add("duplicate-cursor")
    with sandbox.client() as asc:
        asc.api.apps.list()
    assert [fault["met"] for fault in sandbox.faults.waiting()] == [0]


def test_enum_values_that_nobody_knows_break_nothing(sandbox: Sandbox) -> None:
    sandbox.faults.add("unknown-enum", "builds_getCollection")
    with sandbox.client() as asc:
        page = asc.api.builds.list()
        assert len(page.data) == 12
        assert {build.attributes.processing_state for build in page.data} == {UNKNOWN_VALUE}
        assert {build.attributes.processing_state for build in asc.api.builds.list().data} != {UNKNOWN_VALUE}


def test_fields_and_types_that_nobody_knows_break_nothing_and_are_not_lost(sandbox: Sandbox) -> None:
    sandbox.faults.add("unknown-field", "builds_getCollection")
    with sandbox.client() as asc:
        page = asc.api.builds.list(include=["app"])
        assert page.data[0].attributes.to_dict()[UNKNOWN_NAME] == {"nested": [1, None]}
        assert page.find(page.data[0].relationships.app) is not None
        assert page.to_dict()["included"][-1]["type"] == f"{UNKNOWN_NAME}s"


def test_untruths_are_told_to_readers_only(http: Http, aurora: str) -> None:
    for kind in ("stale", "unknown-enum", "unknown-field", "duplicate-cursor"):
        http.sandbox.faults.add(kind)
    assert http.create("betaGroups", {"name": "Plain"}, app=f"apps/{aurora}").status_code == 201
    assert [fault["met"] for fault in http.sandbox.faults.waiting()] == [0, 0, 0, 0]


# -- which requests, and how often -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("operation", "failing"),
    [(None, 4), ("GET", 3), ("POST", 1), ("builds_getCollection", 1), ("builds_*", 2), ("*_getCollection", 2)],
)
def test_a_fault_is_for_an_operation_a_pattern_a_method_or_everything(
    http: Http, operation: str | None, failing: int
) -> None:
    http.sandbox.faults.add("status", operation, times=10)
    build = http.sandbox.ids("builds")[0]
    answers = [http.get("/v1/builds"), http.get(f"/v1/builds/{build}"), http.get("/v1/apps")]
    answers.append(http.create("betaTesters", {"email": "a@example.com"}))
    assert sum(answer.status_code == 500 for answer in answers) == failing


def test_probable_faults_are_the_same_for_the_same_seed() -> None:
    def walk(seed: str) -> list[int | None]:
        sandbox = Sandbox(seed=seed)
        sandbox.faults.add("status", probability=0.4)
        http = Http(sandbox)
        for _ in range(40):
            http.get("/v1/apps")
        http.client.close()
        return statuses(sandbox)

    one = walk("a")
    assert one == walk("a")
    assert one != walk("b")
    assert 5 < one.count(500) < 30


def test_one_fault_does_not_change_when_another_happens() -> None:
    def walk(*, latency: bool) -> list[int | None]:
        sandbox = Sandbox()
        sandbox.faults.add("status", probability=0.4)
        if latency:
            sandbox.faults.add("latency", probability=0.5)
        http = Http(sandbox)
        for _ in range(20):
            http.get("/v1/apps")
        http.client.close()
        return statuses(sandbox)

    assert walk(latency=True) == walk(latency=False)


def test_faults_that_do_not_exclude_each_other_happen_together(http: Http) -> None:
    faults = http.sandbox.faults
    faults.add("latency", seconds=1)
    faults.add("latency", seconds=2)
    faults.add("status", status=502)
    assert http.get("/v1/apps").status_code == 502
    assert http.sandbox.requests[-1].faults == ("latency", "latency", "status")
    assert http.sandbox.clock.monotonic() == 3


def test_faults_are_listed_counted_and_cleared(http: Http) -> None:
    faults = http.sandbox.faults
    first, second = faults.add("status", times=3, status=429), faults.add("latency", probability=0.5)
    assert codes(http.get("/v1/apps")) == ["RATE_LIMIT_EXCEEDED"]
    assert next((one["id"], one["met"], one["times"]) for one in faults.waiting()) == (first, 1, 3)
    assert faults.clear(first) == 1
    assert [one["id"] for one in faults.waiting()] == [second]
    assert (faults.clear(first), faults.clear()) == (0, 1)
    assert http.get("/v1/apps").status_code == 200


@pytest.mark.parametrize(
    ("kind", "options", "why"),
    [
        ("stauts", {}, "did you mean 'status'"),
        ("status", {"operation": "build_getCollection"}, "did you mean 'builds_getCollection'"),
        ("status", {"operation": "nothing_*"}, "no operation"),
        ("status", {"status": 200}, "300 to 599"),
        ("status", {"times": 0}, "at least once"),
        ("status", {"probability": 1.5}, "probability"),
        ("latency", {"seconds": -1}, "length of time"),
        ("refuse", {"landed": True}, "nothing can have landed"),
    ],
)
def test_a_fault_that_cannot_be_says_why(sandbox: Sandbox, kind: Any, options: dict[str, Any], why: str) -> None:
    with pytest.raises(ValueError, match=why):
        sandbox.faults.add(kind, **options)
    assert sandbox.faults.waiting() == []


def test_every_kind_can_be_added_as_it_is(sandbox: Sandbox) -> None:
    for kind in KINDS:
        sandbox.faults.add(kind)
    assert [one["kind"] for one in sandbox.faults.waiting()] == list(KINDS)
    assert all(name in {field.name for field in Fault.__attrs_attrs__} for given in GIVEN.values() for name in given)


def test_what_never_gets_better_ends_in_its_error(sandbox: Sandbox) -> None:
    sandbox.faults.add("status", status=503, times=100)
    with sandbox.client() as asc, pytest.raises(ServerError):
        asc.api.apps.list()
    sandbox.faults.clear()
    sandbox.faults.add("drop", times=100)
    with sandbox.client() as asc, pytest.raises(TransportError):
        asc.api.apps.list()


@pytest.mark.sandbox_fault("unauthorized", "apps_getCollection")
@pytest.mark.sandbox_fault("status", "apps_getCollection", status=503)
def test_a_tests_markers_say_which_faults_it_meets(sandbox: Sandbox) -> None:
    with sandbox.client() as asc:
        asc.api.apps.list()
    assert statuses(sandbox) == [401, 503, 200]


def test_half_an_answer_and_late_ones_are_so_over_http_too(sandbox: Sandbox) -> None:
    with sandbox.serve() as running:
        sandbox.faults.add("half")
        with pytest.raises(httpx.RemoteProtocolError):
            httpx.get(f"{running.base_url}/v1/apps", headers=bearer(sandbox))
        sandbox.faults.add("latency", seconds=0.4)
        with pytest.raises(httpx.ReadTimeout):
            httpx.get(f"{running.base_url}/v1/apps", headers=bearer(sandbox), timeout=0.1)
        assert httpx.get(f"{running.base_url}/v1/apps", headers=bearer(sandbox)).status_code == 200
