"""A file becomes a build: what `Uploads.upload` sends, and what it refuses to send."""

from __future__ import annotations

import asyncio
import hashlib
import os
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import httpx
import pytest
from tests import packages

from asckit import (
    AscError,
    NoMatch,
    NotReady,
    ServerError,
)
from asckit.testing import Sandbox
from asckit_plugins.sandbox.storage import PUT_PART
from asckit_plugins.uploads import PackageError, Uploads

from ..kit import APP, Steps, sent
from .sending import COMMIT, PART, RESERVE, RESERVE_FILE, client_through, killed_at, parts, write


def test_a_file_is_reserved_sent_in_parts_and_becomes_a_usable_build(
    sandbox: Sandbox, file: Path, folder: Path
) -> None:
    workflow = Uploads(sandbox.client())
    upload = workflow.upload(file, state=folder)
    assert (upload.label, upload.platform, upload.state, upload.build) == ("3.0 (50)", "IOS", "PROCESSING", None)
    assert sent(sandbox) == [RESERVE, RESERVE_FILE, *[PUT_PART] * parts(file), COMMIT]
    build = workflow.follow(upload)
    assert (build.label, build.processing_state, build.usable) == ("3.0 (50)", "VALID", True)
    assert build.uses_non_exempt_encryption is False
    assert sandbox.get("builds", build.id)["minOsVersion"] == "17.0"
    assert sandbox.get("buildUploads", upload.id or "")["build"] == build.id


def test_what_apple_gets_is_the_file_with_its_checksum(sandbox: Sandbox, file: Path, folder: Path) -> None:
    Uploads(sandbox.client()).upload(file, state=folder, parts_at_once=3)
    content = file.read_bytes()
    commit = sandbox.mutations[-1].body["data"]["attributes"]
    assert commit == {
        "uploaded": True,
        "sourceFileChecksums": {"file": {"hash": hashlib.sha256(content).hexdigest(), "algorithm": "SHA_256"}},
    }
    reserved = sandbox.mutations[1].body["data"]["attributes"]
    assert reserved == {
        "assetType": "ASSET", "fileName": "Aurora.ipa", "fileSize": len(content), "uti": "com.apple.ipa",
    }  # fmt: skip


def test_a_second_run_sends_nothing_whatever_has_become_of_the_first(
    sandbox: Sandbox, file: Path, folder: Path
) -> None:
    workflow = Uploads(sandbox.client())
    upload = workflow.upload(file, state=folder)
    before = len(sandbox.mutations)
    for seconds in (0, 25, 100, 1000):
        sandbox.advance(seconds)
        again = workflow.upload(file, state=folder)
        assert again.id == upload.id
    assert again.state == "COMPLETE"
    assert workflow.follow(again).usable
    assert len(sandbox.mutations) == before


def test_both_clients_send_the_same(sandbox: Sandbox, file: Path, folder: Path) -> None:
    Uploads(sandbox.client()).upload(file, state=folder, parts_at_once=1)

    async def run(other: Sandbox) -> None:
        async with other.async_client() as asc:
            workflow = Uploads(asc)
            upload = await workflow.upload(file, state=folder, parts_at_once=1)
            assert (await workflow.follow(upload)).usable

    with Sandbox(part_size=PART) as other:
        asyncio.run(run(other))
        assert [(request.method, request.operation) for request in other.mutations] == [
            (request.method, request.operation) for request in sandbox.mutations
        ]


def test_a_pkg_is_uploaded_for_the_mac(sandbox: Sandbox, tmp_path: Path, folder: Path) -> None:
    file = tmp_path / "Aurora.pkg"
    file.write_bytes(packages.pkg(ITSAppUsesNonExemptEncryption=False))
    workflow = Uploads(sandbox.client())
    upload = workflow.upload(file, state=folder)
    assert upload.platform == "MAC_OS"
    assert workflow.follow(upload).platform == "MAC_OS"


def test_parts_are_sent_at_the_same_time_as_many_as_asked_for(sandbox: Sandbox, file: Path, folder: Path) -> None:
    meet = threading.Barrier(3, timeout=10)
    busy: list[int] = []
    lock = threading.Lock()
    count = 0

    def before(request: httpx.Request) -> None:
        nonlocal count
        if request.method == "PUT":
            with lock:
                count += 1
                if count <= 3:
                    busy.append(count)
            if count <= 3:
                meet.wait()

    assert parts(file) > 4
    Uploads(client_through(sandbox, before)).upload(file, state=folder, parts_at_once=3)
    assert not meet.broken
    assert busy == [1, 2, 3]


def test_progress_is_told_in_bytes(sandbox: Sandbox, file: Path, folder: Path) -> None:
    told: list[tuple[int, int]] = []
    steps = Steps()
    size = file.stat().st_size
    workflow = Uploads(sandbox.client(plugins=[steps]))
    workflow.upload(file, state=folder, parts_at_once=1, progress=lambda done, of: told.append((done, of)))
    assert told[-1] == (size, size)
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    waiting = [step.detail for step in steps.seen if step.name == "Aurora.ipa is sent" and step.status == "waiting"]
    assert waiting[-1] == f"{size:,} of {size:,} bytes"
    assert [(step.name, step.status) for step in steps.seen if step.status not in ("waiting", "checking")] == [
        ("3.0 (50) is reserved", "changed"),
        ("Aurora.ipa is sent", "changed"),
        ("3.0 (50) is uploaded", "changed"),
    ]


