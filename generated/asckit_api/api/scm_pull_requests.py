"""The operations on scm pull requests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import M, Operation, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..literals import ScmPullRequestField, ScmPullRequestInclude, ScmRepositoryField
    from ..models import ScmPullRequestResponse
    from ..operation import CallOptions

    class ScmPullRequestsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_scm_pull_requests: Sequence[ScmPullRequestField]
        fields_scm_repositories: Sequence[ScmRepositoryField]
        include: Sequence[ScmPullRequestInclude]


_GET: Operation[ScmPullRequestResponse] = Operation(
    "scmPullRequests_getInstance",
    "GET",
    "/v1/scmPullRequests/{id}",
    "ScmPullRequestResponse",
    query={
        "fields_scm_pull_requests": "fields[scmPullRequests]",
        "fields_scm_repositories": "fields[scmRepositories]",
        "include": "include",
    },
)


class ScmPullRequests(Resource[M]):
    """The operations on scm pull requests."""

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[ScmPullRequestsGetQuery],
    ) -> ScmPullRequestResponse:
        """Read a scm pull request by id. `GET /v1/scmPullRequests/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-scmpullrequests-_id_
        """
        return await self._call(
            _GET,
            id,
            query=query,
            options=options,
        )
