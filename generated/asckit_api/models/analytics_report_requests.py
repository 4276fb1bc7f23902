"""What belongs to analytics report requests: resources, documents, values and enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ..document import (
    Document,
    Model,
    Page,
    ResourceObject,
    ToMany,
)
from ..lazy import Included, Many, OpenEnum, attribute, model

if TYPE_CHECKING:
    from .analytics_reports import AnalyticsReport


@model
class AnalyticsReportRequest(ResourceObject):
    """An analytics report request.

    https://developer.apple.com/documentation/appstoreconnectapi/analyticsreportrequest
    """

    resource_type: ClassVar[str] = "analyticsReportRequests"

    attributes: AnalyticsReportRequestAttributes = attribute(
        "attributes", "AnalyticsReportRequestAttributes", always=dict
    )
    relationships: AnalyticsReportRequestRelationships = attribute(
        "relationships", "AnalyticsReportRequestRelationships", always=dict
    )


@model
class AnalyticsReportRequestAttributes(Model):
    """The attributes of an analytics report request."""

    access_type: AnalyticsReportRequestAccessType | None = attribute("accessType", "AnalyticsReportRequestAccessType")
    stopped_due_to_inactivity: bool | None = attribute("stoppedDueToInactivity", bool)


@model
class AnalyticsReportRequestRelationships(Model):
    """The relationships of an analytics report request."""

    reports: ToMany[AnalyticsReport] | None = attribute("reports", "ToMany")


@model
class AnalyticsReportRequestResponse(Document):
    """An analytics report request, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/analyticsreportrequestresponse
    """

    data: AnalyticsReportRequest = attribute("data", "AnalyticsReportRequest")
    included: tuple[AnalyticsReport | ResourceObject, ...] | None = attribute(
        "included", Included({"analyticsReports": "AnalyticsReport"})
    )


@model
class AnalyticsReportRequestsResponse(Page):
    """A page of analytics report request resources.

    https://developer.apple.com/documentation/appstoreconnectapi/analyticsreportrequestsresponse
    """

    data: tuple[AnalyticsReportRequest, ...] = attribute("data", Many("AnalyticsReportRequest"), always=list)
    included: tuple[AnalyticsReport | ResourceObject, ...] | None = attribute(
        "included", Included({"analyticsReports": "AnalyticsReport"})
    )


class AnalyticsReportRequestAccessType(OpenEnum):
    """One of 2 known values; Apple may add others."""

    ONE_TIME_SNAPSHOT = "ONE_TIME_SNAPSHOT"
    ONGOING = "ONGOING"
