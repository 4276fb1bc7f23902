"""The rules of testers: who may join which group or build, and who can be invited."""

from __future__ import annotations

from . import states
from .bodies import Draft
from .errors import refuse
from .rulebook import Rules
from .store import Record
from .world import World

INSTALLABLE = frozenset({"READY_FOR_BETA_TESTING", "IN_BETA_TESTING"})
ACCEPTED = frozenset({"ACCEPTED", "INSTALLED"})


def _in_team(world: World, tester: Record) -> bool:
    """Whether a tester is a user of the team."""
    email = str(tester.attributes.get("email") or "").casefold()
    return any(str(user.attributes.get("username", "")).casefold() == email for user in world.store.all("users"))


def _join_group(world: World, group: Record, tester: Record) -> None:
    """An internal group takes users of the team only: 409 STATE_ERROR without a word on why (free2z/zuu #876)."""
    if tester in world.store.related(group, "betaTesters"):
        return
    if group.attributes["isInternalGroup"] and not _in_team(world, tester):
        raise refuse("STATE_ERROR", "The request cannot be fulfilled because of the state of another resource.")


def _join_build(world: World, build: Record, tester: Record) -> None:
    """A build for one tester: testable, and for whoever is not of the team in beta review or past it."""
    state = states.blocked(world, build)
    if state is not None:
        raise refuse("ENTITY_UNPROCESSABLE", f"The build cannot be assigned to testers while it is {state}.")
    external = states.external_state(world, build)
    if not _in_team(world, tester) and external not in world.externally_assignable:
        raise refuse("ENTITY_UNPROCESSABLE", f"The build cannot go to an external tester while it is {external}.")


def _joined(_world: World, _holder: Record, tester: Record) -> None:
    """Who joins is invited."""
    if tester.attributes["state"] == "NOT_INVITED":
        tester.attributes["state"] = "INVITED"


def _check_invitation(world: World, draft: Draft) -> None:
    """An invitation is for a tester of the app who has not accepted, and has a build to install."""
    app, tester = draft.one("app"), draft.relationships.get("betaTester")
    if not isinstance(tester, Record):
        raise refuse(
            "ENTITY_ERROR.RELATIONSHIP.REQUIRED", "Say which tester.", pointer="/data/relationships/betaTester"
        )
    if app not in world.store.related(tester, "apps"):
        raise refuse("STATE_ERROR", "The tester does not test this app.")
    if tester.attributes["state"] in ACCEPTED:
        raise refuse("STATE_ERROR.TESTER_INVITE.ALREADY_ACCEPTED", "The tester has accepted an invitation already.")
    if not any(_installable(world, build, tester) for build in world.store.related(app, "builds")):
        raise refuse("STATE_ERROR.TESTER_INVITE.NO_INSTALLABLE_BUILDS", "The tester has no build to install.")


def _invited(_world: World, _invitation: Record, draft: Draft) -> None:
    """Who was invited is INVITED."""
    draft.one("betaTester").attributes["state"] = "INVITED"


def _installable(world: World, build: Record, tester: Record) -> bool:
    """Whether a tester could install a build: through a group, or as an individual tester."""
    having = world.store.related(build, "betaGroups")
    groups = [group for group in having if tester in world.store.related(group, "betaTesters")]
    internal = any(group.attributes["isInternalGroup"] for group in groups)
    if not groups and tester not in world.store.related(build, "individualTesters"):
        return False
    state = states.internal_state(world, build) if internal else states.external_state(world, build)
    return state in INSTALLABLE


RULES = Rules(
    before_create={"betaTesterInvitations": _check_invitation},
    after_create={"betaTesterInvitations": _invited},
    before_link={"betaGroups.betaTesters": _join_group, "builds.individualTesters": _join_build},
    after_link={"betaGroups.betaTesters": _joined, "builds.individualTesters": _joined},
)
