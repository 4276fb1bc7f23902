"""Which resources a list holds, in which order, and the page of it that a cursor marks.

A cursor carries the sort key of the last resource shown, not a count, so that resources that come or
go between two pages neither repeat a resource nor lose one.
"""

from __future__ import annotations

import base64
import json
import re
import zlib
from collections.abc import Callable, Mapping, Sequence
from functools import cmp_to_key
from typing import Any

import attrs

from .errors import refuse
from .query import SWITCHES, Query
from .shapes import Shapes
from .store import Record, Store

Key = list[Any]
"""What a resource sorts by, one member per sort field, and its serial last; made of JSON."""
Read = Callable[[Record, str], Any]
"""Reads an attribute of a resource, stored or derived."""


@attrs.frozen
class Page:
    """A page of a list."""

    records: Sequence[Record]
    total: int
    cursor: str | None
    """Marks the next page; None at the end."""


def select(store: Store, read: Read, records: Sequence[Record], query: Query, type: str) -> list[Record]:
    """The resources that pass every filter, in the order asked for."""
    for path, values in query.filters.items():
        test = _test(store.shapes, type, path, values)
        records = [record for record in records if test(_reach(store, read, record, path))]
    for path, wanted in query.exists.items():
        _resolve(store.shapes, type, path, f"exists[{path}]")
        records = [record for record in records if bool(_reach(store, read, record, path)) is wanted]
    if not query.sort:
        return list(records)
    directions = _directions(query)
    keys = {record.id: sort_key(store, read, record, query.sort) for record in records}

    def order(one: Record, other: Record) -> int:
        return compare(keys[one.id], keys[other.id], directions)

    return sorted(records, key=cmp_to_key(order))


def paginate(store: Store, read: Read, records: Sequence[Record], query: Query, operation: str) -> Page:
    """The page that the query's cursor marks. Raises Refusal (400) for a cursor that is not of this list."""
    total = len(records)
    scope = _scope(operation, query)
    if query.cursor is not None:
        after = _decode(query.cursor, scope, len(query.sort) + 1)
        directions = _directions(query)
        records = [
            record for record in records if compare(sort_key(store, read, record, query.sort), after, directions) > 0
        ]
    shown = records[: query.limit]
    more = len(records) > len(shown)
    cursor = _encode(sort_key(store, read, shown[-1], query.sort), scope) if more else None
    return Page(shown, total, cursor)


# -- filters -----------------------------------------------------------------------------------


def unmapped(shapes: Shapes, type: str, path: str) -> bool:
    """Whether a filter (`preReleaseVersion.version`) leads to nothing that the sandbox keeps."""
    return _target(shapes, type, path) is None


def _target(shapes: Shapes, type: str, path: str) -> tuple[str, str | None] | None:
    """The type and attribute a path ends at; no attribute where it ends at resources; None where it leads nowhere."""
    head, _, rest = path.partition(".")
    resource = shapes.resource(type)
    if not rest and head == "id":
        return type, None
    if not rest and head in resource.attributes:
        return type, head
    relationship = resource.relationships.get(head)
    if relationship is None or relationship.type is None or not shapes.is_modelled(relationship.type):
        return None
    return _target(shapes, relationship.type, rest) if rest else (relationship.type, None)


def _resolve(shapes: Shapes, type: str, path: str, parameter: str) -> tuple[str, str | None]:
    target = _target(shapes, type, path)
    if target is None:
        raise refuse("SANDBOX.NOT_MODELLED", f"The sandbox does not answer {parameter} yet.", parameter=parameter)
    return target


def _test(shapes: Shapes, type: str, path: str, values: Sequence[str]) -> Callable[[list[Any]], bool]:
    """Whether what a path reaches matches one of a filter's values."""
    owner, attribute = _resolve(shapes, type, path, f"filter[{path}]")
    form: Callable[[str], str] = _identity
    if attribute is not None:
        form = FORMS[shapes.semantics.match.get(f"{owner}.{attribute}", "")]
        boolean = shapes.resource(owner).attributes[attribute]["type"] == "boolean"
        if boolean and not set(values) <= set(SWITCHES):
            name = f"filter[{path}]"
            raise refuse("PARAMETER_ERROR.INVALID", f"{name!r} takes true or false", parameter=name)
    wanted = {form(value) for value in values}
    return lambda reached: any(form(_text(value)) in wanted for value in reached)


