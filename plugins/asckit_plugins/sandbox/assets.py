"""Files: they are reserved, sent in parts to the storage, said to be complete, checked and delivered.

Builds have more to them: see `uploads`. Apple: "Uploading Assets to App Store Connect".
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any

from .bodies import Draft
from .errors import refuse
from .rulebook import Rules
from .storage import CONTENT_TYPE, Xml, request_headers, xml
from .store import Record
from .world import World

ASSETS = (
    "appClipAdvancedExperienceImages",
    "appClipHeaderImages",
    "appEncryptionDeclarationDocuments",
    "appEventScreenshots",
    "appEventVideoClips",
    "appPreviews",
    "appScreenshots",
    "appStoreReviewAttachments",
    "gameCenterAchievementImages",
    "gameCenterActivityImages",
    "gameCenterChallengeImages",
    "gameCenterLeaderboardImages",
    "gameCenterLeaderboardSetImages",
    "inAppPurchaseAppStoreReviewScreenshots",
    "routingAppCoverages",
    "subscriptionAppStoreReviewScreenshots",
)
"""Files other than builds that the API takes."""
TYPES = ("buildUploadFiles", *ASSETS)
TOLD_MORE = frozenset({"buildUploadFiles"})
"""Of which the API also tells the number of a part and until when its address can be used."""


def state(world: World, file: Record) -> str:
    """How a file stands: AWAITING_UPLOAD, UPLOAD_COMPLETE, COMPLETE or FAILED."""
    stored = file.attributes.get("assetDeliveryState")
    if stored:
        return str(stored.get("state"))
    sent = file.facts.get("sent")
    if sent is None:
        return "AWAITING_UPLOAD"
    if file.facts.get("error"):
        return "FAILED"
    return "COMPLETE" if sent + world.timing.delivery <= world.time else "UPLOAD_COMPLETE"


def operations(world: World, file: Record) -> list[dict[str, Any]] | None:
    """Where the parts of a file go; nothing once all are there."""
    if state(world, file) != "AWAITING_UPLOAD":
        return None
    storage = world.storage
    reserved = world.time if storage.renewed_by_reading else file.facts.get("reserved", world.time)
    expires = reserved + storage.lifetime
    told = {"expiration": world.stamp(expires)} if file.type in TOLD_MORE else {}
    return [
        {
            "method": "PUT",
            "url": storage.address(file.id, number, expires),
            "length": length,
            "offset": offset,
            "requestHeaders": request_headers(),
            **told,
            **({"partNumber": number} if told else {}),
        }
        for number, (offset, length) in enumerate(storage.spans(file.attributes["fileSize"]), 1)
    ]


def put_part(world: World, method: str, target: str, headers: Mapping[str, str], body: bytes) -> Xml:
    """Take a part at its address, and answer as storage does."""
    found = world.storage.check(target, world.time)
    if len(found) == 3:
        return found
    id, part = found
    file = next((one for type in TYPES if (one := world.store.find(type, id)) is not None), None)
    if method != "PUT":
        return xml(405, "MethodNotAllowed", "The specified method is not allowed against this resource.")
    if "authorization" in headers:
        return xml(400, "InvalidArgument", "Only one auth mechanism allowed")
    if headers.get("content-type") != CONTENT_TYPE:
        return xml(403, "SignatureDoesNotMatch", "The signature does not match the request.")
    if file is None or state(world, file) != "AWAITING_UPLOAD":
        return xml(404, "NoSuchUpload", "The specified upload does not exist.")
    _, length = world.storage.spans(file.attributes["fileSize"])[part - 1]
    if headers.get("content-length") != str(length) or len(body) != length:
        return xml(400, "IncompleteBody", f"The part has {length} bytes.")
    world.storage.parts.setdefault(id, {})[part] = body
    return 200, {"etag": f'"{hashlib.md5(body, usedforsecurity=False).hexdigest()}"'}, b""


def check_complete(world: World, file: Record) -> None:
    """Raises Refusal for a file that is said to be complete and is not."""
    there, expected = (
        len(world.storage.parts.get(file.id, {})),
        len(world.storage.spans(file.attributes["fileSize"])),
    )
    if there != expected:
        raise refuse(
            "STATE_ERROR.ENTITY_STATE_INVALID",
            f"{there} of {expected} parts of the file were uploaded.",
            pointer="/data/attributes/uploaded",
        )


def content(world: World, file: Record) -> bytes:
    """What was uploaded of a file, which the storage then forgets."""
    parts = world.storage.parts.pop(file.id, {})
    return b"".join(parts[number] for number in sorted(parts))


# -- files other than builds -------------------------------------------------------------------


def _check(_world: World, draft: Draft) -> None:
    size = draft.attributes.get("fileSize")
    if isinstance(size, int) and size < 1:
        raise refuse("ENTITY_ERROR.ATTRIBUTE.INVALID", "An empty file.", pointer="/data/attributes/fileSize")


def _reserved(world: World, file: Record, _draft: Draft) -> None:
    file.facts["reserved"] = world.time


def _change(world: World, file: Record, draft: Draft) -> None:
    if draft.attributes.get("uploaded") and state(world, file) == "AWAITING_UPLOAD":
        check_complete(world, file)


def _changed(world: World, file: Record, draft: Draft) -> None:
    if not draft.attributes.get("uploaded") or state(world, file) != "AWAITING_UPLOAD":
        return
    given = draft.attributes.get("sourceFileChecksum")
    found = hashlib.md5(content(world, file), usedforsecurity=False).hexdigest()
    file.attributes.pop("assetDeliveryState", None)
    file.facts["sent"] = world.time
    if given and str(given).lower() != found:
        file.facts["error"] = f"The MD5 of the file is {found}, not {given}."


def _gone(world: World, file: Record) -> None:
    world.storage.parts.pop(file.id, None)


def _delivery(world: World, file: Record) -> Any:
    error = file.facts.get("error")
    shown = [{"code": "CHECKSUM_MISMATCH", "description": error}] if error else []
    return file.attributes.get("assetDeliveryState") or {
        "errors": shown,
        "warnings": [],
        "state": state(world, file),
    }


RULES = Rules(
    before_create=dict.fromkeys(ASSETS, _check),
    after_create=dict.fromkeys(ASSETS, _reserved),
    before_update=dict.fromkeys(ASSETS, _change),
    after_update=dict.fromkeys(ASSETS, _changed),
    before_delete=dict.fromkeys(ASSETS, _gone),
    derived={
        **{f"{asset}.assetDeliveryState": _delivery for asset in ASSETS},
        **{f"{asset}.uploadOperations": operations for asset in ASSETS},
    },
)
