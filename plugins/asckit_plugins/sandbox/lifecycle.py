"""What happens by itself as time passes: uploads become builds, builds are processed, reviewed, and expire."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .store import Record
from .world import Events, World

Details = Mapping[str, Any]


def upload(
    world: World,
    app: Record,
    version: str,
    build: str,
    *,
    platform: str = "IOS",
    outcome: str = "VALID",
    at: float | None = None,
    invisible: float | None = None,
    processing: float | None = None,
    attributes: Mapping[str, Any] | None = None,
) -> str:
    """Upload a build; everything after follows as time passes. Returns the id the build will have.

    Times are seconds; those not given are the world's `timing`. Raises ValueError where the app has
    a build of this version, platform and number, as Apple refuses a second upload of one.
    """
    number = plain_number(build)
    key = upload_key(platform, version, build)
    uploads: set[tuple[str, ...]] = app.facts.setdefault("uploads", set())
    if key in uploads:
        raise ValueError(f"{app.attributes.get('name')} {version} ({number}) was uploaded already")
    uploads.add(key)
    named = world.store.new_id("builds")
    moment = world.time if at is None else at
    world.schedule(
        "build appears",
        at=moment,
        after=world.timing.invisible if invisible is None else invisible,
        id=named,
        app=app.id,
        version=version,
        platform=platform,
        outcome=outcome,
        processing=world.timing.processing if processing is None else processing,
        attributes={
            "version": number,
            "uploadedDate": world.stamp(moment),
            "expirationDate": world.stamp(moment + world.timing.lifetime),
            "minOsVersion": "17.0",
            **(attributes or {}),
        },
        expires=moment + world.timing.lifetime,
    )
    return named


def upload_key(platform: str, version: str, build: str) -> tuple[str, str, str]:
    """What no two uploads of an app may share."""
    return platform, ".".join(_spelling(version)), plain_number(build)


def plain_number(build: str) -> str:
    """A build number as Apple keeps it, without leading zeros."""
    return ".".join(part.lstrip("0") or "0" for part in build.split("."))


def train(world: World, app: Record, version: str, platform: str) -> Record:
    """The preReleaseVersion of a version; `1.1` and `1.1.0` are one train, under the spelling first uploaded."""
    for known in world.store.related(app, "preReleaseVersions"):
        same = _spelling(known.attributes["version"]) == _spelling(version)
        if same and known.attributes["platform"] == platform:
            return known
    return world.create("preReleaseVersions", {"version": version, "platform": platform}, {"app": app})


def _spelling(version: str) -> tuple[str, ...]:
    parts = version.split(".")
    while len(parts) > 1 and parts[-1] == "0":
        parts.pop()
    return tuple(parts)


# -- events ------------------------------------------------------------------------------------


def _build_appears(world: World, details: Details) -> None:
    app = world.store.get("apps", details["app"])
    links = {"app": app, "preReleaseVersion": train(world, app, details["version"], details["platform"])}
    build = world.create("builds", {"processingState": "PROCESSING", **details["attributes"]}, links, details["id"])
    after = details["processing"]
    world.schedule("processing ends", after=after, build=build.id, outcome=details["outcome"])
    world.schedule("build expires", at=details["expires"], build=build.id)


def _processing_ends(world: World, details: Details) -> None:
    build = world.store.get("builds", details["build"])
    build.attributes["processingState"] = details["outcome"]
    world.schedule("beta detail appears", after=world.timing.beta_detail, build=build.id)


def _beta_detail_appears(world: World, details: Details) -> None:
    build = world.store.get("builds", details["build"])
    world.create("buildBetaDetails", {}, {"build": build})
    if build.attributes["processingState"] != "VALID":
        return
    app = world.store.one(build, "app")
    for group in world.store.related(app, "betaGroups") if app else ():
        if group.attributes["hasAccessToAllBuilds"]:
            world.store.link(build, "betaGroups", group)
    world.schedule("default notes appear", after=world.timing.default_notes, build=build.id)


def _default_notes_appear(world: World, details: Details) -> None:
    build = world.store.get("builds", details["build"])
    app = world.store.one(build, "app")
    locale = app.attributes["primaryLocale"] if app else "en-US"
    if all(notes.attributes["locale"] != locale for notes in world.store.related(build, "betaBuildLocalizations")):
        world.create("betaBuildLocalizations", {"locale": locale}, {"build": build})


def _build_expires(world: World, details: Details) -> None:
    world.store.get("builds", details["build"]).attributes["expired"] = True


def _review_begins(world: World, details: Details) -> None:
    if submission := _under_review(world, details):
        submission.attributes["betaReviewState"] = "IN_REVIEW"
        world.schedule("review ends", after=details["reviewing"], **details)


def _review_ends(world: World, details: Details) -> None:
    if submission := _under_review(world, details):
        submission.attributes["betaReviewState"] = details["verdict"]


def _under_review(world: World, details: Details) -> Record | None:
    """The submission, unless its build expired meanwhile, which takes it out of review."""
    submission = world.store.find("betaAppReviewSubmissions", details["submission"])
    build = world.store.one(submission, "build") if submission else None
    return submission if build and not build.attributes["expired"] else None


def _declaration_approved(world: World, details: Details) -> None:
    declaration = world.store.get("appEncryptionDeclarations", details["declaration"])
    declaration.attributes["appEncryptionDeclarationState"] = "APPROVED"


EVENTS: Events = {
    "build appears": _build_appears,
    "processing ends": _processing_ends,
    "beta detail appears": _beta_detail_appears,
    "default notes appear": _default_notes_appear,
    "build expires": _build_expires,
    "review begins": _review_begins,
    "review ends": _review_ends,
    "declaration approved": _declaration_approved,
}
"""Everything that can become due."""