def _reach(store: Store, read: Read, record: Record, path: str) -> list[Any]:
    """What a path leads to from a resource: ids or attribute values, without nulls."""
    head, _, rest = path.partition(".")
    if head == "id":
        return [record.id]
    if not rest and head in store.shapes.resource(record.type).attributes:
        value = read(record, head)
        return [] if value is None else [value]
    others = store.related(record, head)
    if not rest:
        return [other.id for other in others]
    return [value for other in others for value in _reach(store, read, other, rest)]


def _text(value: Any) -> str:
    if isinstance(value, dict):  # such as the state of an upload, with the errors that led to it
        value = value.get("state")
    return SWITCHES[0 if value else 1] if isinstance(value, bool) else str(value)


def _identity(value: str) -> str:
    return value


def _plain_version(value: str) -> str:
    """A version without what does not count: leading zeros and trailing `.0`."""
    parts = [part.lstrip("0") or "0" if part.isdigit() else part for part in value.split(".")]
    while len(parts) > 1 and parts[-1] == "0":
        parts.pop()
    return ".".join(parts)


FORMS: Mapping[str, Callable[[str], str]] = {"": _identity, "version": _plain_version, "caseless": str.casefold}
"""How a value is brought into the form that is compared, by the semantics' word for it."""


# -- order -------------------------------------------------------------------------------------


def sort_key(store: Store, read: Read, record: Record, sort: Sequence[str]) -> Key:
    """What a resource sorts by; a missing value comes last, whichever the direction."""
    return [*(_sort_value(store, read, record, field.lstrip("-")) for field in sort), record.serial]


def _sort_value(store: Store, read: Read, record: Record, field: str) -> Any:
    by = store.shapes.semantics.sort.get(f"{record.type}.{field}")
    if by is not None:
        other = store.one(record, field)
        return None if other is None else _sort_value(store, read, other, by)
    value = read(record, field)
    if isinstance(value, str) and store.shapes.semantics.match.get(f"{record.type}.{field}") == "version":
        return [[0, int(part), ""] if part.isdigit() else [1, 0, part] for part in re.split(r"[.]", value)]
    return value


def compare(one: Key, other: Key, directions: Sequence[int]) -> int:
    """Which of two sort keys comes first: negative for the one, positive for the other."""
    for a, b, direction in zip(one, other, [*directions, 1], strict=True):
        if a == b:
            continue
        if a is None or b is None:
            return 1 if a is None else -1
        return direction if a > b else -direction
    return 0


def _directions(query: Query) -> list[int]:
    return [-1 if field.startswith("-") else 1 for field in query.sort]


# -- cursors -----------------------------------------------------------------------------------


def _scope(operation: str, query: Query) -> str:
    """What a cursor belongs to: the list and its order and filters."""
    parts = [operation, *query.sort, *(f"{path}={','.join(values)}" for path, values in sorted(query.filters.items()))]
    return f"{zlib.crc32('|'.join(parts).encode()):08x}"


def _encode(key: Key, scope: str) -> str:
    content = json.dumps([scope, key], separators=(",", ":")).encode()
    return base64.urlsafe_b64encode(zlib.crc32(content).to_bytes(4, "big") + content).decode().rstrip("=")


def _decode(cursor: str, scope: str, length: int) -> Key:
    try:
        packed = base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4))
        content = packed[4:]
        intact = zlib.crc32(content) == int.from_bytes(packed[:4], "big")
        made_for, key = json.loads(content) if intact else (None, [])
        ours = made_for == scope and len(key) == length
    except (ValueError, TypeError):
        ours = False
    if not ours:
        raise refuse("PARAMETER_ERROR.INVALID", "The cursor is not one that this list gave out.", parameter="cursor")
    return list(key)
