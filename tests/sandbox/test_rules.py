"""What Apple refuses about builds, groups, notes, review and notifications, and what it allows."""

from __future__ import annotations

import pytest

from asckit.testing import Sandbox

from .conftest import Http, build_id, codes, source

PLAIN = {
    "appDescription": "Notes that find you.",
    "containsProprietaryCryptography": False,
    "containsThirdPartyCryptography": False,
    "availableOnFrenchStore": True,
}


# -- adding builds to groups -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("version", "number", "state"),
    [
        ("2.0", "42", "PROCESSING"),
        ("1.1", "11", "PROCESSING_EXCEPTION"),
        ("1.0", "1", "EXPIRED"),
        ("1.2", "21", "MISSING_EXPORT_COMPLIANCE"),
    ],
)
@pytest.mark.parametrize("group", ["QA", "Public Beta"])
def test_a_build_that_cannot_be_tested_goes_to_no_group(
    http: Http, groups: dict[str, str], version: str, number: str, state: str, group: str
) -> None:
    build = build_id(http.sandbox, version, number)
    tester_group = groups[group]
    answer = http.add_to_group(build, tester_group)
    assert (answer.status_code, codes(answer)) == (422, ["ENTITY_UNPROCESSABLE"])
    assert state in answer.json()["errors"][0]["detail"]
    assert tester_group not in http.sandbox.get("builds", build)["betaGroups"]


def test_a_valid_build_without_its_beta_detail_is_still_processing(http: Http, groups: dict[str, str]) -> None:
    build = build_id(http.sandbox, "2.0", "42")
    http.sandbox.advance(60)
    assert http.sandbox.get("builds", build)["processingState"] == "VALID"
    assert "PROCESSING" in http.add_to_group(build, groups["QA"]).text
    http.sandbox.advance(10)
    assert http.add_to_group(build, groups["QA"]).status_code == 204


def test_an_internal_group_needs_no_review(http: Http, groups: dict[str, str]) -> None:
    build = build_id(http.sandbox, "2.0", "41")
    assert http.add_to_group(build, groups["QA"]).status_code == 204
    assert groups["QA"] in http.sandbox.get("builds", build)["betaGroups"]


def test_the_rule_holds_from_the_groups_end_too(http: Http, groups: dict[str, str]) -> None:
    build = build_id(http.sandbox, "2.0", "42")
    path = f"/v1/betaGroups/{groups['QA']}/relationships/builds"
    assert http.post(path, [{"type": "builds", "id": build}]).status_code == 422


def test_an_external_group_takes_a_build_once_it_was_submitted(http: Http, groups: dict[str, str]) -> None:
    build = build_id(http.sandbox, "2.0", "41")
    refused = http.add_to_group(build, groups["Public Beta"])
    assert refused.status_code == 422
    assert "READY_FOR_BETA_SUBMISSION" in refused.json()["errors"][0]["detail"]
    assert http.submit(build).status_code == 201
    assert http.add_to_group(build, groups["Public Beta"]).status_code == 204


@pytest.mark.sandbox(external_groups_need_review=False)
def test_a_sandbox_may_let_the_group_come_before_the_submission(http: Http, groups: dict[str, str]) -> None:
    build = build_id(http.sandbox, "2.0", "41")
    assert http.add_to_group(build, groups["Public Beta"]).status_code == 204
    assert http.sandbox.get("buildBetaDetails", build)["externalBuildState"] == "READY_FOR_BETA_SUBMISSION"
    assert http.submit(build).status_code == 201


def test_a_rejected_build_goes_to_no_external_group(http: Http, groups: dict[str, str]) -> None:
    build = build_id(http.sandbox, "2.0", "41")
    http.sandbox.script_review("REJECTED", waiting_seconds=0, reviewing_seconds=0)
    http.submit(build)
    assert "BETA_REJECTED" in http.add_to_group(build, groups["Public Beta"]).text


def test_adding_again_is_harmless_even_to_a_group_with_all_builds(http: Http, groups: dict[str, str]) -> None:
    build = build_id(http.sandbox, "1.2", "21")
    assert groups["Core Team"] in http.sandbox.get("builds", build)["betaGroups"]
    assert http.add_to_group(build, groups["Core Team"]).status_code == 204


def test_a_group_takes_builds_of_its_own_app_only(http: Http, groups: dict[str, str]) -> None:
    build = build_id(http.sandbox, "1.0", "1", app="com.example.aurora.watch")
    assert codes(http.add_to_group(build, groups["QA"])) == ["ENTITY_ERROR.RELATIONSHIP.INVALID"]


