"""The Python in docs/audit.md runs, and its tables name every setting and every member of a record."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import get_args

import attrs
import pytest
from tests.unit.journals import write

from asckit_plugins.audit import AuditSettings, Journal
from asckit_plugins.audit.verifying import Wrong

from .test_code_blocks import blocks, module

PAGE = "docs/audit.md"
TEXT = (Path(__file__).parents[2] / PAGE).read_text(encoding="utf-8")


@pytest.fixture(autouse=True)
def in_a_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the page write its files where nobody is disturbed."""
    monkeypatch.chdir(tmp_path)


def test_the_page_reads_its_journal_back(capsys: pytest.CaptureFixture[str]) -> None:
    module("page", blocks(PAGE)[0])
    assert capsys.readouterr().out == "betaGroups_createInstance succeeded betaGroups\nTrue\n"


def test_the_page_keeps_the_hash_elsewhere(capsys: pytest.CaptureFixture[str]) -> None:
    module("page", blocks(PAGE)[1])
    assert capsys.readouterr().out == "2 True\n"
    assert len(Path("heads.txt").read_text("utf-8").splitlines()) == 2


def first_cells() -> set[str]:
    rows = [line.split("|")[1] for line in TEXT.splitlines() if line.startswith("| `")]
    return {name for row in rows for name in re.findall(r"`([^`]+)`", row)}


def test_every_setting_is_in_a_table() -> None:
    rows = {
        line.split("|")[1].strip(): line.split("|")[2].strip() for line in TEXT.splitlines() if line.count("|") == 4
    }
    for field in attrs.fields(AuditSettings):
        assert rows[f"`{field.name}`"] == ("none" if field.default is None else str(field.default))


def test_every_member_of_a_record_is_in_the_table(tmp_path: Path) -> None:
    write(Journal(tmp_path / "audit.jsonl"), "a")
    lines = (tmp_path / "audit.jsonl").read_text("utf-8").splitlines()
    members = {name for line in lines for name in json.loads(line)}
    assert len(members) > 20
    assert members <= first_cells()


def test_every_finding_is_in_the_table() -> None:
    assert set(get_args(Wrong)) <= first_cells()


def test_every_command_is_in_the_table() -> None:
    from asckit_plugins.audit.commands import audit

    named = {name.split()[2] for name in first_cells() if name.startswith("asckit audit ")}
    assert named == set(audit.commands)
