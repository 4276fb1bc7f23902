"""Lists that span pages: items one after the other, fetched as they are wanted."""

from __future__ import annotations

import copy
from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterator, Sequence
from contextlib import aclosing, closing
from operator import length_hint
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, cast

from .walking import Cursor, Fetched, Walk, Walking
from .walking import HasData as HasData
from .walking import PageOf as PageOf

if TYPE_CHECKING:
    from asckit_api.document import ResourceObject, ToMany, ToOne

    from .client import AsyncClient, Client

T = TypeVar("T")
R = TypeVar("R", bound="ResourceObject")


class _Listing(Generic[T]):
    """What `Pages` and `AsyncPages` have in common."""

    def __init__(self, client: AsyncClient, walking: Walking[T]) -> None:
        self._face = client
        self._walking = walking
        self._start: Cursor | None = None
        self._ahead = False
        self._fetched: Fetched[T] | None = None
        self._rest: Iterator[T] = iter(())

    def resume(self, cursor: str | None) -> Self:
        """The same list, from the place on that `cursor` was; from its beginning where cursor is None.

        The list is to be the same one: client, operation and arguments. The page of the cursor is fetched again and
        goes on behind the item that was handed out last; where that item is no longer on it, the whole page comes
        again, so that items may come twice but none is left out. max_items counts from the cursor.
        Raises `ConfigurationError` for a text that is no cursor, and for the cursor of another list.
        """
        start = None if cursor is None else Cursor.parse(cursor)
        if start is not None:
            start.check(self._face.base_url)
        return self._copy(_start=start)

    def prefetch(self) -> Self:
        """The same list, each page of which is fetched while the one before it is being worked on.

        Never more than one page is ahead. What goes wrong with it is raised when it is wanted. A page that was fetched
        and then not wanted is dropped.
        """
        return self._copy(_ahead=True)

    @property
    def cursor(self) -> str | None:
        """Where the latest iteration stands, as text for `resume()`: behind the item handed out last.

        Save it once that item is dealt with. None before the first page. It holds what was asked for (filters), and
        no key or token.
        """
        if self._fetched is None:
            return None
        return str(self._fetched.cursor(len(self._fetched.items) - length_hint(self._rest)))

    @property
    def total(self) -> int | None:
        """How many items there are over all pages, as the latest page says; None where it does not say."""
        page = self._fetched.page if self._fetched is not None else None
        total = getattr(page, "total", None)
        return total if isinstance(total, int) else None

    def find(self, ref: ToOne[R] | None) -> R | None:
        """The related resource of the item handed out last, if its page carries it (`include=[...]`)."""
        return self._fetched.page.find(ref) if self._fetched is not None else None

    def find_all(self, ref: ToMany[R] | None) -> list[R]:
        """The related resources of the item handed out last that its page carries, in the relationship's order."""
        return self._fetched.page.find_all(ref) if self._fetched is not None else []

    def _copy(self, **changes: object) -> Self:
        other = copy.copy(self)
        vars(other).update(_fetched=None, _rest=iter(()), **changes)
        return other

    def _begin(self) -> Walk[T]:
        self._fetched, self._rest = None, iter(())
        return self._walking(self._start, self._ahead)

    def _on(self, fetched: Fetched[T]) -> Iterator[T]:
        """The items of a page that has come."""
        self._fetched, self._rest = fetched, iter(fetched.items)
        return self._rest

    def _whole(self, fetched: Fetched[T]) -> Fetched[T]:
        """A page that has come and is handed out whole."""
        self._fetched, self._rest = fetched, iter(())
        return fetched


class Pages(_Listing[T]):
    """The items of a list over all of its pages, from `Client.paginate`.

    Each iteration starts again from the first page, and fetches a page when its first item is wanted.
    """

    def __init__(self, client: Client, walking: Walking[T]) -> None:
        super().__init__(client.face, walking)
        self._client = client

    def __iter__(self) -> Iterator[T]:
        with closing(self._walk()) as walk:
            for fetched in walk:
                yield from self._on(fetched)

    def by_page(self) -> Iterator[PageOf[T]]:
        """The pages themselves, whole; the last one is that which reaches max_items."""
        with closing(self._walk()) as walk:
            for fetched in walk:
                if not fetched.done:
                    yield self._whole(fetched).page

    def collect(self) -> PageOf[T]:
        """The whole list as one page: all items, and each included resource once.

        An included resource stands where it first came, as it came last. This holds everything in memory.
        """
        return _joined([self._whole(fetched) for fetched in self._walk()])

    def _walk(self) -> Generator[Fetched[T], None, None]:
        walk = self._begin()
        try:
            while (fetched := self._client.run(walk.next())) is not None:
                yield fetched
        finally:
            self._client.run(walk.close())


class AsyncPages(_Listing[T]):
    """The items of a list over all of its pages, from `AsyncClient.paginate`.

    Each iteration starts again from the first page, and fetches a page when its first item is wanted.
    """

    async def __aiter__(self) -> AsyncIterator[T]:
        async with aclosing(self._walk()) as walk:
            async for fetched in walk:
                for item in self._on(fetched):
                    yield item

    async def by_page(self) -> AsyncIterator[PageOf[T]]:
        """The pages themselves, whole; the last one is that which reaches max_items."""
        async with aclosing(self._walk()) as walk:
            async for fetched in walk:
                if not fetched.done:
                    yield self._whole(fetched).page

    async def collect(self) -> PageOf[T]:
        """The whole list as one page: all items, and each included resource once.

        An included resource stands where it first came, as it came last. This holds everything in memory.
        """
        return _joined([self._whole(fetched) async for fetched in self._walk()])

    async def _walk(self) -> AsyncGenerator[Fetched[T], None]:
        walk = self._begin()
        try:
            while (fetched := await walk.next()) is not None:
                yield fetched
        finally:
            await walk.close()


def _joined(fetched: Sequence[Fetched[T]]) -> PageOf[T]:
    """Pages as one document of their class."""
    if not fetched:
        from asckit_api.document import LinkagesResponse

        return cast("PageOf[T]", LinkagesResponse({"data": []}))
    first, last = fetched[0].page, fetched[-1].page
    included: dict[tuple[object, object], Any] = {}
    for each in fetched:
        for resource in getattr(each.page, "included", None) or ():
            included[resource.type, resource.id] = resource.raw
    raw = {**last.raw, "data": [cast("Any", item).raw for each in fetched for item in each.items]}
    if included:
        raw["included"] = list(included.values())
    links = first.raw.get("links")
    raw["links"] = {name: link for name, link in links.items() if name != "next"} if isinstance(links, dict) else {}
    return type(first)(raw)  # type: ignore[call-arg]  # a protocol does not say how a model is made
