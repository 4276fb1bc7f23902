"""`asckit testflight status` and `explain`: where a build stands, and why somebody cannot install it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import click
from rich.text import Text

from asckit import Client
from asckit.cli.output import as_json, show_json, stdout

from ...builds.options import build_options
from .running import find_build, testflight_of

if TYPE_CHECKING:
    from asckit_api.literals import PlatformValue

MARKS: Final = {
    "done": ("✓", "green"),
    "now": ("→", "yellow"),
    "open": ("·", "dim"),
    "failed": ("✗", "red"),
    "not needed": ("-", "dim"),
    "ok": ("✓", "green"),
    "unknown": ("?", "yellow"),
}
BLOCKED: Final = 4
"""The exit code of `explain` where the tester cannot install the build."""


@click.command()
@click.argument("app")
@build_options
@as_json
def status(app: str, build: str, version_: str | None, platform: PlatformValue | None, json_output: bool) -> None:
    """Show where a build of APP stands, what is next, and whose move it is."""
    with Client.from_env() as asc:
        timeline = testflight_of(asc).status(find_build(asc, app, build, version_, platform).id)
    if json_output:
        show_json(timeline.to_dict())
        return
    console = stdout()
    console.print(Text(f"{timeline.build.label} of {timeline.app}", style="bold"))
    for entry in timeline.entries:
        mark, style = MARKS[entry.mark]
        at = entry.at.astimezone().strftime("%Y-%m-%d %H:%M") if entry.at else ""
        line = Text.assemble((f"{mark} ", style), f"{entry.name:<16}", f"{at:<18}" if at or entry.detail else "")
        line.append(entry.detail, style="dim")
        line.rstrip()
        console.print(line)
    coming = timeline.next
    whose = {"you": "your move", "Apple": "Apple's move", "nobody": "nothing to do"}[coming.whose]
    console.print(Text.assemble(("next ", "bold"), f"({whose}): {coming.next}"), soft_wrap=True)


@click.command()
@click.argument("app")
@click.argument("tester", metavar="EMAIL")
@build_options
@as_json
@click.pass_context
def explain(
    context: click.Context,
    app: str,
    tester: str,
    build: str,
    version_: str | None,
    platform: PlatformValue | None,
    json_output: bool,
) -> None:
    """Say why the tester EMAIL cannot install a build of APP, and what mends it. Exit code 4 if so, 0 if they can."""
    with Client.from_env() as asc:
        found = testflight_of(asc).explain(app, build, tester, version=version_, platform=platform)
    blocking = found.blocking
    if json_output:
        show_json(found.to_dict())
    else:
        console = stdout()
        for check in found.checks:
            mark, style = MARKS[check.verdict]
            line = Text.assemble((f"{mark} ", style), (check.name, "bold" if check is blocking else ""))
            line.append(f": {check.detail}" if check.detail else "", style="dim")
            console.print(line, soft_wrap=True)
        if blocking is None:
            said = Text(f"{found.email} can install {found.build.label}, as far as Apple tells")
        else:
            said = Text.assemble((f"{blocking.name}: no. ", "bold red"), f"Next: {blocking.fix}")
        console.print(said, soft_wrap=True)
    context.exit(0 if blocking is None else BLOCKED)
