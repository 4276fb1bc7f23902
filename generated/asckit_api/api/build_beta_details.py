"""The operations on build beta details."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, M, Operation, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkageResponse
    from ..literals import (
        AppEncryptionDeclarationField,
        AppField,
        AppStoreVersionField,
        BetaAppReviewSubmissionField,
        BetaBuildLocalizationField,
        BetaGroupField,
        BetaTesterField,
        BuildBetaDetailBuildInclude,
        BuildBetaDetailField,
        BuildBetaDetailInclude,
        BuildBundleField,
        BuildField,
        BuildIconField,
        BuildUploadField,
        PreReleaseVersionField,
    )
    from ..models import Build, BuildBetaDetailResponse, BuildBetaDetailsResponse, BuildResponse
    from ..operation import CallOptions, Unset

    class BuildBetaDetailsGetBuildQuery(TypedDict, total=False):
        """What `get_build` takes."""

        fields_app_encryption_declarations: Sequence[AppEncryptionDeclarationField]
        fields_app_store_versions: Sequence[AppStoreVersionField]
        fields_apps: Sequence[AppField]
        fields_beta_app_review_submissions: Sequence[BetaAppReviewSubmissionField]
        fields_beta_build_localizations: Sequence[BetaBuildLocalizationField]
        fields_beta_groups: Sequence[BetaGroupField]
        fields_beta_testers: Sequence[BetaTesterField]
        fields_build_beta_details: Sequence[BuildBetaDetailField]
        fields_build_bundles: Sequence[BuildBundleField]
        fields_build_icons: Sequence[BuildIconField]
        fields_build_uploads: Sequence[BuildUploadField]
        fields_builds: Sequence[BuildField]
        fields_pre_release_versions: Sequence[PreReleaseVersionField]
        include: Sequence[BuildBetaDetailBuildInclude]
        limit_beta_build_localizations: int
        limit_beta_groups: int
        limit_build_bundles: int
        limit_icons: int
        limit_individual_testers: int

    class BuildBetaDetailsListQuery(TypedDict, total=False):
        """What `list` takes."""

        fields_build_beta_details: Sequence[BuildBetaDetailField]
        fields_builds: Sequence[BuildField]
        filter_build: Sequence[str]
        filter_id: Sequence[str]
        include: Sequence[BuildBetaDetailInclude]
        limit: int

    class BuildBetaDetailsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_build_beta_details: Sequence[BuildBetaDetailField]
        fields_builds: Sequence[BuildField]
        include: Sequence[BuildBetaDetailInclude]


_GET_BUILD: Operation[BuildResponse[Build | None]] = Operation(
    "buildBetaDetails_build_getToOneRelated",
    "GET",
    "/v1/buildBetaDetails/{id}/build",
    "BuildResponse",
    query={
        "fields_app_encryption_declarations": "fields[appEncryptionDeclarations]",
        "fields_app_store_versions": "fields[appStoreVersions]",
        "fields_apps": "fields[apps]",
        "fields_beta_app_review_submissions": "fields[betaAppReviewSubmissions]",
        "fields_beta_build_localizations": "fields[betaBuildLocalizations]",
        "fields_beta_groups": "fields[betaGroups]",
        "fields_beta_testers": "fields[betaTesters]",
        "fields_build_beta_details": "fields[buildBetaDetails]",
        "fields_build_bundles": "fields[buildBundles]",
        "fields_build_icons": "fields[buildIcons]",
        "fields_build_uploads": "fields[buildUploads]",
        "fields_builds": "fields[builds]",
        "fields_pre_release_versions": "fields[preReleaseVersions]",
        "include": "include",
        "limit_beta_build_localizations": "limit[betaBuildLocalizations]",
        "limit_beta_groups": "limit[betaGroups]",
        "limit_build_bundles": "limit[buildBundles]",
        "limit_icons": "limit[icons]",
        "limit_individual_testers": "limit[individualTesters]",
    },
)

_GET_BUILD_LINKAGE: Operation[LinkageResponse] = Operation(
    "buildBetaDetails_build_getToOneRelationship",
    "GET",
    "/v1/buildBetaDetails/{id}/relationships/build",
    "LinkageResponse",
)

_LIST: Operation[BuildBetaDetailsResponse] = Operation(
    "buildBetaDetails_getCollection",
    "GET",
    "/v1/buildBetaDetails",
    "BuildBetaDetailsResponse",
    query={
        "fields_build_beta_details": "fields[buildBetaDetails]",
        "fields_builds": "fields[builds]",
        "filter_build": "filter[build]",
        "filter_id": "filter[id]",
        "include": "include",
        "limit": "limit",
    },
)

_GET: Operation[BuildBetaDetailResponse] = Operation(
    "buildBetaDetails_getInstance",
    "GET",
    "/v1/buildBetaDetails/{id}",
    "BuildBetaDetailResponse",
    query={
        "fields_build_beta_details": "fields[buildBetaDetails]",
        "fields_builds": "fields[builds]",
        "include": "include",
    },
)

_UPDATE: Operation[BuildBetaDetailResponse] = Operation(
    "buildBetaDetails_updateInstance",
    "PATCH",
    "/v1/buildBetaDetails/{id}",
    "BuildBetaDetailResponse",
    body=Body("buildBetaDetails", attributes={"auto_notify_enabled": "autoNotifyEnabled"}),
)


class BuildBetaDetails(Resource[M]):
    """The operations on build beta details."""

    @dual
    async def get_build(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[BuildBetaDetailsGetBuildQuery],
    ) -> BuildResponse[Build | None]:
        """Read the build of a build beta detail. `GET /v1/buildBetaDetails/{id}/build`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-buildbetadetails-_id_-build
        """
        return await self._call(
            _GET_BUILD,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get_build_linkage(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> LinkageResponse:
        """Read the id of the build of a build beta detail. `GET /v1/buildBetaDetails/{id}/relationships/build`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-buildbetadetails-_id_-relationships-build
        """
        return await self._call(
            _GET_BUILD_LINKAGE,
            id,
            options=options,
        )

    @dual
    async def list(
        self,
        *,
        options: CallOptions | None = None,
        **query: Unpack[BuildBetaDetailsListQuery],
    ) -> BuildBetaDetailsResponse:
        """List build beta details. `GET /v1/buildBetaDetails`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-buildbetadetails
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
        **query: Unpack[BuildBetaDetailsGetQuery],
    ) -> BuildBetaDetailResponse:
        """Read a build beta detail by id. `GET /v1/buildBetaDetails/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-buildbetadetails-_id_
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
        auto_notify_enabled: bool | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> BuildBetaDetailResponse:
        """Change a build beta detail; fields left out stay as they are. `PATCH /v1/buildBetaDetails/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-buildbetadetails-_id_
        """
        return await self._call(
            _UPDATE,
            id,
            fields={
                "auto_notify_enabled": auto_notify_enabled,
            },
            options=options,
        )