def test_a_new_group_with_access_to_all_builds_has_those_that_can_be_tested(http: Http, aurora: str) -> None:
    attributes = {"name": "Everyone", "isInternalGroup": True, "hasAccessToAllBuilds": True}
    group = http.create("betaGroups", attributes, app=f"apps/{aurora}").json()["data"]["id"]
    numbers = {http.sandbox.get("builds", one)["version"] for one in http.sandbox.get("betaGroups", group)["builds"]}
    assert numbers == {"10", "12", "20", "21", "40", "41"}


def test_a_tester_of_a_single_build_needs_a_build_that_can_be_tested(http: Http) -> None:
    tester = http.sandbox.ids("betaTesters")[0]
    data = [{"type": "betaTesters", "id": tester}]
    answers = [
        http.post(f"/v1/builds/{build_id(http.sandbox, '2.0', number)}/relationships/individualTesters", data)
        for number in ("42", "41")
    ]
    assert [answer.status_code for answer in answers] == [422, 204]


def test_a_public_link_is_made_once(http: Http, groups: dict[str, str]) -> None:
    first = http.update("betaGroups", groups["Public Beta"], publicLinkEnabled=True).json()["data"]["attributes"]
    assert first["publicLink"].endswith(f"/join/{first['publicLinkId']}")
    http.update("betaGroups", groups["Public Beta"], publicLinkEnabled=False)
    again = http.update("betaGroups", groups["Public Beta"], publicLinkEnabled=True).json()["data"]["attributes"]
    assert again["publicLink"] == first["publicLink"]
    assert codes(http.update("betaGroups", groups["QA"], publicLinkEnabled=True)) == ["ENTITY_ERROR.ATTRIBUTE.INVALID"]


# -- export compliance -------------------------------------------------------------------------


def test_compliance_is_answered_once_and_takes_effect_a_little_later(http: Http) -> None:
    sandbox, build = http.sandbox, build_id(http.sandbox, "1.2", "21")
    answer = http.update("builds", build, usesNonExemptEncryption=False)
    assert answer.json()["data"]["attributes"]["usesNonExemptEncryption"] is False
    assert sandbox.get("buildBetaDetails", build)["internalBuildState"] == "MISSING_EXPORT_COMPLIANCE"
    sandbox.advance(sandbox.world.timing.compliance)
    assert sandbox.get("buildBetaDetails", build)["internalBuildState"] == "IN_BETA_TESTING"


@pytest.mark.parametrize("value", [True, False, None])
def test_an_answer_cannot_be_given_again_not_even_the_same(http: Http, value: bool | None) -> None:
    build = build_id(http.sandbox, "2.0", "41")
    answer = http.update("builds", build, usesNonExemptEncryption=value)
    assert (answer.status_code, codes(answer)) == (409, ["STATE_ERROR.ENTITY_STATE_INVALID"])
    assert source(answer) == "/data/attributes/usesNonExemptEncryption"
    assert http.sandbox.get("builds", build)["usesNonExemptEncryption"] is False


def test_a_declaration_answers_for_a_build(http: Http, aurora: str) -> None:
    sandbox, build = http.sandbox, build_id(http.sandbox, "1.2", "21")
    declaration = http.create("appEncryptionDeclarations", PLAIN, app=f"apps/{aurora}").json()["data"]
    assert declaration["attributes"]["appEncryptionDeclarationState"] == "APPROVED"
    path = f"/v1/appEncryptionDeclarations/{declaration['id']}/relationships/builds"
    assert http.post(path, [{"type": "builds", "id": build}]).status_code == 204
    assert sandbox.get("buildBetaDetails", build)["internalBuildState"] == "IN_BETA_TESTING"
    assert sandbox.get("builds", build)["usesNonExemptEncryption"] is True


def test_a_declaration_of_own_cryptography_is_looked_at_first(http: Http, aurora: str) -> None:
    sandbox, build = http.sandbox, build_id(http.sandbox, "1.2", "21")
    attributes = {**PLAIN, "containsProprietaryCryptography": True}
    declaration = http.create("appEncryptionDeclarations", attributes, app=f"apps/{aurora}").json()["data"]
    data = {"type": "appEncryptionDeclarations", "id": declaration["id"]}
    assert http.patch(f"/v1/builds/{build}/relationships/appEncryptionDeclaration", data).status_code == 204
    assert sandbox.get("buildBetaDetails", build)["internalBuildState"] == "IN_EXPORT_COMPLIANCE_REVIEW"
    sandbox.advance(sandbox.world.timing.in_review)
    assert sandbox.get("buildBetaDetails", build)["internalBuildState"] == "IN_BETA_TESTING"


