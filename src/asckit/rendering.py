"""A plan as lines of plain text for people."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, Final
from urllib.parse import unquote

from .plan import Condition, Plan, PlannedChange, PlannedWait
from .redaction import redact

VERBS: Final[Mapping[tuple[str, bool], tuple[str, str]]] = {
    ("POST", False): ("+", "create"),
    ("PATCH", False): ("~", "update"),
    ("DELETE", False): ("-", "delete"),
    ("POST", True): ("+", "add to"),
    ("DELETE", True): ("-", "remove from"),
    ("PATCH", True): ("~", "set"),
}
"""Mark and verb of a change, by method and whether it is of a relationship."""
STATES: Final = {
    "planned": "",
    "sending": "  [was being sent: look whether it landed]",
    "applied": "  [applied]",
}


def lines(plan: Plan[Any]) -> Iterator[str]:
    """The plan's lines: a heading, the steps with what they set, and what people should know beside that."""
    count = [_count(len(plan.changes), "change")] + ([_count(len(plan.waits), "wait")] if plan.waits else [])
    what = " and ".join(count) if plan.steps else "nothing to change"
    yield f"{what} at {plan.base_url}, planned from {_count(len(plan.reads), 'read')}"
    for number, step in enumerate(plan.steps, 1):
        yield ""
        if isinstance(step, PlannedWait):
            yield f"… {number}. wait for {step.describe}{STATES[step.state]}"
            yield from (f"      until {_condition(plan, each)}" for read in step.reads for each in read.until)
        else:
            yield f"{headline(plan, number, step)}{STATES[step.state]}"
            yield from (f"      {line}" for line in _body(plan, step))
        if step.error:
            yield f"      last attempt: {step.error}"
    if plan.stopped:
        yield ""
        parts = [(*key.split("/", 1), label) for key, label in plan.labels.items()]
        of = [f"{type} {shown(label)}" for type, id, label in parts if id in plan.stopped and id not in label]
        about = f" ({', '.join(of)})" if of else ""
        yield f"The plan ends here: it would wait for {plan.stopped}{about}; what comes after is not known before."
        yield "Plan again once that has happened."
    if plan.gaps:
        yield ""
        yield "Not planned through; these reads were answered as if nothing had been planned:"
        yield from (f"  {gap.operation} {gap.path}: {gap.why}" for gap in plan.gaps)


def headline(plan: Plan[Any], number: int, step: PlannedChange) -> str:
    """One line that says what a change does, and to what."""
    parts = [unquote(part) for part in step.path.strip("/").split("/")]
    mark, verb = VERBS.get((step.method, "relationships" in parts), ("~", step.method))
    if step.creates is not None:
        return f"{mark} {number}. {verb} {parts[1]}: {step.creates}"
    if len(parts) == 5 and parts[3] == "relationships":
        return f"{mark} {number}. {verb} {parts[4]} of {name(plan, parts[1], parts[2])}"
    if len(parts) == 3:
        return f"{mark} {number}. {verb} {name(plan, parts[1], parts[2])}"
    return f"{mark} {number}. {step.method} {step.path}"


def name(plan: Plan[Any], type: str, id: str) -> str:
    """A resource as people call it, with its id."""
    label = plan.labels.get(f"{type}/{id}")
    return f"{type} {shown(label)} ({id})" if label else f"{type} {id}"


def _condition(plan: Plan[Any], condition: Condition) -> str:
    resource = name(plan, *condition.resource.split("/", 1))
    return {
        "present": f"{resource} is there",
        "absent": f"{resource} is gone",
        "is": f"{condition.field} of {resource} is {shown(condition.value)}",
        "left": f"{condition.field} of {resource} is no longer {shown(condition.value)}",
    }[condition.test]


def _body(plan: Plan[Any], step: PlannedChange) -> Iterator[str]:
    body = step.body if isinstance(step.body, Mapping) else {}
    data = body.get("data")
    if data is None and step.body is not None:
        yield shown(redact(step.body))
    elif not isinstance(data, Mapping) or not {"attributes", "relationships"} & data.keys():
        yield from _links(plan, data)
    else:
        before: Any = redact(step.before)
        attributes: Any = redact(data.get("attributes") or {})
        for field, value in attributes.items():
            old = f"{shown(before[field])} → " if field in before else ""
            yield f"{field}: {old}{shown(value)}"
        for field, member in (data.get("relationships") or {}).items():
            linked = member.get("data") if isinstance(member, Mapping) else None
            yield f"{field}: {', '.join(_links(plan, linked)) or '–'}"
    for inline in body.get("included") or []:
        yield f"with {inline.get('type')}: {shown(redact(inline.get('attributes')))}"


def _links(plan: Plan[Any], data: Any) -> Iterator[str]:
    for each in data if isinstance(data, list) else [data]:
        if isinstance(each, Mapping) and "type" in each and "id" in each:
            yield name(plan, str(each["type"]), str(each["id"]))


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"


def shown(value: Any) -> str:
    """A JSON value in a line for people."""
    if value is None:
        return "–"
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    line = " ".join("".join(char if char.isprintable() else " " for char in text).split())
    return line if len(line) <= 100 else line[:99] + "…"
