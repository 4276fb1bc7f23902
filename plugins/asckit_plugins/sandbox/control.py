"""What the page and the commands ask of a running sandbox, under `/-/`, where Apple has nothing: look, and control.

Only for this computer: by peer, by the Host header (no foreign name may be bound to this address), by the Origin
(no other page may ask), and changes only as JSON (no form can send that).
"""

from __future__ import annotations

import base64
import ipaddress
import json
import re
import sqlite3
from collections.abc import Callable, Mapping
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, unquote

import attrs

from . import snapshots
from .clock import AcceleratedClock
from .endpoint import Answer, Received
from .errors import Problem, Refusal, refuse
from .faults import GIVEN, KINDS
from .rules import read
from .shapes import Json
from .store import Record

if TYPE_CHECKING:
    from .sandbox import Sandbox

PREFIX = "/-/"
PAGE = Path(__file__).with_name("page.html")
SHOWN = 200
"""Rows that one look shows at most."""
SOON = 50
"""Events to come that the page lists."""
FAULT_OPTIONS: Mapping[str, tuple[type, ...]] = {
    "operation": (str,),
    "times": (int,),
    "probability": (int, float),
    "status": (int,),
    "seconds": (int, float),
    "landed": (bool,),
}
SECURE = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cache-control": "no-store",
    "cross-origin-resource-policy": "same-origin",
}


@attrs.frozen
class Asked:
    """A request for the control."""

    sandbox: Sandbox
    exports: Mapping[str, str]
    """What to export so that a client finds the sandbox."""
    query: Mapping[str, str]
    body: Json
    rest: str
    """What follows the route in the path."""

    def number(self, name: str, default: int = 0) -> int:
        """A number in the query."""
        given = self.query.get(name, "")
        return int(given) if given.isascii() and given.isdigit() and len(given) < 10 else default

    def seconds(self, name: str) -> float:
        """A number in the body."""
        value = self.body[name]
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise TypeError(f"{name!r} is a number, not {value!r}")
        return float(value)


def answer(
    sandbox: Sandbox,
    exports: Mapping[str, str],
    method: str,
    target: str,
    headers: Mapping[str, str],
    body: bytes,
    peer: str | None,
) -> Answer:
    """Answer a request under `/-/`. peer is the address that it comes from."""
    path, _, query = target.partition("?")
    try:
        _guard(method, headers, peer)
        if path == PREFIX and method == "GET":
            return _page()
        name, _, rest = path.removeprefix(PREFIX).partition("/")
        route = ROUTES.get((method, name))
        if route is None:
            raise refuse("PATH_ERROR", f"The sandbox has nothing at {method} {path}.")
        asked = Asked(sandbox, exports, {k: v[-1] for k, v in parse_qs(query).items()}, _body(body), unquote(rest))
        with sandbox.endpoint.lock:
            status, document = 200, route(asked)
    except Refusal as refusal:
        status, document = refusal.status, refusal.document("control")
    except (ValueError, TypeError, KeyError) as error:
        problem = Refusal([Problem("PARAMETER_ERROR.INVALID", str(error.args[0] if error.args else error))])
        status, document = 400, problem.document("control")
    except sqlite3.Error as error:
        problem = Refusal([Problem("UNEXPECTED_ERROR", f"The state file does not take it: {error}.")])
        status, document = 500, problem.document("control")
    content = json.dumps(document, ensure_ascii=False).encode("utf-8", "replace")
    return Answer(status, {"content-type": "application/json", **SECURE}, content)


def _guard(method: str, headers: Mapping[str, str], peer: str | None) -> None:
    """Raises Refusal for whoever is not a program or page of this computer's that means this sandbox."""
    host = headers.get("host", "")
    if peer is not None and not is_loopback(peer):
        raise refuse("FORBIDDEN_ERROR", "The sandbox is controlled from the computer that it runs on only.")
    if not is_loopback(re.sub(r":\d+$", "", host).strip("[]")):
        raise refuse("FORBIDDEN_ERROR", "The sandbox is controlled by its own address: 127.0.0.1, [::1] or localhost.")
    foreign = headers.get("origin") not in (None, f"http://{host}")
    if foreign or headers.get("sec-fetch-site", "none") not in ("none", "same-origin"):
        raise refuse("FORBIDDEN_ERROR", "The sandbox is not controlled by the pages of others.")
    if method == "POST" and not headers.get("content-type", "").startswith("application/json"):
        raise refuse("UNSUPPORTED_MEDIA_TYPE", "What is to be changed is said as application/json.")


