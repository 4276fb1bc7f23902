"""Sends the parts of a file to the addresses that Apple gives out: several at once, each verified and retried alone."""

from __future__ import annotations

import functools
import hashlib
import re
import threading
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final

import attrs

from asckit.carrying import FileSlice, Progress
from asckit.errors import WorkflowError
from asckit.transfer import TransferRefused

if TYPE_CHECKING:
    from asckit.client import AsyncClient
    from asckit_api.models import BuildUploadFile

    from .state import State, StateFile

MARGIN: Final = 60.0
"""Seconds before its end at which an address is no longer used."""
ATTEMPTS: Final = 3
"""How often a part is sent at most that arrives damaged; what does not arrive, `asc.transfer` sends again itself."""
REFUSED_ADDRESS: Final = frozenset({403, 410})
"""Statuses of an address that is no longer good: it has expired, or so says a clock that differs from ours."""
_MD5 = re.compile(r'"?([0-9a-fA-F]{32})"?')


class AddressesRefused(WorkflowError):  # noqa: N818
    """Storage refuses the addresses of a file, fresh ones as well."""


@attrs.frozen
class Part:
    """A part of a file, and where it goes."""

    offset: int
    """Bytes before it."""
    length: int
    """Bytes in it."""
    method: str
    url: str = attrs.field(repr=False)
    headers: Mapping[str, str] = attrs.field(repr=False)
    expires: float | None
    """Until when the address can be used, in Unix seconds; None where Apple does not say."""


@attrs.frozen
class HashedSlice(FileSlice):
    """A part of a file that knows the MD5 of what was read of it last."""

    digests: list[str] = attrs.field(factory=list, repr=False)

    def chunks(self) -> Iterator[bytes]:
        """Its bytes; once all were taken, their MD5 stands in `digests`."""
        md5 = hashlib.md5(usedforsecurity=False)
        for chunk in super().chunks():
            md5.update(chunk)
            yield chunk
        self.digests[:] = [md5.hexdigest()]


def parts_of(file: BuildUploadFile, size: int) -> dict[int, Part]:
    """The parts that Apple asks for, by offset. Raises `WorkflowError` unless they make up the file."""
    parts: dict[int, Part] = {}
    for operation in file.attributes.upload_operations or ():
        if operation.url is None or operation.offset is None or operation.length is None:
            raise WorkflowError(f"Apple gave out a part of file {file.id} without address or place; run the same again")
        parts[operation.offset] = Part(
            operation.offset,
            operation.length,
            operation.method or "PUT",
            operation.url,
            {header.name: header.value or "" for header in operation.request_headers or () if header.name},
            None if operation.expiration is None else operation.expiration.timestamp(),
        )
    end = 0
    for offset in sorted(parts):
        if offset != end:
            break
        end += parts[offset].length
    if end != size or len(parts) != len(file.attributes.upload_operations or ()):
        raise WorkflowError(
            f"the {len(parts)} parts that Apple asks for do not make up the {size:,} bytes of file {file.id}; "
            "delete the upload and begin again"
        )
    return dict(sorted(parts.items()))


class Count:
    """Adds up the bytes of all parts that are on their way, from several threads."""

    def __init__(self, total: int, tell: Callable[[int, int], object]) -> None:
        self.total = total
        self._tell = tell
        self._done: dict[int, int] = {}
        self._lock = threading.Lock()

    def of(self, offset: int) -> Progress:
        """Takes how many bytes of a part are done."""

        def told(done: int, total: int | None) -> None:  # noqa: ARG001  (the total of one part)
            with self._lock:
                self._done[offset] = done
                whole = sum(self._done.values())
            self._tell(whole, self.total)

        return told


class Sending:
    """The parts of one buildUploadFile on their way."""

    def __init__(
        self, asc: AsyncClient, path: Path, state: State, kept: StateFile, file: BuildUploadFile, count: Count
    ) -> None:
        self._asc = asc
        self._path = path
        self._state = state
        self._kept = kept
        self._file_id = file.id
        self._parts = parts_of(file, state.identity.size)
        self._count = count
        self._renewed = 0
        """How often the addresses were fetched again."""
        self._tells_md5 = False
        """Whether storage has told the MD5 of a part that arrived."""
        self._lock = asc.port.lock()

    async def run(self, at_once: int) -> int:
        """Send what has not arrived, so many at once; returns how many parts that were.

        Raises `AddressesRefused`, and what `asc.transfer` raises: everything that has arrived stays so.
        """
        missing = []
        for part in self._parts.values():
            if self._state.has(part.offset, part.length):
                self._count.of(part.offset)(part.length, None)
            else:
                missing.append(functools.partial(self._send, part.offset))
        await self._asc.gather(*missing, limit=at_once)
        return len(missing)

    async def _send(self, offset: int) -> None:
        """Send a part, with a fresh address where the one that we have is no longer good."""
        for again in (False, True):
            seen = self._renewed
            part = self._parts[offset]
            if part.expires is not None and part.expires - self._asc.port.clock.now() < MARGIN:
                await self._renew(seen)
                seen, part = self._renewed, self._parts[offset]
            try:
                await self._carry(part)
            except TransferRefused as refused:
                if refused.status not in REFUSED_ADDRESS:
                    raise
                if again:
                    raise AddressesRefused(
                        f"storage refuses the addresses that Apple gave out for file {self._file_id}: {refused}"
                    ) from refused
                await self._renew(seen)
            else:
                return

    async def _carry(self, part: Part) -> None:
        """Send a part and make sure that it arrived as it is on disk."""
        for _ in range(ATTEMPTS):
            await self._asc.port.run_blocking(self._state.identity.check, self._path)
            content = HashedSlice(self._path, part.offset, part.length)
            sent = await self._asc.transfer(
                part.method, part.url, content=content, headers=part.headers, progress=self._count.of(part.offset)
            )
            digest = content.digests[0] if content.digests else ""
            told = _MD5.fullmatch(sent.headers.get("etag", ""))
            fits = told is not None and told[1].lower() == digest
            self._tells_md5 |= fits
            if sent.size == part.length and (told is None or fits):
                break
        else:
            # Storage that encrypts tags parts with what looks like an MD5 and is none: one is believed once one has
            # fitted. Apple compares the checksum of the whole file in any case.
            if self._tells_md5 or sent.size != part.length:
                place = f"bytes {part.offset:,} to {part.offset + part.length:,} of {self._path.name}"
                raise WorkflowError(f"{place} arrived damaged {ATTEMPTS} times; run the same again")
        async with self._lock:
            self._state.parts[part.offset] = (part.length, digest)
            await self._asc.port.run_blocking(self._kept.save, self._state)

    async def _renew(self, seen: int) -> None:
        """Fetch the addresses again, unless another part has done so since they were looked at."""
        async with self._lock:
            if self._renewed != seen:
                return
            file = (await self._asc.api.build_upload_files.get(self._file_id)).data
            if file.attributes.upload_operations:
                fresh = parts_of(file, self._state.identity.size)
                if [one.length for one in fresh.values()] != [one.length for one in self._parts.values()]:
                    raise AddressesRefused(f"Apple asks for other parts of file {self._file_id} than before")
                self._parts = fresh
            self._renewed += 1
