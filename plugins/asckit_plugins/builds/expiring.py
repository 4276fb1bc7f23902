"""Expiring builds: one, or by policy; which ones, and why the others stay, is known before anything is sent."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final

import attrs

from asckit.errors import ApiError, ConfigurationError, Conflict, InvalidRequest, NotReady, WorkflowError
from asckit.workflow import Step, StepStatus
from asckit_api.operation import M, dual

from .finding import version_key
from .life import IN_BETA_REVIEW
from .search import Finding

if TYPE_CHECKING:
    from asckit_api.literals import AppVersionStateValue, PlatformValue
    from asckit_api.models import App
    from asckit_api.operation import Async

    from .summary import BuildSummary

HELD: Final[tuple[AppVersionStateValue, ...]] = (
    "READY_FOR_REVIEW",
    "WAITING_FOR_REVIEW",
    "IN_REVIEW",
    "WAITING_FOR_EXPORT_COMPLIANCE",
    "ACCEPTED",
    "PENDING_APPLE_RELEASE",
    "PENDING_DEVELOPER_RELEASE",
    "PROCESSING_FOR_DISTRIBUTION",
)
"""States of an App Store version, from its submission to its release, in which it needs its build."""


@attrs.frozen
class Verdict:
    """What is to become of a build, and why."""

    build: BuildSummary
    expires: bool
    reason: str

    def to_dict(self) -> dict[str, Any]:
        """What programs get of it."""
        return {"build": self.build.to_dict(), "expires": self.expires, "reason": self.reason}


@attrs.frozen
class Expiry:
    """What expiring comes to, before it happens or after."""

    app: str
    """The app's id."""
    verdicts: tuple[Verdict, ...]
    """One for each build that is concerned, the highest first; expired ones are not."""
    remarks: tuple[str, ...] = ()
    """What could not be checked, and why."""
    steps: tuple[Step, ...] = ()
    """What was done; empty before it was."""

    @property
    def expiring(self) -> tuple[BuildSummary, ...]:
        """The builds that are to expire."""
        return tuple(verdict.build for verdict in self.verdicts if verdict.expires)

    def to_dict(self) -> dict[str, Any]:
        """What programs get of it."""
        return {
            "app": self.app,
            "verdicts": [verdict.to_dict() for verdict in self.verdicts],
            "remarks": list(self.remarks),
            "steps": [attrs.asdict(step) for step in self.steps],
        }


@attrs.frozen
class Policy:
    """Which builds are to expire: those outside of the latest, and older than an age, where both are given."""

    keep_latest: int | None = None
    """So many of the highest build numbers stay, of each version on each platform."""
    older_than: timedelta | None = None
    """Only builds that were uploaded longer ago."""
    version: str | None = None
    """Only builds of this version."""
    platform: str | None = None
    """Only builds for this platform."""

    def check(self, named: str | None) -> None:
        """Raises `ConfigurationError` unless it says what is to expire, or a build was named instead."""
        if (named is None) is (self.keep_latest is None and self.older_than is None):
            raise ConfigurationError(
                "expire takes either a build, or a policy: keep_latest=5 (--keep-latest 5), or "
                "older_than=timedelta(days=30) (--older-than 30d), or both"
            )
        if self.older_than is not None and self.older_than < timedelta(0):
            raise ConfigurationError(f"older_than is an age, not {self.older_than}")
        if self.keep_latest is not None and self.keep_latest < 0:
            raise ConfigurationError(f"keep_latest is how many builds of each version stay, not {self.keep_latest}")

    def concerns(self, build: BuildSummary) -> bool:
        """Whether a build is one that the policy speaks of."""
        return (self.version is None or version_key(build.version) == version_key(self.version)) and (
            self.platform is None or build.platform == self.platform
        )


def judge(
    builds: Iterable[BuildSummary],
    wanted: Mapping[str, str],
    kept: Mapping[str, str],
    held: Collection[str],
    *,
    force: bool = False,
) -> list[Verdict]:
    """What becomes of each build of an app that wanted or kept names (ids and reasons), the highest first.

    builds are all of the app's that have not expired, also those that nobody asked about: the last one that testers can
    install on a platform stays. held are the ids of builds that an App Store version needs. A build that is protected
    stays whatever is wanted, unless force says otherwise.
    """
    known = sorted(builds, key=lambda build: (version_key(build.version), version_key(build.number)), reverse=True)
    verdicts = {id: (False, reason) for id, reason in kept.items()}
    for build in known:
        if build.id in wanted:
            reason = _protected(build, held)
            verdicts[build.id] = (True, wanted[build.id]) if reason is None or force else (False, reason)
            if reason is not None and force:
                verdicts[build.id] = (True, f"{wanted[build.id]}; forced although it {reason}")
    for platform in dict.fromkeys(build.platform for build in known):
        available = [build for build in known if build.platform == platform and build.stage.testable]
        if available and all(verdicts.get(build.id, (False, ""))[0] for build in available):
            last = available[0]
            reason = f"is the last one that can be tested on {platform}"
            why = verdicts[last.id][1]
            verdicts[last.id] = (True, f"{why}; forced although it {reason}") if force else (False, reason)
    return [Verdict(build, *verdicts[build.id]) for build in known if build.id in verdicts]


