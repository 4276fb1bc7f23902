"""The life of a build, as data: its stages, what leads from one to the next, and whose move it is.

Apple tells where a build stands in up to five places: the state of its upload, its processingState, whether it has
expired, and the internal and external state of its beta detail. `stage_of` makes one stage of them. Waits, `status`,
the sandbox and the diagram in docs/builds.md read these tables; nothing here sends anything.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from typing import Final, Literal, TypeAlias

import attrs

Move: TypeAlias = Literal["Apple", "you", "testers", "nobody"]
Kind: TypeAlias = Literal["coming", "settled", "broken", "over"]
"""coming: not processed yet. settled: processed, so it can be worked with. broken: it never will be. over: expired."""

UPLOAD_STATES: Final = ("AWAITING_UPLOAD", "PROCESSING", "FAILED", "COMPLETE")
PROCESSING_STATES: Final = ("PROCESSING", "FAILED", "INVALID", "VALID")
INTERNAL_STATES: Final = (
    "PROCESSING", "PROCESSING_EXCEPTION", "MISSING_EXPORT_COMPLIANCE", "IN_EXPORT_COMPLIANCE_REVIEW",
    "READY_FOR_BETA_TESTING", "IN_BETA_TESTING", "EXPIRED",
)  # fmt: skip
EXTERNAL_STATES: Final = (
    *INTERNAL_STATES, "READY_FOR_BETA_SUBMISSION", "WAITING_FOR_BETA_REVIEW", "IN_BETA_REVIEW", "BETA_REJECTED",
    "BETA_APPROVED", "NOT_APPLICABLE",
)  # fmt: skip

MISSING_COMPLIANCE: Final = "MISSING_EXPORT_COMPLIANCE"
COMPLIANCE_REVIEW: Final = "IN_EXPORT_COMPLIANCE_REVIEW"
NEEDS_SUBMISSION: Final = "READY_FOR_BETA_SUBMISSION"
BEING_TESTED: Final = "IN_BETA_TESTING"
UNSETTLED: Final = frozenset({"PROCESSING", "PROCESSING_EXCEPTION", None})
"""Beta states of a build that is VALID but cannot be tested yet; None: Apple has not made its buildBetaDetail."""
SETTLED: Final = frozenset(EXTERNAL_STATES) - UNSETTLED
BROKEN: Final = frozenset({"FAILED", "INVALID"})
"""Processing states that never become VALID."""
IN_BETA_REVIEW: Final = frozenset({"WAITING_FOR_BETA_REVIEW", "IN_BETA_REVIEW"})
PASSED_BETA_REVIEW: Final = frozenset({"BETA_APPROVED", "READY_FOR_BETA_TESTING", BEING_TESTED})
INSTALLABLE: Final = PASSED_BETA_REVIEW
"""Beta states, internal or external, in which a tester who has the build can install it."""
GIVEABLE: Final = IN_BETA_REVIEW | PASSED_BETA_REVIEW
"""External states in which an external group takes a build: once it was submitted for beta review."""

WHILE_PROCESSING: Final[Mapping[str, str]] = {
    "PROCESSING": "PROCESSING",
    "FAILED": "PROCESSING_EXCEPTION",
    "INVALID": "PROCESSING_EXCEPTION",
}
"""Both beta states of a build by its processingState, until that is VALID."""
REVIEW: Final[Mapping[str, str | None]] = {
    "WAITING_FOR_REVIEW": "WAITING_FOR_BETA_REVIEW",
    "IN_REVIEW": "IN_BETA_REVIEW",
    "REJECTED": "BETA_REJECTED",
    "APPROVED": None,
}
"""A submission's betaReviewState → the build's external state; None: it depends on groups and testers from then on."""
UNDER_REVIEW: Final = frozenset(state for state, shown in REVIEW.items() if shown in IN_BETA_REVIEW)
"""betaReviewState of a submission that has no verdict yet."""
DECLARATION: Final[Mapping[str, str | None]] = {
    "CREATED": COMPLIANCE_REVIEW,
    "IN_REVIEW": COMPLIANCE_REVIEW,
    "APPROVED": None,
    "REJECTED": MISSING_COMPLIANCE,
    "INVALID": MISSING_COMPLIANCE,
    "EXPIRED": MISSING_COMPLIANCE,
}
"""State of an encryption declaration → both beta states of its builds; None: it keeps them from nothing."""

_ANY: Final[Collection[str | None]] = ()


@attrs.frozen
class Stage:
    """Where a build stands. The first of `STAGES` whose states fit is a build's stage."""

    name: str
    meaning: str
    whose_move: Move
    """Who has to do something before it goes on."""
    next: str
    """What to do, or to wait for; with the commands, in which APP and BUILD stand for the build's."""
    kind: Kind = "settled"
    testable: bool = False
    """Whether internal testers at least can have it."""
    upload: Collection[str | None] = _ANY
    """States of its upload; empty: any. They count only while there is no build."""
    processing: Collection[str | None] = ("VALID",)
    """processingState; None: no build is there yet."""
    either: Collection[str | None] = _ANY
    """Internal or external states, one of which it has; empty: any."""
    external: Collection[str | None] = _ANY
    """External states; empty: any."""
    expired: bool = False

    def fits(
        self, processing: str | None, internal: str | None, external: str | None, expired: bool, upload: str | None
    ) -> bool:
        """Whether a build with these states is at this stage, unless an earlier one fits."""
        return (
            processing in self.processing
            and (not self.upload or processing is not None or upload in self.upload)
            and (not self.expired or expired or "EXPIRED" in (internal, external))
            and (not self.either or internal in self.either or external in self.either)
            and (not self.external or external in self.external)
        )

    def advice(self, app: str = "APP", build: str = "BUILD") -> str:
        """`next`, with this app and build in its commands."""
        said = {"APP": app, "BUILD": build}

        def named(match: re.Match[str]) -> str:
            name = said[match[0]]
            return f'"{name}"' if " " in name else name

        return re.sub(r"\b(?:APP|BUILD)\b", named, self.next)


