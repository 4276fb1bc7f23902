"""The operations on Game Center app versions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkageResponse, LinkagesResponse
    from ..literals import (
        AlternativeDistributionPackageField,
        AppClipDefaultExperienceField,
        AppField,
        AppStoreReviewDetailField,
        AppStoreVersionExperimentField,
        AppStoreVersionField,
        AppStoreVersionLocalizationField,
        AppStoreVersionPhasedReleaseField,
        AppStoreVersionSubmissionField,
        BuildField,
        GameCenterAppVersionAppStoreVersionInclude,
        GameCenterAppVersionCompatibilityVersionsInclude,
        GameCenterAppVersionField,
        GameCenterAppVersionInclude,
        RoutingAppCoverageField,
    )
    from ..models import (
        AppStoreVersion,
        AppStoreVersionResponse,
        GameCenterAppVersionResponse,
        GameCenterAppVersionsResponse,
    )
    from ..operation import CallOptions, Unset

    class GameCenterAppVersionsGetAppStoreVersionQuery(TypedDict, total=False):
        """What `get_app_store_version` takes."""

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
        include: Sequence[GameCenterAppVersionAppStoreVersionInclude]
        limit_app_store_version_experiments: int
        """Deprecated by Apple."""
        limit_app_store_version_experiments_v2: int
        limit_app_store_version_localizations: int

    class GameCenterAppVersionsListCompatibilityVersionsLinkagesQuery(TypedDict, total=False):
        """What `list_compatibility_versions_linkages` takes."""

        limit: int

    class GameCenterAppVersionsListCompatibilityVersionsQuery(TypedDict, total=False):
        """What `list_compatibility_versions` takes."""

        fields_app_store_versions: Sequence[AppStoreVersionField]
        fields_game_center_app_versions: Sequence[GameCenterAppVersionField]
        filter_enabled: Sequence[str]
        include: Sequence[GameCenterAppVersionCompatibilityVersionsInclude]
        limit: int
        limit_compatibility_versions: int

    class GameCenterAppVersionsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_app_store_versions: Sequence[AppStoreVersionField]
        fields_game_center_app_versions: Sequence[GameCenterAppVersionField]
        include: Sequence[GameCenterAppVersionInclude]
        limit_compatibility_versions: int


_GET_APP_STORE_VERSION: Operation[AppStoreVersionResponse[AppStoreVersion | None]] = Operation(
    "gameCenterAppVersions_appStoreVersion_getToOneRelated",
    "GET",
    "/v1/gameCenterAppVersions/{id}/appStoreVersion",
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

_GET_APP_STORE_VERSION_LINKAGE: Operation[LinkageResponse] = Operation(
    "gameCenterAppVersions_appStoreVersion_getToOneRelationship",
    "GET",
    "/v1/gameCenterAppVersions/{id}/relationships/appStoreVersion",
    "LinkageResponse",
)

_LIST_COMPATIBILITY_VERSIONS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "gameCenterAppVersions_compatibilityVersions_getToManyRelationship",
    "GET",
    "/v1/gameCenterAppVersions/{id}/relationships/compatibilityVersions",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_ADD_COMPATIBILITY_VERSIONS: Operation[None] = Operation(
    "gameCenterAppVersions_compatibilityVersions_createToManyRelationship",
    "POST",
    "/v1/gameCenterAppVersions/{id}/relationships/compatibilityVersions",
    body=Related("compatibilityVersions", "gameCenterAppVersions", many=True),
)

_REMOVE_COMPATIBILITY_VERSIONS: Operation[None] = Operation(
    "gameCenterAppVersions_compatibilityVersions_deleteToManyRelationship",
    "DELETE",
    "/v1/gameCenterAppVersions/{id}/relationships/compatibilityVersions",
    body=Related("compatibilityVersions", "gameCenterAppVersions", many=True),
)

_LIST_COMPATIBILITY_VERSIONS: Operation[GameCenterAppVersionsResponse] = Operation(
    "gameCenterAppVersions_compatibilityVersions_getToManyRelated",
    "GET",
    "/v1/gameCenterAppVersions/{id}/compatibilityVersions",
    "GameCenterAppVersionsResponse",
    query={
        "fields_app_store_versions": "fields[appStoreVersions]",
        "fields_game_center_app_versions": "fields[gameCenterAppVersions]",
        "filter_enabled": "filter[enabled]",
        "include": "include",
        "limit": "limit",
        "limit_compatibility_versions": "limit[compatibilityVersions]",
    },
)

_CREATE: Operation[GameCenterAppVersionResponse] = Operation(
    "gameCenterAppVersions_createInstance",
    "POST",
    "/v1/gameCenterAppVersions",
    "GameCenterAppVersionResponse",
    body=Body(
        "gameCenterAppVersions", relationships={"app_store_version": Related("appStoreVersion", "appStoreVersions")}
    ),
)

_GET: Operation[GameCenterAppVersionResponse] = Operation(
    "gameCenterAppVersions_getInstance",
    "GET",
    "/v1/gameCenterAppVersions/{id}",
    "GameCenterAppVersionResponse",
    query={
        "fields_app_store_versions": "fields[appStoreVersions]",
        "fields_game_center_app_versions": "fields[gameCenterAppVersions]",
        "include": "include",
        "limit_compatibility_versions": "limit[compatibilityVersions]",
    },
)

_UPDATE: Operation[GameCenterAppVersionResponse] = Operation(
    "gameCenterAppVersions_updateInstance",
    "PATCH",
    "/v1/gameCenterAppVersions/{id}",
    "GameCenterAppVersionResponse",
    body=Body("gameCenterAppVersions", attributes={"enabled": "enabled"}),
)


class GameCenterAppVersions(Resource[M]):
    """The operations on Game Center app versions."""

    @dual
    async def get_app_store_version(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterAppVersionsGetAppStoreVersionQuery],
    ) -> AppStoreVersionResponse[AppStoreVersion | None]:
        """Read the App Store version of a Game Center app version. `GET /v1/gameCenterAppVersions/{id}/appStoreVersion`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterappversions-_id_-appstoreversion
        """
        return await self._call(
            _GET_APP_STORE_VERSION,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get_app_store_version_linkage(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> LinkageResponse:
        """Read the id of the App Store version of a Game Center app version. `GET /v1/gameCenterAppVersions/{id}/relationships/appStoreVersion`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterappversions-_id_-relationships-appstoreversion
        """
        return await self._call(
            _GET_APP_STORE_VERSION_LINKAGE,
            id,
            options=options,
        )

    @dual
    async def list_compatibility_versions_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterAppVersionsListCompatibilityVersionsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the compatibility versions of a Game Center app version. `GET /v1/gameCenterAppVersions/{id}/relationships/compatibilityVersions`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterappversions-_id_-relationships-compatibilityversions
        """
        return await self._call(
            _LIST_COMPATIBILITY_VERSIONS_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def add_compatibility_versions(
        self,
        id: str,
        ids: Sequence[str],
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Add to the compatibility versions of a Game Center app version. `POST /v1/gameCenterAppVersions/{id}/relationships/compatibilityVersions`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gamecenterappversions-_id_-relationships-compatibilityversions
        """
        return await self._call(
            _ADD_COMPATIBILITY_VERSIONS,
            id,
            ids=ids,
            options=options,
        )

    @dual
    async def remove_compatibility_versions(
        self,
        id: str,
        ids: Sequence[str],
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Remove from the compatibility versions of a Game Center app version. `DELETE /v1/gameCenterAppVersions/{id}/relationships/compatibilityVersions`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gamecenterappversions-_id_-relationships-compatibilityversions
        """
        return await self._call(
            _REMOVE_COMPATIBILITY_VERSIONS,
            id,
            ids=ids,
            options=options,
        )

    @dual
    async def list_compatibility_versions(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterAppVersionsListCompatibilityVersionsQuery],
    ) -> GameCenterAppVersionsResponse:
        """List the compatibility versions of a Game Center app version. `GET /v1/gameCenterAppVersions/{id}/compatibilityVersions`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterappversions-_id_-compatibilityversions
        """
        return await self._call(
            _LIST_COMPATIBILITY_VERSIONS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def create(
        self,
        *,
        app_store_version: str,
        options: CallOptions | None = None,
    ) -> GameCenterAppVersionResponse:
        """Create a Game Center app version. `POST /v1/gameCenterAppVersions`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gamecenterappversions
        """
        return await self._call(
            _CREATE,
            fields={
                "app_store_version": app_store_version,
            },
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[GameCenterAppVersionsGetQuery],
    ) -> GameCenterAppVersionResponse:
        """Read a Game Center app version by id. `GET /v1/gameCenterAppVersions/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterappversions-_id_
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
        enabled: bool | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GameCenterAppVersionResponse:
        """Change a Game Center app version; fields left out stay as they are. `PATCH /v1/gameCenterAppVersions/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecenterappversions-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "enabled": enabled,
            },
            options=options,
        )
