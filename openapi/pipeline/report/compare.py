"""Compares two surfaces: which things came, went, got another name, or changed in a fact."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from ..errors import CodegenError
from .entries import Entry, Held, Key, entries, method
from .renames import Renames, find_renames, rename
from .verdicts import AREAS, BUMPS, VERDICTS, Bump, Verdict, area_of

Json = dict[str, Any]
Found = Iterator[tuple[str, Any, Any]]
"""The end of a kind's name, what was, and what is."""


class Change(NamedTuple):
    """One change."""

    kind: str
    """A key of `VERDICTS`."""
    resource: str
    """The module of `asc.api` that it belongs to; empty where several share it."""
    place: str
    """Where, as callers write it."""
    name: str
    """What, there; empty where the place itself is meant."""
    old: Any
    new: Any
    operation: str
    """Apple's operationId; empty where it is not about one operation."""
    hint: str
    """What probably takes its place; empty where nothing is known to."""

    @property
    def verdict(self) -> Verdict:
        """What it means for callers."""
        return VERDICTS[self.kind]


class Comparison(NamedTuple):
    """The changes between two surfaces, in stable order: by area, kind, place and name."""

    old: str
    """The version of the older document."""
    new: str
    changes: Sequence[Change]

    @property
    def bump(self) -> Bump | None:
        """The least version bump that a release with these changes needs; none where there are no changes."""
        bumps = {change.verdict.bump for change in self.changes}
        return max(bumps, key=BUMPS.index) if bumps else None

    @property
    def breaking(self) -> Sequence[Change]:
        """The changes that may break callers."""
        return [change for change in self.changes if change.verdict.breaking]

    def counts(self) -> dict[str, dict[str, int]]:
        """How much of each area was added, removed, changed and deprecated, and how much of that breaks."""
        counted = {area: dict.fromkeys(("added", "removed", "changed", "deprecated", "breaking"), 0) for area in AREAS}
        for change in self.changes:
            row = counted[area_of(change.kind)]
            row[_column(change.kind)] += 1
            row["breaking"] += change.verdict.breaking
        return counted


def _column(kind: str) -> str:
    """The column of the summary that a kind counts in; a value that came or went changes the thing that has it."""
    what = kind.split("-", 1)[1]
    whole = {"added": "added", "added-required": "added", "removed": "removed", "deprecated": "deprecated"}
    return whole.get(what, "changed")


def compare(old: Json, new: Json) -> Comparison:
    """The changes that callers of the client of old meet with the client of new."""
    try:
        return Comparison(str(old["version"]), str(new["version"]), _compared(old, new))
    except KeyError as error:
        raise CodegenError(
            f"one surface lacks {error}: another version of the pipeline made it; compare the documents instead"
        ) from error


def _compared(old: Json, new: Json) -> list[Change]:
    renames = find_renames(old, new)
    before, after = entries(rename(old, renames)), entries(new)
    found = [*_renamed(old, after, renames)]
    for key in before.keys() | after.keys():
        found += _changes(before.get(key), after.get(key), before, after)
    rank = {kind: index for index, kind in enumerate(VERDICTS)}
    found.sort(key=lambda change: (rank[change.kind], change[1:4], str(change.old), str(change.new), change.operation))
    return found


def _renamed(old: Json, after: Mapping[Key, Entry], renames: Renames) -> Iterator[Change]:
    for area, names in renames.items():
        for was, now in names.items():
            entry = after[area, now]
            place = method(old["operations"][was]) if area == "operation" else was
            if place != entry.place:
                yield Change(
                    f"{area}-renamed", entry.resource, place, "", place, entry.place, entry.operation, entry.place
                )


def _changes(
    was: Entry | None, now: Entry | None, before: Mapping[Key, Entry], after: Mapping[Key, Entry]
) -> Iterator[Change]:
    entry = now or was
    if entry is None or (entry.parent is not None and not (entry.parent in before and entry.parent in after)):
        return
    found: Found
    hint = ""
    if was is None:
        found = iter([("added-required" if entry.facts.get("required") else "added", None, _shown(entry))])
    elif now is None:
        found = iter([("removed", None, None)])
        hint = _successor(entry, after)
    else:
        found = _facts(was, now)
    for what, old, new in found:
        kind = f"{entry.area}-{what}"
        yield Change(kind, entry.resource, entry.place, entry.name, old, new, entry.operation, hint)


def _shown(entry: Entry) -> str | None:
    """The type of a new argument or field; of what else is new, whether it came deprecated."""
    if entry.area == "field" and "link" in entry.facts:
        target = entry.facts["target"]
        return f"{entry.facts['link']}[{target}]" if target else str(entry.facts["link"])
    if entry.area in ("parameter", "argument", "field"):
        return str(entry.facts["type"])
    return "deprecated" if entry.facts.get("deprecated") else None


