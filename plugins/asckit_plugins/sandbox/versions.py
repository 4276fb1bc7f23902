"""The App Store's rules: which versions an app may have, what they take in which state, how they are released.

What App Review does is in `app_review`. Apple: "App Store Versions", "App Store Version Phased Releases".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from ..appstore.states import LONGEST_PAUSE, OLDER_NAMES, PERCENT, STATES, WAS_LIVE
from ..builds.finding import version_key
from . import states
from .bodies import Draft
from .errors import Refusal, refuse
from .rulebook import Rules
from .store import Record
from .world import DAY, World

VERSION = re.compile(r"\d+(\.\d+){0,2}")
LENGTHS: Mapping[str, int] = {"description": 4_000, "keywords": 100, "promotionalText": 170, "whatsNew": 4_000}
"""Characters that the texts of a localization may have."""
ALWAYS = frozenset({"promotionalText"})
"""What of a localization can be changed in any state."""
RELEASE = frozenset({"releaseType", "earliestReleaseDate", "downloadable"})
"""What of a version can be changed until it goes out."""
CARRIED_OVER = ("description", "keywords", "locale", "marketingUrl", "promotionalText", "supportUrl")
"""What a new version takes over from the texts of the one before."""
OLDER = {new: old for old, new in OLDER_NAMES.items() if old in ("READY_FOR_SALE", "PROCESSING_FOR_APP_STORE")}
"""appVersionState → appStoreState, where the two differ."""
UNDELETABLE = "FORBIDDEN_ERROR"
"""Apple's document knows no 409 as the answer to a DELETE."""
INVALID_STATE = "ENTITY_ERROR.ATTRIBUTE.INVALID.INVALID_STATE"


def stage(version: Record) -> str:
    """How far a version has come."""
    return STATES[version.attributes["appVersionState"]].stage


def siblings(world: World, version: Record) -> list[Record]:
    """The other versions of its app and platform."""
    app = world.store.one(version, "app")
    return [
        one
        for one in (world.store.related(app, "appStoreVersions") if app else ())
        if one is not version and one.attributes["platform"] == version.attributes["platform"]
    ]


def is_first(world: World, version: Record) -> bool:
    """Whether no other version of its platform ever went out."""
    return not any(one.attributes["appVersionState"] in WAS_LIVE for one in siblings(world, version))


# -- versions ----------------------------------------------------------------------------------


def _check_version(world: World, draft: Draft) -> None:
    """One version of a platform in the works, higher than those before."""
    app, given = draft.one("app"), draft.attributes
    known = [
        one for one in world.store.related(app, "appStoreVersions") if one.attributes["platform"] == given["platform"]
    ]
    _check_number(known, given["versionString"])
    if any(stage(one) in ("editable", "in review", "approved") for one in known):
        raise refuse(
            "ENTITY_ERROR.RELATIONSHIP.INVALID",
            "A new version of the app cannot be created in its current state.",
            pointer="/data/relationships/app",
        )
    _check_release(given, {})


def _check_number(known: Iterable[Record], number: str) -> None:
    pointer = "/data/attributes/versionString"
    if not VERSION.fullmatch(number):
        raise refuse(
            "ENTITY_ERROR.ATTRIBUTE.INVALID", f"{number!r} is not a version number such as 2.1.", pointer=pointer
        )
    for one in known:
        other = one.attributes["versionString"]
        if version_key(other) == version_key(number):
            raise refuse(
                "ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE", f"There is a version {other} already.", pointer=pointer
            )
        if one.attributes["appVersionState"] in WAS_LIVE and version_key(other) > version_key(number):
            raise refuse(
                "ENTITY_ERROR.ATTRIBUTE.INVALID", f"The version must be higher than {other}, which was out.",
                pointer=pointer,
            )  # fmt: skip


def _check_release(given: Mapping[str, Any], known: Mapping[str, Any]) -> None:
    merged = {**known, **given}
    scheduled = merged.get("releaseType") == "SCHEDULED"
    if scheduled is not bool(merged.get("earliestReleaseDate")):
        raise refuse(
            "ENTITY_ERROR.ATTRIBUTE.INVALID",
            "A SCHEDULED release has an earliestReleaseDate, and no other has one.",
            pointer="/data/attributes/earliestReleaseDate",
        )


