"""The operations on app clip advanced experience images."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, M, Operation, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..literals import AppClipAdvancedExperienceImageField
    from ..models import AppClipAdvancedExperienceImageResponse
    from ..operation import CallOptions, Unset

    class AppClipAdvancedExperienceImagesGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_app_clip_advanced_experience_images: Sequence[AppClipAdvancedExperienceImageField]


_CREATE: Operation[AppClipAdvancedExperienceImageResponse] = Operation(
    "appClipAdvancedExperienceImages_createInstance",
    "POST",
    "/v1/appClipAdvancedExperienceImages",
    "AppClipAdvancedExperienceImageResponse",
    body=Body("appClipAdvancedExperienceImages", attributes={"file_size": "fileSize", "file_name": "fileName"}),
)

_GET: Operation[AppClipAdvancedExperienceImageResponse] = Operation(
    "appClipAdvancedExperienceImages_getInstance",
    "GET",
    "/v1/appClipAdvancedExperienceImages/{id}",
    "AppClipAdvancedExperienceImageResponse",
    query={
        "fields_app_clip_advanced_experience_images": "fields[appClipAdvancedExperienceImages]",
    },
)

_UPDATE: Operation[AppClipAdvancedExperienceImageResponse] = Operation(
    "appClipAdvancedExperienceImages_updateInstance",
    "PATCH",
    "/v1/appClipAdvancedExperienceImages/{id}",
    "AppClipAdvancedExperienceImageResponse",
    body=Body(
        "appClipAdvancedExperienceImages",
        attributes={"source_file_checksum": "sourceFileChecksum", "uploaded": "uploaded"},
    ),
)


class AppClipAdvancedExperienceImages(Resource[M]):
    """The operations on app clip advanced experience images."""

    @dual
    async def create(
        self,
        *,
        file_size: int,
        file_name: str,
        options: CallOptions | None = None,
    ) -> AppClipAdvancedExperienceImageResponse:
        """Create an app clip advanced experience image. `POST /v1/appClipAdvancedExperienceImages`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appclipadvancedexperienceimages
        """
        return await self._call(
            _CREATE,
            fields={
                "file_size": file_size,
                "file_name": file_name,
            },
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppClipAdvancedExperienceImagesGetQuery],
    ) -> AppClipAdvancedExperienceImageResponse:
        """Read an app clip advanced experience image by id. `GET /v1/appClipAdvancedExperienceImages/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appclipadvancedexperienceimages-_id_
        """
        return await self._call(
            _GET,
            id,
            query=query,
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
    ) -> AppClipAdvancedExperienceImageResponse:
        """Change an app clip advanced experience image; fields left out stay as they are. `PATCH /v1/appClipAdvancedExperienceImages/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appclipadvancedexperienceimages-_id_
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
