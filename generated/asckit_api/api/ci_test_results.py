"""The operations on CI test results."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import M, Operation, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..literals import CiTestResultField
    from ..models import CiTestResultResponse
    from ..operation import CallOptions

    class CiTestResultsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_ci_test_results: Sequence[CiTestResultField]


_GET: Operation[CiTestResultResponse] = Operation(
    "ciTestResults_getInstance",
    "GET",
    "/v1/ciTestResults/{id}",
    "CiTestResultResponse",
    query={
        "fields_ci_test_results": "fields[ciTestResults]",
    },
)


class CiTestResults(Resource[M]):
    """The operations on CI test results."""

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[CiTestResultsGetQuery],
    ) -> CiTestResultResponse:
        """Read a CI test result by id. `GET /v1/ciTestResults/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-citestresults-_id_
        """
        return await self._call(
            _GET,
            id,
            query=query,
            options=options,
        )
