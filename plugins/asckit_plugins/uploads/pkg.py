"""Finds what a .pkg says of its app: in its PackageInfo or Distribution, and in the app's Info.plist.

Format: xar has a header, a table of contents (XML, zlib), and a heap. The table names the members and where they lie.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from typing import Any, BinaryIO, Final

import attrs

from . import payload
from .markup import Element, read_markup
from .packages import (
    FREE_OF_RATIO,
    HIGHEST_RATIO,
    PackageError,
    check_name,
    read_exactly,
    read_info,
    section,
    shown_name,
)

MAGIC: Final = b"xar!"
LARGEST_TABLE: Final = 8 << 20
"""Bytes of a table of contents, unpacked."""
LARGEST_DOCUMENT: Final = 4 << 20
"""Bytes of a PackageInfo or a Distribution, unpacked."""
PLAIN: Final = ("", "application/octet-stream")
ZLIB: Final = ("application/x-gzip", "application/zlib")
"""xar calls zlib's format gzip."""

_HEADER = struct.Struct(">4sHHQQI")


@attrs.frozen
class Member:
    """A file in the archive."""

    path: str
    offset: int
    """Bytes from the start of the archive."""
    packed: int
    size: int
    style: str
    """How it is packed, as a media type."""


def find_info(file: BinaryIO, size: int) -> dict[str, Any]:
    """The Info.plist of the app in a .pkg of so many bytes, or as much of it as the package says without unpacking.

    Raises `PackageError`.
    """
    members = _members(file, size)
    documents = [path for path in members if path.rpartition("/")[2] in ("PackageInfo", "Distribution")]
    if not documents:
        raise PackageError("it has neither PackageInfo nor Distribution, so it is no installer package")
    told: dict[str, Any] = {}
    for path in sorted(documents, key=lambda path: path.endswith("Distribution")):
        document = _told(read_markup(_content(file, members[path]), path.rpartition("/")[2]))
        ids = {one["CFBundleIdentifier"] for one in (told, document) if "CFBundleIdentifier" in one}
        if len(ids) > 1:
            raise PackageError(f"it holds several apps: {', '.join(sorted(id[:80] for id in ids))}")
        told = document | told
    info: dict[str, Any] | None = None
    payloads = [path for path in members if path.rpartition("/")[2] == "Payload"]
    for path in payloads:
        member = members[path]
        if member.style not in (*PLAIN, *ZLIB):
            continue
        chunks = section(file, member.offset, member.packed, "its payload")
        if member.style in ZLIB:
            chunks = payload.inflated(chunks)
        if (content := payload.find_info(chunks, member.packed)) is not None:
            if info is not None:
                raise PackageError("it holds several apps")
            info = read_info(content)
    if info is None:
        if "CFBundleIdentifier" not in told:
            raise PackageError("it names no app")
        return told
    for key in ("CFBundleIdentifier", "CFBundleShortVersionString", "CFBundleVersion"):
        if key in told and told[key] != info.get(key):
            raise PackageError(f"it says {told[key][:80]!r} as {key}, and the app in it {str(info.get(key))[:80]!r}")
    return info


def _told(document: Element) -> dict[str, Any]:
    """What a PackageInfo or a Distribution says of the app, in the words of an Info.plist."""
    told: dict[str, Any] = {}
    apps: dict[tuple[str, ...], dict[str, str]] = {}
    for element in document.walk():
        given = element.attributes
        path = given.get("path", "").removeprefix("./").removeprefix("Applications/")
        if element.name == "bundle" and path.endswith(".app") and "/" not in path and given.get("id"):
            app = {
                "CFBundleIdentifier": given["id"],
                "CFBundleShortVersionString": given.get("CFBundleShortVersionString", ""),
                "CFBundleVersion": given.get("CFBundleVersion", ""),
            }
            apps.setdefault(tuple(app.values()), {name: value for name, value in app.items() if value})
        elif element.name == "os-version" and given.get("min"):
            told["LSMinimumSystemVersion"] = given["min"]
    if len(apps) > 1:
        raise PackageError(f"it holds several apps: {', '.join(sorted({key[0][:80] for key in apps})[:4])}")
    for app in apps.values():
        told |= app
    return told


