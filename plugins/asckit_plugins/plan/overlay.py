"""Turns a document as Apple sent it into what it would be if the plan were applied. Does no I/O."""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence
from typing import TypeAlias

from asckit.plan import Condition

from .matching import verdict
from .relations import Route
from .world import Json, Key, World

Wanted: TypeAlias = tuple[Key, bool]
"""A resource, and whether what the query includes is wanted with it."""

NEUTRAL = ("limit", "sort", "include", "cursor")
"""Query parameters that do not say which resources a list holds."""


class Overlay:
    """One document over which a world is laid; the result is `document`."""

    def __init__(
        self,
        world: World,
        route: Route,
        query: Sequence[tuple[str, str]],
        document: Json,
        fetched: Mapping[Wanted, Json | None],
    ) -> None:
        """Lay a world over a document. fetched are the documents that an earlier try missed; None: unreadable."""
        self.document = document
        self.conditions: list[Condition] = []
        """What the document shows that is so in the plan only."""
        self.gaps: list[str] = []
        """Why the document may not be what it would be."""
        self.missing: list[Wanted] = []
        """Resources that belong into the document and whose state is not known: fetch them, and try again."""
        self._world = world
        self._query = query
        self._fetched = fetched
        self._included: list[Json] = [
            each for each in document.get("included", ()) if (each["type"], each["id"]) not in world.deleted
        ]
        self._fields = {
            name[len("fields[") : -1]: value.split(",") for name, value in query if name.startswith("fields[")
        }
        data = document.get("data")
        self._many = isinstance(data, list)
        self._data: list[Json] = list(data) if isinstance(data, list) else [data] if data else []
        self._select(route)
        for each in (*self._data, *self._included):
            if each.keys() - {"type", "id"}:
                self.conditions += world.overlay(each, self._fields.get(each["type"]))
        self._include(route)
        document["data"] = self._data if self._many else (self._data[0] if self._data else None)
        if self._included or "included" in document:
            document["included"] = self._included

    # -- which resources -----------------------------------------------------------------------------

    def _select(self, route: Route) -> None:
        """Take out what would not be in `data`, and put in what would."""
        world = self._world
        there = [(each["type"], each["id"]) for each in self._data]
        gone = {key for key in there if key in world.deleted}
        if route.id is None:
            added, left = self._collection(route.type, there)
        elif route.relationship is not None:
            added, left = self._related((route.type, route.id), route.relationship, there)
        else:
            added, left = [], set()
        gone |= left
        last = not (self.document.get("links") or {}).get("next")
        added = [key for key in added if key not in there and key not in world.deleted] if last else []
        self._data = [each for each in self._data if (each["type"], each["id"]) not in gone]
        for key in added:
            self._data += [{"type": key[0], "id": key[1]}] if route.linkage else self._resource(key)
        self.conditions += [Condition(f"{type}/{id}", "absent") for type, id in sorted(gone)]
        self.conditions += [Condition(f"{type}/{id}", "present") for type, id in added]
        paging = (self.document.get("meta") or {}).get("paging")
        if isinstance(paging, dict) and isinstance(paging.get("total"), int):
            paging["total"] += len(added) - len(gone)

    def _collection(self, type: str, there: Sequence[Key]) -> tuple[list[Key], set[Key]]:
        """Which resources of a type come into a list, and which leave it."""
        added, gone = [], set()
        for key in self._world.touched(type):
            passes = self._passes(key, listed=key in there, new=key in self._world.created)
            if passes and key not in there:
                added.append(key)
            elif passes is False and key in there:
                gone.add(key)
        self._check_nested(type)
        return added, gone

    def _related(self, owner: Key, name: str, there: Sequence[Key]) -> tuple[list[Key], set[Key]]:
        world = self._world
        type = world.type_of(owner[0], name) or (there[0][0] if there else "")
        links = world.links.get((owner, name))
        if links is None:
            if world.relations.inverse(owner[0], name) is None and any(key[0] == type for key in world.created):
                self.gaps.append(f"whether planned {type} belong to it is not known")
            return [], set()
        planned = [(type, id) for id in links.over(id for _, id in there)]
        if not self._many:
            planned = planned[-1:]
            self._data = [each for each in self._data if (each["type"], each["id"]) in planned]
            return planned, {key for key in there if key not in planned}
        added = [key for key in planned if key in there or self._passes(key, listed=False, new=True)]
        return added, {key for key in there if key not in planned}

    def _passes(self, key: Key, *, listed: bool, new: bool) -> bool | None:
        """Whether a resource passes all filters; None, and a gap, where that is not known.

        Of one that Apple lists, only the filters count in which something planned has a part. One that Apple does not
        list comes in only if something planned is the reason: it is new there, or a filter passes it now.
        """
        verdicts = []
        for name, value in self._query:
            if name.startswith("filter["):
                verdicts.append(verdict(self._world, key, name[len("filter[") : -1], value.split(",")))
            elif name not in NEUTRAL and not name.startswith(("fields[", "limit[")):
                self.gaps.append(f"{name} is not understood")
                return None
        planned = [each for each in verdicts if each.planned]
        if not new and not planned:
            return listed
        counted = planned if listed else verdicts
        if any(each.passes is False for each in counted):
            return False
        if all(each.passes for each in counted):
            return True
        self.gaps.append(f"whether {'/'.join(key)} passes the filters once it is changed is not known")
        return None

    def _check_nested(self, type: str) -> None:
        """Note a gap for a filter on an attribute of related resources that is planned to change."""
        world = self._world
        for name, _ in self._query:
            parts = name[len("filter[") : -1].split(".") if name.startswith("filter[") else []
            if len(parts) < 2:
                continue
            end = functools.reduce(world.type_of, parts[:-1], type)
            changed = [key for key, planned in world.attributes.items() if key[0] == end and parts[-1] in planned]
            if any(key not in world.created for key in changed):
                self.gaps.append(f"{parts[-1]} of {end} is planned to change, which {name} asks for")

    # -- what of them --------------------------------------------------------------------------------

    def _resource(self, key: Key) -> list[Json]:
        """A resource that Apple did not send, with what it brings into `included`."""
        world = self._world
        asked = any(name == "include" for name, _ in self._query)
        if key in world.created or (key in world.known and world.known[key]["attributes"] and not asked):
            return [world.resource(key)]
        document = self._fetch(key, included=True)
        if document is None:
            return []
        have = {(each["type"], each["id"]) for each in self._included}
        self._included += [each for each in document.get("included", ()) if (each["type"], each["id"]) not in have]
        resource: Json = document["data"]
        return [resource]

    def _include(self, route: Route) -> None:
        """Bring in the related resources that were asked for, and are related in the plan only."""
        world = self._world
        asked = [part for name, value in self._query if name == "include" for part in value.split(",")]
        have = {(each["type"], each["id"]) for each in self._included}
        for resource in () if route.linkage else self._data:
            owner = (resource["type"], resource["id"])
            for name in asked:
                if (owner, name) not in world.links:
                    continue
                data = (resource.get("relationships", {}).get(name) or {}).get("data")
                for id in world.ids(owner[0], name, data):
                    key = (world.type_of(owner[0], name), id)
                    if key not in have:
                        have.add(key)
                        self._included += [self._whole(each) for each in self._plain(key)]

    def _plain(self, key: Key) -> list[Json]:
        if key in self._world.created or self._world.known.get(key, {}).get("attributes"):
            return [self._world.resource(key)]
        document = self._fetch(key, included=False)
        return [document["data"]] if document is not None else []

    def _fetch(self, key: Key, *, included: bool) -> Json | None:
        if (key, included) not in self._fetched:
            self.missing.append((key, included))
            return None
        document = self._fetched[key, included]
        if document is None:
            self.gaps.append(f"{'/'.join(key)} belongs into it and could not be read")
        return document

    def _whole(self, resource: Json) -> Json:
        self._world.overlay(resource, self._fields.get(resource["type"]))
        return resource
