"""What the sandbox makes of the surface: every element of a modelled type is answered, or said not to be."""

from __future__ import annotations

import pytest

from asckit.testing import Sandbox
from asckit_api import models, surface
from asckit_plugins.sandbox.engine import KINDS
from asckit_plugins.sandbox.selection import unmapped
from asckit_plugins.sandbox.shapes import Operation, shapes

from .conftest import Http

MODELLED = list(shapes().operations())
READS = [operation for operation in MODELLED if operation.verb == "GET"]


def target(operation: Operation) -> str:
    """The type a list's filters are about."""
    if operation.relationship is None or operation.kind == "getMetrics":
        return operation.type
    return shapes().resource(operation.type).relationships[operation.relationship].type or ""


def test_there_is_a_way_for_every_kind() -> None:
    assert {operation.kind for operation in MODELLED} == set(KINDS)


@pytest.mark.parametrize("operation", READS, ids=lambda operation: operation.id)
def test_every_read_is_answered_or_not_modelled(operation: Operation) -> None:
    sandbox = Sandbox()
    http = Http(sandbox)
    one = (sandbox.ids(operation.type) or [sandbox.add(operation.type)])[0]
    path = operation.path.replace("{id}", one)
    needed = {wire: "1" for wire, parameter in operation.parameters.items() if parameter.required}
    answer = http.request("GET", path, params=needed)
    assert answer.status_code in (200, 404, 501), answer.text
    related = operation.relationship is None or shapes().is_modelled(target(operation))
    assert (answer.status_code == 501) is not related or operation.kind == "getMetrics"


@pytest.mark.parametrize("operation", READS, ids=lambda operation: operation.id)
def test_every_answer_is_what_the_specification_says(operation: Operation) -> None:
    returns = surface.load()["operations"][operation.id]["returns"]
    if operation.kind == "getMetrics" or not shapes().is_modelled(target(operation)):
        return
    sandbox = Sandbox()
    http = Http(sandbox)
    include = operation.parameters.get("include")
    query = {"include": ",".join(sorted(include.values or ()))} if include else {}
    paths = [operation.path.replace("{id}", one) for one in sandbox.ids(operation.type)]
    for path in paths if "{id}" in operation.path else paths[:1]:
        needed = {wire: path for wire, parameter in operation.parameters.items() if parameter.required}
        answer = http.request("GET", path, params=query | needed)
        if answer.status_code == 404:
            continue
        document = getattr(models, returns)(answer.json())
        assert document.issues() == []
        assert ("included" in answer.json()) is bool(include)


def test_every_filter_is_answered_or_listed_as_unmodelled() -> None:
    missing = set()
    for operation in READS:
        type_ = target(operation)
        if operation.kind == "getMetrics" or not shapes().is_modelled(type_):
            continue
        for wire in operation.parameters:
            if wire.startswith(("filter[", "exists[")) and unmapped(shapes(), type_, wire[7:-1]):
                missing.add(f"{type_}.{wire}")
    assert missing == set(shapes().semantics.unmodelled["filters"])


def test_every_sort_is_by_an_attribute_or_by_table() -> None:
    for operation in READS:
        sort = operation.parameters.get("sort")
        if sort is None or not shapes().is_modelled(target(operation)):
            continue
        for field in {value.lstrip("-") for value in sort.values or ()}:
            known = shapes().resource(target(operation)).attributes
            assert field in known or f"{target(operation)}.{field}" in shapes().semantics.sort, (operation.id, field)


def test_every_link_between_modelled_types_has_another_end() -> None:
    table = shapes()
    for type_ in table.semantics.modelled:
        for name, relationship in table.resource(type_).relationships.items():
            if table.is_modelled(relationship.type):
                derived = f"{type_}.{name}" in table.semantics.derived
                paired = derived or f"{type_}.{name}" == "users.visibleApps" or table.inverse(type_, name)
                assert paired, f"{type_}.{name} has no inverse in semantics.toml"


def test_the_semantics_speak_of_what_there_is() -> None:
    table = shapes()
    semantics = table.semantics
    for path in [*semantics.inverse, *semantics.inverse.values(), *semantics.derived, *semantics.absent]:
        type_, name = path.split(".")
        assert name in table.resource(type_).relationships, path
    for path in [*semantics.unique, *semantics.match]:
        type_, name = path.split(".")
        assert name in table.resource(type_).attributes, path
    for type_, defaults in semantics.defaults.items():
        assert set(defaults) <= set(table.resource(type_).attributes), type_
    for type_, names in semantics.cascade.items():
        assert set(names) <= set(table.resource(type_).relationships), type_
