"""Every rule of Apple's that concerns builds, and every mistake of peers that we do not make, has a test: which one.

The rules are those that the project keeps of Apple's real behaviour; a row names the tests that would fail without it.
"""

from __future__ import annotations

import importlib
from collections.abc import Mapping

import pytest

RULES: Mapping[str, tuple[str, ...]] = {
    "processingState and both beta states have these values, and Apple adds some": (
        "test_life.test_every_state_of_apples_document_is_known",
        "test_life.test_a_state_that_apple_adds_is_unknown_and_not_settled",
        "test_builds_waiting.test_an_unknown_state_is_waited_on_and_reported",
    ),
    "usable is VALID and both beta states neither PROCESSING nor PROCESSING_EXCEPTION": (
        "test_life.test_a_build_is_settled_exactly_when_valid_and_both_beta_states_are",
        "test_builds_waiting.test_waiting_returns_the_build_once_both_beta_states_are_settled",
    ),
    "a new build is invisible for minutes, and its beta detail appears later still": (
        "test_builds_waiting.test_a_build_that_was_just_uploaded_is_waited_for_by_version_and_number",
        "test_builds_waiting.test_a_wait_until_visible_ends_when_the_build_shows",
        "test_life.test_builds_in_the_sandbox_go_only_where_transitions_lead",
    ),
    "the default locale's notes appear late: a create that meets 409 becomes an update": (
        "test_distribute.test_notes_that_apple_makes_in_the_meantime_are_overwritten",
    ),
    "filters return near matches: compare exactly on this side": (
        "test_builds.test_near_matches_of_apples_filters_are_left_out",
        "test_builds.test_versions_and_numbers_are_compared_exactly_but_as_numbers",
    ),
    "a train exists under the spelling first uploaded": ("test_builds.test_a_train_is_found_under_either_spelling",),
    "leading zeros are stripped from build numbers": (
        "test_builds.test_spellings_of_a_number_are_the_same_number",
        "test_builds_waiting.test_a_build_that_was_just_uploaded_is_waited_for_by_version_and_number",
    ),
    "a sort by upload date is not reliable for the newest build": (
        "test_builds.test_latest_does_not_rely_on_the_order_in_which_apple_lists",
    ),
    "compliance: null is unanswered, answered once, then polled until it settles": (
        "test_builds_compliance.test_compliance_is_answered_once_and_settles_before_it_returns",
    ),
    "compliance cannot be changed after": (
        "test_builds_compliance.test_another_answer_on_compliance_is_refused_before_it_is_sent",
    ),
    "alternatively a declaration is attached": (
        "test_builds_compliance.test_a_declaration_is_attached_by_id_or_code_once",
        "test_builds_compliance.test_a_document_is_reserved_sent_in_parts_and_committed_once",
    ),
    "a PATCH of a value that is set already is answered 409: equality is success": (
        "test_builds_compliance.test_a_409_to_an_answer_that_is_there_by_now_is_success",
        "test_builds_expiring.test_a_refusal_because_it_has_expired_meanwhile_is_success",
    ),
    "beta review is submitted for once, from READY_FOR_BETA_SUBMISSION, one build of a version at a time": (
        "test_distribute.test_another_build_of_the_version_in_review_is_named",
        "test_distribute.test_what_would_fail_is_refused_before_anything_is_sent",
    ),
    "a build in review cannot be withdrawn, only expired": (
        "test_builds_expiring.test_the_one_in_review_stays_unless_forced",
    ),
    "a group takes no build that is processing, expired, or lacks compliance or review": (
        "test_distribute.test_what_would_fail_is_refused_before_anything_is_sent",
    ),
    "expiring cannot be undone, so it is listed and asked for before": (
        "test_builds_expiring.test_all_of_it_is_announced_and_asked_before_the_first_change",
        "test_builds_expiring.test_what_is_not_agreed_to_is_not_done",
    ),
    "a build expires by itself": (
        "test_builds_waiting.test_an_expired_build_is_not_waited_for",
        "test_builds.test_latest_leaves_expired_builds_out",
    ),
    "an abandoned upload has its number; the next is the maximum of builds and uploads, last component plus one": (
        "test_builds_numbers.test_the_next_number_follows",
        "test_builds_numbers.test_the_next_number_is_above_all_others",
    ),
    "an upload that failed has its errors": (
        "test_builds_waiting.test_an_upload_that_apple_refused_ends_the_wait_with_its_reasons",
        "test_builds_waiting.test_apples_reasons_come_with_a_build_that_is_invalid",
    ),
    "a to-one with nothing there is 404, or 200 with null": (
        "test_builds_compliance.test_a_document_is_reserved_sent_in_parts_and_committed_once",
    ),
    "403 bodies may not be JSON": ("test_builds_view.test_metrics_that_are_refused_are_missing_with_the_reason",),
    "a token dies in a long wait": ("test_builds_waiting.test_a_wait_of_hours_meets_no_expired_token",),
    "the hourly quota is not a wait's to spend": ("test_builds_waiting.test_a_wait_pauses",),
    "peers count FAILED and INVALID as processed": (
        "test_builds_waiting.test_a_build_that_cannot_be_processed_ends_the_wait_with_an_error",
    ),
    "peers answer compliance by default": ("test_builds_compliance.test_compliance_is_never_answered_by_default",),
    "peers poll compliance without a deadline": ("test_builds_compliance.test_a_wait_for_compliance_has_a_deadline",),
    "peers expire every version, every platform, and what has expired": (
        "test_builds_expiring.test_versions_and_platforms_are_looked_at_one_by_one",
        "test_builds_expiring.test_whatever_the_policy_its_promises_hold",
    ),
    "peers end a wait when either state is ready": (
        "test_builds_waiting.test_waiting_goes_on_while_only_one_of_the_beta_states_is_settled",
    ),
    "peers end a wait at a single 502": (
        "test_builds_waiting.test_waiting_survives_failing_answers",
        "test_builds_waiting.test_a_deadline_holds_while_apple_is_down",
    ),
    "peers send a POST again": (
        "test_builds_compliance.test_declaring_that_is_killed_is_finished_by_the_next_run",
        "test_builds_compliance.test_an_answer_whose_outcome_is_unknown_is_not_taken_for_given",
    ),
    "peers reserve on the server in a dry run": (
        "test_builds_compliance.test_declaring_and_complying_are_planned",
        "test_builds_expiring.test_expiring_is_planned_and_applied",
    ),
}


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_has_its_tests(rule: str) -> None:
    for named in RULES[rule]:
        module, _, test = named.partition(".")
        assert callable(getattr(importlib.import_module(f"tests.workflows.{module}"), test, None)), named
