"""Reads what requests take: bodies, their nested objects and the resources created inline."""

from __future__ import annotations

from collections.abc import Mapping

from .errors import CodegenError
from .names import argument, pascal, singular
from .schemas import Json, Schemas, deprecated, json_type, ref_name


class Requests:
    """The bodies of requests, and the inputs (nested objects, inline resources) that they name."""

    def __init__(self, schemas: Schemas) -> None:
        self.schemas = schemas
        self.inputs: dict[str, Json] = {}

    def body(self, schema: Json, place: str) -> Json:
        """What the operation at place takes: attributes and relationships, or the ids of a relationship."""
        data = schema["properties"]["data"]
        if data.get("type") == "array":
            return {"linkage": json_type(data["items"]), "many": True}
        properties = data["properties"]
        if set(properties) == {"type", "id"} and "Relationship" in place:
            return {"linkage": json_type(data), "many": False}
        inlines = {}
        included = schema["properties"].get("included", {}).get("items", {})
        for member in included.get("oneOf", [included] if included else []):
            inline = ref_name(member) or ""
            inlines[json_type(self.schemas.components[inline])] = inline
        body = {"type": json_type(data), **self._members(data, inlines, owner=pascal(ref_name({"$ref": place}) or ""))}
        clash = set(map(argument, body["attributes"])) & set(map(argument, body["relationships"]))
        if clash:
            raise CodegenError(f"{place}: {sorted(clash)} name an attribute and a relationship")
        return body

    def _members(self, data: Json, inlines: Mapping[str | None, str], owner: str) -> Json:
        """The attributes and relationships that a create, update or inline resource takes."""
        type_ = json_type(data)
        resource = (self.schemas.by_type.get(type_ or "") or [owner])[0]
        properties = data["properties"]
        result: Json = {"attributes": {}, "relationships": {}}
        for member in ("attributes", "relationships"):
            holder = properties.get(member, {})
            wanted = set(holder.get("required", ())) if member in data.get("required", ()) else set()
            for wire, sub in holder.get("properties", {}).items():
                if member == "attributes":
                    entry = {**self._input_type(sub, self.schemas.component_class(resource), wire), **deprecated(sub)}
                else:
                    entry = self._argument(sub, inlines, f"{owner}.{wire}")
                if sub.get("nullable") or sub.get("properties", {}).get("data", {}).get("nullable"):
                    entry["nullable"] = True
                if wire in wanted:
                    entry["required"] = True
                result[member][wire] = {**entry, "argument": argument(wire)}
        return result

    def _argument(self, schema: Json, inlines: Mapping[str | None, str], place: str) -> Json:
        data = schema["properties"]["data"]
        many = data.get("type") == "array"
        type_ = json_type(data["items"] if many else data)
        if type_ is None:
            raise CodegenError(f"relationship {place} is polymorphic or has no type; asckit does not model that")
        entry: Json = {"many": many, "type": type_, **deprecated(schema)}
        if type_ in inlines:
            entry["inline"] = self._inline(inlines[type_], inlines)
        return entry

    def _inline(self, component: str, inlines: Mapping[str | None, str]) -> str:
        name = self.schemas.component_class(component)
        if name not in self.inputs:
            self.inputs[name] = {"type": json_type(self.schemas.components[component])}
            self.inputs[name] |= self._members(self.schemas.components[component], inlines, owner=name)
        return name

    def _input_type(self, schema: Json, owner: str, wire: str) -> Json:
        """The type of a member that a request takes: objects become inputs, with snake_case keys."""
        if (target := ref_name(schema)) is not None:
            component = self.schemas.components[target]
            if component.get("properties"):
                return {"type": "object", "name": self._input(self.schemas.component_class(target), component)}
            return self.schemas.ref_type(target)
        if schema.get("type") == "array":
            return {"type": "array", "items": self._input_type(schema["items"], owner, singular(wire))}
        if schema.get("properties"):
            cls = self.schemas.class_at(f"{owner}.{wire}", owner + pascal(wire))
            return {"type": "object", "name": self._input(cls, schema)}
        if schema.get("type") == "string" and "enum" in schema:
            cls = self.schemas.class_at(f"{owner}.{wire}", owner + pascal(wire))
            known = self.schemas.enums.get(cls)
            if known is None or known["values"] != schema["enum"]:
                return {"type": "string", "values": list(schema["enum"])}
            return {"type": "enum", "name": cls}
        return self.schemas.bare_type(schema, owner, wire)

    def _input(self, cls: str, schema: Json) -> str:
        name = f"{cls}Input"
        if name not in self.inputs:
            self.inputs[name] = {"attributes": {}, "relationships": {}}
            required = set(schema.get("required", ()))
            for wire, sub in schema["properties"].items():
                entry = self._input_type(sub, cls, wire)
                if sub.get("nullable"):
                    entry["nullable"] = True
                if wire in required:
                    entry["required"] = True
                self.inputs[name]["attributes"][wire] = entry
        return name

    def break_cycles(self) -> None:
        """An inline child does not hold its inline parent again: the parent lists it already."""
        for name, shape in self.inputs.items():
            for related in shape["relationships"].values():
                parent = self.inputs.get(related.get("inline", ""), {"relationships": {}})
                if any(up.get("inline") == name for up in parent["relationships"].values()) and not related["many"]:
                    del related["inline"]
