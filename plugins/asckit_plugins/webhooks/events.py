"""What Apple delivers to a webhook: is it Apple's, and what does it say? Pure functions over bytes.

Apple signs the body with the webhook's secret and sends the signature as `x-apple-signature: hmacsha256=<hex>`; some
receivers have met the hex alone. A delivery may come more than once: `Event.id` stays the same.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, Final

import attrs

from asckit.errors import AscError

SIGNATURE_HEADER: Final = "x-apple-signature"
PING: Final = "WEBHOOK_PING_CREATED"
"""The type of the event that a ping delivers."""
LARGEST: Final = 1 << 20
"""Bytes that a delivery has at most here; Apple's have a few hundred."""

_SCHEME: Final = "hmacsha256"
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_STATES: Final = (("oldState", "newState"), ("oldValue", "newValue"))
"""The attributes that hold the state before and after, which are called one or the other depending on the event."""


class DeliveryRefused(AscError):  # noqa: N818
    """A delivery is not Apple's, as its signature does not fit, or cannot be read. Answer it with status 401 or 400."""

    def __init__(self, message: str, *, status: int) -> None:
        super().__init__(message)
        self.status = status
        """The HTTP status to answer with."""


@attrs.frozen
class Event:
    """What a delivery says."""

    id: str
    """The same each time it is delivered."""
    type: str
    """The event as the API spells it when webhooks are registered, such as `BUILD_UPLOAD_STATE_UPDATED`; Apple may send
    types that this release does not know."""
    time: datetime | None
    """When it happened, in UTC."""
    resource_type: str | None
    """What it is about, such as `buildUploads`; None where it is about nothing that the API has."""
    resource_id: str | None
    old: str | None
    """The state before, where the event is the change of a state."""
    new: str | None
    """The state after."""
    raw: Mapping[str, Any] = attrs.field(repr=False)
    """The document as it came."""

    @property
    def is_ping(self) -> bool:
        """Whether it only tests the webhook."""
        return self.type == PING


def sign(body: bytes, secret: str) -> str:
    """The signature that Apple sends with a body.

    >>> sign(b"{}", "hush")[:24]
    'hmacsha256=505c20ac604f6'
    """
    return f"{_SCHEME}={hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()}"


def verify(body: bytes, signature: str | None, secret: str | Sequence[str]) -> None:
    """Raise `DeliveryRefused` unless a body was signed with the secret, or with one of several.

    body is what came, byte for byte: a document that was parsed and written again has another signature. Give old and
    new secret while you change it. An empty secret is a ValueError: everybody could sign with it.
    """
    secrets = [secret] if isinstance(secret, str) else list(secret)
    if not all(secrets) or not secrets:
        raise ValueError("a webhook's secret must not be empty")
    if not signature:
        raise DeliveryRefused(
            f"the delivery has no signature (header {SIGNATURE_HEADER}), so it is not Apple's", status=401
        )
    given = signature.strip().lower().removeprefix(f"{_SCHEME}=").encode("utf-8", "replace")
    # All are compared, and each in constant time, so that nothing can be learned from how long it takes.
    fits = [hmac.compare_digest(given, sign(body, one).partition("=")[2].encode()) for one in secrets]
    if not any(fits):
        raise DeliveryRefused(
            "the delivery's signature does not fit its body: it is not Apple's, the secret is another one, or the body "
            "was changed on its way (give the bytes as they came)",
            status=401,
        )


def parse(body: bytes) -> Event:
    """The event that a delivery's body holds, known to this release or not. Raises `DeliveryRefused` for anything else.

    It does not look at the signature: use `receive` for what comes from the network.
    """
    if len(body) > LARGEST:
        raise DeliveryRefused(
            f"the delivery has {len(body):,} bytes, and Apple's have at most a few thousand", status=400
        )
    try:
        document = json.loads(body)
        data = document["data"]
        id, name = data["id"], data["type"]
    except (ValueError, LookupError, TypeError, RecursionError):
        id = name = None
    if not isinstance(id, str) or not isinstance(name, str):
        raise DeliveryRefused("the delivery is no event: it lacks data.id or data.type", status=400)
    attributes = _mapping(data.get("attributes"))
    instance = _mapping(_mapping(_mapping(data.get("relationships")).get("instance")).get("data"))
    old, new = next(
        ((attributes.get(before), attributes.get(after)) for before, after in _STATES if after in attributes),
        (None, None),
    )
    return Event(
        id=id,
        type=_HUMP.sub("_", name).upper(),
        time=_time(attributes.get("timestamp")),
        resource_type=_text(instance.get("type")),
        resource_id=_text(instance.get("id")),
        old=_text(old),
        new=_text(new),
        raw=document,
    )


def receive(body: bytes, headers: Mapping[str, str], secret: str | Sequence[str]) -> Event:
    """The event of a request to a webhook: its signature is checked, then its body read. Raises `DeliveryRefused`.

    >>> body = b'{"data": {"type": "webhookPingCreated", "id": "1", "attributes": {}}}'
    >>> receive(body, {"X-Apple-Signature": sign(body, "hush")}, "hush").is_ping
    True
    """
    signature = next((value for name, value in headers.items() if name.lower() == SIGNATURE_HEADER), None)
    verify(body, signature, secret)
    return parse(body)


def _mapping(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _time(value: object) -> datetime | None:
    try:
        time = datetime.fromisoformat(str(value))
    except ValueError:
        return None
    return (time if time.tzinfo else time.replace(tzinfo=UTC)).astimezone(UTC)