def _successor(entry: Entry, after: Mapping[Key, Entry]) -> str:
    """The one new thing of the same area whose name says that it is the next version: `…V2`, `…_v2`."""
    if entry.area not in ("operation", "resource", "model", "enum"):
        return ""
    marks = ("V2", "V3", "_v2", "_v3")
    plain = _unversioned(entry.place, marks)
    found = {
        other.place
        for other in after.values()
        if other.area == entry.area and other.place != entry.place and _unversioned(other.place, marks) == plain
    }
    return found.pop() if len(found) == 1 else ""


def _unversioned(place: str, marks: Sequence[str]) -> str:
    for mark in marks:
        place = place.replace(mark, "")
    return place


# -- facts ---------------------------------------------------------------------------------------------

Compare = Callable[[Any, Any], Found]


def _facts(was: Entry, now: Entry) -> Found:
    for fact, compare_fact in FACTS[now.area].items():
        old, new = was.facts.get(fact), now.facts.get(fact)
        if old != new:
            yield from compare_fact(old, new)
    if now.area in ("parameter", "argument"):
        yield from _accepted(was.facts, now.facts)


def _other(what: str) -> Compare:
    """Any difference is one kind of change."""
    return lambda old, new: iter([(what, old, new)])


def _if_both(what: str) -> Compare:
    """A difference between two things; where one has nothing of the sort, another fact tells it."""
    return lambda old, new: iter([(what, old, new)] if old and new else [])


def _flag(on: str, off: str) -> Compare:
    """Set or taken away."""
    return lambda _, new: iter([(on if new else off, None, None)])


def _limit(old: int | None, new: int | None) -> Found:
    lowered = new is not None and (old is None or new < old)
    yield "limit-lowered" if lowered else "limit-raised", old, new


def _to_many(old: bool | None, new: bool | None) -> Found:
    if old is not None and new is not None:
        yield "to-many" if new else "to-one", None, None


def _inline(old: str, new: str) -> Found:
    if old:
        yield "inline-removed", old, None
    if new:
        yield "inline-added", None, new


def _sent(old: str, new: str) -> Found:
    """A request takes a wider type than before, or another one."""
    yield "widened" if new == "Any" or (old, new) in WIDER else "type", old, new


def _read(old: Held | None, new: Held | None) -> Found:
    """An answer holds a narrower type than before, or another one."""
    if old and new and old.spelled != new.spelled:
        narrower = old.spelled in ("Any", new.kind_of) or (new.spelled, old.spelled) in WIDER
        yield "narrowed" if narrower else "type", old.spelled, new.spelled


WIDER = {("int", "float"), ("Sequence[int]", "Sequence[float]"), ("tuple[int, ...]", "tuple[float, ...]")}
"""A type, and one that takes all its values under type checkers."""


def _link(old: str, new: str) -> Found:
    if new == "Relationship":
        yield "unlinked", old, new
    elif old == "Relationship":
        yield "linked", old, new
    else:
        yield "to-many" if new == "ToMany" else "to-one", old, new


def _values(old: Sequence[str], new: Sequence[str]) -> Found:
    for value in sorted(set(new) - set(old)):
        yield "value-added", None, value
    for value in sorted(set(old) - set(new)):
        yield "value-removed", value, None


def _accepted(was: Mapping[str, Any], now: Mapping[str, Any]) -> Found:
    """Listed values that an argument takes. Those of one enum are told once, of the enum."""
    if was["type"] != now["type"]:
        return
    old, new = was.get("values"), now.get("values")
    if was.get("enum") and was["enum"] == now["enum"]:
        return
    if was.get("enum") and new is not None:
        yield "enum", was["enum"], now["enum"]
    if old is None or new is None:
        if old != new:
            yield "opened" if new is None else "closed", None, None
    else:
        yield from _values(old, new)


DEPRECATED = _flag("deprecated", "restored")
REQUIRED = _flag("required", "optional")
FACTS: dict[str, dict[str, Compare]] = {
    "resource": {},
    "operation": {
        "address": _other("moved"),
        "id": _other("addressed"),
        "returns": _other("returns"),
        "media": _if_both("media"),
        "status": _other("status"),
        "csv": _flag("csv-added", "csv-removed"),
        "deprecated": DEPRECATED,
    },
    "parameter": {"type": _sent, "limit": _limit, "required": REQUIRED, "deprecated": DEPRECATED},
    "argument": {
        "type": _sent,
        "many": _to_many,
        "relates": _other("relates"),
        "inline": _inline,
        "required": REQUIRED,
        "nullable": _flag("nullable", "not-nullable"),
        "deprecated": DEPRECATED,
    },
    "input": {},
    "model": {
        "kind": _other("kind"),
        "data": _if_both("data"),
        "type": _if_both("type"),
        "deprecated": DEPRECATED,
    },
    "field": {
        "type": _read,
        "link": _link,
        "target": lambda old, new: iter([("target", old, new)] if old else []),
        "deprecated": DEPRECATED,
    },
    "included": {"class": _other("class")},
    "enum": {"values": _values, "deprecated": DEPRECATED},
    "list": {},
}
"""Area → fact → the kinds of change that a difference in it is."""