def test_a_declaration_is_of_the_builds_app_and_not_against_its_answer(http: Http, aurora: str, watch: str) -> None:
    ours = http.create("appEncryptionDeclarations", PLAIN, app=f"apps/{aurora}").json()["data"]["id"]
    theirs = http.create("appEncryptionDeclarations", PLAIN, app=f"apps/{watch}").json()["data"]["id"]

    def declare(build: str, declaration: str) -> list[str]:
        data = {"type": "appEncryptionDeclarations", "id": declaration}
        return codes(http.patch(f"/v1/builds/{build}/relationships/appEncryptionDeclaration", data))

    assert declare(build_id(http.sandbox, "1.2", "21"), theirs) == ["ENTITY_ERROR.RELATIONSHIP.INVALID"]
    assert declare(build_id(http.sandbox, "2.0", "41"), ours) == ["STATE_ERROR.ENTITY_STATE_INVALID"]


# -- expiring ----------------------------------------------------------------------------------


def test_expiring_cannot_be_undone_or_done_twice(http: Http) -> None:
    build = build_id(http.sandbox, "2.0", "41")
    assert http.update("builds", build, expired=False).status_code == 200
    assert http.update("builds", build, expired=True).status_code == 200
    for value in (False, True, None):
        answer = http.update("builds", build, expired=value)
        assert (answer.status_code, codes(answer)) == (409, ["STATE_ERROR.ENTITY_STATE_INVALID"])
    assert http.sandbox.get("builds", build)["expired"] is True


# -- what to test ------------------------------------------------------------------------------


@pytest.mark.parametrize("notes", ["x" * 4_001, "a < b", "Party \U0001f389", "Done \u2705", "Star \u2b50"])
def test_notes_that_apple_refuses_are_refused(http: Http, notes: str) -> None:
    build = build_id(http.sandbox, "2.0", "41")
    created = http.create("betaBuildLocalizations", {"locale": "sv", "whatsNew": notes}, build=f"builds/{build}")
    known = http.sandbox.get("builds", build)["betaBuildLocalizations"][0]
    changed = http.update("betaBuildLocalizations", known, whatsNew=notes)
    for answer in (created, changed):
        assert (answer.status_code, codes(answer)) == (409, ["ENTITY_ERROR.ATTRIBUTE.INVALID"])
        assert source(answer) == "/data/attributes/whatsNew"


@pytest.mark.parametrize("notes", ["x" * 4_000, "Grüße → 你好 ★ ✓ ©", "", None])
def test_notes_in_any_script_are_taken(http: Http, notes: str | None) -> None:
    build = build_id(http.sandbox, "2.0", "41")
    known = http.sandbox.get("builds", build)["betaBuildLocalizations"][0]
    answer = http.update("betaBuildLocalizations", known, whatsNew=notes)
    assert answer.json()["data"]["attributes"]["whatsNew"] == notes


@pytest.mark.parametrize("locale", ["en-US", "EN-us"])
def test_a_locale_that_exists_already_is_a_duplicate(http: Http, locale: str) -> None:
    build = build_id(http.sandbox, "2.0", "41")
    answer = http.create("betaBuildLocalizations", {"locale": locale}, build=f"builds/{build}")
    assert (answer.status_code, codes(answer)) == (409, ["ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE"])
    assert source(answer) == "/data/attributes/locale"


def test_another_build_has_locales_of_its_own_and_a_locale_looks_like_one(http: Http) -> None:
    build = build_id(http.sandbox, "2.0", "42")
    assert http.create("betaBuildLocalizations", {"locale": "en-US"}, build=f"builds/{build}").status_code == 201
    answer = http.create("betaBuildLocalizations", {"locale": "English!"}, build=f"builds/{build}")
    assert codes(answer) == ["ENTITY_ERROR.ATTRIBUTE.INVALID"]


# -- beta review -------------------------------------------------------------------------------


def test_a_build_is_submitted_once(http: Http) -> None:
    build = build_id(http.sandbox, "2.0", "41")
    assert http.submit(build).status_code == 201
    again = http.submit(build)
    assert (again.status_code, codes(again)) == (422, ["ENTITY_UNPROCESSABLE.INVALID_QC_STATE"])
    http.sandbox.advance(86_400)
    assert codes(http.submit(build)) == ["ENTITY_UNPROCESSABLE.INVALID_QC_STATE"]


@pytest.mark.parametrize(("version", "number"), [("2.0", "42"), ("1.0", "1"), ("1.2", "21"), ("1.1", "11")])
def test_only_a_build_that_is_ready_is_submitted(http: Http, version: str, number: str) -> None:
    answer = http.submit(build_id(http.sandbox, version, number))
    assert (answer.status_code, codes(answer)) == (422, ["ENTITY_UNPROCESSABLE.INVALID_QC_STATE"])


