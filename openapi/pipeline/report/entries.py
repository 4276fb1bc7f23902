"""Lays a surface out flat: one entry for each thing that a caller can name, with the facts that may change."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from ..names import argument, field_name, snake
from ..prepare import SCALARS

Json = dict[str, Any]
Key = tuple[str, ...]


class Held(NamedTuple):
    """The type of what an answer holds."""

    spelled: str
    kind_of: str
    """What readers may take it for: an enum of ours is a `str` too."""

    def __str__(self) -> str:
        return self.spelled


class Entry(NamedTuple):
    """A thing that a caller can name."""

    area: str
    resource: str
    """The module of `asc.api` that it belongs to; empty where several share it."""
    place: str
    """Where it is, as callers write it: `asc.api.builds.list`, `Build.attributes`."""
    name: str
    """Its own name there; empty where the place is the thing."""
    facts: Mapping[str, Any]
    parent: Key | None = None
    """What it is part of; if that came or went, the part is not spoken of."""
    operation: str = ""
    """Apple's operationId."""


def entries(surface: Json) -> dict[Key, Entry]:
    """The entries of a surface, by a key that is the same in two surfaces."""
    found: dict[Key, Entry] = {}
    for source in (_resources, _operations, _inputs, _models, _enums, _lists):
        found.update(source(surface))
    return found


def method(op: Json) -> str:
    """An operation as callers write it."""
    return f"asc.api.{op['resource']}.{op['method']}"


def _resources(surface: Json) -> Iterator[tuple[Key, Entry]]:
    for name in surface["resources"]:
        yield ("resource", name), Entry("resource", name, f"asc.api.{name}", "", {})


def _operations(surface: Json) -> Iterator[tuple[Key, Entry]]:
    for operation_id, op in surface["operations"].items():
        key = ("operation", operation_id)
        facts = {
            "address": f"{op['verb']} {op['path']}",
            "id": "{id}" in op["path"],
            "returns": _returns(op, surface),
            "media": op.get("media") if op.get("returns") == "Download" else None,
            "status": op["status"],
            "csv": op.get("csv", False),
            "deprecated": op.get("deprecated", False),
        }
        yield key, Entry("operation", op["resource"], method(op), "", facts, operation=operation_id)
        place = (op["resource"], method(op), operation_id)
        for name, parameter in op.get("query", {}).items():
            yield (
                ("parameter", operation_id, name),
                _part("parameter", place, name, _parameter(parameter, surface), key),
            )
        for name, taken in _taken(op.get("body", {}), surface):
            yield ("argument", operation_id, name), _part("argument", place, name, taken, key)


def _part(area: str, place: tuple[str, str, str], name: str, facts: Json, parent: Key) -> Entry:
    resource, where, operation_id = place
    return Entry(area, resource, where, name, facts, parent, operation_id)


def _returns(op: Json, surface: Json) -> str:
    returns = str(op.get("returns", "None"))
    if op["kind"] == "getToOneRelated" and surface["models"].get(returns, {}).get("kind") == "document":
        return f"{returns}[{surface['models'][returns]['data']} | None]"
    return returns


def _parameter(parameter: Json, surface: Json) -> Json:
    one = SCALARS[parameter["type"]]
    values = parameter.get("values")
    if "literal" in parameter:
        values = surface["literals"][parameter["literal"]]["values"]
    elif "enum" in parameter:
        values = surface["enums"][parameter["enum"]]["values"]
    return {
        "type": f"Sequence[{one}]" if parameter.get("many") else one,
        "enum": parameter.get("enum"),
        "values": values,
        "limit": parameter.get("maximum"),
        "required": parameter.get("required", False),
        "deprecated": parameter.get("deprecated", False),
    }


def _taken(body: Json, surface: Json) -> Iterator[tuple[str, Json]]:
    """What a request body or an input takes."""
    if "linkage" in body:
        yield (
            "ids" if body["many"] else "other_id",
            {
                "type": "str",
                "relates": body["linkage"],
                **_flags({"required": True}, "required", "nullable", "deprecated"),
            },
        )
    for wire, entry in body.get("attributes", {}).items():
        one = entry["items"] if entry["type"] == "array" else entry
        enum = one["name"] if one["type"] == "enum" else None
        yield (
            argument(wire),
            {
                "type": sent(entry),
                "enum": enum,
                "values": surface["enums"][enum]["values"]
                if enum
                else one.get("values")
                if sent(one) == "str"
                else None,
                **_flags(entry, "required", "nullable", "deprecated"),
            },
        )
    for wire, entry in body.get("relationships", {}).items():
        yield (
            argument(wire),
            {
                "type": "str",
                "many": entry["many"],
                "relates": entry["type"],
                "inline": entry.get("inline", False),
                **_flags(entry, "required", "nullable", "deprecated"),
            },
        )


