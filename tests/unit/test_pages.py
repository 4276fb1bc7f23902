from __future__ import annotations

import asyncio
import contextlib
import itertools
import threading
import time
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from asckit import (
    ApiKey,
    AsyncClient,
    AsyncPages,
    Client,
    ConfigurationError,
    Pages,
    PermissionDenied,
    hookimpl,
)
from asckit.engine import APPLE
from asckit.walking import Cursor
from asckit_api.document import Document
from asckit_api.models import App, Build, BuildsResponse
from asckit_api.operation import Request
from asckit_plugins import pagination, retry

from .both import Both, Script, failed, ok


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


# -- resuming ------------------------------------------------------------------------------------


def some(both: Both, pages: Any, most: int) -> list[Any]:
    """The first items or pages that an iterable yields."""
    if not both.is_async:
        return list(itertools.islice(pages, most))

    async def collect() -> list[Any]:
        taken: list[Any] = []
        async with contextlib.aclosing(pages) as items:
            async for item in items:
                taken.append(item)
                if len(taken) == most:
                    break
        return taken

    return asyncio.run(collect())


def begun(both: Both, pages: Any) -> Any:
    return iter(pages) if not both.is_async else aiter(pages)


ALL = ["0.0", "0.1", "1.0", "1.1", "2.0", "2.1"]


@pytest.mark.parametrize("taken", range(1, 7))
def test_a_list_goes_on_where_it_was_left(taken: int, both: Both) -> None:
    listing = Listing(3)
    asc = both.client(listing, plugins=[pagination])
    pages = asc.paginate(asc.api.builds.list, filter_app=["1", "2"], limit=2)
    assert pages.cursor is None
    assert [item.id for item in some(both, begun(both, pages), taken)] == ALL[:taken]
    cursor = pages.cursor
    fetched = len(listing.requests)
    other = both.client(listing, plugins=[pagination])
    rest = other.paginate(other.api.builds.list, filter_app=["1", "2"], limit=2).resume(cursor)
    assert [item.id for item in both.items(rest)] == ALL[taken:]
    assert len(listing.requests) == fetched + 3 - (taken - 1) // 2  # the page that it stood on, and those after it


def test_a_list_that_is_resumed_at_its_beginning_is_the_list(both: Both) -> None:
    asc = both.client(Listing(3), plugins=[pagination])
    assert [item.id for item in both.items(asc.paginate(asc.api.builds.list).resume(None))] == ALL


def test_a_cursor_stands_behind_the_page_handed_out_last(both: Both) -> None:
    listing = Listing(3)
    asc = both.client(listing, plugins=[pagination])
    pages = asc.paginate(asc.api.builds.list)
    some(both, pages.by_page(), 2)
    rest = both.items(asc.paginate(asc.api.builds.list).resume(pages.cursor).by_page())
    assert [[item.id for item in page.data] for page in rest] == [["2.0", "2.1"]]


def test_a_cursor_within_a_page_gives_that_page_whole(both: Both) -> None:
    asc = both.client(Listing(3), plugins=[pagination])
    pages = asc.paginate(asc.api.builds.list)
    some(both, begun(both, pages), 3)
    rest = both.items(asc.paginate(asc.api.builds.list).resume(pages.cursor).by_page())
    assert [[item.id for item in page.data] for page in rest] == [["1.0", "1.1"], ["2.0", "2.1"]]


def test_where_the_item_is_gone_its_page_comes_again(both: Both) -> None:
    asc = both.client(Listing(3), plugins=[pagination])
    pages = asc.paginate(asc.api.builds.list)
    some(both, begun(both, pages), 3)
    moved = pages.cursor.replace('"1.0"', '"deleted"')
    rest = both.items(asc.paginate(asc.api.builds.list).resume(moved))
    assert [item.id for item in rest] == ALL[2:]


