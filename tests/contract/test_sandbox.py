"""The sandbox answers as Apple's document says: a walk over every operation, and Schemathesis on all of them."""

from __future__ import annotations

import copy
import itertools
import json
import tomllib
import warnings
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import jsonschema_rs
import pytest
from hypothesis import HealthCheck, Phase, given, seed, settings
from starlette.types import ASGIApp, Receive, Scope, Send
from tests.sandbox.conftest import mint
from tests.sandbox.filled import fill, filled, query, request

from asckit.testing import Sandbox
from asckit_plugins.sandbox import engine, rules
from asckit_plugins.sandbox.app import application
from asckit_plugins.sandbox.shapes import Shapes, shapes
from asckit_plugins.sandbox.world import World
from pipeline import lock, overlay, source, surface

from .conformance import closed
from .conftest import documents
from .spec import Operation, Spec

with warnings.catch_warnings():
    warnings.simplefilter("ignore", DeprecationWarning)
    import schemathesis
    from schemathesis.checks import not_a_server_error
    from schemathesis.core.result import Ok
    from schemathesis.specs.openapi.checks import response_schema_conformance

OPEN = ("DocumentLinks",)
"""What Apple's servers say more in than the document: a linkage's `related` link."""
LIMITS = settings(
    max_examples=5,  # to each of the operations
    database=None,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=[Phase.generate],
)
LEAST = {"filled": (2_300, 30), "demo": (1_000, 30)}
"""How many answers a walk judges at least, and how many of them are cut into pages."""
LIMIT: list[dict[str, str]] = [{}, {"limit": "1"}]
TYPES = frozenset(shapes().types())
OPERATIONS = list(shapes().operations())


@pytest.fixture(scope="session")
def spec() -> Spec:
    """The document that the surface was made from, closed: nothing may have a member that it does not name."""
    path = documents().get(shapes().version)
    if path is None:
        pytest.skip(f"there is no document of {shapes().version} to compare with (ASCKIT_SPECS)")
    document, _ = overlay.mend(source.load(str(path)).document, overlay.load(lock.OPENAPI / "overlay.yaml"))
    document = copy.deepcopy(document)
    components = document["components"]["schemas"]
    for name, schema in components.items():
        components[name] = schema if name in OPEN else closed(schema)
    return Spec(document)


class Judge:
    """Judges answers by the schema of their operation, status and media type."""

    def __init__(self, spec: Spec) -> None:
        resources = [("urn:spec", {"components": {"schemas": spec.components}})]
        self.registry = jsonschema_rs.Registry(resources, draft=jsonschema_rs.Draft4)
        self.operations: dict[str, Operation] = {operation.id: operation for operation in spec.operations()}
        self.validators: dict[str, jsonschema_rs.Draft4Validator] = {}
        self.judged = 0

    def objections(self, id: str, status: int, media: str, content: bytes) -> Iterator[str]:
        """What is wrong with an answer."""
        documented = self.operations[id].entry["responses"].get(str(status))
        if documented is None:
            yield f"{id} has no answer {status}: {content[:200]!r}"
            return
        contents = documented.get("content", {})
        if not contents and not content:
            self.judged += 1
            return
        if media not in contents:
            yield f"{id} answers {status} as {media}, not {list(contents)}"
            return
        self.judged += 1
        ref = contents[media]["schema"].get("$ref", "")
        if not media.endswith("json"):
            return
        if ref not in self.validators:
            self.validators[ref] = jsonschema_rs.Draft4Validator({"$ref": f"urn:spec{ref}"}, registry=self.registry)
        for error in self.validators[ref].iter_errors(json.loads(content)):
            yield f"{id}: {'/'.join(map(str, error.instance_path))}: {error.message[:300]}"


