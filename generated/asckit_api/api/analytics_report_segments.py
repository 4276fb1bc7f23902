"""The operations on analytics report segments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import M, Operation, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..literals import AnalyticsReportSegmentField
    from ..models import AnalyticsReportSegmentResponse
    from ..operation import CallOptions

    class AnalyticsReportSegmentsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_analytics_report_segments: Sequence[AnalyticsReportSegmentField]


_GET: Operation[AnalyticsReportSegmentResponse] = Operation(
    "analyticsReportSegments_getInstance",
    "GET",
    "/v1/analyticsReportSegments/{id}",
    "AnalyticsReportSegmentResponse",
    query={
        "fields_analytics_report_segments": "fields[analyticsReportSegments]",
    },
)


class AnalyticsReportSegments(Resource[M]):
    """The operations on analytics report segments."""

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AnalyticsReportSegmentsGetQuery],
    ) -> AnalyticsReportSegmentResponse:
        """Read an analytics report segment by id. `GET /v1/analyticsReportSegments/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-analyticsreportsegments-_id_
        """
        return await self._call(
            _GET,
            id,
            query=query,
            options=options,
        )
