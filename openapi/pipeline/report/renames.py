"""Finds what kept its place and got another name, so that it is told as one change and not as two."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

Json = dict[str, Any]
Renames = dict[str, dict[str, str]]
"""Area → old name → new name."""
SECTIONS = {"operation": "operations", "model": "models", "enum": "enums", "input": "inputs", "list": "literals"}
ENOUGH = 0.5
"""The share of members that two things must have in common to be one thing under two names."""


def find_renames(old: Json, new: Json) -> Renames:
    """What is called otherwise in new: the same address, or named in the same place and much alike."""
    renames: Renames = {area: {} for area in SECTIONS}
    addresses = {(op["verb"], op["path"]): id for id, op in new["operations"].items()}
    for id, op in sorted(old["operations"].items()):
        now = addresses.get((op["verb"], op["path"]))
        if id not in new["operations"] and now is not None and now not in old["operations"]:
            renames["operation"][id] = now
    while found := list(_next_names(rename(old, renames), new)):  # a renamed class lends its name to its members
        for area, was, now in found:
            renames[area][was] = now
    return renames


def _next_names(old: Json, new: Json) -> Iterator[tuple[str, str, str]]:
    votes: dict[tuple[str, str], set[str]] = defaultdict(set)
    claims: dict[tuple[str, str], set[str]] = defaultdict(set)
    there = dict(_places(new))
    for place, (area, was) in _places(old):
        area_now, now = there.get(place, (area, was))
        before, after = old[SECTIONS[area]], new[SECTIONS[area]]
        gone_and_come = was in before and was not in after and now in after and now not in before
        if area == area_now and gone_and_come and _alike(before[was], after[now]):
            votes[area, was].add(now)
            claims[area, now].add(was)
    for (area, was), names in sorted(votes.items()):
        if len(names) == 1 and len(claims[area, next(iter(names))]) == 1:
            yield area, was, names.pop()


def _places(surface: Json) -> Iterator[tuple[tuple[str, ...], tuple[str, str]]]:
    """Where a class is named, and which."""
    for id, op in surface["operations"].items():
        if "returns" in op:
            yield ("returns", id), ("model", op["returns"])
        for name, parameter in op.get("query", {}).items():
            for member, area in (("literal", "list"), ("enum", "enum")):
                if member in parameter:
                    yield ("query", id, name), (area, parameter[member])
        yield from _members(("body", id), op.get("body", {}), "input")
    for name, shape in surface["inputs"].items():
        yield from _members(("input", name), shape, "input")
    for name, model in surface["models"].items():
        yield from _members(("model", name), model, "model")
        if "data" in model:
            yield ("data", name), ("model", model["data"])
        if model["kind"] == "resource":
            yield ("type", model["type"]), ("model", name)


def _members(place: tuple[str, ...], holder: Json, objects: str) -> Iterator[tuple[tuple[str, ...], tuple[str, str]]]:
    for wire, entry in holder.get("attributes", {}).items():
        inner = entry
        while inner["type"] in ("array", "map"):
            inner = inner["items" if inner["type"] == "array" else "values"]
        if inner["type"] in ("enum", "object"):
            yield (*place, wire), ("enum" if inner["type"] == "enum" else objects, inner["name"])
    for wire, entry in holder.get("relationships", {}).items():
        if "inline" in entry:
            yield (*place, wire), ("input", entry["inline"])


def _alike(was: Json, now: Json) -> bool:
    for member in ("kind", "type", "data"):
        if was.get(member) != now.get(member):
            return False
    if was.get("kind") in ("resource", "page", "document"):
        return True
    mine, other = (set(thing["values"] if "values" in thing else thing["attributes"]) for thing in (was, now))
    return len(mine & other) >= ENOUGH * max(len(mine), len(other), 1)


def rename(surface: Json, renames: Renames) -> Json:
    """A surface with the new names put in, wherever the old ones are used."""
    classes = {was: now for area, names in renames.items() if area != "operation" for was, now in names.items()}
    made = {
        section: _put(surface[section], classes) for section in ("models", "inputs", "operations", "enums", "literals")
    }
    for area, section in SECTIONS.items():
        made[section] = {renames[area].get(name, name): entry for name, entry in made[section].items()}
    return {**surface, **made}


NAMING = ("name", "names", "returns", "data", "target", "enum", "literal", "inline", "included")
"""The members of a surface that name classes."""


def _put(value: Any, classes: dict[str, str], *, naming: bool = False) -> Any:
    if isinstance(value, dict):
        return {key: _put(item, classes, naming=naming or key in NAMING) for key, item in value.items()}
    if isinstance(value, list):
        return [_put(item, classes, naming=naming) for item in value] if naming else value
    return classes.get(value, value) if naming and isinstance(value, str) else value
