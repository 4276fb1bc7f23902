"""A small document, generated, imported and run."""

from __future__ import annotations

import asyncio
import importlib
import inspect
import sys
from collections.abc import Coroutine, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from pipeline import surface
from pipeline.generate import generate

from .documents import small_document


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    work = tmp_path_factory.mktemp("codegen")
    made = generate(surface.build(small_document(), {}), work)
    made.rename(work / "kites_api")
    sys.path.insert(0, str(work))
    yield work / "kites_api"
    sys.path.remove(str(work))
    for name in [name for name in sys.modules if name.startswith("kites_api")]:
        del sys.modules[name]


class Recorder:
    """A blocking caller that keeps what it is asked to send and answers from a list."""

    def __init__(self, *answers: Any) -> None:
        self.answers = list(answers)
        self.sent: list[Any] = []

    @property
    def face(self) -> Recorder:
        return self

    def run(self, coroutine: Coroutine[Any, Any, Any]) -> Any:
        return asyncio.run(coroutine)

    async def send(self, request: Any) -> Any:
        self.sent.append(request)
        return request.operation.parse(self.answers.pop(0)) if self.answers else None


def kites(package: Path, *answers: Any) -> tuple[Any, Recorder]:
    recorder = Recorder(*answers)
    api = importlib.import_module(f"{package.name}.client").Api(recorder)
    return api.kites, recorder


def test_every_operation_is_a_method_named_by_the_grammar(package: Path) -> None:
    resource, _ = kites(package)
    methods = {name for name in dir(resource) if not name.startswith("_") and name != "asc"}
    assert methods == {
        "add_rivals", "create", "delete", "get", "get_maker", "get_maker_linkage", "list", "list_rivals",
        "list_rivals_csv", "list_rivals_linkages", "metrics_flights", "remove_rivals", "replace_rivals", "set_maker",
        "update",
    }  # fmt: skip


def test_a_query_goes_out_under_its_wire_names_with_arrays_joined_by_commas(package: Path) -> None:
    resource, recorder = kites(package)
    resource.list(filter_maker_name=["Ann", "Bo"], sort=["-name"], limit=5)
    (request,) = recorder.sent
    assert request.operation.method == "GET"
    assert request.path == "/v1/kites"
    assert request.params == [("filter[maker.name]", "Ann,Bo"), ("sort", "-name"), ("limit", "5")]


def test_a_misspelt_query_parameter_is_refused_with_the_nearest_name(package: Path) -> None:
    resource, recorder = kites(package)
    with pytest.raises(TypeError, match="did you mean 'filter_maker_name'"):
        resource.list(filter_maker_nam=["Ann"])
    assert recorder.sent == []


def test_an_empty_filter_is_refused_because_it_would_select_everything(package: Path) -> None:
    resource, _ = kites(package)
    with pytest.raises(ValueError, match="would select everything"):
        resource.list(filter_strength=[])


@pytest.mark.parametrize("id", ["", " ", None])
def test_an_empty_id_is_refused_because_it_would_address_the_collection(package: Path, id: Any) -> None:
    resource, recorder = kites(package)
    with pytest.raises(ValueError, match="needs the id"):
        resource.get(id)
    assert recorder.sent == []


def test_ids_are_quoted_into_the_path(package: Path) -> None:
    resource, recorder = kites(package)
    resource.get("a/b?c")
    assert recorder.sent[0].path == "/v1/kites/a%2Fb%3Fc"


def test_a_create_takes_fields_and_ids_and_sends_a_document(package: Path) -> None:
    resource, recorder = kites(package)
    flight = datetime(2026, 5, 1, 12, 30, tzinfo=UTC)
    resource.create(name="Dart", maker="m1", first_flight=flight, tail={"colour": "RED"})
    assert recorder.sent[0].json == {
        "data": {
            "type": "kites",
            "attributes": {"name": "Dart", "firstFlight": "2026-05-01T12:30:00+00:00", "tail": {"colour": "RED"}},
            "relationships": {"maker": {"data": {"type": "makers", "id": "m1"}}},
        }
    }


def test_a_field_left_out_sends_nothing_and_none_sends_null(package: Path) -> None:
    resource, recorder = kites(package)
    resource.update("k1")
    resource.update("k1", name=None)
    assert recorder.sent[0].json == {"data": {"type": "kites", "id": "k1"}}
    assert recorder.sent[1].json == {"data": {"type": "kites", "id": "k1", "attributes": {"name": None}}}


def test_a_time_without_a_zone_is_refused(package: Path) -> None:
    resource, _ = kites(package)
    with pytest.raises(ValueError, match="no time zone"):
        resource.create(name="Dart", maker="m1", first_flight=datetime(2026, 5, 1))  # noqa: DTZ001


def test_an_unknown_key_of_a_nested_object_is_refused(package: Path) -> None:
    resource, _ = kites(package)
    with pytest.raises(TypeError, match="did you mean 'colour'"):
        resource.create(name="Dart", maker="m1", tail={"color": "RED"})


