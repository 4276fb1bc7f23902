"""The `TestFlight` workflow: describe a build, submit it for beta review, give it to groups, or all of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from asckit.errors import Conflict, InvalidRequest, NotReady, WorkflowError
from asckit.workflow import Step, Workflow
from asckit_api.operation import M, dual

from ..builds.finding import LATEST, no_match
from ..builds.workflow import Builds, BuildSummary
from .notes import check_notes

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from asckit_api.literals import PlatformValue
    from asckit_api.models import BetaGroup
    from asckit_api.operation import Async

NEEDS_COMPLIANCE = "MISSING_EXPORT_COMPLIANCE"
NEEDS_SUBMISSION = "READY_FOR_BETA_SUBMISSION"
SUBMITTED = frozenset({"WAITING_FOR_BETA_REVIEW", "IN_BETA_REVIEW"})
APPROVED = frozenset({"BETA_APPROVED", "READY_FOR_BETA_TESTING", "IN_BETA_TESTING"})
CONTACT = {
    "contact_first_name": "the contact's first name",
    "contact_last_name": "the contact's last name",
    "contact_phone": "the contact's phone number",
    "contact_email": "the contact's e-mail address",
}
DEMO_ACCOUNT = {
    "demo_account_name": "the name of the demo account",
    "demo_account_password": "the password of the demo account",
}
"""What beta review asks of an app's betaAppReviewDetail, in words; the account only where one is required."""


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
        return tuple(step.name for step in self.steps if step.status == "changed")

    def to_dict(self) -> dict[str, Any]:
        """What programs get of it."""
        return {
            "app": self.app,
            "build": self.build.to_dict(),
            "groups": list(self.groups),
            "changed": list(self.changed),
            "steps": [attrs.asdict(step) for step in self.steps],
        }


