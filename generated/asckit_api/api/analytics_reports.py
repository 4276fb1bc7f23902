"""The operations on analytics reports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import M, Operation, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkagesResponse
    from ..literals import AnalyticsReportField, AnalyticsReportInstanceField, AnalyticsReportInstanceGranularityValue
    from ..models import AnalyticsReportInstancesResponse, AnalyticsReportResponse
    from ..operation import CallOptions

    class AnalyticsReportsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_analytics_reports: Sequence[AnalyticsReportField]

    class AnalyticsReportsListInstancesQuery(TypedDict, total=False):
        """What `list_instances` takes."""

        fields_analytics_report_instances: Sequence[AnalyticsReportInstanceField]
        filter_granularity: Sequence[AnalyticsReportInstanceGranularityValue]
        filter_processing_date: Sequence[str]
        limit: int

    class AnalyticsReportsListInstancesLinkagesQuery(TypedDict, total=False):
        """What `list_instances_linkages` takes."""

        limit: int


_GET: Operation[AnalyticsReportResponse] = Operation(
    "analyticsReports_getInstance",
    "GET",
    "/v1/analyticsReports/{id}",
    "AnalyticsReportResponse",
    query={
        "fields_analytics_reports": "fields[analyticsReports]",
    },
)

_LIST_INSTANCES: Operation[AnalyticsReportInstancesResponse] = Operation(
    "analyticsReports_instances_getToManyRelated",
    "GET",
    "/v1/analyticsReports/{id}/instances",
    "AnalyticsReportInstancesResponse",
    query={
        "fields_analytics_report_instances": "fields[analyticsReportInstances]",
        "filter_granularity": "filter[granularity]",
        "filter_processing_date": "filter[processingDate]",
        "limit": "limit",
    },
)

_LIST_INSTANCES_LINKAGES: Operation[LinkagesResponse] = Operation(
    "analyticsReports_instances_getToManyRelationship",
    "GET",
    "/v1/analyticsReports/{id}/relationships/instances",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)


class AnalyticsReports(Resource[M]):
    """The operations on analytics reports."""

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AnalyticsReportsGetQuery],
    ) -> AnalyticsReportResponse:
        """Read an analytics report by id. `GET /v1/analyticsReports/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-analyticsreports-_id_
        """
        return await self._call(
            _GET,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_instances(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AnalyticsReportsListInstancesQuery],
    ) -> AnalyticsReportInstancesResponse:
        """List the instances of an analytics report. `GET /v1/analyticsReports/{id}/instances`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-analyticsreports-_id_-instances
        """
        return await self._call(
            _LIST_INSTANCES,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_instances_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AnalyticsReportsListInstancesLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the instances of an analytics report. `GET /v1/analyticsReports/{id}/relationships/instances`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-analyticsreports-_id_-relationships-instances
        """
        return await self._call(
            _LIST_INSTANCES_LINKAGES,
            id,
            query=query,
            options=options,
        )
