"""What the sandbox makes of the surface: every element is answered, by what a rule or the table of semantics says."""

from __future__ import annotations

from typing import Any

import pytest

from asckit.testing import Sandbox
from asckit_api import models, surface
from asckit_plugins.sandbox import assets, media, metrics, rules
from asckit_plugins.sandbox.engine import KINDS
from asckit_plugins.sandbox.selection import meaning
from asckit_plugins.sandbox.shapes import Operation, shapes
from asckit_plugins.sandbox.tables import REPORTS

from .conftest import Http, codes
from .filled import body, filled, fresh, linkable, query, request, sample

OPERATIONS = list(shapes().operations())
READS = [operation for operation in OPERATIONS if operation.verb == "GET"]
LISTS = [
    operation
    for operation in READS
    if operation.kind in ("getCollection", "getToManyRelated", "getToManyRelationship")
    and (operation.media[0] == media.JSON)
]
REFUSED = {
    "appStoreVersionLocalizations_createInstance": {"ENTITY_ERROR.ATTRIBUTE.INVALID.INVALID_STATE"},
    "appStoreVersionLocalizations_updateInstance": {"ENTITY_ERROR.ATTRIBUTE.INVALID.INVALID_STATE"},
    "appStoreVersionPhasedReleases_createInstance": {"STATE_ERROR.ENTITY_STATE_INVALID"},
    "appStoreVersionReleaseRequests_createInstance": {"STATE_ERROR.ENTITY_STATE_INVALID"},
    "appStoreVersions_createInstance": {"ENTITY_ERROR.ATTRIBUTE.INVALID"},
    "appStoreVersions_deleteInstance": {"FORBIDDEN_ERROR"},
    "appStoreVersions_updateInstance": {"ENTITY_ERROR.ATTRIBUTE.INVALID.INVALID_STATE"},
    "reviewSubmissionItems_createInstance": {"ENTITY_ERROR.RELATIONSHIP.REQUIRED"},
    "reviewSubmissionItems_updateInstance": {"STATE_ERROR.ENTITY_STATE_INVALID"},
    "reviewSubmissions_updateInstance": {"STATE_ERROR.ENTITY_STATE_INVALID"},
    "betaAppReviewSubmissions_createInstance": {"ENTITY_UNPROCESSABLE.INVALID_QC_STATE"},
    "betaTesterInvitations_createInstance": {"ENTITY_ERROR.RELATIONSHIP.REQUIRED"},
    "betaAppLocalizations_createInstance": {"ENTITY_ERROR.ATTRIBUTE.INVALID"},
    "betaBuildLocalizations_createInstance": {"ENTITY_ERROR.ATTRIBUTE.INVALID"},
    "buildUploadFiles_createInstance": {"ENTITY_ERROR.ATTRIBUTE.INVALID"},
    "buildUploads_createInstance": {"ENTITY_ERROR.ATTRIBUTE.INVALID"},
    "buildBetaNotifications_createInstance": {"STATE_ERROR.ENTITY_STATE_INVALID"},
    "webhookDeliveries_createInstance": {"STATE_ERROR.ENTITY_STATE_INVALID"},
}
"""What the domain's rules say to a request of samples, by operation."""
REFUSED_WHOLE = {*REFUSED, "betaGroups_createInstance", "betaTesters_createInstance"}
"""Operations that a request of all samples is refused for, as they contradict each other."""
RULED = {
    "appStoreVersions_build_updateToOneRelationship",
    "appEncryptionDeclarations_builds_createToManyRelationship",
    "betaGroups_betaTesters_createToManyRelationship",
    "betaGroups_builds_createToManyRelationship",
    "betaTesters_betaGroups_createToManyRelationship",
    "betaTesters_builds_createToManyRelationship",
    "builds_appEncryptionDeclaration_updateToOneRelationship",
    "builds_betaGroups_createToManyRelationship",
    "builds_individualTesters_createToManyRelationship",
}
"""Links that rules refuse to samples: see test_rules and test_versions."""


