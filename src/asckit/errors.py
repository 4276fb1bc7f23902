"""Every error that asckit raises: one tree under `AscError`.

    AscError
    ├── ConfigurationError   what the caller set up is wrong
    ├── PluginError          a plugin breaks a rule
    ├── ClientClosed         a client is used after, or while, it is closed
    ├── TransportError       no answer came
    ├── OutcomeUnknown       a write may or may not have landed
    ├── WaitTimeout          what was waited for did not happen in time
    ├── WorkflowError        a workflow cannot go on as things stand
    │   ├── NoMatch          what it was told to work on is not there, or is ambiguous
    │   └── NotReady         what it works on is not in the state that it needs
    └── ApiError             Apple answered with an error
        ├── AuthenticationError 401   ├── Conflict 409        ├── RateLimited 429
        ├── PermissionDenied 403      ├── InvalidRequest 400, 422
        └── NotFound 404              └── ServerError 5xx

No message, and no attribute that a message is made of, holds a key or a token. All of them pickle.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping, Sequence
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

import attrs

if TYPE_CHECKING:
    from asckit_api.operation import Request


class AscError(Exception):
    """The base of every error that asckit raises."""


class ConfigurationError(AscError):
    """A key, setting, address or argument is missing or wrong; the message says which, where, and what to do."""


class PluginError(AscError):
    """A plugin breaks a rule of the hook layer; the message names the plugin, the place and the fix."""

    def __init__(self, message: str, *, plugin: str | None = None) -> None:
        super().__init__(message)
        self.plugin = plugin
        """The plugin's name, where it is known."""


class ClientClosed(AscError):  # noqa: N818
    """A client was used after `close()`, or closed while this call was waiting."""


class TransportError(AscError):
    """No answer came, or none that can be read. `__cause__` is the httpx error, where there was one."""

    def __init__(self, message: str, *, sent: bool | None = None, request: Request[Any] | None = None) -> None:
        super().__init__(message)
        self.sent = sent
        """False: nothing can have reached Apple. True: the whole request was sent. None: not known."""
        self.request = request


class OutcomeUnknown(AscError):  # noqa: N818
    """A write was sent, and whether it landed is not known: read back before sending it again.

    `__cause__` is the `TransportError` or `ServerError` that left it unknown.
    """

    def __init__(self, message: str, *, request: Request[Any] | None = None) -> None:
        super().__init__(message)
        self.request = request
        """The write in question."""


class WaitTimeout(AscError):  # noqa: N818
    """What was waited for did not happen in time."""

    def __init__(self, message: str, *, waited: float = 0.0) -> None:
        super().__init__(message)
        self.waited = waited
        """How long, in seconds."""


class WorkflowError(AscError):
    """A workflow cannot go on as things stand; the message says what stands in the way, and what mends it."""


class NoMatch(WorkflowError):  # noqa: N818
    """What a workflow was told to work on is not there, or more than one thing fits."""

    def __init__(self, message: str, *, candidates: Sequence[str] = ()) -> None:
        super().__init__(message)
        self.candidates = tuple(candidates)
        """What there is instead, as people name it."""


class NotReady(WorkflowError):  # noqa: N818
    """What a workflow works on is not in the state that it needs, and waiting for it is of no use."""


