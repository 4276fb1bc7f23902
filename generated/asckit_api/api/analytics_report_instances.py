"""The operations on analytics report instances."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import M, Operation, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkagesResponse
    from ..literals import AnalyticsReportInstanceField, AnalyticsReportSegmentField
    from ..models import AnalyticsReportInstanceResponse, AnalyticsReportSegmentsResponse
    from ..operation import CallOptions

    class AnalyticsReportInstancesGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_analytics_report_instances: Sequence[AnalyticsReportInstanceField]

    class AnalyticsReportInstancesListSegmentsQuery(TypedDict, total=False):
        """What `list_segments` takes."""

        fields_analytics_report_segments: Sequence[AnalyticsReportSegmentField]
        limit: int

    class AnalyticsReportInstancesListSegmentsLinkagesQuery(TypedDict, total=False):
        """What `list_segments_linkages` takes."""

        limit: int


_GET: Operation[AnalyticsReportInstanceResponse] = Operation(
    "analyticsReportInstances_getInstance",
    "GET",
    "/v1/analyticsReportInstances/{id}",
    "AnalyticsReportInstanceResponse",
    query={
        "fields_analytics_report_instances": "fields[analyticsReportInstances]",
    },
)

_LIST_SEGMENTS: Operation[AnalyticsReportSegmentsResponse] = Operation(
    "analyticsReportInstances_segments_getToManyRelated",
    "GET",
    "/v1/analyticsReportInstances/{id}/segments",
    "AnalyticsReportSegmentsResponse",
    query={
        "fields_analytics_report_segments": "fields[analyticsReportSegments]",
        "limit": "limit",
    },
)

_LIST_SEGMENTS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "analyticsReportInstances_segments_getToManyRelationship",
    "GET",
    "/v1/analyticsReportInstances/{id}/relationships/segments",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)


class AnalyticsReportInstances(Resource[M]):
    """The operations on analytics report instances."""

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AnalyticsReportInstancesGetQuery],
    ) -> AnalyticsReportInstanceResponse:
        """Read an analytics report instance by id. `GET /v1/analyticsReportInstances/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-analyticsreportinstances-_id_
        """
        return await self._call(
            _GET,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_segments(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AnalyticsReportInstancesListSegmentsQuery],
    ) -> AnalyticsReportSegmentsResponse:
        """List the segments of an analytics report instance. `GET /v1/analyticsReportInstances/{id}/segments`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-analyticsreportinstances-_id_-segments
        """
        return await self._call(
            _LIST_SEGMENTS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_segments_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AnalyticsReportInstancesListSegmentsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the segments of an analytics report instance. `GET /v1/analyticsReportInstances/{id}/relationships/segments`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-analyticsreportinstances-_id_-relationships-segments
        """
        return await self._call(
            _LIST_SEGMENTS_LINKAGES,
            id,
            query=query,
            options=options,
        )
