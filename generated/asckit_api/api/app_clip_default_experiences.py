"""The operations on app clip default experiences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkageResponse, LinkagesResponse
    from ..literals import (
        AlternativeDistributionPackageField,
        AppClipActionValue,
        AppClipAppStoreReviewDetailField,
        AppClipDefaultExperienceAppClipAppStoreReviewDetailInclude,
        AppClipDefaultExperienceAppClipDefaultExperienceLocalizationsInclude,
        AppClipDefaultExperienceField,
        AppClipDefaultExperienceInclude,
        AppClipDefaultExperienceLocalizationField,
        AppClipDefaultExperienceReleaseWithAppStoreVersionInclude,
        AppClipField,
        AppClipHeaderImageField,
        AppField,
        AppStoreReviewDetailField,
        AppStoreVersionExperimentField,
        AppStoreVersionField,
        AppStoreVersionLocalizationField,
        AppStoreVersionPhasedReleaseField,
        AppStoreVersionSubmissionField,
        BuildField,
        GameCenterAppVersionField,
        RoutingAppCoverageField,
    )
    from ..models import (
        AppClipAppStoreReviewDetail,
        AppClipAppStoreReviewDetailResponse,
        AppClipDefaultExperienceLocalizationsResponse,
        AppClipDefaultExperienceResponse,
        AppStoreVersion,
        AppStoreVersionResponse,
    )
    from ..operation import CallOptions, Unset

    class AppClipDefaultExperiencesGetAppClipAppStoreReviewDetailQuery(TypedDict, total=False):
        """What `get_app_clip_app_store_review_detail` takes."""

        fields_app_clip_app_store_review_details: Sequence[AppClipAppStoreReviewDetailField]
        fields_app_clip_default_experiences: Sequence[AppClipDefaultExperienceField]
        include: Sequence[AppClipDefaultExperienceAppClipAppStoreReviewDetailInclude]

    class AppClipDefaultExperiencesListAppClipDefaultExperienceLocalizationsQuery(TypedDict, total=False):
        """What `list_app_clip_default_experience_localizations` takes."""

        fields_app_clip_default_experience_localizations: Sequence[AppClipDefaultExperienceLocalizationField]
        fields_app_clip_default_experiences: Sequence[AppClipDefaultExperienceField]
        fields_app_clip_header_images: Sequence[AppClipHeaderImageField]
        filter_locale: Sequence[str]
        include: Sequence[AppClipDefaultExperienceAppClipDefaultExperienceLocalizationsInclude]
        limit: int

    class AppClipDefaultExperiencesListAppClipDefaultExperienceLocalizationsLinkagesQuery(TypedDict, total=False):
        """What `list_app_clip_default_experience_localizations_linkages` takes."""

        limit: int

    class AppClipDefaultExperiencesGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_app_clip_app_store_review_details: Sequence[AppClipAppStoreReviewDetailField]
        fields_app_clip_default_experience_localizations: Sequence[AppClipDefaultExperienceLocalizationField]
        fields_app_clip_default_experiences: Sequence[AppClipDefaultExperienceField]
        fields_app_clips: Sequence[AppClipField]
        fields_app_store_versions: Sequence[AppStoreVersionField]
        include: Sequence[AppClipDefaultExperienceInclude]
        limit_app_clip_default_experience_localizations: int

    class AppClipDefaultExperiencesGetReleaseWithAppStoreVersionQuery(TypedDict, total=False):
        """What `get_release_with_app_store_version` takes."""

        fields_alternative_distribution_packages: Sequence[AlternativeDistributionPackageField]
        fields_app_clip_default_experiences: Sequence[AppClipDefaultExperienceField]
        fields_app_store_review_details: Sequence[AppStoreReviewDetailField]
        fields_app_store_version_experiments: Sequence[AppStoreVersionExperimentField]
        fields_app_store_version_localizations: Sequence[AppStoreVersionLocalizationField]
        fields_app_store_version_phased_releases: Sequence[AppStoreVersionPhasedReleaseField]
        fields_app_store_version_submissions: Sequence[AppStoreVersionSubmissionField]
        fields_app_store_versions: Sequence[AppStoreVersionField]
        fields_apps: Sequence[AppField]
        fields_builds: Sequence[BuildField]
        fields_game_center_app_versions: Sequence[GameCenterAppVersionField]
        fields_routing_app_coverages: Sequence[RoutingAppCoverageField]
        include: Sequence[AppClipDefaultExperienceReleaseWithAppStoreVersionInclude]
        limit_app_store_version_experiments: int
        """Deprecated by Apple."""
        limit_app_store_version_experiments_v2: int
        limit_app_store_version_localizations: int


_GET_APP_CLIP_APP_STORE_REVIEW_DETAIL: Operation[
    AppClipAppStoreReviewDetailResponse[AppClipAppStoreReviewDetail | None]
] = Operation(
    "appClipDefaultExperiences_appClipAppStoreReviewDetail_getToOneRelated",
    "GET",
    "/v1/appClipDefaultExperiences/{id}/appClipAppStoreReviewDetail",
    "AppClipAppStoreReviewDetailResponse",
    query={
        "fields_app_clip_app_store_review_details": "fields[appClipAppStoreReviewDetails]",
        "fields_app_clip_default_experiences": "fields[appClipDefaultExperiences]",
        "include": "include",
    },
)

_GET_APP_CLIP_APP_STORE_REVIEW_DETAIL_LINKAGE: Operation[LinkageResponse] = Operation(
    "appClipDefaultExperiences_appClipAppStoreReviewDetail_getToOneRelationship",
    "GET",
    "/v1/appClipDefaultExperiences/{id}/relationships/appClipAppStoreReviewDetail",
    "LinkageResponse",
)

_LIST_APP_CLIP_DEFAULT_EXPERIENCE_LOCALIZATIONS: Operation[AppClipDefaultExperienceLocalizationsResponse] = Operation(
    "appClipDefaultExperiences_appClipDefaultExperienceLocalizations_getToManyRelated",
    "GET",
    "/v1/appClipDefaultExperiences/{id}/appClipDefaultExperienceLocalizations",
    "AppClipDefaultExperienceLocalizationsResponse",
    query={
        "fields_app_clip_default_experience_localizations": "fields[appClipDefaultExperienceLocalizations]",
        "fields_app_clip_default_experiences": "fields[appClipDefaultExperiences]",
        "fields_app_clip_header_images": "fields[appClipHeaderImages]",
        "filter_locale": "filter[locale]",
        "include": "include",
        "limit": "limit",
    },
)

_LIST_APP_CLIP_DEFAULT_EXPERIENCE_LOCALIZATIONS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "appClipDefaultExperiences_appClipDefaultExperienceLocalizations_getToManyRelationship",
    "GET",
    "/v1/appClipDefaultExperiences/{id}/relationships/appClipDefaultExperienceLocalizations",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_CREATE: Operation[AppClipDefaultExperienceResponse] = Operation(
    "appClipDefaultExperiences_createInstance",
    "POST",
    "/v1/appClipDefaultExperiences",
    "AppClipDefaultExperienceResponse",
    body=Body(
        "appClipDefaultExperiences",
        attributes={"action": "action"},
        relationships={
            "app_clip": Related("appClip", "appClips"),
            "release_with_app_store_version": Related("releaseWithAppStoreVersion", "appStoreVersions"),
            "app_clip_default_experience_template": Related(
                "appClipDefaultExperienceTemplate", "appClipDefaultExperiences"
            ),
        },
    ),
)

_GET: Operation[AppClipDefaultExperienceResponse] = Operation(
    "appClipDefaultExperiences_getInstance",
    "GET",
    "/v1/appClipDefaultExperiences/{id}",
    "AppClipDefaultExperienceResponse",
    query={
        "fields_app_clip_app_store_review_details": "fields[appClipAppStoreReviewDetails]",
        "fields_app_clip_default_experience_localizations": "fields[appClipDefaultExperienceLocalizations]",
        "fields_app_clip_default_experiences": "fields[appClipDefaultExperiences]",
        "fields_app_clips": "fields[appClips]",
        "fields_app_store_versions": "fields[appStoreVersions]",
        "include": "include",
        "limit_app_clip_default_experience_localizations": "limit[appClipDefaultExperienceLocalizations]",
    },
)

_DELETE: Operation[None] = Operation(
    "appClipDefaultExperiences_deleteInstance", "DELETE", "/v1/appClipDefaultExperiences/{id}"
)

_UPDATE: Operation[AppClipDefaultExperienceResponse] = Operation(
    "appClipDefaultExperiences_updateInstance",
    "PATCH",
    "/v1/appClipDefaultExperiences/{id}",
    "AppClipDefaultExperienceResponse",
    body=Body(
        "appClipDefaultExperiences",
        attributes={"action": "action"},
        relationships={"release_with_app_store_version": Related("releaseWithAppStoreVersion", "appStoreVersions")},
    ),
)

_GET_RELEASE_WITH_APP_STORE_VERSION: Operation[AppStoreVersionResponse[AppStoreVersion | None]] = Operation(
    "appClipDefaultExperiences_releaseWithAppStoreVersion_getToOneRelated",
    "GET",
    "/v1/appClipDefaultExperiences/{id}/releaseWithAppStoreVersion",
    "AppStoreVersionResponse",
    query={
        "fields_alternative_distribution_packages": "fields[alternativeDistributionPackages]",
        "fields_app_clip_default_experiences": "fields[appClipDefaultExperiences]",
        "fields_app_store_review_details": "fields[appStoreReviewDetails]",
        "fields_app_store_version_experiments": "fields[appStoreVersionExperiments]",
        "fields_app_store_version_localizations": "fields[appStoreVersionLocalizations]",
        "fields_app_store_version_phased_releases": "fields[appStoreVersionPhasedReleases]",
        "fields_app_store_version_submissions": "fields[appStoreVersionSubmissions]",
        "fields_app_store_versions": "fields[appStoreVersions]",
        "fields_apps": "fields[apps]",
        "fields_builds": "fields[builds]",
        "fields_game_center_app_versions": "fields[gameCenterAppVersions]",
        "fields_routing_app_coverages": "fields[routingAppCoverages]",
        "include": "include",
        "limit_app_store_version_experiments": "limit[appStoreVersionExperiments]",
        "limit_app_store_version_experiments_v2": "limit[appStoreVersionExperimentsV2]",
        "limit_app_store_version_localizations": "limit[appStoreVersionLocalizations]",
    },
)

_GET_RELEASE_WITH_APP_STORE_VERSION_LINKAGE: Operation[LinkageResponse] = Operation(
    "appClipDefaultExperiences_releaseWithAppStoreVersion_getToOneRelationship",
    "GET",
    "/v1/appClipDefaultExperiences/{id}/relationships/releaseWithAppStoreVersion",
    "LinkageResponse",
)

_SET_RELEASE_WITH_APP_STORE_VERSION: Operation[None] = Operation(
    "appClipDefaultExperiences_releaseWithAppStoreVersion_updateToOneRelationship",
    "PATCH",
    "/v1/appClipDefaultExperiences/{id}/relationships/releaseWithAppStoreVersion",
    body=Related("releaseWithAppStoreVersion", "appStoreVersions"),
)


class AppClipDefaultExperiences(Resource[M]):
    """The operations on app clip default experiences."""

    @dual
    async def get_app_clip_app_store_review_detail(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppClipDefaultExperiencesGetAppClipAppStoreReviewDetailQuery],
    ) -> AppClipAppStoreReviewDetailResponse[AppClipAppStoreReviewDetail | None]:
        """Read the app clip App Store review detail of an app clip default experience. `GET /v1/appClipDefaultExperiences/{id}/appClipAppStoreReviewDetail`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appclipdefaultexperiences-_id_-appclipappstorereviewdetail
        """
        return await self._call(
            _GET_APP_CLIP_APP_STORE_REVIEW_DETAIL,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get_app_clip_app_store_review_detail_linkage(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> LinkageResponse:
        """Read the id of the app clip App Store review detail of an app clip default experience. `GET /v1/appClipDefaultExperiences/{id}/relationships/appClipAppStoreReviewDetail`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appclipdefaultexperiences-_id_-relationships-appclipappstorereviewdetail
        """
        return await self._call(
            _GET_APP_CLIP_APP_STORE_REVIEW_DETAIL_LINKAGE,
            id,
            options=options,
        )

    @dual
    async def list_app_clip_default_experience_localizations(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppClipDefaultExperiencesListAppClipDefaultExperienceLocalizationsQuery],
    ) -> AppClipDefaultExperienceLocalizationsResponse:
        """List the app clip default experience localizations of an app clip default experience. `GET /v1/appClipDefaultExperiences/{id}/appClipDefaultExperienceLocalizations`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appclipdefaultexperiences-_id_-appclipdefaultexperiencelocalizations
        """
        return await self._call(
            _LIST_APP_CLIP_DEFAULT_EXPERIENCE_LOCALIZATIONS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_app_clip_default_experience_localizations_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppClipDefaultExperiencesListAppClipDefaultExperienceLocalizationsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the app clip default experience localizations of an app clip default experience. `GET /v1/appClipDefaultExperiences/{id}/relationships/appClipDefaultExperienceLocalizations`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appclipdefaultexperiences-_id_-relationships-appclipdefaultexperiencelocalizations
        """
        return await self._call(
            _LIST_APP_CLIP_DEFAULT_EXPERIENCE_LOCALIZATIONS_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def create(
        self,
        *,
        app_clip: str,
        action: AppClipActionValue | None | Unset = UNSET,
        release_with_app_store_version: str | Unset = UNSET,
        app_clip_default_experience_template: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AppClipDefaultExperienceResponse:
        """Create an app clip default experience. `POST /v1/appClipDefaultExperiences`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appclipdefaultexperiences
        """
        return await self._call(
            _CREATE,
            fields={
                "app_clip": app_clip,
                "action": action,
                "release_with_app_store_version": release_with_app_store_version,
                "app_clip_default_experience_template": app_clip_default_experience_template,
            },
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppClipDefaultExperiencesGetQuery],
    ) -> AppClipDefaultExperienceResponse:
        """Read an app clip default experience by id. `GET /v1/appClipDefaultExperiences/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appclipdefaultexperiences-_id_
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
        """Delete an app clip default experience. `DELETE /v1/appClipDefaultExperiences/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appclipdefaultexperiences-_id_
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
        action: AppClipActionValue | None | Unset = UNSET,
        release_with_app_store_version: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AppClipDefaultExperienceResponse:
        """Change an app clip default experience; fields left out stay as they are. `PATCH /v1/appClipDefaultExperiences/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appclipdefaultexperiences-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "action": action,
                "release_with_app_store_version": release_with_app_store_version,
            },
            options=options,
        )

    @dual
    async def get_release_with_app_store_version(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AppClipDefaultExperiencesGetReleaseWithAppStoreVersionQuery],
    ) -> AppStoreVersionResponse[AppStoreVersion | None]:
        """Read the release with App Store version of an app clip default experience. `GET /v1/appClipDefaultExperiences/{id}/releaseWithAppStoreVersion`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appclipdefaultexperiences-_id_-releasewithappstoreversion
        """
        return await self._call(
            _GET_RELEASE_WITH_APP_STORE_VERSION,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get_release_with_app_store_version_linkage(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> LinkageResponse:
        """Read the id of the release with App Store version of an app clip default experience. `GET /v1/appClipDefaultExperiences/{id}/relationships/releaseWithAppStoreVersion`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appclipdefaultexperiences-_id_-relationships-releasewithappstoreversion
        """
        return await self._call(
            _GET_RELEASE_WITH_APP_STORE_VERSION_LINKAGE,
            id,
            options=options,
        )

    @dual
    async def set_release_with_app_store_version(
        self,
        id: str,
        other_id: str,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Set the release with App Store version of an app clip default experience. `PATCH /v1/appClipDefaultExperiences/{id}/relationships/releaseWithAppStoreVersion`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appclipdefaultexperiences-_id_-relationships-releasewithappstoreversion
        """
        return await self._call(
            _SET_RELEASE_WITH_APP_STORE_VERSION,
            id,
            ids=other_id,
            options=options,
        )
