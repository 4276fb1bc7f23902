"""The commands of `asckit builds`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import click

from asckit import Client
from asckit.cli.output import as_json, show_json, show_table
from asckit.cli.progress import progress

from .finding import LATEST
from .workflow import Builds, BuildSummary

if TYPE_CHECKING:
    from asckit_api.literals import PlatformValue

PLATFORMS = ("IOS", "MAC_OS", "TV_OS", "VISION_OS")

platform_option = click.option(
    "--platform",
    type=click.Choice(PLATFORMS, case_sensitive=False),
    help="Only builds for this platform.",
)


@click.group()
def builds() -> None:
    """Find builds and wait for them."""


@builds.command("list")
@click.option("--app", required=True, metavar="APP", help="The app's bundle id, id or exact name.")
@click.option("--version", "version_", metavar="VERSION", help="Only builds of this version, such as 2.1.")
@platform_option
@click.option("--expired/--not-expired", default=None, help="Only expired builds, or only others; default: all.")
@click.option("--limit", type=click.IntRange(min=1), metavar="N", help="At most so many, the highest first.")
@as_json
def list_(
    app: str,
    version_: str | None,
    platform: str | None,
    expired: bool | None,
    limit: int | None,
    json_output: bool,
) -> None:
    """List the builds of an app, highest version and build number first."""
    with Client.from_env() as asc:
        found = Builds(asc).find(
            app, version=version_, platform=cast("PlatformValue | None", platform), expired=expired
        )
    found = found[:limit]
    if json_output:
        show_json([build.to_dict() for build in found])
    else:
        show_table([_row(build) for build in found], empty=f"{app} has no such builds")


@builds.command("wait")
@click.argument("app")
@click.argument("build", default=LATEST)
@click.option("--timeout", type=float, default=3600.0, show_default=True, metavar="SECONDS", help="Give up after this.")
@click.option("--every", type=float, default=30.0, show_default=True, metavar="SECONDS", help="How often to look.")
@platform_option
@as_json
def wait(app: str, build: str, timeout: float, every: float, platform: str | None, json_output: bool) -> None:
    """Wait until a build of APP is processed: VALID, and ready for testing.

    BUILD is `latest`, a build number (43), a version and number ("2.1 (43)"), or an id.
    """
    with progress() as shown, Client.from_env(plugins=shown) as asc:
        workflow = Builds(asc)
        found = workflow.get(app, build, platform=cast("PlatformValue | None", platform))
        found = workflow.wait(found.id, timeout=timeout, every=every)
    if json_output:
        show_json(found.to_dict())
    else:
        show_table([_row(found)], empty="")


def _row(build: BuildSummary) -> dict[str, Any]:
    """A row of the table: what people look for first."""
    return {
        "version": build.version,
        "build": build.number,
        "platform": build.platform,
        "processing": build.processing_state,
        "internal testing": build.internal_state,
        "external testing": build.external_state,
        "expired": build.expired,
        "uploaded": build.uploaded,
    }
