"""What belongs to beta feedback screenshot submissions: resources, documents, values and enums."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from ..document import (
    Document,
    Model,
    Page,
    ResourceObject,
    ToOne,
)
from ..lazy import Included, Many, attribute, model

if TYPE_CHECKING:
    from .beta_testers import BetaTester
    from .builds import Build
    from .enums import DeviceConnectionType, DeviceFamily, Platform


@model
class BetaFeedbackScreenshotSubmission(ResourceObject):
    """A beta feedback screenshot submission.

    https://developer.apple.com/documentation/appstoreconnectapi/betafeedbackscreenshotsubmission
    """

    resource_type: ClassVar[str] = "betaFeedbackScreenshotSubmissions"

    attributes: BetaFeedbackScreenshotSubmissionAttributes = attribute(
        "attributes", "BetaFeedbackScreenshotSubmissionAttributes", always=dict
    )
    relationships: BetaFeedbackScreenshotSubmissionRelationships = attribute(
        "relationships", "BetaFeedbackScreenshotSubmissionRelationships", always=dict
    )


@model
class BetaFeedbackScreenshotSubmissionAttributes(Model):
    """The attributes of a beta feedback screenshot submission."""

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
    screenshots: tuple[BetaFeedbackScreenshotImage, ...] | None = attribute(
        "screenshots", Many("BetaFeedbackScreenshotImage")
    )


@model
class BetaFeedbackScreenshotSubmissionRelationships(Model):
    """The relationships of a beta feedback screenshot submission."""

    build: ToOne[Build] | None = attribute("build", "ToOne")
    tester: ToOne[BetaTester] | None = attribute("tester", "ToOne")


@model
class BetaFeedbackScreenshotImage(Model):
    """A beta feedback screenshot image."""

    url: str | None = attribute("url")
    width: int | None = attribute("width", int)
    height: int | None = attribute("height", int)
    expiration_date: datetime | None = attribute("expirationDate", datetime)


@model
class BetaFeedbackScreenshotSubmissionResponse(Document):
    """A beta feedback screenshot submission, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/betafeedbackscreenshotsubmissionresponse
    """

    data: BetaFeedbackScreenshotSubmission = attribute("data", "BetaFeedbackScreenshotSubmission")
    included: tuple[BetaTester | Build | ResourceObject, ...] | None = attribute(
        "included", Included({"betaTesters": "BetaTester", "builds": "Build"})
    )


@model
class BetaFeedbackScreenshotSubmissionsResponse(Page):
    """A page of beta feedback screenshot submission resources.

    https://developer.apple.com/documentation/appstoreconnectapi/betafeedbackscreenshotsubmissionsresponse
    """

    data: tuple[BetaFeedbackScreenshotSubmission, ...] = attribute(
        "data", Many("BetaFeedbackScreenshotSubmission"), always=list
    )
    included: tuple[BetaTester | Build | ResourceObject, ...] | None = attribute(
        "included", Included({"betaTesters": "BetaTester", "builds": "Build"})
    )
