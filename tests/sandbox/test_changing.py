"""Creating, changing, linking and deleting, whichever the type."""

from __future__ import annotations

import pytest

from asckit.testing import Sandbox

from .conftest import Http, build_id, codes


def test_what_is_created_comes_back_with_its_defaults_and_can_be_read(http: Http, aurora: str) -> None:
    answer = http.create("betaGroups", {"name": "Friends"}, app=f"apps/{aurora}")
    assert answer.status_code == 201
    data = answer.json()["data"]
    assert data["attributes"]["isInternalGroup"] is False
    assert data["attributes"]["feedbackEnabled"] is True
    assert data["attributes"]["createdDate"] == http.sandbox.world.stamp()
    assert http.read(f"/v1/betaGroups/{data['id']}")["data"] == data
    assert http.read(f"/v1/betaGroups/{data['id']}/app")["data"]["id"] == aurora
    assert data["id"] in http.sandbox.get("apps", aurora)["betaGroups"]


def test_a_change_leaves_out_what_it_does_not_name(http: Http, groups: dict[str, str]) -> None:
    before = http.read(f"/v1/betaGroups/{groups['QA']}")["data"]["attributes"]
    after = http.update("betaGroups", groups["QA"], name="Quality").json()["data"]["attributes"]
    assert after == {**before, "name": "Quality"}


def test_a_group_keeps_its_own_name(http: Http, groups: dict[str, str]) -> None:
    assert http.update("betaGroups", groups["QA"], name="QA").status_code == 200
    assert codes(http.update("betaGroups", groups["QA"], name="Core Team")) == [
        "ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE"
    ]


def test_another_app_may_use_the_same_name(http: Http, watch: str) -> None:
    assert http.create("betaGroups", {"name": "QA"}, app=f"apps/{watch}").status_code == 201


def test_what_is_deleted_is_gone_from_everywhere(http: Http, aurora: str, groups: dict[str, str]) -> None:
    tester = http.sandbox.get("betaGroups", groups["QA"])["betaTesters"][0]
    answer = http.delete(f"/v1/betaGroups/{groups['QA']}")
    assert (answer.status_code, answer.content) == (204, b"")
    assert http.get(f"/v1/betaGroups/{groups['QA']}").status_code == 404
    assert groups["QA"] not in http.sandbox.get("apps", aurora)["betaGroups"]
    assert http.sandbox.get("betaTesters", tester)["betaGroups"] == []
    assert http.delete(f"/v1/betaGroups/{groups['QA']}").status_code == 404


def test_a_link_is_seen_from_both_ends_and_cut_from_either(http: Http, groups: dict[str, str]) -> None:
    sandbox, qa = http.sandbox, groups["QA"]
    tester = sandbox.ids("betaTesters", email="ada@example.com")[0]
    path = f"/v1/betaGroups/{qa}/relationships/betaTesters"
    assert http.post(path, [{"type": "betaTesters", "id": tester}]).status_code == 204
    assert qa in sandbox.get("betaTesters", tester)["betaGroups"]
    answer = http.delete(f"/v1/betaTesters/{tester}/relationships/betaGroups", [{"type": "betaGroups", "id": qa}])
    assert answer.status_code == 204
    assert tester not in sandbox.get("betaGroups", qa)["betaTesters"]


def test_adding_twice_and_removing_what_is_not_there_are_harmless(http: Http, groups: dict[str, str]) -> None:
    tester = http.sandbox.ids("betaTesters", email="ada@example.com")[0]
    path, data = f"/v1/betaGroups/{groups['QA']}/relationships/betaTesters", [{"type": "betaTesters", "id": tester}]
    assert [http.post(path, data).status_code for _ in range(2)] == [204, 204]
    assert http.sandbox.get("betaGroups", groups["QA"])["betaTesters"].count(tester) == 1
    assert [http.delete(path, data).status_code for _ in range(2)] == [204, 204]


