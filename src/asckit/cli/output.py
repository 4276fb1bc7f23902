"""What commands print: tables for people, JSON for programs, errors on standard error."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

import click
from rich.console import Console
from rich.table import Table
from rich.text import Text

from .columns import broken, layout

as_json = click.option("--json", "json_output", is_flag=True, help="Print JSON for programs, not a table.")
"""The option that every command with output has."""


def stdout() -> Console:
    """The console for results. Long lines are left to the terminal, so that a command in them can be copied."""
    return Console(soft_wrap=True)


def stderr() -> Console:
    """The console for progress and errors."""
    return Console(stderr=True, soft_wrap=True)


def complain(message: str) -> None:
    """Say what went wrong, on standard error."""
    stderr().print(Text.assemble(("asckit: ", "bold red"), message))


def show_json(value: Any) -> None:
    """Print a value as JSON."""
    click.echo(json.dumps(value, indent=2, default=_plain, ensure_ascii=False))


def show_table(rows: Sequence[Mapping[str, Any]], *, empty: str, title: str | None = None) -> None:
    """Print rows as a table with the keys of the first as columns; empty is said where there are none."""
    if not rows:
        stdout().print(Text(empty, style="dim"))
        return
    console = stdout()
    cells = [[_cell(value) for value in row.values()] for row in rows]
    columns = [[name, *(row[at].plain for row in cells)] for at, name in enumerate(rows[0])]
    found, gap = layout(columns, console.width if console.is_terminal else None)
    if not console.is_terminal:  # a file or a pipe: a row is one line
        console.width = max(console.width, sum(found) + gap * len(found))
    table = Table(title=title, title_justify="left", title_style="bold", header_style="bold", box=None, pad_edge=False)
    table.padding = (0, gap, 0, 0)
    for name, width in zip(rows[0], found, strict=True):
        table.add_column(name, overflow="fold", width=width)
    for row in cells:
        table.add_row(*(Text(broken(cell.plain, at), style=cell.style) for cell, at in zip(row, found, strict=True)))
    console.print(table)


def _cell(value: Any) -> Text:
    if value is None:
        return Text("–", style="dim")
    if isinstance(value, bool):
        return Text("yes" if value else "no")
    if isinstance(value, datetime):
        return Text(value.astimezone().strftime("%Y-%m-%d %H:%M"))
    if isinstance(value, list | tuple):
        return Text(", ".join(map(str, value)) or "–")
    return Text(str(value))


def _plain(value: Any) -> Any:
    if isinstance(value, datetime | date):
        return value.isoformat()
    if hasattr(value, "to_dict"):
        return value.to_dict()
    raise TypeError(f"{type(value).__name__} has no JSON form")
