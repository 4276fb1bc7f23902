"""From a build to its testers: what `TestFlight.distribute` sends, refuses to send, and finds done already."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from typing import Any

import pytest

from asckit import (
    AscError,
    ConfigurationError,
    NoMatch,
    NotReady,
    hookimpl,
)
from asckit.testing import Sandbox
from asckit_plugins.testflight import TestFlight
from asckit_plugins.testflight.notes import check_notes

from .kit import APP, Kill, Steps, sent

NOTES = {"fr-FR": "Essayez le nouvel éditeur.", "de-DE": "Bitte den Editor ausprobieren."}
EVERYTHING: dict[str, Any] = {"groups": ["QA", "Public Beta"], "whats_new": NOTES, "submit_for_review": True}


def groups_of(sandbox: Sandbox, number: str) -> set[str]:
    (build,) = sandbox.ids("builds", version=number)
    return {sandbox.get("betaGroups", id)["name"] for id in sandbox.get("builds", build)["betaGroups"]}


def test_a_processing_build_is_waited_for_described_reviewed_and_given_to_groups(sandbox: Sandbox) -> None:
    done = TestFlight(sandbox.client()).distribute(APP, **EVERYTHING)
    assert done.build.label == "2.0 (42)"
    assert done.build.external_state == "WAITING_FOR_BETA_REVIEW"
    assert done.groups == ("QA", "Public Beta")
    assert done.changed == (
        "what to test (fr-FR)", "what to test (de-DE)", "in group QA", "submitted for beta review",
        "in group Public Beta",
    )  # fmt: skip
    assert sent(sandbox) == [
        "betaBuildLocalizations_createInstance",
        "betaBuildLocalizations_createInstance",
        "builds_betaGroups_createToManyRelationship",
        "betaAppReviewSubmissions_createInstance",
        "builds_betaGroups_createToManyRelationship",
    ]
    assert {"QA", "Public Beta"} <= groups_of(sandbox, "42")


def test_a_second_run_sends_nothing(sandbox: Sandbox) -> None:
    asc = sandbox.client()
    TestFlight(asc).distribute(APP, **EVERYTHING)
    before = len(sandbox.mutations)
    done = TestFlight(asc).distribute(APP, **EVERYTHING)
    assert done.changed == ()
    assert len(sandbox.mutations) == before


def test_both_clients_send_the_same(sandbox: Sandbox) -> None:
    TestFlight(sandbox.client()).distribute(APP, **EVERYTHING)

    async def run(other: Sandbox) -> None:
        async with other.async_client() as asc:
            await TestFlight(asc).distribute(APP, **EVERYTHING)

    with Sandbox() as other:
        asyncio.run(run(other))
        assert [(request.method, request.path) for request in other.mutations] == [
            (request.method, request.path) for request in sandbox.mutations
        ]


@pytest.mark.parametrize("killed_at", range(5))
@pytest.mark.parametrize("landed", [False, True])
def test_a_run_that_is_killed_at_any_mutation_is_finished_by_the_next(
    sandbox: Sandbox, killed_at: int, landed: bool
) -> None:
    with pytest.raises(KeyboardInterrupt):
        TestFlight(sandbox.client(plugins=[Kill(killed_at, landed=landed)])).distribute(APP, **EVERYTHING)
    assert len(sandbox.mutations) == killed_at + landed
    done = TestFlight(sandbox.client()).distribute(APP, **EVERYTHING)
    assert done.build.external_state == "WAITING_FOR_BETA_REVIEW"
    assert len(sandbox.mutations) == 5
    assert {"QA", "Public Beta"} <= groups_of(sandbox, "42")
    (build,) = sandbox.ids("builds", version="42")
    notes = [sandbox.get("betaBuildLocalizations", id) for id in sandbox.get("builds", build)["betaBuildLocalizations"]]
    assert {one["locale"]: one["whatsNew"] for one in notes if one["locale"] != "en-US"} == NOTES
    assert len(sandbox.ids("betaAppReviewSubmissions", betaReviewState="WAITING_FOR_REVIEW")) == 1


REFUSED: Mapping[str, tuple[dict[str, Any], type[AscError], str]] = {
    "an unknown app": ({"app": "com.example.auroar"}, NoMatch, "no app .*'com.example.aurora'"),
    "an unknown group": ({"groups": ["QA", "Publik Beta"]}, NoMatch, "no beta group 'Publik Beta'.*'Public Beta'"),
    "an unknown build": ({"build": "420"}, NoMatch, r"no build '420'.*'2\.0 \(42\)'"),
    "an expired build": ({"build": "1.0 (2)"}, NotReady, "has expired"),
    "an invalid build": ({"build": "11"}, NotReady, "is INVALID"),
    "unanswered compliance": ({"build": "21", "groups": ["QA"]}, NotReady, "lacks the answer on export compliance"),
    "another answer on compliance": (
        {"build": "41", "uses_non_exempt_encryption": True},
        NotReady,
        "answered to use no non-exempt encryption already",
    ),
    "an external group without review": (
        {"build": "41", "groups": ["Public Beta"]},
        NotReady,
        "submit_for_review=True",
    ),
    "an external group without review or compliance": (
        {"build": "21", "groups": ["Public Beta"], "uses_non_exempt_encryption": False},
        NotReady,
        "submit_for_review=True",
    ),
    "a tester outside of the team without review": (
        {"build": "41", "groups": ["QA", "Public Beta"], "testers": ["mateo@example.com", "kim@example.org"]},
        NotReady,
        r"to the external group Public Beta and external testers \(kim@example.org\) only after",
    ),
    "a tester without an address": ({"testers": ["kim"]}, ConfigurationError, "no e-mail address: 'kim'"),
    "review without a contact": (
        {"app": "com.example.aurora.watch", "build": "1", "submit_for_review": True},
        NotReady,
        "lacks the contact's last name; .*a feedback e-mail address",
    ),
    "notes that are too long": ({"whats_new": {"en-US": "x" * 4001}}, NotReady, "4,001 characters"),
    "notes with a tag": ({"whats_new": {"en-US": "a <b>"}}, NotReady, "'<' at character 3"),
    "notes with an emoji": ({"whats_new": {"en-US": "Done \N{PARTY POPPER}"}}, NotReady, "party popper"),
    "empty notes": ({"whats_new": {"en-US": " "}}, NotReady, "they are empty"),
    "notes for no locale": ({"whats_new": {"English": "x"}}, NotReady, "not a locale"),
}


@pytest.mark.parametrize(("arguments", "error", "says"), REFUSED.values(), ids=REFUSED)
def test_what_would_fail_is_refused_before_anything_is_sent(
    sandbox: Sandbox, arguments: dict[str, Any], error: type[AscError], says: str
) -> None:
    with pytest.raises(error, match=says):
        TestFlight(sandbox.client()).distribute(**{"app": APP, "whats_new": NOTES, **arguments})
    assert sent(sandbox) == []


def test_a_given_answer_on_compliance_is_sent_first(sandbox: Sandbox) -> None:
    done = TestFlight(sandbox.client()).distribute(
        APP, build="21", groups=["QA"], whats_new=NOTES, uses_non_exempt_encryption=False
    )
    assert done.changed[0] == "export compliance is answered"
    assert sandbox.mutations[0].operation == "builds_updateInstance"


def test_another_build_of_the_version_in_review_is_named(sandbox: Sandbox) -> None:
    asc = sandbox.client()
    TestFlight(asc).distribute(APP, build="41", groups=["Public Beta"], submit_for_review=True)
    before = len(sandbox.mutations)
    with pytest.raises(NotReady, match=r"that build 41 of the same version leaves beta review"):
        TestFlight(asc).distribute(APP, build="40", groups=["Public Beta"], submit_for_review=True)
    assert len(sandbox.mutations) == before


def test_a_rejected_build_is_not_given_to_external_groups(sandbox: Sandbox) -> None:
    asc = sandbox.client()
    sandbox.script_review("REJECTED", waiting_seconds=1, reviewing_seconds=1)
    TestFlight(asc).distribute(APP, build="41", submit_for_review=True)
    sandbox.advance(10)
    with pytest.raises(NotReady, match="beta review rejected build"):
        TestFlight(asc).distribute(APP, build="41", groups=["Public Beta"], submit_for_review=True)


def test_an_approved_build_goes_to_external_groups_without_another_submission(sandbox: Sandbox) -> None:
    asc = sandbox.client()
    sandbox.script_review("APPROVED", waiting_seconds=1, reviewing_seconds=1)
    TestFlight(asc).distribute(APP, build="41", submit_for_review=True)
    sandbox.advance(10)
    done = TestFlight(asc).distribute(APP, build="41", groups=["Public Beta"])
    assert done.changed == ("in group Public Beta",)


def test_an_internal_group_with_access_to_all_builds_needs_nothing(sandbox: Sandbox) -> None:
    done = TestFlight(sandbox.client()).distribute(APP, build="41", groups=["Core Team"])
    assert done.changed == ()
    assert sent(sandbox) == []


def test_notes_that_are_there_are_changed_and_others_stay(sandbox: Sandbox) -> None:
    asc = sandbox.client()
    (build,) = sandbox.ids("builds", version="41")
    TestFlight(asc).describe(build, {"en-US": "First.", "fr-FR": "Premier."})
    TestFlight(asc).describe(build, {"en-US": "Second."})
    assert sent(sandbox)[-1] == "betaBuildLocalizations_updateInstance"
    notes = [sandbox.get("betaBuildLocalizations", id) for id in sandbox.get("builds", build)["betaBuildLocalizations"]]
    assert {one["locale"]: one["whatsNew"] for one in notes} == {"en-US": "Second.", "fr-FR": "Premier."}


def test_notes_that_apple_makes_in_the_meantime_are_overwritten(sandbox: Sandbox) -> None:
    """The default locale's notes appear late: a create may meet them."""
    (app,) = sandbox.ids("apps", bundleId=APP)
    build = sandbox.upload_build(
        app=app, version="3.0", build="1", invisible_seconds=0, uses_non_exempt_encryption=False
    )
    sandbox.add("buildBetaDetails", {"autoNotifyEnabled": False}, build=build)
    asc = sandbox.client()

    class Meanwhile:
        @hookimpl
        def asckit_call_started(self, call: Any) -> None:
            if call.operation_id == "betaBuildLocalizations_createInstance" and not call.request.params:
                sandbox.add("betaBuildLocalizations", {"locale": "fr-FR", "whatsNew": ""}, build=build)

    asc = sandbox.client(plugins=[Meanwhile()])
    TestFlight(asc).describe(build, {"fr-FR": "Essayez."})
    (notes,) = sandbox.ids("betaBuildLocalizations", locale="fr-FR")
    assert sandbox.get("betaBuildLocalizations", notes)["whatsNew"] == "Essayez."


