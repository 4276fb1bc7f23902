"""Request bodies, checked against what the operation takes: resources to create or change, and linkages."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, NoReturn

import attrs

from .errors import Problem, Refusal, refuse
from .shapes import Json, Operation, Shapes
from .store import Record, Store

JSON_TYPES: Mapping[str, tuple[type, ...]] = {
    "string": (str,),
    "enum": (str,),
    "date-time": (str,),
    "date": (str,),
    "boolean": (bool,),
    "integer": (int,),
    "number": (int, float),
    "array": (list,),
    "object": (dict,),
    "map": (dict,),
}
"""What the surface's types are in JSON."""


@attrs.frozen
class Draft:
    """What a request wants a resource to be."""

    type: str
    attributes: Mapping[str, Any]
    """Only those given; a null is None."""
    relationships: Mapping[str, Record | list[Record]]
    """Only those given."""

    def one(self, name: str) -> Record:
        """The resource that a required to-one relationship names."""
        record = self.relationships[name]
        if not isinstance(record, Record):
            raise TypeError(f"{name} holds several resources")
        return record


def draft(operation: Operation, store: Store, body: bytes, id: str | None = None) -> Draft:
    """The resource in the body of a create or update. Raises Refusal with everything that is wrong with it."""
    shape = operation.body or {}
    data = _data(body)
    if not isinstance(data, dict):
        raise _not_a_document("`data` is an object with `type`, `attributes` and `relationships`")
    problems = _identity(data, shape["type"], id)
    attributes = _member(data, "attributes")
    relationships = _member(data, "relationships")
    problems += _attributes(store.shapes, shape, attributes, creating=id is None)
    linked, found_wrong = _relationships(store, shape, relationships, creating=id is None)
    problems += found_wrong
    if problems:
        raise Refusal(problems)
    return Draft(shape["type"], attributes, linked)


def linkage(operation: Operation, store: Store, body: bytes) -> list[Record]:
    """The resources that the body of a relationship's request names. Raises Refusal where one is wrong."""
    shape = operation.body or {}
    data = _data(body)
    if shape["many"] is not isinstance(data, list):
        raise _not_a_document(f"`data` is {'a list' if shape['many'] else 'one'} of {shape['linkage']}")
    found: list[Record] = []
    problems: list[Problem] = []
    for index, item in enumerate(data if shape["many"] else [data]):
        pointer = f"/data/{index}" if shape["many"] else "/data"
        _link(store, item, shape["linkage"], pointer, found, problems)
    if problems:
        raise Refusal(problems)
    return found


def _data(body: bytes) -> Any:
    try:
        document = json.loads(body, parse_constant=_no_constant)
        json.dumps(document, ensure_ascii=False).encode()  # half a surrogate pair is text to Python only
    except (ValueError, RecursionError) as error:
        raise refuse("ENTITY_INVALID", "The body could not be read as JSON.") from error
    if not isinstance(document, dict) or "data" not in document:
        raise _not_a_document("the body is an object with the member `data`")
    return document["data"]


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")


def _not_a_document(expected: str) -> Refusal:
    return refuse("ENTITY_UNPROCESSABLE", f"The body is not a request document: {expected}.", pointer="/data")


def _member(data: Json, name: str) -> Json:
    member = data.get(name, {})
    if not isinstance(member, dict):
        raise refuse("ENTITY_UNPROCESSABLE", f"`{name}` is an object.", pointer=f"/data/{name}")
    return member


def _identity(data: Json, type: str, id: str | None) -> list[Problem]:
    problems = []
    if data.get("type") != type:
        detail = f"The type is {type!r} here, not {data.get('type')!r}."
        problems.append(Problem("ENTITY_ERROR.TYPE.INVALID", detail, "/data/type"))
    if id is not None and data.get("id") != id:
        detail = f"The id {data.get('id')!r} is not that of the path, {id!r}."
        problems.append(Problem("ENTITY_ERROR.ID.INVALID", detail, "/data/id"))
    return problems


def _attributes(shapes: Shapes, shape: Json, given: Json, *, creating: bool) -> list[Problem]:
    """What is wrong with the attributes of a body."""
    problems = []
    known = shapes.resource(shape["type"]).attributes
    for name, value in given.items():
        pointer = f"/data/attributes/{name}"
        kind = shape["attributes"].get(name)
        if kind is None:
            code = "NOT_ALLOWED" if name in known else "UNKNOWN"
            detail = f"{name!r} cannot be set here." if name in known else f"There is no attribute {name!r}."
            problems.append(Problem(f"ENTITY_ERROR.ATTRIBUTE.{code}", detail, pointer))
        elif value is None and kind.get("required"):
            problems.append(_missing("ATTRIBUTE", name))
        elif (value is not None or not kind.get("nullable")) and (problem := _misfit(shapes, value, kind, pointer)):
            problems.append(problem)
    for name, kind in shape["attributes"].items():
        if creating and kind.get("required") and name not in given:
            problems.append(_missing("ATTRIBUTE", name))
    return problems


