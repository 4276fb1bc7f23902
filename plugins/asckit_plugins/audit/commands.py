"""The commands of `asckit audit`."""

from __future__ import annotations

import json
import os
import re
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TextIO, TypeVar

import attrs
import click
from rich.text import Text

from asckit.cli.output import as_json, show_json, stdout
from asckit.errors import NoMatch, NotReady
from asckit.plugins import Plugins
from asckit.profiles import resolve
from asckit.redaction import redact_text

from .entries import Entry, Filter, document, pair, read_journal
from .exporting import FORMATS
from .following import Follower
from .journal import Journal, default_path
from .layer import AuditSettings
from .pending import STATES
from .pending import pending as pending_of
from .records import Intent, Record, Settlement, plain, timestamp
from .segments import rotated
from .showing import shown, shown_pending, shown_record, shown_verification
from .verifying import verify as verify_journal

F = TypeVar("F", bound=Callable[..., Any])

EMPTY: Final = Text("the journal is empty: nothing was sent yet", style="dim")
NEEDS_CHECK: Final = 6
"""The exit code of what may have landed, see docs/cli.md."""
POLL: Final = 0.5
"""Seconds between looks at a journal that is followed."""


if TYPE_CHECKING:
    _Type = click.ParamType[datetime]
else:
    _Type = click.ParamType  # older releases of click take no parameter


class Moment(_Type):
    """A date or a time; without a zone it is the computer's. A date alone is its first moment, or its last."""

    name = "time"

    def __init__(self, *, ends: bool = False) -> None:
        self.ends = ends

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> datetime:
        """The moment that somebody wrote."""
        try:
            moment = datetime.fromisoformat(value).astimezone()
        except ValueError:
            self.fail(f"{value!r} is no date or time; write 2026-03-01 or 2026-03-01T14:30", param, ctx)
        is_date = re.fullmatch(r"\d{4}-?\d{2}-?\d{2}", value) is not None
        return moment + timedelta(days=1) if self.ends and is_date else moment


path_option = click.option(
    "--path", type=click.Path(path_type=Path), help="The journal; by default the one that is written to."
)


def choosing(command: F) -> F:
    """Add the options that choose mutations."""
    for option in (
        click.option("--until", type=Moment(ends=True), help="Only those before this time, or up to this day."),
        click.option("--since", type=Moment(), help="Only those from this time or day on."),
        click.option("--operation", metavar="NAME", help="Only of this operation, such as builds_update…"),
        click.option("--id", metavar="ID", help="Only that with this id, or about the resource with this id."),
    ):
        command = option(command)
    return command


@click.group()
def audit() -> None:
    """Show what was sent to change things, and check the journal that says so."""


@audit.command()
@path_option
@click.option("--last", type=click.IntRange(min=1), metavar="N", help="Only the last so many mutations.")
@choosing
@as_json
def show(path: Path | None, last: int | None, json_output: bool, **chosen: Any) -> None:
    """Show the mutations in the journal, oldest first."""
    entries = _entries(path, Filter(**chosen))
    entries = entries[-last:] if last else entries
    if json_output:
        show_json([document(entry) for entry in entries])
        return
    for entry in entries:
        stdout().print(shown(entry), soft_wrap=True)
    if not entries:
        stdout().print(EMPTY if Filter(**chosen) == Filter() else Text("no such mutations", style="dim"))


@audit.command()
@path_option
@click.option("-n", "--last", "last", type=click.IntRange(min=0), default=10, show_default=True, help="How many.")
@click.option("-f", "--follow", is_flag=True, help="Go on with what comes, until interrupted.")
@as_json
def tail(path: Path | None, last: int, follow: bool, json_output: bool) -> None:
    """Show the last records of the journal; with --json, one to a line."""
    journal = path or _default()
    follower = Follower(journal) if follow else None
    intents: dict[str, Intent] = {}
    records = list(read_journal(journal)) if _is_there(path) else []
    recent = records[-last:] if last else []
    intents = {record.id: record for record in records if isinstance(record, Intent)}
    for record in recent:
        _print_record(record, intents, json_output=json_output)
    if follower is None:
        if not records and not json_output:
            stdout().print(EMPTY)
        return
    before = {record.hash for record in recent}
    while True:
        for record in follower.new():
            if isinstance(record, Intent):
                intents[record.id] = record
            if record.hash is None or record.hash not in before:
                _print_record(record, intents, json_output=json_output)
        time.sleep(POLL)


