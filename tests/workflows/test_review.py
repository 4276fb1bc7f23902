"""Beta review, notification, and builds taken back: what is missing is told, with what mends it."""

from __future__ import annotations

from typing import Any

import pytest

from asckit import NoMatch, NotReady, Step, hookimpl
from asckit.testing import Sandbox
from asckit_plugins.testflight import Missing, TestFlight
from asckit_plugins.testflight.preconditions import missing_of_build

APP = "com.example.aurora"
WATCH = "com.example.aurora.watch"


def build(sandbox: Sandbox, number: str = "41", app: str = APP) -> str:
    (owner,) = sandbox.ids("apps", bundleId=app)
    (id,) = [id for id in sandbox.ids("builds", version=number) if sandbox.get("builds", id)["app"] == owner]
    return id


def approve(sandbox: Sandbox, number: str = "41") -> str:
    id = build(sandbox, number)
    sandbox.script_review("APPROVED", waiting_seconds=1, reviewing_seconds=1)
    TestFlight(sandbox.client()).submit(id)
    sandbox.advance(10)
    return id


# -- what is missing ---------------------------------------------------------------------------


def test_all_that_review_would_miss_is_listed_with_the_command_that_mends_it(sandbox: Sandbox) -> None:
    testflight = TestFlight(sandbox.client())
    set_ = f"asckit testflight review set {WATCH}"
    missing = testflight.missing_for_review(build(sandbox, "1", WATCH))
    assert missing == [
        Missing("the contact's last name", f"{set_} --contact-last-name …"),
        Missing("the contact's phone number", f"{set_} --contact-phone …"),
        Missing("the contact's e-mail address", f"{set_} --contact-email …"),
        Missing("a feedback e-mail address", f"{set_} --feedback-email …"),
    ]
    testflight.set_review_details(
        WATCH, contact_last_name="L", contact_phone="+46 8", contact_email="a@b.co", demo_account_required=True
    )
    testflight.set_test_information(WATCH, feedback_email="a@b.co")
    assert [one.what for one in testflight.missing_for_review(build(sandbox, "1", WATCH))] == [
        "the name of the demo account",
        "the password of the demo account",
    ]
    testflight.set_review_details(WATCH, demo_account_name="demo", demo_account_password="secret")
    assert testflight.missing_for_review(build(sandbox, "1", WATCH)) == []
    assert testflight.submit(build(sandbox, "1", WATCH))[0].status == "changed"


@pytest.mark.parametrize(
    ("number", "what", "fix"),
    [
        ("42", "the end of processing (it is PROCESSING)", f'asckit builds wait {APP} "2.0 (42)"'),
        ("11", "a build that Apple could process (1.1 (11) is INVALID)", "upload anew"),
        ("1", "time: it has expired, which cannot be undone", "upload a new build"),
        (
            "21",
            "the answer on export compliance",
            (
                f'asckit builds comply {APP} "1.2 (21)" with --no-uses-non-exempt-encryption or '
                "--uses-non-exempt-encryption"
            ),
        ),
    ],
)
def test_a_build_in_the_wrong_state_is_said_to_be(sandbox: Sandbox, number: str, what: str, fix: str) -> None:
    id = build(sandbox, number)
    assert TestFlight(sandbox.client()).missing_for_review(id) == [Missing(what, fix)]
    with pytest.raises(NotReady, match="cannot be submitted for beta review yet; it lacks") as caught:
        TestFlight(sandbox.client()).submit(id)
    assert what in str(caught.value)
    assert fix in str(caught.value)
    assert sandbox.mutations == []


def test_a_build_that_was_submitted_or_approved_lacks_nothing(sandbox: Sandbox) -> None:
    testflight = TestFlight(sandbox.client())
    assert testflight.missing_for_review(build(sandbox, "12")) == []
    testflight.submit(build(sandbox))
    assert testflight.missing_for_review(build(sandbox)) == []


def test_a_rejected_build_lacks_another_build(sandbox: Sandbox) -> None:
    testflight = TestFlight(sandbox.client())
    sandbox.script_review("REJECTED", waiting_seconds=1, reviewing_seconds=1)
    testflight.submit(build(sandbox))
    sandbox.advance(10)
    assert [one.what for one in testflight.missing_for_review(build(sandbox))] == [
        "another build: beta review rejected this one"
    ]


