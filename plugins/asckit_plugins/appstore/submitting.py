"""Workflows around App Review: what it would miss, submit a version, take it back, wait for the verdict."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, TypeVar

from asckit.errors import (
    Conflict,
    InvalidRequest,
    NotFound,
    NotReady,
    PermissionDenied,
    RateLimited,
    ServerError,
    TransportError,
    WaitTimeout,
)
from asckit.workflow import Step
from asckit_api.operation import M, dual

from ..builds.workflow import Builds
from .checks import Facts, Info, Localized, Readiness, Unread, check
from .editing import Editing
from .states import CANCELING, DONE, DRAFT, ENDING, NOT_APPROVED, OPEN, SENT, UNRESOLVED
from .versions import Outcome, VersionSummary, choose, is_first, refused

if TYPE_CHECKING:
    from asckit_api.literals import PlatformValue
    from asckit_api.models import App, ReviewSubmission, ReviewSubmissionItem
    from asckit_api.operation import Async

T = TypeVar("T")

PASSING = (TransportError, ServerError, RateLimited)
"""Errors that a wait outlives: the next look may get an answer."""
IN_THE_WORKS = ("editable", "in review", "approved")
SETTLING = 300.0
"""How long Apple may take over what follows from a request by itself, in seconds."""
LOOK = 2.0
"""How often that is looked at, in seconds."""


class Submitting(Editing[M]):
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
        return await self._missing(owner, every, choose(every, _label(owner), version, platform, IN_THE_WORKS))

    async def _missing(
        self: Submitting[Async], app: App, every: list[VersionSummary], version: VersionSummary
    ) -> Readiness:
        api, builds = self.asc.api, Builds(self.asc)

        async def build() -> Any:
            return None if version.build_id is None else await builds.read(version.build_id)

        async def localizations() -> Any:
            pages = self.asc.paginate(
                api.app_store_versions.list_app_store_version_localizations,
                version.id,
                include=["appScreenshotSets"],
                limit=200,
            )
            return [
                Localized(one, len(page.find_all(one.relationships.app_screenshot_sets)))
                async for page in pages.by_page()
                for one in page.data
            ]

        async def review() -> Any:
            return (await api.app_store_versions.get_app_store_review_detail(version.id)).data

        async def info() -> Any:
            return await self._info(app.id)

        async def price() -> Any:
            return (await api.apps.get_app_price_schedule(app.id)).data

        async def availability() -> Any:
            return (await api.apps.get_app_availability_v2(app.id)).data

        reads = (build, localizations, review, info, price, availability)
        found: list[Any] = await self.asc.gather(*(_reading(read) for read in reads))
        names = ("build", "localizations", "review", "info", "price", "availability")
        facts = Facts(version=version, first=is_first(every, version), app=app, **dict(zip(names, found, strict=True)))
        return Readiness(version, check(facts))

    async def _info(self: Submitting[Async], app_id: str) -> Info | None:
        """What the app's information says: that of the version to come, where there are two."""
        page = await self.asc.api.apps.list_app_infos(
            app_id, include=["ageRatingDeclaration", "primaryCategory", "appInfoLocalizations"], limit=200
        )
        live = ("READY_FOR_DISTRIBUTION", "REPLACED_WITH_NEW_INFO")
        infos = sorted(
            page.data, key=lambda one: live.index(one.attributes.state) if one.attributes.state in live else -1
        )
        if not infos:
            return None
        links = infos[0].relationships
        category = page.find(links.primary_category)
        return Info(
            age_rating=page.find(links.age_rating_declaration),
            category=category.id if category else None,
            privacy_policies={
                one.attributes.locale or "": one.attributes.privacy_policy_url
                for one in page.find_all(links.app_info_localizations)
            },
        )

    @dual
    async def submit(
        self: Submitting[Async],
        app: str | App,
        version: str | None = None,
        *,
        platform: PlatformValue | None = None,
        workflow: str = "appstore.submit",
    ) -> Outcome:
        """Submit a version to App Review, unless it was; one that was rejected is sent again.

        version is a number or an id; without, the one in the works. Raises `NotReady` with everything that `missing`
        finds, and where another version of the platform is in review, before anything is sent.
        """
        owner = await Builds(self.asc).app(app)
        every = await self.versions(owner)
        chosen = choose(every, _label(owner), version, platform, IN_THE_WORKS)
        name = "submitted to App Review"
        if chosen.meaning.stage == "in review":
            chosen = await self._back(owner, chosen)
        if chosen.meaning.stage in ("in review", "approved", "live"):
            return Outcome(chosen, (self._step(workflow, name, "unchanged", str(chosen.state), chosen.id),))
        if chosen.meaning.stage != "editable":
            raise refused(chosen, "it cannot be submitted")
        readiness = await self._missing(owner, every, chosen)
        if not readiness.ready:
            again = f"asckit appstore check {chosen.app} --version {chosen.version} --platform {chosen.platform}"
            raise NotReady(
                f"version {chosen.label} is {chosen.state} and cannot be submitted yet; it lacks {readiness}. "
                f"To see the list again: {again}"
            )
        submission, steps = await self._submission(owner, every, chosen, workflow)
        steps.append(await self._item(submission, chosen, workflow))
        await self._taken_in(owner, chosen)
        try:
            await self.asc.api.review_submissions.update(submission.id, submitted=True)
        except (Conflict, InvalidRequest) as error:
            if await self._state(submission.id) not in {*SENT, *ENDING, DONE}:
                raise refused(
                    await self.read(chosen.id, owner), "Apple does not take the submission", str(error)
                ) from error

        async def look() -> str | None:
            state = await self._state(submission.id)
            return None if state in (DRAFT, UNRESOLVED, None) else state

        state = await self.asc.poll(
            look, every=LOOK, timeout=SETTLING, describe=f"the submission of version {chosen.label} to be taken"
        )
        steps.append(self._step(workflow, name, "changed", state, chosen.id))
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
                return submission, [self._step(workflow, name, "unchanged", str(state), version.id)]
            if held == version.id and state in ENDING:
                await self._ended(submission.id, version)
        drafts = [submission for submission, held in found if submission.attributes.state == DRAFT and held is None]
        if drafts:
            return drafts[0], [self._step(workflow, name, "unchanged", DRAFT, version.id)]
        platform: Any = version.platform
        try:
            made = (await self.asc.api.review_submissions.create(app=app.id, platform=platform)).data
        except (Conflict, InvalidRequest) as error:
            open_ = ", ".join(f"{one.id} ({one.attributes.state})" for one, _ in found) or "none"
            raise refused(
                version, "Apple opens no submission", f"Submissions that are not done: {open_}. {error}"
            ) from error
        return made, [self._step(workflow, name, "changed", DRAFT, version.id)]

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
        self: Submitting[Async], submission: ReviewSubmission, version: VersionSummary, workflow: str
    ) -> Step:
        """Make sure that a submission holds a version, and that what was rejected of it counts as mended."""
        name = "in the submission"
        for item, held in await self._items(submission.id):
            if held == version.id and item.attributes.state == "REJECTED":
                await self.asc.api.review_submission_items.update(item.id, resolved=True)
                return self._step(workflow, name, "changed", "marked as mended", version.id)
            if held == version.id and item.attributes.state != "REMOVED":
                return self._step(workflow, name, "unchanged", str(item.attributes.state or ""), version.id)
        try:
            await self.asc.api.review_submission_items.create(
                review_submission=submission.id, app_store_version=version.id
            )
        except (Conflict, InvalidRequest) as error:
            if all(held != version.id for _, held in await self._items(submission.id)):
                raise refused(version, "Apple does not take it into a submission", str(error)) from error
        return self._step(workflow, name, "changed", "", version.id)

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
        chosen = choose(every, _label(owner), version, platform, ("in review", "editable", "approved"))
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
            return Outcome(chosen, (self._step(workflow, name, "unchanged", str(chosen.state), chosen.id),))
        status = "unchanged"
        if mine[0].attributes.state not in ENDING:
            status = "changed"
            try:
                await self.asc.api.review_submissions.update(mine[0].id, canceled=True)
            except (Conflict, InvalidRequest) as error:
                if await self._state(mine[0].id) not in {*ENDING, DONE}:
                    now = await self.read(chosen.id, owner)
                    raise refused(now, "Apple does not let it be taken back", str(error)) from error
        await self._ended(mine[0].id, chosen)
        now = await self.read(chosen.id, owner)
        return Outcome(now, (self._step(workflow, name, status, str(now.state), now.id),))

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
        chosen = choose(there, _label(owner), version, platform, ("in review", "approved", "editable", "live"))
        name = f"version {chosen.label} is approved"
        started = self.asc.port.clock.monotonic()

        async def look() -> VersionSummary | None:
            spent = f"{self.asc.port.clock.monotonic() - started:.0f} s so far"
            try:
                now = await self.read(chosen.id, owner)
            except PASSING as error:
                self._step(workflow, name, "waiting", f"{type(error).__name__}, looking again; {spent}", chosen.id)
                return None
            if now.meaning.stage in ("approved", "live", "over") and now.state != "ACCEPTED":
                return now
            if now.meaning.stage == "editable":
                was = "it was not approved" if now.state in NOT_APPROVED else "it is not in review"
                raise refused(now, f"there is no approval to wait for: {was}")
            self._step(workflow, name, "waiting", f"{now.state}, {spent}", chosen.id)
            return None

        found = await self.asc.poll(
            look, every=every, timeout=timeout, describe=f"App Review of version {chosen.id} ({chosen.label})"
        )
        self._step(workflow, name, "unchanged", str(found.state), found.id)
        return found


def _reading(read: Callable[[], Coroutine[Any, Any, T]]) -> Callable[[], Coroutine[Any, Any, T | Unread | None]]:
    """What a read finds; None where there is no such thing, `Unread` where the key may not see it or Apple fails."""

    async def attempt() -> T | Unread | None:
        try:
            return await read()
        except NotFound:
            return None
        except (PermissionDenied, ServerError, InvalidRequest) as error:
            return Unread(f"it could not be read: {error.status} {error.title}")

    return attempt


def _label(app: App) -> str:
    return app.attributes.bundle_id or app.id
