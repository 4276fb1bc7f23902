"""Mends known defects of Apple's documents, as `openapi/overlay.yaml` lists them."""

from __future__ import annotations

import copy
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import jsonpath
from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

from .errors import CodegenError

Json = dict[str, Any]
ABSENT = "(absent)"
MEMBERS = {"name", "why", "in", "member", "defective", "mended", "adds", "removes", "absent"}


def load(path: Path) -> list[Json]:
    """The entries of an overlay file; none where there is no file."""
    try:
        entries = YAML(typ="safe", pure=True).load(path.read_text(encoding="utf-8")) if path.exists() else []
    except YAMLError as error:
        raise CodegenError(f"{path.name} is not valid YAML: {error}") from error
    for entry in entries:
        unknown = set(entry) - MEMBERS
        if unknown or not {"name", "why", "in", "member"} <= set(entry):
            raise CodegenError(f"{path.name}: entry {entry.get('name')!r} has unknown or missing members")
    return list(entries)


def mend(document: Json, entries: Sequence[Mapping[str, Any]]) -> tuple[Json, dict[str, str]]:
    """A mended copy of a document, and what became of each entry: `mended`, `already mended` or `absent`."""
    mended = copy.deepcopy(document)
    version = str(mended["info"]["version"])
    return mended, {entry["name"]: _apply(entry, mended, version) for entry in entries}


def _apply(entry: Mapping[str, Any], document: Json, version: str) -> str:
    found = jsonpath.finditer(entry["in"], document)
    holders = [(match.path, match.obj) for match in found if isinstance(match.obj, dict)]
    if not holders:
        if entry.get("absent") == "any" or version in map(str, entry.get("absent", ())):
            return "absent"
        raise CodegenError(
            f"overlay entry {entry['name']!r}: {entry['in']} is not in version {version}; "
            "if Apple has removed it, add the version to the entry's `absent`"
        )
    done = Counter(_mend_one(entry, path, holder) for path, holder in holders)
    if len(done) == 1:
        return next(iter(done))
    return f"mended {done['mended']} of {len(holders)}, the others were already"


def _mend_one(entry: Mapping[str, Any], path: str, holder: Json) -> str:
    member = entry["member"]
    current = holder.get(member, ABSENT)
    if "adds" in entry or "removes" in entry:
        if not isinstance(current, list):
            raise CodegenError(f"overlay entry {entry['name']!r}: {path}.{member} is no list but {current!r}")
        wanted: Any = [value for value in current if value not in entry.get("removes", ())]
        wanted += [value for value in entry.get("adds", ()) if value not in wanted]
    elif current == entry["mended"] or current in entry["defective"]:
        wanted = entry["mended"]
    else:
        raise CodegenError(
            f"overlay entry {entry['name']!r}: {path}.{member} is {current!r}, neither defective nor mended; "
            "look at what Apple has changed, then change or remove the entry in openapi/overlay.yaml"
        )
    if wanted == current:
        return "already mended"
    if wanted == ABSENT:
        del holder[member]
    else:
        holder[member] = copy.deepcopy(wanted)
    return "mended"
