"""Follows the `links.next` of a page, if it leads where a next page can be.

Apple's next links have carried duplicate query parameters (codemagic-cli-tools); the last of each counts.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import TYPE_CHECKING
from urllib.parse import SplitResult, parse_qsl, unquote_plus, urlsplit

from asckit.errors import AscError
from asckit.hookspecs import hookimpl

if TYPE_CHECKING:
    from asckit.client import AsyncClient
    from asckit_api.document import Document


class PaginationError(AscError):
    """A page's next link leads elsewhere, or back to a page that was there already."""


@hookimpl
def asckit_next_page(page: Document, visited: Sequence[str], client: AsyncClient) -> str | None:
    """The page's `links.next`, mended; None if it has none.

    Raises `PaginationError` for an address on another host, and for a page or a cursor that was there already.
    """
    links = page.raw.get("links")
    given = links.get("next") if isinstance(links, dict) else None
    if not isinstance(given, str) or not given.strip():
        return None
    address = mend(_absolute(given.strip(), client.base_url))
    parts, base = _split(address), _split(client.base_url)
    if parts is None or base is None or _origin(parts) != _origin(base) or parts.username is not None:
        host = parts.hostname if parts else "an address that cannot be read"
        raise PaginationError(
            f"The next page after number {len(visited)} is said to be on {host}, not on {client.base_url}; it is not "
            "fetched, because the token would go there. Is there a proxy that rewrites addresses?"
        )
    place = _place(address)
    cursor = place[1]
    if any(place == _place(each) or (cursor is not None and cursor == _place(each)[1]) for each in visited):
        raise PaginationError(
            f"The list goes in circles: page {len(visited)} names one that was fetched already as the next one. "
            "Start again; if it happens again, ask for fewer items per page (limit)."
        )
    return address


def mend(address: str) -> str:
    """An address in which each query parameter occurs once, with its last value, in the place of its first.

    >>> mend("https://example.com/v1/apps?cursor=A&limit=2&cursor=B&limit=2")
    'https://example.com/v1/apps?cursor=B&limit=2'
    """
    start, mark, query = address.partition("?")
    query, _, _ = query.partition("#")
    last = {unquote_plus(pair.partition("=")[0]): pair for pair in query.split("&") if pair}
    return f"{start}{mark}{'&'.join(last.values())}" if last else start


def _absolute(address: str, base_url: str) -> str:
    if address.startswith("//"):
        return f"{urlsplit(base_url).scheme}:{address}"
    return base_url + address if address.startswith("/") else address


def _split(address: str) -> SplitResult | None:
    try:
        parts = urlsplit(address)
        _ = parts.port
    except ValueError:
        return None
    return parts


def _origin(parts: SplitResult) -> tuple[str, str | None, int | None]:
    return parts.scheme, parts.hostname, parts.port or {"http": 80, "https": 443}.get(parts.scheme)


@functools.lru_cache(maxsize=4096)
def _place(address: str) -> tuple[str, str | None, tuple[tuple[str, str], ...]]:
    """Path, cursor and sorted query of an address: each page of a long list is compared with all before it."""
    parts = urlsplit(address)
    query = parse_qsl(parts.query, keep_blank_values=True)
    return parts.path, dict(query).get("cursor"), tuple(sorted(query))
