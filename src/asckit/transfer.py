"""Carries bytes to and from the addresses that Apple hands out, and answers that are files to a path.

Such an address (a part of an upload, a segment of a report) is signed: whoever has it may use it. So it is a secret
itself, gets no token, and is not shown in errors, logs or tracebacks beyond host and path.
"""

from __future__ import annotations

import random
import re
from collections.abc import Awaitable, Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final, TypedDict
from urllib.parse import parse_qsl, quote

import attrs
import httpx

from asckit_api.document import Download

from .carrying import FileSlice, Progress, Tally, Target
from .engine import Engine, is_near, receivers, shown_address, split_address
from .errors import ApiError, AscError, ConfigurationError, ErrorObject, TransportError, parse_errors, parse_retry_after
from .ports import CHUNK, Port
from .wire import UNCHANGED, Unchanged, plain_headers

ATTEMPTS: Final = 4
PAUSE_CAP: Final = 30.0
"""Seconds between attempts at most, also where the server asks for more."""
REPEATABLE: Final = frozenset({"GET", "HEAD", "PUT", "DELETE"})
"""Methods that are sent again when a connection breaks: sending them twice does what sending them once does."""
PASSING: Final = frozenset({408, 425, 429, 500, 502, 503, 504})
"""Statuses that may pass."""
REFUSED_HEADERS: Final = ("authorization", "proxy-authorization", "cookie")
"""What would tell a stranger who is calling."""
DIGESTS: Final[Mapping[int, str]] = {32: "md5", 40: "sha1", 64: "sha256"}
"""The algorithm of a checksum, by its number of hexadecimal digits."""


@attrs.frozen
class Transferred:
    """What came of `asc.transfer(...)` and `asc.download(...)`."""

    status: int
    """The HTTP status."""
    size: int
    """Bytes that were sent, where there was content to send; else bytes that came."""
    path: Path | None = None
    """The file that was written."""
    content: bytes = attrs.field(default=b"", repr=False)
    """The answer's body, where it was not written to a file."""
    headers: Mapping[str, str] = attrs.field(factory=dict, repr=False)
    """The answer's headers, with names in lower case."""
    attempts: int = 1
    """How often it was tried."""


class TransferRefused(ApiError):  # noqa: N818
    """An address that Apple handed out answered with an error status; 403 mostly means that it has expired.

    `code` and `detail` are the storage's own, such as `AccessDenied`; `operation` names method, host and path.
    """


class TransferOptions(TypedDict, total=False):
    """The options of `asc.transfer(...)`."""

    headers: Mapping[str, str]
    """What Apple says is to be sent along (`requestHeaders`)."""
    content: bytes | FileSlice
    """What is sent."""
    to: str | Path
    """The file that the answer goes to, once all of it is there; else it is in `content` of the result."""
    size: int
    """Bytes that are expected to come."""
    checksum: str
    """MD5, SHA-1 or SHA-256 in hexadecimal of what is expected to come."""
    progress: Progress
    attempts: int
    """How often it is tried at most, by default 4."""
    timeout: float | None
    """Seconds for each phase of each attempt; by default the client's, None waits for ever."""


class _SignedAddress(httpx.URL):
    """An address that shows host and path only: httpx puts addresses into its log and its errors."""

    def __str__(self) -> str:
        return shown_address(super().__str__())

    def __repr__(self) -> str:
        return f"<{self}>"

    def hide(self, text: str) -> str:
        """Text without what is signed in this address."""
        query = self.query.decode("ascii", "replace")
        values = [value for _, value in parse_qsl(query) if len(value) >= 6]
        for secret in sorted({query, *values, *(quote(value, safe="") for value in values)}, key=len, reverse=True):
            text = text.replace(secret, "[redacted]") if secret else text
        return text


