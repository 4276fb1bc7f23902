"""The generated surface as the sandbox reads it: routes, operations, resources, and the semantics table beside them."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from functools import cache
from typing import Any

import attrs

Json = dict[str, Any]
SEGMENT = "{id}"


@attrs.frozen
class Parameter:
    """A query parameter of an operation, by wire name."""

    wire: str
    type: str
    many: bool
    required: bool
    values: frozenset[str] | None
    """The values it takes; None for any."""
    maximum: int | None


@attrs.frozen
class Relationship:
    """A relationship of a resource."""

    name: str
    many: bool
    type: str | None
    """The JSON:API type at the other end; None where neither specification nor semantics name one."""
    always_shown: bool
    """Whether it shows (as links) also where it is not included."""


@attrs.frozen
class Resource:
    """What resources of one JSON:API type look like."""

    type: str
    path: str
    """The collection's path, e.g. `/v1/builds`."""
    attributes: Mapping[str, Json]
    relationships: Mapping[str, Relationship]


@attrs.frozen
class Operation:
    """An operation of the API."""

    id: str
    kind: str
    verb: str
    path: str
    type: str
    """The JSON:API type it belongs to."""
    relationship: str | None
    status: int
    parameters: Mapping[str, Parameter]
    body: Json | None


@attrs.frozen
class Semantics:
    """What no specification says: see openapi/semantics.toml, which documents each table."""

    modelled: frozenset[str] = attrs.field(converter=frozenset)
    ids: Mapping[str, str] = attrs.field(factory=dict)
    targets: Mapping[str, str] = attrs.field(factory=dict)
    inverse: Mapping[str, str] = attrs.field(factory=dict)
    derived: Mapping[str, list[str]] = attrs.field(factory=dict)
    defaults: Mapping[str, Json] = attrs.field(factory=dict)
    unique: Mapping[str, str] = attrs.field(factory=dict)
    cascade: Mapping[str, list[str]] = attrs.field(factory=dict)
    absent: Mapping[str, int] = attrs.field(factory=dict)
    match: Mapping[str, str] = attrs.field(factory=dict)
    sort: Mapping[str, str] = attrs.field(factory=dict)
    unmodelled: Mapping[str, list[str]] = attrs.field(factory=dict)


