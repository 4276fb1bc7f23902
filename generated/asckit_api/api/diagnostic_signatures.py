"""The operations on diagnostic signatures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import M, Operation, Resource, dual

if TYPE_CHECKING:
    from typing_extensions import TypedDict, Unpack

    from ..models import DiagnosticLogs
    from ..operation import CallOptions

    class DiagnosticSignaturesListLogsQuery(TypedDict, total=False):
        """What `list_logs` takes."""

        limit: int


_LIST_LOGS: Operation[DiagnosticLogs] = Operation(
    "diagnosticSignatures_logs_getToManyRelated",
    "GET",
    "/v1/diagnosticSignatures/{id}/logs",
    "DiagnosticLogs",
    accept="application/vnd.apple.diagnostic-logs+json",
    query={
        "limit": "limit",
    },
)


class DiagnosticSignatures(Resource[M]):
    """The operations on diagnostic signatures."""

    @dual
    async def list_logs(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[DiagnosticSignaturesListLogsQuery],
    ) -> DiagnosticLogs:
        """List the logs of a diagnostic signature. `GET /v1/diagnosticSignatures/{id}/logs`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-diagnosticsignatures-_id_-logs
        """
        return await self._call(
            _LIST_LOGS,
            id,
            query=query,
            options=options,
        )
