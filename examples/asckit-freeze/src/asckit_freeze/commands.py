"""The command `asckit freeze`."""

from __future__ import annotations

import attrs
import click

from asckit import Client
from asckit.cli.output import as_json, show_json
from asckit.cli.progress import progress

from .workflow import Checks

FROZEN = 4
"""The exit code while the freeze is on: a precondition is missing, as everywhere in asckit."""


@click.group()
def freeze() -> None:
    """Keep a change freeze."""


@freeze.command()
@click.argument("app")
@as_json
def check(app: str, json_output: bool) -> None:
    """Tell whether APP may be changed now, and which of its builds are still on their way.

    Ends with 4 while the freeze is on: `asckit freeze check APP && release`.
    """
    with progress(quiet=json_output) as shown, Client.from_env(plugins=shown) as asc:
        report = Checks(asc).check(app)
    if json_output:
        show_json(attrs.asdict(report))
    else:
        click.echo(f"frozen until {report.end}" if report.frozen else "not frozen")
    if report.frozen:
        raise click.exceptions.Exit(FROZEN)
