"""What the commands of `asckit testflight` share: which build, how a workflow is run or planned, what is printed."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

import attrs
import click
from rich.text import Text

from asckit import Client, ConfigurationError
from asckit.cli.output import show_json, stdout
from asckit.workflow import changed

from ...builds.workflow import Builds, BuildSummary
from ...plan import showing
from ...plan.showing import How
from ..notes import KIND, read_notes

if TYPE_CHECKING:
    from collections.abc import Mapping

    from asckit.workflow import Step
    from asckit_api.literals import PlatformValue
    from asckit_api.operation import Sync

    from ..workflow import TestFlight

C = TypeVar("C", bound=Callable[..., Any])


def group_option(*, required: bool) -> Callable[[C], C]:
    """The option of groups that a build is given to, or taken from."""
    return click.option(
        "--group",
        "groups",
        multiple=True,
        required=required,
        metavar="NAME",
        help="A beta group, by name or id; repeatable.",
    )


def notes_option(what: str, *, required: bool = False) -> Callable[[C], C]:
    """The option `--whats-new`; what begins its help. `notes_of` reads what it is given."""
    return click.option(
        "--whats-new",
        "notes",
        multiple=True,
        required=required,
        metavar="LOCALE=TEXT",
        help=f"{what}: 'en-US=Try the editor', en-US=@FILE, or a folder of en-US.txt files; repeatable.",
    )


submit_option = click.option(
    "--submit-for-review", is_flag=True, help="Submit the build for beta review, which external groups need."
)


def testflight_of(asc: Client) -> TestFlight[Sync]:
    """The workflow, imported once a command runs: every start of the command line loads this module."""
    from ..workflow import TestFlight

    return TestFlight(asc)


def find_build(asc: Client, app: str, build: str, version: str | None, platform: PlatformValue | None) -> BuildSummary:
    """The build that `build_options` name."""
    return Builds(asc).get(app, build, version=version, platform=platform)


def notes_of(values: Sequence[str], hint: str = "--whats-new", *, kind: str = KIND) -> Mapping[str, str]:
    """Notes from options or arguments; what cannot be read is the command's fault (exit code 2)."""
    try:
        return read_notes(values, kind=kind)
    except ConfigurationError as error:
        raise click.BadParameter(str(error), param_hint=hint) from error


def carry_out(work: Callable[[Client, TestFlight[Sync]], Sequence[Step]], how: How) -> None:
    """Run a workflow and print what it came to, or plan it and print the plan."""
    steps = showing.carry_out(lambda asc: work(asc, testflight_of(asc)), how)
    if steps is None:
        return
    if how.json_output:
        show_json({"changed": changed(steps), "steps": [attrs.asdict(step) for step in steps]})
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
