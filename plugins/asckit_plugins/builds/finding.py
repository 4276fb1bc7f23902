"""How people name builds and versions, and what they probably meant. Pure functions."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta

import attrs

from asckit.errors import NoMatch, WorkflowError

LATEST = "latest"
"""Names the build with the highest version, and of those the highest build number."""

_VERSION_AND_NUMBER = re.compile(r"(?P<version>[\d.]+)\s*(?:\((?P<in_brackets>[\d.]+)\)|:(?P<behind_colon>[\d.]+))")


def version_key(version: str | None) -> tuple[int, ...]:
    """What versions and build numbers sort by: their numbers; `1.1` and `1.1.0` are the same.

    >>> version_key("1.10") > version_key("1.9"), version_key("1.1.0") == version_key("1.1"), version_key("007")
    (True, True, (7,))
    """
    numbers = [int(part) if part.isdecimal() else 0 for part in (version or "").split(".")]
    while numbers and numbers[-1] == 0:
        numbers.pop()
    return tuple(numbers)


def parse_build(build: str) -> tuple[str | None, str]:
    """Version (or None) and build number of a name such as `43`, `2.1 (43)` or `2.1:43`; an id stays as it is.

    >>> parse_build("2.1 (43)"), parse_build("2.1:43"), parse_build("43")
    (('2.1', '43'), ('2.1', '43'), (None, '43'))
    """
    found = _VERSION_AND_NUMBER.fullmatch(build.strip())
    if found is None:
        return None, build.strip()
    return found["version"], found["in_brackets"] or found["behind_colon"]


def is_number(build: str) -> bool:
    """Whether this can be a build number, and not an id.

    >>> is_number("2.1.007"), is_number("7e2a-id")
    (True, False)
    """
    return re.fullmatch(r"\d+(\.\d+)*", build) is not None


def spellings(number: str) -> list[str]:
    """How Apple may keep a build number: without leading zeros, and with the zeros at its end or without.

    >>> spellings("007"), spellings("1.02.0")
    (['7'], ['1.2.0', '1.2'])
    """
    plain = ".".join(str(int(part)) for part in number.split("."))
    return list(dict.fromkeys((plain, ".".join(map(str, version_key(number))) or "0")))


@attrs.frozen
class Since:
    """What a build must be newer than: a moment, or another build."""

    moment: datetime | None = None
    """It was uploaded then or later."""
    version: str | None = None
    number: str | None = None
    """It comes after this build: of its version, or of a higher one; where only the number is given, by number."""

    def admits(self, version: str | None, number: str, uploaded: datetime | None) -> bool:
        """Whether a build is new enough. One without an upload date is not newer than any moment."""
        if self.moment is not None:
            return uploaded is not None and uploaded >= self.moment
        if self.version is None:
            return version_key(number) > version_key(self.number)
        return (version_key(version), version_key(number)) > (version_key(self.version), version_key(self.number))

    def __str__(self) -> str:
        if self.moment is not None:
            return f"uploaded since {self.moment.isoformat(timespec='seconds')}"
        return f"after {self.version} ({self.number})" if self.version else f"after build {self.number}"


def parse_since(given: datetime | str, now: float) -> Since:
    """What `since` means: a datetime, `now`, a date and time (ISO 8601, with its zone), or a build as people name it.

    now is in Unix seconds. Raises `WorkflowError` for anything else, and for a time without a zone.

    >>> str(parse_since("2.0 (41)", 0)), str(parse_since("2026-01-31T08:00:00Z", 0)), str(parse_since("now", 60))
    ('after 2.0 (41)', 'uploaded since 2026-01-31T08:00:00+00:00', 'uploaded since 1970-01-01T00:01:00+00:00')
    """
    if given == "now":
        return Since(moment=datetime.fromtimestamp(now, UTC))
    if isinstance(given, str):
        version, number = parse_build(given)
        if is_number(number):
            return Since(version=version, number=number)
    try:
        moment = given if isinstance(given, datetime) else datetime.fromisoformat(given)
    except ValueError:
        raise WorkflowError(
            f"since {given!r} is no moment and no build; write it as 2026-01-31T08:00:00Z, now, 41 or '2.0 (41)'"
        ) from None
    if moment.tzinfo is None:
        raise WorkflowError(f"since {given} has no time zone, so the moment it means is unclear; add Z or +02:00")
    return Since(moment=moment)


def parse_age(text: str) -> timedelta:
    """A length of time as people write it: `90m`, `36h`, `30d` or `2w`. Raises ValueError for anything else.

    >>> parse_age("30d") == timedelta(days=30), parse_age("90 m") == timedelta(minutes=90)
    (True, True)
    """
    found = re.fullmatch(r"(\d{1,6})\s*([mhdw])", text.strip().lower())
    if found is None:
        raise ValueError(f"{text!r} is no length of time; write it as 90m, 36h, 30d or 2w")
    return int(found[1]) * {
        "m": timedelta(minutes=1), "h": timedelta(hours=1), "d": timedelta(days=1), "w": timedelta(weeks=1)
    }[found[2]]  # fmt: skip


def near(wanted: str, names: Iterable[str], *, most: int = 5) -> list[str]:
    """The names closest to what was wanted, best first; the first few where none is close."""
    known = list(dict.fromkeys(names))
    lowered = {name.lower(): name for name in known}
    close = difflib.get_close_matches(wanted.lower(), lowered, n=most, cutoff=0.5)
    return [lowered[name] for name in close] or known[:most]


def no_match(kind: str, wanted: str, where: str, names: Sequence[str]) -> NoMatch:
    """The error for something that is not there, with what comes nearest."""
    candidates = near(wanted, names)
    if not candidates:
        return NoMatch(f"there is no {kind} {wanted!r} {where}, and none at all", candidates=())
    listed = ", ".join(repr(name) for name in candidates)
    more = " and others" if len(names) > len(candidates) else ""
    return NoMatch(f"there is no {kind} {wanted!r} {where}; there is {listed}{more}", candidates=tuple(candidates))
