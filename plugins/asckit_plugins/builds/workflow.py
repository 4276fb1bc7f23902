"""The `Builds` workflow: find an app and its builds, wait until a build can be tested, answer compliance."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

import attrs

from asckit.errors import NoMatch, NotFound, NotReady
from asckit.workflow import Step, Workflow
from asckit_api.operation import M, dual

from .finding import LATEST, no_match, parse_build, version_key

if TYPE_CHECKING:
    from asckit_api.literals import PlatformValue
    from asckit_api.models import App, Build, BuildBetaDetail, PrereleaseVersion
    from asckit_api.operation import Async

UNSETTLED = frozenset({"PROCESSING", "PROCESSING_EXCEPTION", None})
"""Beta states of a build that is VALID but cannot be tested yet; None: Apple has not made its buildBetaDetail."""
BROKEN = frozenset({"FAILED", "INVALID"})
"""Processing states that never become VALID."""


@attrs.frozen
class BuildSummary:
    """A build with what release work asks of it most. `resource` holds all of it."""

    id: str
    version: str | None
    """The version of the train it belongs to (CFBundleShortVersionString)."""
    number: str
    """The build number (CFBundleVersion)."""
    platform: str | None
    processing_state: str | None
    internal_state: str | None
    """internalBuildState of its beta detail; None while there is none."""
    external_state: str | None
    """externalBuildState of its beta detail; None while there is none."""
    expired: bool
    uses_non_exempt_encryption: bool | None
    """The answer on export compliance; None while it is unanswered."""
    uploaded: datetime | None
    resource: Build = attrs.field(repr=False)

    @property
    def label(self) -> str:
        """How people name it: `2.1 (43)`."""
        return f"{self.version} ({self.number})" if self.version else self.number

    @property
    def usable(self) -> bool:
        """Whether it is processed: VALID, and both beta states are settled."""
        return self.processing_state == "VALID" and not {self.internal_state, self.external_state} & UNSETTLED

    def to_dict(self) -> dict[str, Any]:
        """What programs get of it: all but `resource`."""
        return {field.name: getattr(self, field.name) for field in attrs.fields(type(self)) if field.name != "resource"}


def summarize(build: Build, version: PrereleaseVersion | None, detail: BuildBetaDetail | None) -> BuildSummary:
    """The summary of a build and what was included with it."""
    return BuildSummary(
        id=build.id,
        version=version.attributes.version if version else None,
        number=build.attributes.version or "",
        platform=version.attributes.platform if version else None,
        processing_state=build.attributes.processing_state,
        internal_state=detail.attributes.internal_build_state if detail else None,
        external_state=detail.attributes.external_build_state if detail else None,
        expired=bool(build.attributes.expired),
        uses_non_exempt_encryption=build.attributes.uses_non_exempt_encryption,
        uploaded=build.attributes.uploaded_date,
        resource=build,
    )


class Builds(Workflow[M]):
    """Find builds, wait for them, answer for their encryption.

    Apple: https://developer.apple.com/documentation/appstoreconnectapi/builds
    """

    @dual
    async def app(self: Builds[Async], app: str | App) -> App:
        """The app with this id, bundle id or exact name; an app that was found already stays as it is.

        Raises `NoMatch`, which lists near matches, where there is none, or several have the name.
        """
        if not isinstance(app, str):
            return app
        if app.isdecimal():
            try:
                return (await self.asc.api.apps.get(app)).data
            except NotFound:
                pass
        found = await self.asc.api.apps.list(filter_bundle_id=[app])
        for candidate in found.data:
            if candidate.attributes.bundle_id == app:
                return candidate
        every = [candidate async for candidate in self.asc.paginate(self.asc.api.apps.list, limit=200)]
        named = [candidate for candidate in every if candidate.attributes.name == app]
        if len(named) == 1:
            return named[0]
        if named:
            ids = ", ".join(f"{one.attributes.bundle_id} (id {one.id})" for one in named)
            raise NoMatch(
                f"several apps are named {app!r}: {ids}; give the bundle id", candidates=tuple(ids.split(", "))
            )
        names = [name for one in every for name in (one.attributes.bundle_id, one.attributes.name) if name]
        raise no_match("app", app, "that this key can see", names)

    @dual
    async def find(
        self: Builds[Async],
        app: str | App,
        *,
        version: str | None = None,
        number: str | None = None,
        platform: PlatformValue | None = None,
        expired: bool | None = None,
    ) -> list[BuildSummary]:
        """The builds of an app, highest version and build number first.

        Versions and numbers are compared exactly, but as numbers: `1.1` is `1.1.0`, `007` is `7`. With expired left
        out, both expired builds and others are found.
        """
        found = await self._of_app((await self.app(app)).id)
        return [
            build
            for build in found
            if (version is None or version_key(build.version) == version_key(version))
            and (number is None or version_key(build.number) == version_key(number))
            and (platform is None or build.platform == platform)
            and (expired is None or build.expired is expired)
        ]

    async def _of_app(self: Builds[Async], app_id: str) -> list[BuildSummary]:
        pages = self.asc.paginate(
            self.asc.api.builds.list, filter_app=[app_id], include=["preReleaseVersion", "buildBetaDetail"], limit=200
        )
        found = [
            summarize(
                build,
                page.find(build.relationships.pre_release_version),
                page.find(build.relationships.build_beta_detail),
            )
            async for page in pages.by_page()
            for build in page.data
        ]
        return sorted(found, key=lambda build: (version_key(build.version), version_key(build.number)), reverse=True)

    @dual
    async def get(
        self: Builds[Async],
        app: str | App,
        build: str = LATEST,
        *,
        version: str | None = None,
        platform: PlatformValue | None = None,
    ) -> BuildSummary:
        """One build of an app: `latest`, a build number (`43`), a version and number (`2.1 (43)`), or an id.

        `latest` is the highest version and of it the highest build number, expired builds left out. Raises `NoMatch`,
        which lists near matches, where there is none, or where several versions have a build of the number.
        """
        wanted_version, number = parse_build(build)
        version = version or wanted_version
        owner = await self.app(app)
        every = await self.find(owner, platform=platform)
        fitting = [one for one in every if version is None or version_key(one.version) == version_key(version)]
        if build == LATEST:
            found = [one for one in fitting if not one.expired][:1]
        else:
            found = [one for one in fitting if one.id == build or version_key(one.number) == version_key(number)]
        if not found:
            parts = [f"of {owner.attributes.bundle_id}", version, f"on {platform}" if platform else None]
            where = " ".join(part for part in parts if part)
            if build == LATEST and every:
                raise no_match("build that has not expired", version or LATEST, where, [one.label for one in every])
            raise no_match("build", build, where, [one.label for one in every])
        if len(found) > 1:
            labels = [f"{one.label} on {one.platform}" for one in found]
            raise NoMatch(
                f"{len(found)} builds of {owner.attributes.bundle_id} have the number {number}: {', '.join(labels)}; "
                "say which version or platform",
                candidates=tuple(labels),
            )
        return found[0]

    @dual
    async def read(self: Builds[Async], id: str) -> BuildSummary:
        """The build with this id as it is now, in one request."""
        page = await self.asc.api.builds.get(id, include=["preReleaseVersion", "buildBetaDetail"])
        relationships = page.data.relationships
        version, detail = page.find(relationships.pre_release_version), page.find(relationships.build_beta_detail)
        return summarize(page.data, version, detail)

    @dual
    async def wait(
        self: Builds[Async], id: str, *, timeout: float = 3600.0, every: float = 30.0, workflow: str = "builds.wait"
    ) -> BuildSummary:
        """Wait until a build is processed: VALID, and both its beta states settled. Returns it.

        Looks every so many seconds, for at most timeout seconds. Raises `NotReady` where processing ended badly
        (FAILED, INVALID) and `WaitTimeout` where it did not end in time.
        """
        waited = False
        started = self.asc.port.clock.monotonic()

        async def look() -> BuildSummary | None:
            nonlocal waited
            build = await self.read(id)
            if build.processing_state in BROKEN:
                raise NotReady(
                    f"build {build.label} is {build.processing_state}: Apple could not process it; "
                    "see the e-mail Apple sent about it, then upload a new build"
                )
            if build.usable:
                return build
            waited = True
            states = build.processing_state
            if states == "VALID":
                states = f"VALID, being prepared for testing ({build.internal_state or 'no beta details yet'})"
            spent = self.asc.port.clock.monotonic() - started
            self._announce(workflow, build, "waiting", f"{states}, {spent:.0f} s so far")
            return None

        build = await self.asc.poll(look, every=every, timeout=timeout, describe=f"build {id} to be processed")
        spent = self.asc.port.clock.monotonic() - started
        self._announce(workflow, build, "unchanged", f"VALID after {spent:.0f} s" if waited else "VALID")
        return build

    def _announce(self: Builds[Async], workflow: str, build: BuildSummary, status: Any, detail: str) -> None:
        self.asc.announce(Step(workflow, f"build {build.label} is processed", status, detail, build.id))

    @dual
    async def comply(
        self: Builds[Async],
        id: str,
        *,
        uses_non_exempt_encryption: bool,
        timeout: float = 600.0,
        every: float = 5.0,
        workflow: str = "builds.comply",
    ) -> BuildSummary:
        """Answer whether a build uses non-exempt encryption, and wait until Apple has taken the answer in.

        The answer cannot be changed later: `NotReady` is raised where another one was given already. Apple: "Complying
        with Encryption Export Regulations".
        """
        build = await self.read(id)
        answer = build.uses_non_exempt_encryption
        name = "export compliance is answered"
        said = "uses non-exempt encryption" if uses_non_exempt_encryption else "no non-exempt encryption"
        if answer is not None and answer is not uses_non_exempt_encryption:
            raise NotReady(
                f"build {build.label} was answered to use {'' if answer else 'no '}non-exempt encryption already, "
                "and Apple takes no second answer; leave the answer out, or upload a new build"
            )
        if answer is None:
            await self.asc.api.builds.update(id, uses_non_exempt_encryption=uses_non_exempt_encryption)

        async def look() -> BuildSummary | None:
            now = await self.read(id)
            return None if "MISSING_EXPORT_COMPLIANCE" in (now.internal_state, now.external_state) else now

        if answer is None or "MISSING_EXPORT_COMPLIANCE" in (build.internal_state, build.external_state):
            build = await self.asc.poll(
                look, every=every, timeout=timeout, describe=f"the compliance of build {build.label} to settle"
            )
        self.asc.announce(Step(workflow, name, "unchanged" if answer is not None else "changed", said, id))
        return build
