"""What the workflow update-spec runs: regenerate the client, then propose the result as a pull request.

`update_spec.py regenerate OUT` leaves outcome.json in OUT and, if the client changed, update.patch and report.md.
`update_spec.py propose OUT` acts on them with git and gh: a pull request, or an issue where codegen.sh stopped.
It needs Python 3.11+ and nothing else.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

BRANCH = LABEL = "update-spec"
FAILING = "tests-failing"
LABELS = {LABEL: "A new document of Apple's", FAILING: "make test lint does not pass"}
STOPPED = "codegen.sh stops on Apple's current document"
BOT = "github-actions[bot]"
ADDRESS = "41898282+github-actions[bot]@users.noreply.github.com"
PATHS = ("generated", "openapi/spec.lock", "docs/changes")
BODY = 60_000
"""Characters of a report that go into a pull request; GitHub takes 65,536."""
TAIL = 4_000
"""Characters of a log that go into an issue or pull request."""


def regenerate(out: Path) -> None:
    """Run codegen.sh and the tests, and leave what came of it in a folder."""
    out.mkdir(parents=True, exist_ok=True)
    report = out / "report.md"
    code, log = run("./codegen.sh", "--report", str(report))
    if code:
        finish(out, state="stopped", log=log[-TAIL:])
    elif not git("status", "--porcelain", "--", "generated"):
        finish(out, state="unchanged")
    elif not report.exists():
        finish(out, state="stopped", log=log[-TAIL:])
    else:
        told = json.loads(report.with_suffix(".json").read_text(encoding="utf-8"))
        name = f"{told['old']}-to-{told['new']}"
        if told["old"] != told["new"]:
            kept = Path("docs/changes", f"{name}.md")
            kept.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(report, kept)
        code, log = run("make", "--no-print-directory", "test", "lint")
        git("add", "--all", "--", *(path for path in PATHS if Path(path).exists()))
        (out / "update.patch").write_text(git("diff", "--cached", "--binary"), encoding="utf-8", newline="\n")
        finish(out, state="changed", version=told["new"], bump=told["bump"], passed=not code, log=log[-TAIL:])


def finish(out: Path, **outcome: Any) -> None:
    """Say how it went: to the next job in a file, to the workflow as an output."""
    (out / "outcome.json").write_text(json.dumps(outcome, indent=1), encoding="utf-8")
    if output := os.environ.get("GITHUB_OUTPUT"):
        with Path(output).open("a", encoding="utf-8") as file:
            file.write(f"state={outcome['state']}\n")
    sys.stdout.write(f"update-spec: {outcome['state']}\n")


def propose(out: Path) -> None:
    """Make what regenerate left into a pull request or an issue, or bring the one that is open up to date."""
    outcome = json.loads((out / "outcome.json").read_text(encoding="utf-8"))
    if outcome["state"] == "unchanged":
        return
    for label, meaning in LABELS.items():
        gh("label", "create", label, "--force", "--description", meaning)
    issue = number("issue", "--label", LABEL)
    if outcome["state"] == "stopped":
        body = written(out, f"The weekly run of codegen.sh stopped; `generated/` is as it was.\n\n{quoted(outcome)}")
        if issue:
            gh("issue", "edit", issue, "--body-file", body)
        else:
            gh("issue", "create", "--title", STOPPED, "--label", LABEL, "--body-file", body)
        return
    if issue:
        gh("issue", "close", issue, "--comment", "A later run went through.")
    push(out / "update.patch", f"Regenerate from App Store Connect API {outcome['version']}")
    title = f"App Store Connect API {outcome['version']} (calls for a {outcome['bump'] or 'patch'} release)"
    warning = ""
    if not outcome["passed"]:
        title = f"Tests fail: {title}"
        warning = f"`make test lint` does not pass:\n\n{quoted(outcome)}\n\n"
    body = written(out, warning + shortened((out / "report.md").read_text(encoding="utf-8")))
    request = number("pr", "--head", BRANCH)
    if request:
        change = "--remove-label" if outcome["passed"] else "--add-label"
        gh("pr", "edit", request, "--title", title, "--body-file", body, change, FAILING)
    else:
        labels = [LABEL] if outcome["passed"] else [LABEL, FAILING]
        gh("pr", "create", "--head", BRANCH, "--title", title, "--body-file", body, "--label", ",".join(labels))


def push(patch: Path, message: str) -> None:
    """Put the patch on the branch, unless the branch is that already or somebody else has worked on it."""
    git("apply", "--index", "--binary", str(patch.resolve()))
    touched = git("diff", "--cached", "--name-only").split()
    if strange := [path for path in touched if not path.startswith(PATHS)]:
        raise SystemExit(f"update-spec: the patch changes what codegen.sh does not write: {strange}")
    git("-c", f"user.name={BOT}", "-c", f"user.email={ADDRESS}", "commit", "--quiet", "--message", message)
    if git("ls-remote", "--heads", "origin", BRANCH):
        git("fetch", "--quiet", "origin", BRANCH)
        if run("git", "diff", "--quiet", "HEAD", "FETCH_HEAD")[0] == 0:
            return
        authors = set(git("log", "--format=%ae", "HEAD..FETCH_HEAD").split())
        if authors - {ADDRESS}:
            raise SystemExit(f"update-spec: somebody has worked on the branch {BRANCH}: merge or delete it first")
    git("push", "--quiet", "--force", "origin", f"HEAD:refs/heads/{BRANCH}")


def quoted(outcome: dict[str, Any]) -> str:
    """The end of a log as a code block; indented, so that nothing in it can end the block."""
    return "\n".join(f"    {line}" for line in outcome["log"].splitlines())


def shortened(report: str) -> str:
    """A report that GitHub takes as a body."""
    if len(report) <= BODY:
        return report
    start = report[:BODY].rpartition("\n")[0]
    unfolded = "\n\n</details>" * (start.count("<details>") - start.count("</details>"))
    return f"{start}{unfolded}\n\nThe report goes on: see docs/changes in this pull request.\n"


def written(out: Path, body: str) -> str:
    """The path of a file that holds a body."""
    path = out / "body.md"
    path.write_text(body, encoding="utf-8", newline="\n")
    return str(path)


def number(kind: str, *wanted: str) -> str | None:
    """The number of the open issue or pull request, if there is one."""
    found = json.loads(gh(kind, "list", "--state", "open", *wanted, "--json", "number", "--limit", "1"))
    return str(found[0]["number"]) if found else None


def gh(*arguments: str) -> str:
    """What gh prints; its failure is ours."""
    return checked("gh", *arguments)


def git(*arguments: str) -> str:
    """What git prints; its failure is ours."""
    return checked("git", *arguments)


def checked(*command: str) -> str:
    """What a command prints on its standard output; the run ends if it fails."""
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, encoding="utf-8", check=False)  # noqa: S603  (git and gh, no shell)
    if done.returncode:
        raise SystemExit(f"update-spec: {' '.join(command[:3])} failed (exit {done.returncode})")
    return done.stdout


def run(*command: str) -> tuple[int, str]:
    """The exit code and all output of a command, which is shown as well."""
    done = subprocess.run(  # noqa: S603  (commands of this file, no shell)
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding="utf-8", check=False
    )
    sys.stdout.write(done.stdout)
    return done.returncode, done.stdout


if __name__ == "__main__":
    steps = {"regenerate": regenerate, "propose": propose}
    if len(sys.argv) != 3 or sys.argv[1] not in steps:
        raise SystemExit("usage: update_spec.py regenerate|propose OUT")
    steps[sys.argv[1]](Path(sys.argv[2]))
