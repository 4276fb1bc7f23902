"""`--plan`, `asckit plan show` and `asckit plan apply` against a served sandbox."""

from __future__ import annotations

import json
import time
from pathlib import Path

import click
import pytest

from asckit import Plan
from asckit.testing import Sandbox
from asckit_plugins.plan.showing import How, carry_out, changing

from .conftest import Command

APP = "com.example.aurora"
DISTRIBUTE = (
    *("testflight", "distribute", APP, "--build", "41", "--group", "QA", "--group", "Public Beta"),
    *("--whats-new", "de-DE=Bitte ausprobieren.", "--submit-for-review"),
)


@pytest.fixture
def settled(served: Sandbox) -> Sandbox:
    """A world in which nothing changes by itself any more: its last build is processed."""
    (build,) = served.ids("builds", version="42")
    deadline = time.monotonic() + 10
    while not served.get("builds", build)["buildBetaDetail"]:
        assert time.monotonic() < deadline
        time.sleep(0.05)
    return served


def test_plan_prints_what_distribute_would_change_and_sends_nothing(served: Sandbox, asckit: Command) -> None:
    result = asckit(*DISTRIBUTE, "--plan")
    assert (result.code, result.err) == (0, "")
    lines = result.out.splitlines()
    assert lines[0].startswith("4 changes at http://127.0.0.1")
    assert [line for line in lines if line[:1] in "+~-…" and line] == [
        "+ 1. create betaBuildLocalizations: planned:1:betaBuildLocalizations",
        *[line for line in lines if line.startswith("+ 2. add to betaGroups of builds 41 (")],
        "+ 3. create betaAppReviewSubmissions: planned:3:betaAppReviewSubmissions",
        *[line for line in lines if line.startswith("+ 4. add to betaGroups of builds 41 (")],
    ]
    assert "      whatsNew: Bitte ausprobieren." in lines
    assert served.mutations == []
    assert asckit("audit", "show").out == "the journal is empty: nothing was sent yet\n"


def test_a_saved_plan_is_shown_and_applied_once(settled: Sandbox, asckit: Command, tmp_path: Path) -> None:
    file = str(tmp_path / "plan.json")
    planned = asckit(*DISTRIBUTE, "--plan-out", file)
    assert (planned.code, planned.err) == (0, f"saved to {file}; asckit plan apply {file}\n")
    assert asckit("plan", "show", file).out == planned.out
    assert json.loads(asckit("plan", "show", file, "--json").out)["format"] == 1
    done = asckit("plan", "apply", file)
    assert done.code == 0, done.err
    assert "✓ create betaAppReviewSubmissions: planned:3:betaAppReviewSubmissions" in done.err
    assert [line.split()[0] for line in done.out.splitlines()] == ["step", "1", "2", "3", "4"]
    assert len(settled.mutations) == 4
    assert asckit("plan", "show", file).out.count("[applied]") == 4
    again = json.loads(asckit("plan", "apply", file, "--json").out)
    assert {step["status"] for step in again["steps"]} == {"applied before"}
    assert set(again["ids"]) == {"planned:1:betaBuildLocalizations", "planned:3:betaAppReviewSubmissions"}
    assert len(settled.mutations) == 4


def test_plan_prints_json_for_programs(served: Sandbox, asckit: Command) -> None:
    plan = Plan.from_dict(json.loads(asckit(*DISTRIBUTE, "--plan", "--json").out))
    assert len(plan.changes) == 4
    assert served.mutations == []


def test_a_plan_that_ends_at_a_wait_says_so_and_is_not_applied(
    served: Sandbox, asckit: Command, tmp_path: Path
) -> None:
    (app,) = served.ids("apps", bundleId=APP)
    served.upload_build(app=app, version="9.0", build="1", invisible_seconds=0, processing_seconds=100_000)
    file = str(tmp_path / "plan.json")
    result = asckit("testflight", "distribute", APP, "--group", "QA", "--plan-out", file)
    assert result.code == 0
    assert "The plan ends here: it would wait for build" in result.out
    assert "it ends at a wait, so it cannot be applied" in result.err
    refused = asckit("plan", "apply", file)
    assert (refused.code, refused.out) == (4, "")
    assert "Plan again once that has happened" in refused.err
    assert served.mutations == []


def test_a_changed_state_is_exit_code_4_and_nothing_is_sent(settled: Sandbox, asckit: Command, tmp_path: Path) -> None:
    file = str(tmp_path / "plan.json")
    asckit(*DISTRIBUTE, "--plan-out", file)
    (app,) = settled.ids("apps", bundleId=APP)
    group = settled.add("betaGroups", {"name": "Late"}, app=app)
    result = asckit("plan", "apply", file)
    assert (result.code, result.out) == (4, "")
    assert f"betaGroups/{group} appeared" in result.err
    assert settled.mutations == []


def test_a_step_that_fails_is_named_and_gone_on_with(settled: Sandbox, asckit: Command, tmp_path: Path) -> None:
    file = str(tmp_path / "plan.json")
    asckit(*DISTRIBUTE, "--plan-out", file)
    settled.fail_next("betaAppReviewSubmissions_createInstance", status=409)
    failed = asckit("plan", "apply", file)
    assert failed.code == 1
    assert "This was step 3 of 4 of the plan (create betaAppReviewSubmissions" in failed.err
    assert "2 were applied. Apply the same plan again to go on." in failed.err
    assert "last attempt: Conflict: 409" in asckit("plan", "show", file).out
    done = asckit("plan", "apply", file)
    assert done.code == 0, done.err
    assert len(settled.mutations) == 5


@pytest.mark.usefixtures("served")
@pytest.mark.parametrize(
    ("content", "code", "says"),
    [
        (None, 2, "does not exist"),
        ("hello", 3, "is not JSON"),
        ("{}", 3, "it has no format"),
        ('{"format": 9}', 3, "format 9"),
    ],
)
def test_what_is_no_plan_is_one_message_and_an_exit_code(
    asckit: Command, tmp_path: Path, content: str | None, code: int, says: str
) -> None:
    file = tmp_path / "plan.json"
    if content is not None:
        file.write_text(content)
    for command in ("show", "apply"):
        result = asckit("plan", command, str(file))
        assert (result.code, result.out) == (code, "")
        assert says in result.err
        assert "Traceback" not in result.err


@pytest.mark.usefixtures("served")
def test_a_precondition_that_is_missing_fails_the_plan_as_it_would_fail_the_command(asckit: Command) -> None:
    result = asckit("testflight", "distribute", APP, "--build", "21", "--group", "QA", "--plan")
    assert (result.code, result.out) == (4, "")
    assert "--uses-non-exempt-encryption" in result.err


def test_a_command_of_ones_own_is_planned_or_carried_out(served: Sandbox, capsys: pytest.CaptureFixture[str]) -> None:
    (build,) = served.ids("builds", version="40")

    @click.command()
    @changing
    def tidy(how: How) -> None:
        done = carry_out(lambda asc: asc.api.builds.update(build, expired=True), how)
        click.echo("nothing came of it" if done is None else f"expired: {done.data.attributes.expired}")

    tidy.main(["--plan"], standalone_mode=False)
    assert "expired: false → true" in capsys.readouterr().out
    assert served.mutations == []
    tidy.main([], standalone_mode=False)
    assert capsys.readouterr().out == "expired: True\n"
    assert len(served.mutations) == 1
