"""`asckit testflight give`, `withdraw`, `notes` and `notify`: a build and its testers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from asckit.cli.options import confirm, yes_option

from ...builds.options import build_options
from ...plan.showing import How, changing
from .running import carry_out, find_build, group_option, notes_of

if TYPE_CHECKING:
    from asckit_api.literals import PlatformValue


@click.command()
@click.argument("app")
@build_options
@group_option(required=True)
@changing
def give(
    app: str, build: str, version_: str | None, platform: PlatformValue | None, groups: tuple[str, ...], how: How
) -> None:
    """Give a build of APP to beta groups. What stands in the way is named before anything is sent."""
    carry_out(lambda asc, testflight: testflight.give(find_build(asc, app, build, version_, platform).id, groups), how)


@click.command()
@click.argument("app")
@build_options
@group_option(required=True)
@yes_option
@changing
def withdraw(
    app: str,
    build: str,
    version_: str | None,
    platform: PlatformValue | None,
    groups: tuple[str, ...],
    yes: bool,
    how: How,
) -> None:
    """Take a build of APP back from beta groups. Who has installed it keeps it until it expires."""
    question = f"Take build {build} of {app} from {', '.join(groups)}?"
    confirm(question, agreed=yes or how.planned)
    carry_out(
        lambda asc, testflight: testflight.withdraw(find_build(asc, app, build, version_, platform).id, groups), how
    )


@click.command()
@click.argument("app")
@click.argument("values", nargs=-1, required=True, metavar="NOTES...")
@build_options
@changing
def notes(
    app: str, values: tuple[str, ...], build: str, version_: str | None, platform: PlatformValue | None, how: How
) -> None:
    """Say what to test in a build of APP; other locales stay as they are.

    NOTES are 'en-US=Try the editor', en-US=@FILE, or a folder of en-US.txt and other such files.
    """
    whats_new = notes_of(values, "NOTES")
    carry_out(
        lambda asc, testflight: testflight.describe(find_build(asc, app, build, version_, platform).id, whats_new), how
    )


@click.command()
@click.argument("app")
@build_options
@click.option("--auto/--no-auto", default=None, help="Set whether testers are told by themselves, instead of now.")
@changing
def notify(
    app: str, build: str, version_: str | None, platform: PlatformValue | None, auto: bool | None, how: How
) -> None:
    """Tell the external testers of a build of APP that it is there, unless they know."""
    carry_out(
        lambda asc, testflight: (
            testflight.notify(find_build(asc, app, build, version_, platform).id)
            if auto is None
            else testflight.auto_notify(find_build(asc, app, build, version_, platform).id, enabled=auto)
        ),
        how,
    )
