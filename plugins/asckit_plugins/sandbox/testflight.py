"""TestFlight's rules: what Apple refuses of builds, groups, testers and beta review, and what follows from a change."""

from __future__ import annotations

import re
import uuid

from ..testflight.notes import EMOJI
from . import lifecycle, states
from .bodies import Draft
from .errors import Problem, Refusal, refuse
from .rulebook import Rules
from .store import NAMESPACE, Record
from .world import World

NOTES_LENGTH = 4_000
"""Characters that what-to-test notes may have."""
LOCALE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
CONTACT = ("contactFirstName", "contactLastName", "contactPhone", "contactEmail")
DEMO_ACCOUNT = ("demoAccountName", "demoAccountPassword")
EXTERNALLY_ASSIGNABLE = frozenset(
    {"WAITING_FOR_BETA_REVIEW", "IN_BETA_REVIEW", "BETA_APPROVED", "READY_FOR_BETA_TESTING", "IN_BETA_TESTING"}
)
"""externalBuildState in which an external group takes a build: once it was submitted for beta review.
READY_FOR_BETA_SUBMISSION joins it where `Sandbox(external_groups_need_review=False)`: tools in the wild add the
group first and submit afterwards (App-Store-Connect-CLI #1175, #2658), Apple's 422 for it is asc #2595."""


# -- builds ------------------------------------------------------------------------------------


def _change_build(_world: World, build: Record, draft: Draft) -> None:
    """Compliance is answered once; expiring cannot be undone."""
    given = draft.attributes
    if "usesNonExemptEncryption" in given and build.attributes.get("usesNonExemptEncryption") is not None:
        raise refuse(
            "STATE_ERROR.ENTITY_STATE_INVALID",
            "Whether this build uses non-exempt encryption was answered already and cannot be changed.",
            pointer="/data/attributes/usesNonExemptEncryption",
        )
    if "expired" in given and (build.attributes["expired"] or given["expired"] is None):
        raise refuse(
            "STATE_ERROR.ENTITY_STATE_INVALID",
            "This build is expired already, which cannot be undone."
            if build.attributes["expired"]
            else "Whether a build is expired cannot be unknown.",
            pointer="/data/attributes/expired",
        )


def _build_changed(world: World, build: Record, draft: Draft) -> None:
    if draft.attributes.get("usesNonExemptEncryption") is not None:
        build.facts["compliant_from"] = world.time + world.timing.compliance


def _declare(world: World, build: Record, declaration: Record) -> None:
    """A declaration answers for builds of its own app that are not answered for otherwise."""
    _same_app(world, build, declaration)
    if build.attributes.get("usesNonExemptEncryption") is False:
        raise refuse(
            "STATE_ERROR.ENTITY_STATE_INVALID", "This build was answered to use no non-exempt encryption already."
        )


def _declared(_world: World, build: Record, _declaration: Record) -> None:
    build.attributes["usesNonExemptEncryption"] = True


def _declaration_made(world: World, declaration: Record, draft: Draft) -> None:
    """What uses no cryptography of its own needs no papers; anything else is looked at."""
    given = draft.attributes
    plain = not given["containsProprietaryCryptography"] and not given["containsThirdPartyCryptography"]
    declaration.attributes["exempt"] = plain
    declaration.attributes["appEncryptionDeclarationState"] = "APPROVED" if plain else "IN_REVIEW"
    if not plain:
        world.schedule("declaration approved", after=world.timing.in_review, declaration=declaration.id)


# -- groups and testers ------------------------------------------------------------------------


def _add_to_group(world: World, build: Record, group: Record) -> None:
    """A group takes builds of its app that can be tested; adding one again is harmless."""
    _same_app(world, build, group)
    if group in world.store.related(build, "betaGroups"):
        return
    _testable(world, build)
    if group.attributes["isInternalGroup"]:
        return
    state = states.external_state(world, build)
    if state not in world.externally_assignable:
        name = group.attributes["name"]
        raise refuse("ENTITY_UNPROCESSABLE", f"The build cannot go to the external group {name!r} while it is {state}.")


