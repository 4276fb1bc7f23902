"""How the journal is written: by many at once, into segments, on a disk that fills up."""

from __future__ import annotations

import asyncio
import errno
import json
import multiprocessing
import os
import stat
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

import httpx
import pytest

from asckit import ApiKey, AsyncClient
from asckit_plugins import audit
from asckit_plugins.audit import Intent, Journal, JournalError, Outcome, Settlement, pair, read_journal, verify
from asckit_plugins.audit.journal import ROOM
from asckit_plugins.audit.segments import rotated
from asckit_plugins.audit.verifying import Finding

from .both import Both, Script, create, ok, update
from .journals import TIME, intent, lines, outcome, write

SMALL = 2000
"""Bytes that hold some two mutations."""


def names(path: Path) -> list[str]:
    return sorted(each.name for each in path.parent.iterdir() if each.is_file())


def ids(path: Path) -> list[str]:
    return [record.id for record in read_journal(path) if isinstance(record, Intent)]


# -- segments ----------------------------------------------------------------------------------


def test_a_journal_is_rotated_and_its_chain_goes_on(tmp_path: Path) -> None:
    path = tmp_path / "audit.jsonl"
    written = [f"m{n}" for n in range(9)]
    write(Journal(path, max_bytes=SMALL), *written)
    assert names(path)[:2] == ["audit.jsonl", "audit.jsonl.000001"]
    assert len(rotated(path)) >= 3
    assert ids(path) == written
    found = verify(path)
    assert (found.is_intact, found.findings, found.records, found.first, found.last) == (True, (), 18, 1, 18)
    assert list(found.files) == [*(str(each) for _, each in rotated(path)), str(path)]
    for number, (_, before) in enumerate(rotated(path)[:-1]):
        after = rotated(path)[number + 1][1]
        first, last = json.loads(lines(after)[0]), json.loads(lines(before)[-1])
        assert (first["prev"], first["seq"]) == (last["hash"], last["seq"] + 1)
        assert first["continues"] == before.name
        assert before.stat().st_size <= SMALL + 1000
        assert before.read_bytes().endswith(b"}\n"), "no room is left behind"


def test_zero_is_no_limit(tmp_path: Path) -> None:
    path = tmp_path / "audit.jsonl"
    write(Journal(path, max_bytes=0), *"abcdef")
    assert names(path) == ["audit.jsonl", "audit.jsonl.lock"]


def test_settings_say_when_to_rotate_and_what_to_keep(tmp_path: Path, both: Both) -> None:
    path = tmp_path / "audit.jsonl"
    settings = {"audit": {"path": path, "max_bytes": SMALL, "keep": 1}}
    asc = both.client(lambda _: ok(), plugins=[audit], settings=settings)

    async def body(face: Any) -> None:
        for n in range(12):
            await face.send(update(n=n))

    both.body(asc, body)
    assert len(rotated(path)) == 1
    assert rotated(path)[0][0] > 2
    assert verify(path).last == 24


@pytest.mark.parametrize("keep", [0, 1, 2])
def test_what_is_kept_begins_behind_what_was_removed(keep: int, tmp_path: Path) -> None:
    path = tmp_path / "audit.jsonl"
    write(Journal(path, max_bytes=SMALL, keep=keep), *[f"m{n}" for n in range(12)])
    assert len(rotated(path)) == keep
    found = verify(path)
    assert found.is_intact
    assert found.first is not None
    assert found.last == 24
    assert found.first > 8
    assert found.records == found.last - found.first + 1


def test_a_segment_in_between_that_is_missing_is_seen(tmp_path: Path) -> None:
    path = tmp_path / "audit.jsonl"
    write(Journal(path, max_bytes=SMALL), *[f"m{n}" for n in range(9)])
    rotated(path)[1][1].unlink()
    found = verify(path)
    assert [finding.what for finding in found.findings] == ["removed"]
    assert "records 5 to 8 are missing" in str(found.findings[0])


