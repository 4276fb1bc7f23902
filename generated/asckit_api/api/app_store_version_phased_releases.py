"""The operations on App Store version phased releases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from ..literals import PhasedReleaseStateValue
    from ..models import AppStoreVersionPhasedReleaseResponse
    from ..operation import CallOptions, Unset


_CREATE: Operation[AppStoreVersionPhasedReleaseResponse] = Operation(
    "appStoreVersionPhasedReleases_createInstance",
    "POST",
    "/v1/appStoreVersionPhasedReleases",
    "AppStoreVersionPhasedReleaseResponse",
    body=Body(
        "appStoreVersionPhasedReleases",
        attributes={"phased_release_state": "phasedReleaseState"},
        relationships={"app_store_version": Related("appStoreVersion", "appStoreVersions")},
    ),
)

_DELETE: Operation[None] = Operation(
    "appStoreVersionPhasedReleases_deleteInstance", "DELETE", "/v1/appStoreVersionPhasedReleases/{id}"
)

_UPDATE: Operation[AppStoreVersionPhasedReleaseResponse] = Operation(
    "appStoreVersionPhasedReleases_updateInstance",
    "PATCH",
    "/v1/appStoreVersionPhasedReleases/{id}",
    "AppStoreVersionPhasedReleaseResponse",
    body=Body("appStoreVersionPhasedReleases", attributes={"phased_release_state": "phasedReleaseState"}),
)


class AppStoreVersionPhasedReleases(Resource[M]):
    """The operations on App Store version phased releases."""

    @dual
    async def create(
        self,
        *,
        app_store_version: str,
        phased_release_state: PhasedReleaseStateValue | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AppStoreVersionPhasedReleaseResponse:
        """Create an App Store version phased release. `POST /v1/appStoreVersionPhasedReleases`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appstoreversionphasedreleases
        """
        return await self._call(
            _CREATE,
            fields={
                "app_store_version": app_store_version,
                "phased_release_state": phased_release_state,
            },
            options=options,
        )

    @dual
    async def delete(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete an App Store version phased release. `DELETE /v1/appStoreVersionPhasedReleases/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appstoreversionphasedreleases-_id_
        """
        return await self._call(
            _DELETE,
            id,
            options=options,
        )

    @dual
    async def update(
        self,
        id: str,
        *,
        phased_release_state: PhasedReleaseStateValue | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AppStoreVersionPhasedReleaseResponse:
        """Change an App Store version phased release; fields left out stay as they are. `PATCH /v1/appStoreVersionPhasedReleases/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appstoreversionphasedreleases-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "phased_release_state": phased_release_state,
            },
            options=options,
        )
