"""The Python in README.md and docs/ runs."""

from __future__ import annotations

import re
from pathlib import Path
from types import ModuleType

import pytest
from tests import packages

from asckit.testing import Sandbox

ROOT = Path(__file__).parents[2]


def blocks(path: str) -> list[str]:
    return re.findall(r"^```python\n(.*?)^```", (ROOT / path).read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)


def module(name: str, source: str) -> ModuleType:
    made = ModuleType(name)
    exec(compile(source, f"<{name}>", "exec"), made.__dict__)
    return made


def test_the_first_lines_of_the_readme_do_what_they_say(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    (app,) = sandbox.ids("apps", bundleId="com.example.aurora")
    source = blocks("README.md")[0].replace("com.example.app", "com.example.aurora").replace("1234567890", app)
    monkeypatch.setattr("asckit.Client.from_env", sandbox.client)
    module("readme", source)
    assert len(sandbox.ids("betaAppReviewSubmissions", betaReviewState="WAITING_FOR_REVIEW")) == 1


def test_the_readme_s_sandbox_lists_its_apps(capsys: pytest.CaptureFixture[str]) -> None:
    module("readme", blocks("README.md")[1])
    assert capsys.readouterr().out == "['Aurora Notes', 'Aurora Watch']\n"


def test_the_uploads_page_takes_a_file_to_its_testers(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "app.ipa").write_bytes(packages.ipa())
    monkeypatch.chdir(tmp_path)
    module("page", blocks("docs/uploads.md")[0])
    assert capsys.readouterr().out.splitlines() == [
        "com.example.aurora 3.0 (50) IOS",
        "3.0 (50) VALID",
        "('what to test (en-US)', 'in group QA')",
    ]


def test_the_sandbox_page_waits_for_a_build(capsys: pytest.CaptureFixture[str]) -> None:
    module("page", blocks("docs/sandbox.md")[0])
    assert capsys.readouterr().out == "3.0 (1)\n[]\n"


def test_the_sandbox_page_lets_requests_fail(capsys: pytest.CaptureFixture[str]) -> None:
    module("page", blocks("docs/sandbox.md")[2])
    assert capsys.readouterr().out == "1\n"


def test_the_sandbox_page_measures_a_build(capsys: pytest.CaptureFixture[str]) -> None:
    module("page", "from asckit.testing import Sandbox\n" + blocks("docs/sandbox.md")[3])
    assert capsys.readouterr().out == "2\n"


def test_the_sandbox_page_s_world_can_be_had(tmp_path: Path) -> None:
    text = (ROOT / "docs/sandbox.md").read_text(encoding="utf-8")
    (world,) = re.findall(r"^```toml\n(.*?)^```", text, re.DOTALL | re.MULTILINE)
    (tmp_path / "world.toml").write_text(world, encoding="utf-8")
    sandbox = Sandbox(tmp_path / "world.toml")
    assert len(sandbox.ids("builds")) == 32
    assert len(sandbox.ids("builds", processingState="PROCESSING")) == 1
