"""How people name builds and versions, and what they probably meant. Pure functions."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Sequence

from asckit.errors import NoMatch

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
