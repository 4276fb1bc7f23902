"""`asckit uploads` and `asckit publish` against a served sandbox."""

from __future__ import annotations

import json
import random
import time
from pathlib import Path

import pytest
from tests import packages

from asckit.testing import Sandbox

from .conftest import Command

APP = "com.example.aurora"
WAIT = ("--every", "1")


@pytest.fixture
def ipa(tmp_path: Path) -> Path:
    file = tmp_path / "Aurora.ipa"
    file.write_bytes(packages.ipa(filler=random.Random(3).randbytes(20_000)))
    return file


@pytest.fixture
def abandoned(served: Sandbox) -> str:
    """A reservation of yesterday's that nothing came of."""
    (app,) = served.ids("apps", bundleId=APP)
    with served.client() as asc:
        made = asc.api.build_uploads.create(
            app=app, cf_bundle_short_version_string="3.0", cf_bundle_version="60", platform="IOS"
        )
    # The command line's clock is the computer's, the sandbox's runs ahead of it.
    yesterday = served.world.stamp(time.time() - 25 * 3600)
    served.world.store.get("buildUploads", made.data.id).attributes["createdDate"] = yesterday
    return made.data.id


def test_inspect_needs_no_key(ipa: Path, asckit: Command) -> None:
    result = asckit("uploads", "inspect", str(ipa))
    assert result.code == 0
    assert [line.split() for line in result.out.splitlines()][4] == ["bundle", "id", APP]
    document = json.loads(asckit("uploads", "inspect", str(ipa), "--json").out)
    assert (document["version"], document["number"], document["uses_non_exempt_encryption"]) == ("3.0", "50", False)


def test_inspect_says_what_is_wrong_with_a_file(tmp_path: Path, asckit: Command) -> None:
    file = tmp_path / "broken.ipa"
    file.write_bytes(packages.ipa()[:-10])
    result = asckit("uploads", "inspect", str(file))
    assert (result.code, result.out) == (4, "")
    assert "broken.ipa cannot be uploaded: it is not a whole zip archive" in " ".join(result.err.split())
    assert asckit("uploads", "inspect", str(tmp_path / "nothing.ipa")).code == 4


def test_publish_takes_a_file_to_its_testers(served: Sandbox, asckit: Command, ipa: Path, tmp_path: Path) -> None:
    notes = tmp_path / "notes"
    notes.mkdir()
    (notes / "en-US.txt").write_text("Try the new editor.\n")
    (notes / "de-DE.txt").write_text("Bitte den Editor ausprobieren.\n")
    command = ("publish", str(ipa), "--group", "QA", "--whats-new", str(notes), *WAIT)
    result = asckit(*command)
    assert result.code == 0, result.err
    assert result.out.startswith("3.0 (50) is with QA; internal testing IN_BETA_TESTING")
    assert "✓ Aurora.ipa is sent" in result.err
    (build,) = served.ids("builds", version="50")
    written = [served.get("betaBuildLocalizations", id) for id in served.get("builds", build)["betaBuildLocalizations"]]
    assert {one["locale"]: one["whatsNew"] for one in written} == {
        "en-US": "Try the new editor.", "de-DE": "Bitte den Editor ausprobieren.",
    }  # fmt: skip
    before = len(served.mutations)
    document = json.loads(asckit(*command, "--json").out)
    assert (document["changed"], document["groups"], document["upload"]["state"]) == ([], ["QA"], "COMPLETE")
    assert len(served.mutations) == before


def test_send_uploads_and_waits(served: Sandbox, asckit: Command, ipa: Path, tmp_path: Path) -> None:
    planned = asckit("uploads", "send", str(ipa), "--plan")
    assert planned.code == 0, planned.err
    assert "create buildUploads" in planned.out
    assert served.mutations == []
    result = asckit("uploads", "send", str(ipa), "--state-folder", str(tmp_path / "state"), *WAIT)
    assert (result.code, result.out.startswith("3.0 (50): VALID; internal testing ")) == (0, True), result.err
    listed = asckit("uploads", "list", APP)
    assert listed.out.splitlines()[1].split()[:4] == ["3.0", "50", "IOS", "COMPLETE"]
    again = json.loads(asckit("uploads", "send", str(ipa), "--no-wait", "--json").out)
    assert (again["upload"]["state"], again["build"]) == ("COMPLETE", None)


def test_what_was_abandoned_is_listed_and_deleted(served: Sandbox, asckit: Command, abandoned: str) -> None:
    listed = json.loads(asckit("uploads", "abandoned", APP, "--json").out)
    assert [one["id"] for one in listed] == [abandoned]
    assert asckit("uploads", "abandoned", APP, "--older-than", "2w").out == f"{APP} has no abandoned uploads\n"
    planned = asckit("uploads", "abandoned", APP, "--delete", "--plan")
    assert "delete buildUploads" in planned.out
    assert served.ids("buildUploads") == [abandoned]
    assert asckit("uploads", "abandoned", APP, "--older-than", "30").code == 2
    assert asckit("uploads", "abandoned", APP, "--delete").code == 0
    assert served.ids("buildUploads") == []


def test_a_reservation_is_deleted_by_id(served: Sandbox, asckit: Command, abandoned: str) -> None:
    assert asckit("uploads", "delete", abandoned, "--plan").code == 0
    assert served.ids("buildUploads") == [abandoned]
    unasked = asckit("uploads", "delete", abandoned)
    assert (unasked.code, "add --yes" in unasked.err, served.ids("buildUploads")) == (2, True, [abandoned])
    assert asckit("uploads", "delete", abandoned, abandoned, "--yes").code == 0
    assert served.ids("buildUploads") == []


def test_notes_that_cannot_be_read_are_named(served: Sandbox, asckit: Command, ipa: Path, tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    binary = tmp_path / "binary"
    binary.mkdir()
    (binary / "en-US.txt").write_bytes(b"\xff")
    for value, says in [
        (str(empty), "is empty; put notes into it"),
        (str(tmp_path / "nowhere"), "is not LOCALE=TEXT"),
        ("en-US=@nowhere.txt", "cannot read nowhere.txt"),
        (str(binary), "it is not UTF-8 text"),
    ]:
        result = asckit("publish", str(ipa), "--whats-new", value)
        assert result.code == 2
        assert says in " ".join(result.err.split())
    assert served.mutations == []
