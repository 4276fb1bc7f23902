"""The operations on app clips."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import M, Operation, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkagesResponse
    from ..literals import (
        AppClipActionValue,
        AppClipAdvancedExperienceField,
        AppClipAdvancedExperienceImageField,
        AppClipAdvancedExperienceLocalizationField,
        AppClipAdvancedExperiencePlaceStatusValue,
        AppClipAdvancedExperienceStatusValue,
        AppClipAppClipAdvancedExperiencesInclude,
        AppClipAppClipDefaultExperiencesInclude,
        AppClipAppStoreReviewDetailField,
        AppClipDefaultExperienceField,
        AppClipDefaultExperienceLocalizationField,
        AppClipField,
        AppClipInclude,
        AppField,
        AppStoreVersionField,
    )
    from ..models import AppClipAdvancedExperiencesResponse, AppClipDefaultExperiencesResponse, AppClipResponse
    from ..operation import CallOptions

    class AppClipsListAppClipAdvancedExperiencesQuery(TypedDict, total=False):
        """What `list_app_clip_advanced_experiences` takes."""

        fields_app_clip_advanced_experience_images: Sequence[AppClipAdvancedExperienceImageField]
        fields_app_clip_advanced_experience_localizations: Sequence[AppClipAdvancedExperienceLocalizationField]
        fields_app_clip_advanced_experiences: Sequence[AppClipAdvancedExperienceField]
        fields_app_clips: Sequence[AppClipField]
        filter_action: Sequence[AppClipActionValue]
        filter_place_status: Sequence[AppClipAdvancedExperiencePlaceStatusValue]
        filter_status: Sequence[AppClipAdvancedExperienceStatusValue]
        include: Sequence[AppClipAppClipAdvancedExperiencesInclude]
        limit: int
        limit_localizations: int

    class AppClipsListAppClipAdvancedExperiencesLinkagesQuery(TypedDict, total=False):
        """What `list_app_clip_advanced_experiences_linkages` takes."""

        limit: int

    class AppClipsListAppClipDefaultExperiencesQuery(TypedDict, total=False):
        """What `list_app_clip_default_experiences` takes."""

        exists_release_with_app_store_version: bool
        fields_app_clip_app_store_review_details: Sequence[AppClipAppStoreReviewDetailField]
        fields_app_clip_default_experience_localizations: Sequence[AppClipDefaultExperienceLocalizationField]
        fields_app_clip_default_experiences: Sequence[AppClipDefaultExperienceField]
        fields_app_clips: Sequence[AppClipField]
        fields_app_store_versions: Sequence[AppStoreVersionField]
        include: Sequence[AppClipAppClipDefaultExperiencesInclude]
        limit: int
        limit_app_clip_default_experience_localizations: int

    class AppClipsListAppClipDefaultExperiencesLinkagesQuery(TypedDict, total=False):
        """What `list_app_clip_default_experiences_linkages` takes."""

        limit: int

    class AppClipsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_app_clip_default_experiences: Sequence[AppClipDefaultExperienceField]
        fields_app_clips: Sequence[AppClipField]
        fields_apps: Sequence[AppField]
        include: Sequence[AppClipInclude]
        limit_app_clip_default_experiences: int


_LIST_APP_CLIP_ADVANCED_EXPERIENCES: Operation[AppClipAdvancedExperiencesResponse] = Operation(
    "appClips_appClipAdvancedExperiences_getToManyRelated",
    "GET",
    "/v1/appClips/{id}/appClipAdvancedExperiences",
    "AppClipAdvancedExperiencesResponse",
    query={
        "fields_app_clip_advanced_experience_images": "fields[appClipAdvancedExperienceImages]",
        "fields_app_clip_advanced_experience_localizations": "fields[appClipAdvancedExperienceLocalizations]",
        "fields_app_clip_advanced_experiences": "fields[appClipAdvancedExperiences]",
        "fields_app_clips": "fields[appClips]",
        "filter_action": "filter[action]",
        "filter_place_status": "filter[placeStatus]",
        "filter_status": "filter[status]",
        "include": "include",
        "limit": "limit",
        "limit_localizations": "limit[localizations]",
    },
)

_LIST_APP_CLIP_ADVANCED_EXPERIENCES_LINKAGES: Operation[LinkagesResponse] = Operation(
    "appClips_appClipAdvancedExperiences_getToManyRelationship",
    "GET",
    "/v1/appClips/{id}/relationships/appClipAdvancedExperiences",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_LIST_APP_CLIP_DEFAULT_EXPERIENCES: Operation[AppClipDefaultExperiencesResponse] = Operation(
    "appClips_appClipDefaultExperiences_getToManyRelated",
    "GET",
    "/v1/appClips/{id}/appClipDefaultExperiences",
    "AppClipDefaultExperiencesResponse",
    query={
        "exists_release_with_app_store_version": "exists[releaseWithAppStoreVersion]",
        "fields_app_clip_app_store_review_details": "fields[appClipAppStoreReviewDetails]",
        "fields_app_clip_default_experience_localizations": "fields[appClipDefaultExperienceLocalizations]",
        "fields_app_clip_default_experiences": "fields[appClipDefaultExperiences]",
        "fields_app_clips": "fields[appClips]",
        "fields_app_store_versions": "fields[appStoreVersions]",
        "include": "include",
        "limit": "limit",
        "limit_app_clip_default_experience_localizations": "limit[appClipDefaultExperienceLocalizations]",
    },
)

_LIST_APP_CLIP_DEFAULT_EXPERIENCES_LINKAGES: Operation[LinkagesResponse] = Operation(
    "appClips_appClipDefaultExperiences_getToManyRelationship",
    "GET",
    "/v1/appClips/{id}/relationships/appClipDefaultExperiences",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_GET: Operation[AppClipResponse] = Operation(
    "appClips_getInstance",
    "GET",
    "/v1/appClips/{id}",
    "AppClipResponse",
    query={
        "fields_app_clip_default_experiences": "fields[appClipDefaultExperiences]",
        "fields_app_clips": "fields[appClips]",
        "fields_apps": "fields[apps]",
        "include": "include",
        "limit_app_clip_default_experiences": "limit[appClipDefaultExperiences]",
    },
)


class AppClips(Resource[M]):
    """The operations on app clips."""

    @dual
    async def list_app_clip_advanced_experiences(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppClipsListAppClipAdvancedExperiencesQuery],
    ) -> AppClipAdvancedExperiencesResponse:
        """List the app clip advanced experiences of an app clip. `GET /v1/appClips/{id}/appClipAdvancedExperiences`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appclips-_id_-appclipadvancedexperiences
        """
        return await self._call(
            _LIST_APP_CLIP_ADVANCED_EXPERIENCES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_app_clip_advanced_experiences_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppClipsListAppClipAdvancedExperiencesLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the app clip advanced experiences of an app clip. `GET /v1/appClips/{id}/relationships/appClipAdvancedExperiences`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appclips-_id_-relationships-appclipadvancedexperiences
        """
        return await self._call(
            _LIST_APP_CLIP_ADVANCED_EXPERIENCES_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_app_clip_default_experiences(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppClipsListAppClipDefaultExperiencesQuery],
    ) -> AppClipDefaultExperiencesResponse:
        """List the app clip default experiences of an app clip. `GET /v1/appClips/{id}/appClipDefaultExperiences`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appclips-_id_-appclipdefaultexperiences
        """
        return await self._call(
            _LIST_APP_CLIP_DEFAULT_EXPERIENCES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_app_clip_default_experiences_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppClipsListAppClipDefaultExperiencesLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the app clip default experiences of an app clip. `GET /v1/appClips/{id}/relationships/appClipDefaultExperiences`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appclips-_id_-relationships-appclipdefaultexperiences
        """
        return await self._call(
            _LIST_APP_CLIP_DEFAULT_EXPERIENCES_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppClipsGetQuery],
    ) -> AppClipResponse:
        """Read an app clip by id. `GET /v1/appClips/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appclips-_id_
        """
        return await self._call(
            _GET,
            id,
            query=query,
            options=options,
        )