def _add_tester_to_build(world: World, build: Record, _tester: Record) -> None:
    _testable(world, build)


def _testable(world: World, build: Record) -> None:
    state = states.blocked(world, build)
    if state is not None:
        raise refuse("ENTITY_UNPROCESSABLE", f"The build cannot be assigned to testers while it is {state}.")


def _same_app(world: World, one: Record, other: Record) -> None:
    if world.store.one(one, "app") is not world.store.one(other, "app"):
        raise refuse(
            "ENTITY_ERROR.RELATIONSHIP.INVALID",
            f"The {one.type} resource {one.id!r} and the {other.type} resource {other.id!r} are of different apps.",
        )


def _invited(_world: World, _holder: Record, tester: Record) -> None:
    if tester.attributes["state"] == "NOT_INVITED":
        tester.attributes["state"] = "INVITED"


def _check_group(_world: World, draft: Draft) -> None:
    internal = bool(draft.attributes.get("isInternalGroup"))
    if draft.attributes.get("hasAccessToAllBuilds") and not internal:
        raise _invalid("hasAccessToAllBuilds", "Only an internal group has access to all builds.")
    _check_public_link(draft, internal=internal)


def _change_group(_world: World, group: Record, draft: Draft) -> None:
    _check_public_link(draft, internal=group.attributes["isInternalGroup"])


def _check_public_link(draft: Draft, *, internal: bool) -> None:
    if draft.attributes.get("publicLinkEnabled") and internal:
        raise _invalid("publicLinkEnabled", "An internal group has no public link.")
    limit = draft.attributes.get("publicLinkLimit")
    if limit is not None and not 1 <= limit <= 10_000:
        raise _invalid("publicLinkLimit", "A public link takes from 1 to 10,000 testers.")


def _group_changed(_world: World, group: Record, _draft: Draft) -> None:
    """A public link is made when it is first enabled, and stays the same."""
    if group.attributes.get("publicLinkEnabled") and not group.attributes.get("publicLinkId"):
        link = uuid.uuid5(NAMESPACE, f"public link/{group.id}").hex[:8]
        group.attributes |= {"publicLinkId": link, "publicLink": f"https://testflight.apple.com/join/{link}"}


def _group_made(world: World, group: Record, draft: Draft) -> None:
    """A group with access to all builds takes those that are there."""
    _group_changed(world, group, draft)
    if group.attributes["hasAccessToAllBuilds"]:
        for build in world.store.related(draft.one("app"), "builds"):
            if states.blocked(world, build) in (None, "MISSING_EXPORT_COMPLIANCE"):
                world.store.link(build, "betaGroups", group)


# -- what to test ------------------------------------------------------------------------------


def _check_localization(_world: World, draft: Draft) -> None:
    if not LOCALE.fullmatch(draft.attributes["locale"]):
        raise _invalid("locale", f"{draft.attributes['locale']!r} is not a locale.")
    _check_notes(draft)


def _change_localization(_world: World, _localization: Record, draft: Draft) -> None:
    _check_notes(draft)


def _check_notes(draft: Draft) -> None:
    """What to test: at most 4,000 characters, no `<`, no emoji."""
    notes = draft.attributes.get("whatsNew") or ""
    if len(notes) > NOTES_LENGTH:
        raise _invalid("whatsNew", f"The notes have {len(notes)} characters; at most {NOTES_LENGTH} are allowed.")
    if "<" in notes:
        raise _invalid("whatsNew", "The notes must not contain '<'.")
    if found := EMOJI.search(notes):
        raise _invalid("whatsNew", f"The notes must not contain the emoji {found[0]!r}.")


def _invalid(attribute: str, detail: str) -> Refusal:
    return refuse("ENTITY_ERROR.ATTRIBUTE.INVALID", detail, pointer=f"/data/attributes/{attribute}")


# -- beta review and notifications -------------------------------------------------------------