def test_linkage_methods_take_ids(package: Path) -> None:
    resource, recorder = kites(package)
    resource.add_rivals("k1", ["k2", "k3"])
    resource.set_maker("k1", "m2")
    assert recorder.sent[0].json == {"data": [{"type": "kites", "id": "k2"}, {"type": "kites", "id": "k3"}]}
    assert recorder.sent[1].json == {"data": {"type": "makers", "id": "m2"}}


def test_one_id_where_a_list_belongs_is_refused_with_the_fix(package: Path) -> None:
    resource, _ = kites(package)
    with pytest.raises(TypeError, match=r"write \['k2'\]"):
        resource.add_rivals("k1", "k2")


def test_a_page_reads_typed_values_and_finds_what_it_includes(package: Path) -> None:
    page = {
        "data": [
            {
                "type": "kites",
                "id": "k1",
                "attributes": {"name": "Dart", "firstFlight": "2026-05-01T12:30:00-07:00", "strength": "GALE"},
                "relationships": {
                    "maker": {"data": {"type": "makers", "id": "m1"}},
                    "rivals": {"data": [{"type": "kites", "id": "k2"}]},
                },
            }
        ],
        "included": [
            {"type": "makers", "id": "m1", "attributes": {"name": "Ann"}},
            {"type": "kites", "id": "k2", "attributes": {"tail": {"colour": "RED"}}},
            {"type": "balloons", "id": "b1", "attributes": {"size": 3}},
        ],
        "links": {"self": "https://kites.example/v1/kites"},
        "meta": {"paging": {"total": 1, "limit": 50}},
    }
    resource, _ = kites(package, page)
    answer = resource.list()
    (kite,) = answer.data
    models = importlib.import_module(f"{package.name}.models")
    assert kite.attributes.first_flight.utcoffset().total_seconds() == -7 * 3600
    assert kite.attributes.strength is models.WindStrength.GALE
    assert answer.find(kite.relationships.maker).attributes.name == "Ann"
    assert [rival.id for rival in answer.find_all(kite.relationships.rivals)] == ["k2"]
    assert answer.total == 1
    assert type(answer.included[2]).__name__ == "UnknownResource"
    assert answer.included[2].attributes == {"size": 3}
    assert answer.to_dict() == page
    assert answer.issues() == []


def test_values_that_do_not_parse_are_kept_and_listed(package: Path) -> None:
    attributes = {
        "firstFlight": "yesterday",
        "strength": "HURRICANE",
        "tail": [],
        "name": 7,
        "from": "x",
        "issues": ["y"],
    }
    resource, _ = kites(package, {"data": {"type": "kites", "id": "k1", "attributes": attributes}, "links": {}})
    answer = resource.get("k1")
    read = answer.data.attributes
    assert read.first_flight == "yesterday"
    assert read.strength == "HURRICANE"
    assert not read.strength.is_known
    assert (read.tail, read.name, read.from_, read.issues_) == ([], 7, "x", ("y",))
    assert {issue.path for issue in answer.issues()} == {
        "/data/attributes/firstFlight", "/data/attributes/tail", "/data/attributes/name",
    }  # fmt: skip


def test_missing_and_null_read_as_none_and_raw_keeps_the_difference(package: Path) -> None:
    resource, _ = kites(package, {"data": {"type": "kites", "id": "k1", "attributes": {"name": None}}, "links": {}})
    read = resource.get("k1").data.attributes
    assert read.name is None
    assert read.strength is None
    assert read.raw == {"name": None}


def test_a_to_one_with_nothing_there_reads_as_none(package: Path) -> None:
    resource, _ = kites(package, {"data": None, "links": {"self": "x"}})
    assert resource.get_maker("k1").data is None


def test_answers_are_frozen(package: Path) -> None:
    resource, _ = kites(package, {"data": {"type": "kites", "id": "k1"}, "links": {}})
    kite = resource.get("k1").data
    with pytest.raises(AttributeError):
        kite.id = "k2"


def test_a_deprecated_operation_warns(package: Path) -> None:
    resource, _ = kites(package)
    with pytest.warns(DeprecationWarning, match="DELETE /v1/kites") as warned:
        resource.delete("k1")
    assert warned[0].filename == __file__


def test_a_method_says_what_it_does_where(package: Path) -> None:
    resource, _ = kites(package)
    assert inspect.getdoc(resource.get) == (
        "Read a kite by id. `GET /v1/kites/{id}`\n\n"
        "https://developer.apple.com/documentation/appstoreconnectapi/get-v1-kites-_id_"
    )
    assert "filter_strength" not in inspect.signature(resource.create).parameters
    assert list(inspect.signature(resource.create).parameters)[:3] == ["name", "maker", "strength"]


def test_importing_one_resource_loads_no_other_and_no_model(package: Path) -> None:
    kites(package)
    loaded = {name for name in sys.modules if name.startswith(f"{package.name}.")}
    for name in loaded:
        del sys.modules[name]
    resource, _ = kites(package)
    assert resource is not None
    assert f"{package.name}.api.kites" in sys.modules
    assert f"{package.name}.models.kites" not in sys.modules
