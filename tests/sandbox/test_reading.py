"""Reading: documents, filters, sorting, include, fields, and what is wrong with a query."""

from __future__ import annotations

import re
from typing import Any

import pytest

from asckit.testing import Sandbox
from asckit_plugins.sandbox import query, selection
from asckit_plugins.sandbox.errors import Refusal

from .conftest import Http, build_id, codes, source


def versions(document: dict[str, Any]) -> list[str]:
    return [item["attributes"]["version"] for item in document["data"]]


# -- documents ---------------------------------------------------------------------------------


def test_a_resource_has_attributes_relationships_and_an_address(http: Http, aurora: str) -> None:
    document = http.read(f"/v1/apps/{aurora}")
    data = document["data"]
    address = f"{http.sandbox.base_url}/v1/apps/{aurora}"
    assert (data["type"], data["id"], data["links"]) == ("apps", aurora, {"self": address})
    assert data["attributes"]["bundleId"] == "com.example.aurora"
    assert data["relationships"]["builds"] == {
        "links": {"self": f"{address}/relationships/builds", "related": f"{address}/builds"}
    }
    assert document["links"] == {"self": address}
    assert "included" not in document


def test_an_app_has_a_numeric_id(aurora: str) -> None:
    assert aurora.isdigit()


def test_a_builds_beta_detail_has_the_builds_own_id(http: Http) -> None:
    build = build_id(http.sandbox, "2.0", "41")
    assert http.read(f"/v1/builds/{build}/buildBetaDetail")["data"]["id"] == build


def test_timestamps_are_written_as_apple_does(http: Http) -> None:
    build = http.read("/v1/builds", {"limit": 1})["data"][0]
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d-07:00", build["attributes"]["uploadedDate"])


def test_an_unknown_id_is_not_found(http: Http) -> None:
    answer = http.get("/v1/builds/nothing")
    assert answer.status_code == 404
    assert codes(answer) == ["NOT_FOUND"]


def test_an_id_is_taken_as_it_is_meant_not_as_it_is_quoted(http: Http) -> None:
    assert http.get("/v1/builds/a%2Fb").status_code == 404
    assert codes(http.get("/v1/builds/a%2Fb")) == ["NOT_FOUND"]


def test_an_unknown_path_is_a_path_error(http: Http) -> None:
    for path in ("/v1/nothing", "/v1/apps/1/nothing", "/", "/v9/apps"):
        answer = http.get(path)
        assert (answer.status_code, codes(answer)) == (404, ["PATH_ERROR"])


def test_a_method_that_a_path_does_not_take_is_refused_and_the_others_are_named(http: Http) -> None:
    answer = http.delete("/v1/apps")
    assert (answer.status_code, codes(answer)) == (405, ["METHOD_NOT_ALLOWED"])
    assert answer.headers["allow"] == "GET"


def test_metrics_are_empty(http: Http, aurora: str) -> None:
    document = http.read(f"/v1/apps/{aurora}/metrics/betaTesterUsages", {"period": "P7D"})
    assert (document["data"], document["meta"]["paging"]["total"]) == ([], 0)


def test_a_to_one_that_holds_nothing_is_null_or_not_found_by_table(http: Http) -> None:
    build = build_id(http.sandbox, "2.0", "42")
    assert http.read(f"/v1/builds/{build}/betaAppReviewSubmission")["data"] is None
    assert http.read(f"/v1/builds/{build}/relationships/betaAppReviewSubmission")["data"] is None
    assert codes(http.get(f"/v1/builds/{build}/buildBetaDetail")) == ["NOT_FOUND"]


def test_a_relationship_gives_type_and_id_only(http: Http, aurora: str) -> None:
    build = build_id(http.sandbox, "2.0", "41")
    document = http.read(f"/v1/builds/{build}/relationships/app")
    assert document["data"] == {"type": "apps", "id": aurora}
    assert document["links"]["related"] == f"{http.sandbox.base_url}/v1/builds/{build}/app"
    many = http.read(f"/v1/apps/{aurora}/relationships/builds", {"limit": 2})
    assert [set(item) for item in many["data"]] == [{"type", "id"}] * 2
    assert many["meta"]["paging"]["total"] == 10


def test_testers_of_an_app_are_those_of_its_groups(http: Http, aurora: str) -> None:
    testers = http.read("/v1/betaTesters", {"filter[apps]": aurora})
    assert testers["meta"]["paging"]["total"] == 6
    tester = testers["data"][0]["id"]
    assert [app["id"] for app in http.read(f"/v1/betaTesters/{tester}/apps")["data"]] == [aurora]


