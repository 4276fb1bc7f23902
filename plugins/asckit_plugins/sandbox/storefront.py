"""What an app of a world has on the App Store: the version that is out, those before it, and what they need."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import attrs

from .store import Record
from .world import World


@attrs.frozen
class Release:
    """A version that was released."""

    version: str
    build: str
    """The number of its build, which has to be there."""
    made: float
    """Unix seconds."""


TEXTS: Mapping[str, Mapping[str, Any]] = {
    "en-US": {"description": "Notes that find you.", "keywords": "notes,search", "whatsNew": "A faster search."},
    "de-DE": {
        "description": "Notizen, die dich finden.",
        "keywords": "notizen,suche",
        "whatsNew": "Schnelleres Suchen.",
    },
}
CONTACT = {
    "contactFirstName": "Ada",
    "contactLastName": "Lindqvist",
    "contactPhone": "+46 8 123 456",
    "contactEmail": "review@example.com",
}
AGE_RATING: Mapping[str, Any] = {
    "advertising": False,
    "ageAssurance": False,
    "alcoholTobaccoOrDrugUseOrReferences": "NONE",
    "contests": "NONE",
    "gambling": False,
    "gamblingSimulated": "NONE",
    "gunsOrOtherWeapons": "NONE",
    "healthOrWellnessTopics": False,
    "horrorOrFearThemes": "NONE",
    "lootBox": False,
    "matureOrSuggestiveThemes": "NONE",
    "medicalOrTreatmentInformation": "NONE",
    "messagingAndChat": False,
    "parentalControls": False,
    "profanityOrCrudeHumor": "NONE",
    "sexualContentGraphicAndNudity": "NONE",
    "sexualContentOrNudity": "NONE",
    "unrestrictedWebAccess": False,
    "userGeneratedContent": False,
    "violenceCartoonOrFantasy": "NONE",
    "violenceRealistic": "NONE",
    "violenceRealisticProlongedGraphicOrSadistic": "NONE",
}


def furnish(world: World, app: Record, releases: Sequence[Release]) -> None:
    """Put an app on the App Store, with everything that App Review asks for; the last release is there now.

    Raises LookupError where a build is not there.
    """
    app.attributes["contentRightsDeclaration"] = "DOES_NOT_USE_THIRD_PARTY_CONTENT"
    describe(world, app)
    for release in releases:
        given = {
            "versionString": release.version,
            "appVersionState": "READY_FOR_DISTRIBUTION" if release is releases[-1] else "REPLACED_WITH_NEW_VERSION",
            "copyright": "2026 Example Ltd",
            "createdDate": world.stamp(release.made),
        }
        build = _build(world, app, release.version, release.build)
        version = world.create("appStoreVersions", given, {"app": app, "build": build})
        world.create("appStoreReviewDetails", CONTACT, {"appStoreVersion": version})
        for locale, texts in TEXTS.items():
            given = {**texts, "locale": locale, "supportUrl": "https://example.com/support"}
            text = world.create("appStoreVersionLocalizations", given, {"appStoreVersion": version})
            kind = {"screenshotDisplayType": "APP_IPHONE_67"}
            world.create("appScreenshotSets", kind, {"appStoreVersionLocalization": text})


def describe(world: World, app: Record) -> None:
    """Give an app its category, age rating, privacy policy, price and availability."""
    category = world.store.find("appCategories", "PRODUCTIVITY")
    if category is None:
        category = world.create("appCategories", {"platforms": ["IOS", "MAC_OS"]}, id="PRODUCTIVITY")
    (info,) = world.store.related(app, "appInfos")
    info.attributes["state"] = "READY_FOR_DISTRIBUTION"
    world.store.link(info, "primaryCategory", category)
    rating = world.store.one(info, "ageRatingDeclaration")
    if rating is not None:
        rating.attributes.update(AGE_RATING)
    policy = {"locale": "en-US", "name": app.attributes["name"], "privacyPolicyUrl": "https://example.com/privacy"}
    world.create("appInfoLocalizations", policy, {"appInfo": info})
    world.create("appPriceSchedules", {}, {"app": app})
    world.create("appAvailabilities", {"availableInNewTerritories": True}, {"app": app})


def _build(world: World, app: Record, version: str, number: str) -> Record:
    for build in world.store.related(app, "builds"):
        train = world.store.one(build, "preReleaseVersion")
        if build.attributes["version"] == number and train is not None and train.attributes["version"] == version:
            return build
    raise LookupError(f"there is no build {version} ({number})")
