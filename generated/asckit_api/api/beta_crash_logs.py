"""The operations on beta crash logs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import M, Operation, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..literals import BetaCrashLogField
    from ..models import BetaCrashLogResponse
    from ..operation import CallOptions

    class BetaCrashLogsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_beta_crash_logs: Sequence[BetaCrashLogField]


_GET: Operation[BetaCrashLogResponse] = Operation(
    "betaCrashLogs_getInstance",
    "GET",
    "/v1/betaCrashLogs/{id}",
    "BetaCrashLogResponse",
    query={
        "fields_beta_crash_logs": "fields[betaCrashLogs]",
    },
)


class BetaCrashLogs(Resource[M]):
    """The operations on beta crash logs."""

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[BetaCrashLogsGetQuery],
    ) -> BetaCrashLogResponse:
        """Read a beta crash log by id. `GET /v1/betaCrashLogs/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betacrashlogs-_id_
        """
        return await self._call(
            _GET,
            id,
            query=query,
            options=options,
        )
