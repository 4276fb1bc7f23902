"""Worlds in files: those that come with asckit, those that people write, and what is wrong with them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from asckit.testing import Sandbox
from asckit_plugins.sandbox.worlds import WORLDS
from asckit_plugins.testflight import TestFlight as Distribution

from .conftest import build_id

WRITTEN = """
[timing]
processing = "2m"

[[apps]]
name = "Kite"
bundle_id = "com.example.kite"
review_contact = { first_name = "Ada", last_name = "L", phone = "1", email = "a@example.com" }
feedback_email = "a@example.com"

[[apps.groups]]
name = "QA"
internal = true
testers = ["ada@example.com"]

[[apps.builds]]
version = "1.0"
number = 7
age = "3d12h"
encryption = false
groups = ["QA"]
notes = { "en-US" = "Fly it.", "de-DE" = "Lass ihn steigen." }

[[apps.builds]]
version = "1.1"
number = "8"
age = "5m"
state = "PROCESSING"
ready_in = "90s"

[[apps.builds]]
version = "1.0"
number = "9"
state = "EXPIRED"
review = "REJECTED"

[[testers]]
email = "ada@example.com"

[[resources]]
type = "appEncryptionDeclarations"
ref = "papers"
id = "11111111-2222-3333-4444-555555555555"
attributes = { appDescription = "Kites", exempt = true, uploadedDate = 2024-06-10T09:01:02-07:00 }
relationships = { app = "com.example.kite", builds = ["com.example.kite/1.0 (7)"] }
"""


def written(folder: Path, text: str) -> Path:
    path = folder / "world.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_file_says_what_there_is(tmp_path: Path) -> None:
    sandbox = Sandbox(written(tmp_path, WRITTEN))
    seven, eight, nine = (
        build_id(sandbox, version, number, "com.example.kite")
        for version, number in (("1.0", "7"), ("1.1", "8"), ("1.0", "9"))
    )
    build = sandbox.get("builds", seven)
    (group,) = sandbox.ids("betaGroups", name="QA")
    assert (build["processingState"], build["expired"], build["betaGroups"]) == ("VALID", False, [group])
    assert {sandbox.get("betaBuildLocalizations", one)["whatsNew"] for one in build["betaBuildLocalizations"]} == {
        "Fly it.",
        "Lass ihn steigen.",
    }
    (papers,) = sandbox.ids("appEncryptionDeclarations", uploadedDate="2024-06-10T09:01:02-07:00")
    assert papers.startswith("11111111-")
    assert build["appEncryptionDeclaration"] == papers
    assert sandbox.get("builds", nine)["expired"] is True
    assert sandbox.get("betaAppReviewSubmissions", nine)["betaReviewState"] == "REJECTED"
    sandbox.advance(89)
    assert sandbox.get("builds", eight)["processingState"] == "PROCESSING"
    sandbox.advance(1)
    assert sandbox.get("builds", eight)["processingState"] == "VALID"
    assert sandbox.world.timing.processing == 120


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("[[apps]\n", "line 1"),
        ("[[aps]]\n", "no key 'aps' here; did you mean 'apps'"),
        ("[timing]\nprocesing = 3", "timing: there is no key 'procesing' here; did you mean 'processing'"),
        ('[timing]\nprocessing = "soon"', "timing.processing: 'soon' is no length of time"),
        ("[[apps]]\nname = 'A'", "apps\\[0\\].*bundle_id"),
        ("[[apps]]\nname = 3\nbundle_id = 'a'", "apps\\[0\\].name: expected `str`"),
        ("[[apps]]\nname = 'A'\nbundle_id = 'a'\n[[apps.builds]]\nversion = '1'\nnumber = '1'\nstat = 'VALID'",
         "apps\\[0\\].builds\\[0\\]: there is no key 'stat' here; did you mean 'state'"),
        ("[[apps]]\nname = 'A'\nbundle_id = 'a'\n[[apps.builds]]\nversion = '1'\nnumber = '1'\nstate = 'VALD'",
         "builds\\[0\\].state: 'VALD' is none of .* did you mean 'VALID'"),
        ("[[apps]]\nname = 'A'\nbundle_id = 'a'\n[[apps.builds]]\nversion = '1'\nnumber = '1'\nage = '5s'",
         "at least a minute old"),
        ("[[apps]]\nname = 'A'\nbundle_id = 'a'\n[[apps.builds]]\nversion = '1'\nnumber = '1'\ngroups = ['QA']",
         "builds\\[0\\].groups: A has no group 'QA'"),
        ("[[apps]]\nname = 'A'\nbundle_id = 'a'\n[[apps.builds]]\nversion = '1'\nnumber = '1'\ncount = 9\nage = '1h'",
         "of the future"),
        ("[[apps]]\nname = 'A'\nbundle_id = 'a'\n[[apps.builds]]\nversion = '1'\nnumber = 'x'\ncount = 9",
         "count up from a whole number"),
        ("[[apps]]\nname = 'A'\nbundle_id = 'a'\nbuilds = [{version='1',number='1'},{version='1',number='01'}]",
         "was uploaded already"),
        (("[[apps]]\nname = 'A'\nbundle_id = 'a'\ngroups = [{name='QA', testers=['adda@example.com']}]\n"
         "[[testers]]\nemail = 'ada@example.com'"), "did you mean 'ada@example.com'"),
        ("[[apps]]\nname = 'A'\nbundle_id = 'a'\n[[apps]]\nname = 'B'\nbundle_id = 'a'", "an app 'a' already"),
        ("[[apps]]\nname = 'A'\nbundle_id = 'a'\nreview_contact = {fone = '1'}", "did you mean 'phone'"),
        ("[[resources]]\ntype = 'bild'", "did you mean 'builds'"),
        ("[[resources]]\ntype = 'betaTesters'\nattributes = {emial = 'a'}", "did you mean 'email'"),
        ("[[resources]]\ntype = 'betaTesters'\nrelationships = {group = 'a'}", "betaTesters have no 'group'"),
        ("[[resources]]\ntype = 'betaGroups'\nrelationships = {app = 'a'}", "no apps called 'a'"),
    ],
)  # fmt: skip
def test_what_is_wrong_in_a_file_is_named_with_its_place(tmp_path: Path, text: str, why: str) -> None:
    with pytest.raises(ValueError, match=f"world.toml: .*{why}|world.toml: {why}"):
        Sandbox(written(tmp_path, text))


def test_a_file_that_cannot_be_read_says_so(tmp_path: Path) -> None:
    for name, why in (("none.toml", "cannot be read"), ("none", "no world"), ("smal", "did you mean 'small'")):
        with pytest.raises(ValueError, match=why):
            Sandbox(tmp_path / name if name.startswith("none") else name)
    for name, content, why in (
        ("a.toml", b"\xff", "UTF-8"),
        ("a.json", b"{", "not JSON"),
        ("a.json", b"{}", "snapshot"),
    ):
        (tmp_path / name).write_bytes(content)
        with pytest.raises(ValueError, match=why):
            Sandbox(tmp_path / name)


def test_an_export_is_a_world(sandbox: Sandbox, tmp_path: Path) -> None:
    path = tmp_path / "world.json"
    path.write_text(json.dumps(sandbox.snapshot()))
    again = Sandbox(path)
    for type in sandbox.world.shapes.types():
        assert [again.get(type, id) for id in again.ids(type)] == [sandbox.get(type, id) for id in sandbox.ids(type)]


@pytest.mark.parametrize("name", [name for name in WORLDS if name != "ten-thousand"])
def test_every_world_that_comes_along_can_be_had(name: str) -> None:
    sandbox = Sandbox(name)
    assert bool(sandbox.ids("apps")) is (name != "empty")
    sandbox.advance(30 * 86_400)


def test_the_small_world_is_enough_to_distribute_a_build() -> None:
    with Sandbox("small") as sandbox, sandbox.client() as asc:
        Distribution(asc).distribute("com.example.pocket", build="latest", groups=["Team"])
        assert sandbox.get("builds", sandbox.ids("builds")[0])["betaGroups"]


def test_the_release_team_has_what_goes_wrong_in_a_week() -> None:
    sandbox = Sandbox("release-team")
    states = {sandbox.get("builds", one)["processingState"] for one in sandbox.ids("builds")}
    assert states == {"VALID", "INVALID", "FAILED", "PROCESSING"}
    assert len(sandbox.ids("betaAppReviewSubmissions", betaReviewState="IN_REVIEW")) == 1
    sandbox.advance(3_600)
    assert sandbox.ids("betaAppReviewSubmissions", betaReviewState="IN_REVIEW") == []
    assert len(sandbox.ids("builds", processingState="PROCESSING")) == 0


def test_ten_thousand_builds_are_one_line_and_can_be_listed() -> None:
    with Sandbox("ten-thousand") as sandbox, sandbox.client() as asc:
        page = asc.api.builds.list(limit=200, sort=["-uploadedDate"], include=["preReleaseVersion"])
        assert page.total == 10_000
        assert page.data[0].attributes.version == "10000"
        version = page.find(page.data[0].relationships.pre_release_version)
        assert version is not None
        assert version.attributes.version == "1.199"
        assert {build.attributes.processing_state for build in page.data} == {"VALID"}
