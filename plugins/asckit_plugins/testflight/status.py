"""Where a build stands: what has happened, when, what comes next, and whose move it is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

import attrs

from asckit.workflow import Workflow
from asckit_api.operation import M, dual

from ..builds.life import BEING_TESTED, COMPLIANCE_REVIEW, MISSING_COMPLIANCE, UNKNOWN, Move
from ..builds.workflow import BuildSummary, summarize

if TYPE_CHECKING:
    from asckit_api.operation import Async

Mark: TypeAlias = Literal["done", "now", "open", "failed", "not needed"]
"""How an entry of a timeline stands; `now` is what the build waits for."""
LIFETIME: Final = timedelta(days=90)
"""How long a build can be tested, from its upload."""


@attrs.frozen
class Entry:
    """One line of a timeline."""

    name: str
    mark: Mark
    at: datetime | None = None
    """When it happened, or will; None where Apple does not tell."""
    detail: str = ""

    def to_dict(self) -> dict[str, Any]:
        """What programs get of it."""
        return attrs.asdict(self)


@attrs.frozen
class Next:
    """What a build waits for."""

    name: str
    """The entry of the timeline that is next."""
    stage: str
    """The name of its stage in the life of a build."""
    whose: Move
    next: str
    """What to do, or what will happen."""
    ended: bool = False
    """Whether it cannot go on: broken, rejected or expired."""


@attrs.frozen
class Timeline:
    """A build's way from upload to expiry."""

    app: str
    """The app's bundle id."""
    build: BuildSummary
    entries: tuple[Entry, ...]
    next: Next

    def to_dict(self) -> dict[str, Any]:
        """What programs get of it."""
        return {
            "app": self.app,
            "build": self.build.to_dict(),
            "entries": [entry.to_dict() for entry in self.entries],
            "next": attrs.asdict(self.next),
        }


@attrs.frozen
class Facts:
    """What a timeline is made of, read in one request."""

    app: str
    build: BuildSummary
    expires: datetime | None
    auto_notify: bool
    notes: tuple[str, ...]
    """The locales that have what-to-test notes."""
    internal: tuple[str, ...]
    """The names of the internal groups that have the build."""
    external: tuple[str, ...]
    review: str | None
    """The betaReviewState of its submission; None where it was not submitted."""
    submitted: datetime | None


ENTRIES: Final[Mapping[str, str]] = {
    "processing": "processed",
    "failed": "processed",
    "invalid": "processed",
    "being prepared": "processed",
    "processing exception": "processed",
    "unknown": "processed",
    "missing compliance": "compliance",
    "in compliance review": "compliance",
    "internal only": "internal groups",
    "ready to submit": "submitted",
    "waiting for beta review": "in review",
    "in beta review": "approved",
    "rejected": "approved",
    "approved": "external groups",
    "ready for testing": "testers told",
    "in testing": "expires",
    "expired": "expires",
}
"""Which entry of the timeline a build waits for at each stage of its life."""


def next_of(build: BuildSummary, app: str = "APP") -> Next:
    """What a build waits for, from its states alone; app is what the commands in it are to call the app."""
    stage = build.stage
    said = stage.advice(app, build.label)
    if stage is UNKNOWN:
        states = ", ".join(str(one) for one in (build.processing_state, build.internal_state, build.external_state))
        said = f"asckit does not know what {states} comes to; {said}"
    elif stage.name == "missing compliance" and build.uses_non_exempt_encryption:
        said = f"Apple wants papers on its encryption: `asckit builds declare {app}`, or App Store Connect, TestFlight"
    return Next(
        ENTRIES[stage.name],
        stage.name,
        stage.whose_move,
        said,
        ended=stage.kind in ("broken", "over") or stage.name == "rejected",
    )


_ORDER: Final = (
    *("uploaded", "visible", "processed", "compliance", "notes", "internal groups"),
    *("submitted", "in review", "approved", "external groups", "testers told", "expires"),
)
"""The entries of a timeline."""


