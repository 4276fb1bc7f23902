"""`asckit testflight testers`: who tests an app."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import click

from asckit import Client
from asckit.cli.options import confirm, yes_option
from asckit.cli.output import as_json, show_json, show_table
from asckit.workflow import Step
from asckit_api.operation import Sync

from ...builds.options import age_option
from ...builds.workflow import Builds
from ...plan.showing import How, changing
from .running import carry_out, testflight_of

if TYPE_CHECKING:
    from ..workflow import TestFlight

one_group = click.option("--group", metavar="NAME", help="Only this beta group, by name or id.")
to_groups = click.option("--group", "groups", multiple=True, metavar="NAME", help="A group to join; repeatable.")


@click.group()
def testers() -> None:
    """Testers: add, import, export, remove, invite again."""


@testers.command("list")
@click.argument("app")
@one_group
@as_json
def list_(app: str, group: str | None, json_output: bool) -> None:
    """List the testers of APP."""
    with Client.from_env() as asc:
        found = testflight_of(asc).list_testers(app, group=group)
    if json_output:
        show_json([tester.to_dict() for tester in found])
        return
    rows = [
        {
            "tester": tester.label,
            "name": " ".join(name for name in (tester.first_name, tester.last_name) if name) or None,
            "state": tester.state,
            "by": tester.invite_type,
            "groups": tester.groups,
        }
        for tester in found
    ]
    show_table(rows, empty=f"{group or app} has no testers")


@testers.command()
@click.argument("app")
@click.argument("emails", nargs=-1, required=True, metavar="EMAIL...")
@to_groups
@click.option("--build", metavar="BUILD", help="Add them to this build alone, as individual testers.")
@changing
def add(app: str, emails: tuple[str, ...], groups: tuple[str, ...], build: str | None, how: How) -> None:
    """Have testers in groups of APP, or on one build. Apple invites whom it does not know yet."""
    if build is not None and groups:
        raise click.UsageError("--build and --group are two things; run it once for each")

    def work(asc: Client, testflight: TestFlight[Sync]) -> list[Step]:
        if build is None:
            return testflight.add_testers(app, emails, groups=groups)
        return testflight.add_individual_testers(Builds(asc).get(app, build).id, emails)

    carry_out(work, how)


@testers.command("import")
@click.argument("app")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@to_groups
@changing
def import_(app: str, file: Path, groups: tuple[str, ...], how: How) -> None:
    """Have the testers in FILE in their groups of APP, and in these.

    FILE is CSV: First Name,Last Name,Email[,Groups], with or without a header, as App Store Connect and fastlane
    write it, or any with a header that names the columns. All that is wrong with it is told before anything is sent.
    """
    carry_out(lambda _asc, testflight: testflight.import_testers(app, file, groups=groups), how)


@testers.command()
@click.argument("app")
@one_group
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE", help="Write it there.")
def export(app: str, group: str | None, out: Path | None) -> None:
    """Print the testers of APP as CSV, which `import` reads."""
    with Client.from_env() as asc:
        text = testflight_of(asc).export_testers(app, group=group)
    if out is None:
        click.echo(text, nl=False)
    else:
        out.write_bytes(text.encode())


@testers.command()
@click.argument("app")
@click.argument("emails", nargs=-1, required=True, metavar="EMAIL...")
@click.option("--group", metavar="NAME", help="Take them out of this group only.")
@click.option("--build", metavar="BUILD", help="Take this build from them, as individual testers, only.")
@yes_option
@changing
def remove(app: str, emails: tuple[str, ...], group: str | None, build: str | None, yes: bool, how: How) -> None:
    """Take testers out of APP, or of one group or build; who is not there is no error."""
    if build is not None and group is not None:
        raise click.UsageError("--build and --group are two things; run it once for each")
    where = f"the group {group!r} of {app}" if group else f"build {build} of {app}" if build else app
    count = f"{len(emails)} testers" if len(emails) > 1 else emails[0]
    confirm(f"Take {count} out of {where}?", agreed=yes or how.planned)
    carry_out(lambda _asc, testflight: testflight.remove_testers(app, emails, group=group, build=build), how)


@testers.command()
@click.argument("app")
@click.argument("emails", nargs=-1, metavar="[EMAIL...]")
@one_group
@age_option("--not-within", "Leave out whom this machine's journal has invited since then; 0: nobody.", "24h")
@changing
def resend(app: str, emails: tuple[str, ...], group: str | None, not_within: timedelta, how: How) -> None:
    """Send the invitation again to those who have not accepted it. Without addresses, to all such of APP."""
    carry_out(
        lambda _asc, testflight: testflight.resend_invitations(
            app, emails, group=group, not_within=not_within.total_seconds()
        ),
        how,
    )
