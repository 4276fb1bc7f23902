"""The commands of `asckit audit`."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Any, Final

import attrs
import click
from rich.text import Text

from asckit.cli.output import as_json, show_json, stdout
from asckit.plugins import Plugins

from .journal import Intent, Outcome, Record, default_path, read_journal
from .layer import AuditSettings

RESULTS: Final = {
    "succeeded": ("done", "green"),
    "refused": ("refused", "red"),
    "unsent": ("not sent", "yellow"),
    "unknown": ("unknown, look whether it landed", "yellow"),
    None: ("cut short, look whether it landed", "yellow"),
}
"""How each result reads; None: there is no outcome in the journal."""


@attrs.frozen
class Entry:
    """A mutation with what came of it, if that is known."""

    intent: Intent
    outcome: Outcome | None


@click.group()
def audit() -> None:
    """Show what was sent to change things."""


@audit.command()
@click.option("--path", type=click.Path(path_type=Path), help="The journal; by default the one that is written to.")
@click.option("--last", type=click.IntRange(min=1), metavar="N", help="Only the last so many mutations.")
@as_json
def show(path: Path | None, last: int | None, json_output: bool) -> None:
    """Show the mutations in the journal, oldest first."""
    journal = path or Plugins().settings(AuditSettings).path or default_path()
    entries = pair(read_journal(journal)) if path is not None or journal.exists() else []
    entries = entries[-last:] if last else entries
    if json_output:
        show_json([_document(entry) for entry in entries])
    else:
        for entry in entries:
            stdout().print(_show(entry), soft_wrap=True)
        if not entries:
            stdout().print(Text("the journal is empty: nothing was sent yet", style="dim"))


def pair(records: Iterable[Record]) -> list[Entry]:
    """Intents in the order they were written, each with its outcome."""
    intents: dict[str, Intent] = {}
    outcomes: dict[str, Outcome] = {}
    for record in records:
        if isinstance(record, Intent):
            intents[record.id] = record
        else:
            outcomes[record.id] = record
    return [Entry(intent, outcomes.get(id)) for id, intent in intents.items()]


def _show(entry: Entry) -> Text:
    """A line that says when, what became of it, and what was sent; the body below it, as it was sent."""
    intent, outcome = entry.intent, entry.outcome
    word, style = RESULTS[outcome.result if outcome else None]
    status = f" {outcome.status}" if outcome and outcome.status else ""
    line = Text(f"{intent.time.astimezone():%Y-%m-%d %H:%M:%S}  ")
    line.append(f"{word}{status}", style=style)
    line.append(f"  {intent.method} {intent.path}", style="bold")
    if outcome and outcome.error:
        line.append(f"\n    {outcome.error}", style="red")
    if intent.body is not None:
        line.append(f"\n    {json.dumps(intent.body, ensure_ascii=False)}", style="dim")
    return line


def _document(entry: Entry) -> dict[str, Any]:
    intent = attrs.asdict(entry.intent, value_serializer=_plain)
    outcome = attrs.asdict(entry.outcome, value_serializer=_plain) if entry.outcome else {"result": None}
    return {**{f"outcome_{key}" if key == "time" else key: value for key, value in outcome.items()}, **intent}


def _plain(_: object, __: object, value: Any) -> Any:
    return value.isoformat() if isinstance(value, datetime) else value