@attrs.frozen(kw_only=True)
class Order:
    """What is to be carried; it shows nothing secret."""

    method: str
    address: _SignedAddress
    headers: Mapping[str, str] = attrs.field(repr=False)
    content: bytes | FileSlice | None = attrs.field(repr=False)
    to: Path | None
    size: int | None
    digest: tuple[str, str] | None
    """Algorithm and hexadecimal digest."""
    progress: Progress | None
    attempts: int
    timeout: float | Unchanged | None

    @classmethod
    def of(cls, method: str, url: str, options: TransferOptions) -> Order:
        """The order that arguments make; raises `ConfigurationError` for what cannot be carried."""
        headers = options.get("headers", {})
        for name in headers:
            if name.lower() in REFUSED_HEADERS:
                raise ConfigurationError(f"transfer sends no {name}: the address itself is signed; leave it out.")
        attempts = options.get("attempts", ATTEMPTS)
        if attempts < 1:
            raise ConfigurationError(f"attempts is how often a transfer is tried, so 1 or more, not {attempts}.")
        to = options.get("to")
        checksum = options.get("checksum")
        return cls(
            method=method.upper(),
            address=_checked(url),
            headers=headers,
            content=options.get("content"),
            to=None if to is None else Path(to),
            size=options.get("size"),
            digest=None if checksum is None else _digest(checksum),
            progress=options.get("progress"),
            attempts=attempts,
            timeout=options.get("timeout", UNCHANGED),
        )

    def __str__(self) -> str:
        return f"{self.method} {self.address}"


def _checked(url: str) -> _SignedAddress:
    parts = split_address(url)
    if parts is None or parts.scheme not in ("http", "https") or not parts.hostname:
        raise ConfigurationError(f"{shown_address(url)!r} is no web address; give it as Apple handed it out.")
    if parts.username is not None:
        raise ConfigurationError(
            f"{shown_address(url)!r} has a user or password in it; Apple hands out no such address."
        )
    if parts.scheme == "http" and not is_near(parts.hostname):
        raise ConfigurationError(f"{shown_address(url)!r} would go unencrypted over the internet; use https.")
    return _SignedAddress(url)


def _digest(checksum: str) -> tuple[str, str]:
    plain = checksum.strip().lower()
    if len(plain) not in DIGESTS or not re.fullmatch("[0-9a-f]+", plain):
        raise ConfigurationError(f"checksum {checksum!r} is no MD5, SHA-1 or SHA-256 in hexadecimal digits.")
    return DIGESTS[len(plain)], plain


async def carry_out(engine: Engine, order: Order) -> Transferred:
    """Carry bytes; raises `TransportError`, `TransferRefused`, `ConfigurationError`, and OSError of the disk."""
    try:
        return await _carry_out(engine, order)
    except AscError as error:
        failure = error.with_traceback(None)  # the frames below hold the address and the headers
    raise failure


async def _carry_out(engine: Engine, order: Order) -> Transferred:
    port = engine.port
    port.check_open()
    if engine.recording is not None and order.method not in ("GET", "HEAD"):
        engine.recording.stop(f"bytes to be carried ({order})")
    target = None if order.to is None else await port.run_blocking(Target, order.to)
    try:
        attempt = 1
        while True:
            failure: ApiError | TransportError
            try:
                done = await _attempt(port, order, target, attempt)
            except TransferRefused as refused:
                failure, again = refused, refused.status in PASSING and order.method in REPEATABLE
            except TransportError as broken:
                again = order.method in REPEATABLE or broken.sent is False
                failure = TransportError(f"{order.address.hide(str(broken))} ({order})", sent=broken.sent)
            else:
                if target is not None:
                    await port.run_blocking(target.keep)
                return done
            if not again or attempt >= order.attempts:
                if attempt > 1:
                    failure.add_note(f"It was tried {attempt} times.")
                raise failure
            await port.sleep(_pause(failure, attempt))
            attempt += 1
    finally:
        if target is not None:
            target.drop()


async def _attempt(port: Port, order: Order, target: Target | None, attempt: int) -> Transferred:
    sent = Tally(order.progress)
    body = None
    if order.content is not None:
        chunks, sent.total = _content(order.content)
        body = sent.through(chunks)
    outgoing = _outgoing(port, order, body, sent.total)
    came = Tally(None if body is not None else order.progress, order.digest and order.digest[0])
    memory = bytearray()

    def receive(response: httpx.Response) -> Callable[[bytes], object]:
        if not response.is_success:
            return memory.extend
        length = response.headers.get("content-length", "")
        came.total = int(length) if length.isdecimal() else order.size
        if target is not None:
            target.begin()
        return came.into(memory.extend if target is None else target.write)

    response = await port.carry(outgoing, receive, raw=True)
    if not response.is_success:
        raise _refused(order, response, bytes(memory), port.clock.now())
    _verify(order, came)
    size = came.done if body is None else sent.done
    told = plain_headers(response.headers)
    return Transferred(response.status_code, size, order.to, bytes(memory), told, attempt)


