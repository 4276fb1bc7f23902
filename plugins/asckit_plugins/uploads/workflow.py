"""The `Uploads` workflow: send an .ipa or .pkg to Apple, follow it to a usable build, give that to testers."""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from asckit.errors import NotFound, NotReady
from asckit.workflow import Step, Workflow
from asckit_api.operation import M, dual

from ..builds.finding import no_match, version_key
from ..builds.refusing import SAY_ANSWER
from ..builds.workflow import Builds, BuildSummary
from ..testflight.notes import check_notes
from ..testflight.workflow import TestFlight
from .delivery import BytesDone, Delivery, telling
from .inspecting import Package, inspect
from .state import identify, state_file
from .summaries import AWAITING, FAILED, Publication, Upload, UploadFailed, awaits, summarize

if TYPE_CHECKING:
    from asckit_api.models import App
    from asckit_api.operation import Async

__all__ = ["Publication", "Upload", "UploadFailed", "Uploads"]

ABANDONED_AFTER: Final = 24 * 3600.0
"""Seconds after which a reservation that nothing came of counts as abandoned."""
PARTS_AT_ONCE: Final = 4
LOOK_EVERY: Final = 30.0
"""Seconds between two looks at an upload that is no build yet."""


class Uploads(Workflow[M]):
    """Send builds to Apple, and clear away what was never finished.

    Each method reads first and changes only what is not so yet: an upload that was cut short goes on with the part it
    stopped at. Apple: https://developer.apple.com/documentation/appstoreconnectapi/build-uploads
    """

    @dual
    async def upload(
        self: Uploads[Async],
        path: str | Path,
        *,
        app: str | App | None = None,
        parts_at_once: int = PARTS_AT_ONCE,
        state: str | Path | None = None,
        take_over: bool = False,
        progress: BytesDone | None = None,
        workflow: str = "uploads.upload",
    ) -> Upload:
        """Send an .ipa or .pkg, unless Apple has its build already; returns the upload. Apple then processes it.

        The app is the one with the package's bundle id, unless app names another way to find it. state is the folder
        that holds how far uploads are. take_over uses a reservation of this build that something else has left.
        progress gets bytes done and bytes in all, from several threads.

        Raises `PackageError` for a file that Apple would not take; `NoMatch` where there is no such app; `NotReady`
        where another file was sent as this build, where a reservation is in the way, or the file changes meanwhile;
        `UploadFailed` where Apple refuses what came; and what `asc.transfer` raises.
        """
        path = Path(path)
        package = await self.asc.port.run_blocking(inspect, path)
        owner = await self._owner(package, app)
        return await self._upload(path, package, owner, parts_at_once, state, take_over, progress, workflow)

    async def _owner(self: Uploads[Async], package: Package, app: str | App | None) -> App:
        owner = await Builds(self.asc).app(package.bundle_id if app is None else app)
        if owner.attributes.bundle_id != package.bundle_id:
            raise NotReady(
                f"{package.file_name} is a build of {package.bundle_id}, not of {owner.attributes.bundle_id}; "
                "leave the app out, or take another file"
            )
        return owner

    async def _upload(
        self: Uploads[Async],
        path: Path,
        package: Package,
        owner: App,
        parts_at_once: int,
        folder: str | Path | None,
        take_over: bool,
        progress: BytesDone | None,
        workflow: str,
    ) -> Upload:
        asc, label = self.asc.face, package.label
        key = [asc.base_url, owner.id, package.platform, package.version, package.number]
        name = f"{package.bundle_id}-{package.version}-{package.number}"
        kept = state_file(None if folder is None else Path(folder), key, name)
        kept.keep = asc.engine.recording is None
        told = f"{label} is uploaded"
        look = functools.partial(self._find, owner.id, package)
        with ExitStack() as held:
            await asc.port.run_blocking(held.enter_context, kept.held())
            read = telling(asc, workflow, f"{package.file_name} is read", package.size, status="checking")
            identity = await asc.port.run_blocking(identify, path, read)
            delivery = Delivery(
                asc, path, package, owner, identity, kept, take_over, parts_at_once, progress, workflow, look
            )
            found = await look()
            there = next((one for one in found if one.state not in (AWAITING, FAILED)), None)
            if there is not None:
                await self._check_same(there.id or "", delivery)
                await asc.port.run_blocking(kept.drop)
                self.asc.announce(Step(workflow, told, "unchanged", f"{there.state}, it was sent before", there.id))
                return there
            if builds := await self._builds(owner, package):
                self.asc.announce(
                    Step(workflow, told, "unchanged", "Apple has it; from which file is not known", builds[0].id)
                )
                return _of_build(builds[0])
            upload = await self._read(await delivery.run([one for one in found if one.state == AWAITING]))
            if upload.state != AWAITING:  # Apple may be slow to show it; until then it is known by the state only
                await asc.port.run_blocking(kept.drop)
            upload.check()
            self.asc.announce(Step(workflow, told, "changed", upload.state, upload.id))
            return upload

    @dual
    async def follow(
        self: Uploads[Async],
        upload: Upload | str,
        *,
        timeout: float = 3600.0,
        every: float | None = None,
        workflow: str = "uploads.follow",
    ) -> BuildSummary:
        """Wait until an upload, given by itself or by id, is a build that can be tested; returns that.

        Looks every so many seconds, for at most timeout seconds in all; by default every half minute until there is a
        build, and then as `Builds.wait` does. Raises `UploadFailed` with Apple's reasons,
        `NotReady` where processing ended badly, and `WaitTimeout`.
        """
        started = self.asc.port.clock.monotonic()
        build = None if isinstance(upload, str) else upload.build
        upload_id = upload if isinstance(upload, str) else upload.id or ""

        async def look() -> str | None:
            now = await self._read(upload_id)
            now.check()
            if now.build is None:
                spent = self.asc.port.clock.monotonic() - started
                detail = f"{now.state}, {spent:.0f} s so far"
                self.asc.announce(Step(workflow, f"upload of {now.label} becomes a build", "waiting", detail, now.id))
            return now.build

        if build is None:
            describe = f"upload {upload_id} to become a build"
            often = LOOK_EVERY if every is None else every
            build = await self.asc.poll(look, every=often, timeout=timeout, describe=describe)
        left = max(0.0, timeout - (self.asc.port.clock.monotonic() - started))
        return await Builds(self.asc).wait(build, timeout=left, every=every, workflow=workflow)

    # -- what is there, and what was left ------------------------------------------------------

    @dual
    async def find(self: Uploads[Async], app: str | App) -> list[Upload]:
        """The uploads of an app, the newest first."""
        found = await self._of_app((await Builds(self.asc).app(app)).id)
        return sorted(found, key=_age, reverse=True)

    @dual
    async def abandoned(self: Uploads[Async], app: str | App, *, older_than: float = ABANDONED_AFTER) -> list[Upload]:
        """The uploads of an app that have awaited their file for more than so many seconds, the oldest first.

        Each of them keeps its build number, so that the next number is higher than it need be.
        """
        found = await self._of_app((await Builds(self.asc).app(app)).id)
        before = self.asc.port.clock.now() - older_than
        return sorted((one for one in found if one.state == AWAITING and _age(one) <= before), key=_age)

    @dual
    async def delete_abandoned(
        self: Uploads[Async], app: str | App, *, older_than: float = ABANDONED_AFTER
    ) -> list[Upload]:
        """Delete the uploads that `abandoned` lists; returns them."""
        found = await self.abandoned(app, older_than=older_than)
        for one in found:
            await self.delete(one.id or "")
        return found

    @dual
    async def delete(self: Uploads[Async], id: str, *, workflow: str = "uploads.delete") -> None:
        """Delete an upload that nothing came of, unless it is gone already. Raises `NotReady` for any other."""
        name = f"upload {id} is deleted"
        try:
            upload = await self._read(id)
        except NotFound:
            self.asc.announce(Step(workflow, name, "unchanged", "there is none", id))
            return
        if upload.state not in (AWAITING, FAILED):
            raise NotReady(f"upload {id} of {upload.label} is {upload.state}: its build can be expired, not deleted")
        await self.asc.api.build_uploads.delete(id)
        self.asc.announce(Step(workflow, name, "changed", f"{upload.label}, {upload.state}", id))

    # -- to testers ----------------------------------------------------------------------------

    @dual
    async def publish(
        self: Uploads[Async],
        path: str | Path,
        *,
        app: str | App | None = None,
        groups: Sequence[str] = (),
        whats_new: Mapping[str, str] | None = None,
        submit_for_review: bool = False,
        uses_non_exempt_encryption: bool | None = None,
        parts_at_once: int = PARTS_AT_ONCE,
        state: str | Path | None = None,
        take_over: bool = False,
        progress: BytesDone | None = None,
        timeout: float = 3600.0,
        every: float | None = None,
    ) -> Publication:
        """Upload a file, wait for its build, and distribute it: `upload`, `follow` and `TestFlight.distribute` in one.

        What can be checked is checked before the file is sent: notes, groups, and whether export compliance is
        answered, by uses_non_exempt_encryption or by the app itself (ITSAppUsesNonExemptEncryption). timeout is in
        seconds from when the file is sent. Raises what the three raise.
        """
        path, name = Path(path), "uploads.publish"
        notes = dict(whats_new or {})
        check_notes(notes)
        package = await self.asc.port.run_blocking(inspect, path)
        owner = await self._owner(package, app)
        external = await self._external(owner.id, groups)
        found = await self._find(owner.id, package)
        is_new = all(one.state in (AWAITING, FAILED) for one in found) and not await self._builds(owner, package)
        if is_new:
            _check_answers(package, external, submit_for_review, uses_non_exempt_encryption)
        upload = await self._upload(path, package, owner, parts_at_once, state, take_over, progress, name)
        build = await self.follow(upload, timeout=timeout, every=every, workflow=name)
        done = await TestFlight(self.asc).distribute(
            owner.id,
            build=build.id,
            groups=groups,
            whats_new=notes,
            submit_for_review=submit_for_review,
            uses_non_exempt_encryption=uses_non_exempt_encryption,
            timeout=timeout,
            every=every,
        )
        return Publication(upload, done)

    async def _external(self: Uploads[Async], app_id: str, groups: Sequence[str]) -> list[str]:
        """Those of these groups, by name or id, that are external. Raises `NoMatch` for one that is not there."""
        if isinstance(groups, str):
            raise TypeError(f"groups is a list of names or ids; write [{groups!r}]")
        if not groups:
            return []
        listing = self.asc.paginate(self.asc.api.beta_groups.list, filter_app=[app_id], limit=200)
        internal: dict[str, bool] = {}
        names: list[str] = []
        async for group in listing:
            names.append(group.attributes.name or "")
            internal[group.id] = internal[names[-1]] = bool(group.attributes.is_internal_group)
        for name in groups:
            if name not in internal:
                raise no_match("beta group", name, "of this app", names)
        return [name for name in groups if not internal[name]]

    # -- reading -------------------------------------------------------------------------------

    async def _of_app(self: Uploads[Async], app_id: str, **filters: Any) -> list[Upload]:
        pages = self.asc.paginate(self.asc.api.apps.list_build_uploads, app_id, include=["build"], limit=200, **filters)
        return [summarize(upload) async for upload in pages]

    async def _find(self: Uploads[Async], app_id: str, package: Package) -> list[Upload]:
        """The uploads of a package's version, number and platform; Apple's filters find near matches too."""
        found = await self._of_app(
            app_id,
            filter_cf_bundle_short_version_string=[package.version],
            filter_cf_bundle_version=[package.number],
            filter_platform=[package.platform],
        )
        wanted = (version_key(package.version), version_key(package.number), package.platform)
        return [one for one in found if (version_key(one.version), version_key(one.number), one.platform) == wanted]

    async def _builds(self: Uploads[Async], app: App, package: Package) -> list[BuildSummary]:
        version, number = package.version, package.number
        return await Builds(self.asc).find(app, version=version, number=number, platform=package.platform)

    async def _read(self: Uploads[Async], id: str) -> Upload:
        return summarize((await self.asc.api.build_uploads.get(id, include=["build"])).data)

    async def _check_same(self: Uploads[Async], upload_id: str, delivery: Delivery) -> None:
        """Raises `NotReady` where Apple knows that an upload came of another file."""
        ours = {"SHA_256": delivery.identity.sha256, "MD5": delivery.identity.md5}
        listed = await self.asc.api.build_uploads.list_build_upload_files(upload_id, limit=200)
        for file in listed.data:
            checksums = file.attributes.source_file_checksums
            told = checksums.file if checksums else None
            if file.attributes.asset_type != "ASSET" or awaits(file) or told is None or told.hash is None:
                continue
            if told.hash.lower() != ours.get(str(told.algorithm), told.hash.lower()):
                raise NotReady(
                    f"Apple has {delivery.package.label} already, from another file than {delivery.path.name}; raise "
                    "the build number, and build again"
                )