# -- filters -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("filters", "numbers"),
    [
        ({"filter[version]": "41"}, ["41"]),
        ({"filter[version]": "041"}, ["41"]),
        ({"filter[version]": "40,41"}, ["40", "41"]),
        ({"filter[processingState]": "INVALID"}, ["11"]),
        ({"filter[processingState]": "PROCESSING"}, ["42"]),
        ({"filter[expired]": "true"}, ["1", "2"]),
        ({"filter[preReleaseVersion.version]": "2.0"}, ["40", "41", "42"]),
        ({"filter[preReleaseVersion.version]": "2"}, ["40", "41", "42"]),
        ({"filter[preReleaseVersion.version]": "1.1.0", "filter[expired]": "false"}, ["10", "11", "12"]),
        ({"filter[preReleaseVersion.platform]": "MAC_OS"}, []),
        ({"filter[betaAppReviewSubmission.betaReviewState]": "APPROVED", "filter[expired]": "false"}, ["10", "12"]),
        ({"exists[usesNonExemptEncryption]": "false"}, ["21"]),
        ({"filter[usesNonExemptEncryption]": "true"}, []),
    ],
)
def test_builds_are_found_by(http: Http, aurora: str, filters: dict[str, str], numbers: list[str]) -> None:
    found = http.read("/v1/builds", {"filter[app]": aurora, **filters})
    assert versions(found) == numbers
    assert found["meta"]["paging"]["total"] == len(numbers)


def test_an_email_address_is_found_in_any_case(http: Http) -> None:
    assert len(http.read("/v1/betaTesters", {"filter[email]": "ADA@Example.com"})["data"]) == 1


def test_a_bundle_id_is_found_exactly(http: Http, aurora: str) -> None:
    found = http.read("/v1/apps", {"filter[bundleId]": "com.example.aurora"})
    assert [item["id"] for item in found["data"]] == [aurora]


def test_a_filter_by_a_flag_takes_true_or_false(http: Http) -> None:
    answer = http.get("/v1/builds", **{"filter[expired]": "maybe"})
    assert (answer.status_code, codes(answer), source(answer)) == (400, ["PARAMETER_ERROR.INVALID"], "filter[expired]")


def test_a_filter_that_nothing_is_known_of_is_not_guessed_at(sandbox: Sandbox) -> None:
    builds = sandbox.world.store.all("builds")
    asked = query.Query({}, filters={"mood": ["sunny"]})
    with pytest.raises(Refusal, match="NOT_MODELLED"):
        selection.select(sandbox.world.store, lambda *_: None, builds, asked, "builds")


# -- order -------------------------------------------------------------------------------------


def test_versions_sort_as_numbers(http: Http, aurora: str) -> None:
    numbers = versions(http.read("/v1/builds", {"filter[app]": aurora, "sort": "-version"}))
    assert numbers == sorted(numbers, key=int, reverse=True)


def test_a_list_sorts_by_several_fields_in_turn(http: Http) -> None:
    found = http.read("/v1/builds", {"sort": "preReleaseVersion,-uploadedDate", "include": "preReleaseVersion"})
    trains = {item["id"]: item["attributes"]["version"] for item in found["included"]}
    keys = [
        (trains[item["relationships"]["preReleaseVersion"]["data"]["id"]], item["attributes"]["uploadedDate"])
        for item in found["data"]
    ]
    assert keys == sorted(sorted(keys, reverse=True), key=lambda key: key[0])


# -- include, fields ---------------------------------------------------------------------------


def test_include_brings_related_resources_once_each_and_names_them(http: Http, aurora: str) -> None:
    document = http.read("/v1/builds", {"filter[app]": aurora, "include": "app,preReleaseVersion,betaGroups"})
    keys = [(item["type"], item["id"]) for item in document["included"]]
    assert len(keys) == len(set(keys))
    assert {kind for kind, _ in keys} == {"apps", "preReleaseVersions", "betaGroups"}
    for item in document["data"]:
        assert item["relationships"]["app"]["data"] == {"type": "apps", "id": aurora}
        assert "data" not in item["relationships"]["buildBetaDetail"]
        for link in item["relationships"]["betaGroups"]["data"]:
            assert (link["type"], link["id"]) in keys


