"""Whatever Apple sends is read without an error and given back as it came, for every model that is committed."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from asckit_api import models
from asckit_api.document import Document, LinkageResponse, LinkagesResponse, Model, Page, ResourceObject, ToMany, ToOne
from asckit_api.lazy import OpenEnum, lazies

from .shapes import ENUMS, KEYS, MODELS, WRONG, Json, conforming, escaped, members, misfits, model

RESOURCES = [name for name, entry in MODELS.items() if entry["kind"] == "resource"]
DOCUMENTS = [name for name, entry in MODELS.items() if entry["kind"] in ("document", "page")]
SAMPLES = {name: conforming(name) for name in MODELS}


def read(name: str, document: Json) -> Model:
    made: Model = getattr(models, name).from_dict(document)
    return made


def everything_in(value: Any) -> Iterator[Any]:
    """A value and all that can be read from it."""
    yield value
    if isinstance(value, Model):
        for lazy in lazies(type(value)):
            yield from everything_in(getattr(value, lazy.name))
    elif isinstance(value, tuple):
        for item in value:
            yield from everything_in(item)
    elif isinstance(value, dict):
        for item in value.values():
            yield from everything_in(item)


def issue_paths(read: Model) -> list[str]:
    return sorted(issue.path for issue in read.issues())


def wrong_members(kind: Json, value: Any) -> Any:
    """A conforming value with every leaf replaced by one of a wrong type; the places of the leaves stay."""
    if kind["type"] in ("object", "fields"):
        subs = kind["fields"] if "fields" in kind else members(kind["name"])
        # An included resource keeps its type: without it there is no telling what its members should be.
        return {wire: wrong_members(subs[wire], sub) for wire, sub in value.items()} | {
            wire: value[wire] for wire in ("type",) if wire in value and kind["type"] == "object"
        }
    if kind["type"] == "included":
        return [wrong_members(model(name), item) for name, item in zip(kind["types"].values(), value, strict=True)]
    if kind["type"] == "array":
        return [wrong_members(kind["items"], item) for item in value] or WRONG["array"]
    if kind["type"] == "map":
        return {key: wrong_members(kind["values"], item) for key, item in value.items()}
    return WRONG.get(kind["type"], value)


# -- every model, without chance -------------------------------------------------------------------


def test_all_models_are_here() -> None:
    assert len(RESOURCES) > 200
    assert len(DOCUMENTS) > 350
    assert set(models.RESOURCES.values()) <= set(RESOURCES)


@pytest.mark.parametrize("name", MODELS)
def test_a_conforming_document_is_read_whole_and_given_back(name: str) -> None:
    made = read(name, copy.deepcopy(SAMPLES[name]))
    assert made.issues() == []
    assert not [value for value in everything_in(made) if value is None]
    assert made.to_dict() == SAMPLES[name]
    assert json.loads(json.dumps(made.to_dict())) == SAMPLES[name]


@pytest.mark.parametrize("name", MODELS)
def test_an_empty_or_null_document_reads_as_nothing(name: str) -> None:
    for document in ({}, dict.fromkeys(SAMPLES[name])):
        made = read(name, document)
        for lazy in lazies(type(made)):
            value = getattr(made, lazy.name)
            assert value is None or value == () or (isinstance(value, Model) and value.raw == {})
        assert made.issues() == []
        assert made.to_dict() == document


@pytest.mark.parametrize("name", MODELS)
def test_every_member_of_a_wrong_type_is_kept_and_listed(name: str) -> None:
    document = wrong_members(model(name), SAMPLES[name])
    made = read(name, document)
    expected = sorted(misfits(model(name), document))
    assert len(expected) >= 1
    assert issue_paths(made) == expected
    assert list(everything_in(made))
    assert made.to_dict() == document


@pytest.mark.parametrize("name", MODELS)
def test_copies_and_pickles_are_equal(name: str) -> None:
    made = read(name, SAMPLES[name])
    assert list(everything_in(made))  # what was read already does not count
    for twin in (pickle.loads(pickle.dumps(made)), copy.copy(made), copy.deepcopy(made)):
        assert type(twin) is type(made)
        assert twin == made
        assert twin.to_dict() == SAMPLES[name]
        assert list(everything_in(twin))
        assert repr(twin) == repr(made)


@pytest.mark.parametrize("name", ENUMS)
def test_an_enum_takes_values_that_it_does_not_know(name: str) -> None:
    enum: type[OpenEnum] = getattr(models, name)
    values = ENUMS[name]["values"]
    assert [member.value for member in enum] == values
    assert all(enum(value).is_known and enum(value) == value for value in values)
    for value in ("", "BRAND_NEW", "mro", "name", "ü", *enum.__members__):
        if value not in values:
            member = enum(value)
            assert member == value
            assert isinstance(member, enum)
            assert not member.is_known, f"{value!r} is the name of a member, but no value of {name}"
            assert enum(value) is member
            assert pickle.loads(pickle.dumps(member)) is copy.deepcopy(member) is copy.copy(member) is member
    assert [member.value for member in enum] == values


# -- by chance ---------------------------------------------------------------------------------------

ODD = ["", "\0", "\ud800", "~", "/", "~1", "raw", "__class__", "é" * 300, "2026-13-45", "2026-05-01T25:00:00Z", "NaN"]
TEXTS = st.sampled_from(ODD) | st.text(max_size=8)
SCALARS = (
    st.none() | st.booleans() | st.integers(-(2**80), 2**80) | st.floats(allow_nan=False, allow_infinity=False) | TEXTS
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS | st.sampled_from(KEYS), inner, max_size=3),
    max_leaves=6,
)


def places(value: Any, where: str = "") -> Iterator[tuple[str, Any, Any]]:
    """Every place in a document: its JSON pointer, the container, and the key or index in it."""
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in items:
        pointer = f"{where}/{escaped(str(key))}"
        yield pointer, value, key
        yield from places(item, pointer)


class Mutated:
    """A document of a model that Apple would not send, but a JSON object still; its repr is short."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.document: Json = copy.deepcopy(SAMPLES[name])
        self.changes: list[str] = []

    def __repr__(self) -> str:
        return f"<{self.name}: {'; '.join(self.changes)}>"

    def read(self) -> Model:
        """The model of the document."""
        return read(self.name, self.document)


