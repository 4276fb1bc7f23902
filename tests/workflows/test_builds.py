"""Finding apps and builds, as people name them."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asckit import Client, NoMatch, WorkflowError
from asckit.testing import FakeApi, Sandbox, page, resource
from asckit_plugins.builds import Builds
from asckit_plugins.builds.finding import Since, parse_age, parse_build, parse_since, spellings, version_key
from asckit_plugins.builds.life import BY_NAME
from asckit_plugins.builds.states import NamedState, parse_state

from .kit import APP, build_with


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


def test_a_build_is_named_by_its_id(sandbox: Sandbox, asc: Client) -> None:
    assert Builds(asc).get(APP, build_with(sandbox, "41")).label == "2.0 (41)"
    with pytest.raises(NoMatch, match="there is no build 'b8c93eac'"):
        Builds(asc).get(APP, "b8c93eac")


def test_latest_counts_expired_builds_where_that_is_asked_for(asc: Client) -> None:
    assert Builds(asc).get(APP, version="1.0", expired=True).label == "1.0 (2)"


def test_latest_takes_an_invalid_build_rather_than_an_older_one(sandbox: Sandbox, asc: Client) -> None:
    sandbox.upload_build(
        app=APP, version="2.0", build="43", invisible_seconds=0, processing_seconds=1, outcome="INVALID"
    )
    sandbox.advance(60)
    assert Builds(asc).get(APP).label == "2.0 (43)"


def test_latest_by_upload_is_the_last_upload_whatever_its_number(sandbox: Sandbox, asc: Client) -> None:
    sandbox.upload_build(app=APP, version="1.1", build="13", invisible_seconds=0)
    sandbox.advance(1)
    assert Builds(asc).get(APP, by="uploaded").label == "1.1 (13)"
    assert Builds(asc).get(APP).label == "2.0 (42)"


def test_latest_is_of_one_platform_or_of_all(sandbox: Sandbox, asc: Client) -> None:
    sandbox.upload_build(app=APP, version="1.5", build="9", platform="MAC_OS", invisible_seconds=0)
    sandbox.advance(1)
    assert Builds(asc).get(APP, platform="MAC_OS").label == "1.5 (9)"
    assert Builds(asc).get(APP).platform == "IOS"


def test_latest_of_two_platforms_at_once_is_an_error_that_lists_both(sandbox: Sandbox, asc: Client) -> None:
    sandbox.upload_build(app=APP, version="2.0", build="42", platform="MAC_OS", invisible_seconds=0)
    sandbox.advance(1)
    with pytest.raises(NoMatch, match=r"2 builds of .* are the latest: .*; say which version or platform") as caught:
        Builds(asc).get(APP)
    assert set(caught.value.candidates) == {"2.0 (42) on IOS", "2.0 (42) on MAC_OS"}


def test_latest_does_not_rely_on_the_order_in_which_apple_lists(fake_api: FakeApi) -> None:
    """NOTES: a sort by upload date is not reliable; versions and numbers decide, as numbers."""
    trains = [resource("preReleaseVersions", str(n), {"version": f"1.{n}", "platform": "IOS"}) for n in (9, 10)]
    builds = [
        resource("builds", id, {"version": number, "expired": False}, preReleaseVersion=train)
        for id, number, train in [("a", "10", "9"), ("b", "9", "10"), ("c", "10", "10"), ("d", "99", "9")]
    ]
    fake_api.expect("GET", "/v1/apps/1", reply={"data": resource("apps", "1", {"bundleId": APP})})
    query = {
        "filter[app]": "1", "filter[expired]": "false", "include": "preReleaseVersion,buildBetaDetail", "limit": "200"
    }  # fmt: skip
    fake_api.expect("GET", "/v1/builds", query=query, reply=page(builds, included=trains))
    assert Builds(fake_api.client()).get("1").id == "c"


def test_near_matches_of_apples_filters_are_left_out(fake_api: FakeApi) -> None:
    """NOTES: `filter[version]` returns near matches; what is asked for is compared exactly on this side."""
    trains = [resource("preReleaseVersions", version, {"version": version}) for version in ("1.1", "1.1.0.1")]
    builds = [
        resource("builds", number, {"version": number}, preReleaseVersion=train)
        for number, train in [("7", "1.1"), ("70", "1.1"), ("7.1", "1.1.0.1")]
    ]
    fake_api.expect("GET", "/v1/apps/1", reply={"data": resource("apps", "1", {"bundleId": APP})})
    query = {"filter[app]": "1", "filter[version]": "7", "include": "preReleaseVersion,buildBetaDetail", "limit": "200"}
    fake_api.expect("GET", "/v1/builds", query=query, reply=page(builds, included=trains))
    assert Builds(fake_api.client()).get("1", "007").id == "7"


def test_a_train_is_found_under_either_spelling(sandbox: Sandbox, asc: Client) -> None:
    """NOTES: `1.1` and `1.1.0` are one train, under the spelling first uploaded."""
    sandbox.upload_build(app=APP, version="3.1.0", build="1", invisible_seconds=0)
    sandbox.upload_build(app=APP, version="3.1", build="002", invisible_seconds=0)
    sandbox.advance(1)
    assert [build.label for build in Builds(asc).find(APP, version="3.1")] == ["3.1.0 (2)", "3.1.0 (1)"]


NARROWED: dict[str, tuple[dict[str, Any], list[str]]] = {
    "a processing state": ({"state": "PROCESSING"}, ["42"]),
    "an external state": ({"state": "external:READY_FOR_BETA_SUBMISSION", "version": "2.0"}, ["41", "40"]),
    "a state that both have": ({"state": "MISSING_EXPORT_COMPLIANCE"}, ["21"]),
    "usable": ({"usable": True, "version": "2.0"}, ["41", "40"]),
    "not usable": ({"usable": False}, ["42", "11"]),
    "an age": ({"newer_than": timedelta(days=10), "older_than": timedelta(hours=30)}, ["40", "21"]),
    "a platform": ({"platform": "MAC_OS"}, []),
    "everything at once": ({"version": "1.1", "number": "12", "expired": False, "usable": True}, ["12"]),
}


@pytest.mark.parametrize(("narrowed", "numbers"), NARROWED.values(), ids=NARROWED)
def test_builds_are_narrowed_by(asc: Client, narrowed: dict[str, Any], numbers: list[str]) -> None:
    assert [build.number for build in Builds(asc).find(APP, **narrowed)] == numbers


def test_both_clients_find_the_same(sandbox: Sandbox, asc: Client) -> None:
    async def run() -> list[str]:
        async with sandbox.async_client() as other:
            return [build.label for build in await Builds(other).find(APP)]

    assert asyncio.run(run()) == [build.label for build in Builds(asc).find(APP)]


# -- names -------------------------------------------------------------------------------------


def test_versions_sort_by_their_numbers() -> None:
    assert sorted(["1.10", "1.9", "1.9.1", "2"], key=version_key) == ["1.9", "1.9.1", "1.10", "2"]
    assert parse_build(" 7e2a-id ") == (None, "7e2a-id")


@given(st.lists(st.integers(0, 10**6), min_size=1, max_size=4), st.integers(0, 3), st.integers(0, 3))
def test_spellings_of_a_number_are_the_same_number(parts: list[int], zeros: int, behind: int) -> None:
    number = ".".join(["0" * zeros + str(parts[0]), *map(str, parts[1:]), *["0"] * behind])
    assert {version_key(each) for each in spellings(number)} == {version_key(number)}
    assert str(parts[0]) in spellings(number)[0].split(".")


SINCE: dict[str, tuple[Since, tuple[str | None, str, int | None], bool]] = {
    "the moment itself": (Since(moment=datetime.fromtimestamp(100, UTC)), ("1", "1", 100), True),
    "before the moment": (Since(moment=datetime.fromtimestamp(100, UTC)), ("1", "1", 99), False),
    "no date": (Since(moment=datetime.fromtimestamp(100, UTC)), ("1", "1", None), False),
    "the build itself": (Since(number="41"), ("2.0", "41", 1), False),
    "a higher number": (Since(number="9"), ("1.0", "10", 1), True),
    "a number of a higher version": (Since(version="1.9", number="41"), ("1.10", "1", 1), True),
    "a number of a lower version": (Since(version="1.10", number="41"), ("1.9", "99", 1), False),
}


@pytest.mark.parametrize(("since", "build", "admitted"), SINCE.values(), ids=SINCE)
def test_since_admits(since: Since, build: tuple[str | None, str, int | None], admitted: bool) -> None:
    version, number, uploaded = build
    assert (
        since.admits(version, number, None if uploaded is None else datetime.fromtimestamp(uploaded, UTC)) is admitted
    )


@pytest.mark.parametrize("text", ["2026-01-31", "2026-01-31T08:00:00"])
def test_a_moment_without_a_zone_is_refused(text: str) -> None:
    with pytest.raises(WorkflowError, match="has no time zone"):
        parse_since(text, 0.0)


def test_what_is_no_moment_and_no_build_is_refused() -> None:
    with pytest.raises(WorkflowError, match="is no moment and no build; write it as"):
        parse_since("yesterday", 0.0)


@pytest.mark.parametrize("text", ["", "30", "d", "-3d", "3 days", "1.5h", "9999999d"])
def test_what_is_no_age_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="write it as 90m, 36h, 30d or 2w"):
        parse_age(text)


STATES = {
    "FAILED": NamedState("processing", "FAILED"),
    "PROCESSING": NamedState("processing", "PROCESSING"),
    "internal:PROCESSING": NamedState("internal", "PROCESSING"),
    "External:in_beta_testing": NamedState("external", "IN_BETA_TESTING"),
    "BETA_REJECTED": NamedState("external", "BETA_REJECTED"),
    "EXPIRED": NamedState("either", "EXPIRED"),
}


@pytest.mark.parametrize("text", STATES)
def test_a_state_is_named(text: str) -> None:
    assert parse_state(text) == STATES[text]


@pytest.mark.parametrize(
    ("text", "candidate"),
    [
        ("IN_BETA_TESTING", "external:IN_BETA_TESTING"),
        ("BETA_APROVED", "external:BETA_APPROVED"),
        ("internal:BETA_APPROVED", "external:BETA_APPROVED"),
        ("processed", "PROCESSING"),
    ],
)
def test_a_state_that_is_ambiguous_or_unknown_is_an_error_with_candidates(text: str, candidate: str) -> None:
    with pytest.raises(NoMatch) as caught:
        parse_state(text)
    assert candidate in caught.value.candidates
    assert candidate in str(caught.value)


FOLLOWING = [
    ("VALID", "invisible", True),
    ("VALID", "invalid", False),
    ("PROCESSING", "in testing", False),
    ("BETA_APPROVED", "missing compliance", True),
    ("BETA_APPROVED", "rejected", False),
    ("external:IN_BETA_TESTING", "approved", True),
    ("internal:IN_BETA_TESTING", "rejected", True),
    ("MISSING_EXPORT_COMPLIANCE", "ready to submit", False),
    ("EXPIRED", "in testing", True),
    ("internal:PROCESSING_EXCEPTION", "invalid", True),
    ("BETA_APPROVED", "unknown", True),
]


@pytest.mark.parametrize(("state", "stage", "can"), FOLLOWING)
def test_whether_a_build_can_still_come_into_a_state(state: str, stage: str, can: bool) -> None:
    assert parse_state(state).can_follow(BY_NAME[stage]) is can