def of_kind(*kinds: str) -> list[Operation]:
    """The operations of some kinds."""
    return [operation for operation in OPERATIONS if operation.kind in kinds]


def named(operation: Operation) -> str:
    return operation.id


@pytest.fixture(scope="module")
def world() -> Sandbox:
    """A filled world, for requests that change nothing."""
    return filled()


def check(operation: Operation, answer: Any) -> None:
    """An answer has the media type and the form that the surface says."""
    assert answer.status_code == operation.status, answer.text
    if not operation.media:
        assert answer.content == b""
        return
    assert answer.headers["content-type"] == operation.media[0]
    if operation.returns != "Download":
        assert getattr(models, operation.returns or "")(answer.json()).issues() == []


def test_there_is_a_way_for_every_kind() -> None:
    assert {operation.kind for operation in OPERATIONS} == set(KINDS)
    assert len(OPERATIONS) == len(surface.load()["operations"])


@pytest.mark.parametrize("operation", READS, ids=named)
def test_every_read_is_answered_as_the_surface_says(operation: Operation, world: Sandbox) -> None:
    http = Http(world)
    paths = [operation.path.replace("{id}", one) for one in world.ids(operation.type)] if operation.media else []
    for path in paths if "{id}" in operation.path else [operation.path]:
        answer = http.request("GET", path, params=query(operation))
        check(operation, answer)
        if "include" in operation.parameters:
            assert answer.json()["included"] or not answer.json()["data"]


@pytest.mark.parametrize("operation", of_kind("createInstance"), ids=named)
def test_what_is_required_is_enough_to_create(operation: Operation) -> None:
    sandbox = filled()
    data = body(sandbox, operation)
    answer = Http(sandbox).post(operation.path, data)
    if operation.id in REFUSED:
        assert set(codes(answer)) == REFUSED[operation.id]
        return
    check(operation, answer)
    made = answer.json()["data"]
    record = sandbox.world.store.get(made["type"], made["id"])
    assert record.attributes.items() >= data["attributes"].items()
    for name, member in data["relationships"].items():
        for one in member["data"] if isinstance(member["data"], list) else [member["data"]]:
            other = sandbox.world.store.get(one["type"], one["id"])
            assert other in sandbox.world.store.related(record, name)
            back = shapes().inverse(record.type, name)
            assert back is None or record in sandbox.world.store.related(other, back)


def test_every_attribute_of_what_is_created_is_set_or_listed_as_unmodelled() -> None:
    settable = {
        (operation.type, name)
        for operation in of_kind("createInstance", "updateInstance")
        for name in (operation.body or {})["attributes"]
    }
    unset = set()
    for operation in of_kind("createInstance"):
        sandbox = filled()
        answer = Http(sandbox).request("POST", operation.path, json=request(sandbox, operation))
        assert answer.status_code in ((409, 422) if operation.id in REFUSED_WHOLE else (201,)), answer.text
        made = answer.json().get("data", {})
        empty = (name for name, value in made.get("attributes", {}).items() if value is None)
        unset |= {f"{operation.type}.{name}" for name in empty if (operation.type, name) not in settable}
    assert unset == set(shapes().semantics.unmodelled["attributes"])


@pytest.mark.parametrize("operation", of_kind("createInstance"), ids=named)
def test_what_is_required_is_missed(operation: Operation) -> None:
    sandbox = filled()
    data = body(sandbox, operation)
    count = len(sandbox.ids(data["type"]))
    answer = Http(sandbox).post(operation.path, {"type": data["type"]})
    wanted = {f"/data/{member}/{name}" for member in ("attributes", "relationships") for name in data[member]}
    if wanted:
        assert answer.status_code == 409, answer.text
        assert {error["source"]["pointer"] for error in answer.json()["errors"]} == wanted
        assert all(code.endswith(".REQUIRED") for code in codes(answer))
        assert len(sandbox.ids(data["type"])) == count


