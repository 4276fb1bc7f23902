"""What a request says when everything, only what is required, or null is given: its arguments and its document.

Both are made from the schema of the body in one walk, so that what a method sends can be compared with what was meant.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any, NamedTuple

from .spec import STRINGS, Json, Operation, Spec, pinned, spelled

TEXT = "a b/ü&=+%"
"""Characters that mean something in an address, or must be encoded there."""
PARSED: Mapping[str, Callable[[str], Any]] = {"date-time": datetime.fromisoformat, "date": date.fromisoformat}

EVERYTHING, REQUIRED, NULLS = "everything", "only what is required", "null where it may be"


class Given(NamedTuple):
    """The arguments of a call, and the request that they mean."""

    positional: list[Any]
    named: Json
    query: dict[str, str]
    """The query as it goes on the wire."""
    document: Json | None
    """The body, with inline resources in the place of their references."""
    inlined: set[str]
    """The JSON:API types that are given inline."""
    may_be_inlined: set[str]
    """Those that the document lists for `included`."""
    nulls: int
    """How many nulls are given."""


def given_to(spec: Spec, operation: Operation, how: str) -> Given:
    """What a call of an operation is given."""
    named, wire = query(spec, operation, how)
    positional: list[Any] = ["x/y"] if operation.takes_id else []
    if spec.body(operation) is None:
        return Given(positional, named, wire, None, set(), set(), 0)
    bodies = Bodies(spec, operation, how)
    if operation.id.endswith("Relationship"):
        ids, tree = bodies.linkage()
        return Given([*positional, ids], named, wire, tree, set(), set(), bodies.nulls)
    made = bodies.fields(*positional)
    assert not named.keys() & made.arguments.keys()
    return Given(positional, named | made.arguments, wire, made.tree, bodies.inlined, set(bodies.inlines), bodies.nulls)


class Meant(NamedTuple):
    """Arguments, and the document that they mean: inline resources in the place of their references."""

    arguments: Any
    tree: Json


class Bodies:
    """Arguments and documents for the bodies of one operation."""

    def __init__(self, spec: Spec, operation: Operation, given: str) -> None:
        self.spec = spec
        self.given = given
        self.schema = spec.body(operation) or {}
        items = self.schema["properties"].get("included", {}).get("items", {})
        members = [spec.resolved(member) for member in items.get("oneOf", [items] if items else [])]
        self.inlines = {str(pinned(member)): member for member in members}
        self.inlined: set[str] = set()
        """The JSON:API types that were given inline."""
        self.nulls = 0
        """How many nulls were given."""

    def linkage(self) -> tuple[Any, Json]:
        """What a linkage method takes, and the document it means."""
        data = self.schema["properties"]["data"]
        if data.get("type") == "array":
            type_ = pinned(data["items"])
            ids = ["1", TEXT] if self.given == EVERYTHING else ["1"]
            return ids, {"data": [{"type": type_, "id": id} for id in ids]}
        if self.given == NULLS and data.get("nullable"):
            self.nulls += 1
            return None, {"data": None}
        return "1", {"data": {"type": pinned(data), "id": "1"}}

    def fields(self, id: str | None = None) -> Meant:
        """What a create or update takes, and the document it means."""
        data = self.schema["properties"]["data"]
        made = self._resource(data, ())
        tree = {"type": pinned(data), **({"id": id} if id is not None else {}), **made.tree}
        return Meant(made.arguments, {"data": tree})

    def _resource(self, schema: Json, within: tuple[str, ...]) -> Meant:
        arguments: Json = {}
        tree: Json = {}
        for member, make in (("attributes", self._attribute), ("relationships", self._relationship)):
            holder = schema["properties"].get(member, {})
            required = set(holder.get("required", ())) if member in schema.get("required", ()) else set()
            made = {
                wire: make(sub, (*within, str(pinned(schema))))
                for wire, sub in holder.get("properties", {}).items()
                if wire in required or self._is_given(sub)
            }
            if made:
                assert not arguments.keys() & {spelled(wire) for wire in made}
                arguments |= {spelled(wire): argument for wire, (argument, _) in made.items()}
                tree[member] = {wire: meant for wire, (_, meant) in made.items()}
        return Meant(arguments, tree)

    def _is_given(self, schema: Json) -> bool:
        if self.given == NULLS:
            return is_nullable(schema)
        return self.given == EVERYTHING

    def _attribute(self, schema: Json, _within: tuple[str, ...]) -> tuple[Any, Any]:
        """An argument, and its JSON."""
        if self.given == NULLS and is_nullable(schema):
            self.nulls += 1
            return None, None
        schema = self.spec.resolved(schema)
        if "enum" in schema:
            return schema["enum"][-1], schema["enum"][-1]
        if schema.get("type") == "array":
            argument, meant = self._attribute(schema["items"], _within)
            return [argument, argument], [meant, meant]
        if "properties" in schema:
            made = {
                wire: self._attribute(sub, _within)
                for wire, sub in schema["properties"].items()
                if wire in schema.get("required", ()) or self._is_given(sub)
            }
            return (
                {spelled(wire): argument for wire, (argument, _) in made.items()},
                {wire: meant for wire, (_, meant) in made.items()},
            )
        if "additionalProperties" in schema:
            argument, meant = self._attribute(schema["additionalProperties"], _within)
            return {"aKey[b]": argument}, {"aKey[b]": meant}
        if schema["type"] == "string":
            text = STRINGS.get(schema.get("format", ""), TEXT)
            return PARSED.get(schema.get("format", ""), str)(text), text
        value = {"integer": schema.get("maximum", 7), "number": 2.5, "boolean": True}[schema["type"]]
        return value, value

    def _relationship(self, schema: Json, within: tuple[str, ...]) -> tuple[Any, Any]:
        data = schema["properties"]["data"]
        if self.given == NULLS and is_nullable(schema):
            self.nulls += 1
            return None, {"data": None}
        many = data.get("type") == "array"
        type_ = str(pinned(data["items"] if many else data))
        inline = self.inlines.get(type_)
        if inline is None or self.given != EVERYTHING or type_ in within:
            made = Meant("1", {"id": "1"})
        else:
            self.inlined.add(type_)
            made = self._resource(inline, within)
        argument, meant = made.arguments, {"type": type_, **made.tree}
        if not many:
            return argument, {"data": meant}
        # Two of them, and one that is there already: each is allotted a local id of its own.
        return [argument, argument, "2"], {"data": [meant, meant, {"type": type_, "id": "2"}]}


def is_nullable(schema: Json) -> bool:
    """Whether Apple allows null for an attribute or relationship."""
    return bool(schema.get("nullable") or schema.get("properties", {}).get("data", {}).get("nullable"))


def tree_of(document: Json) -> Json:
    """A document that was sent, with inline resources in the place of the references to them.

    Raises ValueError unless each local id is Apple's kind of one, is used once and stands for one resource.
    """
    given = document.get("included", [])
    included = {(item["type"], item["id"]): item for item in given}
    if set(document) - {"data", "included"} or len(included) != len(given) or ("included" in document and not given):
        raise ValueError(f"members {sorted(document)} with {len(included)} of {len(given)} resources by name")
    if odd := [id for _, id in included if not re.fullmatch(r"\$\{[\w-]+\}", id)]:
        raise ValueError(f"{odd} are no local ids")

    def placed(value: Any) -> Any:
        if isinstance(value, list):
            return [placed(item) for item in value]
        if not isinstance(value, dict):
            return value
        if set(value) == {"type", "id"} and str(value["id"]).startswith("${"):
            resource = included.pop((value["type"], value["id"]), {"what refers to nothing": value})
            return {name: placed(member) for name, member in resource.items() if name != "id"}
        return {name: placed(member) for name, member in value.items()}

    tree = {"data": placed(document["data"])}
    if included:
        raise ValueError(f"nothing refers to {list(included)}")
    return tree


def query(spec: Spec, operation: Operation, given: str) -> tuple[Json, dict[str, str]]:
    """The query arguments of an operation, and how they go on the wire."""
    arguments: Json = {}
    wire: dict[str, str] = {}
    for parameter in operation.parameters:
        assert (parameter["in"], parameter["style"]) == ("query", "form")
        if given == EVERYTHING or parameter.get("required"):
            value = _sample(spec, parameter["schema"])
            arguments[spelled(parameter["name"])] = value
            wire[parameter["name"]] = _on_the_wire(value)
    return arguments, wire


def _sample(spec: Spec, schema: Json) -> Any:
    schema = spec.resolved(schema)
    if schema["type"] == "array":
        items = spec.resolved(schema["items"])
        return [items["enum"][0], items["enum"][-1]] if "enum" in items else [_sample(spec, items), "2"]
    if "enum" in schema:
        return schema["enum"][-1]
    return {"integer": schema.get("maximum", 7), "boolean": True, "string": TEXT}[schema["type"]]


def _on_the_wire(value: Any) -> str:
    if isinstance(value, list):
        return ",".join(map(_on_the_wire, value))
    return str(value).lower() if isinstance(value, bool) else str(value)
