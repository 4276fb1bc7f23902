"""Every recipe of docs/cookbook.md, and the page on TestFlight, run on the sandbox, twice."""

from __future__ import annotations

import re
import shlex
from collections.abc import Callable
from pathlib import Path

import pytest

from asckit.cli.app import run
from asckit.testing import Sandbox

from .test_code_blocks import ROOT, blocks, module

APP = "com.example.aurora"
RECIPES = dict(
    re.findall(r"^## (.*?)\n(.*?)(?=^## |\Z)", (ROOT / "docs/cookbook.md").read_text("utf-8"), re.DOTALL | re.MULTILINE)
)
Recipe = Callable[[str], str]


@pytest.fixture
def recipe(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> Recipe:
    """Runs a recipe by its title, on a world in which 2.0 (42) is processed; returns what it prints."""
    sandbox.advance(200)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "200")
    monkeypatch.setattr("asckit.Client.from_env", sandbox.client)

    def cook(title: str, *, codes: tuple[int, ...] = (0,)) -> str:
        text = RECIPES[title]
        found = re.findall(r"^```(python|sh)\n(.*?)^```", text, re.DOTALL | re.MULTILINE)
        assert found, f"{title!r} has nothing to run"
        for language, source in found:
            if language == "python":
                module("recipe", source)
                continue
            for line in source.splitlines():
                assert line.startswith("asckit ")
                assert run(shlex.split(line)[1:]) in codes, capsys.readouterr().err
        return capsys.readouterr().out

    return cook


def twice(cook: Callable[..., str], sandbox: Sandbox, title: str, **options: tuple[int, ...]) -> str:
    """What a recipe prints the first time; the second time it sends nothing."""
    out = cook(title, **options)
    sent = len(sandbox.mutations)
    cook(title, **options)
    assert len(sandbox.mutations) == sent
    return out


def groups_of(sandbox: Sandbox, number: str) -> set[str]:
    (build,) = sandbox.ids("builds", version=number)
    return {sandbox.get("betaGroups", id)["name"] for id in sandbox.get("builds", build)["betaGroups"]}


def test_a_nightly_build_goes_to_qa(recipe: Recipe, sandbox: Sandbox) -> None:
    assert twice(recipe, sandbox, "A nightly build to QA").startswith("2.0 (42): ")
    assert "QA" in groups_of(sandbox, "42")


def test_a_build_of_qa_is_promoted(recipe: Recipe, sandbox: Sandbox) -> None:
    out = twice(recipe, sandbox, "Promote QA's build to external testers")
    assert "✓ 2.0 (40) lacks nothing for beta review" in out
    assert "→ in review" in out
    assert "Public Beta" in groups_of(sandbox, "40")
    sandbox.advance(7_201)
    (build,) = sandbox.ids("builds", version="40")
    assert sandbox.client().api.builds.get_build_beta_detail(build).data.attributes.external_build_state == (  # type: ignore[union-attr]
        "IN_BETA_TESTING"
    )


def test_testers_come_from_a_spreadsheet(recipe: Recipe, sandbox: Sandbox, tmp_path: Path) -> None:
    (tmp_path / "testers.csv").write_text("First Name,Last Name,Email,Groups\nKim,Holm,kim@example.org,\n", "utf-8")
    assert "+ 1. create betaTesters" in twice(recipe, sandbox, "Testers from a spreadsheet")
    assert "kim@example.org" in (tmp_path / "everybody.csv").read_text("utf-8")


def test_a_release_goes_out_on_several_platforms(recipe: Recipe, sandbox: Sandbox) -> None:
    mac = sandbox.upload_build(app=APP, version="2.0", build="42", platform="MAC_OS", uses_non_exempt_encryption=False)
    sandbox.advance(1_000)
    out = twice(recipe, sandbox, "One release on several platforms")
    assert [line.split()[0] for line in out.splitlines()] == ["IOS", "MAC_OS"]
    (qa,) = sandbox.ids("betaGroups", name="QA")
    assert qa in sandbox.get("builds", mac)["betaGroups"]


def test_it_is_said_why_they_cannot_install_it(recipe: Recipe, sandbox: Sandbox) -> None:
    out = twice(recipe, sandbox, "Why can they not install it?", codes=(4,))
    assert '--group "QA"' in out.splitlines()[-1]


def test_who_has_not_accepted_is_invited_again(recipe: Recipe, sandbox: Sandbox) -> None:
    (public,) = sandbox.ids("betaGroups", name="Public Beta")
    sandbox.add("betaTesters", {"email": "kim@example.org", "state": "INVITED"}, betaGroups=[public])
    assert twice(recipe, sandbox, "Invite again who has not accepted") == "kim@example.org is invited: was INVITED\n"
    assert len(sandbox.mutations) == 1


def test_a_public_link_is_replaced(recipe: Recipe, sandbox: Sandbox) -> None:
    assert twice(recipe, sandbox, "A new public link").startswith("https://testflight.apple.com/join/")
    old, new = (sandbox.ids("betaGroups", name=name)[0] for name in ("Public Beta", "Public Beta 2"))
    assert set(sandbox.get("betaGroups", old)["betaTesters"]) == set(sandbox.get("betaGroups", new)["betaTesters"])
    assert sandbox.get("betaGroups", old)["publicLinkEnabled"] is False
    assert "Public Beta 2" in groups_of(sandbox, "12")


def test_every_monday_says_what_is_where(recipe: Recipe, sandbox: Sandbox) -> None:
    lines = recipe("What is where, every Monday").splitlines()
    assert lines[0] == "Aurora Notes: 6 testers"
    assert lines[1].startswith("  2.0 (42): to reach external testers, submit it: `asckit testflight submit")
    assert "Aurora Watch: 0 testers" in lines
    assert sandbox.mutations == []


def test_every_recipe_is_tested() -> None:
    source = Path(__file__).read_text("utf-8")
    untested = [title for title in RECIPES if f'"{title}"' not in source]
    assert untested == [], "write a test for these recipes"


def test_the_page_on_testflight_runs(capsys: pytest.CaptureFixture[str]) -> None:
    (source,) = blocks("docs/testflight.md")
    module("page", source)
    assert capsys.readouterr().out == (
        f"has accepted the invitation → asckit testflight testers resend {APP} kim@example.org\n"
    )


def test_the_page_on_testflight_names_every_command_and_method() -> None:
    from asckit_plugins.testflight import TestFlight
    from asckit_plugins.testflight.commands import testflight

    page = (ROOT / "docs/testflight.md").read_text("utf-8")
    methods = [name for name in dir(TestFlight) if not name.startswith("_") and name not in ("asc", "from_client")]
    assert [name for name in methods if f"`{name}" not in page and f", `{name}" not in page] == []
    assert [name for name in testflight.commands if f"`{name}" not in page] == []