@pytest.mark.parametrize("operation", of_kind("updateInstance"), ids=named)
def test_everything_that_an_update_takes_is_kept(operation: Operation) -> None:
    sandbox = filled()
    record = sandbox.world.store.all(operation.type)[0]
    for name in (operation.body or {})["attributes"]:
        record.attributes.pop(name, None)
    record.attributes |= {"expired": False} if operation.type == "builds" else {}
    data = body(sandbox, operation, whole=True) | {"id": record.id}
    if operation.type == "builds":
        del data["relationships"]["appEncryptionDeclaration"]  # one or the other answers for a build: see test_rules
    for path, name in shapes().semantics.alias.items():
        if path.startswith(f"{operation.type}.") and name in data["relationships"]:
            data["relationships"].pop(path.split(".")[1], None)  # the same links under another name
    if operation.type == "betaGroups":
        data["attributes"] |= {"publicLinkEnabled": False}
    if operation.type in assets.TYPES:
        data["attributes"].pop("uploaded", None)  # nothing was: see test_uploads and test_assets
    answer = Http(sandbox).patch(operation.path.replace("{id}", record.id), data)
    if operation.id in REFUSED:
        assert set(codes(answer)) == REFUSED[operation.id]
        return
    check(operation, answer)
    assert record.attributes.items() >= data["attributes"].items()
    for name, member in data["relationships"].items():
        wanted = member["data"] if isinstance(member["data"], list) else [member["data"]]
        assert [one.key for one in sandbox.world.store.related(record, name)] == wanted


@pytest.mark.parametrize("operation", of_kind("deleteInstance"), ids=named)
def test_what_is_deleted_is_gone_from_everywhere(operation: Operation) -> None:
    sandbox = filled()
    store = sandbox.world.store
    record = store.all(operation.type)[0]
    owned = [part for name in shapes().owned(record.type) for part in store.related(record, name)]
    http = Http(sandbox)
    path = operation.path.replace("{id}", record.id)
    if operation.id in REFUSED:
        assert set(codes(http.delete(path))) == REFUSED[operation.id]
        return
    check(operation, http.delete(path))
    assert (http.delete(path).status_code, store.find(record.type, record.id)) == (404, None)
    for part in owned:
        assert store.find(part.type, part.id) is None
    for type_ in shapes().types():
        for other in store.all(type_):
            for name, target in linkable(shapes(), type_):
                assert target != record.type or record not in store.related(other, name)


@pytest.mark.parametrize(
    "operation",
    of_kind(
        "createToManyRelationship",
        "deleteToManyRelationship",
        "replaceToManyRelationship",
        "updateToOneRelationship",
    ),
    ids=named,
)
def test_links_are_made_cut_and_replaced(operation: Operation) -> None:
    sandbox = filled()
    store = sandbox.world.store
    record, name = store.all(operation.type)[0], operation.relationship or ""
    before = store.related(record, name)
    kind = operation.body or {}
    cuts = operation.kind == "deleteToManyRelationship"
    data = [one.key for one in before] if cuts else fresh(sandbox, kind)
    answer = Http(sandbox).request(operation.verb, operation.path.replace("{id}", record.id), json={"data": data})
    if operation.id in RULED:
        assert answer.status_code in (409, 422)
        return
    check(operation, answer)
    now = [one.key for one in store.related(record, name)]
    if cuts:
        assert before
        assert now == []
    elif operation.kind == "createToManyRelationship":
        assert now == [one.key for one in before] + data
    else:
        assert now == (data if isinstance(data, list) else [data])
    if not cuts and (back := shapes().inverse(record.type, name)):
        one = data[0] if isinstance(data, list) else data
        assert record in store.related(store.get(one["type"], one["id"]), back)


def test_every_filter_is_answered_or_listed_as_unmodelled() -> None:
    missing = set()
    for operation in LISTS:
        for wire in operation.parameters:
            type_ = shapes().target(operation)
            if wire.startswith(("filter[", "exists[")) and meaning(shapes(), type_, wire[7:-1]) is None:
                missing.add(f"{type_}.{wire}")
    assert missing == set(shapes().semantics.unmodelled["filters"])


