"""Takes keys, tokens and passwords out of text and JSON before they are shown or stored."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final, TypeAlias

REDACTED: Final = "[redacted]"

Json: TypeAlias = "Mapping[str, Json] | list[Json] | tuple[Json, ...] | str | int | float | bool | None"
"""What `json.dumps` takes."""

_SECRET_NAME = re.compile(
    r"passw|passphrase|secret|token|private[-_ ]?key|authorization|credential|cookie", re.IGNORECASE
)

_SECRET_TEXT = re.compile(
    r"-----BEGIN [^-]+-----.*?(?:-----END [^-]+-----|\Z)"  # PEM, also cut off
    r"|LS0tLS1CRUdJTi[A-Za-z0-9+/=\s]*"  # base64 of PEM
    r"|eyJ[A-Za-z0-9_-]{5,}(?:\.[A-Za-z0-9_-]*){0,2}"  # JWT, also cut off
    r"|(?<=bearer )\S+",
    re.DOTALL | re.IGNORECASE,
)


def redact_text(text: str) -> str:
    """Text with everything that looks like a PEM block, a JWT or a bearer token replaced.

    >>> redact_text("sent Authorization: Bearer abc")
    'sent Authorization: Bearer [redacted]'
    """
    return _SECRET_TEXT.sub(REDACTED, text)


def redact(value: Json) -> Json:
    """A copy of a JSON value, without secrets.

    The value of a member whose name speaks of a password, secret, token, private key, credential or
    authorization is replaced whole; every other string goes through `redact_text`. E-mail addresses stay.

    >>> redact({"demoAccountName": "qa@example.com", "demoAccountPassword": "1234"})
    {'demoAccountName': 'qa@example.com', 'demoAccountPassword': '[redacted]'}
    """
    if isinstance(value, str):
        return redact_text(value)
    if isinstance(value, Mapping):
        return {redact_text(str(name)): _member(str(name), member) for name, member in value.items()}
    if isinstance(value, list | tuple):
        return [redact(item) for item in value]
    return value


def _member(name: str, value: Json) -> Json:
    # true, false and null tell nothing; Apple has flags such as isDemoAccountPasswordRequired.
    if _SECRET_NAME.search(name) and value is not None and not isinstance(value, bool):
        return REDACTED
    return redact(value)