def by_policy(builds: Iterable[BuildSummary], policy: Policy, now: datetime) -> tuple[dict[str, str], dict[str, str]]:
    """The builds that a policy would expire, and those that it keeps, each with why. builds have not expired.

    What was never processed does not count among the latest, and stays: nobody can install it.
    """
    wanted: dict[str, str] = {}
    kept: dict[str, str] = {}
    trains: dict[tuple[Any, ...], list[BuildSummary]] = {}
    for build in builds:
        if not policy.concerns(build):
            continue
        if build.stage.kind != "settled":
            kept[build.id] = f"is {build.stage.name}, so nobody can install it"
            continue
        trains.setdefault((build.platform, version_key(build.version)), []).append(build)
    for train in trains.values():
        train.sort(key=lambda build: version_key(build.number), reverse=True)
        for place, build in enumerate(train, 1):
            keep_reason, expire_reasons = _by_rules(build, place, len(train), policy, now)
            if keep_reason is None:
                wanted[build.id] = ", and ".join(expire_reasons)
            else:
                kept[build.id] = keep_reason
    return wanted, kept


def _by_rules(build: BuildSummary, place: int, of: int, policy: Policy, now: datetime) -> tuple[str | None, list[str]]:
    """Why a policy keeps a build, if it does, and what speaks for expiring it."""
    reasons = []
    if policy.keep_latest is not None:
        if place <= policy.keep_latest:
            return f"is number {place} of the latest {policy.keep_latest} of its version", []
        reasons.append(f"is number {place} of {of} of its version")
    if policy.older_than is not None:
        if build.uploaded is None:
            return "has no upload date", []
        age = now - build.uploaded
        if age <= policy.older_than:
            return f"is {_days(age)} old, not more than {_days(policy.older_than)}", []
        reasons.append(f"is {_days(age)} old")
    return None, reasons


def _protected(build: BuildSummary, held: Collection[str]) -> str | None:
    """Why a build must not expire; None where nothing speaks against it."""
    if build.external_state in IN_BETA_REVIEW:
        return f"is {build.stage.name}"
    if build.id in held:
        return "belongs to an App Store version that is under way"
    return None


def _left(verdict: Verdict) -> tuple[StepStatus, str]:
    """How the step of a build that stays as it is ends."""
    return ("unchanged", "already") if verdict.build.expired else ("skipped", f"kept: it {verdict.reason}")


def _days(age: timedelta) -> str:
    hours = age.total_seconds() / 3600
    return f"{hours / 24:.0f} days" if hours >= 48 else f"{hours:.0f} hours"


