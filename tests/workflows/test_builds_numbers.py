"""The number of the next build: above every build and every upload."""

from __future__ import annotations

import asyncio
from typing import Any
from unittest.mock import ANY

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asckit import PermissionDenied
from asckit.testing import FakeApi, document, error, page, resource
from asckit_plugins.builds import Builds
from asckit_plugins.builds.finding import version_key
from asckit_plugins.builds.numbering import after

from .kit import APP

TRAINS = [
    resource("preReleaseVersions", "t1", {"version": "1.1", "platform": "IOS"}),
    resource("preReleaseVersions", "t2", {"version": "1.2", "platform": "IOS"}),
]


def expect(api: FakeApi, builds: list[tuple[str, str]], uploads: list[tuple[str, str, str]], **narrowed: str) -> None:
    """Expect the listings: builds are (number, train), uploads (number, version, state)."""
    api.expect("GET", "/v1/apps/1", reply=document(resource("apps", "1", {"bundleId": APP})))
    listed = [
        resource("builds", str(id), {"version": number}, preReleaseVersion=train)
        for id, (number, train) in enumerate(builds)
    ]
    query = {
        "filter[app]": "1", "fields[builds]": "version,preReleaseVersion", "include": "preReleaseVersion",
        "fields[preReleaseVersions]": "version,platform", "limit": "200",
    }  # fmt: skip
    if "platform" in narrowed:
        query["filter[preReleaseVersion.platform]"] = narrowed["platform"]
    api.expect("GET", "/v1/builds", query=query, reply=page(listed, included=TRAINS))
    waiting = [
        resource(
            "buildUploads",
            str(id),
            {"cfBundleVersion": number, "cfBundleShortVersionString": version, "state": {"state": state}},
        )
        for id, (number, version, state) in enumerate(uploads)
    ]
    query = {"fields[buildUploads]": "cfBundleShortVersionString,cfBundleVersion", "limit": "200"}
    if "platform" in narrowed:
        query["filter[platform]"] = narrowed["platform"]
    api.expect("GET", "/v1/apps/1/buildUploads", query=query, reply=page(waiting))


BUILDS = [("9", "t1"), ("10", "t1"), ("3", "t2")]
CASES: dict[str, tuple[list[tuple[str, str]], list[tuple[str, str, str]], dict[str, Any], str]] = {
    "nothing yet": ([], [], {}, "1"),
    "the highest build, as a number": (BUILDS, [], {}, "11"),
    "only a version's builds": (BUILDS, [], {"version": "1.2"}, "4"),
    "a version under its other spelling": (BUILDS, [], {"version": "1.1.0"}, "11"),
    "the first of a version": (BUILDS, [], {"version": "1.3"}, "1"),
    "an upload that was abandoned": (BUILDS, [("12", "1.1", "AWAITING_UPLOAD")], {}, "13"),
    "an upload that is processed": (BUILDS, [("12", "1.1", "PROCESSING")], {}, "13"),
    "an upload that failed": (BUILDS, [("12", "1.1", "FAILED")], {}, "13"),
    "an upload of another version": (BUILDS, [("12", "1.1", "PROCESSING")], {"version": "1.2"}, "4"),
    "an upload of the version": (BUILDS, [("12", "1.2.0", "PROCESSING")], {"version": "1.2"}, "13"),
    "a dotted number": ([("1.2.9", "t1"), ("1.2.10", "t1")], [], {}, "1.2.11"),
    "a platform": (BUILDS, [], {"platform": "IOS"}, "11"),
}


@pytest.mark.parametrize(("builds", "uploads", "narrowed", "number"), CASES.values(), ids=CASES)
def test_the_next_number_follows(
    fake_api: FakeApi,
    builds: list[tuple[str, str]],
    uploads: list[tuple[str, str, str]],
    narrowed: dict[str, Any],
    number: str,
) -> None:
    expect(fake_api, builds, uploads, **narrowed)
    assert Builds(fake_api.client()).next_number("1", **narrowed) == number


def test_the_asynchronous_client_counts_the_same(fake_api: FakeApi) -> None:
    async def run() -> str:
        async with fake_api.async_client() as asc:
            return await Builds(asc).next_number("1")

    expect(fake_api, BUILDS, [("12", "1.1", "AWAITING_UPLOAD")])
    assert asyncio.run(run()) == "13"


def test_every_page_of_builds_and_uploads_counts(fake_api: FakeApi) -> None:
    fake_api.expect("GET", "/v1/apps/1", reply=document(resource("apps", "1", {"bundleId": APP})))
    first = page([resource("builds", "a", {"version": "1"})], next="/v1/builds?cursor=AA")
    fake_api.expect("GET", "/v1/builds", query=ANY, reply=first)
    fake_api.expect(
        "GET", "/v1/builds", query={"cursor": "AA"}, reply=page([resource("builds", "b", {"version": "8"})])
    )
    fake_api.expect("GET", "/v1/apps/1/buildUploads", query=ANY, reply=page([]))
    assert Builds(fake_api.client()).next_number("1") == "9"


def test_a_key_that_may_not_read_uploads_gets_no_guess(fake_api: FakeApi) -> None:
    fake_api.expect("GET", "/v1/apps/1", reply=document(resource("apps", "1", {"bundleId": APP})))
    fake_api.expect("GET", "/v1/builds", query=ANY, reply=page([]), times=None)
    fake_api.expect("GET", "/v1/apps/1/buildUploads", query=ANY, reply=error(403, "FORBIDDEN_ERROR"))
    with pytest.raises(PermissionDenied):
        Builds(fake_api.client()).next_number("1")


numbers = st.lists(st.integers(0, 999), min_size=1, max_size=3).map(lambda parts: ".".join(map(str, parts)))


@given(st.lists(numbers, min_size=1))
def test_the_next_number_is_above_all_others(known: list[str]) -> None:
    assert version_key(after(known)) > max(map(version_key, known))
    assert after([*known, None, "not-a-number"]) == after(known)
