"""docs/plugins.md: its Python runs, its tables are complete, and its reference is that of the specification."""

from __future__ import annotations

import logging
import sys
from pathlib import Path
from types import ModuleType

import click
import pytest
from click.testing import CliRunner

from asckit import NotFound, Phase
from asckit.testing import Conformance, FakeApi, Sandbox, document, resource
from asckit_plugins.plugins.reference import BEGIN, END, hooks, main, markdown, rewrite

from .test_code_blocks import ROOT, blocks, module

PAGE = "docs/plugins.md"


def block(containing: str) -> str:
    (found,) = [each for each in blocks(PAGE) if containing in each]
    return found


@pytest.fixture
def team(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    made = module("asckit_team", block("class TeamHeader"))
    monkeypatch.setitem(sys.modules, "asckit_team", made)
    return made


def test_the_tests_of_the_page_pass(team: ModuleType, sandbox: Sandbox, fake_api: FakeApi) -> None:
    tests = module("tests", block("class TestConformance"))
    tests.test_on_an_app_store_connect_of_its_own(sandbox)
    tests.test_what_is_sent_exactly(fake_api)
    suite = tests.TestConformance()
    suite.test_it_loads("Client")
    suite.test_both_clients_come_to_the_same()
    assert issubclass(tests.TestConformance, Conformance)


def test_the_decision_gives_up_on_reads_early(sandbox: Sandbox) -> None:
    plugin = module("early", block("failure.elapsed > 10.0"))
    sandbox.fail_next("apps_getInstance", status=503, times=50, headers={"Retry-After": "8"})
    with sandbox.client(plugins=[plugin]) as asc, pytest.raises(Exception, match="503"):
        asc.api.apps.get("1")
    assert len(sandbox.requests) == 3


def test_the_observer_tells_when_little_quota_is_left(caplog: pytest.LogCaptureFixture) -> None:
    plugin = module("quota", block("asckit_call_finished"))
    with Sandbox(hourly_limit=50) as sandbox, sandbox.client(plugins=[plugin]) as asc:
        with caplog.at_level(logging.WARNING):
            asc.api.apps.list()
        assert "only 49 requests left in this hour" in caplog.text
        with pytest.raises(NotFound):
            asc.api.apps.get("1")


def test_the_command_lists_apps(fake_api: FakeApi, monkeypatch: pytest.MonkeyPatch) -> None:
    plugin = module("teams", block("asckit_commands"))
    fake_api.expect("GET", "/v1/apps", reply={**document(None), "data": [resource("apps", "1", {"name": "Aurora"})]})
    monkeypatch.setattr("asckit.Client.from_env", fake_api.client)
    cli = click.Group()
    plugin.asckit_commands(cli)
    assert CliRunner().invoke(cli, ["teams"]).output == "Aurora\n"


def test_the_workflow_lists_groups(sandbox: Sandbox) -> None:
    groups = module("groups", block("class Groups"))
    (app,) = sandbox.ids("apps", bundleId="com.example.aurora")
    assert groups.Groups(sandbox.client()).names(app) == ["Core Team", "QA", "Public Beta"]


def test_every_test_of_the_suite_is_in_the_table() -> None:
    text = (ROOT / PAGE).read_text(encoding="utf-8")
    tests = [name.removeprefix("test_").replace("_", " ") for name in dir(Conformance) if name.startswith("test_")]
    assert sorted(line.split("|")[1].strip() for line in text.splitlines() if _is_promise(line, tests)) == sorted(tests)


def _is_promise(line: str, tests: list[str]) -> bool:
    return line.startswith("| ") and line.split("|")[1].strip() in tests


def test_the_phases_are_told_in_their_order() -> None:
    path = " → ".join(("call", *Phase.__members__, "transport"))
    assert path in (ROOT / PAGE).read_text(encoding="utf-8")


def test_the_reference_is_that_of_the_specification() -> None:
    page = (ROOT / PAGE).read_text(encoding="utf-8")
    assert page == rewrite(page), f"it is stale; run: python -m asckit_plugins.plugins.reference {PAGE}"


def test_the_reference_is_written_between_its_lines(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = tmp_path / "page.md"
    page.write_text(f"before\n{BEGIN}\nstale text\n{END}\nafter\n", encoding="utf-8")
    monkeypatch.setattr("sys.argv", ["reference", str(page)])
    main()
    main()
    text = page.read_text(encoding="utf-8")
    assert text.startswith(f"before\n{BEGIN}\n\n### asckit_commands(cli)\n")
    assert text.endswith(f"\n{END}\nafter\n")
    assert "stale text" not in text
    with pytest.raises(ValueError, match="the page has no place for the reference"):
        rewrite("nothing")


def test_every_hook_says_its_kind_and_what_it_is_given() -> None:
    kinds = {"registration", "builder", "decision", "observer"}
    for hook in hooks():
        assert hook.kind in kinds, hook.name
        assert hook.summary.endswith("."), hook.name
        assert not hook.arguments or "Gets:" in hook.text or hook.kind == "observer", hook.name


def test_a_deprecated_hook_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    from asckit.hookspecs import asckit_step

    assert "Deprecated" not in markdown()
    warning = DeprecationWarning("Use asckit_steps.")
    monkeypatch.setitem(asckit_step.asckit_spec, "warn_on_impl", warning)  # type: ignore[attr-defined]
    assert "**Deprecated.** Use asckit_steps." in markdown()
