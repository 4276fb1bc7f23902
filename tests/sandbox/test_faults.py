"""Injected faults: what a client sees, and whether the work was done."""

from __future__ import annotations

import httpx
import pytest

from .conftest import Http, codes


def test_the_next_request_fails_and_the_one_after_does_not(http: Http) -> None:
    http.sandbox.fail_next(status=503, headers={"Retry-After": "2"})
    failed = http.get("/v1/apps")
    assert (failed.status_code, codes(failed), failed.headers["retry-after"]) == (503, ["UNEXPECTED_ERROR"], "2")
    assert http.get("/v1/apps").status_code == 200


@pytest.mark.parametrize(
    ("status", "code"), [(401, "NOT_AUTHORIZED"), (403, "FORBIDDEN_ERROR"), (429, "RATE_LIMIT_EXCEEDED")]
)
def test_a_fault_speaks_apples_language(http: Http, status: int, code: str) -> None:
    http.sandbox.fail_next(status=status)
    failed = http.get("/v1/apps")
    assert (failed.status_code, codes(failed)) == (status, [code])


def test_a_fault_waits_for_its_operation_and_lasts_its_times(http: Http) -> None:
    http.sandbox.fail_next("builds_getCollection", times=2)
    assert http.get("/v1/apps").status_code == 200
    assert [http.get("/v1/builds").status_code for _ in range(3)] == [500, 500, 200]


def test_faults_come_in_the_order_they_were_asked_for(http: Http) -> None:
    http.sandbox.fail_next(status=500)
    http.sandbox.fail_next(status=429)
    assert [http.get("/v1/apps").status_code for _ in range(3)] == [500, 429, 200]


@pytest.mark.parametrize("landed", [True, False])
def test_a_failed_answer_may_hide_work_that_was_done(http: Http, aurora: str, landed: bool) -> None:
    http.sandbox.fail_next("betaGroups_createInstance", status=503, landed=landed)
    assert http.create("betaGroups", {"name": "Friends"}, app=f"apps/{aurora}").status_code == 503
    assert len(http.sandbox.ids("betaGroups", name="Friends")) == landed


@pytest.mark.parametrize("landed", [True, False])
def test_a_broken_connection_may_hide_work_that_was_done(http: Http, aurora: str, landed: bool) -> None:
    http.sandbox.fail_next("betaGroups_createInstance", drop=True, landed=landed)
    with pytest.raises(httpx.ReadError):
        http.create("betaGroups", {"name": "Friends"}, app=f"apps/{aurora}")
    assert len(http.sandbox.ids("betaGroups", name="Friends")) == landed
    assert http.sandbox.mutations[0].status is None


def test_a_connection_that_was_never_made_did_nothing(http: Http) -> None:
    http.sandbox.fail_next(drop="connect")
    with pytest.raises(httpx.ConnectError):
        http.get("/v1/apps")
    with pytest.raises(ValueError, match="nothing can have landed"):
        http.sandbox.fail_next(drop="connect", landed=True)


def test_an_error_page_need_not_be_json(http: Http) -> None:
    http.sandbox.fail_next(status=502, body=b"<html>Bad gateway</html>", headers={"content-type": "text/html"})
    failed = http.get("/v1/apps")
    assert (failed.headers["content-type"], failed.text) == ("text/html", "<html>Bad gateway</html>")


def test_a_fault_happens_at_least_once(http: Http) -> None:
    with pytest.raises(ValueError, match="at least once"):
        http.sandbox.fail_next(times=0)
