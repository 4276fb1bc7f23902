"""The hash chain: each record carries the hash of the one before it, and its own.

A record's line ends in its own hash: the SHA-256 of the line up to there, closed with a brace. What is hashed are the
bytes as they lie in the file, so that nothing depends on how JSON is spelled:

    sed 's/,"hash":"[0-9a-f]*"}$/}/' audit.jsonl | while read -r line; do printf %s "$line" | sha256sum; done
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from typing import Any, Final, NamedTuple

from asckit.redaction import redact_text

BLANKS: Final = b" \t\r\n\0"
"""What may stand between records and at the end: line ends, room for outcomes, and what a power failure leaves."""
_SEAL: Final = re.compile(rb',"hash":"([0-9a-f]{64})"\}\s*\Z')


class Sealed(NamedTuple):
    """A line that belongs to the chain."""

    members: dict[str, Any]
    seq: int
    prev: str | None
    hash: str
    """The hash that the line says it has."""
    is_whole: bool
    """Whether the line has that hash."""


def seal(members: Mapping[str, Any]) -> tuple[bytes, str]:
    """The line of a record, and its hash. members have `seq` and `prev` already."""
    text = json.dumps(members, ensure_ascii=False, default=_foreign, separators=(",", ":"))
    body = text.encode("utf-8", "backslashreplace")  # a lone surrogate becomes the escape that JSON has for it
    digest = hashlib.sha256(body).hexdigest()
    return body[:-1] + b',"hash":"' + digest.encode() + b'"}\n', digest


def unseal(line: bytes) -> Sealed | None:
    """A line of the chain, read; None where it is none."""
    end = _SEAL.search(line)
    if end is None:
        return None
    try:
        members = json.loads(line)
        seq, prev = members["seq"], members["prev"]
    except (ValueError, TypeError, KeyError):
        return None
    if not (isinstance(seq, int) and isinstance(prev, str | None)):
        return None
    said, digest = end[1].decode(), hashlib.sha256(line[: end.start()] + b"}").hexdigest()
    return Sealed(members, seq, prev, said, said == digest)


def digest_of_gap(gap: bytes) -> str:
    """What stands for bytes between two records that are none: a line that a crash cut short."""
    return hashlib.sha256(gap.strip(BLANKS)).hexdigest()


def _foreign(value: object) -> str:
    """What stands for a value that JSON has no form for; sending it fails, and says so better."""
    return redact_text(repr(value))
