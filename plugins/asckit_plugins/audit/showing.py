"""How mutations and records read on a terminal."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Final

from rich.text import Text

from .entries import Entry
from .pending import STATES, Pending
from .records import Intent, Outcome, Record
from .verifying import Verification

RESULTS: Final = {
    "succeeded": ("done", "green"),
    "refused": ("refused", "red"),
    "unsent": ("not sent", "yellow"),
    "unknown": ("unknown, look whether it landed", "yellow"),
    None: ("no outcome, see asckit audit pending", "yellow"),
}
"""How each result reads; None: there is no outcome in the journal."""


def shown(entry: Entry) -> Text:
    """A line that says when, what became of it, and what was sent; the body below it, as it was sent."""
    intent, outcome = entry.intent, entry.outcome
    line = Text(f"{_local(intent.time)}  ")
    if entry.settlement is not None:
        line.append(_found(entry.settlement.landed), style="green")
    else:
        line.append_text(_result(outcome))
    line.append(f"  {intent.method} {intent.path}", style="bold")
    if outcome and outcome.error:
        line.append(f"\n    {outcome.error}", style="red")
    if intent.body is not None:
        line.append(f"\n    {json.dumps(intent.body, ensure_ascii=False)}", style="dim")
    return line


def shown_record(record: Record, intent: Intent | None) -> Text:
    """A line for one record; intent is that of its mutation, where it is known."""
    line = Text(f"{_local(record.time)}  ")
    if isinstance(record, Intent):
        line.append("sending", style="cyan")
    elif isinstance(record, Outcome):
        line.append_text(_result(record))
    else:
        line.append(_found(record.landed), style="green")
    told = record if isinstance(record, Intent) else intent
    return line.append(f"  {told.method} {told.path}" if told else f"  {record.id}", style="bold")


def shown_pending(found: Pending) -> Text:
    """What is not known, and what tells."""
    intent, writer = found.entry.intent, found.entry.intent.writer
    line = Text(f"{_local(intent.time)}  ")
    line.append(f"{intent.method} {intent.path}", style="bold")
    process = f" (process {writer.pid} on {writer.host})" if writer and found.state != "unknown" else ""
    line.append(f"\n    {STATES[found.state]}{process}", style="yellow" if found.needs_check else "dim")
    if found.entry.outcome and found.entry.outcome.error:
        line.append(f"\n    {found.entry.outcome.error.splitlines()[0]}", style="red")
    if found.needs_check:
        line.append(f"\n    check:  {found.check.command or 'in App Store Connect; no operation reads it'}")
        line.append(f"\n    for:    {found.check.look_for}")
        line.append(f"\n    then:   asckit audit settle {intent.id} --landed (or --not-landed)")
    return line


def shown_verification(found: Verification) -> Text:
    """What the chain proves, line by line."""
    text = Text()
    for finding in found.findings:
        text.append(f"{finding}\n", style="yellow" if finding.what == "torn" else "red")
    if found.unchained:
        text.append(f"{found.unchained} records are from before the chain, which cannot be checked\n", style="yellow")
    if found.head is None:
        return text.append("no record has a hash: there is nothing to check")
    many = f"{found.records} record{'s' if found.records != 1 else ''}"
    if found.is_intact:
        text.append(f"intact: {many}, {found.first} to {found.last}, from {found.begins} on", style="green")
    else:
        text.append(f"not intact: {many} looked at", style="red")
    if found.first is not None and found.first > 1:
        text.append(f"\nrecords 1 to {found.first - 1} are gone with older segments, as audit.keep has it")
    text.append(f"\nhead: {found.head}")
    if found.has_head is None:
        text.append("\nwrite it down elsewhere: with --head, missing records at the end are seen too", style="dim")
    elif not found.has_head:
        text.append("\nno record has the hash that you gave: the end was cut off, or all was written anew", style="red")
    return text


def _result(outcome: Outcome | None) -> Text:
    word, style = RESULTS[outcome.result if outcome else None]
    status = f" {outcome.status}" if outcome and outcome.status else ""
    return Text(f"{word}{status}", style=style)


def _found(landed: bool) -> str:
    return "found to have landed" if landed else "found not to have landed"


def _local(moment: datetime) -> str:
    return f"{moment.astimezone():%Y-%m-%d %H:%M:%S}"
