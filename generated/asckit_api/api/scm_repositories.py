"""The operations on scm repositories."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import M, Operation, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkagesResponse
    from ..literals import (
        ScmGitReferenceField,
        ScmProviderField,
        ScmPullRequestField,
        ScmRepositoryField,
        ScmRepositoryGitReferencesInclude,
        ScmRepositoryInclude,
        ScmRepositoryPullRequestsInclude,
    )
    from ..models import (
        ScmGitReferencesResponse,
        ScmPullRequestsResponse,
        ScmRepositoriesResponse,
        ScmRepositoryResponse,
    )
    from ..operation import CallOptions

    class ScmRepositoriesListQuery(TypedDict, total=False):
        """What `list` takes."""

        fields_scm_git_references: Sequence[ScmGitReferenceField]
        fields_scm_providers: Sequence[ScmProviderField]
        fields_scm_repositories: Sequence[ScmRepositoryField]
        filter_id: Sequence[str]
        include: Sequence[ScmRepositoryInclude]
        limit: int

    class ScmRepositoriesGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_scm_git_references: Sequence[ScmGitReferenceField]
        fields_scm_providers: Sequence[ScmProviderField]
        fields_scm_repositories: Sequence[ScmRepositoryField]
        include: Sequence[ScmRepositoryInclude]

    class ScmRepositoriesListGitReferencesQuery(TypedDict, total=False):
        """What `list_git_references` takes."""

        fields_scm_git_references: Sequence[ScmGitReferenceField]
        fields_scm_repositories: Sequence[ScmRepositoryField]
        include: Sequence[ScmRepositoryGitReferencesInclude]
        limit: int

    class ScmRepositoriesListGitReferencesLinkagesQuery(TypedDict, total=False):
        """What `list_git_references_linkages` takes."""

        limit: int

    class ScmRepositoriesListPullRequestsQuery(TypedDict, total=False):
        """What `list_pull_requests` takes."""

        fields_scm_pull_requests: Sequence[ScmPullRequestField]
        fields_scm_repositories: Sequence[ScmRepositoryField]
        include: Sequence[ScmRepositoryPullRequestsInclude]
        limit: int

    class ScmRepositoriesListPullRequestsLinkagesQuery(TypedDict, total=False):
        """What `list_pull_requests_linkages` takes."""

        limit: int


_LIST: Operation[ScmRepositoriesResponse] = Operation(
    "scmRepositories_getCollection",
    "GET",
    "/v1/scmRepositories",
    "ScmRepositoriesResponse",
    query={
        "fields_scm_git_references": "fields[scmGitReferences]",
        "fields_scm_providers": "fields[scmProviders]",
        "fields_scm_repositories": "fields[scmRepositories]",
        "filter_id": "filter[id]",
        "include": "include",
        "limit": "limit",
    },
)

_GET: Operation[ScmRepositoryResponse] = Operation(
    "scmRepositories_getInstance",
    "GET",
    "/v1/scmRepositories/{id}",
    "ScmRepositoryResponse",
    query={
        "fields_scm_git_references": "fields[scmGitReferences]",
        "fields_scm_providers": "fields[scmProviders]",
        "fields_scm_repositories": "fields[scmRepositories]",
        "include": "include",
    },
)

_LIST_GIT_REFERENCES: Operation[ScmGitReferencesResponse] = Operation(
    "scmRepositories_gitReferences_getToManyRelated",
    "GET",
    "/v1/scmRepositories/{id}/gitReferences",
    "ScmGitReferencesResponse",
    query={
        "fields_scm_git_references": "fields[scmGitReferences]",
        "fields_scm_repositories": "fields[scmRepositories]",
        "include": "include",
        "limit": "limit",
    },
)

_LIST_GIT_REFERENCES_LINKAGES: Operation[LinkagesResponse] = Operation(
    "scmRepositories_gitReferences_getToManyRelationship",
    "GET",
    "/v1/scmRepositories/{id}/relationships/gitReferences",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)

_LIST_PULL_REQUESTS: Operation[ScmPullRequestsResponse] = Operation(
    "scmRepositories_pullRequests_getToManyRelated",
    "GET",
    "/v1/scmRepositories/{id}/pullRequests",
    "ScmPullRequestsResponse",
    query={
        "fields_scm_pull_requests": "fields[scmPullRequests]",
        "fields_scm_repositories": "fields[scmRepositories]",
        "include": "include",
        "limit": "limit",
    },
)

_LIST_PULL_REQUESTS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "scmRepositories_pullRequests_getToManyRelationship",
    "GET",
    "/v1/scmRepositories/{id}/relationships/pullRequests",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)


class ScmRepositories(Resource[M]):
    """The operations on scm repositories."""

    @dual
    async def list(
        self,
        *,
        options: CallOptions | None = None,
        **query: Unpack[ScmRepositoriesListQuery],
    ) -> ScmRepositoriesResponse:
        """List scm repositories. `GET /v1/scmRepositories`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-scmrepositories
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
        **query: Unpack[ScmRepositoriesGetQuery],
    ) -> ScmRepositoryResponse:
        """Read a scm repository by id. `GET /v1/scmRepositories/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-scmrepositories-_id_
        """
        return await self._call(
            _GET,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_git_references(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[ScmRepositoriesListGitReferencesQuery],
    ) -> ScmGitReferencesResponse:
        """List the git references of a scm repository. `GET /v1/scmRepositories/{id}/gitReferences`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-scmrepositories-_id_-gitreferences
        """
        return await self._call(
            _LIST_GIT_REFERENCES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_git_references_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[ScmRepositoriesListGitReferencesLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the git references of a scm repository. `GET /v1/scmRepositories/{id}/relationships/gitReferences`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-scmrepositories-_id_-relationships-gitreferences
        """
        return await self._call(
            _LIST_GIT_REFERENCES_LINKAGES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_pull_requests(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[ScmRepositoriesListPullRequestsQuery],
    ) -> ScmPullRequestsResponse:
        """List the pull requests of a scm repository. `GET /v1/scmRepositories/{id}/pullRequests`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-scmrepositories-_id_-pullrequests
        """
        return await self._call(
            _LIST_PULL_REQUESTS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_pull_requests_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[ScmRepositoriesListPullRequestsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the pull requests of a scm repository. `GET /v1/scmRepositories/{id}/relationships/pullRequests`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-scmrepositories-_id_-relationships-pullrequests
        """
        return await self._call(
            _LIST_PULL_REQUESTS_LINKAGES,
            id,
            query=query,
            options=options,
        )
