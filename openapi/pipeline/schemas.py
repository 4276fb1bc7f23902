"""Reads the document's schemas into models and enums: resources, documents, values and their types."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from .errors import CodegenError
from .names import pascal, singular

Json = dict[str, Any]
FORMATS = {"date-time": "date-time", "date": "date"}
SHOWN_FORMATS = frozenset({"duration", "email", "number", "uri", "uri-reference"})
"""Formats of what stays a string; the surface names them for whoever checks values, as the sandbox does."""
RUNTIME = {
    "DocumentLinks": "DocumentLinks",
    "PagedDocumentLinks": "PagedDocumentLinks",
    "RelationshipLinks": "RelationshipLinks",
    "ResourceLinks": "ResourceLinks",
    "PagingInformation": "Meta",
}
"""Components that the runtime provides under one name (openapi/runtime/document.py)."""
ERRORS = ("ErrorResponse", "ResponseError", "ErrorLinks", "ErrorSourcePointer", "ErrorSourceParameter")
"""Components of error answers, which the core reads by itself (asckit.errors)."""


def ref_name(schema: Json) -> str | None:
    """The component that a schema refers to."""
    ref = schema.get("$ref")
    return ref.rsplit("/", 1)[-1] if isinstance(ref, str) else None


def json_type(schema: Json) -> str | None:
    """The JSON:API type that a resource or reference schema pins."""
    values = schema.get("properties", {}).get("type", {}).get("enum", [])
    return values[0] if len(values) == 1 else None


def deprecated(schema: Json) -> Json:
    """The mark of what Apple has deprecated, if it has."""
    return {"deprecated": True} if schema.get("deprecated") else {}


class Schemas:
    """The models and enums of a document, by Python class name."""

    def __init__(self, document: Json, names: Mapping[str, str]) -> None:
        self.components: dict[str, Json] = document["components"]["schemas"]
        self.names = names
        self.models: dict[str, Json] = {}
        self.enums: dict[str, Json] = {}
        self.linkages: dict[str, str] = {}
        """Documents that hold references only, and the runtime class that serves them."""
        self.by_type: dict[str, list[str]] = defaultdict(list)
        """The components of each JSON:API type; eleven types have two."""
        for name, schema in self.components.items():
            if (type_ := json_type(schema)) and "id" in schema["properties"] and not name.endswith("InlineCreate"):
                self.by_type[type_].append(name)
        for name in sorted(self.components):
            self._component(name)

    def class_at(self, path: str, default: str) -> str:
        """The class at a path such as `Build.processingState`: from the names table, else the default."""
        if path in self.names:
            return self.names[path]
        return default

    def component_class(self, name: str) -> str:
        """The class of a component."""
        return self.class_at(name, pascal(name))

    def _component(self, name: str) -> None:
        schema = self.components[name]
        properties = schema.get("properties", {})
        cls = self.component_class(name)
        if name in RUNTIME or name in ERRORS or name in ("csv", "gzip") or name.endswith("InlineCreate"):
            return
        if name.endswith("Request") and set(properties) <= {"data", "included"}:
            return
        if "enum" in schema:
            self._enum(cls, schema, owner=None)
        elif name in self.by_type.get(json_type(schema) or "", ()):
            self._resource(cls, schema)
        elif self._is_document(schema):
            self._document(name, cls, schema)
        elif properties:
            self._object(cls, schema, owner=None)

    @staticmethod
    def _is_document(schema: Json) -> bool:
        return "data" in schema.get("properties", {}) and "links" in schema["properties"]

    def _enum(self, cls: str, schema: Json, owner: str | None) -> None:
        entry: Json = {"values": list(schema["enum"]), "owner": owner}
        if schema.get("deprecated"):
            entry["deprecated"] = True
        known = self.enums.setdefault(cls, entry)
        if known["values"] != entry["values"]:
            raise CodegenError(
                f"two enums would be called {cls} (one in {known['owner']}, one in {owner}); "
                "name one of them in openapi/names.toml"
            )

    def _resource(self, cls: str, schema: Json) -> None:
        properties = schema["properties"]
        unexpected = set(properties) - {"type", "id", "attributes", "relationships", "links"}
        if unexpected:
            raise CodegenError(f"resource {cls} has the unknown members {sorted(unexpected)}")
        attributes = properties.get("attributes", {}).get("properties", {})
        relationships = properties.get("relationships", {}).get("properties", {})
        entry = self._claim(cls, None, {"kind": "resource", "type": json_type(schema), **deprecated(schema)})
        entry["attributes"] = {wire: self._type(sub, cls, wire) for wire, sub in attributes.items()}
        entry["relationships"] = {wire: self._relationship(sub, cls, wire) for wire, sub in relationships.items()}

    def _relationship(self, schema: Json, cls: str, wire: str) -> Json:
        properties = schema.get("properties", {})
        data = properties.get("data")
        entry: Json = {"links": "links" in properties, **deprecated(schema)}
        if data is not None:
            entry["many"] = data.get("type") == "array"
            entry["type"] = json_type(data["items"] if entry["many"] else data)
            if entry["type"] is None:
                raise CodegenError(
                    f"relationship {cls}.{wire} is polymorphic or has no type; asckit does not model that"
                )
        return entry

    def _document(self, name: str, cls: str, schema: Json) -> None:
        properties = schema["properties"]
        data = properties["data"]
        many = data.get("type") == "array"
        item = data["items"] if many else data
        target = ref_name(item)
        if target is None and set(item.get("properties", ())) == {"type", "id"}:
            self.linkages[cls] = "LinkagesResponse" if many else "LinkageResponse"
            return
        owner = cls.removesuffix("Response")
        entry = self._claim(cls, None, {"kind": "page" if many else "document", **deprecated(schema)})
        if target is not None:
            entry["data"] = self.component_class(target)
        else:
            entry["data"] = self._object(self.class_at(f"{cls}.data", f"{owner}Data"), item, owner=cls)
        if "included" in properties:
            items = properties["included"]["items"]
            entry["included"] = {}
            for member in sorted(ref_name(member) or "" for member in items.get("oneOf", [items])):
                type_ = json_type(self.components[member])
                if type_ is None:
                    raise CodegenError(f"{name}.included has a member without a type of its own: {member}")
                # Two members of one type (3.7: InAppPurchase and InAppPurchaseV2): type cannot tell them apart, the
                # later version reads them all.
                entry["included"][type_] = self.component_class(member)

    def _object(self, cls: str, schema: Json, owner: str | None) -> str:
        properties = schema["properties"]
        if self.models.get(cls, {}).get("source") != properties:  # the same object may stand in several places
            entry = self._claim(cls, owner, {"kind": "object", "source": properties, **deprecated(schema)})
            entry["attributes"] = {wire: self._type(sub, cls, wire) for wire, sub in properties.items()}
        return cls

    def _claim(self, cls: str, owner: str | None, entry: Json) -> Json:
        """Enter a model under a name that no other has."""
        if cls in self.models:
            places = " and ".join(
                f"in {place}" if place else "as a component" for place in (self.models[cls]["owner"], owner)
            )
            raise CodegenError(f"two objects would be called {cls} ({places}); name one of them in openapi/names.toml")
        self.models[cls] = {**entry, "owner": owner}
        return self.models[cls]

    def _type(self, schema: Json, owner: str, wire: str) -> Json:
        """The type of a member that came from Apple."""
        made = self.bare_type(schema, owner, wire)
        return {**made, **deprecated(schema)}

    def bare_type(self, schema: Json, owner: str, wire: str) -> Json:
        """The type of the member wire of owner; objects and enums within it become classes of their own."""
        path = f"{owner}.{wire}"
        if (target := ref_name(schema)) is not None:
            return self.ref_type(target)
        if "oneOf" in schema:
            members = [ref_name(member) for member in schema["oneOf"]]
            if all(members):
                return {"type": "oneOf", "names": [self.component_class(m or "") for m in members]}
            return {"type": "any"}
        kind = schema.get("type")
        if kind == "array":
            return {"type": "array", "items": self.bare_type(schema["items"], owner, singular(wire))}
        if kind == "object" or "properties" in schema:
            if schema.get("properties"):
                cls = self.class_at(path, owner + pascal(wire))
                return {"type": "object", "name": self._object(cls, schema, owner)}
            values = schema.get("additionalProperties")
            if isinstance(values, dict):
                return {"type": "map", "values": self.bare_type(values, owner, wire)}
            return {"type": "any"}
        if kind == "string" and "enum" in schema:
            cls = self.class_at(path, owner + pascal(wire))
            self._enum(cls, schema, owner)
            return {"type": "enum", "name": cls}
        if kind == "string":
            written = schema.get("format", "")
            shown = {"format": written} if written in SHOWN_FORMATS else {}
            return {"type": FORMATS.get(written, "string"), **shown}
        if kind in ("integer", "number", "boolean"):
            return {"type": kind, **{name: schema[name] for name in ("minimum", "maximum") if name in schema}}
        return {"type": "any"}

    def ref_type(self, target: str) -> Json:
        """The type that a reference to a component stands for."""
        schema = self.components[target]
        if target in RUNTIME:
            return {"type": "object", "name": RUNTIME[target]}
        if "enum" in schema:
            return {"type": "enum", "name": self.component_class(target)}
        if schema.get("properties"):
            return {"type": "object", "name": self.component_class(target)}
        return self.bare_type(schema, pascal(target), "value")
