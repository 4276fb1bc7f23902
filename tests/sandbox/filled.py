"""A world with resources of every type, every attribute and every link, built from nothing but the surface."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

import attrs

from asckit.testing import Sandbox
from asckit_api import surface
from asckit_plugins.sandbox import metrics
from asckit_plugins.sandbox.shapes import Operation, Shapes, shapes
from asckit_plugins.sandbox.store import Record
from asckit_plugins.sandbox.world import World

Json = dict[str, Any]
SAMPLES: Json = {
    "string": "text",
    "date-time": "2026-05-01T12:30:00-07:00",
    "date": "2026-05-01",
    "boolean": True,
    "integer": 3,
    "number": 1.5,
}
FORMATS = {
    "duration": "PT30M",
    "email": "ada@example.com",
    "number": "12.5",
    "uri": "https://example.com/a?b=c",
    "uri-reference": "/v1/a?b=c",
}
"""Strings of the surface's formats."""
DEPTH = 4
"""How deep objects that hold objects of their own kind are filled."""


def sample(kind: Json, depth: int = 0, table: Shapes | None = None) -> Any:
    """A value of one of the surface's kinds, the deeper members of which are all there."""
    table = table or shapes()
    if kind["type"] == "enum":
        return table.enum(kind["name"])[0]
    if kind["type"] == "map":
        return {"key": sample(kind["values"], depth, table)} if "values" in kind else {}
    if kind.get("values"):
        return kind["values"][0]
    if kind["type"] == "array":
        return [sample(kind["items"], depth, table)] if depth < DEPTH else []
    if kind["type"] == "object":
        members = table.members(kind["name"]) if depth < DEPTH else {}
        return {name: sample(one, depth + 1, table) for name, one in members.items()}
    return FORMATS.get(kind.get("format", ""), SAMPLES[kind["type"]])


def linkable(table: Shapes, type_: str) -> Iterator[tuple[str, str]]:
    """The relationships of a type that hold links of their own, and the type at their other end."""
    for name, relationship in table.resource(type_).relationships.items():
        path = f"{type_}.{name}"
        if relationship.type and path not in table.semantics.derived and path not in table.semantics.alias:
            yield name, relationship.type


def fill(world: World) -> None:
    """Two resources of every type with every attribute; the first ones are linked with each other, and the second."""
    for record, links in _template(world.shapes):
        made = world.store.add(record.type, world.store.new_id(record.type), dict(record.attributes))
        made.links = {name: dict(ids) for name, ids in links.items()}
        made.facts = dict(_facts(record.type)) if world.shapes is shapes() else {}


@cache
def _facts(type_: str) -> Json:
    """What was measured of a resource, and the documents of tools that it has."""
    table, facts = shapes(), dict[str, Any]()
    for operation in _reads_of_facts():
        if operation.type != type_:
            continue
        if operation.kind == "getMetrics":
            measured = sample({"type": "object", "name": table.model(operation.returns or "")["data"]})
            dimensions = {name: one["data"] for name, one in measured.get("dimensions", {}).items()}
            point = measured["dataPoints"][0]
            row = metrics.Row(point["start"], point["end"], point["values"], dimensions)
            metrics.check(operation, table, row)
            facts[operation.relationship or ""] = [row, attrs.evolve(row, start="2026-04-30T12:30:00-07:00")]
        else:
            facts[operation.relationship or ""] = sample({"type": "object", "name": operation.returns})
    return facts


@cache
def _reads_of_facts() -> list[Operation]:
    """The operations that answer with something else than resources."""
    return [
        operation
        for operation in shapes().operations()
        if operation.kind == "getMetrics" or set(operation.media) & set(metrics.DOCUMENTS)
    ]


@cache
def _template(table: Shapes) -> list[tuple[Record, dict[str, dict[str, None]]]]:
    world = World(table, lambda: 0.0, {})
    made: dict[str, list[Record]] = {}
    for type_ in table.types():
        kinds = table.resource(type_).attributes.items()
        attributes = {name: sample(kind, table=table) for name, kind in kinds}
        unique = [path.split(".")[1] for path in table.semantics.unique if path.startswith(f"{type_}.")]
        for at in range(2):
            own = {name: f"{at}-{attributes[name]}" for name in unique}
            made.setdefault(type_, []).append(world.store.add(type_, world.store.new_id(type_), {**attributes, **own}))
    for type_, records in made.items():
        for name, other in linkable(table, type_):
            for record, target in zip(records, made[other], strict=True):
                world.store.link(record, name, target)
    return [(record, record.links) for records in made.values() for record in records]


def filled(**options: Any) -> Sandbox:
    """A sandbox of such a world; options are those of a sandbox."""
    return Sandbox(fill, hourly_limit=1_000_000, **options)


def query(operation: Operation) -> dict[str, str]:
    """Everything that an operation can include, and what it requires."""
    needed = {
        wire: ",".join(sorted(parameter.values)[: None if parameter.many else 1]) if parameter.values else "2024-05"
        for wire, parameter in operation.parameters.items()
        if parameter.required
    }
    wanted = {name: operation.parameters[name] for name in ("include", "groupBy") if name in operation.parameters}
    return needed | {name: ",".join(sorted(parameter.values or ())) for name, parameter in wanted.items()}


def body(sandbox: Sandbox, operation: Operation, *, whole: bool = False) -> Json:
    """The `data` of a request to create: what is required, or with whole everything. It names resources made for it."""
    return _resource(sandbox, operation.body or {}, whole=whole)


def request(sandbox: Sandbox, operation: Operation, id_: str | None = None) -> Json:
    """A whole request to create or update, with everything that can be created inline along with it."""
    included: list[Json] = []
    data = _resource(sandbox, operation.body or {}, whole=True, included=included)
    return {"data": data | ({"id": id_} if id_ else {}), **({"included": included} if included else {})}


def _resource(sandbox: Sandbox, shape: Json, *, whole: bool, included: list[Json] | None = None) -> Json:
    wanted = {
        member: {name: kind for name, kind in shape[member].items() if whole or kind.get("required")}
        for member in ("attributes", "relationships")
    }
    relationships = {}
    for name, kind in wanted["relationships"].items():
        if included is None or "inline" not in kind:
            relationships[name] = {"data": fresh(sandbox, kind)}
            continue
        key = {"type": kind["type"], "id": f"${{new-{len(included)}}}"}
        included.append(key)
        key_and_more = _resource(sandbox, surface.load()["inputs"][kind["inline"]], whole=whole, included=included)
        relationships[name] = {"data": [dict(key)] if kind["many"] else dict(key)}
        key |= {member: key_and_more[member] for member in ("attributes", "relationships")}
    attributes = {name: sample(kind) for name, kind in wanted["attributes"].items()}
    return {"type": shape["type"], "attributes": attributes, "relationships": relationships}


def fresh(sandbox: Sandbox, kind: Json) -> Any:
    """A resource, or a list of one, that was made for this: its identifier."""
    type_ = kind.get("type") or kind["linkage"]
    attributes = {name: sample(one) for name, one in shapes().resource(type_).attributes.items()}
    world = sandbox.world
    record = world.store.add(type_, world.store.new_id(type_), attributes)
    return [record.key] if kind["many"] else record.key
