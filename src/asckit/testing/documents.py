"""JSON:API documents as Apple sends them, checked against Apple's specification while they are built.

What is built has wire names, as in Apple's documentation. A type, attribute or relationship that the specification
does not know is a ValueError that names the nearest one: a test that invents a field proves nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from http import HTTPStatus
from typing import Any, Final, TypeAlias
from urllib.parse import parse_qs, urlsplit

from ..settings import nearest

Json: TypeAlias = dict[str, Any]

BASE_URL: Final = "https://fake.invalid"
"""Where the links of these documents lead, and where a `FakeApi` says it is: a name that resolves nowhere."""


def reference(type: str, id: str) -> Json:
    """A resource's identity, as relationships hold it.

    >>> reference("apps", "1")
    {'type': 'apps', 'id': '1'}
    """
    return {"type": type, "id": id}


def resource(
    type: str,
    id: str,
    attributes: Mapping[str, Any] | None = None,
    *,
    checked: bool = True,
    **relationships: str | Sequence[str] | None,
) -> Json:
    """A resource with its attributes, and relationships that take ids: one, a list of them, or None for nothing there.

    With checked=False it may be newer than this release: unknown attributes, and a type of your own. Its
    relationships must still be known, since they say what type is at the other end. Raises ValueError.

    >>> resource("builds", "7", {"version": "42"}, app="1")["relationships"]
    {'app': {'data': {'type': 'apps', 'id': '1'}}}
    """
    known_attributes, known_relationships = _known(type, checked or bool(relationships))
    for name in attributes or {}:
        if checked and name not in known_attributes:
            raise ValueError(f"{type} have no attribute {name!r}; {nearest(name, known_attributes)}")
    made: Json = {**reference(type, id), "attributes": dict(attributes or {})}
    linked: Json = {}
    for name, ids in relationships.items():
        if name not in known_relationships:
            raise ValueError(f"{type} have no relationship {name!r}; {nearest(name, known_relationships)}")
        target, many = known_relationships[name]
        if ids is not None and many is isinstance(ids, str):
            raise ValueError(f"{name} of {type} takes {'a list of ids' if many else 'one id'}, not {ids!r}")
        if ids is None:
            linked[name] = {"data": [] if many else None}
        else:
            linked[name] = {"data": reference(target, ids) if isinstance(ids, str) else _references(target, ids)}
    if linked:
        made["relationships"] = linked
    made["links"] = {"self": f"{BASE_URL}/v1/{type}/{id}"}
    return made


def document(data: Json | None, *, included: Iterable[Json] = ()) -> Json:
    """The answer that holds one resource, or a to-one relationship's: None where nothing is there."""
    made: Json = {"data": data, "links": {"self": (data or {}).get("links", {}).get("self", BASE_URL)}}
    together = list(included)
    return {**made, "included": together} if together else made


def page(
    data: Iterable[Json],
    *,
    next: str | None = None,  # noqa: A002
    total: int | None = None,
    limit: int = 50,
    included: Iterable[Json] = (),
) -> Json:
    """A page of a list. next is where it goes on, such as `/v1/builds?cursor=AA`; total is left out unless given.

    >>> page([resource("apps", "1")], next="/v1/apps?cursor=AA", total=2)["meta"]
    {'paging': {'limit': 50, 'total': 2, 'nextCursor': 'AA'}}
    """
    resources = list(data)
    links = {"self": BASE_URL}
    paging: Json = {"limit": limit} if total is None else {"limit": limit, "total": total}
    if next is not None:
        links["next"] = BASE_URL + next if next.startswith("/") else next
        cursors = parse_qs(urlsplit(next).query).get("cursor")
        if cursors:
            paging["nextCursor"] = cursors[0]
    made: Json = {"data": resources, "links": links, "meta": {"paging": paging}}
    together = list(included)
    return {**made, "included": together} if together else made


def error(
    status: int,
    code: str,
    detail: str = "",
    *,
    title: str = "",
    pointer: str | None = None,
    parameter: str | None = None,
    associated: Mapping[str, Sequence[Mapping[str, Any]]] | None = None,
) -> Json:
    """An error document of Apple's kind; pointer leads into the body that was sent, parameter is one of its query.

    associated holds further errors by the path of the resource that they are about.

    >>> error(409, "ENTITY_ERROR.ATTRIBUTE.INVALID", pointer="/data/attributes/name")["errors"][0]["title"]
    'Conflict'
    """
    made: Json = {
        "id": "00000000-0000-4000-8000-000000000000",
        "status": str(status),
        "code": code,
        "title": title or HTTPStatus(status).phrase,
        "detail": detail,
    }
    source = {"pointer": pointer, "parameter": parameter}
    if pointer is not None or parameter is not None:
        made["source"] = {name: value for name, value in source.items() if value is not None}
    if associated:
        made["meta"] = {"associatedErrors": {path: list(errors) for path, errors in associated.items()}}
    return {"errors": [made]}


def _references(type: str, ids: Sequence[str]) -> list[Json]:
    return [reference(type, id) for id in ids]


def _known(type: str, checked: bool) -> tuple[set[str], dict[str, tuple[str, bool]]]:
    """The attributes of a type, and its relationships: the type at the other end, and whether there are many."""
    models = _models()
    if type not in models:
        if not checked:
            return set(), {}
        raise ValueError(f"Apple's API has no type {type!r}; {nearest(type, models)}")
    attributes: set[str] = set()
    relationships: dict[str, tuple[str, bool]] = {}
    for model in models[type]:
        attributes |= model["attributes"].keys()
        for name, entry in model["relationships"].items():
            relationships[name] = (entry.get("type") or name, bool(entry.get("many")))
    return attributes, relationships


@cache
def _models() -> dict[str, list[Json]]:
    """The models of each type: Apple has two of some, which share a type."""
    from asckit_api import surface

    found: dict[str, list[Json]] = {}
    for model in surface.load()["models"].values():
        if model["kind"] == "resource":
            found.setdefault(model["type"], []).append(model)
    return found
