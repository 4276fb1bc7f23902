"""`asckit testflight` against a served sandbox: what it prints, asks, refuses, and its exit codes."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from asckit.testing import Sandbox

from .conftest import Command

APP = "com.example.aurora"
WATCH = "com.example.aurora.watch"


def done(asckit: Command, *arguments: str) -> str:
    result = asckit("testflight", *arguments)
    assert result.code == 0, result.err
    return result.out


# -- groups ------------------------------------------------------------------------------------


def test_groups_are_created_listed_renamed_and_deleted(served: Sandbox, asckit: Command) -> None:
    out = done(asckit, "groups", "create", APP, "Nightly", "--public-link", "--limit", "50")
    assert out.startswith("group Nightly exists: external, https://testflight.apple.com/join/")
    assert "(was so already)" in done(asckit, "groups", "create", APP, "Nightly", "--limit", "50")
    lines = done(asckit, "groups", "list", APP).splitlines()
    assert lines[0].split()[:2] == ["group", "kind"]
    assert [line.split("  ")[0] for line in lines[1:]] == ["Core Team", "QA", "Nightly", "Public Beta"]
    assert done(asckit, "groups", "rename", APP, "Nightly", "Weekly") == "group is named Weekly: was Nightly\n"
    assert "public link of Weekly is off" in done(asckit, "groups", "link", APP, "Weekly", "--off")
    assert done(asckit, "groups", "delete", APP, "Weekly", "--yes") == "group Weekly is gone: external\n"
    assert "was so already" in done(asckit, "groups", "delete", APP, "Weekly", "--yes")
    found = json.loads(done(asckit, "groups", "list", APP, "--json"))
    assert [group["name"] for group in found] == ["Core Team", "QA", "Public Beta"]


DESTRUCTIVE = [
    ("groups", "delete", APP, "QA"),
    ("testers", "remove", APP, "ada@example.com"),
    ("withdraw", APP, "--build", "40", "--group", "QA"),
]


@pytest.mark.parametrize("command", DESTRUCTIVE, ids=lambda command: " ".join(command[:2]))
def test_what_cannot_be_undone_asks_and_where_nobody_can_answer_wants_yes(
    served: Sandbox, asckit: Command, command: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    result = asckit("testflight", *command)
    assert (result.code, "Nobody can answer here: add --yes" in result.err) == (2, True)
    assert asckit("testflight", *command, "--plan").out.startswith("1 change")
    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    for answer, code, sent in (("n", 130, 0), ("y", 0, 1)):
        monkeypatch.setattr("click.termui.visible_prompt_func", lambda _, answer=answer: answer)
        assert asckit("testflight", *command).code == code
        assert len(served.mutations) == sent


# -- testers -----------------------------------------------------------------------------------


def test_testers_are_imported_listed_exported_and_removed(served: Sandbox, asckit: Command, tmp_path: Path) -> None:
    file = tmp_path / "testers.csv"
    file.write_bytes("First Name;Last Name;Email\r\nKim;Åberg;kim@example.org\r\n".encode("utf-16"))
    command = ("testers", "import", APP, str(file), "--group", "Public Beta")
    assert done(asckit, *command) == "kim@example.org in group Public Beta: new tester\n"
    assert "(was so already)" in done(asckit, *command)
    listed = done(asckit, "testers", "list", APP, "--group", "Public Beta")
    assert "kim@example.org    Kim Åberg" in listed
    programs = json.loads(done(asckit, "testers", "list", APP, "--group", "Public Beta", "--json"))
    assert ("kim@example.org", ["Public Beta"]) in [(tester["email"], tester["groups"]) for tester in programs]
    out = tmp_path / "out.csv"
    done(asckit, "testers", "export", APP, "--out", str(out))
    assert out.read_bytes().decode().splitlines() == done(asckit, "testers", "export", APP).splitlines()
    assert "Kim,Åberg,kim@example.org,Public Beta,INVITED" in out.read_text(encoding="utf-8")
    assert done(asckit, "testers", "import", APP, str(out)) == "7 so already\n"
    gone = done(asckit, "testers", "remove", APP, "kim@example.org", "no@example.org", "--yes")
    assert gone == "1 changed, 1 so already\n"


@pytest.mark.usefixtures("served")
def test_a_file_with_errors_lists_them_all(asckit: Command, tmp_path: Path) -> None:
    file = tmp_path / "testers.csv"
    file.write_text("First,Last,Email\nA,B,c\nD,E,\n", encoding="utf-8")
    result = asckit("testflight", "testers", "import", APP, str(file), "--group", "Public Beta")
    assert (result.code, result.out) == (3, "")
    assert "line 2: 'c' is no e-mail address" in result.err
    assert "line 3: there is no e-mail address" in result.err


def test_a_tester_is_added_to_one_build_and_taken_off(served: Sandbox, asckit: Command) -> None:
    add = done(asckit, "testers", "add", APP, "mateo@example.com", "--build", "41")
    assert add == "mateo@example.com tests 2.0 (41)\n"
    remove = done(asckit, "testers", "remove", APP, "mateo@example.com", "--build", "41", "--yes")
    assert remove.startswith("mateo@example.com not in the individual testers of 2.0 (41)")
    for command in ("add", "remove"):
        assert asckit("testflight", "testers", command, APP, "a@b.co", "--build", "41", "--group", "QA").code == 2


def test_invitations_are_sent_again_once(served: Sandbox, asckit: Command) -> None:
    done(asckit, "testers", "add", APP, "kim@example.org", "--group", "Public Beta")
    assert done(asckit, "testers", "resend", APP) == "kim@example.org is invited: was INVITED\n"
    again = json.loads(done(asckit, "testers", "resend", APP, "--json"))
    assert (again["changed"], again["steps"][0]["status"]) == ([], "unchanged")
    assert "was INVITED" in done(asckit, "testers", "resend", APP, "--not-within", "0")


@pytest.mark.usefixtures("served")
def test_a_stranger_in_an_internal_group_is_exit_code_4(asckit: Command) -> None:
    result = asckit("testflight", "testers", "add", APP, "kim@example.org", "--group", "QA")
    assert (result.code, "takes only users of the team" in result.err) == (4, True)


# -- builds ------------------------------------------------------------------------------------


def test_a_build_is_described_given_taken_back_and_told_of(served: Sandbox, asckit: Command, tmp_path: Path) -> None:
    folder = tmp_path / "notes"
    folder.mkdir()
    (folder / "de-DE.txt").write_text("Bitte ausprobieren.", encoding="utf-8")
    build = ("--build", "41")
    assert done(asckit, "notes", APP, "fr-FR=Essayez.", str(folder), *build) == "2 changed\n"
    assert done(asckit, "give", APP, "--group", "QA", *build) == "in group QA: internal\n"
    assert done(asckit, "withdraw", APP, "--group", "QA", "--yes", *build) == "not in group QA: internal\n"
    assert done(asckit, "notify", APP, "--auto", *build) == "testers are told by themselves\n"
    assert "auto-notify is on" in done(asckit, "notify", APP, *build)
    assert "WAITING_FOR_BETA_REVIEW" in done(asckit, "submit", APP, *build)
    assert asckit("testflight", "notes", APP, "Try it").code == 2
    assert asckit("testflight", "give", APP, "--group", "Public Beta", "--build", "40").code == 4


PLANNED = {
    "groups create": ("groups", "create", APP, "New"),
    "groups rename": ("groups", "rename", APP, "QA", "Quality"),
    "groups delete": ("groups", "delete", APP, "QA"),
    "groups link": ("groups", "link", APP, "Public Beta", "--limit", "5"),
    "testers add": ("testers", "add", APP, "kim@example.org", "--group", "Public Beta"),
    "testers remove": ("testers", "remove", APP, "ada@example.com"),
    "give": ("give", APP, "--build", "41", "--group", "QA"),
    "withdraw": ("withdraw", APP, "--build", "40", "--group", "QA"),
    "notes": ("notes", APP, "--build", "41", "fr-FR=Essayez."),
    "notify": ("notify", APP, "--build", "41", "--auto"),
    "review set": ("review", "set", APP, "--notes", "Look around."),
    "submit": ("submit", APP, "--build", "41"),
}


@pytest.mark.parametrize("command", PLANNED.values(), ids=PLANNED)
def test_each_command_that_changes_something_can_be_planned(
    served: Sandbox, asckit: Command, command: tuple[str, ...], tmp_path: Path
) -> None:
    assert done(asckit, *command, "--plan").startswith("1 change at ")
    file = tmp_path / "plan.json"
    document = json.loads(done(asckit, *command, "--plan-out", str(file), "--json"))
    assert [step["kind"] for step in document["steps"]] == ["change"]
    assert (file.exists(), served.mutations) == (True, [])


# -- review, status, explain -------------------------------------------------------------------


def test_review_check_lists_what_is_missing_until_it_is_set(served: Sandbox, asckit: Command, tmp_path: Path) -> None:
    check = ("testflight", "review", "check", WATCH, "--build", "1")
    missing = asckit(*check)
    assert missing.code == 4
    assert missing.out.splitlines()[0] == (
        f"✗ the contact's last name: asckit testflight review set {WATCH} --contact-last-name …"
    )
    assert len(json.loads(asckit(*check, "--json").out)) == 4
    password = tmp_path / "password"
    password.write_text("secret\n", encoding="utf-8")
    out = done(
        asckit,
        *("review", "set", WATCH, "--contact-last-name", "Holm"),
        *("--contact-phone", "+46 8", "--contact-email", "a@b.co"),
        *("--demo-account", "--demo-account-name", "demo", "--demo-account-password-from", str(password)),
        *("--feedback-email", "beta@example.com"),
    )
    assert out == "2 changed\n"
    (detail,) = served.ids("betaAppReviewDetails", demoAccountName="demo")
    assert served.get("betaAppReviewDetails", detail)["demoAccountPassword"] == "secret"
    assert done(asckit, "review", "check", WATCH, "--build", "1").startswith("✓ 1.0 (1) lacks nothing")
    assert "secret" not in asckit("audit", "show", "--json").out
    assert asckit("testflight", "review", "set", WATCH).code == 2


@pytest.mark.usefixtures("served")
def test_submit_refuses_with_the_list(asckit: Command) -> None:
    result = asckit("testflight", "submit", WATCH, "--build", "1")
    assert (result.code, "it lacks the contact's last name; " in result.err) == (4, True)


@pytest.mark.usefixtures("served")
def test_status_is_a_timeline_with_what_is_next(asckit: Command) -> None:
    lines = done(asckit, "status", APP, "--build", "41").splitlines()
    assert lines[0] == f"2.0 (41) of {APP}"
    assert [line[:2] for line in lines[1:-1]] == ["✓ "] * 4 + ["· ", "✓ ", "→ "] + ["· "] * 5
    assert lines[-1] == (
        f'next (your move): to reach external testers, submit it: `asckit testflight submit {APP} --build "2.0 (41)"`'
    )
    document = json.loads(done(asckit, "status", APP, "--build", "41", "--json"))
    assert (document["next"]["name"], document["entries"][0]["name"]) == ("submitted", "uploaded")


@pytest.mark.usefixtures("served")
def test_explain_names_the_first_thing_in_the_way_and_the_command_to_run(asckit: Command) -> None:
    blocked = asckit("testflight", "explain", APP, "mateo@example.com", "--build", "41")
    assert blocked.code == 4
    lines = blocked.out.splitlines()
    assert lines[0] == "✓ is a tester of the app"
    assert "✗ has the build: is in QA, which has it not" in lines
    assert any(line.startswith("? the device can run it: it needs IOS") for line in lines)
    assert lines[-1] == f'has the build: no. Next: asckit testflight give {APP} --build "2.0 (41)" --group "QA"'
    fine = asckit("testflight", "explain", APP, "ada@example.com", "--build", "41")
    assert fine.code == 0
    assert fine.out.splitlines()[-1] == "ada@example.com can install 2.0 (41), as far as Apple tells"
    document = json.loads(asckit("testflight", "explain", APP, "mateo@example.com", "--build", "41", "--json").out)
    assert (document["can_install"], document["blocking"]["name"]) == (False, "has the build")


def test_the_command_that_explain_prints_mends_it(served: Sandbox, asckit: Command) -> None:
    import shlex

    blocked = asckit("testflight", "explain", APP, "mateo@example.com", "--build", "41")
    command = shlex.split(blocked.out.splitlines()[-1].split("Next: ")[1])
    assert asckit(*command[1:]).code == 0
    assert asckit("testflight", "explain", APP, "mateo@example.com", "--build", "41").code == 0


def test_on_a_terminal_a_step_is_told_once(served: Sandbox, asckit: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    first = asckit("testflight", "groups", "create", APP, "Nightly")
    assert (first.out.count("group Nightly exists"), first.err.count("group Nightly exists")) == (1, 1)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    again = asckit("testflight", "groups", "create", APP, "Nightly")
    assert (again.out, again.err.count("group Nightly exists")) == ("", 1)
