"""What the demo world's Aurora Notes has on the App Store: a version that is out, one before it, and what they need."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .store import Record
from .world import DAY, World

VERSIONS: tuple[tuple[str, str, str, float], ...] = (
    ("1.0", "2", "REPLACED_WITH_NEW_VERSION", -110 * DAY),
    ("1.1", "12", "READY_FOR_DISTRIBUTION", -40 * DAY),
)
"""Version, number of its build, state, and when it was made, in seconds from the start."""
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


def furnish(world: World, app: Record, start: float) -> None:
    """Put an app on the App Store, with everything that App Review asks for; its builds have to be there."""
    app.attributes["contentRightsDeclaration"] = "DOES_NOT_USE_THIRD_PARTY_CONTENT"
    describe(world, app)
    for number, build, state, made in VERSIONS:
        given = {
            "versionString": number,
            "appVersionState": state,
            "copyright": "2026 Example Ltd",
            "createdDate": world.stamp(start + made),
        }
        version = world.create("appStoreVersions", given, {"app": app, "build": _build(world, app, number, build)})
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
