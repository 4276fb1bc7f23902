"""What the surface data say of paths, attributes and relationships, as far as planning asks."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any
from urllib.parse import unquote

import attrs


@attrs.frozen
class Route:
    """What a path leads to. Apple's paths are all of a few shapes, and their collections are named as their types."""

    version: str
    type: str
    id: str | None = None
    relationship: str | None = None
    linkage: bool = False
    """Whether it leads to a relationship itself, not to what is related."""

    @classmethod
    def of(cls, path: str) -> Route | None:
        """The route of a path; None for any other shape (metrics, reports).

        >>> Route.of("/v1/builds/1/relationships/betaGroups")
        Route(version='v1', type='builds', id='1', relationship='betaGroups', linkage=True)
        """
        parts = [unquote(part) for part in path.strip("/").split("/")]
        match parts:
            case [version, type]:
                return cls(version, type)
            case [version, type, id]:
                return cls(version, type, id)
            case [version, type, id, relationship]:
                return cls(version, type, id, relationship)
            case [version, type, id, "relationships", relationship]:
                return cls(version, type, id, relationship, linkage=True)
        return None


@attrs.frozen
class Relationship:
    """A relationship of a type."""

    type: str | None
    """The type at the other end; None where nobody says."""
    many: bool


class Relations:
    """Types with their attributes and relationships."""

    def __init__(self, surface: Mapping[str, Any]) -> None:
        self._attributes: dict[str, set[str]] = {}
        self._relationships: dict[str, dict[str, Relationship]] = {}
        models = surface["models"]
        semantics = surface["semantics"]
        for model in models.values():
            if model["kind"] != "resource":
                continue
            self._attributes.setdefault(model["type"], set()).update(model["attributes"])
            known = self._relationships.setdefault(model["type"], {})
            for name, entry in model["relationships"].items():
                target = entry.get("type") or semantics["targets"].get(f"{model['type']}.{name}")
                if target is None and entry.get("target"):
                    target = models[entry["target"]].get("type")
                known[name] = Relationship(target, entry.get("many", False))
        self._asked: dict[str, set[str]] = {}
        for operation in surface["operations"].values():
            body = operation.get("body") or {}
            if "type" in body and "attributes" in body:
                self._asked.setdefault(body["type"], set()).update(body["attributes"])
            for name, entry in body.get("relationships", {}).items() if "type" in body else ():
                known = self._relationships.setdefault(body["type"], {})
                known.setdefault(name, Relationship(entry["type"], entry["many"]))
        pairs = semantics["inverse"]
        self._inverse: dict[str, str] = {**pairs, **{other: one for one, other in pairs.items()}}
        self.inexact = frozenset(semantics["match"])
        """Attributes (`builds.version`) whose filters match more than what is equal."""
        self._operations = surface["operations"]

    def has_attribute(self, type: str, name: str) -> bool:
        """Whether resources of a type have an attribute."""
        return name in self._attributes.get(type, ())

    def is_asked_only(self, type: str, name: str) -> bool:
        """Whether an attribute is only in requests, such as `submitted`: Apple never shows it."""
        return name in self._asked.get(type, ()) and not self.has_attribute(type, name)

    def relationship(self, type: str, name: str) -> Relationship | None:
        """A relationship of a type; None where it has none of the name."""
        return self._relationships.get(type, {}).get(name)

    def inverse(self, type: str, name: str) -> tuple[str, str] | None:
        """Type and name of the relationship that is the other end of one; None where that is not certain."""
        paired = self._inverse.get(f"{type}.{name}")
        if paired is not None:
            other, _, inverse = paired.partition(".")
            return other, inverse
        here = self.relationship(type, name)
        if here is None or here.type is None:
            return None
        back = [one for one, each in self._relationships.get(here.type, {}).items() if each.type == type]
        there = [each for each in self._relationships[type].values() if each.type == here.type]
        return (here.type, back[0]) if len(back) == len(there) == 1 else None

    def instance(self, type: str) -> tuple[str, str] | None:
        """The operation that reads one resource of a type, and its path; None where there is none."""
        found = self._operations.get(f"{type}_getInstance")
        return (f"{type}_getInstance", found["path"]) if found is not None else None


@cache
def relations() -> Relations:
    """The relations of the surface that this release ships, parsed once per process."""
    from asckit_api import surface

    return Relations(surface.load())