@st.composite
def mutated(draw: st.DrawFn, names: list[str]) -> Mutated:
    case = Mutated(draw(st.sampled_from(names)))
    for _ in range(draw(st.integers(1, 6))):
        found = list(places(case.document))
        if not found:
            break
        where, holder, key = draw(st.sampled_from(found))
        change = draw(st.sampled_from(["replace", "replace", "remove", "add", "retype"]))
        match change:
            case "replace":
                holder[key] = value = draw(VALUES)
            case "remove":
                value = holder.pop(key)
            case "retype" if isinstance(holder, dict):
                holder["type"] = value = draw(st.sampled_from(["balloons", "builds", "apps"]) | SCALARS)
            case _ if isinstance(holder, dict):
                key, value = draw(TEXTS), draw(VALUES)
                holder[key] = value
            case _:
                value = draw(VALUES)
                holder.insert(key, value)
        case.changes.append(f"{change} {where} {str(value)[:60]!r}")
    return case


CHANCE = settings(max_examples=400, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
REAL = [*RESOURCES, *DOCUMENTS]


@CHANCE
@given(mutated(REAL))
def test_no_document_breaks_reading_or_loses_a_value(case: Mutated) -> None:
    before = copy.deepcopy(case.document)
    made = case.read()
    assert list(everything_in(made))
    assert repr(made)
    assert made.to_dict() == before
    assert case.document == before
    assert read(case.name, made.to_dict()) == made


@CHANCE
@given(mutated(REAL))
def test_issues_names_exactly_what_does_not_fit(case: Mutated) -> None:
    made = case.read()
    assert issue_paths(made) == sorted(misfits(model(case.name), case.document))
    for issue in made.issues():
        assert issue.value == at(case.document, issue.path)
        assert issue.expected


@CHANCE
@given(mutated(REAL))
def test_copies_of_any_document_are_equal(case: Mutated) -> None:
    made = case.read()
    for twin in (pickle.loads(pickle.dumps(made)), copy.copy(made), copy.deepcopy(made)):
        assert twin == made
        assert twin.to_dict() == case.document


@CHANCE
@given(mutated(DOCUMENTS))
def test_find_never_fails(case: Mutated) -> None:
    page = case.read()
    assert isinstance(page, Document)
    for relationship in relationships_in(page):
        if not isinstance(relationship, ToMany):
            found = page.find(relationship)
            assert found is None or isinstance(found, ResourceObject)
            assert found is None or isinstance(relationship, ToOne)


@CHANCE
@given(mutated(DOCUMENTS))
def test_find_all_never_fails(case: Mutated) -> None:
    page = case.read()
    assert isinstance(page, Document)
    for relationship in relationships_in(page):
        if not isinstance(relationship, ToOne):
            found = page.find_all(relationship)
            assert all(isinstance(each, ResourceObject) for each in found)
            assert isinstance(relationship, ToMany) or found == []
        if isinstance(relationship, ToMany):
            assert isinstance(relationship.ids, list)


@CHANCE
@given(st.sampled_from([name for name in DOCUMENTS if MODELS[name]["kind"] == "page"]), VALUES)
def test_total_never_fails(name: str, value: Any) -> None:
    for meta, total in (({"paging": {"total": value}}, value), ({"paging": value}, None), (value, None)):
        page = read(name, {"data": [], "meta": meta})
        assert isinstance(page, Page)
        assert page.total == total


def relationships_in(page: Document) -> Iterator[Any]:
    """What the relationships of the resources in a document read as, whatever it is."""
    for value in list(everything_in(page)):
        relationships = getattr(value, "relationships", None) if isinstance(value, ResourceObject) else None
        if isinstance(relationships, Model):
            yield from (getattr(relationships, lazy.name) for lazy in lazies(type(relationships)))


def at(document: Any, pointer: str) -> Any:
    """What a JSON pointer (RFC 6901) leads to."""
    for step in pointer.split("/")[1:]:
        key = step.replace("~1", "/").replace("~0", "~")
        document = document[int(key)] if isinstance(document, list) else document[key]
    return document


# -- what chance does not find -----------------------------------------------------------------------


@pytest.mark.parametrize("data", [None, 7, True, "x", {}, {"type": []}, {"type": {}, "id": []}, [None], [7, {}], [[]]])
def test_a_relationship_that_is_none_leads_nowhere(data: Any) -> None:
    build = {"type": "builds", "id": "1", "relationships": {"app": {"data": data}, "betaGroups": {"data": data}}}
    page = models.BuildsResponse.from_dict({"data": [build], "included": [{"type": "apps", "id": "2"}]})
    relationships = page.data[0].relationships
    assert page.find(relationships.app) is None
    assert page.find_all(relationships.beta_groups) == []
    assert relationships.app is not None
    assert not relationships.app.id
    assert relationships.beta_groups is not None
    assert not any(relationships.beta_groups.ids)


@pytest.mark.parametrize("member", [("type", []), ("type", {}), ("id", []), ("id", {"a": 1})])
def test_a_resource_whose_type_or_id_is_none_is_passed_over(member: tuple[str, Any]) -> None:
    app = {"type": "apps", "id": "2"}
    build = {"type": "builds", "id": "1", "relationships": {"app": {"data": app}}}
    name, value = member
    document = {"data": [build, {**build, name: value}], "included": [{**app, name: value}, app]}
    page = models.BuildsResponse.from_dict(document)
    found = page.find(page.data[0].relationships.app)
    assert found is not None
    assert found.raw is app


@pytest.mark.parametrize("depth", [50, 200, 400])
def test_deep_nesting_is_no_obstacle(depth: int) -> None:
    nested = json.loads('{"a":[' * depth + "1" + "]}" * depth)
    app = {"type": "apps", "id": "1", "attributes": {"name": nested, "unheardOf": nested}, "unheardOf": nested}
    balloon = {"type": "balloons", "id": "2", "attributes": nested}
    page = models.AppsResponse.from_dict({"data": [app], "included": [balloon]})
    assert list(everything_in(page))
    assert issue_paths(page) == ["/data/0/attributes/name"]
    assert page.to_dict() == {"data": [app], "included": [balloon]}
    assert page == models.AppsResponse.from_dict(page.to_dict())


def test_integers_of_any_size_are_kept() -> None:
    text = '{"type": "buildBundleFileSizes", "id": "1", "attributes": {"downloadBytes": 123456789012345678901}}'
    sizes = models.BuildBundleFileSize.from_dict(json.loads(text))
    assert sizes.attributes.download_bytes == 123456789012345678901
    assert sizes.issues() == []
    assert json.dumps(sizes.to_dict()) == text


def test_documents_of_references_are_read_too() -> None:
    link = {"type": "apps", "id": "1"}
    for cls, data, misfit in ((LinkageResponse, link, []), (LinkagesResponse, [link, link], {})):
        document = {"data": data, "links": {"self": "x", "unheardOf": 1}, "unheardOf": [None]}
        made = cls.from_dict(document)
        assert made.issues() == []
        assert made.to_dict() == document
        assert pickle.loads(pickle.dumps(made)) == made
        assert cls.from_dict({"data": None}).issues() == []
        assert issue_paths(cls.from_dict({"data": misfit})) == ["/data"]


def test_what_is_no_object_is_refused() -> None:
    values: list[Any] = [None, [], "x", 7]
    for value in values:
        with pytest.raises(TypeError, match="made from a JSON object"):
            models.BuildsResponse.from_dict(value)
