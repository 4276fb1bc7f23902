"""The resources of a sandbox and the links between them, kept consistent from both ends."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Iterator, Mapping, ValuesView
from copy import deepcopy
from typing import Any

import attrs

from .shapes import Shapes

NAMESPACE = uuid.UUID("6a3d5c7e-0b52-4f6e-9d3e-2f1f3b8a9c10")
FIRST_NUMBER = 6_400_000_001
"""The first numeric id, of the length that Apple's app ids have today."""
CODE = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
"""What ids of ten characters are made of."""


@attrs.define(eq=False)
class Record:
    """A resource: what Apple shows of it, and facts that Apple keeps to itself."""

    type: str
    id: str
    serial: int
    """Its place in the order of creation."""
    attributes: dict[str, Any] = attrs.field(factory=dict)
    links: dict[str, dict[str, None]] = attrs.field(factory=dict)
    """Relationship → ids at the other end, in the order they were linked."""
    facts: dict[str, Any] = attrs.field(factory=dict)

    @property
    def key(self) -> dict[str, str]:
        """Its JSON:API resource identifier."""
        return {"type": self.type, "id": self.id}


State = dict[Record, tuple[dict[str, Any], dict[str, dict[str, None]], dict[str, Any]]]
"""Every resource with its attributes, links and facts."""


class Watched(dict[str, dict[str, Record]]):
    """Resources by type and id that note which of them are looked at."""

    def __init__(self, records: Mapping[str, Mapping[str, Record]]) -> None:
        super().__init__()
        self.seen: set[tuple[str, str]] = set()
        self.scanned: set[str] = set()
        """Types of which all were looked at."""
        for type, held in records.items():
            self.setdefault(type, {}).update(held)

    def setdefault(self, type: str, default: dict[str, Record] | None = None) -> dict[str, Record]:
        """The resources of a type, which note it too."""
        if type not in self:
            self[type] = _WatchedType(self, type, default or {})
        return self[type]

    def clear(self) -> None:
        """Forget all resources."""
        self.scanned.update(self)
        super().clear()

    def forget(self) -> None:
        """Forget what was looked at."""
        self.seen.clear()
        self.scanned.clear()


class _WatchedType(dict[str, Record]):
    """The resources of one type."""

    def __init__(self, whole: Watched, type: str, records: Mapping[str, Record]) -> None:
        super().__init__(records)
        self._whole = whole
        self._type = type

    def __getitem__(self, id: str) -> Record:
        self._whole.seen.add((self._type, id))
        return super().__getitem__(id)

    def __setitem__(self, id: str, record: Record) -> None:
        self._whole.seen.add((self._type, id))
        super().__setitem__(id, record)

    def get(self, id: str, default: Any = None) -> Any:
        self._whole.seen.add((self._type, id))
        return super().get(id, default)

    def pop(self, id: str, *default: Any) -> Any:
        self._whole.seen.add((self._type, id))
        return super().pop(id, *default)

    def values(self) -> ValuesView[Record]:  # type: ignore[override]
        self._whole.scanned.add(self._type)
        return super().values()