def timeline(facts: Facts) -> Timeline:
    """The timeline of a build. Of most things Apple tells that they are so, not since when."""
    build, state = facts.build, facts.build.external_state
    coming = next_of(build, facts.app)
    settled = build.usable
    unsettled = {MISSING_COMPLIANCE, COMPLIANCE_REVIEW}
    answered = settled and not unsettled & {build.internal_state, state}
    internal_only = state == "NOT_APPLICABLE"
    encryption = {True: "uses non-exempt encryption", False: "no non-exempt encryption", None: ""}
    reviewed: Mapping[str | None, tuple[bool, str]] = {
        "WAITING_FOR_REVIEW": (False, ""),
        "IN_REVIEW": (True, ""),
        "APPROVED": (True, "approved"),
        "REJECTED": (True, "rejected"),
    }
    begun, verdict = reviewed.get(facts.review, (False, ""))
    told = "auto-notify is on" if facts.auto_notify else "auto-notify is off"
    done: dict[str, tuple[bool, datetime | None, str]] = {
        "uploaded": (build.uploaded is not None, build.uploaded, ""),
        "visible": (True, None, ""),
        "processed": (settled, None, str(build.processing_state or "")),
        "compliance": (answered, None, encryption[build.uses_non_exempt_encryption]),
        "notes": (bool(facts.notes), None, ", ".join(facts.notes) or "nobody said what to test"),
        "internal groups": (bool(facts.internal), None, ", ".join(facts.internal)),
        "submitted": (facts.review is not None, facts.submitted, ""),
        "in review": (begun, None, ""),
        "approved": (verdict == "approved", None, verdict),
        "external groups": (bool(facts.external), None, ", ".join(facts.external)),
        "testers told": (state == BEING_TESTED, None, told),
        "expires": (build.expired, facts.expires, ""),
    }
    entries = []
    for name in _ORDER:
        so, at, detail = done[name]
        mark: Mark = "done" if so else "open"
        if not so and internal_only and name in _ORDER[6:11]:
            mark = "not needed"
        elif name == coming.name and coming.ended:
            mark = "failed"
        elif name == coming.name and not so and coming.whose in ("you", "Apple"):
            mark = "now"
        entries.append(Entry(name, mark, at, detail))
    return Timeline(facts.app, build, tuple(entries), coming)


class Status(Workflow[M]):
    """Says where builds stand."""

    @dual
    async def status(self: Status[Async], build_id: str) -> Timeline:
        """Where a build stands, as a timeline, in one request. Its first 50 groups and locales are shown."""
        return timeline(await self._facts(build_id))

    async def _facts(self: Status[Async], build_id: str) -> Facts:
        page = await self.asc.api.builds.get(
            build_id,
            include=[
                *("app", "preReleaseVersion", "buildBetaDetail", "betaGroups"),
                *("betaBuildLocalizations", "betaAppReviewSubmission"),
            ],
            limit_beta_groups=50,
            limit_beta_build_localizations=50,
        )
        linked = page.data.relationships
        detail, app = page.find(linked.build_beta_detail), page.find(linked.app)
        submission = page.find(linked.beta_app_review_submission)
        build = summarize(page.data, page.find(linked.pre_release_version), detail)
        groups = page.find_all(linked.beta_groups)
        notes = page.find_all(linked.beta_build_localizations)
        expires = page.data.attributes.expiration_date
        if expires is None and build.uploaded is not None:
            expires = build.uploaded + LIFETIME
        return Facts(
            app=(app.attributes.bundle_id or app.id) if app else "APP",
            build=build,
            expires=expires,
            auto_notify=bool(detail and detail.attributes.auto_notify_enabled),
            notes=tuple(sorted(one.attributes.locale or "" for one in notes if one.attributes.whats_new)),
            internal=_names(groups, internal=True),
            external=_names(groups, internal=False),
            review=submission.attributes.beta_review_state if submission else None,
            submitted=submission.attributes.submitted_date if submission else None,
        )


def _names(groups: Sequence[Any], *, internal: bool) -> tuple[str, ...]:
    found = (one.attributes for one in groups if bool(one.attributes.is_internal_group) is internal)
    return tuple(sorted(one.name or "" for one in found))
