"""Parts that fail, arrive damaged, or go to addresses that have expired."""

from __future__ import annotations

import hashlib
import json
import random
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from asckit import (
    TransferRefused,
    WorkflowError,
)
from asckit.testing import Sandbox
from asckit_plugins.sandbox.storage import PUT_PART
from asckit_plugins.uploads import Uploads

from ..kit import sent
from .sending import COMMIT, RESERVE, RESERVE_FILE, client_through, killed_at, late, parts


@pytest.mark.parametrize(
    "fault", [{"status": 503}, {"drop": "read"}, {"drop": "connect"}, {"drop": "read", "landed": True}]
)
def test_a_part_that_fails_is_sent_again_alone(
    sandbox: Sandbox, file: Path, folder: Path, fault: dict[str, Any]
) -> None:
    sandbox.fail_next(PUT_PART, **fault)
    Uploads(sandbox.client()).upload(file, state=folder)
    assert sent(sandbox).count(PUT_PART) == parts(file) + 1


def test_a_part_that_keeps_failing_ends_the_run_and_the_next_goes_on(
    sandbox: Sandbox, file: Path, folder: Path
) -> None:
    def before(request: httpx.Request) -> httpx.Response | None:
        last = request.method == "PUT" and f"/{parts(file)}?" in str(request.url.raw_path)
        return httpx.Response(500) if last else None

    with pytest.raises(TransferRefused):
        Uploads(client_through(sandbox, before)).upload(file, state=folder, parts_at_once=1)
    assert sent(sandbox).count(PUT_PART) == parts(file) - 1
    Uploads(sandbox.client()).upload(file, state=folder)
    assert sent(sandbox).count(PUT_PART) == parts(file)


def test_a_part_that_arrives_damaged_is_sent_again(sandbox: Sandbox, file: Path, folder: Path) -> None:
    damaged: list[int] = []

    def before(request: httpx.Request) -> httpx.Response | None:
        if request.method == "PUT" and len(damaged) < 2:
            damaged.append(1)
            return httpx.Response(200, headers={"etag": f'"{hashlib.md5(b"something else").hexdigest()}"'})
        return None

    Uploads(client_through(sandbox, before)).upload(file, state=folder, parts_at_once=1)
    assert len(damaged) == 2
    assert sent(sandbox).count(PUT_PART) == parts(file)


def test_a_part_that_never_arrives_whole_is_an_error(sandbox: Sandbox, file: Path, folder: Path) -> None:
    def before(request: httpx.Request) -> httpx.Response | None:
        wrong = hashlib.md5(b"something else").hexdigest()
        second = request.method == "PUT" and "/2?" in str(request.url.raw_path)
        return httpx.Response(200, headers={"etag": f'"{wrong}"'}) if second else None

    with pytest.raises(WorkflowError, match=r"bytes 500 to 1,000 of Aurora\.ipa arrived damaged 3 times"):
        Uploads(client_through(sandbox, before)).upload(file, state=folder, parts_at_once=1)
    assert COMMIT not in sent(sandbox)


def test_an_etag_that_only_looks_like_an_md5_is_not_believed(sandbox: Sandbox, file: Path, folder: Path) -> None:
    """As storage does that encrypts what it keeps."""
    noise = random.Random(1)

    def before(request: httpx.Request) -> httpx.Response | None:
        if request.method != "PUT":
            return None
        answer = sandbox.transport.handle_request(request)
        return httpx.Response(answer.status_code, headers={"etag": f'"{noise.randbytes(16).hex()}"'})

    assert Uploads(client_through(sandbox, before)).upload(file, state=folder).state == "PROCESSING"


def test_an_etag_that_is_no_md5_is_not_compared(sandbox: Sandbox, file: Path, folder: Path) -> None:
    def before(request: httpx.Request) -> httpx.Response | None:
        if request.method != "PUT":
            return None
        answer = sandbox.transport.handle_request(request)
        return httpx.Response(answer.status_code, headers={"etag": '"0x8DC"'})

    assert Uploads(client_through(sandbox, before)).upload(file, state=folder).state == "PROCESSING"


def test_addresses_that_expire_are_renewed_and_what_has_arrived_stays(
    sandbox: Sandbox, file: Path, folder: Path
) -> None:
    sandbox.world.storage.lifetime = 600.0
    asc = client_through(sandbox, late(sandbox, 3, 601.0))
    assert Uploads(asc).upload(file, state=folder, parts_at_once=1).state == "PROCESSING"
    assert sent(sandbox).count(RESERVE_FILE) == 1
    assert sent(sandbox).count(PUT_PART) == parts(file) + 1
    assert [request.operation for request in sandbox.requests].count("buildUploadFiles_getInstance") == 1


def test_addresses_are_renewed_before_they_expire(sandbox: Sandbox, file: Path, folder: Path) -> None:
    sandbox.world.storage.lifetime = 600.0
    asc = client_through(sandbox, late(sandbox, 3, 550.0))
    Uploads(asc).upload(file, state=folder, parts_at_once=1)
    assert sent(sandbox).count(PUT_PART) == parts(file)
    assert [request.operation for request in sandbox.requests].count("buildUploadFiles_getInstance") == 1


