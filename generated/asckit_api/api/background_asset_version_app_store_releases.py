"""The operations on background asset version App Store releases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import M, Operation, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..literals import (
        BackgroundAssetVersionAppStoreReleaseField,
        BackgroundAssetVersionAppStoreReleaseInclude,
        BackgroundAssetVersionField,
    )
    from ..models import BackgroundAssetVersionAppStoreReleaseResponse
    from ..operation import CallOptions

    class BackgroundAssetVersionAppStoreReleasesGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_background_asset_version_app_store_releases: Sequence[BackgroundAssetVersionAppStoreReleaseField]
        fields_background_asset_versions: Sequence[BackgroundAssetVersionField]
        include: Sequence[BackgroundAssetVersionAppStoreReleaseInclude]


_GET: Operation[BackgroundAssetVersionAppStoreReleaseResponse] = Operation(
    "backgroundAssetVersionAppStoreReleases_getInstance",
    "GET",
    "/v1/backgroundAssetVersionAppStoreReleases/{id}",
    "BackgroundAssetVersionAppStoreReleaseResponse",
    query={
        "fields_background_asset_version_app_store_releases": "fields[backgroundAssetVersionAppStoreReleases]",
        "fields_background_asset_versions": "fields[backgroundAssetVersions]",
        "include": "include",
    },
)


class BackgroundAssetVersionAppStoreReleases(Resource[M]):
    """The operations on background asset version App Store releases."""

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[BackgroundAssetVersionAppStoreReleasesGetQuery],
    ) -> BackgroundAssetVersionAppStoreReleaseResponse:
        """Read a background asset version App Store release by id. `GET /v1/backgroundAssetVersionAppStoreReleases/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-backgroundassetversionappstorereleases-_id_
        """
        return await self._call(
            _GET,
            id,
            query=query,
            options=options,
        )
