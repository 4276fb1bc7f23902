"""`asckit testflight groups`: beta groups and their public links."""

from __future__ import annotations

import click

from asckit import Client
from asckit.cli.options import confirm, yes_option
from asckit.cli.output import as_json, show_json, show_table

from ...plan.showing import How, changing
from ..groups import LARGEST_LIMIT
from .running import carry_out, testflight_of

limit_option = click.option(
    "--limit",
    type=click.IntRange(0, LARGEST_LIMIT),
    metavar="N",
    help=f"How many testers may join by the link, up to {LARGEST_LIMIT:,}; 0: no limit.",
)


@click.group()
def groups() -> None:
    """Beta groups and their public links."""


@groups.command("list")
@click.argument("app")
@as_json
def list_(app: str, json_output: bool) -> None:
    """List the beta groups of APP, internal ones first."""
    with Client.from_env() as asc:
        found = testflight_of(asc).list_groups(app)
    if json_output:
        show_json([group.to_dict() for group in found])
        return
    rows = [
        {
            "group": group.name,
            "kind": "internal" if group.internal else "external",
            "gets every build": group.all_builds,
            "feedback": group.feedback,
            "public link": group.public_link,
            "limit": group.public_link_limit,
            "id": group.id,
        }
        for group in found
    ]
    show_table(rows, empty=f"{app} has no beta groups")


@groups.command()
@click.argument("app")
@click.argument("name")
@click.option("--internal/--external", default=None, help="For users of the team, or for anybody; a new one: external.")
@click.option("--all-builds/--not-all-builds", default=None, help="Whether it gets every build; internal groups only.")
@click.option("--feedback/--no-feedback", default=None, help="Whether its testers can send feedback.")
@click.option("--public-link/--no-public-link", default=None, help="Whether anybody can join by a link.")
@limit_option
@changing
def create(
    app: str,
    name: str,
    internal: bool | None,
    all_builds: bool | None,
    feedback: bool | None,
    public_link: bool | None,
    limit: int | None,
    how: How,
) -> None:
    """Have a group NAME in APP, as described. One that is there is changed where it differs."""
    carry_out(
        lambda _asc, testflight: testflight.ensure_group(
            app,
            name,
            internal=internal,
            all_builds=all_builds,
            feedback=feedback,
            public_link=public_link,
            public_link_limit=limit,
        ),
        how,
    )


@groups.command()
@click.argument("app")
@click.argument("group")
@click.argument("name")
@changing
def rename(app: str, group: str, name: str, how: How) -> None:
    """Give GROUP of APP another NAME."""
    carry_out(lambda _asc, testflight: testflight.rename_group(app, group, name), how)


@groups.command()
@click.argument("app")
@click.argument("group")
@yes_option
@changing
def delete(app: str, group: str, yes: bool, how: How) -> None:
    """Delete GROUP of APP: its testers lose what they have through it. One that is gone is no error."""
    confirm(f"Delete the group {group!r} of {app}, for good?", agreed=yes or how.planned)
    carry_out(lambda _asc, testflight: testflight.delete_group(app, group), how)


@groups.command()
@click.argument("app")
@click.argument("group")
@click.option("--on/--off", "enabled", default=True, show_default=True, help="Whether anybody can join by it.")
@limit_option
@changing
def link(app: str, group: str, enabled: bool, limit: int | None, how: How) -> None:
    """Turn the public link of the external GROUP of APP on or off, and print it."""
    carry_out(lambda _asc, testflight: testflight.public_link(app, group, enabled=enabled, limit=limit), how)
