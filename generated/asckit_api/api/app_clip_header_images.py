"""The operations on app clip header images."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..literals import AppClipDefaultExperienceLocalizationField, AppClipHeaderImageField, AppClipHeaderImageInclude
    from ..models import AppClipHeaderImageResponse
    from ..operation import CallOptions, Unset

    class AppClipHeaderImagesGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_app_clip_default_experience_localizations: Sequence[AppClipDefaultExperienceLocalizationField]
        fields_app_clip_header_images: Sequence[AppClipHeaderImageField]
        include: Sequence[AppClipHeaderImageInclude]


_CREATE: Operation[AppClipHeaderImageResponse] = Operation(
    "appClipHeaderImages_createInstance",
    "POST",
    "/v1/appClipHeaderImages",
    "AppClipHeaderImageResponse",
    body=Body(
        "appClipHeaderImages",
        attributes={"file_size": "fileSize", "file_name": "fileName"},
        relationships={
            "app_clip_default_experience_localization": Related(
                "appClipDefaultExperienceLocalization", "appClipDefaultExperienceLocalizations"
            )
        },
    ),
)

_GET: Operation[AppClipHeaderImageResponse] = Operation(
    "appClipHeaderImages_getInstance",
    "GET",
    "/v1/appClipHeaderImages/{id}",
    "AppClipHeaderImageResponse",
    query={
        "fields_app_clip_default_experience_localizations": "fields[appClipDefaultExperienceLocalizations]",
        "fields_app_clip_header_images": "fields[appClipHeaderImages]",
        "include": "include",
    },
)

_DELETE: Operation[None] = Operation("appClipHeaderImages_deleteInstance", "DELETE", "/v1/appClipHeaderImages/{id}")

_UPDATE: Operation[AppClipHeaderImageResponse] = Operation(
    "appClipHeaderImages_updateInstance",
    "PATCH",
    "/v1/appClipHeaderImages/{id}",
    "AppClipHeaderImageResponse",
    body=Body("appClipHeaderImages", attributes={"source_file_checksum": "sourceFileChecksum", "uploaded": "uploaded"}),
)


class AppClipHeaderImages(Resource[M]):
    """The operations on app clip header images."""

    @dual
    async def create(
        self,
        *,
        file_size: int,
        file_name: str,
        app_clip_default_experience_localization: str,
        options: CallOptions | None = None,
    ) -> AppClipHeaderImageResponse:
        """Create an app clip header image. `POST /v1/appClipHeaderImages`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appclipheaderimages
        """
        return await self._call(
            _CREATE,
            fields={
                "file_size": file_size,
                "file_name": file_name,
                "app_clip_default_experience_localization": app_clip_default_experience_localization,
            },
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppClipHeaderImagesGetQuery],
    ) -> AppClipHeaderImageResponse:
        """Read an app clip header image by id. `GET /v1/appClipHeaderImages/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appclipheaderimages-_id_
        """
        return await self._call(
            _GET,
            id,
            query=query,
            options=options,
        )

    @dual
    async def delete(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete an app clip header image. `DELETE /v1/appClipHeaderImages/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appclipheaderimages-_id_
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
        source_file_checksum: str | None | Unset = UNSET,
        uploaded: bool | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AppClipHeaderImageResponse:
        """Change an app clip header image; fields left out stay as they are. `PATCH /v1/appClipHeaderImages/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appclipheaderimages-_id_
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