class Asked:
    """A sandbox, and requests to it."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self.headers = {"authorization": f"Bearer {mint(sandbox)}", "content-type": "application/json"}

    def ask(self, verb: str, target: str, data: Any = None, accept: str = "*/*") -> tuple[int, str, bytes]:
        """Status, media type and content of an answer."""
        content = b"" if data is None else json.dumps(data).encode()
        status, headers, answer = self.sandbox.handle(verb, target, {**self.headers, "accept": accept}, content)
        return status, headers.get("content-type", ""), answer


@pytest.mark.parametrize("world", ["filled", "demo"])
def test_every_read_keeps_to_the_document(spec: Spec, world: str) -> None:
    judge = Judge(spec)
    asked = Asked(Sandbox("demo", nulls=False) if world == "demo" else filled(nulls=False))
    wrong: list[str] = []
    cut = 0
    for operation in OPERATIONS:
        if operation.verb != "GET":
            continue
        ids = asked.sandbox.ids(operation.type) if "{id}" in operation.path else [""]
        for id_ in ids:
            for media, limit in itertools.product(operation.media, LIMIT if "limit" in operation.parameters else [{}]):
                target = f"{operation.path.replace('{id}', id_)}?{urlencode(query(operation) | limit)}"
                status, answered, content = asked.ask("GET", target, accept=media)
                assert answered == (media if status == 200 else "application/json")
                wrong += judge.objections(operation.id, status, answered, content)
                cut += b'"nextCursor"' in content
    assert not wrong, "\n".join(wrong[:40])
    assert judge.judged > LEAST[world][0]
    assert cut > LEAST[world][1]


def test_every_change_is_answered_as_the_document_says(spec: Spec) -> None:
    judge = Judge(spec)
    wrong: list[str] = []
    for operation in OPERATIONS:
        if operation.verb == "GET":
            continue
        asked = Asked(filled(nulls=False))
        id_ = asked.sandbox.ids(operation.type)[0] if "{id}" in operation.path else ""
        data: Any = None
        if operation.body and "linkage" in operation.body:
            data = {"data": asked.sandbox.world.store.all(operation.body["linkage"])[0].key}
            data["data"] = [data["data"]] if operation.body["many"] else data["data"]
        elif operation.body:
            data = request(asked.sandbox, operation, id_)
        status, media, content = asked.ask(operation.verb, operation.path.replace("{id}", id_), data)
        wrong += judge.objections(operation.id, status, media, content)
    assert not wrong, "\n".join(wrong[:40])


def test_a_sandbox_of_every_version_of_the_document_answers(document: Path) -> None:
    mended, _ = overlay.mend(source.load(str(document)).document, overlay.load(lock.OPENAPI / "overlay.yaml"))
    names, semantics = (tomllib.loads((lock.OPENAPI / name).read_text()) for name in ("names.toml", "semantics.toml"))
    table = Shapes(json.loads(json.dumps(surface.build(mended, names) | {"semantics": semantics})))
    world = World(table, lambda: 1_750_000_000.0, rules.ALL.events)
    fill(world)
    answered = 0
    for operation in table.operations():
        if operation.kind == "getMetrics" or (operation.verb != "GET" and operation.kind != "deleteInstance"):
            continue
        asked = f"?{urlencode(query(operation))}" if operation.verb == "GET" else ""
        id_ = next((one.id for one in world.store.all(operation.type)), None)
        target = operation.path.replace("{id}", id_ or "") + asked
        if id_ is not None or "{id}" not in operation.path:
            status, _, _ = engine.carry_out(world, operation, id_, target, b"", "https://sandbox.invalid")
            assert status == operation.status
            answered += 1
    assert answered > len(list(table.operations())) / 2
    for type_ in table.types():
        assert world.create(type_).type == type_


# -- schemathesis ------------------------------------------------------------------------------


def aim(case: Any, sandbox: Sandbox, type_: str) -> None:
    """Let a request that Schemathesis made name resources that are there, so that it gets beyond the first check."""
    if case.path_parameters and (known := sandbox.ids(type_)):
        case.path_parameters["id"] = known[0]
    data = case.body.get("data") if isinstance(case.body, dict) else None
    if isinstance(data, list) or (isinstance(data, dict) and case.path_parameters is not None):
        name_known(data, sandbox)
    if isinstance(data, dict):
        if isinstance(data.get("id"), str) and case.path_parameters:
            data["id"] = case.path_parameters["id"]
        name_known(data.get("relationships"), sandbox)


def name_known(value: Any, sandbox: Sandbox) -> None:
    """Replace the ids of resource identifiers by those of resources that are there."""
    for one in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        name_known(one, sandbox)
    if isinstance(value, dict) and value.get("type") in TYPES and isinstance(value.get("id"), str):
        known = sandbox.ids(value["type"])
        value["id"] = known[len(value["id"]) % len(known)] if known else value["id"]


def test_schemathesis_finds_no_server_error_and_no_answer_that_breaks_the_schema(spec: Spec) -> None:
    schema = schemathesis.openapi.from_dict(spec.document)
    served: list[ASGIApp] = []

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        await served[-1](scope, receive, send)

    schema.app = app
    statuses: Counter[int] = Counter()
    for result in schema.get_all_operations():
        assert isinstance(result, Ok)
        operation = result.ok()
        asked = Asked(filled(nulls=False))
        served[:] = [application(asked.sandbox, asked.sandbox.base_url)]
        type_ = shapes().operation(operation.definition.raw["operationId"]).type
        seed(0)(LIMITS(given(case=operation.as_strategy())(judge_of(asked, type_, statuses))))()
    print(statuses)
    assert set(statuses) >= {200, 201, 204, 400, 404, 409}


def judge_of(asked: Asked, type_: str, statuses: Counter[int]) -> Callable[[Any], None]:
    """Sends one of Schemathesis's requests and lets it judge the answer."""

    def judge(case: Any) -> None:
        aim(case, asked.sandbox, type_)
        answer = case.call(headers={"authorization": asked.headers["authorization"]})
        statuses[answer.status_code] += 1
        case.validate_response(answer, checks=[not_a_server_error, response_schema_conformance])

    return judge
