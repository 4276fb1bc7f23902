"""What belongs to analytics report segments: resources, documents, values and enums."""

from __future__ import annotations

from typing import ClassVar

from ..document import (
    Document,
    Model,
    Page,
    ResourceObject,
)
from ..lazy import Many, attribute, model


@model
class AnalyticsReportSegment(ResourceObject):
    """An analytics report segment.

    https://developer.apple.com/documentation/appstoreconnectapi/analyticsreportsegment
    """

    resource_type: ClassVar[str] = "analyticsReportSegments"

    attributes: AnalyticsReportSegmentAttributes = attribute(
        "attributes", "AnalyticsReportSegmentAttributes", always=dict
    )


@model
class AnalyticsReportSegmentAttributes(Model):
    """The attributes of an analytics report segment."""

    checksum: str | None = attribute("checksum")
    size_in_bytes: int | None = attribute("sizeInBytes", int)
    url: str | None = attribute("url")


@model
class AnalyticsReportSegmentResponse(Document):
    """An analytics report segment, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/analyticsreportsegmentresponse
    """

    data: AnalyticsReportSegment = attribute("data", "AnalyticsReportSegment")


@model
class AnalyticsReportSegmentsResponse(Page):
    """A page of analytics report segment resources.

    https://developer.apple.com/documentation/appstoreconnectapi/analyticsreportsegmentsresponse
    """

    data: tuple[AnalyticsReportSegment, ...] = attribute("data", Many("AnalyticsReportSegment"), always=list)
