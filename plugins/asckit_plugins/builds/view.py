"""Everything that Apple relates to a build, in one typed view and in as few requests as `include` allows."""

from __future__ import annotations

import functools
import re
from collections.abc import Awaitable, Callable, Coroutine, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, TypeVar

import attrs

from asckit.errors import ApiError, InvalidRequest, NotFound, PermissionDenied
from asckit_api.operation import M, dual

from .search import Finding
from .summary import INCLUDED, BuildSummary, summary_in

if TYPE_CHECKING:
    from asckit_api.document import ToMany
    from asckit_api.literals import BuildInclude
    from asckit_api.models import (
        App,
        AppEncryptionDeclaration,
        AppStoreVersion,
        BetaAppReviewSubmission,
        BetaBuildLocalization,
        BetaBuildUsagesV1MetricData,
        BetaGroup,
        BetaTester,
        BuildBetaDetail,
        BuildBundle,
        BuildBundleFileSize,
        BuildIcon,
        BuildResponse,
        BuildUpload,
        DiagnosticSignature,
        ImageAsset,
        PrereleaseVersion,
        XcodeMetrics,
    )
    from asckit_api.operation import Async

T = TypeVar("T")

PARTS: Final[Mapping[str, BuildInclude]] = {
    "prerelease_version": "preReleaseVersion",
    "beta_detail": "buildBetaDetail",
    "app": "app",
    "app_store_version": "appStoreVersion",
    "beta_review": "betaAppReviewSubmission",
    "encryption_declaration": "appEncryptionDeclaration",
    "upload": "buildUpload",
    "localizations": "betaBuildLocalizations",
    "groups": "betaGroups",
    "individual_testers": "individualTesters",
    "icons": "icons",
    "bundles": "buildBundles",
}
"""What comes with the build in its one request, by its name in the view."""
FIELDS: Final[Mapping[str, str]] = {
    "prerelease_version": "pre_release_version",
    "beta_detail": "build_beta_detail",
    "app": "app",
    "app_store_version": "app_store_version",
    "beta_review": "beta_app_review_submission",
    "encryption_declaration": "app_encryption_declaration",
    "upload": "build_upload",
    "localizations": "beta_build_localizations",
    "groups": "beta_groups",
    "individual_testers": "individual_testers",
    "icons": "icons",
    "bundles": "build_bundles",
}
"""The relationship of the build that each part comes from."""
LIMITS: Final[Mapping[str, BuildInclude]] = {
    "limit_beta_build_localizations": "betaBuildLocalizations",
    "limit_beta_groups": "betaGroups",
    "limit_individual_testers": "individualTesters",
    "limit_icons": "icons",
    "limit_build_bundles": "buildBundles",
}
"""What says how many of a to-many relationship come with the build."""
LIMIT: Final = 50
"""Resources of a to-many relationship that `include` gives at most."""
NOT_HERE: Final = 501
"""What a sandbox answers for what it does not model."""


@attrs.frozen
class Bundle:
    """A bundle of a build: the app itself, its App Clip, its watch app."""

    resource: BuildBundle
    """Identifier, SDK, architectures, locales, entitlements and so on."""
    sizes: tuple[BuildBundleFileSize, ...]
    """What it takes to download and install, in bytes, by device and system."""

    @property
    def capabilities(self) -> tuple[str, ...]:
        """The capabilities that a device must have."""
        return tuple(self.resource.attributes.required_capabilities or ())


@attrs.frozen
class BuildView:
    """A build and everything that Apple relates to it. What is empty has nothing there, unless `missing` says why."""

    build: BuildSummary
    app: App | None
    prerelease_version: PrereleaseVersion | None
    app_store_version: AppStoreVersion | None
    """The App Store version that it is attached to."""
    beta_detail: BuildBetaDetail | None
    beta_review: BetaAppReviewSubmission | None
    encryption_declaration: AppEncryptionDeclaration | None
    upload: BuildUpload | None
    localizations: tuple[BetaBuildLocalization, ...]
    """What to test, by locale."""
    groups: tuple[BetaGroup, ...]
    individual_testers: tuple[BetaTester, ...]
    icons: tuple[BuildIcon, ...]
    """`icon_address` makes an address of each one's asset."""
    bundles: tuple[Bundle, ...]
    usage: tuple[BetaBuildUsagesV1MetricData, ...]
    """Installs, sessions, crashes, feedback and invitations over time."""
    diagnostics: tuple[DiagnosticSignature, ...]
    performance: XcodeMetrics | None
    missing: Mapping[str, str]
    """Parts that could not be read, by their names here, and why."""
    requests: int
    """How many calls it took."""

    def to_dict(self) -> dict[str, Any]:
        """What programs get of it: Apple's documents, and the summary's fields."""
        return {field.name: _plain(getattr(self, field.name)) for field in attrs.fields(type(self))}


