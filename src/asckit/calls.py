"""A call on its way through the client, and the answer that it gets."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

import attrs

from .errors import path_of

if TYPE_CHECKING:
    from asckit_api.operation import Request

    from .redaction import Json
    from .tokens import Token

REQUEST_ID_HEADERS: Final = ("x-request-id", "x-apple-request-uuid", "x-apple-jingle-correlation-key")
"""Where Apple puts the id of a request, by preference."""

_USUAL_QUOTA = re.compile(r"user-hour-lim:([0-9]{1,12});user-hour-rem:([0-9]{1,12});?")
_QUOTA = re.compile(r"user-hour-(lim|rem):([0-9]{1,12})(?![0-9])")


@attrs.frozen
class Quota:
    """What is left of the key's requests, over a rolling hour.

    Apple: "Identifying Rate Limits",
    https://developer.apple.com/documentation/appstoreconnectapi/identifying-rate-limits
    """

    limit: int
    """Requests per hour."""
    remaining: int
    """Requests that are left."""

    @classmethod
    def parse(cls, header: str | None) -> Quota | None:
        """The quota that an X-Rate-Limit header tells; None where it tells none.

        >>> Quota.parse("user-hour-lim:3600;user-hour-rem:3121;")
        Quota(limit=3600, remaining=3121)
        """
        usual = _USUAL_QUOTA.fullmatch(header or "")
        if usual is not None:
            return cls(int(usual[1]), int(usual[2]))
        told = {name: int(value) for name, value in _QUOTA.findall(header or "")}
        return cls(told["lim"], told["rem"]) if len(told) == 2 else None


@attrs.frozen
class Answer:
    """What came back: the same for an HTTP answer and for one that a layer or a reconciliation supplies."""

    status: int
    """The HTTP status."""
    headers: Mapping[str, str] = attrs.field(factory=dict, repr=False)
    """Headers, with names in lower case."""
    content: bytes = attrs.field(default=b"", repr=False)
    """The body, decompressed."""
    elapsed: float = 0.0
    """Seconds from sending the request to having the whole answer."""

    @classmethod
    def of(cls, document: Json, status: int = 200) -> Answer:
        """An answer that consists of a JSON document, for layers and reconciliations."""
        return cls(status, {"content-type": "application/json"}, json.dumps(document).encode())

    @property
    def request_id(self) -> str | None:
        """Apple's id of the request."""
        return next((self.headers[name] for name in REQUEST_ID_HEADERS if self.headers.get(name)), None)

    @property
    def quota(self) -> Quota | None:
        """What is left of the hourly quota, where the answer tells."""
        return Quota.parse(self.headers.get("x-rate-limit"))

    @property
    def media_type(self) -> str:
        """The type of the body, without parameters; empty where the answer tells none."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()


@attrs.define(eq=False)
class Call:
    """One call through the layers, from the method that was called to its answer; attempts share it."""

    request: Request[Any]
    """What is to be sent. It is immutable: a layer puts a changed copy here (`request.replace(...)`)."""
    key_id: str
    """The id of the API key that it is sent with."""
    id: str = attrs.field(factory=lambda: os.urandom(16).hex())
    """Unique among all calls of all clients."""
    attempt: int = 0
    """How many attempts have been made; 1 during the first, 0 before it."""
    answer: Answer | None = None
    """The last answer that came, also one with an error status."""
    state: dict[object, object] = attrs.field(factory=dict, repr=False)
    """For layers to keep what belongs to this call; use a key that no one else has."""
    token: Token | None = attrs.field(default=None, repr=False)
    """The token of the attempt under way; set by the AUTH layer, for the transport only."""

    @property
    def operation_id(self) -> str:
        """Apple's operationId."""
        return self.request.operation.id

    @property
    def method(self) -> str:
        """The HTTP verb."""
        return self.request.operation.method

    @property
    def path(self) -> str:
        """The path, with ids filled in, without query."""
        return path_of(self.request.path)

    @property
    def is_mutation(self) -> bool:
        """Whether it is meant to change anything."""
        return self.method not in ("GET", "HEAD", "OPTIONS")