class Shapes:
    """Every operation and resource of the surface, parsed at first use."""

    def __init__(self, surface: Json) -> None:
        self._surface = surface
        self.version: str = surface["version"]
        self.semantics = Semantics(**surface["semantics"])
        pairs = self.semantics.inverse
        self._inverse = {**pairs, **{other: one for one, other in pairs.items()}}
        self._operations: dict[str, Operation] = {}
        self._resources: dict[str, Resource] = {}
        self._routes: dict[tuple[str, ...], dict[str, str]] = {}
        for named, operation in surface["operations"].items():
            verbs = self._routes.setdefault(tuple(operation["path"].strip("/").split("/")), {})
            verbs[operation["verb"]] = named
        self._links: dict[tuple[str, str], tuple[bool, bool]] = {}
        self._models: dict[str, str] = {}
        self._names: dict[str, str] = {}
        for name, resource in surface["resources"].items():
            if (kind := resource.get("type")) and kind not in self._names:
                self._names[kind] = name
                self._models[kind] = resource["model"]

    # -- routes --------------------------------------------------------------------------------

    def verbs(self, path: str) -> tuple[dict[str, str], str | None]:
        """The operations at a path by verb, none for an unknown one, and the id that the path carries."""
        parts = tuple(path.strip("/").split("/"))
        if exact := self._routes.get(parts):
            return exact, None
        if len(parts) > 2 and (found := self._routes.get((*parts[:2], SEGMENT, *parts[3:]))):
            return found, parts[2]
        return {}, None

    def has_path(self, path: str) -> bool:
        """Whether any operation has this path template, with `{id}`."""
        return tuple(path.strip("/").split("/")) in self._routes

    def links(self, collection: str, relationship: str) -> tuple[bool, bool]:
        """Whether a relationship of the resources at a path can be read as linkages, and as resources."""
        key = (collection, relationship)
        found = self._links.get(key)
        if found is None:
            path = f"{collection}/{SEGMENT}"
            found = self.has_path(f"{path}/relationships/{relationship}"), self.has_path(f"{path}/{relationship}")
            self._links[key] = found
        return found

    # -- operations ----------------------------------------------------------------------------

    @property
    def operation_ids(self) -> Collection[str]:
        """The operationIds of the whole surface."""
        ids: Collection[str] = self._surface["operations"].keys()
        return ids

    def operation(self, id: str) -> Operation:
        """The operation of this operationId."""
        found = self._operations.get(id)
        if found is None:
            found = self._operations[id] = self._parse_operation(id, self._surface["operations"][id])
        return found

    def operations(self) -> Iterator[Operation]:
        """All operations of modelled types."""
        for named, entry in self._surface["operations"].items():
            if self._surface["resources"][entry["resource"]].get("type") in self.semantics.modelled:
                yield self.operation(named)

    def _parse_operation(self, id: str, entry: Json) -> Operation:
        resource = self._surface["resources"][entry["resource"]]
        return Operation(
            id=id,
            kind=entry["kind"],
            verb=entry["verb"],
            path=entry["path"],
            type=resource.get("type") or entry["path"].split("/")[2],
            relationship=entry.get("relationship"),
            status=entry["status"],
            parameters={item["wire"]: self._parameter(item) for item in entry.get("query", {}).values()},
            body=entry.get("body"),
        )

    def _parameter(self, entry: Json) -> Parameter:
        values: list[str] | None = entry.get("values")
        if values is None and "enum" in entry:
            values = self._surface["enums"][entry["enum"]]["values"]
        elif values is None and "literal" in entry:
            values = self._surface["literals"][entry["literal"]]["values"]
        return Parameter(
            wire=entry["wire"],
            type=entry["type"],
            many=entry.get("many", False),
            required=entry.get("required", False),
            values=None if values is None else frozenset(values),
            maximum=entry.get("maximum"),
        )

    def enum(self, name: str) -> list[str]:
        """The values of an enum."""
        values: list[str] = self._surface["enums"][name]["values"]
        return values

    # -- resources -----------------------------------------------------------------------------

    def is_modelled(self, type: str | None) -> bool:
        """Whether the sandbox keeps resources of this type."""
        return type in self.semantics.modelled

    def types(self) -> Collection[str]:
        """The JSON:API types that the sandbox keeps resources of."""
        return self.semantics.modelled

    def resource(self, type: str) -> Resource:
        """The shape of a JSON:API type."""
        found = self._resources.get(type)
        if found is None:
            found = self._resources[type] = self._parse_resource(type)
        return found

    def _parse_resource(self, type: str) -> Resource:
        model = self._surface["models"][self._models[type]]
        operations = self._surface["resources"][self._names[type]]["operations"].values()
        path = next((self._surface["operations"][one]["path"] for one in operations), f"/v1/{type}")
        return Resource(
            type=type,
            path="/".join(path.split("/")[:3]),
            attributes=model["attributes"],
            relationships={
                name: self._relationship(type, name, entry) for name, entry in model["relationships"].items()
            },
        )

    def _relationship(self, type: str, name: str, entry: Json) -> Relationship:
        target = self.semantics.targets.get(f"{type}.{name}") or entry.get("type")
        if target is None and entry.get("target"):
            target = self._surface["models"][entry["target"]]["type"]
        many = entry.get("many", f"{type}.{name}" in self.semantics.derived)
        return Relationship(name, many, target, entry.get("links", True))

    def inverse(self, type: str, relationship: str) -> str | None:
        """The name of the relationship that leads back; None where there is none."""
        other = self._inverse.get(f"{type}.{relationship}")
        return None if other is None else other.split(".", 1)[1]


@cache
def shapes() -> Shapes:
    """The shapes of the surface that this release ships, parsed once per process."""
    from asckit_api import surface

    return Shapes(surface.load())
