"""The world as a plan would leave it: what was read, and what is planned over it. Does no I/O."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Literal, TypeAlias

import attrs

from asckit.plan import Condition
from asckit.snapshots import resources

from .consequences import CONSEQUENCES, Consequence
from .relations import Relations, Route

Key: TypeAlias = tuple[str, str]
"""Type and id."""
Json: TypeAlias = dict[str, Any]

LABELS = ("name", "referenceName", "bundleId", "versionString", "version", "locale", "email", "fileName", "code")
"""The attributes that people call a resource by, the first that it has."""


@attrs.define
class Links:
    """What is planned for one relationship of one resource."""

    replaced: list[str] | None = None
    """All of its ids; None where those that Apple has stay."""
    added: list[str] = attrs.field(factory=list)
    removed: set[str] = attrs.field(factory=set)

    def change(self, how: Literal["add", "remove", "set"], ids: Sequence[str]) -> None:
        """Plan a change of it."""
        if how == "set":
            self.replaced, self.added, self.removed = list(ids), [], set()
        elif how == "add":
            self.removed -= set(ids)
            self.added += [id for id in ids if id not in self.added]
        else:
            self.added = [id for id in self.added if id not in ids]
            self.removed |= set(ids)

    def over(self, base: Iterable[str]) -> list[str]:
        """The ids that it holds, over those that Apple has."""
        start = base if self.replaced is None else self.replaced
        kept = [id for id in start if id not in self.removed]
        return kept + [id for id in self.added if id not in kept]


class World:
    """Resources and links as a plan would leave them."""

    def __init__(self, relations: Relations) -> None:
        self.relations = relations
        self.known: dict[Key, Json] = {}
        """Resources as they were read, all readings of one together."""
        self.attributes: dict[Key, Json] = {}
        """Planned attributes."""
        self.links: dict[tuple[Key, str], Links] = {}
        """Planned links, from both ends."""
        self.created: list[Key] = []
        self.deleted: set[Key] = set()
        self._implied: list[tuple[Key, Consequence]] = []
        self._types: dict[tuple[str, str], str] = {}

    @property
    def untouched(self) -> bool:
        """Whether nothing is planned yet, so that everything is as Apple says."""
        return not (self.attributes or self.links or self.created or self.deleted)

    # -- what is known -----------------------------------------------------------------------------

    def see(self, document: Any, route: Route | None) -> list[Key]:
        """Learn from a document as Apple sent it; the resources that it shows."""
        seen = []
        for each in resources(document):
            key = (each["type"], each["id"])
            seen.append(key)
            known = self.known.setdefault(key, {"type": key[0], "id": key[1], "attributes": {}, "relationships": {}})
            known["attributes"] |= each.get("attributes") or {}
            for name, member in (each.get("relationships") or {}).items():
                if isinstance(member, Mapping) and "data" in member:
                    known["relationships"][name] = copy.deepcopy(dict(member))
        data = document.get("data") if isinstance(document, Mapping) else None
        if route is not None and route.id and route.relationship and isinstance(data, Mapping):
            owner = self.known.setdefault(
                (route.type, route.id), {"type": route.type, "id": route.id, "attributes": {}, "relationships": {}}
            )
            owner["relationships"][route.relationship] = {"data": {"type": data["type"], "id": data["id"]}}
        return seen

    def base(self, key: Key, name: str) -> list[str] | None:
        """The ids that a relationship holds at Apple; None where that is not known."""
        member = self.known.get(key, {}).get("relationships", {}).get(name)
        if member is None:
            return [] if key in self.created else None
        data = member["data"]
        return [each["id"] for each in (data if isinstance(data, list) else [data] if data else [])]

    def label(self, key: Key) -> str | None:
        """What people call a resource, if that is known."""
        attributes = {**self.known.get(key, {}).get("attributes", {}), **self.attributes.get(key, {})}
        return next((str(attributes[name]) for name in LABELS if attributes.get(name)), None)

    # -- what is planned ---------------------------------------------------------------------------

    def create(self, key: Key, data: Mapping[str, Any]) -> None:
        """Plan a resource as the `data` of a create says."""
        self.created.append(key)
        self.known[key] = {"type": key[0], "id": key[1], "attributes": {}, "relationships": {}}
        self.change(key, data)

    def change(self, key: Key, data: Mapping[str, Any]) -> None:
        """Plan the attributes and relationships in the `data` of a create or update."""
        attributes = dict(data.get("attributes") or {})
        self.attributes.setdefault(key, {}).update(attributes)
        linked: dict[str, list[str]] = {}
        for name, member in (data.get("relationships") or {}).items():
            # What is created inline has an id within the request only.
            linked[name] = [id for id in self.ids(key[0], name, member.get("data")) if not id.startswith("${")]
            self.link(key, name, "set", linked[name])
        for row in CONSEQUENCES:
            if row.type == key[0] and row.attributes.items() <= attributes.items():
                concerned = [key[1]] if row.of is None else linked.get(row.of, [])
                owner = row.type if row.of is None else self.type_of(row.type, row.of)
                self._implied += [((owner, id), row) for id in concerned]

    def delete(self, key: Key) -> None:
        """Plan that a resource is gone."""
        self.deleted.add(key)
        if key in self.created:
            self.created.remove(key)

    def link(self, key: Key, name: str, how: Literal["add", "remove", "set"], ids: Sequence[str]) -> None:
        """Plan a change of a relationship, and of its other end where that is certain."""
        before = self._over(key, name) or []
        self.links.setdefault((key, name), Links()).change(how, ids)
        inverse = self.relations.inverse(key[0], name)
        if inverse is None:
            return
        type, back = inverse
        relationship = self.relations.relationship(type, back)
        gone = ids if how == "remove" else [id for id in before if how == "set" and id not in ids]
        for id in gone:
            self.links.setdefault(((type, id), back), Links()).change("remove", [key[1]])
        for id in () if how == "remove" else ids:
            join: Literal["add", "set"] = "add" if relationship is not None and relationship.many else "set"
            self.links.setdefault(((type, id), back), Links()).change(join, [key[1]])

    def ids(self, type: str, name: str, data: Any) -> list[str]:
        """The ids in linkage data."""
        found = data if isinstance(data, list) else [data] if data else []
        if found:
            self._types[type, name] = found[0]["type"]
        return [each["id"] for each in found]

    def type_of(self, type: str, name: str) -> str:
        """The type at the other end of a relationship; empty where nobody says."""
        known = self.relations.relationship(type, name)
        return (known.type if known is not None else None) or self._types.get((type, name), "")

    def touched(self, type: str) -> list[Key]:
        """Resources of a type that are not as Apple has them, those that are created last."""
        keys = [*self.attributes, *(key for key, _ in self.links), *self.created]
        return [key for key in dict.fromkeys(keys) if key[0] == type and key not in self.deleted]

    # -- the two together --------------------------------------------------------------------------

    def resource(self, key: Key) -> Json:
        """A resource as the plan would leave it, from all that is known of it."""
        made = copy.deepcopy(self.known[key])
        for (owner, name), links in self.links.items():
            if owner == key and (links.replaced is not None or key in self.created):
                made["relationships"].setdefault(name, {"data": None})
        self.overlay(made)
        return made

    def overlay(self, resource: Json, fields: Sequence[str] | None = None) -> list[Condition]:
        """Change a resource, as Apple sent it, into what the plan would leave; tells what differs in attributes.

        fields are those that were asked for; None for all.
        """
        key = (str(resource["type"]), str(resource["id"]))
        told = f"{key[0]}/{key[1]}"
        conditions = []
        attributes = resource.setdefault("attributes", {}) if key in self.attributes else resource.get("attributes", {})
        for name, value in self.attributes.get(key, {}).items():
            if self.relations.is_asked_only(key[0], name):
                continue
            if (fields is None or name in fields) and attributes.get(name) != value:
                attributes[name] = value
                conditions.append(Condition(told, "is", name, value))
        for row in self._implied_for(key):
            if (was := attributes.get(row.field)) in row.becomes:
                attributes[row.field] = row.becomes[was]
                conditions.append(Condition(told, "left", row.field, was))
        relationships = resource.get("relationships") or {}
        for name, member in relationships.items():
            if isinstance(member, dict) and "data" in member:
                self._relink(key, name, member)
        return conditions

    def _relink(self, key: Key, name: str, member: Json) -> None:
        links = self.links.get((key, name))
        data = member["data"]
        type = self.type_of(key[0], name)
        if links is None:
            if isinstance(data, list):
                member["data"] = [each for each in data if (each["type"], each["id"]) not in self.deleted]
            elif data and (data["type"], data["id"]) in self.deleted:
                member["data"] = None
            return
        base = [each["id"] for each in (data if isinstance(data, list) else [data] if data else [])]
        linked = [{"type": type, "id": id} for id in links.over(base) if (type, id) not in self.deleted]
        relationship = self.relations.relationship(key[0], name)
        many = relationship.many if relationship is not None else isinstance(data, list)
        member["data"] = linked if many else (linked[-1] if linked else None)

    def _implied_for(self, key: Key) -> Iterator[Consequence]:
        """What Apple would change of a resource by itself."""
        for owner, row in self._implied:
            if row.through is None:
                if owner == key:
                    yield row
                continue
            ids = self.base(owner, row.through) or []
            if key[1] in ids and key[0] == self.type_of(owner[0], row.through):
                yield row

    def _over(self, key: Key, name: str) -> list[str] | None:
        links, base = self.links.get((key, name)), self.base(key, name)
        if links is None:
            return base
        return None if base is None and links.replaced is None else links.over(base or [])