def test_included_lists_have_a_limit_of_their_own_and_tell_the_total(http: Http, groups: dict[str, str]) -> None:
    path = f"/v1/betaGroups/{groups['Public Beta']}"
    document = http.read(path, {"include": "betaTesters", "limit[betaTesters]": 2})
    testers = document["data"]["relationships"]["betaTesters"]
    assert testers["meta"]["paging"] == {"total": 3, "limit": 2}
    assert [item["id"] for item in document["included"]] == [link["id"] for link in testers["data"]]
    assert len(testers["data"]) == 2


def test_including_what_the_sandbox_has_none_of_brings_nothing(http: Http) -> None:
    document = http.read("/v1/builds", {"include": "icons,appStoreVersion,buildBundles", "limit": 1})
    relationships = document["data"][0]["relationships"]
    assert (relationships["icons"]["data"], relationships["appStoreVersion"]["data"]) == ([], None)
    assert relationships["buildBundles"]["data"] == []
    assert document["included"] == []


def test_fields_are_the_only_attributes_and_relationships_shown(http: Http) -> None:
    parameters = {"fields[builds]": "version,app", "fields[apps]": "name", "include": "app", "limit": 1}
    document = http.read("/v1/builds", parameters)
    (build,) = document["data"]
    assert (set(build["attributes"]), set(build["relationships"])) == ({"version"}, {"app"})
    (app,) = document["included"]
    assert app["attributes"].keys() == {"name"}
    assert "relationships" not in app


# -- what is wrong with a query ----------------------------------------------------------------


@pytest.mark.parametrize(
    ("parameter", "value", "code"),
    [
        ("filter[nothing]", "1", "ILLEGAL"),
        ("nothing", "1", "ILLEGAL"),
        ("fields[bundleIds]", "name", "ILLEGAL"),
        ("sort", "name", "INVALID"),
        ("include", "nothing", "INVALID"),
        ("include", "app,nothing", "INVALID"),
        ("fields[builds]", "nothing", "INVALID"),
        ("filter[processingState]", "DONE", "INVALID"),
        ("filter[app]", "", "INVALID"),
        ("exists[usesNonExemptEncryption]", "perhaps", "INVALID"),
        ("limit", "0", "INVALID"),
        ("limit", "201", "INVALID"),
        ("limit", "-1", "INVALID"),
        ("limit", "many", "INVALID"),
        ("limit", "99999999999999999999", "INVALID"),
        ("limit[betaGroups]", "51", "INVALID"),
        ("cursor", "nonsense", "INVALID"),
        ("cursor", "", "INVALID"),
    ],
)
def test_a_wrong_parameter_is_refused_and_named(http: Http, parameter: str, value: str, code: str) -> None:
    answer = http.request("GET", "/v1/builds", params={parameter: value})
    assert answer.status_code == 400
    assert codes(answer) == [f"PARAMETER_ERROR.{code}"]
    assert source(answer) == parameter


def test_a_required_filter_is_missed(http: Http) -> None:
    answer = http.get("/v1/betaAppReviewSubmissions")
    assert (answer.status_code, codes(answer)) == (400, ["PARAMETER_ERROR.REQUIRED"])
    assert source(answer) == "filter[build]"


def test_everything_wrong_is_said_at_once(http: Http) -> None:
    answer = http.request("GET", "/v1/builds", params={"sort": "x", "limit": "0", "nothing": "1"})
    assert len(codes(answer)) == 3


def test_a_list_that_takes_no_sort_refuses_it(http: Http, aurora: str) -> None:
    assert codes(http.get(f"/v1/apps/{aurora}/builds", sort="-version")) == ["PARAMETER_ERROR.ILLEGAL"]


def test_one_resource_has_no_cursor(http: Http, aurora: str) -> None:
    assert codes(http.get(f"/v1/apps/{aurora}", cursor="x")) == ["PARAMETER_ERROR.ILLEGAL"]


def test_a_parameter_given_twice_counts_once(http: Http) -> None:
    answer = http.request("GET", "/v1/builds?limit=1&limit=2")
    assert len(answer.json()["data"]) == 2


# -- the same every time -----------------------------------------------------------------------


def test_the_same_seed_makes_the_same_world() -> None:
    def view(sandbox: Sandbox) -> list[str]:
        return [one for kind in ("apps", "builds", "betaGroups", "betaTesters") for one in sandbox.ids(kind)]

    assert view(Sandbox()) == view(Sandbox())
    assert view(Sandbox(seed="other"))[2:] != view(Sandbox())[2:]
