"""The engine on shapes that no modelled type has yet: replacing links, dates, lists, nested includes."""

from __future__ import annotations

import json
from typing import Any

import pytest

from asckit_api import surface
from asckit_plugins.sandbox import engine, lifecycle
from asckit_plugins.sandbox.errors import Refusal
from asckit_plugins.sandbox.shapes import Shapes
from asckit_plugins.sandbox.world import World

Json = dict[str, Any]


@pytest.fixture(scope="module")
def shapes() -> Shapes:
    """The surface, with a few operations more."""
    known = surface.load()
    operations = dict(known["operations"])
    operations["betaGroups_betaTesters_replaceToManyRelationship"] = {
        **operations["betaGroups_betaTesters_createToManyRelationship"],
        "kind": "replaceToManyRelationship",
        "verb": "PATCH",
    }
    update = operations["betaTesters_getInstance"]
    operations["betaTesters_updateInstance"] = {
        **{name: value for name, value in update.items() if name != "query"},
        "kind": "updateInstance",
        "verb": "PATCH",
        "body": {
            "type": "betaTesters",
            "attributes": {
                "born": {"type": "date"},
                "joined": {"type": "date-time", "nullable": True},
                "names": {"type": "array", "items": {"type": "string"}},
                "address": {"type": "map"},
            },
            "relationships": {"betaGroups": {"many": True, "type": "betaGroups"}},
        },
    }
    apps = operations["apps_getInstance"]
    include = {"wire": "include", "type": "string", "many": True, "values": ["builds.preReleaseVersion", "builds"]}
    operations["apps_getInstance"] = {**apps, "query": {**apps["query"], "include": include}}
    return Shapes({**known, "operations": operations})


@pytest.fixture
def world(shapes: Shapes) -> World:
    made = World(shapes, lambda: 1_750_000_000.0, lifecycle.EVENTS)
    app = made.create("apps", {"name": "Aurora", "primaryLocale": "en-US"}, id="app")
    for name in ("one", "two", "three"):
        made.create("betaTesters", {"email": f"{name}@example.com"}, id=name)
        made.create("betaGroups", {"name": name}, {"app": app}, id=name)
    lifecycle.upload(made, app, "1.0", "1", invisible=0)
    made.settle()
    return made


def ask(world: World, method: str, target: str, data: Any = None) -> Json:
    operation, id_ = engine.route(world.shapes, method, target.partition("?")[0])
    body = json.dumps({"data": data}).encode()
    document = engine.carry_out(world, operation, id_, target, body, "https://sandbox.invalid")[1] or {}
    assert isinstance(document, dict)
    return document


def ids(world: World, type_: str, id_: str, relationship: str) -> list[str]:
    return [other.id for other in world.store.related(world.store.get(type_, id_), relationship)]


def test_replacing_links_leaves_exactly_those_named_in_their_order(world: World) -> None:
    path = "/v1/betaGroups/one/relationships/betaTesters"

    def replace(*names: str) -> list[str]:
        ask(world, "PATCH", path, [{"type": "betaTesters", "id": name} for name in names])
        return ids(world, "betaGroups", "one", "betaTesters")

    assert replace("one", "two") == ["one", "two"]
    assert replace("three", "one") == ["three", "one"]
    assert ids(world, "betaTesters", "two", "betaGroups") == []
    assert replace() == []


def test_an_update_may_replace_a_to_many_relationship(world: World) -> None:
    data = {"type": "betaTesters", "id": "one", "relationships": {"betaGroups": {"data": []}}}
    for groups in (["one", "two"], ["two"], []):
        linked = [{"type": "betaGroups", "id": name} for name in groups]
        ask(world, "PATCH", "/v1/betaTesters/one", {**data, "relationships": {"betaGroups": {"data": linked}}})
        assert ids(world, "betaTesters", "one", "betaGroups") == groups


@pytest.mark.parametrize(
    ("attributes", "code"),
    [
        ({"born": "1990-02-31"}, "INVALID"),
        ({"born": 5}, "TYPE"),
        ({"born": None}, "TYPE"),
        ({"joined": "yesterday"}, "INVALID"),
        ({"names": "Ada"}, "TYPE"),
        ({"names": ["Ada", 5]}, "TYPE"),
        ({"address": []}, "TYPE"),
    ],
)
def test_dates_lists_and_objects_are_checked(world: World, attributes: Json, code: str) -> None:
    with pytest.raises(Refusal, match=f"ENTITY_ERROR.ATTRIBUTE.{code}"):
        ask(world, "PATCH", "/v1/betaTesters/one", {"type": "betaTesters", "id": "one", "attributes": attributes})


def test_dates_lists_and_objects_are_taken(world: World) -> None:
    attributes = {"born": "1990-02-28", "joined": "2024-06-10T09:01:02Z", "names": ["Ada"], "address": {"city": "Lund"}}
    data = {"type": "betaTesters", "id": "one", "attributes": attributes}
    ask(world, "PATCH", "/v1/betaTesters/one", data)
    ask(world, "PATCH", "/v1/betaTesters/one", {**data, "attributes": {"joined": None}})
    assert world.store.get("betaTesters", "one").attributes.items() >= {**attributes, "joined": None}.items()


def test_an_include_may_go_further(world: World) -> None:
    document = ask(world, "GET", "/v1/apps/app?include=builds.preReleaseVersion")
    build, train = document["included"]
    assert (build["type"], train["type"]) == ("builds", "preReleaseVersions")
    assert build["relationships"]["preReleaseVersion"]["data"] == {"type": "preReleaseVersions", "id": train["id"]}
    assert "data" not in ask(world, "GET", "/v1/apps/app?include=builds")["included"][0]["relationships"]["app"]


def test_what_goes_with_a_resource_goes_with_it(world: World) -> None:
    build = world.store.all("builds")[0]
    world.create("betaBuildLocalizations", {"locale": "sv"}, {"build": build})
    world.create("buildBetaDetails", {}, {"build": build})
    world.store.remove(build)
    assert (world.store.all("betaBuildLocalizations"), world.store.all("buildBetaDetails")) == ([], [])
    assert ids(world, "apps", "app", "builds") == []


def test_a_to_one_lets_go_of_what_it_held(world: World) -> None:
    other = world.create("apps", {"name": "Other"}, id="other")
    world.store.link(world.store.get("betaGroups", "one"), "app", other)
    assert "one" not in ids(world, "apps", "app", "betaGroups")
    assert ids(world, "apps", "other", "betaGroups") == ["one"]


def test_an_id_is_taken_once(world: World) -> None:
    with pytest.raises(ValueError, match="already"):
        world.create("apps", {}, id="app")
