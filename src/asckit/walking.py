"""One way through the pages of a list: how the next one is fetched, and the cursor that leads back to a place."""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeAlias, TypeVar, cast
from urllib.parse import parse_qsl, urlsplit

import attrs

from .engine import SentRequests, sent_requests
from .errors import ConfigurationError

if TYPE_CHECKING:
    from asckit_api.document import Meta, PagedDocumentLinks, ResourceObject, ToMany, ToOne
    from asckit_api.operation import Request

    from .background import Started
    from .calls import Answer
    from .client import AsyncClient

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
R = TypeVar("R", bound="ResourceObject")


class HasData(Protocol[T_co]):
    """A document that holds a list: what an operation returns if it can be paginated."""

    @property
    def data(self) -> Sequence[T_co]:
        """The items of this page."""


class PageOf(HasData[T_co], Protocol[T_co]):
    """A page of a list, as `by_page()` yields it: the operation's own response class, such as `BuildsResponse`."""

    raw: dict[str, Any]
    """The document exactly as it came."""

    @property
    def links(self) -> PagedDocumentLinks | None:
        """The addresses of this page and the next."""

    @property
    def meta(self) -> Meta | None:
        """What the list says about itself."""

    @property
    def total(self) -> int | None:
        """How many items there are over all pages; None where Apple does not say."""

    def find(self, ref: ToOne[R] | None) -> R | None:
        """The related resource, if this page carries it."""

    def find_all(self, ref: ToMany[R] | None) -> list[R]:
        """The related resources that this page carries."""


@attrs.frozen
class Cursor:
    """A place in a list: behind an item of a page. Its text is what `pages.cursor` gives."""

    operation: str
    list: str
    """The address of the list's first page: what was asked for."""
    page: str
    """The address of the page."""
    after: tuple[str, str] | None
    """Type and id of the item; None before the first item of the page."""

    def __str__(self) -> str:
        return json.dumps(attrs.asdict(self), separators=(",", ":"))

    @classmethod
    def parse(cls, text: str) -> Cursor:
        """A cursor from its text; raises `ConfigurationError` for any other text."""
        try:
            told = json.loads(text)
            cursor = cls(**told)
            after = None if cursor.after is None else (cursor.after[0], cursor.after[1])
        except (ValueError, TypeError, LookupError, RecursionError):
            told = {}
        values = [told.get(name) for name in ("operation", "list", "page")]
        if not told or not all(isinstance(value, str) for value in (*values, *(after or ()))):
            raise ConfigurationError(
                "What resume() was given is no cursor; give it the text that `pages.cursor` of the same list was."
            )
        return attrs.evolve(cursor, after=after)

    def check(self, base_url: str) -> None:
        """Raise `ConfigurationError` unless the list is the client's."""
        if not all(address.startswith(f"{base_url}/") for address in (self.list, self.page)):
            raise ConfigurationError(
                f"The cursor given to resume() is of a list on another host than {base_url}; start the list again."
            )


@attrs.frozen(eq=False)
class Fetched(Generic[T]):
    """A page that was fetched, and what of it is wanted."""

    page: PageOf[T]
    items: Sequence[T]
    """The items that are wanted: those behind the cursor, up to max_items."""
    start: Cursor
    """The place before the first of them."""
    done: bool
    """Whether it was dealt with, all of it, before the walk was resumed."""
    answer: Answer | None

    def cursor(self, taken: int) -> Cursor:
        """The place behind so many of the items."""
        return attrs.evolve(self.start, after=_named(self.items[taken - 1])) if taken else self.start


