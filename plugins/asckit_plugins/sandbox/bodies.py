"""Request bodies, checked against what the operation takes: resources to create or change, and linkages."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, NoReturn

import attrs

from . import values
from .errors import Problem, Refusal, refuse
from .shapes import Json, Operation, Resource
from .store import Record, Store

EMPTY: Json = {"data": []}
LOCAL_ID = re.compile(r"\$\{[^${}]+\}")
"""The id of a resource that is created inline: made up by the client, for this one request."""


@attrs.frozen
class Draft:
    """What a request wants a resource to be."""

    type: str
    attributes: Mapping[str, Any]
    """Only those given; a null is None."""
    relationships: Mapping[str, Record | list[Record] | None]
    """Only those given; None where a to-one is to hold nothing."""
    inline: Mapping[str, list[Draft]] = attrs.field(factory=dict)
    """By relationship: the resources to create along with this one, which holds them."""
    needed: frozenset[str] = frozenset()
    """The relationships that it cannot be made without."""
    pointer: str = "/data"
    """Where it stands in the request."""

    def one(self, name: str) -> Record:
        """The resource that a required to-one relationship names."""
        record = self.relationships[name]
        if not isinstance(record, Record):
            raise TypeError(f"{name} does not hold one resource")
        return record


def draft(operation: Operation, store: Store, body: bytes, id: str | None = None) -> Draft:
    """The resource in the body of a create or update. Raises Refusal with everything that is wrong with it."""
    shape = operation.body or {}
    document = _document(body)
    reader = _Reader(store, _included(document))
    data = document["data"]
    if not isinstance(data, dict):
        raise _not_a_document("`data` is an object with `type`, `attributes` and `relationships`")
    reader.problems += _identity(data, shape["type"], id)
    made = reader.resource(data, shape, "/data", creating=id is None)
    reader.refuse_if_wrong()
    return made


def linkage(operation: Operation, store: Store, body: bytes) -> list[Record]:
    """The resources that the body of a relationship's request names. Raises Refusal where one is wrong."""
    shape = operation.body or {}
    data = _document(body)["data"]
    if data is None and shape.get("nullable"):
        return []
    if shape["many"] is not isinstance(data, list):
        raise _not_a_document(f"`data` is {'a list' if shape['many'] else 'one'} of {shape['linkage']}")
    reader = _Reader(store, {})
    found: list[Record] = []
    for index, item in enumerate(data if shape["many"] else [data]):
        pointer = f"/data/{index}" if shape["many"] else "/data"
        found += reader.named(item, shape["linkage"], pointer)
    reader.refuse_if_wrong()
    return list(dict.fromkeys(found))


class _Reader:
    """Reads the resources of one body, those to create inline included, and gathers what is wrong with them."""

    def __init__(self, store: Store, included: Mapping[tuple[str, str], tuple[str, Json]]) -> None:
        self.store, self.shapes, self.included = store, store.shapes, included
        self.problems: list[Problem] = []
        self.used: set[tuple[str, str]] = set()

    def refuse_if_wrong(self) -> None:
        """Raises Refusal where anything was found to be wrong."""
        for key, (pointer, _) in self.included.items():
            if key not in self.used:
                detail = f"Nothing in this request refers to the inline {key[0]} {key[1]!r}."
                self.problems.append(Problem("ENTITY_ERROR.RELATIONSHIP.INVALID", detail, pointer))
        if self.problems:
            raise Refusal(self.problems)

    def resource(self, data: Json, shape: Json, pointer: str, *, creating: bool) -> Draft:
        """The resource that an object describes."""
        attributes = self._attributes(data, shape, pointer, creating=creating)
        relationships: dict[str, Record | list[Record] | None] = {}
        inline: dict[str, list[Draft]] = {}
        given = _member(data, "relationships", pointer)
        known = self.shapes.resource(shape["type"])
        for name, member in given.items():
            at = f"{pointer}/relationships/{values.escaped(name)}"
            kind = shape["relationships"].get(name)
            if kind is None:
                self.problems.append(_no_such("RELATIONSHIP", name, known, at))
            elif (read := self._relationship(member, kind, name, at)) is not None:
                relationships[name], inline[name] = read
        for name, kind in shape["relationships"].items():
            if creating and kind.get("required") and (name not in given or (kind["many"] and given[name] == EMPTY)):
                self.problems.append(values.missing("RELATIONSHIP", name, f"{pointer}/relationships/{name}"))
        inline = {name: parts for name, parts in inline.items() if parts}
        needed = frozenset(name for name, kind in shape["relationships"].items() if kind.get("required"))
        return Draft(shape["type"], attributes, relationships, inline, needed, pointer)

    def _attributes(self, data: Json, shape: Json, pointer: str, *, creating: bool) -> Json:
        given = _member(data, "attributes", pointer)
        kinds = shape["attributes"]
        known = self.shapes.resource(shape["type"])
        taken = {}
        for name, value in given.items():
            if name in kinds:
                taken[name] = value
            else:
                at = f"{pointer}/attributes/{values.escaped(name)}"
                self.problems.append(_no_such("ATTRIBUTE", name, known, at))
        wanted = kinds if creating else {name: kinds[name] for name in taken}
        self.problems += values.members(self.shapes, taken, wanted, f"{pointer}/attributes")
        return taken

    def _relationship(
        self, member: Any, kind: Json, name: str, pointer: str
    ) -> tuple[Record | list[Record] | None, list[Draft]] | None:
        """What a relationship of a body names, and what it creates inline; None where it is wrong."""
        data: Any = member.get("data") if isinstance(member, dict) else None
        if data is None and kind.get("nullable") and isinstance(member, dict) and "data" in member:
            return ([] if kind["many"] else None), []
        if kind["many"] is not isinstance(data, list):
            detail = f"{name!r} takes {'a list' if kind['many'] else 'one'} of {kind['type']} as its `data`."
            self.problems.append(Problem("ENTITY_ERROR.RELATIONSHIP.INVALID", detail, pointer))
            return None
        found: dict[Record, None] = {}
        parts: list[Draft] = []
        for index, item in enumerate(data if kind["many"] else [data]):
            at = f"{pointer}/data/{index}" if kind["many"] else pointer
            key = (kind["type"], str(item.get("id"))) if isinstance(item, dict) else ("", "")
            if key in self.included and item.get("type") == kind["type"]:
                parts += self._inline(key, kind, at)
            else:
                found |= dict.fromkeys(self.named(item, kind["type"], at))
        if kind["many"]:
            return list(found), parts
        return (next(iter(found)), parts) if found else (None, parts) if parts else None

    def _inline(self, key: tuple[str, str], kind: Json, pointer: str) -> Iterator[Draft]:
        """The resource that a local id stands for."""
        at, data = self.included[key]
        if key in self.used:
            if "inline" in kind:  # else it is what this resource is created inline of, which holds it already
                detail = f"The inline {key[0]} {key[1]!r} is held by something else already."
                self.problems.append(Problem("ENTITY_ERROR.RELATIONSHIP.INVALID", detail, pointer))
            return
        self.used.add(key)
        if "inline" not in kind:
            detail = f"This relationship takes {key[0]} that exist, none that are created inline."
            self.problems.append(Problem("ENTITY_ERROR.RELATIONSHIP.INVALID", detail, pointer))
            return
        yield self.resource(data, self.shapes.input(kind["inline"]), at, creating=True)

    def named(self, item: Any, type: str, pointer: str) -> Iterator[Record]:
        """The resource that a resource identifier names; nothing where it is wrong."""
        named = item.get("id") if isinstance(item, dict) else None
        if not isinstance(item, dict) or item.get("type") != type or not isinstance(named, str):
            detail = f"{item!r} does not name a resource of type {type!r} by type and id."
            self.problems.append(Problem("ENTITY_ERROR.RELATIONSHIP.INVALID", detail, pointer))
            return
        record = self.store.find(type, named)
        if record is None:
            detail = f"There is no resource of type {type!r} with the id {named!r}."
            self.problems.append(Problem("ENTITY_ERROR.RELATIONSHIP.INVALID", detail, pointer))
        else:
            yield record


