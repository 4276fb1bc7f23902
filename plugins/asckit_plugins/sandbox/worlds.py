"""The worlds a sandbox can start with, written down as seeds."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import attrs

from . import lifecycle, storefront
from .store import Record
from .world import DAY, World

Seed = Callable[[World], None]
"""Fills a world."""


@attrs.frozen
class Build:
    """A build of the demo world. Times are seconds before (negative) or after the start."""

    version: str
    number: str
    uploaded: float
    encryption: bool | None = False
    outcome: str = "VALID"
    platform: str = "IOS"
    processing: float = 300.0
    reviewed: bool = False
    """Whether beta review has approved it, and Public Beta has it."""
    groups: tuple[str, ...] = ()
    """Groups that have it, besides those with access to all builds."""


AURORA = (
    Build("1.0", "1", -130 * DAY),
    Build("1.0", "2", -120 * DAY, reviewed=True),
    Build("1.1", "10", -60 * DAY, reviewed=True),
    Build("1.1", "11", -50 * DAY, outcome="INVALID"),
    Build("1.1", "12", -48 * DAY, reviewed=True),
    Build("1.2", "20", -20 * DAY),
    Build("1.2", "21", -6 * DAY, encryption=None),
    Build("2.0", "40", -2 * DAY, groups=("QA",)),
    Build("2.0", "41", -1 * DAY),
    Build("2.0", "42", -240.0, processing=270.0),
)
"""Aurora Notes: two builds that have expired, one INVALID, one that awaits the answer about encryption, and
2.0 (42), which is PROCESSING and becomes VALID 60 seconds after the start."""

WATCH = (Build("1.0", "1", -10 * DAY), Build("1.0", "2", -3 * DAY, encryption=None))

TESTERS = (
    ("Ada", "Lindqvist", "ada@example.com", "Core Team"),
    ("Noor", "Haddad", "noor@example.com", "Core Team"),
    ("Mateo", "Ibarra", "mateo@example.com", "QA"),
    ("Yuki", "Tanaka", "yuki@example.org", "Public Beta"),
    ("Imani", "Okoye", "imani@example.org", "Public Beta"),
    ("Lena", "Fischer", "lena@example.org", "Public Beta"),
)
GROUPS: tuple[Mapping[str, Any], ...] = (
    {"name": "Core Team", "isInternalGroup": True, "hasAccessToAllBuilds": True},
    {"name": "QA", "isInternalGroup": True},
    {"name": "Public Beta", "publicLinkLimitEnabled": False},
)
USERS = (
    ("Ada", "Lindqvist", "ada@example.com", ["ACCOUNT_HOLDER", "ADMIN"]),
    ("Noor", "Haddad", "noor@example.com", ["APP_MANAGER"]),
    ("Mateo", "Ibarra", "mateo@example.com", ["DEVELOPER"]),
    ("Signe", "Holm", "signe@example.com", ["DEVELOPER"]),
)
"""The team: who may test internally, of whom one does not yet."""
TERRITORIES = {"CAN": "CAD", "DEU": "EUR", "FRA": "EUR", "GBR": "GBP", "JPN": "JPY", "SWE": "SEK", "USA": "USD"}
"""Some of Apple's territories, with their currencies."""
CATEGORIES = ("BUSINESS", "EDUCATION", "GAMES", "PRODUCTIVITY", "UTILITIES")
"""Some of Apple's categories."""
REVIEW_CONTACT = {
    "contactFirstName": "Ada",
    "contactLastName": "Lindqvist",
    "contactPhone": "+46 8 123 456",
    "contactEmail": "review@example.com",
}


def demo(world: World) -> None:
    """Two apps: Aurora Notes, in full swing, and Aurora Watch, whose beta review information is incomplete."""
    for code, currency in TERRITORIES.items():
        world.create("territories", {"currency": currency}, id=code)
    for category in CATEGORIES:
        world.create("appCategories", {"platforms": ["IOS", "MAC_OS", "TV_OS"]}, id=category)
    start = world.time
    aurora = app(world, "Aurora Notes", "com.example.aurora", "AURORA-1")
    world.create("betaAppReviewDetails", REVIEW_CONTACT, {"app": aurora})
    world.create(
        "betaAppLocalizations",
        {"locale": "en-US", "feedbackEmail": "beta@example.com", "description": "Notes that find you."},
        {"app": aurora},
    )
    for first, last, email, roles in USERS:
        world.create("users", {"firstName": first, "lastName": last, "username": email, "roles": roles})
    groups = {given["name"]: world.create("betaGroups", given, {"app": aurora}) for given in GROUPS}
    for first, last, email, group in TESTERS:
        attributes = {"firstName": first, "lastName": last, "email": email, "state": "INSTALLED"}
        world.create("betaTesters", attributes, {"betaGroups": groups[group]})
    watch = app(world, "Aurora Watch", "com.example.aurora.watch", "AURORA-2")
    world.create("betaAppReviewDetails", {"contactFirstName": "Ada"}, {"app": watch})
    world.create("betaAppLocalizations", {"locale": "en-US"}, {"app": watch})

    uploaded = [(build, _upload(world, aurora, build, start)) for build in AURORA]
    uploaded += [(build, _upload(world, watch, build, start)) for build in WATCH]
    world.settle()
    for build, named in uploaded:
        if build.reviewed:
            _approve(world, world.store.get("builds", named), start + build.uploaded, groups["Public Beta"])
        for group in build.groups:
            world.store.link(world.store.get("builds", named), "betaGroups", groups[group])
    storefront.furnish(world, aurora, start)


def empty(world: World) -> None:
    """Nothing at all: for tests that say themselves what there is."""


def app(world: World, name: str, bundle_id: str, sku: str) -> Record:
    """An app that speaks US English first."""
    return world.create("apps", {"name": name, "bundleId": bundle_id, "sku": sku, "primaryLocale": "en-US"})


def _upload(world: World, owner: Record, build: Build, start: float) -> str:
    return lifecycle.upload(
        world,
        owner,
        build.version,
        build.number,
        platform=build.platform,
        outcome=build.outcome,
        at=start + build.uploaded,
        processing=build.processing,
        attributes={"usesNonExemptEncryption": build.encryption},
    )


def _approve(world: World, build: Record, uploaded: float, group: Record) -> None:
    """Beta review said yes within a day of the upload, and the group has the build."""
    submitted = {"betaReviewState": "APPROVED", "submittedDate": world.stamp(uploaded + DAY / 2)}
    world.create("betaAppReviewSubmissions", submitted, {"build": build})
    world.store.link(build, "betaGroups", group)
    build.facts["notified"] = True


WORLDS: Mapping[str, Seed] = {"demo": demo, "empty": empty}


def fill(world: World, seed: str | Seed) -> None:
    """Fill a world from a named seed or a function. Raises ValueError for an unknown name."""
    if isinstance(seed, str):
        if seed not in WORLDS:
            raise ValueError(f"there is no world {seed!r}; there are {', '.join(sorted(WORLDS))}")
        seed = WORLDS[seed]
    seed(world)
