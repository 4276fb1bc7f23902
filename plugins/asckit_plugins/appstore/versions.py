"""What a version on the App Store is: summaries of versions, which one is meant, and outcomes of workflows."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

import attrs

from asckit.errors import AscError, Conflict, InvalidRequest, NoMatch, NotReady, OutcomeUnknown
from asckit.workflow import Step, changed

from ..builds.finding import no_match, version_key
from .states import OLDER_NAMES, WAS_LIVE, State, percent_of, state_of

if TYPE_CHECKING:
    from asckit_api.models import App, AppStoreVersion, AppStoreVersionPhasedRelease, Build


@attrs.frozen
class Phased:
    """A version's phased release."""

    id: str
    state: str | None
    """INACTIVE, ACTIVE, PAUSED or COMPLETE."""
    day: int | None
    """The day of the release, from 1 to 7."""
    paused_days: int
    """How long it has been paused in all, in days."""

    @property
    def percent(self) -> int | None:
        """How many of the devices with automatic updates have the version; None while it has not begun."""
        return percent_of(self.state, self.day)


@attrs.frozen
class VersionSummary:
    """A version with what release work asks of it most. `resource` holds all of it."""

    id: str
    app: str
    """The app's bundle id."""
    app_id: str
    version: str
    platform: str | None
    state: str | None
    """appVersionState; None for one that was just created and shows none yet."""
    release_type: str | None
    earliest_release: datetime | None
    copyright: str | None
    build_id: str | None
    build_number: str | None
    """The number (CFBundleVersion) of the build that is attached; None where none is."""
    phased: Phased | None
    resource: AppStoreVersion = attrs.field(repr=False, eq=False)

    @property
    def meaning(self) -> State:
        """What its state means, whose move it is, and what to run next."""
        return state_of(self.state)

    @property
    def label(self) -> str:
        """How people name it: `2.1 on IOS`."""
        return f"{self.version} on {self.platform}"

    @property
    def next(self) -> str:
        """The command to run next; empty where there is none."""
        return self.meaning.next.format(app=self.app, version=self.version, platform=self.platform)

    @property
    def situation(self) -> str:
        """A sentence on how it stands, with the command to run next."""
        then = f"; next: {self.next}" if self.next else ""
        return f"version {self.label} is {self.state or 'new'}: {self.meaning.says}{then}"

    def to_dict(self) -> dict[str, Any]:
        """What programs get of it: all but `resource`."""
        plain = {one.name: getattr(self, one.name) for one in attrs.fields(type(self)) if one.name != "resource"}
        phased = {**attrs.asdict(self.phased), "percent": self.phased.percent} if self.phased else None
        return {**plain, "phased": phased}


@attrs.frozen
class Outcome:
    """What a workflow came to."""

    version: VersionSummary
    """The version as it is now."""
    steps: tuple[Step, ...]
    """Every step, in order."""

    @property
    def changed(self) -> tuple[str, ...]:
        """What was changed; empty if everything was so already."""
        return changed(self.steps)

    def to_dict(self) -> dict[str, Any]:
        """What programs get of it."""
        return {
            "version": self.version.to_dict(),
            "changed": list(self.changed),
            "steps": [attrs.asdict(step) for step in self.steps],
        }


def summarize(
    app: App, version: AppStoreVersion, build: Build | None, phased: AppStoreVersionPhasedRelease | None
) -> VersionSummary:
    """The summary of a version and what was included with it."""
    given = version.attributes
    older = given.app_store_state
    state = given.app_version_state or (OLDER_NAMES.get(older, older) if older else None)
    return VersionSummary(
        id=version.id,
        app=label_of(app),
        app_id=app.id,
        version=given.version_string or "",
        platform=given.platform,
        state=state,
        release_type=given.release_type,
        earliest_release=given.earliest_release_date,
        copyright=given.copyright,
        build_id=build.id if build else None,
        build_number=build.attributes.version if build else None,
        phased=None if phased is None else phased_of(phased),
        resource=version,
    )


