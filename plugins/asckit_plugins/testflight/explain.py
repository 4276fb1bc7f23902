"""Why can this tester not install this build? Facts, gathered in a few requests, and a pure decision over them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

import attrs

from asckit.workflow import Workflow
from asckit_api.operation import M, dual

from ..builds.finding import version_key
from ..builds.life import BEING_TESTED, BROKEN, COMPLIANCE_REVIEW, INSTALLABLE, MISSING_COMPLIANCE, PASSED_BETA_REVIEW
from ..builds.workflow import Builds, BuildSummary
from .groups import GroupSummary, summarize_group
from .people import as_testers
from .status import next_of
from .steps import groups_of_app, groups_of_build, listed

if TYPE_CHECKING:
    from asckit_api.literals import PlatformValue
    from asckit_api.operation import Async

Verdict: TypeAlias = Literal["ok", "failed", "unknown"]

DEVICES: Final = {
    "IOS": ("IOS",),
    "MAC_OS": ("MAC_OS",),
    "TV_OS": ("TV_OS",),
    "VISION_OS": ("VISION_OS",),
}
"""The platform of a build → those of devices that run it for certain; others may, where the group allows it."""


@attrs.frozen
class Check:
    """One thing that has to be so."""

    name: str
    verdict: Verdict
    detail: str = ""
    fix: str = ""
    """What mends it: a command, or where to go; empty where nothing needs mending."""

    def to_dict(self) -> dict[str, Any]:
        """What programs get of it."""
        return attrs.asdict(self)


@attrs.frozen
class Explanation:
    """Whether a tester can install a build, and if not, why."""

    app: str
    build: BuildSummary
    email: str
    checks: tuple[Check, ...]
    """In the order in which to mend them."""

    @property
    def blocking(self) -> Check | None:
        """The first thing that stands in the way; None where nothing does that Apple tells of."""
        return next((check for check in self.checks if check.verdict == "failed"), None)

    def to_dict(self) -> dict[str, Any]:
        """What programs get of it."""
        return {
            "app": self.app,
            "build": self.build.to_dict(),
            "tester": self.email,
            "can_install": self.blocking is None,
            "blocking": self.blocking.to_dict() if self.blocking else None,
            "checks": [check.to_dict() for check in self.checks],
        }


@attrs.frozen
class Device:
    """A device that a tester runs the app on."""

    model: str
    platform: str | None
    os: str | None
    build: str | None
    """The build number that it has."""


@attrs.frozen
class Facts:
    """What an explanation is made of."""

    app: str
    """The app's bundle id."""
    build: BuildSummary
    email: str
    groups: tuple[GroupSummary, ...]
    """The app's."""
    having: frozenset[str]
    """The ids of the groups that have the build, one with access to all builds among them or not."""
    known: bool
    """Whether Apple has a tester of this address in any app."""
    state: str | None
    """The tester's, in this app; None where there is none."""
    member_of: frozenset[str] = frozenset()
    """The ids of the groups that the tester is in."""
    individual: bool = False
    """Whether the tester has the build beside groups."""
    devices: tuple[Device, ...] = ()
    least_os: str | None = None
    """The least version of the operating system that runs the build."""

    @property
    def name(self) -> str:
        """The build in a command."""
        return f'{self.app} --build "{self.build.label}"'

    @property
    def add(self) -> str:
        """The command that makes the tester one, in an external group that has the build if there is one."""
        command = f"asckit testflight testers add {self.app} {self.email} --group"
        fitting = [group.name for group in self.groups if group.id in self.having and not group.internal]
        if fitting:
            return f'{command} "{fitting[0]}"'
        names = listed(group.name for group in self.groups)
        return f"{command} … (there is {names})" if names else f"{command} …, after asckit testflight groups create"

    @property
    def ways(self) -> list[GroupSummary]:
        """The groups by which the tester has the build."""
        return [
            group
            for group in self.groups
            if group.id in self.member_of and (group.all_builds or group.id in self.having)
        ]

    @property
    def is_internal(self) -> bool:
        """Whether the tester has the build as an internal one, or could have it so only."""
        groups = self.ways or ([] if self.individual else [one for one in self.groups if one.id in self.member_of])
        return any(group.internal for group in groups)

    @property
    def installable(self) -> bool:
        """Whether the tester has the build, and its state lets them install it."""
        state = self.build.internal_state if self.is_internal else self.build.external_state
        return bool(self.ways or self.individual) and state in INSTALLABLE


def explain(facts: Facts) -> Explanation:
    """The explanation that facts come to: every check, also those behind the first that failed."""
    checks = [check for one in CHECKS for check in one(facts)]
    return Explanation(facts.app, facts.build, facts.email, tuple(checks))


