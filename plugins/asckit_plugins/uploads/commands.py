"""The commands `asckit uploads` and `asckit publish`."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any, TypeVar

import click

from asckit import Client
from asckit.cli.options import confirm, wait_options, yes_option
from asckit.cli.output import as_json, show_json, show_table, stdout

from ..builds.options import AGE_AND_QUOTA, age_option, encryption_option
from ..builds.summary import BuildSummary
from ..plan.showing import How, carry_out, changing, plan_options
from ..testflight.commands.running import group_option, notes_of, notes_option, submit_option
from .inspecting import inspect
from .summaries import Upload
from .workflow import ABANDONED_AFTER, PARTS_AT_ONCE, Uploads

C = TypeVar("C", bound=Callable[..., Any])

HOUR = 3600.0
FILE = click.argument("file", type=click.Path(path_type=Path))


def sending_options(command: C) -> C:
    """Add what every command takes that sends a file."""
    options = [
        click.option("--app", metavar="APP", help="The app, where it is not found by the bundle id in the file."),
        click.option(
            "--parts-at-once",
            type=click.IntRange(min=1, max=32),
            default=PARTS_AT_ONCE,
            show_default=True,
            help="How many parts of the file are sent at the same time.",
        ),
        click.option("--take-over", is_flag=True, help="Use a reservation of this build that something else has left."),
        click.option(
            "--state-folder",
            type=click.Path(file_okay=False, path_type=Path),
            help="Where it is kept how far an upload is; by default in the user's folder for states.",
        ),
        wait_options(HOUR, AGE_AND_QUOTA),
    ]
    for option in reversed(options):
        command = option(command)
    return command


@click.group()
def uploads() -> None:
    """Send builds to Apple, and clear away what was never finished."""


@uploads.command("inspect")
@FILE
@as_json
def inspect_(file: Path, json_output: bool) -> None:
    """Show what an .ipa or .pkg says of itself: app, version, build number, platform.

    Needs neither a key nor macOS. A file that Apple could not take is refused with the reason (exit code 4).
    """
    found = inspect(file).to_dict()
    if json_output:
        show_json(found)
    else:
        show_table([{"": name.replace("_", " "), "value": value} for name, value in found.items()], empty="")


@uploads.command()
@FILE
@sending_options
@click.option("--wait/--no-wait", default=True, show_default=True, help="Wait until the build can be tested.")
@changing
def send(
    file: Path,
    app: str | None,
    parts_at_once: int,
    take_over: bool,
    state_folder: Path | None,
    timeout: float,
    every: float | None,
    wait: bool,
    how: How,
) -> None:
    """Upload FILE, an .ipa or .pkg, and wait for its build.

    What was cut short goes on where it stopped. Running it again once it is done changes nothing.
    """

    def work(asc: Client) -> tuple[Upload, BuildSummary | None]:
        workflow = Uploads(asc)
        upload = workflow.upload(file, app=app, parts_at_once=parts_at_once, state=state_folder, take_over=take_over)
        follows = wait and not how.planned  # a plan ends where bytes would be sent
        return upload, workflow.follow(upload, timeout=timeout, every=every) if follows else None

    done = carry_out(work, how)
    if done is None:
        return
    upload, build = done
    if how.json_output:
        show_json({"upload": upload.to_dict(), "build": build.to_dict() if build else None})
    elif build is not None:
        states = f"internal testing {build.internal_state}, external testing {build.external_state}"
        stdout().print(f"{build.label}: {build.processing_state}; {states}", highlight=False)
    else:
        stdout().print(f"{upload.label}: {upload.state}", highlight=False)


@uploads.command("list")
@click.argument("app")
@as_json
def list_(app: str, json_output: bool) -> None:
    """List the uploads of APP, the newest first."""
    with Client.from_env() as asc:
        found = Uploads(asc).find(app)
    _show(found, json_output, empty=f"{app} has no uploads")


@uploads.command()
@click.argument("app")
@age_option("--older-than", "How long an upload has awaited its file.", f"{ABANDONED_AFTER / HOUR:.0f}h")
@click.option("--delete", is_flag=True, help="Delete them; they keep their build numbers otherwise.")
@changing
def abandoned(app: str, older_than: timedelta, delete: bool, how: How) -> None:
    """List the uploads of APP that were never finished. Deletes them with --delete."""

    def work(asc: Client) -> list[Upload]:
        workflow = Uploads(asc)
        run = workflow.delete_abandoned if delete else workflow.abandoned
        return run(app, older_than=older_than.total_seconds())

    found = carry_out(work, how)
    if found is None:
        return
    _show(found, how.json_output, empty=f"{app} has no abandoned uploads")


@uploads.command()
@click.argument("ids", nargs=-1, required=True, metavar="ID...")
@yes_option
@plan_options
def delete(ids: tuple[str, ...], yes: bool, plan: bool, plan_out: Path | None) -> None:
    """Delete uploads that await their file or have failed."""
    what = f"the upload {ids[0]}" if len(ids) == 1 else f"{len(ids)} uploads"
    confirm(f"Delete {what}, for good?", agreed=yes or plan or plan_out is not None)

    def work(asc: Client) -> None:
        for id in ids:
            Uploads(asc).delete(id)

    carry_out(work, How(plan, plan_out))


@click.command()
@FILE
@group_option(required=False)
@notes_option("What to test")
@submit_option
@encryption_option("The answer on export compliance; without it, the app's own (ITSAppUsesNonExemptEncryption) counts.")
@sending_options
@changing
def publish(
    file: Path,
    groups: tuple[str, ...],
    notes: tuple[str, ...],
    submit_for_review: bool,
    encryption: bool | None,
    app: str | None,
    parts_at_once: int,
    take_over: bool,
    state_folder: Path | None,
    timeout: float,
    every: float | None,
    how: How,
) -> None:
    """Upload an .ipa or .pkg, wait for its build, describe it, give it to groups.

    Running it again changes nothing that is so already, and goes on where a run was cut short.
    """
    whats_new = notes_of(notes)
    done = carry_out(
        lambda asc: Uploads(asc).publish(
            file,
            app=app,
            groups=groups,
            whats_new=whats_new,
            submit_for_review=submit_for_review,
            uses_non_exempt_encryption=encryption,
            parts_at_once=parts_at_once,
            state=state_folder,
            take_over=take_over,
            timeout=timeout,
            every=every,
        ),
        how,
    )
    if done is None:
        return
    if how.json_output:
        show_json(done.to_dict())
        return
    build, given = done.distribution.build, ", ".join(done.distribution.groups) or "no group"
    states = f"internal testing {build.internal_state}, external testing {build.external_state}"
    stdout().print(f"{build.label} is with {given}; {states}", highlight=False)


def _show(found: list[Upload], json_output: bool, *, empty: str) -> None:
    if json_output:
        show_json([one.to_dict() for one in found])
        return
    rows = [
        {
            "version": one.version,
            "build": one.number,
            "platform": one.platform,
            "state": one.state,
            "reserved": one.created,
            "id": one.id,
            "why": one.reasons,
        }
        for one in found
    ]
    show_table(rows, empty=empty)
