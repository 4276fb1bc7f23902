"""The operations on App Store version release requests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from ..models import AppStoreVersionReleaseRequestResponse
    from ..operation import CallOptions


_CREATE: Operation[AppStoreVersionReleaseRequestResponse] = Operation(
    "appStoreVersionReleaseRequests_createInstance",
    "POST",
    "/v1/appStoreVersionReleaseRequests",
    "AppStoreVersionReleaseRequestResponse",
    body=Body(
        "appStoreVersionReleaseRequests",
        relationships={"app_store_version": Related("appStoreVersion", "appStoreVersions")},
    ),
)


class AppStoreVersionReleaseRequests(Resource[M]):
    """The operations on App Store version release requests."""

    @dual
    async def create(
        self,
        *,
        app_store_version: str,
        options: CallOptions | None = None,
    ) -> AppStoreVersionReleaseRequestResponse:
        """Create an App Store version release request. `POST /v1/appStoreVersionReleaseRequests`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appstoreversionreleaserequests
        """
        return await self._call(
            _CREATE,
            fields={
                "app_store_version": app_store_version,
            },
            options=options,
        )