def _age(upload: Upload) -> float:
    """When an upload was reserved, in Unix seconds; what has no date is the newest."""
    return upload.created.timestamp() if upload.created else float("inf")


def _of_build(build: BuildSummary) -> Upload:
    """The upload of a build that came another way."""
    return Upload(None, build.version or "", build.number, build.platform, "COMPLETE", build.uploaded, build.id)


def _check_answers(package: Package, external: Sequence[str], submit: bool, answer: bool | None) -> None:
    """Raises `NotReady` where the build could not be given to testers as asked for."""
    own = package.uses_non_exempt_encryption
    if answer is None and own is None:
        raise NotReady(
            f"{package.file_name} lacks the answer on export compliance (ITSAppUsesNonExemptEncryption), and "
            f"{SAY_ANSWER}"
        )
    if answer is not None and own is not None and answer is not own:
        raise NotReady(
            f"{package.file_name} itself says that it uses {'' if own else 'no '}non-exempt encryption "
            "(ITSAppUsesNonExemptEncryption), and Apple takes no second answer; leave the answer out, or build again"
        )
    if external and not submit:
        raise NotReady(
            f"a new build can go to the external group {', '.join(external)} only after it was submitted for beta "
            "review; ask for that with submit_for_review=True (--submit-for-review)"
        )
