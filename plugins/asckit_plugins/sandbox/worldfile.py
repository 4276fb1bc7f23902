"""Worlds that people write, in TOML: apps with groups and builds of such an age and state, testers, anything else."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from datetime import date, time
from functools import cache
from pathlib import Path
from typing import Any, get_args, get_origin

import msgspec

from asckit.settings import nearest

from . import lifecycle, storefront
from .durations import seconds
from .store import Record
from .world import DAY, Timing, World

STATES = ("VALID", "INVALID", "FAILED", "PROCESSING", "EXPIRED")
REVIEWS = ("APPROVED", "REJECTED", "WAITING_FOR_REVIEW", "IN_REVIEW")
YOUNGEST = 60.0
"""Seconds of age from which a build can have been processed."""
MOST_BUILDS = 100_000
Duration = str | int | float


class Group(msgspec.Struct, forbid_unknown_fields=True):
    """A beta group."""

    name: str
    internal: bool = False
    all_builds: bool = False
    testers: list[str] = []
    attributes: dict[str, Any] = {}


class Build(msgspec.Struct, forbid_unknown_fields=True):
    """A build, or with count a series of them, the oldest first."""

    version: str
    number: str | int
    age: Duration = "1d"
    state: str = "VALID"
    platform: str = "IOS"
    encryption: bool | None = None
    groups: list[str] = []
    review: str | None = None
    notes: dict[str, str] = {}
    ready_in: Duration = "5m"
    count: int = 1
    every: Duration = "1h"
    per_version: int | None = None
    attributes: dict[str, Any] = {}


class Release(msgspec.Struct, forbid_unknown_fields=True):
    """A version that was on the App Store; the last one is there now."""

    version: str
    build: str | int
    age: Duration


class App(msgspec.Struct, forbid_unknown_fields=True):
    """An app."""

    name: str
    bundle_id: str
    sku: str | None = None
    locale: str = "en-US"
    feedback_email: str | None = None
    description: str | None = None
    review_contact: dict[str, str] | None = None
    groups: list[Group] = []
    builds: list[Build] = []
    app_store: list[Release] = []
    attributes: dict[str, Any] = {}


class Tester(msgspec.Struct, forbid_unknown_fields=True):
    """A beta tester."""

    email: str
    first_name: str | None = None
    last_name: str | None = None
    state: str = "INSTALLED"
    attributes: dict[str, Any] = {}


class Resource(msgspec.Struct, forbid_unknown_fields=True):
    """Anything else that there is."""

    type: str
    id: str | None = None
    ref: str | None = None
    attributes: dict[str, Any] = {}
    relationships: dict[str, str | list[str]] = {}


class WorldFile(msgspec.Struct, forbid_unknown_fields=True):
    """All of a file."""

    timing: dict[str, Duration] = {}
    apps: list[App] = []
    testers: list[Tester] = []
    resources: list[Resource] = []


CONTACT = {
    "first_name": "contactFirstName",
    "last_name": "contactLastName",
    "phone": "contactPhone",
    "email": "contactEmail",
    "demo_account": "demoAccountName",
    "demo_password": "demoAccountPassword",
    "notes": "notes",
}


class WorldFileError(ValueError):
    """Something in a file is wrong: where, and what."""

    def __init__(self, where: str, what: str) -> None:
        super().__init__(f"{where}: {what}" if where else what)


@cache
def read(path: Path) -> WorldFile:
    """A world that comes with asckit: read once per process."""
    return parse(path.read_text(encoding="utf-8"))


def parse(text: str) -> WorldFile:
    """What a file says. Raises ValueError that names the key (or the line, where it is no TOML)."""
    try:
        given = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise WorldFileError("", f"this is not TOML: {error}") from error
    _check_keys(WorldFile, given, "")
    try:
        found = msgspec.convert(given, WorldFile)
    except msgspec.ValidationError as error:
        what, _, where = str(error).partition(" - at `$.")
        raise WorldFileError(where.rstrip("`"), what[:1].lower() + what[1:]) from error
    return found


def _check_keys(kind: Any, given: Any, where: str) -> None:
    """Raises ValueError for a key that there is not, with the nearest that there is."""
    if get_origin(kind) is list and isinstance(given, list):
        for index, one in enumerate(given):
            _check_keys(get_args(kind)[0], one, f"{where}[{index}]")
    if not (isinstance(kind, type) and issubclass(kind, msgspec.Struct) and isinstance(given, dict)):
        return
    fields = {field.name: field.type for field in msgspec.structs.fields(kind)}
    for name, value in given.items():
        if name not in fields:
            raise WorldFileError(where, f"there is no key {name!r} here; {nearest(name, fields)}")
        _check_keys(fields[name], value, f"{where}.{name}".lstrip("."))


# -- filling -----------------------------------------------------------------------------------


def fill(world: World, file: WorldFile) -> None:
    """Put what a file says into a world. Raises ValueError that names the key at fault."""
    start = world.time
    _set_timing(world.timing, file.timing)
    filling = _Filling(world, start)
    for index, app in enumerate(file.apps):
        filling.app(app, f"apps[{index}]")
    for index, tester in enumerate(file.testers):
        filling.tester(tester, f"testers[{index}]")
    for index, app in enumerate(file.apps):
        filling.members(app, f"apps[{index}]")
    uploaded = [
        (where, app, build, filling.upload(app, build, where))
        for index, app in enumerate(file.apps)
        for where, build in _each(app, f"apps[{index}]")
    ]
    world.settle()
    for where, app, build, named in uploaded:
        filling.settled(app, build, named, where)
    for index, resource in enumerate(file.resources):
        filling.resource(resource, f"resources[{index}]")
    for index, app in enumerate(file.apps):
        if app.app_store:
            filling.released(app, f"apps[{index}].app_store")


def _set_timing(timing: Timing, given: Mapping[str, Duration]) -> None:
    known = Timing.__annotations__
    for name, value in given.items():
        if name not in known:
            raise WorldFileError("timing", f"there is no key {name!r} here; {nearest(name, known)}")
        setattr(timing, name, _seconds(value, f"timing.{name}"))


def _seconds(value: Duration, where: str) -> float:
    try:
        return seconds(value)
    except ValueError as error:
        raise WorldFileError(where, str(error)) from error


def _each(app: App, where: str) -> Iterator[tuple[str, Build]]:
    """Every build of an app; a series one by one."""
    for index, build in enumerate(app.builds):
        here = f"{where}.builds[{index}]"
        if not 1 <= build.count <= MOST_BUILDS:
            raise WorldFileError(f"{here}.count", f"a series has from 1 to {MOST_BUILDS} builds, not {build.count}")
        if build.count == 1:
            yield here, build
            continue
        age, every = _seconds(build.age, f"{here}.age"), _seconds(build.every, f"{here}.every")
        number = str(build.number)
        if not number.isdecimal():
            raise WorldFileError(
                f"{here}.number", f"the numbers of a series count up from a whole number, not {number!r}"
            )
        if age - (build.count - 1) * every < YOUNGEST:
            raise WorldFileError(
                f"{here}.age", "the last build of the series would be of the future; raise age or lower every"
            )
        for step in range(build.count):
            version = _later(build.version, step // build.per_version) if build.per_version else build.version
            yield (
                here,
                msgspec.structs.replace(
                    build, version=version, number=str(int(number) + step), age=age - step * every, count=1
                ),
            )


def _later(version: str, by: int) -> str:
    head, _, last = version.rpartition(".")
    return f"{head}.{int(last) + by}" if head else str(int(last) + by)


class _Filling:
    """A world as it is filled, with what its resources are called."""

    def __init__(self, world: World, start: float) -> None:
        self.world = world
        self.start = start
        self.known: dict[tuple[str, str], Record] = {}
        """By type and by what people call it."""

    def name(self, record: Record, *names: str | None) -> Record:
        for name in names:
            if name is not None:
                self.known[record.type, name] = record
        return record

    def find(self, type: str, name: str, where: str) -> Record:
        """The resource of this type that is called so, or has this id."""
        found = self.known.get((type, name)) or self.world.store.find(type, name)
        if found is None:
            names = [known for kind, known in self.known if kind == type]
            raise WorldFileError(where, f"there is no {type} called {name!r}; {nearest(name, names)}")
        return found

    def create(
        self, type: str, attributes: Mapping[str, Any], links: Mapping[str, Any], where: str, id: str | None = None
    ) -> Record:
        shape = self.world.shapes.resource(type)
        for known, given in ((shape.attributes, attributes), (shape.relationships, links)):
            for name in given:
                if name not in known:
                    raise WorldFileError(where, f"{type} have no {name!r}; {nearest(name, known)}")
        return self.world.create(type, _as_json(attributes), links, id)

    # -- what there is -------------------------------------------------------------------------

    def app(self, app: App, where: str) -> None:
        if ("apps", app.bundle_id) in self.known:
            raise WorldFileError(f"{where}.bundle_id", f"there is an app {app.bundle_id!r} already")
        given = {"name": app.name, "bundleId": app.bundle_id, "sku": app.sku or app.bundle_id.upper()}
        record = self.create("apps", {**given, "primaryLocale": app.locale, **app.attributes}, {}, where)
        self.name(record, app.bundle_id, app.name)
        contact = app.review_contact or {}
        for name in contact:
            if name not in CONTACT:
                raise WorldFileError(
                    f"{where}.review_contact", f"there is no key {name!r} here; {nearest(name, CONTACT)}"
                )
        self.create(
            "betaAppReviewDetails", {CONTACT[name]: value for name, value in contact.items()}, {"app": record}, where
        )
        described = {"locale": app.locale, "feedbackEmail": app.feedback_email, "description": app.description}
        self.create("betaAppLocalizations", described, {"app": record}, where)
        for index, group in enumerate(app.groups):
            attributes = {"name": group.name, "isInternalGroup": group.internal, **group.attributes}
            if group.all_builds:
                if not group.internal:
                    raise WorldFileError(
                        f"{where}.groups[{index}].all_builds", "only an internal group has access to all builds"
                    )
                attributes["hasAccessToAllBuilds"] = True
            made = self.create("betaGroups", attributes, {"app": record}, f"{where}.groups[{index}]")
            self.name(made, f"{app.bundle_id}/{group.name}", group.name)

    def tester(self, tester: Tester, where: str) -> None:
        given = {"firstName": tester.first_name, "lastName": tester.last_name, "email": tester.email}
        attributes = {**given, "state": tester.state, **tester.attributes}
        self.name(self.create("betaTesters", attributes, {}, where), tester.email)

    def members(self, app: App, where: str) -> None:
        for index, group in enumerate(app.groups):
            record = self.find("betaGroups", f"{app.bundle_id}/{group.name}", where)
            for email in group.testers:
                tester = self.find("betaTesters", email, f"{where}.groups[{index}].testers")
                self.world.store.link(record, "betaTesters", tester)

    def upload(self, app: App, build: Build, where: str) -> str:
        """Upload a build when it was uploaded; what followed since follows when the world settles."""
        _check_word(build.state, STATES, f"{where}.state")
        age = _seconds(build.age, f"{where}.age")
        timing = self.world.timing
        invisible = min(timing.invisible, age / 4)
        if build.state == "PROCESSING":
            processing = age - invisible + _seconds(build.ready_in, f"{where}.ready_in")
        elif age < YOUNGEST:
            raise WorldFileError(f"{where}.age", f"a build that is {build.state} is at least a minute old")
        else:
            processing = min(timing.processing, age / 4)
        try:
            return lifecycle.upload(
                self.world,
                self.find("apps", app.bundle_id, where),
                build.version,
                str(build.number),
                platform=build.platform,
                outcome=build.state if build.state in ("INVALID", "FAILED") else "VALID",
                at=self.start - age,
                invisible=invisible,
                processing=processing,
                attributes={"usesNonExemptEncryption": build.encryption, **build.attributes},
            )
        except ValueError as error:
            raise WorldFileError(where, str(error)) from error

    def released(self, app: App, where: str) -> None:
        """Put an app on the App Store."""
        releases = [
            storefront.Release(one.version, str(one.build), self.start - _seconds(one.age, f"{where}[{index}].age"))
            for index, one in enumerate(app.app_store)
        ]
        try:
            storefront.furnish(self.world, self.find("apps", app.bundle_id, where), releases)
        except LookupError as error:
            raise WorldFileError(where, str(error.args[0])) from error

    def settled(self, app: App, build: Build, named: str, where: str) -> None:
        """What people did with a build since."""
        store = self.world.store
        record = store.find("builds", named)
        if record is None:
            if build.groups or build.review or build.notes:
                raise WorldFileError(
                    where, "a build that does not show yet has no groups, review and notes; raise its age"
                )
            return
        self.name(record, f"{app.bundle_id}/{build.version} ({build.number})")
        if build.state == "EXPIRED":
            record.attributes["expired"] = True
        if build.review is not None:
            self._review(record, build, where)
        for group in build.groups:
            known = self.known.get(("betaGroups", f"{app.bundle_id}/{group}"))
            if known is None:
                names = [one.name for one in app.groups]
                raise WorldFileError(f"{where}.groups", f"{app.name} has no group {group!r}; {nearest(group, names)}")
            store.link(record, "betaGroups", known)
        for locale, text in build.notes.items():
            notes = [
                one for one in store.related(record, "betaBuildLocalizations") if one.attributes["locale"] == locale
            ]
            made = (
                notes[0]
                if notes
                else self.world.create("betaBuildLocalizations", {"locale": locale}, {"build": record})
            )
            made.attributes["whatsNew"] = text

    def _review(self, record: Record, build: Build, where: str) -> None:
        state = _check_word(build.review or "", REVIEWS, f"{where}.review")
        timing = self.world.timing
        age = _seconds(build.age, where)
        moment = self.start - age / 2 if age < DAY else self.start - age + DAY / 2
        given = {"betaReviewState": state, "submittedDate": self.world.stamp(moment)}
        submission = self.world.create("betaAppReviewSubmissions", given, {"build": record})
        details: dict[str, Any] = {"submission": submission.id, "reviewing": timing.in_review, "verdict": "APPROVED"}
        if state == "WAITING_FOR_REVIEW":
            self.world.schedule("review begins", after=timing.waiting_for_review, **details)
        elif state == "IN_REVIEW":
            self.world.schedule("review ends", after=timing.in_review, **details)
        elif state == "APPROVED":
            record.facts["notified"] = True

    def resource(self, resource: Resource, where: str) -> None:
        shapes = self.world.shapes
        if resource.type not in shapes.types():
            raise WorldFileError(
                f"{where}.type", f"there is no type {resource.type!r}; {nearest(resource.type, shapes.types())}"
            )
        known = shapes.resource(resource.type).relationships
        linked: dict[str, Record | list[Record]] = {}
        for name, names in resource.relationships.items():
            if name not in known:
                raise WorldFileError(
                    f"{where}.relationships", f"{resource.type} have no {name!r}; {nearest(name, known)}"
                )
            target = known[name].type or ""
            found = [
                self.find(target, one, f"{where}.relationships.{name}")
                for one in ([names] if isinstance(names, str) else names)
            ]
            linked[name] = found if known[name].many else found[0]
        if resource.id is not None and self.world.store.find(resource.type, resource.id):
            raise WorldFileError(f"{where}.id", f"there is a {resource.type} resource {resource.id!r} already")
        self.name(self.create(resource.type, resource.attributes, linked, where, resource.id), resource.ref)


def _as_json(value: Any) -> Any:
    """A value of TOML as JSON has it: dates become text."""
    if isinstance(value, Mapping):
        return {name: _as_json(one) for name, one in value.items()}
    if isinstance(value, list):
        return [_as_json(one) for one in value]
    return value.isoformat() if isinstance(value, date | time) else value


def _check_word(value: str, words: tuple[str, ...], where: str) -> str:
    if value not in words:
        raise WorldFileError(where, f"{value!r} is none of {', '.join(words)}; {nearest(value, words)}")
    return value
