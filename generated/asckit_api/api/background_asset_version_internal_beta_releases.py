"""The operations on background asset version internal beta releases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import M, Operation, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..literals import (
        BackgroundAssetVersionField,
        BackgroundAssetVersionInternalBetaReleaseField,
        BackgroundAssetVersionInternalBetaReleaseInclude,
    )
    from ..models import BackgroundAssetVersionInternalBetaReleaseResponse
    from ..operation import CallOptions

    class BackgroundAssetVersionInternalBetaReleasesGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_background_asset_version_internal_beta_releases: Sequence[BackgroundAssetVersionInternalBetaReleaseField]
        fields_background_asset_versions: Sequence[BackgroundAssetVersionField]
        include: Sequence[BackgroundAssetVersionInternalBetaReleaseInclude]


_GET: Operation[BackgroundAssetVersionInternalBetaReleaseResponse] = Operation(
    "backgroundAssetVersionInternalBetaReleases_getInstance",
    "GET",
    "/v1/backgroundAssetVersionInternalBetaReleases/{id}",
    "BackgroundAssetVersionInternalBetaReleaseResponse",
    query={
        "fields_background_asset_version_internal_beta_releases": "fields[backgroundAssetVersionInternalBetaReleases]",
        "fields_background_asset_versions": "fields[backgroundAssetVersions]",
        "include": "include",
    },
)


class BackgroundAssetVersionInternalBetaReleases(Resource[M]):
    """The operations on background asset version internal beta releases."""

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[BackgroundAssetVersionInternalBetaReleasesGetQuery],
    ) -> BackgroundAssetVersionInternalBetaReleaseResponse:
        """Read a background asset version internal beta release by id. `GET /v1/backgroundAssetVersionInternalBetaReleases/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-backgroundassetversioninternalbetareleases-_id_
        """
        return await self._call(
            _GET,
            id,
            query=query,
            options=options,
        )
