"""Documents that conform to the committed surface, and what in others does not; the models' own code has no part."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from datetime import date, datetime
from typing import Any

from asckit_api.models import RESOURCES
from asckit_api.surface import load

Json = dict[str, Any]

MODELS: Json = load()["models"]
ENUMS: Json = load()["enums"]

STRING: Json = {"type": "string"}
INTEGER: Json = {"type": "integer"}
KEYS = ("plain", "a/b", "c~d", "~1/~0", "", "é[0].x")
"""Keys of objects whose keys are data; some need escaping in a JSON pointer."""


def fields(**kinds: Json) -> Json:
    """The kind of an object with these members."""
    return {"type": "fields", "fields": kinds}


def array(kind: Json) -> Json:
    """The kind of a list."""
    return {"type": "array", "items": kind}


def model(name: str) -> Json:
    """The kind of a model."""
    return {"type": "object", "name": name}


META = fields(paging=fields(total=INTEGER, limit=INTEGER, nextCursor=STRING))
LINKAGE = fields(type=STRING, id=STRING)
SHARED = {
    "Meta": META,
    "ResourceLinks": fields(self=STRING),
    "RelationshipLinks": fields(self=STRING, related=STRING),
    "DocumentLinks": fields(self=STRING),
    "PagedDocumentLinks": fields(self=STRING, first=STRING, next=STRING),
}
"""What the runtime provides for all resources and documents."""
UNKNOWN = fields(type=STRING, id=STRING, links=SHARED["ResourceLinks"])


def members(name: str) -> Json:
    """The members of a model, by their names on the wire."""
    if name in SHARED:
        return dict(SHARED[name]["fields"])
    entry = MODELS[name]
    if entry["kind"] == "object":
        return dict(entry["attributes"])
    if entry["kind"] == "resource":
        found = dict(UNKNOWN["fields"])
        if entry["attributes"]:
            found["attributes"] = fields(**entry["attributes"])
        if entry["relationships"]:
            related = {wire: relationship(rel) for wire, rel in entry["relationships"].items()}
            found["relationships"] = fields(**related)
        return found
    data = model(entry["data"])
    found = {"data": data, "links": SHARED["DocumentLinks"]}
    if entry["kind"] == "page":
        found = {"data": array(data), "links": SHARED["PagedDocumentLinks"], "meta": META}
    if "included" in entry:
        found["included"] = {"type": "included", "types": entry["included"]}
    return found


def relationship(entry: Json) -> Json:
    """The kind of a relationship."""
    found = {"links": SHARED["RelationshipLinks"]}
    if "many" in entry:
        found["data"] = array(LINKAGE) if entry["many"] else LINKAGE
    if entry.get("many"):
        found["meta"] = META
    return fields(**found)


# -- conforming documents --------------------------------------------------------------------------


def conforming(name: str) -> Json:
    """A document of this model with every member, and one of each resource that may be included."""
    document: Json = _Samples().of(model(name))
    return document


class _Samples:
    def __init__(self) -> None:
        self.count = itertools.count(1)

    def of(self, kind: Json, within: tuple[str, ...] = ()) -> Any:
        number = next(self.count)
        name = kind.get("name", "")
        match kind["type"]:
            case "array":
                nested = kind["items"].get("name") in within
                return [] if nested else [self.of(kind["items"], within), self.of(kind["items"], within)]
            case "map":
                return {key: self.of(kind["values"], within) for key in KEYS}
            case "fields":
                return {wire: self.of(sub, within) for wire, sub in kind["fields"].items()}
            case "object" if name in within:
                return {}  # an object that holds itself ends here
            case "object":
                made = {wire: self.of(sub, (*within, name)) for wire, sub in members(name).items()}
                return made | {"type": MODELS[name]["type"]} if "type" in MODELS.get(name, {}) else made
            case "included":
                return [self.of(model(each), within) for each in kind["types"].values()]
            case "enum":
                values = ENUMS[name]["values"]
                return values[number % len(values)]
        plain = {
            "string": f"text {number}",
            "integer": number,
            "number": number + 0.5,
            "boolean": number % 2 == 0,
            "date-time": "2026-05-01T12:30:00.123-07:00",
            "date": "2026-05-01",
            "any": {"anything": [number, None]},
        }
        return plain[kind["type"]]


# -- what does not conform -------------------------------------------------------------------------


def misfits(kind: Json, value: Any, where: str = "") -> Iterator[str]:
    """JSON pointers to what in a value is not of its kind; null and missing members are never wrong."""
    match kind["type"]:
        case "array" | "included":
            if not isinstance(value, list):
                yield where
                return
            for index, item in enumerate(value):
                item_kind = kind["items"] if kind["type"] == "array" else resource_kind(kind["types"], item)
                yield from [f"{where}/{index}"] if item_kind is None else misfits(item_kind, item, f"{where}/{index}")
        case "map":
            if not isinstance(value, dict):
                yield where
                return
            for key, item in value.items():
                yield from misfits(kind["values"], item, f"{where}/{escaped(key)}")
        case "object" | "fields":
            if not isinstance(value, dict):
                yield where
                return
            for wire, sub in (kind["fields"] if "fields" in kind else members(kind["name"])).items():
                if value.get(wire) is not None:
                    yield from misfits(sub, value[wire], f"{where}/{wire}")
        case _:
            if not FITS[kind["type"]](value):
                yield where


def resource_kind(types: Json, item: Any) -> Json | None:
    """The kind of an included resource, by its JSON:API type; None for what is no resource at all."""
    if not isinstance(item, dict) or "type" not in item or isinstance(item["type"], dict | list):
        return None
    name = types.get(item["type"]) or RESOURCES.get(item["type"])
    return model(name) if name else UNKNOWN


def escaped(key: str) -> str:
    """A key as a JSON pointer spells it (RFC 6901)."""
    return key.replace("~", "~0").replace("/", "~1")


def _parses(parse: Callable[[str], Any], value: Any) -> bool:
    try:
        return isinstance(value, str) and parse(value) is not None
    except ValueError:
        return False


FITS: dict[str, Callable[[Any], bool]] = {
    "string": lambda value: isinstance(value, str),
    "enum": lambda value: isinstance(value, str),
    "integer": lambda value: type(value) is int,
    "number": lambda value: type(value) in (int, float),
    "boolean": lambda value: type(value) is bool,
    "date-time": lambda value: _parses(datetime.fromisoformat, value),
    "date": lambda value: _parses(date.fromisoformat, value),
    "any": lambda _: True,
}
WRONG: Json = {
    "string": 7,
    "enum": ["VALID"],
    "integer": "7",
    "number": "x",
    "boolean": 1,
    "date-time": "yesterday",
    "date": "31/12/2026",
    "array": {"0": "x"},
    "map": ["x"],
    "object": "x",
    "fields": [],
    "included": {},
}
"""For each kind, a value that is not of it."""
