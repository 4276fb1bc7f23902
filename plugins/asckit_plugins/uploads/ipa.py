"""Finds the app's Info.plist in an .ipa: reads the zip format itself, strictly, and unpacks that one member only.

Format: PKWARE's APPNOTE. What readers of zip files commonly forgive (bytes before the archive, two members of one name,
a local header that says something else than the directory) is refused: Apple's reader may see another file than ours.
"""

from __future__ import annotations

import re
import stat
import struct
import zlib
from typing import BinaryIO, Final

import attrs

from .packages import (
    FREE_OF_RATIO,
    HIGHEST_RATIO,
    LARGEST_INFO,
    PackageError,
    check_name,
    read_exactly,
    section,
    shown_name,
)

MAGIC: Final = b"PK\x03\x04"
MOST_MEMBERS: Final = 500_000
LARGEST_DIRECTORY: Final = 256 << 20
"""Bytes of a directory that is walked, a member at a time."""
STORED, DEFLATED = 0, 8
ENCRYPTED: Final = 1 << 0 | 1 << 6 | 1 << 13
"""Flags of encrypted members, of strong encryption, and of an encrypted directory."""

_END = struct.Struct("<4s4H2IH")
_END_64 = struct.Struct("<4sQ2H2I4Q")
_LOCATOR_64 = struct.Struct("<4sIQI")
_MEMBER = struct.Struct("<4s6H3I5H2I")
_LOCAL = struct.Struct("<4s5H3I2H")
_INFO = re.compile(rb"Payload/[^/]+\.app/Info\.plist", re.IGNORECASE)


@attrs.frozen
class Member:
    """A member as the archive's directory lists it."""

    name: bytes
    flags: int
    method: int
    crc: int
    packed: int
    size: int
    offset: int
    is_link: bool


def find_info(file: BinaryIO, size: int) -> bytes:
    """The Info.plist of the one app in an .ipa of so many bytes. Raises `PackageError`."""
    start, length, count = _directory(file, size)
    found: list[Member] = []
    total = 0
    file.seek(start)
    left = length
    for _ in range(count):
        member, used = _member(file, left)
        left -= used
        check_name(member.name)
        if member.flags & ENCRYPTED:
            raise PackageError(f"{shown_name(member.name)} in it is encrypted")
        total += member.size
        if _INFO.fullmatch(member.name):
            found.append(member)
    if left:
        raise PackageError("its directory holds more than it says")
    if total > max(FREE_OF_RATIO, HIGHEST_RATIO * size):
        raise PackageError(f"it would unpack to {total:,} bytes, {total // size} times its own size")
    if not found:
        raise PackageError("it has no Payload/….app/Info.plist, so it holds no app")
    if len(found) > 1:
        names = ", ".join(shown_name(member.name) for member in found[:3])
        raise PackageError(f"it has {len(found)} files that could be the app's Info.plist: {names}")
    return _unpack(file, found[0], start)


def _directory(file: BinaryIO, size: int) -> tuple[int, int, int]:
    """Where the directory starts, how many bytes and how many members it has."""
    tail_at = max(0, size - _END.size - 0xFFFF)
    file.seek(tail_at)
    tail = file.read(size - tail_at)
    at = tail.rfind(b"PK\x05\x06")
    while at >= 0:  # the comment behind it may hold its signature
        if at + _END.size <= len(tail):
            values = _END.unpack_from(tail, at)
            if at + _END.size + values[7] == len(tail):
                break
        at = tail.rfind(b"PK\x05\x06", 0, at)
    if at < 0:
        raise PackageError("it is not a whole zip archive: its end is missing; was it downloaded whole?")
    _, disk, first_disk, here, count, length, start, _ = values
    end = tail_at + at
    if 0xFFFF in (disk, here, count) or 0xFFFFFFFF in (length, start):
        start, length, count, end = _directory_64(file, end)
    elif disk or first_disk or here != count:
        raise PackageError("it is one part of a zip archive in several")
    if start + length != end:
        raise PackageError("its directory is not where it says: it is damaged, or something stands before it")
    if count > MOST_MEMBERS or length > LARGEST_DIRECTORY:
        raise PackageError(f"it lists {count:,} files; apps have far fewer")
    return start, length, count


