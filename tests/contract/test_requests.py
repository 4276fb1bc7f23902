"""Every operation of Apple's own documents is a method, and asks for what the document says."""

from __future__ import annotations

import inspect
import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qsl

from .conformance import Judge
from .conftest import Walked
from .requests import EVERYTHING, NULLS, REQUIRED, Given, given_to, tree_of
from .spec import Operation
from .wire import Wire


def test_every_operation_asks_for_what_the_document_says(walked: Walked, wire: Wire) -> None:
    spec, counts = walked.spec, walked.counts
    judge = Judge(spec)
    wrong = []
    for operation in spec.operations():
        counts["operations"] += 1
        for how in (EVERYTHING, REQUIRED, NULLS):
            given = given_to(spec, operation, how)
            if how == NULLS and not given.nulls:
                continue
            counts["requests"] += 1
            counts["requests with inline resources"] += bool(given.inlined)
            wrong += [f"{operation.id}, {how}: {said}" for said in objections(operation, given, wire, judge)]
            if how == EVERYTHING and given.inlined != given.may_be_inlined:
                wrong.append(f"{operation.id} takes only {given.inlined} of {given.may_be_inlined} inline")
    assert not wrong, f"{len(wrong)} objections\n" + "\n".join(wrong[:40])
    assert counts["operations"] == sum(len(item.keys() - {"parameters"}) for item in spec.document["paths"].values())
    assert counts["requests"] >= 2 * counts["operations"]


def objections(operation: Operation, given: Given, wire: Wire, judge: Judge) -> Iterator[str]:
    """What is wrong with the request that a call makes."""
    try:
        wire.call(operation, (given.positional, given.named))
    except Exception as error:
        yield f"raises {error!r}"
    else:
        yield from differences(operation, given, wire.sent[-1])
        yield from judge.objections(operation, wire.sent[-1])


def differences(operation: Operation, given: Given, request: Any) -> Iterator[str]:
    """What of a request is not what the call meant."""
    path, _, query = request.url.raw_path.decode().partition("?")
    if (request.method, path) != (operation.verb, operation.path.replace("{id}", "x%2Fy")):
        yield f"sends {request.method} {path}"
    if dict(parse_qsl(query, keep_blank_values=True)) != given.query:
        yield f"asks with {query}, not {given.query}"
    try:
        document = tree_of(json.loads(request.content)) if request.content else None
    except ValueError as error:
        yield f"sends {request.content.decode()}: {error}"
    else:
        if document != given.document:
            yield f"sends {document}, not {given.document}"


def test_a_method_requires_what_the_document_requires(walked: Walked, wire: Wire) -> None:
    for operation in walked.spec.operations():
        if operation.id.endswith(("_createInstance", "_updateInstance")):
            parameters = inspect.signature(operation.method(wire.api)).parameters.values()
            named = {each.name: each.default is each.empty for each in parameters if each.kind is each.KEYWORD_ONLY}
            assert named.pop("options") is False
            assert set(named) == set(given_to(walked.spec, operation, EVERYTHING).named), operation.id
            required = {name for name, is_required in named.items() if is_required}
            assert required == set(given_to(walked.spec, operation, REQUIRED).named), operation.id


def test_the_judge_refuses_what_the_document_does_not_allow(walked: Walked, wire: Wire) -> None:
    judge = Judge(walked.spec)
    by_id = {operation.id: operation for operation in walked.spec.operations()}
    listing, create = by_id["builds_getCollection"], by_id["betaGroups_createInstance"]
    spoilt: list[tuple[Operation, dict[str, Any], str]] = [
        (listing, {"options": {"query": {"limit": "201"}}}, "greater than the maximum"),
        (listing, {"options": {"query": {"include": "app&include=icons"}}}, "is not one of"),
        (listing, {"sort": ["version", "number"]}, "'number' is not one of"),
        (create, {"app": "1", "name": 7}, "7 is not of type 'string'"),
        (create, {"app": "1", "name": None}, "None for not nullable"),
    ]
    for operation, named, says in spoilt:
        wire.call(operation, ([], named))
        assert any(says in said for said in judge.objections(operation, wire.sent[-1])), (operation.id, named)