def _flags(entry: Json, *names: str) -> Json:
    return {name: entry.get(name, False) for name in names}


def sent(entry: Json) -> str:
    """The type of what a request takes; listed values are a fact of their own."""
    kind = entry["type"]
    if kind == "array":
        return f"Sequence[{sent(entry['items'])}]"
    if kind == "map":
        return f"Mapping[str, {sent(entry['values'])}]"
    return {"enum": "str", "object": entry.get("name", "Any")}.get(kind) or SCALARS.get(kind, "Any")


def read(entry: Json) -> str:
    """The type of what an answer holds."""
    kind = entry["type"]
    if kind == "array":
        return f"tuple[{read(entry['items'])}, ...]"
    if kind == "map":
        return f"dict[str, {read(entry['values'])}]"
    if kind == "oneOf":
        return " | ".join(entry["names"])
    return str(entry["name"]) if kind in ("enum", "object") else SCALARS.get(kind, "Any")


def _inputs(surface: Json) -> Iterator[tuple[Key, Entry]]:
    for name, shape in surface["inputs"].items():
        resource = snake(shape["type"]) if "type" in shape else _home(surface, name.removesuffix("Input"))
        yield ("input", name), Entry("input", resource, name, "", {})
        for key, taken in _taken(shape, surface):
            yield ("argument", name, key), Entry("argument", resource, name, key, taken, ("input", name))


def _home(surface: Json, name: str) -> str:
    """The resource whose module a class lies in; empty if it lies in one that several share."""
    entry = surface["models"].get(name) or surface["enums"].get(name) or {}
    module = str(entry.get("module", ""))
    return module if module in surface["resources"] else ""


def _models(surface: Json) -> Iterator[tuple[Key, Entry]]:
    for name, model in surface["models"].items():
        resource = _home(surface, name)
        key = ("model", name)
        facts = {"kind": model["kind"], "data": model.get("data"), "type": model.get("type")}
        yield key, Entry("model", resource, name, "", {**facts, **_flags(model, "deprecated")})
        dotted = f"{name}.attributes" if model["kind"] == "resource" else name
        for wire, entry in model.get("attributes", {}).items():
            spelled = read(entry)
            kind_of = "str" if entry["type"] == "enum" else spelled
            held = {"type": Held(spelled, kind_of), **_flags(entry, "deprecated")}
            yield ("field", name, "attributes", wire), Entry("field", resource, dotted, field_name(wire), held, key)
        for wire, entry in model.get("relationships", {}).items():
            link = {True: "ToMany", False: "ToOne", None: "Relationship"}[entry.get("many")]
            held = {"link": link, "target": entry.get("target"), **_flags(entry, "deprecated")}
            place = f"{name}.relationships"
            yield ("field", name, "relationships", wire), Entry("field", resource, place, field_name(wire), held, key)
        for type_, cls in model.get("included", {}).items():
            yield ("included", name, type_), Entry("included", resource, f"{name}.included", type_, {"class": cls}, key)


def _enums(surface: Json) -> Iterator[tuple[Key, Entry]]:
    for name, enum in surface["enums"].items():
        facts = {"values": enum["values"], **_flags(enum, "deprecated")}
        yield ("enum", name), Entry("enum", _home(surface, name), name, "", facts)


def _lists(surface: Json) -> Iterator[tuple[Key, Entry]]:
    """Value lists are known by name; what they hold is told of the arguments that take it."""
    users = {
        parameter["literal"]: op["resource"]
        for _, op in sorted(surface["operations"].items(), reverse=True)
        for parameter in op.get("query", {}).values()
        if "literal" in parameter
    }
    for name in surface["literals"]:
        yield ("list", name), Entry("list", users.get(name, ""), name, "", {})