@attrs.frozen
class ErrorObject:
    """One error of an answer.

    Apple: "Interpreting and Handling Errors", https://developer.apple.com/documentation/appstoreconnectapi
    """

    code: str = ""
    """Dotted, general to specific: the only thing that programs should match on."""
    title: str = ""
    detail: str = ""
    status: str = ""
    id: str = ""
    source: str | None = None
    """The JSON pointer into the body, or the query parameter, that is to blame."""
    associated: Mapping[str, tuple[ErrorObject, ...]] = attrs.field(factory=dict)
    """Errors that explain this one, by the path of the resource that they are about."""

    @classmethod
    def parse(cls, raw: object) -> ErrorObject:
        """An error from its JSON; whatever is missing or of the wrong type reads as empty."""
        if not isinstance(raw, Mapping):
            return cls(detail=_text(raw))
        source, meta = raw.get("source"), raw.get("meta")
        where = (source.get("pointer") or source.get("parameter")) if isinstance(source, Mapping) else None
        associated = meta.get("associatedErrors") if isinstance(meta, Mapping) else None
        return cls(
            code=_text(raw.get("code")),
            title=_text(raw.get("title")),
            detail=_text(raw.get("detail")),
            status=_text(raw.get("status")),
            id=_text(raw.get("id")),
            source=_text(where) or None,
            associated={
                _text(path): tuple(cls.parse(item) for item in found)
                for path, found in (associated.items() if isinstance(associated, Mapping) else ())
                if isinstance(found, list)
            },
        )

    def __str__(self) -> str:
        said = self.detail or self.title
        headline = self.title if self.detail and self.title != self.detail else ""
        text = ": ".join(part for part in (self.code, headline, said) if part)
        return f"{text} [{self.source}]" if self.source else text


class ApiError(AscError):
    """Apple answered with an error status.

    Apple: "Interpreting and Handling Errors", https://developer.apple.com/documentation/appstoreconnectapi
    """

    def __init__(
        self,
        status: int,
        errors: Sequence[ErrorObject] = (),
        *,
        request_id: str | None = None,
        operation: str | None = None,
        method: str | None = None,
        path: str | None = None,
        retry_after: float | None = None,
    ) -> None:
        super().__init__(status, tuple(errors))
        self.status = status
        """The HTTP status."""
        self.errors: tuple[ErrorObject, ...] = tuple(errors)
        """Every error of the answer; the first one gives `code`, `title`, `detail` and `source`."""
        self.request_id = request_id
        """What Apple asks for in a support request."""
        self.operation = operation
        """Apple's operationId."""
        self.method = method
        self.path = None if path is None else _text(path_of(path))
        """The path, without its query."""
        self.retry_after = retry_after
        """How long Apple asks to wait, in seconds; None where it does not say."""

    @property
    def code(self) -> str:
        """Apple's code, such as `STATE_ERROR.ENTITY_STATE_INVALID`; empty where the body has none."""
        return self.errors[0].code if self.errors else ""

    @property
    def title(self) -> str:
        """What happened, in Apple's words, else the meaning of the status."""
        return (self.errors[0].title if self.errors else "") or _phrase(self.status)

    @property
    def detail(self) -> str:
        """What happened in this case; the beginning of the body where it is not Apple's JSON."""
        return self.errors[0].detail if self.errors else ""

    @property
    def source(self) -> str | None:
        """The JSON pointer or the query parameter that is to blame, where Apple names one."""
        return self.errors[0].source if self.errors else None

    def __str__(self) -> str:
        headline = f"{self.status} {self.code}: {self.title}" if self.code else f"{self.status} {self.title}"
        lines = [headline]
        if self.detail and self.detail != self.title:
            lines.append(f"{self.detail} [{self.source}]" if self.source else self.detail)
        elif self.source:
            lines.append(f"[{self.source}]")
        lines += [str(error) for error in self.errors[1:]]
        for error in self.errors:
            lines += [f"{path}: {item}" for path, items in error.associated.items() for item in items]
        call = f"{self.method} {self.path}" if self.method and self.path else ""
        call = f"{self.operation} ({call})" if self.operation and call else self.operation or call
        where = ", ".join(part for part in (call, f"request id {self.request_id}" if self.request_id else "") if part)
        return "\n  ".join([*lines, where] if where else lines)


class AuthenticationError(ApiError):
    """401: the token was refused."""


class PermissionDenied(ApiError):  # noqa: N818
    """403: the key's role does not allow it, or an agreement is to be accepted."""


class NotFound(ApiError):  # noqa: N818
    """404: there is no such resource, or the key may not see it."""