UPLOAD_ANEW: Final = "upload a new build; `asckit builds next-number APP` says with which number"
WAIT: Final = "`asckit builds wait APP BUILD` waits for it"

STAGES: Final = (
    Stage("awaiting upload", "its upload was begun, and the file has not come in full", "you",
          "go on with the upload, or delete it: it counts for the next build number", "coming",
          upload=("AWAITING_UPLOAD",), processing=(None,)),
    Stage("upload failed", "Apple refused what was uploaded", "you", UPLOAD_ANEW, "broken",
          upload=("FAILED",), processing=(None,)),
    Stage("invisible", "it was uploaded, and Apple does not show it yet; that takes minutes", "Apple", WAIT, "coming",
          upload=("PROCESSING", "COMPLETE", None), processing=(None,)),
    Stage("processing", "Apple processes it", "Apple", WAIT, "coming", processing=("PROCESSING",)),
    Stage("failed", "Apple could not process it", "you", UPLOAD_ANEW, "broken", processing=("FAILED",)),
    Stage("invalid", "Apple found something in it that it does not take", "you", UPLOAD_ANEW, "broken",
          processing=("INVALID",)),
    Stage("expired", "nobody can install it any more, which cannot be undone", "nobody", UPLOAD_ANEW, "over",
          expired=True),
    Stage("being prepared", "it is processed, and Apple prepares it for testing", "Apple", WAIT, "coming",
          either=("PROCESSING", None)),
    Stage("processing exception", "something went wrong while Apple prepared it; that may pass by itself", "Apple",
          f"{WAIT}; if that takes hours, {UPLOAD_ANEW}", "coming", either=("PROCESSING_EXCEPTION",)),
    Stage("missing compliance", "whether it uses non-exempt encryption was not answered", "you",
          "`asckit builds comply APP BUILD` answers it", either=(MISSING_COMPLIANCE,)),
    Stage("in compliance review", "Apple looks at its encryption declaration, which takes days", "Apple", WAIT,
          either=("IN_EXPORT_COMPLIANCE_REVIEW",)),
    Stage("internal only", "it was uploaded for internal testing only, and can be tested", "you",
          "`asckit testflight give APP --build BUILD --group NAME` gives it to internal groups",
          testable=True, external=("NOT_APPLICABLE",)),
    Stage("ready to submit", "internal testers can have it, external ones after beta review", "you",
          "to reach external testers, submit it: `asckit testflight submit APP --build BUILD`",
          testable=True, external=("READY_FOR_BETA_SUBMISSION",)),
    Stage("waiting for beta review", "it was submitted for beta review", "Apple",
          "`asckit builds wait APP BUILD --until BETA_APPROVED` waits for the verdict", testable=True,
          external=("WAITING_FOR_BETA_REVIEW",)),
    Stage("in beta review", "Apple reviews it for external testing", "Apple",
          "`asckit builds wait APP BUILD --until BETA_APPROVED` waits for the verdict", testable=True,
          external=("IN_BETA_REVIEW",)),
    Stage("rejected", "beta review rejected it; internal testers can have it still", "you",
          f"see App Store Connect for the reasons, then {UPLOAD_ANEW}", testable=True, external=("BETA_REJECTED",)),
    Stage("approved", "beta review approved it, and no external tester has it", "you",
          "`asckit testflight give APP --build BUILD --group NAME` gives it to external groups",
          testable=True, external=("BETA_APPROVED",)),
    Stage("ready for testing", "external groups have it, and their testers were not told", "you",
          "`asckit testflight notify APP --build BUILD` tells them", testable=True,
          external=("READY_FOR_BETA_TESTING",)),
    Stage("in testing", "external testers can install it", "testers",
          "nothing; it expires 90 days after its upload", testable=True, external=("IN_BETA_TESTING",)),
)  # fmt: skip
"""Every stage that is known, in the order in which they are tried."""