def test_resuming_twice_goes_on_each_time(both: Both) -> None:
    listing = Listing(3)
    asc = both.client(listing, plugins=[pagination])
    cursor, seen = None, []
    for _ in range(6):
        pages = asc.paginate(asc.api.builds.list, max_items=1).resume(cursor)
        seen += [item.id for item in both.items(pages)]
        cursor = pages.cursor
    assert seen == ALL
    assert both.items(asc.paginate(asc.api.builds.list, max_items=1).resume(cursor)) == []


def test_max_items_counts_from_the_cursor(both: Both) -> None:
    asc = both.client(Listing(3), plugins=[pagination])
    pages = asc.paginate(asc.api.builds.list, max_items=3)
    both.items(pages)
    rest = asc.paginate(asc.api.builds.list, max_items=2).resume(pages.cursor)
    assert [item.id for item in both.items(rest)] == ["1.1", "2.0"]


def test_a_function_of_ones_own_is_resumed_too(both: Both) -> None:
    listing = Listing(3)
    asc = both.client(listing, plugins=[pagination])
    pages = asc.paginate(lambda: asc.api.builds.list(limit=2))
    some(both, begun(both, pages), 4)
    rest = both.items(asc.paginate(lambda: asc.api.builds.list(limit=2)).resume(pages.cursor))
    assert [item.id for item in rest] == ALL[4:]


def cursor_of(both: Both, **options: Any) -> str:
    asc = both.client(Listing(3), plugins=[pagination], **options)
    pages = asc.paginate(asc.api.builds.list, filter_app=["1"])
    some(both, begun(both, pages), 1)
    cursor: str = pages.cursor
    return cursor


def test_a_cursor_is_checked_against_operation_and_arguments(both: Both) -> None:
    cursor = cursor_of(both)
    asc = both.client(Script(), plugins=[pagination])
    with pytest.raises(ConfigurationError, match="with other arguments"):
        both.items(asc.paginate(asc.api.builds.list, filter_app=["2"]).resume(cursor))
    asc = both.client(Script(ok({"data": []})), plugins=[pagination])
    with pytest.raises(ConfigurationError, match="of builds_getCollection, not of apps_getCollection"):
        both.items(asc.paginate(asc.api.apps.list).resume(cursor))


def test_a_cursor_is_checked_against_the_host(both: Both) -> None:
    cursor = cursor_of(both, base_url="https://proxy.test")
    asc = both.client(Script(), plugins=[pagination])
    with pytest.raises(ConfigurationError, match="on another host than"):
        asc.paginate(asc.api.builds.list).resume(cursor)
    with pytest.raises(ConfigurationError, match="on another host than"):
        asc.paginate(asc.api.builds.list).resume(
            cursor.replace("proxy.test", "api.appstoreconnect.apple.com.evil.test")
        )


@pytest.mark.parametrize("text", ["", "C2", "{}", "[1]", "null", '{"operation":1,"list":"","page":"","after":null}'])
def test_what_is_no_cursor_is_refused(text: str, both: Both) -> None:
    asc = both.client(Script())
    with pytest.raises(ConfigurationError, match="is no cursor"):
        asc.paginate(asc.api.builds.list).resume(text)


@given(st.text() | st.recursive(st.none() | st.text() | st.integers(), st.lists).map(repr))
def test_no_text_breaks_the_reading_of_a_cursor(text: str) -> None:
    with pytest.raises(ConfigurationError, match="is no cursor"):
        Cursor.parse(text)


addresses = st.text().map(lambda text: f"{APPLE}/{text}")


@given(st.text(), addresses, addresses, st.none() | st.tuples(st.text(), st.text()))
def test_a_cursor_survives_being_text(operation: str, list: str, page: str, after: Any) -> None:
    cursor = Cursor(operation, list, page, after)
    assert Cursor.parse(str(cursor)) == cursor


# -- fetching ahead ------------------------------------------------------------------------------


