"""App Review's rules: what a submission takes, what it lacks, how it goes, and what becomes of its version."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..appstore.states import DRAFT, SENT, UNRESOLVED
from . import states
from .bodies import Draft
from .errors import Problem, Refusal, refuse
from .rulebook import Rules
from .store import Record
from .versions import UNDELETABLE, approved, is_first, stage
from .world import World

CONTACT = ("contactFirstName", "contactLastName", "contactPhone", "contactEmail")
DEMO_ACCOUNT = ("demoAccountName", "demoAccountPassword")
TEXTS = ("description", "keywords", "supportUrl")
STATE = "STATE_ERROR.ENTITY_STATE_INVALID"
OPENS = frozenset({DRAFT, UNRESOLVED, "CANCELING"})
"""States of a submission beside which its platform gets no other one."""
VERDICTS: Mapping[str, str] = {"REJECTED": "REJECTED", "METADATA_REJECTED": "METADATA_REJECTED"}
"""Verdict → the version's state, where it is not approved."""


def version_of(world: World, submission: Record) -> Record | None:
    """The version that a submission holds."""
    return world.store.one(submission, "appStoreVersionForReview")


def _peers(world: World, submission: Record | None, app: Record, platform: str) -> list[Record]:
    return [
        one
        for one in world.store.related(app, "reviewSubmissions")
        if one is not submission and one.attributes.get("platform") == platform
    ]


# -- submissions -------------------------------------------------------------------------------


def _check_submission(world: World, draft: Draft) -> None:
    platform = draft.attributes.get("platform") or "IOS"
    for one in _peers(world, None, draft.one("app"), platform):
        if one.attributes["state"] in OPENS:
            raise refuse(STATE, f"There is another reviewSubmissions resource, {one.id!r}, that is still in progress.")


def _change_submission(world: World, submission: Record, draft: Draft) -> None:
    state = submission.attributes["state"]
    if draft.attributes.get("canceled"):
        if state not in {*SENT, UNRESOLVED}:
            raise refuse(STATE, f"A submission that is {state} cannot be canceled.")
    elif draft.attributes.get("submitted"):
        _check_sending(world, submission)


def _check_sending(world: World, submission: Record) -> None:
    state = submission.attributes["state"]
    items = [one for one in world.store.related(submission, "items") if one.attributes["state"] != "REMOVED"]
    if state not in (DRAFT, UNRESOLVED):
        raise refuse(STATE, f"A submission that is {state} cannot be submitted.")
    if not items:
        raise refuse(STATE, "A submission without items cannot be submitted.")
    if any(one.attributes["state"] == "REJECTED" for one in items):
        raise refuse(STATE, "An item of this submission was rejected and is not resolved.")
    version, app = version_of(world, submission), world.store.one(submission, "app")
    if version is None or app is None:
        return
    if lacking := list(_lacking(world, version)):
        raise _not_reviewable(version, lacking)
    for one in _peers(world, submission, app, submission.attributes["platform"]):
        if one.attributes["state"] in SENT and version_of(world, one) is not None:
            raise refuse(STATE, f"The reviewSubmissions resource {one.id!r} is in review with another version.")


def _submission_changed(world: World, submission: Record, _draft: Draft) -> None:
    given = submission.attributes
    canceled, submitted = given.pop("canceled", None), given.pop("submitted", None)
    version = version_of(world, submission)
    number = submission.facts["round"] = submission.facts.get("round", 0) + 1
    if canceled:
        given["state"] = "CANCELING"
        world.schedule("submission is canceled", after=world.timing.canceling, submission=submission.id, round=number)
    elif submitted:
        given["state"] = "WAITING_FOR_REVIEW"
        given["submittedDate"] = world.stamp()
        script = world.app_verdicts.get(version.id if version else "") or world.app_verdicts.get("") or {}
        if version is not None:
            version.attributes["appVersionState"] = "WAITING_FOR_REVIEW"
        world.schedule(
            "App Review begins",
            after=script.get("waiting", world.timing.waiting_for_app_review),
            submission=submission.id,
            round=number,
            reviewing=script.get("reviewing", world.timing.in_app_review),
            verdict=script.get("verdict", "APPROVED"),
        )


# -- items -------------------------------------------------------------------------------------


