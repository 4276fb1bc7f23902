"""What has to be so before a build can go to testers: pure decisions over a summary, and lists of what is missing.

Adding a build to a group while it is processing, expired, unanswered or unreviewed is the commonest failure of tools
like this one in production, as a bare 422 (App-Store-Connect-CLI #2595). Here each has a name and a remedy.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import attrs

from asckit.errors import NotReady

from ..builds.life import BROKEN, COMPLIANCE_REVIEW, MISSING_COMPLIANCE, NEEDS_SUBMISSION
from ..builds.refusing import check_answer, check_unexpired
from ..builds.workflow import BuildSummary
from .steps import listed


@attrs.frozen
class Missing:
    """Something that is missing, and what mends it."""

    what: str
    """In words that complete "it lacks …"."""
    fix: str
    """What to do: a command, or where to go."""

    def to_dict(self) -> dict[str, Any]:
        """What programs get of it."""
        return attrs.asdict(self)


def check_testable(build: BuildSummary, *, answer: bool | None = None) -> None:
    """Raises `NotReady` for a build that no tester can have: not processed, expired, or without export compliance.

    answer is one on export compliance that is about to be given.
    """
    if build.processing_state in BROKEN:
        raise NotReady(
            f"build {build.label} is {build.processing_state}: Apple could not process it; see the e-mail Apple sent "
            "about it, then upload a new build"
        )
    if not build.usable:
        raise NotReady(
            f"build {build.label} is still {build.processing_state}; wait until it is processed: "
            f'asckit builds wait APP "{build.label}"'
        )
    check_unexpired(build)
    check_answer(build, answer)


def check_external(build: BuildSummary, whom: str, *, submit: bool = False) -> None:
    """Raises `NotReady` for a build that external testers cannot have; whom says who they are.

    submit: it is about to be submitted for beta review.
    """
    if whom and build.external_state in (NEEDS_SUBMISSION, MISSING_COMPLIANCE) and not submit:
        raise NotReady(
            f"build {build.label} can go to {whom} only after it was submitted for beta review; ask for that with "
            "submit_for_review=True (asckit testflight distribute --submit-for-review), or run asckit testflight submit"
        )
    if (whom or submit) and build.external_state == "BETA_REJECTED":
        raise NotReady(f"beta review rejected build {build.label}; see App Store Connect, then upload a new build")
    if (whom or submit) and build.external_state == "NOT_APPLICABLE":
        raise NotReady(f"build {build.label} was uploaded for internal testing only and cannot go to external testers")


def external_groups(names: Sequence[str]) -> str:
    """The groups in the words of `check_external`; empty for none."""
    return f"the external group{'s' if len(names) > 1 else ''} {', '.join(names)}" if names else ""


def external_testers(emails: Sequence[str]) -> str:
    """Testers outside of the team in the words of `check_external`; empty for none."""
    return f"external testers ({listed(emails)})" if emails else ""


def missing_of_build(build: BuildSummary, app: str) -> list[Missing]:
    """What a build itself lacks to be submitted for beta review."""
    command = f'asckit builds wait {app} "{build.label}"'
    if build.processing_state in BROKEN:
        return [Missing(f"a build that Apple could process ({build.label} is {build.processing_state})", "upload anew")]
    if not build.usable:
        return [Missing(f"the end of processing (it is {build.processing_state})", command)]
    if build.expired or build.external_state == "EXPIRED":
        return [Missing("time: it has expired, which cannot be undone", "upload a new build")]
    if build.external_state == MISSING_COMPLIANCE:
        what = "the answer on export compliance"
        options = "--no-uses-non-exempt-encryption or --uses-non-exempt-encryption"
        fix = f'asckit builds comply {app} "{build.label}" with {options}'
        if build.uses_non_exempt_encryption:
            what = "papers on export compliance, since it uses non-exempt encryption"
            fix = "App Store Connect: TestFlight, Export Compliance"
        return [Missing(what, fix)]
    if build.external_state == COMPLIANCE_REVIEW:
        return [Missing("the end of Apple's review of its export compliance", "wait")]
    if build.external_state == "BETA_REJECTED":
        return [Missing("another build: beta review rejected this one", "upload a new build")]
    if build.external_state == "NOT_APPLICABLE":
        return [Missing("external testing: it was uploaded for internal testing only", "upload it for all testers")]
    if build.external_state != NEEDS_SUBMISSION:
        return [Missing(f"the state {NEEDS_SUBMISSION}: it is {build.external_state}", "wait, or upload a new build")]
    return []


def sentence(build: BuildSummary, missing: Iterable[Missing]) -> str:
    """What is missing for a submission, as one message."""
    every = list(missing)
    said = "; ".join(one.what for one in every)
    options: dict[str, list[str]] = {}
    for one in every:  # what one command can set is one command
        command, dashes, rest = one.fix.partition(" --")
        options.setdefault(command, []).append(dashes + rest)
    fixes = "".join(f"\n  {command}{''.join(dict.fromkeys(rest))}" for command, rest in options.items())
    return (
        f"build {build.label} cannot be submitted for beta review yet; it lacks {said}. Nothing was sent. "
        f"What mends it:{fixes}"
    )
