"""The commands of `asckit appstore`."""

from __future__ import annotations

import functools
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any, TypeVar, get_args

import click

from asckit import Client
from asckit.cli.options import confirm, wait_options, yes_option
from asckit.cli.output import as_json, show_json, show_table, stdout
from asckit.cli.progress import progress

from ..builds.options import build_option, encryption_option, platform_option
from ..plan.showing import How, carry_out, changing
from ..testflight.commands.running import notes_of, notes_option
from .states import PhasedAction
from .status import VersionStatus
from .versions import Outcome
from .workflow import AppStore
from .writing import NOTES

if TYPE_CHECKING:
    from asckit_api.literals import PlatformValue

    from .checks import Check

C = TypeVar("C", bound=Callable[..., Any])

MISSING = 4
"""The exit code of `check` where something is missing: that of a precondition that does not hold."""

version_option = click.option(
    "--version",
    "version",
    metavar="VERSION",
    help="The version, such as 2.1, or its id; without, the one in the works.",
)
release_options = (
    click.option("--copyright", metavar="TEXT", help="The version's copyright, such as '2026 Example Ltd'."),
    click.option(
        "--release-type",
        type=click.Choice(["MANUAL", "AFTER_APPROVAL", "SCHEDULED"], case_sensitive=False),
        help="How the version goes out once it is approved.",
    ),
    click.option(
        "--earliest-release-date",
        metavar="DATE",
        help="When a SCHEDULED release goes out at the earliest, such as 2026-05-01T09:00:00+02:00.",
    ),
)


def _with(options: tuple[Callable[[Any], Any], ...]) -> Callable[[C], C]:
    def add(command: C) -> C:
        return functools.reduce(lambda made, option: option(made), reversed(options), command)

    return add


@click.group()
def appstore() -> None:
    """Bring versions of apps to the App Store."""


@appstore.command()
@click.argument("app")
@platform_option
@click.option("--all", "all_", is_flag=True, help="Also the versions that a later one replaced.")
@as_json
def status(app: str, platform: PlatformValue | None, all_: bool, json_output: bool) -> None:
    """Show how the versions of APP stand, whose move it is, and what to run next."""
    with Client.from_env() as asc:
        found = AppStore(asc).status(app, platform=platform, everything=all_)
    if json_output:
        show_json([one.to_dict() for one in found])
    else:
        show_table([_row(one) for one in found], empty=f"{app} has no versions")
        for one in found:
            if one.next:
                stdout().print(f"next for {one.version.label}: {one.next}", highlight=False, markup=False)


@appstore.command()
@click.argument("app")
@build_option
@click.option("--version", "version", metavar="VERSION", help="The version whose build is meant, such as 2.1.")
@platform_option
@click.option("--create", is_flag=True, help="Make the version if it is not there.")
@click.option("--rename", is_flag=True, help="Where another version is in the works, make it this one.")
@encryption_option("The answer on export compliance; without it, an unanswered build is refused.")
@_with(release_options)
@changing
def attach(
    app: str,
    build: str,
    version: str | None,
    platform: PlatformValue | None,
    create: bool,
    rename: bool,
    encryption: bool | None,
    copyright: str | None,  # noqa: A002  (the option's name)
    release_type: Any,
    earliest_release_date: str | None,
    how: How,
) -> None:
    """Make a build of APP the build of the version of its train.

    APP is a bundle id, an id or an exact name. Running it again changes nothing that is so already.
    """
    options: dict[str, Any] = {
        "platform": platform,
        "create": create,
        "rename": rename,
        "uses_non_exempt_encryption": encryption,
        "copyright": copyright,
        "release_type": release_type,
        "earliest_release_date": _moment(earliest_release_date),
    }
    _carry_out(lambda store: store.attach(app, build, version, **options), how)


@appstore.command()
@click.argument("app")
@version_option
@platform_option
@as_json
@click.pass_context
def check(
    context: click.Context, app: str, version: str | None, platform: PlatformValue | None, json_output: bool
) -> None:
    """Show what App Review would miss of a version of APP, and where to mend it. Ends with 4 if anything is missing."""
    with Client.from_env() as asc:
        found = AppStore(asc).missing(app, version, platform=platform)
    if json_output:
        show_json(found.to_dict())
    else:
        show_table([_check(one) for one in found.checks], empty="", title=f"version {found.version.label}")
    if not found.ready:
        context.exit(MISSING)
    if not json_output and found.version.meaning.stage == "editable":
        ready = found.version
        then = f"asckit appstore submit {ready.app} --version {ready.version} --platform {ready.platform}"
        stdout().print(f"nothing is missing; next: {then}", highlight=False)


