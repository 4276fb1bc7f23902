"""The Python in docs/builds.md runs, and its stages and diagram are those of the code."""

from __future__ import annotations

from pathlib import Path

import pytest

from asckit_plugins.builds.drawing import BEGIN, END, diagram, main, rewrite
from asckit_plugins.builds.life import STAGES, TRANSITIONS
from asckit_plugins.builds.view import PARTS

from .test_code_blocks import ROOT, blocks, module

PAGE = ROOT / "docs/builds.md"


def test_the_page_shows_the_stages_and_transitions_of_the_code() -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert page == rewrite(page), "it is stale; run: python -m asckit_plugins.builds.drawing docs/builds.md"


def test_every_stage_and_every_transition_is_drawn() -> None:
    drawn = diagram().splitlines()
    for stage in STAGES:
        assert sum(line.strip() == f"{stage.name.replace(' ', '_')}: {stage.name}" for line in drawn) == 1
    arrows = [line.strip() for line in drawn if "-->" in line]
    for step in TRANSITIONS:
        before = "VALID" if step.after == "expired" else step.before.replace(" ", "_")
        assert f"{before} --> {step.after.replace(' ', '_')}: {step.by}, {step.on}" in arrows


def test_the_life_is_written_between_its_lines(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = tmp_path / "page.md"
    page.write_text(f"before\n{BEGIN}\nstale\n{END}\nafter\n", encoding="utf-8")
    monkeypatch.setattr("sys.argv", ["drawing", str(page)])
    main()
    text = page.read_text(encoding="utf-8")
    assert text.startswith("before\n")
    assert text.endswith(f"{END}\nafter\n")
    assert "stale" not in text
    assert diagram() in text
    with pytest.raises(ValueError, match="the page has no place for the life of a build"):
        rewrite("")


def test_the_python_of_the_page_runs(capsys: pytest.CaptureFixture[str]) -> None:
    (source,) = blocks("docs/builds.md")
    module("page", source)
    assert capsys.readouterr().out.splitlines() == [
        "['2.0 (41)', '2.0 (40)']",
        "2.0 (42)",
        'missing compliance / `asckit builds comply com.example.aurora "1.2 (21)"` answers it',
        "ready to submit",
        "1",
        "['1.1 (10)']",
    ]


def test_the_page_says_how_many_relationships_one_request_reads() -> None:
    assert f"all {len(PARTS)} relationships" in PAGE.read_text(encoding="utf-8")
