"""A world as plain data, to go back to, to write to a file, and to read as it was."""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

import attrs

from .shapes import Json
from .store import Record
from .world import Due, Events, World

FORMAT = "asckit sandbox"
VERSION = 1
"""Goes up when older snapshots can no longer be read."""
Blob = Callable[[bytes], str]
"""Puts long bytes away, and says under which name."""
LONG = 1_000
"""Bytes that are put away where there is a place for them."""
TAGS = ("$set", "$tuple", "$bytes", "$map", "$object", "$blob")


def take(world: World) -> Json:
    """All there is in a world, and all that is due in it, made of JSON."""
    return {
        "format": FORMAT,
        "version": VERSION,
        "time": world.time,
        "counters": world.store.counters,
        "settings": settings(world),
        "records": [of_record(record) for record in world.store.everything()],
        "due": [of_due(due) for due in world.pending],
    }


def put(world: World, snapshot: Any, name: str = "the snapshot") -> None:
    """Make a world what a snapshot says. Raises ValueError where it is none.

    The clock is not turned back: what had a minute to go then has a minute to go now.
    """
    try:
        check(snapshot, name)
        shift = world.time - snapshot["time"]
        records = [to_record(one) for one in snapshot["records"]]
        due = [to_due(one, shift) for one in snapshot["due"]]
        for record in records:
            world.shapes.resource(record.type)
        if unknown := {one.event for one in due} - set(world.events):
            raise ValueError(f"{name} has the event {min(unknown)!r}, which this asckit does not know")
        counters = {"serial": int(snapshot["counters"]["serial"]), "made": dict(snapshot["counters"]["made"])}
        set_all(world, snapshot["settings"])
    except (KeyError, TypeError, AttributeError, ImportError) as error:
        raise ValueError(f"{name} is damaged: {type(error).__name__}: {error}") from error
    world.store.replace(records, counters)
    world.replace_pending(due)


def check(snapshot: Any, name: str) -> None:
    """Raises ValueError unless this is a snapshot that this release can read."""
    if not isinstance(snapshot, dict) or snapshot.get("format") != FORMAT:
        raise ValueError(f"{name} is no snapshot of a sandbox; `asckit sandbox export` writes them")
    if snapshot.get("version") != VERSION:
        raise ValueError(
            f"{name} has version {snapshot.get('version')!r} of the format, and this asckit reads {VERSION}; export it "
            "again with the asckit that reads it"
        )


def world_of(snapshot: Json, events: Events, like: World, now: Callable[[], float]) -> World:
    """A world of its own, as a snapshot says it was, with the time that passed since."""
    world = World(like.shapes, now, events, like.store.seed)
    put(world, {**snapshot, "time": world.time})
    world.settle()
    return world


# -- parts -------------------------------------------------------------------------------------


def of_record(record: Record) -> Json:
    """A resource as JSON."""
    return {
        "type": record.type,
        "id": record.id,
        "serial": record.serial,
        "attributes": plain(record.attributes),
        "links": {name: list(ids) for name, ids in record.links.items() if ids},
        "facts": plain(record.facts),
    }


def to_record(given: Json) -> Record:
    """The resource that `of_record` wrote."""
    links = {name: dict.fromkeys(ids) for name, ids in given["links"].items()}
    return Record(
        given["type"], given["id"], given["serial"], revive(given["attributes"]), links, revive(given["facts"])
    )


def of_due(due: Due) -> Json:
    """Something that is due, as JSON."""
    return {"at": due.at, "order": due.order, "event": due.event, "details": plain(due.details)}


def to_due(given: Json, shift: float = 0.0) -> Due:
    """What `of_due` wrote, moved on by so many seconds."""
    details = revive(given["details"])
    if "expires" in details:  # of a build that has not appeared yet
        details["expires"] += shift
    return Due(given["at"] + shift, given["order"], given["event"], details)


def settings(world: World, blob: Blob | None = None) -> Json:
    """How a world is set up besides what is in it: every public attribute of it that is data.

    What is large in it goes to blob, where that is given.
    """
    public = {name: value for name, value in vars(world).items() if not name.startswith("_")}
    return {
        name: _fields(value, blob) if attrs.has(type(value)) else plain(value, blob)
        for name, value in public.items()
        if name not in ("shapes", "store", "events")
    }


def set_all(world: World, given: Mapping[str, Any]) -> None:
    """Set a world up as `settings` said; what this release does not know is left out."""
    for name, value in given.items():
        held = getattr(world, name, None)
        if held is not None and attrs.has(type(held)):
            for field, content in revive(value).items():
                if hasattr(held, field):
                    setattr(held, field, content)
        elif held is not None:
            revived = revive(value)
            setattr(world, name, frozenset(revived) if isinstance(held, frozenset) else revived)


# -- values ------------------------------------------------------------------------------------


def plain(value: Any, blob: Blob | None = None) -> Any:
    """A value as JSON has it; what JSON does not have is tagged, and long bytes are what blob makes of them."""
    if value is None or isinstance(value, str | bool | int | float):
        return value
    if isinstance(value, Mapping):
        if all(isinstance(key, str) for key in value) and not (len(value) == 1 and next(iter(value)) in TAGS):
            return {key: plain(one, blob) for key, one in value.items()}
        return {"$map": [[plain(key), plain(one, blob)] for key, one in value.items()]}
    if isinstance(value, list):
        return [plain(one, blob) for one in value]
    if isinstance(value, tuple):
        return {"$tuple": [plain(one, blob) for one in value]}
    if isinstance(value, set | frozenset):
        return {"$set": sorted((plain(one) for one in value), key=repr)}
    if isinstance(value, bytes):
        if blob is not None and len(value) > LONG:
            return {"$blob": blob(value)}
        return {"$bytes": base64.b64encode(value).decode()}
    if attrs.has(type(value)) and _home(type(value)):
        return {"$object": [_home(type(value)), type(value).__name__, _fields(value, blob)]}
    raise TypeError(f"a {type(value).__name__} cannot be kept")


def revive(value: Any) -> Any:
    """The value that `plain` was given."""
    if isinstance(value, list):
        return [revive(one) for one in value]
    if not isinstance(value, dict):
        return value
    if len(value) == 1:
        tag, content = next(iter(value.items()))
        if tag in TAGS:
            return _REVIVED[tag](content)
    return {key: revive(one) for key, one in value.items()}


def _fields(value: Any, blob: Blob | None = None) -> Json:
    return {field.name: plain(getattr(value, field.name), blob) for field in attrs.fields(type(value))}


def _home(cls: type) -> str | None:
    """The module of this package that a class is in."""
    package, _, module = cls.__module__.rpartition(".")
    return module if package == __package__ else None


def _object(content: Any) -> Any:
    """An attrs object of this package: no other class can be named."""
    home, name, fields = content
    if not f"{home}{name}".isidentifier():
        raise TypeError(f"{home}.{name} is nothing that a sandbox keeps")
    cls = getattr(import_module(f".{home}", __package__), name)
    if not (isinstance(cls, type) and attrs.has(cls) and _home(cls) == home):
        raise TypeError(f"{home}.{name} is nothing that a sandbox keeps")
    return cls(**{field.lstrip("_"): revive(value) for field, value in fields.items()})


_REVIVED: Mapping[str, Callable[[Any], Any]] = {
    "$set": lambda content: {revive(one) for one in content},
    "$tuple": lambda content: tuple(revive(one) for one in content),
    "$bytes": lambda content: content if isinstance(content, bytes) else base64.b64decode(content),
    "$object": _object,
    "$map": lambda content: {revive(key): revive(one) for key, one in content},
}
