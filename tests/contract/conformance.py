"""Whether requests and answers conform to Apple's document: openapi-core and jsonschema-rs judge, not our own code."""

from __future__ import annotations

import json
import warnings
from collections.abc import Iterator
from typing import Any, ClassVar
from urllib.parse import parse_qsl

import httpx
import jsonschema_rs
from openapi_core import Config, OpenAPI
from openapi_core.datatypes import RequestParameters
from openapi_core.exceptions import OpenAPIError
from werkzeug.datastructures import Headers, ImmutableMultiDict

from .spec import Json, Operation, Spec


class Sent:
    """A request as openapi-core looks at it: as it went out, nothing decoded but the query string."""

    def __init__(self, request: httpx.Request) -> None:
        raw_path, _, query = request.url.raw_path.decode().partition("?")
        self.host_url = f"{request.url.scheme}://{request.url.host}"
        self.method = request.method.lower()
        self.path = raw_path
        pairs = parse_qsl(query, keep_blank_values=True, strict_parsing=bool(query))
        self.parameters = RequestParameters(
            query=ImmutableMultiDict(pairs), header=Headers(list(request.headers.multi_items()))
        )
        self.body = request.content or None
        self.content_type = request.headers.get("Content-Type", "")


class Judge:
    """Judges requests: path, verb, token, every query parameter, the body, and that nothing in it is unknown."""

    known: ClassVar[dict[str, list[str]]] = {}
    """What was said of a request to an operation; most are the same in several versions of the document."""

    def __init__(self, spec: Spec) -> None:
        self.spec = spec
        self.document = with_nulls(spec.document)
        components = self.document["components"]
        components["schemas"] = {name: closed(schema) for name, schema in components["schemas"].items()}
        self.openapi: dict[str, OpenAPI] = {}
        """By the first parts of a path: openapi-core looks through all paths for each request, so each has few."""

    def _openapi(self, path: str) -> OpenAPI:
        start = "/".join(path.split("/")[:3])
        if start not in self.openapi:
            paths = {
                path: item for path, item in self.document["paths"].items() if "/".join(path.split("/")[:3]) == start
            }
            # Apple's documents are OpenAPI but for details that asckit does not read, so they are not judged here.
            self.openapi[start] = OpenAPI.from_dict({**self.document, "paths": paths}, Config(spec_validator_cls=None))
        return self.openapi[start]

    def objections(self, operation: Operation, request: httpx.Request) -> list[str]:
        """What is wrong with a request."""
        asked = [request.method, str(request.url), request.content.decode()]
        case = canonical([operation.path, self._spelt_out(operation.entry.get("parameters")), *asked])
        case += canonical(self._spelt_out(self.spec.body(operation)))
        if case not in self.known:
            self.known[case] = list(self._judged(request))
        return self.known[case]

    def _judged(self, request: httpx.Request) -> Iterator[str]:
        try:
            with warnings.catch_warnings():
                warnings.filterwarnings("ignore", ".* parameter is deprecated", DeprecationWarning)
                sent = Sent(request)
                self._openapi(sent.path).validate_request(sent)
        except OpenAPIError as error:
            cause = error.__cause__
            details = getattr(cause, "schema_errors", None) or [cause or ""]
            yield f"{error}: {'; '.join(str(getattr(detail, 'message', detail)) for detail in details)}"

    def _spelt_out(self, value: Any) -> Any:
        """A part of the document with every reference replaced by what it refers to."""
        if isinstance(value, list):
            return [self._spelt_out(item) for item in value]
        if not isinstance(value, dict):
            return value
        if isinstance(value.get("$ref"), str):
            return [self._spelt_out(self.spec.resolved(value)), value.get("nullable")]
        return {name: self._spelt_out(member) for name, member in value.items()}


class Completeness:
    """Judges samples of JSON answers: they have every member that the document names, and no other."""

    def __init__(self, spec: Spec) -> None:
        components = {name: closed(schema, complete=True) for name, schema in spec.components.items()}
        resources = [("urn:spec", {"components": {"schemas": components}})]
        self.registry = jsonschema_rs.Registry(resources, draft=jsonschema_rs.Draft4)
        self.validators: dict[str, jsonschema_rs.Draft4Validator] = {}

    def objections(self, answer: Json, schema: Json) -> Iterator[str]:
        """What is wrong with a sample of an answer."""
        ref = schema["$ref"]
        if ref not in self.validators:
            self.validators[ref] = jsonschema_rs.Draft4Validator({"$ref": f"urn:spec{ref}"}, registry=self.registry)
        for error in self.validators[ref].iter_errors(answer):
            yield f"{'/'.join(map(str, error.instance_path))}: {error.message[:300]}"


def with_nulls(document: Json) -> Json:
    """A document that says in OpenAPI 3.0's own words that null is allowed.

    Apple writes `nullable` beside `$ref`, where OpenAPI 3.0 does not read it, and beside enums without null in them.
    """
    components = document["components"]["schemas"]

    def rewritten(value: Any) -> Any:
        if isinstance(value, list):
            return [rewritten(item) for item in value]
        if not isinstance(value, dict):
            return value
        if value.get("nullable") is True:
            target = components[value["$ref"].rsplit("/", 1)[-1]] if "$ref" in value else value
            value = {**target, "nullable": True}
            if "enum" in value:
                value["enum"] = [*value["enum"], None]
        return {name: rewritten(member) for name, member in value.items()}

    return dict(rewritten(document))


def closed(schema: Json, *, complete: bool = False) -> Json:
    """A schema of which a value has no member that it does not name, and with complete, every one that it does."""
    made = dict(schema)
    if "properties" in schema:
        members = schema["properties"].items()
        made["properties"] = {name: closed(member, complete=complete) for name, member in members}
        made["additionalProperties"] = False
        if complete:
            made["required"] = list(schema["properties"])
    for name in ("items", "additionalProperties"):
        if isinstance(schema.get(name), dict):
            made[name] = closed(schema[name], complete=complete)
    if "oneOf" in schema:
        made["oneOf"] = [closed(member, complete=complete) for member in schema["oneOf"]]
    return made


def canonical(value: Any) -> str:
    """The one text that stands for a JSON value."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"))
