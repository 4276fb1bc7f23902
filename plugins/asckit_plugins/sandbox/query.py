"""Query parameters of a request, checked against what the operation takes."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from urllib.parse import parse_qsl

import attrs

from .errors import Problem, Refusal
from .media import JSON
from .shapes import Operation, Parameter

DEFAULT_LIMIT = 50
"""Resources on a page where the request does not say."""
DEFAULT_INCLUDED_LIMIT = 10
"""Included resources per to-many relationship where the request does not say."""
DEFAULT_MAXIMUM = 200
LIST_KINDS = frozenset({"getCollection", "getToManyRelated", "getToManyRelationship", "getMetrics"})
BRACKETED = re.compile(r"(\w+)\[([\w.]+)\]")
SWITCHES = ("true", "false")


@attrs.frozen
class Query:
    """What a request asks for."""

    parameters: Mapping[str, str]
    """As they came, by wire name."""
    values: Mapping[str, Sequence[str]] = attrs.field(factory=dict)
    """By wire name, each as the list of values that it is."""
    filters: Mapping[str, Sequence[str]] = attrs.field(factory=dict)
    exists: Mapping[str, bool] = attrs.field(factory=dict)
    sort: Sequence[str] = ()
    include: Sequence[str] = ()
    fields: Mapping[str, frozenset[str]] = attrs.field(factory=dict)
    """By JSON:API type: the only attributes and relationships to show."""
    limit: int = DEFAULT_LIMIT
    limits: Mapping[str, int] = attrs.field(factory=dict)
    """By relationship: how many included resources to show."""
    cursor: str | None = None


def parse(operation: Operation, query: str) -> Query:
    """The query of a request. Raises Refusal (400) with every parameter that is wrong."""
    given = dict(parse_qsl(query, keep_blank_values=True))  # of a repeated parameter the last counts
    problems: list[Problem] = []
    paged = operation.kind in LIST_KINDS and JSON in operation.media
    cursor = given.get("cursor") if paged else None
    values: dict[str, list[str]] = {}
    for wire, value in given.items():
        if wire == "cursor" and cursor is not None:
            continue
        parameter = operation.parameters.get(wire)
        if parameter is None:
            problems.append(Problem("PARAMETER_ERROR.ILLEGAL", f"{operation.id} does not take {wire!r}", None, wire))
            continue
        values[wire] = value.split(",") if parameter.many else [value]
        problems += _wrong(parameter, values[wire])
    for wire, parameter in operation.parameters.items():
        if parameter.required and wire not in given:
            problems.append(Problem("PARAMETER_ERROR.REQUIRED", f"{operation.id} needs {wire!r}", None, wire))
    if problems:
        raise Refusal(problems)
    return _query(given, values, cursor)


def _query(given: Mapping[str, str], values: Mapping[str, list[str]], cursor: str | None) -> Query:
    """A query of values that were checked."""
    groups: dict[str, dict[str, list[str]]] = {"filter": {}, "exists": {}, "fields": {}, "limit": {}}
    for wire, several in values.items():
        if bracketed := BRACKETED.fullmatch(wire):
            groups.setdefault(bracketed[1], {})[bracketed[2]] = several
    return Query(
        parameters=given,
        values=values,
        filters=groups["filter"],
        exists={name: several[0] == "true" for name, several in groups["exists"].items()},
        sort=values.get("sort", ()),
        include=values.get("include", ()),
        fields={kind: frozenset(several) for kind, several in groups["fields"].items()},
        limit=int(values["limit"][0]) if "limit" in values else DEFAULT_LIMIT,
        limits={name: int(several[0]) for name, several in groups["limit"].items()},
        cursor=cursor,
    )


def _wrong(parameter: Parameter, values: Sequence[str]) -> list[Problem]:
    """What is wrong with the values of one parameter."""
    wire = parameter.wire
    details: list[str] = []
    for value in values:
        if value == "" and not wire.startswith("fields["):
            details.append(f"{wire!r} holds an empty value")
        elif parameter.type == "integer":
            maximum = parameter.maximum or DEFAULT_MAXIMUM
            if not (value.isascii() and value.isdigit() and 1 <= int(value[:9]) <= maximum):
                details.append(f"{wire!r} takes a whole number from 1 to {maximum}, not {value!r}")
        elif parameter.type == "boolean" and value not in SWITCHES:
            details.append(f"{wire!r} takes true or false, not {value!r}")
        elif parameter.values is not None and value not in parameter.values and value != "":
            details.append(f"{wire!r} does not take {value!r}")
    return [Problem("PARAMETER_ERROR.INVALID", detail, None, wire) for detail in details]
