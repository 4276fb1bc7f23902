"""Turns the surface into the document that openapi-python-client reads.

Each class is a component, each operation an operation, and what the generator would not hand to the
templates travels in `x-asckit`: on a component's schema and on an operation's answer, the two places
whose source the templates can see.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from .errors import CodegenError
from .names import argument, field_name, in_words, operation_page, pascal, schema_page, snake, with_article

Json = dict[str, Any]
SCALARS = {
    "string": "str",
    "integer": "int",
    "number": "float",
    "boolean": "bool",
    "date-time": "datetime",
    "date": "date",
}
BASES = {"resource": "ResourceObject", "page": "Page", "document": "Document", "object": "Model"}


class Class(NamedTuple):
    """A class to generate: where it lies and what its annotations name."""

    module: str
    rank: int
    needs: frozenset[str]


class Prepared(NamedTuple):
    """What the generator reads, and what `assemble` needs to know about its output."""

    document: Json
    classes: dict[str, Class]

    def fragments(self) -> dict[str, str]:
        """Class → the module name the generator writes it under; `assemble` joins the fragments of a module."""
        ordered = sorted(self.classes, key=lambda name: (self.classes[name].module, self.classes[name].rank, name))
        return {name: f"fragment_{index:04}" for index, name in enumerate(ordered)}

    def config(self) -> Json:
        """The generator's configuration."""
        overrides = {name: {"class_name": name, "module_name": file} for name, file in self.fragments().items()}
        return {"class_overrides": overrides, "post_hooks": [], "package_name_override": "asckit_api"}


def prepare(surface: Json) -> Prepared:
    """The prepared document of a surface."""
    classes: dict[str, Class] = {}
    schemas: dict[str, Json] = {}
    for name, model in surface["models"].items():
        for cls, rank, view in _model_views(name, model, surface):
            if cls in classes or cls in surface["enums"]:
                raise CodegenError(f"two classes would be called {cls}; name the one of {name} in openapi/names.toml")
            classes[cls] = Class(model["module"], rank, frozenset(_needs(view)))
            schemas[cls] = {"type": "object", "properties": {}, "x-asckit": view}
    for name, enum in surface["enums"].items():
        classes[name] = Class(enum["module"], 4, frozenset())
        schemas[name] = {"type": "string", "enum": enum["values"], "x-enum-varnames": _members(name, enum["values"])}
    paths: dict[str, Json] = {}
    for operation_id, op in surface["operations"].items():
        paths.setdefault(op["path"], {})[op["verb"].lower()] = _operation(operation_id, op, surface)
    document = {
        "openapi": "3.1.0",
        "info": {"title": surface["title"], "version": surface["version"]},
        "paths": paths,
        "components": {"schemas": schemas},
    }
    return Prepared(document, classes)


def _members(name: str, values: list[str]) -> list[str]:
    members = [snake(value).upper() if value[:1].isalpha() else f"V_{snake(value)}".upper() for value in values]
    if len(set(members)) != len(members):
        members = [f"{member}_{value}" for member, value in zip(members, values, strict=True)]
    if not all(member.isidentifier() for member in members):
        raise CodegenError(f"enum {name} has values that make no Python names: {values}")
    return members


# -- models --------------------------------------------------------------------------------------


