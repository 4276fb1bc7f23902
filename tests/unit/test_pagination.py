from __future__ import annotations

from typing import Any
from urllib.parse import parse_qsl, quote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asckit.engine import APPLE
from asckit_plugins import pagination
from asckit_plugins.pagination import PaginationError, mend

from .both import Both, Script, ok

NEXT = f"{APPLE}/v1/builds?cursor=B"


def page(link: object) -> dict[str, Any]:
    return {"data": [{"type": "builds", "id": "1"}], "links": {"self": APPLE, "next": link}}


def walk(both: Both, *links: object, **options: Any) -> list[str]:
    script = Script(*(ok(page(link)) for link in links))
    asc = both.client(script, plugins=[pagination], **options)
    both.items(asc.paginate(asc.api.builds.list))
    return [str(request.url) for request in script.requests]


@pytest.mark.parametrize("none", [None, "", " ", 5, {"href": NEXT}])
def test_a_page_without_a_next_link_is_the_last(none: object, both: Both) -> None:
    assert len(walk(both, NEXT, none)) == 2


def test_a_relative_link_stays_under_the_base(both: Both) -> None:
    sent = walk(both, "/v1/builds?cursor=B", None, base_url="https://proxy.example/asc")
    assert sent[1] == "https://proxy.example/asc/v1/builds?cursor=B"


@pytest.mark.parametrize(
    "link",
    [
        "https://evil.example/v1/builds?cursor=B",
        "//evil.example/v1/builds?cursor=B",
        "http://api.appstoreconnect.apple.com/v1/builds?cursor=B",
        "https://api.appstoreconnect.apple.com:8443/v1/builds?cursor=B",
        "https://x@api.appstoreconnect.apple.com/v1/builds?cursor=B",
        "https://[oops/v1/builds",
    ],
)
def test_a_foreign_host_is_refused(link: str, both: Both) -> None:
    with pytest.raises(PaginationError, match="not fetched, because the token would go there"):
        walk(both, link)


@pytest.mark.parametrize(
    "links",
    [
        [NEXT, NEXT],
        [NEXT, f"{APPLE}/v1/builds?cursor=C", NEXT],
        [NEXT, f"{NEXT}&limit=7"],
        [f"{APPLE}/v1/builds"],
        [f"{APPLE}/v1/builds?a=1&b=2", f"{APPLE}/v1/builds?b=2&a=1"],
    ],
    ids=["same", "circle", "same cursor", "first page", "other order"],
)
def test_going_in_circles_is_refused(links: list[str], both: Both) -> None:
    with pytest.raises(PaginationError, match="goes in circles"):
        walk(both, *links)


def test_duplicate_parameters_are_mended(both: Both) -> None:
    sent = walk(both, f"{NEXT}&limit=2&limit=2&filter%5Bapp%5D=1%2C2&filter[app]=1%2C2", None)
    assert sent[1].count("limit") == 1
    assert parse_qsl(urlsplit(sent[1]).query) == [("cursor", "B"), ("limit", "2"), ("filter[app]", "1,2")]


pairs = st.lists(st.tuples(st.text(min_size=1), st.text()))


@given(pairs)
def test_mended_each_parameter_occurs_once_with_its_last_value(given: list[tuple[str, str]]) -> None:
    query = "&".join(f"{quote(name)}={quote(value)}" for name, value in given)
    mended = mend(f"{APPLE}/v1/x?{query}" if query else f"{APPLE}/v1/x")
    assert mended.startswith(f"{APPLE}/v1/x")
    found = parse_qsl(urlsplit(mended).query, keep_blank_values=True)
    assert found == list(dict(given).items())
    assert mend(mended) == mended


@given(st.text())
def test_mending_never_fails_and_settles(text: str) -> None:
    assert mend(mend(text)) == mend(text)
