"""Waiting for a build: until it is usable, visible, or in a given state."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from asckit.errors import ApiError, NoMatch, NotFound, NotReady, TransportError, WaitTimeout
from asckit_api.operation import M, dual

from . import rhythm
from .finding import LATEST, Since, is_number, parse_build, parse_since, spellings, version_key
from .search import By, Finding, latest_of
from .watch import USABLE, BuildBroken, Goal, Watch, reasons_of

if TYPE_CHECKING:
    from asckit_api.literals import PlatformValue
    from asckit_api.models import App, BuildUpload
    from asckit_api.operation import Async

    from .life import Stage
    from .summary import BuildSummary

log = logging.getLogger("asckit.builds")

UNREADABLE = frozenset({403, 404, 501})
"""Statuses that say that a part cannot be read with this key, now and later."""


class Waiting(Finding[M]):
    """The part of `Builds` that waits."""

    @dual
    async def wait(
        self: Waiting[Async],
        id: str,
        *,
        until: str = USABLE,
        timeout: float = 3600.0,
        every: float | None = None,
        appears: bool = False,
        workflow: str = "builds.wait",
    ) -> BuildSummary:
        """Wait until the build with this id is usable: VALID, and both its beta states settled. Returns it.

        until: or `visible`, or the name of a state, such as `VALID`, `BETA_APPROVED`, `external:IN_BETA_TESTING`.
        Waits at most timeout seconds, looking every so many seconds; by default as often as makes sense for the
        build's age, and the quota bears. appears: the build may not be visible yet. Errors that may pass do not end
        the wait; a state that is not known is waited on.

        Raises `BuildBroken` with Apple's reasons for a build that is FAILED or INVALID, `NotReady` for one that
        cannot come into the state any more, `WaitTimeout`, which says how things stand.
        """
        watch = Watch(self.asc.face, Goal.of(until), workflow, id, every)

        async def look() -> BuildSummary | None:
            try:
                return await self.read(id)
            except NotFound:
                if appears and watch.build is None:
                    return None
                raise

        return await self._watch(watch, look, timeout, f"build {id} to {watch.goal.words}")

    @dual
    async def wait_for(
        self: Waiting[Async],
        app: str | App,
        build: str = LATEST,
        *,
        version: str | None = None,
        platform: PlatformValue | None = None,
        by: By = "number",
        since: datetime | str | None = None,
        until: str = USABLE,
        timeout: float = 3600.0,
        every: float | None = None,
        workflow: str = "builds.wait",
    ) -> BuildSummary:
        """Wait for a build that people name, as in `get`, and that may not be visible yet; then as `wait` does.

        since keeps an older build from being taken for the one that was just uploaded: a datetime, `now`, or a build
        that it must come after (`41`, `2.0 (41)`). Until a build fits, it is waited for, and its upload is looked at,
        so that one that Apple refused ends the wait. Raises `NoMatch` where nothing fits and nothing says that it
        will: an unknown app or id, or `latest` of no builds without since.
        """
        goal = Goal.of(until)
        newer = None if since is None else parse_since(since, self.asc.port.clock.now())
        owner = await self.app(app)
        wanted_version, number = parse_build(build)
        version = version or wanted_version
        if build != LATEST and not is_number(number):
            found = await self.get(owner, build, version=version, platform=platform)
            return await self.wait(found.id, until=until, timeout=timeout, every=every, workflow=workflow)
        name = number if version is None else f"{version} ({number})"
        if newer is not None and build == LATEST:
            name = f"{name} ({newer})"
        watch = Watch(self.asc.face, goal, workflow, name, every)
        watch.app = owner.attributes.bundle_id or owner.id
        looking_for = (build, version, number, platform, newer)

        async def look() -> BuildSummary | None:
            if watch.build is not None:
                return await self.read(watch.build.id)
            found = await self._appeared(owner, by, *looking_for)
            if found is None and watch.reads_uploads:
                try:
                    watch.upload = await self._upload_of(owner.id, *looking_for)
                except ApiError as error:
                    watch.reads_uploads = error.status not in UNREADABLE
                    log.info("the uploads of app %s were not readable: %s", owner.id, error)
            return found

        return await self._watch(watch, look, timeout, f"build {name} of {watch.app} to {watch.goal.words}", owner.id)

    async def _watch(
        self: Waiting[Async],
        watch: Watch,
        read: Callable[[], Any],
        timeout: float,
        describe: str,
        app_id: str | None = None,
    ) -> BuildSummary:
        """Look until the goal is met; the build then."""

        async def look() -> BuildSummary | None:
            build: BuildSummary | None = await read()
            stage = watch.saw(build)
            if build is not None and watch.goal.met_by(build):
                return build
            if not watch.goal.can_follow(stage):
                raise await self._never(watch, stage)
            watch.still()
            if watch.looks == 2 and watch.every is None and watch.age < rhythm.HURRIED:
                watch.typical = await self._typical(app_id, watch.build)
            return None

        try:
            build = await self.asc.poll(
                look, every=watch.pause, timeout=timeout, describe=describe, survived=watch.survived
            )
        except WaitTimeout as error:
            raise watch.timed_out(error.waited) from error.__cause__
        watch.tell("unchanged", build.states if watch.looks == 1 else f"{build.states} after {watch.spent:.0f} s")
        return build

    async def _never(self: Waiting[Async], watch: Watch, stage: Stage) -> NotReady:
        """The error for a build that cannot come to what is waited for."""
        advice = stage.advice(watch.app, watch.label)
        if stage.kind != "broken":
            if stage.kind == "over":
                return NotReady(f"build {watch.label} has expired, which cannot be undone; {advice}")
            return NotReady(
                f"build {watch.label} cannot become {watch.goal.state} any more: it is {watch.states} "
                f"({stage.meaning}). Next: {advice}"
            )
        if watch.build is not None:
            what, state = f"build {watch.label}", str(watch.build.processing_state)
            reasons = await self._reasons(watch.build.id)
        else:
            what, state = f"the upload of build {watch.label}", "FAILED"
            reasons = reasons_of(watch.upload)
        told = "; ".join(reasons) or "the reasons are in the e-mail that Apple sent about it"
        return BuildBroken(f"{what} is {state} ({stage.meaning}): {told}. Next: {advice}", state=state, reasons=reasons)

    async def _reasons(self: Waiting[Async], id: str) -> tuple[str, ...]:
        """What Apple says about a build that it could not process: its upload knows; nothing where that is not told."""
        try:
            page = await self.asc.api.builds.get(id, include=["buildUpload"])
        except (ApiError, TransportError) as error:
            log.info("why build %s could not be processed was not readable: %s", id, error)
            return ()
        return reasons_of(page.find(page.data.relationships.build_upload))

    async def _appeared(
        self: Waiting[Async],
        owner: App,
        by: By,
        build: str,
        version: str | None,
        number: str,
        platform: PlatformValue | None,
        since: Since | None,
    ) -> BuildSummary | None:
        """The build that is looked for, once it shows."""
        if since is None and build == LATEST:
            return await self.get(owner, version=version, platform=platform, by=by)
        narrowed: dict[str, Any] = {"expired": False} if build == LATEST else {"numbers": spellings(number)}
        there = await self._of_app(owner.id, platform=platform, **narrowed)
        fitting = [
            one
            for one in there
            if (version is None or version_key(one.version) == version_key(version))
            and (build == LATEST or version_key(one.number) == version_key(number))
            and (since is None or since.admits(one.version, one.number, one.uploaded))
        ]
        found = latest_of(fitting, by) if build == LATEST else fitting
        if len(found) > 1:
            labels = tuple(f"{one.label} on {one.platform}" for one in found)
            raise NoMatch(f"{len(found)} builds fit: {', '.join(labels)}; say which version or platform",
                          candidates=labels)  # fmt: skip
        return found[0] if found else None

    async def _upload_of(
        self: Waiting[Async],
        app_id: str,
        build: str,
        version: str | None,
        number: str,
        platform: PlatformValue | None,
        since: Since | None,
    ) -> BuildUpload | None:
        """The last upload that fits a build which is not visible; None where there is none."""
        narrowed: dict[str, Any] = {} if platform is None else {"filter_platform": [platform]}
        if build != LATEST:
            narrowed["filter_cf_bundle_version"] = spellings(number)
        page = await self.asc.api.apps.list_build_uploads(app_id, **narrowed, sort=["-uploadedDate"], limit=200)
        fitting = []
        for order, upload in enumerate(page.data):
            given = upload.attributes
            its_version, its_number = given.cf_bundle_short_version_string, given.cf_bundle_version or ""
            if (
                (version is None or version_key(its_version) == version_key(version))
                and (build == LATEST or version_key(its_number) == version_key(number))
                and (since is None or since.admits(its_version, its_number, given.created_date))
            ):
                fitting.append((_moment(given.created_date), -order, upload))
        return max(fitting)[2] if fitting else None

    async def _typical(self: Waiting[Async], app_id: str | None, build: BuildSummary | None) -> float | None:
        """How long builds of the app take, in seconds; None where that cannot be told. Two requests at most."""
        try:
            if app_id is None and build is not None:
                owner = await self.asc.api.builds.get_app_linkage(build.id)
                app_id = owner.data.id if owner.data else None
            if app_id is None:
                return None
            page = await self.asc.api.builds.list(
                filter_app=[app_id], sort=["-uploadedDate"], include=["betaAppReviewSubmission"], limit=50
            )
        except (ApiError, TransportError) as error:
            log.info("how long builds take was not readable: %s", error)
            return None
        submissions = (page.find(each.relationships.beta_app_review_submission) for each in page.data)
        return rhythm.typical(
            (each.attributes.uploaded_date, submission.attributes.submitted_date if submission else None)
            for each, submission in zip(page.data, submissions, strict=True)
        )


def _moment(date: datetime | None) -> float:
    return date.timestamp() if isinstance(date, datetime) else 0.0