class Expiring(Finding[M]):
    """The part of `Builds` that expires."""

    @dual
    async def expiry(
        self: Expiring[Async],
        app: str | App,
        build: str | None = None,
        *,
        keep_latest: int | None = None,
        older_than: timedelta | None = None,
        version: str | None = None,
        platform: PlatformValue | None = None,
        force: bool = False,
    ) -> Expiry:
        """What `expire` with the same arguments would do: which builds, and why the others stay. Sends nothing.

        Takes one request for each 200 builds that have not expired, and one for App Store versions.
        """
        policy = Policy(keep_latest, older_than, version, platform)
        policy.check(build)
        owner = await self.app(app)
        if build is None:
            there = await self._of_app(owner.id, expired=False)
            wanted, kept = by_policy(there, policy, datetime.fromtimestamp(self.asc.port.clock.now(), UTC))
        else:
            one = await self.get(owner, build, version=version, platform=platform)
            if one.expired:
                return Expiry(owner.id, (Verdict(one, expires=False, reason="has expired already"),))
            there = await self._of_app(owner.id, expired=False)
            wanted, kept = {one.id: "was named"}, {}
        held, remarks = await self._held(owner.id) if wanted else (frozenset(), ())
        return Expiry(owner.id, tuple(judge(there, wanted, kept, held, force=force)), remarks)

    @dual
    async def expire(
        self: Expiring[Async],
        app: str | App,
        build: str | None = None,
        *,
        keep_latest: int | None = None,
        older_than: timedelta | None = None,
        version: str | None = None,
        platform: PlatformValue | None = None,
        force: bool = False,
        agreed: Callable[[Expiry], bool] | None = None,
        workflow: str = "builds.expire",
    ) -> Expiry:
        """Expire one build, or builds by policy, which cannot be undone. Returns what was done, and why.

        keep_latest: so many of the highest numbers of each version on each platform stay; older_than: only builds
        uploaded longer ago; with both, both must hold. Never one in beta review, one that an App Store version under
        way needs, or the last one of a platform that can be tested, unless force is given. All of it is announced
        before the first change; agreed, if given, is asked then, where the workflow runs, and what it says no to is not
        done. What was said yes to is looked at once more, and what has become protected meanwhile stays.

        Raises `NotReady` where the one build that was named is protected, and `NoMatch` where there is none.
        """
        arguments: dict[str, Any] = {
            "keep_latest": keep_latest, "older_than": older_than, "version": version, "platform": platform,
            "force": force,
        }  # fmt: skip
        Policy(keep_latest, older_than, version, platform).check(build)
        owner = await self.app(app)
        found = await self.expiry(owner, build, **arguments)
        self._refuse(build, found)
        for verdict in found.verdicts:
            if verdict.expires:
                self._tell_expiry(workflow, verdict.build, "checking", f"is to be: it {verdict.reason}")
        if agreed is not None and found.expiring:
            if not agreed(found):
                return found
            listed = {one.id for one in found.expiring}
            again = await self.expiry(owner, build, **arguments)
            self._refuse(build, again)
            verdicts = [
                verdict
                if not verdict.expires or verdict.build.id in listed
                else attrs.evolve(verdict, expires=False, reason="was not listed before")
                for verdict in again.verdicts
            ]
            found = attrs.evolve(again, verdicts=tuple(verdicts))
        steps = [await self._expire(verdict, workflow) for verdict in found.verdicts]
        return attrs.evolve(found, steps=tuple(steps))

    def _refuse(self: Expiring[Async], named: str | None, found: Expiry) -> None:
        """Raises `NotReady` where the build that was named is not to expire."""
        for verdict in found.verdicts:
            if named is not None and not verdict.expires and not verdict.build.expired:
                raise NotReady(
                    f"build {verdict.build.label} {verdict.reason}, so it is not expired; if that is what you want, "
                    "say force=True (--force)"
                )

    async def _expire(self: Expiring[Async], verdict: Verdict, workflow: str) -> Step:
        """Expire one build, as its verdict says."""
        build = verdict.build
        if not verdict.expires:
            return self._tell_expiry(workflow, build, *_left(verdict))
        try:
            now = (await self.asc.api.builds.update(build.id, expired=True)).data
        except (Conflict, InvalidRequest):  # it may have expired by itself, or by somebody else: equality is success
            now = (await self.asc.api.builds.get(build.id)).data
            if not now.attributes.expired:
                raise
            return self._tell_expiry(workflow, build, "unchanged", "has expired meanwhile")
        if not now.attributes.expired:
            now = (await self.asc.api.builds.get(build.id)).data
        if not now.attributes.expired:
            raise WorkflowError(f"Apple took that build {build.label} is to expire, and does not show it as expired")
        return self._tell_expiry(workflow, build, "changed", f"it {verdict.reason}")

    async def _held(self: Expiring[Async], app_id: str) -> tuple[frozenset[str], tuple[str, ...]]:
        """The ids of builds that App Store versions need, and what is to be said where that cannot be read."""
        versions = self.asc.paginate(
            self.asc.api.apps.list_app_store_versions,
            app_id,
            filter_app_version_state=[*HELD],
            include=["build"],
            limit=200,
        )
        try:
            held = [version.relationships.build.id async for version in versions if version.relationships.build]
        except ApiError as error:
            if error.status not in (403, 404, 501):
                raise
            said = f"whether an App Store version needs one of them could not be read ({error.status} {error.title})"
            return frozenset(), (said,)
        return frozenset(id for id in held if id), ()

    def _tell_expiry(
        self: Expiring[Async], workflow: str, build: BuildSummary, status: StepStatus, detail: str
    ) -> Step:
        return self.asc.announce(Step(workflow, f"build {build.label} is expired", status, detail, build.id))
