"""The number that the next build may have: above every build and every upload, pending ones included."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Final

from asckit_api.operation import M, dual

from .finding import is_number, version_key
from .search import Finding

if TYPE_CHECKING:
    from asckit_api.literals import PlatformValue
    from asckit_api.models import App
    from asckit_api.operation import Async

FIRST: Final = "1"
"""The number of the first build, where nothing was uploaded yet."""


def after(numbers: Iterable[str | None]) -> str:
    """The number that follows the highest of these: its last component plus one. `FIRST` where there is none.

    >>> after(["9", "10", None]), after(["1.2.9", "1.2.10"]), after([])
    ('11', '1.2.11', '1')
    """
    known = [number for number in numbers if number and is_number(number)]
    if not known:
        return FIRST
    parts = max(known, key=lambda number: (version_key(number), number.count("."))).split(".")
    return ".".join([*(str(int(part)) for part in parts[:-1]), str(int(parts[-1]) + 1)])


class Numbering(Finding[M]):
    """The part of `Builds` that counts."""

    @dual
    async def next_number(
        self: Numbering[Async], app: str | App, *, version: str | None = None, platform: PlatformValue | None = None
    ) -> str:
        """The build number for the next upload: the highest of all builds and uploads, its last component plus one.

        It counts expired and broken builds, whose numbers are taken, and uploads in every state: one that is
        AWAITING_UPLOAD has its number until it is deleted. With a version it counts that version's only, with a
        platform that platform's; without, all of them, which is above every number that was ever used. `1` where
        there is nothing yet. Reads builds and uploads page by page, 200 at a time, the two at the same time. Raises
        `NoMatch` for an unknown app, and what Apple answers where the key may not read uploads: it is no guess.
        """
        owner = await self.app(app)
        found = await self.asc.gather(
            lambda: self._numbers_of_builds(owner.id, version, platform),
            lambda: self._numbers_of_uploads(owner.id, version, platform),
        )
        return after(number for numbers in found for number in numbers)

    async def _numbers_of_builds(
        self: Numbering[Async], app_id: str, version: str | None, platform: PlatformValue | None
    ) -> list[str | None]:
        """The numbers of all builds, in as few bytes as Apple can be asked for."""
        narrowed: dict[str, Any] = {} if platform is None else {"filter_pre_release_version_platform": [platform]}
        pages = self.asc.paginate(
            self.asc.api.builds.list,
            filter_app=[app_id],
            fields_builds=["version", "preReleaseVersion"],
            fields_pre_release_versions=["version", "platform"],
            include=["preReleaseVersion"],
            limit=200,
            **narrowed,
        )
        numbers = []
        async for page in pages.by_page():
            for build in page.data:
                train = page.find(build.relationships.pre_release_version)
                if version is None or (train and version_key(train.attributes.version) == version_key(version)):
                    numbers.append(build.attributes.version)
        return numbers

    async def _numbers_of_uploads(
        self: Numbering[Async], app_id: str, version: str | None, platform: PlatformValue | None
    ) -> list[str | None]:
        """The numbers of all uploads, whatever became of them."""
        narrowed: dict[str, Any] = {} if platform is None else {"filter_platform": [platform]}
        uploads = self.asc.paginate(
            self.asc.api.apps.list_build_uploads,
            app_id,
            fields_build_uploads=["cfBundleShortVersionString", "cfBundleVersion"],
            limit=200,
            **narrowed,
        )
        return [
            given.cf_bundle_version
            async for given in (upload.attributes async for upload in uploads)
            if version is None or version_key(given.cf_bundle_short_version_string) == version_key(version)
        ]
