"""Writes a comparison as JSON, unfolded, and as the three lines that a run of codegen.sh prints."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from ..errors import CodegenError
from .compare import Comparison
from .markdown import headline, markdown

FORMAT = 1
"""Goes up when a member of the JSON report changes its meaning or goes; see docs/updating-the-spec.md."""
COLUMNS = ("added", "removed", "changed", "deprecated")


def as_json(comparison: Comparison) -> dict[str, Any]:
    """The report as data; docs/updating-the-spec.md describes its members."""
    return {
        "format": FORMAT,
        "old": comparison.old,
        "new": comparison.new,
        "bump": comparison.bump,
        "counts": comparison.counts(),
        "changes": [
            {
                "kind": change.kind,
                "breaking": change.verdict.breaking,
                "bump": change.verdict.bump,
                "resource": change.resource or None,
                "place": change.place,
                "name": change.name or None,
                "old": change.old,
                "new": change.new,
                "operation": change.operation or None,
                "hint": change.hint or None,
            }
            for change in comparison.changes
        ],
    }


def summary(comparison: Comparison) -> str:
    """The report in three lines; in one where nothing changes."""
    first = f"changes for callers, {comparison.old} → {comparison.new}: {headline(comparison)}"
    if not comparison.changes:
        return first
    counts = comparison.counts()
    methods = counts.pop("operation")
    others = {column: sum(row[column] for row in counts.values()) for column in COLUMNS}
    told = [", ".join(f"{row[column]:,} {column}" for column in COLUMNS) for row in (methods, others)]
    return f"{first}\n  methods: {told[0]}\n  all else: {told[1]}"


def write(comparison: Comparison, file: Path) -> None:
    """Write Markdown to a file and JSON beside it."""
    write_markdown(comparison, file)
    write_json(comparison, file.with_suffix(".json"))


def write_markdown(comparison: Comparison, file: Path) -> None:
    """Write Markdown to a file."""
    _write(file, markdown(comparison))


def write_json(comparison: Comparison, file: Path) -> None:
    """Write JSON to a file."""
    _write(file, json.dumps(as_json(comparison), indent=1, ensure_ascii=False) + "\n")


def _write(file: Path, text: str) -> None:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        raise CodegenError(f"cannot write the report to {file}: {error.strerror}") from error