@pytest.mark.parametrize("operation", LISTS, ids=named)
def test_every_filter_finds_what_it_should_and_nothing_else(operation: Operation, world: Sandbox) -> None:
    http, store = Http(world), world.world.store
    owner = world.ids(operation.type)[0] if "{id}" in operation.path else ""
    path = operation.path.replace("{id}", owner)
    required = query(operation)
    required.pop("include", None)
    for wire, parameter in operation.parameters.items():
        if not wire.startswith(("filter[", "exists[")):
            continue
        meant = meaning(shapes(), shapes().target(operation), wire[7:-1])
        assert meant is not None
        everything = http.read(path, required)["data"]
        found = {
            value: http.read(path, required | {wire: value})["data"] for value in possible(world, parameter, meant)
        }
        if wire.startswith("exists[") or meant.values is not None:
            assert sorted(one["id"] for some in found.values() for one in some) == sorted(
                one["id"] for one in everything
            )
        elif everything:
            assert any(found.values()), wire
            assert all(store.find(one["type"], one["id"]) for some in found.values() for one in some)
        if meant.order is None and not parameter.values and wire.startswith("filter[") and "boolean" not in kind(meant):
            assert http.read(path, required | {wire: "there-is-none"})["data"] == []


def kind(meant: Any) -> str:
    """What an attribute is that a filter compares."""
    if meant.values is not None:
        return "boolean"
    return str(shapes().resource(meant.type).attributes[meant.attribute]["type"]) if meant.attribute else "id"


def possible(sandbox: Sandbox, parameter: Any, meant: Any) -> list[str]:
    """Values for a filter: all of an enum's, both of a switch, the sample of an attribute, or ids."""
    if parameter.wire.startswith("exists[") or kind(meant) == "boolean":
        return ["true", "false"]
    if parameter.values:
        return sorted(parameter.values)
    if meant.order is not None:
        return {"<": ["2026-05-02T00:00:00Z"], ">=": ["2026-05-01T00:00:00Z"]}[meant.order]
    if meant.attribute is None:
        return sandbox.ids(meant.type)
    value = sample(shapes().resource(meant.type).attributes[meant.attribute])
    if isinstance(value, dict):
        value = value[meant.path.rsplit(".", 1)[-1]]
    if f"{meant.type}.{meant.attribute}" in shapes().semantics.unique:
        value = f"0-{value}"
    return [str(value[0] if isinstance(value, list) else value)]


def test_every_sort_is_by_an_attribute_or_by_table() -> None:
    missing = set()
    for operation in LISTS:
        sort = operation.parameters.get("sort")
        for field in {value.lstrip("-") for value in (sort.values if sort else None) or ()}:
            path = f"{shapes().target(operation)}.{field}"
            known = {"id", *shapes().resource(shapes().target(operation)).attributes}
            if field not in known and path not in shapes().semantics.sort:
                missing.add(path)
    assert missing == set(shapes().semantics.unmodelled["sorts"])


@pytest.mark.parametrize("operation", [one for one in LISTS if "sort" in one.parameters], ids=named)
def test_every_sort_orders_and_its_opposite_reverses(operation: Operation) -> None:
    sandbox, type_ = filled(), shapes().target(operation)
    http, store = Http(sandbox), sandbox.world.store
    path = operation.path.replace("{id}", sandbox.ids(operation.type)[0])
    first, second = store.all(type_)
    if operation.relationship is not None:
        store.link(store.all(operation.type)[0], operation.relationship, second)
    needed = {name: value for name, value in query(operation).items() if name != "include"}
    for field in sorted({value.lstrip("-") for value in operation.parameters["sort"].values or ()}):
        if by := shapes().semantics.sort.get(f"{type_}.{field}"):
            ends = [store.one(record, field) for record in (first, second)]
            for end, value in zip(ends, ("1.9", "1.10"), strict=True):
                assert end is not None
                end.attributes[by] = value
        elif field != "id":
            for record, value in zip((first, second), unlike(shapes().resource(type_).attributes[field]), strict=True):
                record.attributes[shapes().stored(type_, field)] = value
        pages = (http.read(path, needed | {"sort": sort}) for sort in (field, f"-{field}"))
        up, down = ([one["id"] for one in page["data"]] for page in pages)
        assert len(up) == 2
        assert up == down[::-1], field
        assert field == "id" or up == [first.id, second.id], field


