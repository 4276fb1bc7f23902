"""Delivers one file: reserves a place at Apple, sends the parts, says that all are there; goes on after a crash."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

import attrs

from asckit.errors import Conflict, NotFound, NotReady, OutcomeUnknown
from asckit.workflow import Step, StepStatus

from .packages import Package
from .parts import AddressesRefused, Count, Sending
from .state import Identity, State, StateFile
from .summaries import AWAITING, Upload, awaits

if TYPE_CHECKING:
    from asckit.client import AsyncClient
    from asckit_api.models import App, BuildUploadFile

RESERVATIONS: Final = 2
"""How many files are reserved at most, where storage refuses the addresses of the first."""
TELL_EVERY: Final = 10.0
"""Seconds between two words on progress at most; there is one for every 5 % too."""

BytesDone = Callable[[int, int], object]
"""Is told how many bytes are done, and how many there are in all."""


@attrs.frozen
class Delivery:
    """A file on its way to Apple."""

    asc: AsyncClient
    path: Path
    package: Package
    app: App
    identity: Identity
    kept: StateFile
    take_over: bool
    parts_at_once: int
    progress: BytesDone | None
    workflow: str

    look: Callable[[], Awaitable[Sequence[Upload]]]
    """Finds the uploads of the package's version and number."""

    async def run(self, waiting: Sequence[Upload]) -> str:
        """Deliver the file, for one of the uploads that wait for it or a new one; returns the upload's id."""
        state = await self._reserved(waiting)
        await self._send(state, await self._file(state))
        return state.upload or ""

    # -- reserving -----------------------------------------------------------------------------

    async def _reserved(self, waiting: Sequence[Upload]) -> State:
        """A state with a reservation at Apple: the one begun before, one taken over, or a new one."""
        label = self.package.label
        known = await self.asc.port.run_blocking(self.kept.load)
        mine = next((one for one in waiting if known and known.upload in (one.id, None)), None)
        name = f"{label} is reserved"
        if mine is not None and known is not None and known.identity.is_same(self.identity):
            known.identity, known.upload = self.identity, mine.id
            self.asc.announce(Step(self.workflow, name, "unchanged", "going on with what was begun", mine.id))
            return known
        if waiting and not self.take_over:
            raise NotReady(self._in_the_way(waiting[0]) if mine is None else self._another_file(mine))
        taken = mine or next(iter(waiting), None)
        state = State(self.identity, taken.id if taken else None)
        await self._keep(state)
        if taken is not None:
            self.asc.announce(Step(self.workflow, name, "unchanged", "taken over", state.upload))
            return state
        try:
            state.upload = await self._new_upload()
        except Conflict as error:
            await self.asc.port.run_blocking(self.kept.drop)
            raise NotReady(f"Apple does not take an upload of {label}; is its number used already? {error}") from error
        await self._keep(state)
        self.asc.announce(Step(self.workflow, name, "changed", target=state.upload))
        return state

    async def _new_upload(self) -> str | None:
        try:
            made = await self.asc.api.build_uploads.create(
                app=self.app.id,
                cf_bundle_short_version_string=self.package.version,
                cf_bundle_version=self.package.number,
                platform=self.package.platform,
            )
        except OutcomeUnknown:
            landed = next((one for one in await self.look() if one.state == AWAITING), None)
            if landed is None:
                raise
            return landed.id
        return made.data.id

    def _in_the_way(self, other: Upload) -> str:
        since = f" since {other.created:%Y-%m-%d %H:%M %Z}".rstrip() if other.created else ""
        return (
            f"an upload of {self.package.label} awaits its file{since}, begun by something else: wait for it; or, if "
            f"it is abandoned, delete it (asckit uploads delete {other.id}) or send the file for it (take_over=True, "
            "--take-over)"
        )

    def _another_file(self, mine: Upload) -> str:
        return (
            f"{self.path.name} is not the file that the upload of {self.package.label} was begun with: give that one; "
            f"or delete the upload (asckit uploads delete {mine.id}); or begin again with this file (take_over=True, "
            "--take-over)"
        )

    async def _file(self, state: State) -> BuildUploadFile:
        """The file of a reservation: the one begun before, or a new one."""
        if state.file is not None:
            try:
                return (await self.asc.api.build_upload_files.get(state.file)).data
            except NotFound:
                pass
        found = await self._listed(state)
        return await self._begin(state, found[-1]) if found else await self._new_file(state)

    async def _listed(self, state: State) -> list[BuildUploadFile]:
        """Files that Apple awaits for a reservation, and that could be this one."""
        listed = await self.asc.api.build_uploads.list_build_upload_files(state.upload or "", limit=200)
        wanted = (self.package.file_name, self.package.size, "ASSET")
        return [
            file
            for file in listed.data
            if (file.attributes.file_name, file.attributes.file_size, file.attributes.asset_type) == wanted
            and awaits(file)
        ]

    async def _new_file(self, state: State) -> BuildUploadFile:
        before = state.file
        try:
            made = await self.asc.api.build_upload_files.create(
                build_upload=state.upload or "",
                asset_type="ASSET",
                file_name=self.package.file_name,
                file_size=self.package.size,
                uti=self.package.uti,
            )
        except OutcomeUnknown:
            landed = [file for file in await self._listed(state) if file.id != before]
            if not landed:
                raise
            return await self._begin(state, landed[-1])
        return await self._begin(state, made.data)

    async def _another_try(self, state: State) -> BuildUploadFile:
        """A new file of the reservation; where Apple takes none, of a new reservation."""
        try:
            return await self._new_file(state)
        except Conflict:
            await self.asc.api.build_uploads.delete(state.upload or "")
            state.upload = state.file = None
            await self._keep(state)
            state.upload = await self._new_upload()
            return await self._new_file(state)

    async def _begin(self, state: State, file: BuildUploadFile) -> BuildUploadFile:
        """Begin with a file of which nothing has arrived that we know of."""
        state.file, state.parts = file.id, {}
        await self._keep(state)
        return file

    async def _keep(self, state: State) -> None:
        await self.asc.port.run_blocking(self.kept.save, state)

    # -- sending -------------------------------------------------------------------------------

    async def _send(self, state: State, file: BuildUploadFile) -> None:
        """Send what is missing of a file, and say that it is complete."""
        if not awaits(file):
            return  # that was said before, and the upload is slow to show it
        name, size = f"{self.package.file_name} is sent", self.package.size
        for left in reversed(range(RESERVATIONS)):
            file = await self._addresses(file)
            count = Count(size, telling(self.asc, self.workflow, name, size, self.progress))
            try:
                sent = await Sending(self.asc, self.path, state, self.kept, file, count).run(self.parts_at_once)
                break
            except AddressesRefused:
                if not left:
                    raise
                file = await self._another_try(state)
        await self.asc.port.run_blocking(self.identity.check, self.path)
        parts = len(state.parts)
        before = f", {parts - sent} were there" if sent < parts else ""
        self.asc.announce(
            Step(self.workflow, name, "changed", f"{size:,} bytes: {sent} of {parts} parts{before}", state.upload)
        )
        try:
            await self.asc.api.build_upload_files.update(
                file.id,
                uploaded=True,
                source_file_checksums={"file": {"hash": self.identity.sha256, "algorithm": "SHA_256"}},
            )
        except (Conflict, OutcomeUnknown):
            if awaits((await self.asc.api.build_upload_files.get(file.id)).data):
                raise

    async def _addresses(self, file: BuildUploadFile) -> BuildUploadFile:
        """The file with the addresses of its parts; a plan ends here, since it has none."""

        async def look() -> BuildUploadFile | None:
            nonlocal file
            if not file.attributes.upload_operations:
                file = (await self.asc.api.build_upload_files.get(file.id)).data
            return file if file.attributes.upload_operations else None

        describe = f"the addresses to which {self.package.file_name} is sent"
        return await self.asc.poll(look, every=5.0, timeout=60.0, describe=describe)


def telling(
    asc: AsyncClient,
    workflow: str,
    name: str,
    total: int,
    progress: BytesDone | None = None,
    status: StepStatus = "waiting",
) -> Callable[[int, int], None]:
    """Takes how many bytes are done: tells progress each time, and those who watch the workflow now and then."""
    clock = asc.port.clock
    told, since = 0, clock.monotonic()

    def tell(done: int, _total: int) -> None:
        nonlocal told, since
        if progress is not None:
            progress(done, total)
        if done - told < total / 20 and clock.monotonic() - since < TELL_EVERY:
            return
        told, since = done, clock.monotonic()
        asc.announce(Step(workflow, name, status, amount(done, total)))

    return tell


def amount(done: int, total: int) -> str:
    """How much is done, for people.

    >>> amount(500, 2000), amount(13_107_200, 125_829_913)
    ('500 of 2,000 bytes', '13.1 of 125.8 MB')
    """
    if total < 1_000_000:
        return f"{done:,} of {total:,} bytes"
    return f"{done / 1_000_000:,.1f} of {total / 1_000_000:,.1f} MB"