def _model_views(name: str, model: Json, surface: Json) -> Iterator[tuple[str, int, Json]]:
    """The classes of a model, with their place in the module and what the template renders."""
    page = schema_page(name)
    kind = model["kind"]
    view: Json = {"base": BASES[kind], "fields": [], "deprecated": model.get("deprecated", False)}
    if kind == "resource":
        words = in_words(name)
        view |= {"doc": f"{_sentence(words)}.", "page": page, "resource_type": model["type"]}
        for member, rank in (("attributes", 1), ("relationships", 2)):
            if not model[member]:
                continue
            cls = f"{name}{pascal(member)}"
            view["fields"].append(_field(member, {"type": "object", "name": cls}, always="dict"))
            make = _attribute if member == "attributes" else _relationship
            fields = [make(wire, entry) for wire, entry in model[member].items()]
            yield cls, rank, {"base": "Model", "doc": f"The {member} of {with_article(words)}.", "fields": fields}
        view["generic"] = any(
            doc.get("data") == name and _may_be_empty(other, surface) for other, doc in surface["models"].items()
        )
        yield name, 0, view
        return
    if kind == "object":
        view["doc"] = f"{_sentence(in_words(name))}."
        view["fields"] = [_attribute(wire, entry) for wire, entry in model["attributes"].items()]
        yield name, 3, view
        return
    item = model["data"]
    words = in_words(item)
    if kind == "page":
        view["doc"] = f"A page of {words} resources." if item in surface["models"] else "A page."
        view["fields"].append(
            _field("data", {"type": "array", "items": {"type": "object", "name": item}}, always="list")
        )
    else:
        view["doc"] = f"{_sentence(words)}, as a document."
        annotation = item
        if _may_be_empty(name, surface):
            annotation = view["data"] = f"_{item}"
        view["fields"].append({"name": "data", "annotation": annotation, "code": f'"data", "{item}"', "needs": [item]})
    if "included" in model:
        members = sorted(set(model["included"].values()))
        union = " | ".join([*members, "ResourceObject"])
        types = ", ".join(f"{_quote(type_)}: {_quote(cls)}" for type_, cls in sorted(model["included"].items()))
        view["fields"].append(
            {
                "name": "included",
                "annotation": f"tuple[{union}, ...] | None",
                "code": f'"included", Included({{{types}}})',
                "needs": members,
            }
        )
    view["page"] = page
    yield name, 3, view


def _may_be_empty(name: str, surface: Json) -> bool:
    """Whether a document may come with nothing in it: it is what a to-one relationship leads to."""
    return any(op["kind"] == "getToOneRelated" and op.get("returns") == name for op in surface["operations"].values())


def _needs(view: Json) -> Iterator[str]:
    for field in view["fields"]:
        yield from field["needs"]


def _attribute(wire: str, entry: Json) -> Json:
    return {**_field(wire, entry), "deprecated": entry.get("deprecated", False)}


def _field(wire: str, entry: Json, always: str | None = None) -> Json:
    annotation, kind, needs = _read_type(entry)
    code = _quote(wire) if kind == "str" else f"{_quote(wire)}, {kind}"
    if always is not None:
        code += f", always={always}"
    elif annotation != "Any":
        annotation += " | None"
    return {"name": field_name(wire), "annotation": annotation, "code": code, "needs": needs}


def _relationship(wire: str, entry: Json) -> Json:
    target = entry.get("target") or "ResourceObject"
    if "many" not in entry:
        annotation, kind, needs = "Relationship | None", "Relationship", []
    else:
        kind = "ToMany" if entry["many"] else "ToOne"
        annotation, needs = f"{kind}[{target}] | None", [target]
    return {
        "name": field_name(wire),
        "annotation": annotation,
        "code": f"{_quote(wire)}, {_quote(kind)}",
        "needs": needs,
        "deprecated": entry.get("deprecated", False),
    }


def _read_type(entry: Json) -> tuple[str, str, list[str]]:
    """Annotation, kind as code, and classes named, of a type that came from Apple."""
    kind = entry["type"]
    if kind in SCALARS:
        return SCALARS[kind], SCALARS[kind], []
    if kind in ("enum", "object"):
        return entry["name"], _quote(entry["name"]), [entry["name"]]
    if kind == "array":
        annotation, code, needs = _read_type(entry["items"])
        return f"tuple[{annotation}, ...]", f"Many({code})", needs
    if kind == "map":
        annotation, code, needs = _read_type(entry["values"])
        return f"dict[str, {annotation}]", f"Map({code})", needs
    if kind == "oneOf":
        return " | ".join(entry["names"]), f"OneOf({', '.join(map(_quote, entry['names']))})", list(entry["names"])
    return "Any", "object", []


