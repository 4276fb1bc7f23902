"""What happens by itself as time passes, in order, and only when it is looked at."""

from __future__ import annotations

import asyncio
import threading
import time
from typing import Any

import pytest

from asckit.testing import Sandbox, VirtualClock
from asckit_plugins.sandbox import AcceleratedClock

from .conftest import Http, build_id, codes

DAY = 86_400


def upload(sandbox: Sandbox, **changes: Any) -> str:
    options: dict[str, Any] = {"invisible_seconds": 30, "processing_seconds": 300, "uses_non_exempt_encryption": False}
    return sandbox.upload_build(app="com.example.aurora", **{"version": "3.0", "build": "100", **options, **changes})


def test_an_upload_becomes_a_build_step_by_step(http: Http) -> None:
    sandbox = http.sandbox
    build = upload(sandbox)
    path = f"/v1/builds/{build}"
    assert http.get(path).status_code == 404
    sandbox.advance(29)
    assert http.get(path).status_code == 404
    sandbox.advance(1)
    assert http.read(path)["data"]["attributes"]["processingState"] == "PROCESSING"
    sandbox.advance(299)
    assert http.read(path)["data"]["attributes"]["processingState"] == "PROCESSING"
    sandbox.advance(1)
    assert http.read(path)["data"]["attributes"]["processingState"] == "VALID"
    assert http.get(f"{path}/buildBetaDetail").status_code == 404
    sandbox.advance(sandbox.world.timing.beta_detail)
    states = http.read(f"{path}/buildBetaDetail")["data"]["attributes"]
    assert (states["internalBuildState"], states["externalBuildState"]) == (
        "IN_BETA_TESTING",
        "READY_FOR_BETA_SUBMISSION",
    )
    assert http.read(f"{path}/betaBuildLocalizations")["data"] == []
    sandbox.advance(sandbox.world.timing.default_notes)
    (notes,) = http.read(f"{path}/betaBuildLocalizations")["data"]
    assert notes["attributes"] == {"locale": "en-US", "whatsNew": None}


def test_one_long_wait_does_the_same_as_many_short_ones() -> None:
    def after(steps: int) -> tuple[dict[str, Any], list[str]]:
        sandbox = Sandbox()
        build = upload(sandbox)
        for _ in range(steps):
            sandbox.advance(3_600 / steps)
        return sandbox.get("builds", build), sandbox.ids("betaBuildLocalizations")

    assert after(1) == after(60)


def test_the_demo_worlds_newest_build_becomes_valid_after_a_minute(http: Http) -> None:
    build = build_id(http.sandbox, "2.0", "42")
    assert http.sandbox.get("builds", build)["processingState"] == "PROCESSING"
    http.sandbox.advance(60)
    assert http.sandbox.get("builds", build)["processingState"] == "VALID"


@pytest.mark.parametrize("outcome", ["INVALID", "FAILED"])
def test_processing_may_end_badly(http: Http, outcome: str) -> None:
    build = upload(http.sandbox, outcome=outcome)
    http.sandbox.advance(3_600)
    assert http.sandbox.get("builds", build)["processingState"] == outcome
    detail = http.sandbox.get("buildBetaDetails", build)
    assert detail["internalBuildState"] == detail["externalBuildState"] == "PROCESSING_EXCEPTION"
    assert http.sandbox.get("builds", build)["betaGroups"] == []
    assert http.sandbox.get("builds", build)["betaBuildLocalizations"] == []


def test_a_group_with_access_to_all_builds_takes_a_build_by_itself(http: Http, groups: dict[str, str]) -> None:
    build = upload(http.sandbox)
    http.sandbox.advance(3_600)
    assert http.sandbox.get("builds", build)["betaGroups"] == [groups["Core Team"]]


