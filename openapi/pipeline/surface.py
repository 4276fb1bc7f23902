"""Reads the document into the surface: every operation, model, enum and query of the API, with its Python name.

The surface is the one place where naming is decided. The templates render it, the sandbox and the
command line run on it (it ships as `asckit_api/surface.json`), and the change report compares two.
A type in it is a dict: `{"type": "string"}`, `{"type": "enum", "name": …}`, `{"type": "array", "items": …}` …
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping

from .errors import CodegenError
from .names import OperationName, argument, parse_operation_id, pascal, singular, snake
from .places import find_targets, place_classes
from .requests import Requests
from .schemas import Json, Schemas, json_type, ref_name

VERBS = ("get", "post", "patch", "delete", "put")
DOWNLOADS = ("text/csv", "application/a-gzip")


def build(document: Json, names: Mapping[str, str]) -> Json:
    """The surface of a document; names overrides what a class would be called (openapi/names.toml)."""
    return _Reader(document, names).read()


def operations_of(document: Json) -> Iterator[tuple[str, str, Json]]:
    """Path, verb and operation, in the order of the document."""
    for path, item in document["paths"].items():
        for verb in VERBS:
            if verb in item:
                yield path, verb, item[verb]


class _Reader:
    def __init__(self, document: Json, names: Mapping[str, str]) -> None:
        self.document = document
        self.schemas = Schemas(document, names)
        self.requests = Requests(self.schemas)
        self.components = self.schemas.components

    def read(self) -> Json:
        found = sorted(operations_of(self.document), key=lambda entry: str(entry[2]["operationId"]))
        parsed = [(path, verb, op, parse_operation_id(op["operationId"], verb)) for path, verb, op in found]
        self.owners = self._owners(parsed)
        operations = {op["operationId"]: self._operation(path, verb, op, name) for path, verb, op, name in parsed}
        self.requests.break_cycles()
        self.literals = self._name_literals(operations)
        find_targets(self.schemas, self.owners, operations)
        place_classes(self.schemas, self.owners, operations)
        self._check(operations)
        info = self.document["info"]
        return {
            "version": str(info["version"]),
            "title": info.get("title", ""),
            "server": self.document["servers"][0]["url"].rstrip("/"),
            "resources": self._resources(operations),
            "operations": operations,
            "models": dict(sorted(self.schemas.models.items())),
            "enums": dict(sorted(self.schemas.enums.items())),
            "inputs": dict(sorted(self.requests.inputs.items())),
            "literals": dict(sorted(self.literals.items())),
        }

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
            entry["query"] = dict(sorted(query, key=lambda pair: pair[0]))
            if len(entry["query"]) != len(query) or {"options", "id"} & entry["query"].keys():
                raise CodegenError(f"two query parameters of {place} would have one Python name")
        self._answer(place, op, entry)
        if "requestBody" in op:
            schema = op["requestBody"]["content"]["application/json"]["schema"]
            entry["body"] = self.requests.body(self.components[ref_name(schema) or ""], place)
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
        returns = self.schemas.component_class(ref_name(schema) or "")
        entry["returns"] = self.schemas.linkages.get(returns, returns)
        if "text/csv" in content:
            entry["csv"] = True

    def _owners(self, parsed: list[tuple[str, str, Json, OperationName]]) -> dict[str, str]:
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
            if name.resource not in found and self.schemas.by_type.get(name.resource):
                found[name.resource] = self.schemas.by_type[name.resource][0]
        return found

    def _resources(self, operations: dict[str, Json]) -> dict[str, Json]:
        resources: dict[str, Json] = {}
        for operation_id in operations:
            wire = operation_id.split("_")[0]
            entry = resources.setdefault(snake(wire), {"name": wire, "class": pascal(wire), "operations": {}})
            model = self.owners.get(wire)
            if model:
                entry["model"] = self.schemas.component_class(model)
                entry["type"] = json_type(self.components[model])
            method = operations[operation_id]["method"]
            if method in entry["operations"]:
                raise CodegenError(f"two operations of {wire} would be the method {method}")
            entry["operations"][method] = operation_id
        return dict(sorted(resources.items()))

    def _name_literals(self, operations: dict[str, Json]) -> dict[str, Json]:
        """Give the value lists of fields, include and sort one shared name each; the commonest variant is plain."""
        uses: dict[str, Counter[tuple[str, ...]]] = defaultdict(Counter)
        literals: dict[str, Json] = {}
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
            known = literals.setdefault(name, {"values": parameter["values"]})
            if tuple(known["values"]) != values:
                raise CodegenError(f"two value lists would be called {name}; see _name_literals in the pipeline")
            del op["query"][python]["values"]
            op["query"][python]["literal"] = name
        return literals

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
        owner = self.schemas.component_class(self.owners.get(resource, ""))
        own = self.schemas.models.get(owner, {}).get("attributes", {})
        named = {kind["name"] for kind in own.values() if kind["type"] == "enum"}
        fitting = [name for name, enum in self.schemas.enums.items() if sorted(enum["values"]) == sorted(values)]
        for wanted in (lambda name: name in named, lambda name: name.endswith(last)):
            if found := sorted(filter(wanted, fitting), key=lambda name: (len(name), name)):
                return found[0]
        return None

    def _check(self, operations: dict[str, Json]) -> None:
        clash = sorted(set(self.schemas.models) & set(self.schemas.enums))
        if clash:
            raise CodegenError(f"{clash} name a model and an enum; name one of each in openapi/names.toml")
        known = {*self.schemas.models, *self.schemas.linkages.values(), "Download"}
        missing = sorted(op["returns"] for op in operations.values() if op.get("returns", "Download") not in known)
        if missing:
            raise CodegenError(f"operations answer with schemas that are no models: {missing}")
