"""The operations on app event video clips."""

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
        AppEventVideoClipField,
        AppEventVideoClipInclude,
    )
    from ..models import AppEventVideoClipResponse
    from ..operation import CallOptions, Unset

    class AppEventVideoClipsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_app_event_localizations: Sequence[AppEventLocalizationField]
        fields_app_event_video_clips: Sequence[AppEventVideoClipField]
        include: Sequence[AppEventVideoClipInclude]


_CREATE: Operation[AppEventVideoClipResponse] = Operation(
    "appEventVideoClips_createInstance",
    "POST",
    "/v1/appEventVideoClips",
    "AppEventVideoClipResponse",
    body=Body(
        "appEventVideoClips",
        attributes={
            "file_size": "fileSize",
            "file_name": "fileName",
            "preview_frame_time_code": "previewFrameTimeCode",
            "app_event_asset_type": "appEventAssetType",
        },
        relationships={"app_event_localization": Related("appEventLocalization", "appEventLocalizations")},
    ),
)

_GET: Operation[AppEventVideoClipResponse] = Operation(
    "appEventVideoClips_getInstance",
    "GET",
    "/v1/appEventVideoClips/{id}",
    "AppEventVideoClipResponse",
    query={
        "fields_app_event_localizations": "fields[appEventLocalizations]",
        "fields_app_event_video_clips": "fields[appEventVideoClips]",
        "include": "include",
    },
)

_DELETE: Operation[None] = Operation("appEventVideoClips_deleteInstance", "DELETE", "/v1/appEventVideoClips/{id}")

_UPDATE: Operation[AppEventVideoClipResponse] = Operation(
    "appEventVideoClips_updateInstance",
    "PATCH",
    "/v1/appEventVideoClips/{id}",
    "AppEventVideoClipResponse",
    body=Body(
        "appEventVideoClips", attributes={"preview_frame_time_code": "previewFrameTimeCode", "uploaded": "uploaded"}
    ),
)


class AppEventVideoClips(Resource[M]):
    """The operations on app event video clips."""

    @dual
    @deprecated("Apple has deprecated POST /v1/appEventVideoClips", stacklevel=2)
    async def create(
        self,
        *,
        file_size: int,
        file_name: str,
        app_event_asset_type: AppEventAssetTypeValue,
        app_event_localization: str,
        preview_frame_time_code: str | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AppEventVideoClipResponse:
        """Create an app event video clip. `POST /v1/appEventVideoClips`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appeventvideoclips
        """
        return await self._call(
            _CREATE,
            fields={
                "file_size": file_size,
                "file_name": file_name,
                "app_event_asset_type": app_event_asset_type,
                "app_event_localization": app_event_localization,
                "preview_frame_time_code": preview_frame_time_code,
            },
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated GET /v1/appEventVideoClips/{id}", stacklevel=2)
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppEventVideoClipsGetQuery],
    ) -> AppEventVideoClipResponse:
        """Read an app event video clip by id. `GET /v1/appEventVideoClips/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appeventvideoclips-_id_
        """
        return await self._call(
            _GET,
            id,
            query=query,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated DELETE /v1/appEventVideoClips/{id}", stacklevel=2)
    async def delete(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete an app event video clip. `DELETE /v1/appEventVideoClips/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appeventvideoclips-_id_
        """
        return await self._call(
            _DELETE,
            id,
            options=options,
        )

    @dual
    @deprecated("Apple has deprecated PATCH /v1/appEventVideoClips/{id}", stacklevel=2)
    async def update(
        self,
        id: str,
        *,
        preview_frame_time_code: str | None | Unset = UNSET,
        uploaded: bool | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AppEventVideoClipResponse:
        """Change an app event video clip; fields left out stay as they are. `PATCH /v1/appEventVideoClips/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appeventvideoclips-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "preview_frame_time_code": preview_frame_time_code,
                "uploaded": uploaded,
            },
            options=options,
        )
