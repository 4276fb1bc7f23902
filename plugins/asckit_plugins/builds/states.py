"""States of a build as people name them (`VALID`, `external:BETA_APPROVED`), and whether a build can come there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

import attrs

from asckit.errors import NoMatch

from .finding import near
from .life import (
    BY_NAME,
    EXTERNAL_STATES,
    INTERNAL_STATES,
    PROCESSING_STATES,
    UNKNOWN,
    WHILE_PROCESSING,
    Stage,
    reachable,
)

if TYPE_CHECKING:
    from .summary import BuildSummary

Axis: TypeAlias = Literal["processing", "internal", "external", "either"]
"""Where Apple tells a state; either: internal or external."""

AXES: Final[Mapping[Axis, tuple[str, ...]]] = {
    "processing": PROCESSING_STATES,
    "internal": INTERNAL_STATES,
    "external": EXTERNAL_STATES,
}
BLOCKING: Final = ("PROCESSING_EXCEPTION", "MISSING_EXPORT_COMPLIANCE", "IN_EXPORT_COMPLIANCE_REVIEW", "EXPIRED")
"""Beta states that keep a build from any testing, so that the name alone says enough."""


@attrs.frozen
class NamedState:
    """A state of a build, and where Apple tells it."""

    axis: Axis
    state: str

    def met_by(self, build: BuildSummary) -> bool:
        """Whether a build is in this state."""
        told = {
            "processing": (build.processing_state,),
            "internal": (build.internal_state,),
            "external": (build.external_state,),
            "either": (build.internal_state, build.external_state),
        }[self.axis]
        return self.state in told

    def admitted_by(self, stage: Stage) -> bool:
        """Whether a build may be in this state while it is at a stage."""
        if stage is UNKNOWN:
            return True
        if self.axis == "processing":
            return self.state in stage.processing
        if self.state == "EXPIRED":
            return stage.expired
        shown = {WHILE_PROCESSING.get(processing or "") for processing in stage.processing} - {None}
        if shown or stage.either or stage.expired:
            return self.state in shown or self.state in stage.either
        if self.axis == "external":
            return self.state in stage.external
        return stage.testable and self.state in ("READY_FOR_BETA_TESTING", "IN_BETA_TESTING")

    def can_follow(self, stage: Stage) -> bool:
        """Whether a build that is at a stage may still come into this state."""
        return any(self.admitted_by(BY_NAME[name]) for name in reachable(stage))

    def __str__(self) -> str:
        return self.state if self.axis in ("processing", "either") else f"{self.axis}:{self.state}"


def parse_state(text: str) -> NamedState:
    """The state that a name means.

    `VALID` and the like are processing states; `internal:` and `external:` say which of the two beta states is meant,
    and may be left out where only one has it, or both have it together (`EXPIRED`). Raises `NoMatch` with candidates.

    >>> parse_state("valid"), parse_state("BETA_APPROVED")
    (NamedState(axis='processing', state='VALID'), NamedState(axis='external', state='BETA_APPROVED'))
    """
    axis, colon, name = text.strip().rpartition(":")
    axis, name = axis.lower(), name.upper()
    if not colon:
        if name in PROCESSING_STATES:
            return NamedState("processing", name)
        if name in BLOCKING:
            return NamedState("either", name)
        if name in INTERNAL_STATES:
            candidates: tuple[str, ...] = (f"internal:{name}", f"external:{name}")
            raise NoMatch(
                f"{name} is a state of internal and of external testing; say {' or '.join(candidates)}",
                candidates=candidates,
            )
    for known, states in AXES.items():
        if name in states and axis in ("", known):
            return NamedState(known, name)
    every = [*PROCESSING_STATES, *BLOCKING]
    every += [f"{known}:{state}" for known in ("internal", "external") for state in AXES[known] if state not in every]
    candidates = tuple(near(text, every))
    raise NoMatch(f"{text!r} is no state of a build; there is {', '.join(candidates)}", candidates=candidates)
