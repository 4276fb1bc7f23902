"""What belongs to CI issues: resources, documents, values and enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ..document import (
    Document,
    Model,
    Page,
    ResourceObject,
)
from ..lazy import Many, OpenEnum, attribute, model

if TYPE_CHECKING:
    from .values import FileLocation


@model
class CiIssue(ResourceObject):
    """A CI issue.

    https://developer.apple.com/documentation/appstoreconnectapi/ciissue
    """

    resource_type: ClassVar[str] = "ciIssues"

    attributes: CiIssueAttributes = attribute("attributes", "CiIssueAttributes", always=dict)


@model
class CiIssueAttributes(Model):
    """The attributes of a CI issue."""

    issue_type: CiIssueIssueType | None = attribute("issueType", "CiIssueIssueType")
    message: str | None = attribute("message")
    file_source: FileLocation | None = attribute("fileSource", "FileLocation")
    category: str | None = attribute("category")


@model
class CiIssueResponse(Document):
    """A CI issue, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/ciissueresponse
    """

    data: CiIssue = attribute("data", "CiIssue")


@model
class CiIssuesResponse(Page):
    """A page of CI issue resources.

    https://developer.apple.com/documentation/appstoreconnectapi/ciissuesresponse
    """

    data: tuple[CiIssue, ...] = attribute("data", Many("CiIssue"), always=list)


class CiIssueIssueType(OpenEnum):
    """One of 4 known values; Apple may add others."""

    ANALYZER_WARNING = "ANALYZER_WARNING"
    ERROR = "ERROR"
    TEST_FAILURE = "TEST_FAILURE"
    WARNING = "WARNING"
