"""The Python in docs/plan.md runs."""

from __future__ import annotations

import pytest

from .test_code_blocks import blocks, module


def test_the_plan_of_the_page_is_shown_and_applied(capsys: pytest.CaptureFixture[str]) -> None:
    module("plan", blocks("docs/plan.md")[0])
    assert "QA" in capsys.readouterr().out
