"""The form in which a subject (TestFlight, uploads, …) writes its rules: tables of small functions, by type or link.

A subject is a module with `RULES = Rules(...)` that `rules.SUBJECTS` lists. What it may say:

- `before_…`: raises `Refusal` (see `errors.refuse`) where Apple refuses; nothing has changed yet.
- `after_…`: what follows from a change that was made; may change other resources and schedule events.
- `derived`: attributes that are not stored but follow from other things, computed at each read.
- `events`: what happens by itself when its time has come, after `world.schedule("name", after=seconds, …)`.

Types and attributes are written as in openapi/semantics.toml: `"builds"`, `"builds.expired"`. A rule of a link stands
under one of its ends, `"builds.betaGroups"`, and not under an alias. It gets that end first, and holds whichever end a
request names: in a request of the relationship, in an update, and in a create for what is not required there (what is,
is for `before_create`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

import attrs

from .bodies import Draft
from .store import Record
from .world import Events, World


@attrs.frozen
class Rules:
    """Rules by what they are about."""

    before_create: Mapping[str, Callable[[World, Draft], None]] = attrs.field(factory=dict)
    """By type; gets what is to be created."""
    after_create: Mapping[str, Callable[[World, Record, Draft], None]] = attrs.field(factory=dict)
    """By type; gets the new resource, linked, and what the request said."""
    before_update: Mapping[str, Callable[[World, Record, Draft], None]] = attrs.field(factory=dict)
    """By type; gets the resource as it is and what the request wants of it."""
    after_update: Mapping[str, Callable[[World, Record, Draft], None]] = attrs.field(factory=dict)
    """By type; gets the resource as it is now and what the request said."""
    before_delete: Mapping[str, Callable[[World, Record], None]] = attrs.field(factory=dict)
    """By type; asked of the resource that a request names, not of what goes with it."""
    before_link: Mapping[str, Callable[[World, Record, Record], None]] = attrs.field(factory=dict)
    """By relationship; gets both ends."""
    after_link: Mapping[str, Callable[[World, Record, Record], None]] = attrs.field(factory=dict)
    """By relationship; gets both ends."""
    before_unlink: Mapping[str, Callable[[World, Record, Record], None]] = attrs.field(factory=dict)
    """By relationship; gets both ends. A to-one that takes another asks before_link only, a deletion before_delete."""
    after_unlink: Mapping[str, Callable[[World, Record, Record], None]] = attrs.field(factory=dict)
    """By relationship; gets both ends."""
    derived: Mapping[str, Callable[[World, Record], Any]] = attrs.field(factory=dict)
    """By attribute; gives its value."""
    events: Events = attrs.field(factory=dict)
    """By name; gets the world and the details it was scheduled with."""


def merge(subjects: Iterable[Rules]) -> Rules:
    """The rules of several subjects as one. Raises ValueError where two have a rule for the same thing."""
    tables: dict[str, dict[str, Any]] = {field.name: {} for field in attrs.fields(Rules)}
    for subject in subjects:
        for name, table in tables.items():
            for about, rule in getattr(subject, name).items():
                if about in table:
                    raise ValueError(f"two subjects have a rule {name} for {about!r}")
                table[about] = rule
    return Rules(**tables)
