"""Requests that make no sense are answered in Apple's form, whatever the operation: no 5xx, and nothing half done."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asckit.testing import Sandbox
from asckit_plugins.sandbox.shapes import Operation, shapes

from .conftest import mint
from .filled import filled, query

OPERATIONS = list(shapes().operations())
WRITES = [operation for operation in OPERATIONS if operation.body]
BODIES = [
    b"",
    b"{",
    b"\xff\xfe",
    b"null",
    b"[]",
    b"5",
    b'"text"',
    b'{"data": NaN}',
    b'{"data": "\\ud800"}',
    b"{}",
    b"[" * 50_000,
    *(
        json.dumps({"data": data}).encode()
        for data in [
            5,
            "text",
            {"type": ["builds"]},
            {"type": {}, "id": {}},
            {"type": "apps", "attributes": []},
            {"type": "apps", "relationships": 5},
            {"type": "apps", "attributes": {"": None, "~/": 1}},
            {"type": "apps", "relationships": {"": None, "app": None, "build": 5, "~": {"data": None}}},
            [None],
            [[]],
            [{"type": "apps"}],
            [{"type": None, "id": 5}],
            [{"type": "apps", "id": "\x00"}],
        ]
    ),
]
QUERIES = [
    "cursor=",
    "cursor=text",
    "cursor=AAAAAAAA",
    "limit=-1",
    "limit=0",
    "limit=99999999999999999999",
    "limit=٣",
    "limit=",
    "include=nothing",
    "include=,,",
    "sort=nothing",
    "filter[nothing]=1",
    "filter[",
    "fields[nothing]=x",
    "limit[nothing]=1",
    "exists[nothing]=true",
    "%ff%fe=%00",
    "=",
    "&&&",
    "a=1&a=2",
    "x" * 20_000,
]


@cache
def headers() -> dict[str, str]:
    """What every request carries; all sandboxes have one key and their clocks start alike."""
    return {"authorization": f"Bearer {mint(Sandbox())}", "content-type": "application/json"}


def asked(sandbox: Sandbox, verb: str, target: str, content: bytes = b"") -> tuple[int, Any]:
    """Status and parsed body of an answer, which is Apple's error document where it is an error."""
    status, answered, answer = sandbox.handle(verb, target, headers(), content)
    if status < 400:
        return status, answer
    assert answered["content-type"] == "application/json"
    document = json.loads(answer)
    assert document["errors"]
    for error in document["errors"]:
        assert {"id", "status", "code", "title", "detail"} <= set(error)
    assert str(status) in {error["status"] for error in document["errors"]}
    return status, document


def path(sandbox: Sandbox, operation: Operation) -> str:
    return (
        operation.path.replace("{id}", sandbox.ids(operation.type)[0]) if "{id}" in operation.path else operation.path
    )


def snapshot(sandbox: Sandbox) -> Any:
    return [
        (one.key, one.attributes, one.links) for type_ in shapes().types() for one in sandbox.world.store.all(type_)
    ]


@pytest.mark.parametrize("body", BODIES, ids=range(len(BODIES)))
def test_a_body_that_is_no_request_changes_nothing(body: bytes) -> None:
    sandbox = filled()
    before = repr(snapshot(sandbox))
    for operation in WRITES:
        status, _ = asked(sandbox, operation.verb, path(sandbox, operation), body)
        assert status in (400, 409, 422), (operation.id, status)
    assert repr(snapshot(sandbox)) == before


@pytest.mark.parametrize("absurd", QUERIES, ids=range(len(QUERIES)))
def test_a_query_that_makes_no_sense_is_a_parameter_error(absurd: str) -> None:
    sandbox = filled()
    for operation in OPERATIONS:
        if operation.verb == "GET":
            needed = "&".join(f"{name}={value}" for name, value in query(operation).items() if name != "include")
            status, _ = asked(sandbox, "GET", f"{path(sandbox, operation)}?{needed}&{absurd}")
            assert status in (200, 400, 413), (operation.id, status)
            allowed = absurd in ("=", "&&&") or ("x" not in absurd and "=" not in absurd)
            assert status != 200 or allowed, (operation.id, absurd)


@pytest.mark.parametrize("named", ["nothing", "%00", "..", "%2e%2e%2f", "🙂", "a" * 5_000, "{id}"])
def test_an_id_that_names_nothing_is_not_found(named: str) -> None:
    sandbox = filled()
    for operation in OPERATIONS:
        if "{id}" in operation.path and operation.verb in ("GET", "DELETE") and not operation.body:
            needed = "&".join(f"{name}={value}" for name, value in query(operation).items())
            status, document = asked(sandbox, operation.verb, f"{operation.path.replace('{id}', named)}?{needed}")
            assert (status, document["errors"][0]["code"]) == (404, "NOT_FOUND"), operation.id


JUNK = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=6),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=8,
)


@settings(max_examples=150, deadline=None)
@given(operation=st.sampled_from(WRITES), data=st.data())
def test_junk_in_the_place_of_anything_is_refused_or_taken_whole(operation: Operation, data: st.DataObject) -> None:
    sandbox = filled()
    shape = operation.body or {}
    if "linkage" in shape:
        one = st.fixed_dictionaries({"type": st.just(shape["linkage"]) | JUNK, "id": JUNK})
        content = data.draw(st.lists(one | JUNK, max_size=3) | one | JUNK)
    else:
        names = st.sampled_from([*shape["attributes"], *shape["relationships"], "other"])
        members = st.dictionaries(names, JUNK | st.fixed_dictionaries({"data": JUNK}), max_size=3) | JUNK
        content = data.draw(
            st.fixed_dictionaries(
                {"type": st.just(shape["type"]) | JUNK},
                optional={"id": JUNK, "attributes": members, "relationships": members, "links": JUNK},
            )
        )
    included = data.draw(st.none() | st.lists(st.fixed_dictionaries({"type": JUNK, "id": JUNK}) | JUNK, max_size=2))
    document = {"data": content} | ({} if included is None else {"included": included})
    before = repr(snapshot(sandbox))
    status, _ = asked(sandbox, operation.verb, path(sandbox, operation), json.dumps(document).encode())
    assert status < 500
    if status >= 400:
        assert repr(snapshot(sandbox)) == before