def _members(file: BinaryIO, size: int) -> dict[str, Member]:
    """The files of the archive, by path."""
    file.seek(0)
    magic, header_size, version, packed, unpacked, _ = _HEADER.unpack(read_exactly(file, _HEADER.size, "its header"))
    if magic != MAGIC or header_size < _HEADER.size or version != 1:
        raise PackageError("it is no xar archive of a version that is known")
    heap = header_size + packed
    if heap > size:
        raise PackageError("it ends within its table of contents; was it downloaded whole?")
    if unpacked > LARGEST_TABLE or packed > LARGEST_TABLE:
        raise PackageError(f"its table of contents would unpack to {unpacked:,} bytes")
    table = _inflate(section(file, header_size, packed, "its table of contents"), unpacked, "its table of contents")
    toc = read_markup(table, "table of contents").child("toc")
    if toc is None:
        raise PackageError("its table of contents is empty")
    members: dict[str, Member] = {}
    seen: set[str] = set()
    for path, element in _files(toc):
        check_name(path.encode("utf-8", "surrogatepass"))
        if path in seen:
            raise PackageError(f"it has several files named {shown_name(path.encode())}")
        seen.add(path)
        kind, data = element.text_of("type"), element.child("data")
        if data is None:
            continue
        if kind != "file":
            raise PackageError(f"{shown_name(path.encode())} in it is a {kind[:40] or 'file of no kind'} with content")
        offset, length, full = (_number(data, name) for name in ("offset", "length", "size"))
        if heap + offset + length > size:
            raise PackageError(f"it ends within {shown_name(path.encode())}; was it downloaded whole?")
        encoding = data.child("encoding")
        style = encoding.attributes.get("style", "") if encoding is not None else ""
        members[path] = Member(path, heap + offset, length, full, style)
    return members


def _files(toc: Element) -> Iterator[tuple[str, Element]]:
    """Every `file` element with its path."""
    waiting = [("", element) for element in toc.children if element.name == "file"]
    while waiting:
        folder, element = waiting.pop()
        name = element.text_of("name")
        if not name or "/" in name or len(folder) > 4096:
            raise PackageError(f"it holds {shown_name(name.encode('utf-8', 'replace'))}, which is no name of a file")
        yield folder + name, element
        waiting += [(f"{folder}{name}/", child) for child in element.children if child.name == "file"]


def _number(data: Element, name: str) -> int:
    text = data.text_of(name)
    if not (text.isascii() and text.isdigit() and len(text) < 20):
        raise PackageError("its table of contents does not say where its files lie")
    return int(text)


def _content(file: BinaryIO, member: Member) -> bytes:
    """The content of a small member."""
    what = member.path.rpartition("/")[2]
    if member.size > LARGEST_DOCUMENT or member.packed > LARGEST_DOCUMENT:
        raise PackageError(f"its {what} would unpack to {member.size:,} bytes")
    chunks = section(file, member.offset, member.packed, f"its {what}")
    if member.style in ZLIB:
        return _inflate(chunks, member.size, f"its {what}")
    if member.style not in PLAIN:
        raise PackageError(f"its {what} is packed in a way that is not known here ({member.style[:40]!r})")
    return b"".join(chunks)


def _inflate(chunks: Iterator[bytes], size: int, what: str) -> bytes:
    """What zlib packed into chunks, if it is of this size."""
    unpacker = zlib.decompressobj()
    content = bytearray()
    packed = 0
    try:
        for chunk in chunks:
            packed += len(chunk)
            content += unpacker.decompress(chunk, size + 1 - len(content))
            if len(content) > size:
                break
    except zlib.error as error:
        raise PackageError(f"{what} is damaged: {error}") from error
    if len(content) != size or not unpacker.eof:
        raise PackageError(f"{what} is damaged: it is not of the size that it should have")
    if size > max(FREE_OF_RATIO, HIGHEST_RATIO * packed):
        raise PackageError(f"{what} would unpack to {size:,} bytes")
    return bytes(content)
