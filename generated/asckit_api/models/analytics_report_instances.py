"""What belongs to analytics report instances: resources, documents, values and enums."""

from __future__ import annotations

from datetime import date
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
class AnalyticsReportInstance(ResourceObject):
    """An analytics report instance.

    https://developer.apple.com/documentation/appstoreconnectapi/analyticsreportinstance
    """

    resource_type: ClassVar[str] = "analyticsReportInstances"

    attributes: AnalyticsReportInstanceAttributes = attribute(
        "attributes", "AnalyticsReportInstanceAttributes", always=dict
    )
    relationships: AnalyticsReportInstanceRelationships = attribute(
        "relationships", "AnalyticsReportInstanceRelationships", always=dict
    )


@model
class AnalyticsReportInstanceAttributes(Model):
    """The attributes of an analytics report instance."""

    granularity: AnalyticsReportInstanceGranularity | None = attribute(
        "granularity", "AnalyticsReportInstanceGranularity"
    )
    processing_date: date | None = attribute("processingDate", date)


@model
class AnalyticsReportInstanceRelationships(Model):
    """The relationships of an analytics report instance."""

    segments: Relationship | None = attribute("segments", "Relationship")


@model
class AnalyticsReportInstanceResponse(Document):
    """An analytics report instance, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/analyticsreportinstanceresponse
    """

    data: AnalyticsReportInstance = attribute("data", "AnalyticsReportInstance")


@model
class AnalyticsReportInstancesResponse(Page):
    """A page of analytics report instance resources.

    https://developer.apple.com/documentation/appstoreconnectapi/analyticsreportinstancesresponse
    """

    data: tuple[AnalyticsReportInstance, ...] = attribute("data", Many("AnalyticsReportInstance"), always=list)


class AnalyticsReportInstanceGranularity(OpenEnum):
    """One of 3 known values; Apple may add others."""

    DAILY = "DAILY"
    WEEKLY = "WEEKLY"
    MONTHLY = "MONTHLY"
