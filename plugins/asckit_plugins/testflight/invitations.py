"""Invitations: sent again to those who have not accepted theirs, once for each time that somebody asks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from asckit.errors import AscError, Conflict, NotReady
from asckit.workflow import Step, StepStatus, Workflow
from asckit_api.operation import M, dual

from ..builds.finding import no_match
from ..builds.life import INSTALLABLE
from ..builds.workflow import Builds
from .people import as_testers, every_tester, find_testers
from .steps import choose_groups, group_name, groups_of_app

if TYPE_CHECKING:
    from asckit_api.models import BetaTester
    from asckit_api.operation import Async

OPERATION: Final = "betaTesterInvitations_createInstance"
ACCEPTED: Final = "STATE_ERROR.TESTER_INVITE.ALREADY_ACCEPTED"
NO_BUILDS: Final = "STATE_ERROR.TESTER_INVITE.NO_INSTALLABLE_BUILDS"
"""Apple's codes, as App Store Connect tools in production meet them."""
SETTLED: Final[Mapping[str | None, tuple[StepStatus, str]]] = {
    "ACCEPTED": ("unchanged", "has accepted"),
    "INSTALLED": ("unchanged", "has installed it"),
    "REVOKED": ("skipped", "the invitation was revoked; add the tester again: asckit testflight testers add"),
}
"""What is said of testers who get no invitation, by their state."""


class Invitations(Workflow[M]):
    """Sends invitations again. Apple: "Beta Tester Invitations"."""

    @dual
    async def resend_invitations(
        self: Invitations[Async],
        app: str,
        emails: Sequence[str] = (),
        *,
        group: str | None = None,
        not_within: float = 86_400.0,
        workflow: str = "testflight.resend_invitations",
    ) -> list[Step]:
        """Send an invitation to those of these testers who have not accepted theirs; without emails, to all such.

        group (name or id) narrows it to that group's. Apple does not tell when an invitation was last sent, so the
        audit journal is asked: whom this machine invited within so many seconds gets no second e-mail; 0 sends in
        any case. Raises `NoMatch` for an address that is no tester of the app, and `NotReady` where there is no
        build that they could install: Apple invites nobody then.
        """
        wanted = as_testers(emails)
        owner = await Builds(self.asc).app(app)
        place, where = app, {"app": owner.id}
        if group is not None:
            (chosen,) = choose_groups(await groups_of_app(self.asc, owner.id), [group])
            place, where = f"group {group_name(chosen)}", {"group": chosen.id}
        if wanted:
            found = await find_testers(self.asc, [one.email for one in wanted], **where)
            unknown = [one.email for one in wanted if one.key not in found]
            if unknown:
                known = [one.attributes.email for one in await every_tester(self.asc, **where) if one.attributes.email]
                raise no_match("tester", unknown[0], f"of {place}", known)
            testers = [found[one.key] for one in wanted]
        else:
            every = await every_tester(self.asc, **where)
            testers = [one for one in every if one.attributes.state not in SETTLED]
        open_ = [one for one in testers if one.attributes.state not in SETTLED]
        if open_ and not await self._installable(owner.id):
            raise NotReady(
                f"{app} has no build that testers could install, and Apple invites nobody without one; nothing was "
                "sent. Give one to a group first: asckit testflight distribute"
            )
        lately = await self._lately(owner.id, not_within) if open_ else {}
        return [await self._invite(owner.id, one, lately.get(one.id), workflow) for one in testers]

    async def _invite(
        self: Invitations[Async], app_id: str, tester: BetaTester, invited: datetime | None, workflow: str
    ) -> Step:
        given = tester.attributes
        who = given.email or " ".join(name for name in (given.first_name, given.last_name) if name) or tester.id

        def step(status: StepStatus, detail: str = "") -> Step:
            return self.asc.announce(Step(workflow, f"{who} is invited", status, detail, tester.id))

        if given.state in SETTLED:
            status, detail = SETTLED[given.state]
            return step(status, detail)
        if invited is not None:
            return step("unchanged", f"was at {invited:%Y-%m-%d %H:%M} UTC; --not-within 0 sends again")
        try:
            await self.asc.api.beta_tester_invitations.create(app=app_id, beta_tester=tester.id)
        except Conflict as error:
            if error.code == ACCEPTED:
                return step("unchanged", "has accepted")
            if error.code == NO_BUILDS:
                raise NotReady(
                    f"{who} has no build to install yet, so Apple sends no invitation; those before were sent. Give a "
                    "build to a group of theirs (asckit testflight give), then run the same again; whom it reached "
                    "already gets no second one"
                ) from error
            raise
        return step("changed", f"was {given.state}")

    async def _installable(self: Invitations[Async], app_id: str) -> bool:
        """Whether an app has any build that internal or external testers could install."""
        found = await self.asc.api.builds.list(
            filter_app=[app_id],
            filter_expired=["false"],
            filter_processing_state=["VALID"],
            include=["buildBetaDetail"],
            limit=200,
        )
        details = (found.find(build.relationships.build_beta_detail) for build in found.data)
        states = {
            state
            for detail in details
            if detail is not None
            for state in (detail.attributes.internal_build_state, detail.attributes.external_build_state)
        }
        return bool(states & INSTALLABLE)

    async def _lately(self: Invitations[Async], app_id: str, seconds: float) -> dict[str, datetime]:
        """When this machine invited testers of an app, by their ids, if that was less than so many seconds ago."""
        if seconds <= 0:
            return {}
        from ..audit import AuditSettings, default_path

        try:
            path = self.asc.settings(AuditSettings).path or default_path()
        except AscError:  # the journal is switched off
            return {}
        since = self.asc.port.clock.now() - seconds
        found: dict[str, datetime] = await self.asc.port.run_blocking(_invited, path, app_id, since)
        return found


def _invited(path: Any, app_id: str, since: float) -> dict[str, datetime]:
    """The successful invitations in a journal since a moment (Unix seconds), by tester."""
    from ..audit import Intent, Outcome, read_journal

    if not path.exists():
        return {}
    sent: dict[str, tuple[str, datetime]] = {}
    done: dict[str, datetime] = {}
    for record in read_journal(path):
        if isinstance(record, Intent) and record.operation == OPERATION and record.time.timestamp() >= since:
            linked = record.body["data"]["relationships"]
            if linked["app"]["data"]["id"] == app_id:
                sent[record.id] = (linked["betaTester"]["data"]["id"], record.time)
        elif isinstance(record, Outcome) and record.id in sent and record.result == "succeeded":
            tester, at = sent[record.id]
            done[tester] = at
    return done
