"""Individual testers: who has one build of an app, and no group's others."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from asckit.errors import Conflict, InvalidRequest, NotReady
from asckit.workflow import Step, Workflow
from asckit_api.operation import UNSET, M, dual

from ..builds.workflow import Builds, BuildSummary
from .people import as_testers, find_testers, gone, outsiders
from .preconditions import check_external, check_testable, external_testers
from .steps import AT_ONCE, app_of_build, batches, confirm, listed
from .testers_file import Tester

if TYPE_CHECKING:
    from asckit_api.operation import Async

    from .people import Found


class Individuals(Workflow[M]):
    """Gives single builds to single testers. Apple: "Assign individual testers to a build"."""

    @dual
    async def add_individual_testers(
        self: Individuals[Async],
        build_id: str,
        testers: Iterable[str | Tester],
        *,
        workflow: str = "testflight.add_individual_testers",
    ) -> list[Step]:
        """Have testers, by address or as records, test this build, whatever groups they are in.

        Raises `NotReady` where the build cannot go to them yet: for whoever is not of the team, it has to be
        submitted for beta review as for an external group.
        """
        wanted = as_testers(testers)
        app = await app_of_build(self.asc, build_id)
        build = await Builds(self.asc).read(build_id)
        check_testable(build)
        have = await self._individuals(build_id)
        lacking = [one for one in wanted if one.key not in have]
        if lacking:
            check_external(build, external_testers(await outsiders(self.asc, lacking)))
            there = await find_testers(self.asc, [one.email for one in lacking], app=app.id)
            await self._add_individuals(build, lacking, there)

            async def absent() -> list[str]:
                now = await self._individuals(build_id)
                return [one.email for one in lacking if one.key not in now]

            await confirm(self.asc, absent, f"testers added to build {build.label}")
        return [
            self.asc.announce(
                Step(workflow, f"{one.email} tests {build.label}", "changed" if one in lacking else "unchanged")
            )
            for one in wanted
        ]

    async def _add_individuals(
        self: Individuals[Async], build: BuildSummary, lacking: Sequence[Tester], there: Found
    ) -> None:
        """Give a build to testers who have it not: those that Apple does not know are created with it."""
        who = listed(one.email for one in lacking)
        try:
            for tester in [one for one in lacking if one.key not in there]:
                try:
                    await self.asc.api.beta_testers.create(
                        email=tester.email,
                        first_name=tester.first_name or UNSET,
                        last_name=tester.last_name or UNSET,
                        builds=[build.id],
                    )
                except Conflict:
                    found = await find_testers(self.asc, [tester.email])
                    if not found:
                        raise
                    there |= found
            ids = [there[one.key].id for one in lacking if one.key in there]
            for batch in batches(ids, AT_ONCE):
                await self.asc.api.builds.add_individual_testers(build.id, batch)
        except (InvalidRequest, Conflict) as error:
            now = await Builds(self.asc).read(build.id)
            raise NotReady(
                f"Apple does not take build {build.label} for {who} yet; it is {now.internal_state} for internal and "
                f"{now.external_state} for external testing. Run the same again once that has changed. {error}"
            ) from error

    @dual
    async def remove_individual_testers(
        self: Individuals[Async],
        build_id: str,
        emails: Sequence[str],
        *,
        workflow: str = "testflight.remove_individual_testers",
    ) -> list[Step]:
        """Take a build from individual testers, by address; what they have through groups they keep."""
        wanted = as_testers(emails)
        build = await Builds(self.asc).read(build_id)
        have = await self._individuals(build_id)
        leaving = [have[one.key].id for one in wanted if one.key in have]
        for batch in batches(leaving, AT_ONCE):
            await self.asc.api.builds.remove_individual_testers(build_id, batch)
        if leaving:

            async def remaining() -> list[str]:
                now = await self._individuals(build_id)
                return [one.email for one in wanted if one.key in now]

            await confirm(self.asc, remaining, f"testers taken off build {build.label}")
        return gone(self.asc, f"the individual testers of {build.label}", wanted, have, workflow)

    async def _individuals(self: Individuals[Async], build_id: str) -> Found:
        """The individual testers of a build, by address."""
        listing = self.asc.paginate(self.asc.api.builds.list_individual_testers, build_id, limit=200)
        return {(one.attributes.email or one.id).casefold(): one async for one in listing}
