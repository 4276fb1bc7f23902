"""What belongs to analytics reports: resources, documents, values and enums."""

from __future__ import annotations

from typing import ClassVar

from ..document import (
    Document,
    Model,
    Page,
    Relationship,
    ResourceObject,
)
from ..lazy import Many, OpenEnum, attribute, model


@model
class AnalyticsReport(ResourceObject):
    """An analytics report.

    https://developer.apple.com/documentation/appstoreconnectapi/analyticsreport
    """

    resource_type: ClassVar[str] = "analyticsReports"

    attributes: AnalyticsReportAttributes = attribute("attributes", "AnalyticsReportAttributes", always=dict)
    relationships: AnalyticsReportRelationships = attribute(
        "relationships", "AnalyticsReportRelationships", always=dict
    )


@model
class AnalyticsReportAttributes(Model):
    """The attributes of an analytics report."""

    name: str | None = attribute("name")
    category: AnalyticsReportCategory | None = attribute("category", "AnalyticsReportCategory")


@model
class AnalyticsReportRelationships(Model):
    """The relationships of an analytics report."""

    instances: Relationship | None = attribute("instances", "Relationship")


@model
class AnalyticsReportResponse(Document):
    """An analytics report, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/analyticsreportresponse
    """

    data: AnalyticsReport = attribute("data", "AnalyticsReport")


@model
class AnalyticsReportsResponse(Page):
    """A page of analytics report resources.

    https://developer.apple.com/documentation/appstoreconnectapi/analyticsreportsresponse
    """

    data: tuple[AnalyticsReport, ...] = attribute("data", Many("AnalyticsReport"), always=list)


class AnalyticsReportCategory(OpenEnum):
    """One of 5 known values; Apple may add others."""

    APP_USAGE = "APP_USAGE"
    APP_STORE_ENGAGEMENT = "APP_STORE_ENGAGEMENT"
    COMMERCE = "COMMERCE"
    FRAMEWORK_USAGE = "FRAMEWORK_USAGE"
    PERFORMANCE = "PERFORMANCE"
