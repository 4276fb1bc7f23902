"""The operations on CI build runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkagesResponse
    from ..literals import (
        AppEncryptionDeclarationField,
        AppField,
        AppStoreVersionField,
        BetaAppReviewSubmissionField,
        BetaBuildLocalizationField,
        BetaGroupField,
        BetaReviewStateValue,
        BetaTesterField,
        BuildAudienceTypeValue,
        BuildBetaDetailField,
        BuildBundleField,
        BuildField,
        BuildIconField,
        BuildProcessingStateValue,
        BuildUploadField,
        CiBuildActionField,
        CiBuildRunActionsInclude,
        CiBuildRunBuildsInclude,
        CiBuildRunBuildsSort,
        CiBuildRunField,
        CiBuildRunInclude,
        CiProductField,
        CiWorkflowField,
        PlatformValue,
        PreReleaseVersionField,
        ScmGitReferenceField,
        ScmPullRequestField,
    )
    from ..models import BuildsResponse, CiBuildActionsResponse, CiBuildRunResponse
    from ..operation import CallOptions, Unset

    class CiBuildRunsListActionsQuery(TypedDict, total=False):
        """What `list_actions` takes."""

        fields_ci_build_actions: Sequence[CiBuildActionField]
        fields_ci_build_runs: Sequence[CiBuildRunField]
        include: Sequence[CiBuildRunActionsInclude]
        limit: int

    class CiBuildRunsListActionsLinkagesQuery(TypedDict, total=False):
        """What `list_actions_linkages` takes."""

        limit: int

    class CiBuildRunsListBuildsQuery(TypedDict, total=False):
        """What `list_builds` takes."""

        exists_uses_non_exempt_encryption: bool
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
        filter_app: Sequence[str]
        filter_app_store_version: Sequence[str]
        filter_beta_app_review_submission_beta_review_state: Sequence[BetaReviewStateValue]
        filter_beta_groups: Sequence[str]
        filter_build_audience_type: Sequence[BuildAudienceTypeValue]
        filter_expired: Sequence[str]
        filter_id: Sequence[str]
        filter_pre_release_version: Sequence[str]
        filter_pre_release_version_platform: Sequence[PlatformValue]
        filter_pre_release_version_version: Sequence[str]
        filter_processing_state: Sequence[BuildProcessingStateValue]
        filter_uses_non_exempt_encryption: Sequence[str]
        filter_version: Sequence[str]
        include: Sequence[CiBuildRunBuildsInclude]
        limit: int
        limit_beta_build_localizations: int
        limit_beta_groups: int
        limit_build_bundles: int
        limit_icons: int
        limit_individual_testers: int
        sort: Sequence[CiBuildRunBuildsSort]

    class CiBuildRunsListBuildsLinkagesQuery(TypedDict, total=False):
        """What `list_builds_linkages` takes."""

        limit: int

    class CiBuildRunsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_builds: Sequence[BuildField]
        fields_ci_build_runs: Sequence[CiBuildRunField]
        fields_ci_products: Sequence[CiProductField]
        fields_ci_workflows: Sequence[CiWorkflowField]
        fields_scm_git_references: Sequence[ScmGitReferenceField]
        fields_scm_pull_requests: Sequence[ScmPullRequestField]
        include: Sequence[CiBuildRunInclude]
        limit_builds: int


_LIST_ACTIONS: Operation[CiBuildActionsResponse] = Operation(
    "ciBuildRuns_actions_getToManyRelated",
    "GET",
    "/v1/ciBuildRuns/{id}/actions",
    "CiBuildActionsResponse",
    query={
        "fields_ci_build_actions": "fields[ciBuildActions]",
        "fields_ci_build_runs": "fields[ciBuildRuns]",
        "include": "include",
        "limit": "limit",
    },
)

_LIST_ACTIONS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "ciBuildRuns_actions_getToManyRelationship",
    "GET",
    "/v1/ciBuildRuns/{id}/relationships/actions",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_LIST_BUILDS: Operation[BuildsResponse] = Operation(
    "ciBuildRuns_builds_getToManyRelated",
    "GET",
    "/v1/ciBuildRuns/{id}/builds",
    "BuildsResponse",
    query={
        "exists_uses_non_exempt_encryption": "exists[usesNonExemptEncryption]",
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
        "filter_app": "filter[app]",
        "filter_app_store_version": "filter[appStoreVersion]",
        "filter_beta_app_review_submission_beta_review_state": "filter[betaAppReviewSubmission.betaReviewState]",
        "filter_beta_groups": "filter[betaGroups]",
        "filter_build_audience_type": "filter[buildAudienceType]",
        "filter_expired": "filter[expired]",
        "filter_id": "filter[id]",
        "filter_pre_release_version": "filter[preReleaseVersion]",
        "filter_pre_release_version_platform": "filter[preReleaseVersion.platform]",
        "filter_pre_release_version_version": "filter[preReleaseVersion.version]",
        "filter_processing_state": "filter[processingState]",
        "filter_uses_non_exempt_encryption": "filter[usesNonExemptEncryption]",
        "filter_version": "filter[version]",
        "include": "include",
        "limit": "limit",
        "limit_beta_build_localizations": "limit[betaBuildLocalizations]",
        "limit_beta_groups": "limit[betaGroups]",
        "limit_build_bundles": "limit[buildBundles]",
        "limit_icons": "limit[icons]",
        "limit_individual_testers": "limit[individualTesters]",
        "sort": "sort",
    },
)

_LIST_BUILDS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "ciBuildRuns_builds_getToManyRelationship",
    "GET",
    "/v1/ciBuildRuns/{id}/relationships/builds",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_CREATE: Operation[CiBuildRunResponse] = Operation(
    "ciBuildRuns_createInstance",
    "POST",
    "/v1/ciBuildRuns",
    "CiBuildRunResponse",
    body=Body(
        "ciBuildRuns",
        attributes={"clean": "clean"},
        relationships={
            "build_run": Related("buildRun", "ciBuildRuns"),
            "workflow": Related("workflow", "ciWorkflows"),
            "source_branch_or_tag": Related("sourceBranchOrTag", "scmGitReferences"),
            "pull_request": Related("pullRequest", "scmPullRequests"),
        },
    ),
)

_GET: Operation[CiBuildRunResponse] = Operation(
    "ciBuildRuns_getInstance",
    "GET",
    "/v1/ciBuildRuns/{id}",
    "CiBuildRunResponse",
    query={
        "fields_builds": "fields[builds]",
        "fields_ci_build_runs": "fields[ciBuildRuns]",
        "fields_ci_products": "fields[ciProducts]",
        "fields_ci_workflows": "fields[ciWorkflows]",
        "fields_scm_git_references": "fields[scmGitReferences]",
        "fields_scm_pull_requests": "fields[scmPullRequests]",
        "include": "include",
        "limit_builds": "limit[builds]",
    },
)


class CiBuildRuns(Resource[M]):
    """The operations on CI build runs."""

    @dual
    async def list_actions(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[CiBuildRunsListActionsQuery],
    ) -> CiBuildActionsResponse:
        """List the actions of a CI build run. `GET /v1/ciBuildRuns/{id}/actions`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-cibuildruns-_id_-actions
        """
        return await self._call(
            _LIST_ACTIONS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_actions_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[CiBuildRunsListActionsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the actions of a CI build run. `GET /v1/ciBuildRuns/{id}/relationships/actions`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-cibuildruns-_id_-relationships-actions
        """
        return await self._call(
            _LIST_ACTIONS_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_builds(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[CiBuildRunsListBuildsQuery],
    ) -> BuildsResponse:
        """List the builds of a CI build run. `GET /v1/ciBuildRuns/{id}/builds`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-cibuildruns-_id_-builds
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
        **query: Unpack[CiBuildRunsListBuildsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the builds of a CI build run. `GET /v1/ciBuildRuns/{id}/relationships/builds`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-cibuildruns-_id_-relationships-builds
        """
        return await self._call(
            _LIST_BUILDS_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def create(
        self,
        *,
        clean: bool | None | Unset = UNSET,
        build_run: str | Unset = UNSET,
        workflow: str | Unset = UNSET,
        source_branch_or_tag: str | Unset = UNSET,
        pull_request: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CiBuildRunResponse:
        """Create a CI build run. `POST /v1/ciBuildRuns`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-cibuildruns
        """
        return await self._call(
            _CREATE,
            fields={
                "clean": clean,
                "build_run": build_run,
                "workflow": workflow,
                "source_branch_or_tag": source_branch_or_tag,
                "pull_request": pull_request,
            },
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[CiBuildRunsGetQuery],
    ) -> CiBuildRunResponse:
        """Read a CI build run by id. `GET /v1/ciBuildRuns/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-cibuildruns-_id_
        """
        return await self._call(
            _GET,
            id,
            query=query,
            options=options,
        )