# -- operations ----------------------------------------------------------------------------------


def _operation(operation_id: str, op: Json, surface: Json) -> Json:
    view = _operation_view(operation_id, op, surface)
    answer: Json = {"description": op["summary"], "x-asckit": view}
    if op.get("returns") in surface["models"]:
        schema = {"$ref": f"#/components/schemas/{op['returns']}"}
        answer["content"] = {"application/json": {"schema": schema}}
    path = (
        [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}] if "{id}" in op["path"] else []
    )
    return {
        "operationId": operation_id,
        "tags": [op["resource"]],
        "parameters": path,
        "responses": {str(op["status"]): answer},
    }


def _operation_view(operation_id: str, op: Json, surface: Json) -> Json:
    resource = surface["resources"][op["resource"]]
    view: Json = {
        "resource": {"class": resource["class"], "words": in_words(resource["name"])},
        "id": operation_id,
        "method": op["method"],
        "constant": f"_{op['method'].upper()}",
        "doc": f"{op['summary']} `{op['verb']} {op['path']}`",
        "page": operation_page(op["verb"], op["path"]),
        "deprecated": op.get("deprecated", False),
        "verb": op["verb"],
        "path": op["path"],
        "takes_id": "{id}" in op["path"],
        "returns": _quote(op["returns"]) if "returns" in op else None,
        "annotation": _returns(op, surface),
        "accept": op.get("media", "application/json"),
        "csv": op.get("csv", False),
    }
    if "query" in op:
        view["query"] = [
            {
                "name": name,
                "wire": _quote(parameter["wire"]),
                "annotation": _query_annotation(parameter),
                "deprecated": parameter.get("deprecated", False),
            }
            for name, parameter in op["query"].items()
        ]
        view["query_class"] = f"{resource['class']}{pascal(op['method'])}Query"
    if "body" in op:
        view |= _body_view(op["body"], op, surface)
    return view


def _returns(op: Json, surface: Json) -> str:
    returns = op.get("returns")
    if op["kind"] == "getToOneRelated" and surface["models"].get(returns, {}).get("kind") == "document":
        return f"{returns}[{surface['models'][returns]['data']} | None]"
    return returns or "None"


def _query_annotation(parameter: Json) -> str:
    if "literal" in parameter:
        item = parameter["literal"]
    elif "enum" in parameter:
        item = f"{parameter['enum']}Value"
    elif "values" in parameter:
        item = f"Literal[{', '.join(map(_quote, parameter['values']))}]"
    else:
        item = SCALARS[parameter["type"]]
    annotation = f"Sequence[{item}]" if parameter.get("many") else item
    return f"Required[{annotation}]" if parameter.get("required") else annotation


def _body_view(body: Json, op: Json, surface: Json) -> Json:
    if "linkage" in body:
        code = (
            f"Related({_quote(op['relationship'])}, {_quote(body['linkage'])}{', many=True' if body['many'] else ''})"
        )
        return {"body": code, "linkage": "ids" if body["many"] else "other_id"}
    arguments = []
    for member in ("attributes", "relationships"):
        for wire, entry in body[member].items():
            annotation = _input_annotation(entry, surface) if member == "attributes" else _linked_annotation(entry)
            if entry.get("nullable"):
                annotation += " | None"
            arguments.append(
                {
                    "name": argument(wire),
                    "annotation": annotation,
                    "required": entry.get("required", False),
                    "deprecated": entry.get("deprecated", False),
                }
            )
    arguments.sort(key=lambda entry: not entry["required"])
    return {
        "body": f"Body({_quote(body['type'])}{_shape_code(body)})",
        "arguments": arguments,
        "shapes": list(_shapes(body, surface["inputs"])),
    }


def _shape_code(shape: Json) -> str:
    code = ""
    if shape["attributes"]:
        spelled = (f"{_quote(argument(wire))}: {_spelling(wire, entry)}" for wire, entry in shape["attributes"].items())
        code += f", attributes={{{', '.join(spelled)}}}"
    if shape["relationships"]:
        related = (f"{_quote(argument(wire))}: {_related(wire, e)}" for wire, e in shape["relationships"].items())
        code += f", relationships={{{', '.join(related)}}}"
    return code