class Walk(Generic[T]):
    """One way through the pages of a list, from its first page or from a cursor."""

    def __init__(
        self, client: AsyncClient, op: Callable[[], Any], most: int | None, start: Cursor | None, ahead: bool
    ) -> None:
        self._client = client
        self._op = op
        self._left = most
        self._resumed = start
        self._ahead = ahead
        self._started: Started[Fetched[T] | None] | None = None
        self._list = ""
        self._request: Request[Any] | None = None
        self._page: Any = None
        self._visited: list[str] = []

    async def next(self) -> Fetched[T] | None:
        """The next page; None after the last."""
        started, self._started = self._started, None
        if started is None:
            fetched = await self._fetch()
        else:
            fetched = await started.result()
            if fetched is not None:
                self._client.engine.remember(fetched.answer)
        if self._ahead and fetched is not None:
            from .background import start

            self._started = start(self._client.port, self._fetch)
        return fetched

    async def close(self) -> None:
        """End the walk where it is."""
        started, self._started = self._started, None
        if started is not None:
            await started.drop()

    async def _fetch(self) -> Fetched[T] | None:
        if self._left == 0:
            return None
        engine = self._client.engine
        request = await self._first() if self._request is None else await self._following(self._request)
        if request is None:
            return None
        self._request = request
        address = engine.address(request)
        self._visited.append(address)
        engine.plugins.notify("asckit_page_fetched", page=self._page, number=len(self._visited), request=request)
        data = self._page.data
        items: Sequence[T] = data if isinstance(data, tuple | list) else ()
        resumed, self._resumed = self._resumed, None
        skipped = _place(items, resumed.after) if resumed else 0
        start = Cursor(request.operation.id, self._list, address, resumed.after if resumed and skipped else None)
        done = 0 < skipped == len(items)
        if skipped or self._left is not None:
            items = items[skipped:][: self._left]
        if self._left is not None:
            self._left -= len(items)
        return Fetched(cast("PageOf[T]", self._page), items, start, done, engine.last_answer)

    async def _first(self) -> Request[Any]:
        """Fetch the first page, or that of the cursor, with the operation; the request that fetched it."""
        engine = self._client.engine
        resumed = self._resumed
        turned: list[Request[Any]] = []

        def turn(request: Request[Any]) -> Request[Any]:
            if resumed is None or turned or request.operation.id != resumed.operation:
                return request
            if not _same(engine.address(request), resumed.list):
                raise ConfigurationError(
                    f"The cursor given to resume() is of {resumed.operation} with other arguments; give the same "
                    "ones, or start the list again."
                )
            turned.append(_at(request, resumed.page))
            return turned[0]

        noting = SentRequests(turn)
        restore = sent_requests.set(noting)
        try:
            page = self._op()
            self._page = await page if inspect.isawaitable(page) else page
        finally:
            sent_requests.reset(restore)
        for sender, request, result in noting.noted:
            if result is self._page and sender is engine:
                if resumed is not None and request not in turned:
                    raise ConfigurationError(
                        f"The cursor given to resume() is of {resumed.operation}, not of {request.operation.id}."
                    )
                self._list = resumed.list if resumed is not None else engine.address(request)
                return request
        raise ConfigurationError(
            "paginate() takes an operation of the same client that returns a page, such as asc.api.builds.list."
        )

    async def _following(self, request: Request[Any]) -> Request[Any] | None:
        engine = self._client.engine
        address = engine.plugins.first(
            "asckit_next_page",
            page=self._page,
            request=request,
            visited=tuple(self._visited),
            client=self._client,
        )
        if address is None:
            return None
        following = _at(request, address)
        self._page = await engine.send(following)
        return following


Walking: TypeAlias = "Callable[[Cursor | None, bool], Walk[T]]"
"""Begins a walk: from a cursor or the first page, with or without fetching ahead."""


def _at(request: Request[Any], address: str) -> Request[Any]:
    """A request of the same operation at a complete address: the parameters of the first page are in it already."""
    options = cast("Any", {name: value for name, value in request.options.items() if name != "query"})
    return request.replace(path=address, params=(), options=options)


def _named(item: object) -> tuple[str, str] | None:
    kind, id = getattr(item, "type", None), getattr(item, "id", None)
    return (kind, id) if isinstance(kind, str) and isinstance(id, str) else None


def _place(items: Sequence[object], after: tuple[str, str] | None) -> int:
    """How many items there are up to the named one; 0 where it is not among them."""
    return next((index for index, item in enumerate(items, 1) if _named(item) == after), 0) if after else 0


def _same(one: str, other: str) -> bool:
    a, b = urlsplit(one), urlsplit(other)
    return a.path == b.path and sorted(parse_qsl(a.query, True)) == sorted(parse_qsl(b.query, True))
