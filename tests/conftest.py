"""What all tests stand on: no key, setting or journal of the computer's owner takes part."""

from __future__ import annotations

import os
from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def own_environment(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Take the owner's configuration away, and put the journal where the test's other files are."""
    for name in list(os.environ):
        if name.startswith(("ASC_", "ASCKIT_")):
            monkeypatch.delenv(name)
    folder: Path = tmp_path_factory.mktemp("state")
    monkeypatch.setenv("ASCKIT_AUDIT_PATH", str(folder / "audit.jsonl"))
    monkeypatch.setenv("XDG_STATE_HOME", str(folder))
    monkeypatch.setenv("ASCKIT_CONFIG", os.devnull)
