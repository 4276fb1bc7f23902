"""Documents that must stop a run: one sentence that names the place, and generated/ left alone."""

from __future__ import annotations

import copy
import io
import json
import os
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from pipeline import lock, source, surface
from pipeline.__main__ import main
from pipeline.errors import CodegenError

from .documents import array, operation, small_document


def zipped(content: bytes, name: str = "openapi.oas.json") -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, content)
    return buffer.getvalue()


GOOD = json.dumps(small_document()).encode()
BAD_FILES = {
    "half a zip": (zipped(os.urandom(5000))[:3000], "damaged or half-downloaded zip"),
    "a zip without JSON": (zipped(b"hello", "readme.txt"), "holds 0 JSON files"),
    "neither zip nor JSON": (b"<html>Sign in</html>", "neither a zip nor JSON"),
    "half a JSON file": (GOOD[:500], "neither a zip nor JSON"),
    "JSON that is no OpenAPI document": (b'{"swagger": "2.0"}', "not an OpenAPI 3 document"),
    "JSON that is a list": (b"[]", "not an OpenAPI 3 document"),
    "a document without schemas": (b'{"openapi": "3.0.1", "info": {}, "paths": {}}', "'components' is missing"),
    "an empty file": (b"", "neither a zip nor JSON"),
}


@pytest.mark.parametrize(("content", "says"), BAD_FILES.values(), ids=BAD_FILES)
def test_a_file_that_is_no_document_is_refused(tmp_path: Path, content: bytes, says: str) -> None:
    path = tmp_path / "spec.bin"
    path.write_bytes(content)
    with pytest.raises(CodegenError, match=says) as refusal:
        source.load(str(path))
    assert "spec.bin" in str(refusal.value)


def test_a_file_that_is_not_there_or_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CodegenError, match=r"there is no file .*missing\.zip"):
        source.load(str(tmp_path / "missing.zip"))
    with pytest.raises(CodegenError, match="cannot read"):
        source.load(str(tmp_path))


def test_packing_and_white_space_do_not_change_the_digest(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_bytes(GOOD)
    (tmp_path / "b.zip").write_bytes(zipped(json.dumps(small_document(), indent=3, sort_keys=True).encode()))
    assert source.load(str(tmp_path / "a.json")).digest == source.load(str(tmp_path / "b.zip")).digest


def odd_operation_id(document: dict[str, Any]) -> None:
    document["paths"]["/v1/kites"]["get"]["operationId"] = "kites_fetchAll"


def wrong_verb(document: dict[str, Any]) -> None:
    paths = document["paths"]
    paths["/v1/kites/{id}"]["delete"] = operation("kites_updateInstance", "204")


def exploded_parameter(document: dict[str, Any]) -> None:
    document["paths"]["/v1/kites"]["get"]["parameters"].append({**array("filter[id]"), "explode": True})


def header_parameter(document: dict[str, Any]) -> None:
    document["paths"]["/v1/kites"]["get"]["parameters"].append({**array("X-Trace"), "in": "header"})


def polymorphic_relationship(document: dict[str, Any]) -> None:
    kite = document["components"]["schemas"]["Kite"]["properties"]["relationships"]["properties"]
    kite["maker"]["properties"]["data"]["properties"]["type"]["enum"] = ["makers", "clubs"]


def polymorphic_argument(document: dict[str, Any]) -> None:
    create = document["components"]["schemas"]["KiteCreateRequest"]["properties"]["data"]["properties"]
    create["relationships"]["properties"]["maker"]["properties"]["data"]["properties"]["type"]["enum"] = ["a", "b"]


def clashing_classes(document: dict[str, Any]) -> None:
    document["components"]["schemas"]["KiteTail"] = {"type": "object", "properties": {"length": {"type": "integer"}}}


def clashing_queries(document: dict[str, Any]) -> None:
    document["paths"]["/v1/kites"]["get"]["parameters"].append(array("filter[makerName]"))


def clashing_fields(document: dict[str, Any]) -> None:
    data = document["components"]["schemas"]["KiteCreateRequest"]["properties"]["data"]["properties"]
    data["attributes"]["properties"]["maker"] = {"type": "string"}


def two_answers(document: dict[str, Any]) -> None:
    responses = document["paths"]["/v1/kites"]["post"]["responses"]
    responses["200"] = copy.deepcopy(responses["201"])


BAD_DOCUMENTS = {
    odd_operation_id: "'kites_fetchAll' .GET. is outside the grammar",
    wrong_verb: "'kites_updateInstance' .DELETE. is outside the grammar",
    exploded_parameter: r"'filter\[id\]' of kites_getCollection is not marked explode: false",
    header_parameter: "'X-Trace' of kites_getCollection is not a form query parameter",
    polymorphic_relationship: "Kite.maker is polymorphic",
    polymorphic_argument: "maker is polymorphic",
    clashing_classes: "two objects would be called KiteTail",
    clashing_queries: "kites_getCollection would have one Python name",
    clashing_fields: r"kites_createInstance: \['maker'\] name an attribute and a relationship",
    two_answers: "kites_createInstance has 2 answers with content",
}


@pytest.mark.parametrize(("spoil", "says"), BAD_DOCUMENTS.items(), ids=[spoil.__name__ for spoil in BAD_DOCUMENTS])
def test_a_document_that_asckit_cannot_model_stops_the_run(spoil: Callable[[dict[str, Any]], None], says: str) -> None:
    document = small_document()
    spoil(document)
    with pytest.raises(CodegenError, match=says):
        surface.build(document, {})


def test_a_name_from_the_table_resolves_a_clash() -> None:
    document = small_document()
    clashing_classes(document)
    made = surface.build(document, {"Kite.tail": "KiteTailShape"})
    assert made["models"]["Kite"]["attributes"]["tail"] == {"type": "object", "name": "KiteTailShape"}


def test_a_stopped_run_says_why_in_one_line_and_leaves_generated_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = lock.digest(lock.GENERATED / "asckit_api")
    spec = tmp_path / "spec.json"
    spec.write_text(json.dumps(small_document()))
    assert main(["--spec", str(spec)]) == 1
    said = capsys.readouterr().err
    assert said.startswith("codegen: overlay entry 'bundle-id-platform-services'")
    assert said.count("\n") == 1
    assert lock.digest(lock.GENERATED / "asckit_api") == before


def test_the_lock_fits_what_is_committed() -> None:
    assert lock.verify() == []


def test_the_lock_check_runs_on_bare_python() -> None:
    done = subprocess.run(
        [sys.executable, "-S", "-m", "pipeline.lock"],
        cwd=lock.OPENAPI,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
