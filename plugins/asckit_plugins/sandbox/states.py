"""What state a build is in for testing: pure functions of the build, its answers, its review and its groups."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from .store import Record
from .world import World

UNSETTLED_DECLARATIONS = frozenset({"CREATED", "IN_REVIEW"})
REVIEW_STATES: Mapping[str, str] = {
    "WAITING_FOR_REVIEW": "WAITING_FOR_BETA_REVIEW",
    "IN_REVIEW": "IN_BETA_REVIEW",
    "REJECTED": "BETA_REJECTED",
}
"""A submission's betaReviewState → the build's externalBuildState, until it is approved."""
IN_REVIEW = frozenset({"WAITING_FOR_REVIEW", "IN_REVIEW"})


def blocked(world: World, build: Record) -> str | None:
    """The state that keeps a build from any testing; None where nothing does."""
    processing = build.attributes["processingState"]
    if processing != "VALID":
        return "PROCESSING" if processing == "PROCESSING" else "PROCESSING_EXCEPTION"
    if world.store.one(build, "buildBetaDetail") is None:
        return "PROCESSING"
    if build.attributes["expired"]:
        return "EXPIRED"
    return compliance_state(world, build)


def compliance_state(world: World, build: Record) -> str | None:
    """What export compliance still lacks; None where it is settled."""
    declaration = world.store.one(build, "appEncryptionDeclaration")
    if declaration is not None:
        state = declaration.attributes["appEncryptionDeclarationState"]
        if state in UNSETTLED_DECLARATIONS:
            return "IN_EXPORT_COMPLIANCE_REVIEW"
        return None if state == "APPROVED" else "MISSING_EXPORT_COMPLIANCE"
    answered = build.attributes.get("usesNonExemptEncryption") is not None
    settled = build.facts.get("compliant_from", world.time) <= world.time
    return None if answered and settled else "MISSING_EXPORT_COMPLIANCE"


def internal_state(world: World, build: Record) -> str:
    """A build's internalBuildState."""
    if (state := blocked(world, build)) is not None:
        return state
    return "IN_BETA_TESTING" if _testers(world, build, internal=True) else "READY_FOR_BETA_TESTING"


def external_state(world: World, build: Record) -> str:
    """A build's externalBuildState."""
    if build.attributes["buildAudienceType"] == "INTERNAL_ONLY":
        return "NOT_APPLICABLE"
    if (state := blocked(world, build)) is not None:
        return state
    submission = world.store.one(build, "betaAppReviewSubmission")
    if submission is None:
        return "READY_FOR_BETA_SUBMISSION"
    review = submission.attributes["betaReviewState"]
    if review in REVIEW_STATES:
        return REVIEW_STATES[review]
    if not _testers(world, build, internal=False):
        return "BETA_APPROVED"
    return "IN_BETA_TESTING" if testers_know(world, build) else "READY_FOR_BETA_TESTING"


def testers_know(world: World, build: Record) -> bool:
    """Whether testers were told of a build, or are told by themselves."""
    detail = world.store.one(build, "buildBetaDetail")
    return bool(build.facts.get("notified") or (detail and detail.attributes["autoNotifyEnabled"]))


def in_review(world: World, build: Record) -> bool:
    """Whether a build waits for beta review or is in it; expiring it takes it out."""
    submission = world.store.one(build, "betaAppReviewSubmission")
    return bool(
        submission and submission.attributes["betaReviewState"] in IN_REVIEW and not build.attributes["expired"]
    )


def _testers(world: World, build: Record, *, internal: bool) -> bool:
    """Whether a build has anyone to test it: a group of this kind, or testers of its own."""
    groups = world.store.related(build, "betaGroups")
    return any(group.attributes["isInternalGroup"] is internal for group in groups) or bool(
        world.store.related(build, "individualTesters")
    )


def _of_build(state: Callable[[World, Record], str]) -> Callable[[World, Record], str | None]:
    def read(world: World, detail: Record) -> str | None:
        build = world.store.one(detail, "build")
        return None if build is None else state(world, build)

    return read


DERIVED: Mapping[str, Callable[[World, Record], Any]] = {
    "buildBetaDetails.internalBuildState": _of_build(internal_state),
    "buildBetaDetails.externalBuildState": _of_build(external_state),
}
"""Attributes that are not stored but follow from other things."""
