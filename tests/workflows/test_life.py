"""The life of a build: stages and transitions, as data, and the sandbox on them."""

from __future__ import annotations

import itertools
from pathlib import Path
from typing import Any

import pytest

from asckit.testing import Sandbox
from asckit_api import surface
from asckit_plugins.builds import life
from asckit_plugins.builds.life import BY_NAME, STAGES, TRANSITIONS, UNKNOWN, stage_of
from asckit_plugins.testflight import TestFlight

APP = "com.example.aurora"
ROOT = Path(__file__).parents[2]

STATES = {
    "BuildUploadState": life.UPLOAD_STATES,
    "BuildProcessingState": life.PROCESSING_STATES,
    "InternalBetaState": life.INTERNAL_STATES,
    "ExternalBetaState": life.EXTERNAL_STATES,
    "BetaReviewState": life.REVIEW,
    "AppEncryptionDeclarationState": life.DECLARATION,
}


@pytest.mark.parametrize("enum", STATES)
def test_every_state_of_apples_document_is_known(enum: str) -> None:
    assert set(STATES[enum]) == set(surface.load()["enums"][enum]["values"])


def every_combination() -> Any:
    return itertools.product(
        (*life.PROCESSING_STATES, None),
        (*life.INTERNAL_STATES, None),
        (*life.EXTERNAL_STATES, None),
        (False, True),
        (*life.UPLOAD_STATES, None),
    )


def test_every_combination_of_known_states_has_a_stage() -> None:
    assert {stage_of(*states).name for states in every_combination()} == set(BY_NAME) - {"unknown"}


def test_a_build_is_settled_exactly_when_valid_and_both_beta_states_are() -> None:
    """NOTES: usable is VALID and both states neither PROCESSING nor PROCESSING_EXCEPTION, not either of them."""
    unsettled = ("PROCESSING", "PROCESSING_EXCEPTION", None)
    for processing, internal, external, expired, upload in every_combination():
        usable = processing == "VALID" and internal not in unsettled and external not in unsettled
        assert life.is_settled(processing, internal, external) is usable
        if not expired and "EXPIRED" not in (internal, external):
            assert (stage_of(processing, internal, external, expired, upload).kind == "settled") is usable


@pytest.mark.parametrize(
    "states",
    [
        ("QUEUED", None, None),
        ("VALID", "IN_BETA_TESTING", "ON_HOLD"),
        ("VALID", "ON_HOLD", "IN_BETA_TESTING"),
        (None, None, None, False, "ON_HOLD"),
    ],
)
def test_a_state_that_apple_adds_is_unknown_and_not_settled(states: Any) -> None:
    assert stage_of(*states) is UNKNOWN
    assert not life.is_settled(*states[:3])


def test_an_upload_counts_only_while_there_is_no_build() -> None:
    assert stage_of("PROCESSING", None, None, upload="FAILED").name == "processing"
    assert stage_of(None, None, None).name == "invisible"


def test_transitions_lead_from_stages_to_stages_each_once() -> None:
    pairs = [(step.before, step.after) for step in TRANSITIONS]
    assert len(pairs) == len(set(pairs))
    assert {name for pair in pairs for name in pair} == {stage.name for stage in STAGES}
    assert life.reachable(BY_NAME["awaiting upload"]) == {stage.name for stage in STAGES}


def test_what_is_broken_or_over_leads_nowhere() -> None:
    for stage in STAGES:
        if stage.kind in ("broken", "over"):
            assert life.reachable(stage) == {stage.name}


def test_advice_names_app_and_build() -> None:
    said = BY_NAME["missing compliance"].advice(APP, "1.2 (21)")
    assert said == f'`asckit builds comply {APP} "1.2 (21)"` answers it'
    said = BY_NAME["in beta review"].advice("BUILD APP", "42")
    assert said == '`asckit builds wait "BUILD APP" 42 --until BETA_APPROVED` waits for the verdict'


class Follower:
    """Looks at the stage of every build of a sandbox, and keeps what it saw change."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self.steps: set[tuple[str, str]] = set()
        self.at: dict[str, str] = {}

    def look(self) -> None:
        for id in self.sandbox.ids("builds"):
            build = self.sandbox.get("builds", id)
            detail = self.sandbox.get("buildBetaDetails", id) if build["buildBetaDetail"] else {}
            states = (detail.get("internalBuildState"), detail.get("externalBuildState"))
            stage = stage_of(build["processingState"], *states, build["expired"]).name
            if self.at.setdefault(id, stage) != stage:
                self.steps.add((self.at[id], stage))
                self.at[id] = stage

    def advance(self, seconds: float) -> None:
        for _ in range(int(seconds)):
            self.sandbox.advance(1.0)
            self.look()


def test_builds_in_the_sandbox_go_only_where_transitions_lead(sandbox: Sandbox) -> None:
    sandbox.world.timing.waiting_for_review = sandbox.world.timing.in_review = 5.0
    uploads: list[tuple[Any, bool | None]] = [
        ("VALID", False), ("VALID", None), ("VALID", True), ("INVALID", None), ("FAILED", None)
    ]  # fmt: skip
    ids = [
        sandbox.upload_build(
            app=APP, version="3.0", build=str(number), processing_seconds=10, invisible_seconds=2, outcome=outcome,
            uses_non_exempt_encryption=encryption,
        )
        for number, (outcome, encryption) in enumerate(uploads, 1)
    ]  # fmt: skip
    follower = Follower(sandbox)
    follower.advance(40)
    asc = sandbox.client()
    testflight = TestFlight(asc)
    asc.api.builds.update(ids[1], uses_non_exempt_encryption=False)
    follower.advance(10)
    for id, verdict in ((ids[0], "APPROVED"), (ids[1], "REJECTED")):
        sandbox.script_review(verdict, waiting_seconds=5, reviewing_seconds=5)  # type: ignore[arg-type]
        testflight.submit(id)
        follower.look()
        follower.advance(15)
    testflight.give(ids[0], ["Public Beta"])
    follower.look()
    asc.api.build_beta_notifications.create(build=ids[0])
    follower.look()
    for id in ids[:3]:
        asc.api.builds.update(id, expired=True)
        follower.look()
    assert follower.steps <= {(step.before, step.after) for step in TRANSITIONS}
    assert {after for _, after in follower.steps} == {
        "failed", "invalid", "being prepared", "missing compliance", "ready to submit", "waiting for beta review",
        "in beta review", "rejected", "approved", "ready for testing", "in testing", "expired",
    }  # fmt: skip
