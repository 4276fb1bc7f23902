"""The fake API answers what is expected, and says what came instead."""

from __future__ import annotations

from collections.abc import Iterator
from unittest.mock import ANY

import httpx
import pytest

from asckit import ConfigurationError, NotFound, TransportError
from asckit.testing import FakeApi, UnexpectedRequest, document, error, page, resource
from asckit_plugins import pagination, retry

from .both import Both

AURORA = resource("apps", "1", {"name": "Aurora", "bundleId": "com.example.aurora"})


@pytest.fixture
def api() -> Iterator[FakeApi]:
    made = FakeApi()
    yield made
    made.close()


def test_it_answers_both_kinds_of_client(both: Both, api: FakeApi) -> None:
    api.expect("GET", "/v1/apps/1", reply=document(AURORA))
    asc = api.async_client() if both.is_async else api.client()
    assert both.do(lambda: asc.api.apps.get("1")).data.attributes.name == "Aurora"
    (request,) = api.requests
    assert (request.method, request.path, request.query, request.json) == ("GET", "/v1/apps/1", {}, None)
    assert request.headers["authorization"].startswith("Bearer ")
    assert "Bearer" not in repr(request)
    api.check()


def test_pages_follow_each_other(api: FakeApi) -> None:
    api.expect("GET", "/v1/apps", query={"limit": "1"}, reply=page([AURORA], next="/v1/apps?cursor=AA", limit=1))
    api.expect("GET", "/v1/apps", query={"cursor": "AA"}, reply=page([resource("apps", "2")], total=2))
    asc = api.client(plugins=[pagination])
    assert [app.id for app in asc.paginate(asc.api.apps.list, limit=1)] == ["1", "2"]


def test_a_refusal_and_a_broken_connection_reach_the_caller(api: FakeApi) -> None:
    api.expect("GET", "/v1/apps/1", reply=error(404, "NOT_FOUND", "There is no app 1."))
    api.expect("GET", "/v1/apps/2", reply=httpx.ConnectError("refused"))
    asc = api.client()
    with pytest.raises(NotFound, match=r"There is no app 1\."):
        asc.api.apps.get("1")
    with pytest.raises(TransportError) as caught:
        asc.api.apps.get("2")
    assert caught.value.sent is False


def test_waits_pass_at_once_and_are_listed(api: FakeApi) -> None:
    api.expect("GET", "/v1/apps/1", reply=error(429, "RATE_LIMIT_EXCEEDED"), reply_headers={"retry-after": "60"})
    api.expect("GET", "/v1/apps/1", reply=document(AURORA))
    api.client(plugins=[retry], settings={"retry": {"base": 1e-9}}).api.apps.get("1")
    assert api.clock.slept == [pytest.approx(60.0)]


def test_replies_may_be_a_response_a_function_or_nothing(api: FakeApi) -> None:
    api.expect("GET", "/v1/apps/1", times=2, reply=httpx.Response(200, json=document(AURORA)))
    api.expect(
        "GET", "/v1/apps/{id}", reply=lambda request: httpx.Response(200, json={"data": {"id": request.url.path[-1]}})
    )
    api.expect("DELETE", "/v1/betaGroups/{id}")
    asc = api.client()
    assert [asc.api.apps.get("1").data.id, asc.api.apps.get("1").data.id] == ["1", "1"]
    assert asc.api.apps.get("9").data.id == "9"
    asc.api.beta_groups.delete("5")
    api.check()


def test_a_body_must_be_equal_where_it_is_not_any(api: FakeApi) -> None:
    body = {
        "data": {
            "type": "betaGroups",
            "attributes": {"name": "QA"},
            "relationships": {"app": {"data": {"type": "apps", "id": ANY}}},
        }
    }
    made = document(resource("betaGroups", "5", {"name": "QA"}, app="1"))
    api.expect("POST", "/v1/betaGroups", json=body, reply=made, status=201, headers={"X-Team": ANY})
    asc = api.client()
    with pytest.raises(UnexpectedRequest) as caught:
        asc.api.beta_groups.create(app="1", name="Testers")
    assert str(caught.value).splitlines() == [
        "Nobody expected POST /v1/betaGroups.",
        "  expected: POST /v1/betaGroups",
        "    json data attributes name: 'Testers' instead of 'QA'",
        f"    header x-team: missing, should be {ANY!r}",
    ]
    group = asc.api.beta_groups.create(app="1", name="QA", options={"headers": {"X-Team": "games"}})
    assert group.data.id == "5"


