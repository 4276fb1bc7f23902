"""Whether a resource passes a list's filters in the world as a plan would leave it. Pure functions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import attrs

from .world import Key, World


@attrs.frozen
class Verdict:
    """Whether a resource passes a filter."""

    passes: bool | None
    """None: not known."""
    planned: bool = False
    """Whether anything planned has a part in it; if not, Apple's own answer holds."""


def verdict(world: World, key: Key, path: str, wanted: Sequence[str]) -> Verdict:
    """Whether a resource passes a filter (`preReleaseVersion.version`) for any of the values wanted."""
    head, _, rest = path.partition(".")
    if head == "id" and not rest:
        return Verdict(key[1] in wanted)
    if world.relations.has_attribute(key[0], head) and not rest:
        return _attribute(world, key, head, wanted)
    if world.relations.relationship(key[0], head) is None:
        return Verdict(None, planned=True)
    return _related(world, key, head, rest, wanted)


def _attribute(world: World, key: Key, name: str, wanted: Sequence[str]) -> Verdict:
    planned = world.attributes.get(key, {})
    known = world.known.get(key, {}).get("attributes", {})
    changed = name in planned or key in world.created
    if name not in planned and name not in known:
        return Verdict(None, changed)
    if _text({**known, **planned}[name]) in wanted:
        return Verdict(passes=True, planned=changed)
    inexact = f"{key[0]}.{name}" in world.relations.inexact
    return Verdict(None if inexact else False, changed)


def _related(world: World, key: Key, name: str, rest: str, wanted: Sequence[str]) -> Verdict:
    links, base = world.links.get((key, name)), world.base(key, name)
    planned = links is not None and (links.replaced is not None or bool({*links.added, *links.removed} & set(wanted)))
    ids = base or [] if links is None else links.over(base or [])
    complete = base is not None or (links is not None and links.replaced is not None)
    if not rest:
        if set(ids) & set(wanted):
            return Verdict(passes=True, planned=planned)
        gone = links is not None and set(wanted) <= links.removed
        return Verdict(False if complete or gone else None, planned)
    planned = links is not None
    type = world.type_of(key[0], name)
    found = [verdict(world, (type, id), rest, wanted) for id in ids]
    planned = planned or any(each.planned for each in found)
    if any(each.passes for each in found):
        return Verdict(passes=True, planned=planned)
    return Verdict(False if complete and all(each.passes is False for each in found) else None, planned)


def _text(value: Any) -> str:
    return ("true" if value else "false") if isinstance(value, bool) else str(value)
