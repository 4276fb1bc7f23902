"""Testers as Apple has them: found by e-mail address, and who of them may join what."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import attrs

from asckit.errors import ConfigurationError, NotReady, PermissionDenied
from asckit.workflow import Step

from .steps import EMAILS_AT_ONCE, batches, group_name, listed, require_list
from .testers_file import Tester, is_email, merge

if TYPE_CHECKING:
    from asckit.client import ClientBase
    from asckit_api.models import BetaGroup, BetaTester
    from asckit_api.operation import Async

Found = dict[str, "BetaTester"]
"""Testers by e-mail address, in lower case."""


@attrs.frozen
class TesterSummary:
    """A tester of an app."""

    __test__ = False  # pytest takes classes named Test… for its own

    id: str
    email: str | None
    """None for those who joined anonymously, by a public link."""
    first_name: str | None
    last_name: str | None
    state: str | None
    """NOT_INVITED, INVITED, ACCEPTED, INSTALLED or REVOKED."""
    invite_type: str | None
    """EMAIL or PUBLIC_LINK."""
    groups: tuple[str, ...]
    """The names of the app's groups that the tester is in."""

    @property
    def label(self) -> str:
        """How people name the tester."""
        names = " ".join(name for name in (self.first_name, self.last_name) if name)
        return self.email or names or self.id

    def to_dict(self) -> dict[str, Any]:
        """What programs get of it."""
        return {**attrs.asdict(self), "groups": list(self.groups)}


def as_testers(testers: Iterable[str | Tester], groups: Sequence[str] = ()) -> list[Tester]:
    """Testers from addresses or records, each once, with these groups beside their own.

    Raises `ConfigurationError`, which lists every address that is none.
    """
    require_list(testers, "testers")
    require_list(groups, "groups")
    given = [Tester(one.strip()) if isinstance(one, str) else one for one in testers]
    wrong = [repr(one.email) for one in given if not is_email(one.email)]
    if wrong:
        raise ConfigurationError(f"no e-mail address: {listed(wrong, most=20)}; nothing was sent")
    return merge(attrs.evolve(one, groups=(*one.groups, *groups)) for one in given)


def _where(app: str | None, group: str | None) -> dict[str, Any]:
    """The filters for the testers of an app or a group (ids)."""
    filters = {"filter_apps": app, "filter_beta_groups": group}
    return {name: [id] for name, id in filters.items() if id is not None}


async def every_tester(asc: ClientBase[Async], *, app: str | None = None, group: str | None = None) -> list[BetaTester]:
    """Every tester of an app or a group (ids)."""
    where = _where(app, group)
    return [one async for one in asc.paginate(asc.api.beta_testers.list, limit=200, **where)]


async def find_testers(
    asc: ClientBase[Async], emails: Sequence[str], *, app: str | None = None, group: str | None = None
) -> Found:
    """The testers with these addresses, of an app or a group (ids), in one request for 50 addresses.

    Apple may hold several testers of one address, in different apps, so a search should say which app.
    """
    found: Found = {}
    where = _where(app, group)
    wanted = {email.casefold() for email in emails}
    for batch in batches(emails, EMAILS_AT_ONCE):
        async for tester in asc.paginate(asc.api.beta_testers.list, filter_email=list(batch), limit=200, **where):
            key = (tester.attributes.email or "").casefold()
            if key in wanted:
                found.setdefault(key, tester)
    return found


async def team_members(asc: ClientBase[Async], emails: Sequence[str]) -> set[str] | None:
    """Which of these addresses belong to users of the team, in lower case; None where the key may not see users."""
    wanted = {email.casefold() for email in emails}
    members: set[str] = set()
    try:
        for batch in batches(emails, EMAILS_AT_ONCE):
            async for user in asc.paginate(asc.api.users.list, filter_username=list(batch), limit=200):
                members.add((user.attributes.username or "").casefold())
    except PermissionDenied:
        return None
    return members & wanted


async def outsiders(asc: ClientBase[Async], testers: Sequence[Tester]) -> list[str]:
    """The addresses of testers who are not of the team; none where the key may not see users."""
    members = await team_members(asc, [one.email for one in testers])
    return [one.email for one in testers if members is not None and one.key not in members]


async def check_team(asc: ClientBase[Async], testers: Sequence[Tester], groups: Mapping[str, BetaGroup]) -> None:
    """Raises `NotReady` for testers who are to join an internal group without being users of the team.

    groups are the app's, by id and name. Does nothing where the key may not see users: Apple refuses then.
    """
    internal = {name for name, group in groups.items() if group.attributes.is_internal_group}
    concerned = [tester for tester in testers if internal.intersection(tester.groups)]
    if not concerned:
        return
    emails = await outsiders(asc, concerned)
    strangers = [tester for tester in concerned if tester.email in emails]
    if strangers:
        names = {group_name(groups[name]) for tester in strangers for name in internal.intersection(tester.groups)}
        raise NotReady(internal_only(listed(one.email for one in strangers), sorted(names)))


def internal_only(who: str, groups: Iterable[str]) -> str:
    """Why somebody cannot join internal groups, and what mends it."""
    return (
        f"{who}: not in the team, and the internal group {', '.join(groups)} takes only users of the team; invite them "
        "in App Store Connect (Users and Access) first, or use an external group. Nobody was added to it"
    )


def gone(
    asc: ClientBase[Async], place: str, wanted: Sequence[Tester], there: Mapping[str, BetaTester], workflow: str
) -> list[Step]:
    """The steps of testers who were taken out of a place, or were not there."""
    return [
        asc.announce(Step(workflow, f"{one.email} not in {place}", "changed", "", there[one.key].id))
        if one.key in there
        else asc.announce(Step(workflow, f"{one.email} not in {place}", "unchanged", "was not there"))
        for one in wanted
    ]
