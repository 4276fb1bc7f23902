"""The operations on analytics report requests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Body, M, Operation, Related, Resource, dual

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict, Unpack

    from ..document import LinkagesResponse
    from ..literals import (
        AnalyticsReportCategoryValue,
        AnalyticsReportField,
        AnalyticsReportRequestAccessTypeValue,
        AnalyticsReportRequestField,
        AnalyticsReportRequestInclude,
    )
    from ..models import AnalyticsReportRequestResponse, AnalyticsReportsResponse
    from ..operation import CallOptions

    class AnalyticsReportRequestsGetQuery(TypedDict, total=False):
        """What `get` takes."""

        fields_analytics_report_requests: Sequence[AnalyticsReportRequestField]
        fields_analytics_reports: Sequence[AnalyticsReportField]
        include: Sequence[AnalyticsReportRequestInclude]
        limit_reports: int

    class AnalyticsReportRequestsListReportsQuery(TypedDict, total=False):
        """What `list_reports` takes."""

        fields_analytics_reports: Sequence[AnalyticsReportField]
        filter_category: Sequence[AnalyticsReportCategoryValue]
        filter_name: Sequence[str]
        limit: int

    class AnalyticsReportRequestsListReportsLinkagesQuery(TypedDict, total=False):
        """What `list_reports_linkages` takes."""

        limit: int


_CREATE: Operation[AnalyticsReportRequestResponse] = Operation(
    "analyticsReportRequests_createInstance",
    "POST",
    "/v1/analyticsReportRequests",
    "AnalyticsReportRequestResponse",
    body=Body(
        "analyticsReportRequests",
        attributes={"access_type": "accessType"},
        relationships={"app": Related("app", "apps")},
    ),
)

_GET: Operation[AnalyticsReportRequestResponse] = Operation(
    "analyticsReportRequests_getInstance",
    "GET",
    "/v1/analyticsReportRequests/{id}",
    "AnalyticsReportRequestResponse",
    query={
        "fields_analytics_report_requests": "fields[analyticsReportRequests]",
        "fields_analytics_reports": "fields[analyticsReports]",
        "include": "include",
        "limit_reports": "limit[reports]",
    },
)

_DELETE: Operation[None] = Operation(
    "analyticsReportRequests_deleteInstance", "DELETE", "/v1/analyticsReportRequests/{id}"
)

_LIST_REPORTS: Operation[AnalyticsReportsResponse] = Operation(
    "analyticsReportRequests_reports_getToManyRelated",
    "GET",
    "/v1/analyticsReportRequests/{id}/reports",
    "AnalyticsReportsResponse",
    query={
        "fields_analytics_reports": "fields[analyticsReports]",
        "filter_category": "filter[category]",
        "filter_name": "filter[name]",
        "limit": "limit",
    },
)

_LIST_REPORTS_LINKAGES: Operation[LinkagesResponse] = Operation(
    "analyticsReportRequests_reports_getToManyRelationship",
    "GET",
    "/v1/analyticsReportRequests/{id}/relationships/reports",
    "LinkagesResponse",
    query={
        "limit": "limit",
    },
)


class AnalyticsReportRequests(Resource[M]):
    """The operations on analytics report requests."""

    @dual
    async def create(
        self,
        *,
        access_type: AnalyticsReportRequestAccessTypeValue,
        app: str,
        options: CallOptions | None = None,
    ) -> AnalyticsReportRequestResponse:
        """Create an analytics report request. `POST /v1/analyticsReportRequests`

        https://developer.apple.com/documentation/appstoreconnectapi/post-v1-analyticsreportrequests
        """
        return await self._call(
            _CREATE,
            fields={
                "access_type": access_type,
                "app": app,
            },
            options=options,
        )

    @dual
    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AnalyticsReportRequestsGetQuery],
    ) -> AnalyticsReportRequestResponse:
        """Read an analytics report request by id. `GET /v1/analyticsReportRequests/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-analyticsreportrequests-_id_
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
        """Delete an analytics report request. `DELETE /v1/analyticsReportRequests/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-analyticsreportrequests-_id_
        """
        return await self._call(
            _DELETE,
            id,
            options=options,
        )

    @dual
    async def list_reports(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AnalyticsReportRequestsListReportsQuery],
    ) -> AnalyticsReportsResponse:
        """List the reports of an analytics report request. `GET /v1/analyticsReportRequests/{id}/reports`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-analyticsreportrequests-_id_-reports
        """
        return await self._call(
            _LIST_REPORTS,
            id,
            query=query,
            options=options,
        )

    @dual
    async def list_reports_linkages(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
        **query: Unpack[AnalyticsReportRequestsListReportsLinkagesQuery],
    ) -> LinkagesResponse:
        """List the ids of the reports of an analytics report request. `GET /v1/analyticsReportRequests/{id}/relationships/reports`

        https://developer.apple.com/documentation/appstoreconnectapi/get-v1-analyticsreportrequests-_id_-relationships-reports
        """
        return await self._call(
            _LIST_REPORTS_LINKAGES,
            id,
            query=query,
            options=options,
        )
