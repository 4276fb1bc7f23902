"""`asckit sandbox`: serving with a state and a world, and the commands that control one that runs."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from asckit.testing import Sandbox
from asckit_plugins.sandbox import AcceleratedClock, Running

from .conftest import Command


@pytest.fixture
def running(monkeypatch: pytest.MonkeyPatch) -> Iterator[Running]:
    with Sandbox(clock=AcceleratedClock(0)) as sandbox, sandbox.serve() as running:
        monkeypatch.setenv("ASC_BASE_URL", running.base_url)
        yield running


def test_faults_are_added_listed_and_cleared(asckit: Command, running: Running) -> None:
    faults = running.sandbox.faults
    assert asckit("sandbox", "faults", "add", "landed", "--operation", "POST", "--times", "2").code == 0
    assert asckit("sandbox", "faults", "add", "latency", "--seconds", "1m30s", "--probability", "0.2").code == 0
    assert [(one["kind"], one["seconds"]) for one in faults.waiting()] == [("landed", None), ("latency", 90)]
    shown = json.loads(asckit("sandbox", "faults", "list", "--json").out)
    assert shown == faults.waiting()
    assert "landed" in asckit("sandbox", "faults", "list").out
    assert asckit("sandbox", "faults", "clear", shown[0]["id"]).code == 0
    assert "No fault waits" in asckit("sandbox", "faults", "clear").out


def test_the_clock_is_shown_moved_and_set_going(asckit: Command, running: Running) -> None:
    before = running.sandbox.clock.now()
    assert "standing still" in asckit("sandbox", "clock").out
    assert asckit("sandbox", "clock", "advance", "3h").code == 0
    assert running.sandbox.clock.now() == before + 10_800
    assert "60 s per second" in asckit("sandbox", "clock", "speed", "60").out
    assert json.loads(asckit("sandbox", "clock", "--json").out)["speed"] == 60


def test_worlds_are_kept_reset_and_exported(asckit: Command, running: Running, tmp_path: Path) -> None:
    sandbox = running.sandbox
    assert "Kept before" in asckit("sandbox", "snapshot", "before").out
    sandbox.add("apps", {"name": "New", "bundleId": "com.example.new"})
    path = tmp_path / "world.json"
    assert asckit("sandbox", "export", "-o", str(path)).code == 0
    assert len(Sandbox(path).ids("apps")) == 3
    assert json.loads(asckit("sandbox", "export").out)["format"] == "asckit sandbox"
    assert asckit("sandbox", "reset", "before").code == 0
    assert len(sandbox.ids("apps")) == 2
    assert "at its start" in asckit("sandbox", "reset").out


@pytest.mark.parametrize(
    ("arguments", "code", "why"),
    [
        (("faults", "add", "status", "--operation", "build_getCollection"), 1, "did you mean 'builds_getCollection'"),
        (("faults", "add", "nonsense"), 2, "nonsense"),
        (("clock", "advance", "soon"), 2, "no length of time"),
        (("reset", "never"), 1, "no snapshot 'never'"),
        (("export", "-o", "/nowhere/world.json"), 3, "cannot be written"),
        (("clock", "--address", "https://api.appstoreconnect.apple.com"), 3, "no sandbox of this computer"),
        (("clock", "--address", "http://127.0.0.1:9"), 3, "No sandbox answers"),
    ],
)
def test_what_cannot_be_is_one_message_and_an_exit_code(
    asckit: Command, running: Running, arguments: tuple[str, ...], code: int, why: str
) -> None:
    result = asckit("sandbox", *arguments)
    assert (result.code, result.out) == (code, "")
    assert why in re.sub(r"\s+", " ", result.err)


def test_without_an_address_it_says_what_to_export(asckit: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ASC_BASE_URL", raising=False)
    result = asckit("sandbox", "clock")
    assert result.code == 3
    assert "ASC_BASE_URL" in result.err


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (("--world", "smal"), "did you mean 'small'"),
        (("--world", "nowhere.toml"), "cannot be read"),
        (("--state", "."), "directory"),
    ],
)
def test_a_server_that_cannot_start_says_why(
    asckit: Command, arguments: tuple[str, ...], why: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    result = asckit("sandbox", "serve", *arguments)
    assert result.code in (2, 3)
    assert why in re.sub(r"\s+", " ", result.err)


def test_a_server_goes_on_from_its_state_with_the_same_key(tmp_path: Path) -> None:
    world = tmp_path / "world.toml"
    world.write_text("[[apps]]\nname = 'Kite'\nbundle_id = 'com.example.kite'\n")
    state = tmp_path / "state.sqlite"
    command = [sys.executable, "-m", "asckit", "sandbox", "serve", "--json", "--state", str(state)]
    keys = set()
    for more in (["--world", str(world)], []):
        with subprocess.Popen([*command, *more], stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            variables = json.loads(process.stdout.readline())
            keys.add(Path(variables["ASC_PRIVATE_KEY_PATH"]).read_text())
            process.terminate()
    assert len(keys) == 1
    with Sandbox(state=state) as sandbox:
        assert sandbox.ids("apps", name="Kite")
