"""Build uploads: reservations, the parts of their files, and the build that comes of a file that is complete."""

from __future__ import annotations

import hashlib
import io
import re
from collections.abc import Callable, Mapping
from typing import Any

from . import assets, lifecycle
from .bodies import Draft
from .errors import refuse
from .rulebook import Rules
from .store import Record
from .world import World

NUMBERS = re.compile(r"\d{1,9}(\.\d{1,9}){0,2}")
LARGEST_FILE = 8 << 30
"""Bytes."""
BUNDLES = frozenset({"com.apple.ipa", "com.apple.pkg", "com.pkware.zip-archive"})
ALGORITHMS: Mapping[str, Callable[[bytes], Any]] = {"MD5": hashlib.md5, "SHA_256": hashlib.sha256}
OF_ASSET = {"ASSET": "assetFile", "ASSET_DESCRIPTION": "assetDescriptionFile", "ASSET_SPI": "assetSpiFile"}
"""A file's assetType → the relationship of its upload that holds it."""


def state(record: Record) -> str:
    """How an upload, or a file of one, stands."""
    details = record.attributes.get("state" if record.type == "buildUploads" else "assetDeliveryState") or {}
    return str(details.get("state", ""))


def _stands(value: str, *errors: tuple[str, str], infos: bool = True) -> dict[str, Any]:
    shown = [{"code": code, "description": description} for code, description in errors]
    return {"errors": shown, "warnings": [], **({"infos": []} if infos else {}), "state": value}


# -- reservations ------------------------------------------------------------------------------


def _check_upload(world: World, draft: Draft) -> None:
    """A version and number are numbers, and no other upload of the app has them."""
    given = draft.attributes
    for name in ("cfBundleShortVersionString", "cfBundleVersion"):
        if not NUMBERS.fullmatch(given[name]):
            detail = f"{given[name]!r} is not up to three numbers with dots between."
            raise refuse("ENTITY_ERROR.ATTRIBUTE.INVALID", detail, pointer=f"/data/attributes/{name}")
    key = _key(given)
    app = draft.one("app")
    reserved = {_key(one.attributes) for one in world.store.related(app, "buildUploads") if state(one) != "FAILED"}
    if key in app.facts.get("uploads", ()) or key in reserved:
        raise refuse(
            "ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE",
            "The bundle version must be higher than the previously uploaded version.",
            pointer="/data/attributes/cfBundleVersion",
        )


def _key(given: Mapping[str, Any]) -> tuple[str, str, str]:
    return lifecycle.upload_key(given["platform"], given["cfBundleShortVersionString"], given["cfBundleVersion"])


def _upload_made(world: World, upload: Record, draft: Draft) -> None:
    upload.attributes["state"] = _stands("AWAITING_UPLOAD")
    upload.facts["app"] = draft.one("app").id
    world.store.link(draft.one("app"), "buildUploads", upload)


def _check_gone(world: World, upload: Record) -> None:
    """What has become a build, or is about to, stays; with anything else its parts go."""
    if state(upload) in ("PROCESSING", "COMPLETE"):
        raise refuse("STATE_ERROR.ENTITY_STATE_INVALID", f"An upload that is {state(upload)} cannot be deleted.")
    for file in world.store.related(upload, "buildUploadFiles"):
        world.storage.parts.pop(file.id, None)


# -- files -------------------------------------------------------------------------------------


def _check_file(_world: World, draft: Draft) -> None:
    given, upload = draft.attributes, draft.one("buildUpload")
    if state(upload) != "AWAITING_UPLOAD":
        raise refuse("STATE_ERROR.ENTITY_STATE_INVALID", f"An upload that is {state(upload)} takes no file.")
    wrong = {
        "fileSize": not 0 < given["fileSize"] <= LARGEST_FILE,
        "fileName": not 0 < len(given["fileName"]) <= 255 or "/" in given["fileName"],
        "uti": (given["assetType"] == "ASSET") is not (given["uti"] in BUNDLES),
    }
    for name in [name for name, is_wrong in wrong.items() if is_wrong]:
        detail = f"{given[name]!r} does not fit as {name}."
        raise refuse("ENTITY_ERROR.ATTRIBUTE.INVALID", detail, pointer=f"/data/attributes/{name}")


def _file_made(world: World, file: Record, draft: Draft) -> None:
    upload = draft.one("buildUpload")
    file.attributes["assetDeliveryState"] = _stands("AWAITING_UPLOAD", infos=False)
    file.facts |= {"reserved": world.time, "upload": upload.id}
    world.store.link(upload, "buildUploadFiles", file)
    world.store.link(upload, OF_ASSET[file.attributes["assetType"]], file)
    world.storage.parts[file.id] = {}


