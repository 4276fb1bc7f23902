"""`asckit testflight distribute`: everything that a build needs to get to its testers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from asckit.cli.options import wait_options
from asckit.cli.output import show_json, stdout

from ...builds.options import AGE_AND_QUOTA, build_options, encryption_option
from ...plan.showing import How, carry_out, changing
from .running import group_option, notes_of, notes_option, submit_option, testflight_of

if TYPE_CHECKING:
    from asckit_api.literals import PlatformValue

    from ..workflow import Distribution


@click.command()
@click.argument("app")
@build_options
@group_option(required=False)
@click.option("--tester", "testers", multiple=True, metavar="EMAIL", help="A tester for this build alone; repeatable.")
@notes_option("What to test")
@submit_option
@encryption_option("The answer on export compliance; without it, an unanswered build is refused.")
@click.option("--auto-notify/--no-auto-notify", default=None, help="Whether testers are told once they can install it.")
@click.option("--notify", is_flag=True, help="Tell testers now, where they can install it.")
@wait_options(3600.0, AGE_AND_QUOTA)
@changing
def distribute(
    app: str,
    build: str,
    version_: str | None,
    platform: PlatformValue | None,
    groups: tuple[str, ...],
    testers: tuple[str, ...],
    notes: tuple[str, ...],
    submit_for_review: bool,
    encryption: bool | None,
    auto_notify: bool | None,
    notify: bool,
    timeout: float,
    every: float | None,
    how: How,
) -> None:
    """Wait for a build of APP, describe it, submit it for review, give it to groups.

    APP is a bundle id, an id or an exact name. Running it again changes nothing that is so already.
    """
    whats_new = notes_of(notes)
    done = carry_out(
        lambda asc: testflight_of(asc).distribute(
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
            platform=platform,
            timeout=timeout,
            every=every,
        ),
        how,
    )
    if done is None:
        return
    if how.json_output:
        show_json(done.to_dict())
    else:
        stdout().print(_sentence(done), highlight=False)


def _sentence(done: Distribution) -> str:
    state = f"internal testing {done.build.internal_state}, external testing {done.build.external_state}"
    what = f"{len(done.changed)} changed" if done.changed else "nothing was left to do"
    return f"{done.build.label}: {what}; {state}"
