"""Documents are as Apple sends them, and made of what Apple's specification knows."""

from __future__ import annotations

import subprocess
import sys

import pytest

import asckit.testing
from asckit import Conflict
from asckit.calls import Answer
from asckit.engine import error_of
from asckit.testing import document, error, page, reference, resource
from asckit_api.models import Build, BuildsResponse

from .both import create

BUILD = resource(
    "builds", "7", {"version": "42", "processingState": "VALID"}, app="1", betaGroups=["3", "4"], preReleaseVersion=None
)


def test_a_resource_reads_as_one_of_apples() -> None:
    build = Build.from_dict(BUILD)
    assert (build.id, build.attributes.version) == ("7", "42")
    assert BUILD["relationships"] == {
        "app": {"data": {"type": "apps", "id": "1"}},
        "betaGroups": {"data": [{"type": "betaGroups", "id": "3"}, {"type": "betaGroups", "id": "4"}]},
        "preReleaseVersion": {"data": None},
    }
    assert build.issues() == []


def test_a_page_reads_as_one_of_apples() -> None:
    made = page([BUILD], next="/v1/builds?cursor=AA&limit=1", total=9, limit=1, included=[resource("apps", "1")])
    builds = BuildsResponse.from_dict(made)
    assert builds.issues() == []
    app = builds.find(builds.data[0].relationships.app)
    assert app is not None
    assert app.id == "1"
    assert made["links"]["next"] == "https://fake.invalid/v1/builds?cursor=AA&limit=1"
    assert made["meta"] == {"paging": {"limit": 1, "total": 9, "nextCursor": "AA"}}
    assert "total" not in page([])["meta"]["paging"]


def test_a_document_may_hold_nothing() -> None:
    assert document(None)["data"] is None
    assert "included" not in document(BUILD)
    assert document(BUILD, included=[resource("apps", "1")])["included"][0]["id"] == "1"


def test_an_error_reads_as_one_of_apples() -> None:
    reason = {"code": "ENTITY_ERROR", "detail": "Too long."}
    made = error(409, "STATE_ERROR", "Not now.", pointer="/data/attributes/name", associated={"/v1/builds/7": [reason]})
    raised = error_of(create(), Answer.of(made, status=409), 0.0)
    assert isinstance(raised, Conflict)
    (told,) = raised.errors
    assert (told.code, told.title, told.source) == ("STATE_ERROR", "Conflict", "/data/attributes/name")
    assert told.associated["/v1/builds/7"][0].detail == "Too long."
    assert error(400, "PARAMETER_ERROR", parameter="limit")["errors"][0]["source"] == {"parameter": "limit"}


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({"type": "build"}, "no type 'build'; did you mean 'builds'"),
        ({"attributes": {"proccessingState": "VALID"}}, "no attribute 'proccessingState'; did you mean 'processingSt"),
        ({"betaGroup": ["1"]}, "no relationship 'betaGroup'; did you mean 'betaGroups'"),
        ({"betaGroups": "1"}, "betaGroups of builds takes a list of ids, not '1'"),
        ({"app": ["1"]}, "app of builds takes one id, not"),
    ],
)
def test_what_the_specification_does_not_know_is_refused(arguments: dict[str, object], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        resource(**{"type": "builds", "id": "1", **arguments})  # type: ignore[arg-type]


def test_what_is_newer_than_the_release_can_be_built_unchecked() -> None:
    assert resource("builds", "1", {"brandNew": 1}, checked=False)["attributes"] == {"brandNew": 1}
    assert resource("brandNew", "1", checked=False)["type"] == "brandNew"
    assert reference("brandNew", "1") == {"type": "brandNew", "id": "1"}


def test_every_name_of_the_package_is_there_and_loaded_late() -> None:
    for name in asckit.testing.__all__:
        assert getattr(asckit.testing, name) is not None
    with pytest.raises(AttributeError, match="no attribute 'Sandbx'"):
        _ = asckit.testing.Sandbx
    code = "import sys, asckit.testing; print({'httpx', 'pytest', 'asckit_api.surface', 'asyncio'} & {*sys.modules})"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "set()\n"
