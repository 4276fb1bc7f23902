"""`asckit testflight review` and `submit`: what beta review asks for, and asking for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, TextIO

import click
from rich.text import Text

from asckit import Client
from asckit.cli.output import as_json, show_json, stdout
from asckit.workflow import Step
from asckit_api.operation import Sync

from ...builds.options import build_options
from ...plan.showing import How, changing
from .running import carry_out, find_build, testflight_of

if TYPE_CHECKING:
    from asckit_api.literals import PlatformValue

    from ..workflow import TestFlight

LACKING = 4
"""The exit code of `review check` where something is missing: a precondition, as docs/cli.md says."""


@click.group()
def review() -> None:
    """What beta review asks for."""


@review.command()
@click.argument("app")
@build_options
@as_json
@click.pass_context
def check(
    context: click.Context,
    app: str,
    build: str,
    version_: str | None,
    platform: PlatformValue | None,
    json_output: bool,
) -> None:
    """List what is missing before a build of APP can be submitted, and what mends it. Exit code 4 if anything is."""
    with Client.from_env() as asc:
        found = find_build(asc, app, build, version_, platform)
        missing = testflight_of(asc).missing_for_review(found.id)
    if json_output:
        show_json([one.to_dict() for one in missing])
    elif missing:
        for one in missing:
            stdout().print(Text.assemble(("✗ ", "red"), (one.what, "bold"), f": {one.fix}"))
    else:
        state = found.external_state
        stdout().print(Text.assemble(("✓ ", "green"), f"{found.label} lacks nothing for beta review: it is {state}"))
    context.exit(LACKING if missing else 0)


@review.command("set")
@click.argument("app")
@click.option("--contact-first-name", metavar="TEXT", help="Whom reviewers ask.")
@click.option("--contact-last-name", metavar="TEXT")
@click.option("--contact-phone", metavar="TEXT", help="With the country's code, such as '+46 8 123 456'.")
@click.option("--contact-email", metavar="EMAIL")
@click.option("--demo-account/--no-demo-account", default=None, help="Whether reviewers have to sign in.")
@click.option("--demo-account-name", metavar="TEXT")
@click.option(
    "--demo-account-password-from",
    "password",
    type=click.File(encoding="utf-8"),
    metavar="FILE",
    help="The file that holds the password; - for standard input.",
)
@click.option("--notes", metavar="TEXT", help="What reviewers should know.")
@click.option("--feedback-email", metavar="EMAIL", help="Where testers write to.")
@click.option("--description", metavar="TEXT", help="What testers are told of the app.")
@click.option("--locale", metavar="LOCALE", help="Whose feedback address and description; default: the app's primary.")
@changing
def set_(
    app: str,
    contact_first_name: str | None,
    contact_last_name: str | None,
    contact_phone: str | None,
    contact_email: str | None,
    demo_account: bool | None,
    demo_account_name: str | None,
    password: TextIO | None,
    notes: str | None,
    feedback_email: str | None,
    description: str | None,
    locale: str | None,
    how: How,
) -> None:
    """Set what beta review asks for in APP; what is left out stays as it is."""
    demo_account_password = password.read().strip() if password is not None else None
    contact = (contact_first_name, contact_last_name, contact_phone, contact_email)
    account = (demo_account, demo_account_name, demo_account_password)
    has_details = any(value is not None for value in (*contact, *account, notes))
    has_information = feedback_email is not None or description is not None
    if not has_details and not has_information:
        raise click.UsageError("say what to set; asckit testflight review set --help lists the options")

    def work(_asc: Client, testflight: TestFlight[Sync]) -> list[Step]:
        steps = []
        if has_details:
            steps += testflight.set_review_details(
                app,
                contact_first_name=contact_first_name,
                contact_last_name=contact_last_name,
                contact_phone=contact_phone,
                contact_email=contact_email,
                demo_account_required=demo_account,
                demo_account_name=demo_account_name,
                demo_account_password=demo_account_password,
                notes=notes,
            )
        if has_information:
            steps += testflight.set_test_information(
                app, locale=locale, feedback_email=feedback_email, description=description
            )
        return steps

    carry_out(work, how)


@click.command()
@click.argument("app")
@build_options
@changing
def submit(app: str, build: str, version_: str | None, platform: PlatformValue | None, how: How) -> None:
    """Submit a build of APP for beta review, unless it was. All that is missing is listed first."""
    carry_out(lambda asc, testflight: testflight.submit(find_build(asc, app, build, version_, platform).id), how)
