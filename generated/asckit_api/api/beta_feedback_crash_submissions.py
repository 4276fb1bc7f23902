"""The operations on beta feedback crash submissions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import M, Operation, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkageResponse
    from ..literals import (
        BetaCrashLogField,
        BetaFeedbackCrashSubmissionField,
        BetaFeedbackCrashSubmissionInclude,
        BetaTesterField,
        BuildField,
    )
    from ..models import BetaCrashLog, BetaCrashLogResponse, BetaFeedbackCrashSubmissionResponse
    from ..operation import CallOptions

    class BetaFeedbackCrashSubmissionsGetCrashLogQuery(TypedDict, total=False):
        """What `get_crash_log` takes."""

        fields_beta_crash_logs: Sequence[BetaCrashLogField]

    class BetaFeedbackCrashSubmissionsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_beta_feedback_crash_submissions: Sequence[BetaFeedbackCrashSubmissionField]
        fields_beta_testers: Sequence[BetaTesterField]
        fields_builds: Sequence[BuildField]
        include: Sequence[BetaFeedbackCrashSubmissionInclude]


_GET_CRASH_LOG: Operation[BetaCrashLogResponse[BetaCrashLog | None]] = Operation(
    "betaFeedbackCrashSubmissions_crashLog_getToOneRelated",
    "GET",
    "/v1/betaFeedbackCrashSubmissions/{id}/crashLog",
    "BetaCrashLogResponse",
    query={
        "fields_beta_crash_logs": "fields[betaCrashLogs]",
    },
)

_GET_CRASH_LOG_LINKAGE: Operation[LinkageResponse] = Operation(
    "betaFeedbackCrashSubmissions_crashLog_getToOneRelationship",
    "GET",
    "/v1/betaFeedbackCrashSubmissions/{id}/relationships/crashLog",
    "LinkageResponse",
)

_GET: Operation[BetaFeedbackCrashSubmissionResponse] = Operation(
    "betaFeedbackCrashSubmissions_getInstance",
    "GET",
    "/v1/betaFeedbackCrashSubmissions/{id}",
    "BetaFeedbackCrashSubmissionResponse",
    query={
        "fields_beta_feedback_crash_submissions": "fields[betaFeedbackCrashSubmissions]",
        "fields_beta_testers": "fields[betaTesters]",
        "fields_builds": "fields[builds]",
        "include": "include",
    },
)

_DELETE: Operation[None] = Operation(
    "betaFeedbackCrashSubmissions_deleteInstance", "DELETE", "/v1/betaFeedbackCrashSubmissions/{id}"
)


class BetaFeedbackCrashSubmissions(Resource[M]):
    """The operations on beta feedback crash submissions."""

    @dual
    async def get_crash_log(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[BetaFeedbackCrashSubmissionsGetCrashLogQuery],
    ) -> BetaCrashLogResponse[BetaCrashLog | None]:
        """Read the crash log of a beta feedback crash submission. `GET /v1/betaFeedbackCrashSubmissions/{id}/crashLog`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betafeedbackcrashsubmissions-_id_-crashlog
        """
        return await self._call(
            _GET_CRASH_LOG,
            id,
            query=query,
            options=options,
        )

    @dual
    async def get_crash_log_linkage(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> LinkageResponse:
        """Read the id of the crash log of a beta feedback crash submission. `GET /v1/betaFeedbackCrashSubmissions/{id}/relationships/crashLog`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betafeedbackcrashsubmissions-_id_-relationships-crashlog
        """
        return await self._call(
            _GET_CRASH_LOG_LINKAGE,
            id,
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[BetaFeedbackCrashSubmissionsGetQuery],
    ) -> BetaFeedbackCrashSubmissionResponse:
        """Read a beta feedback crash submission by id. `GET /v1/betaFeedbackCrashSubmissions/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betafeedbackcrashsubmissions-_id_
        """
        return await self._call(
            _GET,
            id,
            query=query,
            options=options,
        )

    @dual
    async def delete(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a beta feedback crash submission. `DELETE /v1/betaFeedbackCrashSubmissions/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-betafeedbackcrashsubmissions-_id_
        """
        return await self._call(
            _DELETE,
            id,
            options=options,
        )