def _is_tester(facts: Facts) -> Iterator[Check]:
    if facts.state is not None:
        yield Check("is a tester of the app", "ok")
        return
    known = "a tester of other apps only" if facts.known else "no tester"
    detail = f"{facts.email} is {known}; check the address that the Apple Account uses"
    yield Check("is a tester of the app", "failed", detail, facts.add)
    yield from _public_links(facts)


def _public_links(facts: Facts) -> Iterator[Check]:
    """By which links somebody could join who is no tester yet."""
    open_ = [group for group in facts.groups if group.public_link]
    with_build = [group for group in open_ if group.id in facts.having]
    if not with_build:
        found = f"{listed(group.name for group in open_)} has one, but not this build" if open_ else "there is none"
        yield Check("can join by a public link", "unknown", found)
    for group in with_build:
        limit = f"takes {group.public_link_limit:,} testers, and may be full" if group.public_link_limit else "no limit"
        yield Check("can join by a public link", "unknown", f"{group.name}: {limit}", f"send them {group.public_link}")


def _has_accepted(facts: Facts) -> Iterator[Check]:
    name = "has accepted the invitation"
    resend = f"asckit testflight testers resend {facts.app} {facts.email}"
    uninvited = Check(name, "failed", "NOT_INVITED: Apple has sent no invitation yet", resend)
    if not facts.installable:
        uninvited = Check(name, "unknown", "NOT_INVITED: Apple invites once there is a build to install")
    states = {
        "ACCEPTED": Check(name, "ok", "ACCEPTED: not installed yet"),
        "INSTALLED": Check(name, "ok", "INSTALLED: has a build of the app"),
        "INVITED": Check(name, "failed", "INVITED: has not accepted; it is in an e-mail from TestFlight", resend),
        "NOT_INVITED": uninvited,
        "REVOKED": Check(
            name,
            "failed",
            "REVOKED: left the test, or was taken out of it",
            facts.add,
        ),
    }
    if facts.state is None:
        yield Check(name, "unknown", "there is no tester")
    else:
        yield states.get(facts.state, Check(name, "unknown", f"asckit does not know the state {facts.state}"))


def _is_processed(facts: Facts) -> Iterator[Check]:
    build = facts.build
    if build.processing_state in BROKEN:
        fix = next_of(build, facts.app).next
        yield Check("build is processed", "failed", f"it is {build.processing_state}", fix)
    elif build.usable:
        yield Check("build is processed", "ok", "VALID")
    else:
        detail = f"it is {build.processing_state}" + (", without a beta state" if not build.internal_state else "")
        yield Check("build is processed", "failed", detail, f'asckit builds wait {facts.app} "{build.label}"')


def _is_in_time(facts: Facts) -> Iterator[Check]:
    if facts.build.expired or "EXPIRED" in (facts.build.internal_state, facts.build.external_state):
        yield Check("build has not expired", "failed", "it has, which cannot be undone", "upload a new build")
    else:
        yield Check("build has not expired", "ok")


def _complies(facts: Facts) -> Iterator[Check]:
    build = facts.build
    states = {build.internal_state, build.external_state}
    name = "export compliance is settled"
    if not build.usable:
        yield Check(name, "unknown", "the build is not processed")
    elif states & {MISSING_COMPLIANCE, COMPLIANCE_REVIEW}:
        said = "nobody has answered" if build.uses_non_exempt_encryption is None else "Apple has papers to see"
        yield Check(name, "failed", said, next_of(build, facts.app).next)
    else:
        yield Check(name, "ok")


def _has_a_way(facts: Facts) -> Iterator[Check]:
    name = "has the build"
    if facts.individual:
        yield Check(name, "ok", "as an individual tester")
    elif facts.ways:
        yield Check(name, "ok", f"in {listed(group.name for group in facts.ways)}")
    elif facts.state is None:
        yield Check(name, "unknown", "there is no tester")
    else:
        groups = [group for group in facts.groups if group.id in facts.member_of]
        if groups:
            yield Check(
                name,
                "failed",
                f"is in {listed(group.name for group in groups)}, which {'has' if len(groups) == 1 else 'have'} it not",
                f'asckit testflight give {facts.name} --group "{groups[0].name}"',
            )
        else:
            detail = "is in no group of the app, and no individual tester of the build"
            yield Check(name, "failed", detail, facts.add)


def _is_reviewed(facts: Facts) -> Iterator[Check]:
    """Only external testers need review; who has an internal way does not."""
    name = "beta review has approved it"
    state = facts.build.external_state
    if facts.is_internal:
        yield Check(name, "ok", "internal testers need none")
    elif state in PASSED_BETA_REVIEW:
        yield Check(name, "ok", str(state))
    elif facts.state is None:
        yield Check(name, "unknown", f"{state}; needed for external testers only")
    elif state in (MISSING_COMPLIANCE, "EXPIRED", "PROCESSING", "PROCESSING_EXCEPTION", None):
        yield Check(name, "unknown", f"the build is {state or 'not processed'}")
    else:
        yield Check(name, "failed", f"it is {state}", next_of(facts.build, facts.app).next)