@audit.command()
@path_option
@click.option(
    "--head", metavar="HASH", help="The hash of the last record as it was once written down: is it still there?"
)
@as_json
def verify(path: Path | None, head: str | None, json_output: bool) -> None:
    """Check that nothing in the journal was changed, removed, inserted or moved.

    Ends with 1 if something was. A line that a crash cut short is said, and is no error. That records are missing at
    the end shows only with --head.
    """
    if head is not None and not re.fullmatch(r"[0-9a-fA-F]{16,64}", head):
        raise click.BadParameter("a hash has 64 digits, of which 16 at least are needed", param_hint="--head")
    found = verify_journal(path or _default(), head)
    if json_output:
        show_json({"intact": found.is_intact, **attrs.asdict(found)})
    else:
        stdout().print(shown_verification(found), soft_wrap=True)
    if not found.is_intact:
        raise click.exceptions.Exit(1)


@audit.command()
@path_option
@click.option("--exit-code", is_flag=True, help=f"End with {NEEDS_CHECK} if there is something to check.")
@as_json
def pending(path: Path | None, exit_code: bool, json_output: bool) -> None:
    """Show the mutations of which nobody knows whether they landed, and what tells.

    `asckit audit settle` writes down what you found; until then they are listed, and their part of the journal stays.
    """
    journal = path or _default()
    found = pending_of(journal, _entries(path, Filter()))
    if json_output:
        show_json(
            [
                {**document(each.entry), "state": each.state, "check": each.check.command, "for": each.check.look_for}
                for each in found
            ]
        )
    else:
        for each in found:
            stdout().print(shown_pending(each), soft_wrap=True)
        if not found:
            stdout().print(Text("nothing is pending: of every mutation it is known what came of it", style="dim"))
    if exit_code and any(each.needs_check for each in found):
        raise click.exceptions.Exit(NEEDS_CHECK)


@audit.command()
@path_option
@click.argument("id")
@click.option("--landed/--not-landed", default=None, help="What you found.")
@click.option("--note", help="How you know, or who you are.")
def settle(path: Path | None, id: str, landed: bool | None, note: str | None) -> None:
    """Write down what you found out about a pending mutation. ID is its id, or the beginning of it."""
    if landed is None:
        raise click.UsageError("say what you found: --landed or --not-landed")
    journal = path or _default()
    waiting = pending_of(journal, _entries(path, Filter()))
    found = [each for each in waiting if each.entry.intent.id.startswith(id)]
    if len(found) != 1:
        candidates = tuple(each.entry.intent.id for each in (found or waiting))
        said = "fits several pending mutations" if found else "is no pending mutation"
        raise NoMatch(f"{id!r} {said}; pending are {', '.join(candidates) or 'none'}.", candidates=candidates)
    entry = found[0].entry
    if not found[0].needs_check:
        raise NotReady(f"{id!r} is {STATES[found[0].state]}; wait for its outcome.")
    members = {
        "id": entry.intent.id,
        "time": timestamp(datetime.now(UTC)),
        "landed": landed,
        "note": None if note is None else redact_text(note),
    }
    settlement = Journal(journal).add(Settlement, members)
    stdout().print(shown(attrs.evolve(entry, settlement=settlement)), soft_wrap=True)


@audit.command()
@path_option
@click.option("--format", "kind", type=click.Choice(list(FORMATS)), default="json", show_default=True)
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), help="A file to write, for its owner only.")
@choosing
def export(path: Path | None, kind: str, out: Path | None, **chosen: Any) -> None:
    """Write the mutations for other programs.

    In CSV, text that a spreadsheet would take for a formula has an apostrophe before it.
    """
    entries = _entries(path, Filter(**chosen))
    with _output(out) as file:
        FORMATS[kind](entries, file)
    if out is not None:
        click.echo(f"{out}: {len(entries):,} mutations", err=True)


def _print_record(record: Record, intents: dict[str, Intent], *, json_output: bool) -> None:
    if json_output:
        click.echo(json.dumps(plain(record), ensure_ascii=False))
        sys.stdout.flush()
    else:
        stdout().print(shown_record(record, intents.get(record.id)), soft_wrap=True)


def _default() -> Path:
    """The journal that clients write to, as the profile and the environment have it."""
    return Plugins(settings=resolve().settings).settings(AuditSettings).path or default_path()


def _is_there(path: Path | None) -> bool:
    """Whether there is a journal; one that was named has to be."""
    return path is not None or (journal := _default()).exists() or bool(rotated(journal))


def _entries(path: Path | None, wanted: Filter) -> list[Entry]:
    entries = pair(read_journal(path or _default())) if _is_there(path) else []
    return [entry for entry in entries if wanted.lets(entry)]


@contextmanager
def _output(out: Path | None) -> Iterator[TextIO]:
    if out is None:
        yield sys.stdout
        return
    try:
        descriptor = os.open(out, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    except OSError as error:
        raise click.FileError(str(out), error.strerror) from error
    with os.fdopen(descriptor, "w", encoding="utf-8", newline="") as file:
        yield file
