from __future__ import annotations

from typing import Any

import httpx
import pytest

from asckit import AsyncPages, ConfigurationError, Pages, hookimpl
from asckit.engine import APPLE
from asckit_api.document import Document
from asckit_api.models import Build, BuildsResponse
from asckit_api.operation import Request
from asckit_plugins import pagination

from .both import Both, Script, ok


def page(number: int, of: int, size: int = 2) -> dict[str, Any]:
    document: dict[str, Any] = {
        "data": [{"type": "builds", "id": f"{number}.{n}"} for n in range(size)],
        "links": {"self": f"{APPLE}/v1/builds"},
        "meta": {"paging": {"total": of * size, "limit": size}},
    }
    if number + 1 < of:
        document["links"]["next"] = f"{APPLE}/v1/builds?cursor=C{number + 1}&limit={size}&filter%5Bapp%5D=1%2C2"
    return document


class Listing:
    """A list of so many pages."""

    def __init__(self, pages: int, size: int = 2) -> None:
        self.pages, self.size = pages, size
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return ok(page(int(request.url.params.get("cursor", "C0")[1:]), self.pages, self.size))


def test_items_follow_one_another_over_all_pages(both: Both) -> None:
    listing = Listing(3)
    asc = both.client(listing, plugins=[pagination])
    pages = asc.paginate(asc.api.builds.list, filter_app=["1", "2"], limit=2)
    assert isinstance(pages, AsyncPages if both.is_async else Pages)
    items = both.items(pages)
    assert [item.id for item in items] == ["0.0", "0.1", "1.0", "1.1", "2.0", "2.1"]
    assert all(isinstance(item, Build) for item in items)
    assert [str(request.url) for request in listing.requests] == [
        f"{APPLE}/v1/builds?filter%5Bapp%5D=1,2&limit=2",
        f"{APPLE}/v1/builds?cursor=C1&limit=2&filter%5Bapp%5D=1%2C2",
        f"{APPLE}/v1/builds?cursor=C2&limit=2&filter%5Bapp%5D=1%2C2",
    ]


def test_pages_are_the_operations_own_documents(both: Both) -> None:
    asc = both.client(Listing(2), plugins=[pagination])
    found = both.items(asc.paginate(asc.api.builds.list).by_page())
    assert [type(each) for each in found] == [BuildsResponse, BuildsResponse]
    assert [each.total for each in found] == [4, 4]


@pytest.mark.parametrize(
    ("most", "items", "requests"), [(0, 0, 0), (1, 1, 1), (2, 2, 1), (3, 3, 2), (6, 6, 3), (99, 6, 3), (None, 6, 3)]
)
def test_max_items_ends_the_list_without_fetching_more(most: int | None, items: int, requests: int, both: Both) -> None:
    listing = Listing(3)
    asc = both.client(listing, plugins=[pagination])
    assert len(both.items(asc.paginate(asc.api.builds.list, max_items=most))) == items
    assert len(listing.requests) == requests


def test_max_items_is_not_negative(both: Both) -> None:
    asc = both.client(Script())
    with pytest.raises(ValueError, match="not -1"):
        asc.paginate(asc.api.builds.list, max_items=-1)


def test_nothing_is_sent_before_an_item_is_wanted(both: Both) -> None:
    asc = both.client(Script())
    asc.paginate(asc.api.builds.list)


def test_a_page_is_fetched_when_it_is_wanted(key: Any) -> None:
    listing = Listing(3)
    asc = Both("Client", key).client(listing, plugins=[pagination])
    items = iter(asc.paginate(asc.api.builds.list))
    assert [next(items).id for _ in range(2)] == ["0.0", "0.1"]
    assert len(listing.requests) == 1
    next(items)
    assert len(listing.requests) == 2


def test_each_iteration_starts_again(both: Both) -> None:
    asc = both.client(Listing(2), plugins=[pagination])
    pages = asc.paginate(asc.api.builds.list)
    assert len(both.items(pages)) == len(both.items(pages)) == 4


