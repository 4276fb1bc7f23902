"""From a file to a build, and to its testers: what `Uploads` sends, goes on with, and refuses to send."""

from __future__ import annotations

import asyncio
import hashlib
import json
import os
import random
import threading
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import httpx
import pytest
from tests import packages

from asckit import (
    AscError,
    Client,
    Conflict,
    NoMatch,
    NotFound,
    NotReady,
    OutcomeUnknown,
    ServerError,
    Step,
    TransferRefused,
    WaitTimeout,
    WorkflowError,
    hookimpl,
)
from asckit.testing import Sandbox
from asckit_plugins.sandbox.storage import PUT_PART
from asckit_plugins.uploads import PackageError, Upload, UploadFailed, Uploads
from asckit_plugins.uploads.state import Identity, State, StateFile

APP = "com.example.aurora"
FILLER = random.Random(7).randbytes(2_000)
PART = 500
RESERVE = "buildUploads_createInstance"
RESERVE_FILE = "buildUploadFiles_createInstance"
COMMIT = "buildUploadFiles_updateInstance"


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(part_size=PART) as made:
        yield made


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return write(tmp_path / "Aurora.ipa")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "state"


def write(path: Path, **info: Any) -> Path:
    path.write_bytes(packages.ipa(filler=FILLER, **info))
    return path


