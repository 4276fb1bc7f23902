"""Finds the app's Info.plist in the Payload of a .pkg: a cpio archive in gzip or pbzx, read as a stream."""

from __future__ import annotations

import lzma
import re
import stat
import struct
import zlib
from collections.abc import Iterator
from typing import Final

from .packages import HIGHEST_RATIO, LARGEST_INFO, PackageError, check_name

WITHOUT_RATIO: Final = 512 << 20
"""Bytes that are unpacked in search of the Info.plist, however small the payload is."""
MEMORY: Final = 256 << 20
"""Bytes that a pbzx payload may ask for to be unpacked."""
LONGEST_NAME: Final = 4096

_INFO = re.compile(rb"(\./)?(Applications/)?[^/]+\.app/Contents/Info\.plist")
_WHAT = "its payload"


class Stream:
    """Chunks as a stream that is read once, and counted."""

    def __init__(self, chunks: Iterator[bytes], limit: int | None = None) -> None:
        self._chunks = chunks
        self._limit = limit
        self._held = b""
        self._at = 0
        self.done = 0
        """Bytes that came."""

    def _more(self) -> bool:
        self._held, self._at = next(self._chunks, b""), 0
        self.done += len(self._held)
        if self._limit is not None and self.done > self._limit:
            raise PackageError(f"{_WHAT} unpacks to more than {self._limit:,} bytes")
        return bool(self._held)

    def read(self, size: int) -> bytes:
        """So many bytes, fewer at the end."""
        parts = []
        while size > 0 and (self._at < len(self._held) or self._more()):
            part = self._held[self._at : self._at + size]
            parts.append(part)
            self._at += len(part)
            size -= len(part)
        return b"".join(parts)

    def exactly(self, size: int) -> bytes:
        """So many bytes; raises `PackageError` where it ends before."""
        content = self.read(size)
        if len(content) != size:
            raise PackageError(f"{_WHAT} is cut short")
        return content

    def skip(self, size: int) -> None:
        """Pass over so many bytes; raises `PackageError` where it ends before."""
        while size > 0:
            if self._at == len(self._held) and not self._more():
                raise PackageError(f"{_WHAT} is cut short")
            step = min(size, len(self._held) - self._at)
            self._at += step
            size -= step


def find_info(chunks: Iterator[bytes], packed: int) -> bytes | None:
    """The Info.plist in a payload of so many bytes; None where it has none, or is packed in a way not known here.

    Raises `PackageError` for a payload that is damaged, or grows out of all proportion.
    """
    raw = Stream(chunks)
    magic = raw.read(4)
    if magic.startswith(b"\x1f\x8b"):
        unpacked = _inflate(raw, zlib.MAX_WBITS | 16, magic)
    elif magic == b"pbzx":
        unpacked = _unpbzx(raw)
    elif magic == b"0707":
        unpacked = _plain(magic, raw)
    else:
        return None
    limit = max(WITHOUT_RATIO, HIGHEST_RATIO * packed)
    return _in_cpio(Stream(unpacked, limit))


def _plain(begun: bytes, raw: Stream) -> Iterator[bytes]:
    yield begun
    while chunk := raw.read(1 << 16):
        yield chunk


def inflated(chunks: Iterator[bytes]) -> Iterator[bytes]:
    """What zlib packed into chunks, as a stream; raises `PackageError` for what is damaged."""
    return _inflate(Stream(chunks), zlib.MAX_WBITS)


def _inflate(raw: Stream, window: int, begun: bytes = b"") -> Iterator[bytes]:
    unpacker = zlib.decompressobj(window)
    packed = begun or raw.read(1 << 16)
    try:
        while packed:
            while packed and not unpacker.eof:
                chunk = unpacker.decompress(packed, 1 << 18)
                packed = unpacker.unconsumed_tail
                if chunk:
                    yield chunk
            if unpacker.eof:
                return
            packed = raw.read(1 << 16)
    except zlib.error as error:
        raise PackageError(f"{_WHAT} is damaged: {error}") from error


def _unpbzx(raw: Stream) -> Iterator[bytes]:
    """Blocks, each with its unpacked and packed length in front; a block is xz, or plain where that is no longer."""
    raw.exactly(8)  # the length of a full block
    while header := raw.read(16):
        if len(header) < 16:
            raise PackageError(f"{_WHAT} is cut short")
        unpacked, length = struct.unpack(">QQ", header)
        if unpacked == length:
            while length:
                chunk = raw.exactly(min(length, 1 << 16))
                length -= len(chunk)
                yield chunk
        else:
            yield from _unxz(raw, length, unpacked)


def _unxz(raw: Stream, length: int, expected: int) -> Iterator[bytes]:
    try:
        unpacker = lzma.LZMADecompressor(lzma.FORMAT_XZ, memlimit=MEMORY)
        came = 0
        while not unpacker.eof:
            packed = b""
            if unpacker.needs_input:
                if not length:
                    raise PackageError(f"{_WHAT} is cut short")
                packed = raw.exactly(min(length, 1 << 16))
                length -= len(packed)
            chunk = unpacker.decompress(packed, 1 << 18)
            came += len(chunk)
            if came > expected:
                raise PackageError(f"{_WHAT} is damaged: a block is longer than it says")
            if chunk:
                yield chunk
    except lzma.LZMAError as error:
        raise PackageError(f"{_WHAT} is damaged: {error}") from error
    if came != expected:
        raise PackageError(f"{_WHAT} is damaged: a block is shorter than it says")
    raw.skip(length)


def _in_cpio(stream: Stream) -> bytes | None:
    """The Info.plist of the app in a cpio archive of the portable (`070707`) or the new format (`070701`)."""
    while magic := stream.read(6):
        if magic == b"070707":
            fields = stream.exactly(70)
            mode, name_length, size = _number(fields[12:18], 8), _number(fields[53:59], 8), _number(fields[59:70], 8)
            before, after = 0, 0
        elif magic in (b"070701", b"070702"):
            fields = stream.exactly(104)
            mode, size, name_length = (_number(fields[at : at + 8], 16) for at in (8, 48, 88))
            before, after = -(110 + name_length) % 4, -size % 4
        else:
            raise PackageError(f"{_WHAT} is no cpio archive")
        if not 0 < name_length <= LONGEST_NAME:
            raise PackageError(f"{_WHAT} holds a name of {name_length:,} bytes")
        name = stream.exactly(name_length).rstrip(b"\0")
        stream.skip(before)
        if name == b"TRAILER!!!":
            return None
        check_name(name)
        if _INFO.fullmatch(name):
            if not stat.S_ISREG(mode):
                raise PackageError("its Info.plist is no plain file")
            if size > LARGEST_INFO:
                raise PackageError(f"its Info.plist would unpack to {size:,} bytes")
            return stream.exactly(size)
        stream.skip(size + after)
    raise PackageError(f"{_WHAT} is cut short")


def _number(digits: bytes, base: int) -> int:
    try:
        return int(digits, base)
    except ValueError as error:
        raise PackageError(f"{_WHAT} is no cpio archive") from error
