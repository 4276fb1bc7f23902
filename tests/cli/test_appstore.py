"""`asckit appstore` against a served sandbox: what people see, what programs get, and what is asked first."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from asckit import Plan
from asckit.testing import Sandbox
from asckit_plugins.appstore import AppStore

from .conftest import Command

APP = "com.example.aurora"


class Person(io.StringIO):
    """A terminal at which somebody types."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def shop(served: Sandbox) -> Sandbox:
    """A sandbox that takes versions in at once, and whose reviews take a moment."""
    served.world.timing.taken_in = 0.0
    served.world.timing.canceling = 0.0
    served.script_app_review(waiting_seconds=1_000_000, reviewing_seconds=1)
    return served


def attach(asckit: Command, *options: str) -> None:
    result = asckit("appstore", "attach", APP, "--build", "41", "--create", *options)
    assert result.code == 0, result.err


def submit(asckit: Command, *options: str) -> None:
    attach(asckit, *options)
    assert asckit("appstore", "whats-new", APP, "--whats-new", "en-US=New.", "--whats-new", "de-DE=Neu.").code == 0
    result = asckit("appstore", "submit", APP)
    assert result.code == 0, result.err


def state(sandbox: Sandbox, number: str = "2.0") -> str:
    (id,) = sandbox.ids("appStoreVersions", versionString=number)
    return str(sandbox.get("appStoreVersions", id)["appVersionState"])


def approve(sandbox: Sandbox) -> None:
    """Version 2.0 is approved, as if review had gone through."""
    (id,) = sandbox.ids("appStoreVersions", versionString="2.0")
    sandbox.world.store.get("appStoreVersions", id).attributes["appVersionState"] = "PENDING_DEVELOPER_RELEASE"


def test_attach_says_what_it_did_and_what_is_next(shop: Sandbox, asckit: Command) -> None:
    result = asckit("appstore", "attach", APP, "--build", "41", "--create", "--copyright", "2026 Aurora")
    assert result.code == 0, result.err
    assert result.out == (
        "2 changed; version 2.0 on IOS is PREPARE_FOR_SUBMISSION: it has not been submitted yet; "
        f"next: asckit appstore check {APP} --version 2.0 --platform IOS\n"
    )
    assert "✓ build 2.0 (41) is attached" in result.err
    again = asckit("appstore", "attach", APP, "--build", "41", "--create")
    assert again.out.startswith("nothing was left to do; ")
    assert len(shop.mutations) == 2


def test_attach_refuses_a_version_that_nobody_asked_to_create(shop: Sandbox, asckit: Command) -> None:
    result = asckit("appstore", "attach", APP, "--build", "41")
    assert (result.code, result.out) == (4, "")
    assert "--create" in result.err
    assert shop.mutations == []


def test_check_ends_with_4_until_nothing_is_missing(shop: Sandbox, asckit: Command) -> None:
    attach(asckit)
    result = asckit("appstore", "check", APP)
    assert result.code == 4
    assert "none in en-US, de-DE" in result.out
    document = json.loads(asckit("appstore", "check", APP, "--json").out)
    assert [one["name"] for one in document["checks"] if one["state"] == "missing"] == ["what's new"]
    asckit("appstore", "whats-new", APP, "--whats-new", "en-US=New.", "--whats-new", "de-DE=Neu.")
    ready = asckit("appstore", "check", APP)
    assert ready.code == 0
    assert f"nothing is missing; next: asckit appstore submit {APP} --version 2.0 --platform IOS" in ready.out


def test_release_notes_come_from_text_files_and_folders(shop: Sandbox, asckit: Command, tmp_path: Path) -> None:
    attach(asckit)
    folder = tmp_path / "notes"
    folder.mkdir()
    (folder / "en-US.txt").write_text("From a folder.\n", encoding="utf-8")
    result = asckit(
        "appstore", "whats-new", APP, "--whats-new", str(folder), "--whats-new", "de-DE=Aus Text.", "--json"
    )
    assert json.loads(result.out)["changed"] == ["release notes (en-US)", "release notes (de-DE)"]
    refused = asckit("appstore", "whats-new", APP, "--whats-new", "en-US=a <b>")
    assert refused.code == 4
    assert "the release notes for 'en-US' cannot be sent" in refused.err
    assert asckit("appstore", "whats-new", APP, "--whats-new", "English").code == 2


def test_submit_and_status_for_people_and_programs(shop: Sandbox, asckit: Command) -> None:
    attach(asckit)
    refused = asckit("appstore", "submit", APP)
    assert (refused.code, refused.out) == (4, "")
    assert "it lacks what's new: none in en-US, de-DE (asckit appstore whats-new" in refused.err
    submit(asckit)
    shown = asckit("appstore", "status", APP)
    assert shown.code == 0
    assert "WAITING_FOR_REVIEW" in shown.out
    last = shown.out.splitlines()[-1]
    assert last == f"next for 2.0 on IOS: asckit appstore wait {APP} --version 2.0 --platform IOS"
    documents = json.loads(asckit("appstore", "status", APP, "--all", "--json").out)
    assert [(one["version"], one["move"]) for one in documents] == [
        ("2.0", "Apple"),
        ("1.1", "nobody"),
        ("1.0", "nobody"),
    ]
    assert json.loads(asckit("appstore", "submit", APP, "--json").out)["changed"] == []