def _version_made(world: World, version: Record, _draft: Draft) -> None:
    """Texts, screenshots, review contact and copyright come from the version before, all but what's new."""
    live = [one for one in siblings(world, version) if one.attributes["appVersionState"] == "READY_FOR_DISTRIBUTION"]
    if not live:
        app = world.store.one(version, "app")
        locale = (app.attributes.get("primaryLocale") if app else None) or "en-US"
        if not world.store.related(version, "appStoreVersionLocalizations"):
            world.create("appStoreVersionLocalizations", {"locale": locale}, {"appStoreVersion": version})
        return
    version.attributes.setdefault("copyright", live[0].attributes.get("copyright"))
    known = {one.attributes["locale"] for one in world.store.related(version, "appStoreVersionLocalizations")}
    for text in world.store.related(live[0], "appStoreVersionLocalizations"):
        if text.attributes["locale"] in known:
            continue
        kept = {name: text.attributes.get(name) for name in CARRIED_OVER}
        copy = world.create("appStoreVersionLocalizations", kept, {"appStoreVersion": version})
        for shown in world.store.related(text, "appScreenshotSets"):
            world.create("appScreenshotSets", shown.attributes, {"appStoreVersionLocalization": copy})
    contact = world.store.one(live[0], "appStoreReviewDetail")
    if contact is not None and world.store.one(version, "appStoreReviewDetail") is None:
        world.create("appStoreReviewDetails", contact.attributes, {"appStoreVersion": version})


def _change_version(world: World, version: Record, draft: Draft) -> None:
    given = draft.attributes
    for name in given:
        known = version.attributes.get(name)
        if given[name] == known or (name in RELEASE and stage(version) in ("editable", "in review", "approved")):
            continue
        _editable(version, name)
    if (number := given.get("versionString")) is not None:
        _check_number(siblings(world, version), number)
    if RELEASE & given.keys():
        _check_release(given, version.attributes)


def _version_changed(world: World, version: Record, draft: Draft) -> None:
    """What is approved goes out by the way of release that it has now."""
    pending = ("PENDING_APPLE_RELEASE", "PENDING_DEVELOPER_RELEASE")
    if RELEASE & draft.attributes.keys() and version.attributes["appVersionState"] in pending:
        approved(world, version)


def _delete_version(_world: World, version: Record) -> None:
    if stage(version) != "editable":
        state = version.attributes["appVersionState"]
        raise refuse(UNDELETABLE, f"A version cannot be deleted while it is {state}.")


def _attach(world: World, version: Record, build: Record) -> None:
    if world.store.one(version, "build") is build:
        return
    if stage(version) != "editable":
        state = version.attributes["appVersionState"]
        raise refuse("STATE_ERROR.ENTITY_STATE_INVALID", f"A version takes no build while it is {state}.")
    app = world.store.one(version, "app")
    given = version.attributes
    _check_build(world, app, given["platform"], given["versionString"], build)


def _check_build(world: World, app: Record | None, platform: str, number: str, build: Record) -> None:
    """A version takes a processed build of its app, platform and train."""
    train = world.store.one(build, "preReleaseVersion")
    given = train.attributes if train else {}
    unfit = (
        "it is of another app" if world.store.one(build, "app") is not app
        else f"it is for {given.get('platform')}" if given.get("platform") != platform
        else f"it is of version {given.get('version')}" if version_key(given.get("version")) != version_key(number)
        else "it is for internal testing only" if build.attributes["buildAudienceType"] == "INTERNAL_ONLY"
        else states.blocked(world, build)
    )  # fmt: skip
    if unfit is not None and unfit != "MISSING_EXPORT_COMPLIANCE":
        raise refuse(
            "ENTITY_ERROR.RELATIONSHIP.INVALID",
            f"The build cannot be added to version {number} on {platform}: {unfit}.",
            pointer="/data/relationships/build",
        )


