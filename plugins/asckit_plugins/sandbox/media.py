"""Which media type an answer has: of those that an operation offers, the one that the request likes best (RFC 9110)."""

from __future__ import annotations

from collections.abc import Sequence

from .errors import refuse

JSON = "application/json"
CSV = "text/csv"
GZIP = "application/a-gzip"


def negotiate(accept: str | None, offered: Sequence[str]) -> str | None:
    """The media type to answer with; None where the operation answers without content. Raises Refusal (406)."""
    if not offered or not accept or not accept.strip():
        return offered[0] if offered else None
    ranges = [_range(part) for part in accept.split(",") if part.strip()]
    ranked = [(_quality(ranges, media), -at, media) for at, media in enumerate(offered)]
    quality, _, media = max(ranked)
    if quality == 0:
        raise refuse("NOT_ACCEPTABLE", f"This is answered as {' or '.join(offered)}, which {accept!r} does not accept.")
    return media


def _range(text: str) -> tuple[str, float]:
    """A media range and its quality."""
    name, *parameters = (part.strip().casefold() for part in text.split(";"))
    weights = [parameter[2:] for parameter in parameters if parameter.startswith("q=")]
    try:
        return name, min(max(float(weights[0]), 0.0), 1.0) if weights else 1.0
    except ValueError:
        return name, 1.0


def _quality(ranges: Sequence[tuple[str, float]], media: str) -> float:
    """How welcome a media type is: what the most specific range that covers it says; 0 where none does."""
    for name in (media, f"{media.split('/')[0]}/*", "*/*"):
        for known, quality in ranges:
            if known == name:
                return quality
    return 0.0
