"""Beta groups: create, rename, delete, and the public link by which anybody joins one."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

import attrs

from asckit.errors import ConfigurationError, Conflict, NotFound, NotReady, WorkflowError
from asckit.workflow import Step, Workflow
from asckit_api.operation import M, dual

from ..builds.finding import near
from ..builds.workflow import Builds
from .steps import choose_groups, confirm, fitting_groups, group_name, groups_of_app, kind_of, update

if TYPE_CHECKING:
    from asckit_api.models import App, BetaGroup
    from asckit_api.operation import Async

LARGEST_LIMIT: Final = 10_000
"""Testers that a public link takes at most, which is what an app may have of external testers."""
DUPLICATE: Final = "ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE"


@attrs.frozen
class GroupSummary:
    """A beta group with what people ask of it."""

    id: str
    name: str
    internal: bool
    all_builds: bool
    """Whether it gets every build by itself; internal groups only."""
    feedback: bool
    public_link: str | None
    """Where anybody can join; None while the link is off."""
    public_link_limit: int | None
    """How many testers it takes; None for no limit of its own."""
    created: datetime | None

    def to_dict(self) -> dict[str, Any]:
        """What programs get of it."""
        return attrs.asdict(self)


def summarize_group(group: BetaGroup) -> GroupSummary:
    """The summary of a group."""
    given = group.attributes
    return GroupSummary(
        id=group.id,
        name=group_name(group),
        internal=bool(given.is_internal_group),
        all_builds=bool(given.has_access_to_all_builds),
        feedback=bool(given.feedback_enabled),
        public_link=given.public_link if given.public_link_enabled else None,
        public_link_limit=given.public_link_limit if given.public_link_limit_enabled else None,
        created=given.created_date,
    )


class Groups(Workflow[M]):
    """Keeps beta groups as they should be. Apple: "Beta Groups"."""

    @dual
    async def list_groups(self: Groups[Async], app: str) -> list[GroupSummary]:
        """The beta groups of an app, internal ones first, by name."""
        found = await groups_of_app(self.asc, (await Builds(self.asc).app(app)).id)
        return sorted(map(summarize_group, found), key=lambda group: (not group.internal, group.name.lower()))

    @dual
    async def ensure_group(
        self: Groups[Async],
        app: str,
        name: str,
        *,
        internal: bool | None = None,
        all_builds: bool | None = None,
        feedback: bool | None = None,
        public_link: bool | None = None,
        public_link_limit: int | None = None,
        workflow: str = "testflight.ensure_group",
    ) -> list[Step]:
        """Have a group of this name, as described; what is left out stays as it is, or is Apple's default in a new one.

        A new group is external unless internal says otherwise. public_link_limit is a number of testers, from 1 to
        10,000, or 0 for none. Whether a group is internal, and has access to all builds, is fixed when it is made:
        `NotReady` is raised where an existing one differs. The step's target is the group's id.
        """
        _check_wishes(internal, all_builds, public_link, public_link_limit)
        owner = await Builds(self.asc).app(app)
        wanted = _wanted(feedback, public_link, public_link_limit)
        step = f"group {name} exists"
        fitting = fitting_groups(await groups_of_app(self.asc, owner.id), name)
        if not fitting:
            made = await self._create_group(owner, name, internal, all_builds, wanted)
            if made is not None:
                return [self.asc.announce(Step(workflow, step, "changed", _description(made), made.id))]
            fitting = fitting_groups(await groups_of_app(self.asc, owner.id), name)
            if not fitting:
                raise WorkflowError(
                    f"Apple says that there is a group {name!r} already, but does not list it yet; run the same again"
                )
        group = fitting[0]
        _check_fixed(group, internal, all_builds)
        return [await self._change_group(group, wanted, step, workflow)]

    async def _create_group(
        self: Groups[Async],
        owner: App,
        name: str,
        internal: bool | None,
        all_builds: bool | None,
        wanted: dict[str, Any],
    ) -> BetaGroup | None:
        """Create a group; None where somebody else has done so in the meantime."""
        fixed = {"is_internal_group": internal, "has_access_to_all_builds": all_builds}
        given = {field: value for field, value in (fixed | wanted).items() if value is not None}
        try:
            return (await self.asc.api.beta_groups.create(app=owner.id, name=name, **given)).data
        except Conflict as error:
            if not error.code.startswith(DUPLICATE):
                raise
            return None

    async def _change_group(
        self: Groups[Async], group: BetaGroup, wanted: Mapping[str, Any], step: str, workflow: str
    ) -> Step:
        """Change what differs from what is wanted; confirm it from Apple's answer."""
        if wanted.get("public_link_enabled") and group.attributes.is_internal_group:
            raise NotReady(
                f"{group_name(group)} is an internal group, and only external ones have a public link; nothing was sent"
            )
        differing = {field: value for field, value in wanted.items() if getattr(group.attributes, field) != value}
        if not differing:
            return self.asc.announce(Step(workflow, step, "unchanged", _description(group), group.id))

        now = group

        async def left() -> list[str]:
            nonlocal now
            now = (await self.asc.api.beta_groups.get(group.id)).data
            return [field for field, value in differing.items() if getattr(now.attributes, field) != value]

        async def is_so() -> bool:
            return not await left()

        await update(lambda: self.asc.api.beta_groups.update(group.id, **differing), is_so)
        await confirm(self.asc, left, f"the change of {group_name(group)}")
        return self.asc.announce(Step(workflow, step, "changed", _description(now), group.id))

    @dual
    async def rename_group(
        self: Groups[Async], app: str, group: str, name: str, *, workflow: str = "testflight.rename_group"
    ) -> list[Step]:
        """Give a group, by name or id, another name. Where only the new name is there, that was done before.

        Raises `NoMatch` where neither is there, and `NotReady` where another group has the name.
        """
        every = await groups_of_app(self.asc, (await Builds(self.asc).app(app)).id)
        taken = fitting_groups(every, name)
        renamed = fitting_groups(every, group)
        step = f"group is named {name}"
        if taken and (not renamed or renamed[0].id == taken[0].id):
            return [self.asc.announce(Step(workflow, step, "unchanged", target=taken[0].id))]
        (found,) = choose_groups(every, [group])
        if taken:
            raise NotReady(
                f"{name!r} is the name of another group of this app (id {taken[0].id}), so {group!r} was not renamed; "
                "choose another name, or delete that group first: asckit testflight groups delete"
            )
        await self.asc.api.beta_groups.update(found.id, name=name)
        return [self.asc.announce(Step(workflow, step, "changed", f"was {group_name(found)}", found.id))]

    @dual
    async def delete_group(
        self: Groups[Async], app: str, group: str, *, workflow: str = "testflight.delete_group"
    ) -> list[Step]:
        """Delete a group, by name or id: its testers lose what they had through it. One that is gone is gone.

        This cannot be undone. Raises `NotReady` where several groups have the name.
        """
        every = await groups_of_app(self.asc, (await Builds(self.asc).app(app)).id)
        step = f"group {group} is gone"
        found = fitting_groups(every, group)
        if not found:
            nearest = near(group, [group_name(one) for one in every], most=3)
            others = f"there is no such group; there is {', '.join(nearest)}" if nearest else "the app has no groups"
            return [self.asc.announce(Step(workflow, step, "unchanged", others))]
        try:
            await self.asc.api.beta_groups.delete(found[0].id)
        except NotFound:  # somebody else was faster
            return [self.asc.announce(Step(workflow, step, "unchanged", target=found[0].id))]
        return [self.asc.announce(Step(workflow, step, "changed", kind_of(found[0]), found[0].id))]

    @dual
    async def public_link(
        self: Groups[Async],
        app: str,
        group: str,
        *,
        enabled: bool = True,
        limit: int | None = None,
        workflow: str = "testflight.public_link",
    ) -> list[Step]:
        """Turn the public link of an external group, by name or id, on or off; the step's detail has the link.

        limit is how many testers may join by it, from 1 to 10,000; 0 takes a limit away, None leaves it. Apple keeps
        the address of a link that is turned off and on again: for a new one, make a new group.
        """
        _check_wishes(None, None, enabled, limit)
        every = await groups_of_app(self.asc, (await Builds(self.asc).app(app)).id)
        (found,) = choose_groups(every, [group])
        step = f"public link of {group_name(found)} is {'on' if enabled else 'off'}"
        return [await self._change_group(found, _wanted(None, enabled, limit), step, workflow)]