def _editable(version: Record, attribute: str) -> None:
    """Raises Refusal where a version's state does not let an attribute of it, or of its texts, be changed."""
    if stage(version) != "editable":
        raise refuse(
            INVALID_STATE,
            f"{attribute!r} cannot be changed while the version is {version.attributes['appVersionState']}.",
            pointer=f"/data/attributes/{attribute}",
        )


def _older_state(_world: World, version: Record) -> str:
    state: str = version.attributes["appVersionState"]
    return OLDER.get(state, state)


# -- texts -------------------------------------------------------------------------------------


def _check_text(world: World, draft: Draft) -> None:
    version = draft.one("appStoreVersion")
    _editable(version, "locale")
    _check_texts(world, version, draft)


def _change_text(world: World, text: Record, draft: Draft) -> None:
    version = world.store.one(text, "appStoreVersion")
    if version is None:
        return
    for name, value in draft.attributes.items():
        if name not in ALWAYS and value != text.attributes.get(name):
            _editable(version, name)
    _check_texts(world, version, draft)


def _check_texts(world: World, version: Record, draft: Draft) -> None:
    for name, most in LENGTHS.items():
        length = len(draft.attributes.get(name) or "")
        if length > most:
            raise _invalid(name, f"It has {length} characters; at most {most} are allowed.")
    if draft.attributes.get("whatsNew") and is_first(world, version):
        raise refuse(
            INVALID_STATE,
            "The attribute 'whatsNew' cannot be changed for the first version of an app.",
            pointer="/data/attributes/whatsNew",
        )


def _invalid(attribute: str, detail: str) -> Refusal:
    return refuse("ENTITY_ERROR.ATTRIBUTE.INVALID", detail, pointer=f"/data/attributes/{attribute}")


# -- release -----------------------------------------------------------------------------------


def approved(world: World, version: Record) -> None:
    """Let a version that App Review approved wait for its release, or go out."""
    given = version.attributes
    earliest = given.get("earliestReleaseDate")
    at = datetime.fromisoformat(earliest).timestamp() if earliest else None
    if given["releaseType"] == "MANUAL":
        given["appVersionState"] = "PENDING_DEVELOPER_RELEASE"
    elif given["releaseType"] == "SCHEDULED" and at is not None and at > world.time:
        given["appVersionState"] = "PENDING_APPLE_RELEASE"
        world.schedule("version goes out", at=at, version=version.id)
    else:
        _go_out(world, version)


def _go_out(world: World, version: Record) -> None:
    version.attributes["appVersionState"] = "PROCESSING_FOR_DISTRIBUTION"
    world.schedule("version is out", after=world.timing.releasing, version=version.id)


def _goes_out(world: World, details: Mapping[str, Any]) -> None:
    version = world.store.find("appStoreVersions", details["version"])
    if version is not None and version.attributes["appVersionState"] == "PENDING_APPLE_RELEASE":
        approved(world, version)


def _is_out(world: World, details: Mapping[str, Any]) -> None:
    version = world.store.get("appStoreVersions", details["version"])
    for one in siblings(world, version):
        if one.attributes["appVersionState"] == "READY_FOR_DISTRIBUTION":
            one.attributes["appVersionState"] = "REPLACED_WITH_NEW_VERSION"
    version.attributes["appVersionState"] = "READY_FOR_DISTRIBUTION"
    phased = world.store.one(version, "appStoreVersionPhasedRelease")
    if phased is not None and progress(world, phased)[0] == "INACTIVE":
        phased.facts["started"] = world.time
        phased.attributes["startDate"] = world.stamp()


def _check_request(_world: World, draft: Draft) -> None:
    state = draft.one("appStoreVersion").attributes["appVersionState"]
    if state != "PENDING_DEVELOPER_RELEASE":
        raise refuse(
            "STATE_ERROR.ENTITY_STATE_INVALID",
            f"A version is released from PENDING_DEVELOPER_RELEASE; this one is {state}.",
            pointer="/data/relationships/appStoreVersion",
        )


def _requested(world: World, _request: Record, draft: Draft) -> None:
    _go_out(world, draft.one("appStoreVersion"))


# -- phased release ----------------------------------------------------------------------------


