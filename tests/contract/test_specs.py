"""Every operation of Apple's own documents is a method, and asks for what the document says."""

from __future__ import annotations

import importlib
import json
import re
import sys
from collections.abc import Coroutine, Iterator
from pathlib import Path
from typing import Any

import pytest

from asckit_api.client import Api
from pipeline import lock, overlay, source, surface
from pipeline.__main__ import main
from pipeline.generate import generate

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
"""The grammar of DESIGN, written a second time so that the generator is not checked against itself."""


class Recorder:
    """A blocking caller that keeps what it is asked to send."""

    def __init__(self) -> None:
        self.sent: list[Any] = []

    @property
    def face(self) -> Recorder:
        return self

    def run(self, coroutine: Coroutine[Any, Any, Any]) -> Any:
        with pytest.raises(StopIteration):
            coroutine.send(None)

    async def send(self, request: Any) -> None:
        self.sent.append(request)


def spelled(name: str) -> str:
    """Apple's camelCase in snake_case."""
    words = re.sub(r"[^A-Za-z0-9]+", "_", name).strip("_")
    words = re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1_\2", words)
    return re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", words).lower()


def operations(document: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    for path, item in document["paths"].items():
        for verb in ("get", "post", "patch", "delete"):
            if verb in item:
                yield path, verb.upper(), item[verb]


def sample(schema: dict[str, Any], components: dict[str, Any]) -> Any:
    """A value that a query parameter of this schema takes."""
    if "$ref" in schema:
        schema = components[schema["$ref"].rsplit("/", 1)[-1]]
    if schema["type"] == "array":
        one = sample(schema["items"], components)
        return [one, one]
    if "enum" in schema:
        return schema["enum"][-1]
    return {"integer": 7, "boolean": True, "string": "a"}[schema["type"]]


def on_the_wire(value: Any) -> str:
    if isinstance(value, list):
        return ",".join(map(on_the_wire, value))
    return str(value).lower() if isinstance(value, bool) else str(value)


def walk(document: dict[str, Any], api: Any, recorder: Recorder) -> int:
    """Call the method of every operation with every query parameter; returns how many there were."""
    components = document["components"]["schemas"]
    count = 0
    for path, verb, operation in operations(document):
        resource, *relationship, kind = operation["operationId"].split("_")
        method = METHODS[kind].format(*map(spelled, relationship))
        call = getattr(getattr(api, spelled(resource)), method)
        count += 1
        if verb in ("POST", "PATCH") or "requestBody" in operation:
            assert callable(call)
            continue
        given = {entry["name"]: sample(entry["schema"], components) for entry in operation.get("parameters", ())}
        call(*(["x/y"] if "{id}" in path else []), **{spelled(name): value for name, value in given.items()})
        request = recorder.sent[-1]
        assert (request.operation.id, request.operation.method) == (operation["operationId"], verb)
        assert request.path == path.replace("{id}", "x%2Fy")
        assert dict(request.params) == {name: on_the_wire(value) for name, value in given.items()}
    return count


@pytest.mark.filterwarnings("ignore:Apple has deprecated:DeprecationWarning")
def test_every_operation_is_a_method_that_asks_for_what_the_document_says(spec: Path, tmp_path: Path) -> None:
    document, _ = overlay.mend(source.load(str(spec)).document, overlay.load(lock.OPENAPI / "overlay.yaml"))
    made = generate(surface.build(document, names()), tmp_path)
    made.rename(tmp_path / "walked_api")
    sys.path.insert(0, str(tmp_path))
    try:
        recorder = Recorder()
        api = importlib.import_module("walked_api.client").Api(recorder)
        count = walk(document, api, recorder)
    finally:
        sys.path.remove(str(tmp_path))
        for name in [name for name in sys.modules if name.startswith("walked_api")]:
            del sys.modules[name]
    assert count == sum(1 for _ in operations(document))
    print(f"{document['info']['version']}: {count} operations")


def names() -> dict[str, str]:
    import tomllib

    return tomllib.loads((lock.OPENAPI / "names.toml").read_text(encoding="utf-8"))


def test_what_is_committed_is_what_its_document_makes(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    locked = json.loads(lock.PATH.read_text(encoding="utf-8"))["document"]
    if locked["sha256"] != source.load(str(spec)).digest:
        return  # another version's document
    assert main(["--spec", str(spec), "--check"]) == 0, capsys.readouterr().err


def test_the_document_that_is_committed_is_among_those_walked() -> None:
    from .conftest import documents

    version = json.loads(lock.PATH.read_text(encoding="utf-8"))["document"]["version"]
    if documents():
        assert version in documents()


@pytest.mark.filterwarnings("ignore:Apple has deprecated:DeprecationWarning")
def test_every_operation_of_the_committed_surface_is_a_method() -> None:
    from asckit_api.surface import load

    api: Any = Api(Recorder())  # type: ignore[arg-type]
    count = 0
    for name, resource in load()["resources"].items():
        for method in resource["operations"]:
            assert callable(getattr(getattr(api, name), method))
            count += 1
    assert count == len(load()["operations"])
    assert count > 1000
