"""Journals for the tests of `audit`, written as clients write them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from asckit_plugins.audit import Intent, Journal, Outcome

TIME = "2026-03-01T10:00:00.000+00:00"


def intent(id: str, **members: Any) -> dict[str, Any]:
    """An intent's members."""
    return {
        "id": id,
        "time": TIME,
        "key_id": "KEYID12345",
        "operation": "things_updateInstance",
        "method": "PATCH",
        "path": "/v1/things/1",
        "query": {},
        "body": {"data": {"type": "things", "id": "1", "attributes": {"a": 1}}},
        "target": {"type": "things", "id": "1", "relationship": None, "linked": []},
        **members,
    }


def outcome(id: str, **members: Any) -> dict[str, Any]:
    """An outcome's members."""
    return {
        "id": id,
        "time": TIME,
        "result": "succeeded",
        "status": 200,
        "request_id": "R1",
        "attempts": 1,
        "duration": 0.1,
        "error": None,
        "target": None,
        **members,
    }


def write(journal: Journal, *ids: str, **members: Any) -> None:
    """Journal whole mutations."""
    for id in ids:
        journal.open(Intent, intent(id, **members))
        journal.close(Outcome, outcome(id))


def lines(path: Path) -> list[bytes]:
    """The lines of a file of a journal, without the room at its end."""
    return [line for line in path.read_bytes().splitlines(keepends=True) if line.strip()]


def old_line(id: str) -> bytes:
    """A line as it was before there was a chain."""
    record = {name: value for name, value in intent(id).items() if name != "target"}
    return json.dumps({"v": 1, "kind": "intent", **record}, separators=(",", ":")).encode() + b"\n"