def test_a_file_that_begins_in_the_middle_is_no_segment(tmp_path: Path) -> None:
    path = tmp_path / "audit.jsonl"
    write(Journal(path, max_bytes=SMALL, keep=2), *[f"m{n}" for n in range(12)])
    first = rotated(path)[0][1]
    first.write_bytes(b"".join(lines(first)[1:]))
    assert [(finding.what, finding.line) for finding in verify(path).findings] == [("removed", 1)]


@pytest.mark.parametrize("result", [None, "unknown"])
def test_a_segment_with_a_pending_mutation_stays(result: str | None, tmp_path: Path) -> None:
    path = tmp_path / "audit.jsonl"
    journal = Journal(path, max_bytes=SMALL, keep=1)
    journal.open(Intent, intent("open"))
    if result is not None:
        journal.close(Outcome, outcome("open", result=result))
    write(journal, *[f"m{n}" for n in range(12)])
    assert rotated(path)[0][0] == 1
    assert ids(path)[0] == "open"
    journal.add(Settlement, {"id": "open", "time": TIME, "landed": True, "note": None})
    write(journal, *[f"n{n}" for n in range(3)])
    assert len(rotated(path)) == 1
    assert "open" not in ids(path)
    assert verify(path).is_intact


def test_a_mutation_whose_outcome_is_in_a_later_segment_has_one(tmp_path: Path) -> None:
    path = tmp_path / "audit.jsonl"
    journal = Journal(path, max_bytes=SMALL, keep=1)
    journal.open(Intent, intent("long"))
    write(journal, *[f"m{n}" for n in range(3)])
    journal.close(Outcome, outcome("long"))
    write(journal, *[f"n{n}" for n in range(8)])
    assert len(rotated(path)) == 1


def test_what_is_under_way_keeps_its_room_when_the_journal_is_rotated(tmp_path: Path) -> None:
    path = tmp_path / "audit.jsonl"
    journal = Journal(path, max_bytes=SMALL)
    for id in "abc":
        journal.open(Intent, intent(id, body="x" * 500))
    assert rotated(path)
    assert path.stat().st_size >= 3 * ROOM
    for id in "abc":
        journal.close(Outcome, outcome(id))
    assert path.read_bytes().endswith(b"}\n")
    assert verify(path).is_intact


@pytest.mark.parametrize("stage", ["nothing was renamed", "the new file was not renamed"])
def test_a_crash_while_rotating_loses_nothing(stage: str, tmp_path: Path) -> None:
    path = tmp_path / "audit.jsonl"
    write(Journal(path), "a", "b")
    (tmp_path / "audit.jsonl.next").write_bytes(b" " * ROOM)
    if stage == "the new file was not renamed":
        path.rename(tmp_path / "audit.jsonl.000001")
        assert ids(path) == ["a", "b"], "readers do without the newest"
    write(Journal(path, max_bytes=500), "c", "d")
    found = verify(path)
    assert (found.findings, found.last) == ((), 8)
    assert ids(path) == ["a", "b", "c", "d"]


