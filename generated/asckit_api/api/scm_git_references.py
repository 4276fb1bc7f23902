"""The operations on scm git references."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import M, Operation, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..literals import ScmGitReferenceField, ScmGitReferenceInclude, ScmRepositoryField
    from ..models import ScmGitReferenceResponse
    from ..operation import CallOptions

    class ScmGitReferencesGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_scm_git_references: Sequence[ScmGitReferenceField]
        fields_scm_repositories: Sequence[ScmRepositoryField]
        include: Sequence[ScmGitReferenceInclude]


_GET: Operation[ScmGitReferenceResponse] = Operation(
    "scmGitReferences_getInstance",
    "GET",
    "/v1/scmGitReferences/{id}",
    "ScmGitReferenceResponse",
    query={
        "fields_scm_git_references": "fields[scmGitReferences]",
        "fields_scm_repositories": "fields[scmRepositories]",
        "include": "include",
    },
)


class ScmGitReferences(Resource[M]):
    """The operations on scm git references."""

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[ScmGitReferencesGetQuery],
    ) -> ScmGitReferenceResponse:
        """Read a scm git reference by id. `GET /v1/scmGitReferences/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-scmgitreferences-_id_
        """
        return await self._call(
            _GET,
            id,
            query=query,
            options=options,
        )
