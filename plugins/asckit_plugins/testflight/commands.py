"""The commands of `asckit testflight`."""

from __future__ import annotations

import functools
from pathlib import Path
from typing import TYPE_CHECKING, cast

import click

from asckit import Client, ConfigurationError
from asckit.cli.output import as_json, show_json, stdout
from asckit.cli.progress import progress

from ..builds.commands import platform_option
from ..builds.finding import LATEST
from ..plan.showing import plan_options, show_plan
from .notes import read_notes
from .workflow import Distribution, TestFlight

if TYPE_CHECKING:
    from collections.abc import Mapping

    from asckit_api.literals import PlatformValue


@click.group()
def testflight() -> None:
    """Give builds to testers."""


@testflight.command()
@click.argument("app")
@click.option("--build", default=LATEST, show_default=True, help='A build number (43), "2.1 (43)", an id, or latest.')
@click.option("--version", "version_", metavar="VERSION", help="The version whose build is meant, such as 2.1.")
@platform_option
@click.option("--group", "groups", multiple=True, metavar="NAME", help="A beta group, by name or id; repeatable.")
@click.option(
    "--whats-new",
    "notes",
    multiple=True,
    metavar="LOCALE=TEXT",
    help="What to test: 'en-US=Try the editor', en-US=@FILE, or a folder of en-US.txt files; repeatable.",
)
@click.option("--submit-for-review", is_flag=True, help="Submit the build for beta review, which external groups need.")
@click.option(
    "--uses-non-exempt-encryption/--no-uses-non-exempt-encryption",
    "encryption",
    default=None,
    help="The answer on export compliance; without it, an unanswered build is refused.",
)
@click.option("--timeout", type=float, default=3600.0, show_default=True, metavar="SECONDS", help="Wait at most this.")
@click.option("--every", type=float, default=30.0, show_default=True, metavar="SECONDS", help="How often to look.")
@plan_options
@as_json
def distribute(
    app: str,
    build: str,
    version_: str | None,
    platform: str | None,
    groups: tuple[str, ...],
    notes: tuple[str, ...],
    submit_for_review: bool,
    encryption: bool | None,
    timeout: float,
    every: float,
    plan: bool,
    plan_out: Path | None,
    json_output: bool,
) -> None:
    """Wait for a build of APP, describe it, submit it for beta review, give it to groups.

    APP is a bundle id, an id or an exact name. Running it again changes nothing that is so already.
    """
    whats_new = _notes(notes)
    planned = plan or plan_out is not None
    with progress(quiet=planned) as shown, Client.from_env(plugins=shown) as asc:
        run = functools.partial(
            TestFlight(asc).distribute,
            app,
            build=build,
            groups=groups,
            whats_new=whats_new,
            submit_for_review=submit_for_review,
            uses_non_exempt_encryption=encryption,
            version=version_,
            platform=cast("PlatformValue | None", platform),
            timeout=timeout,
            every=every,
        )
        if planned:
            with asc.plan() as made:
                run()
            show_plan(made, plan_out, json_output=json_output)
            return
        done = run()
    if json_output:
        show_json(done.to_dict())
    else:
        stdout().print(_sentence(done), highlight=False)


def _notes(values: tuple[str, ...]) -> Mapping[str, str]:
    """The notes that `--whats-new` gives; an option that cannot be read is the command's fault (exit code 2)."""
    try:
        return read_notes(values)
    except ConfigurationError as error:
        raise click.BadParameter(str(error), param_hint="--whats-new") from error


def _sentence(done: Distribution) -> str:
    state = f"internal testing {done.build.internal_state}, external testing {done.build.external_state}"
    what = f"{len(done.changed)} changed" if done.changed else "nothing was left to do"
    return f"{done.build.label}: {what}; {state}"
