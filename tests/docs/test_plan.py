"""The Python in docs/plan.md runs and says what the page says."""

from __future__ import annotations

from pathlib import Path

import pytest

from .test_code_blocks import blocks, module


def test_the_plan_of_the_page_is_made_saved_and_applied(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    module("page", blocks("docs/plan.md")[0])
    out = capsys.readouterr().out
    assert out.startswith("2 changes at https://sandbox.invalid, planned from 6 reads\n\n+ 1. create")
    assert "\n[]\n['applied', 'applied']\n{'planned:1:betaBuildLocalizations': " in out
