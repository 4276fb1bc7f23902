"""The operations on app event screenshots."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import deprecated

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..literals import (
        AppEventAssetTypeValue,
        AppEventLocalizationField,
        AppEventScreenshotField,
        AppEventScreenshotInclude,
    )
    from ..models import AppEventScreenshotResponse
    from ..operation import CallOptions, Unset

    class AppEventScreenshotsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_app_event_localizations: Sequence[AppEventLocalizationField]
        fields_app_event_screenshots: Sequence[AppEventScreenshotField]
        include: Sequence[AppEventScreenshotInclude]


_CREATE: Operation[AppEventScreenshotResponse] = Operation(
    "appEventScreenshots_createInstance",
    "POST",
    "/v1/appEventScreenshots",
    "AppEventScreenshotResponse",
    body=Body(
        "appEventScreenshots",
        attributes={"file_size": "fileSize", "file_name": "fileName", "app_event_asset_type": "appEventAssetType"},
        relationships={"app_event_localization": Related("appEventLocalization", "appEventLocalizations")},
    ),
)

_GET: Operation[AppEventScreenshotResponse] = Operation(
    "appEventScreenshots_getInstance",
    "GET",
    "/v1/appEventScreenshots/{id}",
    "AppEventScreenshotResponse",
    query={
        "fields_app_event_localizations": "fields[appEventLocalizations]",
        "fields_app_event_screenshots": "fields[appEventScreenshots]",
        "include": "include",
    },
)

_DELETE: Operation[None] = Operation("appEventScreenshots_deleteInstance", "DELETE", "/v1/appEventScreenshots/{id}")

_UPDATE: Operation[AppEventScreenshotResponse] = Operation(
    "appEventScreenshots_updateInstance",
    "PATCH",
    "/v1/appEventScreenshots/{id}",
    "AppEventScreenshotResponse",
    body=Body("appEventScreenshots", attributes={"uploaded": "uploaded"}),
)


class AppEventScreenshots(Resource[M]):
    """The operations on app event screenshots."""

    @dual
    @deprecated("Apple has deprecated POST /v1/appEventScreenshots", stacklevel=2)
    async def create(
        self,
        *,
        file_size: int,
        file_name: str,
        app_event_asset_type: AppEventAssetTypeValue,
        app_event_localization: str,
        options: CallOptions | None = None,
    ) -> AppEventScreenshotResponse:
        """Create an app event screenshot. `POST /v1/appEventScreenshots`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appeventscreenshots
        """
        return await self._call(
            _CREATE,
            fields={
                "file_size": file_size,
                "file_name": file_name,
                "app_event_asset_type": app_event_asset_type,
                "app_event_localization": app_event_localization,
            },
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated GET /v1/appEventScreenshots/{id}", stacklevel=2)
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppEventScreenshotsGetQuery],
    ) -> AppEventScreenshotResponse:
        """Read an app event screenshot by id. `GET /v1/appEventScreenshots/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appeventscreenshots-_id_
        """
        return await self._call(
            _GET,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated DELETE /v1/appEventScreenshots/{id}", stacklevel=2)
    async def delete(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete an app event screenshot. `DELETE /v1/appEventScreenshots/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appeventscreenshots-_id_
        """
        return await self._call(
            _DELETE,
            id,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated PATCH /v1/appEventScreenshots/{id}", stacklevel=2)
    async def update(
        self,
        id: str,
        *,
        uploaded: bool | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AppEventScreenshotResponse:
        """Change an app event screenshot; fields left out stay as they are. `PATCH /v1/appEventScreenshots/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appeventscreenshots-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "uploaded": uploaded,
            },
            options=options,
        )
