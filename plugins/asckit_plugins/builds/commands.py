"""The commands of `asckit builds`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
import click
from rich.text import Text

from asckit import Client
from asckit.cli.options import agrees, wait_options, yes_option
from asckit.cli.output import as_json, show_json, show_table, stdout
from asckit.cli.progress import progress

from ..plan.showing import How, carry_out, changing
from .compliance import ANSWER_ONE
from .finding import LATEST
from .life import STAGES
from .options import AGE_AND_QUOTA, age_option, encryption_option, platform_option, version_option
from .showing import build_row, show_expiry, show_life, show_view
from .watch import USABLE
from .workflow import Builds, BuildSummary, Expiry

if TYPE_CHECKING:
    from asckit_api.literals import PlatformValue

    from .search import By

by_option = click.option(
    "--by",
    type=click.Choice(["number", "uploaded"]),
    default="number",
    show_default=True,
    help="What makes a build the latest: its version and number, or its upload.",
)
newer_option = age_option("--newer-than", "Only builds uploaded in the last 36h, 30d, …")
older_option = age_option("--older-than", "Only builds uploaded more than 30d, 2w, … ago.")


@click.group()
def builds() -> None:
    """Find builds, wait for them, answer for their encryption, expire them.

    BUILD is `latest` (the highest version and of it the highest number, expired ones left out), a build number (43), a
    version and number ("2.1 (43)"), or an id. APP is a bundle id, an id or an exact name.
    """


@builds.command("list")
@click.option("--app", required=True, metavar="APP", help="The app's bundle id, id or exact name.")
@version_option
@click.option("--number", metavar="NUMBER", help="Only builds with this build number.")
@platform_option
@click.option("--state", metavar="STATE", help="Only builds in this state: VALID, external:IN_BETA_TESTING, …")
@click.option("--usable/--not-usable", default=None, help="Only builds that are processed, or only others.")
@click.option("--expired/--not-expired", default=None, help="Only expired builds, or only others; default: all.")
@newer_option
@older_option
@click.option("--limit", type=click.IntRange(min=1), metavar="N", help="At most so many, the highest first.")
@as_json
def list_(
    app: str,
    version_: str | None,
    platform: PlatformValue | None,
    limit: int | None,
    json_output: bool,
    **narrowed: Any,
) -> None:
    """List the builds of an app, highest version and build number first."""
    with Client.from_env() as asc:
        found = Builds(asc).find(app, version=version_, platform=platform, **narrowed)
    found = found[:limit]
    if json_output:
        show_json([build.to_dict() for build in found])
    else:
        show_table([build_row(build) for build in found], empty=f"{app} has no such builds")


@builds.command()
@click.argument("app")
@click.argument("build", default=LATEST)
@version_option
@platform_option
@by_option
@click.option("--with-expired", "expired", is_flag=True, help="Let an expired build be the latest, too.")
@click.option("--metrics/--no-metrics", default=True, show_default=True, help="Read usage and diagnostics, too.")
@as_json
def show(
    app: str,
    build: str,
    version_: str | None,
    platform: PlatformValue | None,
    by: By,
    expired: bool,
    metrics: bool,
    json_output: bool,
) -> None:
    """Show all that Apple relates to a build of APP, and what comes next."""
    with Client.from_env() as asc:
        workflow = Builds(asc)
        found = workflow.get(app, build, version=version_, platform=platform, expired=expired, by=by)
        view = workflow.view(found.id, metrics=metrics)
    if json_output:
        show_json(view.to_dict())
    else:
        show_view(view, app)


@builds.command("wait")
@click.argument("app")
@click.argument("build", default=LATEST)
@click.option(
    "--until", default=USABLE, show_default=True, metavar="STATE", help="usable, visible, or a state: BETA_APPROVED, …"
)
@click.option(
    "--since", metavar="WHEN", help="Take no older build: now, 2026-01-31T08:00:00Z, or what it comes after: 41."
)
@wait_options(3600.0, AGE_AND_QUOTA)
@version_option
@platform_option
@by_option
@as_json
def wait(
    app: str,
    build: str,
    until: str,
    since: str | None,
    timeout: float,
    every: float | None,
    version_: str | None,
    platform: PlatformValue | None,
    by: By,
    json_output: bool,
) -> None:
    """Wait until a build of APP is usable: VALID, and both its beta states settled.

    It may not be visible yet: a build that was just uploaded is waited for. With --since, an older build is not taken
    for it.
    """
    with progress() as shown, Client.from_env(plugins=shown) as asc:
        found = Builds(asc).wait_for(
            app,
            build,
            version=version_,
            platform=platform,
            by=by,
            since=since,
            until=until,
            timeout=timeout,
            every=every,
        )
    if json_output:
        show_json(found.to_dict())
    else:
        show_table([build_row(found)], empty="")


@builds.command("next-number")
@click.argument("app")
@version_option
@platform_option
@as_json
def next_number(app: str, version_: str | None, platform: PlatformValue | None, json_output: bool) -> None:
    """Print the build number for the next upload of APP. It is above all builds and uploads, pending ones included."""
    with Client.from_env() as asc:
        number = Builds(asc).next_number(app, version=version_, platform=platform)
    if json_output:
        show_json({"number": number})
    else:
        click.echo(number)


@builds.command()
@click.argument("app")
@click.argument("build", default=LATEST)
@encryption_option("The answer: it cannot be changed later.")
@click.option("--declaration", metavar="ID|CODE", help="Or the encryption declaration that answers for it.")
@version_option
@platform_option
@wait_options(600.0, 5.0)
@changing
def comply(
    app: str,
    build: str,
    encryption: bool | None,
    declaration: str | None,
    version_: str | None,
    platform: PlatformValue | None,
    timeout: float,
    every: float,
    how: How,
) -> None:
    """Answer export compliance for a build of APP. Waits until Apple has taken the answer in."""
    if (encryption is None) is (declaration is None):
        raise click.UsageError(f"{ANSWER_ONE[0].upper()}{ANSWER_ONE[1:]}.")

    def work(asc: Client) -> BuildSummary:
        workflow = Builds(asc)
        found = workflow.get(app, build, version=version_, platform=platform)
        return workflow.comply(
            found.id, uses_non_exempt_encryption=encryption, declaration=declaration, timeout=timeout, every=every
        )

    done = carry_out(work, how)
    if done is None:
        return
    if how.json_output:
        show_json(done.to_dict())
    else:
        _say(f"{done.label}: {done.stage.name}; {done.stage.advice(app, done.label)}")


@builds.command()
@click.argument("app")
@click.option("--description", required=True, metavar="TEXT", help="What the app does, and what it encrypts.")
@click.option("--proprietary/--no-proprietary", required=True, help="Whether it has proprietary cryptography.")
@click.option("--third-party/--no-third-party", required=True, help="Whether it has third-party cryptography.")
@click.option("--french-store/--no-french-store", required=True, help="Whether it is available in France.")
@click.option("--document", type=click.Path(path_type=Path), metavar="FILE", help="The document that Apple asks for.")
@wait_options(600.0, 5.0)
@changing
def declare(
    app: str,
    description: str,
    proprietary: bool,
    third_party: bool,
    french_store: bool,
    document: Path | None,
    timeout: float,
    every: float,
    how: How,
) -> None:
    """Declare the encryption of APP. Prints the declaration's id; changes nothing where just that is declared.

    `asckit builds comply APP BUILD --declaration ID` makes it answer for a build.
    """
    done = carry_out(
        lambda asc: Builds(asc).declare(
            app,
            app_description=description,
            contains_proprietary_cryptography=proprietary,
            contains_third_party_cryptography=third_party,
            available_on_french_store=french_store,
            document=document,
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
        click.echo(done.id)


@builds.command()
@click.argument("app")
@click.argument("build", required=False)
@click.option("--keep-latest", type=click.IntRange(min=0), metavar="N", help="So many of each version stay.")
@older_option
@version_option
@platform_option
@click.option("--force", is_flag=True, help="Also one in review, or the last one that can be tested.")
@yes_option
@changing
def expire(
    app: str,
    build: str | None,
    version_: str | None,
    platform: PlatformValue | None,
    yes: bool,
    how: How,
    **policy: Any,
) -> None:
    """Expire a BUILD of APP, or builds by policy, which cannot be undone. Lists them, and asks.

    With --keep-latest and --older-than both must hold; versions and platforms are looked at one by one.
    """
    if (build is None) is (policy["keep_latest"] is None and policy["older_than"] is None):
        raise click.UsageError("Give either a BUILD, or --keep-latest or --older-than, or both of these.")
    planned = how.planned
    asks = not yes and not planned

    def agreed(found: Expiry) -> bool:
        show_expiry(found, json_output=how.json_output)
        many = len(found.expiring)
        return not asks or agrees(f"Expire {many} build{'s' if many != 1 else ''}? This cannot be undone.")

    def work(asc: Client) -> Expiry:
        workflow = Builds(asc)
        if not planned:
            return workflow.expire(app, build, version=version_, platform=platform, **policy, agreed=agreed)
        found = workflow.expire(app, build, version=version_, platform=platform, **policy)
        if not how.json_output:
            show_expiry(found, json_output=False)
        return found

    found = carry_out(work, how, quiet=asks)
    if found is None:
        return
    if how.json_output:
        show_json(found.to_dict())
        return
    if not found.expiring:
        show_expiry(found, json_output=False)
    done = [step.target for step in found.steps if step.status == "changed"]
    _say(f"{len(done)} expired" if done else "nothing was expired")


@builds.command()
@click.option("--diagram", is_flag=True, help="Print a Mermaid state diagram.")
@as_json
def life(diagram: bool, json_output: bool) -> None:
    """Show the stages of a build's life, and what comes next. Says what they mean and whose move it is."""
    if json_output:
        show_json([attrs.asdict(stage) for stage in STAGES])
    else:
        show_life(as_diagram=diagram)


def _say(sentence: str) -> None:
    stdout().print(Text(sentence), soft_wrap=True)