def test_a_build_for_internal_testing_only_cannot_be_submitted(sandbox: Sandbox) -> None:
    sandbox.world.store.get("builds", build(sandbox)).attributes["buildAudienceType"] = "INTERNAL_ONLY"
    with pytest.raises(NotReady, match="it was uploaded for internal testing only"):
        TestFlight(sandbox.client()).submit(build(sandbox))


def test_every_state_that_cannot_be_submitted_has_words_of_its_own(sandbox: Sandbox) -> None:
    import attrs

    from asckit_plugins.builds import Builds

    summary = Builds(sandbox.client()).read(build(sandbox))
    states = ("IN_EXPORT_COMPLIANCE_REVIEW", "BETA_REJECTED", "NOT_APPLICABLE", "EXPIRED", "SOMETHING_NEW")
    said = {state: missing_of_build(attrs.evolve(summary, external_state=state), APP)[0].what for state in states}
    assert len(set(said.values())) == len(states)
    answered = attrs.evolve(summary, external_state="MISSING_EXPORT_COMPLIANCE", uses_non_exempt_encryption=True)
    assert "papers" in missing_of_build(answered, APP)[0].what


def test_a_refusal_of_a_submission_that_could_not_be_foreseen_says_how_things_stand(sandbox: Sandbox) -> None:
    sandbox.fail_next("betaAppReviewSubmissions_createInstance", status=422)
    with pytest.raises(NotReady, match=r"it is READY_FOR_BETA_SUBMISSION for external testing\. Mend what Apple says"):
        TestFlight(sandbox.client()).submit(build(sandbox))


def test_a_submission_that_somebody_else_made_in_the_meantime_is_one(sandbox: Sandbox) -> None:
    class Meanwhile:
        @hookimpl
        def asckit_call_started(self, call: Any) -> None:
            if call.operation_id == "betaAppReviewSubmissions_createInstance":
                sandbox.add("betaAppReviewSubmissions", {"betaReviewState": "WAITING_FOR_REVIEW"}, build=build(sandbox))

    (step,) = TestFlight(sandbox.client(plugins=[Meanwhile()])).submit(build(sandbox))
    assert (step.status, step.detail) == ("unchanged", "WAITING_FOR_BETA_REVIEW")


# -- what is set -------------------------------------------------------------------------------


def test_only_the_details_that_differ_are_sent(sandbox: Sandbox) -> None:
    (step,) = TestFlight(sandbox.client()).set_review_details(APP, contact_first_name="Ada", contact_last_name="Holm")
    assert (step.status, step.detail) == ("changed", "contact_last_name")
    assert sandbox.mutations[0].body["data"]["attributes"] == {"contactLastName": "Holm"}


def test_an_app_without_review_details_is_told_how_to_get_them(sandbox: Sandbox) -> None:
    sandbox.add("apps", {"name": "New", "bundleId": "com.example.new", "primaryLocale": "en-US"})
    with pytest.raises(NotReady, match="has no beta review details yet, and no request can make them"):
        TestFlight(sandbox.client()).set_review_details("com.example.new", notes="x")


def test_test_information_that_apple_makes_in_the_meantime_is_changed(sandbox: Sandbox) -> None:
    (app,) = sandbox.ids("apps", bundleId=WATCH)

    class Meanwhile:
        @hookimpl
        def asckit_call_started(self, call: Any) -> None:
            if call.operation_id == "betaAppLocalizations_createInstance":
                sandbox.add("betaAppLocalizations", {"locale": "sv"}, app=app)

    TestFlight(sandbox.client(plugins=[Meanwhile()])).set_test_information(WATCH, locale="sv", description="En klocka.")
    (id,) = sandbox.ids("betaAppLocalizations", locale="sv")
    assert sandbox.get("betaAppLocalizations", id)["description"] == "En klocka."


# -- telling testers ---------------------------------------------------------------------------


def test_testers_of_an_approved_build_are_told_once(sandbox: Sandbox) -> None:
    testflight = TestFlight(sandbox.client())
    id = approve(sandbox)
    testflight.give(id, ["Public Beta"])
    assert [testflight.notify(id)[0].status for _ in range(2)] == ["changed", "unchanged"]
    assert [one.operation for one in sandbox.mutations].count("buildBetaNotifications_createInstance") == 1


def test_testers_who_are_told_by_themselves_are_not_told_again(sandbox: Sandbox) -> None:
    testflight = TestFlight(sandbox.client())
    testflight.auto_notify(build(sandbox))
    (step,) = testflight.notify(build(sandbox))
    assert (step.status, step.detail) == ("unchanged", "auto-notify is on: they are told by themselves")


