"""`asckit testflight distribute`: everything that a build needs to get to its testers."""

from __future__ import annotations

import functools
from pathlib import Path
from typing import TYPE_CHECKING, cast

import click

from asckit import Client
from asckit.cli.output import as_json, show_json, stdout
from asckit.cli.progress import progress

from ...plan.showing import plan_options, show_plan
from .running import build_options, notes_of, testflight_of

if TYPE_CHECKING:
    from asckit_api.literals import PlatformValue

    from ..workflow import Distribution


@click.command()
@click.argument("app")
@build_options
@click.option("--group", "groups", multiple=True, metavar="NAME", help="A beta group, by name or id; repeatable.")
@click.option("--tester", "testers", multiple=True, metavar="EMAIL", help="A tester for this build alone; repeatable.")
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
@click.option("--auto-notify/--no-auto-notify", default=None, help="Whether testers are told once they can install it.")
@click.option("--notify", is_flag=True, help="Tell testers now, where they can install it.")
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
    testers: tuple[str, ...],
    notes: tuple[str, ...],
    submit_for_review: bool,
    encryption: bool | None,
    auto_notify: bool | None,
    notify: bool,
    timeout: float,
    every: float,
    plan: bool,
    plan_out: Path | None,
    json_output: bool,
) -> None:
    """Wait for a build of APP, describe it, submit it for review, give it to groups.

    APP is a bundle id, an id or an exact name. Running it again changes nothing that is so already.
    """
    whats_new = notes_of(notes, "--whats-new")
    planned = plan or plan_out is not None
    with progress(quiet=planned) as shown, Client.from_env(plugins=shown) as asc:
        run = functools.partial(
            testflight_of(asc).distribute,
            app,
            build=build,
            groups=groups,
            testers=testers,
            whats_new=whats_new,
            submit_for_review=submit_for_review,
            uses_non_exempt_encryption=encryption,
            auto_notify=auto_notify,
            notify=notify,
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


def _sentence(done: Distribution) -> str:
    state = f"internal testing {done.build.internal_state}, external testing {done.build.external_state}"
    what = f"{len(done.changed)} changed" if done.changed else "nothing was left to do"
    return f"{done.build.label}: {what}; {state}"
