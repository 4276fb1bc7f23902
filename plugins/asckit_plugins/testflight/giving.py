"""Builds and groups: who has which build, and what has to be so before."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from asckit.errors import Conflict, InvalidRequest, NotReady
from asckit.workflow import Step, StepStatus, Workflow
from asckit_api.operation import M, dual

from ..builds.workflow import Builds
from .preconditions import check_external, check_testable, external_groups
from .steps import app_of_build, choose_groups, confirm, group_name, groups_of_app, groups_of_build, kind_of

if TYPE_CHECKING:
    from asckit.client import ClientBase
    from asckit_api.models import BetaGroup
    from asckit_api.operation import Async


class Giving(Workflow[M]):
    """Gives builds to groups and takes them back. Apple: "Beta Groups"."""

    @dual
    async def give(
        self: Giving[Async], build_id: str, groups: Sequence[str], *, workflow: str = "testflight.give"
    ) -> list[Step]:
        """Give a build to beta groups, by name or id; groups that have it already stay as they are.

        Raises `NoMatch` for an unknown group, and `NotReady` where the build cannot go there yet.
        """
        app = await app_of_build(self.asc, build_id)
        wanted = choose_groups(await groups_of_app(self.asc, app.id), groups)
        build = await Builds(self.asc).read(build_id)
        check_testable(build)
        names = [group_name(group) for group in wanted if not group.attributes.is_internal_group]
        check_external(build, external_groups(names))
        return await add_groups(self.asc, build_id, wanted, workflow)

    @dual
    async def withdraw(
        self: Giving[Async], build_id: str, groups: Sequence[str], *, workflow: str = "testflight.withdraw"
    ) -> list[Step]:
        """Take a build back from beta groups, by name or id; testers who installed it keep it until it expires.

        Raises `NoMatch` for an unknown group, and `NotReady` for one that has access to all builds.
        """
        app = await app_of_build(self.asc, build_id)
        wanted = choose_groups(await groups_of_app(self.asc, app.id), groups)
        everything = [group_name(group) for group in wanted if group.attributes.has_access_to_all_builds]
        if everything:
            raise NotReady(
                f"{', '.join(everything)} has access to all builds, so none can be taken from it; nothing was sent. "
                "Leave it out, or expire the build"
            )
        have = {group.id for group in await groups_of_build(self.asc, build_id)}
        leaving = [group for group in wanted if group.id in have]
        if leaving:
            await self.asc.api.builds.remove_beta_groups(build_id, [group.id for group in leaving])

            async def kept() -> list[str]:
                still = {group.id for group in await groups_of_build(self.asc, build_id)}
                return [group_name(group) for group in leaving if group.id in still]

            await confirm(self.asc, kept, f"build {build_id} taken from groups")
        return [
            self.asc.announce(
                Step(
                    workflow,
                    f"not in group {group_name(group)}",
                    "changed" if group in leaving else "unchanged",
                    kind_of(group),
                    build_id,
                )
            )
            for group in wanted
        ]


async def add_groups(asc: ClientBase[Async], build_id: str, groups: Sequence[BetaGroup], workflow: str) -> list[Step]:
    """Give a build to groups whose preconditions were checked."""
    if not groups:
        return []
    have = {group.id for group in await groups_of_build(asc, build_id)}
    lacking = [group for group in groups if group.id not in have and not group.attributes.has_access_to_all_builds]
    if lacking:
        await _add(asc, build_id, lacking)

        async def missing() -> list[str]:
            now = {group.id for group in await groups_of_build(asc, build_id)}
            return [group_name(group) for group in lacking if group.id not in now]

        await confirm(asc, missing, f"build {build_id} given to groups")
    steps = []
    for group in groups:
        status: StepStatus = "changed" if group in lacking else "unchanged"
        detail = kind_of(group)
        if group.attributes.has_access_to_all_builds:
            detail += ", gets every build by itself"
        steps.append(asc.announce(Step(workflow, f"in group {group_name(group)}", status, detail, build_id)))
    return steps


async def _add(asc: ClientBase[Async], build_id: str, groups: Sequence[BetaGroup]) -> None:
    try:
        await asc.api.builds.add_beta_groups(build_id, [group.id for group in groups])
    except (InvalidRequest, Conflict) as error:
        build = await Builds(asc).read(build_id)
        names = ", ".join(group_name(group) for group in groups)
        raise NotReady(
            f"Apple does not take build {build.label} for {names} yet; it is {build.internal_state} for internal "
            f"and {build.external_state} for external testing. Run the same again once that has changed. {error}"
        ) from error
