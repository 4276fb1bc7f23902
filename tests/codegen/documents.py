"""A small document of our own in the shape of Apple's: two resources, every kind of operation."""

from __future__ import annotations

from typing import Any

Json = dict[str, Any]


def reference(type_: str) -> Json:
    properties = {"type": {"type": "string", "enum": [type_]}, "id": {"type": "string"}}
    return {"type": "object", "properties": properties, "required": ["id", "type"]}


def relationship(type_: str, *, many: bool = False) -> Json:
    data = {"type": "array", "items": reference(type_)} if many else reference(type_)
    return {"type": "object", "properties": {"links": ref("RelationshipLinks"), "data": data}}


def ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def resource(type_: str, attributes: Json, relationships: Json) -> Json:
    return {
        "type": "object",
        "properties": {
            **reference(type_)["properties"],
            "attributes": {"type": "object", "properties": attributes},
            "relationships": {"type": "object", "properties": relationships},
            "links": ref("ResourceLinks"),
        },
        "required": ["id", "type"],
    }


def document_of(name: str, *, many: bool = False, included: tuple[str, ...] = ()) -> Json:
    properties: Json = {
        "data": {"type": "array", "items": ref(name)} if many else ref(name),
        "links": ref("DocumentLinks"),
    }
    if many:
        properties["meta"] = ref("PagingInformation")
    if included:
        properties["included"] = {"type": "array", "items": {"oneOf": [ref(member) for member in included]}}
    return {"type": "object", "properties": properties, "required": ["data", "links"]}


def request(type_: str, attributes: Json, required: list[str], relationships: Json, *, id: bool = False) -> Json:
    data = {
        **reference(type_),
        "required": ["type", "attributes", *(["relationships"] if relationships else []), *(["id"] if id else [])],
    }
    data["properties"] = {
        **data["properties"],
        "attributes": {"type": "object", "properties": attributes, "required": required},
    }
    if relationships:
        data["properties"]["relationships"] = {
            "type": "object",
            "properties": relationships,
            "required": list(relationships),
        }
    return {"type": "object", "properties": {"data": data}, "required": ["data"]}


def array(name: str, *values: str, required: bool = False) -> Json:
    items: Json = {"type": "string", "enum": list(values)} if values else {"type": "string"}
    schema = {"type": "array", "items": items}
    return {"name": name, "in": "query", "schema": schema, "style": "form", "explode": False, "required": required}


def operation(
    operation_id: str, status: str, answer: Json | None = None, body: str | None = None, **extra: Any
) -> Json:
    content = {"content": {"application/json": {"schema": answer}}} if answer else {}
    made = {"operationId": operation_id, "tags": ["T"], "responses": {status: {"description": "", **content}}, **extra}
    if body:
        made["requestBody"] = {"content": {"application/json": {"schema": ref(body)}}}
    return made


def linkages(type_: str, *, many: bool) -> Json:
    data = {"type": "array", "items": reference(type_)} if many else reference(type_)
    return {
        "type": "object",
        "properties": {"data": data, "links": ref("DocumentLinks")},
        "required": ["data", "links"],
    }


