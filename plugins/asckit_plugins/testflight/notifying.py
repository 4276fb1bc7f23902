"""Telling testers of a build: by itself once it can be tested, or now."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from asckit.errors import Conflict, NotReady
from asckit.workflow import Step, Workflow
from asckit_api.operation import M, dual

from ..builds.life import BEING_TESTED, PASSED_BETA_REVIEW
from ..builds.workflow import Builds
from .preconditions import check_testable
from .steps import update

if TYPE_CHECKING:
    from asckit_api.operation import Async

TOLD: Final = BEING_TESTED
"""externalBuildState of a build whose testers know of it."""
TELLABLE: Final = PASSED_BETA_REVIEW - {TOLD}
"""externalBuildState of a build that waits for its testers to be told."""
ALREADY: Final = "STATE_ERROR.ENTITY_STATE_INVALID"


class Notifying(Workflow[M]):
    """Tells external testers of builds. Apple: "Build Beta Details", "Build Beta Notifications"."""

    @dual
    async def auto_notify(
        self: Notifying[Async], build_id: str, *, enabled: bool = True, workflow: str = "testflight.auto_notify"
    ) -> list[Step]:
        """Set whether testers are told by themselves once the build can be tested.

        Raises `NotReady` while Apple has not made the build's beta detail.
        """
        build = await Builds(self.asc).read(build_id)
        detail = (await self.asc.api.builds.get_build_beta_detail(build_id)).data if build.internal_state else None
        if detail is None:
            raise NotReady(
                f"build {build.label} has no beta detail yet, so nothing was set; wait until it is processed: "
                f'asckit builds wait APP "{build.label}"'
            )
        name = f"testers are {'' if enabled else 'not '}told by themselves"
        if detail.attributes.auto_notify_enabled is enabled:
            return [self.asc.announce(Step(workflow, name, "unchanged", target=build_id))]
        known = detail.id

        async def is_so() -> bool:
            now = (await self.asc.api.build_beta_details.get(known)).data
            return now.attributes.auto_notify_enabled is enabled

        await update(lambda: self.asc.api.build_beta_details.update(known, auto_notify_enabled=enabled), is_so)
        return [self.asc.announce(Step(workflow, name, "changed", target=build_id))]

    @dual
    async def notify(self: Notifying[Async], build_id: str, *, workflow: str = "testflight.notify") -> list[Step]:
        """Tell the external testers of a build now, unless they were told or are by themselves.

        Raises `NotReady` for a build that external testers cannot install yet.
        """
        name = "testers are told"
        build = await Builds(self.asc).read(build_id)
        check_testable(build)
        if build.external_state == TOLD:
            return [self.asc.announce(Step(workflow, name, "unchanged", "it is in testing, so they know", build_id))]
        detail = (await self.asc.api.builds.get_build_beta_detail(build_id)).data
        if detail is not None and detail.attributes.auto_notify_enabled:
            why = "auto-notify is on: they are told by themselves"
            return [self.asc.announce(Step(workflow, name, "unchanged", why, build_id))]
        if build.external_state not in TELLABLE:
            raise NotReady(
                f"the testers of build {build.label} cannot be told yet: it is {build.external_state} for external "
                f'testing. asckit testflight status APP --build "{build.label}" says what comes next; with '
                f'asckit testflight notify APP --build "{build.label}" --auto, they are told by themselves then'
            )
        try:
            await self.asc.api.build_beta_notifications.create(build=build_id)
        except Conflict as error:
            if not error.code.startswith(ALREADY):
                raise
            now = await Builds(self.asc).read(build_id)
            if now.external_state != TOLD and not await self._has_testers(build_id):
                raise NotReady(
                    f"build {build.label} has no external testers to tell; give it to a group first: "
                    "asckit testflight give"
                ) from error
            why = "Apple says that they were told already"
            return [self.asc.announce(Step(workflow, name, "unchanged", why, build_id))]
        return [self.asc.announce(Step(workflow, name, "changed", target=build_id))]

    async def _has_testers(self: Notifying[Async], build_id: str) -> bool:
        groups = await self.asc.api.beta_groups.list(filter_builds=[build_id], limit=1)
        return bool(groups.data) or bool((await self.asc.api.builds.list_individual_testers(build_id, limit=1)).data)