def test_each_step_is_announced_with_how_it_stands(sandbox: Sandbox) -> None:
    steps = Steps()
    TestFlight(sandbox.client(plugins=[steps])).distribute(APP, groups=["QA"], whats_new={"fr-FR": "Essayez."})
    assert [(step.name, step.status) for step in steps.seen if step.status != "waiting"] == [
        ("build 2.0 (42) is processed", "unchanged"),
        ("what to test (fr-FR)", "changed"),
        ("in group QA", "changed"),
    ]
    assert any(step.status == "waiting" and "PROCESSING" in step.detail for step in steps.seen)


def test_a_group_can_be_named_by_id_and_twice(sandbox: Sandbox) -> None:
    (id,) = sandbox.ids("betaGroups", name="QA")
    done = TestFlight(sandbox.client()).distribute(APP, build="41", groups=[id, "QA"])
    assert done.groups == ("QA",)
    assert len(sandbox.mutations) == 1


def test_one_group_where_a_list_belongs_is_refused(sandbox: Sandbox) -> None:
    with pytest.raises(TypeError, match=r"write \['QA'\]"):
        TestFlight(sandbox.client()).distribute(APP, groups="QA")


@pytest.mark.parametrize("text", ["x", "Ünï → “quotes” — 3 × 4 ≥ 12 ✓", "日本語のメモ", "x" * 4000])
def test_notes_that_apple_takes_are_taken(text: str) -> None:
    check_notes({"en-US": text, "zh-Hans": text})


def test_a_result_has_a_json_form(sandbox: Sandbox) -> None:
    done = TestFlight(sandbox.client()).distribute(APP, build="41", groups=["QA"])
    document = done.to_dict()
    assert document["groups"] == ["QA"]
    steps: Sequence[Mapping[str, Any]] = document["steps"]
    assert steps[0]["status"] == "changed"


def test_a_refusal_that_could_not_be_foreseen_says_how_things_stand(sandbox: Sandbox) -> None:
    sandbox.fail_next("builds_betaGroups_createToManyRelationship", status=422)
    with pytest.raises(
        NotReady, match=r"does not take build 2\.0 \(41\) for QA yet; it is IN_BETA_TESTING for internal"
    ):
        TestFlight(sandbox.client()).distribute(APP, build="41", groups=["QA"])
