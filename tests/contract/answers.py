"""Samples of what Apple may answer, made from the schemas, and what of them the models must read."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from .spec import STRINGS, Json, Spec, field, pinned, spelled

MOMENTS = {"date-time": datetime, "date": date}


class Sampler:
    """Makes documents that have every member that their schema names.

    Lists have two items, lists of one of several schemas have one of each. Enums take turns with their values.
    """

    def __init__(self, spec: Spec) -> None:
        self.spec = spec
        self.count = itertools.count(1)
        self.turns: dict[int, Iterator[Any]] = {}
        self.unseen: dict[int, list[Any]] = {}
        """By the identity of an enum's schema: the values that no sample has had yet."""
        self.touched: set[int] = set()
        """The enums that samples had since this was last cleared."""

    def sample(self, schema: Json, within: tuple[int, ...] = ()) -> Any:
        """A value that conforms to a schema."""
        schema = self.spec.resolved(schema)
        if "oneOf" in schema:
            return self.sample(schema["oneOf"][0], within)
        if schema.get("type") == "array":
            return self._list(self.spec.resolved(schema["items"]), within)
        if "properties" in schema:
            within = (*within, id(schema))
            return {name: self.sample(member, within) for name, member in schema["properties"].items()}
        if isinstance(schema.get("additionalProperties"), dict):
            return {key: self.sample(schema["additionalProperties"], within) for key in ("plain", "a/b~c[d].é")}
        if "enum" in schema:
            return self._next_of(schema)
        number = next(self.count)
        kind = schema.get("type")
        if kind == "string":
            return STRINGS.get(schema.get("format", ""), f"text {number}, ü/~")
        if kind == "integer":
            return min(number + 2**40, schema.get("maximum", 2**53))
        return {"number": number + 0.5, "boolean": number % 2 == 0}.get(str(kind), {"anything": [number]})

    def _list(self, items: Json, within: tuple[int, ...]) -> list[Any]:
        if id(items) in within:
            return []  # a schema that holds itself ends here
        if "oneOf" in items:
            return [self.sample(member, within) for member in items["oneOf"]]
        return [self.sample(items, within), self.sample(items, within)]

    def _next_of(self, schema: Json) -> Any:
        self.touched.add(id(schema))
        turn = self.turns.setdefault(id(schema), itertools.cycle(schema["enum"]))
        unseen = self.unseen.setdefault(id(schema), list(schema["enum"]))
        value = next(turn)
        if value in unseen:
            unseen.remove(value)
        return value


class Reader:
    """Reads samples through the models and compares what they give with what came."""

    def __init__(self, spec: Spec) -> None:
        self.spec = spec
        self.fields = 0
        """How many members were read."""
        self.shared = 0
        """How many resources were compared only in what two versions of their type have in common."""

    def differences(self, read: Any, came: Any, schema: Json, where: str = "") -> Iterator[str]:
        """Where what a model reads is not what came; the schema says what it must be."""
        schema = self.spec.resolved(schema)
        if "oneOf" in schema:
            schema = self._member(schema["oneOf"], came)
        if schema.get("type") == "array":
            if not isinstance(read, tuple) or len(read) != len(came):
                yield f"{where} reads as {read!r}"
                return
            for index, (item, value) in enumerate(zip(read, came, strict=True)):
                yield from self.differences(item, value, schema["items"], f"{where}/{index}")
        elif "properties" in schema:
            yield from self._members(read, came, schema, where)
        elif isinstance(schema.get("additionalProperties"), dict):
            if not isinstance(read, dict) or list(read) != list(came):
                yield f"{where} reads as {read!r}"
                return
            for key, value in came.items():
                yield from self.differences(read[key], value, schema["additionalProperties"], f"{where}/{key}")
        elif not self._is_right(read, came, schema, where):
            yield f"{where} reads as {read!r} where {came!r} came"

    def _members(self, read: Any, came: Json, schema: Json, where: str) -> Iterator[str]:
        for name, member in schema["properties"].items():
            self.fields += 1
            python = spelled(name) if where.endswith("/paging") else field(name)  # the runtime's own names
            value = getattr(read, python, None)
            if value is None:
                yield f"{where}/{name} reads as None, through {type(read).__name__}.{python}"
            else:
                yield from self.differences(value, came[name], member, f"{where}/{name}")

    def _member(self, members: list[Json], came: Json) -> Json:
        """The schema that a resource or an object was made from.

        3.7 has two versions of a type in one list; the later reads both (docs/architecture.md), so what it has in
        common with the earlier is compared.
        """
        candidates = [self.spec.resolved(member) for member in members]
        fitting = [member for member in candidates if pinned(member) in (None, came.get("type"))]
        assert fitting
        if len(fitting) == 1 or pinned(fitting[0]) is None:
            return fitting[0]
        self.shared += 1
        return common(fitting)

    @staticmethod
    def _is_right(read: Any, came: Any, schema: Json, where: str) -> bool:
        if "enum" in schema and not (where.endswith("/type") and len(schema["enum"]) == 1):
            return isinstance(read, StrEnum) and read == came and getattr(read, "is_known", False)
        moment = MOMENTS.get(schema.get("format", ""))
        if moment is not None:
            return type(read) is moment and bool(read == moment.fromisoformat(came))
        return type(read) is type(came) and bool(read == came)


def common(schemas: list[Json]) -> Json:
    """What several schemas of objects have in common."""
    first, *others = (schema["properties"] for schema in schemas)
    shared = {name: member for name, member in first.items() if all(other.get(name) == member for other in others)}
    for name in ("attributes", "relationships"):
        if name not in shared and all(name in properties for properties in (first, *others)):
            shared[name] = common([properties[name] for properties in (first, *others)])
    return {"type": "object", "properties": shared}
