"""The operations on CI build actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import M, Operation, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkageResponse, LinkagesResponse
    from ..literals import (
        BuildField,
        CiArtifactField,
        CiBuildActionBuildRunInclude,
        CiBuildActionField,
        CiBuildActionInclude,
        CiBuildRunField,
        CiIssueField,
        CiProductField,
        CiTestResultField,
        CiWorkflowField,
        ScmGitReferenceField,
        ScmPullRequestField,
    )
    from ..models import (
        CiArtifactsResponse,
        CiBuildActionResponse,
        CiBuildRun,
        CiBuildRunResponse,
        CiIssuesResponse,
        CiTestResultsResponse,
    )
    from ..operation import CallOptions

    class CiBuildActionsListArtifactsQuery(TypedDict, total=False):
        """What `list_artifacts` takes."""

        fields_ci_artifacts: Sequence[CiArtifactField]
        limit: int

    class CiBuildActionsListArtifactsLinkagesQuery(TypedDict, total=False):
        """What `list_artifacts_linkages` takes."""

        limit: int

    class CiBuildActionsGetBuildRunQuery(TypedDict, total=False):
        """What `get_build_run` takes."""

        fields_builds: Sequence[BuildField]
        fields_ci_build_runs: Sequence[CiBuildRunField]
        fields_ci_products: Sequence[CiProductField]
        fields_ci_workflows: Sequence[CiWorkflowField]
        fields_scm_git_references: Sequence[ScmGitReferenceField]
        fields_scm_pull_requests: Sequence[ScmPullRequestField]
        include: Sequence[CiBuildActionBuildRunInclude]
        limit_builds: int

    class CiBuildActionsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_ci_build_actions: Sequence[CiBuildActionField]
        fields_ci_build_runs: Sequence[CiBuildRunField]
        include: Sequence[CiBuildActionInclude]

    class CiBuildActionsListIssuesQuery(TypedDict, total=False):
        """What `list_issues` takes."""

        fields_ci_issues: Sequence[CiIssueField]
        limit: int

    class CiBuildActionsListIssuesLinkagesQuery(TypedDict, total=False):
        """What `list_issues_linkages` takes."""

        limit: int

    class CiBuildActionsListTestResultsQuery(TypedDict, total=False):
        """What `list_test_results` takes."""

        fields_ci_test_results: Sequence[CiTestResultField]
        limit: int

    class CiBuildActionsListTestResultsLinkagesQuery(TypedDict, total=False):
        """What `list_test_results_linkages` takes."""

        limit: int


_LIST_ARTIFACTS: Operation[CiArtifactsResponse] = Operation(
    "ciBuildActions_artifacts_getToManyRelated",
    "GET",
    "/v1/ciBuildActions/{id}/artifacts",
    "CiArtifactsResponse",
    query={
        "fields_ci_artifacts": "fields[ciArtifacts]",
        "limit": "limit",
    },
)

_LIST_ARTIFACTS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "ciBuildActions_artifacts_getToManyRelationship",
    "GET",
    "/v1/ciBuildActions/{id}/relationships/artifacts",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_GET_BUILD_RUN: Operation[CiBuildRunResponse[CiBuildRun | None]] = Operation(
    "ciBuildActions_buildRun_getToOneRelated",
    "GET",
    "/v1/ciBuildActions/{id}/buildRun",
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

_GET_BUILD_RUN_LINKAGE: Operation[LinkageResponse] = Operation(
    "ciBuildActions_buildRun_getToOneRelationship",
    "GET",
    "/v1/ciBuildActions/{id}/relationships/buildRun",
    "LinkageResponse",
)

_GET: Operation[CiBuildActionResponse] = Operation(
    "ciBuildActions_getInstance",
    "GET",
    "/v1/ciBuildActions/{id}",
    "CiBuildActionResponse",
    query={
        "fields_ci_build_actions": "fields[ciBuildActions]",
        "fields_ci_build_runs": "fields[ciBuildRuns]",
        "include": "include",
    },
)

_LIST_ISSUES: Operation[CiIssuesResponse] = Operation(
    "ciBuildActions_issues_getToManyRelated",
    "GET",
    "/v1/ciBuildActions/{id}/issues",
    "CiIssuesResponse",
    query={
        "fields_ci_issues": "fields[ciIssues]",
        "limit": "limit",
    },
)

_LIST_ISSUES_LINKAGES: Operation[LinkagesResponse] = Operation(
    "ciBuildActions_issues_getToManyRelationship",
    "GET",
    "/v1/ciBuildActions/{id}/relationships/issues",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_LIST_TEST_RESULTS: Operation[CiTestResultsResponse] = Operation(
    "ciBuildActions_testResults_getToManyRelated",
    "GET",
    "/v1/ciBuildActions/{id}/testResults",
    "CiTestResultsResponse",
    query={
        "fields_ci_test_results": "fields[ciTestResults]",
        "limit": "limit",
    },
)

_LIST_TEST_RESULTS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "ciBuildActions_testResults_getToManyRelationship",
    "GET",
    "/v1/ciBuildActions/{id}/relationships/testResults",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)


class CiBuildActions(Resource[M]):
    """The operations on CI build actions."""

    @dual
    async def list_artifacts(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[CiBuildActionsListArtifactsQuery],
    ) -> CiArtifactsResponse:
        """List the artifacts of a CI build action. `GET /v1/ciBuildActions/{id}/artifacts`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-cibuildactions-_id_-artifacts
        """
        return await self._call(
            _LIST_ARTIFACTS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_artifacts_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[CiBuildActionsListArtifactsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the artifacts of a CI build action. `GET /v1/ciBuildActions/{id}/relationships/artifacts`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-cibuildactions-_id_-relationships-artifacts
        """
        return await self._call(
            _LIST_ARTIFACTS_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get_build_run(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[CiBuildActionsGetBuildRunQuery],
    ) -> CiBuildRunResponse[CiBuildRun | None]:
        """Read the build run of a CI build action. `GET /v1/ciBuildActions/{id}/buildRun`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-cibuildactions-_id_-buildrun
        """
        return await self._call(
            _GET_BUILD_RUN,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get_build_run_linkage(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> LinkageResponse:
        """Read the id of the build run of a CI build action. `GET /v1/ciBuildActions/{id}/relationships/buildRun`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-cibuildactions-_id_-relationships-buildrun
        """
        return await self._call(
            _GET_BUILD_RUN_LINKAGE,
            id,
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[CiBuildActionsGetQuery],
    ) -> CiBuildActionResponse:
        """Read a CI build action by id. `GET /v1/ciBuildActions/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-cibuildactions-_id_
        """
        return await self._call(
            _GET,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_issues(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[CiBuildActionsListIssuesQuery],
    ) -> CiIssuesResponse:
        """List the issues of a CI build action. `GET /v1/ciBuildActions/{id}/issues`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-cibuildactions-_id_-issues
        """
        return await self._call(
            _LIST_ISSUES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_issues_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[CiBuildActionsListIssuesLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the issues of a CI build action. `GET /v1/ciBuildActions/{id}/relationships/issues`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-cibuildactions-_id_-relationships-issues
        """
        return await self._call(
            _LIST_ISSUES_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_test_results(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[CiBuildActionsListTestResultsQuery],
    ) -> CiTestResultsResponse:
        """List the test results of a CI build action. `GET /v1/ciBuildActions/{id}/testResults`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-cibuildactions-_id_-testresults
        """
        return await self._call(
            _LIST_TEST_RESULTS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_test_results_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[CiBuildActionsListTestResultsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the test results of a CI build action. `GET /v1/ciBuildActions/{id}/relationships/testResults`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-cibuildactions-_id_-relationships-testresults
        """
        return await self._call(
            _LIST_TEST_RESULTS_LINKAGES,
            id,
            query=query,
            options=options,
        )
