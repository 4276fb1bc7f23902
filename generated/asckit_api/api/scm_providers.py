"""The operations on scm providers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import M, Operation, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkagesResponse
    from ..literals import ScmGitReferenceField, ScmProviderField, ScmProviderRepositoriesInclude, ScmRepositoryField
    from ..models import ScmProviderResponse, ScmProvidersResponse, ScmRepositoriesResponse
    from ..operation import CallOptions

    class ScmProvidersListQuery(TypedDict, total=False):
        """What `list` takes."""

        fields_scm_providers: Sequence[ScmProviderField]
        limit: int

    class ScmProvidersGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_scm_providers: Sequence[ScmProviderField]

    class ScmProvidersListRepositoriesQuery(TypedDict, total=False):
        """What `list_repositories` takes."""

        fields_scm_git_references: Sequence[ScmGitReferenceField]
        fields_scm_providers: Sequence[ScmProviderField]
        fields_scm_repositories: Sequence[ScmRepositoryField]
        filter_id: Sequence[str]
        include: Sequence[ScmProviderRepositoriesInclude]
        limit: int

    class ScmProvidersListRepositoriesLinkagesQuery(TypedDict, total=False):
        """What `list_repositories_linkages` takes."""

        limit: int


_LIST: Operation[ScmProvidersResponse] = Operation(
    "scmProviders_getCollection",
    "GET",
    "/v1/scmProviders",
    "ScmProvidersResponse",
    query={
        "fields_scm_providers": "fields[scmProviders]",
        "limit": "limit",
    },
)

_GET: Operation[ScmProviderResponse] = Operation(
    "scmProviders_getInstance",
    "GET",
    "/v1/scmProviders/{id}",
    "ScmProviderResponse",
    query={
        "fields_scm_providers": "fields[scmProviders]",
    },
)

_LIST_REPOSITORIES: Operation[ScmRepositoriesResponse] = Operation(
    "scmProviders_repositories_getToManyRelated",
    "GET",
    "/v1/scmProviders/{id}/repositories",
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

_LIST_REPOSITORIES_LINKAGES: Operation[LinkagesResponse] = Operation(
    "scmProviders_repositories_getToManyRelationship",
    "GET",
    "/v1/scmProviders/{id}/relationships/repositories",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)


class ScmProviders(Resource[M]):
    """The operations on scm providers."""

    @dual
    async def list(
        self,
        *,
        options: CallOptions | None = None,
        **query: Unpack[ScmProvidersListQuery],
    ) -> ScmProvidersResponse:
        """List scm providers. `GET /v1/scmProviders`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-scmproviders
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
        **query: Unpack[ScmProvidersGetQuery],
    ) -> ScmProviderResponse:
        """Read a scm provider by id. `GET /v1/scmProviders/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-scmproviders-_id_
        """
        return await self._call(
            _GET,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_repositories(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[ScmProvidersListRepositoriesQuery],
    ) -> ScmRepositoriesResponse:
        """List the repositories of a scm provider. `GET /v1/scmProviders/{id}/repositories`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-scmproviders-_id_-repositories
        """
        return await self._call(
            _LIST_REPOSITORIES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_repositories_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[ScmProvidersListRepositoriesLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the repositories of a scm provider. `GET /v1/scmProviders/{id}/relationships/repositories`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-scmproviders-_id_-relationships-repositories
        """
        return await self._call(
            _LIST_REPOSITORIES_LINKAGES,
            id,
            query=query,
            options=options,
        )
