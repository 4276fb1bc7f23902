"""The operations on prerelease versions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import M, Operation, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkageResponse, LinkagesResponse
    from ..literals import (
        AppField,
        BuildAudienceTypeValue,
        BuildField,
        BuildProcessingStateValue,
        PlatformValue,
        PreReleaseVersionField,
        PreReleaseVersionInclude,
        PreReleaseVersionSort,
    )
    from ..models import (
        App,
        AppWithoutIncludesResponse,
        BuildsWithoutIncludesResponse,
        PrereleaseVersionResponse,
        PreReleaseVersionsResponse,
    )
    from ..operation import CallOptions

    class PreReleaseVersionsGetAppQuery(TypedDict, total=False):
        """What `get_app` takes."""

        fields_apps: Sequence[AppField]

    class PreReleaseVersionsListBuildsQuery(TypedDict, total=False):
        """What `list_builds` takes."""

        fields_builds: Sequence[BuildField]
        limit: int

    class PreReleaseVersionsListBuildsLinkagesQuery(TypedDict, total=False):
        """What `list_builds_linkages` takes."""

        limit: int

    class PreReleaseVersionsListQuery(TypedDict, total=False):
        """What `list` takes."""

        fields_apps: Sequence[AppField]
        fields_builds: Sequence[BuildField]
        fields_pre_release_versions: Sequence[PreReleaseVersionField]
        filter_app: Sequence[str]
        filter_builds: Sequence[str]
        filter_builds_build_audience_type: Sequence[BuildAudienceTypeValue]
        filter_builds_expired: Sequence[str]
        filter_builds_processing_state: Sequence[BuildProcessingStateValue]
        filter_builds_version: Sequence[str]
        filter_platform: Sequence[PlatformValue]
        filter_version: Sequence[str]
        include: Sequence[PreReleaseVersionInclude]
        limit: int
        limit_builds: int
        sort: Sequence[PreReleaseVersionSort]

    class PreReleaseVersionsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_apps: Sequence[AppField]
        fields_builds: Sequence[BuildField]
        fields_pre_release_versions: Sequence[PreReleaseVersionField]
        include: Sequence[PreReleaseVersionInclude]
        limit_builds: int


_GET_APP: Operation[AppWithoutIncludesResponse[App | None]] = Operation(
    "preReleaseVersions_app_getToOneRelated",
    "GET",
    "/v1/preReleaseVersions/{id}/app",
    "AppWithoutIncludesResponse",
    query={
        "fields_apps": "fields[apps]",
    },
)

_GET_APP_LINKAGE: Operation[LinkageResponse] = Operation(
    "preReleaseVersions_app_getToOneRelationship",
    "GET",
    "/v1/preReleaseVersions/{id}/relationships/app",
    "LinkageResponse",
)

_LIST_BUILDS: Operation[BuildsWithoutIncludesResponse] = Operation(
    "preReleaseVersions_builds_getToManyRelated",
    "GET",
    "/v1/preReleaseVersions/{id}/builds",
    "BuildsWithoutIncludesResponse",
    query={
        "fields_builds": "fields[builds]",
        "limit": "limit",
    },
)

_LIST_BUILDS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "preReleaseVersions_builds_getToManyRelationship",
    "GET",
    "/v1/preReleaseVersions/{id}/relationships/builds",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_LIST: Operation[PreReleaseVersionsResponse] = Operation(
    "preReleaseVersions_getCollection",
    "GET",
    "/v1/preReleaseVersions",
    "PreReleaseVersionsResponse",
    query={
        "fields_apps": "fields[apps]",
        "fields_builds": "fields[builds]",
        "fields_pre_release_versions": "fields[preReleaseVersions]",
        "filter_app": "filter[app]",
        "filter_builds": "filter[builds]",
        "filter_builds_build_audience_type": "filter[builds.buildAudienceType]",
        "filter_builds_expired": "filter[builds.expired]",
        "filter_builds_processing_state": "filter[builds.processingState]",
        "filter_builds_version": "filter[builds.version]",
        "filter_platform": "filter[platform]",
        "filter_version": "filter[version]",
        "include": "include",
        "limit": "limit",
        "limit_builds": "limit[builds]",
        "sort": "sort",
    },
)

_GET: Operation[PrereleaseVersionResponse] = Operation(
    "preReleaseVersions_getInstance",
    "GET",
    "/v1/preReleaseVersions/{id}",
    "PrereleaseVersionResponse",
    query={
        "fields_apps": "fields[apps]",
        "fields_builds": "fields[builds]",
        "fields_pre_release_versions": "fields[preReleaseVersions]",
        "include": "include",
        "limit_builds": "limit[builds]",
    },
)


class PreReleaseVersions(Resource[M]):
    """The operations on prerelease versions."""

    @dual
    async def get_app(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[PreReleaseVersionsGetAppQuery],
    ) -> AppWithoutIncludesResponse[App | None]:
        """Read the app of a prerelease version. `GET /v1/preReleaseVersions/{id}/app`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-prereleaseversions-_id_-app
        """
        return await self._call(
            _GET_APP,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get_app_linkage(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> LinkageResponse:
        """Read the id of the app of a prerelease version. `GET /v1/preReleaseVersions/{id}/relationships/app`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-prereleaseversions-_id_-relationships-app
        """
        return await self._call(
            _GET_APP_LINKAGE,
            id,
            options=options,
        )

    @dual
    async def list_builds(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[PreReleaseVersionsListBuildsQuery],
    ) -> BuildsWithoutIncludesResponse:
        """List the builds of a prerelease version. `GET /v1/preReleaseVersions/{id}/builds`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-prereleaseversions-_id_-builds
        """
        return await self._call(
            _LIST_BUILDS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_builds_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[PreReleaseVersionsListBuildsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the builds of a prerelease version. `GET /v1/preReleaseVersions/{id}/relationships/builds`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-prereleaseversions-_id_-relationships-builds
        """
        return await self._call(
            _LIST_BUILDS_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list(
        self,
        *,
        options: CallOptions | None = None,
        **query: Unpack[PreReleaseVersionsListQuery],
    ) -> PreReleaseVersionsResponse:
        """List prerelease versions. `GET /v1/preReleaseVersions`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-prereleaseversions
        """
        return await self._call(
            _LIST,
            query=query,
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[PreReleaseVersionsGetQuery],
    ) -> PrereleaseVersionResponse:
        """Read a prerelease version by id. `GET /v1/preReleaseVersions/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-prereleaseversions-_id_
        """
        return await self._call(
            _GET,
            id,
            query=query,
            options=options,
        )
