"""Apple's document as these tests read it: by itself, so that the generator is not checked against itself."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

Json = dict[str, Any]

METHODS = {
    "getCollection": "list",
    "getInstance": "get",
    "createInstance": "create",
    "updateInstance": "update",
    "deleteInstance": "delete",
    "getToOneRelated": "get_{}",
    "getToManyRelated": "list_{}",
    "getToOneRelationship": "get_{}_linkage",
    "getToManyRelationship": "list_{}_linkages",
    "createToManyRelationship": "add_{}",
    "deleteToManyRelationship": "remove_{}",
    "replaceToManyRelationship": "replace_{}",
    "updateToOneRelationship": "set_{}",
    "getMetrics": "metrics_{}",
}
"""The grammar of DESIGN, written a second time."""

STRINGS = {
    "date-time": "2026-05-01T12:30:00-07:00",
    "date": "2026-05-01",
    "uri": "https://example.com/a?b=c",
    "uri-reference": "/v1/a?b=c",
    "email": "ann@example.com",
    "duration": "PT30M",
    "number": "12.5",
}
"""A string of each format."""

TAKEN = {"raw", "from_dict", "to_dict", "issues", "find", "find_all", "total", "resource_type"}
"""What every model has of its own: a field of such a name gets an underscore."""


def spelled(name: str) -> str:
    """Apple's camelCase in snake_case, with an underscore behind what Python reserves."""
    words = re.sub(r"[^A-Za-z0-9]+", "_", name).strip("_")
    words = re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1_\2", words)
    words = re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", words).lower()
    return f"{words}_" if keyword.iskeyword(words) or words == "self" else words


def field(name: str) -> str:
    """What a member of an answer is called in Python."""
    return f"{spelled(name)}_" if spelled(name) in TAKEN else spelled(name)


class Operation(NamedTuple):
    """One operation of the document."""

    path: str
    verb: str
    entry: Json

    @property
    def id(self) -> str:
        """Apple's operationId."""
        return str(self.entry["operationId"])

    @property
    def takes_id(self) -> bool:
        """Whether it addresses one resource."""
        return "{id}" in self.path

    @property
    def parameters(self) -> list[Json]:
        """The query parameters."""
        return list(self.entry.get("parameters", ()))

    def method(self, api: Any, suffix: str = "") -> Any:
        """The method of a generated client that performs it."""
        resource, *relationship, kind = self.id.split("_")
        name = METHODS[kind].format(*map(spelled, relationship))
        return getattr(getattr(api, spelled(resource)), name + suffix)

    def successes(self) -> Iterator[tuple[int, str | None, Json | None]]:
        """Every documented success: status, media type and schema (None where nothing is answered)."""
        for status, answer in self.entry["responses"].items():
            if status.startswith("2"):
                for media, content in answer.get("content", {}).items():
                    yield int(status), media, content["schema"]
                if not answer.get("content"):
                    yield int(status), None, None


class Spec:
    """One version of the document, with its known defects mended."""

    def __init__(self, document: Json) -> None:
        self.document = document
        self.version = str(document["info"]["version"])
        self.components: Json = document["components"]["schemas"]

    def __repr__(self) -> str:
        return f"<Spec {self.version}>"

    def operations(self) -> Iterator[Operation]:
        """Every operation, in the order of the document."""
        for path, item in self.document["paths"].items():
            for verb, entry in item.items():
                if verb != "parameters":
                    yield Operation(path, verb.upper(), entry)

    def resolved(self, schema: Json) -> Json:
        """A schema, or the component that it refers to."""
        while "$ref" in schema:
            schema = self.components[schema["$ref"].rsplit("/", 1)[-1]]
        return schema

    def body(self, operation: Operation) -> Json | None:
        """The schema of the body that an operation takes."""
        body = operation.entry.get("requestBody")
        if body is None:
            return None
        assert list(body["content"]) == ["application/json"]
        return self.resolved(body["content"]["application/json"]["schema"])


def pinned(schema: Json) -> str | None:
    """The JSON:API type that a schema of a resource or reference pins."""
    values = schema.get("properties", {}).get("type", {}).get("enum", [])
    return values[0] if len(values) == 1 else None