def parts(file: Path) -> int:
    return -(-file.stat().st_size // PART)


def sent(sandbox: Sandbox) -> list[str | None]:
    return [request.operation for request in sandbox.mutations]


def upload_states(sandbox: Sandbox) -> list[str]:
    return [sandbox.get("buildUploads", id)["state"]["state"] for id in sandbox.ids("buildUploads")]


class Steps:
    """A plugin that keeps the steps it is told."""

    def __init__(self) -> None:
        self.seen: list[Step] = []

    @hookimpl
    def asckit_step(self, step: Step) -> None:
        self.seen.append(step)


class Through(httpx.BaseTransport):
    """Hands requests on to a sandbox, having shown each to a function, which may answer or raise instead."""

    def __init__(self, sandbox: Sandbox, before: Callable[[httpx.Request], httpx.Response | None]) -> None:
        self.sandbox = sandbox
        self.before = before

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return self.before(request) or self.sandbox.transport.handle_request(request)


def client_through(
    sandbox: Sandbox, before: Callable[[httpx.Request], httpx.Response | None], **options: Any
) -> Client:
    return sandbox.client(http=httpx.Client(transport=Through(sandbox, before)), **options)


def killed_at(sandbox: Sandbox, number: int, *, landed: bool) -> Client:
    """A client whose process ends, as it were, at the mutation with this number: before it is sent, or after."""
    left = number

    def before(request: httpx.Request) -> httpx.Response | None:
        nonlocal left
        if request.method == "GET" and left >= 0:
            return None
        left -= 1
        if left >= 0:
            return None
        if left == -1 and landed:
            sandbox.transport.handle_request(request)
        raise KeyboardInterrupt

    return client_through(sandbox, before)


# -- sending -----------------------------------------------------------------------------------


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


# -- going on ----------------------------------------------------------------------------------


def steps_of_a_run() -> int:
    return 3 + -(-len(packages.ipa(filler=FILLER)) // PART)


@pytest.mark.parametrize("number", range(steps_of_a_run()))
@pytest.mark.parametrize("landed", [False, True])
def test_a_run_that_is_killed_anywhere_is_finished_by_the_next(
    sandbox: Sandbox, file: Path, folder: Path, number: int, landed: bool
) -> None:
    with pytest.raises(KeyboardInterrupt):
        Uploads(killed_at(sandbox, number, landed=landed)).upload(file, state=folder, parts_at_once=1)
    assert len(sandbox.mutations) == number + landed
    workflow = Uploads(sandbox.client())
    build = workflow.follow(workflow.upload(file, state=folder))
    assert build.usable
    everything = sent(sandbox)
    assert [everything.count(operation) for operation in (RESERVE, RESERVE_FILE, COMMIT)] == [1, 1, 1]
    # The part whose answer did not come is sent once more; none of those that had arrived is.
    unclear = landed and everything[number] == PUT_PART
    assert everything.count(PUT_PART) == parts(file) + unclear
    assert len(sandbox.ids("builds", version="50")) == 1


@pytest.mark.parametrize("number", [0, 1, 3, 8])
def test_an_asynchronous_run_that_is_cancelled_is_finished_by_the_next(
    sandbox: Sandbox, file: Path, folder: Path, number: int
) -> None:
    class Cancelling(httpx.AsyncBaseTransport):
        left = number

        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            self.left -= request.method != "GET"
            if self.left < 0:
                raise asyncio.CancelledError
            return await sandbox.transport.handle_async_request(request)

    async def cut_short() -> None:
        async with sandbox.async_client(http=httpx.AsyncClient(transport=Cancelling())) as asc:
            await Uploads(asc).upload(file, state=folder, parts_at_once=1)

    async def again() -> Upload:
        async with sandbox.async_client() as asc:
            return await Uploads(asc).upload(file, state=folder)

    with pytest.raises(asyncio.CancelledError):
        asyncio.run(cut_short())
    assert asyncio.run(again()).state == "PROCESSING"
    assert sent(sandbox) == [RESERVE, RESERVE_FILE, *[PUT_PART] * parts(file), COMMIT]


@pytest.mark.parametrize("operation", [RESERVE, RESERVE_FILE])
@pytest.mark.parametrize("landed", [False, True])
def test_a_reservation_whose_answer_did_not_come_is_looked_for(
    sandbox: Sandbox, file: Path, folder: Path, operation: str, landed: bool
) -> None:
    sandbox.fail_next(operation, status=503, landed=landed)
    if not landed:
        with pytest.raises(OutcomeUnknown):
            Uploads(sandbox.client()).upload(file, state=folder)
        sandbox.requests.clear()
    Uploads(sandbox.client()).upload(file, state=folder)
    assert sent(sandbox).count(operation) == 1
    assert len(sandbox.ids("buildUploads")) == len(sandbox.ids("buildUploadFiles")) == 1


@pytest.mark.parametrize("landed", [False, True])
def test_a_last_word_that_fails_is_said_again(sandbox: Sandbox, file: Path, folder: Path, landed: bool) -> None:
    sandbox.fail_next(COMMIT, status=500, landed=landed)
    assert Uploads(sandbox.client()).upload(file, state=folder).state == "PROCESSING"
    assert sent(sandbox).count(COMMIT) == 2


def test_a_last_word_that_apple_refuses_is_raised(sandbox: Sandbox, file: Path, folder: Path) -> None:
    sandbox.fail_next(COMMIT, status=409)
    with pytest.raises(Conflict):
        Uploads(sandbox.client()).upload(file, state=folder)
    assert Uploads(sandbox.client()).upload(file, state=folder).state == "PROCESSING"
    assert sent(sandbox).count(PUT_PART) == parts(file)


def test_a_copy_of_the_file_goes_on_as_well(sandbox: Sandbox, file: Path, folder: Path, tmp_path: Path) -> None:
    with pytest.raises(KeyboardInterrupt):
        Uploads(killed_at(sandbox, 5, landed=False)).upload(file, state=folder, parts_at_once=1)
    (tmp_path / "again").mkdir()
    copy = write(tmp_path / "again" / "Aurora.ipa")
    Uploads(sandbox.client()).upload(copy, state=folder)
    assert sent(sandbox).count(PUT_PART) == parts(file)


def test_another_file_is_refused_where_an_upload_was_begun(
    sandbox: Sandbox, file: Path, folder: Path, tmp_path: Path
) -> None:
    with pytest.raises(KeyboardInterrupt):
        Uploads(killed_at(sandbox, 4, landed=True)).upload(file, state=folder, parts_at_once=1)
    other = write(tmp_path / "Aurora.ipa", CFBundleDisplayName="Another")
    before = len(sandbox.mutations)
    with pytest.raises(
        NotReady, match=r"is not the file that the upload of 3\.0 \(50\) was begun with.*uploads delete"
    ):
        Uploads(sandbox.client()).upload(other, state=folder)
    assert len(sandbox.mutations) == before
    workflow = Uploads(sandbox.client())
    assert workflow.follow(workflow.upload(other, state=folder, take_over=True)).usable
    assert sent(sandbox).count(RESERVE) == 1


def test_another_file_of_a_build_that_apple_has_is_refused(
    sandbox: Sandbox, file: Path, folder: Path, tmp_path: Path
) -> None:
    Uploads(sandbox.client()).upload(file, state=folder)
    other = write(tmp_path / "Aurora.ipa", CFBundleDisplayName="Another")
    for seconds in (0, 100):
        sandbox.advance(seconds)
        with pytest.raises(NotReady, match=r"Apple has 3\.0 \(50\) already, from another file.*raise the build number"):
            Uploads(sandbox.client()).upload(other, state=folder)


def test_a_file_that_changes_while_it_is_sent_is_noticed(sandbox: Sandbox, file: Path, folder: Path) -> None:
    def before(request: httpx.Request) -> None:
        if request.method == "PUT":
            os.utime(file, ns=(1, 1))

    with pytest.raises(NotReady, match="was changed while it was being uploaded"):
        Uploads(client_through(sandbox, before)).upload(file, state=folder, parts_at_once=1)
    assert COMMIT not in sent(sandbox)
    assert Uploads(sandbox.client()).upload(file, state=folder).state == "PROCESSING"


def test_a_state_that_cannot_be_read_or_written_is_named(sandbox: Sandbox, file: Path, folder: Path) -> None:
    with pytest.raises(KeyboardInterrupt):
        Uploads(killed_at(sandbox, 3, landed=True)).upload(file, state=folder)
    (kept,) = folder.glob("*.json")
    kept.write_text('{"format": 1, "ident')
    with pytest.raises(WorkflowError, match=r"Aurora|aurora.*cannot be read .*; remove it"):
        Uploads(sandbox.client()).upload(file, state=folder)
    blocked = folder / "a file"
    blocked.write_text("")
    with pytest.raises(WorkflowError, match=r"cannot be kept in .*--state-folder"):
        Uploads(sandbox.client()).upload(file, state=blocked)


def test_two_processes_do_not_send_the_same_build(sandbox: Sandbox, file: Path, folder: Path) -> None:
    refused: list[Exception] = []

    def before(request: httpx.Request) -> None:
        if request.method == "PUT" and not refused:
            try:
                Uploads(sandbox.client()).upload(file, state=folder)
            except NotReady as error:
                refused.append(error)

    Uploads(client_through(sandbox, before)).upload(file, state=folder, parts_at_once=1)
    assert "another process of this computer is uploading this build" in str(refused[0])
    assert sent(sandbox).count(RESERVE) == 1


# -- parts that fail ---------------------------------------------------------------------------


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


def test_a_build_that_came_another_way_leaves_a_reservation_alone(sandbox: Sandbox, file: Path, folder: Path) -> None:
    with pytest.raises(KeyboardInterrupt):
        Uploads(killed_at(sandbox, 1, landed=False)).upload(file, state=folder)
    build = sandbox.upload_build(app=APP, version="3.0", build="50", invisible_seconds=0)
    assert Uploads(sandbox.client()).upload(file, state=folder).build == build
    assert sent(sandbox) == [RESERVE]


def test_an_etag_that_is_no_md5_is_not_compared(sandbox: Sandbox, file: Path, folder: Path) -> None:
    def before(request: httpx.Request) -> httpx.Response | None:
        if request.method != "PUT":
            return None
        answer = sandbox.transport.handle_request(request)
        return httpx.Response(answer.status_code, headers={"etag": '"0x8DC"'})

    assert Uploads(client_through(sandbox, before)).upload(file, state=folder).state == "PROCESSING"


def late(sandbox: Sandbox, at: int, seconds: float) -> Callable[[httpx.Request], None]:
    """Lets time pass before the part with this number, once."""
    count = 0

    def before(request: httpx.Request) -> None:
        nonlocal count
        if request.method == "PUT":
            count += 1
            if count == at:
                sandbox.advance(seconds)

    return before


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


# -- what is refused ---------------------------------------------------------------------------


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


# -- following ---------------------------------------------------------------------------------


def test_what_apple_does_not_take_is_raised_with_its_reasons(sandbox: Sandbox, file: Path, folder: Path) -> None:
    (app,) = sandbox.ids("apps", bundleId=APP)
    workflow = Uploads(sandbox.client())
    upload = workflow.upload(file, state=folder)
    sandbox.world.store.get("apps", app).attributes["bundleId"] = "com.example.renamed"
    with pytest.raises(UploadFailed, match=r"90055: CFBundleIdentifier is 'com\.example\.aurora'") as raised:
        workflow.follow(upload)
    assert len(raised.value.reasons) == 1
    sandbox.world.store.get("apps", app).attributes["bundleId"] = APP
    again = workflow.upload(file, state=folder)
    assert again.id != upload.id, "what failed is sent anew"
    assert workflow.follow(again.id or "").usable


def test_bytes_that_change_on_their_way_are_caught_by_the_checksum(sandbox: Sandbox, file: Path, folder: Path) -> None:
    def before(request: httpx.Request) -> httpx.Response | None:
        if request.method != "PUT":
            return None
        content = bytes(request.read())
        damaged = httpx.Request("PUT", request.url, headers=request.headers, content=b"?" + content[1:])
        answer = sandbox.transport.handle_request(damaged)
        return httpx.Response(answer.status_code)  # and storage does not tell

    with pytest.raises(UploadFailed, match="CHECKSUM_MISMATCH"):
        Uploads(client_through(sandbox, before)).upload(file, state=folder)


def test_a_build_that_apple_cannot_process_is_an_error(sandbox: Sandbox, file: Path, folder: Path) -> None:
    sandbox.world.storage.outcome = "INVALID"
    workflow = Uploads(sandbox.client())
    with pytest.raises(NotReady, match="is INVALID"):
        workflow.follow(workflow.upload(file, state=folder))


def test_the_wait_is_one_wait_with_one_end(sandbox: Sandbox, file: Path, folder: Path) -> None:
    workflow = Uploads(sandbox.client())
    upload = workflow.upload(file, state=folder)
    started = sandbox.clock.monotonic()
    with pytest.raises(WaitTimeout):
        workflow.follow(upload, timeout=120.0, every=10.0)
    assert sandbox.clock.monotonic() - started == pytest.approx(120.0, abs=1.0)
    steps = Steps()
    build = Uploads(sandbox.client(plugins=[steps])).follow(upload)
    assert build.usable
    assert steps.seen[-1].name == "build 3.0 (50) is processed"


# -- what was left -----------------------------------------------------------------------------


def test_abandoned_reservations_are_found_and_deleted(sandbox: Sandbox, file: Path, folder: Path) -> None:
    (app,) = sandbox.ids("apps", bundleId=APP)
    asc = sandbox.client()
    for number in ("60", "61"):
        asc.api.build_uploads.create(
            app=app, cf_bundle_short_version_string="3.0", cf_bundle_version=number, platform="IOS"
        )
        sandbox.advance(20 * 3600)
    workflow = Uploads(asc)
    workflow.upload(file, state=folder)
    sandbox.advance(30 * 3600 - 20 * 3600)
    assert [one.number for one in workflow.find(APP)] == ["50", "61", "60"]
    assert [one.number for one in workflow.abandoned(APP)] == ["60", "61"]
    assert [one.number for one in workflow.abandoned(APP, older_than=40 * 3600)] == ["60"]
    assert [one.number for one in workflow.delete_abandoned(APP)] == ["60", "61"]
    before = len(sandbox.mutations)
    assert workflow.delete_abandoned(APP) == []
    assert len(sandbox.mutations) == before
    assert upload_states(sandbox) == ["COMPLETE"]


def test_deleting_what_is_gone_changes_nothing_and_what_became_a_build_stays(
    sandbox: Sandbox, file: Path, folder: Path
) -> None:
    workflow = Uploads(sandbox.client())
    upload = workflow.upload(file, state=folder)
    with pytest.raises(NotReady, match="is PROCESSING: its build can be expired, not deleted"):
        workflow.delete(upload.id or "")
    workflow.delete("00000000-0000-0000-0000-000000000000")
    assert "buildUploads_deleteInstance" not in sent(sandbox)


# -- plans -------------------------------------------------------------------------------------


def test_a_plan_shows_what_would_be_reserved_and_ends_where_bytes_would_be_sent(
    sandbox: Sandbox, file: Path, folder: Path
) -> None:
    asc = sandbox.client()
    with asc.plan() as plan:
        Uploads(asc).upload(file, state=folder)
    assert sent(sandbox) == []
    assert [step.operation for step in plan.steps if hasattr(step, "operation")] == [RESERVE, RESERVE_FILE]
    assert plan.stopped == "the addresses to which Aurora.ipa is sent"
    assert not folder.exists()


@pytest.mark.parametrize(("killed", "stops"), [(4, "bytes to be carried"), (-1, "to become a build")])
def test_a_plan_of_an_upload_that_was_begun_says_what_is_left(
    sandbox: Sandbox, file: Path, folder: Path, killed: int, stops: str
) -> None:
    number = killed % steps_of_a_run()
    with pytest.raises(KeyboardInterrupt):
        Uploads(killed_at(sandbox, number, landed=False)).upload(file, state=folder, parts_at_once=1)
    (kept,) = folder.glob("*.json")
    before, requests = kept.read_bytes(), len(sandbox.mutations)
    asc = sandbox.client()
    with asc.plan() as plan:
        Uploads(asc).publish(file, groups=["QA"], state=folder)
    assert stops in (plan.stopped or "")
    assert kept.read_bytes() == before
    assert len(sandbox.mutations) == requests
    assert Uploads(asc).publish(file, groups=["QA"], state=folder).distribution.groups == ("QA",)


def test_a_plan_of_deleting_what_is_abandoned_can_be_applied(sandbox: Sandbox, file: Path, folder: Path) -> None:
    with pytest.raises(KeyboardInterrupt):
        Uploads(killed_at(sandbox, 1, landed=False)).upload(file, state=folder)
    sandbox.advance(25 * 3600)
    asc = sandbox.client()
    with asc.plan() as plan:
        Uploads(asc).delete_abandoned(APP)
    assert len(sandbox.ids("buildUploads")) == 1
    plan.apply()
    assert sandbox.ids("buildUploads") == []


# -- to testers --------------------------------------------------------------------------------

NOTES = {"en-US": "Try the new editor.", "de-DE": "Bitte den Editor ausprobieren."}


def groups_of(sandbox: Sandbox, number: str) -> set[str]:
    (build,) = sandbox.ids("builds", version=number)
    return {sandbox.get("betaGroups", id)["name"] for id in sandbox.get("builds", build)["betaGroups"]}


def test_a_file_goes_to_testers_in_one_call(sandbox: Sandbox, file: Path, folder: Path) -> None:
    workflow = Uploads(sandbox.client())
    done = workflow.publish(file, groups=["QA", "Public Beta"], whats_new=NOTES, submit_for_review=True, state=folder)
    assert done.distribution.build.label == "3.0 (50)"
    assert done.distribution.build.external_state == "WAITING_FOR_BETA_REVIEW"
    assert {"QA", "Public Beta"} <= groups_of(sandbox, "50")
    assert done.to_dict()["upload"]["state"] == "PROCESSING"
    before = len(sandbox.mutations)
    again = workflow.publish(file, groups=["QA", "Public Beta"], whats_new=NOTES, submit_for_review=True, state=folder)
    assert len(sandbox.mutations) == before
    assert again.distribution.changed == ()


def mutations_of_publishing() -> int:
    return steps_of_a_run() + 3


@pytest.mark.parametrize("number", range(0, mutations_of_publishing(), 2))
@pytest.mark.parametrize("landed", [False, True])
def test_publishing_that_is_killed_anywhere_is_finished_by_the_next_run(
    sandbox: Sandbox, file: Path, folder: Path, number: int, landed: bool
) -> None:
    given: dict[str, Any] = {"groups": ["QA"], "whats_new": NOTES, "state": folder, "parts_at_once": 1}
    with pytest.raises(KeyboardInterrupt):
        Uploads(killed_at(sandbox, number, landed=landed)).publish(file, **given)
    Uploads(sandbox.client()).publish(file, **given)
    assert "QA" in groups_of(sandbox, "50")
    assert len(sandbox.mutations) <= mutations_of_publishing() + 1
    assert sent(sandbox).count(RESERVE) == 1


def test_an_asynchronous_client_publishes_too(sandbox: Sandbox, file: Path, folder: Path) -> None:
    async def run() -> None:
        async with sandbox.async_client() as asc:
            done = await Uploads(asc).publish(file, groups=["QA"], state=folder)
            assert done.distribution.groups == ("QA",)

    asyncio.run(run())
    assert "QA" in groups_of(sandbox, "50")


NOT_PUBLISHED: Mapping[str, tuple[dict[str, Any], dict[str, Any], type[Exception], str]] = {
    "no answer on encryption": (
        {"ITSAppUsesNonExemptEncryption": None},
        {},
        NotReady,
        "lacks the answer on export compliance",
    ),
    "another answer": ({}, {"uses_non_exempt_encryption": True}, NotReady, "itself says that it uses no non-exempt"),
    "an unknown group": ({}, {"groups": ["QQA"]}, NoMatch, "no beta group 'QQA'.*'QA'"),
    "one group where a list belongs": ({}, {"groups": "QA"}, TypeError, r"write \['QA'\]"),
    "an external group without review": ({}, {"groups": ["Public Beta"]}, NotReady, "submit_for_review=True"),
    "notes with a tag": ({}, {"whats_new": {"en-US": "a <b>"}}, NotReady, "'<' at character 3"),
}


@pytest.mark.parametrize(("info", "options", "error", "says"), NOT_PUBLISHED.values(), ids=NOT_PUBLISHED)
def test_what_testers_would_not_get_is_refused_before_the_file_is_sent(
    sandbox: Sandbox,
    tmp_path: Path,
    folder: Path,
    info: dict[str, Any],
    options: dict[str, Any],
    error: type[Exception],
    says: str,
) -> None:
    file = write(tmp_path / "a.ipa", **info)
    with pytest.raises(error, match=says):
        Uploads(sandbox.client()).publish(file, state=folder, **options)
    assert sent(sandbox) == []


def test_an_answer_that_the_app_lacks_is_given_once(sandbox: Sandbox, tmp_path: Path, folder: Path) -> None:
    file = write(tmp_path / "a.ipa", ITSAppUsesNonExemptEncryption=None)
    workflow = Uploads(sandbox.client())
    done = workflow.publish(file, groups=["QA"], uses_non_exempt_encryption=False, state=folder)
    assert done.distribution.changed[0] == "export compliance is answered"
    before = len(sandbox.mutations)
    workflow.publish(file, groups=["QA"], state=folder)  # answered by now, so it need not be said again
    assert len(sandbox.mutations) == before


def test_a_server_that_fails_while_it_is_waited_for_does_not_end_the_wait(
    sandbox: Sandbox, file: Path, folder: Path
) -> None:
    workflow = Uploads(sandbox.client())
    upload = workflow.upload(file, state=folder)
    sandbox.fail_next("buildUploads_getInstance", status=502, times=2)
    assert workflow.follow(upload).usable


def test_an_unknown_upload_cannot_be_followed(sandbox: Sandbox) -> None:
    with pytest.raises(NotFound):
        Uploads(sandbox.client()).follow("00000000-0000-0000-0000-000000000000")


def test_errors_of_the_list_are_raised_as_they_are(sandbox: Sandbox, file: Path, folder: Path) -> None:
    sandbox.fail_next("apps_buildUploads_getToManyRelated", status=500, times=20)
    with pytest.raises(ServerError):
        Uploads(sandbox.client()).upload(file, state=folder)
    assert sent(sandbox) == []


def test_a_state_is_written_in_one_move(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = StateFile(tmp_path / "a.json")
    identity = Identity(1, 2, "a", "b")
    kept.save(State(identity, "1"))

    def full(_: int) -> None:
        raise OSError(28, "No space")

    monkeypatch.setattr("asckit_plugins.uploads.state.os.fsync", full)
    with pytest.raises(WorkflowError, match="No space"):
        kept.save(State(identity, "2"))
    assert kept.load() == State(identity, "1")
