"""Whether a value in a request is of the kind that the surface names: its type, its format, one of an enum."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from typing import Any

from .errors import Problem
from .shapes import Json, Shapes

JSON_TYPES: Mapping[str, tuple[type, ...]] = {
    "string": (str,),
    "enum": (str,),
    "date-time": (str,),
    "date": (str,),
    "boolean": (bool,),
    "integer": (int,),
    "number": (int, float),
    "array": (list,),
    "object": (dict,),
    "map": (dict,),
}
"""What the surface's types are in JSON; any other is not checked."""
ANYTHING: Json = {"type": "any"}

_CHARACTER = r"(?:[A-Za-z0-9\-._~!$&'()*+,;=:@]|%[0-9A-Fa-f]{2})"
_NAME = r"(?:[A-Za-z0-9\-._~!$&'()*+,;=]|%[0-9A-Fa-f]{2})"
_AUTHORITY = rf"(?:(?:{_NAME}|:)*@)?{_NAME}*(?::[0-9]*)?"
_AFTER = rf"(?:\?(?:{_CHARACTER}|[/?])*)?(?:#(?:{_CHARACTER}|[/?])*)?"
_URI = re.compile(rf"[A-Za-z][A-Za-z0-9+.\-]*:(?://{_AUTHORITY}(?:/{_CHARACTER}*)*|(?!//)(?:{_CHARACTER}|/)*){_AFTER}")
_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9\-]*[A-Za-z0-9])?"
_WORD = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~\-]+"
_NUMBERS = r"(?=[0-9T])(?:[0-9]+Y)?(?:[0-9]+M)?(?:[0-9]+D)?(?:T(?=[0-9])(?:[0-9]+H)?(?:[0-9]+M)?(?:[0-9]+S)?)?"
PATTERNS: Mapping[str, re.Pattern[str]] = {
    "date": re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}"),
    "date-time": re.compile(
        r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]+)?(?:Z|[+-][0-9]{2}:[0-9]{2})"
    ),
    "duration": re.compile(rf"P(?:[0-9]+W|{_NUMBERS})"),
    "email": re.compile(rf"{_WORD}(?:\.{_WORD})*@{_LABEL}(?:\.{_LABEL})*"),
    "number": re.compile(r"-?[0-9]+(?:\.[0-9]+)?"),
    "uri": _URI,
    "uri-reference": re.compile(rf"{_URI.pattern}|(?!//)(?!{_CHARACTER}*:)(?:{_CHARACTER}|/)*{_AFTER}"),
}
"""How a string of a format is written (RFC 3339, 3986, 5322 and ISO 8601, without their rarest parts)."""
PARSED: Mapping[str, Callable[[str], object]] = {
    "date": date.fromisoformat,
    "date-time": datetime.fromisoformat,
}
"""What must also be there in the calendar."""


def misfits(shapes: Shapes, value: Any, kind: Json, pointer: str) -> Iterator[Problem]:
    """Why a value is not of the surface's kind, if it is not."""
    if value is None and kind.get("nullable"):
        return
    type_ = kind["type"]
    expected = JSON_TYPES.get(type_, (object,))
    if not isinstance(value, expected) or (isinstance(value, bool) and not {bool, object} & {*expected}):
        yield Problem("ENTITY_ERROR.ATTRIBUTE.TYPE", f"{value!r} is not of type {type_}.", pointer)
        return
    given: Any = value  # what it is, the surface says and no type checker can
    if isinstance(value, str):
        yield from _misspelt(shapes, value, kind, pointer)
    elif type_ in ("integer", "number"):
        if not kind.get("minimum", given) <= given <= kind.get("maximum", given):
            yield _invalid(f"{value!r} is out of range.", pointer)
    elif type_ == "array":
        for at, item in enumerate(given):
            yield from misfits(shapes, item, kind["items"], f"{pointer}/{at}")
    elif type_ == "map":
        for name, item in given.items():
            yield from misfits(shapes, item, kind.get("values", ANYTHING), f"{pointer}/{escaped(name)}")
    elif type_ == "object":
        yield from members(shapes, given, shapes.input(kind["name"])["attributes"], pointer)


def _misspelt(shapes: Shapes, value: str, kind: Json, pointer: str) -> Iterator[Problem]:
    """Why a string is not one of its enum, or not of its format."""
    values = shapes.enum(kind["name"]) if kind["type"] == "enum" else kind.get("values")
    if values is not None and value not in values:
        yield _invalid(f"{value!r} is not one of {', '.join(values)}.", pointer)
    written = str(kind.get("format", kind["type"]))
    if written in PATTERNS and not (PATTERNS[written].fullmatch(value) and _parses(value, PARSED.get(written))):
        yield _invalid(f"{value!r} is not a {written}.", pointer)


def _parses(value: str, parse: Callable[[str], object] | None) -> bool:
    try:
        return parse is None or parse(value) is not None
    except ValueError:
        return False


def members(shapes: Shapes, given: Json, kinds: Mapping[str, Json], pointer: str) -> Iterator[Problem]:
    """What is wrong with the members of an object in a request, one that is missing included."""
    for name, value in given.items():
        kind = kinds.get(name)
        at = f"{pointer}/{escaped(name)}"
        if kind is None:
            yield Problem("ENTITY_ERROR.ATTRIBUTE.UNKNOWN", f"There is no attribute {name!r}.", at)
        elif value is None and kind.get("required"):
            yield missing("ATTRIBUTE", name, at)
        else:
            yield from misfits(shapes, value, kind, at)
    for name, kind in kinds.items():
        if kind.get("required") and name not in given:
            yield missing("ATTRIBUTE", name, f"{pointer}/{name}")


def missing(what: str, name: str, pointer: str) -> Problem:
    """The problem of a required attribute or relationship that a request leaves out."""
    return Problem(f"ENTITY_ERROR.{what}.REQUIRED", f"This request needs the {what.lower()} {name!r}.", pointer)


def escaped(name: str) -> str:
    """A name as a JSON pointer holds it (RFC 6901)."""
    return name.replace("~", "~0").replace("/", "~1")


def _invalid(detail: str, pointer: str) -> Problem:
    return Problem("ENTITY_ERROR.ATTRIBUTE.INVALID", detail, pointer)
