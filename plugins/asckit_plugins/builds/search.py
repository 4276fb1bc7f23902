"""Finding an app and its builds, as people name them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from asckit.errors import NoMatch, NotFound
from asckit.workflow import Workflow
from asckit_api.operation import M, dual

from .finding import LATEST, is_number, no_match, parse_build, spellings, version_key
from .states import parse_state
from .summary import INCLUDED, BuildSummary, summary_in

if TYPE_CHECKING:
    from collections.abc import Iterable

    from asckit_api.literals import PlatformValue
    from asckit_api.models import App
    from asckit_api.operation import Async

By: TypeAlias = Literal["number", "uploaded"]
"""What makes a build the latest: highest version and number, or the last upload."""


class Finding(Workflow[M]):
    """The part of `Builds` that finds: nothing here changes anything."""

    @dual
    async def app(self: Finding[Async], app: str | App) -> App:
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
        self: Finding[Async],
        app: str | App,
        *,
        version: str | None = None,
        number: str | None = None,
        platform: PlatformValue | None = None,
        state: str | None = None,
        usable: bool | None = None,
        expired: bool | None = None,
        newer_than: timedelta | None = None,
        older_than: timedelta | None = None,
    ) -> list[BuildSummary]:
        """The builds of an app, highest version and build number first.

        Versions and numbers are compared exactly, but as numbers: `1.1` is `1.1.0`, `007` is `7`. state is `VALID`,
        `internal:IN_BETA_TESTING`, `BETA_APPROVED` and so on; usable: processed, or not; newer_than and older_than
        count from the upload. What is left out makes no difference: with expired left out, both kinds are found.
        Raises `NoMatch` for an unknown app or state.
        """
        wanted = None if state is None else parse_state(state)
        found = await self._of_app((await self.app(app)).id, platform=platform, expired=expired)
        now = datetime.fromtimestamp(self.asc.port.clock.now(), UTC)
        return [
            build
            for build in found
            if (version is None or version_key(build.version) == version_key(version))
            and (number is None or version_key(build.number) == version_key(number))
            and (wanted is None or wanted.met_by(build))
            and (usable is None or build.usable is usable)
            and (newer_than is None or (build.uploaded is not None and now - build.uploaded < newer_than))
            and (older_than is None or (build.uploaded is not None and now - build.uploaded > older_than))
        ]

    async def _of_app(
        self: Finding[Async],
        app_id: str,
        *,
        platform: PlatformValue | None = None,
        expired: bool | None = None,
        numbers: list[str] | None = None,
        ids: list[str] | None = None,
    ) -> list[BuildSummary]:
        """The builds of an app; Apple leaves out what it can be relied on to leave out.

        Its filters for versions and numbers return near matches too, so numbers only narrows what is to be looked at.
        """
        narrowed: dict[str, Any] = {}
        if platform is not None:
            narrowed["filter_pre_release_version_platform"] = [platform]
        if expired is not None:
            narrowed["filter_expired"] = ["true" if expired else "false"]
        if numbers is not None:
            narrowed["filter_version"] = numbers
        if ids is not None:
            narrowed["filter_id"] = ids
        pages = self.asc.paginate(
            self.asc.api.builds.list, filter_app=[app_id], **narrowed, include=[*INCLUDED], limit=200
        )
        found = [summary_in(page, build) async for page in pages.by_page() for build in page.data]
        kept = (
            build
            for build in found
            if (platform is None or build.platform == platform) and (expired is None or build.expired is expired)
        )
        return sorted(kept, key=_rank, reverse=True)

    @dual
    async def get(
        self: Finding[Async],
        app: str | App,
        build: str = LATEST,
        *,
        version: str | None = None,
        platform: PlatformValue | None = None,
        expired: bool = False,
        by: By = "number",
    ) -> BuildSummary:
        """One build of an app: `latest`, a build number (`43`), a version and number (`2.1 (43)`), or an id.

        `latest` is the highest version and of it the highest build number; with by="uploaded", the one that was
        uploaded last. Expired builds count only with expired=True; builds that are INVALID do: passing them over in
        silence would take an older one. Without a platform it is the latest of all platforms.

        Raises `NoMatch`, which lists near matches, where there is none, or where several fit: a number that two
        versions have, or `latest` where two platforms have the same.
        """
        wanted_version, number = parse_build(build)
        version = version or wanted_version
        owner = await self.app(app)
        if build == LATEST:
            narrowed: dict[str, Any] = {} if expired else {"expired": False}
        else:
            narrowed = {"numbers": spellings(number)} if is_number(number) else {"ids": [build]}
        there = await self._of_app(owner.id, platform=platform, **narrowed)
        found = _fitting(there, build, version, number, by)
        if not found:
            every = await self._of_app(owner.id, platform=platform)
            if build != LATEST:  # what Apple's filters take for near is not told
                found = _fitting(every, build, version, number, by)
            if not found:
                raise _nothing(owner, build, version, platform, every)
        if len(found) > 1:
            labels = [f"{one.label} on {one.platform}" for one in found]
            what = "are the latest" if build == LATEST else f"have the number {number}"
            raise NoMatch(
                f"{len(found)} builds of {owner.attributes.bundle_id} {what}: {', '.join(labels)}; "
                "say which version or platform",
                candidates=tuple(labels),
            )
        return found[0]

    @dual
    async def read(self: Finding[Async], id: str) -> BuildSummary:
        """The build with this id as it is now, in one request."""
        page = await self.asc.api.builds.get(id, include=[*INCLUDED])
        return summary_in(page, page.data)


def _rank(build: BuildSummary) -> tuple[tuple[int, ...], tuple[int, ...]]:
    return version_key(build.version), version_key(build.number)


def _fitting(
    builds: Iterable[BuildSummary], build: str, version: str | None, number: str, by: By
) -> list[BuildSummary]:
    """The builds that a name means: none, one, or several where it is ambiguous."""
    of_version = [one for one in builds if version is None or version_key(one.version) == version_key(version)]
    if build == LATEST:
        return latest_of(of_version, by)
    return [
        one
        for one in of_version
        if one.id == build or (is_number(number) and version_key(one.number) == version_key(number))
    ]


def latest_of(builds: Iterable[BuildSummary], by: By = "number") -> list[BuildSummary]:
    """The latest of builds: one, or several where platforms have the same version and number; none of none."""
    known = list(builds)
    if by == "uploaded":
        known = [one for one in known if one.uploaded is not None]
        last = max((one.uploaded for one in known if one.uploaded), default=None)
        return sorted((one for one in known if one.uploaded == last), key=_rank, reverse=True)[:1]
    highest = max(map(_rank, known), default=None)
    return [one for one in known if _rank(one) == highest]


def _nothing(owner: App, build: str, version: str | None, platform: str | None, every: list[BuildSummary]) -> NoMatch:
    parts = [f"of {owner.attributes.bundle_id}", version, f"on {platform}" if platform else None]
    where = " ".join(part for part in parts if part)
    labels = [one.label for one in every]
    if build == LATEST and every:
        return no_match("build that has not expired", version or LATEST, where, labels)
    return no_match("build", build, where, labels)