@pytest.mark.parametrize(
    ("number", "says"),
    [
        ("41", r'cannot be told yet: it is READY_FOR_BETA_SUBMISSION.*notify APP --build "2\.0 \(41\)" --auto'),
        ("42", "is still PROCESSING"),
        ("1", "has expired"),
        ("21", "lacks the answer on export compliance"),
    ],
)
def test_testers_are_not_told_of_what_they_cannot_install(sandbox: Sandbox, number: str, says: str) -> None:
    with pytest.raises(NotReady, match=says):
        TestFlight(sandbox.client()).notify(build(sandbox, number))
    assert sandbox.mutations == []


def test_a_build_without_testers_has_nobody_to_tell(sandbox: Sandbox) -> None:
    id = approve(sandbox)
    for group in sandbox.get("builds", id)["betaGroups"]:
        sandbox.client().api.builds.remove_beta_groups(id, [group])
    with pytest.raises(NotReady, match="has no external testers to tell; give it to a group first"):
        TestFlight(sandbox.client()).notify(id)


def test_apple_s_word_that_testers_were_told_is_taken(sandbox: Sandbox) -> None:
    id = approve(sandbox)
    testflight = TestFlight(sandbox.client())
    testflight.give(id, ["Public Beta"])
    sandbox.fail_next("buildBetaNotifications_createInstance", status=409)
    (step,) = testflight.notify(id)
    assert (step.status, step.detail) == ("unchanged", "Apple says that they were told already")


def test_auto_notify_of_a_build_without_beta_detail_says_to_wait(sandbox: Sandbox) -> None:
    with pytest.raises(NotReady, match="has no beta detail yet, so nothing was set"):
        TestFlight(sandbox.client()).auto_notify(build(sandbox, "42"))


def test_distribute_tells_testers_where_it_can_and_says_where_it_is_too_early(sandbox: Sandbox) -> None:
    testflight = TestFlight(sandbox.client())

    def told() -> Step:
        done = testflight.distribute(
            APP, build="41", groups=["Public Beta"], submit_for_review=True, auto_notify=False, notify=True
        )
        return done.steps[-1]

    sandbox.script_review("APPROVED", waiting_seconds=1, reviewing_seconds=1)
    early = told()
    assert (early.status, "too early: it is WAITING_FOR_BETA_REVIEW" in early.detail) == ("skipped", True)
    sandbox.advance(10)
    assert told().status == "changed"
    assert told().status == "unchanged"


# -- giving and taking back --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("number", "group", "says"),
    [
        ("42", "QA", r'is still PROCESSING; wait until it is processed: asckit builds wait APP "2\.0 \(42\)"'),
        ("11", "QA", "is INVALID: Apple could not process it"),
        ("1", "QA", "has expired, which cannot be undone; upload a new build"),
        ("21", "QA", "lacks the answer on export compliance, and asckit never answers that for you"),
        ("41", "Public Beta", "only after it was submitted for beta review; .*--submit-for-review"),
        ("41", "Publik Beta", "there is no beta group 'Publik Beta'"),
    ],
)
def test_a_build_that_a_group_would_refuse_is_not_sent_and_the_precondition_is_named(
    sandbox: Sandbox, number: str, group: str, says: str
) -> None:
    with pytest.raises((NotReady, NoMatch), match=says):
        TestFlight(sandbox.client()).give(build(sandbox, number), [group])
    assert sandbox.mutations == []


def test_a_build_is_not_taken_from_a_group_with_access_to_all_builds(sandbox: Sandbox) -> None:
    with pytest.raises(NotReady, match="Core Team has access to all builds, so none can be taken from it"):
        TestFlight(sandbox.client()).withdraw(build(sandbox, "40"), ["QA", "Core Team"])
    assert sandbox.mutations == []


def test_a_build_is_taken_from_the_groups_that_have_it(sandbox: Sandbox) -> None:
    steps = TestFlight(sandbox.client()).withdraw(build(sandbox, "40"), ["QA", "Public Beta"])
    assert [(step.name, step.status) for step in steps] == [
        ("not in group QA", "changed"),
        ("not in group Public Beta", "unchanged"),
    ]
    with pytest.raises(NoMatch, match="'Nowhere'"):
        TestFlight(sandbox.client()).withdraw(build(sandbox, "40"), ["Nowhere"])
