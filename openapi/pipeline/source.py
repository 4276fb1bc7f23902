"""Where the document comes from: Apple's address, a zip or a JSON file."""

from __future__ import annotations

import hashlib
import io
import json
import urllib.error
import urllib.request
import zipfile
from pathlib import Path
from typing import Any, NamedTuple

from .errors import CodegenError

APPLE = "https://developer.apple.com/sample-code/app-store-connect/app-store-connect-openapi-specification.zip"
BY_HAND = (
    "download it with a browser from https://developer.apple.com/documentation/appstoreconnectapi "
    "and run ./codegen.sh --spec PATH-TO-THE-ZIP"
)


class Source(NamedTuple):
    """A document and where it came from."""

    document: dict[str, Any]
    digest: str
    """SHA-256 of the document in canonical JSON: independent of packing, white space and key order."""
    origin: str


def load(spec: str | None) -> Source:
    """The document at an address or path; by default the one that Apple publishes."""
    where = spec or APPLE
    packed = _download(where) if where.startswith(("https://", "http://")) else _read(Path(where))
    document = _parse(_unpack(packed, where), where)
    canonical = json.dumps(document, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    digest = hashlib.sha256(canonical.encode()).hexdigest()
    return Source(document, digest, where if "://" in where else Path(where).name)


def _download(address: str) -> bytes:
    try:
        with urllib.request.urlopen(address, timeout=60) as answer:  # noqa: S310  (http and https only, see load)
            content: bytes = answer.read()
            expected = answer.headers.get("Content-Length")
    except (urllib.error.URLError, OSError) as error:
        raise CodegenError(f"cannot fetch {address} ({getattr(error, 'reason', error)}); {BY_HAND}") from error
    if expected is not None and len(content) != int(expected):
        raise CodegenError(f"{address} broke off after {len(content)} of {expected} bytes; run the command again")
    return content


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise CodegenError(f"there is no file {path}; give --spec a zip or JSON file, or an address") from None
    except OSError as error:
        raise CodegenError(f"cannot read {path}: {error.strerror}; give --spec a zip or JSON file") from error


def _unpack(content: bytes, where: str) -> bytes:
    if not content.startswith(b"PK"):
        return content
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            names = [name for name in archive.namelist() if name.endswith(".json") and "__MACOSX" not in name]
            if len(names) != 1:
                raise CodegenError(f"{where} holds {len(names)} JSON files where one OpenAPI document was expected")
            return archive.read(names[0])
    except (zipfile.BadZipFile, EOFError) as error:
        raise CodegenError(f"{where} is a damaged or half-downloaded zip ({error}); download it again") from error


def _parse(content: bytes, where: str) -> dict[str, Any]:
    try:
        document = json.loads(content)
    except ValueError as error:
        raise CodegenError(f"{where} is neither a zip nor JSON ({error}); download it again") from error
    if not isinstance(document, dict) or not str(document.get("openapi", "")).startswith("3."):
        raise CodegenError(f"{where} is JSON but not an OpenAPI 3 document (it has no 'openapi' member)")
    for member in ("info", "paths", "components"):
        if not isinstance(document.get(member), dict):
            raise CodegenError(f"{where} is not a complete OpenAPI document: {member!r} is missing")
    return document
