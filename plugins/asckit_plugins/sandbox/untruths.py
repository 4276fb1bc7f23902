"""What faults do to the documents of reads: cursors that repeat, values and fields that nobody knows."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from .faults import Kind
from .shapes import Json, Shapes

UNKNOWN_VALUE = "FROM_THE_FUTURE"
UNKNOWN_NAME = "fromTheFuture"


def _resources(document: Json) -> list[Json]:
    data = document.get("data")
    found = data if isinstance(data, list) else [data]
    return [one for one in [*found, *document.get("included", ())] if isinstance(one, dict)]


def duplicate_cursor(document: Json, _shapes: Shapes, cursor: str | None) -> bool:
    """A page after the first leads to itself."""
    if cursor is None or "paging" not in document.get("meta", {}):
        return False
    document["links"]["next"] = document["links"]["self"]
    document["meta"]["paging"]["nextCursor"] = cursor
    return True


def unknown_enum(document: Json, shapes: Shapes, _cursor: str | None) -> bool:
    """Every enum of every resource has a value that no document of Apple's names yet."""
    changed = False
    for resource in _resources(document):
        known = shapes.resource(resource["type"]).attributes
        attributes: dict[str, Any] = resource.get("attributes", {})
        for name, value in attributes.items():
            if value is not None and known[name]["type"] == "enum":
                attributes[name] = UNKNOWN_VALUE
                changed = True
    return changed


def unknown_field(document: Json, _shapes: Shapes, _cursor: str | None) -> bool:
    """Resources have an attribute and a relationship more, and one of an unknown type is included."""
    resources = _resources(document)
    new = {"type": f"{UNKNOWN_NAME}s", "id": "1"}
    for resource in resources:
        resource.setdefault("attributes", {})[UNKNOWN_NAME] = {"nested": [1, None]}
        resource.setdefault("relationships", {})[UNKNOWN_NAME] = {"data": new}
    if resources:
        document["included"] = [*document.get("included", ()), {**new, "attributes": {"name": UNKNOWN_NAME}}]
    return bool(resources)


EFFECTS: Mapping[Kind, Callable[[Json, Shapes, str | None], bool]] = {
    "duplicate-cursor": duplicate_cursor,
    "unknown-enum": unknown_enum,
    "unknown-field": unknown_field,
}
"""What a fault does to a document, given the request's cursor; False where there was nothing to do it to."""
