"""An upload that was cut short: what the next run does, and what it must not."""

from __future__ import annotations

import asyncio
import os
from pathlib import Path

import httpx
import pytest

from asckit import (
    Conflict,
    NotReady,
    OutcomeUnknown,
    WorkflowError,
)
from asckit.testing import Sandbox
from asckit_plugins.sandbox.storage import PUT_PART
from asckit_plugins.uploads import Upload, Uploads
from asckit_plugins.uploads.state import Identity, State, StateFile

from ..kit import sent
from .sending import COMMIT, RESERVE, RESERVE_FILE, client_through, killed_at, parts, steps_of_a_run, write


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


def test_an_upload_that_apple_is_slow_to_show_is_not_sent_again(sandbox: Sandbox, file: Path, folder: Path) -> None:
    slow = True

    def before(request: httpx.Request) -> httpx.Response | None:
        if not slow or request.method != "GET" or "buildUploads" not in request.url.path:
            return None
        answer = sandbox.transport.handle_request(request)
        return httpx.Response(answer.status_code, content=answer.content.replace(b'"PROCESSING"', b'"AWAITING_UPLOAD"'))

    workflow = Uploads(client_through(sandbox, before))
    assert workflow.upload(file, state=folder).state == "AWAITING_UPLOAD"
    everything = len(sandbox.mutations)
    assert workflow.upload(file, state=folder).state == "AWAITING_UPLOAD"
    slow = False
    sandbox.advance(60)
    upload = workflow.upload(file, state=folder)
    assert upload.state == "COMPLETE"
    assert workflow.follow(upload).usable
    assert len(sandbox.mutations) == everything
    assert list(folder.glob("*.json")) == []


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


def test_a_state_is_written_in_one_move(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = StateFile(tmp_path / "a.json")
    identity = Identity(1, 2, "a", "b")
    kept.save(State(identity, "1"))

    def full(_: int) -> None:
        raise OSError(28, "No space")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(WorkflowError, match="No space"):
        kept.save(State(identity, "2"))
    assert kept.load() == State(identity, "1")