class TestFlight(Workflow[M]):
    """Give builds to testers.

    Each method reads first, changes only what is not so yet, and can be run again at any time: after a crash it goes
    on where it stopped. Apple: https://developer.apple.com/documentation/appstoreconnectapi/prerelease-versions-and-beta-testers
    """

    __test__ = False  # pytest takes classes named Test… for its own

    @dual
    async def distribute(
        self: TestFlight[Async],
        app: str,
        *,
        build: str = LATEST,
        groups: Sequence[str] = (),
        whats_new: Mapping[str, str] | None = None,
        submit_for_review: bool = False,
        uses_non_exempt_encryption: bool | None = None,
        version: str | None = None,
        platform: PlatformValue | None = None,
        timeout: float = 3600.0,
        every: float = 30.0,
    ) -> Distribution:
        """Wait for a build, answer for its encryption, describe it, submit it for beta review, give it to groups.

        app is an id, bundle id or exact name; build is as in `Builds.get`; groups are names or ids; whats_new is notes
        by locale. Waits at most timeout seconds for processing, looking every so many seconds.

        Everything that can be checked is checked before anything is sent. Raises `NoMatch` for an app, build or group
        that is not there; `NotReady` where a precondition is missing, such as an unanswered export compliance, which
        is never answered by default; `WaitTimeout` where processing takes too long.
        """
        notes = dict(whats_new or {})
        check_notes(notes)
        builds = Builds(self.asc)
        found_app = await builds.app(app)
        wanted = await self._groups(found_app.id, groups)
        found = await builds.get(found_app, build, version=version, platform=platform)
        if found.expired:
            raise NotReady(f"build {found.label} has expired, which cannot be undone; upload a new build")
        name = "testflight.distribute"
        found = await builds.wait(found.id, timeout=timeout, every=every, workflow=name)
        external = [group for group in wanted if not group.attributes.is_internal_group]
        await self._check(found, found_app.id, external, submit_for_review, uses_non_exempt_encryption)

        steps: list[Step] = []
        if uses_non_exempt_encryption is not None or NEEDS_COMPLIANCE in (found.internal_state, found.external_state):
            answer = found.uses_non_exempt_encryption
            given = uses_non_exempt_encryption if uses_non_exempt_encryption is not None else bool(answer)
            await builds.comply(found.id, uses_non_exempt_encryption=given, workflow=name)
            name_of_step = "export compliance is answered"
            steps.append(Step(name, name_of_step, "changed" if answer is None else "unchanged", target=found.id))
        if notes:
            steps += await self.describe(found.id, notes, workflow=name)
        internal = [group for group in wanted if group.attributes.is_internal_group]
        steps += await self._give(found.id, internal, name)
        if submit_for_review:
            steps += await self.submit(found.id, workflow=name)
        steps += await self._give(found.id, external, name)
        build_now = await builds.read(found.id)
        return Distribution(found_app.id, build_now, tuple(_name(group) for group in wanted), tuple(steps))

    @dual
    async def describe(
        self: TestFlight[Async], build_id: str, whats_new: Mapping[str, str], *, workflow: str = "testflight.describe"
    ) -> list[Step]:
        """Make these the what-to-test notes of a build, by locale; other locales stay as they are.

        Raises `NotReady` for notes that Apple would refuse, before anything is sent.
        """
        check_notes(whats_new)
        there = await self._notes(build_id)
        steps = []
        for locale, text in whats_new.items():
            name = f"what to test ({locale})"
            known = there.get(locale)
            if known is not None and known[1] == text:
                steps.append(self._step(workflow, name, "unchanged", target=build_id))
                continue
            if known is None:
                known = await self._create_notes(build_id, locale, text)
            if known is not None:
                await self.asc.api.beta_build_localizations.update(known[0], whats_new=text)
            steps.append(self._step(workflow, name, "changed", _shortened(text), build_id))
        return steps

    async def _create_notes(self: TestFlight[Async], build_id: str, locale: str, text: str) -> tuple[str, str] | None:
        """Create notes; where Apple has made that locale in the meantime, its id and text instead."""
        try:
            await self.asc.api.beta_build_localizations.create(build=build_id, locale=locale, whats_new=text)
        except Conflict:
            known = (await self._notes(build_id)).get(locale)
            if known is None:
                raise
            return known
        return None

    async def _notes(self: TestFlight[Async], build_id: str) -> dict[str, tuple[str, str]]:
        """The id and text of a build's notes, by locale."""
        listing = self.asc.paginate(self.asc.api.beta_build_localizations.list, filter_build=[build_id], limit=200)
        return {notes.attributes.locale or "": (notes.id, notes.attributes.whats_new or "") async for notes in listing}

    @dual
    async def submit(self: TestFlight[Async], build_id: str, *, workflow: str = "testflight.submit") -> list[Step]:
        """Submit a build for beta review, unless it was.

        Raises `NotReady` with a list of what is missing. Apple: "Beta App Review Submissions".
        """
        build = await Builds(self.asc).read(build_id)
        name = "submitted for beta review"
        state = build.external_state
        if state in SUBMITTED | APPROVED:
            return [self._step(workflow, name, "unchanged", str(state), build_id)]
        if state != NEEDS_SUBMISSION:
            raise NotReady(f"build {build.label} cannot be submitted for beta review: it is {state}")
        app = await self.asc.api.builds.get_app(build_id)
        if app.data is None:
            raise WorkflowError(f"build {build.label} belongs to no app that this key can see")
        await self._check_review(build, app.data.id)
        await self.asc.api.beta_app_review_submissions.create(build=build_id)
        state = (await Builds(self.asc).read(build_id)).external_state
        return [self._step(workflow, name, "changed", str(state), build_id)]

    @dual
    async def give(
        self: TestFlight[Async], build_id: str, groups: Sequence[str], *, workflow: str = "testflight.give"
    ) -> list[Step]:
        """Give a build to beta groups, by name or id; groups that have it already stay as they are.

        Raises `NoMatch` for an unknown group, and `NotReady` where the build cannot go there yet.
        """
        app = await self.asc.api.builds.get_app(build_id)
        if app.data is None:
            raise WorkflowError(f"build {build_id} belongs to no app that this key can see")
        wanted = await self._groups(app.data.id, groups)
        build = await Builds(self.asc).read(build_id)
        external = [group for group in wanted if not group.attributes.is_internal_group]
        await self._check(build, app.data.id, external, submit=False, answer=None)
        return await self._give(build_id, wanted, workflow)

    async def _give(self: TestFlight[Async], build_id: str, groups: Sequence[BetaGroup], workflow: str) -> list[Step]:
        if not groups:
            return []
        have = await self._ids_of_groups(build_id)
        lacking = [group for group in groups if group.id not in have and not group.attributes.has_access_to_all_builds]
        if lacking:
            await self._add(build_id, lacking)
            have = await self._ids_of_groups(build_id)
            missing = [_name(group) for group in lacking if group.id not in have]
            if missing:
                raise WorkflowError(
                    f"Apple took build {build_id} for {', '.join(missing)} but does not list it there yet"
                )
        steps = []
        for group in groups:
            kind = "internal" if group.attributes.is_internal_group else "external"
            if group in lacking:
                steps.append(self._step(workflow, f"in group {_name(group)}", "changed", kind, build_id))
            else:
                why = f"{kind}, gets every build by itself" if group.attributes.has_access_to_all_builds else kind
                steps.append(self._step(workflow, f"in group {_name(group)}", "unchanged", why, build_id))
        return steps

    async def _add(self: TestFlight[Async], build_id: str, groups: Sequence[BetaGroup]) -> None:
        try:
            await self.asc.api.builds.add_beta_groups(build_id, [group.id for group in groups])
        except InvalidRequest as error:
            build = await Builds(self.asc).read(build_id)
            names = ", ".join(_name(group) for group in groups)
            raise NotReady(
                f"Apple does not take build {build.label} for {names} yet; it is {build.internal_state} for internal "
                f"and {build.external_state} for external testing. Run the same again once that has changed. {error}"
            ) from error

    async def _ids_of_groups(self: TestFlight[Async], build_id: str) -> set[str]:
        listing = self.asc.paginate(self.asc.api.beta_groups.list, filter_builds=[build_id], limit=200)
        return {group.id async for group in listing}

    async def _groups(self: TestFlight[Async], app_id: str, wanted: Sequence[str]) -> list[BetaGroup]:
        """The groups with these names or ids, in this order, each once."""
        if isinstance(wanted, str):
            raise TypeError(f"groups is a list of names or ids; write [{wanted!r}]")
        if not wanted:
            return []
        listing = self.asc.paginate(self.asc.api.beta_groups.list, filter_app=[app_id], limit=200)
        every = [group async for group in listing]
        found: dict[str, BetaGroup] = {}
        for name in wanted:
            fitting = [group for group in every if name in (group.id, group.attributes.name)]
            if not fitting:
                raise no_match("beta group", name, "of this app", [_name(group) for group in every])
            if len(fitting) > 1:
                ids = ", ".join(group.id for group in fitting)
                raise NotReady(f"{len(fitting)} beta groups are named {name!r}; give the id of one: {ids}")
            found[fitting[0].id] = fitting[0]
        return list(found.values())

    async def _check(
        self: TestFlight[Async],
        build: BuildSummary,
        app_id: str,
        external: Sequence[BetaGroup],
        submit: bool,
        answer: bool | None,
    ) -> None:
        """Raises `NotReady`, naming precondition and remedy, where a step would be refused: before anything is sent."""
        states = (build.internal_state, build.external_state)
        if not build.usable:
            raise NotReady(f"build {build.label} is still {build.processing_state}; wait until it is processed")
        if build.expired:
            raise NotReady(f"build {build.label} has expired, which cannot be undone; upload a new build")
        if NEEDS_COMPLIANCE in states and build.uses_non_exempt_encryption is None and answer is None:
            raise NotReady(
                f"build {build.label} lacks the answer on export compliance, and asckit never answers that for you: "
                "say whether the app uses non-exempt encryption with uses_non_exempt_encryption=True or False "
                "(--uses-non-exempt-encryption or --no-uses-non-exempt-encryption)"
            )
        unsubmitted = build.external_state in (NEEDS_SUBMISSION, NEEDS_COMPLIANCE)
        names = ", ".join(_name(group) for group in external)
        if external and unsubmitted and not submit:
            raise NotReady(
                f"build {build.label} can go to the external group {names} only after it was submitted for beta "
                "review; ask for that with submit_for_review=True (--submit-for-review)"
            )
        if (external or submit) and build.external_state == "BETA_REJECTED":
            raise NotReady(f"beta review rejected build {build.label}; see App Store Connect, then upload a new build")
        if (external or submit) and build.external_state == "NOT_APPLICABLE":
            raise NotReady(
                f"build {build.label} was uploaded for internal testing only and cannot go to external testers"
            )
        if submit and unsubmitted:
            await self._check_review(build, app_id)

    async def _check_review(self: TestFlight[Async], build: BuildSummary, app_id: str) -> None:
        """Raises `NotReady` with everything that beta review would miss."""
        missing = []
        detail = (await self.asc.api.apps.get_beta_app_review_detail(app_id)).data
        given = detail.attributes if detail else None
        asked = CONTACT | (DEMO_ACCOUNT if given and given.demo_account_required else {})
        missing += [words for field, words in asked.items() if not getattr(given, field, None)]
        localizations = await self.asc.api.apps.list_beta_app_localizations(app_id, limit=200)
        if not any(one.attributes.feedback_email for one in localizations.data):
            missing.append("a feedback e-mail address")
        train = build.resource.relationships.pre_release_version
        if train is not None and train.id is not None:
            others = await self.asc.api.builds.list(
                filter_pre_release_version=[train.id],
                filter_beta_app_review_submission_beta_review_state=["WAITING_FOR_REVIEW", "IN_REVIEW"],
                filter_expired=["false"],
            )
            missing += [
                f"that build {other.attributes.version} of the same version leaves beta review (wait, or expire it)"
                for other in others.data
                if other.id != build.id
            ]
        if missing:
            raise NotReady(
                f"build {build.label} cannot be submitted for beta review yet; it lacks {'; '.join(missing)} "
                "(App Store Connect: TestFlight, Test Information)"
            )

    def _step(
        self: TestFlight[Async], workflow: str, name: str, status: Any, detail: str = "", target: str | None = None
    ) -> Step:
        step = Step(workflow, name, status, detail, target)
        self.asc.announce(step)
        return step


def _name(group: BetaGroup) -> str:
    return group.attributes.name or group.id


def _shortened(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 60 else line[:59] + "…"