def test_notes_that_are_there_already_are_left_alone(http: Http) -> None:
    build = upload(http.sandbox)
    http.sandbox.advance(60)
    attributes = {"locale": "en-US", "whatsNew": "First."}
    assert http.create("betaBuildLocalizations", attributes, build=f"builds/{build}").status_code == 201
    http.sandbox.advance(3_600)
    (notes,) = http.read(f"/v1/builds/{build}/betaBuildLocalizations")["data"]
    assert notes["attributes"]["whatsNew"] == "First."


def test_a_build_expires_ninety_days_after_its_upload(http: Http) -> None:
    sandbox = http.sandbox
    build = upload(sandbox)
    sandbox.advance(90 * DAY - 1)
    assert sandbox.get("builds", build)["expired"] is False
    sandbox.advance(1)
    assert sandbox.get("builds", build)["expired"] is True
    assert sandbox.get("buildBetaDetails", build)["internalBuildState"] == "EXPIRED"
    assert sandbox.get("builds", build)["expirationDate"] == sandbox.world.stamp()


def test_a_version_and_its_spelling_with_a_zero_are_one_train(http: Http, aurora: str) -> None:
    upload(http.sandbox, version="3.1", build="1")
    upload(http.sandbox, version="3.1.0", build="2")
    http.sandbox.advance(60)
    trains = http.read("/v1/preReleaseVersions", {"filter[app]": aurora, "filter[version]": "3.1.0"})["data"]
    assert [train["attributes"]["version"] for train in trains] == ["3.1"]
    assert len(http.sandbox.get("preReleaseVersions", trains[0]["id"])["builds"]) == 2


def test_platforms_have_trains_of_their_own(http: Http) -> None:
    upload(http.sandbox, build="1")
    upload(http.sandbox, build="1", platform="MAC_OS")
    http.sandbox.advance(60)
    assert len(http.sandbox.ids("preReleaseVersions", version="3.0")) == 2


def test_leading_zeros_of_a_build_number_do_not_count(http: Http) -> None:
    build = upload(http.sandbox, build="007.01")
    http.sandbox.advance(60)
    assert http.sandbox.get("builds", build)["version"] == "7.1"
    with pytest.raises(ValueError, match="uploaded already"):
        upload(http.sandbox, build="7.1", version="3")


def test_beta_review_waits_begins_and_ends(http: Http) -> None:
    sandbox, build = http.sandbox, build_id(http.sandbox, "2.0", "41")
    sandbox.script_review("APPROVED", waiting_seconds=100, reviewing_seconds=50)
    assert http.submit(build).json()["data"]["attributes"]["betaReviewState"] == "WAITING_FOR_REVIEW"
    seen = []
    for seconds in (0, 99, 1, 49, 1):
        sandbox.advance(seconds)
        submission, detail = sandbox.get("betaAppReviewSubmissions", build), sandbox.get("buildBetaDetails", build)
        seen.append((submission["betaReviewState"], detail["externalBuildState"]))
    assert seen == [
        ("WAITING_FOR_REVIEW", "WAITING_FOR_BETA_REVIEW"),
        ("WAITING_FOR_REVIEW", "WAITING_FOR_BETA_REVIEW"),
        ("IN_REVIEW", "IN_BETA_REVIEW"),
        ("IN_REVIEW", "IN_BETA_REVIEW"),
        ("APPROVED", "BETA_APPROVED"),
    ]


def test_beta_review_may_reject_one_build_and_approve_others(http: Http) -> None:
    sandbox = http.sandbox
    bad, good = build_id(sandbox, "2.0", "41"), build_id(sandbox, "1.2", "20")
    sandbox.script_review("REJECTED", build=bad)
    assert [http.submit(build).status_code for build in (bad, good)] == [201, 201]
    sandbox.advance(DAY)
    assert sandbox.get("buildBetaDetails", bad)["externalBuildState"] == "BETA_REJECTED"
    assert sandbox.get("buildBetaDetails", good)["externalBuildState"] == "BETA_APPROVED"


