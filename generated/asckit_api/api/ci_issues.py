"""The operations on CI issues."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import M, Operation, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..literals import CiIssueField
    from ..models import CiIssueResponse
    from ..operation import CallOptions

    class CiIssuesGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_ci_issues: Sequence[CiIssueField]


_GET: Operation[CiIssueResponse] = Operation(
    "ciIssues_getInstance",
    "GET",
    "/v1/ciIssues/{id}",
    "CiIssueResponse",
    query={
        "fields_ci_issues": "fields[ciIssues]",
    },
)


class CiIssues(Resource[M]):
    """The operations on CI issues."""

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[CiIssuesGetQuery],
    ) -> CiIssueResponse:
        """Read a CI issue by id. `GET /v1/ciIssues/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciissues-_id_
        """
        return await self._call(
            _GET,
            id,
            query=query,
            options=options,
        )
