"""The Python in docs/limits.md runs, and its tables name every setting with its default."""

from __future__ import annotations

from pathlib import Path

import attrs
import pytest

from asckit_plugins.pacing import PacingSettings
from asckit_plugins.retry import RetrySettings

from .test_code_blocks import blocks, module

PAGE = "docs/limits.md"


def test_the_page_shows_what_a_spent_quota_is(capsys: pytest.CaptureFixture[str]) -> None:
    module("page", blocks(PAGE)[0])
    assert capsys.readouterr().out == "False in 3600 s\n"


def test_the_page_resumes_a_list(capsys: pytest.CaptureFixture[str]) -> None:
    module("page", blocks(PAGE)[1])
    first, second, rest = capsys.readouterr().out.splitlines()
    assert (first, second) == ("Aurora Notes 1", "Aurora Notes 2")
    assert rest.startswith("['10', '11'")


@pytest.mark.parametrize("section", [PacingSettings, RetrySettings])
def test_every_setting_is_in_a_table(section: type[attrs.AttrsInstance]) -> None:
    text = (Path(__file__).parents[2] / PAGE).read_text(encoding="utf-8")
    for field in attrs.fields(section):
        (row,) = [line for line in text.splitlines() if line.startswith("| `") and f"`{field.name}`" in line]
        default = "none" if field.default is None else f"{field.default:g}"
        assert default in row.split("|")[2].replace(",", " ").split()