def test_a_journal_that_cannot_be_rotated_goes_on_growing(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    path = tmp_path / "audit.jsonl"
    (tmp_path / "audit.jsonl.next").mkdir()
    write(Journal(path, max_bytes=500), "a", "b")
    assert rotated(path) == []
    assert ids(path) == ["a", "b"]
    assert "cannot be rotated (Is a directory); it goes on growing" in caplog.text


def test_a_reader_sees_a_journal_as_it_was_when_it_began(tmp_path: Path) -> None:
    path = tmp_path / "audit.jsonl"
    journal = Journal(path, max_bytes=SMALL)
    write(journal, *"abcde")
    reader = read_journal(path)
    first = next(reader)
    write(journal, *[f"m{n}" for n in range(9)])
    seen = [record.seq for record in (first, *reader)]
    assert seen == list(range(1, len(seen) + 1))
    assert len(seen) >= 10


# -- many at once ------------------------------------------------------------------------------


def write_many(path: str, name: str) -> None:
    journal = Journal(path, max_bytes=40_000)
    for n in range(40):
        write(journal, f"{name}-{n}", body={"n": n, "pad": "x" * 3000})


def test_processes_that_write_at_once_make_one_chain(tmp_path: Path) -> None:
    path = tmp_path / "shared.jsonl"
    context = multiprocessing.get_context("spawn")
    processes = [context.Process(target=write_many, args=(str(path), name)) for name in "012"]
    for process in processes:
        process.start()
    findings: list[Finding] = []
    while any(process.is_alive() for process in processes):
        if path.exists():
            findings += verify(path).findings
        time.sleep(0.05)
    for process in processes:
        process.join(60)
    assert [process.exitcode for process in processes] == [0, 0, 0]
    assert [finding for finding in findings if finding.what != "torn"] == [], "nor does a reader see half of a change"
    found = verify(path)
    assert (found.findings, found.records, found.last) == ((), 240, 240)
    assert len(rotated(path)) > 5
    for name in "012":
        assert [id for id in ids(path) if id.startswith(name)] == [f"{name}-{n}" for n in range(40)]


def test_threads_with_journals_of_their_own_make_one_chain(tmp_path: Path) -> None:
    path = tmp_path / "shared.jsonl"
    threads = [threading.Thread(target=write, args=(Journal(path), *[f"{n}-{i}" for i in range(10)])) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    found = verify(path)
    assert (found.findings, found.records) == ((), 80)
    assert path.read_bytes().endswith(b"}\n"), "every outcome has used its room"


def test_the_event_loop_goes_on_while_the_journal_waits(tmp_path: Path, key: ApiKey) -> None:
    from filelock import FileLock

    path = tmp_path / "audit.jsonl"
    transport = httpx.MockTransport(lambda _: ok())

    async def body() -> int:
        asc = AsyncClient(
            key, http=httpx.AsyncClient(transport=transport), plugins=[audit], settings={"audit": {"path": path}}
        )
        sending = asyncio.create_task(asc.send(create()))
        beats = 0
        while not sending.done() and beats < 20:
            await asyncio.sleep(0.01)
            beats += 1
        assert not sending.done()
        lock.release()
        await sending
        return beats

    lock = FileLock(f"{path}.lock", thread_local=False)
    lock.acquire()
    assert asyncio.run(body()) == 20
    assert verify(path).records == 2


WRITING = """
import itertools, sys
from tests.unit.journals import write
from asckit_plugins.audit import Journal
journal = Journal(sys.argv[1], max_bytes=6000, keep=3)
print("writing", flush=True)
for n in itertools.count():
    write(journal, f"{sys.argv[2]}-{n}", body={"pad": "x" * (n % 900)})
"""


def test_processes_that_are_killed_at_any_moment_leave_a_chain_that_holds(tmp_path: Path) -> None:
    path = tmp_path / "audit.jsonl"
    random = Random(7)
    for number in range(6):
        command = [sys.executable, "-c", WRITING, str(path), str(number)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[2]) as process:
            try:
                assert process.stdout is not None
                assert process.stdout.readline() == "writing\n"
                time.sleep(random.uniform(0.02, 0.15))
            finally:
                process.kill()
        found = verify(path)
        assert [each for each in found.findings if each.what != "torn"] == []
        last = found.last or 0
        assert last > 0
    write(Journal(path), "after")
    found = verify(path)
    assert [each for each in found.findings if each.what != "torn"] == []
    assert found.last == last + 2
    waiting = [entry for entry in pair(read_journal(path)) if entry.is_pending]
    assert len(waiting) <= 6
    assert path.stat().st_size - len(path.read_bytes().rstrip(b" ")) <= 6 * ROOM


# -- a disk that fills up ----------------------------------------------------------------------


def test_an_intent_makes_room_for_its_outcome(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "audit.jsonl")
    journal.open(Intent, intent("a"))
    content = journal.path.read_bytes()
    assert len(content) - len(content.rstrip(b" ")) == ROOM
    journal.close(Outcome, outcome("a"))
    assert journal.path.read_bytes().endswith(b"}\n")


def test_intents_are_synced_to_disk_before_they_are_sent(
    tmp_path: Path, both: Both, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "audit.jsonl"
    synced: list[int] = []
    sync = os.fsync

    def watched(descriptor: int) -> None:
        if stat.S_ISREG(os.fstat(descriptor).st_mode):
            synced.append(path.read_bytes().count(b'"kind":"intent"'))
        sync(descriptor)

    def answer(request: httpx.Request) -> httpx.Response:
        synced.append(-1)
        return ok()

    monkeypatch.setattr(os, "fsync", watched)
    asc = both.client(answer, plugins=[audit], settings={"audit": {"path": path}})

    async def body(face: Any) -> None:
        await face.send(create())
        await face.send(create())

    both.body(asc, body)
    assert synced == [1, -1, 2, -1]


def test_an_intent_that_cannot_be_synced_leaves_nothing_behind(
    tmp_path: Path, both: Both, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "audit.jsonl"
    script = Script(ok(), ok())
    asc = both.client(script, plugins=[audit], settings={"audit": {"path": path}})

    def broken(descriptor: int) -> None:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    async def body(face: Any) -> None:
        await face.send(create())
        before = path.read_bytes()
        with monkeypatch.context() as patched:
            patched.setattr(os, "fsync", broken)
            with pytest.raises(JournalError, match="Input/output error"):
                await face.send(create())
        assert path.read_bytes() == before
        await face.send(create())

    both.body(asc, body)
    assert len(script.requests) == 2
    assert (verify(path).findings, verify(path).records) == ((), 4)


def test_the_longest_outcome_fits_into_the_room(tmp_path: Path, both: Both) -> None:
    path = tmp_path / "audit.jsonl"
    long = {"id": "\x01" * 9000, "status": "4\u20ac" * 9000, "code": "X", "title": "\x02" * 9000, "detail": "ä" * 9000}
    reply = httpx.Response(409, json={"errors": [long]}, headers={"x-request-id": "r" * 9000})
    asc = both.client(Script(reply), plugins=[audit], settings={"audit": {"path": path}})
    with pytest.raises(Exception, match="409"):
        both.body(asc, lambda face: face.send(create()))
    line = lines(path)[1]
    assert 2000 < len(line) < ROOM - 500
    assert json.loads(line)["error"].endswith(" …")


def test_room_that_processes_left_behind_is_limited(tmp_path: Path) -> None:
    from asckit_plugins.audit.journal import MOST_ROOM

    path = tmp_path / "audit.jsonl"
    path.write_bytes(b" " * MOST_ROOM)
    write(Journal(path), "a", "b")
    assert path.stat().st_size < MOST_ROOM + 4000


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 64 KiB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=64k", "none", str(folder)]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=20, check=False)
    except OSError as error:
        pytest.skip(f"no file system can be mounted here: {error}")
    if done.returncode:
        pytest.skip(f"no file system can be mounted here: {done.stderr.strip()}")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True, timeout=20)


def fill(folder: Path, *, but: int = 0) -> None:
    """Take all that is left of a disk, but for some bytes."""
    with (folder / "ballast").open("ab", buffering=0) as file:
        for size in (4096, 1):
            while True:
                try:
                    if not file.write(b"x" * size):
                        break
                except OSError:
                    break
        file.truncate(max(0, file.tell() - but))


def test_a_full_disk_stops_a_mutation_before_it_is_sent(small_disk: Path, both: Both) -> None:
    path = small_disk / "audit.jsonl"
    script = Script(ok(), ok())
    asc = both.client(script, plugins=[audit], settings={"audit": {"path": path}})

    async def body(face: Any) -> None:
        await face.send(create(n=1))
        before = path.read_bytes()
        fill(small_disk)
        with pytest.raises(JournalError, match=r"cannot be written \(No space left on device\).*make room"):
            await face.send(create(n=2))
        assert len(script.requests) == 1
        assert path.read_bytes() == before, "nothing is left of what could not be written"
        (small_disk / "ballast").unlink()
        await face.send(create(n=3))

    both.body(asc, body)
    assert (verify(path).findings, verify(path).records) == ((), 4)


def test_a_disk_with_room_for_the_intent_only_stops_the_mutation_too(small_disk: Path, both: Both) -> None:
    path = small_disk / "audit.jsonl"
    script = Script(ok())
    asc = both.client(script, plugins=[audit], settings={"audit": {"path": path}})

    async def body(face: Any) -> None:
        await face.send(create(n=1))
        before = path.read_bytes()
        assert len(before) < 3000, "a second intent fits into the same block, and room for its outcome does not"
        fill(small_disk)
        with pytest.raises(JournalError, match="No space left"):
            await face.send(create(n=2))
        assert path.read_bytes() == before

    both.body(asc, body)
    assert len(script.requests) == 1


def test_a_disk_that_fills_up_while_a_mutation_is_sent_does_not_swallow_its_outcome(
    small_disk: Path, both: Both
) -> None:
    path = small_disk / "audit.jsonl"

    def answer(request: httpx.Request) -> httpx.Response:
        fill(small_disk)
        detail = "It failed because. " * 90
        return httpx.Response(409, json={"errors": [{"code": "X", "title": "It failed.", "detail": detail}]})

    asc = both.client(answer, plugins=[audit], settings={"audit": {"path": path}})

    async def body(face: Any) -> None:
        results = await face.gather(*[lambda n=n: attempt(face, n) for n in range(3)])
        assert results == ["Conflict"] * 3 or "JournalError" in results

    async def attempt(face: Any, n: int) -> str:
        try:
            await face.send(create(n=n))
        except Exception as error:
            return type(error).__name__
        return "sent"

    both.body(asc, body)
    sent = [record.id for record in read_journal(path) if isinstance(record, Intent)]
    ended = [record.id for record in read_journal(path) if isinstance(record, Outcome)]
    assert sent
    assert sorted(sent) == sorted(ended)
    assert verify(path).findings == ()


def test_a_full_disk_does_not_keep_the_journal_from_going_on_later(small_disk: Path) -> None:
    path = small_disk / "audit.jsonl"
    journal = Journal(path, max_bytes=SMALL)
    written = []
    for n in range(200):
        try:
            journal.open(Intent, intent(f"m{n}", body="x" * 300))
        except JournalError:
            break
        journal.close(Outcome, outcome(f"m{n}"))
        written.append(f"m{n}")
    assert len(written) > 10
    assert ids(path) == written
    rotated(path)[0][1].unlink()
    write(journal, "later")
    assert verify(path).findings == ()
    assert ids(path)[-1] == "later"


@pytest.mark.skipif(os.name != "posix", reason="limits are POSIX's")
def test_a_limit_on_the_size_of_files_stops_mutations_too(tmp_path: Path) -> None:
    path = tmp_path / "audit.jsonl"
    write(Journal(path), "a")
    script = """
        import resource, sys
        from tests.unit.journals import intent, outcome, write
        from asckit_plugins.audit import Intent, Journal, JournalError, Outcome
        journal = Journal(sys.argv[1])
        size = journal.path.stat().st_size
        resource.setrlimit(resource.RLIMIT_FSIZE, (size + 2000, size + 2000))
        try:
            journal.open(Intent, intent("b"))
        except JournalError as error:
            print(error)
        assert journal.path.stat().st_size == size
        """
    command = [sys.executable, "-c", textwrap.dedent(script), str(path)]
    root = Path(__file__).parents[2]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True, cwd=root)
    assert "cannot be written (File too large)" in done.stdout
    write(Journal(path), "c")
    assert (verify(path).findings, ids(path)) == ((), ["a", "c"])
