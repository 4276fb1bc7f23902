"""Testers of an app: add them by e-mail address or from a file, list them, take them out again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from asckit.errors import Conflict, InvalidRequest, NotReady
from asckit.workflow import Step, StepStatus, Workflow
from asckit_api.operation import UNSET, M, dual

from ..builds.workflow import Builds
from .individuals import Individuals
from .people import TesterSummary, as_testers, check_team, find_testers, gone, internal_only
from .steps import AT_ONCE, batches, choose_groups, confirm, group_name, groups_of_app, listed
from .testers_file import Tester, read_testers, write_testers

if TYPE_CHECKING:
    from asckit_api.models import BetaGroup, BetaTester
    from asckit_api.operation import Async

    from .people import Found


class Testers(Workflow[M]):
    """Keeps the testers of an app. Apple: "Beta Testers"."""

    __test__ = False  # pytest takes classes named Test… for its own

    @dual
    async def list_testers(self: Testers[Async], app: str, *, group: str | None = None) -> list[TesterSummary]:
        """The testers of an app, or of one of its groups (name or id), by address."""
        owner = await Builds(self.asc).app(app)
        every = await groups_of_app(self.asc, owner.id)
        names = {one.id: group_name(one) for one in every}
        where: dict[str, Any] = {"filter_apps": [owner.id]}
        if group is not None:
            where = {"filter_beta_groups": [choose_groups(every, [group])[0].id]}
        pages = self.asc.paginate(
            self.asc.api.beta_testers.list,
            include=["betaGroups"],
            fields_beta_groups=["name"],
            limit=200,
            limit_beta_groups=50,
            **where,
        )
        found = []
        async for tester in pages:
            given = tester.attributes
            linked = tester.relationships.beta_groups
            ids = [one.id for one in (linked.data if linked else None) or ()]
            groups = tuple(sorted(names[id] for id in ids if id in names))
            found.append(
                TesterSummary(
                    tester.id, given.email, given.first_name, given.last_name, given.state, given.invite_type, groups
                )
            )
        return sorted(found, key=lambda one: (one.email or "", one.label))

    @dual
    async def export_testers(self: Testers[Async], app: str, *, group: str | None = None) -> str:
        """The testers of an app, or of a group, as CSV that `import_testers` reads; anonymous ones are left out."""
        found = await self.list_testers(app, group=group)
        return write_testers(
            Tester(one.email, one.first_name or "", one.last_name or "", one.groups, one.state)
            for one in found
            if one.email
        )

    @dual
    async def import_testers(
        self: Testers[Async],
        app: str,
        file: str | Path | bytes,
        *,
        groups: Sequence[str] = (),
        workflow: str = "testflight.import_testers",
    ) -> list[Step]:
        """Add the testers in a CSV file (its path or bytes) to their groups, and to these.

        Everything that is wrong with the file is reported at once, by line, before anything is sent:
        `testers_file.read_testers` says which files are read. Raises what `add_testers` raises.
        """
        return await self.add_testers(app, read_testers(file), groups=groups, workflow=workflow)

    @dual
    async def add_testers(
        self: Testers[Async],
        app: str,
        testers: Iterable[str | Tester],
        *,
        groups: Sequence[str] = (),
        workflow: str = "testflight.add_testers",
    ) -> list[Step]:
        """Have testers, by address or as records, in groups (names or ids). Nobody is taken out of any group.

        Apple invites whom it does not know yet. Who is in a group already stays there, with the name that Apple has.
        Raises `ConfigurationError` for what is no address, `NoMatch` for an unknown group, and `NotReady` for testers
        without a group, and for an internal group and testers outside of the team; nothing was sent then.
        """
        wanted = as_testers(testers, groups)
        owner = await Builds(self.asc).app(app)
        every = await groups_of_app(self.asc, owner.id)
        homeless = [one.email for one in wanted if not one.groups]
        if homeless:
            known = ", ".join(group_name(group) for group in every) or "none yet: asckit testflight groups create"
            raise NotReady(
                f"{listed(homeless)}: a tester joins an app through a group, and none is named; nothing was sent. "
                f"Say which (--group); there is {known}"
            )
        names = list(dict.fromkeys(name for one in wanted for name in one.groups))
        by_name = {name: choose_groups(every, [name])[0] for name in names}
        await check_team(self.asc, wanted, by_name)
        joining = {one.key: list(dict.fromkeys(by_name[name].id for name in one.groups)) for one in wanted}
        of_app = {group.id: group for group in every}
        there = await find_testers(self.asc, [one.email for one in wanted], app=owner.id)
        steps = await self._join_all([one for one in wanted if one.key in there], joining, of_app, there, workflow)
        late = []
        for tester in [one for one in wanted if one.key not in there]:
            joined = [of_app[id] for id in joining[tester.key]]
            if not await self._create_tester(tester, joined, there):
                late.append(tester)
                continue
            for group in joined:
                name = f"{tester.email} in group {group_name(group)}"
                steps.append(self.asc.announce(Step(workflow, name, "changed", "new tester", there[tester.key].id)))
        return steps + await self._join_all(late, joining, of_app, there, workflow)

    async def _create_tester(self: Testers[Async], tester: Tester, groups: Sequence[BetaGroup], there: Found) -> bool:
        """Create a tester in groups; False where Apple knows the address from elsewhere, and there is told it."""
        try:
            made = await self.asc.api.beta_testers.create(
                email=tester.email,
                first_name=tester.first_name or UNSET,
                last_name=tester.last_name or UNSET,
                beta_groups=[group.id for group in groups],
            )
        except Conflict as error:
            found = await find_testers(self.asc, [tester.email])
            if not found:
                raise self._refused(tester.email, groups, error) from error
            there |= found
            return False
        there[tester.key] = made.data
        return True

    async def _join_all(
        self: Testers[Async],
        known: Sequence[Tester],
        joining: Mapping[str, Sequence[str]],
        groups: Mapping[str, BetaGroup],
        there: Mapping[str, BetaTester],
        workflow: str,
    ) -> list[Step]:
        """Have testers, whom Apple knows, in the groups that each is to join."""
        wanted = dict.fromkeys(id for one in known for id in joining[one.key])
        steps = []
        for id in wanted:
            steps += await self._join(groups[id], [one for one in known if id in joining[one.key]], there, workflow)
        return steps

    async def _join(
        self: Testers[Async],
        group: BetaGroup,
        known: Sequence[Tester],
        there: Mapping[str, BetaTester],
        workflow: str,
    ) -> list[Step]:
        """Have testers, whom Apple knows, in a group."""
        # Asked for by the address as Apple has it: its filter's regard for case is not documented.
        addresses = {one.key: there[one.key].attributes.email or one.email for one in known}
        members = await find_testers(self.asc, list(addresses.values()), group=group.id)
        lacking = [tester for tester in known if tester.key not in members]
        for batch in batches(lacking, AT_ONCE):
            try:
                await self.asc.api.beta_groups.add_beta_testers(group.id, [there[one.key].id for one in batch])
            except (Conflict, InvalidRequest) as error:
                raise self._refused(listed(one.email for one in batch), [group], error) from error
        if lacking:

            async def absent() -> list[str]:
                now = await find_testers(self.asc, [addresses[one.key] for one in lacking], group=group.id)
                return [one.email for one in lacking if one.key not in now]

            await confirm(self.asc, absent, f"testers added to {group_name(group)}")
        steps = []
        for tester in known:
            name = f"{tester.email} in group {group_name(group)}"
            status: StepStatus = "changed" if tester in lacking else "unchanged"
            state = str(there[tester.key].attributes.state or "")
            steps.append(self.asc.announce(Step(workflow, name, status, state, there[tester.key].id)))
        return steps

    def _refused(self, who: str, groups: Sequence[BetaGroup], error: Conflict | InvalidRequest) -> NotReady:
        """Why Apple does not take testers into groups: with the internal ones, most probably the team."""
        internal = [group_name(group) for group in groups if group.attributes.is_internal_group]
        if internal:
            return NotReady(f"{internal_only(who, internal)}. {error}")
        names = ", ".join(group_name(group) for group in groups)
        return NotReady(f"Apple does not take {who} for {names}; those after were not tried. Run it again. {error}")

    @dual
    async def remove_testers(
        self: Testers[Async],
        app: str,
        emails: Sequence[str],
        *,
        group: str | None = None,
        build: str | None = None,
        workflow: str = "testflight.remove_testers",
    ) -> list[Step]:
        """Take testers out of a group (name or id), off a build (as in `Builds.get`), or else out of the app.

        Who is not there stays away. Raises `NoMatch` for an unknown group or build.
        """
        if group is not None and build is not None:
            raise TypeError("give group or build, not both; run it once for each")
        wanted = as_testers(emails)
        owner = await Builds(self.asc).app(app)
        addresses = [one.email for one in wanted]
        if build is not None:
            found = await Builds(self.asc).get(owner, build)
            return await Individuals(self.asc).remove_individual_testers(found.id, addresses, workflow=workflow)
        if group is None:
            where = {"app": owner.id}
            place, remove = owner.attributes.name or app, self.asc.api.apps.remove_beta_testers
        else:
            (chosen,) = choose_groups(await groups_of_app(self.asc, owner.id), [group])
            where = {"group": chosen.id}
            place, remove = f"group {group_name(chosen)}", self.asc.api.beta_groups.remove_beta_testers
        there = await find_testers(self.asc, addresses, **where)
        leaving = {key: there[key] for key in (one.key for one in wanted) if key in there}
        for batch in batches([one.id for one in leaving.values()], AT_ONCE):
            await remove(chosen.id if group is not None else owner.id, batch)
        if leaving:
            known = [one.attributes.email or key for key, one in leaving.items()]

            async def remaining() -> list[str]:
                return list(await find_testers(self.asc, known, **where))

            await confirm(self.asc, remaining, f"testers taken out of {place}")
        return gone(self.asc, place, wanted, there, workflow)