def small_document() -> Json:
    """Kites and their makers."""
    links = {"type": "object", "properties": {"self": {"type": "string"}, "next": {"type": "string"}}}
    schemas = {
        "RelationshipLinks": links,
        "ResourceLinks": links,
        "DocumentLinks": links,
        "PagingInformation": {"type": "object", "properties": {"paging": {"type": "object"}}},
        "WindStrength": {"type": "string", "enum": ["CALM", "BREEZE", "GALE"]},
        "Kite": resource(
            "kites",
            {
                "name": {"type": "string"},
                "firstFlight": {"type": "string", "format": "date-time"},
                "strength": ref("WindStrength"),
                "tail": {"type": "object", "properties": {"colour": {"type": "string", "enum": ["RED", "BLUE"]}}},
                "from": {"type": "string"},
                "issues": {"type": "array", "items": {"type": "string"}},
            },
            {"maker": relationship("makers"), "rivals": relationship("kites", many=True)},
        ),
        "Maker": resource("makers", {"name": {"type": "string"}}, {"kites": relationship("kites", many=True)}),
        "KiteResponse": document_of("Kite", included=("Maker", "Kite")),
        "KitesResponse": document_of("Kite", many=True, included=("Maker", "Kite")),
        "MakerResponse": document_of("Maker"),
        "KiteMakerLinkageResponse": linkages("makers", many=False),
        "KiteRivalsLinkagesResponse": linkages("kites", many=True),
        "KiteCreateRequest": request(
            "kites",
            {
                "name": {"type": "string"},
                "strength": {**ref("WindStrength")},
                "firstFlight": {"type": "string", "format": "date-time", "nullable": True},
                "tail": {"type": "object", "properties": {"colour": {"type": "string", "enum": ["RED", "BLUE"]}}},
            },
            ["name"],
            {"maker": relationship("makers")},
        ),
        "KiteUpdateRequest": request("kites", {"name": {"type": "string", "nullable": True}}, [], {}, id=True),
        "KiteRivalsLinkagesRequest": {
            "type": "object",
            "properties": {"data": {"type": "array", "items": reference("kites")}},
        },
        "KiteMakerLinkageRequest": {"type": "object", "properties": {"data": reference("makers")}},
        "csv": {"type": "string"},
    }
    one, many = "/v1/kites/{id}/relationships/maker", "/v1/kites/{id}/relationships/rivals"
    listing = [
        array("filter[maker.name]"),
        array("filter[strength]", "CALM", "BREEZE", "GALE"),
        array("fields[kites]", "name", "strength", "maker"),
        array("include", "maker", "rivals"),
        array("sort", "name", "-name"),
        {"name": "limit", "in": "query", "schema": {"type": "integer", "maximum": 200}, "style": "form"},
    ]
    metrics = [{"name": "period", "in": "query", "schema": {"type": "string"}, "required": True}]
    paths = {
        "/v1/kites": {
            "get": operation("kites_getCollection", "200", ref("KitesResponse"), parameters=listing),
            "post": operation("kites_createInstance", "201", ref("KiteResponse"), "KiteCreateRequest"),
        },
        "/v1/kites/{id}": {
            "get": operation("kites_getInstance", "200", ref("KiteResponse"), parameters=[array("include", "maker")]),
            "patch": operation("kites_updateInstance", "200", ref("KiteResponse"), "KiteUpdateRequest"),
            "delete": operation("kites_deleteInstance", "204", deprecated=True),
        },
        "/v1/kites/{id}/maker": {"get": operation("kites_maker_getToOneRelated", "200", ref("MakerResponse"))},
        "/v1/kites/{id}/rivals": {"get": operation("kites_rivals_getToManyRelated", "200", ref("KitesResponse"))},
        one: {
            "get": operation("kites_maker_getToOneRelationship", "200", ref("KiteMakerLinkageResponse")),
            "patch": operation("kites_maker_updateToOneRelationship", "204", None, "KiteMakerLinkageRequest"),
        },
        many: {
            "get": operation("kites_rivals_getToManyRelationship", "200", ref("KiteRivalsLinkagesResponse")),
            "post": operation("kites_rivals_createToManyRelationship", "204", None, "KiteRivalsLinkagesRequest"),
            "patch": operation("kites_rivals_replaceToManyRelationship", "204", None, "KiteRivalsLinkagesRequest"),
            "delete": operation("kites_rivals_deleteToManyRelationship", "204", None, "KiteRivalsLinkagesRequest"),
        },
        "/v1/kites/{id}/metrics/flights": {
            "get": operation("kites_flights_getMetrics", "200", ref("KitesResponse"), parameters=metrics)
        },
    }
    paths["/v1/kites/{id}/rivals"]["get"]["responses"]["200"]["content"]["text/csv"] = {"schema": ref("csv")}
    return {
        "openapi": "3.0.1",
        "info": {"title": "Kites", "version": "1.0"},
        "servers": [{"url": "https://kites.example/"}],
        "paths": paths,
        "components": {"schemas": schemas},
    }
