"""Lengths of time as people write them: `90s`, `5m`, `3h30m`, `10d`."""

from __future__ import annotations

import re

UNITS = {"s": 1.0, "m": 60.0, "h": 3_600.0, "d": 86_400.0, "w": 604_800.0}
_PART = re.compile(r"(\d+(?:\.\d+)?)\s*([smhdw])")


def seconds(text: str | float) -> float:
    """The seconds of a length of time; a bare number is seconds. Raises ValueError for what is none.

    >>> seconds("3h30m"), seconds("45"), seconds("1.5d")
    (12600.0, 45.0, 129600.0)
    """
    if isinstance(text, int | float) and not isinstance(text, bool):
        return float(text)
    given = str(text).strip().lower()
    if re.fullmatch(r"\d+(\.\d+)?", given):
        return float(given)
    parts = _PART.findall(given)
    if not parts or _PART.sub("", given).strip():
        raise ValueError(f"{text!r} is no length of time; write it as 90s, 5m, 3h30m or 10d")
    return sum(float(number) * UNITS[unit] for number, unit in parts)
