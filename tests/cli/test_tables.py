"""Tables: whole rows in a pipe, words that stay whole on a terminal."""

from __future__ import annotations

import io
import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console

from asckit.cli import output
from asckit.cli.columns import broken, layout

ROWS: list[dict[str, Any]] = [
    {"build": "42", "internal": "IN_BETA_TESTING", "external": "READY_FOR_BETA_SUBMISSION", "why": "it is the last"},
    {"build": "41", "internal": "EXPIRED", "external": "EXPIRED", "why": None},
]


def shown(monkeypatch: pytest.MonkeyPatch, width: int, *, terminal: bool) -> list[str]:
    written = io.StringIO()
    console = Console(file=written, force_terminal=terminal, width=width, soft_wrap=not terminal, no_color=True)
    monkeypatch.setattr(output, "stdout", lambda: console)
    output.show_table(ROWS, empty="")
    return [line.rstrip() for line in re.sub(r"\x1b\[\d*m", "", written.getvalue()).splitlines()]


def test_a_row_is_one_line_in_a_pipe(monkeypatch: pytest.MonkeyPatch) -> None:
    lines = shown(monkeypatch, 20, terminal=False)
    assert len(lines) == 3
    assert lines[1].split() == ["42", "IN_BETA_TESTING", "READY_FOR_BETA_SUBMISSION", "it", "is", "the", "last"]


BUILD = {
    "version": "2.0",
    "build": "42",
    "platform": "MAC_OS",
    "processing": "PROCESSING",
    "internal testing": "PROCESSING_EXCEPTION",
    "external testing": "MISSING_EXPORT_COMPLIANCE",
    "expired": "no",
    "uploaded": "2026-01-31 08:00",
}


def test_the_words_of_a_build_are_whole_in_80_columns() -> None:
    found, _ = layout([list(column) for column in BUILD.items()], 80)
    for column, width in zip(BUILD.items(), found, strict=True):
        assert all(len(word) <= width for cell in column for word in re.split(r"(?<=_)| ", cell))


def test_an_id_is_the_last_to_break() -> None:
    columns = [["id", "8fea0039-4767-5fc7-9b1f-18bc67fbb329"], ["address", "https://ci.example.com/apple/webhooks"]]
    assert layout(columns, 60) == ([36, 23], 1)
    assert layout(columns, 20) == ([18, 1], 1)


def test_a_state_breaks_after_an_underscore_on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "\n".join(shown(monkeypatch, 60, terminal=True))
    assert "READY_FOR_BETA_" in text
    assert "SUBMISSION" in text
    assert all(len(line) <= 60 for line in text.splitlines())


@given(
    st.lists(st.lists(st.text("ab_ ", min_size=1, max_size=12), min_size=2, max_size=2), min_size=1, max_size=4),
    st.integers(20, 60),
)
def test_columns_fit_and_lose_nothing(columns: list[list[str]], room: int) -> None:
    found, gap = layout(columns, room)
    assert sum(found) + gap * (len(found) - 1) <= room
    for column, width in zip(columns, found, strict=True):
        for cell in column:
            assert "".join(broken(cell, width).split()) == "".join(cell.split())
            if all(len(word) <= width for word in cell.split()):
                assert broken(cell, width).count("\n") <= cell.count(" ") + cell.count("_")
