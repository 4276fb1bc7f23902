"""The operations on app screenshots."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import deprecated

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..literals import AppScreenshotField, AppScreenshotInclude, AppScreenshotSetField
    from ..models import AppScreenshotResponse
    from ..operation import CallOptions, Unset

    class AppScreenshotsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_app_screenshot_sets: Sequence[AppScreenshotSetField]
        """Deprecated by Apple."""
        fields_app_screenshots: Sequence[AppScreenshotField]
        include: Sequence[AppScreenshotInclude]


_CREATE: Operation[AppScreenshotResponse] = Operation(
    "appScreenshots_createInstance",
    "POST",
    "/v1/appScreenshots",
    "AppScreenshotResponse",
    body=Body(
        "appScreenshots",
        attributes={"file_size": "fileSize", "file_name": "fileName"},
        relationships={"app_screenshot_set": Related("appScreenshotSet", "appScreenshotSets")},
    ),
)

_GET: Operation[AppScreenshotResponse] = Operation(
    "appScreenshots_getInstance",
    "GET",
    "/v1/appScreenshots/{id}",
    "AppScreenshotResponse",
    query={
        "fields_app_screenshot_sets": "fields[appScreenshotSets]",
        "fields_app_screenshots": "fields[appScreenshots]",
        "include": "include",
    },
)

_DELETE: Operation[None] = Operation("appScreenshots_deleteInstance", "DELETE", "/v1/appScreenshots/{id}")

_UPDATE: Operation[AppScreenshotResponse] = Operation(
    "appScreenshots_updateInstance",
    "PATCH",
    "/v1/appScreenshots/{id}",
    "AppScreenshotResponse",
    body=Body("appScreenshots", attributes={"source_file_checksum": "sourceFileChecksum", "uploaded": "uploaded"}),
)


class AppScreenshots(Resource[M]):
    """The operations on app screenshots."""

    @dual
    @deprecated("Apple has deprecated POST /v1/appScreenshots", stacklevel=2)
    async def create(
        self,
        *,
        file_size: int,
        file_name: str,
        app_screenshot_set: str,
        options: CallOptions | None = None,
    ) -> AppScreenshotResponse:
        """Create an app screenshot. `POST /v1/appScreenshots`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appscreenshots
        """
        return await self._call(
            _CREATE,
            fields={
                "file_size": file_size,
                "file_name": file_name,
                "app_screenshot_set": app_screenshot_set,
            },
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated GET /v1/appScreenshots/{id}", stacklevel=2)
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppScreenshotsGetQuery],
    ) -> AppScreenshotResponse:
        """Read an app screenshot by id. `GET /v1/appScreenshots/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appscreenshots-_id_
        """
        return await self._call(
            _GET,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated DELETE /v1/appScreenshots/{id}", stacklevel=2)
    async def delete(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete an app screenshot. `DELETE /v1/appScreenshots/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appscreenshots-_id_
        """
        return await self._call(
            _DELETE,
            id,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated PATCH /v1/appScreenshots/{id}", stacklevel=2)
    async def update(
        self,
        id: str,
        *,
        source_file_checksum: str | None | Unset = UNSET,
        uploaded: bool | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AppScreenshotResponse:
        """Change an app screenshot; fields left out stay as they are. `PATCH /v1/appScreenshots/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appscreenshots-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "source_file_checksum": source_file_checksum,
                "uploaded": uploaded,
            },
            options=options,
        )
