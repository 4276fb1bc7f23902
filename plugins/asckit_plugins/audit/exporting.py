"""The journal for other programs: JSON, and CSV that a spreadsheet opens without running what is in it."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final, TextIO

from .entries import Entry, document

COLUMNS: Final = (
    *("time", "operation", "method", "path", "type", "target_id", "relationship", "linked", "result", "status"),
    *("created_id", "request_id", "attempts", "duration", "outcome_time", "error", "settled", "note"),
    *("key_id", "pid", "host", "id", "seq", "hash", "outcome_hash", "query", "body"),
)
"""The columns of the CSV; duration is in seconds."""

_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""What a spreadsheet takes for the beginning of a formula, or may after trimming."""


def write_json(entries: Iterable[Entry], out: TextIO) -> None:
    """Write mutations as a JSON array."""
    json.dump([document(entry) for entry in entries], out, ensure_ascii=False, indent=2)
    out.write("\n")


def write_csv(entries: Iterable[Entry], out: TextIO) -> None:
    """Write mutations as CSV with a header, one row each; text that would be a formula has an apostrophe before it."""
    rows = csv.DictWriter(out, COLUMNS, lineterminator="\n", quoting=csv.QUOTE_NONNUMERIC)
    rows.writeheader()
    for entry in entries:
        rows.writerow({name: cell(value) for name, value in _row(entry).items()})


FORMATS: Final[Mapping[str, Callable[[Iterable[Entry], TextIO], None]]] = {"json": write_json, "csv": write_csv}


def cell(value: Any) -> Any:
    """A value as a cell that holds data, whatever it says.

    >>> cell("=HYPERLINK(...)")
    "'=HYPERLINK(...)"
    >>> cell(1.5)
    1.5
    """
    if isinstance(value, list | dict):
        value = json.dumps(value, ensure_ascii=False)
    if isinstance(value, str) and value.lstrip(" ").startswith(_FORMULA):
        return f"'{value}"
    return value


def _row(entry: Entry) -> dict[str, Any]:
    told = document(entry)
    target, created, settled = (told.get(name) or {} for name in ("target", "created", "settlement"))
    renamed = {
        "type": target.get("type"),
        "target_id": target.get("id"),
        "relationship": target.get("relationship"),
        "linked": " ".join(target.get("linked") or ()),
        "created_id": created.get("id"),
        "settled": {True: "landed", False: "not landed", None: None}[settled.get("landed")],
        "note": settled.get("note"),
        **{name: (told.get("writer") or {}).get(name) for name in ("pid", "host")},
    }
    return {name: renamed[name] if name in renamed else told.get(name) for name in COLUMNS}