class Conflict(ApiError):  # noqa: N818
    """409: the state of the resource does not allow it."""


class InvalidRequest(ApiError):  # noqa: N818
    """400 or 422: something in the request is not as it should be."""


class RateLimited(ApiError):  # noqa: N818
    """429: too many requests; it was not processed."""

    sent = True
    """False where it was not even sent, because asckit itself keeps to the limits (the `pacing` plugin)."""


class ServerError(ApiError):
    """5xx: Apple failed; a write may have landed all the same."""


STATUS_ERRORS: Final[Mapping[int, type[ApiError]]] = {
    400: InvalidRequest,
    401: AuthenticationError,
    403: PermissionDenied,
    404: NotFound,
    409: Conflict,
    422: InvalidRequest,
    429: RateLimited,
}
"""Which class a status becomes; every other 5xx is a `ServerError`, anything else an `ApiError`."""


def error_class(status: int) -> type[ApiError]:
    """The class of error that a status becomes."""
    return STATUS_ERRORS.get(status) or (ServerError if 500 <= status <= 599 else ApiError)


def parse_errors(content: bytes) -> tuple[ErrorObject, ...]:
    """The errors of a body; the beginning of its text as the only one's detail where it is not Apple's JSON.

    403 and 5xx bodies may be HTML, or empty.
    """
    try:
        body = json.loads(content)
    except (ValueError, RecursionError):
        excerpt = _excerpt(content)
        return (ErrorObject(detail=excerpt),) if excerpt else ()
    errors = body.get("errors") if isinstance(body, dict) else None
    if not isinstance(errors, list):
        return (ErrorObject(detail=_excerpt(content)),) if body else ()
    return tuple(ErrorObject.parse(item) for item in errors)


def parse_retry_after(value: str | None, now: float) -> float | None:
    """A Retry-After header in seconds from now (a Unix time), never negative; None where it says nothing.

    >>> parse_retry_after("120", now=0.0)
    120.0
    >>> parse_retry_after("Thu, 01 Jan 1970 00:01:00 GMT", now=0.0)
    60.0
    """
    text = (value or "").strip()
    if re.fullmatch(r"[0-9]{1,300}(\.[0-9]{0,300})?", text):
        seconds = float(text)
    else:
        moment = parse_http_date(text)
        if moment is None:
            return None
        seconds = moment - now
    return max(seconds, 0.0) if math.isfinite(seconds) else None


def path_of(address: str) -> str:
    """The path of an address, or of a path that may have a query; what starts with a slash is a path whatever follows.

    >>> path_of("https://api.example.com/v1/builds?limit=5"), path_of("//v1/[builds?limit=5")
    ('/v1/builds', '//v1/[builds')
    """
    return address.partition("?")[0] if address.startswith("/") else urlsplit(address).path


def parse_http_date(value: str | None) -> float | None:
    """An HTTP date as a Unix time; None where it is none."""
    if not value:
        return None
    from email.utils import parsedate_tz

    try:
        parts = parsedate_tz(value)
        if parts is None:
            return None
        from email.utils import mktime_tz

        return float(mktime_tz(parts))
    except (ValueError, OverflowError, IndexError, TypeError):
        return None


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "Unknown status"


def _text(value: object) -> str:
    """A value from outside as one line that is safe to show in a terminal."""
    if value is None:
        return ""
    from .redaction import redact_text  # loaded once something has gone wrong

    plain = "".join(char if char.isprintable() else " " for char in str(value))
    return redact_text(" ".join(plain.split()))


def _excerpt(content: bytes) -> str:
    text = content[:20_000].decode("utf-8", "replace")
    if "<" in text:
        from html import unescape

        text = re.sub(r"<(script|style|head)\b.*?</\1>|<!--.*?-->", " ", text, flags=re.DOTALL | re.IGNORECASE)
        text = unescape(re.sub(r"<[^>]*>", " ", text))
    line = _text(text)
    return line if len(line) <= 200 else line[:199] + "…"
