"""Why a build cannot be used as asked, before anything is sent: in the same words from every workflow."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from asckit.errors import NotReady

from .life import MISSING_COMPLIANCE

if TYPE_CHECKING:
    from .summary import BuildSummary

SAY_ANSWER: Final = (
    "asckit never answers that for you: say whether the app uses non-exempt encryption with "
    "uses_non_exempt_encryption=True or False (--uses-non-exempt-encryption or --no-uses-non-exempt-encryption)"
)


def check_unexpired(build: BuildSummary) -> None:
    """Raises `NotReady` for a build that has expired."""
    if build.expired:
        raise NotReady(f"build {build.label} has expired, which cannot be undone; upload a new build")


def check_answer(build: BuildSummary, answer: bool | None) -> None:
    """Raises `NotReady` for a build that lacks the answer on export compliance, or was given the other one."""
    given = build.uses_non_exempt_encryption
    if given is not None and answer is not None and given is not answer:
        raise answered(build)
    if given is None and answer is None and MISSING_COMPLIANCE in (build.internal_state, build.external_state):
        raise NotReady(f"build {build.label} lacks the answer on export compliance, and {SAY_ANSWER}")


def answered(build: BuildSummary) -> NotReady:
    """The error for a build that is to be answered for once more."""
    answer = "" if build.uses_non_exempt_encryption else "no "
    return NotReady(
        f"build {build.label} was answered to use {answer}non-exempt encryption already, and Apple takes no second "
        "answer; leave the answer out, or upload a new build"
    )