def progress(world: World, phased: Record) -> tuple[str, int, int]:
    """A phased release's state, its day from 1 to 7, and the days it has been paused in all."""
    started, facts = phased.facts.get("started"), phased.facts
    if started is None:
        given = phased.attributes
        return (
            given.get("phasedReleaseState") or "INACTIVE",
            given.get("currentDayNumber") or 0,
            given.get("totalPauseDuration") or 0,
        )
    since = facts.get("paused_since")
    paused = facts.get("paused", 0.0) + (world.time - since if since is not None else 0.0)
    still = since is not None and paused < LONGEST_PAUSE * DAY
    paused = min(paused, LONGEST_PAUSE * DAY)
    run = world.time - started - paused
    day = min(int(run // DAY) + 1, len(PERCENT))
    if facts.get("completed") or run >= len(PERCENT) * DAY:
        return "COMPLETE", day, int(paused // DAY)
    return "PAUSED" if still else "ACTIVE", day, int(paused // DAY)


def _check_phased(world: World, draft: Draft) -> None:
    version = draft.one("appStoreVersion")
    if draft.attributes.get("phasedReleaseState") not in (None, "INACTIVE"):
        raise _invalid("phasedReleaseState", "A phased release begins as INACTIVE.")
    if stage(version) not in ("editable", "in review", "approved") or is_first(world, version):
        raise refuse(
            "STATE_ERROR.ENTITY_STATE_INVALID",
            "A phased release is for an update that is not out yet; "
            f"this is {version.attributes['versionString']}, {version.attributes['appVersionState']}.",
            pointer="/data/relationships/appStoreVersion",
        )


MOVES = frozenset({("ACTIVE", "PAUSED"), ("PAUSED", "ACTIVE"), ("ACTIVE", "COMPLETE"), ("PAUSED", "COMPLETE")})
"""What a request can make of a phased release."""


def _change_phased(world: World, phased: Record, draft: Draft) -> None:
    state, _, paused = progress(world, phased)
    wanted = draft.attributes.get("phasedReleaseState")
    if wanted == state:
        return
    if (state, wanted) not in MOVES or (wanted == "PAUSED" and paused >= LONGEST_PAUSE):
        raise refuse(
            "STATE_ERROR.ENTITY_STATE_INVALID",
            f"A phased release that is {state} and was paused for {paused} days cannot become {wanted}.",
            pointer="/data/attributes/phasedReleaseState",
        )
    facts = phased.facts
    if state == "PAUSED":
        facts["paused"] = facts.get("paused", 0.0) + world.time - facts.pop("paused_since")
    elif facts.pop("paused_since", None) is not None:
        facts["paused"] = LONGEST_PAUSE * DAY
    if wanted == "PAUSED":
        facts["paused_since"] = world.time
    facts["completed"] = wanted == "COMPLETE"


def _delete_phased(world: World, phased: Record) -> None:
    if (state := progress(world, phased)[0]) != "INACTIVE":
        raise refuse(UNDELETABLE, f"A phased release that is {state} cannot be deleted.")


RULES = Rules(
    before_create={
        "appStoreVersionLocalizations": _check_text,
        "appStoreVersionPhasedReleases": _check_phased,
        "appStoreVersionReleaseRequests": _check_request,
        "appStoreVersions": _check_version,
    },
    after_create={"appStoreVersionReleaseRequests": _requested, "appStoreVersions": _version_made},
    before_update={
        "appStoreVersionLocalizations": _change_text,
        "appStoreVersionPhasedReleases": _change_phased,
        "appStoreVersions": _change_version,
    },
    after_update={"appStoreVersions": _version_changed},
    before_delete={"appStoreVersionPhasedReleases": _delete_phased, "appStoreVersions": _delete_version},
    before_link={"appStoreVersions.build": _attach},
    derived={
        "appStoreVersionPhasedReleases.currentDayNumber": lambda world, phased: progress(world, phased)[1],
        "appStoreVersionPhasedReleases.phasedReleaseState": lambda world, phased: progress(world, phased)[0],
        "appStoreVersionPhasedReleases.totalPauseDuration": lambda world, phased: progress(world, phased)[2],
        "appStoreVersions.appStoreState": _older_state,
    },
    events={"version goes out": _goes_out, "version is out": _is_out},
)