@appstore.command("whats-new")
@click.argument("app")
@notes_option("Release notes", required=True)
@version_option
@platform_option
@changing
def whats_new(app: str, notes: tuple[str, ...], version: str | None, platform: PlatformValue | None, how: How) -> None:
    """Set the release notes (What's New) of a version of APP. Other locales stay as they are."""
    texts = notes_of(notes, kind=NOTES)
    _carry_out(lambda store: store.whats_new(app, texts, version, platform=platform), how)


@appstore.command()
@click.argument("app")
@version_option
@platform_option
@click.option("--check/--no-check", "checked", default=True, help="Look for what is missing, or leave it to Apple.")
@click.option("--together", is_flag=True, help="Send what else is in the open submission along with the version.")
@changing
def submit(
    app: str, version: str | None, platform: PlatformValue | None, checked: bool, together: bool, how: How
) -> None:
    """Submit a version of APP to App Review, unless something is missing. One that was rejected is sent again."""
    options: dict[str, Any] = {"platform": platform, "check": checked, "together": together}
    _carry_out(lambda store: store.submit(app, version, **options), how)


@appstore.command()
@click.argument("app")
@version_option
@platform_option
@yes_option
@changing
def cancel(app: str, version: str | None, platform: PlatformValue | None, yes: bool, how: How) -> None:
    """Take a version of APP back from App Review; it loses its place in the queue."""
    confirm(f"Take {app} back from App Review? It loses its place in the queue.", agreed=yes or how.planned)
    _carry_out(lambda store: store.cancel(app, version, platform=platform), how)


@appstore.command()
@click.argument("app")
@version_option
@platform_option
@wait_options(172_800.0, 300.0)
@as_json
def wait(
    app: str, version: str | None, platform: PlatformValue | None, timeout: float, every: float, json_output: bool
) -> None:
    """Wait until App Review has approved a version of APP. Ends with 4 if it was not approved."""
    with progress() as shown, Client.from_env(plugins=shown) as asc:
        found = AppStore(asc).wait_for_review(app, version, platform=platform, timeout=timeout, every=every)
    if json_output:
        show_json(found.to_dict())
    else:
        stdout().print(found.situation, highlight=False)


@appstore.command()
@click.argument("app")
@version_option
@platform_option
@yes_option
@changing
def release(app: str, version: str | None, platform: PlatformValue | None, yes: bool, how: How) -> None:
    """Release a version of APP that is approved and waits for it. This cannot be undone."""
    confirm(f"Release {app} to the App Store? This cannot be undone.", agreed=yes or how.planned)
    _carry_out(lambda store: store.release(app, version, platform=platform), how)


@appstore.command()
@click.argument("app")
@click.argument("action", type=click.Choice(get_args(PhasedAction)))
@version_option
@platform_option
@yes_option
@changing
def phased(
    app: str, action: PhasedAction, version: str | None, platform: PlatformValue | None, yes: bool, how: How
) -> None:
    """Phase the release of a version of APP: start, off, pause, resume or complete.

    start chooses it before the version is out, and off takes that back; complete gives a version that is out to
    everybody at once.
    """
    if action == "complete":
        confirm(f"Give {app} to everybody at once? This cannot be undone.", agreed=yes or how.planned)
    _carry_out(lambda store: store.phased(app, action, version, platform=platform), how)


def _carry_out(run: Callable[[AppStore[Any]], Outcome], how: How) -> None:
    """Run a workflow and show what it came to, or plan it."""
    done = carry_out(lambda asc: run(AppStore(asc)), how)
    if done is None:
        return
    if how.json_output:
        show_json(done.to_dict())
        return
    what = f"{len(done.changed)} changed" if done.changed else "nothing was left to do"
    stdout().print(f"{what}; {done.version.situation}", highlight=False)


def _moment(text: str | None) -> datetime | None:
    if text is None:
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise click.BadParameter(
            f"{text!r} is no date and time, such as 2026-05-01T09:00:00+02:00", param_hint="--earliest-release-date"
        ) from error
    if moment.tzinfo is None:
        raise click.BadParameter(
            f"{text!r} lacks its time zone, such as +02:00 or Z", param_hint="--earliest-release-date"
        )
    return moment


def _row(status: VersionStatus) -> dict[str, Any]:
    version = status.version
    phased = version.phased
    shown = None
    if phased is not None:
        shown = (
            f"{phased.state}, day {phased.day}, {phased.percent} %" if phased.day and phased.percent else phased.state
        )
    return {
        "platform": version.platform,
        "version": version.version,
        "build": version.build_number,
        "state": version.state,
        "submission": status.submission,
        "phased release": shown,
        "move": status.move,
    }


def _check(check: Check) -> dict[str, Any]:
    return {
        "check": check.name,
        "": check.state,
        "found": check.detail,
        "where": check.where if check.state != "ok" else "",
    }