def test_the_next_page_is_fetched_while_one_is_worked_on(both: Both) -> None:
    listing = Listing(4)
    asc = both.client(listing, plugins=[pagination])
    seen = []

    async def body(face: Any) -> None:
        async for item in face.paginate(face.api.builds.list).prefetch():
            await face.port.run_blocking(time.sleep, 0.02)
            seen.append((item.id, len(listing.requests)))

    both.body(asc, body)
    assert seen == [(f"{page}.{item}", min(page + 2, 4)) for page in range(4) for item in range(2)]


def test_fetching_ahead_changes_nothing_else(both: Both) -> None:
    listing, watching = Listing(5), Watching()
    asc = both.client(listing, plugins=[pagination, watching])
    pages = asc.paginate(asc.api.builds.list).prefetch()
    assert [item.id for item in both.items(pages)] == [f"{page}.{item}" for page in range(5) for item in range(2)]
    assert [number for number, _, _ in watching.told] == [1, 2, 3, 4, 5]
    assert asc.last_answer is None or asc.last_answer.status == 200


@pytest.mark.parametrize(("most", "requests"), [(0, 0), (1, 1), (2, 1), (3, 2), (4, 2)])
def test_what_max_items_leaves_out_is_not_fetched_ahead(most: int, requests: int, both: Both) -> None:
    listing = Listing(4)
    asc = both.client(listing, plugins=[pagination])
    both.items(asc.paginate(asc.api.builds.list, max_items=most).prefetch())
    assert len(listing.requests) == requests


def test_an_error_is_raised_when_its_page_is_wanted(both: Both) -> None:
    asc = both.client(Script(ok(page(0, 3)), failed(403)), plugins=[pagination])
    seen: list[str] = []

    async def body(face: Any) -> None:
        async for item in face.paginate(face.api.builds.list).prefetch():
            await face.port.run_blocking(time.sleep, 0.02)
            seen.append(item.id)

    with pytest.raises(PermissionDenied):
        both.body(asc, body)
    assert seen == ["0.0", "0.1"]


def test_a_page_that_nobody_wants_any_more_is_dropped(both: Both) -> None:
    before = set(threading.enumerate())
    listing = Listing(4)
    asc = both.client(listing, plugins=[pagination])
    assert len(some(both, begun(both, asc.paginate(asc.api.builds.list).prefetch()), 1)) == 1
    for thread in set(threading.enumerate()) - before:
        thread.join(5)
    assert len(listing.requests) <= 2


def test_an_error_of_a_page_that_nobody_wants_is_nobodys(both: Both) -> None:
    asc = both.client(Script(ok(page(0, 3)), failed(403)), plugins=[pagination])
    assert len(some(both, begun(both, asc.paginate(asc.api.builds.list).prefetch()), 1)) == 1
    for thread in threading.enumerate():
        if thread.name == "asckit-ahead":
            thread.join(5)


def test_a_page_under_way_is_cancelled_with_its_task(key: ApiKey) -> None:
    cancelled = []

    async def answer(request: httpx.Request) -> httpx.Response:
        if "cursor" not in request.url.params:
            return ok(page(0, 3))
        try:
            await asyncio.sleep(30)
        except asyncio.CancelledError:
            cancelled.append(True)
            raise
        return ok(page(1, 3))

    async def body() -> None:
        http = httpx.AsyncClient(transport=httpx.MockTransport(answer))
        async with AsyncClient(key, plugins=[pagination], http=http) as asc:
            items = aiter(asc.paginate(asc.api.builds.list).prefetch())
            await anext(items)
            await asyncio.sleep(0.02)
            await items.aclose()  # type: ignore[attr-defined]
            assert cancelled == [True]
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(asc.paginate(asc.api.builds.list).prefetch().collect(), 0.05)
            assert cancelled == [True, True]

    asyncio.run(body())