def _check_wishes(
    internal: bool | None, all_builds: bool | None, public_link: bool | None, public_link_limit: int | None
) -> None:
    """Raises `ConfigurationError` for what Apple has no group of."""
    if public_link_limit is not None and not 0 <= public_link_limit <= LARGEST_LIMIT:
        raise ConfigurationError(
            f"a public link takes from 1 to {LARGEST_LIMIT:,} testers (0: no limit), not {public_link_limit:,}"
        )
    if internal and public_link:
        raise ConfigurationError("an internal group has no public link; leave it out, or make the group external")
    if all_builds and internal is False:
        raise ConfigurationError("only an internal group has access to all builds; make it internal, or leave that out")


def _check_fixed(group: BetaGroup, internal: bool | None, all_builds: bool | None) -> None:
    """Raises `NotReady` for a group that differs in what Apple fixes when it is made."""
    name, given = group_name(group), group.attributes
    if internal is not None and bool(given.is_internal_group) is not internal:
        raise NotReady(
            f"the group {name} is {kind_of(group)}, and Apple never changes that; make one of another name, or delete "
            "this one first (asckit testflight groups delete), whose testers then lose what they have through it"
        )
    if all_builds is not None and bool(given.has_access_to_all_builds) is not all_builds:
        has = "has" if given.has_access_to_all_builds else "does not have"
        raise NotReady(
            f"the group {name} {has} access to all builds, which Apple fixes when a group is made (and offers to "
            "internal groups only); make one of another name, or delete this one first"
        )


def _wanted(feedback: bool | None, public_link: bool | None, public_link_limit: int | None) -> dict[str, Any]:
    """The fields of a group that can be changed, as they are wanted; what is left out stays."""
    wanted: dict[str, Any] = {}
    if feedback is not None:
        wanted["feedback_enabled"] = feedback
    if public_link is not None:
        wanted["public_link_enabled"] = public_link
    if public_link_limit == 0:
        wanted["public_link_limit_enabled"] = False
    elif public_link_limit is not None:
        wanted |= {"public_link_limit_enabled": True, "public_link_limit": public_link_limit}
    return wanted


def _description(group: BetaGroup) -> str:
    """What to know of a group, as the detail of a step."""
    summary = summarize_group(group)
    parts = [kind_of(group)]
    if summary.all_builds:
        parts.append("gets every build")
    if summary.public_link:
        limit = f" (at most {summary.public_link_limit:,} testers)" if summary.public_link_limit else ""
        parts.append(summary.public_link + limit)
    return ", ".join(parts)
