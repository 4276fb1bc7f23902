"""Plans on the command line: shown, saved, applied, and refused where things have changed."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest

from asckit.testing import Sandbox

from .conftest import Command

DISTRIBUTE = ("testflight", "distribute", "com.example.aurora", "--build", "41", "--group", "QA")


@pytest.fixture(autouse=True)
def settled(served: Sandbox) -> None:
    """Nothing in the world changes by itself any more: its last build is processed and has its notes."""
    deadline = time.monotonic() + 10
    while not served.ids("betaBuildLocalizations") or len(served.ids("buildBetaDetails")) < len(served.ids("builds")):
        assert time.monotonic() < deadline
        time.sleep(0.05)
    time.sleep(0.3)


def test_a_plan_is_shown_and_sends_nothing(served: Sandbox, asckit: Command) -> None:
    result = asckit(*DISTRIBUTE, "--plan")
    assert result.code == 0
    assert "1. add to betaGroups" in result.out
    assert served.mutations == []


def test_a_saved_plan_is_applied_once(served: Sandbox, asckit: Command, tmp_path: Path) -> None:
    saved = str(tmp_path / "plan.json")
    asckit(*DISTRIBUTE, "--plan-out", saved)
    assert json.loads(asckit("plan", "show", saved, "--json").out)["steps"]
    assert asckit("plan", "apply", saved).code == 0
    assert [request.operation for request in served.mutations] == ["builds_betaGroups_createToManyRelationship"]
    assert asckit("plan", "apply", saved).code == 0
    assert len(served.mutations) == 1


def test_a_plan_is_refused_where_what_it_was_made_from_has_changed(
    served: Sandbox, asckit: Command, tmp_path: Path
) -> None:
    saved = str(tmp_path / "plan.json")
    asckit(*DISTRIBUTE, "--plan-out", saved)
    (group,) = served.ids("betaGroups", name="QA")
    asckit("api", "beta-groups", "update", group, "--name", "Quality")
    before = len(served.mutations)
    result = asckit("plan", "apply", saved)
    assert result.code == 4
    assert "Quality" in result.err or group in result.err
    assert len(served.mutations) == before
