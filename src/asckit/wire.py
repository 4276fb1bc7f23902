"""How requests are put on the wire with httpx, and what its errors mean."""

from __future__ import annotations

import contextlib
import functools
import json
import os
import threading
import traceback
from collections.abc import AsyncIterable, Iterable, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final

from .errors import ClientClosed, ConfigurationError, TransportError

if TYPE_CHECKING:
    import ssl

    import httpx

_HTTP_PACKAGES: Final = ("httpx", "httpcore", "h11", "h2")


class Unchanged:
    """Marks a timeout that the caller leaves as the client has it."""


UNCHANGED = Unchanged()


def tls_context() -> ssl.SSLContext:
    """What HTTPS connections are verified with: one per process, as httpx makes it from the environment."""
    return _tls_context(os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR"))


@functools.lru_cache(maxsize=4)
def _tls_context(cert_file: str | None, cert_dir: str | None) -> ssl.SSLContext:  # noqa: ARG001  (they are the key)
    import httpx

    return httpx.create_ssl_context()


def default_headers() -> dict[str, str]:
    """What every request of the client's own HTTP client carries."""
    from . import __version__

    return {"User-Agent": f"asckit/{__version__}"}


def build_request(
    http: httpx.Client | httpx.AsyncClient,
    method: str,
    url: str,
    headers: Mapping[str, str],
    content: bytes | Iterable[bytes] | AsyncIterable[bytes] | None,
    timeout: float | Unchanged | None,
) -> httpx.Request:
    """A request to an address, with what the HTTP client adds to every request.

    Raises `ConfigurationError` for an address that is none, such as one with a control character in it.
    """
    import httpx

    given: dict[str, Any] = {} if isinstance(timeout, Unchanged) else {"timeout": timeout}
    try:
        request = http.build_request(method, url, headers=headers, content=content, **given)
    except httpx.InvalidURL as error:
        raise ConfigurationError(f"An address cannot be written as it is: {error}") from None
    if http.params:  # httpx would send an injected client's default parameters instead of the address's own
        request.url = httpx.URL(url)
    return request


def plain_headers(headers: httpx.Headers) -> dict[str, str]:
    """Headers by their names in lower case; values of one name are joined. httpx' own way takes several times as long.

    >>> import httpx
    >>> plain_headers(httpx.Headers([("X-A", "1"), ("x-a", "2")]))
    {'x-a': '1, 2'}
    """
    plain: dict[str, str] = {}
    for raw_name, raw_value in headers.raw:
        name, value = raw_name.decode("ascii", "replace").lower(), raw_value.decode("utf-8", "replace")
        plain[name] = f"{plain[name]}, {value}" if name in plain else value
    return plain


def decode_json(content: bytes) -> Any:
    """JSON as Python values, integers of any size included; raises ValueError for what is none.

    msgspec takes half the time of the standard library, which reads what msgspec refuses: numbers beyond a double
    (1e400), NaN, lone surrogates.
    """
    import msgspec

    try:
        return msgspec.json.decode(content)
    except msgspec.MsgspecError:
        return json.loads(content)


class Translated:
    """Turns what httpx raises in its block into `TransportError`, with a hint whether anything was sent."""

    __slots__ = ("_closing",)

    def __init__(self, closing: threading.Event) -> None:
        self._closing = closing

    def __enter__(self) -> None:
        pass

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is not None:
            _translate(error, self._closing)


def _translate(error: BaseException, closing: threading.Event) -> None:
    """Raise what an error of httpx's means, if it is one."""
    import httpx

    if isinstance(error, httpx.RequestError):
        _forget_locals(error)
        unsent = isinstance(error, httpx.ConnectError | httpx.ConnectTimeout | httpx.PoolTimeout)
        sent = True if isinstance(error, httpx.ReadTimeout | httpx.DecodingError) else None
        said = str(error) or "no further explanation"
        raise TransportError(f"{type(error).__name__}: {said}", sent=False if unsent else sent) from error
    if isinstance(error, RuntimeError) and (closing.is_set() or "client has been closed" in str(error)):
        raise ClientClosed("The HTTP client was closed; make a new client.") from error


def _forget_locals(error: BaseException) -> None:
    """Empty the frames of an error's traceback: httpcore's and h11's hold the headers, token included."""
    seen: set[int] = set()
    chained: BaseException | None = error
    while chained is not None and id(chained) not in seen:
        seen.add(id(chained))
        for frame, _ in traceback.walk_tb(chained.__traceback__):
            if str(frame.f_globals.get("__name__", "")).partition(".")[0] in _HTTP_PACKAGES:
                with contextlib.suppress(RuntimeError):  # still running
                    frame.clear()
        chained = chained.__cause__ or chained.__context__
