"""What belongs to CI test results: resources, documents, values and enums."""

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
class CiTestResult(ResourceObject):
    """A CI test result.

    https://developer.apple.com/documentation/appstoreconnectapi/citestresult
    """

    resource_type: ClassVar[str] = "ciTestResults"

    attributes: CiTestResultAttributes = attribute("attributes", "CiTestResultAttributes", always=dict)


@model
class CiTestResultAttributes(Model):
    """The attributes of a CI test result."""

    class_name: str | None = attribute("className")
    name: str | None = attribute("name")
    status: CiTestStatus | None = attribute("status", "CiTestStatus")
    file_source: FileLocation | None = attribute("fileSource", "FileLocation")
    message: str | None = attribute("message")
    destination_test_results: tuple[CiTestResultDestinationTestResult, ...] | None = attribute(
        "destinationTestResults", Many("CiTestResultDestinationTestResult")
    )


@model
class CiTestResultDestinationTestResult(Model):
    """A CI test result destination test result."""

    uuid: str | None = attribute("uuid")
    device_name: str | None = attribute("deviceName")
    os_version: str | None = attribute("osVersion")
    status: CiTestStatus | None = attribute("status", "CiTestStatus")
    duration: float | None = attribute("duration", float)


@model
class CiTestResultResponse(Document):
    """A CI test result, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/citestresultresponse
    """

    data: CiTestResult = attribute("data", "CiTestResult")


@model
class CiTestResultsResponse(Page):
    """A page of CI test result resources.

    https://developer.apple.com/documentation/appstoreconnectapi/citestresultsresponse
    """

    data: tuple[CiTestResult, ...] = attribute("data", Many("CiTestResult"), always=list)


class CiTestStatus(OpenEnum):
    """One of 5 known values; Apple may add others."""

    SUCCESS = "SUCCESS"
    FAILURE = "FAILURE"
    MIXED = "MIXED"
    SKIPPED = "SKIPPED"
    EXPECTED_FAILURE = "EXPECTED_FAILURE"
