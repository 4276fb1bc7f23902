"""Reads the document into the surface: every operation, model, enum and query of the API, with its Python name.

The surface is the one place where naming is decided. The templates render it, the sandbox and the
command line run on it (it ships as `asckit_api/surface.json`), and the change report compares two.
A type in it is a dict: `{"type": "string"}`, `{"type": "enum", "name": …}`, `{"type": "array", "items": …}` …
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

from .errors import CodegenError
from .names import OperationName, argument, parse_operation_id, pascal, singular, snake

Json = dict[str, Any]
VERBS = ("get", "post", "patch", "delete", "put")
FORMATS = {"date-time": "date-time", "date": "date"}
DOWNLOADS = ("text/csv", "application/a-gzip")
RUNTIME = {
    "DocumentLinks": "Links",
    "PagedDocumentLinks": "Links",
    "RelationshipLinks": "Links",
    "ResourceLinks": "Links",
    "PagingInformation": "Meta",
}
"""Components that the runtime provides under one name (openapi/runtime/document.py)."""
ERRORS = ("ErrorResponse", "ResponseError", "ErrorLinks", "ErrorSourcePointer", "ErrorSourceParameter")
"""Components of error answers, which the core reads by itself (asckit.errors)."""


def build(document: Json, names: Mapping[str, str]) -> Json:
    """The surface of a document; names overrides what a class would be called (openapi/names.toml)."""
    return _Reader(document, names).read()


def ref_name(schema: Json) -> str | None:
    """The component that a schema refers to."""
    ref = schema.get("$ref")
    return ref.rsplit("/", 1)[-1] if isinstance(ref, str) else None


def json_type(schema: Json) -> str | None:
    """The JSON:API type that a resource or reference schema pins."""
    values = schema.get("properties", {}).get("type", {}).get("enum", [])
    return values[0] if len(values) == 1 else None


def operations_of(document: Json) -> Iterator[tuple[str, str, Json]]:
    """Path, verb and operation, in the order of the document."""
    for path, item in document["paths"].items():
        for verb in VERBS:
            if verb in item:
                yield path, verb, item[verb]


class _Reader:
    def __init__(self, document: Json, names: Mapping[str, str]) -> None:
        self.document = document
        self.components: dict[str, Json] = document["components"]["schemas"]
        self.names = names
        self.unused_names = set(names)
        self.models: dict[str, Json] = {}
        self.enums: dict[str, Json] = {}
        self.inputs: dict[str, Json] = {}
        self.linkages: dict[str, str] = {}
        self.literals: dict[str, Json] = {}
        self.by_type: dict[str, list[str]] = defaultdict(list)
        for name, schema in self.components.items():
            if (type_ := json_type(schema)) and "id" in schema["properties"] and not name.endswith("InlineCreate"):
                self.by_type[type_].append(name)

    def read(self) -> Json:
        parsed = [(path, verb, op, parse_operation_id(op["operationId"], verb)) for path, verb, op in self._sorted()]
        self.resource_models = self._resource_models(parsed)
        for name in sorted(self.components):
            self._component(name)
        operations = {op["operationId"]: self._operation(path, verb, op, name) for path, verb, op, name in parsed}
        self._break_cycles()
        self._name_literals(operations)
        self._targets(operations)
        self._modules(operations)
        self._check(operations)
        info = self.document["info"]
        return {
            "version": str(info["version"]),
            "title": info.get("title", ""),
            "server": self.document["servers"][0]["url"].rstrip("/"),
            "resources": self._resources(operations),
            "operations": operations,
            "models": dict(sorted(self.models.items())),
            "enums": dict(sorted(self.enums.items())),
            "inputs": dict(sorted(self.inputs.items())),
            "literals": dict(sorted(self.literals.items())),
        }

    def _sorted(self) -> list[tuple[str, str, Json]]:
        return sorted(operations_of(self.document), key=lambda entry: entry[2]["operationId"])

    # -- names ---------------------------------------------------------------------------------

    def _class(self, path: str, default: str) -> str:
        """The class at a path such as `Build.processingState`: from the names table, else the default."""
        if path in self.names:
            self.unused_names.discard(path)
            return self.names[path]
        return default

    def _component_class(self, name: str) -> str:
        return self._class(name, pascal(name))

    # -- components ----------------------------------------------------------------------------

    def _component(self, name: str) -> None:
        schema = self.components[name]
        properties = schema.get("properties", {})
        cls = self._component_class(name)
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
        entry = {"values": list(schema["enum"]), "owner": owner}
        if schema.get("deprecated"):
            entry["deprecated"] = True
        known = self.enums.setdefault(cls, entry)
        if known["values"] != entry["values"]:
            raise CodegenError(
                f"two enums would be called {cls} (one in {known['owner']}, one in {owner}); name one in openapi/names.toml"
            )

    def _resource(self, cls: str, schema: Json) -> None:
        properties = schema["properties"]
        unexpected = set(properties) - {"type", "id", "attributes", "relationships", "links"}
        if unexpected:
            raise CodegenError(f"resource {cls} has the unknown members {sorted(unexpected)}")
        attributes = properties.get("attributes", {}).get("properties", {})
        relationships = properties.get("relationships", {}).get("properties", {})
        self.models[cls] = {
            "kind": "resource",
            "type": json_type(schema),
            "attributes": {wire: self._type(sub, cls, wire) for wire, sub in attributes.items()},
            "relationships": {wire: self._relationship(sub, cls, wire) for wire, sub in relationships.items()},
            **_deprecated(schema),
        }

    def _relationship(self, schema: Json, cls: str, wire: str) -> Json:
        properties = schema.get("properties", {})
        data = properties.get("data")
        entry: Json = {"links": "links" in properties, **_deprecated(schema)}
        if data is not None:
            entry["many"] = data.get("type") == "array"
            entry["type"] = json_type(data["items"] if entry["many"] else data)
            if entry["type"] is None:
                raise CodegenError(f"relationship {cls}.{wire} is polymorphic or has no type; asckit does not model that")
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
        entry: Json = {"kind": "page" if many else "document", **_deprecated(schema)}
        if target is not None:
            entry["data"] = self._component_class(target)
        else:
            entry["data"] = self._object(self._class(f"{cls}.data", f"{owner}Data"), item, owner=cls)
        if "included" in properties:
            items = properties["included"]["items"]
            entry["included"] = {}
            for member in sorted(ref_name(member) or "" for member in items.get("oneOf", [items])):
                type_ = json_type(self.components[member])
                if type_ is None:
                    raise CodegenError(f"{name}.included has a member without a type of its own: {member}")
                # Two members of one type (3.7: InAppPurchase and InAppPurchaseV2): type cannot tell them apart, the
                # later version reads them all.
                entry["included"][type_] = self._component_class(member)
        self.models[cls] = entry

    def _object(self, cls: str, schema: Json, owner: str | None) -> str:
        properties = schema["properties"]
        entry = {
            "kind": "object",
            "owner": owner,
            "attributes": {},
            **_deprecated(schema),
        }
        known = self.models.get(cls)
        if known is not None and known.get("source") != properties:
            raise CodegenError(
                f"two objects would be called {cls} (one in {known['owner']}, one in {owner}); name one in openapi/names.toml"
            )
        if known is None:
            entry["source"] = properties
            self.models[cls] = entry
            entry["attributes"] = {wire: self._type(sub, cls, wire) for wire, sub in properties.items()}
        return cls

    def _type(self, schema: Json, owner: str, wire: str) -> Json:
        """The type of a member that came from Apple."""
        made = self._bare_type(schema, owner, wire)
        return {**made, **_deprecated(schema)}

    def _bare_type(self, schema: Json, owner: str, wire: str) -> Json:
        path = f"{owner}.{wire}"
        if (target := ref_name(schema)) is not None:
            return self._ref_type(target)
        if "oneOf" in schema:
            members = [ref_name(member) for member in schema["oneOf"]]
            if all(members):
                return {"type": "oneOf", "names": [self._component_class(m or "") for m in members]}
            return {"type": "any"}
        kind = schema.get("type")
        if kind == "array":
            return {"type": "array", "items": self._bare_type(schema["items"], owner, singular(wire))}
        if kind == "object" or "properties" in schema:
            if schema.get("properties"):
                cls = self._class(path, owner + pascal(wire))
                return {"type": "object", "name": self._object(cls, schema, owner)}
            values = schema.get("additionalProperties")
            if isinstance(values, dict):
                return {"type": "map", "values": self._bare_type(values, owner, wire)}
            return {"type": "any"}
        if kind == "string" and "enum" in schema:
            cls = self._class(path, owner + pascal(wire))
            self._enum(cls, schema, owner)
            return {"type": "enum", "name": cls}
        if kind == "string":
            return {"type": FORMATS.get(schema.get("format", ""), "string")}
        if kind in ("integer", "number", "boolean"):
            return {"type": kind}
        return {"type": "any"}

    def _ref_type(self, target: str) -> Json:
        schema = self.components[target]
        if target in RUNTIME:
            return {"type": "object", "name": RUNTIME[target]}
        if "enum" in schema:
            return {"type": "enum", "name": self._component_class(target)}
        if schema.get("properties"):
            return {"type": "object", "name": self._component_class(target)}
        return self._bare_type(schema, pascal(target), "value")

    # -- operations ----------------------------------------------------------------------------

    def _operation(self, path: str, verb: str, op: Json, name: OperationName) -> Json:
        place = op["operationId"]
        entry: Json = {
            "resource": snake(name.resource),
            "method": name.method,
            "kind": name.kind,
            "verb": verb.upper(),
            "path": path,
            "summary": name.summary(),
        }
        if name.relationship:
            entry["relationship"] = name.relationship
        if op.get("deprecated"):
            entry["deprecated"] = True
        query = [self._parameter(place, parameter) for parameter in op.get("parameters", ())]
        if query:
            entry["query"] = dict(sorted(query))
            if len(entry["query"]) != len(query) or {"options", "id"} & entry["query"].keys():
                raise CodegenError(f"two query parameters of {place} would have one Python name")
        self._answer(place, op, entry)
        if "requestBody" in op:
            schema = op["requestBody"]["content"]["application/json"]["schema"]
            entry["body"] = self._body(self.components[ref_name(schema) or ""], place)
        return entry

    def _parameter(self, place: str, parameter: Json) -> tuple[str, Json]:
        wire, schema = parameter["name"], parameter["schema"]
        many = schema.get("type") == "array"
        if parameter["in"] != "query" or parameter.get("style", "form") != "form":
            raise CodegenError(f"parameter {wire!r} of {place} is not a form query parameter")
        if many and parameter.get("explode") is not False:
            raise CodegenError(f"array parameter {wire!r} of {place} is not marked explode: false")
        item = schema["items"] if many else schema
        entry: Json = {"wire": wire, "type": item.get("type", "string")}
        if ref_name(item):
            entry["type"] = "string"
            item = self.components[ref_name(item) or ""]
        if "enum" in item:
            entry["values"] = list(item["enum"])
        if many:
            entry["many"] = True
        if "maximum" in item:
            entry["maximum"] = item["maximum"]
        if parameter.get("required"):
            entry["required"] = True
        if parameter.get("deprecated") or schema.get("deprecated"):
            entry["deprecated"] = True
        return argument(wire), entry

    def _answer(self, place: str, op: Json, entry: Json) -> None:
        successes = {status: answer for status, answer in op["responses"].items() if status.startswith("2")}
        contents = [answer["content"] for answer in successes.values() if answer.get("content")]
        if not successes or len(contents) > 1:
            raise CodegenError(f"{place} has {len(contents)} answers with content; asckit expects one")
        entry["status"] = max(map(int, successes))  # 202 or 204 where both are given
        content: Json = contents[0] if contents else {}
        media = next((kind for kind in content if kind.endswith("json")), None)
        if media is None and content:
            media = next(iter(content))
        if media is None:
            return
        entry["media"] = media
        schema = content[media]["schema"]
        if media in DOWNLOADS:
            entry["returns"] = "Download"
            return
        returns = self._component_class(ref_name(schema) or "")
        entry["returns"] = self.linkages.get(returns, returns)
        if "text/csv" in content:
            entry["csv"] = True

    def _body(self, schema: Json, place: str) -> Json:
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
            inlines[json_type(self.components[inline])] = inline
        body = {"type": json_type(data), **self._members(data, inlines, owner=pascal(ref_name({"$ref": place}) or ""))}
        clash = set(map(argument, body["attributes"])) & set(map(argument, body["relationships"]))
        if clash:
            raise CodegenError(f"{place}: {sorted(clash)} name an attribute and a relationship")
        return body

    def _members(self, data: Json, inlines: Mapping[str | None, str], owner: str) -> Json:
        """The attributes and relationships that a create, update or inline resource takes."""
        type_ = json_type(data)
        resource = (self.by_type.get(type_ or "") or [owner])[0]
        properties = data["properties"]
        result: Json = {"attributes": {}, "relationships": {}}
        for member in ("attributes", "relationships"):
            holder = properties.get(member, {})
            wanted = set(holder.get("required", ())) if member in data.get("required", ()) else set()
            for wire, sub in holder.get("properties", {}).items():
                if member == "attributes":
                    entry = {**self._input_type(sub, self._component_class(resource), wire), **_deprecated(sub)}
                else:
                    entry = self._argument(sub, inlines, f"{owner}.{wire}")
                if sub.get("nullable") or sub.get("properties", {}).get("data", {}).get("nullable"):
                    entry["nullable"] = True
                if wire in wanted:
                    entry["required"] = True
                result[member][wire] = entry
        return result

    def _argument(self, schema: Json, inlines: Mapping[str | None, str], place: str) -> Json:
        data = schema["properties"]["data"]
        many = data.get("type") == "array"
        type_ = json_type(data["items"] if many else data)
        if type_ is None:
            raise CodegenError(f"relationship {place} is polymorphic or has no type; asckit does not model that")
        entry: Json = {"many": many, "type": type_, **_deprecated(schema)}
        if type_ in inlines:
            entry["inline"] = self._inline(inlines[type_], inlines)
        return entry

    def _inline(self, component: str, inlines: Mapping[str | None, str]) -> str:
        name = self._component_class(component)
        if name not in self.inputs:
            self.inputs[name] = {"type": json_type(self.components[component])}
            self.inputs[name] |= self._members(self.components[component], inlines, owner=name)
        return name

    def _input_type(self, schema: Json, owner: str, wire: str) -> Json:
        """The type of a member that a request takes: objects become inputs, with snake_case keys."""
        if (target := ref_name(schema)) is not None:
            component = self.components[target]
            if component.get("properties"):
                return {"type": "object", "name": self._input(self._component_class(target), component)}
            return self._ref_type(target)
        if schema.get("type") == "array":
            return {"type": "array", "items": self._input_type(schema["items"], owner, singular(wire))}
        if schema.get("properties"):
            return {"type": "object", "name": self._input(self._class(f"{owner}.{wire}", owner + pascal(wire)), schema)}
        if schema.get("type") == "string" and "enum" in schema:
            cls = self._class(f"{owner}.{wire}", owner + pascal(wire))
            known = self.enums.get(cls)
            if known is None or known["values"] != schema["enum"]:
                return {"type": "string", "values": list(schema["enum"])}
            return {"type": "enum", "name": cls}
        return self._bare_type(schema, owner, wire)

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

    # -- what needs the whole picture ----------------------------------------------------------

    def _break_cycles(self) -> None:
        """An inline child does not hold its inline parent again: the parent lists it already."""
        for name, shape in self.inputs.items():
            for related in shape["relationships"].values():
                parent = self.inputs.get(related.get("inline", ""), {"relationships": {}})
                if any(up.get("inline") == name for up in parent["relationships"].values()) and not related["many"]:
                    del related["inline"]

    def _resource_models(self, parsed: list[tuple[str, str, Json, OperationName]]) -> dict[str, str]:
        """The model that the operations of a resource read or write, by the resource's name in operationIds."""
        found: dict[str, str] = {}
        direct = ("getInstance", "getCollection", "createInstance", "updateInstance")
        for kind in direct:
            for _, _, op, name in parsed:
                if name.kind == kind and name.resource not in found:
                    for status, answer in op["responses"].items():
                        schema = answer.get("content", {}).get("application/json", {}).get("schema", {})
                        target = self.components.get(ref_name(schema) or "", {})
                        data = target.get("properties", {}).get("data", {})
                        if status.startswith("2") and (cls := ref_name(data.get("items", data))):
                            found[name.resource] = cls
        for _, _, _, name in parsed:
            if name.resource not in found and self.by_type.get(name.resource):
                found[name.resource] = self.by_type[name.resource][0]
        return found

    def _resources(self, operations: dict[str, Json]) -> dict[str, Json]:
        resources: dict[str, Json] = {}
        for operation_id in operations:
            wire = operation_id.split("_")[0]
            entry = resources.setdefault(snake(wire), {"name": wire, "class": pascal(wire), "operations": {}})
            model = self.resource_models.get(wire)
            if model:
                entry["model"] = self._component_class(model)
                entry["type"] = json_type(self.components[model])
            method = operations[operation_id]["method"]
            if method in entry["operations"]:
                raise CodegenError(f"two operations of {wire} would be the method {method}")
            entry["operations"][method] = operation_id
        return dict(sorted(resources.items()))

    def _name_literals(self, operations: dict[str, Json]) -> None:
        """Give the value lists of fields, include and sort one shared name each; the commonest variant is plain."""
        uses: dict[str, Counter[tuple[str, ...]]] = defaultdict(Counter)
        places = []
        for operation_id, op in operations.items():
            for python, parameter in op.get("query", {}).items():
                if not parameter.get("values"):
                    continue
                if enum := self._filter_enum(operation_id.split("_")[0], parameter["wire"], parameter["values"]):
                    del parameter["values"]
                    parameter["enum"] = enum
                elif stem := self._literal_stem(op, operation_id, parameter["wire"]):
                    uses[stem][tuple(parameter["values"])] += 1
                    places.append((stem, op, python, parameter))
        for stem, op, python, parameter in places:
            values = tuple(parameter["values"])
            ranked = sorted(uses[stem].items(), key=lambda item: (-item[1], item[0]))
            name = stem if values == ranked[0][0] else f"{pascal(op['resource'])}{pascal(op['method'])}{stem}"
            known = self.literals.setdefault(name, {"values": parameter["values"]})
            if tuple(known["values"]) != values:
                raise CodegenError(f"two value lists would be called {name}; see _name_literals in the pipeline")
            del op["query"][python]["values"]
            op["query"][python]["literal"] = name

    def _literal_stem(self, op: Json, operation_id: str, wire: str) -> str | None:
        if wire.startswith("fields["):
            return pascal(singular(wire[len("fields[") : -1])) + "Field"
        if wire in ("include", "sort"):
            resource = operation_id.split("_")[0]
            subject = pascal(singular(resource)) + pascal(op.get("relationship", ""))
            return subject + pascal(wire)
        return None

    def _filter_enum(self, resource: str, wire: str, values: list[str]) -> str | None:
        """The enum whose values a filter takes: an attribute's of the resource itself, else one of that name."""
        last = pascal(wire.rstrip("]").replace("[", ".").rsplit(".", 1)[-1])
        own = self.models.get(self._component_class(self.resource_models.get(resource, "")), {}).get("attributes", {})
        named = {kind["name"] for kind in own.values() if kind["type"] == "enum"}
        fitting = [name for name, enum in self.enums.items() if sorted(enum["values"]) == sorted(values)]
        for wanted in (lambda name: name in named, lambda name: name.endswith(last)):
            if found := sorted(filter(wanted, fitting), key=lambda name: (len(name), name)):
                return found[0]
        return None

    def _targets(self, operations: dict[str, Json]) -> None:
        """Find the model that each relationship leads to; eleven types have two."""
        for name, model in self.models.items():
            for wire, rel in model.get("relationships", {}).items():
                related = self._related_model(name, wire, operations)
                if "type" in rel:
                    candidates = [self._component_class(c) for c in self.by_type.get(rel["type"], ())]
                    carried = {
                        doc["included"][rel["type"]]
                        for doc in self.models.values()
                        if doc.get("data") == name and rel["type"] in doc.get("included", {})
                    }
                    if related in candidates:
                        rel["target"] = related
                    elif len(carried) == 1:
                        rel["target"] = carried.pop()
                    elif candidates:
                        rel["target"] = max(candidates)
                elif related is not None:
                    rel["target"] = related

    def _related_model(self, model: str, wire: str, operations: dict[str, Json]) -> str | None:
        for resource, owner in self.resource_models.items():
            if self._component_class(owner) == model:
                for kind in ("getToOneRelated", "getToManyRelated"):
                    op = operations.get(f"{resource}_{wire}_{kind}")
                    if op is not None:
                        data = self.models.get(op.get("returns", ""), {}).get("data")
                        return str(data) if data else None
        return None

    def _modules(self, operations: dict[str, Json]) -> None:
        """Put every class into a module: beside the resource it belongs to, else with values or enums."""
        homes = {cls: snake(resource) for resource, cls in sorted(self.resource_models.items(), reverse=True)}
        component_of = {self._component_class(name): name for name in self.components}
        for name, model in self.models.items():
            if model["kind"] == "resource":
                model["module"] = homes.get(component_of.get(name, ""), snake(model["type"]))
        answers = {op.get("returns") for op in operations.values()}
        for name, model in self.models.items():
            data = self.models.get(model.get("data", ""), {})
            if model["kind"] in ("page", "document") and data.get("kind") == "resource":
                model["module"] = data["module"]
            elif model["kind"] in ("page", "document") or name in answers:
                model["module"] = snake(name.removesuffix("Response"))
        users = defaultdict(set)
        for _ in range(6):  # ownership is at most that deep
            users.clear()
            for model in self.models.values():
                if "module" in model:
                    for name in _named_in(model):
                        users[name].add(model["module"])
            for name, entry in (*self.models.items(), *self.enums.items()):
                owner = self.models.get(entry.get("owner") or "", {})
                if "module" not in entry and "module" in owner:
                    entry["module"] = owner["module"]
                elif "module" not in entry and len(users[name]) == 1:
                    entry["module"] = next(iter(users[name]))
        for entry in self.models.values():
            entry.setdefault("module", "values")
        for entry in self.enums.values():
            entry.setdefault("module", "enums")
        for name, entry in (*self.models.items(), *self.enums.items()):
            if entry.get("owner") is None and len(users[name]) > 1:
                entry["module"] = "enums" if name in self.enums else "values"
        for entry in (*self.models.values(), *self.enums.values()):
            entry.pop("owner", None)
            entry.pop("source", None)

    def _check(self, operations: dict[str, Json]) -> None:
        clash = sorted(set(self.models) & set(self.enums))
        if clash:
            raise CodegenError(f"{clash} name a model and an enum; name one of each in openapi/names.toml")
        known = {*self.models, *self.linkages.values(), "Download"}
        missing = sorted(op["returns"] for op in operations.values() if op.get("returns", "Download") not in known)
        if missing:
            raise CodegenError(f"operations answer with schemas that are no models: {missing}")


def _deprecated(schema: Json) -> Json:
    return {"deprecated": True} if schema.get("deprecated") else {}


def _named_in(model: Json) -> Iterator[str]:
    """The classes that a model's members name."""
    stack: list[Any] = [model.get("attributes", {}), {"name": model.get("data")}]
    while stack:
        item = stack.pop()
        if isinstance(item, dict):
            if isinstance(item.get("name"), str):
                yield item["name"]
            yield from item.get("names", ())
            stack.extend(item.values())
