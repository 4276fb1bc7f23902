"""What is known of mutations that were cut short: which process sent them, whether it runs, and what to look at."""

from __future__ import annotations

import gc
import os
import signal
import subprocess
import sys
import textwrap
import threading
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from filelock import FileLock

from asckit_api.surface import load
from asckit_plugins.audit import Intent, Journal, Outcome, Settlement, Target, pair, read_journal, verify
from asckit_plugins.audit.checking import check_of
from asckit_plugins.audit.pending import Pending, pending
from asckit_plugins.audit.recording import target_of

from .journals import TIME, intent, old_line, outcome, write

ROOT = Path(__file__).parents[2]

SENDING = """
import sys
from pathlib import Path
from asckit.testing import Sandbox

sandbox = Sandbox()
(app,) = sandbox.ids("apps", bundleId="com.example.aurora")
asc = sandbox.client(settings={"audit": {"path": Path(sys.argv[1])}})
transport = asc.port._http()._transport
handle = transport.handle_request

def hold(request):
    answer = handle(request) if sys.argv[2] == "after" else None
    print("sending", flush=True)
    sys.stdin.readline()
    return answer or handle(request)

transport.handle_request = hold
asc.api.beta_groups.create(app=app, name="QA 2")
print("done", flush=True)
"""


def found_in(path: Path) -> list[Pending]:
    return pending(path, pair(read_journal(path)))


