"""Workflows around App Review: what it would miss, submit a version, take it back, wait for the verdict."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from asckit.errors import (
    Conflict,
    InvalidRequest,
    NotReady,
    RateLimited,
    ServerError,
    TransportError,
    WaitTimeout,
)
from asckit.workflow import Step, StepStatus
from asckit_api.operation import M, dual

from ..builds.workflow import Builds
from .checks import Readiness
from .reading import readiness
from .states import CANCELING, DONE, DRAFT, ENDING, NOT_APPROVED, OPEN, SENT, UNRESOLVED
from .versions import UNSETTLED, Outcome, VersionSummary, choose, failed, label_of, refused
from .writing import Writing

if TYPE_CHECKING:
    from asckit_api.literals import PlatformValue
    from asckit_api.models import App, ReviewSubmission, ReviewSubmissionItem
    from asckit_api.operation import Async

PASSING = (TransportError, ServerError, RateLimited)
"""Errors that a wait outlives: the next look may get an answer."""
IN_THE_WORKS = ("editable", "in review", "approved")
SETTLING = 300.0
"""How long Apple may take over what follows from a request by itself, in seconds."""
LOOK = 2.0
"""How often that is looked at, in seconds."""


class Submitting(Writing[M]):
    """Versions on their way through App Review. Apple: "Review Submissions"."""

    @dual
    async def missing(
        self: Submitting[Async], app: str | App, version: str | None = None, *, platform: PlatformValue | None = None
    ) -> Readiness:
        """What App Review would miss of a version, and where to mend it; `.missing` is empty where it could go.

        Takes six requests beside those that find app and version. What cannot be read, for instance with a key that
        may not see prices, is `unknown`. version is a number or an id; without, the one in the works.
        """
        owner = await Builds(self.asc).app(app)
        every = await self.versions(owner)
        return await readiness(self.asc, owner, every, choose(every, label_of(owner), version, platform, IN_THE_WORKS))

    @dual
    async def submit(
        self: Submitting[Async],
        app: str | App,
        version: str | None = None,
        *,
        platform: PlatformValue | None = None,
        check: bool = True,
        together: bool = False,
        workflow: str = "appstore.submit",
    ) -> Outcome:
        """Submit a version to App Review, unless it was; one that was rejected is sent again.

        version is a number or an id; without, the one in the works. Raises `NotReady` with everything that `missing`
        finds, and where another version of the platform is in review, before anything is sent; without check, what is
        missing is left to Apple to say. Where the open submission holds other things (events, product pages), but not
        the version, they go to review with it only with together.
        """
        owner = await Builds(self.asc).app(app)
        every = await self.versions(owner)
        chosen = choose(every, label_of(owner), version, platform, IN_THE_WORKS)
        name = "submitted to App Review"
        if chosen.meaning.stage == "in review":
            chosen = await self._back(owner, chosen)
        if chosen.meaning.stage in ("in review", "approved", "live"):
            return Outcome(
                chosen, (self.asc.announce(Step(workflow, name, "unchanged", str(chosen.state), chosen.id)),)
            )
        if chosen.meaning.stage != "editable":
            raise refused(chosen, "it cannot be submitted")
        lacking = await readiness(self.asc, owner, every, chosen) if check else None
        if lacking is not None and not lacking.ready:
            again = f"asckit appstore check {chosen.app} --version {chosen.version} --platform {chosen.platform}"
            raise NotReady(
                f"version {chosen.label} is {chosen.state} and cannot be submitted yet; it lacks {lacking}. "
                f"To see the list again: {again}"
            )
        submission, steps = await self._submission(owner, every, chosen, workflow)
        steps.append(await self._item(submission, chosen, together, workflow))
        await self._taken_in(owner, chosen)
        try:
            await self.asc.api.review_submissions.update(submission.id, submitted=True)
        except UNSETTLED as error:
            if await self._state(submission.id) not in {*SENT, *ENDING, DONE}:
                now = await self.read(chosen.id, owner)
                raise failed(now, "Apple does not take the submission", error) from error

        async def look() -> str | None:
            state = await self._state(submission.id)
            return None if state in (DRAFT, UNRESOLVED, None) else state

        state = await self.asc.poll(
            look, every=LOOK, timeout=SETTLING, describe=f"the submission of version {chosen.label} to be taken"
        )
        steps.append(self.asc.announce(Step(workflow, name, "changed", state, chosen.id)))
        return Outcome(await self.read(chosen.id, owner), tuple(steps))

    async def _submission(
        self: Submitting[Async], app: App, every: list[VersionSummary], version: VersionSummary, workflow: str
    ) -> tuple[ReviewSubmission, list[Step]]:
        """The submission that a version is or can be in: the one that holds it, the open one, or a new one."""
        name = "a submission is open"
        found = await self._submissions(app.id, version.platform)
        others = {one.id: one for one in every}
        for submission, held in found:
            state = submission.attributes.state
            if held is not None and held != version.id and state in {*SENT, UNRESOLVED, DRAFT}:
                other = others.get(held)
                there = other.situation if other else f"version {held} is in a submission that is {state}"
                raise refused(version, f"another version comes before it: {there}")
        for submission, held in found:
            state = submission.attributes.state
            if held == version.id and state in (DRAFT, UNRESOLVED):
                return submission, [self.asc.announce(Step(workflow, name, "unchanged", str(state), version.id))]
            if held == version.id and state in ENDING:
                await self._ended(submission.id, version)
        drafts = [submission for submission, held in found if submission.attributes.state == DRAFT and held is None]
        if drafts:
            return drafts[0], [self.asc.announce(Step(workflow, name, "unchanged", DRAFT, version.id))]
        platform: Any = version.platform
        try:
            made = (await self.asc.api.review_submissions.create(app=app.id, platform=platform)).data
        except UNSETTLED as error:
            found = await self._submissions(app.id, version.platform)
            drafts = [submission for submission, held in found if submission.attributes.state == DRAFT and held is None]
            if not drafts:
                open_ = ", ".join(f"{one.id} ({one.attributes.state})" for one, _ in found) or "none"
                raise failed(version, f"Apple opens no submission; not done are {open_}", error) from error
            made = drafts[0]
        return made, [self.asc.announce(Step(workflow, name, "changed", DRAFT, version.id))]

    async def _submissions(
        self: Submitting[Async], app_id: str, platform: str | None
    ) -> list[tuple[ReviewSubmission, str | None]]:
        """The submissions of a platform that are not done, each with the id of the version it holds."""
        where: Any = platform
        states: Any = OPEN
        pages = self.asc.paginate(
            self.asc.api.review_submissions.list,
            filter_app=[app_id],
            filter_platform=[where],
            filter_state=states,
            include=["appStoreVersionForReview"],
            limit=200,
        )
        found = []
        async for page in pages.by_page():
            for one in page.data:
                version = page.find(one.relationships.app_store_version_for_review)
                held = version.id if version is not None else await self._held(one.id)
                found.append((one, held))
        return found

    async def _held(self: Submitting[Async], submission_id: str) -> str | None:
        """The version among the items of a submission, by id."""
        items = await self._items(submission_id)
        return next((held for item, held in items if held is not None and item.attributes.state != "REMOVED"), None)

    async def _items(self: Submitting[Async], submission_id: str) -> list[tuple[ReviewSubmissionItem, str | None]]:
        pages = self.asc.paginate(
            self.asc.api.review_submissions.list_items, submission_id, include=["appStoreVersion"], limit=200
        )
        found = []
        async for page in pages.by_page():
            for item in page.data:
                version = page.find(item.relationships.app_store_version)
                found.append((item, version.id if version is not None else None))
        return found

    async def _item(
        self: Submitting[Async], submission: ReviewSubmission, version: VersionSummary, together: bool, workflow: str
    ) -> Step:
        """Make sure that a submission holds a version, and that what was rejected of it counts as mended."""
        name = "in the submission"
        items = [(item, held) for item, held in await self._items(submission.id) if item.attributes.state != "REMOVED"]
        others = sum(held != version.id for _, held in items)
        beside = f"beside {others} other item{'s' * (others > 1)}" if others else ""
        for item, held in items:
            if held == version.id and item.attributes.state == "REJECTED":
                return await self._mended(item, version, beside, workflow)
            if held == version.id:
                return self.asc.announce(Step(workflow, name, "unchanged", beside, version.id))
        if others and not together:
            raise refused(
                version,
                f"the open submission holds {others} other item{'s' * (others > 1)}, which would go to review with it",
                "Ask for that with together=True (--together), or take them out in App Store Connect",
            )
        try:
            await self.asc.api.review_submission_items.create(
                review_submission=submission.id, app_store_version=version.id
            )
        except UNSETTLED as error:
            if all(held != version.id for _, held in await self._items(submission.id)):
                raise failed(version, "Apple does not take it into a submission", error) from error
        return self.asc.announce(Step(workflow, name, "changed", beside, version.id))

    async def _mended(
        self: Submitting[Async], item: ReviewSubmissionItem, version: VersionSummary, beside: str, workflow: str
    ) -> Step:
        """Say that what was rejected of a version is mended. Where Apple wants no word of it, the submission counts."""
        try:
            await self.asc.api.review_submission_items.update(item.id, resolved=True)
        except (Conflict, InvalidRequest):
            return self.asc.announce(Step(workflow, "in the submission", "unchanged", beside, version.id))
        return self.asc.announce(
            Step(workflow, "in the submission", "changed", f"marked as mended {beside}".strip(), version.id)
        )

    async def _taken_in(self: Submitting[Async], app: App, version: VersionSummary) -> None:
        """Give Apple the time to take a version into its submission: one that is sent earlier is refused."""

        async def look() -> bool | None:
            return None if (await self.read(version.id, app)).state in ("PREPARE_FOR_SUBMISSION", None) else True

        if version.state not in ("PREPARE_FOR_SUBMISSION", None):
            return
        try:
            await self.asc.poll(
                look, every=LOOK, timeout=SETTLING, describe=f"version {version.label} to be taken into its submission"
            )
        except WaitTimeout:
            return  # Apple's answer to the submission says more than this would

    async def _state(self: Submitting[Async], submission_id: str) -> str | None:
        return (await self.asc.api.review_submissions.get(submission_id)).data.attributes.state

    async def _back(self: Submitting[Async], app: App, version: VersionSummary) -> VersionSummary:
        """A version that is in review as it is; one that is being taken back once it is back."""
        for submission, held in await self._submissions(app.id, version.platform):
            if held == version.id and submission.attributes.state == CANCELING:
                await self._ended(submission.id, version)
                return await self.read(version.id, app)
        return version

    async def _ended(self: Submitting[Async], submission_id: str, version: VersionSummary) -> str:
        async def look() -> str | None:
            state = await self._state(submission_id)
            return state if state == DONE else None

        return await self.asc.poll(
            look, every=LOOK, timeout=SETTLING, describe=f"the submission of version {version.label} to end"
        )

    @dual
    async def cancel(
        self: Submitting[Async],
        app: str | App,
        version: str | None = None,
        *,
        platform: PlatformValue | None = None,
        workflow: str = "appstore.cancel",
    ) -> Outcome:
        """Take a version back from App Review, and wait until it is back; everything of its submission comes with it.

        It loses its place in the queue. What is not in review stays as it is. Raises `NotReady` for a version that
        is approved already.
        """
        owner = await Builds(self.asc).app(app)
        every = await self.versions(owner)
        chosen = choose(every, label_of(owner), version, platform, ("in review", "editable", "approved"))
        name = "out of review"
        if chosen.meaning.stage not in ("in review", "editable"):
            raise refused(chosen, "it cannot be taken back from review, which is over")
        found = await self._submissions(owner.id, chosen.platform)
        mine = [
            one for one, held in found if held == chosen.id and one.attributes.state in {*SENT, UNRESOLVED, *ENDING}
        ]
        if not mine:
            if chosen.meaning.stage == "in review":
                raise refused(chosen, "no submission that holds it can be canceled; see App Store Connect")
            return Outcome(
                chosen, (self.asc.announce(Step(workflow, name, "unchanged", str(chosen.state), chosen.id)),)
            )
        status: StepStatus = "unchanged"
        if mine[0].attributes.state not in ENDING:
            status = "changed"
            try:
                await self.asc.api.review_submissions.update(mine[0].id, canceled=True)
            except UNSETTLED as error:
                if await self._state(mine[0].id) not in {*ENDING, DONE}:
                    now = await self.read(chosen.id, owner)
                    raise failed(now, "Apple does not let it be taken back", error) from error
        await self._ended(mine[0].id, chosen)
        now = await self.read(chosen.id, owner)
        return Outcome(now, (self.asc.announce(Step(workflow, name, status, str(now.state), now.id)),))

    @dual
    async def wait_for_review(
        self: Submitting[Async],
        app: str | App,
        version: str | None = None,
        *,
        platform: PlatformValue | None = None,
        timeout: float = 172_800.0,
        every: float = 300.0,
        workflow: str = "appstore.wait_for_review",
    ) -> VersionSummary:
        """Wait until App Review has approved a version. Returns it.

        Looks every so many seconds, for at most timeout seconds (two days), and outlives broken connections and
        failures of Apple's. Raises `NotReady` where it was rejected, taken back, or never submitted, and `WaitTimeout`.
        """
        owner = await Builds(self.asc).app(app)
        there = await self.versions(owner)
        chosen = choose(there, label_of(owner), version, platform, ("in review", "approved", "editable", "live"))
        name = f"version {chosen.label} is approved"
        started = self.asc.port.clock.monotonic()

        async def look() -> VersionSummary | None:
            spent = f"{self.asc.port.clock.monotonic() - started:.0f} s so far"
            try:
                now = await self.read(chosen.id, owner)
            except PASSING as error:
                self.asc.announce(
                    Step(workflow, name, "waiting", f"{type(error).__name__}, looking again; {spent}", chosen.id)
                )
                return None
            if now.meaning.stage in ("approved", "live", "over") and now.state != "ACCEPTED":
                return now
            if now.meaning.stage == "editable":
                was = "it was not approved" if now.state in NOT_APPROVED else "it is not in review"
                raise refused(now, f"there is no approval to wait for: {was}")
            self.asc.announce(Step(workflow, name, "waiting", f"{now.state}, {spent}", chosen.id))
            return None

        found = await self.asc.poll(
            look, every=every, timeout=timeout, describe=f"App Review of version {chosen.id} ({chosen.label})"
        )
        self.asc.announce(Step(workflow, name, "unchanged", str(found.state), found.id))
        return found