def _directory_64(file: BinaryIO, end: int) -> tuple[int, int, int, int]:
    if end < _LOCATOR_64.size:
        raise PackageError("its zip64 directory is missing")
    file.seek(end - _LOCATOR_64.size)
    magic, _, at, disks = _LOCATOR_64.unpack(read_exactly(file, _LOCATOR_64.size, "its zip64 directory"))
    if magic != b"PK\x06\x07" or disks > 1 or at > end:
        raise PackageError("its zip64 directory is missing or in several parts")
    file.seek(at)
    record = _END_64.unpack(read_exactly(file, _END_64.size, "its zip64 directory"))
    if record[0] != b"PK\x06\x06":
        raise PackageError("its zip64 directory is missing")
    return record[9], record[8], record[7], at


def _member(file: BinaryIO, left: int) -> tuple[Member, int]:
    """The next member of the directory, and how many bytes it took there."""
    header = read_exactly(file, _MEMBER.size, "its directory") if left >= _MEMBER.size else b""
    if not header.startswith(b"PK\x01\x02"):
        raise PackageError("its directory is damaged")
    values = _MEMBER.unpack(header)
    flags, method = values[3], values[4]
    crc, packed, size = values[7:10]
    name_length, extra_length, comment_length, disk = values[10:14]
    attributes, offset = values[15], values[16]
    name = read_exactly(file, name_length, "its directory")
    extra = read_exactly(file, extra_length, "its directory")
    file.seek(comment_length, 1)
    size, packed, offset = _large(extra, size, packed, offset)
    if disk not in (0, 0xFFFF):
        raise PackageError("it is one part of a zip archive in several")
    used = _MEMBER.size + name_length + extra_length + comment_length
    if used > left:
        raise PackageError("its directory is damaged")
    return Member(name, flags, method, crc, packed, size, offset, stat.S_ISLNK(attributes >> 16)), used


def _large(extra: bytes, size: int, packed: int, offset: int) -> tuple[int, int, int]:
    """Sizes and offset, from the zip64 field where they do not fit into 32 bits."""
    given = [size, packed, offset]
    wanted = [index for index, value in enumerate(given) if value == 0xFFFFFFFF]
    at = 0
    while wanted and at + 4 <= len(extra):
        kind, length = struct.unpack_from("<2H", extra, at)
        if kind == 1 and length >= 8 * len(wanted) and at + 4 + length <= len(extra):
            for place, value in zip(wanted, struct.unpack_from(f"<{len(wanted)}Q", extra, at + 4), strict=True):
                given[place] = value
            return given[0], given[1], given[2]
        at += 4 + length
    if wanted:
        raise PackageError("its directory does not say how large a file is")
    return size, packed, offset


def _unpack(file: BinaryIO, member: Member, limit: int) -> bytes:
    """The content of a member that lies before a limit."""
    if member.is_link:
        raise PackageError("its Info.plist is a symbolic link")
    if member.method not in (STORED, DEFLATED):
        raise PackageError(f"its Info.plist is packed by method {member.method}, which App Store Connect does not take")
    too_much = member.size > max(FREE_OF_RATIO, HIGHEST_RATIO * member.packed)
    if member.size > LARGEST_INFO or too_much:
        raise PackageError(f"its Info.plist would unpack to {member.size:,} bytes")
    file.seek(member.offset)
    local = _LOCAL.unpack(read_exactly(file, _LOCAL.size, "its Info.plist"))
    name = read_exactly(file, local[9], "its Info.plist")
    start = member.offset + _LOCAL.size + local[9] + local[10]
    if local[0] != MAGIC or name != member.name or local[3] != member.method or start + member.packed > limit:
        raise PackageError("its directory and its content say different things of its Info.plist")
    content = b"".join(section(file, start, member.packed, "its Info.plist"))
    if member.method == DEFLATED:
        content = _inflate(content, member.size)
    if len(content) != member.size or zlib.crc32(content) != member.crc:
        raise PackageError("its Info.plist is damaged")
    return content


def _inflate(packed: bytes, size: int) -> bytes:
    unpacker = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        content = unpacker.decompress(packed, size + 1)
    except zlib.error as error:
        raise PackageError("its Info.plist is damaged") from error
    if not unpacker.eof:
        raise PackageError("its Info.plist is damaged")
    return content
