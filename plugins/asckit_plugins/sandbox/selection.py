"""Which resources a list holds, in which order, and the page of it that a cursor marks.

A cursor carries the sort key of the last resource shown, not a count, so that resources that come or
go between two pages neither repeat a resource nor lose one.
"""

from __future__ import annotations

import base64
import json
import operator
import re
import zlib
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from functools import cmp_to_key
from typing import Any

import attrs

from .errors import refuse
from .query import SWITCHES, Query
from .shapes import Shapes
from .store import Record, Store

SHOWN = frozenset({"cursor", "fields", "include", "limit"})
"""Parameters that change how a list shows, not what it holds or in which order."""
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
        meant = _resolve(store.shapes, type, path, f"filter[{path}]")
        test = _test(store.shapes, meant, values, f"filter[{path}]")
        records = [record for record in records if test(_reach(store, read, record, meant.path))]
    for path, wanted in query.exists.items():
        meant = _resolve(store.shapes, type, path, f"exists[{path}]")
        records = [record for record in records if bool(_reach(store, read, record, meant.path)) is wanted]
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
    scope = scope_of(operation, query)
    if query.cursor is not None:
        after = marked(query.cursor, scope, len(query.sort) + 1)
        directions = _directions(query)
        records = [
            record for record in records if compare(sort_key(store, read, record, query.sort), after, directions) > 0
        ]
    shown = records[: query.limit]
    more = len(records) > len(shown)
    cursor = mark(sort_key(store, read, shown[-1], query.sort), scope) if more else None
    return Page(shown, total, cursor)


# -- filters -----------------------------------------------------------------------------------


@attrs.frozen
class Meaning:
    """What a filter is about: where its path leads, and how what is there is compared."""

    path: str
    type: str
    """Of the resources at the end of the path."""
    attribute: str | None
    """The attribute at its end; None where it ends at resources."""
    order: str | None = None
    """"<" or ">=": a moment is compared with the filter's."""
    values: frozenset[str] | None = None
    """The filter says whether one of these is there."""


def meaning(shapes: Shapes, type: str, name: str) -> Meaning | None:
    """What a filter (`preReleaseVersion.version`) of a list of such resources means; None where nothing is known."""
    rule: Any = shapes.semantics.filters.get(f"{type}.{name}", name)
    rule = {"path": rule} if isinstance(rule, str) else rule
    target = _target(shapes, type, rule["path"])
    if target is None:
        return None
    values = frozenset(rule["values"]) if "values" in rule else None
    return Meaning(rule["path"], *target, rule.get("order"), values)


def _target(shapes: Shapes, type: str, path: str) -> tuple[str, str | None] | None:
    """The type and attribute a path ends at; no attribute where it ends at resources; None where it leads nowhere."""
    if path.startswith("^"):
        holder, _, *steps = path[1:].split(".")
        return _target(shapes, holder, ".".join(steps)) if steps else (holder, None)
    head, _, rest = path.partition(".")
    resource = shapes.resource(type)
    if not rest and head == "id":
        return type, None
    if head in resource.attributes:
        return type, head
    relationship = resource.relationships.get(head)
    if relationship is None or relationship.type is None:
        return None
    return _target(shapes, relationship.type, rest) if rest else (relationship.type, None)


def _resolve(shapes: Shapes, type: str, name: str, parameter: str) -> Meaning:
    found = meaning(shapes, type, name)
    if found is None:
        raise refuse("SANDBOX.NOT_MODELLED", f"The sandbox does not answer {parameter} yet.", parameter=parameter)
    return found


def _test(shapes: Shapes, meant: Meaning, values: Sequence[str], parameter: str) -> Callable[[list[Any]], bool]:
    """Whether what a path reaches matches one of a filter's values."""
    form: Callable[[str], str] = _identity
    boolean = meant.values is not None
    if meant.attribute is not None:
        form = FORMS[shapes.semantics.match.get(f"{meant.type}.{meant.attribute}", "")]
        boolean = boolean or shapes.resource(meant.type).attributes[meant.attribute]["type"] == "boolean"
    if boolean and not set(values) <= set(SWITCHES):
        raise refuse("PARAMETER_ERROR.INVALID", f"{parameter!r} takes true or false", parameter=parameter)
    if meant.values is not None:
        known, wanted_there = meant.values, {value == "true" for value in values}
        return lambda reached: any(value in known for value in reached) in wanted_there
    if meant.order is not None:
        return _moment_test(meant.order, values, parameter)
    wanted = {form(value) for value in values}
    return lambda reached: any(form(_text(value)) in wanted for value in reached)


def _moment_test(order: str, values: Sequence[str], parameter: str) -> Callable[[list[Any]], bool]:
    moments = [_moment(value) for value in values]
    limits = [moment for moment in moments if moment is not None]
    if len(limits) < len(values):
        raise refuse("PARAMETER_ERROR.INVALID", f"{parameter!r} takes a date and time", parameter=parameter)
    compared = ORDERS[order]

    def test(reached: list[Any]) -> bool:
        found = (_moment(str(value)) for value in reached)
        return any(compared(one, limit) for one in found if one is not None for limit in limits)

    return test


def _moment(text: str) -> datetime | None:
    """A moment as ISO 8601 writes it, of UTC where it does not say; None for anything else."""
    try:
        found = datetime.fromisoformat(text.replace(" ", "+"))  # what a query's plus sign becomes
    except ValueError:
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)


ORDERS: Mapping[str, Callable[[datetime, datetime], bool]] = {"<": operator.lt, ">=": operator.ge}


def _reach(store: Store, read: Read, record: Record, path: str) -> list[Any]:
    """What a path leads to from a resource: ids or attribute values, without nulls."""
    others: Sequence[Record]
    if path.startswith("^"):
        holder, relationship, *steps = path[1:].split(".")
        others = [other for other in store.all(holder) if record in store.related(other, relationship)]
        rest = ".".join(steps)
    else:
        head, _, rest = path.partition(".")
        if head == "id":
            return [record.id]
        if head in store.shapes.resource(record.type).attributes:
            value = read(record, head)
            for name in rest.split(".") if rest else ():
                value = value.get(name) if isinstance(value, dict) else None
            return value if isinstance(value, list) else [] if value is None else [value]
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
    value = record.id if field == "id" else read(record, field)
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


def scope_of(operation: str, query: Query) -> str:
    """What a cursor belongs to: the list and its order and filters."""
    asked = {name: value for name, value in query.parameters.items() if name.partition("[")[0] not in SHOWN}
    parts = [operation, *(f"{name}={value}" for name, value in sorted(asked.items()))]
    return f"{zlib.crc32('|'.join(parts).encode()):08x}"


def mark(key: Key, scope: str) -> str:
    """The cursor that marks a place in a list."""
    content = json.dumps([scope, key], separators=(",", ":")).encode()
    return base64.urlsafe_b64encode(zlib.crc32(content).to_bytes(4, "big") + content).decode().rstrip("=")


def marked(cursor: str, scope: str, length: int) -> Key:
    """The place that a cursor marks. Raises Refusal (400) for one that is not of this list."""
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
