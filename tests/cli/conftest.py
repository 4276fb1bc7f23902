"""A served sandbox and the command line in this process."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from asckit.cli.app import run
from asckit.testing import Sandbox
from asckit_plugins.sandbox import AcceleratedClock, environment


class Result(NamedTuple):
    code: int
    out: str
    err: str


Command = Callable[..., Result]


@pytest.fixture
def served(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Sandbox]:
    sandbox = Sandbox(clock=AcceleratedClock(200))
    with sandbox.serve() as running:
        for name, value in environment(running, tmp_path / "AuthKey_SANDBOXKEY.p8").items():
            monkeypatch.setenv(name, value)
        monkeypatch.setenv("ASCKIT_AUDIT_PATH", str(tmp_path / "audit.jsonl"))
        monkeypatch.setenv("COLUMNS", "160")
        yield sandbox


@pytest.fixture
def asckit(capsys: pytest.CaptureFixture[str]) -> Command:
    def call(*arguments: str) -> Result:
        code = run(arguments)
        return Result(code, *capsys.readouterr())

    return call
