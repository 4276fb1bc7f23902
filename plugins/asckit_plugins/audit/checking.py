"""What to look at to find out whether a mutation has landed: the command that reads it, and what to look for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

import attrs

from asckit_api.surface import load

from .records import Intent

_RELATED: Final = ("getToManyRelated", "getToOneRelated")
_READS: Final = ("getToManyRelationship", "getToOneRelationship", *_RELATED)
"""The kinds of operations that read a relationship, those first that say the least beside it."""


@attrs.frozen
class Check:
    """How to find out whether a mutation has landed."""

    command: str | None
    """What to run; None where no operation reads it."""
    look_for: str
    """What says that it has."""


def check_of(intent: Intent) -> Check:
    """How to find out whether a mutation has landed, from Apple's operations."""
    operations, resources = load()["operations"], load()["resources"]
    operation, target = operations.get(intent.operation), intent.target
    if operation is None or target is None:
        return Check(None, f"what {intent.method} {intent.path} was to do")
    resource, kind, id = operation["resource"], operation["kind"], target.id or ""
    methods: Mapping[str, str] = resources[resource]["operations"]
    read = _run(resource, "get", id) if "get" in methods else _run(resource, "list") if "list" in methods else None
    linked = ", ".join(target.linked) or "nothing"
    match kind:
        case "createInstance":
            return Check(_where_created(resource, intent), f"{target.type} like the one that was to be made")
        case "deleteInstance":
            return Check(read, f"{target.type} {id}: it has landed if that is not there")
        case "updateInstance":
            return Check(read, f"what was to be set: {', '.join(_members(intent)) or 'nothing'}")
        case "createToManyRelationship":
            said = f"{linked} among them"
        case "deleteToManyRelationship":
            said = f"{linked} no longer among them"
        case _:
            said = f"{linked}, and nothing else"
    reads = {
        operations[name]["kind"]: method
        for method, name in methods.items()
        if operations[name].get("relationship") == target.relationship
    }
    found = next((reads[each] for each in _READS if each in reads), None)
    if found is None and read is not None and "get" in methods:
        included = operations[methods["get"]].get("query", {}).get("include", {})
        values = included.get("values") or load()["literals"].get(included.get("literal"), {}).get("values", ())
        return Check(f"{read} --include {target.relationship}" if target.relationship in values else read, said)
    return Check(_run(resource, found, id) if found else read, said)


def _where_created(resource: str, intent: Intent) -> str | None:
    """The command that lists what a create would have made: all of its kind, or what its other ends have of it."""
    operations, resources = load()["operations"], load()["resources"]
    linked = list(_linked(intent))
    listing = resources[resource]["operations"].get("list")
    if listing is not None:
        options = {each["wire"]: name for name, each in operations[listing].get("query", {}).items()}
        filters = [(options.get(f"filter[{name}]"), id) for name, _, id in linked]
        return _run(resource, "list", *(f"--{_dashed(option)} {id}" for option, id in filters if option))
    for _, type, id in linked:
        for holder, each in resources.items():
            for method, name in each["operations"].items() if each.get("type") == type else ():
                shown = load()["models"].get(operations[name].get("returns"), {})
                if operations[name]["kind"] in _RELATED and shown.get("data") == resources[resource].get("model"):
                    return _run(holder, method, id)
    return None


def _linked(intent: Intent) -> Iterator[tuple[str, str, str]]:
    """The to-one relationships of what was to be created: name, and type and id of the other end."""
    data = intent.body.get("data") if isinstance(intent.body, Mapping) else None
    relationships = data.get("relationships") if isinstance(data, Mapping) else None
    for name, each in relationships.items() if isinstance(relationships, Mapping) else ():
        other = each.get("data") if isinstance(each, Mapping) else None
        if isinstance(other, Mapping) and "${" not in str(other.get("id")):
            yield str(name), str(other.get("type")), str(other.get("id"))


def _members(intent: Intent) -> list[str]:
    """The attributes and relationships that were to be set."""
    data = intent.body.get("data") if isinstance(intent.body, Mapping) else None
    parts = [data.get(part) for part in ("attributes", "relationships")] if isinstance(data, Mapping) else []
    return [str(name) for part in parts if isinstance(part, Mapping) for name in part]


def _run(resource: str, method: str, *rest: str) -> str:
    return " ".join(["asckit api", _dashed(resource), _dashed(method), *filter(None, rest)])


def _dashed(name: str) -> str:
    return name.replace("_", "-")