def _check_item(world: World, draft: Draft) -> None:
    submission = draft.one("reviewSubmission")
    things = [name for name in draft.relationships if name != "reviewSubmission"]
    if len(things) != 1:
        raise refuse("ENTITY_ERROR.RELATIONSHIP.REQUIRED", "An item names exactly one thing to review.")
    if submission.attributes["state"] != DRAFT:
        raise refuse(STATE, f"A submission that is {submission.attributes['state']} takes no items.")
    version = draft.relationships.get("appStoreVersion")
    if not isinstance(version, Record):
        return
    app = world.store.one(submission, "app")
    of_same = world.store.one(version, "app") is app
    if not of_same or version.attributes["platform"] != submission.attributes["platform"]:
        raise refuse(
            "ENTITY_ERROR.RELATIONSHIP.INVALID",
            "The version is of another app or platform than the submission.",
            pointer="/data/relationships/appStoreVersion",
        )
    for one in world.store.related(app, "reviewSubmissions") if app else ():
        if version_of(world, one) is version and one.attributes["state"] != "COMPLETE":
            raise refuse(STATE, f"The version is in the reviewSubmissions resource {one.id!r} already.")
    if stage(version) != "editable":
        raise refuse(STATE, f"A version that is {version.attributes['appVersionState']} cannot be reviewed.")
    if lacking := list(_lacking(world, version)):
        raise _not_reviewable(version, lacking)


def _item_made(world: World, item: Record, draft: Draft) -> None:
    version = draft.relationships.get("appStoreVersion")
    if isinstance(version, Record):
        world.store.link(draft.one("reviewSubmission"), "appStoreVersionForReview", version)
        world.schedule("version is taken in", after=world.timing.taken_in, item=item.id, version=version.id)


def _taken_in(world: World, details: Mapping[str, Any]) -> None:
    version = world.store.find("appStoreVersions", details["version"])
    item = world.store.find("reviewSubmissionItems", details["item"])
    if version is not None and item is not None and stage(version) == "editable":
        version.attributes["appVersionState"] = "READY_FOR_REVIEW"


def _change_item(world: World, item: Record, draft: Draft) -> None:
    submission = world.store.one(item, "reviewSubmission")
    state = submission.attributes["state"] if submission else None
    if draft.attributes.get("resolved") and item.attributes["state"] != "REJECTED":
        raise refuse(STATE, f"An item that is {item.attributes['state']} has nothing to resolve.")
    if draft.attributes.get("removed") and state not in (DRAFT, UNRESOLVED):
        raise refuse(STATE, f"An item cannot be removed from a submission that is {state}.")


def _item_changed(world: World, item: Record, _draft: Draft) -> None:
    if item.attributes.pop("resolved", None):
        item.attributes["state"] = "READY_FOR_REVIEW"
    if item.attributes.pop("removed", None):
        item.attributes["state"] = "REMOVED"
        _release_version(world, item, "PREPARE_FOR_SUBMISSION")


def _delete_item(world: World, item: Record) -> None:
    submission = world.store.one(item, "reviewSubmission")
    if submission is not None and submission.attributes["state"] != DRAFT:
        state = submission.attributes["state"]
        raise refuse(UNDELETABLE, f"An item cannot be taken out of a submission that is {state}.")
    _release_version(world, item, "PREPARE_FOR_SUBMISSION")


def _release_version(world: World, item: Record, state: str) -> None:
    """Let the version of an item go from its submission."""
    version, submission = world.store.one(item, "appStoreVersion"), world.store.one(item, "reviewSubmission")
    if version is None or submission is None:
        return
    world.store.unlink(submission, "appStoreVersionForReview", version)
    if version.attributes["appVersionState"] not in VERDICTS.values():
        version.attributes["appVersionState"] = state


# -- what a version lacks ----------------------------------------------------------------------


def _not_reviewable(version: Record, lacking: list[tuple[str, Problem]]) -> Refusal:
    associated: dict[str, list[Problem]] = {}
    for path, problem in lacking:
        associated.setdefault(path, []).append(problem)
    detail = "This resource cannot be reviewed; the associated errors say why."
    return Refusal([Problem(STATE, f"appStoreVersions {version.id!r}: {detail}", associated=associated)])


