"""Testers: who is added, who cannot be, and who is invited again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from asckit import AscError, ConfigurationError, Conflict, NoMatch, NotReady, hookimpl
from asckit.testing import Sandbox
from asckit_plugins.testflight import Tester, TestersFileError, TestFlight, read_testers

from .kit import APP, sent


def members(sandbox: Sandbox, group: str) -> set[str]:
    (id,) = sandbox.ids("betaGroups", name=group)
    return {sandbox.get("betaTesters", one)["email"] for one in sandbox.get("betaGroups", id)["betaTesters"]}


def build(sandbox: Sandbox, number: str = "41") -> str:
    (id,) = sandbox.ids("builds", version=number)
    return id


# -- adding and removing -----------------------------------------------------------------------


def test_new_testers_are_created_in_their_groups_and_known_ones_join(sandbox: Sandbox) -> None:
    steps = TestFlight(sandbox.client()).add_testers(
        APP,
        [Tester("kim@example.org", "Kim", "Åberg"), "mateo@example.com", "yuki@example.org"],
        groups=["Public Beta"],
    )
    assert sent(sandbox) == ["betaGroups_betaTesters_createToManyRelationship", "betaTesters_createInstance"]
    assert {(step.name, step.status) for step in steps} == {
        ("kim@example.org in group Public Beta", "changed"),
        ("mateo@example.com in group Public Beta", "changed"),
        ("yuki@example.org in group Public Beta", "unchanged"),
    }
    assert {"kim@example.org", "mateo@example.com", "yuki@example.org"} <= members(sandbox, "Public Beta")
    (kim,) = sandbox.ids("betaTesters", email="kim@example.org")
    made = sandbox.get("betaTesters", kim)
    assert (made["firstName"], made["lastName"]) == ("Kim", "Åberg")


def test_many_testers_are_looked_up_by_the_fifty_and_added_by_the_hundred(sandbox: Sandbox) -> None:
    (public,) = sandbox.ids("betaGroups", name="Public Beta")
    emails = [f"tester{number}@example.org" for number in range(230)]
    for email in emails:
        sandbox.add("betaTesters", {"email": email, "state": "INSTALLED"}, betaGroups=[public])
    testflight = TestFlight(sandbox.client())
    testflight.ensure_group(APP, "Wave 2")
    before = len(sandbox.requests)
    steps = testflight.add_testers(APP, emails, groups=["Wave 2"])
    adds = [one for one in sandbox.requests[before:] if one.method == "POST"]
    assert [len(one.body["data"]) for one in adds] == [100, 100, 30]
    assert len(sandbox.requests) - before == 2 + 5 + 5 + 3 + 5  # app, groups; testers; members; adds; members again
    assert {step.status for step in steps} == {"changed"}
    assert len(members(sandbox, "Wave 2")) == 230


REFUSED: dict[str, tuple[dict[str, Any], type[AscError], str]] = {
    "no addresses": (
        {"testers": ["ada", "kim@example.org", "Ada <a@b.co>"]},
        ConfigurationError,
        "no e-mail address: 'ada', 'Ada <a@b.co>'",
    ),
    "no group": ({"groups": []}, NotReady, "through a group.*there is Core Team, QA, Public Beta"),
    "an unknown group": ({"groups": ["Publik Beta"]}, NoMatch, "no beta group 'Publik Beta'.*'Public Beta'"),
    "strangers in an internal group": (
        {"testers": ["kim@example.org", "signe@example.com"], "groups": ["QA"]},
        NotReady,
        "kim@example.org: not in the team, and the internal group QA takes only users of the team",
    ),
    "an unknown app": ({"app": "com.example.auroar"}, NoMatch, "'com.example.aurora'"),
}


@pytest.mark.parametrize(("arguments", "error", "says"), REFUSED.values(), ids=REFUSED)
def test_what_would_fail_is_refused_before_anything_is_sent(
    sandbox: Sandbox, arguments: dict[str, Any], error: type[AscError], says: str
) -> None:
    given = {"app": APP, "testers": ["kim@example.org"], "groups": ["Public Beta"], **arguments}
    with pytest.raises(error, match=says):
        TestFlight(sandbox.client()).add_testers(**given)
    assert sent(sandbox) == []


@pytest.mark.parametrize("arguments", [{"testers": "kim@example.org"}, {"groups": "QA"}])
def test_one_name_where_a_list_belongs_is_refused(sandbox: Sandbox, arguments: dict[str, Any]) -> None:
    with pytest.raises(TypeError, match="is a list; write"):
        TestFlight(sandbox.client()).add_testers(**{"app": APP, "testers": ["a@b.co"], "groups": ["QA"], **arguments})


def test_a_user_of_the_team_joins_an_internal_group(sandbox: Sandbox) -> None:
    TestFlight(sandbox.client()).add_testers(APP, ["Signe@example.com"], groups=["QA"])
    assert "Signe@example.com" in members(sandbox, "QA")


def test_where_the_key_may_not_see_users_apple_s_refusal_is_explained(sandbox: Sandbox) -> None:
    testflight = TestFlight(sandbox.client())
    for email in ("kim@example.org", "yuki@example.org"):  # whom Apple does not know, and whom it does
        sandbox.fail_next("users_getCollection", status=403)
        with pytest.raises(NotReady, match=f"{email}: not in the team, and the internal group QA.*STATE_ERROR"):
            testflight.add_testers(APP, [email], groups=["QA"])
    assert "yuki@example.org" not in members(sandbox, "QA")


def test_an_import_adds_everybody_to_their_own_groups(sandbox: Sandbox) -> None:
    text = b"First,Last,Email,Groups\nSigne,Holm,signe@example.com,QA\nKim,,kim@example.org,Public Beta\n"
    TestFlight(sandbox.client()).import_testers(APP, text)
    assert "signe@example.com" in members(sandbox, "QA")
    assert "kim@example.org" in members(sandbox, "Public Beta") - members(sandbox, "QA")


def test_a_file_with_errors_is_refused_before_any_request(sandbox: Sandbox) -> None:
    with pytest.raises(TestersFileError, match="line 2"):
        TestFlight(sandbox.client()).import_testers(APP, b"a,b,a@b.co\nc,d,e\n", groups=["Public Beta"])
    assert sandbox.requests == []


def test_an_export_is_imported_without_a_change(sandbox: Sandbox) -> None:
    testflight = TestFlight(sandbox.client())
    text = testflight.export_testers(APP)
    assert read_testers(text.encode())[0] == Tester("ada@example.com", "Ada", "Lindqvist", ("Core Team",), "INSTALLED")
    assert {step.status for step in testflight.import_testers(APP, text.encode())} == {"unchanged"}
    assert len(text.splitlines()) == 7
    assert len(testflight.export_testers(APP, group="Core Team").splitlines()) == 3
    assert sent(sandbox) == []


def test_testers_who_joined_without_a_name_are_listed_and_not_exported(sandbox: Sandbox) -> None:
    (public,) = sandbox.ids("betaGroups", name="Public Beta")
    sandbox.add("betaTesters", {"firstName": "Anonymous", "inviteType": "PUBLIC_LINK"}, betaGroups=[public])
    testflight = TestFlight(sandbox.client())
    found = testflight.list_testers(APP, group="Public Beta")
    assert [one.label for one in found if one.email is None] == ["Anonymous"]
    assert "Anonymous" not in testflight.export_testers(APP)


def test_testers_are_listed_with_the_groups_of_this_app_only(sandbox: Sandbox) -> None:
    (watch,) = sandbox.ids("apps", bundleId="com.example.aurora.watch")
    (ada,) = sandbox.ids("betaTesters", email="ada@example.com")
    other = sandbox.add("betaGroups", {"name": "Watchers"}, app=watch)
    with sandbox.client() as asc:
        asc.api.beta_groups.add_beta_testers(other, [ada])
        (found,) = [one for one in TestFlight(asc).list_testers(APP) if one.email == "ada@example.com"]
    assert found.groups == ("Core Team",)
    assert found.to_dict()["groups"] == ["Core Team"]


def test_testers_leave_a_group_the_app_or_nothing(sandbox: Sandbox) -> None:
    testflight = TestFlight(sandbox.client())
    steps = testflight.remove_testers(APP, ["YUKI@example.org", "nobody@example.org"], group="Public Beta")
    assert [(step.status, step.detail) for step in steps] == [("changed", ""), ("unchanged", "was not there")]
    assert "yuki@example.org" not in members(sandbox, "Public Beta")
    testflight.remove_testers(APP, ["ada@example.com"])
    assert "ada@example.com" not in members(sandbox, "Core Team")
    with pytest.raises(NoMatch, match="no beta group"):
        testflight.remove_testers(APP, ["ada@example.com"], group="Nowhere")
    with pytest.raises(TypeError, match="not both"):
        testflight.remove_testers(APP, ["ada@example.com"], group="QA", build="41")


# -- individual testers ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("number", "email", "says"),
    [
        ("21", "mateo@example.com", "lacks the answer on export compliance"),
        ("11", "mateo@example.com", "is INVALID"),
        ("42", "mateo@example.com", "is still PROCESSING; wait until it is processed: asckit builds wait"),
        ("41", "yuki@example.org", r"external testers \(yuki@example.org\) only after it was submitted"),
    ],
)
def test_a_build_that_cannot_go_to_a_tester_says_why(sandbox: Sandbox, number: str, email: str, says: str) -> None:
    with pytest.raises(NotReady, match=says):
        TestFlight(sandbox.client()).add_individual_testers(build(sandbox, number), [email])
    assert sent(sandbox) == []


def test_a_user_of_the_team_gets_a_build_without_review(sandbox: Sandbox) -> None:
    testflight = TestFlight(sandbox.client())
    (step,) = testflight.add_individual_testers(build(sandbox), ["mateo@example.com"])
    assert (step.name, step.status) == ("mateo@example.com tests 2.0 (41)", "changed")
    (step,) = testflight.remove_individual_testers(build(sandbox), ["mateo@example.com"])
    assert step.status == "changed"
    assert sandbox.get("builds", build(sandbox))["individualTesters"] == []


def test_where_the_key_may_not_see_users_apple_s_refusal_says_how_the_build_stands(sandbox: Sandbox) -> None:
    sandbox.fail_next("users_getCollection", status=403)
    with pytest.raises(NotReady, match="it is IN_BETA_TESTING for internal and READY_FOR_BETA_SUBMISSION for external"):
        TestFlight(sandbox.client()).add_individual_testers(build(sandbox), ["yuki@example.org"])


# -- invitations -------------------------------------------------------------------------------


@pytest.fixture
def invited(sandbox: Sandbox) -> Sandbox:
    """A world in which two testers were invited, and one invitation was revoked."""
    (public,) = sandbox.ids("betaGroups", name="Public Beta")
    for email, state in (("kim", "INVITED"), ("robin", "NOT_INVITED"), ("alex", "REVOKED")):
        sandbox.add("betaTesters", {"email": f"{email}@example.org", "state": state}, betaGroups=[public])
    return sandbox


def test_all_who_have_not_accepted_are_invited_again(invited: Sandbox) -> None:
    steps = TestFlight(invited.client()).resend_invitations(APP)
    assert [(step.name, step.status, step.detail) for step in steps] == [
        ("kim@example.org is invited", "changed", "was INVITED"),
        ("robin@example.org is invited", "changed", "was NOT_INVITED"),
    ]
    assert sent(invited) == ["betaTesterInvitations_createInstance"] * 2


def test_who_has_accepted_gets_no_invitation_and_it_is_said_why(invited: Sandbox) -> None:
    emails = ["yuki@example.org", "alex@example.org"]
    steps = TestFlight(invited.client()).resend_invitations(APP, emails)
    assert [(step.status, step.detail) for step in steps] == [
        ("unchanged", "has installed it"),
        ("skipped", "the invitation was revoked; add the tester again: asckit testflight testers add"),
    ]
    assert sent(invited) == []


def test_whom_this_machine_has_invited_lately_gets_no_second_e_mail_unless_asked_for(invited: Sandbox) -> None:
    testflight = TestFlight(invited.client())
    testflight.resend_invitations(APP)
    assert {step.status for step in testflight.resend_invitations(APP)} == {"unchanged"}
    assert {step.status for step in testflight.resend_invitations(APP, not_within=0)} == {"changed"}
    invited.advance(86_401)
    assert {step.status for step in testflight.resend_invitations(APP)} == {"changed"}
    assert len(sent(invited)) == 6


def test_without_a_journal_every_run_sends(invited: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ASCKIT_DISABLE_PLUGINS", "audit")
    testflight = TestFlight(invited.client())
    for _ in range(2):
        testflight.resend_invitations(APP, ["kim@example.org"])
    assert len(sent(invited)) == 2


def test_an_invitation_of_another_app_does_not_count(invited: Sandbox) -> None:
    asc = invited.client()
    (watch,) = invited.ids("apps", bundleId="com.example.aurora.watch")
    (kim,) = invited.ids("betaTesters", email="kim@example.org")
    group = invited.add("betaGroups", {"name": "Watchers"}, app=watch)
    asc.api.beta_groups.add_beta_testers(group, [kim])
    asc.api.builds.add_individual_testers(build(invited, "12"), [kim])
    asc.api.beta_tester_invitations.create(app=invited.ids("apps", bundleId=APP)[0], beta_tester=kim)
    first = TestFlight(asc).resend_invitations(APP, ["kim@example.org"])
    with pytest.raises(NotReady, match="no build to install yet"):  # it asks for this app's, which has none
        TestFlight(asc).resend_invitations("com.example.aurora.watch", ["kim@example.org"])
    assert first[0].status == "unchanged"


def test_only_a_group_s_testers_are_invited(invited: Sandbox) -> None:
    assert TestFlight(invited.client()).resend_invitations(APP, group="QA") == []
    assert len(TestFlight(invited.client()).resend_invitations(APP, group="Public Beta")) == 2


def test_who_is_no_tester_is_named_with_the_nearest(invited: Sandbox) -> None:
    with pytest.raises(NoMatch, match=r"no tester 'kin@example.org'.*'kim@example.org'"):
        TestFlight(invited.client()).resend_invitations(APP, ["kin@example.org"])


def test_an_app_without_a_build_to_install_invites_nobody(sandbox: Sandbox) -> None:
    watch = "com.example.aurora.watch"
    testflight = TestFlight(sandbox.client())
    for number in sandbox.ids("builds", version="1") + sandbox.ids("builds", version="2"):
        if sandbox.get("builds", number)["app"] == sandbox.ids("apps", bundleId=watch)[0]:
            sandbox.world.store.get("builds", number).attributes["expired"] = True
    testflight.ensure_group(watch, "Watchers")
    testflight.add_testers(watch, ["kim@example.org"], groups=["Watchers"])
    before = len(sandbox.mutations)
    with pytest.raises(NotReady, match=r"has no build that testers could install.*nothing was sent"):
        testflight.resend_invitations(watch)
    assert len(sandbox.mutations) == before


def test_a_tester_without_a_build_stops_the_invitations_and_it_is_said_who_was_reached(invited: Sandbox) -> None:
    testflight = TestFlight(invited.client())
    testflight.ensure_group(APP, "Empty")
    (empty,) = invited.ids("betaGroups", name="Empty")
    invited.add("betaTesters", {"email": "zoe@example.org", "state": "NOT_INVITED"}, betaGroups=[empty])
    with pytest.raises(NotReady, match=r"zoe@example.org has no build to install yet.*those before were sent"):
        testflight.resend_invitations(APP)
    testflight.give(build(invited, "12"), ["Empty"])
    steps = testflight.resend_invitations(APP)
    assert [step.status for step in steps] == ["unchanged", "unchanged", "changed"]


def test_who_accepts_in_the_meantime_is_no_error(invited: Sandbox) -> None:
    class Meanwhile:
        @hookimpl
        def asckit_call_started(self, call: Any) -> None:
            if call.operation_id == "betaTesterInvitations_createInstance":
                (kim,) = invited.ids("betaTesters", email="kim@example.org")
                invited.world.store.get("betaTesters", kim).attributes["state"] = "ACCEPTED"

    (step,) = TestFlight(invited.client(plugins=[Meanwhile()])).resend_invitations(APP, ["kim@example.org"])
    assert (step.status, step.detail) == ("unchanged", "has accepted")


# -- what Apple refuses ------------------------------------------------------------------------


@pytest.fixture
def robin(sandbox: Sandbox) -> str:
    """The address of somebody whom Apple knows from another app only."""
    (watch,) = sandbox.ids("apps", bundleId="com.example.aurora.watch")
    other = sandbox.add("betaGroups", {"name": "Watchers"}, app=watch)
    sandbox.add("betaTesters", {"email": "robin@example.org", "state": "INSTALLED"}, betaGroups=[other])
    return "robin@example.org"


def test_whom_apple_knows_from_another_app_gets_a_single_build(sandbox: Sandbox, robin: str) -> None:
    testflight = TestFlight(sandbox.client())
    id = build(sandbox, "12")
    assert [testflight.add_individual_testers(id, [robin])[0].status for _ in range(2)] == ["changed", "unchanged"]
    assert sandbox.get("builds", id)["individualTesters"] == sandbox.ids("betaTesters", email=robin)


@pytest.mark.parametrize(
    ("operation", "email"),
    [
        ("betaTesters_createInstance", "kim@example.org"),
        ("betaGroups_betaTesters_createToManyRelationship", "ada@example.com"),
    ],
)
def test_a_refusal_that_could_not_be_foreseen_says_how_far_it_went(
    sandbox: Sandbox, operation: str, email: str
) -> None:
    sandbox.fail_next(operation, status=409)
    with pytest.raises(NotReady, match=f"Apple does not take {email} for Public Beta; those after were not tried"):
        TestFlight(sandbox.client()).add_testers(APP, [email], groups=["Public Beta"])


def test_a_refusal_of_another_kind_is_apple_s_own(invited: Sandbox) -> None:
    runs: list[tuple[str, Callable[[Any], object]]] = [
        ("betaTesterInvitations_createInstance", lambda testflight: testflight.resend_invitations(APP)),
        ("betaGroups_createInstance", lambda testflight: testflight.ensure_group(APP, "New")),
        (
            "betaBuildLocalizations_createInstance",
            lambda testflight: testflight.describe(build(invited), {"fr-FR": "Essayez."}),
        ),
        (
            "betaAppLocalizations_createInstance",
            lambda testflight: testflight.set_test_information(APP, locale="sv", description="x"),
        ),
    ]
    for operation, run in runs:
        invited.fail_next(operation, status=409)
        with pytest.raises(Conflict):
            run(TestFlight(invited.client()))
