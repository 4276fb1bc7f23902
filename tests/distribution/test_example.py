"""The plugin in examples/ is installed into a clean environment as a stranger's would be, and works there."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from asckit.testing import Sandbox
from asckit_plugins.sandbox import AcceleratedClock, environment

from .conftest import ROOT, build_wheel

EXAMPLE = ROOT / "examples" / "asckit-freeze"
APP = "com.example.aurora"

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(scope="module")
def clean(wheel_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The scripts of an environment with two wheels in it, asckit's and the example's, and their dependencies.

    Those are lent by the environment that the tests run in: what it has of asckit comes after the wheels.
    """
    folder = tmp_path_factory.mktemp("clean")
    source = folder / "source"
    shutil.copytree(EXAMPLE, source, ignore=shutil.ignore_patterns("__pycache__", ".*"))
    example = build_wheel(source, folder / "dist")
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(folder / "venv")], check=True)
    scripts = folder / "venv" / ("Scripts" if os.name == "nt" else "bin")
    install = [sys.executable, "-m", "pip", "--python", str(scripts / "python"), "install", "--no-deps", "--no-index"]
    subprocess.run([*install, str(wheel_path), str(example)], check=True, capture_output=True)
    purelib = subprocess.run(
        [str(scripts / "python"), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"],
        check=True,
        capture_output=True,
        text=True,
    ).stdout.strip()
    Path(purelib, "zz-dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    return scripts


@pytest.fixture
def run(clean: Path, tmp_path: Path) -> Iterator[Run]:
    """Runs a script of the clean environment, against a served sandbox."""
    with Sandbox(clock=AcceleratedClock(1)).serve() as running:
        variables = {
            **{name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "PYTHONHOME")},
            **environment(running, tmp_path / "AuthKey_SANDBOXKEY.p8"),
            "ASCKIT_AUDIT_PATH": str(tmp_path / "audit.jsonl"),
        }

        def script(*command: str, **more: str) -> subprocess.CompletedProcess[str]:
            program, *arguments = command
            return subprocess.run(
                [str(clean / program), *arguments],
                env={**variables, **more},
                cwd=tmp_path,
                capture_output=True,
                text=True,
                check=False,
            )

        yield script


def test_it_is_used_from_where_it_was_installed(run: Run, clean: Path) -> None:
    done = run(
        "python", "-c", "import asckit, asckit_freeze; print(asckit.__file__, asckit_freeze.__file__, sep='\\n')"
    )
    assert [Path(line).is_relative_to(clean.parent) for line in done.stdout.splitlines()] == [True, True], done.stderr


def test_asckit_finds_it_with_all_that_it_brings(run: Run) -> None:
    listed = run("asckit", "plugins", "list", "--json")
    found = {each["name"]: each for each in json.loads(listed.stdout)}["freeze"]
    assert (found["status"], found["distribution"], found["version"]) == ("active", "asckit-freeze", "0.1.0")
    assert found["phases"] == ["AUDIT"]
    assert set(found["hooks"]) == {
        *("asckit_settings", "asckit_layers", "asckit_retry_decision", "asckit_call_finished", "asckit_commands")
    }
    assert [each["name"] for each in found["settings"]] == ["start", "end", "reason", "allow"]


def test_its_command_and_its_layer_work(run: Run) -> None:
    free = run("asckit", "freeze", "check", APP, "--json")
    assert (free.returncode, json.loads(free.stdout)["unfinished"]) == (0, ["2.0 (42)"]), free.stderr
    end = (datetime.now(UTC) + timedelta(hours=1)).isoformat()
    frozen = run("asckit", "freeze", "check", APP, ASCKIT_FREEZE_END=end)
    assert (frozen.returncode, frozen.stdout) == (4, f"frozen until {end}\n"), frozen.stderr
    build = ("testflight", "distribute", APP, "--build", "41", "--group", "QA")
    refused = run("asckit", *build, ASCKIT_FREEZE_END=end, ASCKIT_FREEZE_REASON="the launch")
    assert refused.returncode == 4, refused.stderr
    assert "was not sent: the launch lasts until" in " ".join(refused.stderr.split())
    assert run("asckit", *build).returncode == 0


def test_it_passes_its_own_tests(run: Run, tmp_path: Path) -> None:
    shutil.copytree(EXAMPLE / "tests", tmp_path / "tests", ignore=shutil.ignore_patterns("__pycache__"))
    done = run("python", "-m", "pytest", "-q", "-p", "no:cacheprovider", "-W", "error", str(tmp_path / "tests"))
    assert done.returncode == 0, done.stdout + done.stderr
