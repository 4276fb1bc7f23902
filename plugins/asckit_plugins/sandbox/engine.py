"""Carries out an operation, whichever of the 14 kinds it is, on any modelled type."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import attrs

from . import bodies, query, rules
from .bodies import Draft
from .documents import Writer
from .errors import Problem, Refusal, refuse
from .query import Query
from .selection import paginate, select
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
        return Writer(self.world.store, self.read, self.base_url, self.target, self.query)


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
    world: World, operation: Operation, id: str | None, target: str, body: bytes, base_url: str
) -> tuple[int, Json | None]:
    """The status and document that answer a request. Raises Refusal where it is refused."""
    _check_modelled(world.shapes, operation)
    asked = query.parse(operation, target.partition("?")[2])
    document = KINDS[operation.kind](Call(world, operation, id, target, body, base_url, asked))
    return operation.status, document


def _check_modelled(shapes: Shapes, operation: Operation) -> None:
    types = [operation.type]
    if operation.relationship and operation.kind != "getMetrics":
        relationship = shapes.resource(operation.type).relationships.get(operation.relationship)
        types.append((relationship.type if relationship else None) or operation.relationship)
    for one in types:
        if not shapes.is_modelled(one):
            raise refuse("SANDBOX.NOT_MODELLED", f"{operation.id}: the sandbox does not model {one!r} yet.")


# -- reading -----------------------------------------------------------------------------------


def _get_collection(call: Call) -> Json:
    store = call.world.store
    records = select(store, call.read, store.all(call.operation.type), call.query, call.operation.type)
    return call.writer.page(paginate(store, call.read, records, call.query, call.list_name))


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
    if record is None and call.world.shapes.semantics.absent.get(f"{subject.type}.{name}") == 404:
        absent = call.world.shapes.resource(subject.type).relationships[name].type
        raise refuse("NOT_FOUND", f"There is no resource of type {absent!r} with the id {subject.id!r}.")
    return record


def _get_to_many_related(call: Call) -> Json:
    store = call.world.store
    target = call.world.shapes.resource(call.operation.type).relationships[call.relationship].type or ""
    records = select(store, call.read, store.related(call.subject, call.relationship), call.query, target)
    return call.writer.page(paginate(store, call.read, _by_serial(records, call.query), call.query, call.list_name))


def _get_to_many_relationship(call: Call) -> Json:
    store = call.world.store
    records = _by_serial(store.related(call.subject, call.relationship), call.query)
    return call.writer.linkages(paginate(store, call.read, records, call.query, call.list_name))


def _by_serial(records: Sequence[Record], asked: Query) -> Sequence[Record]:
    """In an order that a cursor can mark: creation, unless the request asks for another."""
    return records if asked.sort else sorted(records, key=lambda record: record.serial)


def _get_metrics(call: Call) -> Json:
    """No usage is recorded here, so there is none to report."""
    if call.id is not None:
        _ = call.subject
    return {
        "data": [],
        "links": {"self": call.base_url + call.target},
        "meta": {"paging": {"total": 0, "limit": call.query.limit}},
    }


# -- writing -----------------------------------------------------------------------------------


def _create_instance(call: Call) -> Json:
    world, operation = call.world, call.operation
    draft = bodies.draft(operation, world.store, call.body)
    _check_unique(world, draft, None)
    rules.before_create(world, draft)
    linked = {name: value for name, value in draft.relationships.items() if isinstance(value, Record)}
    record = world.create(draft.type, draft.attributes, linked)
    try:
        for name, value in draft.relationships.items():
            if isinstance(value, list):
                _add_links(world, record, name, value)
    except Refusal:
        world.store.remove(record)
        raise
    rules.after_create(world, record, draft)
    return call.writer.document(record)


def _update_instance(call: Call) -> Json:
    world, record = call.world, call.subject
    draft = bodies.draft(call.operation, world.store, call.body, record.id)
    _check_unique(world, draft, record)
    rules.before_update(world, record, draft)
    for name, value in draft.relationships.items():
        if isinstance(value, Record):
            _add_links(world, record, name, [value])
        else:
            _replace_links(world, record, name, value)
    record.attributes.update(draft.attributes)
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
    _add_links(call.world, subject, call.relationship, bodies.linkage(call.operation, call.world.store, call.body))


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
                pointer = f"/data/attributes/{attribute}"
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