def _lacking(world: World, version: Record) -> Iterator[tuple[str, Problem]]:
    """Everything that App Review asks for and is not there, by the path of what lacks it."""
    app, build = world.store.one(version, "app"), world.store.one(version, "build")
    here = f"/v1/appStoreVersions/{version.id}"
    if build is None:
        yield here, _absent("RELATIONSHIP", "build")
    elif (state := states.blocked(world, build)) is not None:
        yield f"/v1/builds/{build.id}", Problem(STATE, f"The build is {state}.")
    if not version.attributes.get("copyright"):
        yield here, _absent("ATTRIBUTE", "copyright")
    yield from _lacking_texts(world, version)
    contact = world.store.one(version, "appStoreReviewDetail")
    given = contact.attributes if contact else {}
    for name in CONTACT + (DEMO_ACCOUNT if given.get("demoAccountRequired") else ()):
        if not given.get(name):
            yield f"{here}/appStoreReviewDetail", _absent("ATTRIBUTE", name)
    if app is not None:
        yield from _lacking_of_app(world, app)


def _lacking_texts(world: World, version: Record) -> Iterator[tuple[str, Problem]]:
    texts = world.store.related(version, "appStoreVersionLocalizations")
    asked = TEXTS if is_first(world, version) else (*TEXTS, "whatsNew")
    for text in texts:
        for name in asked:
            if not text.attributes.get(name):
                yield f"/v1/appStoreVersionLocalizations/{text.id}", _absent("ATTRIBUTE", name)
    if not any(world.store.related(text, "appScreenshotSets") for text in texts):
        yield f"/v1/appStoreVersions/{version.id}", _absent("RELATIONSHIP", "appScreenshotSets")


def _lacking_of_app(world: World, app: Record) -> Iterator[tuple[str, Problem]]:
    here = f"/v1/apps/{app.id}"
    if not app.attributes.get("contentRightsDeclaration"):
        yield here, _absent("ATTRIBUTE", "contentRightsDeclaration")
    for part in ("appPriceSchedule", "appAvailabilityV2"):
        if world.store.one(app, part) is None:
            yield here, _absent("RELATIONSHIP", part)
    for info in world.store.related(app, "appInfos"):
        rating = world.store.one(info, "ageRatingDeclaration")
        if rating is None or not any(value is not None for value in rating.attributes.values()):
            yield f"/v1/appInfos/{info.id}", _absent("RELATIONSHIP", "ageRatingDeclaration")
        if world.store.one(info, "primaryCategory") is None:
            yield f"/v1/appInfos/{info.id}", _absent("RELATIONSHIP", "primaryCategory")


def _absent(kind: str, name: str) -> Problem:
    return Problem(f"ENTITY_ERROR.{kind}.REQUIRED", f"{name!r} has to be there before a review.")


# -- what happens by itself --------------------------------------------------------------------


def _current(world: World, details: Mapping[str, Any]) -> Record | None:
    """The submission of an event, unless it was sent or canceled anew since."""
    submission = world.store.find("reviewSubmissions", details["submission"])
    return submission if submission is not None and submission.facts.get("round") == details["round"] else None


def _begins(world: World, details: Mapping[str, Any]) -> None:
    if submission := _current(world, details):
        submission.attributes["state"] = "IN_REVIEW"
        if version := version_of(world, submission):
            version.attributes["appVersionState"] = "IN_REVIEW"
        world.schedule("App Review ends", after=details["reviewing"], **details)


def _ends(world: World, details: Mapping[str, Any]) -> None:
    submission = _current(world, details)
    if submission is None:
        return
    fine = details["verdict"] == "APPROVED"
    submission.attributes["state"] = "COMPLETE" if fine else UNRESOLVED
    for item in world.store.related(submission, "items"):
        if item.attributes["state"] != "REMOVED":
            item.attributes["state"] = "APPROVED" if fine else "REJECTED"
    version = version_of(world, submission)
    if version is not None and fine:
        approved(world, version)
    elif version is not None:
        version.attributes["appVersionState"] = VERDICTS[details["verdict"]]


def _canceled(world: World, details: Mapping[str, Any]) -> None:
    if submission := _current(world, details):
        submission.attributes["state"] = "COMPLETE"
        for item in world.store.related(submission, "items"):
            item.attributes["state"] = "REMOVED"
            _release_version(world, item, "DEVELOPER_REJECTED")


RULES = Rules(
    before_create={"reviewSubmissionItems": _check_item, "reviewSubmissions": _check_submission},
    after_create={"reviewSubmissionItems": _item_made},
    before_update={"reviewSubmissionItems": _change_item, "reviewSubmissions": _change_submission},
    after_update={"reviewSubmissionItems": _item_changed, "reviewSubmissions": _submission_changed},
    before_delete={"reviewSubmissionItems": _delete_item},
    events={
        "App Review begins": _begins,
        "App Review ends": _ends,
        "submission is canceled": _canceled,
        "version is taken in": _taken_in,
    },
)