def test_one_build_of_a_version_is_in_review_at_a_time(http: Http) -> None:
    first, second = (build_id(http.sandbox, "2.0", number) for number in ("40", "41"))
    assert http.submit(first).status_code == 201
    answer = http.submit(second)
    assert (answer.status_code, codes(answer)) == (409, ["ENTITY_UNPROCESSABLE.ANOTHER_BUILD_IN_REVIEW"])
    assert http.submit(build_id(http.sandbox, "1.2", "20")).status_code == 201
    http.sandbox.advance(86_400)
    assert http.submit(second).status_code == 201


def test_review_needs_a_contact_and_a_feedback_address(http: Http, watch: str) -> None:
    sandbox = http.sandbox
    build = build_id(sandbox, "1.0", "1", app="com.example.aurora.watch")
    answer = http.submit(build)
    assert answer.status_code == 422
    lacking = answer.text
    for name in ("contactLastName", "contactPhone", "contactEmail", "feedbackEmail"):
        assert name in lacking
    contact = {"contactLastName": "Lindqvist", "contactPhone": "+46 8 123", "contactEmail": "ada@example.com"}
    assert http.update("betaAppReviewDetails", watch, **contact).status_code == 200
    localization = sandbox.get("apps", watch)["betaAppLocalizations"][0]
    assert http.update("betaAppLocalizations", localization, feedbackEmail="beta@example.com").status_code == 200
    assert http.submit(build).status_code == 201


def test_review_needs_the_demo_account_that_it_was_told_of(http: Http, aurora: str) -> None:
    http.update("betaAppReviewDetails", aurora, demoAccountRequired=True, demoAccountName="demo")
    assert "demoAccountPassword" in http.submit(build_id(http.sandbox, "2.0", "41")).text


# -- testing and notifying ---------------------------------------------------------------------


def approved(sandbox: Sandbox, http: Http) -> str:
    build = build_id(sandbox, "2.0", "41")
    sandbox.script_review("APPROVED", waiting_seconds=0, reviewing_seconds=0)
    http.submit(build)
    return build


def test_external_testing_begins_when_testers_are_told(http: Http, groups: dict[str, str]) -> None:
    sandbox = http.sandbox
    build = approved(sandbox, http)
    seen = [sandbox.get("buildBetaDetails", build)["externalBuildState"]]
    http.add_to_group(build, groups["Public Beta"])
    seen.append(sandbox.get("buildBetaDetails", build)["externalBuildState"])
    assert http.create("buildBetaNotifications", build=f"builds/{build}").status_code == 201
    seen.append(sandbox.get("buildBetaDetails", build)["externalBuildState"])
    assert seen == ["BETA_APPROVED", "READY_FOR_BETA_TESTING", "IN_BETA_TESTING"]


def test_testers_are_told_once(http: Http, groups: dict[str, str]) -> None:
    build = approved(http.sandbox, http)
    http.add_to_group(build, groups["Public Beta"])
    answers = [http.create("buildBetaNotifications", build=f"builds/{build}") for _ in range(2)]
    assert [answer.status_code for answer in answers] == [201, 409]
    assert codes(answers[1]) == ["STATE_ERROR.ENTITY_STATE_INVALID"]


def test_testers_who_are_told_by_themselves_need_no_notification(http: Http, groups: dict[str, str]) -> None:
    build = approved(http.sandbox, http)
    http.add_to_group(build, groups["Public Beta"])
    assert http.update("buildBetaDetails", build, autoNotifyEnabled=True).status_code == 200
    assert http.sandbox.get("buildBetaDetails", build)["externalBuildState"] == "IN_BETA_TESTING"
    answer = http.create("buildBetaNotifications", build=f"builds/{build}")
    assert (answer.status_code, codes(answer)) == (409, ["STATE_ERROR.ENTITY_STATE_INVALID"])


def test_nobody_is_told_of_a_build_that_nobody_can_test(http: Http) -> None:
    build = build_id(http.sandbox, "2.0", "42")
    assert http.create("buildBetaNotifications", build=f"builds/{build}").status_code == 409


def test_a_build_for_internal_testing_only_is_not_for_external_testers(http: Http, groups: dict[str, str]) -> None:
    build = build_id(http.sandbox, "2.0", "41")
    http.sandbox.world.store.get("builds", build).attributes["buildAudienceType"] = "INTERNAL_ONLY"
    assert http.sandbox.get("buildBetaDetails", build)["externalBuildState"] == "NOT_APPLICABLE"
    assert http.add_to_group(build, groups["Public Beta"]).status_code == 422
    assert http.submit(build).status_code == 422
