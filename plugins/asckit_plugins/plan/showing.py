"""Plans on the command line: the options `--plan` and `--plan-out`, and how a plan is printed.

A command of any plugin that changes something can take them:

    @click.command()
    @changing
    def tidy(how: How) -> None:
        carry_out(lambda asc: Tidy(asc).run(), how)
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final, TypeVar

import attrs
import click
from rich.text import Text

from asckit import Client
from asckit.cli.output import as_json, show_json, stderr, stdout
from asckit.cli.progress import progress
from asckit.plan import Plan

C = TypeVar("C", bound=Callable[..., Any])
T = TypeVar("T")

STYLES: Final[Mapping[str, str]] = {"+": "green", "~": "yellow", "-": "red", "…": "cyan"}
"""How a step's heading is coloured, by its mark."""
REMARKS: Final = ("The plan ends here", "Plan again", "Not planned through", "      last attempt")


def plan_options(command: C) -> C:
    """Add `--plan` and `--plan-out` to a command, as its arguments plan and plan_out."""
    out = click.option(
        "--plan-out",
        type=click.Path(dir_okay=False, path_type=Path),
        metavar="FILE",
        help="Like --plan, and save the plan; `asckit plan apply FILE` does it.",
    )
    return click.option("--plan", is_flag=True, help="Show what would be changed, and send nothing.")(out(command))


@attrs.frozen
class How:
    """How somebody asked for what a command does."""

    plan: bool = False
    plan_out: Path | None = None
    """Where the plan is saved."""
    json_output: bool = False

    @property
    def planned(self) -> bool:
        """Whether nothing is to be sent."""
        return self.plan or self.plan_out is not None


def changing(command: Callable[..., None]) -> Callable[..., None]:
    """Add `--plan`, `--plan-out` and `--json` to a command, as its argument how."""

    @functools.wraps(command)
    def run(*args: Any, plan: bool, plan_out: Path | None, json_output: bool, **options: Any) -> None:
        command(*args, how=How(plan, plan_out, json_output), **options)

    return plan_options(as_json(run))


def carry_out(work: Callable[[Client], T], how: How, *, quiet: bool = False) -> T | None:
    """Do work with a client, its steps shown unless quiet; returns what it came to.

    Asked for a plan, it plans the work instead, prints the plan, and returns None.
    """
    with progress(quiet=how.planned or quiet) as shown, Client.from_env(plugins=shown) as asc:
        if not how.planned:
            return work(asc)
        with asc.plan() as made:
            work(asc)
    show_plan(made, how.plan_out, json_output=how.json_output)
    return None


def show_plan(plan: Plan[Any], saved_to: Path | None = None, *, json_output: bool) -> None:
    """Print a plan, having saved it if saved_to says where."""
    if saved_to is not None:
        plan.save(saved_to)
    if json_output:
        show_json(plan.to_dict())
    else:
        for line in plan.render().splitlines():
            bold = "bold " if line[:1] in STYLES else ""
            style = STYLES.get(line[:1]) or ("yellow" if line.startswith(REMARKS) else "")
            stdout().print(Text(line, style=f"{bold}{style}".strip()), soft_wrap=True)
    if saved_to is not None:
        then = "it ends at a wait, so it cannot be applied" if plan.stopped else f"asckit plan apply {saved_to}"
        stderr().print(Text(f"saved to {saved_to}; {then}", style="dim"), soft_wrap=True)
