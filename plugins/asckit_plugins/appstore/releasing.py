"""Workflows after approval: release a version, and phase its release."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, get_args

from asckit.errors import NotFound, NotReady
from asckit.workflow import Step
from asckit_api.operation import M, dual

from ..builds.workflow import Builds
from .states import LONGEST_PAUSE, PHASED, TURNS, PhasedAction
from .submitting import IN_THE_WORKS, Submitting
from .versions import (
    UNSETTLED,
    Outcome,
    Phased,
    VersionSummary,
    choose,
    failed,
    is_first,
    label_of,
    on_platform,
    refused,
)

if TYPE_CHECKING:
    from asckit_api.literals import PlatformValue
    from asckit_api.models import App
    from asckit_api.operation import Async

PENDING = "PENDING_DEVELOPER_RELEASE"
RELEASED = frozenset({"PENDING_APPLE_RELEASE", "PROCESSING_FOR_DISTRIBUTION", "READY_FOR_DISTRIBUTION"})


class Releasing(Submitting[M]):
    """Versions on their way out. Apple: "App Store Version Release Requests", "App Store Version Phased Releases"."""

    @dual
    async def release(
        self: Releasing[Async],
        app: str | App,
        version: str | None = None,
        *,
        platform: PlatformValue | None = None,
        workflow: str = "appstore.release",
    ) -> Outcome:
        """Release a version that is approved and waits for it; it takes up to a day to show. It cannot be undone.

        Raises `NotReady` for a version in any state before that.
        """
        owner = await Builds(self.asc).app(app)
        every = await self.versions(owner)
        chosen = choose(every, label_of(owner), version, platform, ("approved", "in review", "editable", "live"))
        name = "released"
        if chosen.state in RELEASED:
            return Outcome(
                chosen, (self.asc.announce(Step(workflow, name, "unchanged", str(chosen.state), chosen.id)),)
            )
        if chosen.state != PENDING:
            raise refused(chosen, f"it can be released once it is {PENDING}")
        try:
            await self.asc.api.app_store_version_release_requests.create(app_store_version=chosen.id)
        except UNSETTLED as error:
            now = await self.read(chosen.id, owner)
            if now.state not in RELEASED:
                raise failed(now, "Apple does not release it", error) from error
        now = await self.read(chosen.id, owner)
        return Outcome(now, (self.asc.announce(Step(workflow, name, "changed", str(now.state), now.id)),))

    @dual
    async def phased(
        self: Releasing[Async],
        app: str | App,
        action: PhasedAction,
        version: str | None = None,
        *,
        platform: PlatformValue | None = None,
        workflow: str = "appstore.phased",
    ) -> Outcome:
        """Phase the release of a version to devices with automatic updates: 1, 2, 5, 10, 20, 50 and 100 % in 7 days.

        `start` chooses it for a version that is not out yet; it begins with the release. `off` takes that back, so
        that everybody gets the version at once, as with a hotfix. `pause` stops one that is under way, for at most 30
        days in all; `resume` goes on with it; `complete` gives a version that is out to everybody at once. Raises
        `NotReady` where the action does not fit how things stand.
        """
        if action not in get_args(PhasedAction):
            raise ValueError(f"action is one of {', '.join(get_args(PhasedAction))}, not {action!r}")
        owner = await Builds(self.asc).app(app)
        every = await self.versions(owner)
        if action == "start":
            chosen = choose(every, label_of(owner), version, platform, (*IN_THE_WORKS, "live"))
            return await self._start(owner, every, chosen, workflow)
        if action == "off":
            chosen = choose(every, label_of(owner), version, platform, (*IN_THE_WORKS, "live"))
            return await self._off(owner, chosen, workflow)
        candidates = every if version is not None else [one for one in every if one.phased is not None] or every
        chosen = choose(candidates, label_of(owner), version, platform, ("live", *IN_THE_WORKS))
        return await self._turn(owner, chosen, action, workflow)

    async def _start(
        self: Releasing[Async], app: App, every: list[VersionSummary], version: VersionSummary, workflow: str
    ) -> Outcome:
        name = "released in phases"
        if version.phased is not None:
            detail = _told(version.phased)
            return Outcome(version, (self.asc.announce(Step(workflow, name, "unchanged", detail, version.id)),))
        if version.meaning.stage not in IN_THE_WORKS:
            raise refused(version, "a phased release is chosen before a version is out")
        if is_first(every, version):
            where = ", ".join(one.label for one in on_platform(every, version.platform))
            raise refused(version, f"only an update is released in phases, and no version of {where} was out before")
        phased = self.asc.api.app_store_version_phased_releases
        try:
            await phased.create(app_store_version=version.id, phased_release_state="INACTIVE")
        except UNSETTLED as error:
            now = await self.read(version.id, app)
            if now.phased is None:
                raise failed(now, "Apple does not take a phased release for it", error) from error
        now = await self.read(version.id, app)
        return Outcome(now, (self.asc.announce(Step(workflow, name, "changed", _told(now.phased), now.id)),))

    async def _off(self: Releasing[Async], app: App, version: VersionSummary, workflow: str) -> Outcome:
        name = "not released in phases"
        phased = version.phased
        if phased is None:
            return Outcome(version, (self.asc.announce(Step(workflow, name, "unchanged", target=version.id)),))
        if phased.state != "INACTIVE":
            raise refused(
                version,
                f"its phased release has begun: it is {_told(phased)}",
                f"To give it to everybody: asckit appstore phased {version.app} complete",
            )
        try:
            await self.asc.api.app_store_version_phased_releases.delete(phased.id)
        except (*UNSETTLED, NotFound) as error:
            now = await self.read(version.id, app)
            if now.phased is not None:
                raise failed(now, "Apple does not take its phased release back", error) from error
        now = await self.read(version.id, app)
        return Outcome(now, (self.asc.announce(Step(workflow, name, "changed", target=now.id)),))

    async def _turn(
        self: Releasing[Async], app: App, version: VersionSummary, action: PhasedAction, workflow: str
    ) -> Outcome:
        turn = TURNS[action]
        name = f"phased release is {turn.becomes}"
        phased = version.phased
        command = f"asckit appstore phased {version.app}"
        if phased is None:
            raise refused(version, "it has no phased release", f"Before it is out, choose one with: {command} start")
        if phased.state == turn.becomes:
            return Outcome(version, (self.asc.announce(Step(workflow, name, "unchanged", _told(phased), version.id)),))
        if phased.state not in turn.from_:
            follow = [f"{command} {other}" for other, each in TURNS.items() if phased.state in each.from_]
            raise refused(
                version,
                f"its phased release cannot be asked to {action}: it is {_told(phased)}",
                f"What can be done with it: {' or '.join(follow)}" if follow else "",
            )
        if action == "pause" and phased.paused_days >= LONGEST_PAUSE:
            raise NotReady(
                f"the phased release of version {version.label} was paused for {phased.paused_days} days in all, "
                f"of the {LONGEST_PAUSE} that Apple allows; it is {_told(phased)}; next: {command} complete"
            )
        state: Any = turn.becomes
        try:
            await self.asc.api.app_store_version_phased_releases.update(phased.id, phased_release_state=state)
        except UNSETTLED as error:
            now = await self.read(version.id, app)
            if now.phased is None or now.phased.state != turn.becomes:
                said = _told(now.phased)
                raise failed(now, f"Apple does not {action} its phased release, which is {said}", error) from error
        now = await self.read(version.id, app)
        return Outcome(now, (self.asc.announce(Step(workflow, name, "changed", _told(now.phased), now.id)),))


def _told(phased: Phased | None) -> str:
    """How a phased release stands: `ACTIVE, day 3, 5 %`."""
    if phased is None:
        return "not there"
    parts = [str(phased.state)]
    if phased.percent is not None and phased.state != "COMPLETE":
        parts += [f"day {phased.day}", f"{phased.percent} %"]
    parts.append(PHASED.get(phased.state or "", "asckit does not know this state yet"))
    return ", ".join(parts)