def _plain(value: Any) -> Any:
    if isinstance(value, Bundle):
        return {**value.resource.to_dict(), "sizes": _plain(value.sizes)}
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    return value.to_dict() if hasattr(value, "to_dict") else value


def icon_address(asset: ImageAsset | None, size: int | None = None, image: str = "png") -> str | None:
    """The address of an icon: Apple's template with width and height in pixels and a file type filled in.

    size is the width; by default the asset's own, height in proportion. None where the asset has no address.

    >>> from asckit_api.models import ImageAsset
    >>> asset = ImageAsset({"templateUrl": "https://is.example/a/{w}x{h}bb.{f}", "width": 1024, "height": 1024})
    >>> icon_address(asset, 120)
    'https://is.example/a/120x120bb.png'
    """
    if asset is None or not asset.template_url:
        return None
    width = asset.width or 1024
    height = asset.height or width
    wide = width if size is None else size
    filled = {"w": str(wide), "h": str(round(height * wide / width)), "f": image, "c": "bb"}
    return re.sub(r"\{(\w+)\}", lambda found: filled.get(found[1], found[0]), asset.template_url)


class Viewing(Finding[M]):
    """The part of `Builds` that shows all of a build."""

    @dual
    async def view(self: Viewing[Async], id: str, *, metrics: bool = True) -> BuildView:
        """Everything that Apple relates to the build with this id.

        One request reads the build and all that `include` takes; one more for each bundle's sizes; and, with metrics,
        one each for usage, diagnostics and performance: five for an app of one bundle. More only where more than 50 of
        a kind belong to the build, or where a part is refused: then each part is asked for by itself, and one that the
        key may not read, or that is not there, stands in `missing` with the reason. Raises `NotFound` where there is
        no such build.
        """
        reading = _Reading()
        builds = self.asc.api.builds
        pages = await self._pages(id, reading)
        bundles: list[BuildBundle] = pages.many("bundles")
        sizes = await self.asc.gather(
            *(
                functools.partial(
                    self._listed,
                    f"sizes of bundle {bundle.id}",
                    reading,
                    self.asc.api.build_bundles.list_build_bundle_file_sizes,
                    bundle.id,
                )
                for bundle in bundles
            )
        )
        usage: Any = ()
        diagnostics: Any = ()
        performance: Any = None
        if metrics:
            reads: list[Callable[[], Coroutine[Any, Any, Any]]] = [
                lambda: self._listed("usage", reading, builds.metrics_beta_build_usages, id),
                lambda: self._listed("diagnostics", reading, builds.list_diagnostic_signatures, id),
                lambda: reading.part("performance", lambda: builds.list_perf_power_metrics(id)),
            ]
            usage, diagnostics, performance = await self.asc.gather(*reads)
        localizations, groups, testers, icons = await self.asc.gather(
            lambda: self._all("localizations", pages, reading, self.asc.api.beta_build_localizations.list,
                              filter_build=[id]),
            lambda: self._all("groups", pages, reading, self.asc.api.beta_groups.list, filter_builds=[id]),
            lambda: self._all("individual_testers", pages, reading, builds.list_individual_testers, id),
            lambda: self._all("icons", pages, reading, builds.list_icons, id),
        )  # fmt: skip
        return BuildView(
            build=summary_in(pages.core, pages.core.data),
            app=pages.one("app"),
            prerelease_version=pages.one("prerelease_version"),
            app_store_version=pages.one("app_store_version"),
            beta_detail=pages.one("beta_detail"),
            beta_review=pages.one("beta_review"),
            encryption_declaration=pages.one("encryption_declaration"),
            upload=pages.one("upload"),
            localizations=localizations,
            groups=groups,
            individual_testers=testers,
            icons=icons,
            bundles=tuple(Bundle(bundle, size) for bundle, size in zip(bundles, sizes, strict=True)),
            usage=usage,
            diagnostics=diagnostics,
            performance=performance,
            missing=dict(sorted(reading.missing.items())),
            requests=len(reading.sent),
        )

    async def _pages(self: Viewing[Async], id: str, reading: _Reading) -> _Pages:
        """The build with all that `include` takes: on one page, or on one for each part where Apple refuses that."""
        limits: Any = dict.fromkeys(LIMITS, LIMIT)

        def read(include: Sequence[BuildInclude]) -> Awaitable[BuildResponse]:
            reading.sent.append("build")
            fitting = {name: limit for name, limit in limits.items() if LIMITS[name] in include}
            return self.asc.api.builds.get(id, include=include, **fitting)

        try:
            page = await read(list(PARTS.values()))
        except ApiError as error:
            if not _is_refusal(error):
                raise
        else:
            return _Pages(page, dict.fromkeys(PARTS, page))
        core = await read(INCLUDED)
        separate = {name: wire for name, wire in PARTS.items() if wire not in INCLUDED}
        found = await self.asc.gather(
            *(
                functools.partial(reading.part, name, functools.partial(read, [wire]), counted=True)
                for name, wire in separate.items()
            )
        )
        return _Pages(core, {**dict.fromkeys(PARTS, core), **dict(zip(separate, found, strict=True))})

    async def _all(
        self: Viewing[Async], name: str, pages: _Pages, reading: _Reading, listing: Any, *args: Any, **query: Any
    ) -> tuple[Any, ...]:
        """All of a to-many relationship: what came with the build, or the list where that is not all of it."""
        there = tuple(pages.many(name))
        if pages.complete(name):
            return there
        return await self._listed(name, reading, listing, *args, **query) or there

    async def _listed(
        self: Viewing[Async], name: str, reading: _Reading, listing: Any, *args: Any, **query: Any
    ) -> tuple[Any, ...]:
        """All pages of a list; nothing, and a reason in `missing`, where Apple refuses it."""

        async def read() -> tuple[Any, ...]:
            found: list[Any] = []
            async for page in self.asc.paginate(listing, *args, **query, limit=200).by_page():
                if found:
                    reading.sent.append(name)
                found += page.data
            return tuple(found)

        return await reading.part(name, read) or ()