def _misfit(shapes: Shapes, value: Any, kind: Json, pointer: str) -> Problem | None:
    """Why a value is not of the surface's kind, if it is not."""
    expected = JSON_TYPES[kind["type"]]
    given: Any = value  # what it is, the surface says and no type checker can
    if not isinstance(value, expected) or (isinstance(value, bool) and bool not in expected):
        return Problem("ENTITY_ERROR.ATTRIBUTE.TYPE", f"{value!r} is not of type {kind['type']}.", pointer)
    if kind["type"] == "enum" and value not in shapes.enum(kind["name"]):
        detail = f"{value!r} is not one of {', '.join(shapes.enum(kind['name']))}."
        return Problem("ENTITY_ERROR.ATTRIBUTE.INVALID", detail, pointer)
    if kind["type"] in ("date-time", "date"):
        try:
            (datetime if kind["type"] == "date-time" else date).fromisoformat(given)
        except ValueError:
            return Problem("ENTITY_ERROR.ATTRIBUTE.INVALID", f"{value!r} is not a {kind['type']}.", pointer)
    if kind["type"] == "array":
        items = (_misfit(shapes, item, kind["items"], f"{pointer}/{at}") for at, item in enumerate(given))
        return next((problem for problem in items if problem is not None), None)
    return None


def _relationships(
    store: Store, shape: Json, given: Json, *, creating: bool
) -> tuple[dict[str, Record | list[Record]], list[Problem]]:
    """The resources that the relationships of a body name, and what is wrong with them."""
    linked: dict[str, Record | list[Record]] = {}
    problems: list[Problem] = []
    known = store.shapes.resource(shape["type"]).relationships
    for name, member in given.items():
        pointer = f"/data/relationships/{name}"
        kind = shape["relationships"].get(name)
        if kind is None:
            code = "NOT_ALLOWED" if name in known else "UNKNOWN"
            detail = f"{name!r} cannot be set here." if name in known else f"There is no relationship {name!r}."
            problems.append(Problem(f"ENTITY_ERROR.RELATIONSHIP.{code}", detail, pointer))
            continue
        data: Any = member.get("data") if isinstance(member, dict) else None
        if kind["many"] is not isinstance(data, list):
            detail = f"{name!r} takes {'a list' if kind['many'] else 'one'} of {kind['type']} as its `data`."
            problems.append(Problem("ENTITY_ERROR.RELATIONSHIP.INVALID", detail, pointer))
            continue
        found: list[Record] = []
        for index, item in enumerate(data if kind["many"] else [data]):
            at = f"{pointer}/data/{index}" if kind["many"] else pointer
            _link(store, item, kind["type"], at, found, problems)
        if kind["many"]:
            linked[name] = found
        elif found:
            linked[name] = found[0]
    for name, kind in shape["relationships"].items():
        if creating and kind.get("required") and name not in given:
            problems.append(_missing("RELATIONSHIP", name))
    return linked, problems


def _link(store: Store, item: Any, type: str, pointer: str, found: list[Record], problems: list[Problem]) -> None:
    """Find the resource that a resource identifier names."""
    named = item.get("id") if isinstance(item, dict) else None
    if not isinstance(item, dict) or item.get("type") != type or not isinstance(named, str):
        detail = f"{item!r} does not name a resource of type {type!r} by type and id."
        problems.append(Problem("ENTITY_ERROR.RELATIONSHIP.INVALID", detail, pointer))
        return
    record = store.find(type, named)
    if record is None:
        detail = f"There is no resource of type {type!r} with the id {named!r}."
        problems.append(Problem("ENTITY_ERROR.RELATIONSHIP.INVALID", detail, pointer))
    else:
        found.append(record)


def _missing(what: str, name: str) -> Problem:
    plural = "attributes" if what == "ATTRIBUTE" else "relationships"
    return Problem(
        f"ENTITY_ERROR.{what}.REQUIRED", f"This request needs the {what.lower()} {name!r}.", f"/data/{plural}/{name}"
    )