def _document(body: bytes) -> Json:
    try:
        document = json.loads(body, parse_constant=_no_constant)
        json.dumps(document, ensure_ascii=False).encode()  # half a surrogate pair is text to Python only
    except (ValueError, RecursionError) as error:
        raise refuse("ENTITY_INVALID", "The body could not be read as JSON.") from error
    if not isinstance(document, dict) or "data" not in document:
        raise _not_a_document("the body is an object with the member `data`")
    return document


def _included(document: Json) -> dict[tuple[str, str], tuple[str, Json]]:
    """The resources to create inline and where they stand, by type and local id."""
    included = document.get("included", [])
    if not isinstance(included, list):
        raise refuse("ENTITY_UNPROCESSABLE", "`included` is a list of resources.", pointer="/included")
    found: dict[tuple[str, str], tuple[str, Json]] = {}
    problems = []
    for index, item in enumerate(included):
        pointer = f"/included/{index}"
        named = item.get("id") if isinstance(item, dict) else None
        if not isinstance(item, dict) or not isinstance(item.get("type"), str):
            problems.append(Problem("ENTITY_UNPROCESSABLE", "A resource is an object with `type` and `id`.", pointer))
        elif not isinstance(named, str) or not LOCAL_ID.fullmatch(named):
            detail = f"The id of an inline resource is of the form '${{local-id}}', not {named!r}."
            problems.append(Problem("ENTITY_ERROR.INCLUDED.INVALID_ID", detail, f"{pointer}/id"))
        elif (item["type"], named) in found:
            detail = f"Another inline resource has the id {named!r}."
            problems.append(Problem("ENTITY_ERROR.INCLUDED.INVALID_ID", detail, f"{pointer}/id"))
        else:
            found[item["type"], named] = (pointer, item)
    if problems:
        raise Refusal(problems)
    return found


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")


def _not_a_document(expected: str) -> Refusal:
    return refuse("ENTITY_UNPROCESSABLE", f"The body is not a request document: {expected}.", pointer="/data")


def _member(data: Json, name: str, pointer: str) -> Json:
    member = data.get(name, {})
    if not isinstance(member, dict):
        raise refuse("ENTITY_UNPROCESSABLE", f"`{name}` is an object.", pointer=f"{pointer}/{name}")
    return member


def _no_such(what: str, name: str, known: Resource, pointer: str) -> Problem:
    """The problem of an attribute or relationship that the request does not take."""
    there = known.attributes if what == "ATTRIBUTE" else known.relationships
    if name in there:
        return Problem(f"ENTITY_ERROR.{what}.NOT_ALLOWED", f"{name!r} cannot be set here.", pointer)
    return Problem(f"ENTITY_ERROR.{what}.UNKNOWN", f"There is no {what.lower()} {name!r}.", pointer)


def _identity(data: Json, type: str, id: str | None) -> list[Problem]:
    problems = []
    if data.get("type") != type:
        detail = f"The type is {type!r} here, not {data.get('type')!r}."
        problems.append(Problem("ENTITY_ERROR.TYPE.INVALID", detail, "/data/type"))
    if id is not None and data.get("id") != id:
        detail = f"The id {data.get('id')!r} is not that of the path, {id!r}."
        problems.append(Problem("ENTITY_ERROR.ID.INVALID", detail, "/data/id"))
    return problems
