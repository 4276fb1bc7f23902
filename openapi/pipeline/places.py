"""What needs the whole picture: where relationships lead, and which module each class lies in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

from .names import snake
from .schemas import Json, Schemas


def find_targets(schemas: Schemas, owners: Mapping[str, str], operations: Mapping[str, Json]) -> None:
    """Find the model that each relationship leads to; eleven types have two."""
    for name, model in schemas.models.items():
        for wire, rel in model.get("relationships", {}).items():
            related = _related_model(schemas, owners, name, wire, operations)
            if "type" in rel:
                candidates = [schemas.component_class(c) for c in schemas.by_type.get(rel["type"], ())]
                carried = {
                    doc["included"][rel["type"]]
                    for doc in schemas.models.values()
                    if doc.get("data") == name and rel["type"] in doc.get("included", {})
                }
                if related in candidates:
                    rel["target"] = related
                elif len(carried) == 1:
                    rel["target"] = carried.pop()
                elif candidates:
                    rel["target"] = max(candidates)
            elif related is not None:
                rel["target"] = related


def _related_model(
    schemas: Schemas, owners: Mapping[str, str], model: str, wire: str, operations: Mapping[str, Json]
) -> str | None:
    for resource, owner in owners.items():
        if schemas.component_class(owner) == model:
            for kind in ("getToOneRelated", "getToManyRelated"):
                op = operations.get(f"{resource}_{wire}_{kind}")
                if op is not None:
                    data = schemas.models.get(op.get("returns", ""), {}).get("data")
                    return str(data) if data else None
    return None


def place_classes(schemas: Schemas, owners: Mapping[str, str], operations: Mapping[str, Json]) -> None:
    """Put every class into a module: beside the resource it belongs to, else with values or enums."""
    homes = {cls: snake(resource) for resource, cls in sorted(owners.items(), reverse=True)}
    component_of = {schemas.component_class(name): name for name in schemas.components}
    for name, model in schemas.models.items():
        if model["kind"] == "resource":
            model["module"] = homes.get(component_of.get(name, ""), snake(model["type"]))
    answers = {op.get("returns") for op in operations.values()}
    for name, model in schemas.models.items():
        data = schemas.models.get(model.get("data", ""), {})
        if model["kind"] in ("page", "document") and data.get("kind") == "resource":
            model["module"] = data["module"]
        elif model["kind"] in ("page", "document") or name in answers:
            model["module"] = snake(name.removesuffix("Response"))
    users: dict[str, set[str]] = defaultdict(set)
    for _ in range(6):  # ownership is at most that deep
        users.clear()
        for model in schemas.models.values():
            if "module" in model:
                for name in _named_in(model):
                    users[name].add(model["module"])
        for name, entry in (*schemas.models.items(), *schemas.enums.items()):
            owner = schemas.models.get(entry.get("owner") or "", {})
            if "module" not in entry and "module" in owner:
                entry["module"] = owner["module"]
            elif "module" not in entry and len(users[name]) == 1:
                entry["module"] = next(iter(users[name]))
    for entry in schemas.models.values():
        entry.setdefault("module", "values")
    for entry in schemas.enums.values():
        entry.setdefault("module", "enums")
    for name, entry in (*schemas.models.items(), *schemas.enums.items()):
        if entry.get("owner") is None and len(users[name]) > 1:
            entry["module"] = "enums" if name in schemas.enums else "values"
    for entry in (*schemas.models.values(), *schemas.enums.values()):
        entry.pop("owner", None)
        entry.pop("source", None)


def _named_in(model: Json) -> Iterator[str]:
    """The classes that a model's members name."""
    stack: list[Any] = [model.get("attributes", {}), {"name": model.get("data")}]
    while stack:
        item = stack.pop()
        if isinstance(item, dict):
            if isinstance(item.get("name"), str):
                yield item["name"]
            yield from item.get("names", ())
            stack.extend(item.values())