UNKNOWN: Final = Stage(
    "unknown", "Apple tells a state that this release of asckit does not know", "Apple",
    f"{WAIT}; a newer release may know it", "coming", processing=(),
)  # fmt: skip
"""The stage of a build with a state that Apple has added since: it is waited on, not guessed at."""

BY_NAME: Final[Mapping[str, Stage]] = {stage.name: stage for stage in (*STAGES, UNKNOWN)}


@attrs.frozen
class Transition:
    """What leads from one stage to another."""

    before: str
    after: str
    by: Move
    on: str
    """What happens."""


def _each(before: Collection[str], after: str, by: Move, on: str) -> Iterator[Transition]:
    return (Transition(stage, after, by, on) for stage in before)


CLEARED: Final = ("internal only", "ready to submit")
"""Where a build goes once nothing keeps it from internal testing."""

TRANSITIONS: Final = (
    Transition("awaiting upload", "invisible", "you", "the file is uploaded"),
    Transition("invisible", "upload failed", "Apple", "the file is refused"),
    Transition("invisible", "processing", "Apple", "it shows"),
    Transition("processing", "failed", "Apple", "processing fails"),
    Transition("processing", "invalid", "Apple", "it is refused"),
    Transition("processing", "being prepared", "Apple", "it is VALID"),
    Transition("being prepared", "processing exception", "Apple", "something goes wrong"),
    Transition("processing exception", "being prepared", "Apple", "it passes"),
    Transition("being prepared", "missing compliance", "Apple", "there is no answer about encryption"),
    Transition("being prepared", "in compliance review", "Apple", "its declaration is looked at"),
    *(Transition("being prepared", stage, "Apple", "it is prepared") for stage in CLEARED),
    Transition("missing compliance", "in compliance review", "you", "a declaration is attached"),
    *(Transition("missing compliance", stage, "you", "compliance is answered") for stage in CLEARED),
    Transition("in compliance review", "missing compliance", "Apple", "the declaration is rejected"),
    *(Transition("in compliance review", stage, "Apple", "the declaration is approved") for stage in CLEARED),
    Transition("ready to submit", "waiting for beta review", "you", "it is submitted"),
    Transition("waiting for beta review", "in beta review", "Apple", "the review begins"),
    *_each(("waiting for beta review", "in beta review"), "rejected", "Apple", "the verdict is no"),
    *_each(("waiting for beta review", "in beta review"), "approved", "Apple", "the verdict is yes"),
    *_each(("in beta review",), "ready for testing", "Apple", "yes, and external groups have it"),
    *_each(("in beta review",), "in testing", "Apple", "yes, and testers are told by themselves"),
    Transition("approved", "ready for testing", "you", "an external group gets it"),
    Transition("approved", "in testing", "you", "an external group gets it and is told"),
    Transition("ready for testing", "in testing", "you", "testers are told"),
    *_each(("ready for testing", "in testing"), "approved", "you", "no group has it any more"),
    *_each(
        [stage.name for stage in STAGES if "VALID" in stage.processing and not stage.expired],
        "expired", "you", "it is expired, or 90 days have passed",
    ),
)  # fmt: skip
"""What leads where."""


def stage_of(
    processing: str | None,
    internal: str | None,
    external: str | None,
    expired: bool = False,
    upload: str | None = None,
) -> Stage:
    """The stage of a build from its states; None for what is not there. Never raises: what is new is `UNKNOWN`.

    >>> stage_of("VALID", "IN_BETA_TESTING", "READY_FOR_BETA_SUBMISSION").name
    'ready to submit'
    >>> stage_of(None, None, None, upload="FAILED").name, stage_of("QUEUED", None, None).name
    ('upload failed', 'unknown')
    """
    known = (
        processing in (*PROCESSING_STATES, None)
        and internal in (*INTERNAL_STATES, None)
        and external in (*EXTERNAL_STATES, None)
        and (processing is not None or upload in (*UPLOAD_STATES, None))
    )
    fitting = (stage for stage in STAGES if stage.fits(processing, internal, external, expired, upload))
    return next(fitting, UNKNOWN) if known else UNKNOWN


def is_settled(processing: str | None, internal: str | None, external: str | None) -> bool:
    """Whether Apple is done with processing a build: VALID, and both beta states settled.

    Tools that end at VALID, or when either state is ready, go on with a build that Apple still refuses to distribute.
    A state that is not known does not count as settled.
    """
    return processing == "VALID" and internal in SETTLED and external in SETTLED


def reachable(start: Stage) -> frozenset[str]:
    """The names of the stages that a build may still come to, its own included; from `UNKNOWN` all of them.

    >>> sorted(reachable(BY_NAME["rejected"]))
    ['expired', 'rejected']
    """
    if start is UNKNOWN:
        return frozenset(BY_NAME)
    found = {start.name}
    open_ = [start.name]
    while open_:
        here = open_.pop()
        following = {step.after for step in TRANSITIONS if step.before == here} - found
        found |= following
        open_ += following
    return frozenset(found)