def test_many_parts_that_expire_at_once_are_renewed_once(sandbox: Sandbox, file: Path, folder: Path) -> None:
    sandbox.world.storage.lifetime = 600.0
    with pytest.raises(KeyboardInterrupt):
        Uploads(killed_at(sandbox, 2, landed=False)).upload(file, state=folder)
    meet = threading.Barrier(4, timeout=10)
    count = 0

    def before(request: httpx.Request) -> None:
        nonlocal count
        if request.method == "PUT":
            count += 1
            if count <= 4 and meet.wait() == 0:
                sandbox.advance(601)
            if count <= 4:
                meet.wait()

    Uploads(client_through(sandbox, before)).upload(file, state=folder, parts_at_once=4)
    gets = [request.operation for request in sandbox.requests].count("buildUploadFiles_getInstance")
    assert gets == 2, "one when it went on, one for all parts"


def test_where_reading_does_not_renew_addresses_the_file_is_reserved_anew(
    sandbox: Sandbox, file: Path, folder: Path
) -> None:
    sandbox.world.storage.lifetime = 600.0
    sandbox.world.storage.renewed_by_reading = False
    workflow = Uploads(client_through(sandbox, late(sandbox, 3, 601.0)))
    assert workflow.follow(workflow.upload(file, state=folder, parts_at_once=1)).usable
    assert sent(sandbox).count(RESERVE) == 1
    assert sent(sandbox).count(RESERVE_FILE) == 2


def test_where_apple_takes_no_other_file_the_whole_upload_is_reserved_anew(
    sandbox: Sandbox, file: Path, folder: Path
) -> None:
    sandbox.world.storage.lifetime = 600.0
    sandbox.world.storage.renewed_by_reading = False
    pass_time, files = late(sandbox, 3, 601.0), 0

    def before(request: httpx.Request) -> httpx.Response | None:
        nonlocal files
        pass_time(request)
        if request.method == "POST" and request.url.path.endswith("buildUploadFiles"):
            files += 1
            return httpx.Response(409) if files == 2 else None
        return None

    workflow = Uploads(client_through(sandbox, before))
    assert workflow.follow(workflow.upload(file, state=folder, parts_at_once=1)).usable
    assert sent(sandbox).count(RESERVE) == 2
    assert len(sandbox.ids("buildUploads")) == 1


def test_parts_that_are_cut_otherwise_when_they_are_renewed_are_begun_anew(
    sandbox: Sandbox, file: Path, folder: Path
) -> None:
    sandbox.world.storage.lifetime = 600.0
    pass_time, cut = late(sandbox, 3, 601.0), False

    def before(request: httpx.Request) -> None:
        nonlocal cut
        pass_time(request)
        if not cut and request.method == "GET" and "/buildUploadFiles/" in request.url.path:
            sandbox.world.storage.part_size, cut = 400, True

    workflow = Uploads(client_through(sandbox, before))
    assert workflow.follow(workflow.upload(file, state=folder, parts_at_once=1)).usable
    assert sent(sandbox).count(RESERVE_FILE) == 2


def test_an_upload_that_lay_longer_than_its_addresses_goes_on(sandbox: Sandbox, file: Path, folder: Path) -> None:
    with pytest.raises(KeyboardInterrupt):
        Uploads(killed_at(sandbox, 4, landed=True)).upload(file, state=folder, parts_at_once=1)
    sandbox.advance(7 * 3600)
    assert Uploads(sandbox.client()).upload(file, state=folder).state == "PROCESSING"
    assert sent(sandbox).count(PUT_PART) == parts(file) + 1


def test_storage_that_refuses_every_address_is_an_error(sandbox: Sandbox, file: Path, folder: Path) -> None:
    def before(request: httpx.Request) -> httpx.Response | None:
        return httpx.Response(403) if request.method == "PUT" else None

    with pytest.raises(WorkflowError, match="refuses the addresses that Apple gave out"):
        Uploads(client_through(sandbox, before)).upload(file, state=folder, parts_at_once=1)
    assert sent(sandbox) == [RESERVE, RESERVE_FILE, RESERVE_FILE]


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda parts: parts[:-1], "do not make up the"),
        (lambda parts: [*parts, parts[0]], "do not make up the"),
        (lambda parts: [{**parts[0], "length": 1}, *parts[1:]], "do not make up the"),
        (lambda parts: [{**parts[0], "url": None}, *parts[1:]], "without address or place"),
    ],
)
def test_parts_that_are_not_the_whole_file_are_refused(
    sandbox: Sandbox, file: Path, folder: Path, change: Callable[[list[Any]], list[Any]], says: str
) -> None:
    def before(request: httpx.Request) -> httpx.Response | None:
        if not (request.method == "POST" and request.url.path.endswith("buildUploadFiles")):
            return None
        answer = json.loads(sandbox.transport.handle_request(request).content)
        attributes = answer["data"]["attributes"]
        attributes["uploadOperations"] = change(attributes["uploadOperations"])
        return httpx.Response(201, json=answer)

    with pytest.raises(WorkflowError, match=says):
        Uploads(client_through(sandbox, before)).upload(file, state=folder)
    assert PUT_PART not in sent(sandbox)
