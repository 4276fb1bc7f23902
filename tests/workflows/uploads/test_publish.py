"""From a file to its testers in one call."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from asckit import (
    NoMatch,
    NotReady,
)
from asckit.testing import Sandbox
from asckit_plugins.uploads import Uploads

from ..kit import sent
from .sending import RESERVE, killed_at, steps_of_a_run, write


def groups_of(sandbox: Sandbox, number: str) -> set[str]:
    (build,) = sandbox.ids("builds", version=number)
    return {sandbox.get("betaGroups", id)["name"] for id in sandbox.get("builds", build)["betaGroups"]}


NOTES = {"en-US": "Try the new editor.", "de-DE": "Bitte den Editor ausprobieren."}


def test_a_file_goes_to_testers_in_one_call(sandbox: Sandbox, file: Path, folder: Path) -> None:
    workflow = Uploads(sandbox.client())
    done = workflow.publish(file, groups=["QA", "Public Beta"], whats_new=NOTES, submit_for_review=True, state=folder)
    assert done.distribution.build.label == "3.0 (50)"
    assert done.distribution.build.external_state == "WAITING_FOR_BETA_REVIEW"
    assert {"QA", "Public Beta"} <= groups_of(sandbox, "50")
    assert done.to_dict()["upload"]["state"] == "PROCESSING"
    before = len(sandbox.mutations)
    again = workflow.publish(file, groups=["QA", "Public Beta"], whats_new=NOTES, submit_for_review=True, state=folder)
    assert len(sandbox.mutations) == before
    assert again.distribution.changed == ()


def mutations_of_publishing() -> int:
    return steps_of_a_run() + 3


@pytest.mark.parametrize("number", range(0, mutations_of_publishing(), 2))
@pytest.mark.parametrize("landed", [False, True])
def test_publishing_that_is_killed_anywhere_is_finished_by_the_next_run(
    sandbox: Sandbox, file: Path, folder: Path, number: int, landed: bool
) -> None:
    given: dict[str, Any] = {"groups": ["QA"], "whats_new": NOTES, "state": folder, "parts_at_once": 1}
    with pytest.raises(KeyboardInterrupt):
        Uploads(killed_at(sandbox, number, landed=landed)).publish(file, **given)
    Uploads(sandbox.client()).publish(file, **given)
    assert "QA" in groups_of(sandbox, "50")
    assert len(sandbox.mutations) <= mutations_of_publishing() + 1
    assert sent(sandbox).count(RESERVE) == 1


def test_an_asynchronous_client_publishes_too(sandbox: Sandbox, file: Path, folder: Path) -> None:
    async def run() -> None:
        async with sandbox.async_client() as asc:
            done = await Uploads(asc).publish(file, groups=["QA"], state=folder)
            assert done.distribution.groups == ("QA",)

    asyncio.run(run())
    assert "QA" in groups_of(sandbox, "50")


NOT_PUBLISHED: Mapping[str, tuple[dict[str, Any], dict[str, Any], type[Exception], str]] = {
    "no answer on encryption": (
        {"ITSAppUsesNonExemptEncryption": None},
        {},
        NotReady,
        "lacks the answer on export compliance",
    ),
    "another answer": ({}, {"uses_non_exempt_encryption": True}, NotReady, "itself says that it uses no non-exempt"),
    "an unknown group": ({}, {"groups": ["QQA"]}, NoMatch, "no beta group 'QQA'.*'QA'"),
    "one group where a list belongs": ({}, {"groups": "QA"}, TypeError, r"write \['QA'\]"),
    "an external group without review": ({}, {"groups": ["Public Beta"]}, NotReady, "submit_for_review=True"),
    "notes with a tag": ({}, {"whats_new": {"en-US": "a <b>"}}, NotReady, "'<' at character 3"),
}


@pytest.mark.parametrize(("info", "options", "error", "says"), NOT_PUBLISHED.values(), ids=NOT_PUBLISHED)
def test_what_testers_would_not_get_is_refused_before_the_file_is_sent(
    sandbox: Sandbox,
    tmp_path: Path,
    folder: Path,
    info: dict[str, Any],
    options: dict[str, Any],
    error: type[Exception],
    says: str,
) -> None:
    file = write(tmp_path / "a.ipa", **info)
    with pytest.raises(error, match=says):
        Uploads(sandbox.client()).publish(file, state=folder, **options)
    assert sent(sandbox) == []


def test_an_answer_that_the_app_lacks_is_given_once(sandbox: Sandbox, tmp_path: Path, folder: Path) -> None:
    file = write(tmp_path / "a.ipa", ITSAppUsesNonExemptEncryption=None)
    workflow = Uploads(sandbox.client())
    done = workflow.publish(file, groups=["QA"], uses_non_exempt_encryption=False, state=folder)
    assert done.distribution.changed[0] == "export compliance is answered"
    before = len(sandbox.mutations)
    workflow.publish(file, groups=["QA"], state=folder)  # answered by now, so it need not be said again
    assert len(sandbox.mutations) == before
