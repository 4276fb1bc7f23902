"""Workflows on versions before their submission: find or make one, and attach its build."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from asckit.errors import Conflict, InvalidRequest, NoMatch, NotReady, OutcomeUnknown
from asckit.workflow import Step, StepStatus, Workflow
from asckit_api.operation import M, dual

from ..builds.finding import LATEST, no_match
from ..builds.life import BROKEN
from ..builds.refusing import check_answer, check_unexpired
from ..builds.workflow import Builds, BuildSummary
from .versions import (
    UNSETTLED,
    Outcome,
    VersionSummary,
    choose,
    editable_of,
    failed,
    label_of,
    named,
    newest_first,
    on_platform,
    refused,
    summarize,
)

if TYPE_CHECKING:
    from asckit_api.literals import AppStoreVersionReleaseTypeValue, PlatformValue
    from asckit_api.models import App
    from asckit_api.operation import Async

RELEASE_MAY_CHANGE = frozenset({"editable", "in review", "approved"})
"""Stages in which when a version goes out can still be changed."""


class Editing(Workflow[M]):
    """Versions until they are submitted. Apple: "App Store Versions"."""

    @dual
    async def versions(
        self: Editing[Async], app: str | App, *, platform: PlatformValue | None = None
    ) -> list[VersionSummary]:
        """Every version of an app, by platform, the highest first. One request for every 200, beside the app's."""
        owner = await Builds(self.asc).app(app)
        pages = self.asc.paginate(
            self.asc.api.apps.list_app_store_versions,
            owner.id,
            include=["build", "appStoreVersionPhasedRelease"],
            limit=200,
        )
        found = [
            summarize(
                owner,
                version,
                page.find(version.relationships.build),
                page.find(version.relationships.app_store_version_phased_release),
            )
            async for page in pages.by_page()
            for version in page.data
        ]
        return newest_first(on_platform(found, platform))

    @dual
    async def version(
        self: Editing[Async], app: str | App, version: str | None = None, platform: PlatformValue | None = None
    ) -> VersionSummary:
        """One version of an app: the one with this number or id; without, the one in the works, else the live one.

        Numbers are compared exactly, but as numbers: `1.1` is `1.1.0`. Raises `NoMatch`, which lists what there is,
        where there is none, or where several platforms have one.
        """
        owner = await Builds(self.asc).app(app)
        every = await self.versions(owner)
        return choose(
            every, label_of(owner), version, platform, ("editable", "in review", "approved", "live", "unknown")
        )

    @dual
    async def read(self: Editing[Async], id: str, app: App) -> VersionSummary:
        """The version of an app with this id as it is now, in one request."""
        page = await self.asc.api.app_store_versions.get(id, include=["build", "appStoreVersionPhasedRelease"])
        links = page.data.relationships
        return summarize(app, page.data, page.find(links.build), page.find(links.app_store_version_phased_release))

    @dual
    async def ensure_version(
        self: Editing[Async],
        app: str | App,
        version: str,
        platform: PlatformValue | None = None,
        *,
        create: bool = False,
        rename: bool = False,
        copyright: str | None = None,  # noqa: A002  (Apple's name)
        release_type: AppStoreVersionReleaseTypeValue | None = None,
        earliest_release_date: datetime | None = None,
        workflow: str = "appstore.ensure_version",
    ) -> Outcome:
        """Make sure that a version is there, with this copyright and way of release where they are given.

        It is created only with create. A platform can have one version in the works: where that is another one, rename
        makes it this one; without, `NotReady` says which it is. release_type is MANUAL, AFTER_APPROVAL or SCHEDULED,
        which needs an earliest_release_date with its time zone. Raises `NoMatch` where there is none and create is not
        asked for.
        """
        _check_release(release_type, earliest_release_date)
        owner = await Builds(self.asc).app(app)
        every = await self.versions(owner)
        found = named(every, version, platform)
        if len(found) > 1:
            choose(every, label_of(owner), version, platform, ())
        steps: list[Step] = []
        wanted: dict[str, Any] = {
            "copyright": copyright,
            "release_type": release_type,
            "earliest_release_date": earliest_release_date,
        }
        given = {name: value for name, value in wanted.items() if value is not None}
        if found:
            steps.append(
                self.asc.announce(Step(workflow, f"version {found[0].label} is there", "unchanged", "", found[0].id))
            )
        elif rename and (other := editable_of(every, platform)):
            found, steps = await self._rename(owner, other, version, workflow)
        else:
            found, steps = await self._create(owner, every, version, platform, create, given, workflow)
        outcome: Outcome = await self._with_attributes(owner, found[0], given, workflow)
        return Outcome(outcome.version, (*steps, *outcome.steps))

    async def _rename(
        self: Editing[Async], app: App, others: list[VersionSummary], version: str, workflow: str
    ) -> tuple[list[VersionSummary], list[Step]]:
        other = choose(others, label_of(app), None, None, ("editable",))
        try:
            await self.asc.api.app_store_versions.update(other.id, version_string=version)
        except (Conflict, InvalidRequest) as error:
            raise refused(other, f"Apple does not take {version!r} as its new number", str(error)) from error
        now = await self.read(other.id, app)
        name = f"version {now.label} is there"
        return [now], [self.asc.announce(Step(workflow, name, "changed", f"it was {other.version}", now.id))]

    async def _create(
        self: Editing[Async],
        app: App,
        every: list[VersionSummary],
        version: str,
        platform: PlatformValue | None,
        create: bool,
        given: Mapping[str, Any],
        workflow: str,
    ) -> tuple[list[VersionSummary], list[Step]]:
        platforms = {one.platform for one in every}
        where: Any = platform or (next(iter(platforms)) if len(platforms) == 1 else None)
        if not create:
            missing = no_match("version", version, f"of {label_of(app)}", [one.label for one in every])
            raise NoMatch(
                f"{missing}. Ask for it with create=True (asckit appstore attach {label_of(app)} --create)",
                candidates=missing.candidates,
            )
        if where is None:
            raise NotReady(
                f"say for which platform version {version} is (--platform): {label_of(app)} has several or none"
            )
        for other in on_platform(every, where):
            if other.meaning.stage == "editable":
                raise refused(
                    other,
                    f"version {version} cannot be made: a platform has one version in the works",
                    f"To make that one {version}, ask for it with rename=True (--rename)",
                )
            if other.meaning.stage in ("in review", "approved"):
                raise refused(other, f"version {version} cannot be made before the one that is under way is out")
        try:
            made = await self.asc.api.app_store_versions.create(
                app=app.id, platform=where, version_string=version, **given
            )
            id = made.data.id
        except UNSETTLED as error:
            there = named(await self.versions(app), version, where)
            if not there and isinstance(error, OutcomeUnknown):
                seen = f"When it was read back, there was no version {version} on {where}; run the same again."
                raise OutcomeUnknown(f"{error} {seen}", request=error.request) from error
            if not there:
                raise NotReady(
                    f"Apple does not take version {version} on {where} of {label_of(app)} now; it has "
                    f"{', '.join(f'{one.label} ({one.state})' for one in on_platform(every, where)) or 'none'}. {error}"
                ) from error
            id = there[0].id
        now = await self.read(id, app)
        return [now], [self.asc.announce(Step(workflow, f"version {now.label} is there", "changed", "created", now.id))]

    async def _with_attributes(
        self: Editing[Async], app: App, version: VersionSummary, given: Mapping[str, Any], workflow: str
    ) -> Outcome:
        """Make these its attributes: those that are others are sent."""
        has = {
            "copyright": version.copyright,
            "release_type": version.release_type,
            "earliest_release_date": version.earliest_release,
        }
        lacking = {name: value for name, value in given.items() if has[name] != value}
        steps = [
            self.asc.announce(Step(workflow, _words(name), "unchanged", str(has[name]), version.id))
            for name in given
            if name not in lacking
        ]
        if not lacking:
            return Outcome(version, tuple(steps))
        stages = {"editable"} if "copyright" in lacking else RELEASE_MAY_CHANGE
        if version.meaning.stage not in stages:
            raise refused(version, f"its {' and '.join(map(_words, lacking))} cannot be changed any more")
        if lacking.get("release_type") in ("MANUAL", "AFTER_APPROVAL") and version.earliest_release is not None:
            lacking["earliest_release_date"] = None
        try:
            await self.asc.api.app_store_versions.update(version.id, **lacking)
        except (Conflict, InvalidRequest) as error:
            raise refused(
                version, f"Apple does not take its {' and '.join(map(_words, lacking))}", str(error)
            ) from error
        now = await self.read(version.id, app)
        steps += [
            self.asc.announce(Step(workflow, _words(name), "changed", str(value), now.id))
            for name, value in lacking.items()
        ]
        return Outcome(now, tuple(steps))

    @dual
    async def attach(
        self: Editing[Async],
        app: str | App,
        build: str = LATEST,
        version: str | None = None,
        *,
        platform: PlatformValue | None = None,
        create: bool = False,
        rename: bool = False,
        uses_non_exempt_encryption: bool | None = None,
        copyright: str | None = None,  # noqa: A002  (Apple's name)
        release_type: AppStoreVersionReleaseTypeValue | None = None,
        earliest_release_date: datetime | None = None,
        workflow: str = "appstore.attach",
    ) -> Outcome:
        """Make a build the build of the version of its train, in place of another one there.

        build is as in `Builds.get`; of version, create, rename and the rest see `ensure_version`. Everything that can
        be checked is checked before anything is sent. Raises `NotReady` for a build that is not processed, has
        expired, or lacks the answer on export compliance, which is never answered by default.
        """
        _check_release(release_type, earliest_release_date)
        builds = Builds(self.asc)
        owner = await builds.app(app)
        chosen = await builds.get(owner, build, version=version, platform=platform)
        _check_build(chosen, label_of(owner), uses_non_exempt_encryption)
        number = version or chosen.version or ""
        where: Any = platform or chosen.platform
        there = named(await self.versions(owner), number, where)
        if there and there[0].build_id != chosen.id and there[0].meaning.stage != "editable":
            raise refused(
                there[0], f"build {chosen.label} cannot take the place of build {there[0].build_number} there"
            )
        ensured = await self.ensure_version(
            owner,
            number,
            where,
            create=create,
            rename=rename,
            copyright=copyright,
            release_type=release_type,
            earliest_release_date=earliest_release_date,
            workflow=workflow,
        )
        steps = list(ensured.steps)
        if uses_non_exempt_encryption is not None:
            await builds.comply(chosen.id, uses_non_exempt_encryption=uses_non_exempt_encryption, workflow=workflow)
            answered: StepStatus = "changed" if chosen.uses_non_exempt_encryption is None else "unchanged"
            steps.append(Step(workflow, "export compliance is answered", answered, target=chosen.id))
        now = ensured.version
        name = f"build {chosen.label} is attached"
        if now.build_id == chosen.id:
            steps.append(self.asc.announce(Step(workflow, name, "unchanged", now.label, now.id)))
            return Outcome(now, tuple(steps))
        before = now.build_number
        try:
            await self.asc.api.app_store_versions.set_build(now.id, chosen.id)
        except UNSETTLED as error:
            now = await self.read(now.id, owner)
            if now.build_id != chosen.id:
                raise failed(now, f"Apple does not take build {chosen.label} there", error) from error
        now = await self.read(now.id, owner)
        if now.build_id != chosen.id:
            raise refused(now, f"Apple took build {chosen.label} but does not show it there yet; run the same again")
        steps.append(
            self.asc.announce(Step(workflow, name, "changed", f"in place of {before}" if before else now.label, now.id))
        )
        return Outcome(now, tuple(steps))