def unlike(kind_: Any) -> tuple[Any, Any]:
    """Two values of a kind, the lesser first."""
    if kind_["type"] == "enum":
        one, other, *_ = sorted(shapes().enum(kind_["name"]))
        return one, other
    one = sample(kind_)
    return {str: ("1", "2"), int: (1, 2), float: (0.5, 1.5), bool: (False, True)}[type(one)]


def test_every_relationship_has_another_end_or_is_said_to_have_none() -> None:
    semantics = shapes().semantics
    single = set()
    for type_ in shapes().types():
        for name, relationship in shapes().resource(type_).relationships.items():
            path = f"{type_}.{name}"
            if not relationship.type:
                read = next(one for one in READS if (one.type, one.relationship) == (type_, name))
                assert media.JSON not in read.media
            elif path not in semantics.alias and path not in semantics.derived:
                back = shapes().inverse(type_, name)
                if back is None:
                    single.add(path)
                else:
                    assert shapes().inverse(relationship.type, back) == name, path
    assert single == set(semantics.one_way)


def test_every_answer_that_is_no_json_api_has_a_writer() -> None:
    for operation in READS:
        for one in operation.media:
            if one == media.GZIP:
                assert operation.type in REPORTS
            elif one not in (media.JSON, media.CSV):
                assert one in metrics.DOCUMENTS


def test_every_metric_knows_what_it_is_asked_for() -> None:
    for operation in of_kind("getMetrics"):
        room = shapes().model(shapes().model(operation.returns or "")["data"])["attributes"]
        dimensions = set(shapes().model(room["dimensions"]["name"])["attributes"]) if "dimensions" in room else set()
        filters = {wire[7:-1] for wire in operation.parameters if wire.startswith("filter[")}
        assert filters <= dimensions
        assert set(operation.parameters) - {f"filter[{one}]" for one in filters} <= {
            "groupBy",
            "granularity",
            "limit",
            "period",
            "sort",
        }


def test_the_semantics_speak_of_what_there_is() -> None:
    table = shapes()
    semantics = table.semantics
    of_relationships = [
        *semantics.inverse,
        *semantics.inverse.values(),
        *semantics.one_way,
        *semantics.derived,
        *semantics.absent,
        *semantics.alias,
        *semantics.targets,
        *semantics.survives,
        *semantics.replaces,
        *(f"{path.split('.')[0]}.{other}" for path, other in semantics.alias.items()),
        *(f"{type_}.{name}" for type_, names in semantics.cascade.items() for name in names),
        *(f"{type_}.{name}" for type_, names in semantics.made.items() for name in names),
        *rules.ALL.before_link,
        *rules.ALL.after_link,
        *rules.ALL.before_unlink,
        *rules.ALL.after_unlink,
    ]
    for path in of_relationships:
        type_, name = path.split(".")
        known = table.resource(type_)
        attribute = path in semantics.alias or path.split(".")[0] == "inAppPurchases"
        assert name in known.relationships or (attribute and name in known.attributes), path
    for path in [*semantics.unique, *semantics.match, *rules.ALL.derived]:
        type_, name = path.split(".")
        assert name in table.resource(type_).attributes, path
    common = semantics.defaults["*"].keys() | semantics.touched
    assert common <= {name for type_ in table.types() for name in table.resource(type_).attributes}
    for type_, defaults in semantics.defaults.items():
        if type_ == "*":
            continue
        for name, value in defaults.items():
            kind_ = table.resource(type_).attributes[name]
            assert kind_["type"] != "enum" or value in table.enum(kind_["name"]), (type_, name)
    for path in semantics.filters:
        assert meaning(table, *path.split(".", 1)), path
    for type_, rule in semantics.ids.items():
        known = table.resource(type_)
        assert rule in ("number", "code") or not known.relationships[rule].many, type_
