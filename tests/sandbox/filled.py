"""A world with resources of every type, every attribute and every link, built from nothing but the surface."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from asckit.testing import Sandbox
from asckit_api import surface
from asckit_plugins.sandbox import rules
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
DEPTH = 4
"""How deep objects that hold objects of their own kind are filled."""


def sample(kind: Json, depth: int = 0) -> Any:
    """A value of one of the surface's kinds, the deeper members of which are all there."""
    known = surface.load()
    if kind["type"] == "enum":
        return known["enums"][kind["name"]]["values"][0]
    if kind["type"] == "map":
        return {"key": sample(kind["values"], depth)}
    if kind.get("values"):
        return kind["values"][0]
    if kind["type"] == "array":
        return [sample(kind["items"], depth)] if depth < DEPTH else []
    if kind["type"] == "object":
        shape = known["inputs"].get(kind["name"]) or known["models"][kind["name"]]
        return {name: sample(one, depth + 1) for name, one in shape["attributes"].items() if depth < DEPTH}
    return SAMPLES[kind["type"]]


def linkable(table: Shapes, type_: str) -> Iterator[tuple[str, str]]:
    """The relationships of a type that hold links of their own, and the type at their other end."""
    for name, relationship in table.resource(type_).relationships.items():
        path = f"{type_}.{name}"
        if relationship.type and path not in table.semantics.derived and path not in table.semantics.alias:
            yield name, relationship.type


def fill(world: World) -> None:
    """Two resources of every type with every attribute; the first ones are linked with each other, and the second."""
    table = world.shapes
    made: dict[str, list[Record]] = {}
    for type_ in table.types():
        attributes = {name: sample(kind) for name, kind in table.resource(type_).attributes.items()}
        stored = {name: value for name, value in attributes.items() if f"{type_}.{name}" not in rules.ALL.derived}
        unique = [path.split(".")[1] for path in table.semantics.unique if path.startswith(f"{type_}.")]
        for at in range(2):
            own = {name: f"{stored[name]}-{at}" for name in unique}
            made.setdefault(type_, []).append(world.store.add(type_, world.store.new_id(type_), {**stored, **own}))
    for type_, records in made.items():
        for name, other in linkable(table, type_):
            for record, target in zip(records, made[other], strict=True):
                world.store.link(record, name, target)


def filled() -> Sandbox:
    """A sandbox of such a world."""
    return Sandbox(fill, hourly_limit=1_000_000)


def body(sandbox: Sandbox, operation: Operation, *, whole: bool = False) -> Json:
    """The `data` of a request to create: what is required, or with whole everything. It names resources made for it."""
    shape = operation.body or {}
    wanted = {
        member: {name: kind for name, kind in shape[member].items() if whole or kind.get("required")}
        for member in ("attributes", "relationships")
    }
    attributes = {name: sample(kind) for name, kind in wanted["attributes"].items()}
    relationships = {name: {"data": fresh(sandbox, kind)} for name, kind in wanted["relationships"].items()}
    return {"type": shape["type"], "attributes": attributes, "relationships": relationships}


def fresh(sandbox: Sandbox, kind: Json) -> Any:
    """A resource, or a list of one, that was made for this: its identifier."""
    type_ = kind.get("type") or kind["linkage"]
    attributes = {name: sample(one) for name, one in shapes().resource(type_).attributes.items()}
    world = sandbox.world
    record = world.store.add(type_, world.store.new_id(type_), attributes)
    return [record.key] if kind["many"] else record.key