def _has_begun(facts: Facts) -> Iterator[Check]:
    """External testing begins when testers are told."""
    state = facts.build.external_state
    if (facts.ways or facts.individual) and not facts.is_internal and state in PASSED_BETA_REVIEW:
        if state == BEING_TESTED:
            yield Check("testing has begun", "ok")
        else:
            fix = f"asckit testflight notify {facts.name}"
            yield Check("testing has begun", "failed", f"{state}: testers were not told", fix)


def _fits_the_device(facts: Facts) -> Iterator[Check]:
    name = "the device can run it"
    platform = facts.build.platform or "unknown platform"
    least = f"{platform} {facts.least_os} or later" if facts.least_os else platform
    same = [one for one in facts.devices if one.platform in DEVICES.get(platform, ()) and one.os]
    if not same or not facts.least_os:
        other = f"; Apple knows of {listed(one.model for one in facts.devices)}" if facts.devices else ""
        yield Check(name, "unknown", f"it needs {least}{other}")
        return
    fitting = [one for one in same if version_key(one.os) >= version_key(facts.least_os)]
    shown = listed(f"{one.model} with {one.os}" for one in (fitting or same))
    if fitting:
        yield Check(name, "ok", f"{shown}; it needs {least}")
    else:
        yield Check(name, "failed", f"{shown}; it needs {least}", "update the device's operating system")


def _is_installed(facts: Facts) -> Iterator[Check]:
    having = [one for one in facts.devices if version_key(one.build) == version_key(facts.build.number)]
    if having:
        yield Check("has installed it", "ok", f"on {listed(one.model for one in having)}")


CHECKS: Final[Sequence[Callable[[Facts], Iterator[Check]]]] = (
    *(_is_tester, _has_accepted, _is_processed, _is_in_time, _complies, _is_reviewed, _has_a_way),
    *(_has_begun, _fits_the_device, _is_installed),
)
"""In the order in which to mend things."""


class Explaining(Workflow[M]):
    """Says why a tester cannot install a build."""

    @dual
    async def explain(
        self: Explaining[Async],
        app: str,
        build: str,
        tester: str,
        *,
        version: str | None = None,
        platform: PlatformValue | None = None,
    ) -> Explanation:
        """Whether a tester, by e-mail address, can install a build (as in `Builds.get`), and if not, why.

        Six to seven requests, and one for each further page of builds or groups. Raises `NoMatch` for an app or
        build that is not there; a tester who is not there is a finding.
        """
        (wanted,) = as_testers([tester])
        builds = Builds(self.asc)
        owner = await builds.app(app)
        found = await builds.get(owner, build, version=version, platform=platform)
        groups = await groups_of_app(self.asc, owner.id)
        having = await groups_of_build(self.asc, found.id)
        page = await self.asc.api.beta_testers.list(
            filter_email=[wanted.email], include=["apps", "betaGroups"], limit=200, limit_apps=50, limit_beta_groups=50
        )
        same = [one for one in page.data if (one.attributes.email or "").casefold() == wanted.key]
        here = [one for one in same if owner.id in _ids(one.relationships.apps)]
        facts = Facts(
            app=owner.attributes.bundle_id or owner.id,
            build=found,
            email=wanted.email,
            groups=tuple(map(summarize_group, groups)),
            having=frozenset(group.id for group in having),
            known=bool(same),
            state=None,
            least_os=_least_os(found),
        )
        if here:
            given = here[0].attributes
            linkages = self.asc.paginate(self.asc.api.beta_testers.list_builds_linkages, here[0].id, limit=200)
            facts = attrs.evolve(
                facts,
                state=given.state or "unknown",
                member_of=frozenset(_ids(here[0].relationships.beta_groups)),
                individual=found.id in [one.id async for one in linkages],
                devices=tuple(
                    Device(one.model or "a device", one.platform, one.os_version, one.app_build_version)
                    for one in given.app_devices or ()
                ),
            )
        return explain(facts)


def _ids(linked: Any) -> list[str]:
    return [one.id for one in (linked.data if linked else None) or ()]


def _least_os(build: BuildSummary) -> str | None:
    given = build.resource.attributes
    fields = {"MAC_OS": given.computed_min_mac_os_version or given.ls_minimum_system_version}
    fields["VISION_OS"] = given.computed_min_vision_os_version
    return fields.get(build.platform or "") or given.min_os_version