def test_near_misses_are_listed_the_nearest_first(api: FakeApi) -> None:
    api.expect("GET", "/v1/builds", query={"filter[app]": "2", "limit": "5"}, reply=page([]))
    api.expect("GET", "/v1/apps", query=ANY, reply=page([]))
    api.expect("POST", "/v1/apps", reply=page([]))
    api.expect("DELETE", "/v1/betaGroups/1")
    with pytest.raises(UnexpectedRequest) as caught:
        api.client().api.builds.list(filter_app=["1"], sort=["version"])
    assert str(caught.value).splitlines() == [
        "Nobody expected GET /v1/builds?filter[app]=1&sort=version.",
        "  expected: GET /v1/builds?filter[app]=2&limit=5",
        "    query filter[app]: '1' instead of '2'",
        "    query limit: missing, should be '5'",
        "    query sort: 'version', which should not be there",
        "  expected: GET /v1/apps",
        "    path: /v1/builds instead of /v1/apps",
        "  expected: POST /v1/apps",
        "    method: GET instead of POST",
        "    path: /v1/builds instead of /v1/apps",
        "    query filter[app]: '1', which should not be there",
        "    query sort: 'version', which should not be there",
    ]


def test_what_has_come_often_enough_is_a_near_miss_too(api: FakeApi) -> None:
    api.expect("GET", "/v1/apps/1", reply=document(AURORA))
    asc = api.client()
    asc.api.apps.get("1")
    with pytest.raises(UnexpectedRequest, match="which came 1 of 1 times already"):
        asc.api.apps.get("1")


def test_the_first_that_fits_answers_until_it_is_used_up(api: FakeApi) -> None:
    api.expect("GET", "/v1/apps/1", reply=document(AURORA))
    api.expect("GET", "/v1/apps/{id}", reply=document(resource("apps", "7")), times=None)
    asc = api.client()
    assert [asc.api.apps.get("1").data.id for _ in range(3)] == ["1", "7", "7"]


def test_nothing_expected_says_so() -> None:
    with pytest.raises(UnexpectedRequest, match=r"Nothing is expected: call expect\(\.\.\.\) first"):
        FakeApi().client().api.apps.list()


def test_what_did_not_come_fails_at_the_end() -> None:
    with pytest.raises(AssertionError, match=r"GET /v1/apps\?limit=2: came 0 of 1 times"), FakeApi() as api:
        api.expect("GET", "/v1/apps", query={"limit": "2"}, reply=page([]))


def test_an_unexpected_request_fails_at_the_end_even_where_it_was_caught() -> None:
    api = FakeApi()
    with pytest.raises(UnexpectedRequest):
        api.client().api.apps.list()
    with pytest.raises(UnexpectedRequest), api:
        pass


def test_a_failure_in_the_block_is_the_one_that_is_shown() -> None:
    api = FakeApi()
    api.expect("GET", "/v1/apps", reply=page([]))
    with pytest.raises(LookupError), api:
        raise LookupError


def test_it_is_nowhere_and_gets_only_its_own_requests(api: FakeApi) -> None:
    with pytest.raises(ConfigurationError, match="sends its token only to"):
        api.client().request("GET", "https://api.appstoreconnect.apple.com/v1/apps")
    assert api.requests == []


def test_the_fixture_is_one(fake_api: FakeApi) -> None:
    fake_api.expect("GET", "/v1/apps/1", reply=document(AURORA))
    with fake_api.client() as asc:
        assert asc.api.apps.get("1").data.id == "1"
