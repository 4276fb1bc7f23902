"""Pages: limits, cursors, and that resources which come or go meanwhile neither repeat one nor lose one."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asckit.testing import Sandbox

from .conftest import Http, codes, source

SORTS = ["", "firstName", "-firstName", "email", "-lastName,firstName", "state,-email"]


def follow(http: Http, link: str) -> dict[str, Any]:
    parts = urlsplit(link)
    return http.read(parts.path, dict(parse_qsl(parts.query)))


def test_a_page_has_fifty_resources_unless_asked_otherwise(http: Http, groups: dict[str, str]) -> None:
    for number in range(60):
        http.sandbox.add("betaTesters", {"email": f"t{number}@example.net"}, betaGroups=groups["QA"])
    document = http.read("/v1/betaTesters")
    assert len(document["data"]) == 50
    assert document["meta"]["paging"]["total"] == 66
    assert document["meta"]["paging"]["limit"] == 50
    assert len(follow(http, document["links"]["next"])["data"]) == 16


def test_the_next_link_keeps_the_query_and_carries_the_cursor(http: Http, aurora: str) -> None:
    query = {"filter[app]": aurora, "limit": "3", "include": "app,preReleaseVersion", "sort": "-uploadedDate"}
    document = http.read("/v1/builds", query)
    link = urlsplit(document["links"]["next"])
    cursor = document["meta"]["paging"]["nextCursor"]
    assert dict(parse_qsl(link.query)) == {**query, "cursor": cursor}
    assert f"{link.scheme}://{link.netloc}" == http.sandbox.base_url
    assert "first" not in document["links"]
    second = follow(http, document["links"]["next"])
    assert follow(http, second["links"]["first"])["data"] == document["data"]


def test_the_last_page_has_no_next(http: Http) -> None:
    document = http.read("/v1/apps", {"limit": 2})
    assert "next" not in document["links"]
    assert "nextCursor" not in document["meta"]["paging"]


def test_a_cursor_belongs_to_its_list_and_order(http: Http, aurora: str) -> None:
    cursor = http.read("/v1/builds", {"limit": 1})["meta"]["paging"]["nextCursor"]
    elsewhere: list[tuple[str, dict[str, str]]] = [
        ("/v1/builds", {"sort": "version"}),
        ("/v1/builds", {"filter[app]": aurora}),
        ("/v1/betaTesters", {}),
        (f"/v1/apps/{aurora}/builds", {}),
    ]
    for path, query in elsewhere:
        answer = http.request("GET", path, params={**query, "cursor": cursor})
        assert codes(answer) == ["PARAMETER_ERROR.INVALID"]
        assert source(answer) == "cursor"


def test_a_cursor_may_be_followed_with_another_limit(http: Http) -> None:
    cursor = http.read("/v1/builds", {"limit": 1})["meta"]["paging"]["nextCursor"]
    assert len(http.read("/v1/builds", {"limit": 4, "cursor": cursor})["data"]) == 4


@pytest.mark.parametrize("at", range(0, 40, 3))
def test_an_altered_cursor_is_refused(http: Http, at: int) -> None:
    cursor = http.read("/v1/builds", {"limit": 1, "sort": "-uploadedDate"})["meta"]["paging"]["nextCursor"]
    altered = cursor[:at] + ("A" if cursor[at] != "A" else "B") + cursor[at + 1 :]
    answer = http.request("GET", "/v1/builds", params={"sort": "-uploadedDate", "cursor": altered})
    assert codes(answer) == ["PARAMETER_ERROR.INVALID"]


@settings(deadline=None)
@given(st.text(max_size=60))
def test_no_text_is_mistaken_for_a_cursor(text: str) -> None:
    http = Http(Sandbox("empty"))
    answer = http.request("GET", "/v1/builds", params={"cursor": text})
    assert answer.status_code == 400


people = st.lists(
    st.tuples(st.sampled_from(["Ada", "Noor", "Zoë", None]), st.sampled_from(["Li", "Ng", None])), max_size=12
)


@settings(max_examples=60, deadline=None)
@given(people=people, newcomers=people, sort=st.sampled_from(SORTS), limit=st.integers(1, 5), data=st.data())
def test_paging_shows_what_stays_exactly_once_whatever_comes_and_goes(
    people: list[tuple[str | None, str | None]],
    newcomers: list[tuple[str | None, str | None]],
    sort: str,
    limit: int,
    data: st.DataObject,
) -> None:
    sandbox = Sandbox("empty")
    http = Http(sandbox)
    count = 0

    def join(first: str | None, last: str | None) -> str:
        nonlocal count
        count += 1
        attributes = {"firstName": first, "lastName": last, "email": f"{count}@example.com"}
        return sandbox.add("betaTesters", attributes)

    staying = {join(first, last) for first, last in people}
    leaving = data.draw(st.sets(st.sampled_from(sorted(staying)))) if staying else set()
    staying -= leaving
    waiting = list(newcomers)
    query = {"limit": str(limit), **({"sort": sort} if sort else {})}
    seen: list[str] = []
    document = http.read("/v1/betaTesters", query)
    while True:
        seen += [item["id"] for item in document["data"]]
        assert len(document["data"]) <= limit
        if waiting:
            join(*waiting.pop())
        if leaving:
            assert http.delete(f"/v1/betaTesters/{leaving.pop()}").status_code == 204
        if "next" not in document["links"]:
            break
        document = follow(http, document["links"]["next"])
    assert len(seen) == len(set(seen))
    assert staying <= set(seen)


@settings(max_examples=30, deadline=None)
@given(people=people, sort=st.sampled_from(SORTS), limit=st.integers(1, 5))
def test_pages_put_together_are_the_list_in_order(
    people: list[tuple[str | None, str | None]], sort: str, limit: int
) -> None:
    sandbox = Sandbox("empty")
    http = Http(sandbox)
    for number, (first, last) in enumerate(people):
        sandbox.add("betaTesters", {"firstName": first, "lastName": last, "email": f"{number}@example.com"})
    query = {"sort": sort} if sort else {}
    whole = http.read("/v1/betaTesters", query)["data"]
    document = http.read("/v1/betaTesters", {**query, "limit": str(limit)})
    parts = document["data"]
    while "next" in document["links"]:
        document = follow(http, document["links"]["next"])
        parts += document["data"]
        assert document["meta"]["paging"]["total"] == len(people)
    assert parts == whole