def test_closing_the_client_ends_a_page_that_waits_ahead(key: ApiKey) -> None:
    script = Script(ok(page(0, 3)), failed(429, **{"Retry-After": "60"}))
    http = httpx.Client(transport=httpx.MockTransport(script))
    with Client(key, plugins=[pagination, retry], http=http) as asc:
        next(iter(asc.paginate(asc.api.builds.list).prefetch()))
        (thread,) = [each for each in threading.enumerate() if each.name == "asckit-ahead"]
    thread.join(5)
    assert not thread.is_alive()


def test_the_quota_of_a_page_fetched_ahead_is_told(key: ApiKey) -> None:
    quotas = [{"X-Rate-Limit": f"user-hour-lim:9;user-hour-rem:{left};"} for left in (8, 7, 6)]
    replies = [ok(page(number, 3), headers=quotas[number]) for number in range(3)]
    asc = Both("Client", key).client(Script(*replies), plugins=[pagination])
    left = [asc.last_answer.quota.remaining for _ in asc.paginate(asc.api.builds.list).prefetch().by_page()]
    assert left == [8, 7, 6]


# -- included resources and totals ----------------------------------------------------------------


def with_apps(number: int, of: int, name: str) -> dict[str, Any]:
    document = page(number, of)
    for item in document["data"]:
        item["relationships"] = {"app": {"data": {"type": "apps", "id": f"A{number}"}}}
    names = [(f"A{number}", name), ("SHARED", name)]
    document["included"] = [{"type": "apps", "id": id, "attributes": {"name": said}} for id, said in names]
    return document


def test_related_resources_are_found_while_items_are_walked(both: Both) -> None:
    script = Script(ok(with_apps(0, 2, "old")), ok(with_apps(1, 2, "new")))
    asc = both.client(script, plugins=[pagination])
    found = []

    async def body(face: Any) -> None:
        pages = face.paginate(face.api.builds.list, include=["app"])
        assert pages.find(None) is None
        assert pages.find_all(None) == []
        async for build in pages:
            found.append(pages.find(build.relationships.app).id)
            assert pages.total == 4

    both.body(asc, body)
    assert found == ["A0", "A0", "A1", "A1"]


def test_a_list_is_collected_into_one_page(both: Both) -> None:
    script = Script(ok(with_apps(0, 2, "old")), ok(with_apps(1, 2, "new")))
    asc = both.client(script, plugins=[pagination])
    found = both.do(lambda: asc.paginate(asc.api.builds.list, include=["app"]).collect())
    assert isinstance(found, BuildsResponse)
    assert [build.id for build in found.data] == ["0.0", "0.1", "1.0", "1.1"]
    assert [(app.id, app.attributes.name) for app in found.included or () if isinstance(app, App)] == [
        ("A0", "old"),
        ("SHARED", "new"),
        ("A1", "new"),
    ]
    apps = [found.find(build.relationships.app) for build in found.data]
    assert [app.id for app in apps if app] == ["A0", "A0", "A1", "A1"]
    assert found.links is not None
    assert found.links.next is None
    assert found.total == 4


def test_collecting_keeps_to_max_items_and_to_the_cursor(both: Both) -> None:
    asc = both.client(Listing(3), plugins=[pagination])
    pages = asc.paginate(asc.api.builds.list, max_items=3)
    assert [item.id for item in both.do(pages.collect).data] == ALL[:3]
    rest = asc.paginate(asc.api.builds.list).resume(pages.cursor)
    assert [item.id for item in both.do(rest.collect).data] == ALL[3:]


def test_collecting_nothing_gives_an_empty_page(both: Both) -> None:
    asc = both.client(Script())
    assert list(both.do(lambda: asc.paginate(asc.api.builds.list, max_items=0).collect()).data) == []


def test_a_missing_total_is_none(both: Both) -> None:
    document = page(0, 1)
    del document["meta"]
    asc = both.client(Script(ok(document)), plugins=[pagination])
    pages = asc.paginate(asc.api.builds.list)
    assert pages.total is None
    assert len(both.items(pages)) == 2
    assert pages.total is None
