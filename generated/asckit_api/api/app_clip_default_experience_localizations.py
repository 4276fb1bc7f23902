"""The operations on app clip default experience localizations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkageResponse
    from ..literals import (
        AppClipDefaultExperienceField,
        AppClipDefaultExperienceLocalizationAppClipHeaderImageInclude,
        AppClipDefaultExperienceLocalizationField,
        AppClipDefaultExperienceLocalizationInclude,
        AppClipHeaderImageField,
    )
    from ..models import AppClipDefaultExperienceLocalizationResponse, AppClipHeaderImage, AppClipHeaderImageResponse
    from ..operation import CallOptions, Unset

    class AppClipDefaultExperienceLocalizationsGetAppClipHeaderImageQuery(TypedDict, total=False):
        """What `get_app_clip_header_image` takes."""

        fields_app_clip_default_experience_localizations: Sequence[AppClipDefaultExperienceLocalizationField]
        fields_app_clip_header_images: Sequence[AppClipHeaderImageField]
        include: Sequence[AppClipDefaultExperienceLocalizationAppClipHeaderImageInclude]

    class AppClipDefaultExperienceLocalizationsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_app_clip_default_experience_localizations: Sequence[AppClipDefaultExperienceLocalizationField]
        fields_app_clip_default_experiences: Sequence[AppClipDefaultExperienceField]
        fields_app_clip_header_images: Sequence[AppClipHeaderImageField]
        include: Sequence[AppClipDefaultExperienceLocalizationInclude]


_GET_APP_CLIP_HEADER_IMAGE: Operation[AppClipHeaderImageResponse[AppClipHeaderImage | None]] = Operation(
    "appClipDefaultExperienceLocalizations_appClipHeaderImage_getToOneRelated",
    "GET",
    "/v1/appClipDefaultExperienceLocalizations/{id}/appClipHeaderImage",
    "AppClipHeaderImageResponse",
    query={
        "fields_app_clip_default_experience_localizations": "fields[appClipDefaultExperienceLocalizations]",
        "fields_app_clip_header_images": "fields[appClipHeaderImages]",
        "include": "include",
    },
)

_GET_APP_CLIP_HEADER_IMAGE_LINKAGE: Operation[LinkageResponse] = Operation(
    "appClipDefaultExperienceLocalizations_appClipHeaderImage_getToOneRelationship",
    "GET",
    "/v1/appClipDefaultExperienceLocalizations/{id}/relationships/appClipHeaderImage",
    "LinkageResponse",
)

_CREATE: Operation[AppClipDefaultExperienceLocalizationResponse] = Operation(
    "appClipDefaultExperienceLocalizations_createInstance",
    "POST",
    "/v1/appClipDefaultExperienceLocalizations",
    "AppClipDefaultExperienceLocalizationResponse",
    body=Body(
        "appClipDefaultExperienceLocalizations",
        attributes={"locale": "locale", "subtitle": "subtitle"},
        relationships={"app_clip_default_experience": Related("appClipDefaultExperience", "appClipDefaultExperiences")},
    ),
)

_GET: Operation[AppClipDefaultExperienceLocalizationResponse] = Operation(
    "appClipDefaultExperienceLocalizations_getInstance",
    "GET",
    "/v1/appClipDefaultExperienceLocalizations/{id}",
    "AppClipDefaultExperienceLocalizationResponse",
    query={
        "fields_app_clip_default_experience_localizations": "fields[appClipDefaultExperienceLocalizations]",
        "fields_app_clip_default_experiences": "fields[appClipDefaultExperiences]",
        "fields_app_clip_header_images": "fields[appClipHeaderImages]",
        "include": "include",
    },
)

_DELETE: Operation[None] = Operation(
    "appClipDefaultExperienceLocalizations_deleteInstance", "DELETE", "/v1/appClipDefaultExperienceLocalizations/{id}"
)

_UPDATE: Operation[AppClipDefaultExperienceLocalizationResponse] = Operation(
    "appClipDefaultExperienceLocalizations_updateInstance",
    "PATCH",
    "/v1/appClipDefaultExperienceLocalizations/{id}",
    "AppClipDefaultExperienceLocalizationResponse",
    body=Body("appClipDefaultExperienceLocalizations", attributes={"subtitle": "subtitle"}),
)


class AppClipDefaultExperienceLocalizations(Resource[M]):
    """The operations on app clip default experience localizations."""

    @dual
    async def get_app_clip_header_image(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppClipDefaultExperienceLocalizationsGetAppClipHeaderImageQuery],
    ) -> AppClipHeaderImageResponse[AppClipHeaderImage | None]:
        """Read the app clip header image of an app clip default experience localization. `GET /v1/appClipDefaultExperienceLocalizations/{id}/appClipHeaderImage`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appclipdefaultexperiencelocalizations-_id_-appclipheaderimage
        """
        return await self._call(
            _GET_APP_CLIP_HEADER_IMAGE,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get_app_clip_header_image_linkage(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> LinkageResponse:
        """Read the id of the app clip header image of an app clip default experience localization. `GET /v1/appClipDefaultExperienceLocalizations/{id}/relationships/appClipHeaderImage`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appclipdefaultexperiencelocalizations-_id_-relationships-appclipheaderimage
        """
        return await self._call(
            _GET_APP_CLIP_HEADER_IMAGE_LINKAGE,
            id,
            options=options,
        )

    @dual
    async def create(
        self,
        *,
        locale: str,
        app_clip_default_experience: str,
        subtitle: str | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AppClipDefaultExperienceLocalizationResponse:
        """Create an app clip default experience localization. `POST /v1/appClipDefaultExperienceLocalizations`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appclipdefaultexperiencelocalizations
        """
        return await self._call(
            _CREATE,
            fields={
                "locale": locale,
                "app_clip_default_experience": app_clip_default_experience,
                "subtitle": subtitle,
            },
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppClipDefaultExperienceLocalizationsGetQuery],
    ) -> AppClipDefaultExperienceLocalizationResponse:
        """Read an app clip default experience localization by id. `GET /v1/appClipDefaultExperienceLocalizations/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appclipdefaultexperiencelocalizations-_id_
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
        """Delete an app clip default experience localization. `DELETE /v1/appClipDefaultExperienceLocalizations/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appclipdefaultexperiencelocalizations-_id_
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
        subtitle: str | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AppClipDefaultExperienceLocalizationResponse:
        """Change an app clip default experience localization; fields left out stay as they are. `PATCH /v1/appClipDefaultExperienceLocalizations/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appclipdefaultexperiencelocalizations-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "subtitle": subtitle,
            },
            options=options,
        )