class _Reading:
    """What was asked for a view, and what could not be read. Shared by threads: lists and dicts only grow."""

    def __init__(self) -> None:
        self.sent: list[str] = []
        self.missing: dict[str, str] = {}

    async def part(self, name: str, read: Callable[[], Awaitable[T]], *, counted: bool = False) -> T | None:
        """What a read gives; None, and a reason in `missing`, where Apple refuses it."""
        if not counted:
            self.sent.append(name)
        try:
            return await read()
        except ApiError as error:
            if not _is_refusal(error):
                raise
            said = error.detail or error.title
            self.missing[name] = f"{error.status} {error.code or error.title}" + (f": {said}" if said else "")
            return None


@attrs.frozen
class _Pages:
    """The build, and for each part the page that it is included in; None where that could not be read."""

    core: BuildResponse
    by_part: Mapping[str, BuildResponse | None]

    def one(self, name: str) -> Any:
        """What a to-one relationship holds."""
        page = self.by_part[name]
        return None if page is None else page.find(self._linked(page, name))

    def many(self, name: str) -> list[Any]:
        """What of a to-many relationship came with the build."""
        page = self.by_part[name]
        return [] if page is None else page.find_all(self._linked(page, name))

    def complete(self, name: str) -> bool:
        """Whether that is all of it, or all that can be read."""
        page = self.by_part[name]
        if page is None:
            return True
        linked: ToMany[Any] | None = self._linked(page, name)
        paging = linked.meta.paging if linked and linked.meta else None
        there = len(linked.ids) if linked else 0
        return there < LIMIT and (paging is None or paging.total is None or paging.total <= there)

    def _linked(self, page: BuildResponse, name: str) -> Any:
        return getattr(page.data.relationships, FIELDS[name])


def _is_refusal(error: ApiError) -> bool:
    """Whether Apple refuses to show a part, as opposed to failing."""
    return isinstance(error, PermissionDenied | NotFound | InvalidRequest) or error.status == NOT_HERE
