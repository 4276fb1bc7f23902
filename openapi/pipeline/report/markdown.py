"""Writes a comparison for people: a table first, then what breaks, what is new and what is deprecated, folded."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from .compare import Change, Comparison
from .verdicts import AREAS, VERDICTS, area_of

TEMPLATES = Path(__file__).parents[2] / "templates"
SHOWN = 6
"""How many names a line shows before it says how many more there are."""
UNIFORM = 3
"""From how many places on one and the same change is one line."""
ARGUMENTS = ("parameter", "argument")


class Line(NamedTuple):
    """Changes of one kind that are told together."""

    text: str
    changes: Sequence[Change]
    places: Sequence[str] = ()
    """Where they are, if those are too many to be in the text."""

    @property
    def resources(self) -> set[str]:
        """The resources that it is about."""
        return {change.resource for change in self.changes}


class Group(NamedTuple):
    """What one resource has of a chapter."""

    resource: str
    """Empty for what several share."""
    parts: Sequence[tuple[str, str]]
    """Title and names, for each kind of change."""
    minor: bool
    """Whether it is but arguments and values of queries, of which every new field of Apple's brings many."""


def markdown(comparison: Comparison) -> str:
    """The report as Markdown."""
    environment = Environment(  # noqa: S701  (Markdown, not HTML)
        loader=FileSystemLoader(TEMPLATES), trim_blocks=True, lstrip_blocks=True, undefined=StrictUndefined
    )
    chapters: dict[str, list[Change]] = {"breaking": [], "new": [], "deprecated": [], "other": []}
    for change in comparison.changes:
        chapters[_chapter(change)].append(change)
    text = environment.get_template("change_report.md.jinja").render(
        old=comparison.old,
        new=comparison.new,
        headline=headline(comparison),
        counts=[(AREAS[area], row) for area, row in comparison.counts().items() if any(row.values())],
        breaking=[(VERDICTS[kind], _fold(group)) for kind, group in _by_kind(chapters["breaking"])],
        additions=_by_resource(chapters["new"]),
        deprecations=_by_resource(chapters["deprecated"]),
        others=[(VERDICTS[kind], _fold(group)) for kind, group in _by_kind(chapters["other"])],
    )
    return re.sub(r"\n{3,}", "\n\n", text).rstrip() + "\n"


def headline(comparison: Comparison) -> str:
    """What a release must be called for, in one sentence."""
    if not comparison.changes:
        return "Nothing changes for callers."
    count = len(comparison.breaking)
    broken = f"{count:,} changes break callers" if count > 1 else "1 change breaks callers" if count else ""
    return f"This calls for a {comparison.bump} release: {broken or 'no change breaks callers'}."


def _chapter(change: Change) -> str:
    if change.verdict.breaking:
        return "breaking"
    if change.kind.endswith("-deprecated"):
        return "deprecated"
    return "new" if change.verdict.bump == "minor" else "other"


def _by_kind(changes: Sequence[Change]) -> Iterator[tuple[str, list[Change]]]:
    for kind, group in groupby(changes, lambda change: change.kind):
        yield kind, list(group)


def _by_resource(changes: Sequence[Change]) -> list[Group]:
    """A chapter by resource; what several resources share comes first."""
    parts: dict[str, list[tuple[str, str]]] = defaultdict(list)
    kinds: dict[str, set[str]] = defaultdict(set)
    for kind, group in _by_kind(changes):
        lines = _fold(group)
        shared = sorted((line for line in lines if len(line.resources) > 1), key=lambda line: -len(line.places))
        if shared:
            parts[""].append((VERDICTS[kind].title, _and_more([line.text for line in shared], "; ")))
        apart: dict[str, list[Change]] = defaultdict(list)
        for change in (change for line in lines if line not in shared for change in line.changes):
            apart["" if area_of(kind) == "list" else change.resource].append(change)
        for resource, some in apart.items():
            separator = "; " if any(map(_detail, some)) else ", "
            texts = [line.text for line in _fold(some, short=True)]
            parts[resource].append((VERDICTS[kind].title, _and_more(texts, separator)))
            kinds[resource].add(kind)
    minor = {resource for resource, its in kinds.items() if resource and {*map(area_of, its)} == {"parameter"}}
    return [
        Group(resource, texts, resource in minor and len(minor) >= UNIFORM) for resource, texts in sorted(parts.items())
    ]


def _fold(changes: Sequence[Change], *, short: bool = False) -> list[Line]:
    """The lines that tell of changes of one kind; short where a heading says the resource already."""
    uniform = _uniform(changes)
    told = {change for line in uniform for change in line.changes}
    spots: dict[str, list[Change]] = defaultdict(list)
    for change in changes:
        if change not in told:
            spots[_spot(change, short=short)].append(change)
    return uniform + [Line(_told(spot, group) + _beside(group[0]), group) for spot, group in spots.items()]


def _uniform(changes: Sequence[Change]) -> list[Line]:
    """One and the same change in many places is one line; so are several that are in just the same places."""
    same: dict[tuple[str, str], list[Change]] = defaultdict(list)
    for change in changes:
        if area_of(change.kind) in (*ARGUMENTS, "included"):
            same[change.name, _detail(change)].append(change)
    together: dict[tuple[str, tuple[str, ...]], list[Change]] = defaultdict(list)
    for (name, _), group in same.items():
        if len(group) >= UNIFORM:
            together[name, tuple(sorted(change.place for change in group))] += group
    lines = []
    for (name, places), group in together.items():
        spot = f"{name}=…" if area_of(group[0].kind) in ARGUMENTS else "included"
        lines.append(Line(f"{_told(spot, group)} ({len(places)} places)", group, places))
    return lines


def _told(spot: str, changes: Sequence[Change]) -> str:
    details = list(dict.fromkeys(filter(None, map(_detail, changes))))
    between = " → " if changes[0].kind.endswith("-renamed") else ": "
    names = ", ".join(details) if changes[0].verdict.breaking else _and_more(details, ", ")
    return f"`{spot}`{between}{names}" if details else f"`{spot}`"


def _spot(change: Change, *, short: bool) -> str:
    """Where a change is, as callers write it."""
    place = change.place.removeprefix(f"asc.api.{change.resource}.") if short else change.place
    area = area_of(change.kind)
    if change.name and area in ARGUMENTS:
        return f"{place}({change.name}=…)"
    return f"{place}.{change.name}" if change.name and area != "included" else place


def _detail(change: Change) -> str:
    """What changed at the spot, if the kind does not say it all."""
    if area_of(change.kind) == "included":
        return f"`{change.name}`" + (f" as `{change.new}`" if change.new else "")
    if change.kind.endswith(("-added", "-added-required")) and not change.kind.endswith(
        ("value-added", "inline-added")
    ):
        return "deprecated from the start" if change.new == "deprecated" else ""
    known = [change.new] if change.kind.endswith("-renamed") else [change.old, change.new]
    return " → ".join(f"`{value}`" for value in known if value is not None)


def _beside(change: Change) -> str:
    """Apple's name of a method that breaks, and what probably takes its place."""
    apple = change.verdict.breaking and area_of(change.kind) == "operation"
    hint = change.hint and not change.kind.endswith("-renamed")
    return (f" (Apple: {change.operation})" if apple else "") + (f"; see `{change.hint}`" if hint else "")


def _and_more(items: Sequence[str], separator: str) -> str:
    if len(items) <= SHOWN + 1:  # "and 1 more" is no shorter than the one
        return separator.join(items)
    return f"{separator.join(items[:SHOWN])} and {len(items) - SHOWN:,} more"
