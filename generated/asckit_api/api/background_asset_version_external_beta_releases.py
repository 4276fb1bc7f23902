"""The operations on background asset version external beta releases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import M, Operation, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..literals import (
        BackgroundAssetVersionExternalBetaReleaseField,
        BackgroundAssetVersionExternalBetaReleaseInclude,
        BackgroundAssetVersionField,
    )
    from ..models import BackgroundAssetVersionExternalBetaReleaseResponse
    from ..operation import CallOptions

    class BackgroundAssetVersionExternalBetaReleasesGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_background_asset_version_external_beta_releases: Sequence[BackgroundAssetVersionExternalBetaReleaseField]
        fields_background_asset_versions: Sequence[BackgroundAssetVersionField]
        include: Sequence[BackgroundAssetVersionExternalBetaReleaseInclude]


_GET: Operation[BackgroundAssetVersionExternalBetaReleaseResponse] = Operation(
    "backgroundAssetVersionExternalBetaReleases_getInstance",
    "GET",
    "/v1/backgroundAssetVersionExternalBetaReleases/{id}",
    "BackgroundAssetVersionExternalBetaReleaseResponse",
    query={
        "fields_background_asset_version_external_beta_releases": "fields[backgroundAssetVersionExternalBetaReleases]",
        "fields_background_asset_versions": "fields[backgroundAssetVersions]",
        "include": "include",
    },
)


class BackgroundAssetVersionExternalBetaReleases(Resource[M]):
    """The operations on background asset version external beta releases."""

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[BackgroundAssetVersionExternalBetaReleasesGetQuery],
    ) -> BackgroundAssetVersionExternalBetaReleaseResponse:
        """Read a background asset version external beta release by id. `GET /v1/backgroundAssetVersionExternalBetaReleases/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-backgroundassetversionexternalbetareleases-_id_
        """
        return await self._call(
            _GET,
            id,
            query=query,
            options=options,
        )