def _check_submission(world: World, draft: Draft) -> None:
    """Once per build, from READY_FOR_BETA_SUBMISSION, one build of a version at a time, with a contact to ask."""
    build = draft.one("build")
    state = states.external_state(world, build)
    if state != "READY_FOR_BETA_SUBMISSION":
        raise refuse(
            "ENTITY_UNPROCESSABLE.INVALID_QC_STATE",
            f"A build is submitted from READY_FOR_BETA_SUBMISSION; this one is {state}.",
            pointer="/data/relationships/build",
        )
    version = world.store.one(build, "preReleaseVersion")
    others = world.store.related(version, "builds") if version else []
    for other in others:
        if other is not build and states.in_review(world, other):
            number = other.attributes["version"]
            raise refuse(
                "ENTITY_UNPROCESSABLE.ANOTHER_BUILD_IN_REVIEW", f"Build {number} of this version is in review."
            )
    lacking = _review_information_lacking(world, build)
    if lacking:
        raise Refusal(
            Problem("ENTITY_UNPROCESSABLE", f"Beta review needs the app's {name}, which is empty.") for name in lacking
        )


def _review_information_lacking(world: World, build: Record) -> list[str]:
    app = world.store.one(build, "app")
    detail = world.store.one(app, "betaAppReviewDetail") if app else None
    given = detail.attributes if detail else {}
    needed = CONTACT + (DEMO_ACCOUNT if given.get("demoAccountRequired") else ())
    lacking = [f"betaAppReviewDetail.{name}" for name in needed if not given.get(name)]
    localizations = world.store.related(app, "betaAppLocalizations") if app else []
    if not any(localization.attributes.get("feedbackEmail") for localization in localizations):
        lacking.append("betaAppLocalization.feedbackEmail")
    return lacking


def _submitted(world: World, submission: Record, draft: Draft) -> None:
    script = world.verdicts.get(draft.one("build").id) or world.verdicts.get("") or {}
    world.schedule(
        "review begins",
        after=script.get("waiting", world.timing.waiting_for_review),
        submission=submission.id,
        reviewing=script.get("reviewing", world.timing.in_review),
        verdict=script.get("verdict", "APPROVED"),
    )


def _check_notification(world: World, draft: Draft) -> None:
    build = draft.one("build")
    if states.testers_know(world, build):
        raise refuse(
            "STATE_ERROR.ENTITY_STATE_INVALID", "The testers of this build were notified, or are by themselves."
        )
    testing = {states.internal_state(world, build), states.external_state(world, build)}
    if not testing & {"IN_BETA_TESTING", "READY_FOR_BETA_TESTING"} or not world.store.related(build, "betaGroups"):
        raise refuse("STATE_ERROR.ENTITY_STATE_INVALID", "This build has no testers who could install it.")


def _notified(_world: World, _notification: Record, draft: Draft) -> None:
    draft.one("build").facts["notified"] = True


RULES = Rules(
    before_create={
        "betaAppLocalizations": _check_localization,
        "betaAppReviewSubmissions": _check_submission,
        "betaBuildLocalizations": _check_localization,
        "betaGroups": _check_group,
        "buildBetaNotifications": _check_notification,
    },
    after_create={
        "appEncryptionDeclarations": _declaration_made,
        "betaAppReviewSubmissions": _submitted,
        "betaGroups": _group_made,
        "buildBetaNotifications": _notified,
    },
    before_update={
        "betaBuildLocalizations": _change_localization,
        "betaGroups": _change_group,
        "builds": _change_build,
    },
    after_update={
        "betaGroups": _group_changed,
        "builds": _build_changed,
    },
    before_link={
        "builds.appEncryptionDeclaration": _declare,
        "builds.betaGroups": _add_to_group,
        "builds.individualTesters": _add_tester_to_build,
    },
    after_link={
        "betaGroups.betaTesters": _invited,
        "builds.appEncryptionDeclaration": _declared,
        "builds.individualTesters": _invited,
    },
    derived=states.DERIVED,
    events=lifecycle.EVENTS,
)
