"""What the commands of `asckit testflight` share: which build, how a workflow is run or planned, what is printed."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, cast

import attrs
import click
from rich.text import Text

from asckit import Client, ConfigurationError
from asckit.cli.output import as_json, show_json, stdout
from asckit.cli.progress import progress

from ...builds.commands import platform_option
from ...builds.finding import LATEST
from ...builds.workflow import Builds, BuildSummary
from ...plan.showing import plan_options, show_plan
from ..notes import read_notes

if TYPE_CHECKING:
    from collections.abc import Mapping

    from asckit.workflow import Step
    from asckit_api.literals import PlatformValue
    from asckit_api.operation import Sync

    from ..workflow import TestFlight

C = TypeVar("C", bound=Callable[..., Any])

group_option = click.option(
    "--group", "groups", multiple=True, required=True, metavar="NAME", help="A beta group, by name or id; repeatable."
)
yes_option = click.option("--yes", is_flag=True, help="Do it without asking.")


def build_options(command: C) -> C:
    """Add `--build`, `--version` and `--platform`, which say which build is meant."""
    build = click.option(
        "--build", default=LATEST, show_default=True, help='A build number (43), "2.1 (43)", an id, or latest.'
    )
    version = click.option(
        "--version", "version_", metavar="VERSION", help="The version whose build is meant, such as 2.1."
    )
    return build(version(platform_option(command)))


def changing(command: C) -> C:
    """Add the options of what changes something: `--plan`, `--plan-out` and `--json`."""
    return plan_options(as_json(command))


def testflight_of(asc: Client) -> TestFlight[Sync]:
    """The workflow, imported once a command runs: every start of the command line loads this module."""
    from ..workflow import TestFlight

    return TestFlight(asc)


def find_build(asc: Client, app: str, build: str, version: str | None, platform: str | None) -> BuildSummary:
    """The build that `build_options` name."""
    return Builds(asc).get(app, build, version=version, platform=cast("PlatformValue | None", platform))


def notes_of(values: Sequence[str], hint: str) -> Mapping[str, str]:
    """Notes from options or arguments; what cannot be read is the command's fault (exit code 2)."""
    try:
        return read_notes(values)
    except ConfigurationError as error:
        raise click.BadParameter(str(error), param_hint=hint) from error


def confirm(question: str, *, yes: bool, plan: bool, plan_out: Path | None) -> None:
    """Ask before what cannot be undone, unless `--yes` has answered or nothing would be sent."""
    if yes or plan or plan_out is not None:
        return
    if not sys.stdin.isatty():
        raise click.UsageError(f"{question} Nobody can answer here: add --yes, or --plan to see what would be done")
    click.confirm(question, abort=True, err=True)


def carry_out(
    work: Callable[[Client, TestFlight[Sync]], Sequence[Step]],
    *,
    plan: bool,
    plan_out: Path | None,
    json_output: bool,
) -> None:
    """Run a workflow and print what it came to, or plan it and print the plan."""
    planned = plan or plan_out is not None
    with progress(quiet=planned) as shown, Client.from_env(plugins=shown) as asc:
        if planned:
            with asc.plan() as made:
                work(asc, testflight_of(asc))
            show_plan(made, plan_out, json_output=json_output)
            return
        steps = work(asc, testflight_of(asc))
    if json_output:
        changed = [step.name for step in steps if step.status == "changed"]
        show_json({"changed": changed, "steps": [attrs.asdict(step) for step in steps]})
    elif len(steps) != 1 or not (sys.stdout.isatty() and sys.stderr.isatty()):  # there, the step was just shown
        stdout().print(Text(_sentence(steps)))


def _sentence(steps: Sequence[Step]) -> str:
    """What steps came to: the only one, or how many there were of which kind."""
    if not steps:
        return "nothing was left to do"
    if len(steps) == 1:
        (step,) = steps
        remark = {"changed": "", "unchanged": " (was so already)"}.get(step.status, f" ({step.status})")
        return f"{step.name}{remark}{f': {step.detail}' if step.detail else ''}"
    counts = {"changed": "changed", "unchanged": "so already", "skipped": "skipped"}
    said = [(sum(step.status == status for step in steps), words) for status, words in counts.items()]
    return ", ".join(f"{count:,} {words}" for count, words in said if count)