def test_the_state_says_nothing_secret_and_is_gone_in_the_end(sandbox: Sandbox, file: Path, folder: Path) -> None:
    with pytest.raises(KeyboardInterrupt):
        Uploads(killed_at(sandbox, 4, landed=True)).upload(file, state=folder, parts_at_once=1)
    (kept,) = folder.glob("*.json")
    assert "Signature" not in kept.read_text()
    assert "http" not in kept.read_text()
    if os.name != "nt":
        assert kept.stat().st_mode & 0o077 == 0
    Uploads(sandbox.client()).upload(file, state=folder)
    assert list(folder.iterdir()) == []


REFUSED: Mapping[str, tuple[dict[str, Any], dict[str, Any], type[AscError], str]] = {
    "an app that is not there": ({"CFBundleIdentifier": "com.example.auroar"}, {}, NoMatch, "'com.example.aurora'"),
    "another app": ({}, {"app": "com.example.aurora.watch"}, NotReady, "is a build of com.example.aurora, not of"),
    "a package of no platform": ({"CFBundleSupportedPlatforms": None}, {}, PackageError, "for which platform"),
}


@pytest.mark.parametrize(("info", "options", "error", "says"), REFUSED.values(), ids=REFUSED)
def test_what_would_fail_is_refused_before_anything_is_sent(
    sandbox: Sandbox,
    tmp_path: Path,
    folder: Path,
    info: dict[str, Any],
    options: dict[str, Any],
    error: type[AscError],
    says: str,
) -> None:
    file = write(tmp_path / "a.ipa", **info)
    with pytest.raises(error, match=says):
        Uploads(sandbox.client()).upload(file, state=folder, **options)
    assert sent(sandbox) == []


def test_a_build_that_came_another_way_is_taken_as_it_is(sandbox: Sandbox, tmp_path: Path, folder: Path) -> None:
    file = write(tmp_path / "a.ipa", CFBundleShortVersionString="2.0", CFBundleVersion="041")
    workflow = Uploads(sandbox.client())
    upload = workflow.upload(file, state=folder)
    assert (upload.id, upload.state) == (None, "COMPLETE")
    assert workflow.follow(upload).number == "41"
    assert sent(sandbox) == []


def test_a_number_that_apple_does_not_take_says_so(sandbox: Sandbox, tmp_path: Path, folder: Path) -> None:
    """The build was sent a moment ago by something else, and shows nowhere yet."""
    sandbox.upload_build(app=APP, version="3.0", build="50")
    with pytest.raises(NotReady, match=r"does not take an upload of 3\.0 \(50\); is its number used already"):
        Uploads(sandbox.client()).upload(write(tmp_path / "a.ipa"), state=folder)
    assert list(folder.glob("*.json")) == []


def test_a_reservation_of_something_else_is_named_and_can_be_taken_over(
    sandbox: Sandbox, file: Path, folder: Path, tmp_path: Path
) -> None:
    with pytest.raises(KeyboardInterrupt):
        Uploads(killed_at(sandbox, 4, landed=True)).upload(file, state=tmp_path / "elsewhere", parts_at_once=1)
    (id,) = sandbox.ids("buildUploads")
    with pytest.raises(NotReady, match=rf"begun by something else: wait .*uploads delete {id}.*take_over=True"):
        Uploads(sandbox.client()).upload(file, state=folder)
    upload = Uploads(sandbox.client()).upload(file, state=folder, take_over=True)
    assert upload.id == id
    assert sent(sandbox).count(RESERVE) == sent(sandbox).count(RESERVE_FILE) == 1


def test_a_reservation_that_was_deleted_meanwhile_is_made_again(sandbox: Sandbox, file: Path, folder: Path) -> None:
    with pytest.raises(KeyboardInterrupt):
        Uploads(killed_at(sandbox, 5, landed=True)).upload(file, state=folder, parts_at_once=1)
    (id,) = sandbox.ids("buildUploads")
    workflow = Uploads(sandbox.client())
    workflow.delete(id)
    assert workflow.follow(workflow.upload(file, state=folder)).usable
    assert sandbox.ids("buildUploads") != [id]


def test_a_build_that_came_another_way_leaves_a_reservation_alone(sandbox: Sandbox, file: Path, folder: Path) -> None:
    with pytest.raises(KeyboardInterrupt):
        Uploads(killed_at(sandbox, 1, landed=False)).upload(file, state=folder)
    build = sandbox.upload_build(app=APP, version="3.0", build="50", invisible_seconds=0)
    assert Uploads(sandbox.client()).upload(file, state=folder).build == build
    assert sent(sandbox) == [RESERVE]


def test_errors_of_the_list_are_raised_as_they_are(sandbox: Sandbox, file: Path, folder: Path) -> None:
    sandbox.fail_next("apps_buildUploads_getToManyRelated", status=500, times=20)
    with pytest.raises(ServerError):
        Uploads(sandbox.client()).upload(file, state=folder)
    assert sent(sandbox) == []
