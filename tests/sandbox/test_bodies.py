"""What is wrong with a body is said with Apple's codes, and where."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asckit.testing import Sandbox

from .conftest import Http, build_id, codes, mint, source


@pytest.mark.parametrize(
    "body", [b"", b"{", b"[1,", b"\xff\xfe", b'{"data": NaN}', b'{"data": "\\ud800"}', b"[" * 9_000]
)
def test_what_is_not_json_is_a_bad_request(http: Http, body: bytes) -> None:
    headers = {"content-type": "application/json"}
    answer = http.request("POST", "/v1/betaGroups", content=body, headers=headers)
    assert (answer.status_code, codes(answer)) == (400, ["ENTITY_INVALID"])


@pytest.mark.parametrize("body", [[], {}, {"data": None}, {"data": []}, {"data": "x"}, {"data": {"attributes": []}}])
def test_what_is_not_a_document_cannot_be_processed(http: Http, body: Any) -> None:
    answer = http.request("POST", "/v1/betaGroups", json=body)
    assert (answer.status_code, codes(answer)) == (422, ["ENTITY_UNPROCESSABLE"])


def test_a_body_of_another_media_type_is_refused(http: Http) -> None:
    answer = http.request("POST", "/v1/betaGroups", content=b"{}", headers={"content-type": "text/plain"})
    assert (answer.status_code, codes(answer)) == (415, ["UNSUPPORTED_MEDIA_TYPE"])


def test_a_huge_request_is_refused(http: Http) -> None:
    headers = {"content-type": "application/json"}
    answer = http.request("POST", "/v1/betaGroups", content=b" " * 1_000_001, headers=headers)
    assert (answer.status_code, codes(answer)) == (413, ["CONTENT_TOO_LARGE"])
    assert http.request("GET", "/v1/apps?" + "x" * 20_000).status_code == 413


def test_what_is_required_is_missed_all_of_it(http: Http) -> None:
    answer = http.create("betaGroups")
    assert answer.status_code == 409
    assert codes(answer) == ["ENTITY_ERROR.ATTRIBUTE.REQUIRED", "ENTITY_ERROR.RELATIONSHIP.REQUIRED"]
    pointers = [error["source"]["pointer"] for error in answer.json()["errors"]]
    assert pointers == ["/data/attributes/name", "/data/relationships/app"]


@pytest.mark.parametrize(
    ("attributes", "code", "pointer"),
    [
        ({"nothing": 1}, "UNKNOWN", "nothing"),
        ({"publicLink": "https://example.com"}, "NOT_ALLOWED", "publicLink"),
        ({"name": 5}, "TYPE", "name"),
        ({"isInternalGroup": "true"}, "TYPE", "isInternalGroup"),
        ({"publicLinkLimit": True}, "TYPE", "publicLinkLimit"),
        ({"publicLinkLimit": 1.5}, "TYPE", "publicLinkLimit"),
        ({"name": None}, "REQUIRED", "name"),
        ({"publicLinkLimit": 0}, "INVALID", "publicLinkLimit"),
        ({"publicLinkLimit": 10_001}, "INVALID", "publicLinkLimit"),
        ({"name": "qa"}, "INVALID.DUPLICATE", "name"),
        ({"hasAccessToAllBuilds": True}, "INVALID", "hasAccessToAllBuilds"),
        ({"isInternalGroup": True, "publicLinkEnabled": True}, "INVALID", "publicLinkEnabled"),
    ],
)
def test_a_wrong_attribute_is_refused_and_pointed_at(
    http: Http, aurora: str, attributes: dict[str, Any], code: str, pointer: str
) -> None:
    answer = http.create("betaGroups", {"name": "New", **attributes}, app=f"apps/{aurora}")
    assert answer.status_code == 409
    assert codes(answer) == [f"ENTITY_ERROR.ATTRIBUTE.{code}"]
    assert source(answer) == f"/data/attributes/{pointer}"


def test_an_enum_takes_its_values_only(http: Http, aurora: str) -> None:
    answer = http.update("apps", aurora, contentRightsDeclaration="MAYBE")
    assert codes(answer) == ["ENTITY_ERROR.ATTRIBUTE.INVALID"]
    assert http.update("apps", aurora, contentRightsDeclaration=None).status_code == 200


@pytest.mark.parametrize(
    "data", [None, [], {"type": "builds", "id": "1"}, {"type": "apps"}, {"type": "apps", "id": "1"}]
)
def test_a_wrong_relationship_is_refused_and_pointed_at(http: Http, data: Any) -> None:
    body = {"type": "betaGroups", "attributes": {"name": "New"}, "relationships": {"app": {"data": data}}}
    answer = http.post("/v1/betaGroups", body)
    assert (answer.status_code, codes(answer)) == (409, ["ENTITY_ERROR.RELATIONSHIP.INVALID"])
    assert source(answer) == "/data/relationships/app"


def test_a_relationship_that_there_is_not_or_that_cannot_be_set_is_told_apart(
    http: Http, groups: dict[str, str]
) -> None:
    data = {"type": "betaGroups", "id": groups["QA"], "relationships": {"app": {}, "nothing": {}}}
    answer = http.patch(f"/v1/betaGroups/{groups['QA']}", data)
    assert codes(answer) == ["ENTITY_ERROR.RELATIONSHIP.NOT_ALLOWED", "ENTITY_ERROR.RELATIONSHIP.UNKNOWN"]


def test_type_and_id_are_those_of_the_path(http: Http, groups: dict[str, str]) -> None:
    answer = http.patch(f"/v1/betaGroups/{groups['QA']}", {"type": "builds", "id": "1"})
    assert answer.status_code == 409
    assert codes(answer) == ["ENTITY_ERROR.TYPE.INVALID", "ENTITY_ERROR.ID.INVALID"]


def test_a_linkage_is_a_list_of_the_right_type(http: Http, groups: dict[str, str]) -> None:
    path = f"/v1/betaGroups/{groups['QA']}/relationships/betaTesters"
    assert codes(http.post(path, {"type": "betaTesters", "id": "1"})) == ["ENTITY_UNPROCESSABLE"]
    assert codes(http.post(path, [{"type": "builds", "id": "1"}])) == ["ENTITY_ERROR.RELATIONSHIP.INVALID"]
    answer = http.post(path, [{"type": "betaTesters", "id": "1"}])
    assert (codes(answer), source(answer)) == (["ENTITY_ERROR.RELATIONSHIP.INVALID"], "/data/0")


def test_a_linkage_that_is_partly_wrong_changes_nothing(http: Http, groups: dict[str, str]) -> None:
    tester = http.sandbox.ids("betaTesters", email="ada@example.com")[0]
    path = f"/v1/betaGroups/{groups['QA']}/relationships/betaTesters"
    before = http.sandbox.get("betaGroups", groups["QA"])
    answer = http.post(path, [{"type": "betaTesters", "id": tester}, {"type": "betaTesters", "id": "1"}])
    assert answer.status_code == 409
    assert http.sandbox.get("betaGroups", groups["QA"]) == before


def test_a_to_one_cannot_be_cleared(http: Http) -> None:
    build = build_id(http.sandbox, "1.2", "21")
    answer = http.patch(f"/v1/builds/{build}/relationships/appEncryptionDeclaration", None)
    assert codes(answer) == ["ENTITY_ERROR.RELATIONSHIP.INVALID"]


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["data", "type", "id", "attributes", "relationships", "name", "app", "publicLinkLimit"]),
            inner,
        )
    ),
    max_leaves=12,
)


@settings(max_examples=200, deadline=None)
@given(json_values, st.sampled_from(["/v1/betaGroups", "/v1/betaTesters", "/v1/betaAppReviewSubmissions"]))
def test_any_json_is_answered_never_stumbled_over(body: Any, path: str) -> None:
    http = Http(Sandbox("empty"))
    assert http.request("POST", path, json=body).status_code in (201, 400, 409, 422)


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=40), st.dictionaries(st.text(max_size=12), st.text(max_size=12), max_size=3))
def test_any_target_is_answered_never_stumbled_over(path: str, query: dict[str, str]) -> None:
    sandbox = Sandbox("empty")
    headers = {"authorization": f"Bearer {mint(sandbox)}"}
    for target in (f"/v1/{path}", f"/v1/apps/{path}", "/v1/builds?" + "&".join(f"{k}={v}" for k, v in query.items())):
        status, _, _ = sandbox.handle("GET", target, headers, b"")
        assert status in (200, 400, 404, 405, 501)