def _change_file(world: World, file: Record, draft: Draft) -> None:
    """A file is said to be complete once, when all of its parts are there, with checksums that can be checked."""
    if state(file) != "AWAITING_UPLOAD":
        raise refuse("STATE_ERROR.ENTITY_STATE_INVALID", f"A file that is {state(file)} cannot be changed.")
    given = draft.attributes.get("sourceFileChecksums") or {}
    for name, checksum in given.items():
        known = isinstance(checksum, dict) and checksum.get("algorithm") in ALGORITHMS
        if name not in ("file", "composite") or not known or not isinstance(checksum.get("hash"), str):
            detail = f"{checksum!r} is no checksum of the {name}, with `hash` and `algorithm`."
            raise refuse("ENTITY_ERROR.ATTRIBUTE.INVALID", detail, pointer="/data/attributes/sourceFileChecksums")
    if draft.attributes.get("uploaded"):
        assets.check_complete(world, file)


def _file_changed(world: World, file: Record, draft: Draft) -> None:
    if not file.attributes.pop("uploaded", None):
        return
    upload = world.store.get("buildUploads", file.facts["upload"])
    content = assets.content(world, file)
    checksum = (draft.attributes.get("sourceFileChecksums") or {}).get("file")
    file.attributes["assetDeliveryState"] = _stands("UPLOAD_COMPLETE", infos=False)
    if checksum and ALGORITHMS[checksum["algorithm"]](content).hexdigest() != checksum["hash"].lower():
        error = ("CHECKSUM_MISMATCH", f"The {checksum['algorithm']} of the file is not {checksum['hash']}.")
        file.attributes["assetDeliveryState"] = _stands("FAILED", error, infos=False)
        upload.attributes["state"] = _stands("FAILED", error)
    elif file.attributes["assetType"] == "ASSET":
        upload.attributes |= {"state": _stands("PROCESSING"), "uploadedDate": world.stamp()}
        world.schedule("upload is checked", after=world.timing.delivery, file=file.id, content=content)


# -- what follows ------------------------------------------------------------------------------


def _upload_is_checked(world: World, details: Mapping[str, Any]) -> None:
    """The file holds what was reserved, and becomes a build; or it does not, and Apple says why."""
    from ..uploads.inspecting import PackageError, inspect_stream

    file = world.store.get("buildUploadFiles", details["file"])
    upload = world.store.get("buildUploads", file.facts["upload"])
    app = world.store.get("apps", upload.facts["app"])
    content = details["content"]
    try:
        package = inspect_stream(io.BytesIO(content), file.attributes["fileName"], len(content))
    except PackageError as error:
        upload.attributes["state"] = _stands("FAILED", ("INVALID_BINARY", str(error)))
        return
    reserved = upload.attributes
    errors = [
        (code, f"{name} is {found!r} in the file; {expected!r} was expected.")
        for code, name, found, expected in [
            ("90055", "CFBundleIdentifier", package.bundle_id, app.attributes.get("bundleId")),
            (
                "90062",
                "CFBundleShortVersionString",
                package.version,
                reserved["cfBundleShortVersionString"],
            ),
            ("90060", "CFBundleVersion", package.number, reserved["cfBundleVersion"]),
            ("90047", "The platform", package.platform, reserved["platform"]),
        ]
        if found != expected
    ]
    if errors:
        upload.attributes["state"] = _stands("FAILED", *errors)
        return
    try:
        build = lifecycle.upload(
            world,
            app,
            package.version,
            package.number,
            platform=package.platform,
            outcome=world.storage.outcome,
            attributes={
                "minOsVersion": package.minimum_os,
                "usesNonExemptEncryption": package.uses_non_exempt_encryption,
            },
        )
    except ValueError as error:
        upload.attributes["state"] = _stands("FAILED", ("90189", f"Redundant Binary Upload. {error}"))
        return
    upload.attributes["state"] = _stands("COMPLETE")
    file.attributes["assetDeliveryState"] = _stands("COMPLETE", infos=False)
    world.schedule("upload has its build", after=world.timing.invisible, upload=upload.id, build=build)


def _upload_has_its_build(world: World, details: Mapping[str, Any]) -> None:
    upload = world.store.get("buildUploads", details["upload"])
    world.store.link(upload, "build", world.store.get("builds", details["build"]))


RULES = Rules(
    before_create={"buildUploadFiles": _check_file, "buildUploads": _check_upload},
    after_create={"buildUploadFiles": _file_made, "buildUploads": _upload_made},
    before_update={"buildUploadFiles": _change_file},
    after_update={"buildUploadFiles": _file_changed},
    before_delete={"buildUploads": _check_gone},
    derived={"buildUploadFiles.uploadOperations": assets.operations},
    events={"upload has its build": _upload_has_its_build, "upload is checked": _upload_is_checked},
)
