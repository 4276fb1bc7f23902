"""The Python in docs/appstore.md runs and says what the page says."""

from __future__ import annotations

import pytest

from .test_code_blocks import blocks, module


def test_the_page_brings_a_build_to_the_app_store(capsys: pytest.CaptureFixture[str]) -> None:
    module("page", blocks("docs/appstore.md")[0])
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "what's new | none in en-US, de-DE"
    assert lines[1] == "PENDING_DEVELOPER_RELEASE"
    assert lines[2].startswith("version 2.0 on IOS is PROCESSING_FOR_DISTRIBUTION: it is being released")
