"""Lists that span pages: items one after the other, fetched as they are wanted."""

from __future__ import annotations

import inspect
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar, cast

from .engine import sent_requests
from .errors import ConfigurationError

if TYPE_CHECKING:
    from asckit_api.document import Meta, PagedDocumentLinks, ResourceObject, ToMany, ToOne
    from asckit_api.operation import Request

    from .client import AsyncClient, Client

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


class Walk(Generic[T]):
    """One way through the pages of a list, from its first page."""

    def __init__(
        self,
        client: AsyncClient,
        op: Callable[..., Any],
        args: Sequence[Any],
        kwargs: Mapping[str, Any],
        most: int | None,
    ) -> None:
        self._client = client
        self._op = op
        self._args = args
        self._kwargs = kwargs
        self._left = most
        self._request: Request[Any] | None = None
        self._page: Any = None
        self._visited: list[str] = []

    async def next(self) -> tuple[PageOf[T], Sequence[T]] | None:
        """The next page, with those of its items that are wanted; None after the last."""
        if self._left == 0:
            return None
        request = await self._first() if self._request is None else await self._following(self._request)
        if request is None:
            return None
        self._request = request
        engine = self._client.engine
        self._visited.append(engine.address(request))
        engine.plugins.notify("asckit_page_fetched", page=self._page, number=len(self._visited), request=request)
        data = self._page.data
        items: Sequence[T] = data if isinstance(data, tuple | list) else ()
        if self._left is not None:
            items = items[: self._left]
            self._left -= len(items)
        return cast("PageOf[T]", self._page), items

    async def _first(self) -> Request[Any]:
        """Fetch the first page with the operation; the request that fetched it."""
        noted: list[Any] = []
        restore = sent_requests.set(noted)
        try:
            page = self._op(*self._args, **self._kwargs)
            self._page = await page if inspect.isawaitable(page) else page
        finally:
            sent_requests.reset(restore)
        for engine, request, result in noted:
            if result is self._page and engine is self._client.engine:
                return cast("Request[Any]", request)
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
        # The address is complete: parameters of the first page are in it already.
        options = cast("Any", {name: value for name, value in request.options.items() if name != "query"})
        following = request.replace(path=address, params=(), options=options)
        self._page = await engine.send(following)
        return following


class Pages(Generic[T]):
    """The items of a list over all of its pages, from `Client.paginate`.

    Each iteration starts again from the first page, and fetches a page when its first item is wanted.
    """

    def __init__(self, client: Client, walk: Callable[[], Walk[T]]) -> None:
        self._client = client
        self._walk = walk

    def __iter__(self) -> Iterator[T]:
        walk = self._walk()
        while (found := self._client.run(walk.next())) is not None:
            yield from found[1]

    def by_page(self) -> Iterator[PageOf[T]]:
        """The pages themselves, whole; the last one is that which reaches max_items."""
        walk = self._walk()
        while (found := self._client.run(walk.next())) is not None:
            yield found[0]


class AsyncPages(Generic[T]):
    """The items of a list over all of its pages, from `AsyncClient.paginate`.

    Each iteration starts again from the first page, and fetches a page when its first item is wanted.
    """

    def __init__(self, walk: Callable[[], Walk[T]]) -> None:
        self._walk = walk

    async def __aiter__(self) -> AsyncIterator[T]:
        walk = self._walk()
        while (found := await walk.next()) is not None:
            for item in found[1]:
                yield item

    async def by_page(self) -> AsyncIterator[PageOf[T]]:
        """The pages themselves, whole; the last one is that which reaches max_items."""
        walk = self._walk()
        while (found := await walk.next()) is not None:
            yield found[0]