def test_a_build_that_expires_in_review_leaves_it(http: Http) -> None:
    sandbox = http.sandbox
    build, next_build = build_id(sandbox, "2.0", "40"), build_id(sandbox, "2.0", "41")
    assert http.submit(build).status_code == 201
    assert http.update("builds", build, expired=True).status_code == 200
    assert http.submit(next_build).status_code == 201
    sandbox.advance(DAY)
    assert sandbox.get("betaAppReviewSubmissions", build)["betaReviewState"] == "WAITING_FOR_REVIEW"
    assert sandbox.get("buildBetaDetails", build)["externalBuildState"] == "EXPIRED"


def test_the_hour_of_the_quota_rolls_on_the_sandboxs_clock() -> None:
    sandbox = Sandbox(hourly_limit=3)
    http = Http(sandbox)
    http.get("/v1/apps")
    sandbox.advance(1_800)
    remaining = [http.get("/v1/apps").headers["x-rate-limit"] for _ in range(2)]
    assert remaining == ["user-hour-lim:3;user-hour-rem:1;", "user-hour-lim:3;user-hour-rem:0;"]
    over = http.get("/v1/apps")
    assert (over.status_code, codes(over)) == (429, ["RATE_LIMIT_EXCEEDED"])
    assert over.headers["x-rate-limit"] == "user-hour-lim:3;user-hour-rem:0;"
    sandbox.advance(1_800)
    assert http.get("/v1/apps").status_code == 200
    assert http.get("/v1/apps").status_code == 429


def test_a_minute_may_have_a_limit_of_its_own_that_no_header_tells() -> None:
    sandbox = Sandbox(minute_limit=2)
    http = Http(sandbox)
    answers = [http.get("/v1/apps") for _ in range(3)]
    assert [answer.status_code for answer in answers] == [200, 200, 429]
    assert answers[2].headers["x-rate-limit"] == "user-hour-lim:3600;user-hour-rem:3598;"
    sandbox.advance(60)
    assert http.get("/v1/apps").status_code == 200


def test_an_accelerated_clock_runs_ahead_of_the_wall() -> None:
    clock = AcceleratedClock(speed=10_000)
    sandbox = Sandbox(clock=clock)
    before, wall = clock.now(), clock.wall()
    build = build_id(sandbox, "2.0", "42")
    sandbox.advance(60)
    assert clock.now() - before >= 60
    assert abs(clock.wall() - wall) < 30
    assert sandbox.get("builds", build)["processingState"] == "VALID"
    with pytest.raises(ValueError, match="from 0"):
        AcceleratedClock(-1)


def test_a_clock_that_stands_still_moves_by_hand_and_can_be_set_going() -> None:
    clock = AcceleratedClock(0)
    sandbox = Sandbox(clock=clock)
    before = clock.now()
    time.sleep(0.02)
    assert clock.now() == before
    sandbox.advance(5)
    assert clock.now() == before + 5
    sandbox.set_speed(1_000_000)
    clock.sleep(3_600, threading.Event())
    assert clock.now() >= before + 3_605
    with pytest.raises(TypeError, match="has no speed"):
        Sandbox().set_speed(2)
    with pytest.raises(ValueError, match="forwards"):
        sandbox.advance(-1)


def test_whoever_sleeps_wakes_when_the_clock_is_moved() -> None:
    clock = AcceleratedClock(0)
    threading.Timer(0.1, clock.advance, [3_600]).start()
    clock.sleep(3_600, threading.Event())
    assert clock.monotonic() >= 3_600

    async def both() -> None:
        await asyncio.gather(clock.sleep_async(60), asyncio.to_thread(clock.advance, 60))

    asyncio.run(both())


def test_a_client_that_waits_moves_the_sandboxs_time() -> None:
    clock = VirtualClock()
    sandbox = Sandbox(clock=clock)
    clock.sleep(60, threading.Event())
    assert sandbox.get("builds", build_id(sandbox, "2.0", "42"))["processingState"] == "VALID"


def test_a_clock_that_cannot_be_moved_says_so() -> None:
    from asckit.clock import SystemClock

    with pytest.raises(TypeError, match="cannot be moved"):
        Sandbox(clock=SystemClock()).advance(1)