def _spelling(wire: str, entry: Json) -> str:
    inner = entry["items"] if entry["type"] == "array" else entry
    return f"({_quote(wire)}, {_shape_name(inner['name'])})" if inner["type"] == "object" else _quote(wire)


def _related(wire: str, entry: Json) -> str:
    many = ", many=True" if entry["many"] else ""
    inline = f", inline={_shape_name(entry['inline'])}" if "inline" in entry else ""
    return f"Related({_quote(wire)}, {_quote(entry['type'])}{many}{inline})"


def _shape_name(name: str) -> str:
    return f"_{snake(name).upper()}"


def _shapes(shape: Json, inputs: Mapping[str, Json], seen: tuple[str, ...] = ()) -> Iterator[Json]:
    """The nested shapes that a body needs, innermost first."""
    for entry in (*shape["attributes"].values(), *shape["relationships"].values()):
        inner = entry["items"] if entry.get("type") == "array" else entry
        name = inner.get("inline") or (inner["name"] if inner["type"] == "object" else None)
        if name is None:
            continue
        if name in seen:
            raise CodegenError(f"inline objects refer to each other in a circle: {' → '.join((*seen, name))}")
        yield from _shapes(inputs[name], inputs, (*seen, name))
        yield {"name": _shape_name(name), "code": f"Inline({_shape_code(inputs[name]).removeprefix(', ')})"}


def _input_annotation(entry: Json, surface: Json) -> str:
    kind = entry["type"]
    if "values" in entry and kind == "string":
        return f"Literal[{', '.join(map(_quote, entry['values']))}]"
    if kind in SCALARS:
        return SCALARS[kind]
    if kind == "enum":
        return f"{entry['name']}Value"
    if kind == "array":
        return f"Sequence[{_input_annotation(entry['items'], surface)}]"
    if kind == "map":
        return f"Mapping[str, {_input_annotation(entry['values'], surface)}]"
    if kind == "object":
        model = entry["name"].removesuffix("Input")
        return f"{model} | {entry['name']}" if model in surface["models"] else str(entry["name"])
    return "Any"


def _linked_annotation(entry: Json) -> str:
    item = f"str | {entry['inline']}" if "inline" in entry else "str"
    return f"Sequence[{item}]" if entry["many"] else item


# -- what the pipeline renders by itself ------------------------------------------------------------


def input_views(surface: Json) -> list[Json]:
    """The nested objects that requests take, for `inputs.py`."""
    views = []
    for name, shape in surface["inputs"].items():
        fields = []
        for member in ("attributes", "relationships"):
            for wire, entry in shape[member].items():
                annotation = _input_annotation(entry, surface) if member == "attributes" else _linked_annotation(entry)
                if entry.get("nullable"):
                    annotation += " | None"
                if entry.get("required"):
                    annotation = f"Required[{annotation}]"
                fields.append({"name": argument(wire), "annotation": annotation})
        words = in_words(name.removesuffix("Input").removesuffix("InlineCreate"))
        views.append({"name": name, "doc": f"{_sentence(words)}, as a request takes it.", "fields": fields})
    return views


def literal_views(surface: Json) -> list[Json]:
    """The value lists that queries and requests take, for `literals.py`."""
    views = [
        {"name": name, "values": [_quote(value) for value in entry["values"]], "enum": None}
        for name, entry in surface["literals"].items()
    ]
    views += [
        {"name": f"{name}Value", "values": [_quote(value) for value in entry["values"]], "enum": name}
        for name, entry in surface["enums"].items()
    ]
    return sorted(views, key=lambda view: str(view["name"]))


def _sentence(words: str) -> str:
    """The beginning of a sentence about one thing."""
    text = with_article(words)
    return text[0].upper() + text[1:]


def _quote(text: str) -> str:
    return json.dumps(text, ensure_ascii=True)