def is_loopback(host: str) -> bool:
    """Whether an address or name is this computer's own."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _body(body: bytes) -> Json:
    if not body:
        return {}
    try:
        found = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise refuse("ENTITY_INVALID", "The body could not be read as JSON.") from error
    if not isinstance(found, dict):
        raise refuse("ENTITY_UNPROCESSABLE", "The body is a JSON object.")
    return found


@cache
def _page() -> Answer:
    """The page, whose policy allows its own script and style by their digests, and nothing else."""
    text = PAGE.read_text(encoding="utf-8")
    policy = ["default-src 'none'", "connect-src 'self'", "img-src data:"]
    policy += ["base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"]
    for tag, source in (("script", "script-src"), ("style", "style-src")):
        found = re.search(f"<{tag}>(.*?)</{tag}>", text, re.DOTALL)
        if found is not None:
            digest = base64.b64encode(sha256(found[1].encode()).digest()).decode()
            policy.append(f"{source} 'sha256-{digest}'")
    headers = {"content-type": "text/html; charset=utf-8", "content-security-policy": "; ".join(policy), **SECURE}
    return Answer(200, headers, text.encode())


# -- looking -----------------------------------------------------------------------------------


def _ready(asked: Asked) -> Json:
    return {"ready": True, "base_url": asked.exports.get("ASC_BASE_URL"), "key_id": asked.sandbox.key_id}


def _status(asked: Asked) -> Json:
    sandbox = asked.sandbox
    sandbox.endpoint.settle()
    world = sandbox.world
    counts = {type: len(world.store.all(type)) for type in sorted(world.shapes.types())}
    return {
        "exports": dict(asked.exports),
        "key_id": sandbox.key_id,
        "role": sandbox.endpoint.role,
        "quota": sandbox.quota.header(world.time),
        "state_file": None if sandbox.endpoint.state is None else str(sandbox.endpoint.state.path),
        "clock": _clock(asked),
        "changes": sandbox.endpoint.changes,
        "types": [{"type": type, "count": count} for type, count in counts.items()],
        "pending": [
            {"at": world.stamp(due.at), "in": due.at - world.time, "event": due.event, "details": _named(due.details)}
            for due in world.next_due(SOON)
        ],
        "faults": sandbox.faults.waiting(),
        "kinds": [{"kind": kind, "what": what, "given": dict(GIVEN.get(kind, {}))} for kind, what in KINDS.items()],
        "snapshots": sorted(sandbox.endpoint.snapshots),
        "requests": sandbox.requests[-1].number if sandbox.requests else 0,
    }


def _named(details: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in details.items() if isinstance(value, str)}


def _clock(asked: Asked) -> Json:
    sandbox, clock = asked.sandbox, asked.sandbox.clock
    return {
        "now": sandbox.world.time,
        "text": sandbox.world.stamp(),
        "speed": clock.speed if isinstance(clock, AcceleratedClock) else None,
        "movable": hasattr(clock, "advance"),
    }


def _resources(asked: Asked) -> Json:
    sandbox = asked.sandbox
    sandbox.endpoint.settle()
    type, id = asked.query.get("type", ""), asked.query.get("id")
    if type not in sandbox.world.shapes.types():
        raise ValueError(f"there is no type {type!r}")
    store = sandbox.world.store
    if id is not None:
        record = store.find(type, id)
        if record is None:
            raise refuse("NOT_FOUND", f"There is no resource of type {type!r} with the id {id!r}.")
        return {"data": _resource(sandbox, record)}
    wanted = asked.query.get("filter", "").casefold()
    found = [record for record in store.all(type) if not wanted or wanted in _words(sandbox, record)]
    start = asked.number("offset")
    rows = [{"id": one.id, "attributes": _attributes(sandbox, one)} for one in found[start : start + SHOWN]]
    return {"data": rows, "total": len(found), "offset": start}


def _attributes(sandbox: Sandbox, record: Record) -> Json:
    shape = sandbox.world.shapes.resource(record.type)
    return {name: read(sandbox.world, record, name) for name in shape.attributes}


def _words(sandbox: Sandbox, record: Record) -> str:
    return "\n".join(str(value) for value in [record.id, *_attributes(sandbox, record).values()]).casefold()


def _resource(sandbox: Sandbox, record: Record) -> Json:
    """One resource with what its relationships hold, and what a person would call that."""
    world = sandbox.world
    links = {}
    for name, relationship in world.shapes.resource(record.type).relationships.items():
        if relationship.type not in world.shapes.types():
            continue
        held = world.store.related(record, name)
        shown = [{"type": one.type, "id": one.id, "label": _label(one)} for one in held[:SHOWN]]
        links[name] = {"total": len(held), "data": shown}
    return {"type": record.type, "id": record.id, "attributes": _attributes(sandbox, record), "relationships": links}


def _label(record: Record) -> str:
    known = (record.attributes.get(name) for name in ("name", "email", "version", "locale", "bundleId"))
    return str(next((value for value in known if value), record.id))


def _requests(asked: Asked) -> Json:
    after = asked.number("after")
    known = asked.sandbox.requests
    first = known[0].number if known else 1
    found = known[max(after + 1 - first, 0) :][-SHOWN:]
    return {"data": [_request(asked.sandbox, one) for one in found]}


def _request(sandbox: Sandbox, one: Received) -> Json:
    return {
        "number": one.number,
        "at": sandbox.world.stamp(one.at),
        "method": one.method,
        "path": one.path,
        "query": one.query,
        "status": one.status,
        "operation": one.operation,
        "faults": list(one.faults),
        "body": one.body,
    }


# -- changing ----------------------------------------------------------------------------------


def _add_fault(asked: Asked) -> Json:
    given = dict(asked.body)
    kind = given.pop("kind", None)
    if kind not in KINDS:
        raise ValueError(f"there is no fault {kind!r}; there are {', '.join(KINDS)}")
    for name, value in given.items():
        if name not in FAULT_OPTIONS:
            raise ValueError(f"a fault has no {name!r}; it has {', '.join(FAULT_OPTIONS)}")
        right = isinstance(value, FAULT_OPTIONS[name]) and isinstance(value, bool) is (name == "landed")
        if value is not None and not right:
            raise ValueError(f"{name!r} cannot be {value!r}")
    asked.sandbox.faults.add(kind, **given)
    return {"data": asked.sandbox.faults.waiting()}


def _faults(asked: Asked) -> Json:
    return {"data": asked.sandbox.faults.waiting()}


def _clear_faults(asked: Asked) -> Json:
    if not asked.sandbox.faults.clear(asked.rest or None) and asked.rest:
        raise refuse("NOT_FOUND", f"No fault {asked.rest!r} waits.")
    return {"data": asked.sandbox.faults.waiting()}


def _move_clock(asked: Asked) -> Json:
    unknown = set(asked.body) - {"advance", "speed"}
    if unknown or not asked.body:
        raise ValueError('the clock is told to {"advance": seconds} or its {"speed": factor}')
    if "speed" in asked.body:
        asked.sandbox.set_speed(asked.seconds("speed"))
    if "advance" in asked.body:
        asked.sandbox.advance(asked.seconds("advance"))
    return _clock(asked)


def _snapshots(asked: Asked) -> Json:
    return {"data": sorted(asked.sandbox.endpoint.snapshots)}


def _keep_snapshot(asked: Asked) -> Json:
    asked.sandbox.keep_snapshot(str(asked.body.get("name", "")))
    return _snapshots(asked)


def _reset(asked: Asked) -> Json:
    to = asked.body.get("to")
    if to is None:
        asked.sandbox.reset()
    else:
        asked.sandbox.restore_snapshot(str(to))
    return _clock(asked)


def _export(asked: Asked) -> Json:
    return asked.sandbox.snapshot()


def _load(asked: Asked) -> Json:
    snapshots.check(asked.body, "the body")
    asked.sandbox.restore(asked.body)
    return _clock(asked)


ROUTES: Mapping[tuple[str, str], Callable[[Asked], Json]] = {
    ("GET", "ready"): _ready,
    ("GET", "status"): _status,
    ("GET", "resources"): _resources,
    ("GET", "requests"): _requests,
    ("GET", "faults"): _faults,
    ("POST", "faults"): _add_fault,
    ("DELETE", "faults"): _clear_faults,
    ("GET", "clock"): _clock,
    ("POST", "clock"): _move_clock,
    ("GET", "snapshots"): _snapshots,
    ("POST", "snapshots"): _keep_snapshot,
    ("POST", "reset"): _reset,
    ("GET", "export"): _export,
    ("POST", "world"): _load,
}
"""Everything under `/-/`, by method and the first word of the path."""
