"""Carries out an operation, whichever of the 14 kinds it is, on any type."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from typing import Any

import attrs

from . import bodies, media, metrics, query, rules, tables
from .bodies import Draft
from .documents import Writer
from .errors import Problem, Refusal, refuse
from .query import Query
from .selection import Page, mark, marked, paginate, scope_of, select
from .shapes import Json, Operation, Shapes
from .store import Record
from .world import World


@attrs.frozen
class Call:
    """One request on its way through the engine."""

    world: World
    operation: Operation
    id: str | None
    """The id in the path."""
    target: str
    """Path and query, as they came."""
    body: bytes
    base_url: str
    query: Query
    nulls: bool

    @property
    def subject(self) -> Record:
        """The resource that the path names. Raises Refusal (404) where there is none."""
        kind = self.operation.type
        record = self.world.store.find(kind, self.id or "")
        if record is None:
            raise refuse("NOT_FOUND", f"There is no resource of type {kind!r} with the id {self.id!r}.")
        return record

    @property
    def relationship(self) -> str:
        """The relationship that the path names."""
        return self.operation.relationship or ""

    @property
    def list_name(self) -> str:
        """The list that the path names, which its cursors belong to."""
        return f"{self.operation.id}/{self.id or ''}"

    def read(self, record: Record, attribute: str) -> Any:
        """An attribute of a resource, stored or derived."""
        return rules.read(self.world, record, attribute)

    @property
    def writer(self) -> Writer:
        """Writes the answer."""
        views = self.operation.views
        return Writer(self.world.store, self.read, self.base_url, self.target, self.query, views, self.nulls)


def route(shapes: Shapes, method: str, path: str) -> tuple[Operation, str | None]:
    """The operation at a path, and the id in it. Raises Refusal for an unknown path or a wrong method."""
    verbs, named = shapes.verbs(path)
    if not verbs:
        raise refuse("PATH_ERROR", f"There is nothing at {path!r}.")
    if method not in verbs:
        allowed = ", ".join(sorted(verbs))
        problem = Problem("METHOD_NOT_ALLOWED", f"{path!r} takes {allowed}, not {method}.")
        raise Refusal([problem], {"allow": allowed})
    return shapes.operation(verbs[method]), named


def carry_out(
    world: World,
    operation: Operation,
    id: str | None,
    target: str,
    body: bytes,
    base_url: str,
    *,
    accept: str | None = None,
    nulls: bool = True,
) -> tuple[int, Json | bytes | None, str | None]:
    """The status, content and media type that answer a request. Raises Refusal where it is refused."""
    chosen = media.negotiate(accept, operation.media)
    asked = query.parse(operation, target.partition("?")[2])
    call = Call(world, operation, id, target, body, base_url, asked, nulls)
    if chosen in (None, media.JSON):
        return operation.status, KINDS[operation.kind](call), chosen
    return operation.status, _other_content(call, chosen or ""), chosen


def _other_content(call: Call, chosen: str) -> Json | bytes:
    """Answers that are no JSON:API documents."""
    if chosen == media.GZIP:
        return tables.report(call.world, call.operation.type, call.query)
    if chosen in metrics.DOCUMENTS:
        return metrics.DOCUMENTS[chosen](call.subject, call.query)
    if call.operation.kind == "getToOneRelated":
        return tables.codes(call.subject)
    page = _page(call)
    shape = call.world.shapes.resource(call.world.shapes.target(call.operation))
    return tables.page(page.records, shape, call.read, call.world.store.one)


# -- reading -----------------------------------------------------------------------------------


def _get_collection(call: Call) -> Json:
    return call.writer.page(_page(call))


def _page(call: Call) -> Page:
    """The page that a list asks for."""
    store, shapes = call.world.store, call.world.shapes
    records: Sequence[Record] = store.all(call.operation.type)
    if call.operation.relationship is not None:
        records = store.related(call.subject, call.relationship)
    chosen = select(store, call.read, records, call.query, shapes.target(call.operation))
    return paginate(store, call.read, _by_serial(chosen, call.query), call.query, call.list_name)


def _get_instance(call: Call) -> Json:
    return call.writer.document(call.subject)


def _get_to_one_related(call: Call) -> Json:
    return call.writer.document(_held(call))


def _get_to_one_relationship(call: Call) -> Json:
    return call.writer.linkage(_held(call))


def _held(call: Call) -> Record | None:
    """What a to-one holds; some answer 404 where it holds nothing."""
    subject, name = call.subject, call.relationship
    record = call.world.store.one(subject, name)
    absent_as = call.world.shapes.semantics.absent.get(f"{subject.type}.{name}")
    if record is None and (absent_as == 404 or not call.nulls):
        absent = call.world.shapes.resource(subject.type).relationships[name].type
        raise refuse("NOT_FOUND", f"There is no resource of type {absent!r} with the id {subject.id!r}.")
    return record


def _get_to_many_related(call: Call) -> Json:
    return call.writer.page(_page(call))


def _get_to_many_relationship(call: Call) -> Json:
    return call.writer.linkages(_page(call))


def _by_serial(records: Sequence[Record], asked: Query) -> Sequence[Record]:
    """In an order that a cursor can mark: creation, unless the request asks for another."""
    return records if asked.sort else sorted(records, key=lambda record: record.serial)


def _get_metrics(call: Call) -> Json:
    rows = call.subject.facts.get(call.relationship, [])
    shapes, now = call.world.shapes, call.world.stamp()
    data = metrics.answer(call.operation, shapes, rows, call.query, now, call.base_url)
    scope = scope_of(call.list_name, call.query)
    start: int = 0 if call.query.cursor is None else marked(call.query.cursor, scope, 1)[0]
    end = start + call.query.limit
    cursor = mark([end], scope) if end < len(data) else None
    return {"data": data[start:end]} | call.writer.paging(Page((), len(data), cursor))


# -- writing -----------------------------------------------------------------------------------


def _create_instance(call: Call) -> Json:
    draft = bodies.draft(call.operation, call.world.store, call.body)
    with _whole(call.world, draft):
        record = _create(call.world, draft)
    return call.writer.document(record)


def _whole(world: World, draft: Draft) -> AbstractContextManager[None]:
    """All of a change or nothing of it, where it has parts that can be refused one by one."""
    several = draft.inline or draft.relationships.keys() - draft.needed
    return world.attempt() if several else nullcontext()


def _create(world: World, draft: Draft) -> Record:
    """A new resource with its links, and what is to be created along with it."""
    _check_unique(world, draft, None)
    rules.before_create(world, draft)
    _make_room(world, draft)
    needed = {name: draft.relationships.get(name) for name in draft.needed}
    linked = {name: value for name, value in needed.items() if isinstance(value, Record)}
    record = world.create(draft.type, draft.attributes, linked)
    for name, value in draft.relationships.items():
        if name not in linked and value is not None:
            _add_links(world, record, name, [value] if isinstance(value, Record) else value)
    for name, parts in draft.inline.items():
        for part in parts:
            world.store.link(record, name, _create(world, _held_by(world, part, name, record)))
    rules.after_create(world, record, draft)
    return record


def _held_by(world: World, part: Draft, name: str, holder: Record) -> Draft:
    """What is to be created inline, knowing what holds it."""
    back = world.shapes.inverse(holder.type, name)
    if back is None:
        return part
    return attrs.evolve(part, relationships={**part.relationships, back: holder}, needed=part.needed | {back})


def _make_room(world: World, draft: Draft) -> None:
    """Refuse a second part where there is room for one, or put the first away where Apple replaces it."""
    for name, owner in draft.relationships.items():
        back = world.shapes.inverse(draft.type, name)
        if not back or not isinstance(owner, Record) or back not in world.shapes.owned(owner.type):
            continue
        held = world.store.one(owner, back)
        if held is None or world.shapes.resource(owner.type).relationships[back].many:
            continue
        if f"{draft.type}.{name}" not in world.shapes.semantics.replaces:
            detail = f"The {owner.type} resource {owner.id!r} has a {back} already."
            raise refuse("ENTITY_ERROR.RELATIONSHIP.INVALID", detail, pointer=f"{draft.pointer}/relationships/{name}")
        world.store.remove(held)


def _update_instance(call: Call) -> Json:
    world, record = call.world, call.subject
    draft = bodies.draft(call.operation, world.store, call.body, record.id)
    _check_unique(world, draft, record)
    rules.before_update(world, record, draft)
    with _whole(world, draft):
        for name, value in draft.relationships.items():
            if isinstance(value, Record):
                _add_links(world, record, name, [value])
            elif name not in draft.inline or value:
                _replace_links(world, record, name, value or [])
        for name, parts in draft.inline.items():
            for part in parts:
                world.store.link(record, name, _create(world, _held_by(world, part, name, record)))
        record.attributes.update(draft.attributes)
        for name in world.shapes.semantics.touched & world.shapes.resource(record.type).attributes.keys():
            record.attributes[name] = world.stamp()
        rules.after_update(world, record, draft)
    return call.writer.document(record)


def _delete_instance(call: Call) -> None:
    subject = call.subject
    rules.before_delete(call.world, subject)
    call.world.store.remove(subject)


def _create_to_many_relationship(call: Call) -> None:
    subject = call.subject
    _add_links(call.world, subject, call.relationship, bodies.linkage(call.operation, call.world.store, call.body))


def _delete_to_many_relationship(call: Call) -> None:
    subject = call.subject
    _cut_links(call.world, subject, call.relationship, bodies.linkage(call.operation, call.world.store, call.body))


def _replace_to_many_relationship(call: Call) -> None:
    subject = call.subject
    _replace_links(call.world, subject, call.relationship, bodies.linkage(call.operation, call.world.store, call.body))


def _update_to_one_relationship(call: Call) -> None:
    subject = call.subject
    named = bodies.linkage(call.operation, call.world.store, call.body)
    if named:
        _add_links(call.world, subject, call.relationship, named)
    else:
        _replace_links(call.world, subject, call.relationship, [])


def _add_links(world: World, record: Record, name: str, others: Sequence[Record]) -> None:
    """Link a resource to others: all of them, or none where a rule refuses one."""
    for other in others:
        rules.before_link(world, record, name, other)
    for other in others:
        world.store.link(record, name, other)
        rules.after_link(world, record, name, other)


def _cut_links(world: World, record: Record, name: str, others: Sequence[Record]) -> None:
    """Cut the links of a resource to others: all of them, or none where a rule refuses one."""
    held = [other for other in world.store.related(record, name) if other in others]
    for other in held:
        rules.before_unlink(world, record, name, other)
    for other in held:
        world.store.unlink(record, name, other)
        rules.after_unlink(world, record, name, other)


def _replace_links(world: World, record: Record, name: str, others: Sequence[Record]) -> None:
    """Link a resource to others and to nothing else, in their order."""
    held = world.store.related(record, name)
    for other in others:
        if other not in held:
            rules.before_link(world, record, name, other)
    _cut_links(world, record, name, [other for other in held if other not in others])
    for other in world.store.related(record, name):
        world.store.unlink(record, name, other)
    for other in others:
        world.store.link(record, name, other)
        if other not in held:
            rules.after_link(world, record, name, other)


def _check_unique(world: World, draft: Draft, record: Record | None) -> None:
    """Refuse a value that another resource of its type has already."""
    for path, scope in world.shapes.semantics.unique.items():
        kind, attribute = path.split(".")
        value = draft.attributes.get(attribute)
        if kind != draft.type or not isinstance(value, str):
            continue
        owner = draft.relationships.get(scope) or (world.store.one(record, scope) if record and scope else None)
        for other in world.store.all(kind):
            taken = str(other.attributes.get(attribute, "")).casefold() == value.casefold()
            if other is not record and taken and (not scope or world.store.one(other, scope) is owner):
                detail = f"There is a resource of type {kind!r} with the {attribute} {value!r} already."
                pointer = f"{draft.pointer}/attributes/{attribute}"
                raise refuse("ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE", detail, pointer=pointer)


KINDS: Mapping[str, Callable[[Call], Json | None]] = {
    "getCollection": _get_collection,
    "getInstance": _get_instance,
    "createInstance": _create_instance,
    "updateInstance": _update_instance,
    "deleteInstance": _delete_instance,
    "getToOneRelated": _get_to_one_related,
    "getToManyRelated": _get_to_many_related,
    "getToOneRelationship": _get_to_one_relationship,
    "getToManyRelationship": _get_to_many_relationship,
    "createToManyRelationship": _create_to_many_relationship,
    "deleteToManyRelationship": _delete_to_many_relationship,
    "replaceToManyRelationship": _replace_to_many_relationship,
    "updateToOneRelationship": _update_to_one_relationship,
    "getMetrics": _get_metrics,
}
"""How each kind of operation is carried out."""