def test_a_tester_joins_groups_on_creation_and_is_invited(http: Http, groups: dict[str, str]) -> None:
    data = {
        "type": "betaTesters",
        "attributes": {"email": "signe@example.com"},
        "relationships": {"betaGroups": {"data": [{"type": "betaGroups", "id": groups["QA"]}]}},
    }
    created = http.post("/v1/betaTesters", data).json()["data"]
    assert created["attributes"]["state"] == "INVITED"
    assert created["id"] in http.sandbox.get("betaGroups", groups["QA"])["betaTesters"]
    alone = http.create("betaTesters", {"email": "alone@example.com"}).json()["data"]
    assert alone["attributes"]["state"] == "NOT_INVITED"


def test_a_tester_taken_off_an_app_leaves_all_its_groups(http: Http, aurora: str) -> None:
    tester = http.sandbox.ids("betaTesters", email="ada@example.com")[0]
    path = f"/v1/apps/{aurora}/relationships/betaTesters"
    assert http.delete(path, [{"type": "betaTesters", "id": tester}]).status_code == 204
    view = http.sandbox.get("betaTesters", tester)
    assert (view["betaGroups"], view["apps"]) == ([], [])


def test_a_tester_leaves_an_app(http: Http, aurora: str) -> None:
    tester = http.sandbox.ids("betaTesters", email="yuki@example.org")[0]
    path = f"/v1/betaTesters/{tester}/relationships/apps"
    assert http.delete(path, [{"type": "apps", "id": aurora}]).status_code == 204
    assert http.sandbox.get("betaTesters", tester)["betaGroups"] == []


def test_a_creation_that_is_refused_leaves_nothing_behind(http: Http, aurora: str) -> None:
    build = build_id(http.sandbox, "2.0", "42")
    data = {
        "type": "betaGroups",
        "attributes": {"name": "Early", "isInternalGroup": True},
        "relationships": {
            "app": {"data": {"type": "apps", "id": aurora}},
            "builds": {"data": [{"type": "builds", "id": build}]},
        },
    }
    assert http.post("/v1/betaGroups", data).status_code == 422
    assert http.sandbox.ids("betaGroups", name="Early") == []
    assert len(http.sandbox.get("apps", aurora)["betaGroups"]) == 3


def test_every_request_is_kept_with_its_answer(http: Http, aurora: str) -> None:
    http.read("/v1/apps", {"limit": 1})
    http.create("betaGroups", {"name": "Friends"}, app=f"apps/{aurora}")
    http.get("/v1/nothing")
    read, created, lost = http.sandbox.requests
    assert (read.method, read.path, read.query, read.status) == ("GET", "/v1/apps", "limit=1", 200)
    assert (created.operation, created.status) == ("betaGroups_createInstance", 201)
    assert created.body["data"]["attributes"] == {"name": "Friends"}
    assert (lost.operation, lost.status) == (None, 404)
    assert http.sandbox.mutations == [created]


@pytest.mark.sandbox("empty")
def test_a_build_may_be_put_in_by_hand(http: Http) -> None:
    sandbox = http.sandbox
    app = sandbox.add("apps", {"name": "Solo", "bundleId": "com.example.solo"})
    train = sandbox.add("preReleaseVersions", {"version": "1.0", "platform": "IOS"}, app=app)
    build = sandbox.add("builds", {"version": "1", "usesNonExemptEncryption": False}, app=app, preReleaseVersion=train)
    sandbox.add("buildBetaDetails", build=build)
    assert sandbox.get("buildBetaDetails", build)["internalBuildState"] == "READY_FOR_BETA_TESTING"
    group = sandbox.add("betaGroups", {"name": "QA", "isInternalGroup": True}, app=app, builds=[build])
    assert sandbox.get("betaGroups", group)["builds"] == [build]
    assert sandbox.get("buildBetaDetails", build)["internalBuildState"] == "IN_BETA_TESTING"


def test_test_helpers_say_what_does_not_exist() -> None:
    sandbox = Sandbox("empty")
    with pytest.raises(KeyError, match="no apps resource"):
        sandbox.add("betaGroups", {"name": "QA"}, app="1")
    with pytest.raises(KeyError, match="no builds resource"):
        sandbox.get("builds", "1")
    with pytest.raises(KeyError, match="no app"):
        sandbox.upload_build(app="com.example.none", version="1.0", build="1")
    with pytest.raises(ValueError, match="no world"):
        Sandbox("nowhere")
    with pytest.raises(ValueError, match="did you mean"):
        sandbox.fail_next("nothing_getCollection")
