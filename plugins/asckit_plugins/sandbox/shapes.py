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
    """The JSON:API type at the other end; None where what is there is no resource (a CSV, a vendor's document)."""
    always_shown: bool
    """Whether it shows (as links) also where it is not included."""


@attrs.frozen
class Resource:
    """What resources of one JSON:API type look like, in one version of the API or in all of them together."""

    type: str
    path: str | None
    """The collection's path, e.g. `/v1/builds`; None where the API has no path to one by its id."""
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
    media: tuple[str, ...]
    """The media types it can answer with, the usual one first; none where it answers without content."""
    returns: str | None
    """The model of the document that it answers with."""
    views: Mapping[str, str]
    """By JSON:API type that has several models: the one that resources are shown as."""
    parameters: Mapping[str, Parameter]
    body: Json | None


@attrs.frozen
class Semantics:
    """What no specification says: see openapi/semantics.toml, which documents each table."""

    ids: Mapping[str, str] = attrs.field(factory=dict)
    targets: Mapping[str, str] = attrs.field(factory=dict)
    alias: Mapping[str, str] = attrs.field(factory=dict)
    inverse: Mapping[str, str] = attrs.field(factory=dict)
    one_way: frozenset[str] = attrs.field(factory=frozenset, converter=frozenset)
    derived: Mapping[str, list[str]] = attrs.field(factory=dict)
    touched: frozenset[str] = attrs.field(factory=frozenset, converter=frozenset)
    defaults: Mapping[str, Json] = attrs.field(factory=dict)
    unique: Mapping[str, str] = attrs.field(factory=dict)
    made: Mapping[str, list[str]] = attrs.field(factory=dict)
    cascade: Mapping[str, list[str]] = attrs.field(factory=dict)
    survives: frozenset[str] = attrs.field(factory=frozenset, converter=frozenset)
    replaces: frozenset[str] = attrs.field(factory=frozenset, converter=frozenset)
    absent: Mapping[str, int] = attrs.field(factory=dict)
    filters: Mapping[str, Any] = attrs.field(factory=dict)
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
        self._pairs = {**pairs, **{other: one for one, other in pairs.items()}}
        self._inverse: dict[str, str | None] = {}
        self._spoken_of = self.semantics.alias.keys() | self.semantics.derived.keys() | self.semantics.one_way
        self._spoken_of |= self._pairs.keys()
        self._operations: dict[str, Operation] = {}
        self._resources: dict[str, Resource] = {}
        self._views: dict[str, Resource] = {}
        self._owned: dict[str, list[str]] = {}
        self._routes: dict[tuple[str, ...], dict[str, str]] = {}
        self._bodies: dict[str, list[Json]] = {}
        self._many: dict[tuple[str, str], bool] = {}
        self._paths: dict[str, str] = {}
        self._links: dict[tuple[str, str], tuple[bool, bool]] = {}
        self._models: dict[str, list[str]] = {}
        for name, model in surface["models"].items():
            if kind := model.get("type"):
                self._models.setdefault(kind, []).append(name)
        resources = surface["resources"]
        for named, operation in surface["operations"].items():
            parts = tuple(operation["path"].strip("/").split("/"))
            self._routes.setdefault(parts, {})[operation["verb"]] = named
            resource = resources[operation["resource"]]
            if relationship := operation.get("relationship"):
                self._many[resource.get("type"), relationship] = "ToMany" in operation["kind"]
            if model := resource.get("model"):
                self._paths.setdefault(model, f"/{parts[0]}/{parts[1]}")
            self._know_body(operation.get("body", {}))
        for shape in surface["inputs"].values():
            self._know_body(shape)
        self._types = dict.fromkeys([*self._models, *self._bodies]).keys()

    def _know_body(self, body: Json) -> None:
        if "type" in body:
            self._bodies.setdefault(body["type"], []).append(body)

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
        """All operations."""
        return map(self.operation, self._surface["operations"])

    def _parse_operation(self, id: str, entry: Json) -> Operation:
        resource = self._surface["resources"][entry["resource"]]
        media = [entry["media"]] if "media" in entry else []
        return Operation(
            id=id,
            kind=entry["kind"],
            verb=entry["verb"],
            path=entry["path"],
            type=resource.get("type") or entry["path"].split("/")[2],
            relationship=entry.get("relationship"),
            status=entry["status"],
            media=(*media, "text/csv") if entry.get("csv") else tuple(media),
            returns=entry.get("returns"),
            views=self._views_of(entry.get("returns")),
            parameters={item["wire"]: self._parameter(item) for item in entry.get("query", {}).values()},
            body=entry.get("body"),
        )

    def _views_of(self, returns: str | None) -> dict[str, str]:
        document = self._surface["models"].get(returns, {})
        views = dict(document.get("included", {}))
        if data := self._surface["models"].get(document.get("data"), {}).get("type"):
            views[data] = document["data"]
        return {type: model for type, model in views.items() if len(self._models[type]) > 1}

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

    def input(self, name: str) -> Json:
        """The members of an object, or of an inline resource, that a request may hold."""
        shape: Json = self._surface["inputs"][name]
        return shape

    def members(self, name: str) -> Mapping[str, Json]:
        """The members of an object, in a request or an answer."""
        shape = self._surface["inputs"].get(name) or self._surface["models"][name]
        found: Mapping[str, Json] = shape["attributes"]
        return found

    def model(self, name: str) -> Json:
        """A model of the surface: of a document, a resource or an object in one."""
        model: Json = self._surface["models"][name]
        return model

    # -- resources -----------------------------------------------------------------------------

    def types(self) -> Collection[str]:
        """Every JSON:API type."""
        return self._types

    def target(self, operation: Operation) -> str:
        """The type of the resources that an operation is about: those of the relationship, if it is of one."""
        if operation.relationship is None:
            return operation.type
        return self.resource(operation.type).relationships[operation.relationship].type or ""

    def resource(self, type: str) -> Resource:
        """Everything that resources of a JSON:API type have, in whichever version of the API; requests' parts included.

        Raises KeyError for an unknown type.
        """
        found = self._resources.get(type)
        if found is None:
            found = self._resources[type] = self._parse_resource(type)
        return found

    def _parse_resource(self, type: str) -> Resource:
        if type not in self.types():
            raise KeyError(f"there is no resource type {type!r}")
        views = [self.view(model) for model in self._models.get(type, ())]
        attributes: dict[str, Json] = {}
        relationships: dict[str, Relationship] = {}
        for view in views:  # what versions of the API disagree about is as in the latest
            attributes |= view.attributes
            relationships |= view.relationships
        for body in self._bodies.get(type, ()):
            for name, entry in body["relationships"].items():
                relationships.setdefault(name, Relationship(name, entry["many"], entry["type"], always_shown=False))
        path = views[0].path if views else None  # some are only ever part of a request
        return Resource(type, path, attributes, relationships)

    def view(self, model: str) -> Resource:
        """What resources look like through one model: types with two versions in the API have two."""
        found = self._views.get(model)
        if found is None:
            entry = self._surface["models"][model]
            held = entry.get("relationships", {})
            found = self._views[model] = Resource(
                type=entry["type"],
                path=self._paths.get(model),
                attributes=entry["attributes"],
                relationships={name: self._relationship(entry["type"], name, one) for name, one in held.items()},
            )
        return found

    def _relationship(self, type: str, name: str, entry: Json) -> Relationship:
        target = self.semantics.targets.get(f"{type}.{name}") or entry.get("type")
        if target is None and entry.get("target"):
            target = self._surface["models"][entry["target"]]["type"]
        many = entry.get("many", self._many.get((type, name), False))
        return Relationship(name, many, target, entry.get("links", True))

    # -- links ---------------------------------------------------------------------------------

    def stored(self, type: str, name: str) -> str:
        """The name that something is kept under: its own, or that of what it is another name of."""
        other = self.semantics.alias.get(f"{type}.{name}")
        return name if other is None or not self._has(type, other) else other

    def _has(self, type: str, name: str) -> bool:
        """Whether a type has this: the semantics speak of all versions of Apple's document, a surface is of one."""
        shape = self.resource(type) if type in self.types() else None
        return shape is not None and (name in shape.relationships or name in shape.attributes)

    def inverse(self, type: str, relationship: str) -> str | None:
        """The name of the relationship that leads back; None where there is none."""
        path = f"{type}.{self.stored(type, relationship)}"
        if path not in self._inverse:
            self._inverse[path] = self._derive_inverse(type, path)
        other = self._inverse[path]
        return None if other is None else other.split(".", 1)[1]

    def _derive_inverse(self, type: str, path: str) -> str | None:
        """Two types with one relationship to each other, once what the semantics name is set aside, are two ends."""
        if path in self._spoken_of:
            other = self._pairs.get(path)
            return other if other and self._has(*other.split(".")) else None
        target = self.resource(type).relationships[path.split(".", 1)[1]].type
        if target is None or target == type:
            return None
        there, back = self._unpaired(type, target), self._unpaired(target, type)
        return back[0] if there == [path] and len(back) == 1 else None

    def _unpaired(self, type: str, target: str) -> list[str]:
        """The relationships between two types of which the semantics do not speak."""
        paths = (f"{type}.{name}" for name, one in self.resource(type).relationships.items() if one.type == target)
        return [path for path in paths if path not in self._spoken_of]

    def owned(self, type: str) -> list[str]:
        """The relationships of a type whose resources go with it when it is deleted.

        They are those that cannot be made without it: whose requests need the relationship that leads back.
        """
        found = self._owned.get(type)
        if found is None:
            names = (name for name, one in self.resource(type).relationships.items() if self._owns(type, one))
            listed = (name for name in self.semantics.cascade.get(type, ()) if self._has(type, name))
            found = self._owned[type] = list(dict.fromkeys([*listed, *names]))
        return found

    def _owns(self, type: str, relationship: Relationship) -> bool:
        path = f"{type}.{relationship.name}"
        if path in self.semantics.survives or path in self.semantics.derived or path in self.semantics.alias:
            return False
        back = self.inverse(type, relationship.name)
        bodies = self._bodies.get(relationship.type or "", ()) if back else ()
        needs = (body["relationships"].get(back, {}) for body in bodies)
        return any(need.get("required") and not need["many"] for need in needs)


@cache
def shapes() -> Shapes:
    """The shapes of the surface that this release ships, parsed once per process."""
    from asckit_api import surface

    return Shapes(surface.load())
