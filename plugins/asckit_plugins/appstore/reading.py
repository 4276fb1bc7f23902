"""Reads what the checks before a submission look at, all at once."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from asckit.errors import InvalidRequest, NotFound, PermissionDenied, ServerError

from ..builds.workflow import Builds
from .checks import Facts, Info, Localized, Readiness, Unread, check
from .versions import VersionSummary, is_first

if TYPE_CHECKING:
    from asckit.client import ClientBase
    from asckit_api.models import App
    from asckit_api.operation import Async

T = TypeVar("T")


async def readiness(
    asc: ClientBase[Async], app: App, every: Sequence[VersionSummary], version: VersionSummary
) -> Readiness:
    """Whether a version of an app could be submitted, beside every other version of it. Takes six requests."""
    api, builds = asc.api, Builds(asc)

    async def build() -> Any:
        return None if version.build_id is None else await builds.read(version.build_id)

    async def localizations() -> Any:
        pages = asc.paginate(
            api.app_store_versions.list_app_store_version_localizations,
            version.id,
            include=["appScreenshotSets"],
            limit=200,
        )
        return [
            Localized(one, len(page.find_all(one.relationships.app_screenshot_sets)))
            async for page in pages.by_page()
            for one in page.data
        ]

    async def review() -> Any:
        return (await api.app_store_versions.get_app_store_review_detail(version.id)).data

    async def info() -> Any:
        return await _info(asc, app.id)

    async def price() -> Any:
        return (await api.apps.get_app_price_schedule(app.id)).data

    async def availability() -> Any:
        return (await api.apps.get_app_availability_v2(app.id)).data

    reads = (build, localizations, review, info, price, availability)
    found: list[Any] = await asc.gather(*(_reading(read) for read in reads))
    names = ("build", "localizations", "review", "info", "price", "availability")
    facts = Facts(version=version, first=is_first(every, version), app=app, **dict(zip(names, found, strict=True)))
    return Readiness(version, check(facts))


async def _info(asc: ClientBase[Async], app_id: str) -> Info | None:
    """What the app's information says: that of the version to come, where there are two."""
    page = await asc.api.apps.list_app_infos(
        app_id,
        include=["ageRatingDeclaration", "primaryCategory", "appInfoLocalizations"],
        limit=200,
        limit_app_info_localizations=50,
    )
    live = ("READY_FOR_DISTRIBUTION", "REPLACED_WITH_NEW_INFO")
    infos = sorted(page.data, key=lambda one: live.index(one.attributes.state) if one.attributes.state in live else -1)
    if not infos:
        return None
    links = infos[0].relationships
    category = page.find(links.primary_category)
    return Info(
        age_rating=page.find(links.age_rating_declaration),
        category=category.id if category else None,
        privacy_policies={
            one.attributes.locale or "": one.attributes.privacy_policy_url
            for one in page.find_all(links.app_info_localizations)
        },
    )


def _reading(read: Callable[[], Coroutine[Any, Any, T]]) -> Callable[[], Coroutine[Any, Any, T | Unread | None]]:
    """What a read finds; None where there is no such thing, `Unread` where the key may not see it or Apple fails."""

    async def attempt() -> T | Unread | None:
        try:
            return await read()
        except NotFound:
            return None
        except (PermissionDenied, ServerError, InvalidRequest) as error:
            return Unread(f"it could not be read: {error.status} {error.title}")

    return attempt