@pytest.fixture
def installed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let child processes use the installed plugins."""
    monkeypatch.delenv("ASCKIT_DISABLE_PLUGINS")


@pytest.mark.usefixtures("installed")
@pytest.mark.parametrize("when", ["before", "after"])
def test_a_process_that_is_killed_while_it_sends_leaves_its_mutation_pending(when: str, tmp_path: Path) -> None:
    path = tmp_path / "audit.jsonl"
    command = [sys.executable, "-c", SENDING, str(path), when]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            assert process.stdout.readline() == "sending\n"
            (running,) = found_in(path)
            assert (running.state, running.needs_check) == ("in flight", False)
            assert running.entry.intent.writer is not None
            assert running.entry.intent.writer.pid == process.pid
        finally:
            process.send_signal(signal.SIGKILL if os.name == "posix" else signal.SIGTERM)
    (dead,) = found_in(path)
    assert (dead.state, dead.needs_check) == ("died", True)
    assert dead.check.command is not None
    assert dead.check.command.startswith("asckit api beta-groups list --filter-app ")
    assert dead.check.look_for == "betaGroups like the one that was to be made"
    assert verify(path).is_intact
    write(Journal(path), "next")
    assert [each.entry.intent.id for each in found_in(path)] == [dead.entry.intent.id]
    assert verify(path).findings == ()
    assert list((tmp_path / "audit.jsonl.writers").iterdir()) == [], "what dead processes left is swept away"


@pytest.mark.usefixtures("installed")
def test_a_process_that_comes_to_its_end_leaves_nothing_behind(tmp_path: Path) -> None:
    path = tmp_path / "audit.jsonl"
    command = [sys.executable, "-c", SENDING, str(path), "after"]
    done = subprocess.run(command, input="\n", capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout == "sending\ndone\n"
    assert found_in(path) == []
    assert list((tmp_path / "audit.jsonl.writers").iterdir()) == []
    assert path.read_bytes().endswith(b"}\n")


def test_a_child_process_does_not_speak_for_its_parent(tmp_path: Path) -> None:
    path = tmp_path / "audit.jsonl"
    journal = Journal(path)
    journal.open(Intent, intent("parent"))
    script = """
        import sys
        from tests.unit.journals import intent
        from asckit_plugins.audit import Intent, Journal
        Journal(sys.argv[1]).open(Intent, intent("child"))
        """
    subprocess.run([sys.executable, "-c", textwrap.dedent(script), str(path)], check=True, timeout=60, cwd=ROOT)
    assert [(each.entry.intent.id, each.state) for each in found_in(path)] == [
        ("parent", "in flight"),
        ("child", "died"),
    ]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the system has no fork")
def test_a_forked_child_is_a_process_of_its_own(tmp_path: Path) -> None:
    path = tmp_path / "audit.jsonl"
    script = """
        import os, sys
        from tests.unit.journals import intent
        from asckit_plugins.audit import Intent, Journal
        journal = Journal(sys.argv[1])
        journal.open(Intent, intent("parent"))
        child = os.fork()
        if child == 0:
            journal.open(Intent, intent("child"))
            sys.exit(0)
        os.waitpid(child, 0)
        from asckit_plugins.audit import pair, read_journal
        from asckit_plugins.audit.pending import pending
        print([(each.entry.intent.id, each.state) for each in pending(journal.path, pair(read_journal(journal.path)))])
        """
    command = [sys.executable, "-c", textwrap.dedent(script), str(path)]
    done = subprocess.run(command, check=True, timeout=60, cwd=ROOT, capture_output=True, text=True)
    assert done.stdout == "[('parent', 'in flight'), ('child', 'died')]\n"


def test_looking_from_two_places_at_once_does_not_make_the_dead_alive(tmp_path: Path) -> None:
    path = tmp_path / "audit.jsonl"
    journal = Journal(path)
    record = journal.open(Intent, intent("a"))
    assert record.writer is not None
    del journal
    gc.collect()
    assert [each.state for each in found_in(path)] == ["died"]
    marker = tmp_path / "audit.jsonl.writers" / record.writer.token
    marker.touch()
    other = FileLock(marker, thread_local=False)
    other.acquire()
    threading.Timer(0.03, other.release).start()
    assert [each.state for each in found_in(path)] == ["died"]


def test_whether_the_process_of_a_copied_journal_runs_cannot_be_told(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "audit.jsonl")
    journal.open(Intent, intent("a"))
    copy = tmp_path / "copy.jsonl"
    copy.write_bytes(journal.path.read_bytes())
    assert [each.state for each in found_in(copy)] == ["unclear"]


def test_what_is_pending(tmp_path: Path) -> None:
    path = tmp_path / "audit.jsonl"
    path.write_bytes(old_line("old"))
    assert [each.state for each in found_in(path)] == ["unclear"]
    journal = Journal(path)
    for id, result in (("a", "succeeded"), ("b", "refused"), ("c", "unsent"), ("d", "unknown"), ("e", None)):
        journal.open(Intent, intent(id))
        if result is not None:
            journal.close(Outcome, outcome(id, result=result))
    states = {each.entry.intent.id: each.state for each in found_in(path)}
    assert states == {"old": "unclear", "d": "unknown", "e": "in flight"}
    for id in ("old", "d"):
        journal.add(Settlement, {"id": id, "time": TIME, "landed": False, "note": "looked"})
    assert [each.entry.intent.id for each in found_in(path)] == ["e"]
    settled = next(entry for entry in pair(read_journal(path)) if entry.intent.id == "d")
    assert settled.settlement is not None
    assert (settled.settlement.landed, settled.settlement.note) == (False, "looked")
    assert verify(path).is_intact


# -- what to check -----------------------------------------------------------------------------


def made(operation: str, path: str, body: Any = None) -> Intent:
    target = target_of(path, body)
    assert target is not None
    return Intent(
        id="1",
        time=datetime.now(UTC),
        key_id="K",
        operation=operation,
        method="POST",
        path=path,
        query={},
        body=body,
        target=Target(**{**target, "linked": tuple(target["linked"])}),
    )


BUILD = {"build": {"data": {"type": "builds", "id": "8"}}}
LINKED = {"data": [{"type": "betaGroups", "id": "5"}]}
CHECKS = {
    "an update": (
        made("builds_updateInstance", "/v1/builds/8", {"data": {"type": "builds", "attributes": {"expired": True}}}),
        "asckit api builds get 8",
        "what was to be set: expired",
    ),
    "a deletion": (
        made("betaGroups_deleteInstance", "/v1/betaGroups/5"),
        "asckit api beta-groups get 5",
        "betaGroups 5: it has landed if that is not there",
    ),
    "a creation that a list shows": (
        made(
            "betaBuildLocalizations_createInstance",
            "/v1/betaBuildLocalizations",
            {"data": {"type": "betaBuildLocalizations", "relationships": BUILD}},
        ),
        "asckit api beta-build-localizations list --filter-build 8",
        "betaBuildLocalizations like the one that was to be made",
    ),
    "a creation that only its other end shows": (
        made(
            "betaRecruitmentCriteria_createInstance",
            "/v1/betaRecruitmentCriteria",
            {
                "data": {
                    "type": "betaRecruitmentCriteria",
                    "relationships": {"betaGroup": {"data": {"type": "betaGroups", "id": "5"}}},
                }
            },
        ),
        "asckit api beta-groups get-beta-recruitment-criteria 5",
        "betaRecruitmentCriteria like the one that was to be made",
    ),
    "an addition": (
        made("betaGroups_builds_createToManyRelationship", "/v1/betaGroups/5/relationships/builds", LINKED),
        "asckit api beta-groups list-builds-linkages 5",
        "5 among them",
    ),
    "an addition that no operation of its own reads": (
        made("builds_betaGroups_createToManyRelationship", "/v1/builds/8/relationships/betaGroups", LINKED),
        "asckit api builds get 8 --include betaGroups",
        "5 among them",
    ),
    "a removal": (
        made("betaGroups_builds_deleteToManyRelationship", "/v1/betaGroups/5/relationships/builds", LINKED),
        "asckit api beta-groups list-builds-linkages 5",
        "5 no longer among them",
    ),
    "a relationship that is set": (
        made(
            "builds_appEncryptionDeclaration_updateToOneRelationship",
            "/v1/builds/8/relationships/appEncryptionDeclaration",
            {"data": {"type": "appEncryptionDeclarations", "id": "4"}},
        ),
        "asckit api builds get-app-encryption-declaration-linkage 8",
        "4, and nothing else",
    ),
    "what nothing reads": (
        made("buildBetaNotifications_createInstance", "/v1/buildBetaNotifications", {"data": {"relationships": BUILD}}),
        None,
        "buildBetaNotifications like the one that was to be made",
    ),
    "what this release does not know": (made("request", "/v9/newThings"), None, "what POST /v9/newThings was to do"),
}


@pytest.mark.parametrize(("record", "command", "look_for"), CHECKS.values(), ids=CHECKS)
def test_what_to_check(record: Intent, command: str | None, look_for: str) -> None:
    check = check_of(record)
    assert (check.command, check.look_for) == (command, look_for)


def test_every_command_to_check_with_is_one_that_there_is() -> None:
    from asckit_plugins.api.commands import api

    told = 0
    for name, operation in load()["operations"].items():
        if operation["verb"] == "GET":
            continue
        wants = operation.get("body", {})
        ends = {
            each: {"data": {"type": end["type"], "id": "7"}} for each, end in wants.get("relationships", {}).items()
        }
        body = {"data": {"type": wants.get("type"), "relationships": ends}}
        check = check_of(made(name, operation["path"].replace("{id}", "5"), body))
        if check.command is not None:
            told += 1
            group, method, *_ = check.command.split()[2:]
            resource = api.get_command(None, group)  # type: ignore[arg-type]
            assert resource is not None
            command = resource.get_command(None, method)  # type: ignore[attr-defined]
            assert command is not None
            options = {option for parameter in command.params for option in parameter.opts}
            assert {word for word in check.command.split() if word.startswith("--")} <= options
    assert told > 400
