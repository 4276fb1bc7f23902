"""Where the parts of files go: addresses that are signed and expire, as those of Apple's storage do."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from typing import Any
from urllib.parse import parse_qs

import attrs

PREFIX = "/upload-storage/"
PUT_PART = "storage_putPart"
"""What a request that sends a part is called, where others have an operationId."""
PART_SIZE = 8 << 20
"""Bytes."""
CONTENT_TYPE = "application/octet-stream"

Xml = tuple[int, dict[str, str], bytes]
"""Status, headers by lower-case name, body."""


@attrs.define(eq=False)
class Storage:
    """How a sandbox takes the parts of files."""

    part_size: int = PART_SIZE
    """Bytes of each part but the last."""
    lifetime: float = 6 * 3_600.0
    """Seconds for which an address can be used."""
    renewed_by_reading: bool = True
    """Whether reading a buildUploadFile again gives addresses that last from then on."""
    outcome: str = "VALID"
    """What becomes of builds that are uploaded: VALID, INVALID or FAILED."""
    base_url: str = ""
    """Where the addresses lead."""
    parts: dict[str, dict[int, bytes]] = attrs.field(factory=dict, repr=False)
    """What came, by the file's id and the part's number, until the file is complete."""
    _secret: bytes = attrs.field(factory=lambda: secrets.token_bytes(32), repr=False)

    def spans(self, size: int) -> list[tuple[int, int]]:
        """Offset and length of each part of a file of so many bytes."""
        return [(offset, min(self.part_size, size - offset)) for offset in range(0, size, self.part_size)]

    def address(self, file: str, part: int, expires: float) -> str:
        """Where a part is sent, until a moment (Unix seconds)."""
        until = f"{expires:.3f}"
        signature = self._signature(file, part, until)
        return f"{self.base_url}{PREFIX}{file}/{part}?X-Amz-Expires={until}&X-Amz-Signature={signature}"

    def _signature(self, file: str, part: int, until: str) -> str:
        return hmac.new(self._secret, f"{file}/{part}/{until}".encode(), hashlib.sha256).hexdigest()

    def check(self, target: str, now: float) -> tuple[str, int] | Xml:
        """The file's id and the part's number that an address is for, or the refusal of the address."""
        path, _, query = target.partition("?")
        file, _, number = path.removeprefix(PREFIX).partition("/")
        given = {name: values[0] for name, values in parse_qs(query).items()}
        until, signature = given.get("X-Amz-Expires", ""), given.get("X-Amz-Signature", "")
        part = int(number) if number.isdecimal() and len(number) < 10 else -1
        if not hmac.compare_digest(signature.encode(), self._signature(file, part, until).encode()):
            return xml(403, "SignatureDoesNotMatch", "The signature does not match the request.")
        if float(until) <= now:
            return xml(403, "AccessDenied", "Request has expired")
        return file, part


def is_part(target: str) -> bool:
    """Whether a request is for the storage, not for the API."""
    return target.startswith(PREFIX)


def xml(status: int, code: str, message: str) -> Xml:
    """A refusal in the storage's own form."""
    body = f'<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>{code}</Code><Message>{message}</Message></Error>'
    return status, {"content-type": "application/xml"}, body.encode()


def request_headers() -> list[dict[str, Any]]:
    """What is to be sent along with a part."""
    return [{"name": "Content-Type", "value": CONTENT_TYPE}]