def _outgoing(port: Port, order: Order, body: Iterator[bytes] | None, length: int | None) -> httpx.Request:
    headers = {"Accept": "*/*", "Accept-Encoding": "identity", **order.headers}
    if length is not None:
        headers["Content-Length"] = str(length)
    origin = f"{order.address.scheme}://{order.address.netloc.decode('ascii')}/"
    outgoing = port.build(order.method, origin, headers=headers, content=body, timeout=order.timeout)
    for name in REFUSED_HEADERS:  # an injected client may have its own
        outgoing.headers.pop(name, None)
    outgoing.url = order.address
    return outgoing


def _content(content: bytes | FileSlice) -> tuple[Iterator[bytes], int]:
    if isinstance(content, FileSlice):
        return content.chunks(), content.size()
    return (content[start : start + CHUNK] for start in range(0, len(content), CHUNK)), len(content)


def _verify(order: Order, came: Tally) -> None:
    """Raise `TransportError` unless what came is what was expected."""
    if order.size is not None and came.done != order.size:
        raise TransportError(f"{came.done} bytes came where {order.size} were expected", sent=True)
    if order.digest is not None and came.digest != order.digest[1]:
        kind, expected = order.digest
        raise TransportError(f"what came has the {kind} {came.digest} where {expected} was expected", sent=True)


def _refused(order: Order, response: httpx.Response, content: bytes, now: float) -> TransferRefused:
    text = content[:20_000].decode("utf-8", "replace")
    told = {name: re.search(f"<{name}>([^<]*)</{name}>", text) for name in ("Code", "Message")}
    if told["Code"]:  # storage's XML; what else is in it may repeat the signature
        message = told["Message"][1] if told["Message"] else ""
        errors = [ErrorObject(code=told["Code"][1], detail=order.address.hide(message))]
    else:
        parsed = parse_errors(order.address.hide(text).encode())
        errors = [ErrorObject(code=each.code, title=each.title, detail=each.detail) for each in parsed]
    return TransferRefused(
        response.status_code,
        errors,
        request_id=response.headers.get("x-amz-request-id") or response.headers.get("x-request-id"),
        operation=str(order),
        retry_after=parse_retry_after(response.headers.get("retry-after"), now),
    )


def _pause(failure: ApiError | TransportError, attempt: int) -> float:
    """Seconds before the next attempt."""
    asked = failure.retry_after if isinstance(failure, ApiError) else None
    if asked is not None:
        return min(asked, PAUSE_CAP)
    return random.uniform(0.0, min(2.0 ** (attempt - 1), PAUSE_CAP))  # noqa: S311


@attrs.frozen
class Received:
    """An answer whose content has gone to a file, unless its status is an error."""

    status_code: int
    headers: httpx.Headers = attrs.field(repr=False)
    content: bytes = attrs.field(repr=False)


class Receiver:
    """Takes the content of a `Download` to a file instead of into memory."""

    def __init__(self, target: Target) -> None:
        self.target = target
        self.size: int | None = None
        """Bytes that came; None before an answer came over the network."""

    async def receive(self, port: Port, outgoing: httpx.Request) -> Received:
        """Send a request: what came, without the content of a success."""
        tally, memory = Tally(None), bytearray()

        def begin(response: httpx.Response) -> Callable[[bytes], object]:
            if not response.is_success:
                return memory.extend
            self.target.begin()
            return tally.into(self.target.write)

        response = await port.carry(outgoing, begin, raw=False)
        self.size = tally.done
        return Received(response.status_code, response.headers, bytes(memory))


async def download(engine: Engine, path: Path, call: Callable[[], Awaitable[Any]]) -> Transferred:
    """Write what a call downloads to a path; raises what the call raises, and OSError of the disk."""
    port = engine.port
    port.check_open()
    target = await port.run_blocking(Target, path)
    receiver = Receiver(target)
    token = receivers.set(receiver)
    try:
        result = await call()
        if not isinstance(result, Download):
            raise ConfigurationError(
                f"download takes an operation that answers with a file, not one that returns {type(result).__name__}."
            )
        size = receiver.size
        if size is None:  # a layer has answered
            target.write(result.content)
            size = len(result.content)
        await port.run_blocking(target.keep)
    finally:
        receivers.reset(token)
        target.drop()
    answer = engine.last_answer
    return Transferred(
        200 if answer is None else answer.status, size, path, headers={} if answer is None else answer.headers
    )
