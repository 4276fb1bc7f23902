"""What is committed fits the documents that it was made from."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from asckit_api.client import Api
from asckit_api.surface import load
from pipeline import lock, source
from pipeline.__main__ import main

from .conftest import SPECS, documents


def test_what_is_committed_is_what_its_document_makes(document: Path, capsys: pytest.CaptureFixture[str]) -> None:
    locked = json.loads(lock.PATH.read_text(encoding="utf-8"))["document"]
    if locked["sha256"] != source.load(str(document)).digest:
        return  # another version's document
    assert main(["--spec", str(document), "--check"]) == 0, capsys.readouterr().err


def test_the_document_that_is_committed_is_among_those_walked() -> None:
    version = json.loads(lock.PATH.read_text(encoding="utf-8"))["document"]["version"]
    assert version in documents() or not SPECS.is_dir()


def test_every_operation_of_the_committed_surface_is_a_method() -> None:
    class Nobody:
        """A caller that is never called."""

    api: Any = Api(Nobody())  # type: ignore[arg-type]
    count = 0
    for name, resource in load()["resources"].items():
        for method in resource["operations"]:
            assert callable(getattr(getattr(api, name), method))
            count += 1
    assert count == len(load()["operations"])
    assert count > 1000
