"""Each kind of change gets its verdict, and the report tells it so that a person finds what breaks first."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline import lock, report, surface
from pipeline.__main__ import _compared as compared_with_generated
from pipeline.__main__ import main
from pipeline.errors import CodegenError
from pipeline.report.__main__ import main as report_main

from .documents import (
    Json,
    array,
    document_of,
    linkages,
    operation,
    ref,
    reference,
    relationship,
    resource,
    small_document,
)

Edit = Callable[[Json], None]


def nothing(_: Json) -> None:
    """Leave a document as it is."""


class Case(NamedTuple):
    """An edit of a document that is a change of one kind."""

    edit: Edit
    place: str
    name: str = ""
    back: bool = False
    """The change is what undoing the edit does."""
    start: Edit = nothing
    """What both documents have beyond the small one."""


# -- where things are in the small document ----------------------------------------------------------


def call(document: Json, path: str, verb: str = "get") -> Json:
    found: Json = document["paths"][path][verb]
    return found


def parameter(document: Json, name: str) -> Json:
    (found,) = (entry for entry in call(document, "/v1/kites")["parameters"] if entry["name"] == name)
    assert isinstance(found, dict)
    return found


def schemas(document: Json) -> Json:
    found: Json = document["components"]["schemas"]
    return found


def kite(document: Json, member: str = "attributes") -> Json:
    found: Json = schemas(document)["Kite"]["properties"][member]["properties"]
    return found


def create(document: Json, member: str = "attributes") -> Json:
    found: Json = schemas(document)["KiteCreateRequest"]["properties"]["data"]["properties"][member]
    return found


def included(document: Json) -> Json:
    found: Json = schemas(document)["KiteResponse"]["properties"]["included"]["items"]
    return found


FLIGHTS = "/v1/kites/{id}/metrics/flights"


# -- the edits ---------------------------------------------------------------------------------------


def add_makers(document: Json) -> None:
    schemas(document)["MakersResponse"] = document_of("Maker", many=True)
    document["paths"]["/v1/makers"] = {"get": operation("makers_getCollection", "200", ref("MakersResponse"))}


def rename_flights(document: Json) -> None:
    call(document, FLIGHTS)["operationId"] = "kites_hours_getMetrics"


def include_in_flights(document: Json) -> None:
    call(document, FLIGHTS)["parameters"].append(array("include", "maker", "rivals"))


def move_flights(document: Json) -> None:
    document["paths"]["/v2/kites/{id}/metrics/flights"] = document["paths"].pop(FLIGHTS)


def create_by_copy(document: Json) -> None:
    document["paths"]["/v1/kites/{id}/copies"] = {"post": document["paths"]["/v1/kites"].pop("post")}


def flights_answer(schema: str, media: str = "application/json") -> Edit:
    def edit(document: Json) -> None:
        call(document, FLIGHTS)["responses"] = {"200": {"description": "", "content": {media: {"schema": ref(schema)}}}}

    return edit


def answer_200(document: Json) -> None:
    responses = call(document, "/v1/kites", "post")["responses"]
    responses["200"] = responses.pop("201")


def no_csv(document: Json) -> None:
    del call(document, "/v1/kites/{id}/rivals")["responses"]["200"]["content"]["text/csv"]


def deprecate(find: Callable[[Json], Json]) -> Edit:
    return lambda document: find(document).update(deprecated=True)


def add_parameter(entry: Json) -> Edit:
    return lambda document: call(document, "/v1/kites")["parameters"].append(copy.deepcopy(entry))


def set_parameter(name: str, **members: Any) -> Edit:
    return lambda document: parameter(document, name).update(members)


def limit(schema: Json) -> Edit:
    return set_parameter("limit", schema={"type": "integer", **schema})


def values(name: str, *offered: str) -> Edit:
    return set_parameter(name, schema={"type": "array", "items": {"type": "string", "enum": list(offered)}})


def take(name: str, schema: Json, *, required: bool = False) -> Edit:
    def edit(document: Json) -> None:
        create(document)["properties"][name] = copy.deepcopy(schema)
        create(document)["required"] = create(document)["required"] + [name] * required

    return edit


def need(name: str) -> Edit:
    return lambda document: create(document)["required"].append(name)


def take_no_tail(document: Json) -> None:
    del create(document)["properties"]["tail"]


def name_the_tail(document: Json) -> None:
    schemas(document)["Ribbon"] = kite(document)["tail"]
    kite(document)["tail"] = create(document)["properties"]["tail"] = ref("Ribbon")


def made_by(entry: Json) -> Edit:
    return lambda document: create(document, "relationships")["properties"].update(maker=copy.deepcopy(entry))


def makers_inline(document: Json) -> None:
    inline = reference("makers")
    inline["properties"]["attributes"] = {"type": "object", "properties": {"name": {"type": "string"}}}
    schemas(document)["MakerInlineCreate"] = inline
    schemas(document)["KiteCreateRequest"]["properties"]["included"] = {
        "type": "array",
        "items": {"oneOf": [ref("MakerInlineCreate")]},
    }


def add_schema(name: str, schema: Json) -> Edit:
    return lambda document: schemas(document).update({name: copy.deepcopy(schema)})


def hold(name: str, schema: Json, member: str = "attributes") -> Edit:
    return lambda document: kite(document, member).update({name: copy.deepcopy(schema)})


def links_only(document: Json) -> None:
    del kite(document, "relationships")["maker"]["properties"]["data"]


def include_only_kites(document: Json) -> None:
    included(document)["oneOf"] = [ref("Kite")]


def second_maker(document: Json) -> None:
    schemas(document)["MakerV2"] = copy.deepcopy(schemas(document)["Maker"])


def include_second_maker(document: Json) -> None:
    included(document)["oneOf"] = [ref("MakerV2"), ref("Kite")]


def no_strength(document: Json) -> None:
    del kite(document)["strength"], schemas(document)["WindStrength"], create(document)["properties"]["strength"]
    call(document, "/v1/kites")["parameters"].remove(parameter(document, "filter[strength]"))


def type_crafters(document: Json) -> None:
    schemas(document)["Maker"]["properties"]["type"]["enum"] = ["crafters"]


def wind(*offered: str) -> Edit:
    """The enum and the filter that takes it."""

    def edit(document: Json) -> None:
        schemas(document)["WindStrength"]["enum"] = list(offered)
        values("filter[strength]", *offered)(document)

    return edit


STRING, INTEGER, NUMBER = {"type": "string"}, {"type": "integer"}, {"type": "number"}
LISTING, CREATING = "asc.api.kites.list", "asc.api.kites.create"
METRICS = "asc.api.kites.metrics_flights"
TIE = resource("ties", {"name": STRING}, {})
GZIP, CSV = flights_answer("csv", "application/a-gzip"), flights_answer("csv", "text/csv")

CASES: dict[str, Case] = {
    "resource-added": Case(add_makers, "asc.api.makers"),
    "resource-removed": Case(add_makers, "asc.api.makers", back=True),
    "operation-added": Case(add_makers, "asc.api.makers.list"),
    "operation-removed": Case(add_makers, "asc.api.makers.list", back=True),
    "operation-renamed": Case(rename_flights, METRICS),
    "operation-moved": Case(move_flights, METRICS),
    "operation-addressed": Case(create_by_copy, CREATING),
    "operation-returns": Case(flights_answer("MakerResponse"), METRICS),
    "operation-status": Case(answer_200, CREATING),
    "operation-media": Case(CSV, METRICS, start=GZIP),
    "operation-csv-added": Case(no_csv, "asc.api.kites.list_rivals", back=True),
    "operation-csv-removed": Case(no_csv, "asc.api.kites.list_rivals"),
    "operation-deprecated": Case(deprecate(lambda document: call(document, "/v1/kites")), LISTING),
    "operation-restored": Case(deprecate(lambda document: call(document, "/v1/kites")), LISTING, back=True),
    "parameter-added": Case(add_parameter(array("filter[id]")), LISTING, "filter_id"),
    "parameter-added-required": Case(add_parameter(array("filter[id]", required=True)), LISTING, "filter_id"),
    "parameter-removed": Case(add_parameter(array("filter[id]")), LISTING, "filter_id", back=True),
    "parameter-required": Case(set_parameter("sort", required=True), LISTING, "sort"),
    "parameter-optional": Case(set_parameter("sort", required=True), LISTING, "sort", back=True),
    "parameter-type": Case(set_parameter("limit", schema=STRING), LISTING, "limit"),
    "parameter-widened": Case(set_parameter("limit", schema={**NUMBER, "maximum": 200}), LISTING, "limit"),
    "parameter-enum": Case(values("filter[strength]", "CALM", "BREEZE"), LISTING, "filter_strength"),
    "parameter-value-added": Case(values("include", "maker", "rivals", "string"), LISTING, "include"),
    "parameter-value-removed": Case(values("include", "rivals"), LISTING, "include"),
    "parameter-opened": Case(values("filter[maker.name]", "Ann"), LISTING, "filter_maker_name", back=True),
    "parameter-closed": Case(values("filter[maker.name]", "Ann"), LISTING, "filter_maker_name"),
    "parameter-limit-raised": Case(limit({"maximum": 500}), LISTING, "limit"),
    "parameter-limit-lowered": Case(limit({"maximum": 50}), LISTING, "limit"),
    "parameter-deprecated": Case(set_parameter("sort", deprecated=True), LISTING, "sort"),
    "parameter-restored": Case(set_parameter("sort", deprecated=True), LISTING, "sort", back=True),
    "input-added": Case(take_no_tail, "KiteTailInput", back=True),
    "input-removed": Case(take_no_tail, "KiteTailInput"),
    "input-renamed": Case(name_the_tail, "KiteTailInput"),
    "argument-added": Case(take("weight", INTEGER), CREATING, "weight"),
    "argument-added-required": Case(take("weight", INTEGER, required=True), CREATING, "weight"),
    "argument-removed": Case(take("weight", INTEGER), CREATING, "weight", back=True),
    "argument-required": Case(need("strength"), CREATING, "strength"),
    "argument-optional": Case(need("strength"), CREATING, "strength", back=True),
    "argument-nullable": Case(take("name", {**STRING, "nullable": True}), CREATING, "name"),
    "argument-not-nullable": Case(take("name", {**STRING, "nullable": True}), CREATING, "name", back=True),
    "argument-type": Case(take("name", INTEGER), CREATING, "name"),
    "argument-widened": Case(take("weight", NUMBER), CREATING, "weight", start=take("weight", INTEGER)),
    "argument-enum": Case(take("strength", {**STRING, "enum": ["CALM", "GALE"]}), CREATING, "strength"),
    "argument-value-added": Case(
        take("cut", {**STRING, "enum": ["A", "B"]}), CREATING, "cut", start=take("cut", {**STRING, "enum": ["A"]})
    ),
    "argument-value-removed": Case(
        take("cut", {**STRING, "enum": ["A"]}), CREATING, "cut", start=take("cut", {**STRING, "enum": ["A", "B"]})
    ),
    "argument-opened": Case(take("name", {**STRING, "enum": ["A"]}), CREATING, "name", back=True),
    "argument-closed": Case(take("name", {**STRING, "enum": ["A"]}), CREATING, "name"),
    "argument-to-many": Case(made_by(relationship("makers", many=True)), CREATING, "maker"),
    "argument-to-one": Case(made_by(relationship("makers", many=True)), CREATING, "maker", back=True),
    "argument-relates": Case(made_by(relationship("kites")), CREATING, "maker"),
    "argument-inline-added": Case(makers_inline, CREATING, "maker"),
    "argument-inline-removed": Case(makers_inline, CREATING, "maker", back=True),
    "argument-deprecated": Case(take("name", {**STRING, "deprecated": True}), CREATING, "name"),
    "argument-restored": Case(take("name", {**STRING, "deprecated": True}), CREATING, "name", back=True),
    "model-added": Case(add_schema("Tie", TIE), "Tie"),
    "model-removed": Case(add_schema("Tie", TIE), "Tie", back=True),
    "model-renamed": Case(name_the_tail, "KiteTail"),
    "model-kind": Case(add_schema("KitesResponse", document_of("Kite")), "KitesResponse"),
    "model-data": Case(add_schema("KitesResponse", document_of("Maker", many=True)), "KitesResponse"),
    "model-type": Case(type_crafters, "Maker"),
    "model-deprecated": Case(deprecate(lambda document: schemas(document)["Maker"]), "Maker"),
    "model-restored": Case(deprecate(lambda document: schemas(document)["Maker"]), "Maker", back=True),
    "field-added": Case(hold("weight", INTEGER), "Kite.attributes", "weight"),
    "field-removed": Case(hold("weight", INTEGER), "Kite.attributes", "weight", back=True),
    "field-type": Case(hold("name", INTEGER), "Kite.attributes", "name"),
    "field-narrowed": Case(hold("name", ref("WindStrength")), "Kite.attributes", "name"),
    "field-to-many": Case(
        hold("maker", relationship("makers", many=True), "relationships"), "Kite.relationships", "maker"
    ),
    "field-to-one": Case(hold("rivals", relationship("kites"), "relationships"), "Kite.relationships", "rivals"),
    "field-linked": Case(links_only, "Kite.relationships", "maker", back=True),
    "field-unlinked": Case(links_only, "Kite.relationships", "maker"),
    "field-target": Case(
        hold("rivals", relationship("makers", many=True), "relationships"), "Kite.relationships", "rivals"
    ),
    "field-deprecated": Case(hold("name", {**STRING, "deprecated": True}), "Kite.attributes", "name"),
    "field-restored": Case(hold("name", {**STRING, "deprecated": True}), "Kite.attributes", "name", back=True),
    "included-added": Case(include_only_kites, "KiteResponse.included", "makers", back=True),
    "included-removed": Case(include_only_kites, "KiteResponse.included", "makers"),
    "included-class": Case(include_second_maker, "KiteResponse.included", "makers", start=second_maker),
    "enum-added": Case(no_strength, "WindStrength", back=True),
    "enum-removed": Case(no_strength, "WindStrength"),
    "enum-renamed": Case(name_the_tail, "KiteTailColour"),
    "enum-value-added": Case(wind("CALM", "BREEZE", "GALE", "STORM"), "WindStrength"),
    "enum-value-removed": Case(wind("CALM", "GALE"), "WindStrength"),
    "enum-deprecated": Case(deprecate(lambda document: schemas(document)["WindStrength"]), "WindStrength"),
    "enum-restored": Case(deprecate(lambda document: schemas(document)["WindStrength"]), "WindStrength", back=True),
    "list-added": Case(include_in_flights, "KiteFlightsInclude"),
    "list-removed": Case(include_in_flights, "KiteFlightsInclude", back=True),
    "list-renamed": Case(rename_flights, "KiteFlightsInclude", start=include_in_flights),
}
"""Kind of change → an edit that is one."""


def read(*edits: Edit) -> Json:
    document = small_document()
    for edit in edits:
        edit(document)
    return surface.build(document, {})


def before_and_after(case: Case) -> tuple[Json, Json]:
    plain, edited = read(case.start), read(case.start, case.edit)
    return (edited, plain) if case.back else (plain, edited)


def compared(kind: str) -> report.Comparison:
    return report.compare(*before_and_after(CASES[kind]))


# -- verdicts ----------------------------------------------------------------------------------------


def test_every_verdict_has_a_case_and_every_case_a_verdict() -> None:
    assert list(CASES) == list(report.VERDICTS)


@pytest.mark.parametrize("kind", CASES)
def test_a_change_is_found_where_it_is(kind: str) -> None:
    found = {change.kind: change for change in compared(kind).changes if change.kind == kind}
    assert kind in found, [change[:4] for change in compared(kind).changes]
    assert (found[kind].place, found[kind].name) == (CASES[kind].place, CASES[kind].name)


@pytest.mark.parametrize("kind", CASES)
def test_a_change_says_what_to_do_exactly_if_it_breaks(kind: str) -> None:
    verdict = report.VERDICTS[kind]
    assert verdict.breaking == bool(verdict.todo)
    assert verdict.title
    assert verdict.why
    assert kind.split("-")[0] in report.AREAS


@pytest.mark.parametrize("kind", [kind for kind, verdict in report.VERDICTS.items() if verdict.breaking])
def test_a_breaking_change_calls_for_a_major_release_and_is_told_before_all_else(kind: str) -> None:
    comparison = compared(kind)
    told = report.markdown(comparison)
    assert comparison.bump == "major"
    assert "This calls for a major release" in told
    assert told.index("## Breaking changes") < told.index(report.VERDICTS[kind].title)
    assert CASES[kind].place.removesuffix(".included") in told


ALONE = {
    "resource-added": {"operation-added", "model-added"},
    "parameter-widened": set(),
    "operation-moved": set(),
    "operation-deprecated": set(),
    "parameter-value-added": set(),
    "argument-widened": set(),
    "enum-value-added": set(),
    "enum-value-removed": set(),
    "field-target": set(),
    "operation-renamed": set(),
    "model-renamed": {"input-renamed", "enum-renamed"},
}
"""Changes that are told once, and what else the edit is."""


@pytest.mark.parametrize(("kind", "others"), ALONE.items(), ids=list(ALONE))
def test_one_change_is_not_told_twice(kind: str, others: set[str]) -> None:
    assert {change.kind for change in compared(kind).changes} == {kind, *others}


def test_the_bump_is_that_of_the_gravest_change() -> None:
    assert compared("operation-moved").bump == "patch"
    assert compared("operation-deprecated").bump == "minor"
    assert compared("operation-added").bump == "minor"
    both = report.compare(read(add_makers), read(set_parameter("sort", deprecated=True)))
    assert both.bump == "major"
    assert report.compare(read(), read()).bump is None


def test_a_method_that_is_gone_names_its_next_version() -> None:
    def second(document: Json) -> None:
        schemas(document)["FlightsV2Response"] = linkages("kites", many=True)
        path = "/v1/kites/{id}/metrics/flightsV2"
        document["paths"][path] = {"get": operation("kites_flightsV2_getMetrics", "200", ref("KitesResponse"))}

    def no_first(document: Json) -> None:
        second(document)
        del document["paths"][FLIGHTS]

    (gone,) = (change for change in report.compare(read(second), read(no_first)).changes)
    assert (gone.kind, gone.hint) == ("operation-removed", "asc.api.kites.metrics_flights_v2")


# -- properties --------------------------------------------------------------------------------------

ADDITIONS = [
    (kind, case.edit)
    for kind, case in CASES.items()
    if kind.endswith("-added") and not case.back and case.start is nothing
]


@pytest.mark.parametrize("kind", CASES)
def test_a_document_against_itself_is_no_change(kind: str) -> None:
    for made in before_and_after(CASES[kind]):
        same = report.compare(made, copy.deepcopy(made))
        assert same.changes == []
        assert "Nothing changes for callers." in report.markdown(same)


@given(st.sets(st.sampled_from(range(len(ADDITIONS)))))
def test_what_is_only_added_never_breaks(chosen: set[int]) -> None:
    edits = [ADDITIONS[index] for index in sorted(chosen)]
    comparison = report.compare(read(), read(*(edit for _, edit in edits)))
    assert comparison.breaking == []
    assert {kind for kind, _ in edits} <= {change.kind for change in comparison.changes}
    assert comparison.bump == ("minor" if edits else None)


def shuffled(value: Any, order: random.Random) -> Any:
    if isinstance(value, dict):
        keys = list(value)
        order.shuffle(keys)
        return {key: shuffled(value[key], order) for key in keys}
    if isinstance(value, list):
        items = [shuffled(item, order) for item in value]
        order.shuffle(items)
        return items
    return value


@given(st.sampled_from(list(CASES)), st.randoms(use_true_random=False))
def test_the_order_of_either_document_does_not_matter(kind: str, order: random.Random) -> None:
    old, new = before_and_after(CASES[kind])
    plain, mixed = report.compare(old, new), report.compare(shuffled(old, order), shuffled(new, order))
    assert mixed == plain
    assert report.markdown(mixed) == report.markdown(plain)


@given(st.sampled_from(list(CASES)))
def test_backwards_what_was_added_is_removed(kind: str) -> None:
    old, new = before_and_after(CASES[kind])
    there, back = report.compare(old, new).counts(), report.compare(new, old).counts()
    assert {area: row["added"] for area, row in there.items()} == {area: row["removed"] for area, row in back.items()}


# -- the report --------------------------------------------------------------------------------------


def many_kites(document: Json) -> None:
    """Forty collections that take the same include."""
    for number in range(40):
        name = f"kites{number}"
        schemas(document)[f"Kite{number}"] = resource(name, {}, {})
        schemas(document)[f"Kites{number}Response"] = document_of(f"Kite{number}", many=True)
        listing = operation(
            f"{name}_getCollection", "200", ref(f"Kites{number}Response"), parameters=[array("include", "maker")]
        )
        document["paths"][f"/v1/{name}"] = {"get": listing}


def with_string(document: Json) -> None:
    for number in range(40):
        values_of = call(document, f"/v1/kites{number}")["parameters"][0]["schema"]["items"]["enum"]
        values_of.append("string")


def test_one_new_value_in_forty_methods_is_one_line_and_forty_entries() -> None:
    comparison = report.compare(read(many_kites), read(many_kites, with_string))
    (line,) = (line for line in report.markdown(comparison).splitlines() if "string" in line)
    assert line == "  - *new values of query arguments*: `include=…`: `string` (40 places)"
    assert len(report.as_json(comparison)["changes"]) == 40


def test_where_a_change_breaks_is_never_left_out() -> None:
    told = report.markdown(report.compare(read(many_kites, with_string), read(many_kites)))
    assert "- `include=…`: `string` (40 places)" in told
    for number in range(40):
        assert f"  - `asc.api.kites{number}.list`\n" in told


def test_the_report_of_a_small_change_reads_like_this() -> None:
    old, new = read(take("weight", INTEGER)), read(add_makers, set_parameter("sort", deprecated=True))
    assert report.markdown(report.compare(old, new)) == (
        "# App Store Connect API 1.0 → 1.0: what changes for callers\n"
        "\n"
        "**This calls for a major release: 1 change breaks callers.**\n"
        "\n"
        "| | added | removed | changed | deprecated | breaking |\n"
        "|---|--:|--:|--:|--:|--:|\n"
        "| resources | 1 |  |  |  |  |\n"
        "| methods (operations) | 1 |  |  |  |  |\n"
        "| query arguments |  |  |  | 1 |  |\n"
        "| request fields |  | 1 |  |  | 1 |\n"
        "| models | 1 |  |  |  |  |\n"
        "\n"
        "## Breaking changes\n"
        "\n"
        "### Request fields that are gone\n"
        "\n"
        "Stop passing the field. (Passing it is a TypeError.)\n"
        "\n"
        "- `asc.api.kites.create(weight=…)`\n"
        "\n"
        "## Additions\n"
        "\n"
        "- **makers**: *new resources* `asc.api.makers` · *new methods* `list` · *new models* `MakersResponse`\n"
        "\n"
        "## Deprecations\n"
        "\n"
        "They still work. Calling a deprecated method gives a DeprecationWarning.\n"
        "\n"
        "- **kites**: *deprecated query arguments* `list(sort=…)`\n"
    )


def test_the_json_report_has_the_shape_that_is_documented() -> None:
    made = report.as_json(compared("operation-removed"))
    assert (made["format"], made["old"], made["new"], made["bump"]) == (1, "1.0", "1.0", "major")
    assert made["counts"]["operation"] == {"added": 0, "removed": 1, "changed": 0, "deprecated": 0, "breaking": 1}
    assert made["changes"][1] == {
        "kind": "operation-removed",
        "breaking": True,
        "bump": "major",
        "resource": "makers",
        "place": "asc.api.makers.list",
        "name": None,
        "old": None,
        "new": None,
        "operation": "makers_getCollection",
        "hint": None,
    }
    page = (Path(__file__).parents[2] / "docs" / "updating-the-spec.md").read_text(encoding="utf-8")
    for member in (*made, *made["changes"][0], *made["counts"]["operation"]):
        assert f"`{member}`" in page


def test_the_page_of_verdicts_has_every_row() -> None:
    page = (Path(__file__).parents[2] / "docs" / "changes" / "README.md").read_text(encoding="utf-8")
    for kind, verdict in report.VERDICTS.items():
        assert f"| `{kind}` | {verdict.bump} | {verdict.why} |\n" in page


# -- the commands ------------------------------------------------------------------------------------


@pytest.fixture
def surfaces(tmp_path: Path) -> tuple[str, str]:
    for name, made in zip(("old", "new"), before_and_after(CASES["parameter-removed"]), strict=True):
        (tmp_path / f"{name}.json").write_text(json.dumps(made), encoding="utf-8")
    return str(tmp_path / "old.json"), str(tmp_path / "new.json")


def test_two_surfaces_are_compared_from_the_command_line(
    surfaces: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert report_main([*surfaces]) == 0
    printed = capsys.readouterr().out
    assert "`asc.api.kites.list(filter_id=…)`" in printed
    assert report_main([*surfaces, "--json", str(tmp_path / "r.json"), "--markdown", str(tmp_path / "r.md")]) == 0
    assert (tmp_path / "r.md").read_text(encoding="utf-8") == printed
    assert json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))["bump"] == "major"


def test_codegen_compares_without_generating(
    surfaces: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--compare", *surfaces, "--report", str(tmp_path / "deep" / "changes.md")]) == 0
    assert capsys.readouterr().out == (
        "changes for callers, 1.0 → 1.0: This calls for a major release: 1 change breaks callers.\n"
        "  methods: 0 added, 0 removed, 0 changed, 0 deprecated\n"
        "  all else: 0 added, 1 removed, 0 changed, 0 deprecated\n"
    )
    assert {path.name for path in (tmp_path / "deep").iterdir()} == {"changes.md", "changes.json"}
    assert main(["--compare", *surfaces]) == 0
    assert capsys.readouterr().out == (tmp_path / "deep" / "changes.md").read_text(encoding="utf-8")


def test_what_cannot_be_compared_is_refused_in_one_line(
    surfaces: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert report_main([surfaces[0], str(tmp_path / "missing.json")]) == 1
    assert "there is no file" in capsys.readouterr().err
    old = json.loads(Path(surfaces[0]).read_text(encoding="utf-8"))
    del old["literals"]
    with pytest.raises(CodegenError, match="another version of the pipeline made it"):
        report.compare(old, json.loads(Path(surfaces[1]).read_text(encoding="utf-8")))


def test_a_run_without_a_client_before_it_says_so(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(lock, "GENERATED", tmp_path)
    wanted = tmp_path / "changes.md"
    assert compared_with_generated(read(), wanted).endswith("no generated/ to compare with, so there is no report")
    (tmp_path / "asckit_api").mkdir()
    (tmp_path / "asckit_api" / "surface.json").write_text('{"version": "0.9", "operations": {}}')
    assert "cannot be compared, so there is no report: one surface lacks" in compared_with_generated(read(), wanted)
    assert not wanted.exists()
    (tmp_path / "asckit_api" / "surface.json").write_text(json.dumps(read()))
    assert compared_with_generated(read(add_makers), wanted).count("\n") == 2
    assert wanted.exists()


def test_what_comes_deprecated_is_told_so() -> None:
    def born_old(document: Json) -> None:
        add_makers(document)
        call(document, "/v1/makers")["deprecated"] = True

    told = report.markdown(report.compare(read(), read(born_old)))
    assert "*new methods* `list`: deprecated from the start" in told
