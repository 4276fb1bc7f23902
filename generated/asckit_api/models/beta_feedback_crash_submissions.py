"""What belongs to beta feedback crash submissions: resources, documents, values and enums."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from ..document import (
    Document,
    Model,
    Page,
    Relationship,
    ResourceObject,
    ToOne,
)
from ..lazy import Included, Many, attribute, model

if TYPE_CHECKING:
    from .beta_testers import BetaTester
    from .builds import Build
    from .enums import DeviceConnectionType, DeviceFamily, Platform


@model
class BetaFeedbackCrashSubmission(ResourceObject):
    """A beta feedback crash submission.

    https://developer.apple.com/documentation/appstoreconnectapi/betafeedbackcrashsubmission
    """

    resource_type: ClassVar[str] = "betaFeedbackCrashSubmissions"

    attributes: BetaFeedbackCrashSubmissionAttributes = attribute(
        "attributes", "BetaFeedbackCrashSubmissionAttributes", always=dict
    )
    relationships: BetaFeedbackCrashSubmissionRelationships = attribute(
        "relationships", "BetaFeedbackCrashSubmissionRelationships", always=dict
    )


@model
class BetaFeedbackCrashSubmissionAttributes(Model):
    """The attributes of a beta feedback crash submission."""

    created_date: datetime | None = attribute("createdDate", datetime)
    comment: str | None = attribute("comment")
    email: str | None = attribute("email")
    device_model: str | None = attribute("deviceModel")
    os_version: str | None = attribute("osVersion")
    locale: str | None = attribute("locale")
    time_zone: str | None = attribute("timeZone")
    architecture: str | None = attribute("architecture")
    connection_type: DeviceConnectionType | None = attribute("connectionType", "DeviceConnectionType")
    paired_apple_watch: str | None = attribute("pairedAppleWatch")
    app_uptime_in_milliseconds: int | None = attribute("appUptimeInMilliseconds", int)
    disk_bytes_available: int | None = attribute("diskBytesAvailable", int)
    disk_bytes_total: int | None = attribute("diskBytesTotal", int)
    battery_percentage: int | None = attribute("batteryPercentage", int)
    screen_width_in_points: int | None = attribute("screenWidthInPoints", int)
    screen_height_in_points: int | None = attribute("screenHeightInPoints", int)
    app_platform: Platform | None = attribute("appPlatform", "Platform")
    device_platform: Platform | None = attribute("devicePlatform", "Platform")
    device_family: DeviceFamily | None = attribute("deviceFamily", "DeviceFamily")
    build_bundle_id: str | None = attribute("buildBundleId")


@model
class BetaFeedbackCrashSubmissionRelationships(Model):
    """The relationships of a beta feedback crash submission."""

    crash_log: Relationship | None = attribute("crashLog", "Relationship")
    build: ToOne[Build] | None = attribute("build", "ToOne")
    tester: ToOne[BetaTester] | None = attribute("tester", "ToOne")


@model
class BetaFeedbackCrashSubmissionResponse(Document):
    """A beta feedback crash submission, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/betafeedbackcrashsubmissionresponse
    """

    data: BetaFeedbackCrashSubmission = attribute("data", "BetaFeedbackCrashSubmission")
    included: tuple[BetaTester | Build | ResourceObject, ...] | None = attribute(
        "included", Included({"betaTesters": "BetaTester", "builds": "Build"})
    )


@model
class BetaFeedbackCrashSubmissionsResponse(Page):
    """A page of beta feedback crash submission resources.

    https://developer.apple.com/documentation/appstoreconnectapi/betafeedbackcrashsubmissionsresponse
    """

    data: tuple[BetaFeedbackCrashSubmission, ...] = attribute("data", Many("BetaFeedbackCrashSubmission"), always=list)
    included: tuple[BetaTester | Build | ResourceObject, ...] | None = attribute(
        "included", Included({"betaTesters": "BetaTester", "builds": "Build"})
    )
