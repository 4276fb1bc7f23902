"""Testers in the sandbox: who joins what, and who can be invited."""

from __future__ import annotations

import pytest

from asckit.testing import Sandbox

from .conftest import Http, build_id, codes


def id_of(sandbox: Sandbox, email: str) -> str:
    (id,) = sandbox.ids("betaTesters", email=email)
    return id


def invite(http: Http, email: str | None, app: str = "com.example.aurora") -> list[str]:
    """The codes of the errors that an invitation meets; none where it was sent."""
    (app_id,) = http.sandbox.ids("apps", bundleId=app)
    relationships = {"app": {"data": {"type": "apps", "id": app_id}}}
    if email is not None:
        relationships["betaTester"] = {"data": {"type": "betaTesters", "id": id_of(http.sandbox, email)}}
    answer = http.post("/v1/betaTesterInvitations", {"type": "betaTesterInvitations", "relationships": relationships})
    return [] if answer.status_code == 201 else codes(answer)


def test_an_internal_group_refuses_who_is_not_of_the_team(http: Http, groups: dict[str, str]) -> None:
    yuki = [{"type": "betaTesters", "id": id_of(http.sandbox, "yuki@example.org")}]
    answer = http.post(f"/v1/betaGroups/{groups['QA']}/relationships/betaTesters", yuki)
    assert (answer.status_code, codes(answer)) == (409, ["STATE_ERROR"])
    data = {
        "type": "betaTesters",
        "attributes": {"email": "kim@example.org"},
        "relationships": {"betaGroups": {"data": [{"type": "betaGroups", "id": groups["QA"]}]}},
    }
    assert http.post("/v1/betaTesters", data).status_code == 409
    assert http.sandbox.ids("betaTesters", email="kim@example.org") == []


def test_users_of_the_team_are_found_by_name_without_regard_to_case(http: Http) -> None:
    found = http.read("/v1/users", {"filter[username]": "SIGNE@example.com"})["data"]
    assert [user["attributes"]["username"] for user in found] == ["signe@example.com"]


def test_a_single_build_for_a_stranger_has_to_be_in_review(http: Http) -> None:
    path = f"/v1/builds/{build_id(http.sandbox, '2.0', '41')}/relationships/individualTesters"
    for email, status in (("yuki@example.org", 422), ("mateo@example.com", 204)):
        answer = http.post(path, [{"type": "betaTesters", "id": id_of(http.sandbox, email)}])
        assert answer.status_code == status


@pytest.mark.parametrize("state", ["ACCEPTED", "INSTALLED"])
def test_who_has_accepted_is_not_invited_again(http: Http, state: str) -> None:
    http.sandbox.world.store.get("betaTesters", id_of(http.sandbox, "yuki@example.org")).attributes["state"] = state
    assert invite(http, "yuki@example.org") == ["STATE_ERROR.TESTER_INVITE.ALREADY_ACCEPTED"]


@pytest.mark.parametrize("state", ["NOT_INVITED", "INVITED", "REVOKED"])
def test_who_has_not_accepted_is_invited(http: Http, state: str) -> None:
    id = id_of(http.sandbox, "yuki@example.org")
    http.sandbox.world.store.get("betaTesters", id).attributes["state"] = state
    assert invite(http, "yuki@example.org") == []
    assert http.sandbox.get("betaTesters", id)["state"] == "INVITED"


def test_who_has_no_build_to_install_is_not_invited(http: Http, groups: dict[str, str]) -> None:
    (app,) = http.sandbox.ids("apps", bundleId="com.example.aurora")
    empty = http.sandbox.add("betaGroups", {"name": "Empty"}, app=app)
    http.sandbox.add("betaTesters", {"email": "kim@example.org"}, betaGroups=[empty])
    assert invite(http, "kim@example.org") == ["STATE_ERROR.TESTER_INVITE.NO_INSTALLABLE_BUILDS"]
    assert http.add_to_group(build_id(http.sandbox, "1.1", "12"), empty).status_code == 204
    assert invite(http, "kim@example.org") == []


def test_an_invitation_says_whom_and_to_an_app_of_theirs(http: Http) -> None:
    assert invite(http, None) == ["ENTITY_ERROR.RELATIONSHIP.REQUIRED"]
    assert invite(http, "yuki@example.org", "com.example.aurora.watch") == ["STATE_ERROR"]