class Store:
    """Resources by type and id."""

    def __init__(self, shapes: Shapes, seed: str = "") -> None:
        self.shapes = shapes
        self.seed = seed
        self._records: dict[str, dict[str, Record]] = {}
        self._serial = 0
        self._made: dict[str, int] = {}

    # -- resources -----------------------------------------------------------------------------

    def new_id(self, type: str) -> str:
        """An id for a resource of this type; the same seed and order of calls give the same ids."""
        form = self.shapes.semantics.ids.get(type)
        series = "number" if form == "number" else type  # numbers are of one series, whatever they are of
        count = self._made[series] = self._made.get(series, 0) + 1
        if form == "number":
            return str(FIRST_NUMBER + count - 1)
        drawn = uuid.uuid5(NAMESPACE, f"{self.seed}/{type}/{count}")
        if form == "code":
            return "".join(CODE[drawn.int >> 5 * at & 31] for at in range(10))
        return str(drawn)

    def add(self, type: str, id: str, attributes: dict[str, Any]) -> Record:
        """A new resource, without links. Raises ValueError where the id is taken."""
        records = self._records.setdefault(type, {})
        if id in records:
            raise ValueError(f"there is a {type} resource with the id {id!r} already")
        self._serial += 1
        record = records[id] = Record(type, id, self._serial, attributes)
        return record

    def find(self, type: str, id: str) -> Record | None:
        """The resource of this type and id, if there is one."""
        return self._records.get(type, {}).get(id)

    def get(self, type: str, id: str) -> Record:
        """The resource of this type and id. Raises KeyError where there is none."""
        record = self.find(type, id)
        if record is None:
            raise KeyError(f"there is no {type} resource with the id {id!r}")
        return record

    def all(self, type: str) -> list[Record]:
        """All resources of a type, in the order of creation."""
        return list(self._records.get(type, {}).values())

    def remove(self, record: Record) -> None:
        """Take a resource out, with its links and with what the semantics say goes with it."""
        if self._records[record.type].pop(record.id, None) is None:
            return  # it went with another part of what it belonged to
        for name in self.shapes.owned(record.type):
            for part in self.related(record, name):
                self.remove(part)
        for name, ids in list(record.links.items()):
            for other in list(ids):
                self._cut(record, name, other)

    def copy(self) -> State:
        """All resources as they are now."""
        state: State = {}
        for record in (record for records in self._records.values() for record in records.values()):
            links = {name: dict(ids) for name, ids in record.links.items()}
            state[record] = (dict(record.attributes), links, deepcopy(record.facts))
        return state

    def restore(self, state: State) -> None:
        """Put everything back to what it was."""
        self._records.clear()
        for record, (attributes, links, facts) in state.items():
            record.attributes, record.links, record.facts = attributes, links, facts
            self._records.setdefault(record.type, {})[record.id] = record

    # -- all of it -----------------------------------------------------------------------------

    @property
    def counters(self) -> dict[str, Any]:
        """What the ids and the order of resources to come follow from."""
        return {"serial": self._serial, "made": dict(self._made)}

    def everything(self) -> list[Record]:
        """All resources, in the order of creation."""
        records = [record for records in self._records.values() for record in records.values()]
        return sorted(records, key=lambda record: record.serial)

    def replace(self, records: Iterable[Record], counters: Mapping[str, Any]) -> None:
        """Hold these resources, and no other."""
        self._records.clear()
        for record in sorted(records, key=lambda record: record.serial):
            self._records.setdefault(record.type, {})[record.id] = record
        self._serial = counters["serial"]
        self._made = dict(counters["made"])

    def watch(self) -> Watched:
        """From now on, note which resources are looked at: only those can have changed."""
        self._records = Watched(self._records)
        return self._records

    # -- links ---------------------------------------------------------------------------------

    def related(self, record: Record, name: str) -> list[Record]:
        """The resources at the other end of a relationship, stored or derived, in the order they were linked."""
        paths = self.shapes.semantics.derived.get(f"{record.type}.{name}")
        if paths is not None:
            found = {(r.type, r.id): r for _, _, r in self._walk(record, paths)}
            return sorted(found.values(), key=lambda one: one.serial)
        here = self._records.get(self._target(record.type, name) or "", {})
        links = record.links.get(self.shapes.stored(record.type, name), ())
        return [here[other] for other in links if other in here]

    def one(self, record: Record, name: str) -> Record | None:
        """The resource that a to-one relationship holds."""
        found = self.related(record, name)
        return found[0] if found else None

    def link(self, record: Record, name: str, other: Record) -> None:
        """Link two resources; a to-one end lets go of what it held."""
        for end, relationship, target in self._ends(record, name, other):
            if not self.shapes.resource(end.type).relationships[relationship].many:
                for held in list(end.links.get(relationship, ())):
                    if held != target.id:
                        self._cut(end, relationship, held)
            end.links.setdefault(relationship, {})[target.id] = None

    def unlink(self, record: Record, name: str, other: Record) -> None:
        """Cut the link between two resources, if there is one; through a derived relationship, all that make it."""
        paths = self.shapes.semantics.derived.get(f"{record.type}.{name}")
        if paths is None:
            self._cut(record, name, other.id)
            return
        for step, via, target in list(self._walk(record, paths)):
            if target is other:
                self._unlink_path(record, step, via, target)

    def _unlink_path(self, record: Record, step: str, via: Record, target: Record) -> None:
        first, last = step.split(".")
        if self.shapes.resource(via.type).relationships[last].many:
            self._cut(via, last, target.id)
        else:
            self._cut(record, first, via.id)

    def _walk(self, record: Record, paths: list[str]) -> Iterator[tuple[str, Record, Record]]:
        """Each way from a resource along two-step paths: the path, the resource between, the resource at the end."""
        for path in paths:
            first, last = path.split(".")
            for via in self.related(record, first):
                for target in self.related(via, last):
                    yield path, via, target

    def _ends(self, record: Record, name: str, other: Record) -> list[tuple[Record, str, Record]]:
        back = self.shapes.inverse(record.type, name)
        here = (record, self.shapes.stored(record.type, name), other)
        return [here, (other, back, record)] if back else [here]

    def _cut(self, record: Record, name: str, id: str) -> None:
        record.links.get(self.shapes.stored(record.type, name), {}).pop(id, None)
        back = self.shapes.inverse(record.type, name)
        other = self.find(self._target(record.type, name) or "", id)
        if back and other is not None:
            other.links.get(back, {}).pop(record.id, None)

    def _target(self, type: str, name: str) -> str | None:
        return self.shapes.resource(type).relationships[name].type
