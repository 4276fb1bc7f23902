"""The weekly run of .github/scripts/update_spec.py: real git, with stand-ins for gh, make and codegen.sh."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

ROOT = Path(__file__).parents[2]
SCRIPT = ROOT / ".github" / "scripts" / "update_spec.py"
CODEGEN = """#!/bin/sh
# Stands for codegen.sh: --report FILE
[ "$WEEK" = stopped ] && { echo "codegen: operationId 'kites_fetchAll' is outside the grammar" >&2; exit 1; }
echo "run $WEEK" > openapi/spec.lock
[ "$WEEK" = quiet ] && exit 0
echo "$WEEK" > generated/client.py
printf '%s' "$REPORT" > "$2"
printf '{"old": "4.4", "new": "4.5", "bump": "major"}' > "${2%.md}.json"
"""
GH = """#!/bin/sh
# Stands for gh: writes down what it is asked, with the body; lists what is open.
echo "$*" >> "$GH_LOG"
case "$1 $2" in "pr list") echo "$GH_PRS" ;; "issue list") echo "$GH_ISSUES" ;; esac
while [ $# -gt 0 ]; do [ "$1" = --body-file ] && cp "$2" "$GH_LOG.body"; shift; done
exit 0
"""
MAKE = "test lint:\n\t@test \"$$WEEK\" != failing || { echo '1 failed'; exit 1; }\n.PHONY: test lint\n"


class Week:
    """A repository and its origin, on which the workflow runs."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.work = root / "work"
        (root / "bin").mkdir()
        executable(root / "bin" / "gh", GH)
        self.env = {
            **os.environ,
            "PATH": f"{root / 'bin'}{os.pathsep}{os.environ['PATH']}",
            "GIT_CONFIG_GLOBAL": os.devnull,
            "GIT_CONFIG_NOSYSTEM": "1",
            "GH_LOG": str(root / "gh.log"),
            "GITHUB_OUTPUT": str(root / "output"),
            "GH_PRS": "[]",
            "GH_ISSUES": "[]",
            "REPORT": "# What changes\n",
        }
        self.git("init", "--quiet", "--bare", "--initial-branch=main", str(root / "origin.git"), at=root)
        self.git("clone", "--quiet", str(root / "origin.git"), str(self.work), at=root)
        for folder in ("generated", "openapi"):
            (self.work / folder).mkdir()
        (self.work / "generated" / "client.py").write_text("old\n")
        (self.work / "openapi" / "spec.lock").write_text("old\n")
        (self.work / "Makefile").write_text(MAKE)
        executable(self.work / "codegen.sh", CODEGEN)
        self.commit("Start", "somebody@example.com")
        self.git("push", "--quiet", "origin", "HEAD:main")

    def git(self, *arguments: str, at: Path | None = None) -> str:
        done = subprocess.run(
            ["git", *arguments], cwd=at or self.work, env=self.env, capture_output=True, text=True, check=True
        )
        return done.stdout

    def commit(self, message: str, author: str) -> None:
        self.git("add", "--all")
        self.git("-c", "user.name=S", "-c", f"user.email={author}", "commit", "--quiet", "--message", message)

    def run(self, week: str, **env: str) -> subprocess.CompletedProcess[str]:
        """Both jobs of the workflow, each on a fresh checkout of main."""
        self.env |= {"WEEK": week, **env}
        done = None
        for step in ("regenerate", "propose"):
            shutil.rmtree(self.work)
            self.git("clone", "--quiet", str(self.root / "origin.git"), str(self.work), at=self.root)
            done = subprocess.run(
                [sys.executable, str(SCRIPT), step, str(self.root / "out")],
                cwd=self.work,
                env=self.env,
                capture_output=True,
                text=True,
                check=False,
            )
            if done.returncode:
                break
        assert done is not None
        return done

    @property
    def asked(self) -> list[str]:
        """What gh was asked to change."""
        log = self.root / "gh.log"
        lines = log.read_text().splitlines() if log.exists() else []
        return [line for line in lines if not line.startswith("label create") and " list " not in line]

    @property
    def body(self) -> str:
        return (self.root / "gh.log.body").read_text()

    def on_branch(self, path: str) -> str:
        return self.git("show", f"update-spec:{path}", at=self.root / "origin.git")


def executable(path: Path, text: str) -> None:
    path.write_text(text)
    path.chmod(0o755)


@pytest.fixture
def week(tmp_path: Path) -> Week:
    if sys.platform == "win32":
        pytest.skip("the workflow runs on Linux, and its stand-ins are shell scripts")
    return Week(tmp_path)


def test_a_week_without_news_ends_quietly(week: Week) -> None:
    assert week.run("quiet").returncode == 0
    assert week.asked == []
    assert (week.root / "output").read_text() == "state=unchanged\n"
    assert "update-spec" not in week.git("branch", "--list", at=week.root / "origin.git")


def test_a_new_document_becomes_a_pull_request_with_the_report(week: Week) -> None:
    assert week.run("new").returncode == 0
    assert week.on_branch("generated/client.py") == "new\n"
    assert week.on_branch("docs/changes/4.4-to-4.5.md") == week.body == "# What changes\n"
    (asked,) = week.asked
    assert asked.startswith(
        "pr create --head update-spec --title App Store Connect API 4.5 (calls for a major release)"
    )
    assert asked.endswith("--label update-spec")


def test_an_open_pull_request_is_brought_up_to_date(week: Week) -> None:
    assert week.run("new").returncode == 0
    assert week.run("newer", GH_PRS='[{"number": 7}]').returncode == 0
    assert week.on_branch("generated/client.py") == "newer\n"
    assert week.asked[1].startswith("pr edit 7 --title App Store Connect API 4.5")
    assert week.asked[1].endswith("--remove-label tests-failing")


def test_failing_tests_are_in_title_label_and_body(week: Week) -> None:
    assert week.run("failing").returncode == 0
    assert "--title Tests fail: App Store Connect API 4.5" in week.asked[0]
    assert week.asked[0].endswith("--label update-spec,tests-failing")
    assert week.body.startswith("`make test lint` does not pass:\n\n    1 failed\n")
    assert week.body.endswith("# What changes\n")


def test_a_stopped_codegen_becomes_one_issue_which_a_later_run_closes(week: Week) -> None:
    assert week.run("stopped").returncode == 0
    assert week.asked[0].startswith("issue create --title codegen.sh stops on Apple's current document")
    assert "    codegen: operationId 'kites_fetchAll' is outside the grammar" in week.body
    assert week.run("stopped", GH_ISSUES='[{"number": 3}]').returncode == 0
    assert week.asked[1].startswith("issue edit 3 --body-file")
    assert week.run("new").returncode == 0
    assert week.asked[2].startswith("issue close 3")


def test_what_somebody_did_on_the_branch_is_not_overwritten(week: Week) -> None:
    assert week.run("new").returncode == 0
    week.git("fetch", "--quiet", "origin", "update-spec")
    week.git("checkout", "--quiet", "FETCH_HEAD")
    (week.work / "generated" / "client.py").write_text("mended\n")
    week.commit("Mend", "somebody@example.com")
    week.git("push", "--quiet", "origin", "HEAD:update-spec")
    refused = week.run("newer")
    assert "somebody has worked on the branch update-spec" in refused.stderr
    assert week.on_branch("generated/client.py") == "mended\n"


def test_a_report_too_long_for_a_pull_request_is_cut_and_says_so(week: Week) -> None:
    rows = "".join(f"- `{number}`\n" for number in range(8_000))
    assert week.run("new", REPORT=f"<details>\n\n{rows}\n</details>\n").returncode == 0
    assert len(week.body) < 65_536
    assert week.body.endswith("</details>\n\nThe report goes on: see docs/changes in this pull request.\n")


def workflows() -> dict[str, Any]:
    return {path.stem: YAML(typ="safe").load(path) for path in sorted((ROOT / ".github" / "workflows").glob("*.yml"))}


def test_workflows_are_yaml_with_pinned_actions_and_least_permissions() -> None:
    found = workflows()
    assert set(found) == {"ci", "update-spec"}
    for flow in found.values():
        assert flow["permissions"] in ({}, {"contents": "read"})
        assert flow["concurrency"]["group"]
        for job in flow["jobs"].values():
            assert job["timeout-minutes"] <= 30
            for step in job["steps"]:
                assert "run" in step or step["uses"].rpartition("@v")[2].isdigit()


def test_the_job_that_may_write_runs_nothing_that_was_fetched() -> None:
    jobs = workflows()["update-spec"]["jobs"]
    assert jobs["regenerate"]["permissions"] == {"contents": "read"}
    commands = [step["run"] for step in jobs["propose"]["steps"] if "run" in step]
    assert commands == ['python3 .github/scripts/update_spec.py propose "$RUNNER_TEMP/update"']