def _words(name: str) -> str:
    return name.replace("_", " ")


def _check_release(release_type: str | None, earliest: datetime | None) -> None:
    """Raises `NotReady` where the way of release makes no sense."""
    if release_type == "SCHEDULED" and earliest is None:
        raise NotReady("a SCHEDULED release needs the date before which it does not go out (--earliest-release-date)")
    if earliest is not None and release_type not in (None, "SCHEDULED"):
        raise NotReady(f"an earliest release date belongs to a SCHEDULED release, not to {release_type}")
    if earliest is not None and earliest.tzinfo is None:
        raise NotReady(f"the earliest release date {earliest.isoformat()} lacks its time zone, such as +02:00 or Z")


def _check_build(build: BuildSummary, app: str, answer: bool | None) -> None:
    """Raises `NotReady`, naming precondition and remedy, for a build that no version takes."""
    check_unexpired(build)
    if build.processing_state in BROKEN:
        raise NotReady(
            f"build {build.label} is {build.processing_state}: Apple could not process it; upload a new build"
        )
    if build.processing_state != "VALID":
        raise NotReady(
            f"build {build.label} is still {build.processing_state}; next: asckit builds wait {app} '{build.label}'"
        )
    if build.resource.attributes.build_audience_type == "INTERNAL_ONLY":
        raise NotReady(f"build {build.label} was uploaded for internal testing only, and cannot go to the App Store")
    check_answer(build, answer)