def test_empty_pages_in_between_do_not_end_the_list(both: Both) -> None:
    empty = {**page(0, 2), "data": []}
    asc = both.client(Script(ok(empty), ok(page(1, 2))), plugins=[pagination])
    assert [item.id for item in both.items(asc.paginate(asc.api.builds.list))] == ["1.0", "1.1"]


def test_without_the_plugin_there_is_one_page(both: Both) -> None:
    asc = both.client(Listing(3))
    assert len(both.items(asc.paginate(asc.api.builds.list))) == 2


def test_options_go_with_every_page_and_extra_query_with_the_first(both: Both) -> None:
    listing = Listing(2)
    asc = both.client(listing, plugins=[pagination])
    options = {"headers": {"X-Mine": "1"}, "query": {"extra": "2"}}
    both.items(asc.paginate(asc.api.builds.list, options=options))
    assert [request.headers["X-Mine"] for request in listing.requests] == ["1", "1"]
    assert [request.url.params.get("extra") for request in listing.requests] == ["2", None]


def test_a_function_of_ones_own_can_be_paginated(both: Both) -> None:
    asc = both.client(Listing(2), plugins=[pagination])
    assert len(both.items(asc.paginate(lambda: asc.api.builds.list(limit=2)))) == 4


def test_an_operation_of_another_client_is_refused(both: Both) -> None:
    asc, other = both.client(Script()), both.client(Listing(2))
    with pytest.raises(ConfigurationError, match="operation of the same client"):
        both.items(asc.paginate(other.api.builds.list))


def test_lists_are_walked_in_bodies_too(both: Both) -> None:
    asc = both.client(Listing(3), plugins=[pagination])

    async def body(face: Any) -> list[str]:
        return [item.id async for item in face.paginate(face.api.builds.list, max_items=5)]

    assert both.body(asc, body) == ["0.0", "0.1", "1.0", "1.1", "2.0"]


def test_several_walks_at_once_do_not_meet(both: Both) -> None:
    asc = both.client(Listing(4), plugins=[pagination])

    async def body(face: Any) -> list[int]:
        async def count() -> int:
            return len([item async for item in face.paginate(face.api.builds.list)])

        return list(await face.gather(*[count] * 5, limit=5))

    assert both.body(asc, body) == [8] * 5


class Watching:
    def __init__(self) -> None:
        self.told: list[tuple[int, int, str]] = []

    @hookimpl
    def asckit_page_fetched(self, page: Document, number: int, request: Request[Any]) -> None:
        self.told.append((number, len(page.raw["data"]), request.operation.id))


def test_observers_learn_of_every_page(both: Both) -> None:
    watching = Watching()
    asc = both.client(Listing(2), plugins=[pagination, watching])
    both.items(asc.paginate(asc.api.builds.list))
    assert watching.told == [(1, 2, "builds_getCollection"), (2, 2, "builds_getCollection")]


class Elsewhere:
    """Continues a list by offset, its own way."""

    @hookimpl(tryfirst=True)
    def asckit_next_page(self, visited: tuple[str, ...]) -> str | None:
        return "/v1/builds?cursor=C1" if len(visited) == 1 else None


def test_another_plugin_may_decide_where_a_list_goes_on(both: Both) -> None:
    listing = Listing(1)
    asc = both.client(listing, plugins=[Elsewhere()])
    assert len(both.items(asc.paginate(asc.api.builds.list))) == 4
    assert str(listing.requests[1].url) == f"{APPLE}/v1/builds?cursor=C1"


class Evil:
    @hookimpl
    def asckit_next_page(self) -> str:
        return "https://evil.example/v1/builds"


def test_the_core_pins_the_host_whatever_a_plugin_decides(both: Both) -> None:
    asc = both.client(Listing(1), plugins=[Evil()])
    with pytest.raises(ConfigurationError, match=r"evil\.example"):
        both.items(asc.paginate(asc.api.builds.list))
