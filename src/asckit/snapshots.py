"""What counts in an answer: digests by which two readings of the same thing are compared."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from typing import Any, Final, TypeAlias

from .plan import Difference, PlannedRead

Snapshot: TypeAlias = dict[str, dict[str, str]]
"""By resource (`builds/1234`), a digest of each of its fields that is not null."""

SHORT: Final = 8
"""Characters of a field's digest. It only tells which field changed; that something did, the whole digest tells."""


def resources(document: Any) -> Iterator[Mapping[str, Any]]:
    """The resources and resource identifiers of a JSON:API document, those of `included` last."""
    if not isinstance(document, Mapping):
        return
    for name in ("data", "included"):
        found = document.get(name)
        for each in found if isinstance(found, list) else [found]:
            if isinstance(each, Mapping) and "type" in each and "id" in each:
                yield each


def key_of(resource: Mapping[str, Any]) -> str:
    """Type and id in one: `builds/1234`."""
    return f"{resource['type']}/{resource['id']}"


def named(value: Any) -> set[str]:
    """Every resource that a request's body names by type and id."""
    if isinstance(value, Mapping):
        here = {key_of(value)} if "type" in value and "id" in value else set()
        return here.union(*(named(member) for member in value.values()))
    if isinstance(value, list | tuple):
        return set[str]().union(*(named(item) for item in value))
    return set()


def fields_of(resource: Mapping[str, Any]) -> dict[str, Any]:
    """Attributes and relationship data of a resource that are not null; links say nothing about its state."""
    linked = {
        name: _ids(member["data"])
        for name, member in (resource.get("relationships") or {}).items()
        if isinstance(member, Mapping) and member.get("data")
    }
    attributes = (resource.get("attributes") or {}).items()
    return linked | {name: value for name, value in attributes if value is not None}


def snapshot(document: Any) -> Snapshot:
    """What a document shows, by resource and field."""
    return {key_of(each): {name: _digest(value)[:SHORT] for name, value in fields_of(each).items()}
            for each in resources(document)}  # fmt: skip


def digest(status: int, document: Any) -> str:
    """A digest of all that counts in an answer; document is its JSON, or its bytes where it is none."""
    if isinstance(document, bytes):
        return hashlib.sha256(document).hexdigest()
    found = {key_of(each): fields_of(each) for each in resources(document)}
    plain = document if not found and isinstance(document, Mapping) and "data" not in document else None
    return _digest([status, found, plain])


def differences(read: PlannedRead, status: int, document: Any) -> list[Difference]:
    """What a read shows differently now; none where nothing that counts has changed."""
    if digest(status, document) == read.digest:
        return []
    now = snapshot(document) if status == 200 and not isinstance(document, bytes) else {}
    found = [Difference(key, "appeared", (), read.operation) for key in now if key not in read.seen]
    for key, fields in read.seen.items():
        if key not in now:
            found.append(Difference(key, "gone", (), read.operation))
        elif fields != now[key]:
            changed = sorted(name for name in {*fields, *now[key]} if fields.get(name) != now[key].get(name))
            found.append(Difference(key, "changed", tuple(changed), read.operation))
    return found or [Difference(read.path, "changed", (), read.operation)]


def _ids(data: Any) -> Any:
    """The resources that linkage data names, in an order of their own: Apple's means nothing."""
    if isinstance(data, list):
        return sorted(key_of(each) for each in data)
    return key_of(data)


def _digest(value: Any) -> str:
    text = json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
