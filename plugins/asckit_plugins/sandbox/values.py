"""Whether a value in a request is of the kind that the surface names: its type, its format, one of an enum."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
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
"""What the surface's types are in JSON."""
ANYTHING: Json = {}
"""The kind of what the surface does not tell."""
DATES: Mapping[str, type[date]] = {"date-time": datetime, "date": date}


def misfits(shapes: Shapes, value: Any, kind: Json, pointer: str) -> Iterator[Problem]:
    """Why a value is not of the surface's kind, if it is not."""
    if kind is ANYTHING:
        return
    given: Any = value  # what it is, the surface says and no type checker can
    if value is None and kind.get("nullable"):
        return
    expected = JSON_TYPES[kind["type"]]
    if not isinstance(value, expected) or (isinstance(value, bool) and bool not in expected):
        yield Problem("ENTITY_ERROR.ATTRIBUTE.TYPE", f"{value!r} is not of type {kind['type']}.", pointer)
    elif (values := _values(shapes, kind)) is not None:
        if value not in values:
            yield _invalid(f"{value!r} is not one of {', '.join(values)}.", pointer)
    elif kind["type"] in DATES:
        try:
            DATES[kind["type"]].fromisoformat(given)
        except ValueError:
            yield _invalid(f"{value!r} is not a {kind['type']}.", pointer)
    elif kind["type"] == "array":
        for at, item in enumerate(given):
            yield from misfits(shapes, item, kind["items"], f"{pointer}/{at}")
    elif kind["type"] == "map":
        for name, item in given.items():
            yield from misfits(shapes, item, kind.get("values", ANYTHING), f"{pointer}/{escaped(name)}")
    elif kind["type"] == "object":
        yield from members(shapes, given, shapes.input(kind["name"])["attributes"], pointer)


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


def _values(shapes: Shapes, kind: Json) -> list[str] | None:
    """The only values that are taken, if there are such."""
    if kind["type"] == "enum":
        return shapes.enum(kind["name"])
    return kind.get("values") if kind["type"] == "string" else None


def _invalid(detail: str, pointer: str) -> Problem:
    return Problem("ENTITY_ERROR.ATTRIBUTE.INVALID", detail, pointer)
