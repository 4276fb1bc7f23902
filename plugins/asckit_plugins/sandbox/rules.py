"""The domain's rules of all subjects, looked up by what a request is about."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from . import app_review, assets, bookkeeping, testers, testflight, uploads, versions, webhooks
from .bodies import Draft
from .rulebook import merge
from .store import Record
from .world import World

SUBJECTS = (app_review, assets, bookkeeping, testers, testflight, uploads, versions, webhooks)
"""The modules whose `RULES` count."""
ALL = merge(subject.RULES for subject in SUBJECTS)
Link = Callable[[World, Record, Record], None]


def before_create(world: World, draft: Draft) -> None:
    """Raises Refusal where the domain does not allow a new resource."""
    ALL.before_create.get(draft.type, _nothing)(world, draft)


def after_create(world: World, record: Record, draft: Draft) -> None:
    """What follows from a new resource."""
    ALL.after_create.get(draft.type, _nothing)(world, record, draft)


def before_update(world: World, record: Record, draft: Draft) -> None:
    """Raises Refusal where the domain does not allow a change."""
    ALL.before_update.get(draft.type, _nothing)(world, record, draft)


def after_update(world: World, record: Record, draft: Draft) -> None:
    """What follows from a change."""
    ALL.after_update.get(draft.type, _nothing)(world, record, draft)


def before_delete(world: World, record: Record) -> None:
    """Raises Refusal where the domain does not allow a resource to be deleted."""
    ALL.before_delete.get(record.type, _nothing)(world, record)


def before_link(world: World, record: Record, name: str, other: Record) -> None:
    """Raises Refusal where the domain does not allow a link."""
    _apply(ALL.before_link, world, record, name, other)


def after_link(world: World, record: Record, name: str, other: Record) -> None:
    """What follows from a link."""
    _apply(ALL.after_link, world, record, name, other)


def before_unlink(world: World, record: Record, name: str, other: Record) -> None:
    """Raises Refusal where the domain does not allow a link to be cut."""
    _apply(ALL.before_unlink, world, record, name, other)


def after_unlink(world: World, record: Record, name: str, other: Record) -> None:
    """What follows from cutting a link."""
    _apply(ALL.after_unlink, world, record, name, other)


def after_change(world: World) -> None:
    """What follows from anything that may have changed."""
    for look in ALL.after_change:
        look(world)


def read(world: World, record: Record, attribute: str) -> Any:
    """An attribute as a client sees it: stored, or derived from other things."""
    path = f"{record.type}.{attribute}"
    if (derived := ALL.derived.get(path)) is not None:
        return derived(world, record)
    aliased = path in world.shapes.semantics.alias
    return record.attributes.get(world.shapes.stored(record.type, attribute) if aliased else attribute)


def _apply(table: Mapping[str, Link], world: World, record: Record, name: str, other: Record) -> None:
    if rule := table.get(f"{record.type}.{world.shapes.stored(record.type, name)}"):
        rule(world, record, other)
    elif (back := world.shapes.inverse(record.type, name)) and (rule := table.get(f"{other.type}.{back}")):
        rule(world, other, record)


def _nothing(*_: object) -> None:
    """For what has no rule."""
