"""Snapshots, going back, and a state file that loses nothing that was answered."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

from asckit import ApiKey, Client
from asckit.testing import Sandbox
from asckit_plugins.sandbox import AcceleratedClock, Timing
from asckit_plugins.sandbox.snapshots import plain, revive

from .conftest import Http, build_id


def everything(sandbox: Sandbox) -> dict[str, list[dict[str, Any]]]:
    return {type: [sandbox.get(type, id) for id in sandbox.ids(type)] for type in sorted(sandbox.world.shapes.types())}


# -- in memory -------------------------------------------------------------------------------------


def test_a_snapshot_is_gone_back_to(sandbox: Sandbox, aurora: str) -> None:
    before = everything(sandbox)
    taken = sandbox.snapshot()
    with sandbox.client() as asc:
        asc.api.beta_groups.create(app=aurora, name="Later")
        asc.api.beta_groups.delete(sandbox.ids("betaGroups", name="QA")[0])
    assert everything(sandbox) != before
    sandbox.restore(json.loads(json.dumps(taken)))
    assert everything(sandbox) == before


def test_what_had_a_minute_to_go_has_a_minute_to_go_after_going_back(sandbox: Sandbox) -> None:
    taken = sandbox.snapshot()
    build = build_id(sandbox, "2.0", "42")
    sandbox.advance(1_000)
    assert sandbox.get("builds", build)["processingState"] == "VALID"
    sandbox.restore(taken)
    sandbox.advance(59)
    assert sandbox.get("builds", build)["processingState"] == "PROCESSING"
    sandbox.advance(1)
    assert sandbox.get("builds", build)["processingState"] == "VALID"


def test_ids_go_on_where_they_were(sandbox: Sandbox) -> None:
    other = Sandbox("empty")
    other.restore(sandbox.snapshot())
    made = [one.add("apps", {"name": "New", "bundleId": "com.example.new"}) for one in (sandbox, other)]
    assert made[0] == made[1]


def test_a_reset_is_the_start_again(http: Http, aurora: str) -> None:
    sandbox = http.sandbox
    before = everything(Sandbox())
    http.create("betaGroups", {"name": "Later"}, app=f"apps/{aurora}")
    sandbox.faults.add("status", times=9)
    sandbox.reset()
    assert everything(sandbox) == before
    assert (sandbox.requests, sandbox.faults.waiting()) == ([], [])
    assert http.get("/v1/apps").headers["x-rate-limit"] == "user-hour-lim:3600;user-hour-rem:3599;"


def test_a_reset_keeps_what_the_sandbox_was_made_with() -> None:
    sandbox = Sandbox(external_groups_need_review=False, seed="other")
    before, allowed = everything(sandbox), sandbox.world.externally_assignable
    sandbox.world.externally_assignable = frozenset()
    sandbox.reset()
    assert sandbox.world.externally_assignable == allowed
    assert everything(sandbox) == before


def test_snapshots_are_kept_by_name(sandbox: Sandbox) -> None:
    sandbox.keep_snapshot("before")
    sandbox.add("apps", {"name": "New", "bundleId": "com.example.new"})
    sandbox.restore_snapshot("before")
    assert len(sandbox.ids("apps")) == 2
    with pytest.raises(ValueError, match="did you mean 'before'"):
        sandbox.restore_snapshot("befor")
    with pytest.raises(ValueError, match="60 letters"):
        sandbox.keep_snapshot("../../etc")


@pytest.mark.parametrize(
    ("snapshot", "why"),
    [
        ({}, "no snapshot of a sandbox"),
        ([], "no snapshot of a sandbox"),
        ({"format": "asckit sandbox", "version": 99}, "version 99"),
        ({"format": "asckit sandbox", "version": 1}, "damaged"),
    ],
)
def test_what_is_no_snapshot_changes_nothing(sandbox: Sandbox, snapshot: Any, why: str) -> None:
    before = everything(sandbox)
    with pytest.raises(ValueError, match=why):
        sandbox.restore(snapshot)
    for named in (
        ["os", "path", {}],
        ["sandbox", "Sandbox", {}],
        ["..testflight", "TestFlight", {}],
        ["none", "None", {}],
    ):
        foreign = sandbox.snapshot()
        foreign["records"][0]["facts"] = {"x": {"$object": named}}
        with pytest.raises(ValueError, match="damaged"):
            sandbox.restore(foreign)
    broken = sandbox.snapshot()
    broken["records"][0].pop("links")
    with pytest.raises(ValueError, match="damaged"):
        sandbox.restore(broken)
    assert everything(sandbox) == before


@pytest.mark.parametrize(
    "value",
    [
        {("IOS", "1", "2")},
        {"a": [1, None, (2, "x")], "b": b"\0\xff"},
        {1: {2}},
        {"$set": [1]},
        {"$set": 1, "x": 2},
        [Timing()],
        1.5,
    ],
)
def test_facts_of_any_shape_survive_json(value: Any) -> None:
    assert revive(json.loads(json.dumps(plain(value)))) == value


# -- in a file -------------------------------------------------------------------------------------


def test_a_state_file_holds_everything(tmp_path: Path) -> None:
    path = tmp_path / "state.sqlite"
    with Sandbox(state=path) as one, one.client() as asc:
        aurora = one.ids("apps")[0]
        asc.api.beta_groups.create(app=aurora, name="Grüße 🎈")
        asc.api.beta_groups.delete(one.ids("betaGroups", name="QA")[0])
        one.script_review("REJECTED", waiting_seconds=5)
        one.world.timing.processing = 7.0
        one.keep_snapshot("kept")
        upload = one.upload_build(app=aurora, version="9.0", build="1")
        before, key = everything(one), one.private_key
    with Sandbox("empty", state=path) as two:
        assert everything(two) == before
        assert two.private_key == key
        assert two.world.verdicts[""]["verdict"] == "REJECTED"
        assert two.world.timing.processing == 7.0
        two.restore_snapshot("kept")
        assert two.ids("builds") == Sandbox().ids("builds")
        with pytest.raises(ValueError, match="uploaded already"):
            two.upload_build(app=aurora, version="1.0", build="1")
        two.advance(100)
        assert upload not in two.ids("builds")


def test_what_is_due_comes_after_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "state.sqlite"
    with Sandbox(state=path) as one:
        build = build_id(one, "2.0", "42")
        one.advance(20)
    with Sandbox(state=path) as two:
        two.advance(39)
        assert two.get("builds", build)["processingState"] == "PROCESSING"
        two.advance(1)
        assert two.get("builds", build)["processingState"] == "VALID"
    with Sandbox(state=path) as three:
        assert three.get("builds", build)["processingState"] == "VALID"


def test_the_clock_goes_on_where_it_was_and_as_fast(tmp_path: Path) -> None:
    path = tmp_path / "state.sqlite"
    with Sandbox(state=path, clock=AcceleratedClock(0)) as one:
        one.advance(10 * 86_400)
        then = one.clock.now()
    with Sandbox(state=path, clock=AcceleratedClock()) as two:
        assert two.clock.now() == pytest.approx(then, abs=0.001)
        assert isinstance(two.clock, AcceleratedClock)
        two.set_speed(30)
    with Sandbox(state=path, clock=AcceleratedClock()) as three:
        assert isinstance(three.clock, AcceleratedClock)
        assert three.clock.speed == 30


def test_requests_after_a_restart_are_named_otherwise(tmp_path: Path) -> None:
    names = []
    for _ in range(2):
        with Sandbox(state=tmp_path / "state.sqlite") as sandbox:
            names.append(sandbox.handle("GET", "/v1/apps", {}, b"")[1]["x-apple-request-uuid"])
    assert len(set(names)) == 2


def test_a_state_file_is_its_owners_and_one_sandboxs(tmp_path: Path) -> None:
    path = tmp_path / "state.sqlite"
    with Sandbox(state=path):
        if os.name != "nt":
            assert stat.S_IMODE(path.stat().st_mode) == 0o600
        with pytest.raises(ValueError, match="in use by another sandbox"):
            Sandbox(state=path)


def test_what_is_no_state_file_is_left_alone(tmp_path: Path) -> None:
    text, other, newer = tmp_path / "a.txt", tmp_path / "b.sqlite", tmp_path / "c.sqlite"
    text.write_text("dear diary " * 1_000)
    with sqlite3.connect(other) as database:
        database.execute("CREATE TABLE diary (entry)")
    database.close()
    Sandbox(state=newer).close()
    with sqlite3.connect(newer) as database:
        database.execute("PRAGMA user_version = 99")
    database.close()
    for path, why in ((text, "no state file"), (other, "something else"), (newer, "another release")):
        before = path.read_bytes()
        with pytest.raises(ValueError, match=why):
            Sandbox(state=path)
        assert path.read_bytes() == before


def test_long_bytes_are_written_once_and_go_when_nobody_holds_them(tmp_path: Path) -> None:
    path = tmp_path / "state.sqlite"
    parts = {1: b"x" * 50_000, 2: b"y" * 50_000, 3: b"z"}

    def count(sandbox: Sandbox) -> int:
        state = sandbox.endpoint.state
        assert state is not None
        return int(state._db.execute("SELECT count(*) FROM blobs").fetchone()[0])

    with Sandbox(state=path) as one:
        one.world.verdicts["upload"] = {"parts": dict(parts)}
        one.advance(1)
        assert count(one) == 2
    with Sandbox(state=path) as two:
        assert two.world.verdicts["upload"]["parts"] == parts
        two.advance(1)
        assert count(two) == 2
        del two.world.verdicts["upload"]["parts"][1]
        two.advance(1)
        assert count(two) == 1
    with Sandbox(state=path) as three:
        assert three.world.verdicts["upload"]["parts"] == {2: parts[2], 3: parts[3]}


def test_a_reset_is_kept_too(tmp_path: Path) -> None:
    path = tmp_path / "state.sqlite"
    with Sandbox(state=path) as one:
        one.add("apps", {"name": "New", "bundleId": "com.example.new"})
        one.reset()
        one.add("apps", {"name": "Newer", "bundleId": "com.example.newer"})
        before = everything(one)
    with Sandbox(state=path) as two:
        assert everything(two) == before


def test_every_kind_of_change_is_in_the_file_when_it_is_answered(tmp_path: Path) -> None:
    path, copy = tmp_path / "state.sqlite", tmp_path / "copy.sqlite"
    with Sandbox(state=path) as sandbox:
        http = Http(sandbox)
        aurora = sandbox.ids("apps")[0]
        group = http.create("betaGroups", {"name": "A"}, app=f"apps/{aurora}").json()["data"]["id"]
        tester = sandbox.ids("betaTesters")[0]
        build = build_id(sandbox, "1.2", "21")
        link = [{"type": "betaTesters", "id": tester}]
        changes: list[Callable[[], httpx.Response]] = [
            lambda: http.update("betaGroups", group, name="B"),
            lambda: http.post(f"/v1/betaGroups/{group}/relationships/betaTesters", link),
            lambda: http.delete(f"/v1/betaGroups/{group}/relationships/betaTesters", link),
            lambda: http.update("builds", build, usesNonExemptEncryption=False),
            lambda: http.delete(f"/v1/betaGroups/{group}"),
            lambda: http.update("builds", build, expired=True),
        ]
        for change in changes:
            assert change().status_code < 300
            before = everything(sandbox)
            for suffix in ("", "-wal"):  # what a killed process leaves
                (tmp_path / f"copy.sqlite{suffix}").write_bytes((tmp_path / f"state.sqlite{suffix}").read_bytes())
            with Sandbox(state=copy) as found:
                assert everything(found) == before
        http.client.close()


def test_a_disk_that_is_full_fails_the_request_and_loses_nothing(tmp_path: Path) -> None:
    path = tmp_path / "state.sqlite"
    with Sandbox(state=path) as one:
        http = Http(one)
        state = one.endpoint.state
        assert state is not None
        state._db.execute(
            "CREATE TEMP TRIGGER full BEFORE INSERT ON main.records BEGIN SELECT RAISE(ABORT, 'full'); END"
        )
        with pytest.raises(sqlite3.Error, match="full"):
            http.create("betaTesters", {"email": "a@example.com"})
        assert http.get("/v1/betaTesters").status_code == 200
        state._db.execute("DROP TRIGGER full")
        assert http.create("betaTesters", {"email": "b@example.com"}).status_code == 201
        before = everything(one)
        http.client.close()
    with Sandbox(state=path) as two:
        assert everything(two) == before


@contextmanager
def served(path: Path, folder: Path) -> Iterator[tuple[subprocess.Popen[str], dict[str, str]]]:
    command = [sys.executable, "-m", "asckit", "sandbox", "serve", "--json", "--state", str(path), "--speed", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=folder) as process:
        assert process.stdout is not None
        try:
            yield process, json.loads(process.stdout.readline())
        finally:
            process.kill()


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL is POSIX's")
def test_a_killed_server_has_lost_nothing_that_it_answered(tmp_path: Path) -> None:
    path = tmp_path / "state.sqlite"
    made: list[str] = []
    for life in range(3):
        with served(path, tmp_path) as (process, variables):
            key = ApiKey.from_env(variables)
            with Client(key, base_url=variables["ASC_BASE_URL"]) as asc:
                held = {tester.attributes.email for tester in asc.paginate(asc.api.beta_testers.list)}
                assert set(made) <= held
                until = time.monotonic() + 0.5
                while time.monotonic() < until:
                    email = f"{life}-{len(made)}@example.com"
                    asc.api.beta_testers.create(email=email, first_name="A")
                    made.append(email)
                httpx.post(f"{asc.base_url}/-/clock", json={"advance": 86_400})
                os.kill(process.pid, signal.SIGKILL)
                process.wait()
    with Sandbox(state=path, clock=AcceleratedClock()) as sandbox:
        assert {sandbox.get("betaTesters", one)["email"] for one in sandbox.ids("betaTesters")} >= set(made)
        assert len(made) == len(set(made)) > 3
        assert sandbox.clock.now() - time.time() > 2.9 * 86_400