def phased_of(phased: AppStoreVersionPhasedRelease) -> Phased:
    """The summary of a phased release."""
    given = phased.attributes
    return Phased(phased.id, given.phased_release_state, given.current_day_number, given.total_pause_duration or 0)


def label_of(app: App) -> str:
    """How people name an app: by its bundle id."""
    return app.attributes.bundle_id or app.id


# -- which one is meant ------------------------------------------------------------------------


def newest_first(versions: Sequence[VersionSummary]) -> list[VersionSummary]:
    """Versions by platform, and of each the highest first."""
    by_number = sorted(versions, key=lambda one: version_key(one.version), reverse=True)
    return sorted(by_number, key=lambda one: one.platform or "")


def on_platform(versions: Sequence[VersionSummary], platform: str | None) -> list[VersionSummary]:
    """Those of a platform; all for None."""
    return [one for one in versions if platform is None or one.platform == platform]


def editable_of(versions: Sequence[VersionSummary], platform: str | None) -> list[VersionSummary]:
    """Those that can be edited: at most one of each platform."""
    return [one for one in on_platform(versions, platform) if one.meaning.stage == "editable"]


def named(versions: Sequence[VersionSummary], version: str, platform: str | None) -> list[VersionSummary]:
    """Those with a number, compared exactly but as numbers (`1.1` is `1.1.0`), or with an id."""
    fitting = [one for one in on_platform(versions, platform) if version_key(one.version) == version_key(version)]
    return [one for one in versions if one.id == version] or fitting


def is_first(versions: Sequence[VersionSummary], version: VersionSummary) -> bool:
    """Whether a version is the first of its platform: no other ever went out there."""
    return not any(
        one.state in WAS_LIVE and one.id != version.id for one in on_platform(versions, version.platform)
    ) and (version.state not in WAS_LIVE)


def choose(
    versions: Sequence[VersionSummary], app: str, version: str | None, platform: str | None, stages: Sequence[str]
) -> VersionSummary:
    """The version that is meant; without a number, the one in the first of these stages in which there is any.

    Raises `NoMatch`, which says what versions there are, where none fits or several platforms have one.
    """
    where = f"of {app}" + (f" on {platform}" if platform else "")
    if version is not None:
        found = named(versions, version, platform)
        if not found:
            raise no_match("version", version, where, [one.label for one in newest_first(versions)])
    else:
        there = newest_first(on_platform(versions, platform))
        ranked = ([one for one in there if one.meaning.stage == stage] for stage in stages)
        found = next((each for each in ranked if each), [])
        if not found:
            there_are = ", ".join(f"{one.label} ({one.state})" for one in there[:5]) or "none at all"
            raise NoMatch(
                f"there is no version {where} that is {' or '.join(stages)}; there are {there_are}. "
                f"Name one with its version, or make one: asckit appstore attach {app} --create",
                candidates=tuple(one.label for one in there),
            )
        newest = {one.platform: one for one in reversed(found)}
        found = list(newest.values())
    if len(found) > 1:
        labels = tuple(one.label for one in found)
        raise NoMatch(f"{app} has {' and '.join(labels)}; say which platform (--platform)", candidates=labels)
    return found[0]


UNSETTLED: Final = (Conflict, InvalidRequest, OutcomeUnknown)
"""What a change may come to without having failed: it is read back, since what is wanted may be so all the same."""


def failed(version: VersionSummary, what: str, error: AscError) -> AscError:
    """The error for a change that came to one of `UNSETTLED`, and was not to be seen when it was read back."""
    if isinstance(error, OutcomeUnknown):
        return OutcomeUnknown(f"{error} When it was read back, {version.situation}.", request=error.request)
    return refused(version, what, str(error))


def refused(version: VersionSummary, what: str, why: str = "") -> NotReady:
    """The error for something that cannot be done as things stand: what, how things stand, and what to run next."""
    return NotReady(f"{what}; {version.situation}" + (f". {why}" if why else ""))