def test_a_plan_shows_a_submission_and_sends_nothing(shop: Sandbox, asckit: Command, tmp_path: Path) -> None:
    attach(asckit)
    AppStore(shop.client()).whats_new(APP, {"en-US": "New.", "de-DE": "Neu."})
    before = len(shop.mutations)
    file = str(tmp_path / "plan.json")
    result = asckit("appstore", "submit", APP, "--plan-out", file)
    assert result.code == 0, result.err
    assert result.out.startswith("3 changes and 1 wait at ")
    assert len(shop.mutations) == before
    assert asckit("plan", "apply", file).code == 0
    assert state(shop) == "WAITING_FOR_REVIEW"


@pytest.mark.parametrize(
    "command", [("attach", "--create", "--build", "41"), ("whats-new", "--whats-new", "en-US=New.")]
)
def test_a_plan_is_json_for_programs(shop: Sandbox, asckit: Command, command: tuple[str, ...]) -> None:
    if command[0] != "attach":
        attach(asckit)
    before = len(shop.mutations)
    name, *options = command
    plan = Plan.from_dict(json.loads(asckit("appstore", name, APP, *options, "--plan", "--json").out))
    assert plan.changes
    assert len(shop.mutations) == before


def test_what_cannot_be_undone_is_asked_first_or_needs_yes(
    shop: Sandbox, asckit: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    submit(asckit, "--release-type", "manual")
    before = len(shop.mutations)
    for command in (("cancel",), ("release",), ("phased", "complete")):
        name, *rest = command
        result = asckit("appstore", name, APP, *rest)
        assert (result.code, result.out) == (2, "")
        assert "add --yes" in result.err
        with monkeypatch.context() as patched:
            patched.setattr("sys.stdin", Person("n\n"))
            assert asckit("appstore", name, APP, *rest).code == 130
    assert len(shop.mutations) == before


def test_cancel_takes_back_and_plans_without_asking(shop: Sandbox, asckit: Command) -> None:
    submit(asckit)
    planned = asckit("appstore", "cancel", APP, "--plan")
    assert planned.code == 0, planned.err
    assert "canceled: true" in planned.out
    result = asckit("appstore", "cancel", APP, "--yes")
    assert result.code == 0, result.err
    assert state(shop) == "DEVELOPER_REJECTED"


def test_a_person_who_says_yes_releases(shop: Sandbox, asckit: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    submit(asckit, "--release-type", "MANUAL")
    approve(shop)
    with monkeypatch.context() as patched:
        patched.setattr("sys.stdin", Person("y\n"))
        result = asckit("appstore", "release", APP)
    assert result.code == 0, result.err
    assert "cannot be undone" in result.err
    assert state(shop) in ("PROCESSING_FOR_DISTRIBUTION", "READY_FOR_DISTRIBUTION")


def test_wait_ends_with_4_where_a_version_is_rejected_and_5_at_its_deadline(shop: Sandbox, asckit: Command) -> None:
    submit(asckit)
    late = asckit("appstore", "wait", APP, "--timeout", "0.1", "--every", "0.05")
    assert late.code == 5
    (id,) = shop.ids("appStoreVersions", versionString="2.0")
    shop.world.store.get("appStoreVersions", id).attributes["appVersionState"] = "REJECTED"
    result = asckit("appstore", "wait", APP, "--every", "0.05", "--version", "2.0")
    assert (result.code, result.out) == (4, "")
    assert "App Review rejected it" in result.err
    approve(shop)
    assert "waits for you to release it" in asckit("appstore", "wait", APP, "--version", "2.0").out


def test_phased_chooses_pauses_and_says_what_it_cannot_do(shop: Sandbox, asckit: Command) -> None:
    submit(asckit)
    assert asckit("appstore", "phased", APP, "start").out.startswith("1 changed; ")
    result = asckit("appstore", "phased", APP, "pause")
    assert (result.code, result.out) == (4, "")
    assert "it is INACTIVE" in result.err
    assert asckit("appstore", "phased", APP, "stop").code == 2


@pytest.mark.usefixtures("shop")
@pytest.mark.parametrize("date", ["tomorrow", "2026-05-01T09:00:00"])
def test_a_date_that_says_too_little_is_a_mistake_of_writing(asckit: Command, date: str) -> None:
    result = asckit("appstore", "attach", APP, "--release-type", "SCHEDULED", "--earliest-release-date", date)
    assert result.code == 2
    assert "--earliest-release-date" in result.err
