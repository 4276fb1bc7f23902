"""Every recipe of docs/cookbook.md, and the page on TestFlight, run on the sandbox, twice."""

from __future__ import annotations

import re
import shlex
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest
from tests import packages

from asckit import PlanRefused
from asckit.cli.app import run
from asckit.plan import Plan
from asckit.testing import Sandbox
from asckit_plugins.uploads import Uploads

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
    (tmp_path / "Aurora.ipa").write_bytes(packages.ipa())
    (tmp_path / "Aurora.pkg").write_bytes(packages.pkg())
    (tmp_path / "notes").mkdir()
    for locale, text in {"en-US": "Mends a crash at start.", "de-DE": "Behebt einen Absturz beim Start."}.items():
        (tmp_path / "notes" / f"{locale}.txt").write_text(text, "utf-8")
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
                assert run(shlex.split(line)[1:]) in codes, (line, capsys.readouterr().err)
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


def test_a_nightly_build_goes_to_qa(recipe: Recipe, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_DIR", "none")  # outside of a repository, there is nothing to tell
    out = recipe("A nightly build to QA")
    assert out.splitlines() == [
        "3.0 (50) is with QA; internal testing IN_BETA_TESTING, external testing READY_FOR_BETA_SUBMISSION",
        "3.0 (50) ('what to test (en-US)',)",
    ]
    assert "QA" in groups_of(sandbox, "50")
    notes = [sandbox.get("betaBuildLocalizations", id)["whatsNew"] for id in sandbox.ids("betaBuildLocalizations")]
    assert "No changes since yesterday." in notes


def test_a_build_of_something_else_goes_to_qa(recipe: Recipe, sandbox: Sandbox) -> None:
    assert twice(recipe, sandbox, "A build that something else uploaded").startswith("2.0 (42): ")
    assert "QA" in groups_of(sandbox, "42")


def test_the_next_build_number_is_printed_and_nothing_else(recipe: Recipe, sandbox: Sandbox) -> None:
    assert recipe("The next build number, for CI") == "43\n1\n"
    assert sandbox.mutations == []


def test_a_hotfix_is_out_at_once(recipe: Recipe, sandbox: Sandbox) -> None:
    out = twice(recipe, sandbox, "A hotfix to the App Store")
    assert out.splitlines()[-1].startswith("1 changed; version 2.0 on IOS is PROCESSING_FOR_DISTRIBUTION")
    (version,) = sandbox.ids("appStoreVersions", versionString="2.0")
    assert sandbox.get("appStoreVersions", version)["appStoreVersionPhasedRelease"] is None
    sandbox.advance(86_400)
    recipe("A hotfix to the App Store")


def test_a_plan_is_approved_and_applied(recipe: Recipe, sandbox: Sandbox, tmp_path: Path) -> None:
    out = twice(recipe, sandbox, "A plan that a colleague approves")
    assert out.count("+ 2. add to betaGroups of builds 41") == 2
    assert "QA" in groups_of(sandbox, "41")


def test_a_plan_of_what_has_changed_is_refused(recipe: Recipe, sandbox: Sandbox, tmp_path: Path) -> None:
    with sandbox.client() as asc:
        build = sandbox.ids("builds", version="41")[0]
        with asc.plan() as plan:
            asc.api.builds.update(build, expired=True)
        plan.save(tmp_path / "plan.json")
        asc.api.builds.update(build, expired=True)
        with pytest.raises(PlanRefused):
            Plan.load(tmp_path / "plan.json").apply(asc)


def test_old_builds_expire(recipe: Recipe, sandbox: Sandbox) -> None:
    sandbox.advance(40 * 86_400)
    before = set(sandbox.ids("builds", expired=True))
    out = twice(recipe, sandbox, "Expire old builds")
    assert out.count("1 change at") == 1
    assert out.count("1 expired\n") == 1
    (gone,) = set(sandbox.ids("builds", expired=True)) - before
    assert sandbox.get("builds", gone)["version"] == "40"


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


def test_a_train_goes_out_on_ios_and_macos(recipe: Recipe, sandbox: Sandbox) -> None:
    out = twice(recipe, sandbox, "A release train: iOS and macOS")
    assert [line.split(" (")[0] for line in out.splitlines()[:2]] == ["IOS 3.0", "MAC_OS 3.0"]
    assert out.splitlines()[2].startswith("version 1.1 on IOS is READY_FOR_DISTRIBUTION")
    (qa,) = sandbox.ids("betaGroups", name="QA")
    assert all(qa in sandbox.get("builds", build)["betaGroups"] for build in sandbox.ids("builds", version="50"))


def test_who_is_told_distributes(recipe: Recipe, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ASCKIT_WEBHOOK_SECRET", "hush")
    title = "Be told instead of polling"
    twice(recipe, sandbox, title)
    (source,) = re.findall(r"^```python\n(.*?)^```", RECIPES[title], re.DOTALL | re.MULTILINE)
    receiver = module("receiver", source).__dict__
    work, jobs = receiver["work"].submit, []
    monkeypatch.setattr(receiver["work"], "submit", lambda *job: jobs.append(work(*job)))
    sandbox.receiver = httpx.Client(transport=httpx.WSGITransport(receiver["application"]))
    upload = Uploads(sandbox.client()).upload("Aurora.ipa")
    while not jobs:  # from then on, time passes as the receiver waits
        sandbox.advance(60)
        sandbox.deliver()
    assert [job.result(timeout=60) for job in jobs] == [None]
    assert sandbox.get("buildUploads", upload.id or "")["state"]["state"] == "COMPLETE"
    assert "QA" in groups_of(sandbox, "50")
    with httpx.Client(transport=httpx.WSGITransport(receiver["application"]), base_url="https://ci") as http:
        assert http.post("/apple", content=b"{}").status_code == 401


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
