"""The `TestFlight` workflow: everything that this plugin does, and `distribute`, which composes it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from asckit.errors import NotReady
from asckit.workflow import Step, StepStatus, changed
from asckit_api.operation import M, dual

from ..builds.finding import LATEST
from ..builds.life import MISSING_COMPLIANCE, NEEDS_SUBMISSION
from ..builds.refusing import check_unexpired
from ..builds.workflow import Builds, BuildSummary
from .describing import Notes
from .explain import Explaining
from .giving import Giving, add_groups
from .groups import Groups
from .individuals import Individuals
from .invitations import Invitations
from .notes import check_notes
from .notifying import TELLABLE, TOLD, Notifying
from .people import as_testers, outsiders
from .preconditions import (
    check_external,
    check_testable,
    external_groups,
    external_testers,
    sentence,
)
from .review import Review, missing_information
from .status import Status
from .steps import choose_groups, group_name, groups_of_app, require_list
from .testers import Testers

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from asckit_api.literals import PlatformValue
    from asckit_api.models import App
    from asckit_api.operation import Async


@attrs.frozen
class Distribution:
    """What `distribute` came to."""

    app: str
    """The app's id."""
    build: BuildSummary
    """The build as it is now."""
    groups: tuple[str, ...]
    """The names of the groups that have it, of those asked for."""
    steps: tuple[Step, ...]
    """Every step, in order."""

    @property
    def changed(self) -> tuple[str, ...]:
        """What was changed; empty if everything was so already."""
        return changed(self.steps)

    def to_dict(self) -> dict[str, Any]:
        """What programs get of it."""
        return {
            "app": self.app,
            "build": self.build.to_dict(),
            "groups": list(self.groups),
            "changed": list(self.changed),
            "steps": [attrs.asdict(step) for step in self.steps],
        }


class TestFlight(
    Groups[M],
    Testers[M],
    Individuals[M],
    Invitations[M],
    Notes[M],
    Giving[M],
    Notifying[M],
    Review[M],
    Status[M],
    Explaining[M],
):
    """Give builds to testers.

    Each method that changes something reads first, changes only what is not so yet, and can be run again at any time:
    after a crash it goes on where it stopped. It returns its steps, whose `target` is the id of what each is about.
    Apple: https://developer.apple.com/documentation/appstoreconnectapi/prerelease-versions-and-beta-testers
    """

    __test__ = False  # pytest takes classes named Test… for its own

    @dual
    async def distribute(
        self: TestFlight[Async],
        app: str,
        *,
        build: str = LATEST,
        groups: Sequence[str] = (),
        testers: Sequence[str] = (),
        whats_new: Mapping[str, str] | None = None,
        submit_for_review: bool = False,
        uses_non_exempt_encryption: bool | None = None,
        auto_notify: bool | None = None,
        notify: bool = False,
        version: str | None = None,
        platform: PlatformValue | None = None,
        timeout: float = 3600.0,
        every: float | None = None,
    ) -> Distribution:
        """Wait for a build, answer for its encryption, describe it, submit it for beta review, give it to testers.

        The build may be anybody's: it is found at Apple. app is an id, bundle id or exact name; build is as in
        `Builds.get`; groups are names or ids; testers are e-mail addresses, for this build alone; whats_new is notes
        by locale. auto_notify sets whether testers are told by themselves; notify tells them now, or says that it is
        too early. Waits at most timeout seconds for processing, looking every so many seconds; by default as
        `Builds.wait` does.

        Everything that can be checked is checked before anything is sent. Raises `NoMatch` for an app, build or group
        that is not there; `NotReady` where a precondition is missing, such as an unanswered export compliance, which
        is never answered by default; `WaitTimeout` where processing takes too long.
        """
        notes = dict(whats_new or {})
        check_notes(notes)
        individuals = as_testers(testers)
        require_list(groups, "groups")
        builds = Builds(self.asc)
        owner = await builds.app(app)
        wanted = choose_groups(await groups_of_app(self.asc, owner.id), groups) if groups else []
        found = await builds.get(owner, build, version=version, platform=platform)
        check_unexpired(found)
        name = "testflight.distribute"
        found = await builds.wait(found.id, timeout=timeout, every=every, workflow=name)
        external = [group for group in wanted if not group.attributes.is_internal_group]
        whom = [external_groups([group_name(group) for group in external])]
        if individuals:
            whom.append(external_testers(await outsiders(self.asc, individuals)))
        await self._check(found, owner, " and ".join(filter(None, whom)), submit_for_review, uses_non_exempt_encryption)

        steps: list[Step] = []
        if uses_non_exempt_encryption is not None or MISSING_COMPLIANCE in (found.internal_state, found.external_state):
            answer = found.uses_non_exempt_encryption
            given = uses_non_exempt_encryption if uses_non_exempt_encryption is not None else bool(answer)
            await builds.comply(found.id, uses_non_exempt_encryption=given, workflow=name)
            status: StepStatus = "changed" if answer is None else "unchanged"
            steps.append(Step(name, "export compliance is answered", status, target=found.id))
        if notes:
            steps += await self.describe(found.id, notes, workflow=name)
        if auto_notify is not None:
            steps += await self.auto_notify(found.id, enabled=auto_notify, workflow=name)
        internal = [group for group in wanted if group.attributes.is_internal_group]
        steps += await add_groups(self.asc, found.id, internal, name)
        if submit_for_review:
            steps += await self.submit(found.id, workflow=name)
        steps += await add_groups(self.asc, found.id, external, name)
        if testers:
            steps += await self.add_individual_testers(found.id, testers, workflow=name)
        now = await builds.read(found.id)
        if notify:
            steps += await self._notify(now, name)
            now = await builds.read(found.id)
        return Distribution(owner.id, now, tuple(group_name(group) for group in wanted), tuple(steps))

    async def _notify(self: TestFlight[Async], build: BuildSummary, workflow: str) -> list[Step]:
        """Tell testers where they can be; before its approval, that is for another run, and no error."""
        if build.external_state in TELLABLE or build.external_state == TOLD:
            return await self.notify(build.id, workflow=workflow)
        why = f"too early: it is {build.external_state}; run the same again after its approval, or use auto-notify"
        return [self.asc.announce(Step(workflow, "testers are told", "skipped", why, build.id))]

    async def _check(
        self: TestFlight[Async],
        build: BuildSummary,
        owner: App,
        whom: str,
        submit: bool,
        answer: bool | None,
    ) -> None:
        """Raises `NotReady`, naming precondition and remedy, where a step would be refused: before anything is sent."""
        check_testable(build, answer=answer)
        check_external(build, whom, submit=submit)
        if submit and build.external_state in (NEEDS_SUBMISSION, MISSING_COMPLIANCE):
            missing = await missing_information(self.asc, build, owner.id, owner.attributes.bundle_id or owner.id)
            if missing:
                raise NotReady(sentence(build, missing))
