"""The commands of `asckit plan`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from asckit import AscError, Client
from asckit.cli.output import as_json, show_json, show_table, stderr
from asckit.cli.progress import progress
from asckit.plan import Plan

from .showing import show_plan

file_argument = click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))


@click.group()
def plan() -> None:
    """Look at saved plans, and do what they say."""


@plan.command()
@file_argument
@as_json
def show(file: Path, json_output: bool) -> None:
    """Show a saved plan, and how far it was applied."""
    show_plan(Plan.load(file), json_output=json_output)


@plan.command()
@file_argument
@as_json
def apply(file: Path, json_output: bool) -> None:
    """Do what a saved plan says, if what it was made from is as it was.

    Everything that was read for the plan is read again first; where something has changed, nothing is sent and the exit
    code is 4. Applying a plan again goes on where it stopped.
    """
    made = Plan.load(file)
    with progress() as shown, Client.from_env(plugins=shown) as asc:
        try:
            done = made.apply(asc)
        except AscError as error:
            for note in getattr(error, "__notes__", ()):
                stderr().print(note, style="dim", highlight=False, soft_wrap=True, markup=False)
            raise
    if json_output:
        show_json(done.to_dict())
    else:
        rows: list[dict[str, Any]] = [
            {"step": step.number, "what": step.what, "status": step.status, "id": step.id} for step in done.steps
        ]
        show_table(rows, empty="the plan has no steps; nothing was sent")
